# The administrator's pages.

## Overview.
stat-open = Casos abiertos
stat-queue = A la espera de una persona
stat-orders = Pedidos conocidos
stat-parked = Mensajes abandonados
stat-late = Comandos sin respuesta
stat-failing = Direcciones que fallan
stat-calm = todo en orden
stat-look = revísalo, por favor
todo-title = Puesta en marcha
todo-done = Hecho
todo-open = Pendiente
todo-storefront = Un portal
todo-policy = Una política
todo-key = Una clave para tus programas
todo-webhook = Una dirección para los comandos
todo-orders = Los primeros pedidos
todo-staff = Colegas
todo-wizard = Seguir con la puesta en marcha

## What was done.
done-storefront = El portal se guardó.
done-revoked = La clave ya no funciona.
done-tokens = Guardado. Desde ahora los tokens de acceso se comprueban así.
done-webhook-off = Ya no se envía nada más a esta dirección.
done-webhook-on = La dirección está de nuevo en uso.
done-replayed = Se está enviando de nuevo.
done-policy = La nueva versión se guardó.
done-roles = Las funciones se guardaron.
done-staff-off = Esta persona ya no puede entrar.
done-staff-on = Esta persona puede entrar de nuevo.

## Storefronts.
storefront-add = Añadir un portal
storefronts-none = Aún no hay ningún portal
storefronts-none-hint = Un portal es una marca de tu plataforma, con nombre, idiomas y horario propios.
storefront-open = Hay personas atendiendo
storefront-closed = Cerrado ahora
storefront-next = la atención vuelve el { $time }
storefront-until = hasta el { $time }
all-storefronts = Todos los portales
part-name = Nombre
part-languages = Idiomas
part-hours = Horario
part-colours = Color
ask-storefront_name = Nombre
ask-storefront_name-hint = Como lo conocen compradores y vendedores.
ask-slug = Palabra en importaciones y direcciones
ask-slug-hint = Letras latinas minúsculas, dígitos y guiones, como farol-azul. Los pedidos indican su portal con ella.
ask-assistant = Nombre del asistente
ask-assistant-hint = Puede quedar vacío. Siempre dice que es una máquina.
ask-language_main = Idioma principal
ask-language_more = Otros idiomas
ask-zone = Zona horaria
ask-zone-hint = Como Europe/Madrid o America/Mexico_City.
ask-week = La semana
ask-week-hint = Como 09:00–18:00. Si hay varios tramos, sepáralos con comas: 09:00–13:00, 14:00–18:00. Vacío significa cerrado.
ask-day_1 = Lunes
ask-day_2 = Martes
ask-day_3 = Miércoles
ask-day_4 = Jueves
ask-day_5 = Viernes
ask-day_6 = Sábado
ask-day_7 = Domingo
closed-all-day = cerrado
ask-holidays = Días libres
ask-holidays-hint = Uno por línea, como 2026-12-25.
ask-colour = Color de acento
ask-accent_light = En el tema claro
ask-accent_dark = En el tema oscuro
colour-ember = Brasa
colour-blue = Azul
colour-green = Verde
colour-teal = Verde azulado
colour-violet = Violeta
colour-rose = Rosa
colour-own = El tuyo propio
colour-measured = Contraste de { $light } a 1 en claro y de { $dark } a 1 en oscuro; hace falta al menos { $least } a 1.

