# Cases as readers see them: who must act, what happened, what is on the table.

party-buyer = المشتري
party-shop = المتجر
party-platform = فريقنا
you = أنت
assistant = المساعد
unread = جديد
read = قُرئت
sent = أُرسلت
back = رجوع
order = الطلب
conversation = المحادثة
what-you-can-do = المتاح لك
what-happened = ما حدث حتى الآن
what-is-being-done = ما يجري تنفيذه
not-possible-now = غير ممكن الآن
only-our-team = لا يراه إلا فريقنا
note-for-team = ملاحظة للفريق
open-dispute = فتح نزاع
kind-conversation = محادثة
kind-dispute = نزاع
kind-refund = استرداد

## The hero of a case
your-turn = حان دورك
closed = مغلقة
waits-for = بانتظار { $name }
waits-for-us = بانتظارنا
waits-for-you = بانتظارك
waits-for-shop = بانتظار المتجر
waits-for-buyer = بانتظار المشتري
your-time = { $zone ->
    [UTC] التوقيت العالمي (UTC)
   *[other] بتوقيتك، { $zone }
}
if-nobody-acts = إذا لم يُتخذ أي إجراء:
action-accept-terms = قبول: { $terms }

## Proposals
offer-by = { $who ->
    [you] مقترحك
    [platform] مقترحنا
   *[other] مقترح من { $name }
}
on-the-table = المطروح الآن
version = الإصدار { $n }
between-you = الفرق بينكما: { $amount }
terms-with-amount = { $remedy }: { $amount }
step-refund = ردّ { $amount } إلى المشتري
step-reship = إرسال السلعة نفسها من جديد
step-parts = إرسال الأجزاء الناقصة
frozen-message = { $who ->
    [you] رسالتك بتاريخ { $when }
    [shop] رسالة المتجر بتاريخ { $when }
    [buyer] رسالة المشتري بتاريخ { $when }
   *[platform] رسالتنا بتاريخ { $when }
}

## Chat
new-messages = رسائل جديدة
message = رسالة
write-a-message = كتابة رسالة
add-files = إضافة ملفات
sending = جارٍ الإرسال…
waits-for-connection = بانتظار الاتصال
not-sent = لم تُرسَل
retry = إعادة المحاولة
chat-closed = هذه المحادثة مغلقة.
upload = رفع
remove = إزالة
upload-failed = تعذّر الرفع
file-wrong-type = الصور وملفات PDF ومقاطع الفيديو (MP4 أو WebM) فقط
file-too-many = أقصى عدد للملفات: { $n }
file-hint = صورة أو ملف PDF حتى 20 ميغابايت، أو مقطع فيديو حتى 60 ثانية و50 ميغابايت. نزيل مكان الالتقاط قبل أن يراها الآخرون.
photos-and-papers = الصور ومقاطع الفيديو والمستندات
choose-files = اختيار ملفات
field-kind = نوع الإضافة
prepared-dispute = أعددت لك نزاعًا. يُرجى التحقق منه، ثم يُرسَل بنقرة واحدة منك.
check-and-send = التحقق والإرسال
assistant-hello = { $order ->
    [yes] مرحبًا، أنا { $name }، مساعد آلي. أرى طلبك «{ $title }». ما المشكلة؟ ويمكنك التحدث إلى موظف في أي وقت.
   *[no] مرحبًا، أنا { $name }، مساعد آلي. كيف يمكنني المساعدة؟ ويمكنك التحدث إلى موظف في أي وقت.
}
people-until = يرد موظفونا حتى الساعة { $until }.
people-from = يعود موظفونا للرد يوم { $from }.
people-by-message = يمكنك ترك رسالة، وسيرد عليها موظف.
you-wait-for-person = أنت في قائمة الانتظار.
person-has-it = محادثتك لدى { $name }.
queue-place = { $ahead ->
    [0] لا أحد قبلك.
    [one] قبلك شخص واحد.
    [two] قبلك شخصان.
    [few] قبلك { $ahead } أشخاص.
    [many] قبلك { $ahead } شخصًا.
   *[other] قبلك { $ahead } شخص.
}
queue-place-wait = { $ahead ->
    [0] لا أحد قبلك، نحو { $minutes } د.
    [one] قبلك شخص واحد، نحو { $minutes } د.
    [two] قبلك شخصان، نحو { $minutes } د.
    [few] قبلك { $ahead } أشخاص، نحو { $minutes } د.
    [many] قبلك { $ahead } شخصًا، نحو { $minutes } د.
   *[other] قبلك { $ahead } شخص، نحو { $minutes } د.
}
error-title = خطأ: { $title }

