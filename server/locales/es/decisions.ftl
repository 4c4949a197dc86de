# Decisions of ours: goodwill, proposals outside the range, new evidence, warnings, rulings about what came back.
action-decline_goodwill = No aprobar el pago de cortesía
room-explain-decline_goodwill = No se paga nada. Quien lo pidió lee por qué; aquí mismo puede retirar su propia petición.
refusal-nothing_asked = Nadie ha pedido una segunda revisión.
event-dispute-goodwill-declined = { $name } no aprobó un pago de cortesía de { $amount }
proposal-outside-because = Esto queda fuera de lo que dijeron ambas partes. Nuestro motivo:
action-reread = Decir qué cambia con las nuevas pruebas
room-explain-reread = Llegó algo después de nuestra propuesta. No obliga a nadie hasta que uno de nosotros lo haya revisado y lo haya dicho; el plazo de las partes para responder no cambia.
field-reread-result = Nuestra propuesta
field-reread-text = Qué opinas de las nuevas pruebas; lo leen ambas partes
choice-result-stands = Se mantiene
choice-result-look_again = Se retira; revisamos el caso de nuevo
refusal-nothing_new = No ha llegado nada desde nuestra propuesta.
refusal-evidence_unread = Primero revisamos las nuevas pruebas.
silence-evidence-read-first = primero uno de nosotros lee las nuevas pruebas; nada te obliga antes.
event-dispute-evidence-read-stands = Revisamos las nuevas pruebas: nuestra propuesta se mantiene
event-dispute-evidence-read-again = Revisamos las nuevas pruebas y retiramos nuestra propuesta: revisamos el caso de nuevo
event-dispute-evidence-not-read = El plazo de nuestra propuesta terminó y aún no habíamos revisado las nuevas pruebas. La propuesta no obliga a nadie; revisamos el caso de nuevo
notice-dispute-evidence-read = Revisamos las nuevas pruebas: { $title }
notice-dispute-evidence-not-read = Revisamos el caso de nuevo, con las nuevas pruebas: { $title }
unread-evidence = Llegaron nuevas pruebas después de nuestra propuesta. Uno de nosotros las revisa antes de que la propuesta pueda obligar a nadie; lo que ya respondiste se mantiene.
action-take_back = Retirar tu aceptación
action-warn = Advertir a ambas partes
explain-take_back = Aún no se ha cumplido nada. Si la retiras, una persona de nuestro equipo revisa el caso.
explain-warn = Lo leen ambas partes. Después, cada una puede pedirnos que decidamos de inmediato, y aceptar menos de lo pedido no cuenta de inmediato: el comprador puede retirar su aceptación.
room-explain-warn = Para indicios de pago por fuera o de presión sobre alguien. Lo leen ambas partes; después, cada una puede pedirnos que decidamos de inmediato.
room-pressure-reported = Avisó de presión o de un pago por fuera; la tienda no lo sabe
field-pressed = ¿Alguien te pidió que hicieras esto o te ofreció pagarte fuera de este sitio?
field-pressed-hint = Solo nosotros leemos tu respuesta. Si dices que sí, aún no se hace nada y no se pierde nada.
choice-pressed-no = No, lo decidí por mi cuenta
choice-pressed-yes = Sí
confirm-withdraw-anyway = Sé que nadie puede pedirme esto y aun así retiro la disputa
refusal-nothing_accepted = No hay ninguna aceptación que se pueda retirar.
refusal-warned_before = Ya se advirtió a ambas partes.
silence-acceptance-counts = la aceptación cuenta y la solución se cumple.
event-dispute-accepted-later = { $who ->
    [you] Aceptaste. Cuenta desde el { $until }; hasta entonces puedes retirar tu aceptación
   *[other] { $name } aceptó. Cuenta desde el { $until }: hasta entonces hay tiempo para pensarlo
}
event-dispute-acceptance-taken-back = { $who ->
    [you] Retiraste tu aceptación. Una persona de nuestro equipo revisa el caso
   *[other] { $name } retiró su aceptación. Revisamos el caso
}
event-dispute-pressure-told = { $who ->
    [you] Nos dijiste que alguien te pidió hacer esto o cobrar por fuera. Solo lo leemos nosotros. No se hizo nada
   *[other] El comprador nos dijo que alguien le pidió hacer esto o cobrar por fuera. La tienda no lo lee
}
event-dispute-warned = Advertimos a ambas partes: lo que se pague o se prometa fuera de este sitio no se puede proteger aquí
notice-dispute-acceptance-taken-back = Se retiró la aceptación; revisamos el caso: { $title }
notice-dispute-warned = Una advertencia nuestra: { $title }
pressure-buyer = Ten cuidado: nadie puede pedirte que retires la disputa, que aceptes menos ni que cobres fuera de este sitio. La disputa continúa, el dinero sigue retenido y puedes pedirnos que decidamos ya. Si aceptas menos de lo que pediste, no cuenta de inmediato: puedes retirar tu aceptación.
pressure-shop = Advertimos a ambas partes: nadie puede pedir a la otra que retire la disputa, que acepte menos o que pague fuera de este sitio. Cada una puede pedirnos que decidamos ya.
pressure-told = El comprador nos avisó de presión o de un pago por fuera. La tienda no lo sabe.
pressure-seen = Se advirtió a ambas partes por indicios de presión o de un pago por fuera.
ask-cooling_off_h = Con indicios de presión: horas hasta que cuente haber aceptado menos
event-dispute-return-ruled-for-buyer = Decidimos sobre lo devuelto: el comprador tiene razón, en todo o en parte. La parte perjudicada puede apelar
event-dispute-return-ruled-for-seller = Decidimos sobre lo devuelto: la tienda tiene razón. El comprador puede apelar
return-appeal = ¿No es lo que esperabas?
return-appeal-there = Esta decisión se puede apelar en la disputa:
policy-record = Historial de una tienda
policy-points = { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
}
ask-penalty_ruling_points = Puntos por una disputa que decidimos en contra de la tienda
ask-penalty_silence_points = Puntos por una disputa que la tienda perdió por no responder
ask-penalty_lasts_d = Cuánto duran los puntos, en días
event-dispute-metric-applied = Por esta disputa, tu historial suma { $points } hasta el { $until }. Se anulan si se concede una apelación
event-dispute-metric-revoked = Se anula lo que la decisión { $decision } había puesto en tu historial
refusal-add_evidence_first = Añade primero la prueba y después responde: la leemos antes de que nada te obligue.
wizard-kept = Este borrador se guarda hasta el { $when }. Si no se envía antes, se elimina y no se mueve dinero.
ask-draft_most_d = Cuánto se guarda un borrador como máximo, en días
event-dispute-appeal-filed-pauses = { $who ->
    [you] Apelaste: { $number }. El dinero que aún no se había enviado espera hasta que se decida
   *[other] { $name } apeló: { $number }. El dinero que aún no se había enviado espera hasta que se decida
}
event-dispute-step-moved-waiting = El reembolso aún no se había enviado. Espera hasta que se decida la apelación
event-dispute-decided-again-moot = La apelación { $number } terminó. El caso se decide de nuevo, así que no cambia ningún importe
silence-appeal-first = averiguamos por qué la apelación no se ha decidido y avisamos a ambas partes.
refusal-nothing_held = No hay dinero retenido.
