# The way to a dispute, one question a page.

wizard-step = الخطوة { $n } من { $of }
wizard-continue = متابعة
wizard-later = الحفظ والعودة لاحقًا
wizard-add = تم
wizard-change = تغيير

## Which items.
wizard-items-title = ما السلع المعنية؟
wizard-items-hint = يُرجى اختيار كل السلع التي فيها المشكلة نفسها.
wizard-pieces = { $n ->
    [zero] { $n } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $n } قطع
    [many] { $n } قطعة
   *[other] { $n } قطعة
}
wizard-how-many = { $n ->
    [zero] كم قطعة؟
    [one] كم قطعة؟
    [two] كم قطعة من القطعتين؟
    [few] كم قطعة من { $n } قطع؟
    [many] كم قطعة من { $n } قطعة؟
   *[other] كم قطعة من { $n } قطعة؟
}

## What went wrong.
wizard-reason-title = ما المشكلة؟
wizard-reason-hint = يُرجى اختيار سبب واحد. يمكنك إضافة الصور لاحقًا.
wizard-opens = ممكن ابتداءً من { $when }
wizard-closed = انتهت مهلة ذلك في { $when }
wizard-meanwhile = أيًّا كانت المشكلة، يمكنك التحدث إلينا.

## What happened.
wizard-story-title = ماذا حدث؟
wizard-story-hint = بكلماتك: ماذا رأيت ومتى. سيقرؤها المتجر.
wizard-detail-none = للاختيار إن أردت

## What you want.
wizard-remedy-title = ما الحل المطلوب؟
wizard-remedy-hint = يمكن للمتجر قبوله أو تقديم عرض آخر.
wizard-remedy-refund-partial = تبقى السلعة لديك
wizard-remedy-reship = إذا لم تصل، يعود المبلغ
wizard-remedy-missing-parts-sent = إذا لم تصل، يعود المبلغ
wizard-amount = ما المبلغ المطلوب استرداده؟

## Evidence.
wizard-evidence-title = هل يمكنك بيان ذلك بدليل؟
wizard-evidence-hint = الصور هي الأكثر فائدة: السلعة والطرد والملصق. وإن تعذّر ذلك فيكفي ذكر السبب أدناه.
wizard-evidence-optional = ليس عليك تقديم شيء. وإن كانت لديك صور أو مقطع فيديو أو مستندات مفيدة، فيمكنك إضافتها.
wizard-on-file = مضافة من قبل
wizard-files = الصور ومقاطع الفيديو والمستندات
wizard-files-hint = صورة أو ملف PDF حتى 20 ميغابايت، أو مقطع فيديو حتى 60 ثانية و50 ميغابايت. أقصى عدد للملفات: { $n }. نزيل مكان الالتقاط.
wizard-choose-files = اختيار ملفات
wizard-drop-files = أو إفلاتها هنا
wizard-remove = إزالة { $name }
wizard-pick = { $n ->
    [0] رسائل من المحادثة مع المتجر
   *[other] رسائل من المحادثة (المختار: { $n })
}
wizard-proof = { $n ->
    [0] إثبات الدفع
   *[other] إثبات الدفع (المضاف: { $n })
}
wizard-excuse = سبب تعذّر تقديم دليل
wizard-payment-title = إضافة إثبات الدفع
wizard-payment-hint = كشف حساب أو إيصال. يُستحسن تغطية ما لا يحتاج أحد إلى رؤيته، مثل رقم البطاقة.
wizard-messages-title = أي الرسائل تبيّن ذلك؟
wizard-messages-hint = تُحفظ نسخة ثابتة من الرسائل المختارة، فلا يمكن لأحد تغييرها لاحقًا.
wizard-no-messages = لا توجد رسائل مع المتجر بشأن هذا الطلب.

## Check and send.
wizard-check-title = التحقق والإرسال
wizard-sum-items = السلع
wizard-sum-reason = المشكلة
wizard-sum-story = ما حدث
wizard-sum-remedy = الحل المطلوب
wizard-sum-evidence = الأدلة
wizard-sum-nothing = لم يُضف شيء
wizard-next = ما يحدث بعد ذلك
wizard-next-shop = على { $shop } الرد حتى { $when }.
wizard-next-us = ننظر فيه بأنفسنا، دون انتظار المتجر، حتى { $when }.
wizard-next-silent = إذا لم يرد المتجر: { $what }
wizard-next-hold = نحجز { $amount } من مستحقات المتجر حتى تُغلق القضية.
wizard-next-you = يمكنك إضافة أدلة أو سحب النزاع في أي وقت.
wizard-next-fixed = لا يمكن تغيير السلع والسبب بعد الإرسال.

## What is wrong with an answer.
refusal-choose_items = يُرجى اختيار سلعة واحدة على الأقل.
refusal-units_outside = يُرجى كتابة عدد القطع، على ألا يزيد على ما اشتريته.
refusal-choose_reason = يُرجى اختيار المشكلة.
refusal-tell_story = يُرجى ذكر ما حدث.
refusal-story_too_short = يُرجى كتابة المزيد: 20 حرفًا على الأقل.
refusal-choose_remedy = يُرجى اختيار الحل المطلوب.
refusal-say_amount = يُرجى كتابة المبلغ المطلوب استرداده.
