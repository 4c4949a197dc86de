# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = گزارش
kind-statement = شرح دلایل
kind-appeal = تجدیدنظر
party-reporter = گزارش‌دهنده

nav-report = گزارش تخلف
nav-trust = گزارش‌ها
nav-appeals = تجدیدنظرها

## Telling us
report-title = گزارش تخلف
report-lead = دربارهٔ یک کالا، یک فروشگاه یا یک کلاهبرداری به ما خبر دهید. نیازی به حساب ندارید.
report-about = موضوع
report-about-product = یک کالا
report-about-product-hint = کالای تقلبی، ممنوع یا ناایمن، یا آگهی گمراه‌کننده.
report-about-shop = یک فروشگاه
report-about-shop-hint = پاسخ نمی‌دهد، بی‌ادب است یا به آنچه توافق شده عمل نمی‌کند.
report-about-fraud = کلاهبرداری
report-about-fraud-hint = کسی می‌خواهد جای دیگری پول بدهید یا کار را تمام کنید، یا خود را به جای ما جا می‌زند.
report-concern = مشکل چیست
report-privacy = نام شما
report-privacy-text = فروشگاه هرگز نمی‌فهمد چه کسی گزارش داده است.
report-yours = گزارش‌ها و تجدیدنظرهای شما
report-what-happened = چه پیش آمد؟
report-what-happened-hint = دست‌کم ۲۰ نویسه.
report-file-hint = فروشگاه هرگز آن‌ها را نمی‌بیند.
report-danger = ممکن است کسی آسیب ببیند
report-danger-hint = { $hours ->
    [one] آتش، سم، برق‌گرفتگی، سلاح، تهدید: یک کارشناس در کمتر از یک ساعت آن را بررسی می‌کند.
   *[other] آتش، سم، برق‌گرفتگی، سلاح، تهدید: یک کارشناس در کمتر از { $hours } ساعت آن را بررسی می‌کند.
 }
report-danger-chat = خطر: گزارش { $number }
report-send = فرستادن گزارش
report-received = گزارش شما به دست ما رسید
report-received-text = شمارهٔ آن { $number } است. یکی از همکاران ما آن را بررسی می‌کند و نتیجه را به شما می‌گوید.
report-link = پیوند خصوصی شما
report-link-text = شما حساب ندارید، پس این پیوند را نگه دارید. گزارش شما با آن باز می‌شود: آنجا می‌توانید عکس اضافه کنید و تصمیم ما را بخوانید. آن را به کسی ندهید.
report-link-keep = این پیوند را نگه دارید
report-open = باز کردن گزارش من
report-specialist = همین حالا با یک کارشناس گفت‌وگو کنید
report-priority = فوریت
report-law-category = دسته در قانون
report-who = گزارش‌دهنده
report-guest = کسی که حساب ندارد
report-hidden-until = پنهان تا

concern-ip_or_counterfeit = تقلبی است، یا نشان تجاری، طرح یا عکس‌های کس دیگری را به کار برده است
concern-prohibited_or_unsafe = ممنوع یا ناایمن است
concern-misleading_listing_or_search_manipulation = آگهی گمراه‌کننده است یا جست‌وجو را فریب می‌دهد
concern-trade_rule_violation = قاعدهٔ دیگری از این بازار را زیر پا می‌گذارد
concern-unresponsive = فروشگاه پاسخ نمی‌دهد
concern-rude_or_threatening = فروشگاه بی‌ادب است یا تهدید می‌کند
concern-refuses_agreed_remedy = فروشگاه به آنچه توافق شده عمل نمی‌کند
concern-false_tracking = شمارهٔ رهگیری نادرست است
concern-pressure_for_review = فروشگاه برای گرفتن نظر خوب فشار می‌آورد
concern-other = چیز دیگری دربارهٔ فروشگاه
concern-off_platform_payment = کسی می‌خواهد بیرون از این بازار پول بگیرد
concern-off_platform_return_or_refund = کسی بیرون از این بازار مرجوعی یا بازپرداخت پیشنهاد می‌کند
concern-pressure_to_cancel_dispute = کسی به من فشار می‌آورد که اختلاف را لغو کنم
concern-fake_support = کسی خود را پشتیبانی ما جا می‌زند
concern-phishing_link = پیوندی گذرواژه، کد یا اطلاعات کارت می‌خواهد
concern-fake_tracking = بسته یا شمارهٔ رهگیری‌ای که سفارش نداده‌ام
concern-extortion_by_review = کسی با نظر بد تهدید می‌کند

