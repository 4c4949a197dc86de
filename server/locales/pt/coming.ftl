# Desistir da compra enquanto o produto está a caminho.
stage-rma-coming = O produto ainda está a caminho
silence-money-if-it-never-comes = a encomenda conta como perdida e o dinheiro é devolvido.
return-coming-buyer = Está a caminho. Você pode recusar na entrega: aí volta sozinha. Se receber, seu prazo para enviar de volta começa quando chegar.
return-coming-shop = O comprador desistiu enquanto a encomenda estava a caminho. Você pode pará-la na transportadora e devolver o dinheiro agora.
return-coming-platform = O comprador desistiu enquanto a encomenda estava a caminho. O prazo para devolver começa quando chegar.
return-coming-until = Se não chegar até { $when }, o dinheiro é devolvido.
action-goods_arrived = Chegou
confirm-goods_arrived = Sim, está comigo
explain-goods_arrived = Seu prazo inteiro para enviar de volta começa agora.
action-goods_gone = Não chega
event-return-goods-arrived = O produto chegou. A partir de agora pode voltar
event-return-goods-gone = O produto não chega ao comprador ({ $said }). O dinheiro é devolvido
event-return-never-came = O produto nunca chegou. O dinheiro é devolvido
notice-return-goods-arrived = { $party ->
    [buyer] Chegou; já pode enviar de volta: { $title }
   *[shop] O produto chegou e vai voltar: { $title }
}
notice-return-goods-gone = A encomenda não chega ao comprador; o dinheiro é devolvido: { $title }
notice-return-never-came = A encomenda nunca chegou; o dinheiro é devolvido: { $title }
refusal-goods_coming = O produto ainda está a caminho do comprador.
refusal-goods_arrived = O produto já chegou.
refusal-not_sent_cancel = Ainda não foi enviado: cancele, é mais rápido.
wizard-withdraw-all = Você recebe { $amount } de volta.
wizard-withdraw-refuse = Está a caminho. Você pode recusar na entrega: aí volta sozinha.
wizard-withdraw-days = Se receber, você tem { $days } dias a partir da chegada para enviar de volta.
wizard-withdraw-never = Se nunca chegar, você recebe o dinheiro do mesmo jeito.
wizard-withdraw-gone = Não chega até você; não há o que enviar de volta.
problem-changed_mind-coming = Ainda está a caminho. Você já pode desistir: o prazo para enviar de volta começa quando chegar.
problem-cancel = Não quero mais
problem-cancel-hint = Ainda não foi enviado: dá para cancelar.
outlook-window-coming = Você pode fazer isso agora e até { $days } dias depois da chegada.
