# What a shop answers with: quick replies, labels, several conversations at once.
nav-replies = Respostas rápidas
nav-labels = Etiquetas
replies-lead = Textos prontos para enviar, compartilhados pela sua equipe. Na conversa, toque no botão do raio ou digite / para escolher um.
reply-add = Escrever uma resposta rápida
reply-change = Alterar
reply-save = Salvar
reply-remove = Remover
reply-example = Com valores de exemplo:
reply-variables = Estas palavras são trocadas pelos dados da conversa: { $names }
reply-uses = { $n ->
    [one] enviada 1 vez
   *[other] enviada { $n } vezes
}
replies-none = Ainda não há respostas rápidas.
replies-no-more = Não há mais.
replies-no-folder = Sem pasta
reply-table = Como tabela
reply-table-hint = Um arquivo CSV com as colunas { $columns }. O que tem o mesmo nome e idioma é substituído.
reply-table-file = Arquivo CSV
reply-table-in = Importar
reply-table-out = Salvar como tabela
reply-table-row = Linha { $row }: { $why } Nada foi alterado.
reply-find = Buscar resposta rápida
reply-nothing-found = Nada com essas palavras.
replies-write = Escrever e alterar respostas rápidas
reply-missing = Sem valor aqui para { $names }
reply-slash = Respostas rápidas: ou digite / em uma mensagem vazia
ask-reply_name = Nome
ask-reply_name-hint = O que você digita depois da barra, como “enviado”: letras, números e hifens.
ask-reply_language = Idioma
ask-reply_folder = Pasta
ask-reply_folder-hint = Pode ficar vazio.
ask-reply_body = Texto
done-reply = A resposta rápida foi salva.
done-reply-removed = A resposta rápida foi removida.
done-replies-read = A tabela foi importada.
done-label = A etiqueta foi salva.
done-label-removed = A etiqueta foi removida.
refusal-bad_reply_name = Use letras, números e hifens, sem espaços.
refusal-no_such_variable = Há uma palavra entre chaves que não existe aqui.
refusal-value_missing = Uma palavra entre chaves não tem valor nesta conversa.
refusal-reply_table = Esta não é uma tabela assim: veja de quais colunas ela precisa.
refusal-none_chosen = Escolha pelo menos uma conversa.
shop-tab-unread = Não lidas
shop-tab-due = Por prazo
shop-bulk = Várias de uma vez
shop-find = Buscar
shop-find-words = Palavras, nome, número do pedido
shop-find-all = Mostrar todas
shop-label = Etiqueta
shop-any = Qualquer
shop-nothing-found = Nenhuma conversa é assim.
labels-begin = Criar etiquetas para organizar conversas
labels-set = Escolher etiquetas
labels-save = Salvar etiquetas
labels-lead = Palavras com que sua equipe organiza conversas. Os compradores não as veem.
label-add = Adicionar etiqueta
ask-label_name = Nome
ask-label_colour = Cor
label-colour-grey = Cinza
label-colour-red = Vermelho
label-colour-yellow = Amarelo
label-colour-green = Verde
label-colour-blue = Azul
label-colour-violet = Violeta
bulk-which = Quais conversas
bulk-what = O que fazer com elas
bulk-text = Uma resposta para todas
bulk-answer = Responder todas
bulk-reason = Por que são encerradas
bulk-label = Pôr a etiqueta
bulk-done = { $n ->
    [one] Feito em 1 conversa.
   *[other] Feito em { $n } conversas.
}
bulk-not-done = Não foi feito nestas:
refusal-name_taken = Este nome já está em uso. Escolha outro.
