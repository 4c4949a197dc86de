# پیشنهادها: آنچه مردم می‌خواهند بهتر شود، و سرانجام آن.

kind-suggestion = پیشنهاد
nav-product = پیشنهادها
nav-suggest = پیشنهاد دادن
ideas-title = پیشنهادهای من
ideas-lead = اینجا می‌بینید هر کدام به کجا رسید. در هر گام خبرتان می‌کنیم.
ideas-new = پیشنهاد دادن
ideas-none = هنوز پیشنهادی نداده‌اید.
ideas-next = گروه محصول ما در حدود یک هفته آن را می‌بیند. وقتی برنامه‌ریزی شد، وقتی انجام شد، و اگر انجام نشود دلیلش را به شما می‌گوییم.
ideas-same = گفتهٔ
ideas-people = { $n ->
    [one] یک نفر
   *[other] { $n } نفر
}
ideas-together = پاسخ
ideas-together-what = همراه با پیشنهادهای دیگری که همین را می‌گویند. تصمیم دربارهٔ یکی، تصمیم دربارهٔ همه است.
ideas-planned = برنامه‌ریزی برای
ideas-promised-by = قول از طرف
field-title = در یک خط
field-title-hint = همین در فهرست‌ها دیده می‌شود؛ برای نمونه: «فیلتر بر اساس کشور».

## میز محصول.

product-tab-all = همه
product-tab-received = تازه
product-tab-grouped = نگه‌داشته
product-tab-planned = برنامه‌ریزی‌شده
product-empty = پیشنهادی در انتظار شما نیست.
product-choose = یک پیشنهاد را انتخاب کنید
role-editor-hint = به پیشنهادها می‌رسد و پرونده‌های دیگر را نمی‌بیند
action-group = نگه‌داشتن
action-join = همان پیشنهاد دیگر است
action-plan = برنامه‌ریزی
action-move = تعیین تاریخ دیرتر
action-done = انجام شد
action-turn_down = نپذیرفتن با دلیل
explain-group = آن را دیده‌اید و برای برنامه‌ریزی نگه می‌دارید. به پیشنهاددهنده خبر داده می‌شود.
explain-join = از این پس همراه با آن یکی پاسخ داده می‌شود و پیشنهاددهنده همان را می‌شنود. این کار برگشت ندارد.
explain-plan = با نام خودتان پاسخ‌گوی آن هستید. پیشنهاددهنده نوشتهٔ شما و تاریخ را می‌خواند.
explain-move = تاریخی که قول داده شده فقط دیرتر می‌شود و پیشنهاددهنده دلیلش را می‌خواند.
explain-done = به پیشنهاددهنده و همهٔ کسانی که همین را گفته‌اند خبر داده می‌شود.
explain-turn_down = پیشنهاددهنده و همهٔ کسانی که همین را گفته‌اند دلیلش را می‌خوانند. این کار برگشت ندارد.
field-join-to = همانندِ
field-weeks = تا چه زمانی
field-plan-text = برنامهٔ شما، برای پیشنهاددهنده
field-move-text = چرا بیشتر طول می‌کشد، برای پیشنهاددهنده
field-done-text = چه چیزی تازه است، برای پیشنهاددهنده
field-turn_down-text = دلیل، برای پیشنهاددهنده
choice-weeks_2 = تا دو هفتهٔ دیگر
choice-weeks_4 = تا چهار هفتهٔ دیگر
choice-weeks_8 = تا هشت هفتهٔ دیگر
choice-weeks_13 = تا سه ماه دیگر
choice-weeks_26 = تا نیم سال دیگر
choice-weeks_52 = تا یک سال دیگر
choice-exists_already = از پیش هست
choice-not_possible = شدنی نیست
choice-too_few = کمتر کسی از آن استفاده می‌کند
choice-against_rules = قوانین ما یا قانون کشور اجازه نمی‌دهد
choice-other_plans = به جایش برنامهٔ دیگری داریم
refusal-answered_with_others = همراه با دیگران پاسخ داده می‌شود. این کار را در نخستینِ آن‌ها انجام دهید.
refusal-others_joined_it = دیگران به آن پیوسته‌اند. آن یکی را به این بپیوندید.
refusal-nothing_to_join = پیشنهاد باز دیگری نیست.
refusal-as_late_as_can_be = برای دیرترین زمان ممکن قول داده شده است.

