# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = بلاغ
kind-statement = بيان أسباب
kind-appeal = استئناف
party-reporter = مقدّم البلاغ

nav-report = الإبلاغ عن شيء
nav-trust = البلاغات
nav-appeals = الاستئنافات

## Telling us
report-title = الإبلاغ عن شيء
report-lead = يمكنك إبلاغنا عن منتج أو متجر أو احتيال. لا يلزمك حساب.
report-about = بشأن
report-about-product = منتج
report-about-product-hint = تقليد، أو شيء محظور أو غير آمن، أو صفحة منتج مضللة.
report-about-shop = متجر
report-about-shop-hint = لا يرد، أو يسيء المعاملة، أو لا ينفّذ ما اتُّفق عليه.
report-about-fraud = احتيال
report-about-fraud-hint = شخص يطلب منك الدفع أو التسوية في مكان آخر، أو ينتحل صفتنا.
report-concern = ما المشكلة
report-privacy = اسمك
report-privacy-text = لا يعرف المتجر أبدًا مَن قدّم البلاغ.
report-yours = بلاغاتك واستئنافاتك
report-what-happened = ماذا حدث؟
report-what-happened-hint = 20 حرفًا على الأقل.
report-file-hint = لا يراها المتجر أبدًا.
report-danger = قد يتأذى أشخاص
report-danger-hint = { $hours ->
    [zero] حريق أو سمّ أو صعقة كهربائية أو سلاح أو تهديد: ينظر فيه مختص فورًا.
    [one] حريق أو سمّ أو صعقة كهربائية أو سلاح أو تهديد: ينظر فيه مختص خلال ساعة.
    [two] حريق أو سمّ أو صعقة كهربائية أو سلاح أو تهديد: ينظر فيه مختص خلال ساعتين.
    [few] حريق أو سمّ أو صعقة كهربائية أو سلاح أو تهديد: ينظر فيه مختص خلال { $hours } ساعات.
    [many] حريق أو سمّ أو صعقة كهربائية أو سلاح أو تهديد: ينظر فيه مختص خلال { $hours } ساعة.
   *[other] حريق أو سمّ أو صعقة كهربائية أو سلاح أو تهديد: ينظر فيه مختص خلال { $hours } ساعة.
}
report-danger-chat = خطر: البلاغ { $number }
report-send = إرسال البلاغ
report-received = وصلنا بلاغك
report-received-text = رقمه { $number }. ينظر فيه أحد موظفينا ويخبرك بالنتيجة.
report-link = رابطك الخاص
report-link-text = لا حساب لديك، ولا يُفتح بلاغك إلا بهذا الرابط، وفيه يمكنك إضافة صور وقراءة قرارنا. يُرجى الاحتفاظ به وعدم إعطائه لأحد.
report-link-keep = حفظ هذا الرابط
report-open = فتح بلاغي
report-specialist = التحدث إلى مختص الآن
report-priority = درجة الاستعجال
report-law-category = الفئة القانونية
report-who = مقدّم البلاغ
report-guest = شخص بلا حساب
report-hidden-until = مخفية حتى

concern-ip_or_counterfeit = تقليد، أو استخدام علامة أو تصميم أو صور لجهة أخرى
concern-prohibited_or_unsafe = محظور أو غير آمن
concern-misleading_listing_or_search_manipulation = صفحة المنتج مضللة، أو تتحايل على البحث
concern-trade_rule_violation = مخالفة قاعدة أخرى من قواعد هذه المنصة
concern-unresponsive = المتجر لا يرد
concern-rude_or_threatening = المتجر يسيء المعاملة أو يهدد
concern-refuses_agreed_remedy = المتجر لا ينفّذ ما اتُّفق عليه
concern-false_tracking = رقم التتبّع غير صحيح
concern-pressure_for_review = المتجر يضغط للحصول على تقييم جيد
concern-other = شيء آخر يخص المتجر
concern-off_platform_payment = شخص يطلب الدفع له خارج هذه المنصة
concern-off_platform_return_or_refund = شخص يعرض إرجاعًا أو استردادًا خارج هذه المنصة
concern-pressure_to_cancel_dispute = شخص يضغط عليّ لسحب نزاع
concern-fake_support = شخص ينتحل صفة خدمة عملائنا
concern-phishing_link = رابط يطلب كلمات مرور أو رموزًا أو بيانات بطاقات
concern-fake_tracking = طرد أو رقم تتبّع لم أطلبه
concern-extortion_by_review = شخص يهدد بتقييمات سيئة

