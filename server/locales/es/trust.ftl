# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = Denuncia
kind-statement = Declaración de motivos
kind-appeal = Apelación
party-reporter = Denunciante

nav-report = Denunciar algo
nav-trust = Denuncias
nav-appeals = Apelaciones

## Telling us
report-title = Denunciar algo
report-lead = Cuéntanos sobre un producto, una tienda o un fraude. No necesitas una cuenta.
report-about = Sobre qué
report-about-product = Un producto
report-about-product-hint = Una falsificación, algo prohibido o peligroso, un anuncio engañoso.
report-about-shop = Una tienda
report-about-shop-hint = No responde, falta al respeto o no cumple lo acordado.
report-about-fraud = Fraude
report-about-fraud-hint = Alguien quiere que pagues o llegues a un acuerdo en otro sitio, o se hace pasar por nosotros.
report-concern = Qué está mal
report-privacy = Tu nombre
report-privacy-text = La tienda nunca sabrá quién hizo la denuncia.
report-yours = Tus denuncias y apelaciones
report-what-happened = ¿Qué pasó?
report-what-happened-hint = Al menos 20 caracteres.
report-file-hint = La tienda nunca los ve.
report-danger = Alguien podría resultar herido
report-danger-hint = { $hours ->
    [one] Fuego, veneno, una descarga eléctrica, un arma, una amenaza: un especialista lo revisa en menos de una hora.
   *[other] Fuego, veneno, una descarga eléctrica, un arma, una amenaza: un especialista lo revisa en menos de { $hours } horas.
}
report-danger-chat = Peligro: denuncia { $number }
report-send = Enviar la denuncia
report-received = Recibimos tu denuncia
report-received-text = Su número es { $number }. Una persona de nuestro equipo la revisará y te dirá el resultado.
report-link = Tu enlace privado
report-link-text = Como no tienes una cuenta, guarda este enlace. Abre tu denuncia: ahí puedes añadir imágenes y leer qué decidimos. No se lo des a nadie.
report-link-keep = guarda este enlace
report-open = Abrir mi denuncia
report-specialist = Hablar ahora con un especialista
report-priority = Urgencia
report-law-category = Categoría legal
report-who = Denunciado por
report-guest = Alguien sin cuenta
report-hidden-until = Oculto hasta el

concern-ip_or_counterfeit = Es una falsificación o usa la marca, el diseño o las imágenes de otros
concern-prohibited_or_unsafe = Está prohibido o es peligroso
concern-misleading_listing_or_search_manipulation = El anuncio es engañoso o manipula la búsqueda
concern-trade_rule_violation = Incumple otra regla de esta plataforma
concern-unresponsive = La tienda no responde
concern-rude_or_threatening = La tienda falta al respeto o amenaza
concern-refuses_agreed_remedy = La tienda no cumple lo acordado
concern-false_tracking = El número de seguimiento es falso
concern-pressure_for_review = La tienda presiona para obtener una buena reseña
concern-other = Otra cosa sobre la tienda
concern-off_platform_payment = Alguien quiere cobrar fuera de esta plataforma
concern-off_platform_return_or_refund = Alguien ofrece una devolución o un reembolso fuera de esta plataforma
concern-pressure_to_cancel_dispute = Alguien me presiona para que cancele una disputa
concern-fake_support = Alguien se hace pasar por nuestro servicio al cliente
concern-phishing_link = Un enlace pide contraseñas, códigos o tarjetas
concern-fake_tracking = Un paquete o número de seguimiento que no pedí
concern-extortion_by_review = Alguien amenaza con malas reseñas

## Where a report stands
stage-under-review = Estamos revisando la denuncia
stage-need-info = Tenemos una pregunta sobre la denuncia
stage-escalated = La persona responsable de nuestro equipo decide sobre la denuncia
stage-decided = La denuncia está decidida
stage-under-review-you = Decide sobre la denuncia
stage-need-info-you = Responde a nuestra pregunta
stage-escalated-you = Decide sobre la denuncia
silence-report-reviewed = la denuncia pasa a un revisor.
silence-head-of-trust-decides = decide la persona responsable del equipo.
silence-head-of-trust-reminded = la persona responsable del equipo recibe un recordatorio cada día.
act-buyer-need-info = Responde con tus palabras; puedes añadir imágenes.

