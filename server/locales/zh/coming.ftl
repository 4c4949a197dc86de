# Withdrawing from the contract while the goods are on their way.
stage-rma-coming = 商品还在途中
silence-money-if-it-never-comes = 视为包裹丢失，并予以退款。
return-coming-buyer = 包裹正在寄给您的途中。您可以在收货时拒收，包裹会自动退回。如果收下，寄回时限从送达时起算。
return-coming-shop = 买家在运输途中办理了无理由退货。您可以让物流公司拦截包裹，现在就退款。
return-coming-platform = 买家在运输途中办理了无理由退货。寄回时限从送达时起算。
return-coming-until = 如果{ $when }前仍未送达，就退款。
action-goods_arrived = 已送达
confirm-goods_arrived = 是的，我已收到
explain-goods_arrived = 您的寄回时限从现在起完整计算。
action-goods_gone = 无法送达
event-return-goods-arrived = 商品已送达，从现在起可以寄回
event-return-goods-gone = 商品无法送达买家（{ $said }），予以退款
event-return-never-came = 商品一直没有送达，予以退款
notice-return-goods-arrived = { $party ->
    [buyer] 商品已送达，现在可以寄回：{ $title }
   *[shop] 商品已送达买家，将会寄回：{ $title }
}
notice-return-goods-gone = 包裹无法送达买家，予以退款：{ $title }
notice-return-never-came = 包裹一直没有送达，予以退款：{ $title }
refusal-goods_coming = 商品还在寄给买家的途中。
refusal-goods_arrived = 商品已经送达。
refusal-not_sent_cancel = 还没有发货：直接取消更快。
wizard-withdraw-all = 您会收到退款{ $amount }。
wizard-withdraw-refuse = 包裹正在途中。您可以在收货时拒收，包裹会自动退回。
wizard-withdraw-days = 如果收下，从送达起您有{ $days }天时间寄回。
wizard-withdraw-never = 即使一直没有送达，您也会收到退款。
wizard-withdraw-gone = 商品无法送达，所以没有东西需要寄回。
problem-changed_mind-coming = 商品还在途中。您现在就可以办理无理由退货，寄回时限从送达时起算。
problem-cancel = 不想要了
problem-cancel-hint = 还没有发货，可以取消。
outlook-window-coming = 现在就可以办理，直到送达后{ $days }天。
