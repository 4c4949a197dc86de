# What stands on every page.

## Names of the language itself.
language-name = العربية
locale-for-numbers = ar

## Frames of pages.
skip-to-content = الانتقال إلى المحتوى
net-wait = جارٍ إعادة الاتصال…
net-off = لا يوجد اتصال بالإنترنت. سيُرسَل ما كتبته عند عودة الاتصال.
notices-unread = { $n ->
    [0] الإشعارات
    [one] الإشعارات، إشعار واحد غير مقروء
    [two] الإشعارات، إشعاران غير مقروءين
    [few] الإشعارات، { $n } إشعارات غير مقروءة
    [many] الإشعارات، { $n } إشعارًا غير مقروء
   *[other] الإشعارات، { $n } إشعار غير مقروء
}
chats-waiting = { $n ->
    [0] المحادثات
    [one] المحادثات، محادثة واحدة تنتظر ردك
    [two] المحادثات، محادثتان تنتظران ردك
    [few] المحادثات، { $n } محادثات تنتظر ردك
    [many] المحادثات، { $n } محادثة تنتظر ردك
   *[other] المحادثات، { $n } محادثة تنتظر ردك
}
nav-main = القائمة الرئيسية
nav-cases = القضايا
nav-holds = المبالغ المحجوزة
nav-score = مقارنة متجرك
nav-desk = صندوق الوارد
nav-room = النزاعات
nav-finance = عمليات الاسترداد
nav-admin = الإعدادات
nav-help = المساعدة
admin-overview = نظرة عامة
admin-staff = الموظفون والأدوار
admin-storefronts = واجهات البيع
admin-policies = السياسات
admin-keys = المفاتيح
admin-webhooks = سجل الويب هوك
admin-import = الاستيراد
keyboard-shortcuts = اختصارات لوحة المفاتيح
close = إغلاق
try-again = إعادة المحاولة
go-home = الانتقال إلى الصفحة الأولى
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج

## Looks.
language-and-look = اللغة والمظهر
account-menu = الحساب واللغة والمظهر
wait-minutes = يمكنك المحاولة مجددًا بعد { $minutes ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
theme-light = فاتح
theme-dark = داكن
theme-auto = حسب جهازي
digits-native = الأرقام ١٢٣
digits-latin = الأرقام 123

## Times. %s is filled in by the browser.
by-deadline = حتى { $when }
time-left = المتبقي: %s
time-late = التأخير: %s

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $amount } { $symbol }
   *[no] { $amount } { $symbol }
}
currency-USD = دولار
currency-BRL = ريال برازيلي
currency-EUR = يورو
currency-GBP = جنيه إسترليني
currency-IRR = ريال إيراني
currency-CNY = يوان
currency-RUB = روبل
currency-TRY = ليرة تركية
currency-JPY = ين
money-range = من { $least } إلى { $most }
size-bytes = { $n } بايت
size-kb = { $n } كيلوبايت
size-mb = { $n } ميغابايت

## Forms. %s is filled in by the browser.
optional = (اختياري)
optional-amount_minor = (عند طلب جزء من المبلغ)
characters-needed = الأحرف اللازمة بعد: %s
characters-left = الأحرف المتبقية: %s
number-range = من { $from } إلى { $to }
characters-range = عدد الأحرف: من { $min } إلى { $max }
characters-most = عدد الأحرف: { $max } على الأكثر
form-failed = تعذّر الإرسال. ما كتبته محفوظ، ويمكنك المحاولة مجددًا.
there-is-a-problem = حدثت مشكلة
save = حفظ
cancel = إلغاء

## Sign-in of staff.
sign-in-lead = للعاملين هنا. أما المشترون والبائعون فيدخلون من المنصة.
field-email = البريد الإلكتروني
field-password = كلمة المرور
field-totp = الرمز من تطبيق المصادقة
field-totp-hint = ستة أرقام تظهر في تطبيق المصادقة.
enter-failed = هذا الرابط لا يعمل

## Roles, by their stable word.
role-agent = موظف الدعم
role-mediator = الوسيط
role-supervisor = المشرف
role-finance = فريق المدفوعات
role-delivery = فريق التوصيل
role-triage = فريق البلاغات
role-reviewer = المراجع
role-head_of_trust = رئيس فريق الثقة
role-appeal_reviewer = مراجع الاستئناف
role-head_of_appeals = رئيس فريق الاستئناف
role-editor = المحرر
role-administrator = مدير النظام
role-buyer = المشتري
role-shop_owner = صاحب المتجر
role-shop_member = موظف المتجر
