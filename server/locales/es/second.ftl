# A second pair of eyes: rulings that take two people, and rulings that are decided once more without being known.

## A ruling that waits
action-confirm_ruling = Confirmar y cumplir
action-send_back_ruling = Devolverla
explain-confirm_ruling = Apruebas el mismo resultado y se cumple de inmediato. Puedes redactar mejor los motivos. Así habrán decidido dos personas.
explain-send_back_ruling = La decisión no se toma, y quien la devuelve dice por qué. El caso sigue a la espera de nosotros.
field-send_back_ruling-text = Por qué no debería decidirse así
field-send_back_ruling-text-hint = Solo lo lee nuestro equipo.
second-title = Espera a una segunda persona
second-see = Leer lo que espera a una segunda persona
second-chip = Segunda persona
second-asks = { $who ->
    [you] Lo pediste el { $when }:
   *[other] { $name } lo pidió el { $when }:
}
second-goodwill = Pago de cortesía: { $amount }
second-news = Después de esta petición llegaron pruebas. Revísalas antes de aprobarla.
second-other-person = Debe aprobarlo otra persona. Hasta entonces no se cumple nada y el plazo sigue corriendo.
second-reword = Redactar mejor los motivos primero
second-take-back = Retirarla
refusal-ruling_waits = Ya hay una decisión que espera a una segunda persona: confírmala o devuélvela.
field-rule-reassessed = El motivo correcto, si era otro
field-rule-reassessed-none = El que eligió el comprador
field-rule-reassessed-hint = Lo que eligió el comprador queda en el expediente. Ambas partes leen esto; cuenta en nuestras cifras y decide quién paga un envío de vuelta.
field-confirm_ruling-reassessed = El motivo correcto, si era otro
field-confirm_ruling-reassessed-none = El que eligió el comprador
event-dispute-decided-reassessed = Decidimos: { $why }. El motivo correcto es: { $reason }
event-dispute-ruling-asked = { $name } pide que una segunda persona confirme una decisión: { $why }
event-dispute-ruling-sent-back = { $name } devuelve la decisión
action-confirm_offer = Aprobar y enviar
action-send_back_offer = Devolverla
explain-confirm_offer = Apruebas la misma propuesta y la reciben ambas partes. Si nadie la rechaza a tiempo, se cumple. Puedes redactar mejor los motivos.
explain-send_back_offer = La propuesta no se envía, y quien la devuelve dice por qué. El caso sigue a la espera de nosotros.
field-confirm_offer-text = Por qué es justo
field-send_back_offer-text = Por qué no debería proponerse así
field-send_back_offer-text-hint = Solo lo lee nuestro equipo.
refusal-offer_waits = Ya hay una propuesta que espera a una segunda persona: apruébala o devuélvela.
refusal-offer_outdated = Lo que se puede reembolsar cambió desde que se pidió esto. Devuélvela y propón de nuevo.
event-dispute-offer-asked = { $name } pide que una segunda persona apruebe una propuesta: { $terms }
event-dispute-offer-sent-back = { $name } devuelve la propuesta
room-policy-decision = Una sola persona decide hasta

## The blind second look
room-tab-blind = Segunda mirada
action-blind_look = Guardar mi respuesta
field-blind_look-result = ¿Qué habrías decidido tú?
field-blind_look-amount_minor = Qué importe
choice-result-buyer = Todo lo que pidió el comprador
choice-result-split = Una parte
choice-result-shop = Nada
blind-title = Segunda mirada
blind-choose = Elige un caso
blind-empty = Ninguna decisión espera una segunda mirada. De vez en cuando llega aquí una de las nuestras, para ver hasta qué punto coincidimos.
blind-lead = Ves el caso como lo vio quien decidió, pero no la decisión. Tu respuesta no cambia nada para el comprador ni para la tienda; muestra hasta qué punto coincidimos.
blind-proposals = Qué propusieron ambas partes
blind-question = Decide como si fuera tuyo
refusal-blind_first = Te toca decidir este caso otra vez sin conocer la decisión. Da antes tu respuesta en «Segunda mirada».
event-dispute-blind-looked = { $name } lo decidió una vez más sin conocer la decisión: { $result }. { $why }

## The fairness report
fairness-col-sampled = Segundas miradas
fairness-col-agreed = Mismo resultado
fairness-col-kappa = Kappa
fairness-too-few = muy pocas
fairness-looks = Segundas miradas a nuestras decisiones
fairness-looks-counted = Revisadas de nuevo hasta ahora: { $looked } de { $sampled } de la muestra.
fairness-looks-few = Menos de { $enough } aún no dicen nada.
fairness-looks-kappa = El resultado fue el mismo en { $agreed }; kappa es { $kappa }.
fairness-looks-agreed = El resultado fue el mismo en { $agreed }; no se puede calcular kappa, porque todas las respuestas fueron iguales.
fairness-looks-how = Otra persona decide una vez más algunos de nuestros casos cerrados, con el mismo expediente y sin ver la decisión. Kappa indica cuánto coinciden ambas más allá del azar: 1 es siempre, 0 es no más que por azar.

## The policy
policy-percent = { $n } %
ask-blind_sample_percent = Decisiones que otra persona revisa de nuevo, en %
ask-decision_alone_minor = Lo que una sola persona puede decidir
ask-decision_alone_minor-hint = Una moneda por línea, como USD 500.00. Cuenta lo que el comprador recibe o lo que se le niega, lo que sea mayor. Vale para decisiones y para nuestras propuestas. Sin ninguna línea, cada una requiere a dos personas.
