picture-hint-blurred = Esta foto parece borrosa. Una más nítida nos ayuda a ver el daño. Puedes dejarla así.
picture-hint-dark = Esta foto parece oscura. Una con más luz nos ayuda a ver el daño. Puedes dejarla así.
picture-hint-tiny = Esta foto es muy pequeña. Una más grande nos ayuda a ver el daño. Puedes dejarla así.

# What is read under a piece of evidence. Cameras can be set wrong: it is told, never judged.
origin-taken = { $clock ->
    [own] Tomada el { $when }, según el reloj de la propia cámara
   *[set] Tomada el { $when }
}
origin-taken-by = { $clock ->
    [own] Tomada el { $when } con { $name }, según el reloj de esa cámara
   *[set] Tomada el { $when } con { $name }
}
origin-camera = Tomada con { $name }
origin-software = Guardada por última vez con { $name }
origin-place = La foto indicaba dónde se tomó. Quitamos la ubicación y no la guardamos.
origin-before-order = Según ese reloj, antes de hacerse el pedido.
origin-after-report = Según ese reloj, después de abrirse la disputa.
origin-received = Recibida el { $when }

# The virus scan.
file-held = Aún no se ha comprobado si tiene virus. Se abrirá después del análisis.
file-gone = Se eliminó el { $when }, como estaba previsto: los archivos no se guardan para siempre.
refusal-file_gone = Este archivo se eliminó como estaba previsto, un tiempo después de terminar el caso.
file-infected = Se encontró un virus en este archivo ({ $name }). Nadie puede abrirlo.
refusal-file_infected = Se encontró un virus en este archivo, así que nadie puede abrirlo. Revisa tu dispositivo y envía otro.
refusal-file_unscanned = Aún no se ha comprobado si este archivo tiene virus. Se abrirá después del análisis; inténtalo de nuevo en unos minutos.

# For both sides and for us: what else is known of a file that was shown.
origin-edited = Lo guardó por última vez un programa de edición de imágenes, así que puede haberse modificado.
origin-no-camera = La imagen no dice nada de una cámara, como pasa con una captura de pantalla o una foto enviada por mensajería.
origin-elsewhere = { $n ->
    [one] El mismo archivo se mostró en una disputa sobre otro pedido.
   *[other] El mismo archivo se mostró en { $n } disputas sobre otros pedidos.
}

# Files in which a virus was found, for the trust desk.
infected-door = { $n ->
    [one] Se encontró un virus en un archivo
   *[other] Se encontró un virus en { $n } archivos
}
infected-title = Archivos con virus
infected-lead = Nadie puede abrirlos. A quien envió uno se le pidió que revisara su dispositivo. Se muestran los últimos 30 días.
infected-none = No se encontró nada.
infected-when = Cuándo
infected-file = Archivo
infected-found = Qué se encontró
infected-who = Enviado por
infected-case = Caso

openings-door = Quién de nuestro equipo abrió estos archivos
openings-title = Quién de nuestro equipo abrió los archivos
openings-lead = Los archivos se guardan cifrados. Cada vez que alguien de nuestro equipo abre uno, se anota aquí.
openings-kept = Se eliminan { $days } días después de terminar el caso.
openings-none = Nadie de nuestro equipo ha abierto un archivo de este caso.
openings-when = Última apertura
openings-file = Archivo
openings-who = Quién
file-shut = Solo lo abre quien trabaja en esto.
