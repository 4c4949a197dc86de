# Proceedings before bodies outside the house.

kind-outside = إجراء خارجي
outside-title = الجهات الخارجية
outside-new = تسجيل إجراء لدى جهة خارجية
outside-new-hint = يراه المشتري والمتجر، مع الموعد الذي نرد فيه على الأكثر.
outside-save = حفظ وإبلاغ الطرفين
outside-hand-over = ملف للجهة الخارجية
outside-body = الجهة
outside-reference = الرقم لدى الجهة
outside-about = بشأن القضية
outside-began = بدأ هناك في
outside-we-answer-by = موعد ردنا حتى
outside-answered = تاريخ ردنا
outside-result = النتيجة
outside-forced = جهة نختارها نحن
outside-we-put-by = موعد عرضنا عليها حتى

ask-out_body = لدى أي جهة
ask-out_reference = الرقم لدى الجهة نفسها
ask-out_began = بدأ هناك في
ask-out_answer = يجب أن نرد حتى
ask-out_answer-hint = إذا تُرك فارغًا، حُسب الموعد وفق قواعد هذه الجهة.
refusal-wrong_date = يُرجى اختيار تاريخ مناسب

body-adr = جهة لتسوية النزاعات بطرق بديلة (الاتحاد الأوروبي)
body-dsa_body = جهة معتمدة لتسوية النزاعات بموجب قانون الخدمات الرقمية (الاتحاد الأوروبي)
body-consumidor_gov_br = consumidor.gov.br (البرازيل)
body-authority = جهاز حماية المستهلك
body-court = محكمة
body-other_body = جهة أخرى

## Where it stands, and what happens otherwise
stage-body-asks = علينا الرد على الجهة الخارجية
stage-body-answer-late = تأخر ردنا على الجهة الخارجية
stage-body-decides = القرار للجهة الخارجية
stage-body-due = علينا عرض الأمر على جهة خارجية
silence-body-answer-late = يُعدّ ردنا متأخرًا، وعلى أحد المشرفين إرساله.
silence-body-answer-late-again = يُبلَّغ المشرف من جديد كل يوم.
silence-we-ask-the-body = نسأل الجهة الخارجية عن سير الإجراء.
silence-body-due-again = يُبلَّغ المشرف من جديد كل يوم.

## What our people may do
action-body_answered = أرسلنا الرد
action-body_postponed = الجهة تمنح وقتًا إضافيًا
action-body_concluded = تسجيل النتيجة
action-body_put = عُرض الأمر على جهة
explain-body_put = تصل إلى الجهة الملفات بكل ما قدّمه الطرفان. ويقرأ الطرفان أين وصل الأمر. والتكلفة علينا.
field-out_body = على أي جهة
field-body_put-reference = الرقم لدى الجهة نفسها
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
field-days = أيام إضافية
field-result = النتيجة
choice-5 = 5 أيام
choice-10 = 10 أيام
choice-15 = 15 يومًا
choice-30 = 30 يومًا
choice-body_for_buyer = قررت الجهة لصالح المشتري
choice-body_for_shop = قررت الجهة لصالح المتجر
choice-body_partly = قررت الجهة لكل طرف جزءًا
choice-body_agreed = اتفق الطرفان هناك
choice-body_withdrawn = سُحب الإجراء

## What happened
event-outside-opened = بدأ إجراء لدى جهة خارجية: { $body }. موعد ردنا حتى { $due }.
event-outside-forced = لم نبتّ في استئناف في الموعد. وما يتجاوز حدّنا تقرر فيه جهة خارجية على نفقتنا. نعرض الأمر عليها حتى { $due }.
event-outside-put = عُرض الأمر على: { $body }، بالرقم { $reference }. والقرار الآن لها.
event-outside-answered = أرسلنا ردنا إلى الجهة الخارجية
event-outside-postponed = منحت الجهة الخارجية وقتًا إضافيًا حتى { $until }
event-outside-late = تأخرنا في الأمر المعروض على الجهة الخارجية. أُبلغ أحد المشرفين.
event-outside-result-missing = لم تقرر الجهة الخارجية في الموعد. نسألها عن سير الإجراء.
event-outside-concluded = انتهى الإجراء: { $result }
event-outside-note = ملاحظة من { $name }

