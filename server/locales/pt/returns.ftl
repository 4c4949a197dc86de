# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = Devolução
return-of-dispute = Parte da disputa
return-what = O que volta
return-units = { $n } × { $title }
return-pays = Quem paga o envio de volta
return-pays-seller = A loja
return-pays-buyer = O comprador
return-pays-platform = Nós
return-where = Para onde vai
return-label = Etiqueta
return-label-open = Abrir a etiqueta
return-parcel = Pacote
return-money = O que é reembolsado
return-see = Ver a devolução { $number }

## Where it stands: stage-<code>.
stage-rma-requested = A loja precisa concordar com a devolução
stage-rma-authorised = A etiqueta está sendo feita
stage-awaiting-shipment = O comprador pode enviar de volta
stage-in-transit = Está voltando
stage-lost-check = Estamos procurando o pacote
stage-delivered = O pacote voltou para a loja
stage-contested = A loja não aceita o que voltou; estamos analisando
stage-refund-due = O dinheiro está sendo devolvido
stage-completed = A devolução terminou
stage-expired = Não foi enviado de volta a tempo
stage-cancelled = A devolução foi cancelada
stage-returned-to-buyer = Volta para o comprador
stage-rma-requested-you = Diga para onde deve ser enviado
stage-awaiting-shipment-you = Envie de volta
stage-lost-check-you = Encontre o pacote
stage-delivered-you = Veja o que voltou
stage-contested-you = Decida sobre o que voltou

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = a devolução fica aceita, e a etiqueta é feita.
silence-we-buy-label = nós mesmos compramos a etiqueta.
silence-return-expires = a devolução termina, e nada é reembolsado. O prazo pode ser prolongado uma vez.
silence-refund-without-return = o comprador fica com o item e nós pagamos, porque ninguém fez a etiqueta.
silence-parcel-searched = procuramos o pacote.
silence-refund-follows = o pacote conta como perdido, e o dinheiro é devolvido.
silence-return-accepted = conta como aceito, e o dinheiro é devolvido.
silence-platform-refunds = o comprador recebe do nosso próprio dinheiro.

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = Imprima a etiqueta, envie o pacote e anote o número dele.
act-buyer-executing = Abra a devolução: lá está o que você pode fazer.
act-shop-rma-requested = Você pode concordar e dizer para onde enviar, ou deixar o item com o comprador.
act-shop-delivered = Você pode aceitar o que chegou ou mostrar o que está errado.
act-shop-executing = Abra a devolução: lá está o que você pode fazer.

## Buttons and what they mean
action-authorise = Concordar com a devolução
action-decline = Recusar a devolução
action-returnless = Deixar o item com o comprador
action-label_ready = Dar a etiqueta
action-label_failed = Não há etiqueta
action-shipped = Já enviei
action-extend = Preciso de mais tempo
action-cancel = Ficar com o item
action-carrier_moved = A transportadora tem o pacote
action-carrier_delivered = Chegou
action-carrier_lost = A transportadora perdeu
action-found = O pacote foi encontrado
action-lost = O pacote está perdido
action-inspect_ok = Está tudo certo
action-inspect_fail = Há algo errado
action-answer = Responder
action-for_buyer = Decidir pelo comprador
action-for_seller = Decidir pela loja
action-refund_settled = O dinheiro chegou
confirm-returnless = Sim, o comprador fica com o item e recebe o dinheiro
confirm-cancel = Sim, fico com o item e não recebo dinheiro
explain-authorise = O comprador recebe uma etiqueta para o seu endereço. Quando o pacote voltar, a página dele diz até quando você pode olhar.
explain-shipped = O número mostra onde está o pacote. Guarde o recibo até o dinheiro chegar.
explain-extend = Você ganha alguns dias a mais, uma vez.

## Labels and hints
field-address = Endereço para a devolução
field-address-hint = Deixe vazio para usar o endereço que o marketplace tem.
field-url = Endereço da etiqueta
field-url-hint = Onde o comprador pode buscá-la, começando com https://
field-carrier = Transportadora
field-carrier-hint = Por exemplo, Correios.
field-accepted = Quantas unidades estão como deveriam?
field-accepted-hint = Conte cada linha separadamente. O que você aceita é reembolsado ao comprador; sobre o resto nós decidimos.
units-most = { $most } voltaram
return-accepted-line = { $title }: { $n } de { $most }
field-shipped-tracking = Número do pacote
field-shipped-tracking-hint = Como está no recibo.
field-answer-text = Sua resposta
field-lost-text = Como você sabe
field-inspect_fail-text = O que está errado
field-decline-text = Por que você recusa
choice-return_refund_full = Enviar de volta e receber todo o dinheiro
choice-return_refund_full-hint = Você recebe uma etiqueta; a loja olha o item, depois vem o dinheiro
choice-return_refund_partial = Enviar de volta e receber parte do dinheiro
choice-exchange = Enviar de volta e receber outro
choice-exchange-hint = Se o novo não chegar, o dinheiro volta
choice-repair = Enviar para conserto
choice-repair-hint = Se não voltar consertado, o dinheiro volta
choice-empty_parcel = O pacote estava vazio
choice-another_item = É outro item
choice-used_or_damaged = Foi usado ou danificado
choice-parts_missing = Faltam peças
choice-serial_differs = O número de série é outro
step-return = É enviado de volta
step-exchange = Outro é enviado
step-repair = É consertado e enviado de novo
outcome-return_refund_full = Voltou, e todo o dinheiro foi devolvido
outcome-return_refund_partial = Voltou, e parte do dinheiro foi devolvida
outcome-exchanged = Foi trocado
outcome-repaired = Foi consertado

