# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = Este rascunho ainda não foi enviado
stage-seller-turn = A loja precisa responder
stage-buyer-turn = O comprador precisa responder
stage-platform-review = Estamos analisando o caso
stage-info-wait = Pedimos informações
stage-platform-offer = Nossa proposta está na mesa
stage-overdue = Estamos atrasados; um supervisor foi avisado
stage-executing = A solução está sendo executada
stage-chargeback-hold = O banco está analisando o pagamento
stage-withdrawn-grace = Retirada; ainda pode ser reaberta
stage-closed = Encerrado
stage-discarded = Descartado
stage-assistant = O assistente responde
stage-with-shop = A loja precisa responder
stage-queued = Uma pessoa da nossa equipe vai atender
stage-with-agent = Uma pessoa da nossa equipe está atendendo
stage-waiting-buyer = O comprador pode responder
stage-callback-booked = Uma ligação está marcada
stage-reserved = O dinheiro está separado
stage-sent = O provedor de pagamento recebeu o pedido
stage-unknown = Estamos perguntando ao provedor de pagamento o que houve
stage-retry = Estamos tentando o pagamento de novo
stage-manual = Nossa equipe financeira está cuidando disso
stage-succeeded = Pago
stage-released = Este reembolso não foi pago; a disputa continua

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = nada mais acontece.
silence-discarded = o rascunho é apagado. Nenhum dinheiro é movimentado.
silence-pays-buyer = o comprador recebe o que pediu.
silence-platform-decides = assumimos o caso e analisamos nós mesmos. Ninguém perde nada por não responder.
silence-supervisor-steps-in = um supervisor assume o caso.
silence-decided-on-file = seguimos com o que já temos.
silence-proposal-stands = nossa proposta é executada. Cabe recurso.
silence-platform-pays = pagamos o comprador com nosso próprio dinheiro.
silence-we-chase = descobrimos o que está travando e avisamos os dois lados.
silence-closes = a disputa é encerrada de vez.
silence-chat-closes = a conversa é encerrada. Uma nova mensagem a reabre.
silence-we-step-in = uma pessoa da nossa equipe entra na conversa.
silence-supervisor-told = um supervisor é avisado, e a conversa passa à frente.
silence-back-in-queue = a conversa vai para a próxima pessoa livre, antes das outras.
silence-refund-sent = o pagamento é enviado automaticamente.
silence-refund-unknown = perguntamos ao provedor de pagamento o que houve.
silence-refund-manual = nossa equipe financeira assume.
silence-refund-manual-again = a chefia do financeiro é avisada.

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = Confira e envie.
act-buyer-buyer-turn = Você pode aceitar, fazer outra proposta ou pedir que a gente decida.
act-buyer-info-wait = Envie o que pedimos.
act-buyer-platform-offer = Você pode aceitar nossa proposta ou recusar dizendo o motivo.
act-buyer-waiting-buyer = Você pode responder na conversa.
act-shop-seller-turn = Você pode aceitar, fazer outra proposta, recusar com um motivo ou reembolsar tudo.
act-shop-info-wait = Envie o que pedimos.
act-shop-platform-offer = Você pode aceitar nossa proposta ou recusar dizendo o motivo.
act-shop-with-shop = Responda ao comprador na conversa.

## Até quando. O caso diz ao lado o fuso de quem lê.
chat-until = Até { $when }. Senão:
appeal-possible-until = Você pode recorrer até { $when }.

## Faces de um estado: o que se espera dentro dele.
stage-refused = A loja recusou; o comprador decide como continuar
stage-refused-you = A loja recusou: peça outra coisa ou deixe que decidamos
stage-label-late = Falta a etiqueta; estamos providenciando uma
stage-goods-reship = A loja deve enviar de novo
stage-goods-reship-you = Envie de novo
stage-goods-parts = A loja deve enviar as peças que faltam
stage-goods-parts-you = Envie as peças que faltam
stage-goods-exchange = A loja deve enviar outro
stage-goods-exchange-you = Envie outro
stage-goods-repair = A loja deve consertar e enviar de volta
stage-goods-repair-you = Conserte e envie de volta
stage-goods-shipped = Está a caminho do comprador
stage-goods-arrived = Chegou; o comprador está conferindo
stage-goods-arrived-you = Chegou: está certo?
stage-waiting-buyer-you = Você pode responder
stage-with-shop-you = Responda ao comprador
silence-goods-refunded = o comprador recebe o dinheiro de volta no lugar.
silence-goods-accepted = conta como certo, e a disputa é encerrada.

## Por quem se espera quando não é por ninguém daqui.
waits-goods-shipped = Aguarda a transportadora
waits-in-transit = Aguarda a transportadora
waits-rma-authorised = Aguarda a etiqueta
waits-sent = Aguarda o provedor de pagamento
waits-unknown = Aguarda o provedor de pagamento
waits-chargeback-hold = Aguarda o banco
waits-body-decides = Aguarda o órgão
waits-withdrawn-grace = Ninguém precisa fazer nada
waits-in-force = Ninguém precisa fazer nada
