# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = Qué se puede denunciar de un producto
policy-options-hint = Quien denuncia un producto elige una de estas opciones. Se pueden ofrecer entre una y seis. Las denuncias que ya existen conservan lo que se eligió, con las palabras de su momento.
option-preview = Lo que verá la gente
option-preview-hint = En cada idioma, en este orden.
option-look = Revisarlo antes
option-off = No se ofrece
option-at = Lugar { $n }
option-ours = Si lo dejas vacío, dice: { $words }
option-needed = Hace falta en cuanto se ofrece; los demás idiomas recurren a este texto.
ask-place = Lugar en la lista
ask-category = Categoría legal
ask-urgency = Urgencia
ask-words_ar = Tus palabras en árabe
ask-words_en = Tus palabras en inglés
ask-words_es = Tus palabras en español
ask-words_fa = Tus palabras en persa
ask-words_id = Tus palabras en indonesio
ask-words_pt = Tus palabras en portugués
ask-words_ru = Tus palabras en ruso
ask-words_zh = Tus palabras en chino
row-ip_or_counterfeit = Falsificaciones y marcas
row-prohibited_or_unsafe = Prohibido o peligroso
row-misleading_listing_or_search_manipulation = Anuncio engañoso
row-trade_rule_violation = Otra regla
row-own_1 = Propia, primera
row-own_2 = Propia, segunda
row-own_3 = Propia, tercera
row-own_4 = Propia, cuarta
concern-unknown = Algo que ya no se ofrece
refusal-none_on = Ofrece al menos una opción.
refusal-too_many_on = Ofrece seis opciones como máximo.
refusal-one_line = Escríbelo en una sola línea.

## Categories of the European database of statements of reasons
law-animal_welfare = Bienestar animal
law-consumer_information = Información a los consumidores
law-cyber_violence = Violencia en línea
law-cyber_violence_against_women = Violencia en línea contra las mujeres
law-data_protection_and_privacy_violations = Protección de datos y privacidad
law-illegal_or_harmful_speech = Expresiones ilegales o dañinas
law-intellectual_property_infringements = Propiedad intelectual
law-negative_effects_on_civic_discourse_or_elections = Debate público y elecciones
law-not_specified_notice = No lo indicó quien denunció
law-other_violation_tc = Otro incumplimiento de nuestras condiciones
law-protection_of_minors = Protección de menores
law-risk_for_public_security = Seguridad pública
law-scams_and_fraud = Estafas y fraude
law-self_harm = Autolesiones
law-unsafe_and_prohibited_products = Productos peligrosos y prohibidos
law-violence = Violencia

## What many people and trusted flaggers report, and unfounded reports
report-flagger = Un alertador fiable
report-language = Idioma del denunciante
report-alike = Otras personas denuncian lo mismo
report-others = { $n ->
    [one] Una persona cuando llegó esta denuncia
   *[other] { $n } personas cuando llegó esta denuncia
 }
report-unfounded = Era manifiestamente infundada
report-warned = Era manifiestamente infundada. Si siguen llegando denuncias así, no aceptaremos más durante un tiempo; un peligro para las personas se atiende siempre.
refusal-reports_paused = Demasiadas de tus denuncias eran manifiestamente infundadas, así que no aceptamos más durante un tiempo. Si hay personas en peligro, marca la casilla: eso se atiende siempre.
refusal-not_unfounded = Solo puede ser infundada una denuncia que no incumple ninguna regla y tras la cual no se hace nada.
field-unfounded = ¿Es manifiestamente infundada?
field-unfounded-hint = Solo si cualquiera puede verlo. Quien envía denuncias así una y otra vez recibe una advertencia y después tiene que esperar.
field-decide-reference = Dónde está la regla
field-decide-reference-hint = La ley y su artículo, o el número de nuestra regla. La tienda lo lee.
mark-danger = Peligro
mark-people = { $n ->
    [one] { $n } persona denuncia esto
   *[other] { $n } personas denuncian esto
 }
statement-source = Cómo lo supimos
statement-after-report = Alguien lo denunció.
event-statement-sourced = Nos avisó un alertador fiable

## The administrator's page
admin-trust = Denuncias y ley
flaggers = Alertadores fiables
flaggers-hint = Organizaciones designadas por una autoridad. Lo que denuncian es urgente. Cada una recibe su propio enlace privado.
flaggers-none = Aún no hay ninguno.
ask-flagger = Nombre de la organización
flagger-add = Añadir y crear un enlace
flagger-trusted = Fiable
flagger-withdraw = Retirar
flagger-withdrawn = Retirado
flagger-link = El enlace privado
flagger-link-hint = Solo se muestra esta vez. Entrégalo a la organización por una vía segura. Si se pierde, retíralo y crea otro.
flagger-welcome = Lo que denuncias se atiende primero. La tienda nunca sabrá quién lo denunció.
flagger-enter = Continuar
done-flagger = Se creó el enlace.
done-flagger-off = Retirado. El enlace ya no funciona.
statements-export = Declaraciones de motivos
statements-export-hint = En el formato de la base de datos europea de declaraciones de motivos, listas para enviarse allí. Un programa las obtiene con una clave que tenga ese permiso.
statements-export-first = Las primeras 100
scope-statements = Declaraciones de motivos
scope-statements-hint = Obtener declaraciones de motivos para la base de datos europea
ask-report_many = Personas que denuncian lo mismo para que sea urgente
ask-misuse_warn = Denuncias infundadas en seis meses hasta una advertencia
ask-misuse_pause = Denuncias infundadas hasta una pausa
ask-misuse_pause_d = Cuánto dura la pausa, en días

## Danger
event-conversation-person-asked-danger = Se llamó a un especialista. Vas primero
danger-first = Vas primero.
danger-answer = Se llamó a un especialista, disponible también de noche. Si alguien está herido, llama ahora al número de emergencias de tu país.
field-report-concern = Qué está mal
field-report-text = ¿Qué pasó?
