# The shop that should send something says that it cannot.
choice-out_of_stock = 已经没货
choice-not_made_any_more = 已经停产
choice-cannot_be_repaired = 无法维修
choice-no_carrier = 没有物流公司能送到那里
field-step_impossible-reason = 为什么不能？
confirm-step_impossible = 确认改为退款
check-step_impossible-shop-get = 就此了结：不用寄出，也不会再要求您做什么。
check-step_impossible-shop-lose = 商品的款项：改为退还买家。此操作无法撤回。
check-step_impossible-shop-can = 在这里查看退款何时到账。
refusal-already_sent_goods = 已经寄出了。
