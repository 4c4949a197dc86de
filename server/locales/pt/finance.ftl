# Reembolsos que precisam de uma pessoa.

finance-tab-all = Todos
finance-tab-manual = Manuais
finance-tab-unknown = Incertos
finance-tab-retry = Repetir
finance-empty = Nenhum reembolso precisa de uma pessoa.
finance-choose = Escolha um reembolso
finance-refund = Reembolso { $number }
finance-amount = Valor
finance-whose = De quem é o dinheiro
finance-whose-shop = Da loja
finance-whose-us = Nosso
finance-payment = Pagamento
finance-key = Chave no provedor
finance-sent = Enviado
finance-asked = Consultado
finance-times = { $n ->
    [0] nunca
    [one] { $n } vez
   *[other] { $n } vezes
}
finance-reference = Referência do provedor
finance-by-hand = Encerrar manualmente
finance-four-eyes = Duas pessoas devem chegar ao mesmo fim, cada uma com a sua comprovação.
finance-first-eyes = { $name } verificou: “{ $action }”. Uma segunda pessoa precisa concordar.

# Pagamentos dos quais voltou mais do que foi cobrado.
alert-door = { $n ->
    [one] Um pagamento devolveu mais do que foi cobrado
   *[other] { $n } pagamentos devolveram mais do que foi cobrado
}
alert-title = Voltou mais do que foi cobrado
alert-lead = Aqui, os reembolsos do marketplace, os nossos e o que os bancos tomaram somam mais do que o comprador pagou. Nada mais é reembolsado destes pagamentos. Cada um é avisado uma vez.
alert-none = Nada espera ser visto.
alert-taken = Cobrado
alert-ours = Reembolsado por nós
alert-past = Reembolsado pelo marketplace
alert-bank = Tomado de volta por bancos
alert-excess = A mais
alert-since = Desde
alert-looked = Já verifiquei

refund-arrives = Chega
refund-between = { $from } a { $until }
