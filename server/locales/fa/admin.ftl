# The administrator's pages.

## Overview.
stat-open = پرونده‌های باز
stat-queue = در انتظار یک همکار
stat-orders = سفارش‌های شناخته‌شده
stat-parked = پیام‌های رهاشده
stat-late = فرمان‌های بی‌پاسخ
stat-failing = نشانی‌های ناموفق
stat-calm = همه چیز خوب است
stat-look = لطفاً نگاه کنید
todo-title = راه‌اندازی
todo-done = انجام شد
todo-open = مانده
todo-storefront = یک ویترین
todo-policy = قواعد
todo-key = کلیدی برای برنامه‌های شما
todo-webhook = نشانی برای فرمان‌ها
todo-orders = نخستین سفارش‌ها
todo-staff = همکاران
todo-wizard = ادامهٔ راه‌اندازی

## What was done.
done-storefront = ویترین ذخیره شد.
done-revoked = این کلید دیگر کار نمی‌کند.
done-tokens = ذخیره شد. از این پس توکن‌های ورود این‌گونه سنجیده می‌شوند.
done-webhook-off = دیگر چیزی به این نشانی فرستاده نمی‌شود.
done-webhook-on = این نشانی دوباره به کار افتاد.
done-replayed = دوباره فرستاده می‌شود.
done-policy = نسخهٔ تازه ذخیره شد.
done-roles = نقش‌ها ذخیره شد.
done-staff-off = این شخص دیگر نمی‌تواند وارد شود.
done-staff-on = این شخص دوباره می‌تواند وارد شود.

## Storefronts.
storefront-add = افزودن ویترین
storefronts-none = هنوز ویترینی نیست
storefronts-none-hint = ویترین یعنی یک برند از بازار شما، با نام، زبان‌ها و ساعت‌های کاری خودش.
storefront-open = همکاران حاضرند
storefront-closed = اکنون بسته است
storefront-next = همکاران بازمی‌گردند: { $time }
storefront-until = تا { $time }
all-storefronts = همهٔ ویترین‌ها
part-name = نام
part-languages = زبان‌ها
part-hours = ساعت‌های کاری
part-colours = رنگ
ask-storefront_name = نام
ask-storefront_name-hint = همان که خریداران و فروشندگان می‌شناسند.
ask-slug = واژه در ورود داده و نشانی‌ها
ask-slug-hint = حروف کوچک لاتین، رقم و خط تیره، مانند blue-lantern. سفارش‌ها ویترین خود را با آن می‌گویند.
ask-assistant = نام دستیار
ask-assistant-hint = می‌تواند خالی بماند. دستیار همیشه می‌گوید که ماشین است.
ask-language_main = زبان اصلی
ask-language_more = زبان‌های دیگر
ask-zone = منطقهٔ زمانی
ask-zone-hint = مانند Asia/Tehran یا Europe/Berlin.
ask-week = هفته
ask-week-hint = مانند {"\u2066"}09:00–18:00{"\u2069"}. چند بازه با ویرگول: {"\u2066"}09:00–13:00, 14:00–18:00{"\u2069"}. خالی یعنی بسته.
ask-day_1 = دوشنبه
ask-day_2 = سه‌شنبه
ask-day_3 = چهارشنبه
ask-day_4 = پنج‌شنبه
ask-day_5 = جمعه
ask-day_6 = شنبه
ask-day_7 = یکشنبه
closed-all-day = بسته
ask-holidays = روزهای تعطیل
ask-holidays-hint = هر روز در یک سطر، مانند 2026-12-25.
ask-colour = رنگ برجسته
ask-accent_light = در پوستهٔ روشن
ask-accent_dark = در پوستهٔ تیره
colour-ember = اخگر
colour-blue = آبی
colour-green = سبز
colour-teal = فیروزه‌ای
colour-violet = بنفش
colour-rose = سرخابی
colour-own = رنگ خودتان
colour-measured = کنتراست { $light } به ۱ در روشن و { $dark } به ۱ در تیره؛ دست‌کم { $least } به ۱ لازم است.

