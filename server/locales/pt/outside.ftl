# Processos em órgãos fora da casa.

kind-outside = Processo externo
outside-title = Órgãos externos
outside-new = Registrar um processo em um órgão externo
outside-new-hint = Quem comprou e a loja vão vê-lo, com a data até a qual respondemos.
outside-save = Salvar e avisar as duas partes
outside-hand-over = Arquivo para o órgão
outside-body = Órgão
outside-reference = Número no órgão
outside-about = Sobre o caso
outside-began = Aberto lá em
outside-we-answer-by = Respondemos até
outside-answered = Respondemos em
outside-result = Resultado
outside-forced = Um órgão que nós escolhemos
outside-we-put-by = Levamos o caso até

ask-out_body = Em qual órgão
ask-out_reference = O número que o órgão deu
ask-out_began = Aberto lá em
ask-out_answer = Devemos responder até
ask-out_answer-hint = Deixe vazio, e o prazo é contado como dizem as regras deste órgão.
refusal-wrong_date = Escolha uma data que sirva

body-adr = Órgão de resolução alternativa de litígios (UE)
body-dsa_body = Órgão certificado pela DSA (UE)
body-consumidor_gov_br = consumidor.gov.br (Brasil)
body-authority = Órgão de defesa do consumidor
body-court = Justiça
body-other_body = Outro órgão

## Como está, e o que acontece se ninguém agir
stage-body-asks = Devemos responder ao órgão
stage-body-answer-late = Nossa resposta ao órgão está atrasada
stage-body-decides = O órgão decide
stage-body-due = Precisamos levar o caso a um órgão externo
silence-body-answer-late = nossa resposta atrasa, e quem supervisiona deve enviá-la.
silence-body-answer-late-again = quem supervisiona é avisado de novo, todos os dias.
silence-we-ask-the-body = perguntamos ao órgão como está o processo.
silence-body-due-again = a supervisão é avisada de novo, todos os dias.

## O que a nossa equipe pode fazer
action-body_answered = Já respondemos
action-body_postponed = O órgão dá mais tempo
action-body_concluded = Registrar o resultado
action-body_put = Levamos o caso a um órgão
explain-body_put = O órgão recebe o arquivo com tudo dos dois lados. Os dois lados leem onde o caso está agora. O custo é nosso.
field-out_body = A qual órgão
field-body_put-reference = O número no órgão
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
field-days = Dias a mais
field-result = Resultado
choice-5 = 5 dias
choice-10 = 10 dias
choice-15 = 15 dias
choice-30 = 30 dias
choice-body_for_buyer = O órgão deu razão a quem comprou
choice-body_for_shop = O órgão deu razão à loja
choice-body_partly = O órgão deu razão em parte a cada lado
choice-body_agreed = As partes fizeram um acordo lá
choice-body_withdrawn = O processo foi retirado

## O que aconteceu
event-outside-opened = Foi aberto um processo em: { $body }. Respondemos até { $due }.
event-outside-forced = Não decidimos um recurso a tempo. Um órgão externo decide sobre o que passa do nosso limite, por nossa conta. Levamos o caso até { $due }.
event-outside-put = Levamos o caso a: { $body }, número { $reference }. Agora esse órgão decide.
event-outside-answered = Respondemos ao órgão
event-outside-postponed = O órgão deu mais tempo, até { $until }
event-outside-late = Estamos atrasados com o órgão externo. A supervisão foi avisada.
event-outside-result-missing = O órgão não decidiu no prazo dele. Perguntamos como está o processo.
event-outside-concluded = Terminou: { $result }
event-outside-note = { $name } deixou uma nota

notice-outside-opened = Foi registrado um processo em um órgão externo: { $title }. Respondemos até a data indicada.
notice-outside-forced = Um órgão externo vai decidir o resto de um recurso: { $title }. Isso não custa nada para você.
notice-outside-put = Levamos o resto de um recurso a um órgão externo: { $title }
notice-outside-answered = Respondemos ao órgão externo: { $title }
notice-outside-postponed = O órgão externo deu mais tempo: { $title }
notice-outside-concluded = O processo no órgão externo terminou: { $title }

## Ways outside
ways-title = Outros caminhos
ways-lead = Se você não está satisfeito com a nossa decisão, também pode ir até lá. Nada do que decidimos tira isso de você.
way-dsa = Órgão certificado de solução de litígios (União Europeia)
way-dsa-cost = Grátis para você, ou uma pequena taxa.
way-dsa-time = Decide em até 90 dias; casos difíceis levam até 180.
way-adr = Órgão de solução de litígios de consumo (União Europeia)
way-adr-cost = Grátis para você, ou uma pequena taxa.
way-adr-time = Decide em até 90 dias depois de ter todos os documentos.
way-br = consumidor.gov.br (Brasil)
way-br-cost = Grátis.
way-br-time = Respondemos lá em até 10 dias.
way-authority = Órgão de defesa do consumidor do seu país
way-authority-cost = Grátis na maioria dos países.
way-authority-time = O tempo depende do país.
way-mediation = Mediação para lojas (União Europeia)
way-mediation-cost = Pagamos uma parte justa do custo.
way-mediation-time = Você pode ir à Justiça antes, durante e depois.
way-court = Justiça
way-court-cost = Há custas; quem ganha costuma recebê-las de volta.
way-court-time = Os direitos prescrevem, por isso procure orientação logo.

policy-ways = Caminhos para órgãos de fora
policy-ways-hint = Quem não está satisfeito com uma decisão lê estes caminhos, com o custo e o tempo de cada um. Vale o que está aqui no dia em que a pessoa olha.
row-dsa = Órgão de disputas da DSA
row-adr = Órgão de disputas para consumidores
row-br = Brasil
row-authority = Órgão de defesa do consumidor
row-mediation = Mediação para lojas
row-court = Justiça
ask-way_on = Mostrar
ask-way_whom = Para quem
ask-way_about = Quais decisões
ask-way_countries = Países
ask-way_countries-hint = Duas letras cada, como BR PT. Vazio significa todos. Quem tem país desconhecido vê todos os caminhos.
ask-way_link = Endereço
ask-way_link-hint = Começa com https://. Pode ficar vazio.
ask-way_name = Nome
ask-way_cost = Quanto custa
ask-way_time = Quanto tempo leva
way-pick-yes = Sim
way-pick-no = Não
way-pick-buyers = Compradores
way-pick-shops = Lojas
way-pick-both = Compradores e lojas
way-pick-purchases = Só sobre compras
way-pick-all = Sobre compras, anúncios e denúncias
refusal-bad_country = Escreva cada país com duas letras, como BR.
refusal-bad_link = Escreva um endereço que comece com https://.
