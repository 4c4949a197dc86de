# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = Frases listas
phrases-lead = Toca una frase para enviarla. Cada quien la lee en su idioma. Una frase es un mensaje: solo los botones de un caso o pedido cambian algo en él.
phrases-original = Original

phrase-topic-hello = Saludo y agradecimiento
phrase-topic-delivery = Entrega
phrase-topic-product = Artículo
phrase-topic-problem = Problema con lo que llegó
phrase-topic-return = Devolución y reembolso
phrase-topic-payment = Pago
phrase-topic-details = Detalles
phrase-topic-end = Para terminar

phrase-buyer-hello-order = Hola. Tengo una pregunta sobre mi pedido.
phrase-buyer-hello-before = Hola. Tengo una pregunta antes de hacer un pedido.
phrase-buyer-hello-phrases = Estoy usando frases ya preparadas. Tú lees cada una en tu idioma.
phrase-buyer-hello-thanks = Gracias por tu respuesta.
phrase-buyer-hello-clear = Entiendo. Gracias por la explicación.
phrase-buyer-hello-unclear = No entendí. ¿Puedes elegir otra frase?

phrase-buyer-delivery-where = ¿Dónde está mi paquete?
phrase-buyer-delivery-when-sent = ¿Cuándo se enviará mi pedido?
phrase-buyer-delivery-when-here = ¿Cuándo llegará mi pedido?
phrase-buyer-delivery-late = Mi pedido tiene retraso. ¿Puedes preguntar al transportista?
phrase-buyer-delivery-number = ¿Puedes enviarme el número de seguimiento?
phrase-buyer-delivery-no-news = El seguimiento no cambia desde hace varios días.
phrase-buyer-delivery-not-here = Figura como entregado, pero no recibí el paquete.
phrase-buyer-delivery-missed = No estaba en casa. ¿Se puede volver a entregar el paquete?
phrase-buyer-delivery-address = ¿Todavía se puede cambiar la dirección de entrega?
phrase-buyer-delivery-arrived = Mi pedido ya llegó. Gracias.

phrase-buyer-product-in-stock = ¿Este artículo está disponible?
phrase-buyer-product-photos = ¿Puedes enviar más fotos del artículo?
phrase-buyer-product-measures = ¿Cuáles son las medidas exactas?
phrase-buyer-product-new = ¿El artículo es nuevo?
phrase-buyer-product-colour = ¿Tienes este artículo en otro color?
phrase-buyer-product-size = ¿Tienes este artículo en otra talla u otro tamaño?
phrase-buyer-product-material = ¿De qué material es el artículo?
phrase-buyer-product-use = ¿Cómo se usa el artículo? ¿Puedes enviarme las instrucciones?

phrase-buyer-problem-damaged = El artículo llegó dañado.
phrase-buyer-problem-wrong-item = Este no es el artículo que pedí.
phrase-buyer-problem-wrong-size = No es la talla o el tamaño que pedí.
phrase-buyer-problem-wrong-colour = No es el color que pedí.
phrase-buyer-problem-fit = La talla no me queda bien.
phrase-buyer-problem-missing = Falta algo en el paquete.
phrase-buyer-problem-not-working = El artículo no funciona.
phrase-buyer-problem-different = El artículo no es como se ve en el anuncio.
phrase-buyer-problem-photos = Te envío fotos que muestran el problema.

phrase-buyer-return-want = Quisiera devolver el artículo.
phrase-buyer-return-exchange = Quisiera cambiar el artículo por uno nuevo.
phrase-buyer-return-exchange-size = Quisiera cambiar el artículo por otra talla u otro tamaño.
phrase-buyer-return-refund = Quisiera un reembolso.
phrase-buyer-return-part = Puedo quedarme con el artículo si me reembolsas una parte.
phrase-buyer-return-parts = Por favor, envíame las piezas que faltan.
phrase-buyer-return-again = Por favor, envíame el mismo artículo de nuevo.
phrase-buyer-return-where = ¿A dónde debo enviar el artículo?
phrase-buyer-return-label = ¿Puedes enviarme la etiqueta de devolución?
phrase-buyer-return-sent = Ya envié el artículo de vuelta.
phrase-buyer-return-cancel = Quisiera cancelar mi pedido.
phrase-buyer-return-refund-when = ¿Cuándo llegará el reembolso?

