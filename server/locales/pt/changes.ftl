# Antes do envio: cancelar e mudar o endereço.

change-cancel = Cancelar isto
change-address = Enviar para outro endereço
change-cancel-do = Pedir o cancelamento
change-address-do = Pedir o envio para lá
change-keep = Deixar como está
change-address-where = O novo endereço, com o nome na porta
check-get = Você recebe:
check-lose = Você abre mão de:
check-can = Você ainda pode:
change-cancel-get = se ainda não saiu, nada é enviado e o dinheiro volta para você.
change-cancel-lose = o produto por este preço: para tê-lo, você compra de novo.
change-cancel-can = desistir da compra e recusar a encomenda quando chegar, se já tiver saído.
change-address-get = se ainda não saiu, a encomenda vai para o novo endereço.
change-address-lose = o dia prometido pode ficar para depois.
change-address-can = cancelar até o envio e abrir uma disputa se não chegar.
change-waiting = pedido. A resposta deve vir até { $when }.
change-late = pedido, e a resposta está atrasada. Fale conosco, nós descobrimos.
change-done = feito.
change-refused = não é possível: { $why }
change-why-already_sent = já saiu. Você pode desistir da compra e recusar quando chegar.
change-why-not_deliverable = a transportadora não entrega lá.
change-why-other = o marketplace disse não. Fale conosco se precisar de ajuda.
choice-cancel_changed_mind = Não quero mais
choice-cancel_by_mistake = Pedi por engano
choice-cancel_too_slow = Demora demais
choice-cancel_other = Outro motivo
refusal-order_cancelled = Isto já foi cancelado.
refusal-already_sent = Já saiu. Você pode desistir da compra e recusar quando chegar.
refusal-change_open = Isto já foi pedido e a resposta ainda vem.
refusal-change_limit = Isto foi pedido três vezes. Fale conosco.
notice-order-stalled = Sua encomenda está sem novidades há dias: { $title }
ask-order_change_h = Prazo do marketplace para cancelar ou mudar o endereço, em horas
ask-stalled_d = Uma encomenda está parada após tantos dias sem notícia

## Avisos do que o marketplace responde.
notice-order-cancel-done = Cancelado: { $title }
notice-order-cancel-done-then = Nada é enviado e o dinheiro volta para você.
notice-order-cancel-refused = Não foi possível cancelar: { $title }
notice-order-cancel-late = Ainda sem resposta sobre o cancelamento: { $title }
notice-order-cancel-late-then = A resposta está atrasada. Fale conosco, nós descobrimos.
notice-order-address-done = Vai para o novo endereço: { $title }
notice-order-address-done-then = O dia prometido pode ficar para depois.
notice-order-address-refused = Não foi possível enviar para o novo endereço: { $title }
notice-order-address-late = Ainda sem resposta sobre o novo endereço: { $title }
notice-order-address-late-then = A resposta está atrasada. Fale conosco, nós descobrimos.
