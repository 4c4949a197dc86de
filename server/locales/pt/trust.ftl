# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = Denúncia
kind-statement = Declaração de motivos
kind-appeal = Recurso
party-reporter = Quem denunciou

nav-report = Denunciar algo
nav-trust = Denúncias
nav-appeals = Recursos

## Telling us
report-title = Denunciar algo
report-lead = Conte para nós sobre um produto, uma loja ou uma fraude. Você não precisa de conta.
report-about = Sobre
report-about-product = Um produto
report-about-product-hint = Algo falsificado, proibido ou perigoso, ou um anúncio que induz ao erro.
report-about-shop = Uma loja
report-about-shop-hint = Não responde, é grosseira ou não faz o que foi combinado.
report-about-fraud = Fraude
report-about-fraud-hint = Alguém quer que você pague ou resolva por fora, ou finge ser a nossa equipe.
report-concern = O que está errado
report-privacy = Seu nome
report-privacy-text = A loja nunca fica sabendo quem denunciou.
report-yours = Suas denúncias e seus recursos
report-what-happened = O que aconteceu?
report-what-happened-hint = Pelo menos 20 caracteres.
report-file-hint = A loja nunca os vê.
report-danger = Alguém pode se machucar
report-danger-hint = { $hours ->
    [one] Fogo, veneno, choque elétrico, uma arma, uma ameaça: um especialista olha em até uma hora.
   *[other] Fogo, veneno, choque elétrico, uma arma, uma ameaça: um especialista olha em até { $hours } horas.
 }
report-danger-chat = Perigo: denúncia { $number }
report-send = Enviar a denúncia
report-received = Recebemos sua denúncia
report-received-text = O número dela é { $number }. Uma pessoa da nossa equipe vai analisar e contar a você o resultado.
report-link = Seu link particular
report-link-text = Você não tem conta, então guarde este link. Ele abre a sua denúncia: lá você pode adicionar fotos e ler o que decidimos. Não o passe a ninguém.
report-link-keep = guarde este link
report-open = Abrir minha denúncia
report-specialist = Falar com um especialista agora
report-priority = Urgência
report-law-category = Categoria na lei
report-who = Quem denunciou
report-guest = Alguém sem conta
report-hidden-until = Oculto até

concern-ip_or_counterfeit = É falsificado, ou usa a marca, o design ou as fotos de outra pessoa
concern-prohibited_or_unsafe = É proibido ou perigoso
concern-misleading_listing_or_search_manipulation = O anúncio induz ao erro ou engana a busca
concern-trade_rule_violation = Viola outra regra deste marketplace
concern-unresponsive = A loja não responde
concern-rude_or_threatening = A loja é grosseira ou faz ameaças
concern-refuses_agreed_remedy = A loja não faz o que foi combinado
concern-false_tracking = O código de rastreio é falso
concern-pressure_for_review = A loja pressiona por uma boa avaliação
concern-other = Outra coisa sobre a loja
concern-off_platform_payment = Alguém quer receber fora deste marketplace
concern-off_platform_return_or_refund = Alguém oferece devolução ou reembolso fora deste marketplace
concern-pressure_to_cancel_dispute = Alguém me pressiona para cancelar uma disputa
concern-fake_support = Alguém finge ser o nosso atendimento
concern-phishing_link = Um link pede senhas, códigos ou cartões
concern-fake_tracking = Um pacote ou código de rastreio que não pedi
concern-extortion_by_review = Alguém ameaça com avaliações ruins

## Where a report stands
stage-under-review = Estamos analisando a denúncia
stage-need-info = Temos uma pergunta sobre a denúncia
stage-escalated = A chefia da nossa equipe decide sobre a denúncia
stage-decided = A denúncia foi decidida
stage-under-review-you = Decida sobre a denúncia
stage-need-info-you = Responda à nossa pergunta
stage-escalated-you = Decida sobre a denúncia
silence-report-reviewed = a denúncia vai para um revisor.
silence-head-of-trust-decides = a chefia da equipe decide.
silence-head-of-trust-reminded = a chefia da equipe recebe um lembrete todos os dias.
act-buyer-need-info = Responda com suas palavras; você pode adicionar fotos.

