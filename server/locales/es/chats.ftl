# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = Lo que debe saber la siguiente persona
field-hand_over-text-hint = Qué pasó, qué se prometió, qué falta. El comprador no lo lee y no hay que preguntarle dos veces.
choice-to-desk = El equipo de atención de esta tienda en línea
choice-to-finance = El equipo de pagos
choice-to-delivery = El equipo de envíos
choice-to-trust = El equipo de seguridad
choice-to-shop = La tienda
event-conversation-handed-over-others = { $name } pasó la conversación: { $to ->
    [shop] ahora la tiene la tienda
    [finance] espera al equipo de pagos
    [delivery] espera al equipo de envíos
    [trust] espera al equipo de seguridad
    [colleague] ahora la tiene un colega
   *[other] espera al equipo de atención
}
chat-briefed = para quien siga
refusal-handed_over_enough = Esta conversación ya pasó por demasiadas manos. Respóndela tú, por favor.
refusal-other_desk = Esta conversación es para otro equipo.

## What the next person must know
chat-summary = De qué se trata
chat-began-with = El comprador empezó con
chat-briefed-by = { $name } la pasó
chat-call-at = Llamamos el { $at }
chat-earlier = Continúa { $number }
asked-because-asked = El comprador pidió hablar con una persona.
asked-because-danger = Puede haber personas en peligro.
asked-because-shop-silent = La tienda no respondió a tiempo.
asked-because-misses = El asistente no pudo ayudar.
asked-because-anger = El comprador está molesto.
asked-because-legal = El comprador escribió sobre la ley.
asked-because-safety = El comprador escribió sobre un peligro.
asked-because-error = Algo falló en el asistente.

## Closing, and whether it is solved
field-close-reason = Por qué la cierras
field-close-reason-hint = El comprador lo lee y le preguntamos si quedó resuelto.
field-close-text = Unas últimas palabras para el comprador
choice-reason-answered = Todo está respondido
choice-reason-goes_on_elsewhere = Sigue en otro caso
choice-reason-asked_twice = Se preguntó lo mismo en otra conversación
choice-reason-abusive = El comprador insulta o amenaza
action-solved = Sí, está resuelto
action-not_solved = No, todavía no
explain-not_solved = La conversación sigue. Escribe lo que falta, o solo envíalo.
field-not_solved-text = Lo que todavía falta
chat-is-it-solved = ¿Quedó resuelto?
event-conversation-closed-because = { $name } cerró la conversación: { $reason ->
    [answered] todo está respondido
    [goes_on_elsewhere] sigue en otro caso
    [asked_twice] se preguntó lo mismo en otra conversación
    [abusive] escribe sin insultos ni amenazas, por favor
   *[other] por otro motivo
}
event-conversation-solved-asked = ¿Quedó resuelto? Si no, dilo o simplemente escribe, y la conversación sigue
event-conversation-solved-asked-others = Preguntamos al comprador si quedó resuelto
event-conversation-solved = { $solved ->
    [yes] Dijiste que está resuelto
   *[other] Dijiste que no está resuelto
}
event-conversation-solved-others = { $solved ->
    [yes] { $name } dice que está resuelto
   *[other] { $name } dice que no está resuelto
}
notice-conversation-solved-asked = Tu conversación se cerró. ¿Quedó resuelto? Si no, sigue: { $title }

## Taking up again
event-conversation-reopened = La conversación sigue
event-conversation-linked = Esta conversación se cerró hace demasiado tiempo. Una nueva sigue desde aquí: { $number }
event-conversation-linked-before = Continúa { $number }
chat-begins-anew = Esta conversación se cerró hace mucho. Lo que escribas empieza una nueva.
chat-go-there = Ir a la nueva conversación
refusal-goes_on_there = Esta conversación sigue en una nueva. La encuentras debajo de tu último mensaje.

## Calling back
explain-book_callback = Elige cuándo te llamamos. Si no llamamos, pasas al principio de la cola.
field-book_callback-at = Cuándo
field-phone = Tu número de teléfono
field-phone-hint = Solo lo ve nuestro equipo, no la tienda.
field-called-text = Lo que se dijo por teléfono
field-called-text-hint = Para el equipo. El comprador no lo lee.
slot-zone = Horas de { $zone }
refusal-no_call_free = Todas las horas para llamadas están ocupadas. Conservas tu lugar en la cola.
refusal-bad_phone = Esto no parece un número de teléfono.
desk-tab-calls = Llamadas
desk-empty-calls = No hay llamadas programadas.

## Numbers
ask-lines = Llamadas a la vez
ask-lines-hint = A cuántos compradores puede llamar tu equipo al mismo tiempo. 0 si no llama a nadie; { $most } como máximo.
refusal-bad_lines = Escribe un número entero de llamadas que no sea demasiado grande.
policy-chats = Conversaciones
ask-chat_assistant_h = Horas sin mensajes tras las que se cierra una conversación con el asistente
ask-chat_misses = Cuántas veces seguidas puede quedarse sin respuesta el asistente antes de que siga una persona
ask-chat_shop_h = Plazo de la tienda para responder, en horas; después intervenimos
ask-chat_first_h = Plazo hasta que una persona nuestra tome una conversación, en horas
ask-chat_first_most_h = … y como máximo, cuando ese plazo pasó, en horas
ask-chat_danger_h = … y cuando puede haber personas en peligro, en horas
ask-chat_answer_h = Nuestro plazo para cada respuesta siguiente, en horas
ask-chat_away_min = Minutos de ausencia tras los que alguien pierde su conversación
ask-chat_hand_overs = Cuántas veces puede pasarse una conversación
ask-chat_patience_h = Cuánto espera una conversación al comprador, en horas
ask-chat_reopen_d = Durante cuántos días un mensaje reabre una conversación cerrada
policy-calls = Llamadas a compradores
ask-chat_call_min = Duración de una llamada, en minutos
ask-chat_call_lead_min = Antelación mínima para programar una llamada, en minutos
ask-chat_call_ahead_d = Antelación máxima para programar una llamada, en días
ask-chat_call_slack_min = Minutos tras la llamada en que el comprador pasa al principio de la cola si nadie llamó
