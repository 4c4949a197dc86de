# Suggestions: what people would like to be better, and what became of it.

kind-suggestion = اقتراح
nav-product = الاقتراحات
nav-suggest = تقديم اقتراح
ideas-title = اقتراحاتي
ideas-lead = هنا يظهر لك ما صار إليه كل اقتراح. نخبرك عند كل خطوة.
ideas-new = تقديم اقتراح
ideas-none = لم تقدّم أي اقتراح بعد.
ideas-next = ينظر فيه فريق المنتج خلال أسبوع تقريبًا. ونخبرك عند إدراجه في الخطة وعند إنجازه، وبالسبب إن لم يُنجَز.
ideas-same = مقدّموه
ideas-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
ideas-together = الرد
ideas-together-what = مع اقتراحات أخرى تقول الشيء نفسه. وما يتقرر لأحدها يتقرر لها كلها.
ideas-planned = موعده
ideas-promised-by = صاحب الوعد
field-title = في سطر واحد
field-title-hint = هذا ما يظهر في القوائم، مثل: «تصفية حسب البلد».

## The product desk.

product-tab-all = الكل
product-tab-received = جديدة
product-tab-grouped = محفوظة
product-tab-planned = في الخطة
product-empty = لا اقتراحات تنتظرك.
product-choose = يُرجى اختيار اقتراح
role-editor-hint = يتابع الاقتراحات، ولا تظهر له قضايا أخرى
action-group = حفظه
action-join = يقول ما يقوله اقتراح آخر
action-plan = إدراجه في الخطة
action-move = تحديد موعد لاحق
action-done = أُنجز
action-turn_down = رفضه مع ذكر السبب
explain-group = نظرت فيه وتحفظه للتخطيط. ويُبلَّغ مقدّمه.
explain-join = من الآن يُجاب عنه مع الاقتراح الآخر، ويصل إلى مقدّمه الخبر نفسه. لا يمكن التراجع عن ذلك.
explain-plan = المسؤولية عنه تحمل اسمك. ويقرأ مقدّمه كلامك والموعد.
explain-move = الموعد الموعود لا يتغير إلا إلى موعد لاحق، ويقرأ مقدّمه السبب.
explain-done = يُبلَّغ مقدّمه وكل مَن اقترح الشيء نفسه.
explain-turn_down = يقرأ السبب مقدّمه وكل مَن اقترح الشيء نفسه. لا يمكن التراجع عن ذلك.
field-join-to = مثل الاقتراح
field-weeks = الموعد
field-plan-text = ما في الخطة، لمقدّمه
field-move-text = سبب التأخر، لمقدّمه
field-done-text = ما الجديد، لمقدّمه
field-turn_down-text = السبب، لمقدّمه
choice-weeks_2 = خلال أسبوعين
choice-weeks_4 = خلال أربعة أسابيع
choice-weeks_8 = خلال ثمانية أسابيع
choice-weeks_13 = خلال ثلاثة أشهر
choice-weeks_26 = خلال نصف سنة
choice-weeks_52 = خلال سنة
choice-exists_already = موجود بالفعل
choice-not_possible = غير ممكن
choice-too_few = مستعملوه قليلون جدًا
choice-against_rules = يخالف قواعدنا أو القانون
choice-other_plans = لدينا خطة أخرى بدلًا منه
refusal-answered_with_others = يُجاب عنه مع غيره. يُرجى تنفيذ ذلك في أولها.
refusal-others_joined_it = ضُمّت إليه اقتراحات أخرى. يُرجى ضمّ الآخر إلى هذا.
refusal-nothing_to_join = لا يوجد اقتراح آخر مفتوح.
refusal-as_late_as_can_be = موعده هو أبعد موعد ممكن.

## Where it stands.

stage-grouped = محفوظ للتخطيط
stage-grouped-you = يُرجى إدراجه في الخطة أو رفضه مع ذكر السبب
stage-planned = في الخطة
stage-planned-you = يُرجى إنجازه أو تحديد موعد لاحق
stage-done = أُنجز
stage-declined = لن يُنجَز
silence-suggestion-lead = يتولاه مشرف فريق المنتج.
silence-suggestion-date = يُذكَّر صاحب الوعد، ويُحدَّد موعد جديد مع السبب.

## What happened.

event-suggestion-opened = { $who ->
    [you] قدّمت اقتراحًا
   *[other] قُدّم اقتراح
}
event-suggestion-grouped = يحفظه فريق المنتج للتخطيط
event-suggestion-joined = { $people ->
    [zero] ضُمّ إلى اقتراح آخر يقول الشيء نفسه
    [one] ضُمّ إلى اقتراح آخر يقول الشيء نفسه
    [two] ضُمّ إلى اقتراح آخر يقول الشيء نفسه، وأصحابه الآن شخصان
    [few] ضُمّ إلى اقتراح آخر يقول الشيء نفسه، وأصحابه الآن { $people } أشخاص
    [many] ضُمّ إلى اقتراح آخر يقول الشيء نفسه، وأصحابه الآن { $people } شخصًا
   *[other] ضُمّ إلى اقتراح آخر يقول الشيء نفسه، وأصحابه الآن { $people } شخص
}
event-suggestion-counted = { $people ->
    [zero] لم يقترح أحد الشيء نفسه
    [one] شخص واحد يقترح الشيء نفسه
    [two] شخصان يقترحان الشيء نفسه
    [few] { $people } أشخاص يقترحون الشيء نفسه
    [many] { $people } شخصًا يقترحون الشيء نفسه
   *[other] { $people } شخص يقترحون الشيء نفسه
}
event-suggestion-planned = أُدرج في الخطة لموعد { $until }
event-suggestion-moved = يحتاج إلى وقت أطول، والموعد الجديد { $until }
event-suggestion-done = أُنجز
event-suggestion-declined = لن يُنجَز: { $reason }
event-suggestion-late = انتهت مهلتنا، وذُكّر فريق المنتج
event-suggestion-said = { $who ->
    [you] أضفت
   *[other] أضاف مقدّمه
}
event-suggestion-note = ملاحظة من { $name }
notice-suggestion-opened = وصلنا اقتراحك: { $title }
notice-suggestion-grouped = حفظنا اقتراحك للتخطيط: { $title }
notice-suggestion-joined = يقترح آخرون الشيء نفسه، ونجيب الجميع معًا: { $title }
notice-suggestion-counted = يقترح الشيء نفسه عدد أكبر: { $title }
notice-suggestion-planned = اقتراحك في الخطة: { $title }
notice-suggestion-moved = يحتاج اقتراحك إلى وقت أطول، وله موعد جديد مع السبب: { $title }
notice-suggestion-done = أُنجز اقتراحك: { $title }
notice-suggestion-declined = لن ننجز ما اقترحته، ونذكر السبب: { $title }
notice-suggestion-late = تأخرنا في اقتراحك وذكّرنا فريقنا: { $title }
policy-suggestions = الاقتراحات
ask-suggestion_received_bd = مهلة فريق المنتج للنظر في اقتراح جديد، بأيام العمل
ask-suggestion_grouped_bd = مهلته لإدراج المحفوظ في الخطة أو رفضه، بأيام العمل
ask-suggestion_late_bd = مهلته لتحديد موعد جديد بعد فوات الموعود، بأيام العمل
demo-see-product = اقتراحات: واحد في الخطة لشخصين، وآخر رُفض مع ذكر السبب، وثالث جديد من متجر.
