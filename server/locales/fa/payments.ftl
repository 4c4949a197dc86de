# پرداخت‌ها: آنچه ممکن است با پول پیش بیاید، و پروندهٔ مالی.

kind-finance = پرسش پرداخت
money-title = مشکل در پرداخت یا بازپرداخت
money-cases = پرسش‌های پرداخت شما
choice-payment_impossible = پرداخت انجام نمی‌شود
choice-charged_twice = دو بار از من برداشته شد
choice-refund_not_arrived = بازپرداخت من نرسیده است
choice-unauthorised_payment = این پرداخت را من انجام نداده‌ام
money-payment_impossible-hint = تلاش‌هایتان را ببینید و اینکه پولی از حساب رفته است یا نه.
money-charged_twice-hint = دو پرداخت برای یک چیز.
money-refund_not_arrived-hint = هر بازپرداخت کجاست، با شمارهٔ پیگیری.
money-unauthorised_payment-hint = کس دیگری با پول شما پرداخت کرده است.
money-payment_impossible-now = این چیزی است که از تلاش‌های شما می‌دانیم. برای پرسیدن نیازی به سفارش نیست.
money-charged_twice-now = این چیزی است که می‌دانیم برداشته شده است. مبلغ دوم اغلب فقط کنار گذاشته شده و خودش برمی‌گردد.
money-refund_not_arrived-now = هر پرداخت با آنچه برگشته است. با شمارهٔ پیگیری، بانک شما پول را پیدا می‌کند.
money-unauthorised_payment-now = همین حالا بررسی می‌کنیم. بگویید کدام را نپرداخته‌اید.
money-payment_impossible-tell = بگویید کی و با چه تلاش کردید و چه دیدید. هرگز شمارهٔ کارت یا رمز ننویسید.
money-charged_twice-tell = بگویید در صورت‌حساب چه مبلغ‌هایی و در چه روزهایی می‌بینید. هرگز شمارهٔ کارت ننویسید.
money-refund_not_arrived-tell = بگویید کدام بازپرداخت نرسیده و آیا از بانک پرسیده‌اید.
money-unauthorised_payment-tell = بگویید کدام مبلغ و روز، و آیا بانک خبر دارد. هرگز شمارهٔ کارت یا رمز ننویسید.
money-tell = بگویید چه شده است
money-which = کدام پرداخت است؟
money-next = بخش مالی ما نگاه می‌کند، در صورت نیاز از ارائه‌دهندهٔ پرداخت می‌پرسد و همین‌جا پاسخ می‌دهد. پرونده می‌گوید تا کی.
money-send = از بخش مالی بپرسید
money-open = پیش‌تر در این باره پرسیده‌اید:
money-pending-advice = مبلغی که کنار گذاشته شده برداشته نشده است. اگر سفارش انجام نشود خودش برمی‌گردد.
money-wait-advice = ارائه‌دهنده بازپرداخت را فرستاده است. باید تا { $until } برسد. با این حال همین حالا هم می‌توانید بپرسید.
money-moving-advice = بازپرداختی در راه است و ما پیگیریم؛ لازم نیست کاری کنید. با این حال می‌توانید بپرسید.
money-bank-advice = همین حالا با بانک خود تماس بگیرید و کارت را ببندید: فقط بانک می‌تواند. ما هرگز رمز، کد یا شمارهٔ کارت نمی‌خواهیم.
money-attempts = تلاش‌های شما برای پرداخت
money-attempt-started = آغاز شده
money-attempt-declined = رد شده
money-attempt-pending = در انتظار ارائه‌دهنده
money-attempt-captured = پرداخت شده
money-attempt-reversed = برگردانده شده
money-attempt-unknown = نامعلوم
money-left-no = پولی از حساب شما نرفته است.
money-left-set-aside = شاید بانک مبلغ را کنار گذاشته باشد.
money-left-yes = مبلغ از حساب شما رفته است.
money-left-back = مبلغ به شما برگشته است.
money-left-unknown = نمی‌دانیم پولی از حساب رفته است یا نه؛ بخش مالی می‌پرسد.
money-falls-back = تا { $when } برمی‌گردد.
money-code = ارائه‌دهنده می‌گوید: { $code }
money-method-card = کارت
money-method-debit_card = کارت بانکی
money-method-bank_transfer = انتقال بانکی
money-method-bank_slip = فیش بانکی
money-method-wallet = کیف پول
money-method-gift_card = کارت هدیه
money-method-voucher = بن
money-method-pay_later = پرداخت در آینده
money-method-cash = نقد
money-method-other = روشی دیگر
money-no-refund = چیزی از آن برنگشته است.
money-past = { $amount } پیش‌تر، بیرون از این خدمت، برگشته است.
money-charged-back = بانک شما { $amount } را پس گرفته است.
money-arrives = میان { $from } و { $until } می‌رسد.
money-reference = شمارهٔ پیگیری برای بانک:
outlook-money = موضوع خود پرداخت است، یا بازپرداختی که نرسیده؟

