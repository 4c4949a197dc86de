# The administrator's pages.

## Overview.
stat-open = قضايا مفتوحة
stat-queue = بانتظار موظف
stat-orders = طلبات معروفة
stat-parked = رسائل توقفت محاولات إرسالها
stat-late = أوامر بلا رد
stat-failing = عناوين متعثرة
stat-calm = كل شيء على ما يرام
stat-look = يُرجى الاطلاع
todo-title = الإعداد
todo-done = تم
todo-open = لم يتم بعد
todo-storefront = واجهة بيع
todo-policy = سياسة
todo-key = مفتاح لبرامجك
todo-webhook = عنوان للأوامر
todo-orders = أول الطلبات
todo-staff = الزملاء
todo-wizard = متابعة الإعداد

## What was done.
done-storefront = حُفظت واجهة البيع.
done-revoked = لم يعد المفتاح يعمل.
done-tokens = تم الحفظ. من الآن يجري التحقق من رموز الدخول بهذه الطريقة.
done-webhook-off = لن يُرسَل شيء إلى هذا العنوان بعد الآن.
done-webhook-on = عاد استخدام هذا العنوان.
done-replayed = يجري إرسالها من جديد.
done-policy = حُفظ الإصدار الجديد.
done-roles = حُفظت الأدوار.
done-staff-off = لم يعد بإمكان هذا الشخص الدخول.
done-staff-on = أصبح بإمكان هذا الشخص الدخول من جديد.

## Storefronts.
storefront-add = إضافة واجهة بيع
storefronts-none = لا توجد واجهات بيع بعد
storefronts-none-hint = واجهة البيع علامة من علامات منصتك، لها اسمها ولغاتها وساعات عملها.
storefront-open = الموظفون متاحون
storefront-closed = مغلقة الآن
storefront-next = عودة الموظفين: { $time }
storefront-until = حتى { $time }
all-storefronts = كل واجهات البيع
part-name = الاسم
part-languages = اللغات
part-hours = ساعات العمل
part-colours = اللون
ask-storefront_name = الاسم
ask-storefront_name-hint = كما يعرفه المشترون والبائعون.
ask-slug = الاسم المختصر في الاستيراد والعناوين
ask-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات، مثل blue-lantern. به تشير الطلبات إلى واجهتها.
ask-assistant = اسم المساعد
ask-assistant-hint = يمكن تركه فارغًا. المساعد يقول دائمًا إنه آلة.
ask-language_main = اللغة الرئيسية
ask-language_more = لغات أخرى
ask-zone = المنطقة الزمنية
ask-zone-hint = مثل Asia/Riyadh أو Europe/Berlin.
ask-week = الأسبوع
ask-week-hint = مثل {"\u2066"}09:00–18:00{"\u2069"}. ولأكثر من فترة توضع بينها فواصل: {"\u2066"}09:00–13:00, 14:00–18:00{"\u2069"}. الفارغ يعني أنه مغلق.
ask-day_1 = الاثنين
ask-day_2 = الثلاثاء
ask-day_3 = الأربعاء
ask-day_4 = الخميس
ask-day_5 = الجمعة
ask-day_6 = السبت
ask-day_7 = الأحد
closed-all-day = مغلق
ask-holidays = أيام العطل
ask-holidays-hint = يوم في كل سطر، مثل {"\u2066"}2026-12-25{"\u2069"}.
ask-colour = لون التمييز
ask-accent_light = في المظهر الفاتح
ask-accent_dark = في المظهر الداكن
colour-ember = جمري
colour-blue = أزرق
colour-green = أخضر
colour-teal = فيروزي
colour-violet = بنفسجي
colour-rose = وردي
colour-own = لونك الخاص
colour-measured = التباين { $light } إلى 1 في الفاتح و{ $dark } إلى 1 في الداكن، والمطلوب { $least } إلى 1 على الأقل.

