# The agents' desk, and what all pages of panes share.

## Panes
pane-older = Anteriores
pane-walk = Usa J y K para recorrer la lista.
pane-context = Detalles
pane-note-hint = Ni el comprador ni el vendedor la ven nunca. Al menos 10 caracteres.
pane-save-note = Guardar la nota
pane-bought = Comprado
pane-promised = Prometido hasta
pane-lines = Qué se compró
pane-total = Total
pane-no-parcel = Aún no hay paquete
pane-parcel = Paquete
pane-no-news = El transportista aún no ha informado de nada.
pane-other-cases = Otros casos
pane-other-orders = Otros pedidos

## The desk
desk-queues = Listas
desk-tab-mine = Mías
desk-tab-queue = Cola
desk-tab-all = Todas
desk-empty-mine = No tienes conversaciones. Toma una de la cola.
desk-empty-queue = No hay nadie esperando.
desk-empty-all = Aún no hay conversaciones.
desk-choose = Elige una conversación
desk-take = Tomar
desk-language = Idioma
desk-stage = Estado
desk-no-order = Esta conversación no trata de ningún pedido.
desk-prepared-before = En esta conversación ya se preparó una disputa.

## A prepared dispute
desk-prepare-lead = Complétala tal como lo contó { $name }. No se envía nada hasta que el comprador la revise.
desk-which-order = ¿De qué pedido se trata?
desk-no-orders = Este comprador no tiene pedidos que puedas ver.
desk-which-shop = ¿De qué tienda se trata?
desk-one-shop-each = Una disputa es con una sola tienda. Para dos tiendas, prepara dos.
desk-which-items = ¿Qué artículos?
desk-how-many = Cuántos
desk-choose-one = Elige una opción
desk-what-the-buyer-wants = Qué quiere el comprador
desk-amount-hint = Solo para un reembolso parcial.
desk-story-hint = Con las palabras del propio comprador, tomadas de esta conversación. La tienda lo leerá.
desk-evidence = Pruebas de esta conversación
desk-evidence-hint = Los mensajes se adjuntan como copias fijas. La tienda puede leer los que elijas.
desk-no-evidence = Aquí no hay nada que pueda servir de prueba.
