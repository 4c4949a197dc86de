# Refunds that need a person.

finance-tab-all = الكل
finance-tab-manual = يدوي
finance-tab-unknown = مجهول
finance-tab-retry = إعادة المحاولة
finance-empty = لا يوجد استرداد يحتاج إلى تدخل موظف.
finance-choose = اختيار عملية استرداد
finance-refund = الاسترداد { $number }
finance-amount = المبلغ
finance-whose = ممّن المبلغ
finance-whose-shop = من المتجر
finance-whose-us = منّا
finance-payment = الدفعة
finance-key = المفتاح لدى مزوّد الدفع
finance-sent = أُرسل
finance-asked = مرات الاستعلام
finance-times = { $n ->
    [0] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
}
finance-reference = الرقم المرجعي لدى مزوّد الدفع
finance-by-hand = الإنهاء يدويًا
finance-four-eyes = يجب أن يصل شخصان إلى النتيجة نفسها، ولكل منهما إثباته.
finance-first-eyes = مراجعة أولى من { $name }: «{ $action }». يلزم أن يوافق شخص ثانٍ.

# Payments of which more went back than was taken.
alert-door = { $n ->
    [zero] لا توجد دفعة أُعيد منها أكثر مما خُصم
    [one] دفعة واحدة أُعيد منها أكثر مما خُصم
    [two] دفعتان أُعيد منهما أكثر مما خُصم
    [few] { $n } دفعات أُعيد منها أكثر مما خُصم
    [many] { $n } دفعة أُعيد منها أكثر مما خُصم
   *[other] { $n } دفعة أُعيد منها أكثر مما خُصم
}
alert-title = أُعيد أكثر مما خُصم
alert-lead = في هذه الدفعات يزيد مجموع ما ردّته المنصة وما رددناه وما استرجعته البنوك على ما دفعه المشتري. لن يُردّ منها شيء بعد ذلك. ويُنبَّه إلى كل دفعة مرة واحدة.
alert-none = لا شيء ينتظر المراجعة.
alert-taken = المخصوم
alert-ours = ما رددناه
alert-past = ما ردّته المنصة
alert-bank = ما استرجعته البنوك
alert-excess = الزيادة
alert-since = منذ
alert-looked = تمت المراجعة

refund-arrives = موعد الوصول
refund-between = من { $from } إلى { $until }
