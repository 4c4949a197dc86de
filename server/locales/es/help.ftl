# The help centre.

help-title = Ayuda
help-search = Buscar en el centro de ayuda
help-search-do = Buscar
help-found = { $n ->
    [one] { $n } respuesta encontrada
   *[other] { $n } respuestas encontradas
}
help-nothing = No se encontró nada
help-nothing-text = Prueba con otras palabras o chatea con nosotros más abajo.
help-all = Todos los temas
help-related = Sigue leyendo
help-more = ¿No te sirvió?
help-chat = Chatear con nosotros
help-suggest = Sugerencia
help-sign-in = Para ambas cosas tienes que entrar desde la plataforma.
help-suggest-label = ¿Qué podríamos mejorar?
help-suggest-hint = Leemos todas las sugerencias. Si algo salió mal con un pedido, pide ayuda desde ese pedido.
help-suggest-send = Enviar la sugerencia