## Where a report stands
stage-under-review = ننظر في البلاغ
stage-need-info = لدينا سؤال بشأن البلاغ
stage-escalated = رئيس الفريق يبتّ في البلاغ
stage-decided = صدر قرار في البلاغ
stage-under-review-you = البت في البلاغ
stage-need-info-you = الإجابة عن سؤالنا
stage-escalated-you = البت في البلاغ
silence-report-reviewed = ينتقل البلاغ إلى أحد المراجعين.
silence-head-of-trust-decides = يصدر القرار عن رئيس الفريق.
silence-head-of-trust-reminded = يُذكَّر رئيس الفريق كل يوم.
act-buyer-need-info = يمكنك الإجابة بكلماتك، وإضافة صور.

## What can be done
action-triage = تصنيف
action-ask = سؤال مقدّم البلاغ
action-add = إضافة شيء
action-hide_now = إخفاء صفحة المنتج مؤقتًا
action-attach = تحديد موضوع البلاغ
explain-attach = البحث عن صفحة المنتج أو المتجر المقصود بالبلاغ. ومن بعدها يمكن اتخاذ إجراء. ويظهر لمقدّم البلاغ اسم ما وُجد، لا كيف عُرف.
field-listing = صفحة منتج أو متجر
field-listing-hint = رقمها في المنصة، أو رابط إليها، أو كلمات من عنوان صفحة المنتج.
field-attach-text = كيف عرفت
report-found = ما وجدناه
action-show_again = إظهار صفحة المنتج من جديد
action-decide = إصدار القرار
action-appeal = تقديم استئناف
explain-triage = الخطر على الأشخاص يأتي أولًا، ثم السلامة والاحتيال وما يبلغ عنه كثيرون.
explain-ask = يمكنك السؤال مرة واحدة. وإن لم يصل رد في الموعد، كان القرار بما لديك.
explain-hide_now = تُخفى صفحة المنتج وقتًا قصيرًا، مرة واحدة، حتى البت في البلاغ. ويُسجَّل مَن أخفاها وسبب ذلك. وتبقى صفحات المنتجات الأخرى للمتجر.
explain-add = نقرؤه قبل إصدار القرار.
field-priority = درجة الاستعجال
choice-normal = عادي
choice-urgent = مستعجل
choice-danger = أشخاص في خطر
field-measure = الإجراء
choice-no_action = بلا إجراء
choice-warn_shop = يُنبَّه المتجر
choice-label_listing = توضع على صفحة المنتج علامة تنبيه
choice-hide_listing = تُخفى صفحة المنتج
choice-remove_listing = تُحذف صفحة المنتج
choice-restrict_shop = يُمنع المتجر من البيع
field-rule = القاعدة
choice-law = القانون
choice-terms_products = قواعدنا للمنتجات
choice-terms_conduct = قواعدنا للمتاجر
choice-no_rule_broken = لا مخالفة لأي قاعدة
field-facts = الوقائع التي تبيّنت لنا
field-text_reporter = إلى مقدّم البلاغ
field-lasting = المدة
choice-until_lifted = حتى يُلغى الإجراء
choice-days_7 = 7 أيام
choice-days_30 = 30 يومًا
choice-days_90 = 90 يومًا
field-points = نقاط في سجل المتجر
field-recall = إبلاغ كل مَن اشترى المنتج في الأشهر الستة الأخيرة
field-recall_hazard = ما الخطر
field-recall_advice = ما على المشترين فعله الآن
field-recall_money = كيف يستردون المبلغ
field-recall_words_ar = بكلامك، بالعربية
field-recall_words_en = بكلامك، بالإنجليزية
field-recall_words_es = بكلامك، بالإسبانية
field-recall_words_fa = بكلامك، بالفارسية
field-recall_words_id = بكلامك، بالإندونيسية
field-recall_words_pt = بكلامك، بالبرتغالية
field-recall_words_ru = بكلامك، بالروسية
field-recall_words_zh = بكلامك، بالصينية
field-recall-hint = يقرؤونه في صفحة خاصة، كلٌّ بلغته. والزر «عرض أولًا» يُظهرها.
preview-decide = عرض أولًا
choice-hazard_fire = حريق أو حروق
choice-hazard_shock = صعقة كهربائية
choice-hazard_choking = اختناق
choice-hazard_poison = تسمم أو تهيّج
choice-hazard_injury = جروح أو سقوط أو إصابات أخرى
choice-hazard_food = طعام يسبب المرض
choice-hazard_fake = منتج مقلَّد لم يختبره أحد
choice-hazard_other = خطر آخر
choice-advice_stop = التوقف عن استعماله
choice-advice_keep_away = إبعاده عن الأطفال
choice-advice_throw_away = التخلص منه
choice-advice_bring_back = إعادته
choice-money_shop = يردّ المتجر المبلغ
choice-money_us = نردّ نحن المبلغ
choice-money_exchange = يستبدله المتجر
choice-money_repair = يصلحه المتجر مجانًا
choice-yes = نعم
choice-no = لا
field-ground = لماذا ينبغي تغيير القرار
choice-new_fact = هناك واقعة جديدة
choice-fact_overlooked = أُغفلت واقعة
choice-rule_misread = أُسيء فهم القاعدة
choice-not_heard = لم يُسمع رأيي
field-place = أين رأيت ذلك؟
field-place-hint = عنوان صفحة، أو رقم هاتف، أو بريد إلكتروني، أو اسم المتجر.

