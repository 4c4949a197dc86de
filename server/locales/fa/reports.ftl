# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = چه چیزی را دربارهٔ یک کالا می‌توان گزارش کرد
policy-options-hint = هر کس کالایی را گزارش کند یکی از این‌ها را برمی‌گزیند. از یک تا شش گزینه می‌توان پیشنهاد کرد. گزارش‌های موجود همان گزینه را با واژه‌های همان زمان نگه می‌دارند.
option-preview = آنچه مردم خواهند دید
option-preview-hint = در هر زبان، به همین ترتیب.
option-look = نخست آن را ببینید
option-off = پیشنهاد نمی‌شود
option-at = جایگاه { $n }
option-ours = اگر خالی بماند: { $words }
option-needed = همین که پیشنهاد شود لازم است؛ زبان‌هایی که متن ندارند همین را نشان می‌دهند.
ask-place = جایگاه در فهرست
ask-category = دسته در قانون
ask-urgency = فوریت
ask-words_ar = متن شما به عربی
ask-words_en = متن شما به انگلیسی
ask-words_es = متن شما به اسپانیایی
ask-words_fa = متن شما به فارسی
ask-words_id = متن شما به اندونزیایی
ask-words_pt = متن شما به پرتغالی
ask-words_ru = متن شما به روسی
ask-words_zh = متن شما به چینی
row-ip_or_counterfeit = کالای تقلبی و نشان تجاری
row-prohibited_or_unsafe = ممنوع یا ناایمن
row-misleading_listing_or_search_manipulation = آگهی گمراه‌کننده
row-trade_rule_violation = قاعده‌ای دیگر
row-own_1 = گزینهٔ خودتان، نخست
row-own_2 = گزینهٔ خودتان، دوم
row-own_3 = گزینهٔ خودتان، سوم
row-own_4 = گزینهٔ خودتان، چهارم
concern-unknown = چیزی که دیگر پیشنهاد نمی‌شود
refusal-none_on = دست‌کم یک گزینه پیشنهاد کنید.
refusal-too_many_on = بیش از شش گزینه پیشنهاد نکنید.
refusal-one_line = آن را در یک خط بنویسید.

## Categories of the European database of statements of reasons
law-animal_welfare = رفاه جانوران
law-consumer_information = آگاهی‌رسانی به مصرف‌کننده
law-cyber_violence = خشونت اینترنتی
law-cyber_violence_against_women = خشونت اینترنتی علیه زنان
law-data_protection_and_privacy_violations = حفاظت از داده‌ها و حریم خصوصی
law-illegal_or_harmful_speech = گفتار غیرقانونی یا آسیب‌زا
law-intellectual_property_infringements = مالکیت فکری
law-negative_effects_on_civic_discourse_or_elections = گفت‌وگوی عمومی و انتخابات
law-not_specified_notice = گزارش‌دهنده نگفته است
law-other_violation_tc = نقض دیگری از قواعد ما
law-protection_of_minors = حمایت از کودکان و نوجوانان
law-risk_for_public_security = امنیت عمومی
law-scams_and_fraud = کلاهبرداری و تقلب
law-self_harm = خودآزاری
law-unsafe_and_prohibited_products = کالاهای ناایمن و ممنوع
law-violence = خشونت

## What many people and trusted flaggers report, and unfounded reports
report-flagger = هشداردهندهٔ مورد اعتماد
report-language = زبان گزارش‌دهنده
report-alike = دیگران هم همین را گزارش داده‌اند
report-others = { $n ->
    [one] یک نفر هنگام رسیدن این گزارش
   *[other] { $n } نفر هنگام رسیدن این گزارش
 }
report-unfounded = آشکارا بی‌پایه بود
report-warned = آشکارا بی‌پایه بود. اگر گزارش‌هایی مانند این ادامه یابد، تا مدتی گزارش دیگری نمی‌پذیریم؛ خطر برای مردم همیشه شنیده می‌شود.
refusal-reports_paused = گزارش‌های زیادی از شما آشکارا بی‌پایه بود، پس تا مدتی گزارش دیگری نمی‌پذیریم. اگر کسی در خطر است، گزینهٔ آن را علامت بزنید: همیشه شنیده می‌شود.
refusal-not_unfounded = تنها گزارشی می‌تواند بی‌پایه باشد که هیچ قاعده‌ای زیر پا گذاشته نشده و کاری انجام نمی‌شود.
field-unfounded = آیا آشکارا بی‌پایه است؟
field-unfounded-hint = تنها وقتی که هر کسی آن را می‌بیند. به کسی که بارها چنین گزارش‌هایی بفرستد هشدار داده می‌شود و پس از آن باید صبر کند.
field-decide-reference = قاعده کجا آمده است
field-decide-reference-hint = قانون و ماده‌اش، یا شمارهٔ قاعدهٔ ما. فروشگاه آن را می‌خواند.
mark-danger = خطر
mark-people = { $n ->
    [one] { $n } نفر این را گزارش داده است
   *[other] { $n } نفر این را گزارش داده‌اند
 }
statement-source = چگونه باخبر شدیم
statement-after-report = کسی آن را گزارش داد.
event-statement-sourced = هشداردهنده‌ای مورد اعتماد به ما خبر داد

## The administrator's page
admin-trust = گزارش‌ها و قانون
flaggers = هشداردهندگان مورد اعتماد
flaggers-hint = سازمان‌هایی که مرجعی رسمی آن‌ها را معرفی کرده است. گزارش آن‌ها فوری است. هر کدام پیوندی خصوصی می‌گیرد.
flaggers-none = هنوز هیچ سازمانی نیست.
ask-flagger = نام سازمان
flagger-add = افزودن و ساختن پیوند
flagger-trusted = مورد اعتماد
flagger-withdraw = برداشتن
flagger-withdrawn = برداشته‌شده
flagger-link = پیوند خصوصی
flagger-link-hint = تنها همین یک بار نشان داده می‌شود. آن را از راهی امن به سازمان بدهید. اگر گم شد، آن را بردارید و پیوند دیگری بسازید.
flagger-welcome = آنچه شما گزارش می‌دهید در اولویت است. فروشگاه هرگز نمی‌فهمد چه کسی گزارش داده است.
flagger-enter = ادامه
done-flagger = پیوند ساخته شد.
done-flagger-off = برداشته شد. پیوند دیگر کار نمی‌کند.
statements-export = شرح دلایل
statements-export-hint = در قالب پایگاه دادهٔ اروپایی شرح دلایل، آمادهٔ فرستادن به آنجا. یک برنامه آن‌ها را با کلیدی که این اجازه را دارد می‌گیرد.
statements-export-first = ۱۰۰ مورد نخست
scope-statements = شرح دلایل
scope-statements-hint = گرفتن شرح دلایل برای پایگاه دادهٔ اروپایی
ask-report_many = شمار کسانی که همان را گزارش می‌دهند تا فوری شود
ask-misuse_warn = گزارش‌های بی‌پایه در شش ماه تا هشدار
ask-misuse_pause = گزارش‌های بی‌پایه تا توقف
ask-misuse_pause_d = مدت توقف، به روز

## Danger
event-conversation-person-asked-danger = یک کارشناس فراخوانده شد. شما نفر اول هستید
danger-first = شما نفر اول هستید.
danger-answer = یک کارشناس فراخوانده شد، شب هم باشد. اگر کسی آسیب دیده است، همین حالا با شمارهٔ اورژانس کشورتان تماس بگیرید.
field-report-concern = مشکل چیست
field-report-text = چه پیش آمد؟
