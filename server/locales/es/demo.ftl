# The demo's first page.
demo-title = Entra en el papel que quieras
demo-lead = Una plataforma inventada, con dos semanas de chats y disputas. Elige quién quieres ser; puedes volver aquí y cambiar cuando quieras.
demo-buyers = Compradores
demo-sellers = Vendedores
demo-staff = Personal de la plataforma
demo-simulated = Aquí todo es inventado. Una plataforma simulada responde a los reembolsos y mueve los paquetes mientras miras. Entrar con un clic solo existe en esta demostración.
demo-see-buyer-en = Compra desde Estados Unidos. Una contraoferta y nuestra propuesta esperan respuesta; a una tienda le quedan tres horas.
demo-see-buyer-pt = Compra desde Brasil. Un chat con un agente, un rechazo por responder, un borrador y un paquete retenido en la aduana.
demo-see-buyer-fa = Compra desde Irán, en persa. Una disputa preparada por un agente, otra en revisión y piezas que faltaban en camino.
demo-see-seller-busy = Jade Harbor Goods: tres chats esperan, una disputa vence en tres horas y hay dinero retenido.
demo-see-seller-small = Un taller de cerámica: un plato desportillado por decidir y una pregunta sobre el esmalte.
demo-see-agent = Tres personas esperan en la cola, hay un chat abierto y una llamada programada.
demo-see-mediator = Disputas por decidir: una batería hinchada, un color equivocado. Una decisión espera a una segunda persona y otra, una segunda mirada.
demo-see-supervisor = Un caso de seguridad atrasado por asumir, y un pago de cortesía y una decisión que necesitan a una segunda persona.
demo-see-finance = Un reembolso que necesita una segunda revisión, otro del que nadie sabe nada y un contracargo.
demo-see-administrator = Portales y horarios, tres versiones de la política, personal y claves.