## Where a report stands
stage-under-review = در حال بررسی گزارش هستیم
stage-need-info = دربارهٔ گزارش پرسشی داریم
stage-escalated = رئیس گروه ما دربارهٔ گزارش تصمیم می‌گیرد
stage-decided = دربارهٔ گزارش تصمیم گرفته شد
stage-under-review-you = دربارهٔ گزارش تصمیم بگیرید
stage-need-info-you = به پرسش ما پاسخ دهید
stage-escalated-you = دربارهٔ گزارش تصمیم بگیرید
silence-report-reviewed = گزارش به یک بازبین می‌رسد.
silence-head-of-trust-decides = رئیس گروه تصمیم می‌گیرد.
silence-head-of-trust-reminded = هر روز به رئیس گروه یادآوری می‌شود.
act-buyer-need-info = با واژه‌های خودتان پاسخ دهید؛ می‌توانید عکس هم اضافه کنید.

## What can be done
action-triage = دسته‌بندی
action-ask = پرسیدن از گزارش‌دهنده
action-add = افزودن چیزی
action-hide_now = پنهان کردن موقت آگهی
action-attach = نوشتن موضوع گزارش
explain-attach = آگهی یا فروشگاهی را که گزارش دربارهٔ آن است پیدا کنید. از آن پس می‌توان اقدامی کرد. گزارش‌دهنده نام چیزی را که پیدا کردید می‌بیند، نه راهی را که از آن آگاه شدید.
field-listing = آگهی یا فروشگاه
field-listing-hint = شمارهٔ آن در بازار، پیوندی به آن، یا واژه‌هایی از عنوان آگهی.
field-attach-text = از کجا می‌دانید
report-found = آنچه پیدا کردیم
action-show_again = نمایش دوبارهٔ آگهی
action-decide = تصمیم گرفتن
action-appeal = درخواست تجدیدنظر
explain-triage = نخست خطر برای مردم، سپس ایمنی، کلاهبرداری و آنچه بسیاری گزارش می‌دهند.
explain-ask = یک بار می‌توانید بپرسید. اگر به‌موقع پاسخی نیاید، با همان چیزی که دارید تصمیم می‌گیرید.
explain-hide_now = آگهی فقط یک بار و برای مدت کوتاهی پنهان می‌شود، تا دربارهٔ گزارش تصمیم گرفته شود. ثبت می‌شود چه کسی آن را پنهان کرده است و چرا. آگهی‌های دیگر فروشگاه می‌مانند.
explain-add = پیش از تصمیم‌گیری آن را می‌خوانیم.
field-priority = فوریت
choice-normal = عادی
choice-urgent = فوری
choice-danger = کسی در خطر است
field-measure = چه کاری انجام می‌شود
choice-no_action = کاری انجام نمی‌شود
choice-warn_shop = به فروشگاه هشدار داده می‌شود
choice-label_listing = آگهی برچسب هشدار می‌گیرد
choice-hide_listing = آگهی پنهان می‌شود
choice-remove_listing = آگهی حذف می‌شود
choice-restrict_shop = فروشگاه نمی‌تواند بفروشد
field-rule = قاعده
choice-law = قانون
choice-terms_products = قواعد ما برای کالاها
choice-terms_conduct = قواعد ما برای فروشگاه‌ها
choice-no_rule_broken = هیچ قاعده‌ای زیر پا گذاشته نشده است
field-facts = واقعیت‌هایی که یافتیم
field-text_reporter = برای گزارش‌دهنده
field-lasting = تا چه زمانی
choice-until_lifted = تا وقتی برداشته شود
choice-days_7 = ۷ روز
choice-days_30 = ۳۰ روز
choice-days_90 = ۹۰ روز
field-points = امتیاز منفی در سابقهٔ فروشگاه
field-recall = خبر دادن به همهٔ کسانی که در شش ماه گذشته آن را خریده‌اند
field-recall_hazard = چه چیزی خطرناک است
field-recall_advice = خریداران اکنون چه کنند
field-recall_money = پولشان چگونه برمی‌گردد
field-recall_words_ar = به زبان خودتان، به عربی
field-recall_words_en = به زبان خودتان، به انگلیسی
field-recall_words_es = به زبان خودتان، به اسپانیایی
field-recall_words_fa = به زبان خودتان، به فارسی
field-recall_words_id = به زبان خودتان، به اندونزیایی
field-recall_words_pt = به زبان خودتان، به پرتغالی
field-recall_words_ru = به زبان خودتان، به روسی
field-recall_words_zh = به زبان خودتان، به چینی
field-recall-hint = هر خریدار آن را در صفحه‌ای جدا و به زبان خود می‌خواند. با «نخست نگاه کن» آن را ببینید.
preview-decide = نخست نگاه کن
choice-hazard_fire = آتش یا سوختگی
choice-hazard_shock = برق‌گرفتگی
choice-hazard_choking = خفگی
choice-hazard_poison = سم یا حساسیت
choice-hazard_injury = بریدگی، افتادن یا آسیب‌های دیگر
choice-hazard_food = خوراکی بیماری‌زا
choice-hazard_fake = کالای تقلبی که کسی آن را نیازموده است
choice-hazard_other = خطری دیگر
choice-advice_stop = دیگر از آن استفاده نکنند
choice-advice_keep_away = از کودکان دور نگه دارند
choice-advice_throw_away = آن را دور بیندازند
choice-advice_bring_back = آن را پس بفرستند
choice-money_shop = فروشگاه پول را برمی‌گرداند
choice-money_us = ما پول را برمی‌گردانیم
choice-money_exchange = فروشگاه آن را عوض می‌کند
choice-money_repair = فروشگاه آن را رایگان تعمیر می‌کند
choice-yes = بله
choice-no = نه
field-ground = چرا تصمیم باید عوض شود
choice-new_fact = واقعیت تازه‌ای هست
choice-fact_overlooked = واقعیتی نادیده مانده است
choice-rule_misread = قاعده نادرست فهمیده شده است
choice-not_heard = حرف من شنیده نشد
field-place = آن را کجا دیدید؟
field-place-hint = نشانی اینترنتی، شمارهٔ تلفن، نشانی ایمیل یا نام فروشگاه.

