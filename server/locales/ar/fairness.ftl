# The fairness report.

nav-fairness = الإنصاف
fairness-title = كيف تنتهي النزاعات
fairness-lead = النزاعات المفتوحة من { $first } إلى { $last }.
fairness-group-by = التجميع حسب
fairness-by-month = الشهر
fairness-by-reason = السبب
fairness-by-country = بلد المشتري
fairness-by-language = اللغة
fairness-file = حفظ كجدول
fairness-public-link = ما يراه الجميع
fairness-hidden = { $n ->
    [zero] لم تُخفَ أي مجموعة فيها أقل من { $few } من النزاعات المغلقة.
    [one] أُخفيت مجموعة واحدة فيها أقل من { $few } من النزاعات المغلقة، حمايةً للأشخاص فيها.
    [two] أُخفيت مجموعتان في كل منهما أقل من { $few } من النزاعات المغلقة، حمايةً للأشخاص فيهما.
    [few] أُخفيت { $n } مجموعات في كل منها أقل من { $few } من النزاعات المغلقة، حمايةً للأشخاص فيها.
    [many] أُخفيت { $n } مجموعة في كل منها أقل من { $few } من النزاعات المغلقة، حمايةً للأشخاص فيها.
   *[other] أُخفيت { $n } مجموعة في كل منها أقل من { $few } من النزاعات المغلقة، حمايةً للأشخاص فيها.
}
fairness-not-whole = عدد النزاعات أكبر مما يحسبه تقرير واحد، والتقرير يشمل أولها.
fairness-empty = لا توجد نزاعات بعد
fairness-empty-more = تظهر الأرقام هنا بمجرد فتح نزاعات.
fairness-how = النسب محسوبة من النزاعات المغلقة، ونسبة عدم الرد من كل النزاعات. «النصف خلال، و95 من 100 خلال» هي المدة منذ الفتح، أو المدة المستغرقة في تلك المرحلة. والقرارات الملغاة نسبة من الاستئنافات.
fairness-unknown = غير معروف
fairness-percent = { $n }%
fairness-days = بالأيام: النصف خلال { $median }، و95 من 100 خلال { $most }
fairness-paid-of = { $paid } من { $asked }
fairness-ends = كيف انتهت

fairness-col-opened = مفتوحة
fairness-col-closed = مغلقة
fairness-col-buyer = نال المشتري كل مطلبه
fairness-col-shop = لا شيء على المتجر
fairness-col-split = لكل طرف جزء
fairness-col-whole = المدة كلها
fairness-col-talk = بين المشتري والمتجر
fairness-col-review = لدى فريقنا
fairness-col-execution = التنفيذ
fairness-col-silent-buyer = لم يرد المشتري
fairness-col-silent-shop = لم يرد المتجر
fairness-col-automated = بلا قرار من شخص
fairness-col-appealed = استُؤنفت
fairness-col-overturned = أُلغي قرارها
fairness-col-late = مهل فاتتنا
fairness-col-departed = قرار مخالف للقضايا المشابهة
fairness-col-reassessed = تبيّن سبب آخر
fairness-col-money = المدفوع من المطلوب
fairness-col-spread = التفاوت بين الوسطاء
fairness-col-final = بعد الاستئنافات
fairness-after-appeals = المشتري { $buyer }، المتجر { $shop }، لكل طرف جزء { $split }
fairness-paid-after = { $paid } بعد الاستئنافات
fairness-ours = مهل فاتتنا نحن
fairness-col-desk = الفريق
fairness-col-desk-cases = القضايا
fairness-col-desk-missed = المهل الفائتة
fairness-desk-mediation = الوساطة
fairness-desk-chat = المحادثات
fairness-desk-finance = المدفوعات
fairness-desk-delivery = الطرود
fairness-desk-trust = البلاغات
fairness-desk-appeals = الاستئنافات
fairness-desk-outside = الردود على الجهات الخارجية
fairness-outside = لدى الجهات الخارجية
fairness-outside-began = ما بدأ
fairness-outside-ended = ما انتهى
fairness-outside-took = من البداية إلى النهاية
fairness-outside-open = ما زال مفتوحًا
