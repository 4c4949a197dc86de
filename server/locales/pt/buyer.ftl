# The buyer's orders and conversations.

## Lists.
list-pages = Páginas
list-newest = Mais recentes
list-older = Mais antigos

## Orders.
orders-title = Seus pedidos
orders-none = Nenhum pedido ainda
orders-none-text = Quando o marketplace nos enviar seus pedidos, eles aparecem aqui.
order-and-more = { $n ->
    [one] e mais { $n } item
   *[other] e mais { $n } itens
}
order-help = Preciso de ajuda com este pedido
order-ask-shop = Perguntar à loja
order-late = Atrasado
order-cancelled = Cancelado
order-draft = Continuar seu rascunho
order-placed = Pedido feito em { $when }
order-cases = Casos sobre este pedido
order-no-lines = Conhecemos este pedido, mas não sabemos o que há nele. Mesmo assim podemos ajudar.
order-promised = Deve chegar até { $when }
order-was-promised = Prometido para até { $when }
order-arrived = Chegou em { $when }
order-lines-of = O que você comprou de { $shop }
order-shipping = Frete
order-tax = Impostos
order-fee = Taxas
order-total = Total
order-payment = Pagamento
order-paid = Pago
order-back = Devolvido ou a caminho de você
order-parcel = Pacote
order-return-parcel = Sua devolução
order-no-news = A transportadora ainda não deu notícias.
order-no-parcel = Ainda não há pacote.

## The way of a parcel: short words.
order-step-paid = Pago
order-step-packing = Preparando
order-step-sent = Enviado
order-step-moving = A caminho
order-step-arrived = Entregue
order-step-stuck = Não vai chegar
order-step-cancelled = Cancelado

## Conversations and cases.
chats-title = Conversas e casos
chats-none = Nenhuma conversa ainda
chats-none-text = Quando você pedir ajuda ou abrir uma disputa, aparece aqui.
chat-general = Uma pergunta geral
