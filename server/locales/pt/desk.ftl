# A mesa dos atendentes e o que todas as páginas com painéis têm em comum.

## Painéis
pane-older = Mais antigas
pane-walk = Use J e K para percorrer a lista.
pane-context = Detalhes
pane-note-hint = Comprador e vendedor nunca a veem. Pelo menos 10 caracteres.
pane-save-note = Salvar a nota
pane-bought = Comprado em
pane-promised = Prometido até
pane-lines = O que foi comprado
pane-total = Total
pane-no-parcel = Ainda sem pacote
pane-parcel = Pacote
pane-no-news = A transportadora ainda não informou nada.
pane-other-cases = Outros casos
pane-other-orders = Outros pedidos

## A mesa
desk-queues = Listas
desk-tab-mine = Minhas
desk-tab-queue = Fila
desk-tab-all = Todas
desk-empty-mine = Você não tem conversas. Pegue uma da fila.
desk-empty-queue = Ninguém está esperando.
desk-empty-all = Ainda não há conversas.
desk-choose = Escolha uma conversa
desk-take = Assumir
desk-language = Idioma
desk-stage = Situação
desk-no-order = Esta conversa não é sobre um pedido.
desk-prepared-before = Uma disputa já foi preparada nesta conversa.

## Uma disputa preparada
desk-prepare-lead = Preencha como { $name } contou. Nada é enviado antes de o comprador conferir.
desk-which-order = Sobre qual pedido é?
desk-no-orders = Este comprador não tem pedidos que você possa ver.
desk-which-shop = Sobre qual loja é?
desk-one-shop-each = Uma disputa é com uma só loja. Para duas lojas, prepare duas.
desk-which-items = Quais itens?
desk-how-many = Quantos
desk-choose-one = Escolha um
desk-what-the-buyer-wants = O que o comprador quer
desk-amount-hint = Só quando parte do dinheiro deve voltar.
desk-story-hint = Com as palavras do próprio comprador, desta conversa. A loja lê.
desk-evidence = Provas desta conversa
desk-evidence-hint = As mensagens vão como cópias congeladas. A loja pode ler o que você escolher.
desk-no-evidence = Não há nada aqui que possa servir de prova.
