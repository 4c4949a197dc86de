# Refunds that need a person.

finance-tab-all = Todos
finance-tab-manual = Manuales
finance-tab-unknown = Inciertos
finance-tab-retry = Por reintentar
finance-empty = Ningún reembolso necesita a una persona.
finance-choose = Elige un reembolso
finance-refund = Reembolso { $number }
finance-amount = Importe
finance-whose = De quién es el dinero
finance-whose-shop = De la tienda
finance-whose-us = Nuestro
finance-payment = Pago
finance-key = Clave en el proveedor
finance-sent = Enviado
finance-asked = Consultado
finance-times = { $n ->
    [0] nunca
    [one] { $n } vez
   *[other] { $n } veces
}
finance-reference = Referencia del proveedor
finance-by-hand = Cerrarlo a mano
finance-four-eyes = Dos personas deben llegar a la misma conclusión, cada una con su propio comprobante.
finance-first-eyes = { $name } lo revisó: «{ $action }». Una segunda persona debe aprobarlo.

# Payments of which more went back than was taken.
alert-door = { $n ->
    [one] En un pago se reembolsó más de lo que se cobró
   *[other] En { $n } pagos se reembolsó más de lo que se cobró
}
alert-title = Se reembolsó más de lo que se cobró
alert-lead = En estos pagos, los reembolsos de la plataforma, los nuestros y lo que recuperaron los bancos suman más de lo que pagó el comprador. De ellos no se reembolsa nada más. Cada uno se avisa una sola vez.
alert-none = No hay nada por revisar.
alert-taken = Cobrado
alert-ours = Reembolsado por nosotros
alert-past = Reembolsado por la plataforma
alert-bank = Recuperado por los bancos
alert-excess = De más
alert-since = Desde
alert-looked = Ya lo revisé

refund-arrives = Llega
refund-between = entre el { $from } y el { $until }
