# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = ما يمكن الإبلاغ عنه في منتج
policy-options-hint = يختار مقدّم البلاغ عن منتج أحد هذه الخيارات. يمكن إتاحة خيار واحد إلى ستة خيارات. وتحتفظ البلاغات القائمة بما اختير فيها، بالصياغة السارية وقتها.
option-preview = ما سيظهر للناس
option-preview-hint = بكل لغة، وبهذا الترتيب.
option-look = المعاينة أولًا
option-off = غير متاح
option-at = الموضع { $n }
option-ours = إذا تُرك فارغًا، ظهر: { $words }
option-needed = لازم بمجرد إتاحة الخيار، وترجع إليه اللغات الأخرى.
ask-place = الموضع في القائمة
ask-category = الفئة القانونية
ask-urgency = درجة الاستعجال
ask-words_ar = صياغتك بالعربية
ask-words_en = صياغتك بالإنجليزية
ask-words_es = صياغتك بالإسبانية
ask-words_fa = صياغتك بالفارسية
ask-words_id = صياغتك بالإندونيسية
ask-words_pt = صياغتك بالبرتغالية
ask-words_ru = صياغتك بالروسية
ask-words_zh = صياغتك بالصينية
row-ip_or_counterfeit = التقليد والعلامات
row-prohibited_or_unsafe = محظور أو غير آمن
row-misleading_listing_or_search_manipulation = صفحة منتج مضللة
row-trade_rule_violation = قاعدة أخرى
row-own_1 = خيارك الأول
row-own_2 = خيارك الثاني
row-own_3 = خيارك الثالث
row-own_4 = خيارك الرابع
concern-unknown = خيار لم يعد متاحًا
refusal-none_on = يجب إتاحة خيار واحد على الأقل.
refusal-too_many_on = أقصى عدد للخيارات المتاحة ستة.
refusal-one_line = يُرجى الكتابة في سطر واحد.

## Categories of the European database of statements of reasons
law-animal_welfare = الرفق بالحيوان
law-consumer_information = معلومات المستهلك
law-cyber_violence = العنف على الإنترنت
law-cyber_violence_against_women = العنف ضد المرأة على الإنترنت
law-data_protection_and_privacy_violations = حماية البيانات والخصوصية
law-illegal_or_harmful_speech = خطاب غير قانوني أو ضار
law-intellectual_property_infringements = الملكية الفكرية
law-negative_effects_on_civic_discourse_or_elections = النقاش العام والانتخابات
law-not_specified_notice = لم يحددها مقدّم البلاغ
law-other_violation_tc = مخالفة أخرى لشروطنا
law-protection_of_minors = حماية القاصرين
law-risk_for_public_security = الأمن العام
law-scams_and_fraud = النصب والاحتيال
law-self_harm = إيذاء النفس
law-unsafe_and_prohibited_products = منتجات غير آمنة ومحظورة
law-violence = العنف

## What many people and trusted flaggers report, and unfounded reports
report-flagger = جهة إبلاغ موثوقة
report-language = لغة مقدّم البلاغ
report-alike = بلاغات أخرى عن الأمر نفسه
report-others = { $n ->
    [zero] لا أحد عند وصول هذا البلاغ
    [one] شخص واحد عند وصول هذا البلاغ
    [two] شخصان عند وصول هذا البلاغ
    [few] { $n } أشخاص عند وصول هذا البلاغ
    [many] { $n } شخصًا عند وصول هذا البلاغ
   *[other] { $n } شخص عند وصول هذا البلاغ
}
report-unfounded = كان واضحًا أنه بلا أساس
report-warned = كان واضحًا أن البلاغ بلا أساس. إذا تكررت بلاغات كهذه، فلن نستقبل غيرها مدةً من الزمن. أما الخطر على الأشخاص فيُسمع دائمًا.
refusal-reports_paused = كثير من بلاغاتك كان واضحًا أنه بلا أساس، لذلك لا نستقبل غيرها مدةً من الزمن. إذا كان أشخاص في خطر، فيُرجى وضع علامة في المربع: هذا يُسمع دائمًا.
refusal-not_unfounded = لا يكون البلاغ بلا أساس إلا إذا لم تُخالَف أي قاعدة ولم يُتخذ بعده أي إجراء.
field-unfounded = هل من الواضح أنه بلا أساس؟
field-unfounded-hint = فقط إذا كان ذلك واضحًا للجميع. من يكرر إرسال بلاغات كهذه يُنبَّه، ثم يُطلب منه الانتظار.
field-decide-reference = موضع القاعدة
field-decide-reference-hint = القانون ورقم المادة، أو رقم القاعدة لدينا. يقرؤه المتجر.
mark-danger = خطر
mark-people = { $n ->
    [zero] لا أحد أبلغ عن هذا
    [one] شخص واحد أبلغ عن هذا
    [two] شخصان أبلغا عن هذا
    [few] { $n } أشخاص أبلغوا عن هذا
    [many] { $n } شخصًا أبلغوا عن هذا
   *[other] { $n } شخص أبلغوا عن هذا
}
statement-source = كيف علمنا بالأمر
statement-after-report = وصلنا بلاغ عنه.
event-statement-sourced = أبلغتنا جهة إبلاغ موثوقة

## The administrator's page
admin-trust = البلاغات والقانون
flaggers = جهات الإبلاغ الموثوقة
flaggers-hint = مؤسسات سمّتها سلطة مختصة. بلاغاتها مستعجلة، ولكل منها رابط خاص.
flaggers-none = لا توجد أي جهة بعد.
ask-flagger = اسم المؤسسة
flagger-add = إضافة وإنشاء رابط
flagger-trusted = موثوقة
flagger-withdraw = سحب
flagger-withdrawn = مسحوبة
flagger-link = الرابط الخاص
flagger-link-hint = يظهر هذه المرة فقط. يُرجى تسليمه إلى المؤسسة بطريقة آمنة. وإن ضاع، فيلزم سحبه وإنشاء رابط آخر.
flagger-welcome = لبلاغاتك الأولوية. ولا يعرف المتجر أبدًا مَن قدّم البلاغ.
flagger-enter = متابعة
done-flagger = أُنشئ الرابط.
done-flagger-off = سُحبت. لم يعد الرابط يعمل.
statements-export = بيانات الأسباب
statements-export-hint = بصيغة قاعدة البيانات الأوروبية لبيانات الأسباب، جاهزة للإرسال إليها. يجلبها برنامج بمفتاح يملك هذه الصلاحية.
statements-export-first = أول 100
scope-statements = بيانات الأسباب
scope-statements-hint = جلب بيانات الأسباب لقاعدة البيانات الأوروبية
ask-report_many = عدد مقدّمي البلاغ نفسه حتى يصبح مستعجلًا
ask-misuse_warn = عدد البلاغات التي بلا أساس في ستة أشهر حتى التنبيه
ask-misuse_pause = عدد البلاغات التي بلا أساس حتى الإيقاف المؤقت
ask-misuse_pause_d = مدة الإيقاف المؤقت، بالأيام

## Danger
event-conversation-person-asked-danger = استُدعي مختص. لك الأولوية
danger-first = لك الأولوية.
danger-answer = استُدعي مختص، حتى في الليل. إذا كان أحد مصابًا، فيُرجى الاتصال برقم الطوارئ في بلدك الآن.
field-report-concern = ما المشكلة
field-report-text = ماذا حدث؟
