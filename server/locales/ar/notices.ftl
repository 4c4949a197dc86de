# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = الإشعارات
notices-none = لا جديد
notices-none-text = يظهر هنا كل جديد في قضاياك.
notice-unread = لم يُقرأ بعد
notice-until = حتى { $when }.
notice-meanwhile = الوضع الآن: { $stage }
notice-otherwise = إذا لم يُتخذ أي إجراء: { $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] عدل المشتري عن العقد: { $title }
       *[buyer] وصلنا عدولك عن العقد: { $title }
    }
   *[other] { $party ->
        [shop] فتح أحد المشترين نزاعًا: { $title }
       *[buyer] أُرسل نزاعك: { $title }
    }
}
notice-dispute-evidence-added = أُضيفت أدلة جديدة: { $title }
notice-dispute-countered = { $party ->
    [shop] قدّم المشتري عرضًا: { $title }
   *[buyer] قدّم المتجر عرضًا: { $title }
}
notice-dispute-refused = { $party ->
    [shop] رفض المشتري: { $title }
   *[buyer] رفض المتجر: { $title }
}
notice-dispute-accepted = { $party ->
    [shop] وافق المشتري: { $title }
   *[buyer] وافق المتجر: { $title }
}
notice-dispute-silent = لم يصل الرد في موعده: { $title }
notice-dispute-negotiation-ended = انتهت مهلة التفاوض: { $title }
notice-dispute-escalated = { $party ->
    [shop] طلب المشتري قرارًا من فريقنا: { $title }
   *[buyer] طلب المتجر قرارًا من فريقنا: { $title }
}
notice-dispute-info-requested = طلبنا معلومات: { $title }
notice-dispute-info-provided = وصلت المعلومات التي طلبناها: { $title }
notice-dispute-proposed = قدّمنا مقترحًا: { $title }
notice-dispute-decided = أصدرنا قرارًا: { $title }
notice-dispute-step-moved = هناك جديد بشأن الحل: { $title }
notice-dispute-plan-dropped = لم ينجح الحل، وسننظر في القضية من جديد: { $title }
notice-dispute-overdue = تأخرنا في إصدار القرار، ونعتذر عن ذلك: { $title }
notice-dispute-taken-over = تولّى أحد المشرفين القضية: { $title }
notice-dispute-withdrawn = { $own ->
    [yes] سحبت نزاعك: { $title }
   *[no] سحب المشتري النزاع: { $title }
}
notice-dispute-reopened = أعاد المشتري فتح النزاع: { $title }
notice-dispute-chargeback-opened = ينظر البنك في الدفعة، وكل شيء متوقف حتى ينتهي: { $title }
notice-dispute-chargeback-ended = انتهى البنك من النظر في الدفعة: { $title }
notice-dispute-goodwill = { $party ->
    [shop] نمنح المشتري مبلغ ترضية من أموالنا{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
   *[buyer] نمنحك مبلغ ترضية{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
}
notice-dispute-reminded = { $party ->
    [shop] المشتري ينتظر ردك: { $title }
   *[buyer] تذكير: { $title }
}
notice-dispute-closed = أُغلق النزاع: { $title }
notice-refund-paid = { $party ->
    [shop] دُفع المبلغ المسترد إلى المشتري: { $title }
   *[buyer] دُفع إليك المبلغ المسترد: { $title }
}
notice-refund-hard-failed = تعذّر دفع المبلغ المسترد بهذه الطريقة، ويبحث فريق المدفوعات عن طريقة أخرى: { $title }
notice-refund-settled-otherwise = دُفع المبلغ المسترد بطريقة أخرى: { $title }
notice-conversation-late = طال انتظارك ونعتذر عن ذلك. أنت الآن أول قائمة الانتظار: { $title }
notice-conversation-dispute-prepared = أعددنا لك نزاعًا. يمكنك التحقق منه وإرساله: { $title }
notice-conversation-taken = معك الآن أحد موظفينا: { $title }
notice-report-filed = وصلنا بلاغك
notice-finance-opened = وصلنا استفسارك عن الدفع: { $title }
notice-conversation-reminded = { $stage ->
    [queued] نتأخر أكثر مما ذكرنا، ودورك محفوظ: { $title }
   *[other] ما زلنا بانتظار رد: { $title }
}
