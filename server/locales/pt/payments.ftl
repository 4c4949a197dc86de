# Pagamentos: o que pode dar errado com o dinheiro, e o caso financeiro.

kind-finance = Questão de pagamento
money-title = Problema com pagamento ou reembolso
money-cases = Suas questões de pagamento
choice-payment_impossible = Não consigo pagar
choice-charged_twice = Fui cobrado duas vezes
choice-refund_not_arrived = Meu reembolso não chegou
choice-unauthorised_payment = Não fiz este pagamento
money-payment_impossible-hint = Veja suas tentativas e se o dinheiro saiu da sua conta.
money-charged_twice-hint = Dois pagamentos para uma coisa só.
money-refund_not_arrived-hint = Onde está cada reembolso, com a referência.
money-unauthorised_payment-hint = Outra pessoa pagou com o seu dinheiro.
money-payment_impossible-now = Isto é o que sabemos das suas tentativas. Você não precisa de um pedido para nos perguntar.
money-charged_twice-now = Isto é o que sabemos que foi cobrado. Muitas vezes o segundo valor está só reservado e volta sozinho.
money-refund_not_arrived-now = Aqui está cada pagamento com o que foi devolvido. Com a referência, seu banco encontra o dinheiro.
money-unauthorised_payment-now = Nós verificamos já. Diga o que você não pagou.
money-payment_impossible-tell = Diga quando tentou, com o quê e o que apareceu. Nunca o número do cartão nem um código.
money-charged_twice-tell = Diga quais valores aparecem no seu extrato e em que dias. Nunca o número do cartão.
money-refund_not_arrived-tell = Diga qual reembolso falta e se você já perguntou ao banco.
money-unauthorised_payment-tell = Diga qual valor e dia, e se o banco já sabe. Nunca o número do cartão nem um código.
money-tell = Conte o que aconteceu
money-which = Qual pagamento é?
money-next = Nosso setor financeiro olha, pergunta ao provedor de pagamento se preciso e responde aqui. O caso diz até quando.
money-send = Perguntar ao setor financeiro
money-open = Você já perguntou sobre isso:
money-pending-advice = Um valor reservado não foi cobrado. Se o pedido não se concretizar, ele volta sozinho.
money-wait-advice = O provedor já enviou o reembolso. Deve chegar até { $until }. Você pode nos perguntar agora mesmo assim.
money-moving-advice = Um reembolso está a caminho pelo provedor. Nós acompanhamos; você não precisa fazer nada. Mesmo assim pode nos perguntar.
money-bank-advice = Ligue agora para o seu banco e bloqueie o cartão: só o banco pode. Nunca pedimos códigos, senhas nem números de cartão.
money-attempts = Suas tentativas de pagamento
money-attempt-started = iniciada
money-attempt-declined = recusada
money-attempt-pending = aguardando o provedor
money-attempt-captured = paga
money-attempt-reversed = devolvida
money-attempt-unknown = desconhecida
money-left-no = Nenhum dinheiro saiu da sua conta.
money-left-set-aside = Seu banco pode ter reservado o valor.
money-left-yes = O valor saiu da sua conta.
money-left-back = O valor voltou para você.
money-left-unknown = Não sabemos se o dinheiro saiu da sua conta; o setor pergunta.
money-falls-back = Volta até { $when }.
money-code = O provedor informa: { $code }
money-method-card = Cartão
money-method-debit_card = Cartão de débito
money-method-bank_transfer = Transferência
money-method-bank_slip = Boleto
money-method-wallet = Carteira digital
money-method-gift_card = Vale-presente
money-method-voucher = Vale
money-method-pay_later = Pagar depois
money-method-cash = Dinheiro
money-method-other = Outra forma
money-no-refund = Nada foi devolvido.
money-past = { $amount } já voltou antes, fora deste serviço.
money-charged-back = Seu banco recuperou { $amount }.
money-arrives = Chega entre { $from } e { $until }.
money-reference = Referência para o seu banco:
outlook-money = É sobre o pagamento em si, ou um reembolso que não chegou?

## O setor.

finance-case = Questão de pagamento { $number }
finance-topic = O que houve
finance-tab-received = Novos
finance-tab-with_provider = Com o provedor
action-ask_provider = Perguntar ao provedor
action-answer_buyer = Responder ao comprador
action-say = Acrescentar algo
action-ask_again = Não está resolvido
action-settled = Está resolvido
explain-ask_provider = O comprador vê que você perguntou, não o quê.
explain-answer_buyer = O comprador lê suas palavras e pode perguntar de novo por alguns dias; depois é encerrado. O caso diz até quando.
explain-ask_again = O setor financeiro olha de novo e responde. O caso diz até quando. Perguntar não tira nada de você.
explain-settled = Paramos de procurar. Nenhum dinheiro se move com isso, e por algum tempo você pode reabrir.
field-finding = O que se verificou
field-reference = Referência
field-ask_again-text = O que falta
field-say-text = O que devemos saber
field-answer_buyer-text = Sua resposta
field-ask_provider-text = O que você perguntou, para nosso registro
choice-not_charged = Nada foi cobrado
choice-falls_back = Estava só reservado e volta
choice-charged_rightly = Foi cobrado uma vez, por um pedido
choice-twice_and_returned = Foi cobrado duas vezes e uma volta
choice-refund_on_its_way = O reembolso está a caminho
choice-refund_at_the_bank = Seu banco está com o reembolso
choice-bank_must_say = Só o seu banco pode dizer
choice-not_yours_reported = Não é seu e foi denunciado
refusal-reopen_window_over = O prazo para reabrir terminou. Você pode abrir uma nova questão.
stage-received = Recebemos e estamos verificando
stage-received-you = Verifique
stage-with-provider = Perguntamos ao provedor de pagamento
stage-with-provider-you = Obtenha a resposta do provedor
stage-answered = Respondemos
stage-answered-you = Leia nossa resposta
act-buyer-answered = Você pode dizer que está resolvido ou perguntar de novo.
silence-finance-lead = a chefia do financeiro assume.
silence-finance-closes = encerramos. Por algum tempo você pode reabrir.
event-finance-provider-asked = Perguntamos ao provedor de pagamento
event-finance-late = Nosso prazo passou; a chefia do financeiro assumiu
event-finance-note = Nota de { $name }
notice-finance-provider-asked = Perguntamos ao provedor de pagamento: { $title }
notice-finance-answered = Respondemos à sua questão: { $title }
notice-finance-late = Estamos atrasados; a chefia do financeiro está com sua questão: { $title }
notice-finance-closed = Sua questão foi encerrada: { $title }
notice-finance-reminded = Nossa resposta espera por você: { $title }
policy-finance = Questões de pagamento
ask-finance_received_h = Prazo do setor financeiro para olhar, em horas
ask-finance_provider_bd = Prazo do provedor para responder, em dias úteis
ask-finance_answered_d = Prazo do comprador para perguntar de novo, em dias
ask-finance_reopen_d = Reabertura de uma questão encerrada, em dias
event-finance-opened = { $who ->
    [you] Você perguntou
   *[other] O comprador perguntou
}
event-finance-said = { $who ->
    [you] Você acrescentou
   *[other] O comprador acrescentou
}
event-finance-reopened = { $who ->
    [you] Você perguntou de novo
   *[other] O comprador perguntou de novo
}
event-finance-closed = { $who ->
    [you] Você disse que está resolvido
   *[other] Encerrada
}
event-finance-answered = { $reference ->
    [none] Nossa resposta: { $finding }
   *[other] Nossa resposta: { $finding } · referência { $reference }
}
