# Decisions of ours: goodwill, proposals outside the range, new evidence, warnings, rulings about what came back.
action-decline_goodwill = رفض مبلغ الترضية
room-explain-decline_goodwill = لا يُدفع شيء. ويقرأ صاحب الطلب السبب، ويمكنه سحب طلبه هنا بنفسه.
refusal-nothing_asked = لم يطلب أحد مراجعة ثانية.
event-dispute-goodwill-declined = رُفض مبلغ ترضية قدره { $amount } من جانب { $name }
proposal-outside-because = هذا خارج ما قاله الطرفان. السبب لدينا:
action-reread = بيان أثر الأدلة الجديدة
room-explain-reread = وصل شيء بعد مقترحنا. لا يُلزم المقترح أحدًا قبل أن ينظر فيه أحد موظفينا ويبيّن رأيه، ولا تتغير مهلة رد الطرفين.
field-reread-result = مقترحنا
field-reread-text = رأيك في الأدلة الجديدة، ويقرؤه الطرفان
choice-result-stands = يبقى كما هو
choice-result-look_again = يُسحب، وننظر في القضية من جديد
refusal-nothing_new = لم يصل شيء منذ مقترحنا.
refusal-evidence_unread = ننظر في الأدلة الجديدة أولًا.
silence-evidence-read-first = يقرأ أحد موظفينا الأدلة الجديدة أولًا، ولا شيء يُلزمك قبل ذلك.
event-dispute-evidence-read-stands = نظرنا في الأدلة الجديدة: يبقى مقترحنا كما هو
event-dispute-evidence-read-again = نظرنا في الأدلة الجديدة وسحبنا مقترحنا: ننظر في القضية من جديد
event-dispute-evidence-not-read = انتهت مهلة مقترحنا ولم نكن قد نظرنا في الأدلة الجديدة بعد. لا يُلزم المقترح أحدًا، وننظر في القضية من جديد
notice-dispute-evidence-read = نظرنا في الأدلة الجديدة: { $title }
notice-dispute-evidence-not-read = ننظر في القضية من جديد، مع الأدلة الجديدة: { $title }
unread-evidence = وصلت أدلة جديدة بعد مقترحنا. ينظر فيها أحد موظفينا قبل أن يُلزم المقترح أحدًا، ويبقى ردك السابق كما هو.
action-take_back = التراجع عن القبول
action-warn = تنبيه الطرفين
explain-take_back = لم يُنفَّذ شيء بعد. عند التراجع ينظر أحد موظفينا في القضية.
explain-warn = يقرأ الطرفان التنبيه. وبعده يمكن لكل منهما طلب قرارنا فورًا، ولا يسري قبول أقل من المطلوب على الفور، بل يمكن للمشتري التراجع عنه.
room-explain-warn = عند وجود علامات على دفع خارج المنصة أو على ضغط. يقرأ الطرفان التنبيه، ويمكن بعده لكل منهما طلب قرارنا فورًا.
room-pressure-reported = أبلغ عن ضغط أو دفع خارج المنصة، والمتجر لا يعلم
field-pressed = هل طلب منك أحد ذلك، أو عرض أن يدفع لك خارج هذا الموقع؟
field-pressed-hint = لا يقرأ جوابك إلا فريقنا. إذا كان الجواب «نعم»، فلن يُنفَّذ شيء بعد، ولا خسارة في ذلك.
choice-pressed-no = لا، هذا قراري وحدي
choice-pressed-yes = نعم
confirm-withdraw-anyway = أعلم أنه لا يحق لأحد أن يطلب مني ذلك، ومع هذا أسحب النزاع
refusal-nothing_accepted = لا يوجد قبول يمكن التراجع عنه.
refusal-warned_before = سبق تنبيه الطرفين.
silence-acceptance-counts = يسري القبول، ويُنفَّذ الحل.
event-dispute-accepted-later = { $who ->
    [you] قبلت. يسري قبولك من { $until }، ويمكنك التراجع عنه حتى ذلك الحين
   *[other] قبول من { $name }. يسري من { $until }، وحتى ذلك الحين هناك وقت للتفكير
}
event-dispute-acceptance-taken-back = { $who ->
    [you] تراجعت عن قبولك. ينظر أحد موظفينا في القضية
   *[other] تراجع عن القبول من جانب { $name }. ننظر في القضية
}
event-dispute-pressure-told = { $who ->
    [you] أخبرتنا أن أحدًا طلب منك ذلك أو أن يكون الدفع خارج الموقع. لا يقرأ ذلك إلا فريقنا. ولم يُنفَّذ شيء
   *[other] أخبرنا المشتري أن أحدًا طلب منه ذلك أو أن يكون الدفع خارج الموقع. لا يقرأ المتجر ذلك
}
event-dispute-warned = تنبيه منا إلى الطرفين: لا يمكننا هنا حماية ما يُدفع أو يوعد به خارج هذا الموقع
notice-dispute-acceptance-taken-back = حدث تراجع عن القبول، وننظر في القضية: { $title }
notice-dispute-warned = تنبيه منا: { $title }
pressure-buyer = يُرجى الحذر: لا يحق لأحد أن يطلب منك سحب النزاع، أو قبول أقل من المطلوب، أو قبض مبلغ خارج هذا الموقع. يستمر النزاع ويبقى المبلغ محجوزًا، ويمكنك طلب قرار من فريقنا الآن. وإذا قبلت أقل مما طلبت، فلا يسري القبول على الفور، ويمكنك التراجع عنه.
pressure-shop = نبّهنا الطرفين: لا يحق لأحدهما أن يطلب من الآخر سحب النزاع، أو قبول أقل من المطلوب، أو الدفع خارج هذا الموقع. ويمكن لكل منكما طلب قرار من فريقنا الآن.
pressure-told = أخبرنا المشتري بضغط عليه أو بدفع خارج المنصة. المتجر لا يعلم.
pressure-seen = نُبّه الطرفان بسبب ضغط أو دفع خارج المنصة.
ask-cooling_off_h = عند وجود علامة ضغط: عدد الساعات حتى يسري قبول أقل من المطلوب
event-dispute-return-ruled-for-buyer = أصدرنا قرارًا بشأن ما أُعيد: الحق مع المشتري، كليًا أو جزئيًا. ويمكن للطرف المتضرر تقديم استئناف
event-dispute-return-ruled-for-seller = أصدرنا قرارًا بشأن ما أُعيد: الحق مع المتجر. ويمكن للمشتري تقديم استئناف
return-appeal = هل النتيجة غير ما توقعته؟
return-appeal-there = يمكن استئناف هذا القرار في النزاع:
policy-record = سجل المتجر
policy-points = { $n ->
    [zero] { $n } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $n } نقاط
    [many] { $n } نقطة
   *[other] { $n } نقطة
}
ask-penalty_ruling_points = نقاط عن نزاع صدر قرارنا فيه ضد المتجر
ask-penalty_silence_points = نقاط عن نزاع خسره المتجر لعدم الرد
ask-penalty_lasts_d = مدة بقاء النقاط، بالأيام
event-dispute-metric-applied = سُجّل عليك بسبب هذا النزاع: { $points } حتى { $until }. وتُلغى إذا قُبل استئناف
event-dispute-metric-revoked = أُلغي ما سُجّل عليك بسبب القرار { $decision }
refusal-add_evidence_first = يُرجى إضافة الدليل أولًا ثم الرد: نقرؤه قبل أن يُلزمك أي شيء.
wizard-kept = تُحفظ هذه المسودة حتى { $when }. وإن لم تُرسَل قبل ذلك حُذفت، ولا ينتقل أي مبلغ.
ask-draft_most_d = أقصى مدة لحفظ المسودة، بالأيام
event-dispute-appeal-filed-pauses = { $who ->
    [you] قدّمت استئنافًا: { $number }. المبلغ الذي لم يُرسَل بعد ينتظر حتى البت فيه
   *[other] استئناف من { $name }: { $number }. المبلغ الذي لم يُرسَل بعد ينتظر حتى البت فيه
}
event-dispute-step-moved-waiting = لم يكن المبلغ المسترد قد أُرسل بعد. وهو ينتظر حتى البت في الاستئناف
event-dispute-decided-again-moot = انتهى الاستئناف { $number }. يصدر في القضية قرار جديد، لذلك لا يتغير به أي مبلغ
silence-appeal-first = نبحث عن سبب عدم البت في الاستئناف، ونبلغ الطرفين.
refusal-nothing_held = لا توجد مبالغ محجوزة.