phrase-buyer-payment-seen = Ya pagué. ¿Ves el pago?
phrase-buyer-payment-failed = No logro completar el pago.
phrase-buyer-payment-twice = Me cobraron dos veces.
phrase-buyer-payment-proof = Te envío el comprobante de pago.
phrase-buyer-payment-shipping = ¿Cuánto cuesta el envío?
phrase-buyer-payment-here = Prefiero pagar solo aquí, en la plataforma.

phrase-buyer-details-yes = Sí.
phrase-buyer-details-no = No.
phrase-buyer-details-unsure = No lo sé.
phrase-buyer-details-wait = Un momento, por favor. Lo estoy revisando.
phrase-buyer-details-this-order = Se trata del pedido de esta conversación.
phrase-buyer-details-other-order = Se trata de otro pedido. Su número va en mi próximo mensaje.
phrase-buyer-details-size = La talla o el tamaño que necesito va en mi próximo mensaje.
phrase-buyer-details-colour = La foto de mi próximo mensaje muestra el color que quiero.
phrase-buyer-details-address = La dirección del pedido es correcta.
phrase-buyer-details-photos-later = Enviaré las fotos más tarde.
phrase-buyer-details-no-photos = No puedo tomar fotos.

phrase-buyer-end-solved = Está resuelto. Gracias por tu ayuda.
phrase-buyer-end-not-solved = Todavía no está resuelto.
phrase-buyer-end-fine = Me parece bien.
phrase-buyer-end-other-way = Eso no me conviene. ¿Puedes proponer otra cosa?
phrase-buyer-end-think = Quisiera pensarlo. Te respondo más tarde.
phrase-buyer-end-waiting = Quedo a la espera de tu respuesta.
phrase-buyer-end-team = Quisiera que el equipo de la plataforma nos ayudara.
phrase-buyer-end-bye = Gracias. Que tengas un buen día.

phrase-shop-hello-help = Hola. ¿En qué podemos ayudarte?
phrase-shop-hello-phrases = Estamos usando frases ya preparadas. Tú lees cada una en tu idioma.
phrase-shop-hello-thanks-message = Gracias por tu mensaje.
phrase-shop-hello-thanks-order = Gracias por tu pedido.
phrase-shop-hello-sorry = Lamentamos lo ocurrido.
phrase-shop-hello-checking = Lo estamos revisando y te responderemos por aquí.
phrase-shop-hello-unclear = No entendimos. ¿Puedes elegir otra frase?

phrase-shop-delivery-packing = Estamos preparando tu pedido.
phrase-shop-delivery-sent-today = Enviaremos tu pedido hoy.
phrase-shop-delivery-sent-tomorrow = Enviaremos tu pedido mañana.
phrase-shop-delivery-on-way = Tu pedido está en camino.
phrase-shop-delivery-days = Tu pedido debería llegar en un plazo de uno a tres días.
phrase-shop-delivery-week = Tu pedido debería llegar en una semana, aproximadamente.
phrase-shop-delivery-weeks = Tu pedido debería llegar en un plazo de dos a tres semanas.
phrase-shop-delivery-number = El número de seguimiento va en nuestro próximo mensaje.
phrase-shop-delivery-customs = El paquete está en la aduana. Esto puede tardar unos días.
phrase-shop-delivery-late = Lamentamos el retraso de tu pedido. Estamos preguntando al transportista.
phrase-shop-delivery-neighbours = ¿Puedes preguntar por el paquete a tus vecinos y a quienes viven contigo?
phrase-shop-delivery-again = Pediremos al transportista que intente de nuevo la entrega.
phrase-shop-delivery-address-yes = Todavía se puede cambiar la dirección. Por favor, escribe aquí la nueva.
phrase-shop-delivery-address-no = El paquete ya se envió, así que ya no podemos cambiar la dirección.

phrase-shop-product-in-stock = Sí, el artículo está disponible.
phrase-shop-product-sold-out = Lo sentimos, el artículo está agotado por ahora.
phrase-shop-product-choices = El anuncio muestra todos los colores, tallas y tamaños que tenemos.
phrase-shop-product-measures = Las medidas están en el anuncio.
phrase-shop-product-new = El artículo es nuevo, sin uso.
phrase-shop-product-photos = Te enviamos más fotos.
phrase-shop-product-instructions = Te enviamos las instrucciones.