## بخش مالی.

finance-case = پرسش پرداخت { $number }
finance-topic = مشکل
finance-tab-received = تازه
finance-tab-with_provider = نزد ارائه‌دهنده
action-ask_provider = از ارائه‌دهنده بپرسید
action-answer_buyer = پاسخ به خریدار
action-say = افزودن توضیح
action-ask_again = حل نشده است
action-settled = حل شد
explain-ask_provider = خریدار می‌بیند که پرسیده‌اید، نه اینکه چه.
explain-answer_buyer = خریدار نوشتهٔ شما را می‌خواند و چند روز می‌تواند دوباره بپرسد؛ سپس بسته می‌شود. پرونده می‌گوید تا کی.
explain-ask_again = بخش مالی دوباره نگاه می‌کند و پاسخ می‌دهد. پرونده می‌گوید تا کی. با پرسیدن چیزی از دست نمی‌دهید.
explain-settled = دیگر پیگیری نمی‌کنیم. با این کار پولی جابه‌جا نمی‌شود و تا مدتی می‌توانید دوباره بازش کنید.
field-finding = آنچه پیدا شد
field-reference = شمارهٔ پیگیری
field-ask_again-text = چه مانده است
field-say-text = آنچه باید بدانیم
field-answer_buyer-text = پاسخ شما
field-ask_provider-text = آنچه پرسیده‌اید، برای سابقهٔ ما
choice-not_charged = چیزی برداشته نشده است
choice-falls_back = فقط کنار گذاشته شده و برمی‌گردد
choice-charged_rightly = یک بار و برای یک سفارش برداشته شده است
choice-twice_and_returned = دو بار برداشته شده و یکی برمی‌گردد
choice-refund_on_its_way = بازپرداخت در راه است
choice-refund_at_the_bank = بازپرداخت نزد بانک شماست
choice-bank_must_say = فقط بانک شما می‌تواند بگوید
choice-not_yours_reported = از شما نیست و گزارش شد
refusal-reopen_window_over = مهلت بازکردن دوباره گذشته است. می‌توانید پرسش تازه‌ای باز کنید.
stage-received = دریافت کردیم و بررسی می‌کنیم
stage-received-you = بررسی کنید
stage-with-provider = از ارائه‌دهندهٔ پرداخت پرسیدیم
stage-with-provider-you = پاسخ ارائه‌دهنده را بگیرید
stage-answered = پاسخ دادیم
stage-answered-you = پاسخ ما را بخوانید
act-buyer-answered = می‌توانید بگویید حل شد، یا دوباره بپرسید.
silence-finance-lead = سرپرست مالی ما آن را به دست می‌گیرد.
silence-finance-closes = آن را می‌بندیم. تا مدتی می‌توانید دوباره بازش کنید.
event-finance-provider-asked = از ارائه‌دهندهٔ پرداخت پرسیدیم
event-finance-late = مهلت ما گذشت؛ سرپرست مالی آن را دارد
event-finance-note = یادداشت { $name }
notice-finance-provider-asked = از ارائه‌دهندهٔ پرداخت پرسیدیم: { $title }
notice-finance-answered = به پرسش شما پاسخ دادیم: { $title }
notice-finance-late = دیر کرده‌ایم؛ سرپرست مالی پرسش شما را دارد: { $title }
notice-finance-closed = پرسش شما بسته شد: { $title }
notice-finance-reminded = پاسخ ما در انتظار شماست: { $title }
policy-finance = پرسش‌های پرداخت
ask-finance_received_h = مهلت بخش مالی برای بررسی، به ساعت
ask-finance_provider_bd = مهلت پاسخ ارائه‌دهنده، به روز کاری
ask-finance_answered_d = مهلت خریدار برای پرسش دوباره، به روز
ask-finance_reopen_d = بازکردن پرسش بسته، به روز
event-finance-opened = { $who ->
    [you] پرسیدید
   *[other] خریدار پرسید
}
event-finance-said = { $who ->
    [you] افزودید
   *[other] خریدار افزود
}
event-finance-reopened = { $who ->
    [you] دوباره پرسیدید
   *[other] خریدار دوباره پرسید
}
event-finance-closed = { $who ->
    [you] گفتید که حل شد
   *[other] بسته شد
}
event-finance-answered = { $reference ->
    [none] پاسخ ما: { $finding }
   *[other] پاسخ ما: { $finding } · شمارهٔ پیگیری { $reference }
}
