# پرونده‌ها آن‌گونه که خواننده می‌بیند: چه کسی باید کاری کند، چه شده، چه پیشنهادی روی میز است.

party-buyer = خریدار
party-shop = فروشگاه
party-platform = تیم ما
you = شما
assistant = دستیار
unread = تازه
read = خوانده شد
sent = فرستاده شد
back = بازگشت
order = سفارش
conversation = گفت‌وگو
what-you-can-do = کارهایی که می‌توانید بکنید
what-happened = آنچه تا حالا شده است
what-is-being-done = کارهایی که در حال انجام است
not-possible-now = اکنون ممکن نیست
only-our-team = فقط تیم ما این را می‌بیند
note-for-team = یادداشت برای تیم
open-dispute = ثبت اختلاف
kind-conversation = گفت‌وگو
kind-dispute = اختلاف
kind-refund = بازپرداخت

## بخش اصلی پرونده
your-turn = نوبت شماست
closed = بسته شد
waits-for = در انتظار { $name }
waits-for-us = در انتظار ما
waits-for-you = در انتظار شما
waits-for-shop = در انتظار فروشگاه
waits-for-buyer = در انتظار خریدار
your-time = { $zone ->
    [UTC] به وقت جهانی (UTC)
   *[other] به وقت شما، { $zone }
}
if-nobody-acts = اگر کسی کاری نکند:
action-accept-terms = پذیرفتن: { $terms }

## پیشنهادها
offer-by = { $who ->
    [you] پیشنهاد شما
    [platform] پیشنهاد ما
   *[other] پیشنهاد { $name }
}
on-the-table = روی میز
version = نسخهٔ { $n }
between-you = فاصلهٔ میان شما: { $amount }
terms-with-amount = { $remedy }: { $amount }
step-refund = { $amount } به خریدار برمی‌گردد
step-reship = ارسال دوبارهٔ همان کالا
step-parts = ارسال قطعه‌های کم
frozen-message = { $who ->
    [you] پیام شما در { $when }
    [shop] پیام فروشگاه در { $when }
    [buyer] پیام خریدار در { $when }
   *[platform] پیام ما در { $when }
}

## گفت‌وگو
new-messages = پیام‌های تازه
message = پیام
write-a-message = پیامی بنویسید
add-files = افزودن فایل
sending = در حال فرستادن…
waits-for-connection = در انتظار اتصال
not-sent = فرستاده نشد
retry = تلاش دوباره
chat-closed = این گفت‌وگو بسته شده است.
upload = بارگذاری
remove = برداشتن
upload-failed = بارگذاری ناموفق بود
file-wrong-type = فقط عکس، PDF و ویدیو (MP4 یا WebM)
file-too-many = حداکثر { $n } فایل
file-hint = عکس یا PDF تا ۲۰ مگابایت، یا ویدیوی تا ۶۰ ثانیه و ۵۰ مگابایت. پیش از آنکه دیگران ببینند، مکان را از آن برمی‌داریم.
photos-and-papers = عکس‌ها، ویدیوها و مدرک‌ها
choose-files = انتخاب فایل
field-kind = چه چیزی می‌خواهید اضافه کنید؟
prepared-dispute = برای شما یک اختلاف آماده کرده‌ام. لطفاً آن را بررسی کنید؛ با یک لمس فرستاده می‌شود.
check-and-send = بررسی و فرستادن
assistant-hello = { $order ->
    [yes] سلام، من { $name } هستم، یک دستیار خودکار. سفارش شما «{ $title }» را می‌بینم. چه مشکلی پیش آمده؟ هر لحظه می‌توانید با یک نفر صحبت کنید.
   *[no] سلام، من { $name } هستم، یک دستیار خودکار. چه کمکی می‌توانم بکنم؟ هر لحظه می‌توانید با یک نفر صحبت کنید.
}
people-until = همکاران ما تا ساعت { $until } پاسخ می‌دهند.
people-from = همکاران ما { $from } برمی‌گردند.
people-by-message = پیام بگذارید؛ یک نفر پاسخ می‌دهد.
you-wait-for-person = شما در صف هستید.
person-has-it = گفت‌وگوی شما نزد { $name } است.
queue-place = { $ahead ->
    [0] کسی جلوتر از شما نیست.
   *[other] { $ahead } نفر جلوتر از شما هستند.
}
queue-place-wait = { $ahead ->
    [0] کسی جلوتر از شما نیست، حدود { $minutes } دقیقه.
   *[other] { $ahead } نفر جلوتر از شما هستند، حدود { $minutes } دقیقه.
}
error-title = خطا: { $title }

