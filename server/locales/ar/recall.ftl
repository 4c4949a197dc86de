# Recalls, and what our people know of something that was reported.

recall-title = إشعار سلامة
recall-lead = اشتريت شيئًا غير آمن.
recall-product = يتعلق الأمر بالمنتج:
recall-danger = ما الخطر
recall-do = ما العمل الآن
recall-money = أموالك
recall-hazard_fire = قد يشتعل أو يسبب حروقًا.
recall-hazard_shock = قد يسبب صعقة كهربائية.
recall-hazard_choking = قد تُبتلع أجزاء صغيرة منه فتسدّ مجرى التنفس.
recall-hazard_poison = يحتوي على مادة قد تسبب التسمم أو تضر بالجلد أو الرئتين.
recall-hazard_injury = قد يسبب إصابة، كأن ينكسر أو يجرح أو يسقط.
recall-hazard_food = قد يسبب المرض لمَن يأكله أو يشربه.
recall-hazard_fake = هذا منتج مقلَّد، ولم يختبر أحد سلامته.
recall-hazard_other = استعماله غير آمن.
recall-advice_stop = يُرجى التوقف عن استعماله وفصله عن الكهرباء إن كان له قابس، وعدم إعطائه لأحد.
recall-advice_keep_away = يُرجى وضعه حيث لا يصل إليه الأطفال، وعدم استعماله.
recall-advice_throw_away = يُرجى التوقف عن استعماله والتخلص منه وفق قواعد مدينتك. وصورة قبل ذلك تساعد على استرداد المبلغ.
recall-advice_bring_back = يُرجى التوقف عن استعماله وإعادته. الإرسال لا يكلّفك شيئًا.
recall-money_shop = يردّ المتجر السعر كاملًا. يمكنك طلبه من صفحة طلبك، ولا يلزم إثبات أنه معطّل.
recall-money_us = نردّ السعر كاملًا. يمكنك طلبه من صفحة طلبك، ولا يلزم إثبات أنه معطّل.
recall-money_exchange = يستبدل به المتجر منتجًا آمنًا، أو يردّ السعر كاملًا. يمكنك طلب ذلك من صفحة طلبك.
recall-money_repair = يجعله المتجر آمنًا دون تكلفة، أو يردّ السعر كاملًا. يمكنك طلب ذلك من صفحة طلبك.
recall-preview = ما سيقرأه المشترون
recall-told = مشترو الأشهر الستة الأخيرة
recall-sent = { $n ->
    [zero] لم يُبلَّغ أي مشترٍ.
    [one] أُبلغ مشترٍ واحد.
    [two] أُبلغ مشتريان.
    [few] أُبلغ { $n } مشترين.
    [many] أُبلغ { $n } مشتريًا.
   *[other] أُبلغ { $n } مشترٍ.
}
recall-being-sent = يجري إبلاغهم.
recall-page = قراءة الإشعار
recall-lifted = سُحب هذا الإشعار: تبيّن لنا بعد استئناف أنه لم يكن صحيحًا.
recall-help = هل هناك شيء غير واضح، أو هل أُصيب أحد؟
recall-help-link = سؤالنا
recall-in-order = صدر إشعار سلامة بشأن:
recall-in-order-link = قراءة ما العمل الآن

beside-title = ما نعرفه عنه
beside-sold-as = الاسم الذي بيع به لمقدّم البلاغ
beside-price = سعر القطعة حينها
beside-since = صفحة المنتج منذ ذلك الحين
beside-unchanged = لم تتغير
beside-changed = تغيّرت
beside-now = صفحة المنتج كما هي الآن
beside-sales = المبيع في الأشهر الستة الأخيرة
beside-sales-n = { $pieces ->
    [zero] { $pieces } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $pieces } قطع
    [many] { $pieces } قطعة
   *[other] { $pieces } قطعة
} في { $orders ->
    [zero] { $orders } طلب
    [one] طلب واحد
    [two] طلبين
    [few] { $orders } طلبات
    [many] { $orders } طلبًا
   *[other] { $orders } طلب
}
beside-reports = بلاغات أخرى عن صفحة المنتج هذه
beside-earlier = قرارات سابقة بشأن صفحة المنتج هذه
beside-none = لا شيء
beside-country = البلد
beside-trader = هوية التاجر
beside-trader-passed = جرى التحقق منها
beside-trader-pending = قيد التحقق
beside-trader-failed = لم ينجح التحقق
beside-trader-unknown = لم نُبلَّغ بها
beside-status = المتجر
beside-status-active = يبيع
beside-status-vacation = في إجازة
beside-status-suspended = موقوف
beside-status-closed = مغلق
beside-first-sale = أول عملية بيع نعرفها
beside-decided = بلاغات بُتّ فيها من قبل
beside-decided-n = { $n }، منها { $measures } بإجراء
beside-statements = بيانات الأسباب
beside-statements-n = { $n } سارية، { $lifted } ملغاة
