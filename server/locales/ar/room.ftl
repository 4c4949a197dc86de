# The mediation room.

room-tab-decide = بانتظار القرار
room-tab-answers = بانتظار الردود
room-tab-all = الكل
room-empty = لا توجد نزاعات هنا.
room-choose = اختيار نزاع
room-rule-and-facts = القاعدة والوقائع
room-both-sides = الطرفان
room-said-nothing = لم يقل شيئًا بعد.
room-evidence-count = { $n ->
    [0] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $n } أدلة
    [many] { $n } دليلًا
   *[other] { $n } دليل
}
room-proposals = المقترحات
room-range = يجب أن يقع القرار بين { $low } (أفضل عرض من المتجر) و{ $high } (ما طلبه المشتري).
room-refundable = أقصى ما يمكن ردّه بعد: { $amount }.
room-decide = المتاح لك
room-nothing-now = لا يوجد ما يحتاج إلى قرار الآن.
room-explain-take = تأخر القرار، وهو الآن من مسؤوليتك.
room-explain-propose = يمكن لكلا الطرفين القبول أو الرفض. إذا لم يرفض أحد في الموعد، ثبت المقترح.
room-explain-request_info = تنتظر القضية رد الطرف الموجّه إليه السؤال. وإن لم يرد، كان القرار بناءً على المسجّل فيها.
room-explain-propose_outside = يلزم ذكر السبب لأي مقترح خارج ما قاله الطرفان، ويُحفظ السبب في القضية.
room-explain-replan = تتوقف الخطة ويصدر قرار جديد منك.

## The rule
room-rule-no-evidence = ليس على المشتري تقديم شيء، إذ يُراجَع التتبّع.
room-rule-evidence = على المشتري تقديم: { $kinds }، أو ذكر سبب تعذّر ذلك.
room-rule-remedies = يمكن للمشتري طلب: { $remedies }.
room-rule-fast = تأتي القضية إلينا مباشرة.
room-comma = ،{ " " }
room-hours = { $n } س
room-of = { $n } من { $most }
room-policy-version = إصدار السياسة
room-policy-seller = مهلة رد المتجر
room-policy-negotiation = ينتهي التفاوض بعد
room-policy-review = مهلة قرارنا
room-policy-offer = مهلة رد الطرفين علينا
room-policy-info = مهلة تقديم المعلومات
room-policy-counters-buyer = العروض الأخرى من المشتري
room-policy-counters-shop = العروض الأخرى من المتجر
room-policy-proposals = مقترحاتنا
room-policy-questions = أسئلتنا
room-policy-silence-cap = عدم الرد قبول حتى
room-policy-goodwill = ترضية بموافقة شخص واحد حتى

## The facts
room-facts = الوقائع
room-unknown = غير معروف
room-parcel-then = الطرد عند الفتح
room-parcel-now = الطرد الآن
room-parcel-none = لم يُرسَل
room-parcel-moving = في الطريق
room-parcel-delivered = تم التسليم
room-parcel-lost = مفقود أو تالف
room-parcel-returned = في طريق العودة
room-delivered-then = التسليم عند الفتح
room-delivered-now = التسليم
room-shipped = الإرسال
room-value = المتنازع عليه
room-refundable-then = الممكن ردّه عند الفتح
room-refundable-now = الممكن ردّه الآن
room-shop-closed = مغلق أو موقوف

## Closed cases with the same facts
room-precedents = قضايا مشابهة
room-precedents-key = السبب نفسه والأدلة والتتبّع وحجم المطلب.
room-precedents-few = العدد لا يكفي للمقارنة: { $n }.
room-precedents-buyer = نال المشتري كل مطلبه
room-precedents-split = لكل طرف جزء
room-precedents-shop = لا شيء على المتجر
room-usual-outcome = من القضايا المشابهة انتهت { $most } من أصل { $alike } هكذا: «{ $outcome }».
room-usual-buyer = من القضايا المشابهة نال المشتري كل مطلبه في { $most } من أصل { $alike }.
room-usual-split = من القضايا المشابهة كان لكل طرف جزء في { $most } من أصل { $alike }.
room-usual-shop = من القضايا المشابهة لم يكن شيء على المتجر في { $most } من أصل { $alike }.
room-usual-share = والقيمة الوسطى لما حصل عليه المشتري { $share } مما طلبه.
room-departs = لا تنتهي القضايا المشابهة هكذا عادةً
room-departs-yours = القرار الذي سيصدر الآن: { $terms }.
room-departs-free = يمكن إصدار هذا القرار إذا كانت هذه القضية مختلفة. ويُكتب في القرار أنك قرأت هذا. للمتابعة يُضغط الزر مرة أخرى.
room-departed = صدر قرار مخالف للقضايا المشابهة.
room-buyer-reads = لغة المشتري: { $language }.
room-shop-reads = لغات المتجر: { $languages }.
room-habits = نزاعات هذا المشتري الأخرى
room-habits-none = لا توجد نزاعات أخرى.
room-habits-all = ما فُتح
room-habits-same = للسبب نفسه
room-habits-buyer = نال المشتري كل مطلبه
room-habits-split = لكل طرف جزء
room-habits-shop = لا شيء على المتجر
room-habits-withdrawn = ما سُحب
room-habits-hint = أرقام فقط، لك وحدك. ولا يترتب عليها شيء في ذاتها: القرار يستند إلى ما قُدّم هنا.