## هر کار پیش از انجام چه معنایی دارد
explain-escalate = ما پرونده را بررسی می‌کنیم و راه‌حلی پیشنهاد می‌دهیم. هر دو طرف همهٔ مدرک‌ها و پیشنهادهایشان را حفظ می‌کنند.
explain-close = گفت‌وگو تمام می‌شود. پیامی در ۳۰ روز آینده آن را دوباره باز می‌کند.
explain-to_shop = این گفت‌وگو به فروشگاه می‌رسد و ۲۴ ساعت برای پاسخ فرصت دارد. اگر پاسخ ندهد، ما وارد می‌شویم.
explain-ask_person = یکی از همکاران ما ادامه می‌دهد. دستیار از آن پس ساکت است.
explain-take = از این پس شما به این گفت‌وگو پاسخ می‌دهید.

## نتیجه‌ها
outcome-refund_full = همهٔ پول برگشت
outcome-refund_partial = بخشی از پول برگشت
outcome-reshipped = دوباره فرستاده شد
outcome-parts_sent = قطعه‌های کم فرستاده شد
outcome-no_remedy = بدهی‌ای در کار نیست
outcome-withdrawn = پس گرفته شد
outcome-refunded_by_chargeback = بانک پول خریدار را برگرداند
outcome-platform_goodwill = ما برای رضایت شما پرداختیم
how-agreement = با توافق
how-seller_silence = چون فروشگاه پاسخ نداد
how-platform_ruling = با تصمیم ما
how-platform_deadman = به هزینهٔ ما، چون دیر کردیم
how-chargeback = از سوی بانک
how-withdrawal = چون خریدار انصراف داد
choice-nobody_refused = کسی پیشنهاد ما را به‌موقع رد نکرد
choice-refusal_limit = آخرین پیشنهاد ما رد شد

## رویدادهای اختلاف
event-dispute-started = { $who ->
    [you] شما یک اختلاف را آغاز کردید
   *[other] { $name } یک اختلاف را آغاز کرد
}
event-dispute-submitted = { $who ->
    [you] شما اختلاف را ثبت کردید: { $reason }. درخواست شما: { $terms }
   *[other] { $name } اختلاف را ثبت کرد: { $reason }. درخواست: { $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] شما یک عکس اضافه کردید
   *[other] { $name } یک عکس اضافه کرد
}
event-dispute-evidence-added-document = { $who ->
    [you] شما یک مدرک اضافه کردید
   *[other] { $name } یک مدرک اضافه کرد
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] شما رسید پرداخت اضافه کردید
   *[other] { $name } رسید پرداخت اضافه کرد
}
event-dispute-evidence-added-message = { $who ->
    [you] شما پیامی از گفت‌وگو اضافه کردید
   *[other] { $name } پیامی از گفت‌وگو اضافه کرد
}
event-dispute-evidence-added-statement = { $who ->
    [you] شما توضیحی اضافه کردید
   *[other] { $name } توضیحی اضافه کرد
}
event-dispute-evidence-added-excuse = { $who ->
    [you] شما گفتید چرا نمی‌توانید مدرک نشان دهید
   *[other] { $name } گفت چرا مدرکی نیست
}
event-dispute-countered = { $who ->
    [you] شما پیشنهاد دادید: { $terms }
   *[other] { $name } پیشنهاد داد: { $terms }
}
event-dispute-refused = { $who ->
    [you] شما رد کردید
   *[other] { $name } رد کرد
}
event-dispute-refused-because = { $who ->
    [you] شما رد کردید: { $why }
   *[other] { $name } رد کرد: { $why }
}
event-dispute-accepted = { $who ->
    [you] شما پذیرفتید
   *[other] { $name } پذیرفت
}
event-dispute-silent = { $by ->
    [you] شما به‌موقع پاسخ ندادید. همهٔ حق‌های شما محفوظ است
    [shop] فروشگاه به‌موقع پاسخ نداد
    [buyer] خریدار به‌موقع پاسخ نداد
   *[platform] ما به‌موقع تصمیم نگرفتیم؛ ما می‌پردازیم
}
event-dispute-negotiation-ended = زمان گفت‌وگو تمام شد. ما پرونده را می‌گیریم
event-dispute-escalated = { $who ->
    [you] شما خواستید ما تصمیم بگیریم
   *[other] { $name } خواست ما تصمیم بگیریم
}
event-dispute-info-requested = { $from ->
    [you] از شما می‌خواهیم: { $item }
    [shop] از فروشگاه خواستیم: { $item }
   *[other] از خریدار خواستیم: { $item }
}
event-dispute-info-provided = { $who ->
    [you] شما به پرسش ما پاسخ دادید
   *[other] { $name } به پرسش ما پاسخ داد
}
event-dispute-proposed = پیشنهاد ما: { $terms }
event-dispute-decided = تصمیم ما: { $why }
event-dispute-decided-by-silence = پیشنهاد ما برقرار است: { $why }. می‌توانید اعتراض کنید
event-dispute-plan-fixed = آنچه انجام می‌شود: { $terms }
event-dispute-step-moved-shipped = در راه است
event-dispute-step-moved-delivered = رسید. خریدار تا { $due } می‌تواند اعتراض کند
event-dispute-step-moved-failed = نشد؛ به جای آن پول برمی‌گردد
event-dispute-step-moved-done = انجام شد
event-dispute-plan-dropped = برنامه به نتیجه نرسید. پرونده را دوباره بررسی می‌کنیم
event-dispute-overdue = یکی از مهلت‌های ما گذشت. به سرپرست خبر داده شد
event-dispute-taken-over = سرپرست پرونده را گرفت
event-dispute-withdrawn = { $who ->
    [you] شما اختلاف را پس گرفتید. تا وقتی بسته نشده می‌توانید یک بار آن را دوباره باز کنید
   *[other] { $name } اختلاف را پس گرفت
}
event-dispute-reopened = { $who ->
    [you] شما اختلاف را دوباره باز کردید
   *[other] { $name } اختلاف را دوباره باز کرد
}
event-dispute-chargeback-opened = بانک در حال بررسی پرداخت است. تا پایان آن همه‌چیز منتظر می‌ماند
event-dispute-chargeback-ended-repaid = بانک پول خریدار را برگرداند
event-dispute-chargeback-ended-repaid-part = بانک { $amount } به خریدار برگرداند. دربارهٔ باقی‌مانده ما تصمیم می‌گیریم
event-dispute-chargeback-ended-dropped = کار بانک تمام شد. ادامه می‌دهیم
event-dispute-goodwill = جدا از پرونده، { $amount } برای دلجویی می‌پردازیم
event-dispute-goodwill-asked = { $name } برای دلجویی به مبلغ { $amount } تأیید نفر دوم را می‌خواهد
event-dispute-tracking-changed = خبر از شرکت حمل: { $code }
event-dispute-note = یادداشت { $name }
event-dispute-discarded = پیش‌نویس کنار گذاشته شد
event-dispute-closed = بسته شد: { $outcome }، { $how }

