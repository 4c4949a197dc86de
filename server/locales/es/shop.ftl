# Pages of sellers.

shop-chats = Conversaciones
shop-tab-all = Todas
shop-tab-waiting = Por responder
shop-no-chats = Aquí no hay conversaciones. Las preguntas de los compradores aparecerán en esta lista.
shop-choose-chat = Elige una conversación
shop-no-order = Esta conversación no trata de ningún pedido tuyo.

shop-cases-lead = El plazo más próximo va primero. Puedes reembolsar todo en cualquier momento.
shop-tab-open = Abiertos
shop-tab-closed = Cerrados
shop-no-cases = No tienes casos abiertos.
shop-no-closed = Aún no se ha cerrado ningún caso.

shop-holds-lead = Mientras una disputa está abierta, la plataforma retiene el importe del que trata. Lo que no vaya al comprador se te paga cuando termine el caso.
shop-no-holds = No hay dinero retenido
shop-no-holds-more = Cuando se abra una disputa, verás aquí cuánto se retiene y hasta cuándo.
shop-held-now = Retenido ahora
shop-hold-until = El siguiente paso vence el
shop-hold-why = Disputa abierta: { $reason }
shop-hold-then = Si nadie actúa hasta entonces:
shop-hold-kept = Retenido
shop-hold-asked = Reteniéndose
