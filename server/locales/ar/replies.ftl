# What a shop answers with: quick replies, labels, several conversations at once.
nav-replies = الردود السريعة
nav-labels = التصنيفات
replies-lead = نصوص جاهزة للإرسال يتشاركها فريقك. في المحادثة اضغط زر البرق أو اكتب / لاختيار أحدها.
reply-add = كتابة رد سريع
reply-change = تغيير
reply-save = حفظ
reply-remove = حذف
reply-example = بقيم للتوضيح:
reply-variables = تُستبدل هذه الكلمات ببيانات المحادثة: { $names }
reply-uses = { $n ->
    [zero] لم يُرسل بعد
    [one] أُرسل مرة واحدة
    [two] أُرسل مرتين
    [few] أُرسل { $n } مرات
    [many] أُرسل { $n } مرة
   *[other] أُرسل { $n } مرة
}
replies-none = لا توجد ردود سريعة بعد.
replies-no-more = لا يوجد المزيد.
replies-no-folder = بدون مجلد
reply-table = كجدول
reply-table-hint = ملف CSV بالأعمدة { $columns }. ما له الاسم واللغة نفسهما يُستبدل.
reply-table-file = ملف CSV
reply-table-in = استيراد
reply-table-out = حفظ كجدول
reply-table-row = الصف { $row }: { $why } لم يتغير شيء.
reply-find = البحث عن رد سريع
reply-nothing-found = لا شيء بهذه الكلمات.
replies-write = كتابة الردود السريعة وتغييرها
reply-missing = لا قيمة هنا لـ { $names }
reply-slash = الردود السريعة: أو اكتب / في رسالة فارغة
ask-reply_name = الاسم
ask-reply_name-hint = ما تكتبه بعد الشرطة المائلة، مثل «أُرسل»: حروف وأرقام وشرطات.
ask-reply_language = اللغة
ask-reply_folder = المجلد
ask-reply_folder-hint = يمكن تركه فارغًا.
ask-reply_body = النص
done-reply = حُفظ الرد السريع.
done-reply-removed = حُذف الرد السريع.
done-replies-read = استُورد الجدول.
done-label = حُفظ التصنيف.
done-label-removed = حُذف التصنيف.
refusal-bad_reply_name = استخدم حروفًا وأرقامًا وشرطات بلا مسافات.
refusal-no_such_variable = توجد كلمة بين قوسين معقوفين لا معنى لها هنا.
refusal-value_missing = كلمة بين قوسين معقوفين لا قيمة لها في هذه المحادثة.
refusal-reply_table = ليس هذا جدولًا مناسبًا: انظر الأعمدة المطلوبة.
refusal-none_chosen = اختر محادثة واحدة على الأقل.
shop-tab-unread = غير مقروءة
shop-tab-due = حسب المهلة
shop-bulk = عدة معًا
shop-find = بحث
shop-find-words = كلمات أو اسم أو رقم الطلب
shop-find-all = عرض الكل
shop-label = التصنيف
shop-any = أي
shop-nothing-found = لا توجد محادثة كهذه.
labels-begin = أنشئ تصنيفات لترتيب المحادثات
labels-set = اختيار التصنيفات
labels-save = حفظ التصنيفات
labels-lead = كلمات يرتب بها فريقك المحادثات، ولا يراها المشترون.
label-add = إضافة تصنيف
ask-label_name = الاسم
ask-label_colour = اللون
label-colour-grey = رمادي
label-colour-red = أحمر
label-colour-yellow = أصفر
label-colour-green = أخضر
label-colour-blue = أزرق
label-colour-violet = بنفسجي
bulk-which = أي محادثات
bulk-what = ما المطلوب
bulk-text = رد واحد للجميع
bulk-answer = الرد عليها كلها
bulk-reason = سبب الإغلاق
bulk-label = وضع التصنيف
bulk-done = { $n ->
    [zero] لم يُنجز شيء.
    [one] أُنجز في محادثة واحدة.
    [two] أُنجز في محادثتين.
    [few] أُنجز في { $n } محادثات.
    [many] أُنجز في { $n } محادثة.
   *[other] أُنجز في { $n } محادثة.
}
bulk-not-done = لم يُنجز في هذه:
refusal-name_taken = هذا الاسم مستخدم. اختر اسمًا آخر.
