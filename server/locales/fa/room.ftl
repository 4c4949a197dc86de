# اتاق میانجی‌گری.

room-tab-decide = منتظر تصمیم
room-tab-answers = منتظر پاسخ
room-tab-all = همه
room-empty = اینجا اختلافی نیست.
room-choose = یک اختلاف را انتخاب کنید
room-rule-and-facts = قاعده و واقعیت‌ها
room-both-sides = دو طرف
room-said-nothing = هنوز چیزی نگفته است.
room-evidence-count = { $n ->
    [0] بدون مدرک
    [one] { $n } مدرک
   *[other] { $n } مدرک
}
room-proposals = پیشنهادها
room-range = تصمیم باید میان { $low } (بهترین پیشنهاد فروشگاه) و { $high } (خواستهٔ خریدار) باشد.
room-refundable = هنوز حداکثر { $amount } را می‌توان برگرداند.
room-decide = کارهایی که می‌توانید بکنید
room-nothing-now = اکنون چیزی برای تصمیم‌گیری نیست.
room-explain-take = تصمیم دیر شده است. از این پس با شماست.
room-explain-propose = هر دو طرف می‌توانند بپذیرند یا رد کنند. اگر تا پایان مهلت کسی رد نکند، پیشنهاد پابرجا می‌ماند.
room-explain-request_info = پرونده منتظر طرفی می‌ماند که از او می‌پرسید. اگر پاسخ ندهد، بر پایهٔ پرونده تصمیم می‌گیرید.
room-explain-propose_outside = برای پیشنهادی بیرون از خواستهٔ دو طرف دلیل بیاورید؛ دلیل در پرونده می‌ماند.
room-explain-replan = برنامه متوقف می‌شود و دوباره تصمیم می‌گیرید.

## قاعده
room-rule-no-evidence = لازم نیست خریدار چیزی نشان دهد؛ رهگیری بسته بررسی می‌شود.
room-rule-evidence = خریدار باید نشان دهد: { $kinds }، یا بگوید چرا نمی‌تواند.
room-rule-remedies = خریدار می‌تواند بخواهد: { $remedies }.
room-rule-fast = یکراست نزد ما می‌آید.
room-comma = ،{ " " }
room-hours = { $n } ساعت
room-of = { $n } از { $most }
room-policy-version = نسخهٔ مقررات
room-policy-seller = مهلت پاسخ فروشگاه
room-policy-negotiation = پایان مذاکره پس از
room-policy-review = مهلت تصمیم ما
room-policy-offer = مهلت پاسخ طرف‌ها به ما
room-policy-info = مهلت فرستادن اطلاعات
room-policy-counters-buyer = پیشنهادهای تازهٔ خریدار
room-policy-counters-shop = پیشنهادهای تازهٔ فروشگاه
room-policy-proposals = پیشنهادهای ما
room-policy-questions = پرسش‌های ما
room-policy-silence-cap = سکوت یعنی پذیرش، تا سقف
room-policy-goodwill = دلجویی بی‌نیاز به نفر دوم، تا

## واقعیت‌ها
room-facts = واقعیت‌ها
room-unknown = نامعلوم
room-parcel-then = بسته، هنگام بازشدن
room-parcel-now = بسته، اکنون
room-parcel-none = فرستاده نشده
room-parcel-moving = در راه
room-parcel-delivered = تحویل‌شده
room-parcel-lost = گم‌شده یا آسیب‌دیده
room-parcel-returned = در راه برگشت
room-delivered-then = تحویل، هنگام بازشدن
room-delivered-now = تحویل
room-shipped = ارسال
room-value = مورد اختلاف
room-refundable-then = بازپرداختنی، هنگام بازشدن
room-refundable-now = بازپرداختنی، اکنون
room-shop-closed = بسته یا معلق

## Closed cases with the same facts
room-precedents = پرونده‌های مشابه
room-precedents-key = همان دلیل، مدارک، رهگیری و اندازهٔ درخواست.
room-precedents-few = برای مقایسه کم است: { $n }.
room-precedents-buyer = خریدار همه را گرفت
room-precedents-split = هر کدام بخشی گرفتند
room-precedents-shop = فروشگاه بدهکار نبود
room-usual-outcome = در { $most } پرونده از { $alike } پروندهٔ مشابه نتیجه این بود: «{ $outcome }».
room-usual-buyer = در { $most } پرونده از { $alike } پروندهٔ مشابه خریدار همه را گرفت.
room-usual-split = در { $most } پرونده از { $alike } پروندهٔ مشابه هر کدام بخشی گرفتند.
room-usual-shop = در { $most } پرونده از { $alike } پروندهٔ مشابه فروشگاه بدهکار نبود.
room-usual-share = در میانه، خریدار { $share } آنچه خواسته بود گرفت.
room-departs = پرونده‌های مشابه معمولاً این‌گونه تمام نمی‌شوند
room-departs-yours = تصمیم شما این است: { $terms }.
room-departs-free = اگر این پرونده فرق دارد می‌توانید همین‌طور تصمیم بگیرید. در تصمیم نوشته می‌شود که این را خوانده‌اید. برای ادامه دکمه را یک بار دیگر بزنید.
room-departed = جور دیگری از پرونده‌های مشابه تصمیم گرفته شد.
room-buyer-reads = زبان خریدار: { $language }.
room-shop-reads = زبان فروشگاه: { $languages }.
room-habits = اختلاف‌های دیگر این خریدار
room-habits-none = اختلاف دیگری نیست.
room-habits-all = باز شده
room-habits-same = با همین دلیل
room-habits-buyer = خریدار همه را گرفت
room-habits-split = هر کدام بخشی گرفتند
room-habits-shop = فروشگاه بدهکار نبود
room-habits-withdrawn = پس گرفته شده
room-habits-hint = فقط عدد است و تنها برای شما. خودبه‌خود نتیجه‌ای ندارد: بر پایهٔ آنچه اینجا نشان داده شده تصمیم بگیرید.
