# Reasons in a policy version.

policy-reasons = Motivos de las disputas
policy-reasons-hint = Qué se pide mostrar a los compradores y qué pueden querer. Una explicación siempre puede sustituir a una prueba; siempre queda una vía para recuperar todo el dinero; lo que concede la ley no se puede quitar. Las disputas conservan la versión con la que se enviaron.
policy-reason-offered = Se puede elegir
policy-reason-off = No se ofrece
policy-reason-evidence = Se pide: { $what }
policy-reason-remedy = Se ofrece: { $what }
refusal-reason_rule = Esto va demasiado lejos: debe quedar al menos una vía para recuperar todo el dinero.
ask-reason_not_received = No ha llegado
ask-reason_damaged = Llegó dañado
ask-reason_defective = No funciona
ask-reason_not_as_described = No es como se describía
ask-reason_wrong_item = No es lo que pedí
ask-reason_missing_parts = Faltan piezas
ask-reason_counterfeit = Es una falsificación
ask-reason_unsafe = Es peligroso
ask-reason_late = Llegó demasiado tarde
ask-reason_changed_mind = Cambié de opinión: desistir del contrato aquí
