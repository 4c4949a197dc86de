# Payments: what can be wrong with money, and the finance case.

kind-finance = Consulta de pago
money-title = Un problema con un pago o un reembolso
money-cases = Tus consultas de pago
choice-payment_impossible = No puedo pagar
choice-charged_twice = Me cobraron dos veces
choice-refund_not_arrived = Mi reembolso no ha llegado
choice-unauthorised_payment = Yo no hice este pago
money-payment_impossible-hint = Consulta tus intentos y si salió dinero de tu cuenta.
money-charged_twice-hint = Dos pagos por una misma cosa.
money-refund_not_arrived-hint = Dónde está cada reembolso, con su referencia.
money-unauthorised_payment-hint = Otra persona pagó con tu dinero.
money-payment_impossible-now = Esto es lo que sabemos de tus intentos. No necesitas un pedido para preguntarnos.
money-charged_twice-now = Esto es lo que sabemos que se cobró. Muchas veces el segundo importe solo está reservado y vuelve a tu cuenta sin que hagas nada.
money-refund_not_arrived-now = Aquí ves cada pago con lo que se reembolsó. Con la referencia, tu banco puede encontrar el dinero.
money-unauthorised_payment-now = Lo revisamos de inmediato. Dinos qué no pagaste tú.
money-payment_impossible-tell = Di cuándo lo intentaste, con qué y qué viste. Nunca pongas un número de tarjeta ni un código.
money-charged_twice-tell = Di qué importes ves en tu extracto y de qué días son. Nunca pongas un número de tarjeta.
money-refund_not_arrived-tell = Di qué reembolso te falta y si ya preguntaste a tu banco.
money-unauthorised_payment-tell = Di qué importe y qué día, y si tu banco ya lo sabe. Nunca pongas un número de tarjeta ni un código.
money-tell = Cuéntanos qué pasó
money-which = ¿Qué pago es?
money-next = Lo revisa nuestro equipo de pagos, pregunta al proveedor de pagos si hace falta y responde aquí. El caso dice hasta cuándo.
money-send = Preguntar al equipo de pagos
money-open = Ya preguntaste por esto:
money-pending-advice = Un importe reservado no es un cobro. Si el pedido no sale adelante, vuelve a tu cuenta sin que hagas nada.
money-wait-advice = El proveedor ya envió tu reembolso. Debería llegar a más tardar el { $until }. Aun así, puedes preguntarnos ahora.
money-moving-advice = Hay un reembolso en camino a través del proveedor. Nosotros lo seguimos; no tienes que hacer nada. Aun así, puedes preguntarnos.
money-bank-advice = Llama ahora a tu banco y bloquea la tarjeta: solo tu banco puede hacerlo. Nunca pedimos códigos, contraseñas ni números de tarjeta.
money-attempts = Tus intentos de pago
money-attempt-started = iniciado
money-attempt-declined = rechazado
money-attempt-pending = a la espera del proveedor
money-attempt-captured = pagado
money-attempt-reversed = anulado
money-attempt-unknown = se desconoce
money-left-no = No salió dinero de tu cuenta.
money-left-set-aside = Puede que tu banco haya reservado el importe.
money-left-yes = El importe salió de tu cuenta.
money-left-back = El importe volvió a tu cuenta.
money-left-unknown = No sabemos si salió dinero de tu cuenta; el equipo de pagos lo pregunta.
money-falls-back = Vuelve a tu cuenta a más tardar el { $when }.
money-code = El proveedor indica: { $code }
money-method-card = Tarjeta
money-method-debit_card = Tarjeta de débito
money-method-bank_transfer = Transferencia bancaria
money-method-bank_slip = Boleto bancario
money-method-wallet = Billetera digital
money-method-gift_card = Tarjeta de regalo
money-method-voucher = Vale
money-method-pay_later = Pago aplazado
money-method-cash = Efectivo
money-method-other = Otro medio
money-no-refund = No se reembolsó nada de este pago.
money-past = Antes ya se reembolsó un importe de { $amount }, fuera de este servicio.
money-charged-back = Tu banco recuperó { $amount }.
money-arrives = Llega entre el { $from } y el { $until }.
money-reference = Referencia para tu banco:
outlook-money = ¿Se trata del pago en sí o de un reembolso que no ha llegado?

