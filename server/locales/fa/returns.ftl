# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = مرجوعی
return-of-dispute = بخشی از این اختلاف
return-what = چه چیزی برمی‌گردد
return-units = { $n } × { $title }
return-pays = هزینهٔ بازگشت با چه کسی است
return-pays-seller = فروشگاه
return-pays-buyer = خریدار
return-pays-platform = ما
return-where = به کجا می‌رود
return-label = برچسب
return-label-open = باز کردن برچسب
return-parcel = بسته
return-money = آنچه بازپرداخت می‌شود
return-see = دیدن مرجوعی { $number }

## Where it stands: stage-<code>.
stage-rma-requested = فروشگاه باید با مرجوعی موافقت کند
stage-rma-authorised = برچسب در حال آماده شدن است
stage-awaiting-shipment = خریدار می‌تواند آن را پس بفرستد
stage-in-transit = در راه بازگشت است
stage-lost-check = در حال جست‌وجوی بسته هستیم
stage-delivered = بسته به فروشگاه برگشته است
stage-contested = فروشگاه آنچه را برگشته نمی‌پذیرد؛ در حال بررسی هستیم
stage-refund-due = پول در حال بازپرداخت است
stage-completed = مرجوعی انجام شد
stage-expired = به‌موقع پس فرستاده نشد
stage-cancelled = مرجوعی لغو شد
stage-returned-to-buyer = به خریدار برمی‌گردد
stage-rma-requested-you = بگویید به کجا فرستاده شود
stage-awaiting-shipment-you = آن را پس بفرستید
stage-lost-check-you = بسته را پیدا کنید
stage-delivered-you = آنچه را برگشته بررسی کنید
stage-contested-you = دربارهٔ آنچه برگشته تصمیم بگیرید

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = با مرجوعی موافقت می‌شود و برچسب ساخته می‌شود.
silence-we-buy-label = خودمان برچسب را می‌خریم.
silence-return-expires = مرجوعی پایان می‌یابد و چیزی بازپرداخت نمی‌شود. زمان را یک بار می‌توان بیشتر کرد.
silence-refund-without-return = کالا نزد خریدار می‌ماند و ما پولش را می‌دهیم، چون کسی برچسب نساخت.
silence-parcel-searched = بسته را جست‌وجو می‌کنیم.
silence-refund-follows = بسته گم‌شده به شمار می‌آید و پول بازپرداخت می‌شود.
silence-return-accepted = پذیرفته به شمار می‌آید و پول بازپرداخت می‌شود.
silence-platform-refunds = از پول خودمان به خریدار می‌پردازیم.

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = برچسب را چاپ کنید، بسته را بفرستید و شماره‌اش را بنویسید.
act-buyer-executing = مرجوعی را باز کنید: آنجا نوشته است چه می‌توانید بکنید.
act-shop-rma-requested = می‌توانید موافقت کنید و بگویید به کجا فرستاده شود، یا بگذارید کالا نزد خریدار بماند.
act-shop-delivered = می‌توانید آنچه را رسیده بپذیرید یا نشان دهید چه مشکلی دارد.
act-shop-executing = مرجوعی را باز کنید: آنجا نوشته است چه می‌توانید بکنید.

## Buttons and what they mean
action-authorise = موافقت با مرجوعی
action-decline = رد کردن مرجوعی
action-returnless = نزد خریدار بماند
action-label_ready = دادن برچسب
action-label_failed = برچسبی در کار نیست
action-shipped = فرستادم
action-extend = زمان بیشتری می‌خواهم
action-cancel = نگهش می‌دارم
action-carrier_moved = نزد شرکت حمل است
action-carrier_delivered = رسیده است
action-carrier_lost = شرکت حمل گم کرده است
action-found = بسته پیدا شد
action-lost = بسته گم شده است
action-inspect_ok = همه‌چیز درست است
action-inspect_fail = مشکلی دارد
action-answer = پاسخ دادن
action-for_buyer = تصمیم به سود خریدار
action-for_seller = تصمیم به سود فروشگاه
action-refund_settled = پول رسیده است
confirm-returnless = بله، کالا نزد خریدار بماند و پول را هم بگیرد
confirm-cancel = بله، نگهش می‌دارم و پولی نمی‌گیرم
explain-authorise = خریدار برچسبی به نشانی شما می‌گیرد. وقتی بسته برگشت، صفحه‌اش می‌گوید تا کی می‌توانید آن را بررسی کنید.
explain-shipped = این شماره نشان می‌دهد بسته کجاست. رسید را تا رسیدن پول نگه دارید.
explain-extend = چند روز بیشتر زمان می‌گیرید، فقط یک بار.