## رویدادهای بازپرداخت
event-refund-promised = { $amount } برای خریدار کنار گذاشته شد
event-refund-dispatched = از شرکت پرداخت خواستیم بپردازد
event-refund-accepted = شرکت پرداخت دستور را دریافت کرد
event-refund-paid = پول در راه است. بین { $from } و { $until } می‌رسد { $reference ->
    [none] { "" }
   *[other] (شمارهٔ پیگیری { $reference })
}
event-refund-soft-failed = { $reason ->
    [none] شرکت پرداخت اکنون نتوانست بپردازد؛ دوباره تلاش می‌کنیم
   *[other] شرکت پرداخت اکنون نتوانست بپردازد؛ دوباره تلاش می‌کنیم: { $reason }
}
event-refund-hard-failed = { $reason ->
    [none] شرکت پرداخت از این راه نمی‌تواند بپردازد؛ تیم مالی ما ادامه می‌دهد
   *[other] شرکت پرداخت از این راه نمی‌تواند بپردازد؛ تیم مالی ما ادامه می‌دهد: { $reason }
}
event-refund-went-unknown = شرکت پرداخت پاسخ نداد. در حال پرس‌وجو هستیم
event-refund-held = بازپرداخت تا پایان بررسی بانک منتظر می‌ماند
event-refund-asked = از شرکت پرداخت پرسیدیم
event-refund-found-absent = شرکت پرداخت نپرداخته است؛ دوباره تلاش می‌کنیم
event-refund-went-manual = تیم مالی ما ادامه می‌دهد
event-refund-manual-overdue = مهلت تیم مالی گذشت. به مسئول آن خبر داده شد
event-refund-first-eyes = { $name } بررسی کرد؛ نفر دوم هم باید تأیید کند
event-refund-settled-otherwise = از راه دیگری پرداخت شد
event-refund-let-go = مبلغ دوباره آزاد شد

