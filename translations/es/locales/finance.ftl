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
finance-explain-settled_otherwise = El comprador ya tiene el dinero por otra vía, como una transferencia bancaria. Indica cuál, con su referencia.
finance-explain-confirmed_not_paid = El proveedor confirma que no se pagó nada. El importe vuelve a quedar libre y la disputa continúa.