## What an action means, before it is done
explain-escalate = ننظر في القضية ونقترح حلًا. ويحتفظ كل منكما بكل ما قدّمه وعرضه.
explain-close = تنتهي المحادثة. وأي رسالة خلال 30 يومًا تعيد فتحها.
explain-to_shop = تصل هذه المحادثة إلى المتجر وله 24 ساعة للرد. وإن لم يرد تدخلنا.
explain-ask_person = يتولى المحادثة أحد موظفينا، ويتوقف المساعد عن الرد منذ ذلك الحين.
explain-take = الرد في هذه المحادثة عليك من الآن.

## Outcomes
outcome-refund_full = رُدّ المبلغ كاملًا
outcome-refund_partial = رُدّ جزء من المبلغ
outcome-reshipped = أُرسلت السلعة من جديد
outcome-parts_sent = أُرسلت الأجزاء الناقصة
outcome-no_remedy = لا شيء مستحق
outcome-withdrawn = سُحب النزاع
outcome-refunded_by_chargeback = ردّ البنك المبلغ إلى المشتري
outcome-platform_goodwill = دفعنا مبلغ ترضية
how-agreement = باتفاق الطرفين
how-seller_silence = لأن المتجر لم يرد
how-platform_ruling = بقرار منا
how-platform_deadman = على نفقتنا، لأننا تأخرنا
how-chargeback = عن طريق البنك
how-withdrawal = لأن المشتري سحب النزاع
choice-nobody_refused = لم يرفض أحد مقترحنا في الموعد
choice-refusal_limit = رُفض مقترحنا الأخير

## Events of a dispute
event-dispute-started = { $who ->
    [you] بدأت نزاعًا
   *[other] بدأ نزاع من جانب { $name }
}
event-dispute-submitted = { $who ->
    [you] فتحت النزاع: { $reason }. مطلبك: { $terms }
   *[other] فُتح نزاع من جانب { $name }: { $reason }. المطلوب: { $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] أضفت صورة
   *[other] صورة جديدة من { $name }
}
event-dispute-evidence-added-document = { $who ->
    [you] أضفت مستندًا
   *[other] مستند جديد من { $name }
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] أضفت إثبات دفع
   *[other] إثبات دفع جديد من { $name }
}
event-dispute-evidence-added-message = { $who ->
    [you] أضفت رسالة من المحادثة
   *[other] رسالة من المحادثة أُضيفت من جانب { $name }
}
event-dispute-evidence-added-statement = { $who ->
    [you] أضفت إفادة
   *[other] إفادة جديدة من { $name }
}
event-dispute-evidence-added-excuse = { $who ->
    [you] ذكرت سبب تعذّر تقديم دليل
   *[other] سبب تعذّر تقديم دليل من { $name }
}
event-dispute-countered = { $who ->
    [you] عرضت: { $terms }
   *[other] عرض من { $name }: { $terms }
}
event-dispute-refused = { $who ->
    [you] رفضت
   *[other] رفض من { $name }
}
event-dispute-refused-because = { $who ->
    [you] رفضت: { $why }
   *[other] رفض من { $name }: { $why }
}
event-dispute-accepted = { $who ->
    [you] قبلت
   *[other] قبول من { $name }
}
event-dispute-silent = { $by ->
    [you] لم يصل ردك في الموعد. كل حقوقك محفوظة
    [shop] لم يرد المتجر في الموعد
    [buyer] لم يرد المشتري في الموعد
   *[platform] لم نصدر قرارًا في الموعد، فندفع نحن
}
event-dispute-negotiation-ended = انتهت مهلة التفاوض. نتولى القضية
event-dispute-escalated = { $who ->
    [you] طلبت قرارًا من فريقنا
   *[other] طُلب قرار فريقنا من جانب { $name }
}
event-dispute-info-requested = { $from ->
    [you] نطلب منك: { $item }
    [shop] طلبنا من المتجر: { $item }
   *[other] طلبنا من المشتري: { $item }
}
event-dispute-info-provided = { $who ->
    [you] أجبت عن سؤالنا
   *[other] إجابة عن سؤالنا من { $name }
}
event-dispute-proposed = نقترح: { $terms }
event-dispute-decided = قرارنا: { $why }
event-dispute-decided-by-silence = ثبت مقترحنا: { $why }. يمكنك تقديم استئناف
event-dispute-plan-fixed = ما سيُنفَّذ: { $terms }
event-dispute-step-moved-shipped = في الطريق
event-dispute-step-moved-delivered = تم الوصول. يمكن للمشتري الاعتراض حتى { $due }
event-dispute-step-moved-failed = تعذّر التنفيذ، فيُردّ المبلغ بدلًا من ذلك
event-dispute-step-moved-done = تم
event-dispute-plan-dropped = لم تنجح الخطة. ننظر في القضية من جديد
event-dispute-overdue = فاتنا موعد نهائي. أُبلغ أحد المشرفين
event-dispute-taken-over = تولّى أحد المشرفين القضية
event-dispute-withdrawn = { $who ->
    [you] سحبت النزاع. وحتى إغلاقه يمكنك إعادة فتحه مرة واحدة
   *[other] سُحب النزاع من جانب { $name }
}
event-dispute-reopened = { $who ->
    [you] أعدت فتح النزاع
   *[other] أُعيد فتح النزاع من جانب { $name }
}
event-dispute-chargeback-opened = ينظر البنك في الدفعة. كل شيء متوقف حتى ينتهي
event-dispute-chargeback-ended-repaid = ردّ البنك المبلغ إلى المشتري
event-dispute-chargeback-ended-repaid-part = ردّ البنك { $amount } إلى المشتري. ونقرر نحن بشأن الباقي
event-dispute-chargeback-ended-dropped = انتهى البنك من النظر. نتابع القضية
event-dispute-goodwill = ندفع مبلغ ترضية قدره { $amount }، بمعزل عن القضية
event-dispute-goodwill-asked = طُلبت مراجعة ثانية لمبلغ ترضية قدره { $amount } من جانب { $name }
event-dispute-tracking-changed = خبر من شركة الشحن: { $code }
event-dispute-note = ملاحظة من { $name }
event-dispute-discarded = حُذفت المسودة
event-dispute-closed = أُغلق النزاع: { $outcome }، { $how }

