# Um segundo par de olhos: decisões que precisam de duas pessoas, e decisões tomadas de novo sem conhecer a primeira.

## Uma decisão que espera
action-confirm_ruling = Confirmar e executar
action-send_back_ruling = Devolver
explain-confirm_ruling = Você concorda com o mesmo resultado, e ele é executado na hora. Você pode escrever melhor os motivos. As duas pessoas terão decidido.
explain-send_back_ruling = A decisão não é tomada, e quem devolve diz por quê. O caso continua esperando por nós.
field-send_back_ruling-text = Por que não deve ser decidido assim
field-send_back_ruling-text-hint = Só a nossa equipe lê isto.
second-title = Espera por uma segunda pessoa
second-see = Ler o que espera por uma segunda pessoa
second-chip = Segunda pessoa
second-asks = { $who ->
    [you] Você pediu em { $when }:
   *[other] { $name } pediu em { $when }:
}
second-goodwill = Cortesia: { $amount }
second-news = Chegaram provas depois deste pedido. Olhe antes de concordar.
second-other-person = Outra pessoa precisa concordar. Até lá nada é executado, e o prazo continua correndo.
second-reword = Escrever melhor os motivos antes
second-take-back = Retirar o pedido
refusal-ruling_waits = Uma decisão já espera por uma segunda pessoa: confirme ou devolva.
field-rule-reassessed = O motivo certo, se era outro
field-rule-reassessed-none = O que foi escolhido na abertura
field-rule-reassessed-hint = O motivo escolhido na abertura continua registrado. Os dois lados leem isto; conta nos nossos números e decide quem paga um envio de volta.
field-confirm_ruling-reassessed = O motivo certo, se era outro
field-confirm_ruling-reassessed-none = O que foi escolhido na abertura
event-dispute-decided-reassessed = Nós decidimos: { $why }. O motivo certo é: { $reason }
event-dispute-ruling-asked = { $name } pede que uma segunda pessoa confirme uma decisão: { $why }
event-dispute-ruling-sent-back = { $name } devolve a decisão
action-confirm_offer = Concordar e enviar
action-send_back_offer = Devolver
explain-confirm_offer = Você concorda com a mesma proposta, e os dois lados a recebem. Se ninguém recusar a tempo, ela é cumprida. Você pode escrever melhor os motivos.
explain-send_back_offer = A proposta não é enviada, e quem devolve diz por quê. O caso continua esperando por nós.
field-confirm_offer-text = Por que isto é justo
field-send_back_offer-text = Por que não deve ser proposto assim
field-send_back_offer-text-hint = Só a nossa equipe lê isto.
refusal-offer_waits = Uma proposta já espera por uma segunda pessoa: concorde ou devolva.
refusal-offer_outdated = O que ainda pode ser devolvido mudou depois deste pedido. Devolva e proponha de novo.
event-dispute-offer-asked = { $name } pede que uma segunda pessoa concorde com uma proposta: { $terms }
event-dispute-offer-sent-back = { $name } devolve a proposta
room-policy-decision = Uma só pessoa decide até

## A segunda análise, sem conhecer a decisão
room-tab-blind = Segunda análise
action-blind_look = Guardar minha resposta
field-blind_look-result = O que você teria decidido?
field-blind_look-amount_minor = Quanto
choice-result-buyer = Tudo o que foi pedido
choice-result-split = Uma parte
choice-result-shop = Nada
blind-title = Segunda análise
blind-choose = Escolha um caso
blind-empty = Nenhuma decisão espera por uma segunda análise. De vez em quando uma das nossas vem para cá, para ver até onde concordamos.
blind-lead = Você vê o caso como o viu quem decidiu, mas não a decisão. Sua resposta não muda nada para quem comprou nem para a loja; ela mostra até onde concordamos.
blind-proposals = O que os dois lados propuseram
blind-question = Decida como se o caso fosse seu
refusal-blind_first = Você vai decidir este caso de novo sem conhecer a decisão. Dê antes a sua resposta em “Segunda análise”.
event-dispute-blind-looked = { $name } decidiu de novo sem conhecer a decisão: { $result }. { $why }

## O relatório
fairness-col-sampled = Segundas análises
fairness-col-agreed = Mesmo resultado
fairness-col-kappa = Kappa
fairness-too-few = poucas
fairness-looks = Segundas análises das nossas decisões
fairness-looks-counted = Analisadas de novo até agora: { $looked } de { $sampled } da amostra.
fairness-looks-few = Menos de { $enough } ainda não dizem nada.
fairness-looks-kappa = O resultado foi o mesmo em { $agreed }; o kappa é { $kappa }.
fairness-looks-agreed = O resultado foi o mesmo em { $agreed }; não há kappa, pois todas as respostas foram uma só.
fairness-looks-how = Outra pessoa decide de novo alguns dos nossos casos encerrados, com o mesmo material e sem ver a decisão. O kappa diz até onde as duas concordam além do acaso: 1 é sempre, 0 é não mais que por acaso.

## A política
policy-percent = { $n } %
ask-blind_sample_percent = Decisões que outra pessoa analisa de novo, em %
ask-decision_alone_minor = O que uma pessoa pode decidir sozinha
ask-decision_alone_minor-hint = Uma moeda por linha, como BRL 2500.00. Conta o que quem comprou recebe ou deixa de receber, o que for maior. Vale para decisões e para nossas propostas. Sem linha, cada uma precisa de duas pessoas.
