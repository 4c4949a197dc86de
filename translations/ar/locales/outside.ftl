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
silence-body-answer-late = يُعدّ ردنا متأخرًا، وعلى أحد المشرفين إرساله.
silence-body-answer-late-again = يُبلَّغ المشرف من جديد كل يوم.
silence-we-ask-the-body = نسأل الجهة الخارجية عن سير الإجراء.

## What our people may do
action-body_answered = أرسلنا الرد
action-body_postponed = الجهة تمنح وقتًا إضافيًا
action-body_concluded = تسجيل النتيجة
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
event-outside-answered = أرسلنا ردنا إلى الجهة الخارجية
event-outside-postponed = منحت الجهة الخارجية وقتًا إضافيًا حتى { $until }
event-outside-late = تأخر ردنا على الجهة الخارجية. أُبلغ أحد المشرفين.
event-outside-result-missing = لم تقرر الجهة الخارجية في الموعد. نسألها عن سير الإجراء.
event-outside-concluded = انتهى الإجراء: { $result }
event-outside-note = ملاحظة من { $name }

notice-outside-opened = سُجّل إجراء لدى جهة خارجية: { $title }. نرد عليه في الموعد المبيّن.
notice-outside-answered = أرسلنا ردنا إلى الجهة الخارجية: { $title }
notice-outside-postponed = منحت الجهة الخارجية وقتًا إضافيًا: { $title }
notice-outside-concluded = انتهى الإجراء لدى الجهة الخارجية: { $title }
