# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = Frases prontas
phrases-lead = Toque em uma frase para enviá-la. Cada um lê no próprio idioma. Uma frase é uma mensagem: só os botões de um caso ou pedido mudam alguma coisa nele.
phrases-original = Original

phrase-topic-hello = Saudação e agradecimento
phrase-topic-delivery = Entrega
phrase-topic-product = Produto
phrase-topic-problem = Problema com o que chegou
phrase-topic-return = Devolução e reembolso
phrase-topic-payment = Pagamento
phrase-topic-details = Detalhes
phrase-topic-end = Encerramento

phrase-buyer-hello-order = Olá. Tenho uma pergunta sobre o meu pedido.
phrase-buyer-hello-before = Olá. Tenho uma pergunta antes de fazer o pedido.
phrase-buyer-hello-phrases = Estou usando frases prontas. Você lê cada uma no seu idioma.
phrase-buyer-hello-thanks = Agradeço a resposta.
phrase-buyer-hello-clear = Entendi. Agradeço a explicação.
phrase-buyer-hello-unclear = Não entendi. Você pode escolher outra frase?

phrase-buyer-delivery-where = Onde está o meu pacote?
phrase-buyer-delivery-when-sent = Quando o meu pedido será enviado?
phrase-buyer-delivery-when-here = Quando o meu pedido vai chegar?
phrase-buyer-delivery-late = O meu pedido está atrasado. Você pode perguntar à transportadora?
phrase-buyer-delivery-number = Você pode me enviar o código de rastreio?
phrase-buyer-delivery-no-news = O rastreio não muda há vários dias.
phrase-buyer-delivery-not-here = Consta como entregue, mas não recebi o pacote.
phrase-buyer-delivery-missed = Eu não estava em casa. O pacote pode ser entregue de novo?
phrase-buyer-delivery-address = Ainda dá para mudar o endereço de entrega?
phrase-buyer-delivery-arrived = O meu pedido chegou. Agradeço muito.

phrase-buyer-product-in-stock = Este item está disponível?
phrase-buyer-product-photos = Você pode enviar mais fotos do item?
phrase-buyer-product-measures = Quais são as medidas exatas?
phrase-buyer-product-new = O item é novo?
phrase-buyer-product-colour = Você tem este item em outra cor?
phrase-buyer-product-size = Você tem este item em outro tamanho?
phrase-buyer-product-material = De que material é feito o item?
phrase-buyer-product-use = Como se usa o item? Você pode enviar as instruções?

phrase-buyer-problem-damaged = O item chegou danificado.
phrase-buyer-problem-wrong-item = Este não é o item que pedi.
phrase-buyer-problem-wrong-size = O tamanho não é o que pedi.
phrase-buyer-problem-wrong-colour = A cor não é a que pedi.
phrase-buyer-problem-fit = O tamanho não serve em mim.
phrase-buyer-problem-missing = Falta alguma coisa no pacote.
phrase-buyer-problem-not-working = O item não funciona.
phrase-buyer-problem-different = O item não é como o anúncio mostra.
phrase-buyer-problem-photos = Estou enviando fotos que mostram o problema.

phrase-buyer-return-want = Gostaria de devolver o item.
phrase-buyer-return-exchange = Gostaria de trocar o item por um novo.
phrase-buyer-return-exchange-size = Gostaria de trocar o item por outro tamanho.
phrase-buyer-return-refund = Gostaria de receber um reembolso.
phrase-buyer-return-part = Posso ficar com o item se parte do dinheiro for reembolsada.
phrase-buyer-return-parts = Por favor, envie as peças que faltam.
phrase-buyer-return-again = Por favor, envie o mesmo item de novo.
phrase-buyer-return-where = Para onde devo enviar o item?
phrase-buyer-return-label = Você pode me enviar a etiqueta de devolução?
phrase-buyer-return-sent = Já enviei o item de volta.
phrase-buyer-return-cancel = Gostaria de cancelar o meu pedido.
phrase-buyer-return-refund-when = Quando o reembolso vai chegar?

