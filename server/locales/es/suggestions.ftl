# Suggestions: what people would like to be better, and what became of it.

kind-suggestion = Sugerencia
nav-product = Sugerencias
nav-suggest = Sugerir algo
ideas-title = Mis sugerencias
ideas-lead = Aquí ves qué pasó con cada una. Te avisamos en cada paso.
ideas-new = Sugerir algo
ideas-none = Todavía no has sugerido nada.
ideas-next = Nuestro equipo de producto la revisa en una semana, más o menos. Te avisamos cuando esté planificada, cuando esté hecha, y por qué si no se hace.
ideas-same = Lo dicen
ideas-people = { $n ->
    [one] una persona
   *[other] { $n } personas
}
ideas-together = Respuesta
ideas-together-what = Junto con otras que dicen lo mismo. Lo que se decide para una vale para todas.
ideas-planned = Planificada para el
ideas-promised-by = Lo promete
field-title = En una línea
field-title-hint = Es lo que se ve en las listas, por ejemplo: «Un filtro por país».

## The product desk.

product-tab-all = Todas
product-tab-received = Nuevas
product-tab-grouped = Guardadas
product-tab-planned = Planificadas
product-empty = No hay sugerencias esperándote.
product-choose = Elige una sugerencia
role-editor-hint = Se ocupa de las sugerencias y no ve otros casos
action-group = Guardarla
action-join = Dice lo mismo que otra
action-plan = Planificarla
action-move = Dar una fecha posterior
action-done = Está hecha
action-turn_down = Rechazarla con un motivo
explain-group = La revisaste y la guardas para planificarla. Se avisa a quien la escribió.
explain-join = Desde ahora se responde junto con la otra, y quien la escribió recibe las mismas noticias. No se puede deshacer.
explain-plan = Respondes de ella con tu nombre. Quien la escribió lee tus palabras y la fecha.
explain-move = Una fecha prometida solo puede pasar a ser posterior, y quien la escribió lee por qué.
explain-done = Se avisa a quien la escribió y a todos los que dijeron lo mismo.
explain-turn_down = Quien la escribió, y todos los que dijeron lo mismo, leen por qué. No se puede deshacer.
field-join-to = Igual que
field-weeks = Para cuándo
field-plan-text = Qué planificas, para quien la escribió
field-move-text = Por qué tarda más, para quien la escribió
field-done-text = Qué hay de nuevo, para quien la escribió
field-turn_down-text = Por qué, para quien la escribió
choice-weeks_2 = en dos semanas
choice-weeks_4 = en cuatro semanas
choice-weeks_8 = en ocho semanas
choice-weeks_13 = en tres meses
choice-weeks_26 = en medio año
choice-weeks_52 = en un año
choice-exists_already = Ya existe
choice-not_possible = No es posible
choice-too_few = La usarían muy pocas personas
choice-against_rules = Va contra nuestras reglas o la ley
choice-other_plans = En su lugar planificamos otra cosa
refusal-answered_with_others = Se responde junto con otras. Hazlo en la primera de ellas.
refusal-others_joined_it = A esta se unieron otras. Une la otra a esta.
refusal-nothing_to_join = No hay otra sugerencia abierta.
refusal-as_late_as_can_be = Ya está prometida para la fecha más tardía posible.

## Where it stands.

stage-grouped = La guardamos para planificarla
stage-grouped-you = Planifícala o recházala con un motivo
stage-planned = Está planificada
stage-planned-you = Hazla realidad o da una fecha posterior
stage-done = Está hecha
stage-declined = No se hará
silence-suggestion-lead = la asume el supervisor de nuestro equipo de producto.
silence-suggestion-date = se recuerda a quien la prometió, y se da una nueva fecha con el motivo.

## What happened.

event-suggestion-opened = { $who ->
    [you] Sugeriste
   *[other] Sugerencia
}
event-suggestion-grouped = Nuestro equipo de producto la guarda para planificarla
event-suggestion-joined = { $people ->
    [one] Se unió a otra que dice lo mismo
   *[other] Se unió a otra que dice lo mismo: ya son { $people } personas
}
event-suggestion-counted = { $people ->
    [one] Una persona dice lo mismo
   *[other] { $people } personas dicen lo mismo
}
event-suggestion-planned = Planificada para el { $until }
event-suggestion-moved = Tarda más; la nueva fecha es el { $until }
event-suggestion-done = Está hecha
event-suggestion-declined = No se hará: { $reason }
event-suggestion-late = Nuestro plazo venció; se lo recordamos a nuestro equipo de producto
event-suggestion-said = { $who ->
    [you] Añadiste
   *[other] Quien la escribió añadió
}
event-suggestion-note = Nota de { $name }
notice-suggestion-opened = Recibimos tu sugerencia: { $title }
notice-suggestion-grouped = Guardamos tu sugerencia para planificarla: { $title }
notice-suggestion-joined = Otros sugieren lo mismo y les respondemos a todos juntos: { $title }
notice-suggestion-counted = Más personas sugieren lo mismo: { $title }
notice-suggestion-planned = Tu sugerencia está planificada: { $title }
notice-suggestion-moved = Tu sugerencia tarda más; hay una nueva fecha y el motivo: { $title }
notice-suggestion-done = Tu sugerencia está hecha: { $title }
notice-suggestion-declined = No haremos lo que sugeriste y decimos por qué: { $title }
notice-suggestion-late = Vamos con retraso en tu sugerencia y se lo recordamos a nuestro equipo: { $title }
policy-suggestions = Sugerencias
ask-suggestion_received_bd = Plazo del equipo de producto para revisar una nueva, en días hábiles
ask-suggestion_grouped_bd = Plazo para planificar o rechazar lo que guarda, en días hábiles
ask-suggestion_late_bd = Plazo para dar una nueva fecha cuando pasó la prometida, en días hábiles
demo-see-product = Sugerencias: una está planificada para dos personas, otra se rechazó con un motivo y una de una tienda es nueva.
