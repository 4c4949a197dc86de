# O que o assistente diz. Simples, gentil, curto; o que acontece agora e até quando.
# As datas chegam no fuso de quem lê; $code é um código de rastreio.

## Começo
assistant-greeting = Olá. Eu sou o assistente, um programa de computador. Posso consultar encomendas, explicar reembolsos e ajudar a abrir uma disputa. Você pode falar com uma pessoa a qualquer momento.
assistant-greeting-order = Olá. Eu sou o assistente, um programa de computador. Estou vendo o seu pedido { $order } ({ $title }). Em que posso ajudar? Você pode falar com uma pessoa a qualquer momento.
assistant-which-order = É sobre qual pedido? Escolha, e eu consulto.

## Onde está a encomenda
assistant-track-scan = { $code ->
    [label_created] Pedido { $order }: a loja avisou a transportadora em { $at }, mas o pacote ainda não está com ela.
    [picked_up] Pedido { $order }: a transportadora coletou o pacote em { $at }.
    [accepted] Pedido { $order }: a transportadora recebeu o pacote em { $at }.
    [in_transit] O pedido { $order } está a caminho. A última notícia é de { $at }.
    [customs] O pedido { $order } está na alfândega desde { $at }.
    [customs_hold] O pedido { $order } está retido na alfândega desde { $at }. Pode ser que precisem de algo seu ou da loja.
    [out_for_delivery] O pedido { $order } saiu para entrega em { $at }.
    [attempt_failed] Pedido { $order }: a transportadora tentou entregar em { $at } e não conseguiu. Em geral ela tenta de novo ou deixa o pacote em um ponto de retirada.
    [ready_for_pickup] O pedido { $order } está pronto para retirada desde { $at }.
    [delivered] O pedido { $order } foi entregue em { $at }, segundo a transportadora.
    [refused] Pedido { $order }: a transportadora informa que o pacote não foi aceito no endereço, em { $at }.
    [returning] O pedido { $order } está voltando para a loja desde { $at }.
    [returned_to_sender] O pedido { $order } voltou para a loja em { $at }.
    [lost] Pedido { $order }: a transportadora informou em { $at } que o pacote foi extraviado. Sinto muito.
    [damaged] Pedido { $order }: a transportadora informou em { $at } que o pacote foi danificado. Sinto muito.
    [destroyed] Pedido { $order }: a transportadora informou em { $at } que o pacote foi destruído. Sinto muito.
   *[unknown] Pedido { $order }: a última notícia da transportadora é de { $at }. Você pode ver no rastreio.
}
assistant-track-no-scan = Pedido { $order }: ainda não há notícia da transportadora. Quem envia é { $shop }.
assistant-track-delivered = O pedido { $order } foi entregue em { $at }, segundo o rastreio.
assistant-track-cancelled = O pedido { $order } está cancelado. Nada será enviado.
assistant-promised = Ele deve chegar até { $until }.
assistant-promise-passed = Ele deveria ter chegado até { $until }. Esse prazo passou, e eu sinto muito.
assistant-not-received-delivered = O rastreio diz que foi entregue em { $at }. Veja com vizinhos, na portaria e na caixa de correio. Se não estiver lá, você não precisa provar isso: o rastreio é analisado.

## Antes do envio
assistant-cancel-not-shipped = Ainda não vejo envio. Peça agora a { $shop } para cancelar o pedido. Se a loja concordar, o pagamento volta pelo mesmo meio que você usou.
assistant-cancel-shipped = O pedido já foi enviado, então não dá para parar por aqui. Pergunte a { $shop } o que ainda é possível, por exemplo devolver.
assistant-address-not-shipped = Ainda não vejo envio. Informe agora o endereço certo a { $shop }, aqui no chat, para ficar registrado.
assistant-address-shipped = O pedido já foi enviado. Informe o endereço certo a { $shop } aqui no chat; às vezes a transportadora ainda consegue redirecionar o pacote.