## Staff.
ask-roles = Funciones
ask-scopes_of = Portales
ask-invite_email = Correo electrónico de tu colega
ask-invite_email-hint = Será el nombre de la cuenta. No enviamos nada a esa dirección.
role-agent-hint = Responde en los chats
role-mediator-hint = Propone y decide en las disputas
role-supervisor-hint = Ve todo el trabajo de atención, hace de mediador y paga
role-finance-hint = Se ocupa de los reembolsos que necesitan a una persona
role-delivery-hint = Investiga los paquetes
role-administrator-hint = Configura todo; no lee casos
staff-you = (tú)
staff-active = Con acceso
staff-disabled = Sin acceso
staff-no-password = Aún no ha iniciado sesión
staff-more = Más
staff-sign-in = Inicio de sesión
staff-reset = Crear nuevos datos de acceso
staff-reset-hint = Para un teléfono perdido o una contraseña olvidada. La contraseña y el autenticador anteriores dejan de funcionar de inmediato; recibes un enlace para entregar.
staff-disable = Quitar el acceso
staff-disable-hint = A quien se va se le quita el acceso: todas sus sesiones terminan y lo que escribió se conserva.
staff-enable = Devolver el acceso
invite-title = Invitar a un colega
invite-hint = Recibes un enlace que entregas tú. Funciona una sola vez, durante siete días.
invite-make = Crear el enlace
invite-once = Copia este enlace ahora
invite-once-hint = Para { $email }. Se muestra solo esta vez.

## Keys.
ask-key_name = Nombre
ask-key_name-hint = Qué programa la usa.
ask-scopes = Qué permite
scope-import = Importación
scope-import-hint = Enviar pedidos, envíos y pagos
scope-commands = Comandos
scope-commands-hint = Consultar y responder comandos sobre dinero
key-first-name = Plataforma
key-add = Crear una clave
key-make = Crear la clave
key-once = Copia esta clave ahora
key-once-hint = Se muestra solo esta vez. Guárdala donde tus programas guardan sus secretos.
key-ends = Termina en
key-revoke = Revocar
key-revoked = Revocada el { $day }
keys-api = Claves de programas
keys-api-hint = Una para cada programa, para que puedas revocar una sin tocar las demás.
keys-none = Aún no hay claves.
made-at = Fecha de creación
used-at = Último uso
never-used = nunca
tokens-title = Inicio de sesión de compradores y vendedores
tokens-hint = Con qué se comprueban los tokens de tu plataforma.
ask-token_way = Firmados con
ask-token_pem = Clave pública
ask-token_pem-hint = RSA, en PEM. Empieza por -----BEGIN PUBLIC KEY-----.
token-shared = Un secreto compartido (HS256)
token-shared-hint = Se llama token_secret y está en { $file }.
token-file = Una clave pública en un archivo (RS256)
token-file-hint = El archivo es { $file }, como indica la configuración.
token-public = Una clave pública (RS256)
token-public-hint = Más seguro: solo tu plataforma puede firmar; nosotros solo podemos comprobar.

## Webhooks.
webhooks-lead = Direcciones de tu plataforma que reciben comandos y avisos. Cada mensaje se firma según Standard Webhooks.
ask-webhook_url = Dirección
ask-webhook_url-hint = Como https://tienda.example.com/ombud
webhook-add = Añadir una dirección
webhook-add-button = Añadir
webhook-add-and-test = Añadir y probar
webhook-test = Enviar una prueba
webhook-disable = Dejar de usarla
webhook-enable = Usarla de nuevo
webhook-off = Fuera de uso
webhook-failing = Falla
webhook-ok = Funciona
webhook-unused = Aún no se ha enviado nada
webhook-last = último mensaje
webhook-once = Copia este secreto ahora
webhook-once-hint = Con él tu programa comprueba que un mensaje es nuestro. Se muestra solo esta vez.
webhook-works = La dirección respondió { $status }. Funciona.
webhook-answered = La dirección respondió { $status }. Debe responder con un número de 200 a 299.
webhook-unreachable = No se pudo llegar a la dirección. Las redes privadas deben figurar en la configuración (webhook_networks).
parked-title = Mensajes abandonados
parked-none = No se abandonó ninguno.
parked-hint = Se intentaron enviar durante dos días. Cuando la causa haya desaparecido, envíalos de nuevo.
job-replay = Enviar de nuevo
late-title = Comandos sin respuesta
late-none = Todos los comandos se respondieron a tiempo.
late-hint = Tu plataforma no respondió a estos a tiempo. Los casos esperan esa respuesta.
log-title = Qué se envió
log-none = Aún no se ha enviado nada.
log-ok = { $status }
log-answered = { $status }
log-failed = Sin respuesta
log-newest = Más recientes
log-older = Anteriores
col-name = Nombre
col-what = Qué
col-when = Cuándo
col-attempts = Intentos
col-error = Qué salió mal
col-command = Comando
col-due = Plazo
col-result = Resultado
col-address = Dirección
col-message = Mensaje
col-state = Estado

