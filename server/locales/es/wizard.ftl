# The way to a dispute, one question a page.

wizard-step = Paso { $n } de { $of }
wizard-continue = Continuar
wizard-later = Guardar y seguir más tarde
wizard-add = Listo
wizard-change = Cambiar

## Which items.
wizard-items-title = ¿De qué artículos se trata?
wizard-items-hint = Elige todos los que tengan el mismo problema.
wizard-pieces = { $n ->
    [one] { $n } unidad
   *[other] { $n } unidades
}
wizard-how-many = { $n ->
    [one] ¿Cuántas unidades?
   *[other] ¿Cuántas de las { $n } unidades?
}

## What went wrong.
wizard-reason-title = ¿Qué salió mal?
wizard-reason-hint = Elige una opción. Puedes añadir fotos después.
wizard-opens = Posible desde el { $when }
wizard-closed = El plazo para esto terminó el { $when }
wizard-meanwhile = Sea lo que sea, puedes hablar con nosotros.

## What happened.
wizard-story-title = ¿Qué pasó?
wizard-story-hint = Cuéntalo con tus palabras: qué viste y cuándo. La tienda lo leerá.
wizard-detail-none = Elige, si quieres

## What you want.
wizard-remedy-title = ¿Qué solución quieres?
wizard-remedy-hint = La tienda puede aceptarla o hacer otra oferta.
wizard-remedy-refund-partial = Te quedas con el artículo
wizard-remedy-reship = Si no llega, recibes un reembolso
wizard-remedy-missing-parts-sent = Si no llegan, recibes un reembolso
wizard-amount = ¿Qué importe quieres que te reembolsen?

## Evidence.
wizard-evidence-title = ¿Puedes mostrarlo?
wizard-evidence-hint = Lo que más ayuda son las fotos: el artículo, el paquete, la etiqueta. O di abajo por qué no puedes.
wizard-evidence-optional = No tienes que mostrar nada. Si tienes fotos, un video o documentos que ayuden, añádelos.
wizard-on-file = Ya añadido
wizard-files = Fotos, videos y documentos
wizard-files-hint = Foto o PDF de hasta 20 MB, video de hasta 60 segundos y 50 MB; máximo de archivos: { $n }. Quitamos el lugar donde se hicieron.
wizard-choose-files = Elegir archivos
wizard-drop-files = o suéltalos aquí
wizard-remove = Quitar { $name }
wizard-pick = { $n ->
    [0] Mensajes del chat con la tienda
    [one] Mensajes del chat ({ $n } elegido)
   *[other] Mensajes del chat ({ $n } elegidos)
}
wizard-proof = { $n ->
    [0] Comprobante de pago
    [one] Comprobante de pago ({ $n } añadido)
   *[other] Comprobante de pago ({ $n } añadidos)
}
wizard-excuse = Por qué no puedes mostrarlo
wizard-payment-title = Añadir un comprobante de pago
wizard-payment-hint = Un extracto o un recibo. Tapa lo que nadie necesita ver, como un número de tarjeta.
wizard-messages-title = ¿Qué mensajes lo muestran?
wizard-messages-hint = Se guarda una copia fija de lo que elijas, para que nadie pueda cambiarla después.
wizard-no-messages = No hay mensajes con la tienda sobre este pedido.

## Check and send.
wizard-check-title = Revisa y envía
wizard-sum-items = Artículos
wizard-sum-reason = Qué salió mal
wizard-sum-story = Qué pasó
wizard-sum-remedy = Qué solución quieres
wizard-sum-evidence = Pruebas
wizard-sum-nothing = No se añadió nada
wizard-next = Qué pasa después
wizard-next-shop = { $shop } tiene hasta el { $when } para responder.
wizard-next-us = Lo revisamos nosotros, sin esperar a la tienda, a más tardar el { $when }.
wizard-next-silent = Si la tienda no responde: { $what }
wizard-next-hold = Retenemos { $amount } del pago a la tienda hasta que se cierre el caso.
wizard-next-you = Puedes añadir pruebas y retirar la disputa en cualquier momento.
wizard-next-fixed = Los artículos y el motivo ya no se pueden cambiar una vez enviada la disputa.

## What is wrong with an answer.
refusal-choose_items = Elige al menos un artículo.
refusal-units_outside = Escribe cuántas unidades, no más de las que compraste.
refusal-choose_reason = Elige qué salió mal.
refusal-tell_story = Cuenta qué pasó.
refusal-story_too_short = Cuenta un poco más: al menos 20 caracteres.
refusal-choose_remedy = Elige qué solución quieres.
refusal-say_amount = Escribe qué importe quieres que te reembolsen.
