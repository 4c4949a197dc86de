# Decisões nossas: cortesia, propostas fora da faixa, novas provas, avisos, decisões sobre o que voltou.
action-decline_goodwill = Dizer não à cortesia
room-explain-decline_goodwill = Nada é pago. Quem pediu lê o motivo; também pode retirar o pedido aqui.
refusal-nothing_asked = Ninguém pediu uma segunda pessoa.
event-dispute-goodwill-declined = { $name } disse não à cortesia de { $amount }
proposal-outside-because = Isto está fora do que os dois lados disseram. Nosso motivo:
action-reread = Dizer o que as novas provas mudam
room-explain-reread = Algo chegou depois da nossa proposta. Ela não obriga ninguém antes que um de nós olhe e diga; o prazo das partes não muda.
field-reread-result = Nossa proposta
field-reread-text = O que você conclui das novas provas; os dois lados leem
choice-result-stands = Continua valendo
choice-result-look_again = É retirada; olhamos o caso de novo
refusal-nothing_new = Nada chegou desde a nossa proposta.
refusal-evidence_unread = Primeiro olhamos as novas provas.
silence-evidence-read-first = um de nós lê antes as novas provas; nada obriga você antes disso.
event-dispute-evidence-read-stands = Olhamos as novas provas: nossa proposta continua valendo
event-dispute-evidence-read-again = Olhamos as novas provas e retiramos a nossa proposta: vamos olhar o caso de novo
event-dispute-evidence-not-read = O prazo da nossa proposta acabou e ainda não tínhamos olhado as novas provas. A proposta não obriga ninguém; vamos olhar o caso de novo
notice-dispute-evidence-read = Olhamos as novas provas: { $title }
notice-dispute-evidence-not-read = Vamos olhar o caso de novo, com as novas provas: { $title }
unread-evidence = Chegaram novas provas depois da nossa proposta. Um de nós olha antes que a proposta possa obrigar alguém; o que você já respondeu continua valendo.
action-take_back = Retirar a sua aceitação
action-warn = Avisar os dois lados
explain-take_back = Nada foi feito ainda. Se você retirar, uma pessoa da nossa equipe olha o caso.
explain-warn = Os dois lados leem. Depois, cada um pode pedir nossa decisão na hora, e a aceitação de menos do que foi pedido não vale na hora: o comprador pode retirá-la.
room-explain-warn = Para sinais de pagamento por fora ou de pressão. Os dois lados leem; cada um pode então pedir nossa decisão na hora.
room-pressure-reported = Relatou pressão ou pagamento por fora; a loja não sabe
field-pressed = Alguém pediu que você fizesse isto, ou ofereceu pagar fora deste site?
field-pressed-hint = Só nós lemos a sua resposta. Se disser sim, nada é feito ainda e nada se perde.
choice-pressed-no = Não, eu mesmo decidi
choice-pressed-yes = Sim
confirm-withdraw-anyway = Sei que ninguém pode pedir isto de mim e retiro mesmo assim
refusal-nothing_accepted = Não há aceitação que possa ser retirada.
refusal-warned_before = Os dois lados já foram avisados.
silence-acceptance-counts = a aceitação passa a valer e a solução é executada.
event-dispute-accepted-later = { $who ->
    [you] Você aceitou. Passa a valer em { $until }; até lá você pode retirar
   *[other] { $name } aceitou. Passa a valer em { $until }: até lá há tempo para pensar
}
event-dispute-acceptance-taken-back = { $who ->
    [you] Você retirou a aceitação. Uma pessoa da nossa equipe olha o caso
   *[other] { $name } retirou a aceitação. Nós olhamos o caso
}
event-dispute-pressure-told = { $who ->
    [you] Você nos contou que alguém pediu isto ou ofereceu pagar por fora. Só nós lemos. Nada foi feito
   *[other] O comprador nos contou que alguém pediu isto ou ofereceu pagar por fora. A loja não lê
}
event-dispute-warned = Avisamos os dois lados: o que se paga ou se promete fora deste site não pode ser protegido aqui
notice-dispute-acceptance-taken-back = A aceitação foi retirada; nós olhamos o caso: { $title }
notice-dispute-warned = Um aviso nosso: { $title }
pressure-buyer = Cuidado: ninguém pode pedir que você retire, aceite menos ou receba fora deste site. A disputa continua, o seu dinheiro segue retido e você pode pedir nossa decisão agora. Se aceitar menos do que pediu, não vale na hora: você pode voltar atrás.
pressure-shop = Avisamos os dois lados: ninguém pode pedir ao outro que retire, aceite menos ou pague fora deste site. Cada um pode pedir nossa decisão agora.
pressure-told = O comprador nos contou de pressão ou de pagamento por fora. A loja não sabe.
pressure-seen = Os dois lados foram avisados sobre pressão ou pagamento por fora.
ask-cooling_off_h = Com sinal de pressão: horas até valer uma aceitação de menos
event-dispute-return-ruled-for-buyer = Decidimos sobre o que voltou: o comprador tem razão, no todo ou em parte. Quem ficou prejudicado pode recorrer
event-dispute-return-ruled-for-seller = Decidimos sobre o que voltou: a loja tem razão. O comprador pode recorrer
return-appeal = Não é o que esperava?
return-appeal-there = Desta decisão cabe recurso na disputa:
policy-record = O histórico da loja
policy-points = { $n ->
    [one] { $n } ponto
   *[other] { $n } pontos
}
ask-penalty_ruling_points = Pontos por uma disputa decidida contra a loja
ask-penalty_silence_points = Pontos por uma disputa perdida por silêncio
ask-penalty_lasts_d = Por quantos dias os pontos ficam
event-dispute-metric-applied = Esta disputa põe { $points } no seu histórico até { $until }. Um recurso aceito retira
event-dispute-metric-revoked = O que a decisão { $decision } pôs no seu histórico foi retirado
refusal-add_evidence_first = Adicione antes as provas e depois responda: nós lemos antes que algo obrigue você.
wizard-kept = Este rascunho fica guardado até { $when }. Se não for enviado até lá, é apagado, e nenhum dinheiro se move.
ask-draft_most_d = Guardar um rascunho no máximo, em dias
event-dispute-appeal-filed-pauses = { $who ->
    [you] Você recorreu: { $number }. O dinheiro que ainda não foi enviado espera até a decisão
   *[other] { $name } recorreu: { $number }. O dinheiro que ainda não foi enviado espera até a decisão
}
event-dispute-step-moved-waiting = O reembolso ainda não tinha sido enviado. Espera até o recurso ser decidido
event-dispute-decided-again-moot = O recurso { $number } terminou. O caso está sendo decidido de novo, então não muda nenhum valor
silence-appeal-first = descobrimos por que o recurso não foi decidido e avisamos os dois lados.
refusal-nothing_held = Nenhum dinheiro está retido.