## Refusals
refusal-asked_before = سبق أن سألت مقدّم البلاغ.
refusal-no_listing = لا نعرف صفحة المنتج هذه.
refusal-nothing_to_tell = لا شيء يُبلَّغ به.
refusal-listing_not_found = لم نجد صفحة منتج أو متجرًا بهذا الوصف.
refusal-choose_one = توجد عدة نتائج. يُرجى اختيار الصحيح منها.
refusal-hidden_now = صفحة المنتج مخفية حاليًا. يُرجى إظهارها أولًا.
refusal-hidden_before = أُخفيت صفحة المنتج مرة من قبل. لإخفائها مدة أطول يلزم البت في البلاغ.
refusal-not_hidden = صفحة المنتج ليست مخفية.
refusal-rule_needed = يُرجى اختيار القاعدة التي خولفت.
refusal-appeal_not_against_you = منحك القرار ما طلبته.
refusal-appealed_before = سبق أن قدّمت استئنافًا.
refusal-appeal_open = هناك استئناف آخر لم يصدر فيه قرار بعد. يمكنك تقديم استئنافك بعد ذلك.
refusal-appeal_window_over = انتهت مهلة الاستئناف.
refusal-nothing_decided = اتفق الطرفان، فلا يوجد قرار منا يمكن استئنافه.
refusal-nothing_between = لا فرق بين القرار والمطلوب.
refusal-not_asked = الرد مطلوب من الطرف الآخر.
refusal-no_appeal = لا يوجد استئناف.

