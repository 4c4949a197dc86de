# What stands on every page.

## Names of the language itself.
language-name = فارسی
locale-for-numbers = fa

## Frames of pages.
skip-to-content = پرش به محتوا
net-wait = در حال اتصال دوباره…
net-off = اینترنت قطع است. آنچه بفرستید پس از اتصال فرستاده می‌شود.
notices-unread = { $n ->
    [0] اعلان‌ها
   *[other] اعلان‌ها، { $n } خوانده‌نشده
}
chats-waiting = { $n ->
    [0] گفت‌وگوها
   *[other] گفت‌وگوها، { $n } در انتظار پاسخ شما
}
nav-main = بخش‌های اصلی
nav-cases = پرونده‌ها
nav-holds = پول مسدود
nav-score = شما در کنار دیگران
nav-desk = صندوق ورودی
nav-room = اختلاف‌ها
nav-finance = بازپرداخت‌ها
nav-admin = تنظیمات
nav-help = راهنما
admin-overview = نمای کلی
admin-staff = همکاران و نقش‌ها
admin-storefronts = ویترین‌ها
admin-policies = قواعد
admin-keys = کلیدها
admin-webhooks = گزارش وب‌هوک
admin-import = ورود داده
keyboard-shortcuts = میان‌برهای صفحه‌کلید
close = بستن
try-again = دوباره تلاش کنید
go-home = رفتن به صفحهٔ نخست
sign-in = ورود
sign-out = خروج

## Looks.
language-and-look = زبان و ظاهر
account-menu = حساب، زبان و ظاهر
wait-minutes = { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
theme-light = روشن
theme-dark = تیره
theme-auto = مانند دستگاه من
digits-native = رقم‌های فارسی
digits-latin = رقم‌های لاتین

## Times. %s is filled in by the browser.
by-deadline = تا { $when }
time-left = %s مانده
time-late = %s دیر شده

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $amount } { $symbol }
   *[no] { $amount } { $symbol }
}
currency-USD = دلار
currency-BRL = رئال برزیل
currency-EUR = یورو
currency-GBP = پوند
currency-IRR = ریال
currency-CNY = یوان
currency-RUB = روبل
currency-TRY = لیر
currency-JPY = ین
money-range = از { $least } تا { $most }
size-bytes = { $n } بایت
size-kb = { $n } کیلوبایت
size-mb = { $n } مگابایت

## Forms. %s is filled in by the browser.
optional = (اختیاری)
optional-amount_minor = (برای بخشی از پول)
characters-needed = نویسهٔ لازم: %s
characters-left = نویسهٔ مانده: %s
number-range = از { $from } تا { $to }
characters-range = { $min } تا { $max } نویسه
characters-most = حداکثر { $max } نویسه
form-failed = فرستاده نشد. نوشتهٔ شما محفوظ است. دوباره تلاش کنید.
there-is-a-problem = مشکلی هست
save = ذخیره
cancel = انصراف

## Sign-in of staff.
sign-in-lead = برای همکاران. خریداران و فروشندگان از بازار وارد می‌شوند.
field-email = ایمیل
field-password = گذرواژه
field-totp = کد برنامهٔ احراز هویت
field-totp-hint = شش رقم از برنامهٔ احراز هویت شما.
enter-failed = این پیوند کار نمی‌کند

## Roles, by their stable word.
role-agent = پشتیبان
role-mediator = میانجی
role-supervisor = سرپرست
role-finance = میز پرداخت
role-delivery = میز ارسال
role-triage = میز گزارش‌ها
role-reviewer = بازبین
role-head_of_trust = رئیس اعتماد
role-appeal_reviewer = بازبین تجدیدنظر
role-head_of_appeals = رئیس تجدیدنظر
role-editor = ویراستار
role-administrator = مدیر
role-buyer = خریدار
role-shop_owner = صاحب فروشگاه
role-shop_member = همکار فروشگاه