## Labels and hints
field-address = نشانی برای مرجوعی
field-address-hint = خالی بگذارید تا نشانی‌ای که بازار دارد به کار رود.
field-url = نشانی اینترنتی برچسب
field-url-hint = جایی که خریدار می‌تواند آن را بگیرد؛ با {"\u2066"}https://{"\u2069"} آغاز می‌شود
field-carrier = شرکت حمل
field-carrier-hint = مانند نام پست.
field-accepted = چند عدد همان‌طور است که باید باشد؟
field-accepted-hint = هر ردیف را جداگانه بشمارید. پول آنچه می‌پذیرید به خریدار برمی‌گردد؛ دربارهٔ بقیه ما تصمیم می‌گیریم.
units-most = { $most } عدد برگشته است
return-accepted-line = { $title }: { $n } از { $most }
field-shipped-tracking = شمارهٔ بسته
field-shipped-tracking-hint = همان که روی رسید است.
field-answer-text = پاسخ شما
field-lost-text = از کجا می‌دانید
field-inspect_fail-text = چه مشکلی دارد
field-decline-text = چرا رد می‌کنید
choice-return_refund_full = پس فرستادن و بازگشت همهٔ پول
choice-return_refund_full-hint = برچسبی می‌گیرید؛ فروشگاه بررسی می‌کند و سپس پول می‌آید
choice-return_refund_partial = پس فرستادن و بازگشت بخشی از پول
choice-exchange = پس فرستادن و گرفتن یکی دیگر
choice-exchange-hint = اگر کالای تازه نرسد، پول برمی‌گردد
choice-repair = فرستادن برای تعمیر
choice-repair-hint = اگر تعمیرشده برنگردد، پول برمی‌گردد
choice-empty_parcel = بسته خالی بود
choice-another_item = کالای دیگری است
choice-used_or_damaged = استفاده شده یا آسیب دیده بود
choice-parts_missing = قطعه‌هایی کم است
choice-serial_differs = شمارهٔ سریال یکی نیست
step-return = پس فرستادن کالا
step-exchange = ارسال یکی دیگر
step-repair = تعمیر و پس فرستادن کالا
outcome-return_refund_full = کالا پس فرستاده شد و همهٔ پول برگشت
outcome-return_refund_partial = کالا پس فرستاده شد و بخشی از پول برگشت
outcome-exchanged = تعویض شد
outcome-repaired = تعمیر شد

## Why something is not possible
refusal-return_agreed = شما با این مرجوعی موافقت کرده‌اید. می‌توانید بگذارید کالا نزد خریدار بماند.
refusal-label_there = برچسب از پیش آماده است.
refusal-no_label_yet = برچسب هنوز آماده نیست.
refusal-already_extended = زمان یک بار بیشتر شده است.
refusal-photo_first = نخست عکسی از آنچه دیدید به اختلاف اضافه کنید.
refusal-already_answered = پیش‌تر پاسخ داده شده است.
refusal-buyer_not_heard = خریدار هنوز برای پاسخ زمان دارد.
refusal-not_a_parcel_number = این به شمارهٔ بسته نمی‌ماند. شماره حرف و رقم دارد، همان‌گونه که روی رسید است.
refusal-parcel_used = این شمارهٔ بسته پیش‌تر به کار رفته است. شمارهٔ بسته‌ای را که پس فرستادید بنویسید.
refusal-not_an_address = نشانی‌ای بنویسید که با {"\u2066"}https://{"\u2069"} آغاز شود
refusal-goods_on_their_way = کالا هم‌اکنون در راه بازگشت است.

