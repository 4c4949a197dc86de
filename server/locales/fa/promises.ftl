# برگشت کالا: فروشگاه چه قول داده، بسته چه گفته و چه چیزی به خریدار برمی‌گردد.

refusal-left_elsewhere = این بسته جای دیگری گذاشته شده است. آن را جست‌وجو می‌کنیم.
refusal-serial_is_the_same = همین شماره فروخته شده است. اگر همان است، شمارهٔ سریال فرقی ندارد.
refusal-not_worth_a_return = فرستادن این کالا بیشتر از بهایش هزینه دارد. پول را بخواهید؛ کالا پیش شما می‌ماند.
refusal-decided_too_late = همه باید در { $days } روز تصمیم را بدانند. تا زمان‌های دیگر همین است، این می‌تواند حداکثر { $most } باشد.
refusal-bad_countries = دو حرف هر کشور را بنویسید، مانند PT ES. برای همهٔ کشورها خالی بگذارید.

field-country = این نشانی در کدام کشور است؟
field-country-hint = وقتی نشانی می‌نویسید لازم است. کالا به یکی از این کشورها برمی‌گردد.
field-weight_g = وزن آن چند گرم است؟
field-weight_g-hint = اگر وزنش کرده‌اید. کنار آنچه شرکت حمل اندازه گرفته است می‌آید.
field-serial = چه شمارهٔ سریالی پیدا کردید؟
field-serial-hint = وقتی می‌گویید شمارهٔ سریال یکی نیست لازم است.

event-return-went-elsewhere = { $weight ->
    [none] شرکت حمل بسته را جای دیگری گذاشته است، نه در فروشگاه. آن را جست‌وجو می‌کنیم
   *[other] شرکت حمل بسته را جای دیگری گذاشته است، نه در فروشگاه. وزن آن { $weight } گرم بود. آن را جست‌وجو می‌کنیم
}
notice-return-went-elsewhere = بسته جای دیگری گذاشته شده است و آن را جست‌وجو می‌کنیم: { $title }
event-return-home-label-ready = کالا به خریدار برمی‌گردد. شمارهٔ بسته { $number } است
event-return-home-label-ready-no-number = کالا به خریدار برمی‌گردد. برچسب آن آماده است
notice-return-home-label-ready = کالا به خریدار برمی‌گردد: { $title }

return-weighed-carrier = وزن نزد شرکت حمل
return-weighed-shop = وزن نزد فروشگاه
return-left-at = تحویل در
return-left-here = کد پستی فروشگاه
return-left-elsewhere = کد پستی دیگر
return-serial-found = شمارهٔ سریال پیداشده
return-serial-sold = شمارهٔ سریال فروخته‌شده
return-home = برگشت به خریدار
return-home-pays-buyer = آنچه پذیرفته نشد برمی‌گردد. هزینه با خریدار است
return-home-pays-seller = آنچه پذیرفته نشد برمی‌گردد. هزینه با فروشگاه است
return-home-pays-platform = آنچه پذیرفته نشد برمی‌گردد. هزینه با ماست
return-home-parcel = بستهٔ خریدار
return-home-soon = برچسب در حال آماده شدن است

wizard-withdraw-we-pay = هزینهٔ برگرداندن با ماست.
wizard-withdraw-kept = فروشگاه { $kept } نگه می‌دارد: { $percent } درصد بها، چون بیش از { $days } روز از رسیدن گذشته است. پیش از خرید گفته بود.

outlook-keeps = کالا پیش شما می‌ماند: آنچه بهایش { $amount } یا کمتر است لازم نیست برگردد، چون فرستادنش بیشتر هزینه دارد.
outlook-cost-kept = در { $days } روز نخست همهٔ پول را پس می‌گیرید. پس از آن فروشگاه { $percent } درصد بها را نگه می‌دارد.
outlook-money-when = هر وقت بخواهید می‌توانید به ما بگویید. روز آخری ندارد.
outlook-money-evidence-refund_not_arrived = هیچ چیز. خودمان پرداخت را بررسی می‌کنیم؛ اگر صورت‌حساب بانک دارید کمک می‌کند.
outlook-money-evidence-unauthorised_payment = هیچ چیز. بگویید کدام پرداخت است؛ اگر صورت‌حساب بانک دارید کمک می‌کند.
outlook-money-remedy-refund_not_arrived = پیدا می‌کنیم پول کجاست و به شما می‌گوییم. اگر هرگز فرستاده نشده، همین حالا فرستاده می‌شود.
outlook-money-remedy-unauthorised_payment = پیدا می‌کنیم چه کسی پرداخت کرده و گزارش می‌دهیم. آنچه از شما نبوده برمی‌گردد؛ از بانک شما هم می‌توان پرسید.
outlook-money-cost = هیچ‌کس جز ما: برای شما هزینه‌ای ندارد.
outlook-money-answer = گروه مالی ما بررسی می‌کند. اگر همین حالا بگویید، تا { $when } پاسخ دارید.
outlook-money-tell = به ما بگویید

policy-countries = کشورهای برگشت کالا
policy-all-countries = همهٔ کشورها
ask-returnless_minor = بهاهایی که تا آن لازم نیست چیزی برگردد
ask-restocking_most_percent = بیشترین چیزی که فروشگاه پس از روزهای حق انصراف نگه می‌دارد
ask-return_countries = کشورهایی که کالا می‌تواند به آن‌ها برگردد
ask-return_countries-hint = هر کدام دو حرف، مانند PT ES. خالی یعنی همهٔ کشورها.

choice-not_sent_on_time = به‌موقع فرستاده نشد
choice-still_on_the_way = هنوز در راه است
choice-came_late = پس از روز وعده‌داده‌شده رسید