## Events
event-report-filed = { $who ->
    [you] قدّمت بلاغًا: { $concern }
   *[other] قُدّم بلاغ: { $concern }
}
event-report-triaged = صُنّف: { $priority }
event-report-asked = نسأل مقدّم البلاغ
event-report-answered = { $who ->
    [you] أرسلت ردك
   *[other] رد مقدّم البلاغ
}
event-report-not-answered = لم يصل رد على سؤالنا، فنقرر بما لدينا
event-report-added = { $who ->
    [you] أضفت شيئًا
   *[other] أضاف مقدّم البلاغ شيئًا
}
event-report-late = انتهت مهلة القرار، فينتقل البلاغ إلى رئيس الفريق
event-report-hidden = أُخفيت صفحة المنتج بقرار من { $name } حتى { $until }
event-report-shown-again = أُظهرت صفحة المنتج من جديد
event-report-decided = القرار: { $measure } ({ $rule })
event-report-appeal-filed = { $who ->
    [you] قدّمت استئنافًا: { $number }
   *[other] استئناف من مقدّم البلاغ: { $number }
}
event-report-looked-at-again = قُبل الاستئناف، وينظر في البلاغ من جديد شخص آخر: { $number }
event-report-note = ملاحظة من { $name }
event-report-attached = حُدّد موضوع البلاغ من جانب { $name }: { $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] قدّمت استئنافًا: { $number }
   *[other] قدّم المتجر استئنافًا: { $number }
}
event-statement-varied = بعد الاستئناف: { $measure }
event-statement-lifted = أُلغي الإجراء بعد الاستئناف
event-statement-settled = انتهت مهلة الاستئناف
event-statement-recalled = يُبلَّغ مشترو الأشهر الستة الأخيرة
event-statement-recall-sent = أُبلغ: { $n }
event-appeal-filed = { $who ->
    [you] قدّمت استئنافًا: { $ground }
    [shop] قدّم المتجر استئنافًا: { $ground }
   *[other] قدّم المشتري استئنافًا: { $ground }
}
event-appeal-admitted = يُنظر في الاستئناف
event-appeal-admitted-by-silence = يُنظر في الاستئناف، إذ لم يعترض أحد في الموعد
event-appeal-rejected = لن يُنظر في الاستئناف: { $why }
event-appeal-answered = { $who ->
    [you] أرسلت ردك
    [platform] رد الفريق الذي أصدر القرار
   *[other] رد من { $name }
}
event-appeal-not-answered = لم يرد الطرف الآخر، ولا يؤثر ذلك في الاستئناف
event-appeal-added = { $who ->
    [you] أضفت شيئًا
   *[other] إضافة من { $name }
}
event-appeal-overdue = انتهت مهلة القرار، فينتقل الاستئناف إلى رئيس فريق الاستئناف
event-appeal-decided-upheld = يبقى القرار كما هو: { $why }
event-appeal-decided-varied = { $amount ->
    [none] يتغير القرار جزئيًا: { $why }
   *[other] يتغير القرار: يحصل المشتري على { $amount } إجمالًا. { $why }
}
event-appeal-decided-overturned = { $amount ->
    [none] يُلغى القرار: { $why }
   *[other] يُلغى القرار: يحصل المشتري على { $amount } إجمالًا. { $why }
}
event-appeal-granted-by-default = لم نصدر قرارًا في الموعد، فقُبل الاستئناف على نفقتنا
event-appeal-granted-by-default-outside = لم نصدر قرارًا في الموعد: ندفع حتى { $amount } إجمالًا، وتبتّ جهة خارجية في الباقي
event-appeal-note = ملاحظة من { $name }
event-dispute-appeal-filed = { $who ->
    [you] قدّمت استئنافًا: { $number }
   *[other] استئناف من { $name }: { $number }
}
event-dispute-decided-again-unchanged = صدر قرار في الاستئناف { $number }: يبقى القرار كما هو
event-dispute-decided-again-changed = صدر قرار في الاستئناف { $number }: يتغير القرار

