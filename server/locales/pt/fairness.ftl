# O relatório de justiça.

nav-fairness = Justiça
fairness-title = Como as disputas terminam
fairness-lead = Disputas abertas de { $first } a { $last }.
fairness-group-by = Agrupar por
fairness-by-month = Mês
fairness-by-reason = Motivo
fairness-by-country = País de quem comprou
fairness-by-language = Idioma
fairness-file = Salvar como tabela
fairness-public-link = O que todos podem ver
fairness-hidden = { $n ->
    [one] Um grupo com menos de { $few } disputas encerradas não é mostrado, para proteger as pessoas.
   *[other] { $n } grupos com menos de { $few } disputas encerradas não são mostrados, para proteger as pessoas.
}
fairness-not-whole = Há mais disputas do que um relatório conta; as primeiras estão nele.
fairness-empty = Ainda não há disputas
fairness-empty-more = Assim que houver disputas, os números delas aparecem aqui.
fairness-how = As proporções são das disputas encerradas; no silêncio, de todas. “Metade em, 95 de 100 em” é o tempo desde a abertura, ou o tempo gasto naquela parte. As decisões revertidas são uma parte dos recursos.
fairness-unknown = Não se sabe
fairness-percent = { $n } %
fairness-days = metade em { $median } d, 95 de 100 em { $most } d
fairness-paid-of = { $paid } de { $asked }
fairness-ends = Como terminaram

fairness-col-opened = Abertas
fairness-col-closed = Encerradas
fairness-col-buyer = Quem comprou recebeu tudo
fairness-col-shop = A loja não devia nada
fairness-col-split = Uma parte para cada lado
fairness-col-whole = Tempo total
fairness-col-talk = Conversa entre as partes
fairness-col-review = Conosco
fairness-col-execution = Execução
fairness-col-silent-buyer = Silêncio de quem comprou
fairness-col-silent-shop = Silêncio da loja
fairness-col-automated = Nenhuma pessoa decidiu
fairness-col-appealed = Com recurso
fairness-col-overturned = Revertidas
fairness-col-late = Prazos que nós perdemos
fairness-col-departed = Decididas de outro modo que casos iguais
fairness-col-reassessed = Outro motivo encontrado
fairness-col-money = Pago do pedido
fairness-col-spread = Distância entre mediadores
fairness-col-final = Depois dos recursos
fairness-after-appeals = quem comprou { $buyer }, loja { $shop }, uma parte para cada lado { $split }
fairness-paid-after = { $paid } depois dos recursos
fairness-ours = Prazos que nós mesmos perdemos
fairness-col-desk = Equipe
fairness-col-desk-cases = Casos
fairness-col-desk-missed = Prazos perdidos
fairness-desk-mediation = Mediação
fairness-desk-chat = Conversas
fairness-desk-finance = Financeiro
fairness-desk-delivery = Encomendas
fairness-desk-trust = Denúncias
fairness-desk-appeals = Recursos
fairness-desk-outside = Respostas a órgãos externos
fairness-outside = Em órgãos externos
fairness-outside-began = Começaram
fairness-outside-ended = Terminaram
fairness-outside-took = Do começo ao fim
fairness-outside-open = ainda em aberto
