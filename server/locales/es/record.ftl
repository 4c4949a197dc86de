# The record of a case that a party carries away.

record-own = Tu copia del expediente
record-own-hint = Un archivo con todo lo que puedes ver de este caso: lo que se dijo, se mostró y se decidió. Lo firmamos, se abre sin internet y cualquiera puede comprobar que no se ha cambiado nada.
record-save = Guardar el expediente de este caso
record-save-data = Guardarlo como datos
record-title = Expediente del caso { $number }
record-made = Creado el { $when } para { $who ->
    [buyer] el comprador
    [shop] la tienda
   *[outside] un organismo externo
}. Las horas son las de { $zone }.
record-mark = { $mark } ocupa el lugar de datos personales de la otra parte.
record-state = Situación
record-opened = Abierto
record-due = Plazo hasta
record-decisions = Qué se decidió
record-evidence = Qué se mostró
record-evidence-hint = Cada archivo se identifica con el hash de sus bytes: quien tenga el archivo puede calcularlo y compararlo.
record-evidence-inside = Los archivos mismos están en los datos de este archivo, hasta 8 MB cada uno y 32 MB en total; los más grandes se entregan aparte.
record-by-clock = Lo decidió un plazo o un programa, no una persona.
record-by-people = Lo decidieron personas.
record-rule = Regla { $rule }.
record-seen = Mostrado hasta entonces:
record-events = Qué pasó
record-entry = Entrada { $n }
record-masked = Aquí se quitaron datos personales de la otra parte.
record-erased = El contenido de esta entrada se borró. Su sello sigue en la cadena.
record-other-eyes = Esta entrada es para otras personas. En este archivo solo está su huella.
record-quiet = Nota del sistema:
record-proof = Cómo comprobar este archivo
record-proof-text = Todas las entradas forman una cadena: cada una contiene la huella de la anterior. El archivo entero está firmado, tanto la página como los datos que lleva dentro. El programa Ombud comprueba ambas cosas; si se cambió un solo carácter, dice dónde. Para comprobar la cadena y la firma no hace falta internet, solo las claves públicas.
record-head = Final de la cadena
record-key = Firmado con la clave
record-keys = Claves públicas

refusal-record_too_long = Este caso tiene demasiadas entradas para un solo archivo. Pídenos el expediente.