## Events
event-dispute-return-began = نخست کالا پس فرستاده می‌شود: مرجوعی { $number }
event-dispute-return-moved = دربارهٔ مرجوعی: { $stage }
event-return-requested = مرجوعی آغاز شد. { $bearer ->
    [buyer] هزینهٔ بازگشت با خریدار است
    [platform] هزینهٔ بازگشت با ماست
   *[seller] هزینهٔ بازگشت با فروشگاه است
}
event-return-authorised = { $who ->
    [you] شما با مرجوعی موافقت کردید
   *[other] { $name } با مرجوعی موافقت کرد
}
event-return-authorised-by-silence = فروشگاه به‌موقع پاسخ نداد: با مرجوعی موافقت شد
event-return-authorised-by-right = موافقت کسی لازم نیست: می‌توان آن را پس فرستاد
event-return-declined = { $who ->
    [you] شما مرجوعی را رد کردید: { $why }
   *[other] { $name } مرجوعی را رد کرد: { $why }
}
event-return-returnless = { $who ->
    [you] شما گذاشتید کالا نزد خریدار بماند
   *[other] { $name } گذاشت کالا نزد خریدار بماند
}
event-return-label-asked = برچسب درخواست شد
event-return-label-asked-ours = برچسب به‌موقع نرسید: خودمان یکی می‌خریم
event-return-label-ready = برچسب آماده است
event-return-label-failed = برچسب ساخته نشد. تیم ارسال ما پیگیر آن است
event-return-address-ready = می‌توان آن را به نشانی فروشگاه فرستاد
event-return-label-void-asked = برچسب به کار نمی‌آید؛ درخواست باطل شدنش را دادیم
event-return-label-voided = برچسب باطل شد: کسی بابتش پولی نمی‌دهد
event-return-label-missing = کسی به‌موقع برچسب نساخت. کالا نزد خریدار می‌ماند و ما می‌پردازیم
event-return-shipped = فرستاده شد: { $number }
event-return-extended = زمان بیشتر برای فرستادن: تا { $until }
event-return-cancelled = { $who ->
    [you] شما کالا را نگه می‌دارید
    [buyer] { $name } کالا را نگه می‌دارد
   *[other] مرجوعی لغو شد
}
event-return-expired = به‌موقع فرستاده نشد
event-return-arrived = { $weight ->
    [none] بسته به فروشگاه رسید
   *[other] بسته به فروشگاه رسید. وزن آن { $weight } گرم بود
}
event-return-late = بسته دیر کرده است. آن را جست‌وجو می‌کنیم
event-return-lost-on-the-way = شرکت حمل می‌گوید بسته گم شده است. آن را جست‌وجو می‌کنیم
event-return-searched-found = بسته پیدا شد
event-return-searched-lost = بسته گم شده است. پول بازپرداخت می‌شود
event-return-accepted = { $who ->
    [you] شما آنچه را برگشت پذیرفتید
   *[other] { $name } آنچه را برگشت پذیرفت
}
event-return-accepted-by-silence = فروشگاه به‌موقع پاسخ نداد: پذیرفته به شمار می‌آید
event-return-contested = { $who ->
    [you] شما آنچه را برگشت نپذیرفتید: { $why }. پذیرفته‌شده: { $accepted }
   *[other] { $name } آنچه را برگشت نپذیرفت: { $why }. پذیرفته‌شده: { $accepted }
}
event-return-answered = { $who ->
    [you] شما پاسخ دادید
   *[other] { $name } پاسخ داد
}
event-return-decided-for-buyer = تصمیم گرفتیم { $amount } بازپرداخت شود: { $why }
event-return-decided-for-buyer-goods = به سود خریدار تصمیم گرفتیم: { $why }
event-return-decided-for-seller = به سود فروشگاه تصمیم گرفتیم: { $why }
event-return-undecided = ما به‌موقع تصمیم نگرفتیم. از پول خودمان به خریدار می‌پردازیم
event-return-money-late = پول باید تا حالا رسیده بود. به سرپرست خبر داده شد
event-return-settled = مرجوعی انجام شد
event-return-note = یادداشت { $name }

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] خریداری می‌خواهد کالایی را پس بفرستد: { $title }
   *[buyer] مرجوعی شما آغاز شد: { $title }
}
notice-return-authorised = با مرجوعی موافقت شد: { $title }
notice-return-declined = فروشگاه مرجوعی را رد کرد؛ ما پرونده را بررسی می‌کنیم: { $title }
notice-return-returnless = کالا نزد شما می‌ماند و پول بازپرداخت می‌شود: { $title }
notice-return-label-ready = { $party ->
    [shop] خریدار برچسب را دارد: { $title }
   *[buyer] برچسب شما آماده است: { $title }
}
notice-return-address-ready = { $party ->
    [shop] خریدار می‌داند آن را به کجا بفرستد: { $title }
   *[buyer] می‌توانید آن را پس بفرستید: { $title }
}
notice-return-label-missing = برچسب به‌موقع نرسید؛ ما به خریدار می‌پردازیم: { $title }
notice-return-shipped = بسته‌ای در راه بازگشت است: { $title }
notice-return-extended = خریدار برای پس فرستادن زمان بیشتری دارد: { $title }
notice-return-cancelled = مرجوعی لغو شد: { $title }
notice-return-expired = به‌موقع پس فرستاده نشد: { $title }
notice-return-arrived = { $party ->
    [shop] بسته‌ای برگشت؛ لطفاً آن را بررسی کنید: { $title }
   *[buyer] بستهٔ شما به فروشگاه برگشت: { $title }
}
notice-return-late = در حال جست‌وجوی بسته هستیم: { $title }
notice-return-lost-on-the-way = در حال جست‌وجوی بسته هستیم: { $title }
notice-return-searched = می‌دانیم بسته چه شده است: { $title }
notice-return-accepted = آنچه برگشت پذیرفته شد: { $title }
notice-return-contested = فروشگاه آنچه را برگشت نمی‌پذیرد: { $title }
notice-return-answered = خریدار دربارهٔ آنچه برگشت پاسخ داد: { $title }
notice-return-decided = دربارهٔ آنچه برگشت تصمیم گرفتیم: { $title }
notice-return-undecided = تصمیم ما دیر شد؛ ما به خریدار می‌پردازیم: { $title }
notice-return-reminded = { $party ->
    [shop] یک مرجوعی در انتظار شماست: { $title }
   *[buyer] فراموش نکنید آن را پس بفرستید: { $title }
}