## What can be done
action-triage = Clasificar
action-ask = Preguntar al denunciante
action-add = Añadir algo
action-hide_now = Ocultar el anuncio por ahora
action-attach = Decir de qué se trata
explain-attach = Busca el anuncio o la tienda a los que se refiere la denuncia. Desde entonces es posible una medida. El denunciante ve el nombre de lo que encontraste, no cómo lo sabes.
field-listing = Anuncio o tienda
field-listing-hint = Su número en la plataforma, un enlace o palabras del título del anuncio.
field-attach-text = Cómo lo sabes
report-found = Lo que encontramos
action-show_again = Volver a mostrar el anuncio
action-decide = Decidir
action-appeal = Apelar
explain-triage = Primero van los peligros para las personas; después, la seguridad, el fraude y lo que denuncian muchas personas.
explain-ask = Puedes preguntar una vez. Si nadie responde a tiempo, decides con lo que tienes.
explain-hide_now = El anuncio se oculta por poco tiempo, una sola vez, hasta que se decida la denuncia. Queda registrado quién lo ocultó y por qué. Los demás anuncios de la tienda siguen visibles.
explain-add = Lo leemos antes de decidir.
field-priority = Urgencia
choice-normal = Normal
choice-urgent = Urgente
choice-danger = Hay personas en peligro
field-measure = Qué se hace
choice-no_action = No se hace nada
choice-warn_shop = La tienda recibe una advertencia
choice-label_listing = El anuncio recibe una etiqueta de advertencia
choice-hide_listing = El anuncio se oculta
choice-remove_listing = El anuncio se elimina
choice-restrict_shop = La tienda no puede vender
field-rule = La regla
choice-law = La ley
choice-terms_products = Nuestras reglas para productos
choice-terms_conduct = Nuestras reglas para tiendas
choice-no_rule_broken = No se incumple ninguna regla
field-facts = Los hechos que encontramos
field-text_reporter = Para el denunciante
field-lasting = Cuánto dura
choice-until_lifted = Hasta que se retire la medida
choice-days_7 = 7 días
choice-days_30 = 30 días
choice-days_90 = 90 días
field-points = Puntos en el historial de la tienda
field-recall = Avisar a quienes lo compraron en los últimos seis meses
field-recall_hazard = Qué es peligroso
field-recall_advice = Qué deben hacer ahora los compradores
field-recall_money = Cómo recuperan su dinero
field-recall_words_ar = Con tus propias palabras, en árabe
field-recall_words_en = Con tus propias palabras, en inglés
field-recall_words_es = Con tus propias palabras, en español
field-recall_words_fa = Con tus propias palabras, en persa
field-recall_words_id = Con tus propias palabras, en indonesio
field-recall_words_pt = Con tus propias palabras, en portugués
field-recall_words_ru = Con tus propias palabras, en ruso
field-recall_words_zh = Con tus propias palabras, en chino
field-recall-hint = Lo leen en una página aparte, cada uno en su idioma. Pulsa «Verlo antes» para verla.
preview-decide = Verlo antes
choice-hazard_fire = Incendio o quemaduras
choice-hazard_shock = Descarga eléctrica
choice-hazard_choking = Asfixia
choice-hazard_poison = Intoxicación o irritación
choice-hazard_injury = Cortes, caídas u otras heridas
choice-hazard_food = Alimento que enferma
choice-hazard_fake = Una falsificación que nadie ha comprobado
choice-hazard_other = Otro peligro
choice-advice_stop = Dejar de usarlo
choice-advice_keep_away = Mantenerlo lejos de los niños
choice-advice_throw_away = Desecharlo
choice-advice_bring_back = Enviarlo de vuelta
choice-money_shop = La tienda devuelve el dinero
choice-money_us = Devolvemos el dinero nosotros
choice-money_exchange = La tienda lo cambia
choice-money_repair = La tienda lo repara gratis
choice-yes = Sí
choice-no = No
field-ground = Por qué debería cambiar la decisión
choice-new_fact = Hay un hecho nuevo
choice-fact_overlooked = Se pasó por alto un hecho
choice-rule_misread = Se interpretó mal la regla
choice-not_heard = No me escucharon
field-place = ¿Dónde lo viste?
field-place-hint = Una dirección web, un número de teléfono, un correo electrónico o el nombre de la tienda.

