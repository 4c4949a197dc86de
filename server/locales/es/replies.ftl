# What a shop answers with: quick replies, labels, several conversations at once.
nav-replies = Respuestas rápidas
nav-labels = Etiquetas
replies-lead = Textos listos para enviar, compartidos por tu equipo. En una conversación, pulsa el botón del rayo o escribe / para elegir uno.
reply-add = Escribir una respuesta rápida
reply-change = Cambiar
reply-save = Guardar
reply-remove = Quitar
reply-example = Con valores de ejemplo:
reply-variables = Estas palabras se reemplazan por los datos de la conversación: { $names }
reply-uses = { $n ->
    [one] enviada 1 vez
   *[other] enviada { $n } veces
}
replies-none = Todavía no hay respuestas rápidas.
replies-no-more = No hay más.
replies-no-folder = Sin carpeta
reply-table = Como tabla
reply-table-hint = Un archivo CSV con las columnas { $columns }. Lo que tiene el mismo nombre e idioma se reemplaza.
reply-table-file = Archivo CSV
reply-table-in = Importar
reply-table-out = Guardar como tabla
reply-table-row = Fila { $row }: { $why } No se cambió nada.
reply-find = Buscar respuesta rápida
reply-nothing-found = Nada con esas palabras.
replies-write = Escribir y cambiar respuestas rápidas
reply-missing = Aquí no hay valor para { $names }
reply-slash = Respuestas rápidas: o escribe / en un mensaje vacío
ask-reply_name = Nombre
ask-reply_name-hint = Lo que escribes después de la barra, como “enviado”: letras, números y guiones.
ask-reply_language = Idioma
ask-reply_folder = Carpeta
ask-reply_folder-hint = Puede quedar vacío.
ask-reply_body = Texto
done-reply = La respuesta rápida quedó guardada.
done-reply-removed = La respuesta rápida se quitó.
done-replies-read = La tabla se importó.
done-label = La etiqueta quedó guardada.
done-label-removed = La etiqueta se quitó.
refusal-bad_reply_name = Usa letras, números y guiones, sin espacios.
refusal-no_such_variable = Hay una palabra entre llaves que aquí no existe.
refusal-value_missing = Una palabra entre llaves no tiene valor en esta conversación.
refusal-reply_table = Esta no es una tabla así: mira qué columnas necesita.
refusal-none_chosen = Elige al menos una conversación.
shop-tab-unread = Sin leer
shop-tab-due = Por plazo
shop-bulk = Varias a la vez
shop-find = Buscar
shop-find-words = Palabras, nombre, número de pedido
shop-find-all = Mostrar todas
shop-label = Etiqueta
shop-any = Cualquiera
shop-nothing-found = Ninguna conversación es así.
labels-begin = Crear etiquetas para ordenar conversaciones
labels-set = Elegir etiquetas
labels-save = Guardar etiquetas
labels-lead = Palabras con las que tu equipo ordena conversaciones. Los compradores no las ven.
label-add = Agregar etiqueta
ask-label_name = Nombre
ask-label_colour = Color
label-colour-grey = Gris
label-colour-red = Rojo
label-colour-yellow = Amarillo
label-colour-green = Verde
label-colour-blue = Azul
label-colour-violet = Violeta
bulk-which = Qué conversaciones
bulk-what = Qué hacer con ellas
bulk-text = Una respuesta para todas
bulk-answer = Responder a todas
bulk-reason = Por qué se cierran
bulk-label = Poner la etiqueta
bulk-done = { $n ->
    [one] Hecho en 1 conversación.
   *[other] Hecho en { $n } conversaciones.
}
bulk-not-done = No se hizo en estas:
refusal-name_taken = Este nombre ya está en uso. Elige otro.