## What can be done
action-triage = Fazer a triagem
action-ask = Perguntar a quem denunciou
action-add = Adicionar algo
action-hide_now = Ocultar o anúncio por enquanto
action-attach = Dizer do que se trata
explain-attach = Encontre o anúncio ou a loja de que a denúncia fala. A partir daí uma medida é possível. Quem denunciou vê o nome do que você encontrou, não como você sabe.
field-listing = Anúncio ou loja
field-listing-hint = O número no marketplace, um link ou palavras do título do anúncio.
field-attach-text = Como você sabe
report-found = O que encontramos
action-show_again = Mostrar o anúncio de novo
action-decide = Decidir
action-appeal = Recorrer
explain-triage = Perigo para pessoas vem primeiro; depois segurança, fraude e o que muita gente denuncia.
explain-ask = Você pode perguntar uma vez. Se ninguém responder no prazo, você decide com o que já tem.
explain-hide_now = O anúncio fica oculto por pouco tempo, uma única vez, até a denúncia ser decidida. Fica registrado quem ocultou e por quê. Os outros anúncios da loja continuam.
explain-add = Nós lemos antes de decidir.
field-priority = Urgência
choice-normal = Normal
choice-urgent = Urgente
choice-danger = Há pessoas em perigo
field-measure = O que é feito
choice-no_action = Nada é feito
choice-warn_shop = A loja recebe uma advertência
choice-label_listing = O anúncio recebe um selo de alerta
choice-hide_listing = O anúncio é ocultado
choice-remove_listing = O anúncio é removido
choice-restrict_shop = A loja não pode vender
field-rule = A regra
choice-law = A lei
choice-terms_products = Nossas regras para produtos
choice-terms_conduct = Nossas regras para lojas
choice-no_rule_broken = Nenhuma regra foi violada
field-facts = Os fatos que encontramos
field-text_reporter = Para quem denunciou
field-lasting = Por quanto tempo
choice-until_lifted = Até a medida ser retirada
choice-days_7 = 7 dias
choice-days_30 = 30 dias
choice-days_90 = 90 dias
field-points = Pontos no registro da loja
field-recall = Avisar todos os que compraram nos últimos seis meses
field-recall_hazard = O que é perigoso
field-recall_advice = O que os compradores devem fazer agora
field-recall_money = Como recebem o dinheiro de volta
field-recall_words_ar = Com suas palavras, em árabe
field-recall_words_en = Com suas palavras, em inglês
field-recall_words_es = Com suas palavras, em espanhol
field-recall_words_fa = Com suas palavras, em persa
field-recall_words_id = Com suas palavras, em indonésio
field-recall_words_pt = Com suas palavras, em português
field-recall_words_ru = Com suas palavras, em russo
field-recall_words_zh = Com suas palavras, em chinês
field-recall-hint = Eles leem isso em uma página própria, cada um no seu idioma. Toque em “Ver antes” para conferir.
preview-decide = Ver antes
choice-hazard_fire = Fogo ou queimaduras
choice-hazard_shock = Choque elétrico
choice-hazard_choking = Sufocamento
choice-hazard_poison = Veneno ou irritação
choice-hazard_injury = Cortes, quedas ou outros ferimentos
choice-hazard_food = Alimento que faz mal
choice-hazard_fake = Falsificação que ninguém testou
choice-hazard_other = Outro perigo
choice-advice_stop = Parar de usar
choice-advice_keep_away = Manter longe de crianças
choice-advice_throw_away = Descartar
choice-advice_bring_back = Mandar de volta
choice-money_shop = A loja devolve o dinheiro
choice-money_us = Nós devolvemos o dinheiro
choice-money_exchange = A loja troca
choice-money_repair = A loja conserta de graça
choice-yes = Sim
choice-no = Não
field-ground = Por que a decisão deve mudar
choice-new_fact = Há um fato novo
choice-fact_overlooked = Um fato passou despercebido
choice-rule_misread = A regra foi mal interpretada
choice-not_heard = Não me ouviram
field-place = Onde você viu isto?
field-place-hint = Um endereço na internet, um número de telefone, um e-mail ou o nome da loja.