## Refusals
refusal-asked_before = Ya preguntaste al denunciante.
refusal-no_listing = No conocemos el anuncio.
refusal-nothing_to_tell = No hay nada que decir.
refusal-listing_not_found = No encontramos ningún anuncio ni tienda así.
refusal-choose_one = Hay varios. Elige el correcto.
refusal-hidden_now = El anuncio está oculto por ahora. Muéstralo antes.
refusal-hidden_before = El anuncio ya se ocultó una vez. Decide la denuncia para ocultarlo más tiempo.
refusal-not_hidden = El anuncio no está oculto.
refusal-rule_needed = Elige la regla que se incumple.
refusal-appeal_not_against_you = La decisión te dio lo que pediste.
refusal-appealed_before = Ya apelaste.
refusal-appeal_open = Se está decidiendo otra apelación. Podrás apelar después.
refusal-appeal_window_over = El plazo para apelar terminó.
refusal-nothing_decided = Ambas partes llegaron a un acuerdo; no hay ninguna decisión nuestra que apelar.
refusal-nothing_between = No hay nada entre la decisión y lo que se pide.
refusal-not_asked = Quien debe responder es la otra parte.
refusal-no_appeal = No hay ninguna apelación.

## Events
event-report-filed = { $who ->
    [you] Denunciaste: { $concern }
   *[other] Denuncia: { $concern }
}
event-report-triaged = Clasificada: { $priority }
event-report-asked = Preguntamos al denunciante
event-report-answered = { $who ->
    [you] Respondiste
   *[other] El denunciante respondió
}
event-report-not-answered = Nadie respondió a nuestra pregunta; decidimos con lo que tenemos
event-report-added = { $who ->
    [you] Añadiste algo
   *[other] El denunciante añadió algo
}
event-report-late = El plazo para decidir terminó; pasa a la persona responsable del equipo
event-report-hidden = { $name } ocultó el anuncio hasta el { $until }
event-report-shown-again = El anuncio se muestra de nuevo
event-report-decided = Decisión: { $measure } ({ $rule })
event-report-appeal-filed = { $who ->
    [you] Apelaste: { $number }
   *[other] El denunciante apeló: { $number }
}
event-report-looked-at-again = La apelación se concedió; otra persona lo revisa de nuevo: { $number }
event-report-note = Nota de { $name }
event-report-attached = { $name } encontró de qué se trata: { $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] Apelaste: { $number }
   *[other] La tienda apeló: { $number }
}
event-statement-varied = Después de la apelación: { $measure }
event-statement-lifted = Después de la apelación, la medida se retiró
event-statement-settled = El plazo para apelar terminó
event-statement-recalled = Se avisa a los compradores de los últimos seis meses
event-statement-recall-sent = Avisados: { $n }
event-appeal-filed = { $who ->
    [you] Apelaste: { $ground }
    [shop] La tienda apeló: { $ground }
   *[other] El comprador apeló: { $ground }
}
event-appeal-admitted = La apelación se revisará
event-appeal-admitted-by-silence = La apelación se revisará, porque nadie dijo lo contrario a tiempo
event-appeal-rejected = La apelación no se revisará: { $why }
event-appeal-answered = { $who ->
    [you] Respondiste
    [platform] Respondió el equipo que decidió
   *[other] { $name } respondió
}
event-appeal-not-answered = La otra parte no respondió; eso no perjudica a la apelación
event-appeal-added = { $who ->
    [you] Añadiste algo
   *[other] { $name } añadió algo
}
event-appeal-overdue = El plazo para decidir terminó; pasa a la persona responsable de apelaciones
event-appeal-decided-upheld = La decisión se mantiene: { $why }
event-appeal-decided-varied = { $amount ->
    [none] La decisión cambia en parte: { $why }
   *[other] La decisión cambia: el comprador recibe { $amount } en total. { $why }
}
event-appeal-decided-overturned = { $amount ->
    [none] La decisión se revoca: { $why }
   *[other] La decisión se revoca: el comprador recibe { $amount } en total. { $why }
}
event-appeal-granted-by-default = No decidimos a tiempo, así que la apelación se concede a nuestro cargo
event-appeal-granted-by-default-outside = No decidimos a tiempo: pagamos hasta { $amount } en total, y un organismo externo decide sobre el resto
event-appeal-note = Nota de { $name }
event-dispute-appeal-filed = { $who ->
    [you] Apelaste: { $number }
   *[other] { $name } apeló: { $number }
}
event-dispute-decided-again-unchanged = La apelación { $number } está decidida: la decisión se mantiene
event-dispute-decided-again-changed = La apelación { $number } está decidida: la decisión cambia

