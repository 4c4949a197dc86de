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
silence-body-answer-late = nossa resposta atrasa, e quem supervisiona deve enviá-la.
silence-body-answer-late-again = quem supervisiona é avisado de novo, todos os dias.
silence-we-ask-the-body = perguntamos ao órgão como está o processo.

## O que a nossa equipe pode fazer
action-body_answered = Já respondemos
action-body_postponed = O órgão dá mais tempo
action-body_concluded = Registrar o resultado
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
event-outside-answered = Respondemos ao órgão
event-outside-postponed = O órgão deu mais tempo, até { $until }
event-outside-late = Nossa resposta ao órgão está atrasada. Quem supervisiona foi avisado.
event-outside-result-missing = O órgão não decidiu no prazo dele. Perguntamos como está o processo.
event-outside-concluded = Terminou: { $result }
event-outside-note = { $name } deixou uma nota

notice-outside-opened = Foi registrado um processo em um órgão externo: { $title }. Respondemos até a data indicada.
notice-outside-answered = Respondemos ao órgão externo: { $title }
notice-outside-postponed = O órgão externo deu mais tempo: { $title }
notice-outside-concluded = O processo no órgão externo terminou: { $title }
