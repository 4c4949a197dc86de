# A loja que deveria enviar algo diz que não pode.
choice-out_of_stock = Não há mais nenhum
choice-not_made_any_more = Não é mais fabricado
choice-cannot_be_repaired = Não tem conserto
choice-no_carrier = Nenhuma transportadora leva até lá
field-step_impossible-reason = Por que não?
confirm-step_impossible = Sim, devolver o dinheiro em vez disso
check-step_impossible-shop-get = um fim: nada é enviado e nada mais é pedido de você.
check-step_impossible-shop-lose = o que o produto custou: volta para o comprador em vez disso. Não dá para desfazer.
check-step_impossible-shop-can = ver aqui quando o dinheiro chegar.
refusal-already_sent_goods = Já foi enviado.
