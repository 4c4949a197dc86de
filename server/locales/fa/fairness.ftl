# گزارش انصاف.

nav-fairness = انصاف
fairness-title = اختلاف‌ها چگونه پایان می‌یابند
fairness-lead = اختلاف‌هایی که از { $first } تا { $last } باز شده‌اند.
fairness-group-by = گروه‌بندی بر اساس
fairness-by-month = ماه
fairness-by-reason = دلیل
fairness-by-country = کشور خریدار
fairness-by-language = زبان
fairness-file = ذخیره به صورت جدول
fairness-public-link = آنچه همه می‌توانند ببینند
fairness-hidden = { $n ->
    [one] یک گروه با کمتر از { $few } اختلاف بسته‌شده نشان داده نمی‌شود تا از افراد آن محافظت شود.
   *[other] { $n } گروه با کمتر از { $few } اختلاف بسته‌شده نشان داده نمی‌شوند تا از افراد آن‌ها محافظت شود.
}
fairness-not-whole = اختلاف‌ها بیش از آن است که یک گزارش می‌شمارد؛ نخستین‌ها در آن آمده‌اند.
fairness-empty = هنوز اختلافی نیست
fairness-empty-more = همین که اختلافی باز شود، عددهای آن اینجا می‌آید.
fairness-how = سهم‌ها از اختلاف‌های بسته‌شده است؛ در سکوت، از همه. «نیمی تا، ۹۵ از ۱۰۰ تا» زمان از باز شدن یا زمان سپری‌شده در آن بخش است. تصمیم‌های برگشته سهمی از اعتراض‌ها است.
fairness-unknown = نامشخص
fairness-percent = { $n }٪
fairness-days = نیمی تا { $median } روز، ۹۵ از ۱۰۰ تا { $most } روز
fairness-paid-of = { $paid } از { $asked }
fairness-ends = چگونه پایان یافتند

fairness-col-opened = باز شده
fairness-col-closed = بسته شده
fairness-col-buyer = خریدار همه را گرفت
fairness-col-shop = فروشگاه بدهکار نبود
fairness-col-split = هر کدام بخشی
fairness-col-whole = کل زمان
fairness-col-talk = گفت‌وگوی دو طرف
fairness-col-review = نزد ما
fairness-col-execution = اجرا
fairness-col-silent-buyer = سکوت خریدار
fairness-col-silent-shop = سکوت فروشگاه
fairness-col-automated = بدون تصمیم انسان
fairness-col-appealed = با اعتراض
fairness-col-overturned = برگشته
fairness-col-late = مهلت‌های ازدست‌رفتهٔ ما
fairness-col-departed = تصمیمی جز پرونده‌های مشابه
fairness-col-reassessed = دلیل دیگری پیدا شد
fairness-col-money = پرداخت‌شده از خواسته
fairness-col-spread = فاصلهٔ میانجی‌ها
fairness-col-final = پس از اعتراض‌ها
fairness-after-appeals = خریدار { $buyer }، فروشگاه { $shop }، هر کدام بخشی { $split }
fairness-paid-after = { $paid } پس از اعتراض‌ها
fairness-ours = مهلت‌هایی که خودمان از دست دادیم
fairness-col-desk = گروه
fairness-col-desk-cases = پرونده‌ها
fairness-col-desk-missed = مهلت‌های ازدست‌رفته
fairness-desk-mediation = میانجی‌گری
fairness-desk-chat = گفت‌وگوها
fairness-desk-finance = مالی
fairness-desk-delivery = بسته‌ها
fairness-desk-trust = گزارش‌ها
fairness-desk-appeals = اعتراض‌ها
fairness-desk-outside = پاسخ به نهادهای بیرونی
fairness-outside = نزد نهادهای بیرونی
fairness-outside-began = آغازشده
fairness-outside-ended = پایان‌یافته
fairness-outside-took = از آغاز تا پایان
fairness-outside-open = هنوز باز
