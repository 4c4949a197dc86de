# The shop that should send something says that it cannot.
choice-out_of_stock = نفدت الكمية
choice-not_made_any_more = لم تعد تُنتَج
choice-cannot_be_repaired = لا يمكن إصلاحها
choice-no_carrier = لا توصلها أي شركة شحن إلى هناك
field-step_impossible-reason = ما السبب؟
confirm-step_impossible = نعم، أوافق على ردّ المبلغ بدلًا من ذلك
check-step_impossible-shop-get = نهاية القضية: لا يُرسَل شيء، ولا يُطلب منك شيء آخر.
check-step_impossible-shop-lose = ثمن السلعة، إذ يُردّ إلى المشتري بدلًا منها. لا يمكن التراجع عن ذلك.
check-step_impossible-shop-can = معرفة موعد وصول المبلغ هنا.
refusal-already_sent_goods = سبق إرسالها.