## Refusals
refusal-asked_before = Você já perguntou a quem denunciou.
refusal-no_listing = Não conhecemos este anúncio.
refusal-nothing_to_tell = Não há nada a informar.
refusal-listing_not_found = Não encontramos nenhum anúncio e nenhuma loja assim.
refusal-choose_one = Há vários. Escolha o certo.
refusal-hidden_now = O anúncio está oculto por enquanto. Mostre-o de novo antes.
refusal-hidden_before = O anúncio já foi ocultado uma vez. Decida a denúncia para ocultá-lo por mais tempo.
refusal-not_hidden = O anúncio não está oculto.
refusal-rule_needed = Escolha a regra que foi violada.
refusal-appeal_not_against_you = A decisão deu a você o que você pediu.
refusal-appealed_before = Você já recorreu.
refusal-appeal_open = Outro recurso está sendo decidido. Depois dele você pode recorrer.
refusal-appeal_window_over = O prazo para recorrer acabou.
refusal-nothing_decided = Vocês dois chegaram a um acordo; não há decisão nossa da qual recorrer.
refusal-nothing_between = Não há nada entre a decisão e o que foi pedido.
refusal-not_asked = Quem deve responder é o outro lado.
refusal-no_appeal = Não há recurso.

## Events
event-report-filed = { $who ->
    [you] Você denunciou: { $concern }
   *[other] Denúncia: { $concern }
 }
event-report-triaged = Triagem feita: { $priority }
event-report-asked = Perguntamos a quem denunciou
event-report-answered = { $who ->
    [you] Você respondeu
   *[other] Quem denunciou respondeu
 }
event-report-not-answered = Ninguém respondeu à nossa pergunta; decidimos com o que já temos
event-report-added = { $who ->
    [you] Você adicionou algo
   *[other] Quem denunciou adicionou algo
 }
event-report-late = O prazo para decidir passou; a denúncia vai para a chefia da equipe
event-report-hidden = { $name } ocultou o anúncio até { $until }
event-report-shown-again = O anúncio aparece de novo
event-report-decided = Decisão: { $measure } ({ $rule })
event-report-appeal-filed = { $who ->
    [you] Você recorreu: { $number }
   *[other] Quem denunciou recorreu: { $number }
 }
event-report-looked-at-again = O recurso foi atendido; outra pessoa analisa de novo: { $number }
event-report-note = Nota de { $name }
event-report-attached = { $name } encontrou do que se trata: { $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] Você recorreu: { $number }
   *[other] A loja recorreu: { $number }
 }
event-statement-varied = Depois do recurso: { $measure }
event-statement-lifted = Depois do recurso, a medida foi retirada
event-statement-settled = O prazo para recorrer acabou
event-statement-recalled = Os compradores dos últimos seis meses são avisados
event-statement-recall-sent = Avisados: { $n }
event-appeal-filed = { $who ->
    [you] Você recorreu: { $ground }
    [shop] A loja recorreu: { $ground }
   *[other] O comprador recorreu: { $ground }
 }
event-appeal-admitted = O recurso será analisado
event-appeal-admitted-by-silence = O recurso será analisado, pois ninguém disse o contrário a tempo
event-appeal-rejected = O recurso não será analisado: { $why }
event-appeal-answered = { $who ->
    [you] Você respondeu
    [platform] A equipe que decidiu respondeu
   *[other] { $name } respondeu
 }
event-appeal-not-answered = O outro lado não respondeu; isso não prejudica o recurso
event-appeal-added = { $who ->
    [you] Você adicionou algo
   *[other] { $name } adicionou algo
 }
