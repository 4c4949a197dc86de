# The shop that should send something says that it cannot.
choice-out_of_stock = Ya no queda ninguno
choice-not_made_any_more = Ya no se fabrica
choice-cannot_be_repaired = No se puede reparar
choice-no_carrier = Ningún transportista lo lleva hasta allí
field-step_impossible-reason = ¿Por qué no?
confirm-step_impossible = Sí, reembolsar el dinero en su lugar
check-step_impossible-shop-get = el cierre; no se envía nada y no se te pide nada más.
check-step_impossible-shop-lose = lo que costó el artículo, que en su lugar se reembolsa al comprador. No se puede deshacer.
check-step_impossible-shop-can = ver aquí cuándo llega el dinero.
refusal-already_sent_goods = Ya se envió.