## Events of a refund
event-refund-promised = خُصص { $amount } للمشتري
event-refund-dispatched = طُلب الدفع من مزوّد الدفع
event-refund-accepted = وصل أمر الدفع إلى مزوّد الدفع
event-refund-paid = المبلغ في الطريق. يصل بين { $from } و{ $until } { $reference ->
    [none] { "" }
   *[other] (الرقم المرجعي { $reference })
}
event-refund-soft-failed = { $reason ->
    [none] لم يتمكن مزوّد الدفع من الدفع الآن، ونحاول من جديد
   *[other] لم يتمكن مزوّد الدفع من الدفع الآن، ونحاول من جديد: { $reason }
}
event-refund-hard-failed = { $reason ->
    [none] لا يستطيع مزوّد الدفع الدفع بهذه الطريقة، ويتولى فريق المدفوعات الأمر
   *[other] لا يستطيع مزوّد الدفع الدفع بهذه الطريقة، ويتولى فريق المدفوعات الأمر: { $reason }
}
event-refund-went-unknown = لم يرد مزوّد الدفع. نستعلم منه
event-refund-held = ينتظر الاسترداد ما دام البنك ينظر في الدفعة
event-refund-asked = سألنا مزوّد الدفع
event-refund-found-absent = لم يدفع مزوّد الدفع، ونحاول من جديد
event-refund-went-manual = يتولى فريق المدفوعات الأمر
event-refund-manual-overdue = انتهت مهلة فريق المدفوعات. أُبلغ رئيس الفريق
event-refund-first-eyes = مراجعة أولى من { $name }. يلزم أن يوافق شخص ثانٍ
event-refund-settled-otherwise = دُفع المبلغ بطريقة أخرى
event-refund-let-go = أصبح المبلغ متاحًا من جديد

