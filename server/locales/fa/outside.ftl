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
outside-forced = نهادی که ما انتخاب می‌کنیم
outside-we-put-by = آن را آنجا می‌بریم تا

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
stage-body-due = باید آن را نزد نهادی بیرونی ببریم
silence-body-answer-late = پاسخ ما دیر می‌شود و سرپرست باید آن را بفرستد.
silence-body-answer-late-again = هر روز دوباره به سرپرست خبر داده می‌شود.
silence-we-ask-the-body = از نهاد می‌پرسیم که کار به کجا رسیده است.
silence-body-due-again = هر روز دوباره به سرپرست خبر داده می‌شود.

## کارهایی که همکاران ما می‌توانند بکنند
action-body_answered = پاسخ داده‌ایم
action-body_postponed = نهاد مهلت بیشتری می‌دهد
action-body_concluded = ثبت نتیجه
action-body_put = آن را نزد نهادی بردیم
explain-body_put = نهاد پرونده را با همهٔ آنچه دو طرف آورده‌اند می‌گیرد. هر دو طرف می‌خوانند که پرونده اکنون کجاست. هزینه با ماست.
field-out_body = نزد کدام نهاد
field-body_put-reference = شمارهٔ پرونده نزد نهاد
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
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
event-outside-forced = دربارهٔ یک اعتراض به‌موقع تصمیم نگرفتیم. دربارهٔ آنچه از سقف ما بیشتر است نهادی بیرونی با هزینهٔ ما تصمیم می‌گیرد. آن را تا { $due } آنجا می‌بریم.
event-outside-put = آن را نزد این نهاد بردیم: { $body }، شمارهٔ { $reference }. اکنون آن نهاد تصمیم می‌گیرد.
event-outside-answered = به نهاد پاسخ دادیم
event-outside-postponed = نهاد مهلت بیشتری داد، تا { $until }
event-outside-late = در کار با نهاد بیرونی دیر کرده‌ایم. به سرپرست خبر داده شد.
event-outside-result-missing = نهاد در مهلت خود تصمیم نگرفت. می‌پرسیم که کار به کجا رسیده است.
event-outside-concluded = پایان یافت: { $result }
event-outside-note = { $name } یادداشتی گذاشت

notice-outside-opened = یک رسیدگی در نهادی بیرونی ثبت شد: { $title }. تا تاریخ نشان‌داده‌شده پاسخ می‌دهیم.
notice-outside-forced = نهادی بیرونی دربارهٔ بقیهٔ یک اعتراض تصمیم می‌گیرد: { $title }. برای شما هزینه‌ای ندارد.
notice-outside-put = بقیهٔ یک اعتراض را نزد نهادی بیرونی بردیم: { $title }
notice-outside-answered = به نهاد بیرونی پاسخ دادیم: { $title }
notice-outside-postponed = نهاد بیرونی مهلت بیشتری داد: { $title }
notice-outside-concluded = رسیدگی در نهاد بیرونی پایان یافت: { $title }

## Ways outside
ways-title = راه‌های دیگر
ways-lead = اگر از تصمیم ما راضی نیستید، می‌توانید به آنجا هم بروید. هیچ تصمیم ما این حق را از شما نمی‌گیرد.
way-dsa = نهاد رسمی حل اختلاف (اتحادیهٔ اروپا)
way-dsa-cost = برای شما رایگان است یا هزینهٔ کمی دارد.
way-dsa-time = در ۹۰ روز تصمیم می‌گیرد؛ پرونده‌های دشوار تا ۱۸۰ روز.
way-adr = نهاد حل اختلاف مصرف‌کنندگان (اتحادیهٔ اروپا)
way-adr-cost = برای شما رایگان است یا هزینهٔ کمی دارد.
way-adr-time = پس از رسیدن همهٔ مدارک در ۹۰ روز تصمیم می‌گیرد.
way-br = consumidor.gov.br (برزیل)
way-br-cost = رایگان است.
way-br-time = آنجا در ۱۰ روز پاسخ می‌دهیم.
way-authority = سازمان حمایت از مصرف‌کنندگان کشور شما
way-authority-cost = در بیشتر کشورها رایگان است.
way-authority-time = زمان آن در هر کشور فرق می‌کند.
way-mediation = میانجی‌گری برای فروشگاه‌ها (اتحادیهٔ اروپا)
way-mediation-cost = سهم منصفانه‌ای از هزینه را ما می‌پردازیم.
way-mediation-time = پیش از آن، در میان آن و پس از آن می‌توانید به دادگاه بروید.
way-court = دادگاه
way-court-cost = هزینهٔ دادرسی دارد؛ معمولاً به برنده برمی‌گردد.
way-court-time = حق طرح دعوا با گذشت زمان از میان می‌رود؛ زود مشورت بگیرید.

policy-ways = راه‌های مراجعه به نهادهای بیرونی
policy-ways-hint = کسی که از تصمیمی راضی نیست این راه‌ها را با هزینه و زمانشان می‌بیند؛ همان‌طور که در روز دیدن، اینجا نوشته شده‌اند.
row-dsa = نهاد حل اختلاف در قانون DSA
row-adr = نهاد حل اختلاف مصرف‌کنندگان
row-br = برزیل
row-authority = سازمان حمایت از مصرف‌کنندگان
row-mediation = میانجی‌گری برای فروشگاه‌ها
row-court = دادگاه
ask-way_on = نشان داده شود
ask-way_whom = برای چه کسی
ask-way_about = کدام تصمیم‌ها
ask-way_countries = کشورها
ask-way_countries-hint = هر کشور با دو حرف، مانند BR PT. خالی یعنی همه. کسی که کشورش را نمی‌دانیم همهٔ راه‌ها را می‌بیند.
ask-way_link = نشانی
ask-way_link-hint = با https:// آغاز می‌شود. می‌تواند خالی بماند.
ask-way_name = نام
ask-way_cost = هزینه
ask-way_time = زمان
way-pick-yes = بله
way-pick-no = نه
way-pick-buyers = خریداران
way-pick-shops = فروشگاه‌ها
way-pick-both = خریداران و فروشگاه‌ها
way-pick-purchases = فقط دربارهٔ خریدها
way-pick-all = دربارهٔ خریدها، آگهی‌ها و گزارش‌ها
refusal-bad_country = هر کشور را با دو حرف بنویسید، مانند BR.
refusal-bad_link = نشانی‌ای بنویسید که با https:// آغاز شود.