notice-outside-opened = سُجّل إجراء لدى جهة خارجية: { $title }. نرد عليه في الموعد المبيّن.
notice-outside-forced = تقرر جهة خارجية في بقية استئناف: { $title }. ولا يكلّفك ذلك شيئًا.
notice-outside-put = عرضنا بقية استئناف على جهة خارجية: { $title }
notice-outside-answered = أرسلنا ردنا إلى الجهة الخارجية: { $title }
notice-outside-postponed = منحت الجهة الخارجية وقتًا إضافيًا: { $title }
notice-outside-concluded = انتهى الإجراء لدى الجهة الخارجية: { $title }

## Ways outside
ways-title = طرق أخرى
ways-lead = إذا لم يرضك قرارنا، أمكنك اللجوء إلى هذه الجهات أيضًا. ولا يمنعك قرارنا من ذلك.
way-dsa = جهة معتمدة لتسوية النزاعات (الاتحاد الأوروبي)
way-dsa-cost = مجانًا لك، أو برسم بسيط.
way-dsa-time = تقرر خلال 90 يومًا، وفي القضايا الصعبة حتى 180.
way-adr = جهة لتسوية نزاعات المستهلكين (الاتحاد الأوروبي)
way-adr-cost = مجانًا لك، أو برسم بسيط.
way-adr-time = تقرر خلال 90 يومًا من اكتمال المستندات.
way-br = consumidor.gov.br (البرازيل)
way-br-cost = مجانًا.
way-br-time = نرد هناك خلال 10 أيام.
way-authority = جهاز حماية المستهلك في بلدك
way-authority-cost = مجانًا في معظم البلدان.
way-authority-time = تختلف المدة من بلد إلى آخر.
way-mediation = وساطة للمتاجر (الاتحاد الأوروبي)
way-mediation-cost = نتحمّل حصة عادلة من التكلفة.
way-mediation-time = يمكنك اللجوء إلى المحكمة قبلها وأثناءها وبعدها.
way-court = المحكمة
way-court-cost = للمحكمة رسوم، ويستردها عادةً مَن يكسب الدعوى.
way-court-time = تسقط الحقوق بمرور الوقت، فمن الأفضل طلب المشورة قريبًا.

policy-ways = الطرق إلى جهات خارجية
policy-ways-hint = مَن لا يرضيه قرار تُعرض عليه هذه الطرق مع تكلفتها ومدتها. وتظهر كما هي هنا يوم الاطلاع عليها.
row-dsa = جهة لتسوية النزاعات بموجب قانون الخدمات الرقمية
row-adr = جهة لتسوية نزاعات المستهلكين
row-br = البرازيل
row-authority = جهاز حماية المستهلك
row-mediation = وساطة للمتاجر
row-court = المحكمة
ask-way_on = العرض
ask-way_whom = لمَن
ask-way_about = أي قرارات
ask-way_countries = البلدان
ask-way_countries-hint = حرفان لكل بلد، مثل BR PT. والفارغ يعني الكل. ومَن لا نعرف بلده تظهر له كل الطرق.
ask-way_link = العنوان
ask-way_link-hint = يبدأ بـ {"\u2066"}https://{"\u2069"}. ويمكن تركه فارغًا.
ask-way_name = الاسم
ask-way_cost = التكلفة
ask-way_time = المدة
way-pick-yes = نعم
way-pick-no = لا
way-pick-buyers = المشترون
way-pick-shops = المتاجر
way-pick-both = المشترون والمتاجر
way-pick-purchases = بشأن المشتريات فقط
way-pick-all = بشأن المشتريات وصفحات المنتجات والبلاغات
refusal-bad_country = يُرجى كتابة كل بلد بحرفين، مثل BR.
refusal-bad_link = يُرجى كتابة عنوان يبدأ بـ {"\u2066"}https://{"\u2069"}.