## The desk.

finance-case = Consulta de pago { $number }
finance-topic = Qué pasa
finance-tab-received = Nuevas
finance-tab-with_provider = Con el proveedor
action-ask_provider = Preguntar al proveedor
action-answer_buyer = Responder al comprador
action-say = Añadir algo
action-ask_again = No está resuelto
action-settled = Está resuelto
explain-ask_provider = El comprador ve que preguntaste, pero no qué.
explain-answer_buyer = El comprador lee tus palabras y durante unos días puede volver a preguntar; después se cierra. El caso dice hasta cuándo.
explain-ask_again = El equipo de pagos lo revisa de nuevo y responde. El caso dice hasta cuándo. No pierdes nada por preguntar.
explain-settled = Dejamos de revisar la consulta. Con esto no se mueve dinero, y durante un tiempo puedes reabrirla.
field-finding = Qué se averiguó
field-reference = Referencia
field-ask_again-text = Qué falta
field-say-text = Qué debemos saber
field-answer_buyer-text = Tu respuesta
field-ask_provider-text = Qué preguntaste, para nuestro registro
choice-not_charged = No se cobró nada
choice-falls_back = Solo estaba reservado y vuelve a la cuenta
choice-charged_rightly = Se cobró una vez, por un pedido
choice-twice_and_returned = Se cobró dos veces y uno de los cobros se reembolsa
choice-refund_on_its_way = El reembolso está en camino
choice-refund_at_the_bank = Tu banco tiene el reembolso
choice-bank_must_say = Solo tu banco puede decirlo
choice-not_yours_reported = No es tuyo y ya se denunció
refusal-reopen_window_over = El plazo para reabrirla terminó. Puedes abrir una consulta nueva.
stage-received = La recibimos y la estamos revisando
stage-received-you = Revísala
stage-with-provider = Preguntamos al proveedor de pagos
stage-with-provider-you = Consigue la respuesta del proveedor
stage-answered = Ya respondimos
stage-answered-you = Lee nuestra respuesta
act-buyer-answered = Puedes decir que está resuelto o volver a preguntar.
silence-finance-lead = la asume la persona responsable de pagos.
silence-finance-closes = la cerramos. Durante un tiempo puedes reabrirla.
event-finance-provider-asked = Preguntamos al proveedor de pagos
event-finance-late = Nuestro plazo terminó; pasa a la persona responsable de pagos
event-finance-note = Nota de { $name }
notice-finance-provider-asked = Preguntamos al proveedor de pagos: { $title }
notice-finance-answered = Respondimos a tu consulta: { $title }
notice-finance-late = Nos retrasamos; tu consulta pasa a la persona responsable de pagos: { $title }
notice-finance-closed = Tu consulta se cerró: { $title }
notice-finance-reminded = Tienes nuestra respuesta por leer: { $title }
policy-finance = Consultas de pago
ask-finance_received_h = Plazo del equipo de pagos para revisar, en horas
ask-finance_provider_bd = Plazo del proveedor para responder, en días hábiles
ask-finance_answered_d = Plazo del comprador para volver a preguntar, en días
ask-finance_reopen_d = Plazo para reabrir una consulta cerrada, en días
event-finance-opened = { $who ->
    [you] Preguntaste
   *[other] Preguntó el comprador
}
event-finance-said = { $who ->
    [you] Añadiste
   *[other] El comprador añadió
}
event-finance-reopened = { $who ->
    [you] Volviste a preguntar
   *[other] El comprador volvió a preguntar
}
event-finance-closed = { $who ->
    [you] Dijiste que está resuelto
   *[other] Cerrada
}
event-finance-answered = { $reference ->
    [none] Nuestra respuesta: { $finding }
   *[other] Nuestra respuesta: { $finding } · referencia { $reference }
}