## Policies.
policies-lead = Cuánto tiempo tiene cada uno y qué pasa después. Una versión nunca cambia: crea una nueva. Cada disputa conserva la versión que estaba en vigor cuando se hizo el pedido.
policies-none = Aún no hay ninguna versión registrada; rigen los valores habituales.
policy-add = Nueva versión
policy-version = Versión { $n }
policy-for-all = todos los portales
policy-in-force = En vigor
policy-coming = Próxima
policy-over = Sustituida
policy-own-title = Reglas propias de un portal
policy-own-hint = Tienen prioridad sobre las generales.
policy-follows = Sigue a la versión { $n }.
policy-save = Guardar la nueva versión
policy-diff = Qué cambió desde la versión { $n }
policy-same = No hay diferencias.
policy-absent = sin valor
policy-compare = Comparar con
policy-compare-button = Comparar
policy-range = De { $from } a { $to }
policy-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
policy-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
policy-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
policy-times = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}
policy-conversations = { $n ->
    [one] 1 conversación
   *[other] { $n } conversaciones
}
policy-filing = Apertura de una disputa
policy-talk = Comprador y tienda
policy-decision = Nuestra decisión
policy-goods = Reenvío de artículos
policy-refunds = Reembolsos
policy-arrival = Llegada del dinero al comprador
policy-amounts = Importes
col-version = Versión
col-for = Para
col-from = En vigor desde
col-author = Creada por
col-field = Qué
col-before = Antes
col-after = Después
ask-effective = En vigor desde
ask-effective-hint = Vacío significa de inmediato. Zona horaria: { $zone }.
ask-filing_open_d = No recibido: apertura tras el envío, en días
ask-filing_close_delivered_d = Cierre tras la entrega, en días
ask-filing_close_estimate_d = Cierre tras el día prometido, en días
ask-t_seller_h = Plazo de la tienda para responder, en horas
ask-t_neg_h = Negociación completa, en horas
ask-t_buyer_h = Plazo del comprador para responder, en horas
ask-t_buyer_cap_h = Límite para la respuesta del comprador desde la apertura, en horas
ask-counter_limit = Contraofertas de cada parte
ask-escalate_after_h = Espera hasta poder pedirnos que decidamos, en horas
ask-withdrawn_grace_h = Plazo para reabrir una disputa retirada, en horas
ask-t_review_h = Nuestro plazo para proponer o decidir, en horas
ask-t_info_h = Plazo para aportar lo que pedimos, en horas
ask-t_offer_h = Plazo para responder a nuestra propuesta, en horas
ask-refusal_limit = Propuestas nuestras que se pueden rechazar
ask-info_limit = Cuántas veces podemos pedir algo
ask-t_overdue_h = Si nos retrasamos: hasta pagar al comprador a nuestro cargo, en horas
ask-appeal_window_d = Plazo para apelar, en días
ask-ship_by_h = Plazo de envío, en horas
ask-deliver_by_h = Plazo de entrega, en horas
ask-object_h = Plazo para objetar tras la entrega, en horas
ask-execution_slack_h = Espera antes de revisarlo nosotros, en horas
ask-chargeback_slack_d = Retención tras el plazo del banco, en días
ask-refund_dispatch_min = Plazo para pasarlo al proveedor de pagos, en minutos
ask-refund_answer_h = Plazo del proveedor para responder, en horas
ask-refund_retry_h = Plazo para averiguar o reintentar, en horas
ask-refund_manual_bd = Plazo de nuestro equipo de pagos, en días hábiles
ask-refund_arrival_from_d = Como pronto, en días
ask-refund_arrival_to_d = Como tarde, en días
ask-silence_cap_minor = El silencio de la tienda vale como un sí, hasta
ask-silence_cap_minor-hint = Una moneda por línea, como USD 200.00. Sin línea, lo revisamos nosotros.
ask-goodwill_alone_minor = Pago de cortesía que puede dar una sola persona
ask-goodwill_alone_minor-hint = Una moneda por línea, como USD 20.00.

