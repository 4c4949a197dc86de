# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = Qué debe saber quien siga
field-hand_over-text-hint = Qué pasó, qué se prometió y qué falta por hacer. El comprador no lo lee y no hay que preguntarle lo mismo dos veces.
choice-to-desk = El equipo de este portal
choice-to-finance = El equipo de pagos
choice-to-delivery = El equipo de envíos
choice-to-trust = El equipo de seguridad
choice-to-shop = La tienda
event-conversation-handed-over-others = { $name } transfirió la conversación: { $to ->
    [shop] ahora la tiene la tienda
    [finance] espera al equipo de pagos
    [delivery] espera al equipo de envíos
    [trust] espera al equipo de seguridad
    [colleague] ahora la tiene un colega
   *[other] espera al equipo
}
chat-briefed = para quien la tenga después
refusal-enough_chats = Ya tienes tantas conversaciones como una persona puede responder a tiempo. Responde o cierra una de ellas primero.
refusal-handed_over_enough = Esta conversación ya se transfirió demasiadas veces. Respóndela tú.
refusal-other_desk = Esta conversación es de otro equipo.

## What the next person must know
chat-summary = De qué se trata
chat-began-with = El comprador empezó con
chat-briefed-by = { $name } la transfirió
chat-call-at = Llamamos el { $at }
chat-earlier = Continúa desde { $number }
asked-because-asked = El comprador pidió hablar con una persona.
asked-because-danger = Puede haber personas en peligro.
asked-because-shop-silent = La tienda no respondió a tiempo.
asked-because-misses = El asistente no pudo ayudar.
asked-because-anger = El comprador está molesto.
asked-because-legal = El comprador escribió sobre la ley.
asked-because-safety = El comprador escribió sobre un peligro.
asked-because-error = Algo falló con el asistente.

## Closing, and whether it is solved
field-close-reason = Por qué la cierras
field-close-reason-hint = El comprador lo lee y se le pregunta si está resuelto.
field-close-text = Unas últimas palabras para el comprador
choice-reason-answered = Todo está respondido
choice-reason-goes_on_elsewhere = Continúa en otro caso
choice-reason-asked_twice = Se preguntó lo mismo en otra conversación
choice-reason-abusive = El comprador insulta o amenaza
action-solved = Sí, está resuelto
action-not_solved = No, todavía no
explain-not_solved = La conversación continúa. Escribe qué falta o simplemente envíalo.
field-not_solved-text = Qué falta todavía
chat-is-it-solved = ¿Está resuelto?
event-conversation-closed-because = { $name } cerró la conversación: { $reason ->
    [answered] todo está respondido
    [goes_on_elsewhere] continúa en otro caso
    [asked_twice] se preguntó lo mismo en otra conversación
    [abusive] escribe sin insultos ni amenazas, por favor
   *[other] por otro motivo
}
event-conversation-solved-asked = ¿Está resuelto? Si no, dilo o simplemente escribe, y continúa
event-conversation-solved-asked-others = Se pregunta al comprador si está resuelto
event-conversation-solved = { $solved ->
    [yes] Dijiste que está resuelto
   *[other] Dijiste que no está resuelto
}
event-conversation-solved-others = { $solved ->
    [yes] { $name } dice que está resuelto
   *[other] { $name } dice que no está resuelto
}
notice-conversation-solved-asked = Tu conversación se cerró. ¿Está resuelto? Si no, continúa: { $title }

## Taking up again
event-conversation-reopened = La conversación continúa
event-conversation-linked = Esta conversación se cerró hace demasiado tiempo. Una nueva continúa desde aquí: { $number }
event-conversation-linked-before = Continúa desde { $number }
chat-begins-anew = Esta conversación se cerró hace mucho. Lo que escribas empieza una nueva.
chat-go-there = Ir a la nueva conversación
refusal-goes_on_there = Esta conversación continúa en una nueva. La encuentras debajo de tu último mensaje.

## Calling back
explain-book_callback = Elige cuándo te llamamos. Si no lo hacemos, pasas al principio de la cola.
field-book_callback-at = Cuándo
field-phone = Tu número de teléfono
field-phone-hint = Solo lo ve nuestro equipo, no la tienda.
field-called-text = De qué se habló por teléfono
field-called-text-hint = Para el equipo. El comprador no lo lee.
slot-zone = Horas de { $zone }
refusal-no_call_free = Todas las horas para llamadas están ocupadas. Conservas tu lugar en la cola.
refusal-bad_phone = Esto no parece un número de teléfono.
desk-tab-calls = Llamadas
desk-empty-calls = No hay llamadas programadas.

## Numbers
ask-lines = Llamadas a la vez
ask-lines-hint = A cuántos compradores puede llamar tu personal al mismo tiempo. 0 si no llama a nadie; { $most } como mucho.
refusal-bad_lines = Escribe un número entero de llamadas que no sea demasiado grande.
policy-chats = Conversaciones
ask-chat_assistant_h = Una conversación con el asistente se cierra tras este tiempo sin mensajes, en horas
ask-chat_misses = Cuántas veces seguidas puede el asistente no tener respuesta antes de que atienda una persona
ask-chat_shop_h = Plazo de la tienda para responder, en horas; después intervenimos
ask-chat_first_h = Plazo hasta que una persona nuestra toma una conversación, en horas
ask-chat_first_most_h = … y como máximo, cuando ese plazo pasó, en horas
ask-chat_danger_h = … y cuando puede haber personas en peligro, en horas
ask-chat_answer_h = Nuestro plazo para cada respuesta posterior, en horas
ask-chat_away_min = Quien tiene una conversación la pierde tras estar ausente, en minutos
ask-chat_at_once = Cuántas conversaciones atiende una persona a la vez
ask-chat_hand_overs = Cuántas veces se puede transferir una conversación
ask-chat_patience_h = Cuánto espera una conversación al comprador, en horas
ask-chat_reopen_d = Durante cuánto tiempo un mensaje reabre una conversación cerrada, en días
policy-calls = Llamadas a compradores
ask-chat_call_min = Duración de una llamada, en minutos
ask-chat_call_lead_min = Antelación mínima para programar una llamada, en minutos
ask-chat_call_ahead_d = Antelación máxima para programar una llamada, en días
ask-chat_call_slack_min = Cuánto después de una llamada que nadie hizo pasa el comprador al principio de la cola, en minutos