## Statement of reasons
statement-measure = ما الإجراء الذي اتخذناه
statement-rule = بموجب أي قاعدة
statement-lasts = المدة
statement-points = نقاط في سجلك
statement-points-back = أُلغيت أيضًا
statement-automation = مَن أصدر القرار
statement-by-a-person = أحد موظفينا. لم تكتشف آلة ذلك ولم تقرره.
statement-appeal-until = يمكنك تقديم استئناف حتى
stage-in-force = سارٍ، ويمكن استئنافه
stage-lifted = أُلغي الإجراء
stage-settled = سارٍ
silence-statement-settles = يسري الإجراء نهائيًا.

## Where an appeal stands
appeal-against = موضوع الاستئناف
appeal-by = مقدّم الاستئناف
appeal-by-whom = { $who ->
    [you] أنت
    [shop] المتجر
   *[other] المشتري
}
appeal-decided = تقرر للمشتري
appeal-wanted = المطلوب
stage-filed = وصل الاستئناف
stage-reply-wait = يمكن للطرف الآخر الرد على الاستئناف
stage-review = ينظر شخص آخر في القرار
stage-review-overdue = القرار لرئيس فريق الاستئناف
stage-upheld = يبقى القرار كما هو
stage-varied = يتغير القرار جزئيًا
stage-overturned = أُلغي القرار
stage-inadmissible = لن يُنظر في الاستئناف
stage-granted-by-default = قُبل الاستئناف
stage-filed-you = التحقق من إمكان البت في الاستئناف
stage-reply-wait-you = الرد على الاستئناف
stage-review-you = البت في الاستئناف
stage-review-overdue-you = البت في الاستئناف
silence-appeal-admitted = يُنظر في الاستئناف.
silence-appeal-goes-on = يصدر القرار دون ردك، ولا يؤثر ذلك في الاستئناف.
silence-head-of-appeals-decides = يصدر القرار عن رئيس فريق الاستئناف.
silence-appeal-granted = يُقبل الاستئناف على نفقتنا.
act-buyer-reply-wait = يمكنك ذكر ما ينبغي أن يُعرف قبل البت في الاستئناف.
act-shop-reply-wait = يمكنك ذكر ما ينبغي أن يُعرف قبل البت في الاستئناف.
action-admit = قبول النظر فيه
action-reject = عدم النظر فيه
action-uphold = إبقاء القرار
action-vary = تغييره جزئيًا
action-overturn = إلغاء القرار
choice-no_new_fact = لا واقعة جديدة
choice-no_error_named = لم يُذكر خطأ
choice-not_about_decision = لا يتعلق بالقرار
choice-decision_was_right = كان القرار صحيحًا
choice-new_fact_counts = الواقعة الجديدة معتبرة
choice-fact_was_overlooked = أُغفلت واقعة
choice-rule_was_misread = أُسيء فهم القاعدة

## Desks
trust-tab-all = الكل
trust-tab-received = جديدة
trust-tab-under_review = بانتظار القرار
trust-tab-escalated = رئيس الفريق
trust-tab-need_info = بانتظار الإجابة
trust-tab-in_force = بيانات الأسباب
trust-tab-reply_wait = استئنافات تنتظر الرد
trust-empty = لا شيء ينتظر هنا.
trust-choose = اختيار بلاغ
appeals-tab-all = الكل
appeals-tab-review = بانتظار القرار
appeals-tab-filed = جديدة
appeals-tab-review_overdue = رئيس فريق الاستئناف
appeals-tab-reply_wait = الطرف الآخر
appeals-empty = لا استئناف ينتظر هنا.
appeals-choose = اختيار استئناف