phrase-buyer-payment-seen = Já paguei. O pagamento aparece para você?
phrase-buyer-payment-failed = Não estou conseguindo pagar.
phrase-buyer-payment-twice = O valor foi cobrado duas vezes.
phrase-buyer-payment-proof = Estou enviando o comprovante de pagamento.
phrase-buyer-payment-shipping = Quanto custa o frete?
phrase-buyer-payment-here = Prefiro pagar somente aqui no marketplace.

phrase-buyer-details-yes = Sim.
phrase-buyer-details-no = Não.
phrase-buyer-details-unsure = Não sei.
phrase-buyer-details-wait = Um momento, por favor. Estou verificando.
phrase-buyer-details-this-order = É sobre o pedido desta conversa.
phrase-buyer-details-other-order = É sobre outro pedido. O número dele está na minha próxima mensagem.
phrase-buyer-details-size = O tamanho de que preciso está na minha próxima mensagem.
phrase-buyer-details-colour = A foto na minha próxima mensagem mostra a cor que eu quero.
phrase-buyer-details-address = O endereço do pedido está certo.
phrase-buyer-details-photos-later = Vou enviar as fotos mais tarde.
phrase-buyer-details-no-photos = Não consigo tirar fotos.

phrase-buyer-end-solved = Foi resolvido. Agradeço a ajuda.
phrase-buyer-end-not-solved = Ainda não foi resolvido.
phrase-buyer-end-fine = Para mim, está bem assim.
phrase-buyer-end-other-way = Isso não resolve para mim. Você pode sugerir outra coisa?
phrase-buyer-end-think = Vou pensar e respondo mais tarde.
phrase-buyer-end-waiting = Aguardo a sua resposta.
phrase-buyer-end-team = Gostaria que a equipe do marketplace nos ajudasse.
phrase-buyer-end-bye = Agradeço. Tenha um bom dia.

phrase-shop-hello-help = Olá. Como podemos ajudar?
phrase-shop-hello-phrases = Estamos usando frases prontas. Você lê cada uma no seu idioma.
phrase-shop-hello-thanks-message = Agradecemos a sua mensagem.
phrase-shop-hello-thanks-order = Agradecemos o seu pedido.
phrase-shop-hello-sorry = Sentimos muito por isso.
phrase-shop-hello-checking = Estamos verificando e vamos responder por aqui.
phrase-shop-hello-unclear = Não entendemos. Você pode escolher outra frase?

phrase-shop-delivery-packing = Estamos embalando o seu pedido.
phrase-shop-delivery-sent-today = Vamos enviar o seu pedido hoje.
phrase-shop-delivery-sent-tomorrow = Vamos enviar o seu pedido amanhã.
phrase-shop-delivery-on-way = O seu pedido está a caminho.
phrase-shop-delivery-days = O seu pedido deve chegar em um a três dias.
phrase-shop-delivery-week = O seu pedido deve chegar em cerca de uma semana.
phrase-shop-delivery-weeks = O seu pedido deve chegar em duas a três semanas.
phrase-shop-delivery-number = O código de rastreio está na nossa próxima mensagem.
phrase-shop-delivery-customs = O pacote está na alfândega. Isso pode levar alguns dias.
phrase-shop-delivery-late = Sentimos muito pelo atraso do seu pedido. Estamos perguntando à transportadora.
phrase-shop-delivery-neighbours = Você pode perguntar pelo pacote aos vizinhos e a quem mora com você?
phrase-shop-delivery-again = Vamos pedir à transportadora que entregue o pacote de novo.
phrase-shop-delivery-address-yes = Ainda dá para mudar o endereço. Por favor, escreva o novo aqui.
phrase-shop-delivery-address-no = O pacote já foi enviado, então não podemos mais mudar o endereço.

phrase-shop-product-in-stock = Sim, o item está disponível.
phrase-shop-product-sold-out = Sentimos muito, o item está esgotado no momento.
phrase-shop-product-choices = O anúncio mostra todas as cores e tamanhos que temos.
phrase-shop-product-measures = As medidas estão no anúncio.
phrase-shop-product-new = O item é novo, sem uso.
phrase-shop-product-photos = Estamos enviando mais fotos.
phrase-shop-product-instructions = Estamos enviando as instruções.