## Why something is not possible
refusal-return_agreed = Você concordou com esta devolução. Pode deixar o item com o comprador.
refusal-label_there = Já existe uma etiqueta.
refusal-no_label_yet = A etiqueta ainda não está pronta.
refusal-already_extended = O prazo já foi prolongado uma vez.
refusal-photo_first = Primeiro adicione à disputa uma foto do que você encontrou.
refusal-already_answered = Já existe uma resposta.
refusal-buyer_not_heard = O comprador ainda tem tempo para responder.
refusal-not_a_parcel_number = Isto não parece um número de pacote. Ele tem letras e números, como no recibo.
refusal-parcel_used = Este número de pacote já foi usado. Use o do pacote que você enviou de volta.
refusal-not_an_address = Escreva um endereço que comece com https://
refusal-goods_on_their_way = O item já está voltando.

## Events
event-dispute-return-began = Primeiro é enviado de volta: devolução { $number }
event-dispute-return-moved = Sobre a devolução: { $stage }
event-return-requested = A devolução começa. { $bearer ->
    [buyer] O comprador paga o envio de volta
    [platform] Nós pagamos o envio de volta
   *[seller] A loja paga o envio de volta
}
event-return-authorised = { $who ->
    [you] Você concordou com a devolução
   *[other] { $name } concordou com a devolução
}
event-return-authorised-by-silence = A loja não respondeu a tempo: a devolução fica aceita
event-return-authorised-by-right = Não precisa de aprovação: pode ser enviado de volta
event-return-declined = { $who ->
    [you] Você recusou a devolução: { $why }
   *[other] { $name } recusou a devolução: { $why }
}
event-return-returnless = { $who ->
    [you] Você deixou o item com o comprador
   *[other] { $name } deixa o item com o comprador
}
event-return-label-asked = Uma etiqueta foi pedida
event-return-label-asked-ours = Não houve etiqueta a tempo: nós compramos uma
event-return-label-ready = A etiqueta está pronta
event-return-label-failed = A etiqueta não pôde ser feita. Nossa equipe de entregas cuida disso
event-return-address-ready = Pode ser enviado para o endereço da loja
event-return-label-void-asked = A etiqueta não será usada; pedimos que seja anulada
event-return-label-voided = A etiqueta foi anulada: ninguém paga por ela
event-return-label-missing = Ninguém fez a etiqueta a tempo. O comprador fica com o item, e nós pagamos
event-return-shipped = Foi enviado: { $number }
event-return-extended = Mais tempo para enviar: até { $until }
event-return-cancelled = { $who ->
    [you] Você fica com o item
    [buyer] { $name } fica com o item
   *[other] A devolução foi cancelada
}
event-return-expired = Não foi enviado a tempo
event-return-arrived = { $weight ->
    [none] O pacote está na loja
   *[other] O pacote está na loja. Pesou { $weight } g
}
event-return-late = O pacote demora demais. Estamos procurando
event-return-lost-on-the-way = A transportadora diz que o pacote se perdeu. Estamos procurando
event-return-searched-found = O pacote foi encontrado
event-return-searched-lost = O pacote está perdido. O dinheiro é devolvido
event-return-accepted = { $who ->
    [you] Você aceitou o que voltou
   *[other] { $name } aceitou o que voltou
}
event-return-accepted-by-silence = A loja não respondeu a tempo: conta como aceito
event-return-contested = { $who ->
    [you] Você não aceita o que voltou: { $why }. Aceitos: { $accepted }
   *[other] { $name } não aceita o que voltou: { $why }. Aceitos: { $accepted }
}
event-return-answered = { $who ->
    [you] Você respondeu
   *[other] { $name } respondeu
}
event-return-decided-for-buyer = Decidimos que { $amount } são devolvidos: { $why }
event-return-decided-for-buyer-goods = Decidimos pelo comprador: { $why }
event-return-decided-for-seller = Decidimos pela loja: { $why }
event-return-undecided = Não decidimos a tempo. O comprador recebe do nosso próprio dinheiro
event-return-money-late = O dinheiro já deveria ter chegado. Um supervisor foi avisado
event-return-settled = A devolução terminou
event-return-note = Nota de { $name }

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] Um comprador quer enviar algo de volta: { $title }
   *[buyer] Sua devolução começou: { $title }
}
notice-return-authorised = A devolução foi aceita: { $title }
notice-return-declined = A loja recusou a devolução; estamos analisando o caso: { $title }
notice-return-returnless = Você pode ficar com o item, e o dinheiro é devolvido: { $title }
notice-return-label-ready = { $party ->
    [shop] O comprador tem a etiqueta: { $title }
   *[buyer] Sua etiqueta está pronta: { $title }
}
notice-return-address-ready = { $party ->
    [shop] O comprador sabe para onde enviar: { $title }
   *[buyer] Você pode enviar de volta: { $title }
}
notice-return-label-missing = Não houve etiqueta a tempo; nós pagamos ao comprador: { $title }
notice-return-shipped = Um pacote está voltando: { $title }
notice-return-extended = O comprador tem mais tempo para enviar de volta: { $title }
notice-return-cancelled = A devolução foi cancelada: { $title }
notice-return-expired = Não foi enviado de volta a tempo: { $title }
notice-return-arrived = { $party ->
    [shop] Um pacote voltou; por favor, olhe: { $title }
   *[buyer] Seu pacote voltou para a loja: { $title }
}
notice-return-late = Estamos procurando o pacote: { $title }
notice-return-lost-on-the-way = Estamos procurando o pacote: { $title }
notice-return-searched = Sabemos o que aconteceu com o pacote: { $title }
notice-return-accepted = O que voltou foi aceito: { $title }
notice-return-contested = A loja não aceita o que voltou: { $title }
notice-return-answered = O comprador respondeu sobre o que voltou: { $title }
notice-return-decided = Decidimos sobre o que voltou: { $title }
notice-return-undecided = Nossa decisão atrasou; nós pagamos ao comprador: { $title }
notice-return-reminded = { $party ->
    [shop] Uma devolução espera por você: { $title }
   *[buyer] Não se esqueça de enviar de volta: { $title }
}

