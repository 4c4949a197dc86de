# Proceedings before bodies outside the house.

kind-outside = Procedimiento externo
outside-title = Organismos externos
outside-new = Registrar un procedimiento ante un organismo externo
outside-new-hint = El comprador y la tienda lo verán, con la fecha hasta la que respondemos.
outside-save = Guardar y avisar a ambas partes
outside-hand-over = Archivo para el organismo
outside-body = Organismo
outside-reference = Número en el organismo
outside-about = Sobre el caso
outside-began = Fecha de apertura
outside-we-answer-by = Respondemos a más tardar el
outside-answered = Respondimos el
outside-result = Resultado

ask-out_body = Ante qué organismo
ask-out_reference = Número que le dio el organismo
ask-out_began = Fecha de apertura
ask-out_answer = Fecha límite para responder
ask-out_answer-hint = Si lo dejas vacío, el plazo se calcula según las reglas de este organismo.
refusal-wrong_date = Elige una fecha válida

body-adr = Entidad de resolución alternativa de litigios (UE)
body-dsa_body = Órgano certificado de resolución de litigios según el Reglamento de Servicios Digitales (UE)
body-consumidor_gov_br = consumidor.gov.br (Brasil)
body-authority = Autoridad de consumo
body-court = Tribunal
body-other_body = Otro organismo

## Where it stands, and what happens otherwise
stage-body-asks = Debemos responder al organismo
stage-body-answer-late = Nuestra respuesta al organismo se retrasa
stage-body-decides = El organismo decide
silence-body-answer-late = nuestra respuesta se retrasa y debe enviarla un supervisor.
silence-body-answer-late-again = se avisa de nuevo al supervisor, cada día.
silence-we-ask-the-body = preguntamos al organismo cómo va.

## What our people may do
action-body_answered = Ya respondimos
action-body_postponed = El organismo da más tiempo
action-body_concluded = Registrar el resultado
field-days = Días adicionales
field-result = Resultado
choice-5 = 5 días
choice-10 = 10 días
choice-15 = 15 días
choice-30 = 30 días
choice-body_for_buyer = El organismo dio la razón al comprador
choice-body_for_shop = El organismo dio la razón a la tienda
choice-body_partly = El organismo dio la razón en parte a cada uno
choice-body_agreed = Las partes llegaron allí a un acuerdo
choice-body_withdrawn = El procedimiento se retiró

## What happened
event-outside-opened = Se abrió un procedimiento ante: { $body }. Respondemos a más tardar el { $due }.
event-outside-answered = Respondimos al organismo
event-outside-postponed = El organismo dio más tiempo, hasta el { $until }
event-outside-late = Nuestra respuesta al organismo se retrasa. Se avisó a un supervisor.
event-outside-result-missing = El organismo no ha decidido en su plazo. Preguntamos cómo va.
event-outside-concluded = Terminó: { $result }
event-outside-note = Nota de { $name }

notice-outside-opened = Se registró un procedimiento ante un organismo externo: { $title }. Lo respondemos a más tardar en la fecha indicada.
notice-outside-answered = Respondimos al organismo externo: { $title }
notice-outside-postponed = El organismo externo dio más tiempo: { $title }
notice-outside-concluded = El procedimiento ante el organismo externo terminó: { $title }
