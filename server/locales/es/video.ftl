# Videos, and files that come piece by piece.

video-length = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
}
video-label = Video { $name }
video-save = Guardar el video
choice-video = Un video
event-dispute-evidence-added-video = { $who ->
    [you] Añadiste un video
   *[other] { $name } añadió un video
}
photos-video = Si se mueve, hace ruido, gotea o no arranca, lo que mejor lo muestra es un video de hasta 60 segundos.
refusal-video_too_large = Este video supera los 50 MB. Envía uno más corto o grábalo con menos calidad.
refusal-video_too_long = Este video dura más de 60 segundos. Recorta lo importante o envíalo por partes.
refusal-file_changed = Este no es el archivo que se empezó a enviar. Elígelo de nuevo.
refusal-too_many_uploads = Ya hay muchos archivos tuyos enviándose. Espera un minuto e inténtalo de nuevo.
refusal-upload_quota = Ya enviaste todo lo que podemos recibir en un día. Inténtalo de nuevo mañana.

# What a mediator reads under a video.
origin-taken-video = { $clock ->
    [own] Grabado el { $when }, según el reloj de la propia cámara
   *[set] Grabado el { $when }
}
origin-taken-by-video = { $clock ->
    [own] Grabado el { $when } con { $name }, según el reloj de esa cámara
   *[set] Grabado el { $when } con { $name }
}
origin-camera-video = Grabado con { $name }
origin-place-video = El video indicaba dónde se grabó. Quitamos la ubicación y no la guardamos.