## Staff.
ask-roles = نقش‌ها
ask-scopes_of = ویترین‌ها
ask-invite_email = ایمیل همکار شما
ask-invite_email-hint = نام حساب می‌شود. چیزی به آن نمی‌فرستیم.
role-agent-hint = به گفت‌وگوها پاسخ می‌دهد
role-mediator-hint = در اختلاف‌ها پیشنهاد می‌دهد و تصمیم می‌گیرد
role-supervisor-hint = همهٔ میز را می‌بیند، میانجی‌گری و پرداخت می‌کند
role-finance-hint = به بازپرداخت‌هایی می‌رسد که به یک همکار نیاز دارند
role-delivery-hint = مرسوله‌ها را پیگیری می‌کند
role-administrator-hint = همه چیز را تنظیم می‌کند؛ پرونده‌ها را نمی‌خواند
staff-you = (شما)
staff-active = فعال
staff-disabled = بسته‌شده
staff-no-password = هنوز وارد نشده است
staff-more = بیشتر
staff-sign-in = ورود
staff-reset = ساختن دادهٔ ورود تازه
staff-reset-hint = برای تلفن یا گذرواژهٔ گم‌شده. گذرواژه و برنامهٔ پیشین بی‌درنگ از کار می‌افتد و پیوندی می‌گیرید که به او بدهید.
staff-disable = بستن راه ورود
staff-disable-hint = راه کسی که می‌رود بسته می‌شود: همهٔ نشست‌هایش پایان می‌یابد و نوشته‌هایش می‌ماند.
staff-enable = باز کردن راه ورود
invite-title = دعوت از همکار
invite-hint = پیوندی می‌گیرید که خودتان به او می‌دهید. یک بار و تا هفت روز کار می‌کند.
invite-make = ساختن پیوند
invite-once = همین حالا این پیوند را رونوشت کنید
invite-once-hint = برای { $email }. فقط همین یک بار نشان داده می‌شود.

## Keys.
ask-key_name = نام
ask-key_name-hint = کدام برنامه آن را به کار می‌برد.
ask-scopes = چه اجازه‌ای دارد
scope-import = ورود داده
scope-import-hint = فرستادن سفارش‌ها، مرسوله‌ها و پرداخت‌ها
scope-commands = فرمان‌ها
scope-commands-hint = گرفتن و پاسخ دادن به فرمان‌های پولی
key-first-name = بازار
key-add = ساختن کلید
key-make = ساختن کلید
key-once = همین حالا این کلید را رونوشت کنید
key-once-hint = فقط همین یک بار نشان داده می‌شود. آن را جایی نگه دارید که برنامه‌های شما رازهایشان را نگه می‌دارند.
key-ends = پایان
key-revoke = باطل کردن
key-revoked = باطل‌شده در { $day }
keys-api = کلیدهای برنامه‌ها
keys-api-hint = برای هر برنامه یکی، تا بتوانید یکی را بدون دیگران باطل کنید.
keys-none = هنوز کلیدی نیست.
made-at = ساخته‌شده
used-at = آخرین کاربرد
never-used = هرگز
tokens-title = ورود خریداران و فروشندگان
tokens-hint = توکن‌های بازار شما با چه سنجیده می‌شوند.
ask-token_way = امضا با
ask-token_pem = کلید عمومی
ask-token_pem-hint = RSA در قالب PEM. با -----BEGIN PUBLIC KEY----- آغاز می‌شود.
token-shared = رمز مشترک (HS256)
token-shared-hint = نامش token_secret است و در { $file } جای دارد.
token-file = کلید عمومی در یک پرونده (RS256)
token-file-hint = پرونده { $file } است، همان‌گونه که پیکربندی می‌گوید.
token-public = کلید عمومی (RS256)
token-public-hint = امن‌تر: فقط بازار شما می‌تواند امضا کند، ما تنها می‌سنجیم.

