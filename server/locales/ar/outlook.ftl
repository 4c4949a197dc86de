# What a buyer knows before filing.

outlook-title = ما يترتب على كل سبب
outlook-hint = المواعيد والأدلة والتكاليف والمدد لهذا الطلب، قبل اتخاذ قرارك.
outlook-one = ما يمكن توقعه
outlook-when = متى
outlook-window = يمكنك فتح النزاع من { $opens } حتى { $closes }.
outlook-evidence = ما المطلوب منك
outlook-evidence-none = لا شيء. الدليل هو ما تقوله شركة الشحن، والصور والمستندات مفيدة إن وُجدت.
outlook-evidence-never = لا شيء، ولا حتى سبب: هذا حقك.
outlook-excuse = إذا تعذّر عليك ذلك فيكفي ذكر السبب. «لا أستطيع تقديم هذا لأن …» إجابة مقبولة.
outlook-remedies = ما يمكنك طلبه
outlook-cost = مَن يدفع
outlook-cost-you = تكلفة إرجاع السلعة عليك.
outlook-cost-shop = تكلفة إرجاع السلعة على المتجر.
outlook-cost-us = تكلفة إرجاع السلعة علينا.
outlook-cost-goods = كل ما يُرسَل من جديد أو يُستبدل أو يُصلَّح يكون على نفقة المتجر.
outlook-cost-money = المبلغ الذي يُردّ يكون من المتجر، ولا يكلّفك فتح النزاع شيئًا.
outlook-decision = أقصى موعد للقرار
outlook-decision-shop = إذا لم يرد أحد، يصدر قرار حتى { $silent }. وإذا تبادلت العروض مع المتجر أولًا، فحتى { $bargained }.
outlook-decision-us = ننظر في النزاع دون انتظار المتجر. يصدر القرار في موعد أقصاه { $silent }.
outlook-decision-right = لا يتوقف ذلك على موافقة أحد، ويسري بمجرد تأكيدك.
outlook-others = كيف كانت تجربة الآخرين
outlook-half = { $days ->
    [0] انتهى نصفها خلال يوم.
    [one] انتهى نصفها خلال يوم واحد.
    [two] انتهى نصفها خلال يومين.
    [few] انتهى نصفها خلال { $days } أيام.
    [many] انتهى نصفها خلال { $days } يومًا.
   *[other] انتهى نصفها خلال { $days } يوم.
}
outlook-content = { $percent } من كل 100 مشترٍ أبدوا رأيهم كانوا راضين عن النتيجة.
outlook-content-unknown = عدد المشترين الذين أبدوا رأيهم قليل جدًا.
outlook-among-both = القياس على القضايا المغلقة من هذا النوع بين { $buyer } و{ $seller } (عددها: { $n }).
outlook-among-buyers = القياس على القضايا المغلقة من هذا النوع لمشترين في { $buyer } (عددها: { $n })، لأن القضايا بين البلدين قليلة جدًا.
outlook-among-sellers = القياس على القضايا المغلقة من هذا النوع مع متاجر في { $seller } (عددها: { $n })، لأن القضايا بين البلدين قليلة جدًا.
outlook-among-reason = القياس على القضايا المغلقة من هذا النوع في كل البلدان (عددها: { $n })، لأن القضايا في بلدك قليلة جدًا.
outlook-among-all = القياس على القضايا المغلقة من كل الأنواع (عددها: { $n })، لأن قضايا هذا النوع قليلة جدًا.
outlook-too-few = { $n ->
    [0] لم تُغلق أي قضية بعد، لذلك لا نعرف.
    [one] لم تُغلق حتى الآن إلا قضية واحدة، وهذا لا يكفي للقياس.
    [two] لم تُغلق حتى الآن إلا قضيتان، وهذا لا يكفي للقياس.
    [few] لم تُغلق حتى الآن إلا { $n } قضايا، وهذا لا يكفي للقياس.
    [many] لم تُغلق حتى الآن إلا { $n } قضية، وهذا لا يكفي للقياس.
   *[other] لم تُغلق حتى الآن إلا { $n } قضية، وهذا لا يكفي للقياس.
}

## What the buyer says afterwards.
action-rate = إبداء الرأي في النتيجة
explain-rate = رأيك يفيدنا ويفيد من يأتي بعدك. لا يراه المتجر.
field-answer = هل أرضتك النتيجة؟
choice-content = نعم، حُلّت المشكلة
choice-discontent = لا، لم تُحلّ
event-dispute-rated-content = { $who ->
    [you] قلت إن المشكلة حُلّت
   *[other] قال المشتري إن المشكلة حُلّت
}
event-dispute-rated-discontent = { $who ->
    [you] قلت إن المشكلة لم تُحلّ
   *[other] قال المشتري إن المشكلة لم تُحلّ
}
refusal-already_rated = سبق أن أبديت رأيك. شكرًا لك.
refusal-reason_not_offered = هذا السبب غير متاح هنا.

## Countries, inside of a sentence.
country-ae = الإمارات العربية المتحدة
country-af = أفغانستان
country-ar = الأرجنتين
country-br = البرازيل
country-cl = تشيلي
country-cn = الصين
country-co = كولومبيا
country-de = ألمانيا
country-es = إسبانيا
country-fr = فرنسا
country-gb = المملكة المتحدة
country-id = إندونيسيا
country-in = الهند
country-iq = العراق
country-ir = إيران
country-it = إيطاليا
country-jp = اليابان
country-kr = كوريا الجنوبية
country-kz = كازاخستان
country-mx = المكسيك
country-nl = هولندا
country-pl = بولندا
country-pt = البرتغال
country-ru = روسيا
country-sa = السعودية
country-tr = تركيا
country-ua = أوكرانيا
country-us = الولايات المتحدة
outlook-window-withdraw = يمكنك العدول عن العقد من { $opens } حتى { $closes }.