## Events of a chat
event-conversation-person-asked = { $who ->
    [you] طلبت التحدث إلى موظف. { $ahead ->
        [0] لا أحد قبلك
        [one] قبلك شخص واحد
        [two] قبلك شخصان
        [few] قبلك { $ahead } أشخاص
        [many] قبلك { $ahead } شخصًا
       *[other] قبلك { $ahead } شخص
    }
    [buyer] طلب التحدث إلى موظف من جانب { $name }
   *[other] تُحوَّل المحادثة إلى موظف
}
event-conversation-to-shop = المحادثة الآن لدى المتجر
event-conversation-taken = { $who ->
    [you] توليت المحادثة
   *[other] المحادثة الآن مع { $name }
}
event-conversation-handed-over = { $to ->
    [shop] أخبرنا المتجر بالموضوع. ولا يلزمك تكرار شيء
    [finance] يتابع فريق المدفوعات الأمر، وهو يعرف ما قيل. ولا يلزمك تكرار شيء
    [delivery] يتابع فريق التوصيل الأمر، وهو يعرف ما قيل. ولا يلزمك تكرار شيء
    [trust] يتابع فريق السلامة الأمر، وهو يعرف ما قيل. ولا يلزمك تكرار شيء
    [colleague] يتابع أحد زملائنا الأمر، وهو يعرف ما قيل. ولا يلزمك تكرار شيء
   *[other] يتابع الأمر أول زميل متاح، وهو يعرف ما قيل. ولا يلزمك تكرار شيء
}
event-conversation-lease-lost = اضطر زميلنا إلى المغادرة. أنت أول قائمة الانتظار
event-conversation-callback-booked = نتصل بك في { $at }
event-conversation-called = { $who ->
    [you] اتصلت بالمشتري
   *[other] اتصال من { $name }
}
event-conversation-late = طال انتظارك. أُبلغ أحد المشرفين، ولك الأولوية الآن
event-conversation-dispute-prepared = أُعدّ نزاع: { $number }
event-conversation-closed = { $who ->
    [you] أغلقت المحادثة
    [clock] أُغلقت المحادثة لعدم وصول رسائل
   *[other] أُغلقت المحادثة من جانب { $name }
}
event-conversation-nothing-needed = لا حاجة إلى شيء آخر، بحسب { $name }

## What carriers say
tracking-label_created = أُنشئ ملصق الشحن
tracking-picked_up = أُخذ الطرد
tracking-accepted = الطرد لدى شركة الشحن
tracking-in_transit = في الطريق
tracking-customs = في الجمارك
tracking-customs_hold = محتجز في الجمارك
tracking-out_for_delivery = خرج للتوصيل
tracking-attempt_failed = تعذّر التسليم، وستُعاد المحاولة
tracking-ready_for_pickup = جاهز للاستلام
tracking-delivered = تم التسليم
tracking-refused = رُفض استلامه
tracking-returning = في طريق العودة إلى المتجر
tracking-returned_to_sender = عاد إلى المتجر
tracking-lost = مفقود
tracking-damaged = تلف في الطريق
tracking-destroyed = أُتلف
tracking-unknown = خبر آخر

event-conversation-callback-booked-others = حُجزت مكالمة في { $at }
event-conversation-late-others = طال انتظار المشتري. أُبلغ المشرف
event-conversation-lease-lost-others = غادر الزميل. المحادثة أول قائمة الانتظار

## What the reader must do when it is their turn
stage-seller-turn-you = الرد على المشتري
stage-buyer-turn-you = الرد على عرض المتجر
stage-platform-review-you = اقتراح حل أو إصدار قرار
stage-info-wait-you = تقديم ما طلبناه
stage-platform-offer-you = الرد على مقترحنا
stage-overdue-you = تولّي القضية أو إصدار قرار
stage-manual-you = معرفة مصير المبلغ

## Reasons of payment providers
provider-provider_unavailable = لا يستجيب
provider-card_closed = البطاقة ملغاة
provider-card_expired = انتهت صلاحية البطاقة
provider-account_closed = الحساب مغلق
provider-insufficient_funds = الرصيد غير كافٍ
provider-limit_exceeded = بلغ أحد الحدود أقصاه
less-than-asked = طلبت { $asked }، وهذا أقل بمقدار { $less }.

offer-refused = مرفوض
explain-dispute-take = تأخر القرار، وهو الآن من مسؤوليتك.
provider-do_not_honor = رفض البنك دون ذكر سبب
provider-other = رُفضت العملية

# Beside a decision.
basis-shown = ما قُدّم من أدلة حتى ذلك الحين ({ $n })
basis-nothing = لم يُقدَّم أي دليل حتى ذلك الحين.