## Import.
import-title = Importar un archivo
import-hint = Filas como las describe la documentación. Una fila errónea no detiene a las demás, y el mismo archivo dos veces no cambia nada.
import-button = Importar
import-ndjson = NDJSON: un objeto por línea
import-csv = CSV: { $object }
ask-kind = Cómo están escritas las filas
ask-file = Archivo
ask-file-hint = Como máximo 100 MB aquí. Los más grandes van por la API o la línea de comandos.
import-by-hand = Con un programa
import-by-hand-hint = Con una clave que permita importar, desde cualquier equipo:
import-report = Qué pasó con las filas
import-counts = Con cambios: { $changed }; rechazadas: { $failed }.
import-created = Nuevas
import-updated = Actualizadas
import-unchanged = Sin cambios
import-older = Más antiguas
import-errors = Rechazadas
import-first-errors = Las primeras filas rechazadas
col-object = Objeto
col-line = Línea
gaps-title = Qué falta
gaps-hint = Nombres que se mencionaron pero nunca se enviaron, y pedidos cuyas cuentas no cuadran. Esos pedidos aún pueden atenderse por chat.
gaps-show = Mostrar qué falta
gaps-missing = Mencionados, nunca enviados
gaps-orders = Pedidos incompletos
gaps-none = Aquí no hay nada.
gaps-first = Desde el principio
gaps-next = Seguir buscando
gap-no_items = sin artículos
gap-unequal_sum = las sumas no coinciden
gap-no_payment = sin pago
gap-other_currency = un pago en otra moneda
gap-loose_refund = un reembolso que no corresponde a ninguna de sus líneas
col-order = Pedido
col-gap = Qué falta

## What can be wrong.
refusal-bad_slug = Usa letras latinas minúsculas, dígitos y guiones, 40 como máximo.
refusal-slug_taken = Otro portal ya tiene esta palabra.
refusal-unknown_zone = Esto no es una zona horaria. Escríbela como Europe/Madrid.
refusal-bad_window = Escribe las horas como 09:00–18:00, primero la más temprana y sin que se solapen.
refusal-bad_day = Escribe cada día como 2026-12-25.
refusal-bad_colour = Esto no es un color.
refusal-low_contrast = El texto en este color se leería mal. Usa uno más oscuro para el tema claro y uno más claro para el oscuro.
refusal-email_taken = Ya trabaja aquí alguien con esta dirección.
refusal-last_administrator = Alguien tiene que administrar. Nombra primero a otro administrador.
refusal-not_yourself = Pide a otro administrador que lo haga por ti.
refusal-bad_public_key = Esto no es una clave pública RSA en PEM.
refusal-bad_address = Escribe una dirección como https://tienda.example.com/ombud, sin contraseña.
refusal-https_only = Usa https. El http simple solo es posible donde la configuración indica redes privadas.
refusal-not_a_number = Escribe un número entero.
refusal-out_of_range = Está fuera de lo posible. Mira el margen que figura al lado.
refusal-before_first = El último día no puede ser anterior al primero.
refusal-bad_amounts = Escribe una moneda por línea, como USD 200.00, cada una solo una vez.
refusal-not_a_moment = Escribe un día y una hora.
refusal-in_the_past = Una versión no puede empezar en el pasado.
refusal-nothing_changed = No hay diferencias con la versión anterior.
refusal-policy_changed = Mientras tanto alguien creó otra versión. Revísala y envía esto de nuevo.
refusal-bad_header = La primera línea del CSV no es la esperada.
