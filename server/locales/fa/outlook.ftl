# آنچه خریدار پیش از ثبت می‌داند.

outlook-title = هر کدام به کجا می‌رسد
outlook-hint = تاریخ‌ها، مدارک، هزینه‌ها و زمان‌های همین سفارش، پیش از آنکه تصمیم بگیرید.
outlook-one = چه در پیش است
outlook-when = چه وقت
outlook-window = از { $opens } تا { $closes } می‌توانید آن را باز کنید.
outlook-evidence = چه نشان می‌دهید
outlook-evidence-none = هیچ. گفتهٔ شرکت حمل مدرک است؛ اگر عکس یا سندی دارید کمک می‌کند.
outlook-evidence-never = هیچ، دلیل هم لازم نیست: این حق شماست.
outlook-excuse = اگر نمی‌توانید، دلیلش را بگویید. «نمی‌توانم نشان بدهم چون …» پاسخ درستی است.
outlook-remedies = چه می‌توانید بخواهید
outlook-cost = چه کسی می‌پردازد
outlook-cost-you = هزینهٔ برگرداندن کالا با شماست.
outlook-cost-shop = هزینهٔ برگرداندن کالا با فروشگاه است.
outlook-cost-us = هزینهٔ برگرداندن کالا با ماست.
outlook-cost-goods = آنچه دوباره فرستاده، عوض یا تعمیر شود به خرج فروشگاه است.
outlook-cost-money = پولی که برمی‌گردد از فروشگاه است؛ باز کردن اختلاف برای شما هزینه‌ای ندارد.
outlook-decision = دیرترین زمان تصمیم
outlook-decision-shop = اگر هیچ‌کس پاسخ ندهد، تا { $silent } تصمیم گرفته می‌شود. اگر شما و فروشگاه اول پیشنهاد رد و بدل کنید، تا { $bargained }.
outlook-decision-us = ما بدون انتظار برای فروشگاه بررسی می‌کنیم. دیرترین زمان تصمیم { $silent } است.
outlook-decision-right = نیازی به موافقت کسی نیست. با تأیید شما اجرا می‌شود.
outlook-others = برای دیگران چگونه گذشت
outlook-half = { $days ->
    [0] نیمی از آن‌ها ظرف یک روز تمام شد.
    [one] نیمی از آن‌ها ظرف { $days } روز تمام شد.
   *[other] نیمی از آن‌ها ظرف { $days } روز تمام شد.
}
outlook-content = از هر ۱۰۰ خریداری که به ما گفتند، { $percent } نفر از پایان کار راضی بودند.
outlook-content-unknown = خریداران کمی گفته‌اند که راضی بوده‌اند یا نه.
outlook-among-both = بر پایهٔ { $n } پروندهٔ بستهٔ از همین نوع میان { $buyer } و { $seller }.
outlook-among-buyers = بر پایهٔ { $n } پروندهٔ بستهٔ از همین نوع با خریدارانی در { $buyer }: میان این دو کشور کم است.
outlook-among-sellers = بر پایهٔ { $n } پروندهٔ بستهٔ از همین نوع با فروشگاه‌هایی در { $seller }: میان این دو کشور کم است.
outlook-among-reason = بر پایهٔ { $n } پروندهٔ بستهٔ از همین نوع در همهٔ کشورها: در کشور شما کم است.
outlook-among-all = بر پایهٔ { $n } پروندهٔ بسته از هر نوع: از این یکی کم است.
outlook-too-few = { $n ->
    [0] هنوز پرونده‌ای بسته نشده است و نمی‌توانیم چیزی بگوییم.
    [one] تاکنون تنها { $n } پرونده بسته شده است: برای گفتن کم است.
   *[other] تاکنون تنها { $n } پرونده بسته شده است: برای گفتن کم است.
}

## آنچه خریدار پس از پایان می‌گوید.
action-rate = بگویید برای شما چگونه تمام شد
explain-rate = پاسخ شما به ما و به کسانی که پس از شما می‌آیند کمک می‌کند. فروشگاه آن را نمی‌بیند.
field-answer = از پایان کار راضی هستید؟
choice-content = بله، درست شد
choice-discontent = نه، درست نشد
event-dispute-rated-content = { $who ->
    [you] گفتید که درست شد
   *[other] خریدار گفت که درست شد
}
event-dispute-rated-discontent = { $who ->
    [you] گفتید که درست نشد
   *[other] خریدار گفت که درست نشد
}
refusal-already_rated = پیش‌تر به ما گفته‌اید. سپاسگزاریم.
refusal-reason_not_offered = این دلیل اینجا ارائه نمی‌شود.

## کشورها، درون جمله.
country-ae = امارات متحدهٔ عربی
country-af = افغانستان
country-ar = آرژانتین
country-br = برزیل
country-cl = شیلی
country-cn = چین
country-co = کلمبیا
country-de = آلمان
country-es = اسپانیا
country-fr = فرانسه
country-gb = بریتانیا
country-id = اندونزی
country-in = هند
country-iq = عراق
country-ir = ایران
country-it = ایتالیا
country-jp = ژاپن
country-kr = کرهٔ جنوبی
country-kz = قزاقستان
country-mx = مکزیک
country-nl = هلند
country-pl = لهستان
country-pt = پرتغال
country-ru = روسیه
country-sa = عربستان سعودی
country-tr = ترکیه
country-ua = اوکراین
country-us = ایالات متحده
outlook-window-withdraw = از { $opens } تا { $closes } می‌توانید انصراف دهید.
