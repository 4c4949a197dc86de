# The help centre.

help-title = Ajuda
help-search = Buscar na central de ajuda
help-search-do = Buscar
help-found = { $n ->
    [one] { $n } resposta encontrada
   *[other] { $n } respostas encontradas
}
help-nothing = Nada encontrado
help-nothing-text = Tente outras palavras ou converse com a gente abaixo.
help-all = Todos os artigos
help-related = Leia também
help-more = Não resolveu?
help-chat = Conversar com a gente
help-suggest = Sugestão
help-sign-in = Para as duas coisas, entre pelo marketplace.
help-suggest-label = O que poderia ser melhor?
help-suggest-hint = Lemos todas as sugestões. Se algo deu errado com um pedido, peça ajuda na página do pedido.
help-suggest-send = Enviar a sugestão
