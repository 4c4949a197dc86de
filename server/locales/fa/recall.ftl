# Recalls, and what our people know of something that was reported.

recall-title = اطلاعیهٔ ایمنی
recall-lead = چیزی خریده‌اید که ایمن نیست.
recall-product = دربارهٔ این کالا:
recall-danger = چه چیزی خطرناک است
recall-do = اکنون چه کنید
recall-money = پول شما
recall-hazard_fire = ممکن است آتش بگیرد یا شما را بسوزاند.
recall-hazard_shock = ممکن است شما را برق بگیرد.
recall-hazard_choking = تکه‌های کوچک آن ممکن است بلعیده شود و راه نفس را ببندد.
recall-hazard_poison = چیزی در آن است که ممکن است مسموم کند یا به پوست یا ریه آسیب بزند.
recall-hazard_injury = ممکن است به شما آسیب بزند، برای نمونه با شکستن، بریدن یا افتادن.
recall-hazard_food = خوردن یا نوشیدن آن ممکن است بیمارتان کند.
recall-hazard_fake = کالا تقلبی است. کسی ایمنی آن را نیازموده است.
recall-hazard_other = استفاده از آن ایمن نیست.
recall-advice_stop = دیگر از آن استفاده نکنید و اگر دوشاخه دارد از برق بکشید. آن را به کسی ندهید.
recall-advice_keep_away = آن را جایی بگذارید که دست کودک نرسد و از آن استفاده نکنید.
recall-advice_throw_away = دیگر از آن استفاده نکنید و چنان‌که شهرتان می‌خواهد دور بیندازید. پیش از آن یک عکس بگیرید؛ برای برگشت پول کمک می‌کند.
recall-advice_bring_back = دیگر از آن استفاده نکنید و آن را پس بفرستید. فرستادن برای شما هزینه‌ای ندارد.
recall-money_shop = فروشگاه همهٔ بها را برمی‌گرداند. از صفحهٔ سفارش خود بخواهید؛ لازم نیست ثابت کنید خراب است.
recall-money_us = ما همهٔ بها را برمی‌گردانیم. از صفحهٔ سفارش خود بخواهید؛ لازم نیست ثابت کنید خراب است.
recall-money_exchange = فروشگاه آن را با کالایی ایمن عوض می‌کند یا همهٔ بها را برمی‌گرداند. از صفحهٔ سفارش خود بخواهید.
recall-money_repair = فروشگاه آن را رایگان ایمن می‌کند یا همهٔ بها را برمی‌گرداند. از صفحهٔ سفارش خود بخواهید.
recall-preview = آنچه خریداران می‌خوانند
recall-told = خریداران شش ماه گذشته
recall-sent = { $n ->
    [one] به یک خریدار خبر داده شد.
   *[other] به { $n } خریدار خبر داده شد.
}
recall-being-sent = در حال خبر دادن به آن‌ها هستیم.
recall-page = خواندن اطلاعیه
recall-lifted = این اطلاعیه پس گرفته شد: پس از اعتراض دریافتیم که درست نبود.
recall-help = چیزی روشن نیست، یا کسی آسیب دیده است؟
recall-help-link = از ما بپرسید
recall-in-order = این کالا فراخوان شده است:
recall-in-order-link = بخوانید اکنون چه باید کرد

beside-title = آنچه از آن می‌دانیم
beside-sold-as = با این نام به گزارش‌دهنده فروخته شد
beside-price = بهای هر عدد در آن زمان
beside-since = آگهی از آن زمان
beside-unchanged = تغییری نکرده است
beside-changed = تغییر کرده است
beside-now = آگهی چنان‌که اکنون هست
beside-sales = فروش در شش ماه گذشته
beside-sales-n = { $pieces ->
    [one] یک عدد
   *[other] { $pieces } عدد
} در { $orders ->
    [one] یک سفارش
   *[other] { $orders } سفارش
}
beside-reports = گزارش‌های دیگر دربارهٔ این آگهی
beside-earlier = تصمیم‌های پیشین دربارهٔ این آگهی
beside-none = هیچ
beside-country = کشور
beside-trader = هویت فروشنده
beside-trader-passed = بررسی شده است
beside-trader-pending = در حال بررسی است
beside-trader-failed = بررسی ناموفق بود
beside-trader-unknown = به ما نگفته‌اند
beside-status = فروشگاه
beside-status-active = می‌فروشد
beside-status-vacation = در تعطیلات است
beside-status-suspended = معلق است
beside-status-closed = بسته است
beside-first-sale = نخستین فروشی که می‌شناسیم
beside-decided = گزارش‌هایی که پیش‌تر تصمیم گرفته شد
beside-decided-n = { $n }، که { $measures } تای آن‌ها اقدامی داشت
beside-statements = بیانیه‌های دلایل
beside-statements-n = { $n } پابرجا، { $lifted } پس گرفته‌شده
