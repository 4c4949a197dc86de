# The set-up wizard, and how colleagues get an account.

## Frames of the wizard.
set-up-step = Paso { $step } de { $all }
set-up-next = Continuar
set-up-back = Atrás
set-up-later = Hacerlo más tarde
title-error = Error: { $title }
copy-text = Copiar
copy-done = Copiado

## The account.
link-over = Este enlace no funciona
first-title = ¿Quién eres?
first-lead = Serás la primera persona administradora. Nadie más puede configurar esta instalación con el mismo enlace.
invited-title = Te damos la bienvenida. ¿Quién eres?
invited-lead = Te invitaron a trabajar aquí. Elige tu nombre y una contraseña; después conectamos tu autenticador.
reset-title = Elige una contraseña nueva
reset-lead = Tu contraseña y tu autenticador anteriores ya no funcionan. Elige una contraseña; después volvemos a conectar tu autenticador.
ask-person_name = Tu nombre
ask-person_name-hint = Como lo verán colegas, compradores y vendedores.
ask-email = Correo electrónico
ask-email-hint = Con él inicias sesión. No enviamos nada a esa dirección.
ask-password = Contraseña
ask-password-hint = Al menos 12 caracteres. Varias palabras funcionan bien.
ask-password_again = La misma contraseña otra vez
totp-title = Conecta tu autenticador
totp-lead = Una aplicación de tu teléfono muestra seis dígitos, nuevos cada medio minuto. Los escribes cada vez que inicias sesión.
totp-square = Código QR para tu aplicación de autenticación
totp-open = Abrir en la aplicación de este dispositivo
totp-by-hand = O escribe este secreto en la aplicación:
ask-first_code = Los seis dígitos que muestra la aplicación
ask-first_code-hint = Así se comprueba que la aplicación está conectada.

## The steps. Each has a question and what it is for.
set-up-name = ¿Cómo se llama tu portal?
set-up-name-lead = Un portal es una marca de tu plataforma, con nombre, idiomas y horario propios. Puedes añadir más después.
set-up-languages = ¿Qué idiomas habla?
set-up-languages-lead = Compradores y vendedores eligen entre todos los idiomas de este servicio de ayuda. El principal se usa cuando no conocemos el idioma de la persona.
set-up-hours = ¿Cuándo responden las personas?
set-up-hours-lead = Los compradores ven este horario junto a «Hablar con una persona». El asistente está siempre disponible.
set-up-colours = ¿Cuál es tu color?
set-up-colours-lead = Marca los botones y las novedades. El texto que va encima debe leerse bien, en claro y en oscuro.
set-up-key = Una clave para tu plataforma
set-up-key-lead = Con esta clave tus programas nos envían pedidos, envíos y pagos, y responden a nuestros comandos.
set-up-webhook = ¿A dónde enviamos los comandos?
set-up-webhook-lead = Cuando haya que retener o reembolsar dinero, se lo decimos a tu plataforma. Sin una dirección, también puede consultar los comandos por su cuenta.
set-up-tokens = ¿Cómo inician sesión compradores y vendedores?
set-up-tokens-lead = Tu plataforma firma un token corto para cada uno. Comprobamos la firma; nadie necesita otra contraseña.
set-up-import = Trae tus primeros pedidos
set-up-import-lead = Sube un archivo ahora o deja que tus programas los envíen después con la clave.
set-up-staff = ¿Quién trabaja contigo?
set-up-staff-lead = Crea un enlace para cada colega y entrégaselo tú. Funciona una sola vez, durante siete días.
set-up-done = Tu servicio de ayuda está listo
set-up-done-lead = Aquí todo se puede cambiar después. Así está ahora:
set-up-to-admin = Ir al resumen
invite-another = Invitar a otra persona

## What can be wrong.
refusal-password_short = Es demasiado corta. Usa al menos 12 caracteres.
refusal-passwords_differ = Las dos contraseñas no coinciden. Escribe ambas de nuevo.
refusal-wrong_code = Este código no es correcto. Espera al siguiente y comprueba que el reloj de tu teléfono esté en hora.
refusal-bad_email = Escribe una dirección como nombre@example.com.