## Algo está errado com o produto
assistant-item-damaged = Sinto muito que tenha chegado danificado ou sem funcionar. Guarde o produto e a embalagem e tire fotos dos dois.
assistant-item-wrong = Sinto muito que tenha vindo outra coisa. Guarde como chegou e tire uma foto do produto e da etiqueta do pacote.
assistant-item-missing = Sinto muito que esteja faltando algo. Tire uma foto de tudo o que veio e também da caixa.
assistant-item-not-as-described = Sinto muito que não seja como descrito. Uma foto do que chegou ajuda; a descrição do dia da compra fica guardada.
assistant-item-counterfeit = Obrigado por avisar. Guarde o produto e tire fotos de etiquetas, logotipos e números de série. Um caso assim vem direto para nós, sem passar antes pela loja.

## Dinheiro
assistant-refund-request = O seu caso decide sobre o dinheiro. Nele aparece quem precisa agir e até quando.
assistant-refund-request-why = Posso ajudar com isso. O que aconteceu? Assim mostro o caminho certo para o seu dinheiro.
assistant-refund-status = Um reembolso já decidido aparece no seu caso, com o valor e o dia em que foi enviado. Ele volta pelo mesmo meio do pagamento. Depois do envio, o banco pode levar de 3 a 20 dias úteis.
assistant-refund-problem = Reembolso com valor errado, ou que não chegou, precisa de uma pessoa que possa verificar o pagamento. Se o cartão venceu, o dinheiro continua seu: encontra-se outro caminho.
assistant-payment-failed = Um pagamento pode falhar por vários motivos: o banco, o cartão ou a página. Não pague de novo antes de saber se o dinheiro saiu. Uma pessoa pode ver isso com você.
assistant-payment-charged-twice = Duas cobranças para um pedido precisam ser verificadas. Às vezes uma delas é uma reserva que o banco libera sozinho; às vezes é um erro que nós corrigimos. Uma pessoa confere com você.
assistant-coupon-problem = Daqui eu não vejo as condições de um cupom. Uma pessoa pode conferir por que ele não foi aceito. Tenha o código à mão.
assistant-customs-tax = Impostos e taxas dependem do seu país. Se pedirem um pagamento para a alfândega, confirme que a mensagem é verdadeira antes de pagar. A loja pode dizer o que estava incluído no preço.

## Disputas
assistant-return-how = Combine com a loja antes de devolver: para onde enviar e quem paga. Deixe o combinado escrito aqui no chat e use um envio com rastreio.
assistant-dispute-open = Você abre uma disputa em poucos passos: o que aconteceu, o que você quer, fotos, conferir e enviar. Depois a loja precisa responder até a data mostrada no seu caso.
assistant-dispute-status = O seu caso mostra quem precisa agir agora, até quando, e o que acontece se ninguém agir.
assistant-dispute-appeal = Entendo que você não concorda. Uma pessoa pode ver a decisão com você e dizer o que é possível.
assistant-dispute-possible = Você já pode abrir uma disputa para este pedido. Leva uns três minutos, e o rascunho fica guardado.
assistant-dispute-later = Você pode abrir uma disputa por encomenda não recebida a partir de { $at }. Até lá, pergunte à loja.
assistant-dispute-over = O prazo para abrir uma disputa deste pedido terminou em { $at }. Uma pessoa pode dizer o que ainda é possível.
assistant-dispute-running = Já existe uma disputa para este pedido: { $number }.

## Lojas, segurança, conta
assistant-product-question = Quem conhece melhor o produto é a loja. Posso levar a sua pergunta até ela, com o produto anexado.
assistant-seller-contact = Você pode escrever para a loja por aqui. Fica registrado, e nós entramos no caso se a loja não responder.
assistant-seller-unresponsive = A loja precisa responder. Se ela não responde, nós entramos no caso, e numa disputa o silêncio dela nunca conta contra você.
assistant-seller-offsite-payment = Por favor, não pague nem aceite reembolso fora deste site, seja quem for que peça. Também não encerre um caso em troca de uma promessa. Você fez bem em perguntar. Uma pessoa pode ver as mensagens.
assistant-product-report = Obrigado por avisar. Pare de usar o produto se ele puder ser perigoso. Uma pessoa vai receber a sua denúncia.
assistant-account-access = Daqui eu não consigo alterar a sua conta, e nunca vou pedir senha ou código. Uma pessoa pode ajudar você a entrar de novo.
assistant-contact-official = Nunca pedimos senhas, códigos ou pagamentos por mensagem e nunca reembolsamos fora deste site. Na dúvida, não responda e não clique. Uma pessoa pode conferir com você.
assistant-feedback-praise = Obrigado. Que bom saber disso.
assistant-feedback-suggestion = Obrigado pela ideia. Ela fica guardada nesta conversa. Se quiser, fale com uma pessoa sobre isso.
assistant-out-of-scope = Aqui eu só posso ajudar com pedidos, encomendas, reembolsos e disputas. É sobre algum destes?

