# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = این پیش‌نویس هنوز فرستاده نشده است
stage-seller-turn = فروشگاه باید پاسخ دهد
stage-buyer-turn = خریدار باید پاسخ دهد
stage-platform-review = در حال بررسی پرونده هستیم
stage-info-wait = اطلاعاتی خواسته‌ایم
stage-platform-offer = پیشنهاد ما روی میز است
stage-overdue = ما دیر کرده‌ایم؛ به سرپرست خبر داده شد
stage-executing = راه‌حل در حال اجراست
stage-chargeback-hold = بانک در حال بررسی پرداخت است
stage-withdrawn-grace = پس گرفته شده؛ هنوز می‌توان دوباره بازش کرد
stage-closed = بسته
stage-discarded = دور انداخته شده
stage-assistant = دستیار پاسخ می‌دهد
stage-with-shop = فروشگاه باید پاسخ دهد
stage-queued = به‌زودی یکی از همکاران ما می‌آید
stage-with-agent = یکی از همکاران ما پاسخ می‌دهد
stage-waiting-buyer = خریدار می‌تواند پاسخ دهد
stage-callback-booked = زمان تماس تعیین شده است
stage-reserved = پول کنار گذاشته شده است
stage-sent = درخواست پرداخت به سامانهٔ پرداخت رفته است
stage-unknown = از سامانهٔ پرداخت می‌پرسیم چه شده است
stage-retry = پرداخت را دوباره امتحان می‌کنیم
stage-manual = گروه مالی ما پیگیر آن است
stage-succeeded = پرداخت شد
stage-released = این بازپرداخت انجام نشد؛ اختلاف ادامه دارد

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = اتفاق دیگری نمی‌افتد.
silence-discarded = پیش‌نویس پاک می‌شود. پولی جابه‌جا نمی‌شود.
silence-pays-buyer = خریدار آنچه را خواسته است می‌گیرد.
silence-platform-decides = خودمان پرونده را بررسی می‌کنیم. هیچ‌کس به‌خاطر پاسخ ندادن چیزی از دست نمی‌دهد.
silence-supervisor-steps-in = سرپرست پرونده را بر عهده می‌گیرد.
silence-decided-on-file = با همان چیزی که در پرونده است ادامه می‌دهیم.
silence-proposal-stands = پیشنهاد ما اجرا می‌شود. می‌توان به آن اعتراض کرد.
silence-platform-pays = از پول خودمان به خریدار می‌پردازیم.
silence-we-chase = پیدا می‌کنیم گره کجاست و به هر دو طرف می‌گوییم.
silence-closes = اختلاف برای همیشه بسته می‌شود.
silence-chat-closes = گفت‌وگو بسته می‌شود. پیام تازه آن را دوباره باز می‌کند.
silence-we-step-in = یکی از همکاران ما وارد می‌شود.
silence-supervisor-told = به سرپرست خبر داده می‌شود و این گفت‌وگو جلوتر می‌رود.
silence-back-in-queue = گفت‌وگو پیش از دیگران به نخستین همکار آزاد می‌رسد.
silence-refund-sent = پرداخت خودبه‌خود فرستاده می‌شود.
silence-refund-unknown = از سامانهٔ پرداخت می‌پرسیم چه شده است.
silence-refund-manual = گروه مالی ما کار را بر عهده می‌گیرد.
silence-refund-manual-again = به سرپرست مالی خبر داده می‌شود.

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = بررسی کنید و بفرستید.
act-buyer-buyer-turn = می‌توانید بپذیرید، پیشنهاد دیگری بدهید یا از ما بخواهید داوری کنیم.
act-buyer-info-wait = آنچه را خواسته‌ایم بفرستید.
act-buyer-platform-offer = می‌توانید پیشنهاد ما را بپذیرید یا با ذکر دلیل رد کنید.
act-buyer-waiting-buyer = می‌توانید در گفت‌وگو پاسخ دهید.
act-shop-seller-turn = می‌توانید بپذیرید، پیشنهاد دیگری بدهید، با دلیل رد کنید یا همهٔ پول را برگردانید.
act-shop-info-wait = آنچه را خواسته‌ایم بفرستید.
act-shop-platform-offer = می‌توانید پیشنهاد ما را بپذیرید یا با ذکر دلیل رد کنید.
act-shop-with-shop = در گفت‌وگو به خریدار پاسخ دهید.

## تا کی. منطقهٔ زمانی خواننده کنارش می‌آید.
chat-until = تا { $when }. وگرنه:
appeal-possible-until = تا { $when } می‌توانید درخواست تجدیدنظر کنید.

## چهره‌های یک وضعیت: آنچه در دلِ آن چشم‌به‌راهش هستیم.
stage-refused = فروشگاه رد کرد؛ خریدار دربارهٔ ادامه تصمیم می‌گیرد
stage-refused-you = فروشگاه رد کرد: چیز دیگری بخواهید یا بگذارید ما تصمیم بگیریم
stage-label-late = برچسب نرسیده است؛ خودمان یکی تهیه می‌کنیم
stage-goods-reship = فروشگاه باید آن را دوباره بفرستد
stage-goods-reship-you = آن را دوباره بفرستید
stage-goods-parts = فروشگاه باید بخش‌های جامانده را بفرستد
stage-goods-parts-you = بخش‌های جامانده را بفرستید
stage-goods-exchange = فروشگاه باید یکی دیگر بفرستد
stage-goods-exchange-you = یکی دیگر بفرستید
stage-goods-repair = فروشگاه باید آن را تعمیر کند و پس بفرستد
stage-goods-repair-you = آن را تعمیر کنید و پس بفرستید
stage-goods-shipped = در راهِ خریدار است
stage-goods-arrived = رسیده است؛ خریدار نگاهش می‌کند
stage-goods-arrived-you = رسیده است: درست است؟
stage-waiting-buyer-you = می‌توانید پاسخ دهید
stage-with-shop-you = به خریدار پاسخ دهید
silence-goods-refunded = به جایش پول به خریدار برمی‌گردد.
silence-goods-accepted = درست شمرده می‌شود و اختلاف بسته می‌شود.

## چشم‌به‌راهِ چه کسی هستیم، وقتی هیچ‌کس در اینجا نیست.
waits-goods-shipped = در انتظار شرکت حمل
waits-in-transit = در انتظار شرکت حمل
waits-rma-authorised = در انتظار برچسب
waits-sent = در انتظار درگاه پرداخت
waits-unknown = در انتظار درگاه پرداخت
waits-chargeback-hold = در انتظار بانک
waits-body-decides = در انتظار نهاد بیرونی
waits-withdrawn-grace = لازم نیست کسی کاری کند
waits-in-force = لازم نیست کسی کاری کند
