# What stands on every page.

## Names of the language itself.
language-name = Español
locale-for-numbers = es-ES

## Frames of pages.
skip-to-content = Ir al contenido
net-wait = Reconectando…
net-off = No tienes conexión. Lo que envíes saldrá cuando la recuperes.
notices-unread = { $n ->
    [0] Avisos
    [one] Avisos, { $n } sin leer
   *[other] Avisos, { $n } sin leer
}
chats-waiting = { $n ->
    [0] Conversaciones
    [one] Conversaciones, { $n } espera tu respuesta
   *[other] Conversaciones, { $n } esperan tu respuesta
}
nav-main = Principal
nav-cases = Casos
nav-holds = Dinero retenido
nav-score = Cómo te comparas
nav-desk = Bandeja de entrada
nav-room = Disputas
nav-finance = Reembolsos
nav-admin = Configuración
nav-help = Ayuda
admin-overview = Resumen
admin-staff = Personal y funciones
admin-storefronts = Portales
admin-policies = Políticas
admin-keys = Claves
admin-webhooks = Registro de webhooks
admin-import = Importación
keyboard-shortcuts = Atajos de teclado
close = Cerrar
try-again = Reintentar
go-home = Ir a la página de inicio
sign-in = Iniciar sesión
sign-out = Cerrar sesión

## Looks.
language-and-look = Idioma y apariencia
account-menu = Cuenta, idioma y apariencia
wait-minutes = Inténtalo de nuevo en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
theme-light = Claro
theme-dark = Oscuro
theme-auto = Como mi dispositivo
digits-native = Dígitos del idioma
digits-latin = Dígitos latinos

## Times. %s is filled in by the browser.
by-deadline = hasta el { $when }
time-left = vence en %s
time-late = venció hace %s

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $amount } { $symbol }
   *[no] { $amount } { $symbol }
}
currency-USD = US$
currency-BRL = R$
currency-EUR = €
currency-GBP = £
currency-IRR = IRR
currency-CNY = CN¥
currency-RUB = ₽
currency-TRY = ₺
currency-JPY = JP¥
money-range = De { $least } a { $most }
size-bytes = { $n } B
size-kb = { $n } KB
size-mb = { $n } MB

## Forms. %s is filled in by the browser.
optional = (opcional)
optional-amount_minor = (para un reembolso parcial)
characters-needed = Caracteres que faltan: %s
characters-left = Caracteres disponibles: %s
number-range = De { $from } a { $to }
characters-range = De { $min } a { $max } caracteres
characters-most = Como máximo { $max } caracteres
form-failed = No pudimos enviarlo. Lo que escribiste está a salvo. Inténtalo de nuevo.
there-is-a-problem = Hay un problema
save = Guardar
cancel = Cancelar

## Sign-in of staff.
sign-in-lead = Para quienes trabajan aquí. Compradores y vendedores entran desde la plataforma.
field-email = Correo electrónico
field-password = Contraseña
field-totp = Código de tu aplicación
field-totp-hint = Seis dígitos de tu autenticador.
enter-failed = Este enlace no funciona

## Roles, by their stable word.
role-agent = Agente
role-mediator = Mediador
role-supervisor = Supervisor
role-finance = Equipo de pagos
role-delivery = Equipo de envíos
role-triage = Equipo de denuncias
role-reviewer = Revisor
role-head_of_trust = Responsable de confianza
role-appeal_reviewer = Revisor de apelaciones
role-head_of_appeals = Responsable de apelaciones
role-editor = Editor
role-administrator = Administrador
role-buyer = Comprador
role-shop_owner = Titular de la tienda
role-shop_member = Miembro de la tienda