## Quando não está claro
assistant-clarify = Quero entender direito. Qual destas opções?
assistant-not-understood = Desculpe, não entendi. É sobre o quê? Você também pode dizer com outras palavras.
assistant-article-found = Talvez isto responda à sua pergunta:

## Uma pessoa assume
assistant-hand-over-asked = Claro. Você já está na fila para falar com uma pessoa. Não precisa repetir nada: ela pode ler esta conversa.
assistant-hand-over-anger = Vejo que isso está indo mal, e sinto muito. Uma pessoa assume agora e pode ler esta conversa.
assistant-hand-over-legal = Uma pessoa deve olhar isso. Você já está na fila, e ela pode ler esta conversa.
assistant-hand-over-safety = A sua segurança vem primeiro: se alguém estiver em perigo ou ferido, ligue agora para o número de emergência da sua região. Não use o produto. Uma pessoa assume aqui.
assistant-hand-over-misses = Não consegui ajudar você como devia. Uma pessoa assume agora e pode ler esta conversa.
assistant-hand-over-error = Algo deu errado do meu lado. Uma pessoa assume agora; nada do que você escreveu se perdeu.

## Botões
assistant-do-talk-to-person = Falar com uma pessoa
assistant-do-open-dispute = Abrir disputa
assistant-do-show-tracking = Ver rastreio
assistant-do-ask-shop = Perguntar à loja
assistant-do-choose-order = Escolher pedido
assistant-do-show-case = Ver o caso
assistant-do-show-cases = Ver meus casos

## Opções
assistant-choice-order-track = Onde está minha encomenda?
assistant-choice-order-late = Minha encomenda está atrasada
assistant-choice-order-not-received = Não chegou
assistant-choice-order-cancel = Cancelar o pedido
assistant-choice-order-change-address = Mudar o endereço
assistant-choice-item-damaged = Quebrado ou não funciona
assistant-choice-item-wrong = Recebi o produto errado
assistant-choice-item-missing = Está faltando algo
assistant-choice-item-not-as-described = Não é como descrito
assistant-choice-item-counterfeit = Pode ser falsificado
assistant-choice-refund-request = Quero meu dinheiro de volta
assistant-choice-refund-status = Onde está meu reembolso?
assistant-choice-refund-problem = Meu reembolso está errado
assistant-choice-return-how = Devolver um produto
assistant-choice-dispute-open = Abrir uma disputa
assistant-choice-dispute-status = Como está minha disputa?
assistant-choice-dispute-appeal = Não concordo com uma decisão
assistant-choice-payment-failed = Meu pagamento não funciona
assistant-choice-payment-charged-twice = Fui cobrado duas vezes
assistant-choice-coupon-problem = Um cupom não funciona
assistant-choice-customs-tax = Alfândega e impostos
assistant-choice-product-question = Pergunta sobre um produto
assistant-choice-seller-contact = Escrever para a loja
assistant-choice-seller-unresponsive = A loja não responde
assistant-choice-seller-offsite-payment = Pediram para pagar por fora
assistant-choice-product-report = Denunciar um produto
assistant-choice-account-access = Não consigo entrar na minha conta
assistant-choice-agent-request = Falar com uma pessoa
assistant-choice-contact-official = Esta mensagem é mesmo de vocês?
assistant-choice-feedback-praise = Agradecer
assistant-choice-feedback-suggestion = Dar uma sugestão
assistant-choice-smalltalk-greeting = Dar um oi
assistant-choice-out-of-scope = Outro assunto
