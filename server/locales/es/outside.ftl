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
outside-forced = Un organismo que elegimos nosotros
outside-we-put-by = Lo llevamos allí a más tardar el

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
stage-body-due = Debemos llevarlo ante un organismo externo
silence-body-answer-late = nuestra respuesta se retrasa y debe enviarla un supervisor.
silence-body-answer-late-again = se avisa de nuevo al supervisor, cada día.
silence-we-ask-the-body = preguntamos al organismo cómo va.
silence-body-due-again = se avisa de nuevo al supervisor, cada día.

## What our people may do
action-body_answered = Ya respondimos
action-body_postponed = El organismo da más tiempo
action-body_concluded = Registrar el resultado
action-body_put = Ya lo llevamos ante un organismo
explain-body_put = El organismo recibe el archivo con todo lo de ambas partes. Ambas partes leen dónde está ahora. Los gastos corren por nuestra cuenta.
field-out_body = Ante qué organismo
field-body_put-reference = Número que le dio el organismo
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
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
event-outside-forced = No decidimos una apelación a tiempo. Sobre lo que supera nuestro límite decide un organismo externo, a nuestra costa. Lo llevamos allí a más tardar el { $due }.
event-outside-put = Lo llevamos ante: { $body }, número { $reference }. Ahora decide ese organismo.
event-outside-answered = Respondimos al organismo
event-outside-postponed = El organismo dio más tiempo, hasta el { $until }
event-outside-late = Vamos con retraso ante el organismo externo. Se avisó a un supervisor.
event-outside-result-missing = El organismo no ha decidido en su plazo. Preguntamos cómo va.
event-outside-concluded = Terminó: { $result }
event-outside-note = Nota de { $name }

notice-outside-opened = Se registró un procedimiento ante un organismo externo: { $title }. Lo respondemos a más tardar en la fecha indicada.
notice-outside-forced = Un organismo externo decidirá el resto de una apelación: { $title }. No te cuesta nada.
notice-outside-put = Llevamos el resto de una apelación ante un organismo externo: { $title }
notice-outside-answered = Respondimos al organismo externo: { $title }
notice-outside-postponed = El organismo externo dio más tiempo: { $title }
notice-outside-concluded = El procedimiento ante el organismo externo terminó: { $title }

## Ways outside
ways-title = Otras vías
ways-lead = Si no te convence lo que decidimos, también puedes acudir a ellas. Nada de lo que decidimos te lo impide.
way-dsa = Órgano certificado de resolución de litigios (Unión Europea)
way-dsa-cost = Gratis para ti, o una pequeña tasa.
way-dsa-time = Decide en 90 días; los casos difíciles tardan hasta 180.
way-adr = Entidad de resolución de litigios de consumo (Unión Europea)
way-adr-cost = Gratis para ti, o una pequeña tasa.
way-adr-time = Decide en 90 días desde que tiene todos los documentos.
way-br = consumidor.gov.br (Brasil)
way-br-cost = Gratis.
way-br-time = Respondemos allí en 10 días.
way-authority = Autoridad de consumo de tu país
way-authority-cost = Gratis en la mayoría de los países.
way-authority-time = Cuánto tarda depende del país.
way-mediation = Mediación para tiendas (Unión Europea)
way-mediation-cost = Asumimos una parte justa de los gastos.
way-mediation-time = Puedes ir a juicio antes, durante y después.
way-court = Tribunal
way-court-cost = Hay costas judiciales; quien gana suele recuperarlas.
way-court-time = Los derechos prescriben con el tiempo: pide consejo pronto.

policy-ways = Vías ante organismos externos
policy-ways-hint = A quien no le convence una decisión se le muestran estas vías, con lo que cuestan y lo que tardan. Se muestran como están aquí el día en que alguien las consulta.
row-dsa = Órgano de litigios según el Reglamento de Servicios Digitales
row-adr = Entidad de litigios de consumo
row-br = Brasil
row-authority = Autoridad de consumo
row-mediation = Mediación para tiendas
row-court = Tribunal
ask-way_on = Se muestra
ask-way_whom = Para quién
ask-way_about = Qué decisiones
ask-way_countries = Países
ask-way_countries-hint = Dos letras cada uno, como BR PT. Vacío significa todos. Quien no tiene un país conocido ve todas las vías.
ask-way_link = Dirección
ask-way_link-hint = Empieza por https://. Puede quedar vacía.
ask-way_name = Nombre
ask-way_cost = Cuánto cuesta
ask-way_time = Cuánto tarda
way-pick-yes = Sí
way-pick-no = No
way-pick-buyers = Compradores
way-pick-shops = Tiendas
way-pick-both = Compradores y tiendas
way-pick-purchases = Solo sobre compras
way-pick-all = Sobre compras, anuncios y denuncias
refusal-bad_country = Escribe cada país con dos letras, como BR.
refusal-bad_link = Escribe una dirección que empiece por https://.