## The delivery desk
nav-parcels = Pacotes
parcels-tab-all = Todos
parcels-tab-awaiting_shipment = Sem etiqueta
parcels-tab-lost_check = Procurar
parcels-tab-in_transit = A caminho
parcels-empty = Nenhum pacote precisa de uma pessoa.
parcels-choose = Escolha uma devolução

## Policies
policy-returns = Devoluções
policy-business-days = { $n ->
    [one] { $n } dia útil
   *[other] { $n } dias úteis
}
ask-return_authorise_bd = Prazo da loja para concordar com a devolução, em dias úteis
ask-return_label_bd = Prazo para a etiqueta, em dias úteis
ask-ship_back_d = Prazo do comprador para enviar de volta, em dias
ask-ship_back_more_d = Mais tempo para enviar, uma vez, em dias
ask-return_transit_d = Tempo no caminho de volta, em dias
ask-return_lost_bd = Prazo para procurar um pacote, em dias úteis
ask-inspect_h = Prazo da loja para olhar o que voltou, em horas

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = Mudei de ideia: desistir da compra aqui
choice-changed_mind-hint = Não precisa de motivo. Você envia de volta e recebe o dinheiro
action-withdraw_contract = Confirmar a desistência
confirm-withdraw_contract = Sim, desisto desta compra
explain-withdraw_contract = Você envia o item de volta e recebe todo o dinheiro. Ninguém precisa concordar.
wizard-withdraw-title = Confirme a desistência
wizard-withdraw-get = Você recebe { $amount } de volta quando o item estiver com a loja.
wizard-withdraw-you-pay = Você paga o envio de volta.
wizard-withdraw-shop-pays = A loja paga o envio de volta.
wizard-withdraw-until = Envie até { $when } para:
wizard-withdraw-label = Você recebe uma etiqueta. Seu prazo para enviar começa quando a etiqueta estiver pronta.
wizard-withdraw-else = Você ainda pode ficar com o item até enviá-lo. Nesse caso nada é reembolsado.
wizard-remedy-return-refund-full = Você recebe uma etiqueta; a loja olha o item, depois vem o dinheiro
wizard-remedy-exchange = Se o novo não chegar, o dinheiro volta
wizard-remedy-repair = Se não voltar consertado, o dinheiro volta
refusal-withdrawal_excluded = A lei não permite desistir desta compra. Se algo está errado com o item, escolha o quê.
ask-withdrawal_d = Direito de desistir depois da entrega, em dias

return-no-money = Nada
explain-return-answer = A loja e nós lemos, e você pode adicionar fotos à disputa.
explain-add_evidence-inspect_fail = Primeiro mostre o que você encontrou. Na próxima página você diz o que está errado e quantas unidades aceita.