event-appeal-overdue = O prazo para decidir passou; o recurso vai para a chefia de recursos
event-appeal-decided-upheld = A decisão fica como está: { $why }
event-appeal-decided-varied = { $amount ->
    [none] A decisão muda em parte: { $why }
   *[other] A decisão muda: o comprador recebe { $amount } no total. { $why }
 }
event-appeal-decided-overturned = { $amount ->
    [none] A decisão foi anulada: { $why }
   *[other] A decisão foi anulada: o comprador recebe { $amount } no total. { $why }
 }
event-appeal-granted-by-default = Não decidimos a tempo, então o recurso foi atendido por nossa conta
event-appeal-granted-by-default-outside = Não decidimos a tempo: pagamos até { $amount } no total, e um órgão externo decide sobre o resto
event-appeal-note = Nota de { $name }
event-dispute-appeal-filed = { $who ->
    [you] Você recorreu: { $number }
   *[other] { $name } recorreu: { $number }
 }
event-dispute-decided-again-unchanged = O recurso { $number } foi decidido: a decisão fica como está
event-dispute-decided-again-changed = O recurso { $number } foi decidido: a decisão muda

## Statement of reasons
statement-measure = O que fizemos
statement-rule = Com base em qual regra
statement-lasts = Por quanto tempo
statement-points = Pontos no seu registro
statement-points-back = também retirados
statement-automation = Quem decidiu
statement-by-a-person = Uma pessoa da nossa equipe. Nenhuma máquina encontrou nem decidiu isto.
statement-appeal-until = Você pode recorrer até
stage-in-force = A medida vale, e cabe recurso
stage-lifted = A medida foi retirada
stage-settled = A medida vale
silence-statement-settles = a medida vale de vez.

## Where an appeal stands
appeal-against = Contra
appeal-by = Quem recorre
appeal-by-whom = { $who ->
    [you] Você
    [shop] A loja
   *[other] O comprador
 }
appeal-decided = Decidido: o comprador recebe
appeal-wanted = Valor pedido
stage-filed = O recurso chegou
stage-reply-wait = O outro lado pode responder ao recurso
stage-review = Outra pessoa analisa a decisão
stage-review-overdue = A chefia de recursos decide
stage-upheld = A decisão fica como está
stage-varied = A decisão muda em parte
stage-overturned = A decisão foi anulada
stage-inadmissible = O recurso não será analisado
stage-granted-by-default = O recurso foi atendido
stage-filed-you = Veja se o recurso pode ser decidido
stage-reply-wait-you = Responda ao recurso
stage-review-you = Decida o recurso
stage-review-overdue-you = Decida o recurso
silence-appeal-admitted = o recurso será analisado.
silence-appeal-goes-on = a decisão sai sem a sua resposta; isso não prejudica o recurso.
silence-head-of-appeals-decides = a chefia de recursos decide.
silence-appeal-granted = o recurso é atendido por nossa conta.
act-buyer-reply-wait = Diga o que é preciso saber antes de o recurso ser decidido.
act-shop-reply-wait = Diga o que é preciso saber antes de o recurso ser decidido.
action-admit = Analisar
action-reject = Não analisar
action-uphold = A decisão fica como está
action-vary = Mudar em parte
action-overturn = Anular a decisão
choice-no_new_fact = Nenhum fato novo
choice-no_error_named = Nenhum erro foi apontado
choice-not_about_decision = Não é sobre a decisão
choice-decision_was_right = A decisão estava certa
choice-new_fact_counts = O fato novo conta
choice-fact_was_overlooked = Um fato passou despercebido
choice-rule_was_misread = A regra foi mal interpretada