## Webhooks.
webhooks-lead = نشانی‌هایی از بازار شما که فرمان‌ها و اعلان‌ها را می‌گیرند. هر پیام به روش Standard Webhooks امضا می‌شود.
ask-webhook_url = نشانی
ask-webhook_url-hint = مانند https://shop.example.com/ombud
webhook-add = افزودن نشانی
webhook-add-button = افزودن
webhook-add-and-test = افزودن و آزمودن
webhook-test = فرستادن پیام آزمایشی
webhook-disable = کنار گذاشتن
webhook-enable = به کار بردن دوباره
webhook-off = کنار گذاشته‌شده
webhook-failing = ناموفق
webhook-ok = کار می‌کند
webhook-unused = هنوز چیزی فرستاده نشده
webhook-last = آخرین پیام
webhook-once = همین حالا این رمز را رونوشت کنید
webhook-once-hint = برنامهٔ شما با آن می‌سنجد که پیام از ماست. فقط همین یک بار نشان داده می‌شود.
webhook-works = نشانی پاسخ { $status } داد. کار می‌کند.
webhook-answered = نشانی پاسخ { $status } داد. باید با عددی از ۲۰۰ تا ۲۹۹ پاسخ دهد.
webhook-unreachable = به این نشانی نرسیدیم. شبکه‌های خصوصی باید در پیکربندی (webhook_networks) آمده باشند.
parked-title = پیام‌های رهاشده
parked-none = چیزی رها نشده است.
parked-hint = دو روز برای فرستادن آن‌ها تلاش شد. وقتی دلیل برطرف شد، دوباره بفرستید.
job-replay = فرستادن دوباره
late-title = فرمان‌های بی‌پاسخ
late-none = به همهٔ فرمان‌ها به‌موقع پاسخ داده شده است.
late-hint = بازار شما به این‌ها به‌موقع پاسخ نداده است. پرونده‌ها در انتظار آن هستند.
log-title = آنچه فرستاده شد
log-none = هنوز چیزی فرستاده نشده است.
log-ok = { $status }
log-answered = { $status }
log-failed = بی‌پاسخ
log-newest = تازه‌ترین
log-older = قدیمی‌تر
col-name = نام
col-what = چه چیزی
col-when = چه زمانی
col-attempts = تلاش‌ها
col-error = چه اشکالی پیش آمد
col-command = فرمان
col-due = مهلت
col-result = نتیجه
col-address = نشانی
col-message = پیام
col-state = وضعیت

