# نگاه نفر دوم: تصمیم‌هایی که دو نفر می‌خواهند، و تصمیم‌هایی که بی‌خبر از آن‌ها دوباره گرفته می‌شوند.

## تصمیمی که منتظر است
action-confirm_ruling = تأیید و اجرا
action-send_back_ruling = برگرداندن
explain-confirm_ruling = با همین نتیجه موافقت می‌کنید و بی‌درنگ اجرا می‌شود. می‌توانید دلیل‌ها را بهتر بنویسید. هر دو نفر تصمیم گرفته‌اید.
explain-send_back_ruling = تصمیم گرفته نمی‌شود و هر که برمی‌گرداند دلیلش را می‌نویسد. پرونده همچنان منتظر ماست.
field-send_back_ruling-text = چرا نباید این‌طور تصمیم گرفت
field-send_back_ruling-text-hint = این را فقط همکاران ما می‌خوانند.
second-title = منتظر نفر دوم
second-see = خواندن آنچه منتظر نفر دوم است
second-chip = نفر دوم
second-asks = { $who ->
    [you] شما در { $when } خواستید:
   *[other] { $name } در { $when } خواست:
}
second-goodwill = دلجویی: { $amount }
second-news = پس از این درخواست مدرک تازه‌ای رسیده است. پیش از موافقت آن را ببینید.
second-other-person = کس دیگری باید موافقت کند. تا آن زمان چیزی اجرا نمی‌شود و مهلت همچنان می‌گذرد.
second-reword = اول دلیل‌ها را بهتر بنویسم
second-take-back = پس گرفتن درخواست
refusal-ruling_waits = تصمیمی منتظر نفر دوم است: آن را تأیید کنید یا برگردانید.
field-rule-reassessed = دلیل درست، اگر دلیل دیگری بود
field-rule-reassessed-none = همان که خریدار گفته است
field-rule-reassessed-hint = دلیلی که خریدار برگزیده است می‌ماند. هر دو طرف این را می‌خوانند؛ در آمار ما به حساب می‌آید و روشن می‌کند هزینهٔ پس فرستادن با کیست.
field-confirm_ruling-reassessed = دلیل درست، اگر دلیل دیگری بود
field-confirm_ruling-reassessed-none = همان که خریدار گفته است
event-dispute-decided-reassessed = تصمیم ما: { $why }. دلیل درست: { $reason }
event-dispute-ruling-asked = { $name } از نفر دوم می‌خواهد تصمیمی را تأیید کند: { $why }
event-dispute-ruling-sent-back = { $name } تصمیم را برمی‌گرداند
action-confirm_offer = موافقت و فرستادن
action-send_back_offer = برگرداندن
explain-confirm_offer = با همین پیشنهاد موافقت می‌کنید و به هر دو طرف می‌رسد. اگر کسی به‌موقع رد نکند، اجرا می‌شود. می‌توانید دلیل‌ها را بهتر بنویسید.
explain-send_back_offer = پیشنهاد فرستاده نمی‌شود و هر که برمی‌گرداند دلیلش را می‌نویسد. پرونده همچنان منتظر ماست.
field-confirm_offer-text = چرا این منصفانه است
field-send_back_offer-text = چرا نباید این‌طور پیشنهاد داد
field-send_back_offer-text-hint = این را فقط همکاران ما می‌خوانند.
refusal-offer_waits = پیشنهادی منتظر نفر دوم است: با آن موافقت کنید یا برش گردانید.
refusal-offer_outdated = مبلغی که می‌شود برگرداند پس از این درخواست تغییر کرده است. آن را برگردانید و از نو پیشنهاد دهید.
event-dispute-offer-asked = { $name } از نفر دوم می‌خواهد با پیشنهادی موافقت کند: { $terms }
event-dispute-offer-sent-back = { $name } پیشنهاد را برمی‌گرداند
room-policy-decision = تصمیم بی‌نیاز به نفر دوم، تا

## نگاه دوم، بی‌خبر از تصمیم
room-tab-blind = نگاه دوم
action-blind_look = ثبت پاسخ من
field-blind_look-result = شما چه تصمیمی می‌گرفتید؟
field-blind_look-amount_minor = چه مقدار
choice-result-buyer = همهٔ خواستهٔ خریدار
choice-result-split = بخشی از آن
choice-result-shop = هیچ
blind-title = نگاه دوم
blind-choose = پرونده‌ای را انتخاب کنید
blind-empty = هیچ تصمیمی منتظر نگاه دوم نیست. گاهی یکی از تصمیم‌های ما به اینجا می‌آید تا ببینیم تا چه اندازه هم‌نظریم.
blind-lead = پرونده را همان‌گونه می‌بینید که تصمیم‌گیرنده دیده است، ولی تصمیم را نمی‌بینید. پاسخ شما برای خریدار و فروشگاه چیزی را تغییر نمی‌دهد؛ نشان می‌دهد تا چه اندازه هم‌نظریم.
blind-proposals = پیشنهادهای دو طرف
blind-question = طوری تصمیم بگیرید که انگار پرونده با شماست
refusal-blind_first = قرار است شما بی‌خبر از تصمیم، دوباره دربارهٔ این پرونده تصمیم بگیرید. نخست پاسخ خود را در «نگاه دوم» بنویسید.
event-dispute-blind-looked = { $name } بی‌خبر از تصمیم، دوباره تصمیم گرفت: { $result }. { $why }

## گزارش
fairness-col-sampled = نگاه‌های دوم
fairness-col-agreed = نتیجهٔ یکسان
fairness-col-kappa = کاپا
fairness-too-few = بسیار کم
fairness-looks = نگاه دوم به تصمیم‌های ما
fairness-looks-counted = تاکنون { $looked } تصمیم از { $sampled } تصمیمِ نمونه دوباره بررسی شده است.
fairness-looks-few = کمتر از { $enough } تصمیم هنوز چیزی نمی‌گوید.
fairness-looks-kappa = نتیجه در { $agreed } یکسان بوده و کاپا { $kappa } است.
fairness-looks-agreed = نتیجه در { $agreed } یکسان بوده است؛ چون همهٔ پاسخ‌ها یکی بوده، کاپا به‌دست نمی‌آید.
fairness-looks-how = کس دیگری دربارهٔ چند پروندهٔ بسته‌شدهٔ ما با همان مدارک و بی آنکه تصمیم را ببیند دوباره تصمیم می‌گیرد. کاپا می‌گوید دو نفر تا چه اندازه بیش از تصادف هم‌نظرند: ۱ یعنی همیشه و ۰ یعنی نه بیش از تصادف.

## سیاست
policy-percent = { $n }٪
ask-blind_sample_percent = تصمیم‌هایی که کس دیگری دوباره بررسی می‌کند، به درصد
ask-decision_alone_minor = آنچه یک نفر به‌تنهایی می‌تواند تصمیم بگیرد
ask-decision_alone_minor-hint = هر ارز در یک سطر، مانند IRR 2500000. آنچه به خریدار داده یا از او دریغ می‌شود، هر کدام بیشتر باشد، به حساب می‌آید. برای تصمیم‌ها و پیشنهادهای ماست. بی سطر، هر کدام دو نفر می‌خواهد.
