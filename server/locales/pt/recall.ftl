# Recalls, and what our people know of something that was reported.

recall-title = Aviso de segurança
recall-lead = Você comprou algo que não é seguro.
recall-product = Trata-se de:
recall-danger = O que é perigoso
recall-do = O que fazer agora
recall-money = Seu dinheiro
recall-hazard_fire = Pode pegar fogo ou queimar você.
recall-hazard_shock = Pode dar choque elétrico.
recall-hazard_choking = Peças pequenas podem ser engolidas e bloquear a respiração.
recall-hazard_poison = Contém algo que pode intoxicar ou fazer mal à pele ou aos pulmões.
recall-hazard_injury = Pode ferir você, por exemplo ao quebrar, cortar ou cair.
recall-hazard_food = Pode fazer mal a quem come ou bebe.
recall-hazard_fake = É uma falsificação. Ninguém testou se é seguro.
recall-hazard_other = Não é seguro usar.
recall-advice_stop = Pare de usar e tire da tomada, se tiver. Não dê a ninguém.
recall-advice_keep_away = Guarde onde nenhuma criança alcance e não use.
recall-advice_throw_away = Pare de usar e descarte como sua cidade pede. Uma foto antes ajuda a receber o dinheiro de volta.
recall-advice_bring_back = Pare de usar e mande de volta. O envio não custa nada para você.
recall-money_shop = A loja devolve o preço inteiro. Peça a partir do seu pedido; você não precisa provar que está quebrado.
recall-money_us = Nós devolvemos o preço inteiro. Peça a partir do seu pedido; você não precisa provar que está quebrado.
recall-money_exchange = A loja troca por um seguro ou devolve o preço inteiro. Peça a partir do seu pedido.
recall-money_repair = A loja torna o produto seguro sem custo ou devolve o preço inteiro. Peça a partir do seu pedido.
recall-preview = O que os compradores vão ler
recall-told = Compradores dos últimos seis meses
recall-sent = { $n ->
    [one] Um comprador foi avisado.
   *[other] { $n } compradores foram avisados.
}
recall-being-sent = Estão sendo avisados.
recall-page = Ler o aviso
recall-lifted = Este aviso foi retirado: depois de um recurso, vimos que não estava certo.
recall-help = Algo não está claro, ou alguém se feriu?
recall-help-link = Fale com a gente
recall-in-order = Este produto foi recolhido:
recall-in-order-link = Leia o que fazer agora

beside-title = O que sabemos
beside-sold-as = Vendido a quem denunciou como
beside-price = Preço de uma unidade na época
beside-since = O anúncio desde então
beside-unchanged = Sem mudanças
beside-changed = Foi alterado
beside-now = O anúncio como está agora
beside-sales = Vendido nos últimos seis meses
beside-sales-n = { $pieces ->
    [one] Uma unidade
   *[other] { $pieces } unidades
} em { $orders ->
    [one] um pedido
   *[other] { $orders } pedidos
}
beside-reports = Outras denúncias sobre este anúncio
beside-earlier = Decidido antes sobre este anúncio
beside-none = Nada
beside-country = País
beside-trader = Quem é o comerciante
beside-trader-passed = Verificado
beside-trader-pending = Em verificação
beside-trader-failed = A verificação falhou
beside-trader-unknown = Não fomos informados
beside-status = A loja
beside-status-active = Vende
beside-status-vacation = De férias
beside-status-suspended = Suspensa
beside-status-closed = Fechada
beside-first-sale = Primeira venda que conhecemos
beside-decided = Denúncias decididas antes
beside-decided-n = { $n }, das quais { $measures } com medida
beside-statements = Declarações de motivos
beside-statements-n = { $n } mantidas, { $lifted } retiradas