## Refusals
refusal-asked_before = پیش‌تر از گزارش‌دهنده پرسیده‌اید.
refusal-no_listing = این آگهی را نمی‌شناسیم.
refusal-nothing_to_tell = چیزی برای گفتن نیست.
refusal-listing_not_found = چنین آگهی یا فروشگاهی پیدا نکردیم.
refusal-choose_one = چند مورد هست. مورد درست را انتخاب کنید.
refusal-hidden_now = آگهی فعلاً پنهان است. نخست آن را دوباره نشان دهید.
refusal-hidden_before = آگهی یک بار پنهان شده است. برای پنهان کردن بیشتر، دربارهٔ گزارش تصمیم بگیرید.
refusal-not_hidden = آگهی پنهان نیست.
refusal-rule_needed = قاعده‌ای را که زیر پا گذاشته شده انتخاب کنید.
refusal-appeal_not_against_you = در این تصمیم، آنچه خواسته بودید به شما داده شد.
refusal-appealed_before = شما پیش‌تر درخواست تجدیدنظر کرده‌اید.
refusal-appeal_open = تجدیدنظر دیگری در جریان است. پس از آن می‌توانید درخواست تجدیدنظر کنید.
refusal-appeal_window_over = مهلت تجدیدنظر گذشته است.
refusal-nothing_decided = هر دو طرف توافق کرده‌اید؛ ما تصمیمی نگرفته‌ایم که بتوان تجدیدنظر خواست.
refusal-nothing_between = میان تصمیم و آنچه خواسته شده چیزی نیست.
refusal-not_asked = پاسخ از طرف دیگر خواسته شده است.
refusal-no_appeal = تجدیدنظری در کار نیست.

## Events
event-report-filed = { $who ->
    [you] شما گزارش دادید: { $concern }
   *[other] گزارش داده شد: { $concern }
 }
event-report-triaged = دسته‌بندی شد: { $priority }
event-report-asked = از گزارش‌دهنده پرسیدیم
event-report-answered = { $who ->
    [you] شما پاسخ دادید
   *[other] گزارش‌دهنده پاسخ داد
 }
event-report-not-answered = کسی به پرسش ما پاسخ نداد؛ با همان چیزی که داریم تصمیم می‌گیریم
event-report-added = { $who ->
    [you] شما چیزی افزودید
   *[other] گزارش‌دهنده چیزی افزود
 }