## وضعیت آن.

stage-grouped = برای برنامه‌ریزی نگه داشته‌ایم
stage-grouped-you = برنامه‌ریزی کنید، یا با دلیل نپذیرید
stage-planned = برنامه‌ریزی شده است
stage-planned-you = انجامش دهید، یا تاریخ دیرتری بگویید
stage-done = انجام شد
stage-declined = انجام نمی‌شود
silence-suggestion-lead = سرپرست گروه محصول ما آن را به دست می‌گیرد.
silence-suggestion-date = به کسی که قول داده یادآوری می‌شود، و تاریخ تازه با دلیلش گفته می‌شود.

## آنچه پیش آمد.

event-suggestion-opened = { $who ->
    [you] شما پیشنهاد دادید
   *[other] پیشنهاد داده شد
}
event-suggestion-grouped = گروه محصول ما آن را برای برنامه‌ریزی نگه داشت
event-suggestion-joined = { $people ->
    [one] کنار پیشنهاد دیگری گذاشته شد که همین را می‌گوید
   *[other] کنار پیشنهاد دیگری گذاشته شد که همین را می‌گوید: اکنون { $people } نفر
}
event-suggestion-counted = { $people ->
    [one] یک نفر همین را می‌گوید
   *[other] { $people } نفر همین را می‌گویند
}
event-suggestion-planned = برنامه‌ریزی شد برای { $until }
event-suggestion-moved = بیشتر طول می‌کشد؛ تاریخ تازه { $until } است
event-suggestion-done = انجام شد
event-suggestion-declined = انجام نمی‌شود: { $reason }
event-suggestion-late = مهلت ما گذشت؛ به گروه محصول یادآوری شد
event-suggestion-said = { $who ->
    [you] شما افزودید
   *[other] پیشنهاددهنده افزود
}
event-suggestion-note = یادداشت { $name }
notice-suggestion-opened = پیشنهاد شما به دست ما رسید: { $title }
notice-suggestion-grouped = پیشنهاد شما را برای برنامه‌ریزی نگه داشتیم: { $title }
notice-suggestion-joined = دیگران هم همین را پیشنهاد می‌دهند و به همه با هم پاسخ می‌دهیم: { $title }
notice-suggestion-counted = کسان دیگری هم همین را پیشنهاد می‌دهند: { $title }
notice-suggestion-planned = پیشنهاد شما برنامه‌ریزی شد: { $title }
notice-suggestion-moved = پیشنهاد شما بیشتر طول می‌کشد؛ تاریخ تازه و دلیلش آمده است: { $title }
notice-suggestion-done = پیشنهاد شما انجام شد: { $title }
notice-suggestion-declined = آنچه پیشنهاد دادید انجام نمی‌شود، و دلیلش را گفته‌ایم: { $title }
notice-suggestion-late = در پاسخ به پیشنهاد شما دیر کرده‌ایم و به گروهمان یادآوری کردیم: { $title }
policy-suggestions = پیشنهادها
ask-suggestion_received_bd = زمان گروه محصول برای دیدن پیشنهاد تازه، به روز کاری
ask-suggestion_grouped_bd = زمان آن برای برنامه‌ریزی یا نپذیرفتن آنچه نگه می‌دارد، به روز کاری
ask-suggestion_late_bd = زمان آن برای گفتن تاریخ تازه پس از گذشتن تاریخ قول‌داده‌شده، به روز کاری
demo-see-product = پیشنهادها: یکی برای دو نفر برنامه‌ریزی شده، یکی با دلیل پذیرفته نشده، و یکی از یک فروشگاه تازه است.