## Notices
notice-report-triaged = انتقل بلاغك إلى أحد المراجعين
notice-report-asked = لدينا سؤال بشأن بلاغك
notice-report-late = يستغرق بلاغك أكثر مما ينبغي، وسيصدر القرار عن رئيس الفريق
notice-report-decided = صدر قرار في بلاغك
notice-report-looked-at-again = قُبل استئنافك: ينظر شخص آخر في بلاغك من جديد
notice-report-reminded = ما زال لدينا سؤال بشأن بلاغك
notice-statement-issued = اتخذنا إجراءً بشأن متجرك أو صفحة منتج: يمكنك الاطلاع على الأسباب وطريقة الاستئناف
notice-statement-varied = غيّرنا الإجراء بعد استئنافك
notice-statement-lifted = ألغينا الإجراء بعد استئنافك
notice-appeal-filed = { $own ->
    [yes] وصلنا استئنافك
   *[no] قدّم الطرف الآخر استئنافًا
}
notice-appeal-admitted = يُنظر في الاستئناف
notice-appeal-rejected = لن يُنظر في الاستئناف: يمكنك الاطلاع على السبب
notice-appeal-answered = وصل رد على الاستئناف، والقرار الآن لشخص آخر
notice-appeal-not-answered = انتهت مهلة الرد على الاستئناف، والقرار الآن لشخص آخر
notice-appeal-overdue = يستغرق الاستئناف أكثر مما ينبغي، وسيصدر القرار عن رئيس فريق الاستئناف
notice-appeal-decided = صدر قرار في الاستئناف
notice-appeal-granted-by-default = لم نصدر قرارًا في الموعد، فقُبل الاستئناف
notice-appeal-reminded = ما زال بإمكانك الرد على الاستئناف
notice-dispute-decided-again = صدر قرار في استئناف بشأن نزاعك

## Policy
policy-reports = البلاغات
policy-appeals = الاستئنافات
ask-report_triage_h = مهلة تصنيف البلاغ، بالساعات
ask-report_review_h = مهلة البت في البلاغ، بالساعات
ask-report_urgent_h = مهلة البت في السلامة أو الاحتيال، بالساعات
ask-report_danger_h = مهلة البت عند وجود أشخاص في خطر، بالساعات
ask-report_info_d = مهلة مقدّم البلاغ للإجابة عن سؤال، بالأيام
ask-report_head_bd = مهلة رئيس فريق الثقة للبت، بأيام العمل
ask-hide_now_h = مدة إخفاء صفحة منتج قبل صدور أي قرار، بالساعات
ask-moderation_appeal_d = مهلة استئناف قرار بشأن متجر أو صفحة منتج، بالأيام
ask-appeal_desk_h = مهلة التحقق من إمكان البت في الاستئناف، بالساعات
ask-appeal_reply_h = مهلة الطرف الآخر للرد على الاستئناف، بالساعات
ask-appeal_review_bd = مهلة البت في الاستئناف، بأيام العمل
ask-appeal_overdue_bd = مهلة رئيس فريق الاستئناف بعد ذلك، بأيام العمل
ask-appeal_cap_minor = أقصى ما ندفعه إذا لم نبتّ في استئناف

## Roles
role-triage-hint = يصنّف البلاغات
role-reviewer-hint = يبتّ في البلاغات
role-head_of_trust-hint = يبتّ في ما يطول، ويرد على الاستئنافات بشأن البلاغات
role-appeal_reviewer-hint = ينظر في القرارات مرة أخرى
role-head_of_appeals-hint = يبتّ في الاستئنافات التي تطول
demo-see-reviewer = مكالمة تنتحل صفة خدمتنا، وصفحة منتج مخفية، ومتجر قدّم استئنافًا.
demo-see-appeals = استئناف ضد إخفاء صفحة منتج، وقد سُمع الطرفان.

explain-report-answer = نقرؤه ونتابع البلاغ. ولا يعرف المتجر هويتك أبدًا.
explain-appeal-answer = يقرؤه مَن يبتّ في الاستئناف، ويقرؤه كذلك مقدّم الاستئناف.