## Staff.
ask-roles = الأدوار
ask-scopes_of = واجهات البيع
ask-invite_email = البريد الإلكتروني للزميل
ask-invite_email-hint = يصبح اسم الحساب. لا نرسل إليه شيئًا.
role-agent-hint = يرد على المحادثات
role-mediator-hint = يقدّم المقترحات ويصدر القرارات في النزاعات
role-supervisor-hint = يرى مكتب الدعم كله، ويتوسط ويدفع
role-finance-hint = يعالج عمليات الاسترداد التي تحتاج إلى موظف
role-delivery-hint = يتابع الطرود
role-administrator-hint = يضبط كل شيء، ولا يقرأ القضايا
staff-you = (أنت)
staff-active = نشط
staff-disabled = موقوف
staff-no-password = لم يسجّل الدخول بعد
staff-more = المزيد
staff-sign-in = تسجيل الدخول
staff-reset = إنشاء بيانات دخول جديدة
staff-reset-hint = عند فقدان الهاتف أو كلمة المرور. تتوقف كلمة المرور وتطبيق المصادقة السابقان فورًا، ويُنشأ رابط لتسليمه.
staff-disable = إيقاف الدخول
staff-disable-hint = يُوقَف دخول مَن يغادر: تنتهي كل جلساته، ويبقى ما كتبه.
staff-enable = السماح بالدخول من جديد
invite-title = دعوة زميل
invite-hint = يُنشأ رابط لتسليمه بنفسك. يعمل مرة واحدة خلال سبعة أيام.
invite-make = إنشاء الرابط
invite-once = يُرجى نسخ هذا الرابط الآن
invite-once-hint = مخصص لـ { $email }. لا يظهر إلا هذه المرة.

## Keys.
ask-key_name = الاسم
ask-key_name-hint = أي برنامج يستخدمه.
ask-scopes = ما المسموح له
scope-import = الاستيراد
scope-import-hint = إرسال الطلبات والشحنات والمدفوعات
scope-commands = الأوامر
scope-commands-hint = جلب الأوامر المالية والرد عليها
key-first-name = المنصة
key-add = إنشاء مفتاح
key-make = إنشاء المفتاح
key-once = يُرجى نسخ هذا المفتاح الآن
key-once-hint = لا يظهر إلا هذه المرة. يُحفظ حيث تحفظ برامجك أسرارها.
key-ends = آخر الأحرف
key-revoke = إبطال
key-revoked = أُبطل في { $day }
keys-api = مفاتيح البرامج
keys-api-hint = مفتاح لكل برنامج، ليمكن إبطال أحدها دون غيره.
keys-none = لا توجد مفاتيح بعد.
made-at = تاريخ الإنشاء
used-at = آخر استخدام
never-used = لم يُستخدم
tokens-title = دخول المشترين والبائعين
tokens-hint = بماذا يجري التحقق من رموز الدخول الصادرة عن منصتك.
ask-token_way = طريقة التوقيع
ask-token_pem = المفتاح العام
ask-token_pem-hint = RSA بصيغة PEM. يبدأ بـ {"\u2066"}-----BEGIN PUBLIC KEY-----{"\u2069"}.
token-shared = مفتاح سري مشترك (HS256)
token-shared-hint = اسمه token_secret ومكانه { $file }.
token-file = مفتاح عام في ملف (RS256)
token-file-hint = الملف هو { $file } كما تقول الإعدادات.
token-public = مفتاح عام (RS256)
token-public-hint = أكثر أمانًا: منصتك وحدها توقّع، ونحن نتحقق فقط.

## Webhooks.
webhooks-lead = عناوين منصتك التي تصلها الأوامر والإشعارات. كل رسالة موقّعة وفق Standard Webhooks.
ask-webhook_url = العنوان
ask-webhook_url-hint = مثل https://shop.example.com/ombud
webhook-add = إضافة عنوان
webhook-add-button = إضافة
webhook-add-and-test = إضافة واختبار
webhook-test = إرسال اختبار
webhook-disable = إيقاف استخدامه
webhook-enable = استخدامه من جديد
webhook-off = غير مستخدم
webhook-failing = متعثر
webhook-ok = يعمل
webhook-unused = لم يُرسَل شيء بعد
webhook-last = آخر رسالة
webhook-once = يُرجى نسخ هذا المفتاح السري الآن
webhook-once-hint = به يتحقق برنامجك من أن الرسالة منا. لا يظهر إلا هذه المرة.
webhook-works = رد العنوان بالرمز { $status }. إنه يعمل.
webhook-answered = رد العنوان بالرمز { $status }. يجب أن يرد برقم من 200 إلى 299.
webhook-unreachable = تعذّر الوصول إلى العنوان. يجب ذكر الشبكات الخاصة في الإعدادات (webhook_networks).
parked-title = رسائل توقفت محاولات إرسالها
parked-none = لم تتوقف محاولات إرسال أي رسالة.
parked-hint = تكررت محاولة إرسالها يومين. بعد زوال السبب يمكن إرسالها من جديد.
job-replay = إعادة الإرسال
late-title = أوامر بلا رد
late-none = وصل الرد على كل أمر في موعده.
late-hint = لم ترد منصتك على هذه الأوامر في الموعد. والقضايا تنتظر ردها.
log-title = ما أُرسل
log-none = لم يُرسَل شيء بعد.
log-ok = { $status }
log-answered = { $status }
log-failed = بلا رد
log-newest = الأحدث
log-older = الأقدم
col-name = الاسم
col-what = النوع
col-when = الوقت
col-attempts = المحاولات
col-error = الخطأ
col-command = الأمر
col-due = الموعد النهائي
col-result = النتيجة
col-address = العنوان
col-message = الرسالة
col-state = الوضع