## Statement of reasons
statement-measure = Qué hicimos
statement-rule = Según qué regla
statement-lasts = Cuánto dura
statement-points = Puntos en tu historial
statement-points-back = también retirados
statement-automation = Quién decidió
statement-by-a-person = Una persona de nuestro equipo. Ninguna máquina lo detectó ni lo decidió.
statement-appeal-until = Puedes apelar hasta el
stage-in-force = Está en vigor y se puede apelar
stage-lifted = La medida se retiró
stage-settled = Está en vigor
silence-statement-settles = queda en vigor definitivamente.

## Where an appeal stands
appeal-against = Contra
appeal-by = Quién apela
appeal-by-whom = { $who ->
    [you] Tú
    [shop] La tienda
   *[other] El comprador
}
appeal-decided = Decidido: el comprador recibe
appeal-wanted = Lo que se pide
stage-filed = La apelación llegó
stage-reply-wait = La otra parte puede responder a la apelación
stage-review = Otra persona revisa la decisión
stage-review-overdue = Decide la persona responsable de apelaciones
stage-upheld = La decisión se mantiene
stage-varied = La decisión cambia en parte
stage-overturned = La decisión se revoca
stage-inadmissible = La apelación no se revisará
stage-granted-by-default = La apelación se concede
stage-filed-you = Comprueba si la apelación se puede decidir
stage-reply-wait-you = Responde a la apelación
stage-review-you = Decide la apelación
stage-review-overdue-you = Decide la apelación
silence-appeal-admitted = la apelación se revisará.
silence-appeal-goes-on = se decide sin tu respuesta; eso no perjudica a la apelación.
silence-head-of-appeals-decides = decide la persona responsable de apelaciones.
silence-appeal-granted = la apelación se concede a nuestro cargo.
act-buyer-reply-wait = Di lo que haya que saber antes de que se decida la apelación.
act-shop-reply-wait = Di lo que haya que saber antes de que se decida la apelación.
action-admit = Revisarla
action-reject = No revisarla
action-uphold = Mantener la decisión
action-vary = Cambiarla en parte
action-overturn = Revocar la decisión
choice-no_new_fact = No hay ningún hecho nuevo
choice-no_error_named = No se señala ningún error
choice-not_about_decision = No trata de la decisión
choice-decision_was_right = La decisión era correcta
choice-new_fact_counts = El hecho nuevo cuenta
choice-fact_was_overlooked = Se pasó por alto un hecho
choice-rule_was_misread = Se interpretó mal la regla

