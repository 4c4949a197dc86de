# What a shop answers with: quick replies, labels, several conversations at once.
nav-replies = پاسخ‌های آماده
nav-labels = برچسب‌ها
replies-lead = متن‌های آمادهٔ فرستادن که همهٔ گروه شما از آن‌ها استفاده می‌کند. در گفت‌وگو دکمهٔ آذرخش را بزنید یا / را تایپ کنید.
reply-add = نوشتن پاسخ آماده
reply-change = تغییر
reply-save = ذخیره
reply-remove = حذف
reply-example = با مقدارهای نمونه:
reply-variables = این واژه‌ها با داده‌های همان گفت‌وگو جایگزین می‌شوند: { $names }
reply-uses = { $n ->
    [one] { $n } بار فرستاده شده
   *[other] { $n } بار فرستاده شده
}
replies-none = هنوز پاسخ آماده‌ای نیست.
replies-no-more = دیگر چیزی نیست.
replies-no-folder = بدون پوشه
reply-table = به شکل جدول
reply-table-hint = فایل CSV با ستون‌های { $columns }. هر چه نام و زبانش یکی باشد جایگزین می‌شود.
reply-table-file = فایل CSV
reply-table-in = وارد کردن
reply-table-out = ذخیره به شکل جدول
reply-table-row = ردیف { $row }: { $why } چیزی تغییر نکرد.
reply-find = جست‌وجوی پاسخ آماده
reply-nothing-found = چیزی با این واژه‌ها نیست.
replies-write = نوشتن و تغییر پاسخ‌های آماده
reply-missing = اینجا برای { $names } مقداری نیست
reply-slash = پاسخ‌های آماده: یا در پیام خالی / را تایپ کنید
ask-reply_name = نام
ask-reply_name-hint = آنچه پس از ممیز تایپ می‌کنید، مثل «ارسال»: حرف، رقم و خط تیره.
ask-reply_language = زبان
ask-reply_folder = پوشه
ask-reply_folder-hint = می‌تواند خالی بماند.
ask-reply_body = متن
done-reply = پاسخ آماده ذخیره شد.
done-reply-removed = پاسخ آماده حذف شد.
done-replies-read = جدول وارد شد.
done-label = برچسب ذخیره شد.
done-label-removed = برچسب حذف شد.
refusal-bad_reply_name = از حرف، رقم و خط تیره بدون فاصله استفاده کنید.
refusal-no_such_variable = واژه‌ای در آکولاد هست که اینجا معنایی ندارد.
refusal-value_missing = واژه‌ای در آکولاد در این گفت‌وگو مقداری ندارد.
refusal-reply_table = این چنین جدولی نیست: ستون‌ها را ببینید.
refusal-none_chosen = دست‌کم یک گفت‌وگو را انتخاب کنید.
shop-tab-unread = نخوانده
shop-tab-due = بر پایهٔ مهلت
shop-bulk = چند تا با هم
shop-find = جست‌وجو
shop-find-words = واژه، نام، شمارهٔ سفارش
shop-find-all = نمایش همه
shop-label = برچسب
shop-any = هر کدام
shop-nothing-found = گفت‌وگویی مانند این نیست.
labels-begin = برای مرتب کردن گفت‌وگوها برچسب بسازید
labels-set = انتخاب برچسب
labels-save = ذخیرهٔ برچسب‌ها
labels-lead = واژه‌هایی که گروه شما گفت‌وگوها را با آن‌ها مرتب می‌کند. خریداران آن‌ها را نمی‌بینند.
label-add = افزودن برچسب
ask-label_name = نام
ask-label_colour = رنگ
label-colour-grey = خاکستری
label-colour-red = سرخ
label-colour-yellow = زرد
label-colour-green = سبز
label-colour-blue = آبی
label-colour-violet = بنفش
bulk-which = کدام گفت‌وگوها
bulk-what = با آن‌ها چه شود
bulk-text = یک پاسخ برای همه
bulk-answer = پاسخ به همه
bulk-reason = چرا بسته می‌شوند
bulk-label = گذاشتن برچسب
bulk-done = { $n ->
    [one] در { $n } گفت‌وگو انجام شد.
   *[other] در { $n } گفت‌وگو انجام شد.
}
bulk-not-done = در این‌ها انجام نشد:
refusal-name_taken = این نام گرفته شده است. نام دیگری انتخاب کنید.