## Policies.
policies-lead = مهلة كل طرف، وما يحدث بعدها. الإصدار لا يتغير أبدًا، وأي تعديل يكون بإصدار جديد. ويبقى كل نزاع على الإصدار الساري عند تقديم الطلب.
policies-none = لا إصدار مكتوب بعد، والأرقام المعتادة هي السارية.
policy-add = إصدار جديد
policy-version = الإصدار { $n }
policy-for-all = كل واجهات البيع
policy-in-force = سارٍ
policy-coming = قادم
policy-over = حلّ غيره محله
policy-own-title = قواعد خاصة بواجهة بيع
policy-own-hint = تتقدم على القواعد العامة.
policy-follows = يأتي بعد الإصدار { $n }.
policy-save = حفظ الإصدار الجديد
policy-diff = ما تغيّر منذ الإصدار { $n }
policy-same = لا فرق.
policy-absent = لا يوجد
policy-compare = المقارنة مع
policy-compare-button = مقارنة
policy-range = من { $from } إلى { $to }
policy-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
policy-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
policy-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
policy-times = { $n ->
    [zero] { $n } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
}
policy-conversations = { $n ->
    [zero] بلا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $n } محادثات
    [many] { $n } محادثة
   *[other] { $n } محادثة
}
policy-filing = فتح نزاع
policy-talk = المشتري والمتجر
policy-decision = قرارنا
policy-goods = إرسال السلع من جديد
policy-refunds = الاسترداد
policy-arrival = وصول المبلغ إلى المشتري
policy-amounts = المبالغ
col-version = الإصدار
col-for = النطاق
col-from = سارٍ من
col-author = أعدّه
col-field = البند
col-before = قبل
col-after = بعد
ask-effective = سارٍ من
ask-effective-hint = الفارغ يعني فورًا. المنطقة الزمنية: { $zone }.
ask-filing_open_d = عدم الوصول: يُتاح الفتح بعد الإرسال، بالأيام
ask-filing_close_delivered_d = آخر موعد للفتح بعد التسليم، بالأيام
ask-filing_close_estimate_d = آخر موعد للفتح بعد اليوم الموعود، بالأيام
ask-t_seller_h = مهلة رد المتجر، بالساعات
ask-t_neg_h = مدة التفاوض كلها، بالساعات
ask-t_buyer_h = مهلة رد المشتري، بالساعات
ask-t_buyer_cap_h = آخر موعد لرد المشتري بعد الفتح، بالساعات
ask-counter_limit = العروض المقابلة لكل طرف
ask-escalate_after_h = المدة قبل إمكان طلب قرارنا، بالساعات
ask-withdrawn_grace_h = إعادة الفتح بعد السحب، بالساعات
ask-t_review_h = مهلتنا للمقترح أو القرار، بالساعات
ask-t_info_h = مهلة تقديم ما نطلبه، بالساعات
ask-t_offer_h = مهلة الرد على مقترحنا، بالساعات
ask-refusal_limit = عدد مقترحاتنا التي يمكن رفضها
ask-info_limit = عدد مرات طلبنا للمعلومات
ask-t_overdue_h = عند تأخرنا: المدة حتى ندفع للمشتري على نفقتنا، بالساعات
ask-appeal_window_d = مهلة الاستئناف، بالأيام
ask-ship_by_h = مهلة الإرسال، بالساعات
ask-deliver_by_h = مهلة التوصيل، بالساعات
ask-object_h = مهلة الاعتراض بعد التسليم، بالساعات
ask-execution_slack_h = المدة قبل أن نتحقق بأنفسنا، بالساعات
ask-chargeback_slack_d = مدة الانتظار بعد موعد البنك، بالأيام
ask-refund_dispatch_min = مهلة الإرسال إلى مزوّد الدفع، بالدقائق
ask-refund_answer_h = مهلة رد مزوّد الدفع، بالساعات
ask-refund_retry_h = مهلة الاستعلام أو إعادة المحاولة، بالساعات
ask-refund_manual_bd = مهلة فريق المدفوعات، بأيام العمل
ask-refund_arrival_from_d = أبكر موعد، بالأيام
ask-refund_arrival_to_d = أقصى موعد، بالأيام
ask-silence_cap_minor = عدم رد المتجر يُعدّ قبولًا، حتى مبلغ
ask-silence_cap_minor-hint = عملة في كل سطر، مثل USD 200.00. ومن دون سطر ننظر بأنفسنا.
ask-goodwill_alone_minor = أقصى ترضية يمنحها شخص واحد بمفرده
ask-goodwill_alone_minor-hint = عملة في كل سطر، مثل USD 20.00.

