# The mediation room.

room-tab-decide = Por decidir
room-tab-answers = A la espera de respuestas
room-tab-all = Todas
room-empty = Aquí no hay ninguna disputa.
room-choose = Elige una disputa
room-rule-and-facts = Regla y hechos
room-both-sides = Ambas partes
room-said-nothing = Aún no ha dicho nada.
room-evidence-count = { $n ->
    [0] Sin pruebas
    [one] { $n } prueba
   *[other] { $n } pruebas
}
room-proposals = Propuestas
room-range = La decisión debe quedar entre { $low } (la mejor oferta de la tienda) y { $high } (lo que pide el comprador).
room-refundable = Máximo que aún se puede reembolsar: { $amount }.
room-decide = Qué puedes hacer
room-nothing-now = Por el momento no hay nada que decidir.
room-explain-take = La decisión se retrasó. Desde ahora te corresponde a ti.
room-explain-propose = Ambas partes pueden aceptar o rechazar. Si nadie rechaza a tiempo, la propuesta queda en firme.
room-explain-request_info = El caso espera a la parte a la que preguntas. Si no responde, decides con lo que hay en el expediente.
room-explain-propose_outside = Para proponer algo fuera de lo que dijeron ambas partes, indica el motivo; queda en el expediente.
room-explain-replan = El plan se detiene y decides de nuevo.

## The rule
room-rule-no-evidence = El comprador no tiene que mostrar nada; se revisa el seguimiento.
room-rule-evidence = El comprador debe mostrar: { $kinds }, o decir por qué no.
room-rule-remedies = El comprador puede pedir: { $remedies }.
room-rule-fast = Llega directamente a nosotros.
room-comma = ,{ " " }
room-hours = { $n } h
room-of = { $n } de { $most }
room-policy-version = Versión de la política
room-policy-seller = La tienda responde en
room-policy-negotiation = La negociación termina después de
room-policy-review = Decidimos en
room-policy-offer = Las partes nos responden en
room-policy-info = Información en
room-policy-counters-buyer = Ofertas adicionales del comprador
room-policy-counters-shop = Ofertas adicionales de la tienda
room-policy-proposals = Nuestras propuestas
room-policy-questions = Nuestras preguntas
room-policy-silence-cap = El silencio vale como un sí hasta
room-policy-goodwill = Cortesía de una sola persona hasta

## The facts
room-facts = Hechos
room-unknown = Se desconoce
room-parcel-then = Paquete, al abrirse
room-parcel-now = Paquete, ahora
room-parcel-none = No enviado
room-parcel-moving = En camino
room-parcel-delivered = Entregado
room-parcel-lost = Perdido o dañado
room-parcel-returned = De vuelta
room-delivered-then = Entregado, al abrirse
room-delivered-now = Entregado
room-shipped = Enviado
room-value = En disputa
room-refundable-then = Reembolsable, al abrirse
room-refundable-now = Reembolsable ahora
room-shop-closed = Cerrada o suspendida

## Closed cases with the same facts
room-precedents = Casos como este
room-precedents-key = Mismo motivo, pruebas, seguimiento y tamaño de lo que se pide.
room-precedents-few = Muy pocos para comparar: { $n }.
room-precedents-buyer = El comprador recibió todo
room-precedents-split = Cada uno recibió una parte
room-precedents-shop = La tienda no debía nada
room-usual-outcome = En { $most } de { $alike } casos como este, terminó así: «{ $outcome }».
room-usual-buyer = En { $most } de { $alike } casos como este, el comprador recibió todo.
room-usual-split = En { $most } de { $alike } casos como este, cada uno recibió una parte.
room-usual-shop = En { $most } de { $alike } casos como este, la tienda no debía nada.
room-usual-share = En el caso intermedio, el comprador recibió { $share } de lo que pidió.
room-departs = Los casos como este no suelen terminar así
room-departs-yours = Estás a punto de decidir: { $terms }.
room-departs-free = Puedes decidirlo así si este caso es distinto. En la decisión queda escrito que leíste esto. Para continuar, pulsa el botón otra vez.
room-departed = Se decidió de forma distinta a los casos similares.
room-buyer-reads = El comprador lee en: { $language }.
room-shop-reads = La tienda lee en: { $languages }.
room-habits = Otras disputas de este comprador
room-habits-none = No hay ninguna.
room-habits-all = Abiertas
room-habits-same = Por el mismo motivo
room-habits-buyer = El comprador recibió todo
room-habits-split = Cada uno recibió una parte
room-habits-shop = La tienda no debía nada
room-habits-withdrawn = Retiradas
room-habits-hint = Solo números, y solo para ti. De ellos no se deduce nada por sí solos: decide según lo que se muestra aquí.
