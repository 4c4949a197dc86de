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

## How a shop compares
score-lead = Lo que terminó en los últimos { $days } días, junto a tiendas como la tuya. Nadie lee las cifras de otra tienda, y de estas no se sigue nada por sí solas.
score-among-both = En comparación con { $peers } tiendas de tu país que venden «{ $category }».
score-among-category = En comparación con { $peers } tiendas que venden «{ $category }».
score-among-country = En comparación con { $peers } tiendas de tu país.
score-among-all = En comparación con { $peers } tiendas de esta plataforma.
score-among-none = Hay muy pocas tiendas como la tuya para comparar.
score-none = Ninguna disputa tuya terminó en este tiempo
score-own = Tú
score-middle = El punto medio de las demás
score-agreed = Acuerdos con el comprador
score-lost = Decididas, y no a tu favor
score-silent = Sin respuesta
score-content = Compradores satisfechos
score-talk = Tiempo hasta el acuerdo o hasta que intervenimos
score-projected = Estimado
score-projected-filled = Casos: { $n }, muy pocos para valer por sí solos. Los que faltan se completan con el punto medio de las demás.
score-projected-alone = Casos: { $n }, muy pocos para valer por sí solos.
score-from = Casos: { $n }