## Policies.
policies-lead = هر کس چقدر وقت دارد و پس از آن چه می‌شود. نسخه هرگز عوض نمی‌شود: نسخهٔ تازه بسازید. هر اختلاف نسخه‌ای را نگه می‌دارد که هنگام ثبت سفارش برقرار بود.
policies-none = هنوز نسخه‌ای نوشته نشده است؛ عددهای معمول برقرارند.
policy-add = نسخهٔ تازه
policy-version = نسخهٔ { $n }
policy-for-all = همهٔ ویترین‌ها
policy-in-force = برقرار
policy-coming = در راه
policy-over = جایگزین‌شده
policy-own-title = قواعد ویژهٔ یک ویترین
policy-own-hint = پیش از قواعد همگانی به کار می‌رود.
policy-follows = پس از نسخهٔ { $n } می‌آید.
policy-save = ذخیرهٔ نسخهٔ تازه
policy-diff = آنچه از نسخهٔ { $n } عوض شد
policy-same = تفاوتی نیست.
policy-absent = هیچ
policy-compare = مقایسه با
policy-compare-button = مقایسه
policy-range = از { $from } تا { $to }
policy-days = { $n ->
    [one] { $n } روز
   *[other] { $n } روز
}
policy-hours = { $n ->
    [one] { $n } ساعت
   *[other] { $n } ساعت
}
policy-minutes = { $n ->
    [one] { $n } دقیقه
   *[other] { $n } دقیقه
}
policy-times = { $n ->
    [one] { $n } بار
   *[other] { $n } بار
}
policy-conversations = { $n ->
    [one] { $n } گفت‌وگو
   *[other] { $n } گفت‌وگو
}
policy-filing = باز کردن اختلاف
policy-talk = خریدار و فروشگاه
policy-decision = تصمیم ما
policy-goods = فرستادن دوبارهٔ کالا
policy-refunds = بازپرداخت‌ها
policy-arrival = رسیدن پول به خریدار
policy-amounts = مبلغ‌ها
col-version = نسخه
col-for = برای
col-from = برقرار از
col-author = سازنده
col-field = چه چیزی
col-before = پیش
col-after = پس
ask-effective = برقرار از
ask-effective-hint = خالی یعنی همین حالا. منطقهٔ زمانی: { $zone }.
ask-filing_open_d = نرسیده: پس از ارسال باز می‌شود، به روز
ask-filing_close_delivered_d = پس از تحویل بسته می‌شود، به روز
ask-filing_close_estimate_d = پس از روز وعده‌شده بسته می‌شود، به روز
ask-t_seller_h = مهلت پاسخ فروشگاه، به ساعت
ask-t_neg_h = کل گفت‌وگو، به ساعت
ask-t_buyer_h = مهلت پاسخ خریدار، به ساعت
ask-t_buyer_cap_h = آخرین پاسخ خریدار پس از آغاز، به ساعت
ask-counter_limit = پیشنهادهای متقابل هر طرف
ask-escalate_after_h = درخواست تصمیم ما ممکن است پس از، به ساعت
ask-withdrawn_grace_h = باز کردن دوباره پس از انصراف، به ساعت
ask-t_review_h = مهلت ما برای پیشنهاد یا تصمیم، به ساعت
ask-t_info_h = مهلت آوردن آنچه می‌خواهیم، به ساعت
ask-t_offer_h = مهلت پاسخ به پیشنهاد ما، به ساعت
ask-refusal_limit = پیشنهادهایی از ما که می‌توان رد کرد
ask-info_limit = چند بار می‌توانیم چیزی بخواهیم
ask-t_overdue_h = اگر ما دیر کنیم: تا پرداخت به خریدار به هزینهٔ ما، به ساعت
ask-appeal_window_d = مهلت تجدیدنظر، به روز
ask-ship_by_h = مهلت ارسال، به ساعت
ask-deliver_by_h = مهلت تحویل، به ساعت
ask-object_h = مهلت اعتراض پس از تحویل، به ساعت
ask-execution_slack_h = سپس خودمان نگاه می‌کنیم پس از، به ساعت
ask-chargeback_slack_d = نگه داشتن پس از مهلت بانک، به روز
ask-refund_dispatch_min = به درگاه پرداخت حداکثر تا، به دقیقه
ask-refund_answer_h = مهلت پاسخ درگاه، به ساعت
ask-refund_retry_h = مهلت روشن کردن یا تلاش دوباره، به ساعت
ask-refund_manual_bd = مهلت میز پرداخت ما، به روز کاری
ask-refund_arrival_from_d = زودترین، به روز
ask-refund_arrival_to_d = دیرترین، به روز
ask-silence_cap_minor = سکوت فروشگاه یعنی آری، تا سقف
ask-silence_cap_minor-hint = هر ارز در یک سطر، مانند IRR 1000000. بی سطر، خودمان نگاه می‌کنیم.
ask-goodwill_alone_minor = دلجویی‌ای که یک نفر به‌تنهایی می‌تواند بدهد
ask-goodwill_alone_minor-hint = هر ارز در یک سطر، مانند IRR 500000.