event-report-late = مهلت تصمیم گذشته است؛ گزارش به رئیس گروه می‌رسد
event-report-hidden = { $name } آگهی را تا { $until } پنهان کرد
event-report-shown-again = آگهی دوباره نمایش داده می‌شود
event-report-decided = تصمیم: { $measure } ({ $rule })
event-report-appeal-filed = { $who ->
    [you] شما درخواست تجدیدنظر کردید: { $number }
   *[other] گزارش‌دهنده درخواست تجدیدنظر کرد: { $number }
 }
event-report-looked-at-again = درخواست تجدیدنظر پذیرفته شد؛ کس دیگری دوباره آن را بررسی می‌کند: { $number }
event-report-note = یادداشت { $name }
event-report-attached = { $name } دریافت که گزارش دربارهٔ چیست: { $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] شما درخواست تجدیدنظر کردید: { $number }
   *[other] فروشگاه درخواست تجدیدنظر کرد: { $number }
 }
event-statement-varied = پس از تجدیدنظر: { $measure }
event-statement-lifted = پس از تجدیدنظر برداشته شد
event-statement-settled = مهلت تجدیدنظر گذشته است
event-statement-recalled = به خریداران شش ماه گذشته خبر داده می‌شود
event-statement-recall-sent = خبر داده شد به: { $n }
event-appeal-filed = { $who ->
    [you] شما درخواست تجدیدنظر کردید: { $ground }
    [shop] فروشگاه درخواست تجدیدنظر کرد: { $ground }
   *[other] خریدار درخواست تجدیدنظر کرد: { $ground }
 }
event-appeal-admitted = درخواست تجدیدنظر بررسی می‌شود
event-appeal-admitted-by-silence = درخواست تجدیدنظر بررسی می‌شود، چون کسی به‌موقع جز این نگفت
event-appeal-rejected = درخواست تجدیدنظر بررسی نمی‌شود: { $why }
event-appeal-answered = { $who ->
    [you] شما پاسخ دادید
    [platform] گروهی که تصمیم گرفته بود پاسخ داد
   *[other] { $name } پاسخ داد
 }
event-appeal-not-answered = طرف دیگر پاسخ نداد؛ این به زیان تجدیدنظر نیست
event-appeal-added = { $who ->
    [you] شما چیزی افزودید
   *[other] { $name } چیزی افزود
 }
event-appeal-overdue = مهلت تصمیم گذشته است؛ کار به رئیس تجدیدنظر می‌رسد
event-appeal-decided-upheld = تصمیم پابرجا می‌ماند: { $why }
event-appeal-decided-varied = { $amount ->
    [none] بخشی از تصمیم عوض می‌شود: { $why }
   *[other] تصمیم عوض می‌شود: خریدار در مجموع { $amount } می‌گیرد. { $why }
 }
event-appeal-decided-overturned = { $amount ->
    [none] تصمیم لغو شد: { $why }
   *[other] تصمیم لغو شد: خریدار در مجموع { $amount } می‌گیرد. { $why }
 }
event-appeal-granted-by-default = ما به‌موقع تصمیم نگرفتیم، پس درخواست تجدیدنظر به هزینهٔ ما پذیرفته شد
event-appeal-granted-by-default-outside = ما به‌موقع تصمیم نگرفتیم: در مجموع تا { $amount } می‌پردازیم و دربارهٔ بقیه نهادی بیرونی تصمیم می‌گیرد
event-appeal-note = یادداشت { $name }
event-dispute-appeal-filed = { $who ->
    [you] شما درخواست تجدیدنظر کردید: { $number }
   *[other] { $name } درخواست تجدیدنظر کرد: { $number }
 }
event-dispute-decided-again-unchanged = دربارهٔ تجدیدنظر { $number } تصمیم گرفته شد: تصمیم پیشین پابرجا می‌ماند
event-dispute-decided-again-changed = دربارهٔ تجدیدنظر { $number } تصمیم گرفته شد: تصمیم پیشین عوض می‌شود

## Statement of reasons
statement-measure = آنچه انجام دادیم
statement-rule = بر پایهٔ کدام قاعده
statement-lasts = تا چه زمانی
statement-points = امتیاز منفی در سابقهٔ شما
statement-points-back = آن هم پس گرفته شد
statement-automation = تصمیم‌گیرنده
statement-by-a-person = یکی از همکاران ما. هیچ ماشینی این را نیافته و دربارهٔ آن تصمیم نگرفته است.
statement-appeal-until = مهلت درخواست تجدیدنظر تا
stage-in-force = برقرار است و می‌توان درخواست تجدیدنظر کرد
stage-lifted = برداشته شد
stage-settled = برقرار است
silence-statement-settles = برای همیشه برقرار می‌ماند.

