# رسیدگی در نهادهای بیرون از ما.

kind-outside = رسیدگی بیرونی
outside-title = نهادهای بیرونی
outside-new = ثبت یک رسیدگی در نهادی بیرونی
outside-new-hint = خریدار و فروشگاه آن را می‌بینند، همراه با تاریخی که تا آن پاسخ می‌دهیم.
outside-save = ذخیره و خبر به هر دو طرف
outside-hand-over = پرونده برای نهاد
outside-body = نهاد
outside-reference = شمارهٔ آن نزد نهاد
outside-about = دربارهٔ پروندهٔ
outside-began = باز شده در آنجا
outside-we-answer-by = پاسخ می‌دهیم تا
outside-answered = پاسخ دادیم در
outside-result = نتیجه

ask-out_body = نزد کدام نهاد
ask-out_reference = شماره‌ای که نهاد داده است
ask-out_began = تاریخ باز شدن در آنجا
ask-out_answer = باید پاسخ دهیم تا
ask-out_answer-hint = خالی بگذارید تا مهلت طبق قواعد این نهاد حساب شود.
refusal-wrong_date = لطفاً تاریخ درستی انتخاب کنید

body-adr = نهاد حل اختلاف جایگزین (اتحادیهٔ اروپا)
body-dsa_body = نهاد تأییدشدهٔ حل اختلاف طبق DSA (اتحادیهٔ اروپا)
body-consumidor_gov_br = consumidor.gov.br (برزیل)
body-authority = سازمان حمایت از مصرف‌کننده
body-court = دادگاه
body-other_body = نهادی دیگر

## وضعیت، و آنچه در صورت سکوت رخ می‌دهد
stage-body-asks = باید به نهاد پاسخ دهیم
stage-body-answer-late = پاسخ ما به نهاد دیر شده است
stage-body-decides = نهاد تصمیم می‌گیرد
silence-body-answer-late = پاسخ ما دیر می‌شود و سرپرست باید آن را بفرستد.
silence-body-answer-late-again = هر روز دوباره به سرپرست خبر داده می‌شود.
silence-we-ask-the-body = از نهاد می‌پرسیم که کار به کجا رسیده است.

## کارهایی که همکاران ما می‌توانند بکنند
action-body_answered = پاسخ داده‌ایم
action-body_postponed = نهاد مهلت بیشتری می‌دهد
action-body_concluded = ثبت نتیجه
field-days = چند روز بیشتر
field-result = نتیجه
choice-5 = ۵ روز
choice-10 = ۱۰ روز
choice-15 = ۱۵ روز
choice-30 = ۳۰ روز
choice-body_for_buyer = نهاد به سود خریدار تصمیم گرفت
choice-body_for_shop = نهاد به سود فروشگاه تصمیم گرفت
choice-body_partly = نهاد به هر طرف بخشی داد
choice-body_agreed = دو طرف در آنجا به توافق رسیدند
choice-body_withdrawn = پس گرفته شد

## آنچه رخ داد
event-outside-opened = رسیدگی باز شد نزد: { $body }. تا { $due } پاسخ می‌دهیم.
event-outside-answered = به نهاد پاسخ دادیم
event-outside-postponed = نهاد مهلت بیشتری داد، تا { $until }
event-outside-late = پاسخ ما به نهاد دیر شده است. به سرپرست خبر داده شد.
event-outside-result-missing = نهاد در مهلت خود تصمیم نگرفت. می‌پرسیم که کار به کجا رسیده است.
event-outside-concluded = پایان یافت: { $result }
event-outside-note = { $name } یادداشتی گذاشت

notice-outside-opened = یک رسیدگی در نهادی بیرونی ثبت شد: { $title }. تا تاریخ نشان‌داده‌شده پاسخ می‌دهیم.
notice-outside-answered = به نهاد بیرونی پاسخ دادیم: { $title }
notice-outside-postponed = نهاد بیرونی مهلت بیشتری داد: { $title }
notice-outside-concluded = رسیدگی در نهاد بیرونی پایان یافت: { $title }
