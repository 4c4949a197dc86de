# Withdrawing from the contract while the goods are on their way.
stage-rma-coming = El artículo aún está en camino
silence-money-if-it-never-comes = el paquete se da por perdido y se hace el reembolso.
return-coming-buyer = Está en camino hacia ti. Puedes rechazarlo en la entrega: entonces vuelve solo. Si lo aceptas, tu plazo para devolverlo empieza cuando llegue.
return-coming-shop = El comprador desistió mientras estaba en camino. Puedes detener el envío con el transportista y reembolsar ahora.
return-coming-platform = El comprador desistió mientras estaba en camino. El plazo para devolverlo empieza cuando llegue.
return-coming-until = Si el { $when } aún no ha llegado, se hace el reembolso.
action-goods_arrived = Ya llegó
confirm-goods_arrived = Sí, ya lo tengo
explain-goods_arrived = Tu plazo completo para devolverlo empieza ahora.
action-goods_gone = No llega
event-return-goods-arrived = El artículo llegó. Desde ahora se puede devolver
event-return-goods-gone = El artículo no llega al comprador ({ $said }). Se hace el reembolso
event-return-never-came = El artículo nunca llegó. Se hace el reembolso
notice-return-goods-arrived = { $party ->
    [buyer] Ya llegó; puedes devolverlo: { $title }
   *[shop] El artículo llegó y se devolverá: { $title }
}
notice-return-goods-gone = El paquete no llega al comprador; se hace el reembolso: { $title }
notice-return-never-came = El paquete nunca llegó; se hace el reembolso: { $title }
refusal-goods_coming = El artículo aún está en camino hacia el comprador.
refusal-goods_arrived = El artículo ya llegó.
refusal-not_sent_cancel = Aún no se ha enviado: cancélalo, es más rápido.
wizard-withdraw-all = Recibes un reembolso de { $amount }.
wizard-withdraw-refuse = Está en camino. Puedes rechazarlo en la entrega: entonces vuelve solo.
wizard-withdraw-days = Si lo aceptas, tienes { $days ->
    [one] { $days } día
   *[other] { $days } días
} desde su llegada para devolverlo.
wizard-withdraw-never = Si nunca llega, recibes el dinero igualmente.
wizard-withdraw-gone = No te llega, así que no hay nada que devolver.
problem-changed_mind-coming = Aún está en camino. Ya puedes desistir: el plazo para devolverlo empieza cuando llegue.
problem-cancel = Ya no lo quiero
problem-cancel-hint = Aún no se ha enviado: se puede cancelar.
outlook-window-coming = Puedes hacerlo ahora y hasta { $days ->
    [one] { $days } día
   *[other] { $days } días
} después de que llegue.