## Where an appeal stands
appeal-against = موضوع تجدیدنظر
appeal-by = درخواست‌کننده
appeal-by-whom = { $who ->
    [you] شما
    [shop] فروشگاه
   *[other] خریدار
 }
appeal-decided = طبق تصمیم، خریدار می‌گیرد
appeal-wanted = مبلغ درخواستی
stage-filed = درخواست تجدیدنظر رسیده است
stage-reply-wait = طرف دیگر می‌تواند به تجدیدنظر پاسخ دهد
stage-review = کس دیگری تصمیم را بررسی می‌کند
stage-review-overdue = رئیس تجدیدنظر تصمیم می‌گیرد
stage-upheld = تصمیم پابرجا می‌ماند
stage-varied = بخشی از تصمیم عوض می‌شود
stage-overturned = تصمیم لغو شد
stage-inadmissible = درخواست تجدیدنظر بررسی نمی‌شود
stage-granted-by-default = درخواست تجدیدنظر پذیرفته شد
stage-filed-you = ببینید آیا می‌توان دربارهٔ این تجدیدنظر تصمیم گرفت
stage-reply-wait-you = به تجدیدنظر پاسخ دهید
stage-review-you = دربارهٔ تجدیدنظر تصمیم بگیرید
stage-review-overdue-you = دربارهٔ تجدیدنظر تصمیم بگیرید
silence-appeal-admitted = درخواست تجدیدنظر بررسی می‌شود.
silence-appeal-goes-on = بدون پاسخ شما تصمیم گرفته می‌شود؛ این به زیان تجدیدنظر نیست.
silence-head-of-appeals-decides = رئیس تجدیدنظر تصمیم می‌گیرد.
silence-appeal-granted = درخواست تجدیدنظر به هزینهٔ ما پذیرفته می‌شود.
act-buyer-reply-wait = آنچه را باید پیش از تصمیم دربارهٔ تجدیدنظر بدانیم بگویید.
act-shop-reply-wait = آنچه را باید پیش از تصمیم دربارهٔ تجدیدنظر بدانیم بگویید.
action-admit = بررسی شود
action-reject = بررسی نشود
action-uphold = تصمیم پابرجا بماند
action-vary = تغییر بخشی از آن
action-overturn = لغو تصمیم
choice-no_new_fact = واقعیت تازه‌ای نیست
choice-no_error_named = خطایی گفته نشده است
choice-not_about_decision = دربارهٔ تصمیم نیست
choice-decision_was_right = تصمیم درست بود
choice-new_fact_counts = واقعیت تازه اثرگذار است
choice-fact_was_overlooked = واقعیتی نادیده مانده بود
choice-rule_was_misread = قاعده نادرست فهمیده شده بود

## Desks
trust-tab-all = همه
trust-tab-received = تازه
trust-tab-under_review = منتظر تصمیم
trust-tab-escalated = رئیس گروه
trust-tab-need_info = پرسیده‌شده
trust-tab-in_force = شرح دلایل
trust-tab-reply_wait = تجدیدنظرهای منتظر پاسخ
trust-empty = اینجا چیزی در انتظار نیست.
trust-choose = یک گزارش را انتخاب کنید
appeals-tab-all = همه
appeals-tab-review = منتظر تصمیم
appeals-tab-filed = تازه
appeals-tab-review_overdue = رئیس تجدیدنظر
appeals-tab-reply_wait = طرف دیگر
appeals-empty = اینجا تجدیدنظری در انتظار نیست.
appeals-choose = یک تجدیدنظر را انتخاب کنید

