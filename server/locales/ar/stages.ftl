# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = لم تُرسَل هذه المسودة بعد
stage-seller-turn = على المتجر الرد
stage-buyer-turn = على المشتري الرد
stage-platform-review = ننظر في القضية
stage-info-wait = طلبنا معلومات
stage-platform-offer = مقترحنا مطروح الآن
stage-overdue = تأخرنا، وأُبلغ أحد المشرفين
stage-executing = يجري تنفيذ الحل
stage-chargeback-hold = ينظر البنك في الدفعة
stage-withdrawn-grace = سُحب النزاع، وما زال يمكن إعادة فتحه
stage-closed = مغلقة
stage-discarded = محذوفة
stage-assistant = المساعد يرد
stage-with-shop = على المتجر الرد
stage-queued = الدور لأحد موظفينا
stage-with-agent = أحد موظفينا يرد
stage-waiting-buyer = يمكن للمشتري الرد
stage-callback-booked = حُجزت مكالمة
stage-reserved = المبلغ مخصّص
stage-sent = طُلب الدفع من مزوّد الدفع
stage-unknown = نسأل مزوّد الدفع عما حدث
stage-retry = نعيد محاولة الدفع
stage-manual = فريق المدفوعات يتولى الأمر
stage-succeeded = دُفع المبلغ
stage-released = لم يُدفع هذا المبلغ المسترد، والنزاع مستمر

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = لا يحدث شيء آخر.
silence-discarded = تُحذف المسودة. ولا ينتقل أي مبلغ.
silence-pays-buyer = يحصل المشتري على ما طلبه.
silence-platform-decides = نتولى القضية وننظر فيها بأنفسنا. ولا يخسر أحد شيئًا بسبب عدم الرد.
silence-supervisor-steps-in = يتولى أحد المشرفين القضية.
silence-decided-on-file = نتابع بما هو مسجّل في القضية.
silence-proposal-stands = يُنفَّذ مقترحنا. ويمكن استئنافه.
silence-platform-pays = ندفع للمشتري من أموالنا.
silence-we-chase = نبحث عن سبب التعطّل ونبلغ الطرفين.
silence-closes = يُغلق النزاع نهائيًا.
silence-chat-closes = تُغلق المحادثة. وأي رسالة جديدة تعيد فتحها.
silence-we-step-in = يتدخل أحد موظفينا.
silence-supervisor-told = يُبلَّغ أحد المشرفين، وتُعطى المحادثة الأولوية.
silence-back-in-queue = تنتقل المحادثة إلى أول موظف متاح، قبل غيرها.
silence-refund-sent = يُرسَل المبلغ تلقائيًا.
silence-refund-unknown = نسأل مزوّد الدفع عما حدث.
silence-refund-manual = يتولى فريق المدفوعات الأمر.
silence-refund-manual-again = يُبلَّغ رئيس فريق المدفوعات.

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = المطلوب التحقق منها وإرسالها.
act-buyer-buyer-turn = يمكنك القبول، أو تقديم عرض آخر، أو طلب قرار من فريقنا.
act-buyer-info-wait = المطلوب إرسال ما طلبناه.
act-buyer-platform-offer = يمكنك قبول مقترحنا، أو رفضه مع ذكر السبب.
act-buyer-waiting-buyer = يمكنك الرد في المحادثة.
act-shop-seller-turn = يمكنك القبول، أو تقديم عرض آخر، أو الرفض مع ذكر السبب، أو ردّ المبلغ كاملًا.
act-shop-info-wait = المطلوب إرسال ما طلبناه.
act-shop-platform-offer = يمكنك قبول مقترحنا، أو رفضه مع ذكر السبب.
act-shop-with-shop = المطلوب الرد على المشتري في المحادثة.

## Until when. A case says the reader's time zone beside it.
chat-until = حتى { $when }. وإلا:
appeal-possible-until = يمكنك تقديم استئناف حتى { $when }.

## Faces of a state: what is waited for inside of it.
stage-refused = رفض المتجر، ويقرر المشتري الخطوة التالية
stage-refused-you = رفض المتجر: يمكنك طلب حل آخر، أو طلب قرار من فريقنا
stage-label-late = لا يوجد ملصق شحن بعد، ونحن نوفّره
stage-goods-reship = على المتجر إرسال السلعة من جديد
stage-goods-reship-you = إرسال السلعة من جديد
stage-goods-parts = على المتجر إرسال الأجزاء الناقصة
stage-goods-parts-you = إرسال الأجزاء الناقصة
stage-goods-exchange = على المتجر إرسال سلعة بديلة
stage-goods-exchange-you = إرسال سلعة بديلة
stage-goods-repair = على المتجر إصلاح السلعة وإعادتها
stage-goods-repair-you = إصلاح السلعة وإعادتها
stage-goods-shipped = السلعة في الطريق إلى المشتري
stage-goods-arrived = وصلت السلعة، ويعاينها المشتري
stage-goods-arrived-you = وصلت السلعة: هل هي سليمة؟
stage-waiting-buyer-you = يمكنك الرد
stage-with-shop-you = الرد على المشتري
silence-goods-refunded = يُردّ المبلغ إلى المشتري بدلًا من ذلك.
silence-goods-accepted = تُعدّ السلعة سليمة، ويُغلق النزاع.

## Whom it waits for when it waits for nobody here.
waits-goods-shipped = بانتظار شركة الشحن
waits-in-transit = بانتظار شركة الشحن
waits-rma-authorised = بانتظار ملصق الشحن
waits-sent = بانتظار مزوّد الدفع
waits-unknown = بانتظار مزوّد الدفع
waits-chargeback-hold = بانتظار البنك
waits-body-decides = بانتظار الجهة الخارجية
waits-withdrawn-grace = لا شيء مطلوب من أحد
waits-in-force = لا شيء مطلوب من أحد
