# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = اعلان‌ها
notices-none = خبر تازه‌ای نیست
notices-none-text = وقتی در پرونده‌های شما اتفاقی بیفتد، اینجا می‌بینید.
notice-unread = هنوز خوانده نشده
notice-until = تا { $when }.
notice-meanwhile = اکنون: { $stage }
notice-otherwise = اگر کسی کاری نکند: { $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] خریدار از قرارداد انصراف داد: { $title }
       *[buyer] از قرارداد انصراف دادید؛ اعلام شما به دست ما رسید: { $title }
    }
   *[other] { $party ->
        [shop] خریداری اختلافی باز کرد: { $title }
       *[buyer] اختلاف شما فرستاده شد: { $title }
    }
}
notice-dispute-evidence-added = مدرک تازه‌ای رسیده است: { $title }
notice-dispute-countered = { $party ->
    [shop] خریدار پیشنهادی داد: { $title }
   *[buyer] فروشگاه پیشنهادی داد: { $title }
}
notice-dispute-refused = { $party ->
    [shop] خریدار نپذیرفت: { $title }
   *[buyer] فروشگاه نپذیرفت: { $title }
}
notice-dispute-accepted = { $party ->
    [shop] خریدار پذیرفت: { $title }
   *[buyer] فروشگاه پذیرفت: { $title }
}
notice-dispute-silent = پاسخی به‌موقع نرسید: { $title }
notice-dispute-negotiation-ended = زمان گفت‌وگو به پایان رسید: { $title }
notice-dispute-escalated = { $party ->
    [shop] خریدار از ما خواست داوری کنیم: { $title }
   *[buyer] فروشگاه از ما خواست داوری کنیم: { $title }
}
notice-dispute-info-requested = اطلاعاتی خواسته‌ایم: { $title }
notice-dispute-info-provided = اطلاعاتی که خواسته بودیم رسید: { $title }
notice-dispute-proposed = ما پیشنهادی دادیم: { $title }
notice-dispute-decided = ما تصمیم گرفتیم: { $title }
notice-dispute-step-moved = دربارهٔ راه‌حل خبر تازه‌ای هست: { $title }
notice-dispute-plan-dropped = راه‌حل به نتیجه نرسید؛ پرونده را دوباره بررسی می‌کنیم: { $title }
notice-dispute-overdue = تصمیم ما دیر شده است و پوزش می‌خواهیم: { $title }
notice-dispute-taken-over = سرپرست پرونده را بر عهده گرفت: { $title }
notice-dispute-withdrawn = { $own ->
    [yes] اختلاف خود را پس گرفتید: { $title }
   *[no] خریدار اختلاف را پس گرفت: { $title }
}
notice-dispute-reopened = خریدار اختلاف را دوباره باز کرد: { $title }
notice-dispute-chargeback-opened = بانک در حال بررسی پرداخت است؛ تا پایان آن همه‌چیز منتظر می‌ماند: { $title }
notice-dispute-chargeback-ended = بررسی بانک تمام شد: { $title }
notice-dispute-goodwill = { $party ->
    [shop] از پول خودمان مبلغی برای دلجویی به خریدار می‌دهیم{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
   *[buyer] مبلغی برای دلجویی به شما می‌دهیم{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
}
notice-dispute-reminded = { $party ->
    [shop] خریدار منتظر پاسخ شماست: { $title }
   *[buyer] فراموش نکنید: { $title }
}
notice-dispute-closed = اختلاف بسته شد: { $title }
notice-refund-paid = { $party ->
    [shop] پول خریدار بازپرداخت شد: { $title }
   *[buyer] پول شما بازپرداخت شد: { $title }
}
notice-refund-hard-failed = بازپرداخت از این راه ممکن نشد؛ گروه مالی ما راه دیگری پیدا می‌کند: { $title }
notice-refund-settled-otherwise = بازپرداخت از راه دیگری انجام شد: { $title }
notice-conversation-late = بیش از اندازه منتظر مانده‌اید و پوزش می‌خواهیم. اکنون نفر اول صف هستید: { $title }
notice-conversation-dispute-prepared = اختلافی برای شما آماده کرده‌ایم. بررسی کنید و بفرستید: { $title }
notice-conversation-taken = یکی از همکاران ما اکنون با شماست: { $title }
notice-report-filed = گزارش شما به دست ما رسید
notice-finance-opened = پرسش شما دربارهٔ پرداخت به دست ما رسید: { $title }
notice-conversation-reminded = { $stage ->
    [queued] کارمان بیش از آنچه گفتیم طول می‌کشد؛ نوبت شما محفوظ است: { $title }
   *[other] هنوز منتظر پاسخ هستیم: { $title }
}