## Import.
import-title = ورود از پرونده
import-hint = سطرها همان‌گونه که راهنمای فنی می‌گوید. سطر بد جلوی سطرهای دیگر را نمی‌گیرد و همان پرونده بار دوم چیزی را عوض نمی‌کند.
import-button = وارد کردن
import-ndjson = NDJSON: هر شیء در یک سطر
import-csv = CSV: { $object }
ask-kind = سطرها چگونه نوشته شده‌اند
ask-file = پرونده
ask-file-hint = در اینجا حداکثر ۱۰۰ مگابایت. بزرگ‌ترها از راه API یا خط فرمان.
import-by-hand = با یک برنامه
import-by-hand-hint = با کلیدی که اجازهٔ ورود داده دارد، از هر رایانه‌ای:
import-report = سرانجام سطرها
import-counts = { $changed } سطر چیزی را عوض کرد و { $failed } سطر پذیرفته نشد.
import-created = تازه
import-updated = به‌روزشده
import-unchanged = بی‌تغییر
import-older = قدیمی‌تر
import-errors = پذیرفته‌نشده
import-first-errors = نخستین سطرهای پذیرفته‌نشده
col-object = شیء
col-line = سطر
gaps-title = آنچه کم است
gaps-hint = نام‌هایی که گفته شده ولی هرگز فرستاده نشده، و سفارش‌هایی که جمعشان نمی‌خواند. به چنین سفارش‌هایی هنوز می‌توان با گفت‌وگو کمک کرد.
gaps-show = نمایش آنچه کم است
gaps-missing = گفته‌شده، هرگز فرستاده‌نشده
gaps-orders = سفارش‌های ناقص
gaps-none = اینجا چیزی نیست.
gaps-first = از آغاز
gaps-next = جست‌وجوی بیشتر
gap-no_items = بدون کالا
gap-unequal_sum = جمع‌ها نمی‌خواند
gap-no_payment = بدون پرداخت
gap-other_currency = پرداختی به ارزی دیگر
gap-loose_refund = بازپرداختی که به هیچ ردیفی نمی‌خورد
col-order = سفارش
col-gap = چه کم است

## What can be wrong.
refusal-bad_slug = حروف کوچک لاتین، رقم و خط تیره بنویسید، حداکثر ۴۰ نویسه.
refusal-slug_taken = ویترین دیگری این واژه را دارد.
refusal-unknown_zone = این منطقهٔ زمانی نیست. مانند Asia/Tehran بنویسید.
refusal-bad_window = ساعت‌ها را مانند {"\u2066"}09:00–18:00{"\u2069"} بنویسید، زودتر اول، بدون هم‌پوشانی.
refusal-bad_day = هر روز را مانند 2026-12-25 بنویسید.
refusal-bad_colour = این رنگ نیست.
refusal-low_contrast = نوشته با این رنگ سخت خوانده می‌شود. برای روشن رنگی تیره‌تر و برای تیره رنگی روشن‌تر بردارید.
refusal-email_taken = کسی با این نشانی پیش‌تر اینجا کار می‌کند.
refusal-last_administrator = کسی باید مدیر بماند. نخست شخص دیگری را مدیر کنید.
refusal-not_yourself = از مدیر دیگری بخواهید این کار را برای شما بکند.
refusal-bad_public_key = این کلید عمومی RSA در قالب PEM نیست.
refusal-bad_address = نشانی را مانند https://shop.example.com/ombud و بدون گذرواژه بنویسید.
refusal-https_only = از https استفاده کنید. http ساده فقط جایی ممکن است که پیکربندی شبکه‌های خصوصی را آورده باشد.
refusal-not_a_number = عدد درستی بنویسید.
refusal-out_of_range = بیرون از محدودهٔ ممکن است. محدوده را کنار آن ببینید.
refusal-before_first = دیرترین روز نمی‌تواند پیش از زودترین باشد.
refusal-bad_amounts = هر ارز را در یک سطر بنویسید، مانند USD 200.00، هر کدام یک بار.
refusal-not_a_moment = روز و ساعت را بنویسید.
refusal-in_the_past = نسخه نمی‌تواند از گذشته آغاز شود.
refusal-nothing_changed = با نسخهٔ پیشین تفاوتی ندارد.
refusal-policy_changed = در این میان کسی نسخهٔ دیگری ساخته است. آن را ببینید و سپس دوباره بفرستید.
refusal-bad_header = سطر نخست CSV آن نیست که باید باشد.
