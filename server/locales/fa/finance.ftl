# بازپرداخت‌هایی که به یک نفر نیاز دارند.

finance-tab-all = همه
finance-tab-manual = دستی
finance-tab-unknown = نامعلوم
finance-tab-retry = تکرار
finance-empty = هیچ بازپرداختی به کسی نیاز ندارد.
finance-choose = یک بازپرداخت را انتخاب کنید
finance-refund = بازپرداخت { $number }
finance-amount = مبلغ
finance-whose = پول چه کسی
finance-whose-shop = فروشگاه
finance-whose-us = خودمان
finance-payment = پرداخت
finance-key = کلید نزد درگاه
finance-sent = فرستاده شده
finance-asked = پرسیده شده
finance-times = { $n ->
    [0] هرگز
    [one] { $n } بار
   *[other] { $n } بار
}
finance-reference = شمارهٔ پیگیری درگاه
finance-by-hand = پایان‌دادن دستی
finance-four-eyes = دو نفر باید به یک نتیجه برسند، هر کدام با مدرک خودش.
finance-first-eyes = { $name } بررسی کرد: «{ $action }». نفر دومی باید موافقت کند.

# پرداخت‌هایی که بیش از دریافتی از آن‌ها برگشته است.
alert-door = { $n ->
    [one] از یک پرداخت بیش از دریافتی برگشته است
   *[other] از { $n } پرداخت بیش از دریافتی برگشته است
}
alert-title = بیش از دریافتی برگشته است
alert-lead = در این پرداخت‌ها بازپرداخت‌های بازار، بازپرداخت‌های ما و آنچه بانک‌ها پس گرفته‌اند بیش از پولی است که خریدار داده است. دیگر چیزی از این پرداخت‌ها بازپرداخت نمی‌شود. هر کدام یک بار خبر داده می‌شود.
alert-none = چیزی برای بررسی نیست.
alert-taken = دریافت‌شده
alert-ours = بازپرداختِ ما
alert-past = بازپرداختِ بازار
alert-bank = پس‌گرفتهٔ بانک‌ها
alert-excess = اضافه
alert-since = از
alert-looked = بررسی کردم

refund-arrives = می‌رسد
refund-between = { $from } تا { $until }