## Desks
trust-tab-all = Todas
trust-tab-received = Nuevas
trust-tab-under_review = Por decidir
trust-tab-escalated = Responsable del equipo
trust-tab-need_info = Con pregunta
trust-tab-in_force = Declaraciones
trust-tab-reply_wait = Apelaciones por responder
trust-empty = Aquí no hay nada pendiente.
trust-choose = Elige una denuncia
appeals-tab-all = Todas
appeals-tab-review = Por decidir
appeals-tab-filed = Nuevas
appeals-tab-review_overdue = Responsable de apelaciones
appeals-tab-reply_wait = Otra parte
appeals-empty = Aquí no hay ninguna apelación pendiente.
appeals-choose = Elige una apelación

## Notices
notice-report-triaged = Tu denuncia pasa a un revisor
notice-report-asked = Tenemos una pregunta sobre tu denuncia
notice-report-late = Tu denuncia tarda más de lo debido; decide la persona responsable de nuestro equipo
notice-report-decided = Tu denuncia está decidida
notice-report-looked-at-again = Tu apelación se concedió: otra persona revisa tu denuncia de nuevo
notice-report-reminded = Seguimos teniendo una pregunta sobre tu denuncia
notice-statement-issued = Tomamos una medida sobre tu tienda o un anuncio: lee por qué y cómo apelar
notice-statement-varied = Después de tu apelación, cambiamos la medida
notice-statement-lifted = Después de tu apelación, retiramos la medida
notice-appeal-filed = { $own ->
    [yes] Recibimos tu apelación
   *[no] La otra parte apela
}
notice-appeal-admitted = La apelación se revisará
notice-appeal-rejected = La apelación no se revisará: lee por qué
notice-appeal-answered = La apelación tiene respuesta; ahora decide otra persona
notice-appeal-not-answered = El plazo para responder a la apelación terminó; ahora decide otra persona
notice-appeal-overdue = La apelación tarda más de lo debido; decide la persona responsable de apelaciones
notice-appeal-decided = La apelación está decidida
notice-appeal-granted-by-default = No decidimos a tiempo, así que la apelación se concede
notice-appeal-reminded = Todavía puedes responder a la apelación
notice-dispute-decided-again = Se decidió una apelación sobre tu disputa

## Policy
policy-reports = Denuncias
policy-appeals = Apelaciones
ask-report_triage_h = Plazo para clasificar una denuncia, en horas
ask-report_review_h = Plazo para decidir una denuncia, en horas
ask-report_urgent_h = Plazo para decidir sobre seguridad o fraude, en horas
ask-report_danger_h = Plazo para decidir cuando hay personas en peligro, en horas
ask-report_info_d = Plazo del denunciante para responder a una pregunta, en días
ask-report_head_bd = Plazo de la persona responsable de confianza para decidir, en días hábiles
ask-hide_now_h = Cuánto tiempo puede ocultarse un anuncio antes de decidir nada, en horas
ask-moderation_appeal_d = Plazo para apelar una decisión sobre una tienda o un anuncio, en días
ask-appeal_desk_h = Plazo para ver si una apelación se puede decidir, en horas
ask-appeal_reply_h = Plazo de la otra parte para responder a una apelación, en horas
ask-appeal_review_bd = Plazo para decidir una apelación, en días hábiles
ask-appeal_overdue_bd = Plazo de la persona responsable de apelaciones después de eso, en días hábiles
ask-appeal_cap_minor = Lo máximo que pagamos cuando no llegamos a decidir una apelación

## Roles
role-triage-hint = Clasifica denuncias
role-reviewer-hint = Decide denuncias
role-head_of_trust-hint = Decide lo que tarda demasiado y responde a las apelaciones sobre denuncias
role-appeal_reviewer-hint = Revisa las decisiones una vez más
role-head_of_appeals-hint = Decide las apelaciones que tardan demasiado
demo-see-reviewer = Una llamada que se hace pasar por nuestro servicio, un anuncio oculto y una tienda que apela.
demo-see-appeals = Una apelación contra un anuncio oculto: ya se escuchó a ambas partes.

explain-report-answer = La leemos y seguimos con la denuncia. La tienda nunca sabrá quién eres.
explain-appeal-answer = La lee quien decide la apelación, y también la parte que apeló.