## Import.
import-title = استيراد ملف
import-hint = الصفوف كما يصفها التوثيق. الصف الخاطئ لا يوقف غيره، واستيراد الملف نفسه مرتين لا يغيّر شيئًا.
import-button = استيراد
import-ndjson = NDJSON: كائن في كل سطر
import-csv = CSV: { $object }
ask-kind = صيغة الصفوف
ask-file = الملف
ask-file-hint = 100 ميغابايت على الأكثر هنا. الملفات الأكبر عبر واجهة API أو سطر الأوامر.
import-by-hand = بواسطة برنامج
import-by-hand-hint = بمفتاح يسمح بالاستيراد، من أي جهاز:
import-report = نتيجة الصفوف
import-counts = صفوف أحدثت تغييرًا: { $changed }، صفوف رُفضت: { $failed }.
import-created = جديد
import-updated = محدَّث
import-unchanged = بلا تغيير
import-older = أقدم
import-errors = مرفوض
import-first-errors = أول الصفوف المرفوضة
col-object = الكائن
col-line = السطر
gaps-title = ما ينقص
gaps-hint = أسماء ذُكرت ولم تُرسَل قط، وطلبات لا تتطابق مجاميعها. ويمكن مع ذلك تقديم المساعدة فيها عبر المحادثة.
gaps-show = عرض ما ينقص
gaps-missing = ذُكرت ولم تُرسَل قط
gaps-orders = طلبات فيها نقص
gaps-none = لا شيء هنا.
gaps-first = من البداية
gaps-next = متابعة البحث
gap-no_items = بلا سلع
gap-unequal_sum = المجاميع مختلفة
gap-no_payment = بلا دفعة
gap-other_currency = دفعة بعملة أخرى
gap-loose_refund = مبلغ مسترد لا يعود إلى أي بند في الطلب
col-order = الطلب
col-gap = ما ينقص

## What can be wrong.
refusal-bad_slug = حروف لاتينية صغيرة وأرقام وشرطات فقط، 40 على الأكثر.
refusal-slug_taken = هذا الاسم المختصر لواجهة بيع أخرى.
refusal-unknown_zone = هذه ليست منطقة زمنية. تُكتب على هذا النحو: Europe/Berlin
refusal-bad_window = تُكتب الساعات على هذا النحو: {"\u2066"}09:00–18:00{"\u2069"}، الأبكر أولًا، دون تداخل.
refusal-bad_day = يُكتب كل يوم على هذا النحو: {"\u2066"}2026-12-25{"\u2069"}
refusal-bad_colour = هذا ليس لونًا.
refusal-low_contrast = ستصعب قراءة النص بهذا اللون. الأنسب لون أغمق للمظهر الفاتح، وأفتح للمظهر الداكن.
refusal-email_taken = يعمل هنا بالفعل شخص بهذا العنوان.
refusal-last_administrator = يجب أن يبقى للنظام مدير. يُرجى تعيين مدير آخر أولًا.
refusal-not_yourself = يُرجى طلب ذلك من مدير نظام آخر.
refusal-bad_public_key = هذا ليس مفتاح RSA عامًا بصيغة PEM.
refusal-bad_address = يُكتب العنوان على هذا النحو: https://shop.example.com/ombud دون كلمة مرور فيه.
refusal-https_only = يلزم استخدام https. ولا يُسمح بـ http إلا حيث تذكر الإعدادات شبكات خاصة.
refusal-not_a_number = يُرجى كتابة عدد صحيح.
refusal-out_of_range = هذا خارج النطاق الممكن المبيّن بجانبه.
refusal-before_first = لا يمكن أن يسبق أقصى موعد أبكر موعد.
refusal-bad_amounts = عملة في كل سطر، مثل USD 200.00، ولكل عملة سطر واحد.
refusal-not_a_moment = يُرجى كتابة يوم ووقت.
refusal-in_the_past = لا يمكن أن يبدأ إصدار في الماضي.
refusal-nothing_changed = لا فرق عن الإصدار السابق.
refusal-policy_changed = أعدّ شخص آخر إصدارًا في هذه الأثناء. يُرجى الاطلاع عليه ثم الإرسال من جديد.
refusal-bad_header = السطر الأول من ملف CSV ليس كما هو متوقع.
