# Páginas dos vendedores.

shop-chats = Conversas
shop-tab-all = Todas
shop-tab-waiting = A responder
shop-no-chats = Nenhuma conversa aqui. As perguntas dos compradores aparecem nesta lista.
shop-choose-chat = Escolha uma conversa
shop-no-order = Esta conversa não é sobre um pedido seu.

shop-cases-lead = O próximo prazo vem primeiro. Você pode reembolsar tudo a qualquer momento.
shop-tab-open = Abertos
shop-tab-closed = Encerrados
shop-no-cases = Você não tem casos abertos.
shop-no-closed = Nenhum caso foi encerrado ainda.

shop-holds-lead = Enquanto uma disputa está aberta, o marketplace retém o valor de que ela trata. O que não for para o comprador é pago a você quando o caso termina.
shop-no-holds = Nenhum dinheiro retido
shop-no-holds-more = Quando uma disputa é aberta, você vê aqui quanto fica retido e até quando.
shop-held-now = Retido agora
shop-hold-until = O próximo passo vence em
shop-hold-why = Disputa aberta: { $reason }
shop-hold-then = Se ninguém agir até lá:
shop-hold-kept = Retido
shop-hold-asked = Sendo retido

## Como uma loja se compara
score-lead = O que terminou nos últimos { $days } dias, ao lado de lojas como a sua. Ninguém lê os números de outra loja, e nada decorre destes por si só.
score-among-both = Comparado com { $peers } lojas do seu país que vendem “{ $category }”.
score-among-category = Comparado com { $peers } lojas que vendem “{ $category }”.
score-among-country = Comparado com { $peers } lojas do seu país.
score-among-all = Comparado com { $peers } lojas deste marketplace.
score-among-none = Há poucas lojas como a sua para comparar.
score-none = Nenhuma disputa sua terminou neste período
score-own = Você
score-middle = O meio das outras
score-agreed = Resolvidas de comum acordo
score-lost = Decididas, e não a seu favor
score-silent = Deixadas sem resposta
score-content = Compradores satisfeitos
score-talk = Tempo até o acordo ou até entrarmos
score-projected = Projetado
score-projected-filled = Casos: { $n }, pouco para valer por si só. O que falta é completado com o meio das outras.
score-projected-alone = Casos: { $n }, pouco para valer por si só.
score-from = Casos: { $n }