phrase-shop-problem-photos = ¿Puedes enviar fotos del artículo, del problema y del paquete con su etiqueta?
phrase-shop-problem-photo-all = ¿Puedes enviar una foto de todo lo que venía en el paquete?
phrase-shop-problem-video = ¿Puedes enviar un video corto que muestre el problema?
phrase-shop-problem-keep = Por favor, conserva el artículo y su embalaje por ahora.
phrase-shop-problem-mistake = Fue un error nuestro. Lo sentimos.
phrase-shop-problem-choice = ¿Prefieres otro artículo o un reembolso?
phrase-shop-problem-new-one = Te enviaremos otro artículo sin costo adicional.
phrase-shop-problem-parts = Te enviaremos las piezas que faltan.

phrase-shop-return-agree = Aprobamos la devolución.
phrase-shop-return-start = Por favor, inicia la devolución en la página de tu pedido.
phrase-shop-return-where = La página de la devolución indica a dónde enviar el artículo.
phrase-shop-return-label = Estamos preparando la etiqueta de devolución.
phrase-shop-return-pack = Por favor, empaca bien el artículo con todo lo que traía.
phrase-shop-return-received = Tu paquete ya está de vuelta con nosotros. Lo estamos revisando.
phrase-shop-return-refund-full = Te reembolsaremos el importe total.
phrase-shop-return-refund-part = Podemos reembolsarte una parte del precio y te quedas con el artículo.
phrase-shop-return-keep = No hace falta que devuelvas el artículo.
phrase-shop-return-exchange = Podemos cambiarte el artículo.
phrase-shop-return-refund-sent = El reembolso está en camino. Tu banco puede tardar unos días.
phrase-shop-return-cancelled = Ya cancelamos tu pedido.
phrase-shop-return-too-late = Tu pedido ya se envió, así que ya no podemos detenerlo.

phrase-shop-payment-received = Recibimos tu pago.
phrase-shop-payment-not-yet = Todavía no vemos tu pago.
phrase-shop-payment-proof = ¿Puedes enviar el comprobante de pago? Por favor, tapa el número de la tarjeta.
phrase-shop-payment-again = Si no se cobró nada, inténtalo de nuevo o elige otra forma de pago aquí, en la plataforma.
phrase-shop-payment-here = Por favor, paga solo aquí, en la plataforma.
phrase-shop-payment-secret = Por favor, no escribas aquí números de tarjeta, contraseñas ni códigos.
phrase-shop-payment-shipping = El costo del envío se muestra antes de pagar.
phrase-shop-payment-desk = El equipo de pagos de la plataforma puede revisar tu pago.

phrase-shop-details-yes = Sí.
phrase-shop-details-no = No.
phrase-shop-details-unsure = No lo sabemos.
phrase-shop-details-wait = Un momento, por favor. Lo estamos revisando.
phrase-shop-details-which-order = ¿De qué pedido se trata? Por favor, envía su número.
phrase-shop-details-which-item = ¿De qué artículo se trata? Basta con una foto.
phrase-shop-details-colour = ¿Qué color quieres? Basta con una foto.
phrase-shop-details-size = ¿Qué talla o tamaño quieres? Basta con escribir el número o la letra.
phrase-shop-details-quantity = ¿Cuántas unidades? Basta con escribir el número.
phrase-shop-details-address = ¿La dirección del pedido es correcta?

phrase-shop-end-solved = ¿Está resuelto?
phrase-shop-end-glad = Nos alegra que esté resuelto.
phrase-shop-end-more = ¿Podemos ayudarte en algo más?
phrase-shop-end-fine = Nos parece bien.
phrase-shop-end-other-way = Eso no nos es posible, pero queremos encontrar otra solución contigo.
phrase-shop-end-tomorrow = Te responderemos mañana.
phrase-shop-end-waiting = Quedamos a la espera de tu respuesta.
phrase-shop-end-team = Quisiéramos resolverlo junto con el equipo de la plataforma.
phrase-shop-end-patience = Gracias por tu paciencia.
phrase-shop-end-bye = Gracias. Que tengas un buen día.