## The delivery desk
nav-parcels = بسته‌ها
parcels-tab-all = همه
parcels-tab-awaiting_shipment = بی‌برچسب
parcels-tab-lost_check = جست‌وجو
parcels-tab-in_transit = در راه
parcels-empty = هیچ بسته‌ای به کسی نیاز ندارد.
parcels-choose = یک مرجوعی را انتخاب کنید

## Policies
policy-returns = مرجوعی‌ها
policy-business-days = { $n ->
    [one] { $n } روز کاری
   *[other] { $n } روز کاری
}
ask-return_authorise_bd = مهلت فروشگاه برای موافقت با مرجوعی، به روز کاری
ask-return_label_bd = مهلت برچسب، به روز کاری
ask-ship_back_d = مهلت خریدار برای پس فرستادن، به روز
ask-ship_back_more_d = زمان بیشتر برای پس فرستادن، یک بار، به روز
ask-return_transit_d = زمان راه بازگشت، به روز
ask-return_lost_bd = مهلت جست‌وجوی بسته، به روز کاری
ask-inspect_h = مهلت فروشگاه برای بررسی آنچه برگشت، به ساعت

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = نظرم عوض شد: انصراف از خرید از همین‌جا
choice-changed_mind-hint = دلیل لازم نیست. آن را پس می‌فرستید و پولتان را می‌گیرید
action-withdraw_contract = تأیید انصراف
confirm-withdraw_contract = بله، از این خرید منصرف می‌شوم
explain-withdraw_contract = کالا را پس می‌فرستید و همهٔ پول را می‌گیرید. موافقت کسی لازم نیست.
wizard-withdraw-title = انصراف خود را تأیید کنید
wizard-withdraw-get = وقتی کالا به فروشگاه برسد، { $amount } پس می‌گیرید.
wizard-withdraw-you-pay = هزینهٔ بازگشت با شماست.
wizard-withdraw-shop-pays = هزینهٔ بازگشت با فروشگاه است.
wizard-withdraw-until = تا { $when } بفرستید به:
wizard-withdraw-label = یک برچسب می‌گیرید. مهلت فرستادن از وقتی آغاز می‌شود که برچسب آماده باشد.
wizard-withdraw-else = تا پیش از فرستادن هنوز می‌توانید کالا را نگه دارید. آن وقت چیزی بازپرداخت نمی‌شود.
wizard-remedy-return-refund-full = برچسب می‌گیرید؛ فروشگاه آن را بررسی می‌کند و بعد پول می‌رسد
wizard-remedy-exchange = اگر کالای تازه نرسد، پول برمی‌گردد
wizard-remedy-repair = اگر تعمیرشده برنگردد، پول برمی‌گردد
refusal-withdrawal_excluded = قانون اجازهٔ انصراف از خرید این کالا را نمی‌دهد. اگر ایرادی دارد، آن را انتخاب کنید.
ask-withdrawal_d = حق انصراف پس از تحویل، به روز

return-no-money = هیچ
explain-return-answer = فروشگاه و ما آن را می‌خوانیم. می‌توانید به اختلاف عکس هم اضافه کنید.
explain-add_evidence-inspect_fail = نخست نشان دهید چه دیدید. در صفحهٔ بعد می‌گویید مشکل چیست و چند تا را می‌پذیرید.
