# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = O que pode ser denunciado em um produto
policy-options-hint = Quem denuncia um produto escolhe uma destas opções. Podem ser oferecidas de uma a seis. As denúncias que já existem guardam o que foi escolhido, com as palavras da época.
option-preview = O que as pessoas vão ver
option-preview-hint = Em cada idioma, nesta ordem.
option-look = Ver antes como fica
option-off = Não oferecida
option-at = Posição { $n }
option-ours = Se ficar vazio: { $words }
option-needed = Necessário assim que for oferecida; os outros idiomas usam este texto quando o deles falta.
ask-place = Posição na lista
ask-category = Categoria na lei
ask-urgency = Urgência
ask-words_ar = Seu texto em árabe
ask-words_en = Seu texto em inglês
ask-words_es = Seu texto em espanhol
ask-words_fa = Seu texto em persa
ask-words_id = Seu texto em indonésio
ask-words_pt = Seu texto em português
ask-words_ru = Seu texto em russo
ask-words_zh = Seu texto em chinês
row-ip_or_counterfeit = Falsificações e marcas
row-prohibited_or_unsafe = Proibido ou perigoso
row-misleading_listing_or_search_manipulation = Anúncio enganoso
row-trade_rule_violation = Outra regra
row-own_1 = Sua própria, primeira
row-own_2 = Sua própria, segunda
row-own_3 = Sua própria, terceira
row-own_4 = Sua própria, quarta
concern-unknown = Algo que não é mais oferecido
refusal-none_on = Ofereça pelo menos uma opção.
refusal-too_many_on = Ofereça no máximo seis opções.
refusal-one_line = Escreva em uma só linha.

## Categories of the European database of statements of reasons
law-animal_welfare = Bem-estar animal
law-consumer_information = Informação ao consumidor
law-cyber_violence = Violência na internet
law-cyber_violence_against_women = Violência na internet contra mulheres
law-data_protection_and_privacy_violations = Proteção de dados e privacidade
law-illegal_or_harmful_speech = Discurso ilegal ou nocivo
law-intellectual_property_infringements = Propriedade intelectual
law-negative_effects_on_civic_discourse_or_elections = Debate público e eleições
law-not_specified_notice = Não informada por quem denunciou
law-other_violation_tc = Outra violação dos nossos termos
law-protection_of_minors = Proteção de menores
law-risk_for_public_security = Segurança pública
law-scams_and_fraud = Golpes e fraudes
law-self_harm = Automutilação e suicídio
law-unsafe_and_prohibited_products = Produtos perigosos e proibidos
law-violence = Violência

## What many people and trusted flaggers report, and unfounded reports
report-flagger = Um sinalizador de confiança
report-language = Idioma de quem denunciou
report-alike = Outros denunciam o mesmo
report-others = { $n ->
    [one] Uma pessoa quando esta chegou
   *[other] { $n } pessoas quando esta chegou
 }
report-unfounded = Era claramente infundada
report-warned = Era claramente infundada. Se denúncias assim continuarem, deixaremos de recebê-las por um tempo; perigo para pessoas é sempre ouvido.
refusal-reports_paused = Muitas das suas denúncias eram claramente infundadas, por isso não recebemos outras por um tempo. Se há pessoas em perigo, marque a caixa: isso é sempre ouvido.
refusal-not_unfounded = Só pode ser infundada uma denúncia em que nenhuma regra foi violada e nada é feito.
field-unfounded = É claramente infundada?
field-unfounded-hint = Só quando qualquer pessoa percebe. Quem envia denúncias assim várias vezes recebe um aviso e depois precisa esperar.
field-decide-reference = Onde está a regra
field-decide-reference-hint = A lei e o artigo, ou o número da nossa regra. A loja lê.
mark-danger = Perigo
mark-people = { $n ->
    [one] { $n } pessoa denuncia isto
   *[other] { $n } pessoas denunciam isto
 }
statement-source = Como ficamos sabendo
statement-after-report = Alguém denunciou.
event-statement-sourced = Um sinalizador de confiança nos avisou

## The administrator's page
admin-trust = Denúncias e a lei
flaggers = Sinalizadores de confiança
flaggers-hint = Organizações nomeadas por uma autoridade. O que elas denunciam é urgente. Cada uma recebe um link particular.
flaggers-none = Ainda não há nenhuma.
ask-flagger = Nome da organização
flagger-add = Adicionar e criar um link
flagger-trusted = De confiança
flagger-withdraw = Retirar
flagger-withdrawn = Retirado
flagger-link = O link particular
flagger-link-hint = Ele só aparece esta vez. Entregue-o à organização de forma segura. Se ele se perder, retire-o e crie outro.
flagger-welcome = O que você denuncia vem primeiro. A loja nunca fica sabendo quem denunciou.
flagger-enter = Continuar
done-flagger = O link foi criado.
done-flagger-off = Retirado. O link não funciona mais.
statements-export = Declarações de motivos
statements-export-hint = No formato do banco de dados europeu de declarações de motivos, prontas para envio. Um programa as busca com uma chave que tenha essa permissão.
statements-export-first = As primeiras 100
scope-statements = Declarações de motivos
scope-statements-hint = Buscar declarações de motivos para o banco de dados europeu
ask-report_many = Pessoas que denunciam o mesmo até ser urgente
ask-misuse_warn = Denúncias infundadas em seis meses até um aviso
ask-misuse_pause = Denúncias infundadas até uma pausa
ask-misuse_pause_d = Duração da pausa, em dias

## Danger
event-conversation-person-asked-danger = Um especialista foi chamado. Sua conversa é a primeira da fila
danger-first = Sua conversa é a primeira da fila.
danger-answer = Um especialista foi chamado, também à noite. Se alguém se feriu, ligue agora para o número de emergência do seu país.
field-report-concern = O que está errado
field-report-text = O que aconteceu?