## رویدادهای گفت‌وگو
event-conversation-person-asked = { $who ->
    [you] شما خواستید با یک نفر صحبت کنید. { $ahead ->
        [0] کسی جلوتر از شما نیست
       *[other] { $ahead } نفر جلوتر از شما هستند
    }
    [buyer] { $name } خواست با یک نفر صحبت کند
   *[other] گفت‌وگو به یک نفر سپرده می‌شود
}
event-conversation-to-shop = اکنون این گفت‌وگو نزد فروشگاه است
event-conversation-taken = { $who ->
    [you] شما گفت‌وگو را گرفتید
   *[other] { $name } به گفت‌وگو پیوست
}
event-conversation-handed-over = { $to ->
    [shop] به فروشگاه گفتیم موضوع چیست. لازم نیست چیزی را دوباره بگویید
    [finance] میز پرداخت‌های ما از اینجا ادامه می‌دهد و می‌داند چه گفته شد. لازم نیست چیزی را دوباره بگویید
    [delivery] میز ارسال ما از اینجا ادامه می‌دهد و می‌داند چه گفته شد. لازم نیست چیزی را دوباره بگویید
    [trust] میز ایمنی ما از اینجا ادامه می‌دهد و می‌داند چه گفته شد. لازم نیست چیزی را دوباره بگویید
    [colleague] همکار دیگری از اینجا ادامه می‌دهد و می‌داند چه گفته شد. لازم نیست چیزی را دوباره بگویید
   *[other] نخستین همکار آزاد از اینجا ادامه می‌دهد و می‌داند چه گفته شد. لازم نیست چیزی را دوباره بگویید
}
event-conversation-lease-lost = همکار ما ناچار شد برود. شما نفر اول صف هستید
event-conversation-callback-booked = در { $at } با شما تماس می‌گیریم
event-conversation-called = { $who ->
    [you] شما با خریدار تماس گرفتید
   *[other] { $name } تماس گرفت
}
event-conversation-late = زیاد منتظر ماندید. به سرپرست خبر داده شد و شما جلوتر از دیگران هستید
event-conversation-dispute-prepared = یک اختلاف آماده شد: { $number }
event-conversation-closed = { $who ->
    [you] شما گفت‌وگو را بستید
    [clock] گفت‌وگو بسته شد، چون کسی چیزی ننوشت
   *[other] { $name } گفت‌وگو را بست
}
event-conversation-nothing-needed = { $name } می‌گوید دیگر چیزی لازم نیست

## آنچه شرکت‌های حمل می‌گویند
tracking-label_created = برچسب ساخته شد
tracking-picked_up = تحویل گرفته شد
tracking-accepted = نزد شرکت حمل است
tracking-in_transit = در راه
tracking-customs = در گمرک
tracking-customs_hold = در گمرک نگه داشته شده
tracking-out_for_delivery = برای تحویل فرستاده شد
tracking-attempt_failed = تحویل نشد؛ دوباره تلاش می‌کنند
tracking-ready_for_pickup = آمادهٔ دریافت
tracking-delivered = تحویل شد
tracking-refused = هنگام تحویل رد شد
tracking-returning = در راه بازگشت به فروشگاه
tracking-returned_to_sender = به فروشگاه برگشت
tracking-lost = گم شد
tracking-damaged = در راه آسیب دید
tracking-destroyed = از بین رفت
tracking-unknown = خبر دیگر

event-conversation-callback-booked-others = برای { $at } تماس تلفنی گذاشته شد
event-conversation-late-others = خریدار زیاد منتظر مانده است. به سرپرست خبر داده شد
event-conversation-lease-lost-others = همکار رفت. گفت‌وگو نفر اول صف است

## وقتی نوبت خواننده است چه باید بکند
stage-seller-turn-you = به خریدار پاسخ دهید
stage-buyer-turn-you = به پیشنهاد فروشگاه پاسخ دهید
stage-platform-review-you = راه‌حلی پیشنهاد دهید یا تصمیم بگیرید
stage-info-wait-you = آنچه خواستیم را بفرستید
stage-platform-offer-you = به پیشنهاد ما پاسخ دهید
stage-overdue-you = پرونده را بگیرید یا تصمیم بگیرید
stage-manual-you = ببینید پول چه شده است

## دلیل‌های شرکت‌های پرداخت
provider-provider_unavailable = پاسخ نمی‌دهد
provider-card_closed = کارت بسته شده است
provider-card_expired = اعتبار کارت تمام شده است
provider-account_closed = حساب بسته شده است
provider-insufficient_funds = موجودی حساب کافی نیست
provider-limit_exceeded = به سقف مجاز رسیده است
less-than-asked = شما { $asked } خواسته بودید؛ این { $less } کمتر است.

offer-refused = رد کرد
explain-dispute-take = تصمیم دیر شده است. از این پس با شماست.
provider-do_not_honor = بانک بی‌آنکه دلیلی بگوید رد کرد
provider-other = رد کرد

# Beside a decision.
basis-shown = آنچه تا آن زمان نشان داده شده بود ({ $n })
basis-nothing = تا آن زمان چیزی نشان داده نشده بود.
