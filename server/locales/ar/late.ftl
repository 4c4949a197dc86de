## Cases of which a deadline of ours has passed
nav-late = ما تأخرنا فيه
late-lead = فات في هذه القضايا موعد نهائي علينا. الأشد تأخرًا يأتي أولًا، وقد أُبلغ المناوب.
late-empty = لا شيء متأخر.
late-choose = يُرجى اختيار قضية لمعرفة سبب التعطّل.
overdue-title = قضايا تأخرنا فيها
overdue-lead = قضايا مفتوحة فاتنا فيها { $n ->
    [zero] { $n } موعد
    [one] موعد واحد
    [two] موعدان
    [few] { $n } مواعيد
    [many] { $n } موعدًا
   *[other] { $n } موعد
} أو أكثر. لا تظهر الأسماء والأرقام، ويرى أصحاب الشأن كل شيء في قضيتهم.
overdue-none = لم نتأخر في أي قضية
overdue-none-text = متى فاتتنا مواعيد عدة في قضية، ظهرت هنا حتى تنتهي.
overdue-col-kind = القضية
overdue-col-opened = مفتوحة منذ
overdue-col-missed = مواعيد فاتتنا
overdue-col-owner = على مَن الدور
overdue-col-next = الموعد التالي
finance-tab-chargeback_hold = لدى البنك
room-tab-carried = قيد التنفيذ
parcels-tab-rma_authorised = بانتظار الملصق
finance-bank-by = الأدلة إلى البنك حتى { $when }
finance-bank = البنك ينتظر الأدلة