## Notices
notice-report-triaged = گزارش شما به یک بازبین می‌رسد
notice-report-asked = دربارهٔ گزارش شما پرسشی داریم
notice-report-late = گزارش شما بیش از اندازه طول کشیده است؛ رئیس گروه ما تصمیم می‌گیرد
notice-report-decided = دربارهٔ گزارش شما تصمیم گرفته شد
notice-report-looked-at-again = درخواست تجدیدنظر شما پذیرفته شد: کس دیگری گزارش شما را دوباره بررسی می‌کند
notice-report-reminded = هنوز دربارهٔ گزارش شما پرسشی داریم
notice-statement-issued = دربارهٔ فروشگاه شما یا یک آگهی اقدامی کردیم: بخوانید چرا، و چگونه می‌توانید درخواست تجدیدنظر کنید
notice-statement-varied = پس از درخواست تجدیدنظر شما، اقدام خود را تغییر دادیم
notice-statement-lifted = پس از درخواست تجدیدنظر شما، اقدام خود را برداشتیم
notice-appeal-filed = { $own ->
    [yes] درخواست تجدیدنظر شما به دست ما رسید
   *[no] طرف دیگر تجدیدنظر خواسته است
}
notice-appeal-admitted = درخواست تجدیدنظر بررسی می‌شود
notice-appeal-rejected = درخواست تجدیدنظر بررسی نمی‌شود: بخوانید چرا
notice-appeal-answered = به تجدیدنظر پاسخ داده شد؛ اکنون کس دیگری تصمیم می‌گیرد
notice-appeal-not-answered = مهلت پاسخ به تجدیدنظر گذشته است؛ اکنون کس دیگری تصمیم می‌گیرد
notice-appeal-overdue = تجدیدنظر بیش از اندازه طول کشیده است؛ رئیس تجدیدنظر تصمیم می‌گیرد
notice-appeal-decided = دربارهٔ تجدیدنظر تصمیم گرفته شد
notice-appeal-granted-by-default = ما به‌موقع تصمیم نگرفتیم، پس درخواست تجدیدنظر پذیرفته شد
notice-appeal-reminded = هنوز می‌توانید به تجدیدنظر پاسخ دهید
notice-dispute-decided-again = دربارهٔ یک تجدیدنظر در اختلاف شما تصمیم گرفته شد

## Policy
policy-reports = گزارش‌ها
policy-appeals = تجدیدنظرها
ask-report_triage_h = مهلت دسته‌بندی گزارش، به ساعت
ask-report_review_h = مهلت تصمیم دربارهٔ گزارش، به ساعت
ask-report_urgent_h = مهلت تصمیم دربارهٔ ایمنی یا کلاهبرداری، به ساعت
ask-report_danger_h = مهلت تصمیم وقتی کسی در خطر است، به ساعت
ask-report_info_d = مهلت گزارش‌دهنده برای پاسخ به پرسش، به روز
ask-report_head_bd = مهلت رئیس اعتماد برای تصمیم، به روز کاری
ask-hide_now_h = زمانی که آگهی پیش از هر تصمیمی می‌تواند پنهان بماند، به ساعت
ask-moderation_appeal_d = مهلت تجدیدنظر در تصمیم دربارهٔ فروشگاه یا آگهی، به روز
ask-appeal_desk_h = مهلت بررسی اینکه آیا می‌توان دربارهٔ تجدیدنظر تصمیم گرفت، به ساعت
ask-appeal_reply_h = مهلت طرف دیگر برای پاسخ به تجدیدنظر، به ساعت
ask-appeal_review_bd = مهلت تصمیم دربارهٔ تجدیدنظر، به روز کاری
ask-appeal_overdue_bd = مهلت رئیس تجدیدنظر پس از آن، به روز کاری
ask-appeal_cap_minor = حداکثر مبلغی که می‌پردازیم اگر دربارهٔ تجدیدنظر تصمیم نگیریم

## Roles
role-triage-hint = گزارش‌ها را دسته‌بندی می‌کند
role-reviewer-hint = دربارهٔ گزارش‌ها تصمیم می‌گیرد
role-head_of_trust-hint = دربارهٔ آنچه بیش از اندازه طول می‌کشد تصمیم می‌گیرد و به تجدیدنظرهای گزارش‌ها پاسخ می‌دهد
role-appeal_reviewer-hint = تصمیم‌ها را یک بار دیگر بررسی می‌کند
role-head_of_appeals-hint = دربارهٔ تجدیدنظرهایی که بیش از اندازه طول می‌کشند تصمیم می‌گیرد
demo-see-reviewer = تماسی که خود را پشتیبانی ما جا می‌زند، آگهی‌ای که پنهان شده و فروشگاهی که درخواست تجدیدنظر کرده است.
demo-see-appeals = درخواست تجدیدنظر دربارهٔ یک آگهی پنهان‌شده: حرف هر دو طرف شنیده شده است.

explain-report-answer = آن را می‌خوانیم و گزارش را پی می‌گیریم. فروشگاه هرگز نمی‌فهمد شما که هستید.
explain-appeal-answer = کسی که دربارهٔ تجدیدنظر تصمیم می‌گیرد آن را می‌خواند، و طرفی که درخواست کرده نیز.