## Desks
trust-tab-all = Todas
trust-tab-received = Novas
trust-tab-under_review = A decidir
trust-tab-escalated = Chefia da equipe
trust-tab-need_info = Com pergunta
trust-tab-in_force = Declarações
trust-tab-reply_wait = Recursos a responder
trust-empty = Nada espera aqui.
trust-choose = Escolha uma denúncia
appeals-tab-all = Todos
appeals-tab-review = A decidir
appeals-tab-filed = Novos
appeals-tab-review_overdue = Chefia de recursos
appeals-tab-reply_wait = Outro lado
appeals-empty = Nenhum recurso espera aqui.
appeals-choose = Escolha um recurso

## Notices
notice-report-triaged = Sua denúncia vai para um revisor
notice-report-asked = Temos uma pergunta sobre sua denúncia
notice-report-late = Sua denúncia está demorando mais do que deveria; a chefia da nossa equipe decide
notice-report-decided = Sua denúncia foi decidida
notice-report-looked-at-again = Seu recurso foi atendido: outra pessoa analisa sua denúncia de novo
notice-report-reminded = Ainda temos uma pergunta sobre sua denúncia
notice-statement-issued = Tomamos uma medida sobre sua loja ou um anúncio: leia por quê e como recorrer
notice-statement-varied = Depois do seu recurso, mudamos a medida que tomamos
notice-statement-lifted = Depois do seu recurso, retiramos a medida que tomamos
notice-appeal-filed = { $own ->
    [yes] Recebemos seu recurso
   *[no] A outra parte recorreu
}
notice-appeal-admitted = O recurso será analisado
notice-appeal-rejected = O recurso não será analisado: leia por quê
notice-appeal-answered = O recurso foi respondido; agora outra pessoa decide
notice-appeal-not-answered = O prazo para responder ao recurso acabou; agora outra pessoa decide
notice-appeal-overdue = O recurso está demorando mais do que deveria; a chefia de recursos decide
notice-appeal-decided = O recurso foi decidido
notice-appeal-granted-by-default = Não decidimos a tempo, então o recurso foi atendido
notice-appeal-reminded = Você ainda pode responder ao recurso
notice-dispute-decided-again = Um recurso sobre sua disputa foi decidido

## Policy
policy-reports = Denúncias
policy-appeals = Recursos
ask-report_triage_h = Prazo para a triagem de uma denúncia, em horas
ask-report_review_h = Prazo para decidir uma denúncia, em horas
ask-report_urgent_h = Prazo para decidir sobre segurança ou fraude, em horas
ask-report_danger_h = Prazo para decidir quando há pessoas em perigo, em horas
ask-report_info_d = Prazo de quem denunciou para responder a uma pergunta, em dias
ask-report_head_bd = Prazo da chefia de confiança para decidir, em dias úteis
ask-hide_now_h = Quanto tempo um anúncio pode ficar oculto antes de qualquer decisão, em horas
ask-moderation_appeal_d = Prazo para recorrer de uma decisão sobre uma loja ou um anúncio, em dias
ask-appeal_desk_h = Prazo para ver se um recurso pode ser decidido, em horas
ask-appeal_reply_h = Prazo do outro lado para responder a um recurso, em horas
ask-appeal_review_bd = Prazo para decidir um recurso, em dias úteis
ask-appeal_overdue_bd = Prazo da chefia de recursos depois disso, em dias úteis
ask-appeal_cap_minor = O máximo que pagamos quando deixamos de decidir um recurso

## Roles
role-triage-hint = Faz a triagem das denúncias
role-reviewer-hint = Decide as denúncias
role-head_of_trust-hint = Decide o que demora demais e responde aos recursos sobre denúncias
role-appeal_reviewer-hint = Analisa as decisões mais uma vez
role-head_of_appeals-hint = Decide os recursos que demoram demais
demo-see-reviewer = Uma ligação que finge ser do nosso atendimento, um anúncio oculto e uma loja que recorre.
demo-see-appeals = Um recurso contra um anúncio oculto: os dois lados já foram ouvidos.

explain-report-answer = Nós lemos e seguimos com a denúncia. A loja nunca fica sabendo quem você é.
explain-appeal-answer = Quem decide o recurso lê, e o lado que recorreu também.