phrase-shop-problem-photos = Você pode enviar fotos do item, do problema e do pacote com a etiqueta?
phrase-shop-problem-photo-all = Você pode enviar uma foto de tudo o que veio no pacote?
phrase-shop-problem-video = Você pode enviar um vídeo curto que mostre o problema?
phrase-shop-problem-keep = Por favor, guarde o item e a embalagem por enquanto.
phrase-shop-problem-mistake = O erro foi nosso. Pedimos desculpas.
phrase-shop-problem-choice = Você prefere receber outro item ou um reembolso?
phrase-shop-problem-new-one = Vamos enviar outro item sem custo adicional.
phrase-shop-problem-parts = Vamos enviar as peças que faltam.

phrase-shop-return-agree = Concordamos com a devolução.
phrase-shop-return-start = Por favor, inicie a devolução na página do seu pedido.
phrase-shop-return-where = A página da devolução mostra para onde enviar o item.
phrase-shop-return-label = Estamos preparando a etiqueta de devolução.
phrase-shop-return-pack = Por favor, embale bem o item, com tudo o que veio junto.
phrase-shop-return-received = O seu pacote voltou para nós. Estamos conferindo.
phrase-shop-return-refund-full = Vamos reembolsar o valor total.
phrase-shop-return-refund-part = Podemos reembolsar parte do preço, e você fica com o item.
phrase-shop-return-keep = Você não precisa devolver o item.
phrase-shop-return-exchange = Podemos trocar o item para você.
phrase-shop-return-refund-sent = O reembolso está a caminho. O seu banco pode levar alguns dias.
phrase-shop-return-cancelled = O seu pedido foi cancelado.
phrase-shop-return-too-late = O seu pedido já foi enviado, então não podemos mais pará-lo.

phrase-shop-payment-received = Recebemos o seu pagamento.
phrase-shop-payment-not-yet = O seu pagamento ainda não aparece para nós.
phrase-shop-payment-proof = Você pode enviar o comprovante de pagamento? Por favor, cubra o número do cartão.
phrase-shop-payment-again = Se nada foi cobrado, tente de novo ou escolha outra forma de pagamento aqui no marketplace.
phrase-shop-payment-here = Por favor, pague somente aqui no marketplace.
phrase-shop-payment-secret = Por favor, não escreva aqui números de cartão, senhas ou códigos.
phrase-shop-payment-shipping = O valor do frete aparece antes do pagamento.
phrase-shop-payment-desk = O setor financeiro do marketplace pode verificar o seu pagamento.

phrase-shop-details-yes = Sim.
phrase-shop-details-no = Não.
phrase-shop-details-unsure = Não sabemos.
phrase-shop-details-wait = Um momento, por favor. Estamos verificando.
phrase-shop-details-which-order = É sobre qual pedido? Por favor, envie o número dele.
phrase-shop-details-which-item = É sobre qual item? Basta uma foto.
phrase-shop-details-colour = Qual cor você quer? Basta uma foto.
phrase-shop-details-size = Qual tamanho você quer? Basta escrever o número ou a letra.
phrase-shop-details-quantity = Quantas unidades? Basta escrever o número.
phrase-shop-details-address = O endereço do pedido está certo?

phrase-shop-end-solved = Foi resolvido?
phrase-shop-end-glad = Que bom que foi resolvido.
phrase-shop-end-more = Podemos ajudar em mais alguma coisa?
phrase-shop-end-fine = Para nós, está bem assim.
phrase-shop-end-other-way = Isso não é possível para nós, mas queremos encontrar outra solução com você.
phrase-shop-end-tomorrow = Vamos responder amanhã.
phrase-shop-end-waiting = Aguardamos a sua resposta.
phrase-shop-end-team = Gostaríamos de resolver isso junto com a equipe do marketplace.
phrase-shop-end-patience = Agradecemos a sua paciência.
phrase-shop-end-bye = Agradecemos. Tenha um bom dia.
