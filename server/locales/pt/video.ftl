# Vídeos, e arquivos que chegam em partes.

video-length = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
}
video-label = Vídeo { $name }
video-save = Salvar o vídeo
choice-video = Um vídeo
event-dispute-evidence-added-video = { $who ->
    [you] Você adicionou um vídeo
   *[other] { $name } adicionou um vídeo
}
photos-video = Se algo se mexe, faz barulho, vaza ou não liga, um vídeo de até 60 segundos mostra melhor.
refusal-video_too_large = Este vídeo tem mais de 50 MB. Envie um mais curto ou grave com qualidade menor.
refusal-video_too_long = Este vídeo tem mais de 60 segundos. Corte a parte que importa ou envie em partes.
refusal-file_changed = Este não é o arquivo que começou a ser enviado. Escolha-o de novo.
refusal-too_many_uploads = Muitos arquivos seus já estão a caminho. Espere um minuto e tente de novo.
refusal-upload_quota = Você já enviou tudo o que recebemos em um dia. Tente de novo amanhã.

# O que a mediação lê sob um vídeo.
origin-taken-video = { $clock ->
    [own] Gravado em { $when }, pelo relógio da própria câmera
   *[set] Gravado em { $when }
}
origin-taken-by-video = { $clock ->
    [own] Gravado em { $when }, pelo relógio de um aparelho { $name }
   *[set] Gravado em { $when }, com um aparelho { $name }
}
origin-camera-video = Gravado com um aparelho { $name }
origin-place-video = O vídeo dizia onde foi gravado. Retiramos o local e não o guardamos.
