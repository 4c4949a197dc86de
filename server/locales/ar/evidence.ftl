picture-hint-blurred = تبدو هذه الصورة غير واضحة. صورة أوضح تساعدنا على رؤية التلف. ويمكنك الاحتفاظ بهذه.
picture-hint-dark = تبدو هذه الصورة مظلمة. صورة بإضاءة أفضل تساعدنا على رؤية التلف. ويمكنك الاحتفاظ بهذه.
picture-hint-tiny = هذه الصورة صغيرة جدًا. صورة أكبر تساعدنا على رؤية التلف. ويمكنك الاحتفاظ بهذه.

# What is read under a piece of evidence. Cameras can be set wrong: it is told, never judged.
origin-taken = { $clock ->
    [own] التُقطت في { $when }، حسب ساعة الكاميرا نفسها
   *[set] التُقطت في { $when }
}
origin-taken-by = { $clock ->
    [own] التُقطت في { $when } بكاميرا { $name }، حسب ساعتها
   *[set] التُقطت في { $when } بكاميرا { $name }
}
origin-camera = التُقطت بكاميرا { $name }
origin-software = آخر برنامج حفظها: { $name }
origin-place = كانت الصورة تذكر مكان التقاطها. أزلنا المكان ولم نحتفظ به.
origin-before-order = حسب تلك الساعة، التُقطت قبل تاريخ الطلب.
origin-after-report = حسب تلك الساعة، التُقطت بعد فتح النزاع.
origin-received = استُلمت في { $when }

# The virus scan.
file-held = لم يُفحص الملف من الفيروسات بعد. يُفتح بعد الفحص.
file-gone = حُذف في { $when } كما كان مقررًا، فالملفات لا تُحفظ إلى الأبد.
refusal-file_gone = حُذف هذا الملف كما كان مقررًا، بعد مدة من انتهاء القضية.
file-infected = عُثر على فيروس في هذا الملف ({ $name }). لا يمكن لأحد فتحه.
refusal-file_infected = عُثر على فيروس في هذا الملف، لذلك لا يمكن لأحد فتحه. يُرجى فحص جهازك وإرسال ملف آخر.
refusal-file_unscanned = لم يُفحص هذا الملف من الفيروسات بعد. يُفتح بعد الفحص، ويمكنك المحاولة بعد بضع دقائق.

# For both sides and for us: what else is known of a file that was shown.
origin-edited = آخر برنامج حفظ الصورة برنامج لتحرير الصور، لذلك ربما عُدّلت.
origin-no-camera = لا تذكر الصورة شيئًا عن كاميرا، كما في لقطات الشاشة أو صور تطبيقات المراسلة.
origin-elsewhere = { $n ->
    [zero] لم يُقدَّم الملف نفسه في نزاعات بشأن طلبات أخرى.
    [one] قُدّم الملف نفسه في نزاع بشأن طلب آخر.
    [two] قُدّم الملف نفسه في نزاعين بشأن طلبات أخرى.
    [few] قُدّم الملف نفسه في { $n } نزاعات بشأن طلبات أخرى.
    [many] قُدّم الملف نفسه في { $n } نزاعًا بشأن طلبات أخرى.
   *[other] قُدّم الملف نفسه في { $n } نزاع بشأن طلبات أخرى.
}

# Files in which a virus was found, for the trust desk.
infected-door = { $n ->
    [zero] لم يُعثر على فيروسات في الملفات
    [one] عُثر على فيروس في ملف واحد
    [two] عُثر على فيروسات في ملفين
    [few] عُثر على فيروسات في { $n } ملفات
    [many] عُثر على فيروسات في { $n } ملفًا
   *[other] عُثر على فيروسات في { $n } ملف
}
infected-title = ملفات فيها فيروسات
infected-lead = لا يمكن لأحد فتحها. وطُلب من مرسل كل ملف فحص جهازه. تظهر هنا آخر 30 يومًا.
infected-none = لم يُعثر على شيء.
infected-when = متى
infected-file = الملف
infected-found = ما عُثر عليه
infected-who = المرسل
infected-case = القضية

openings-door = مَن فتح هذه الملفات من فريقنا
openings-title = مَن فتح الملفات من فريقنا
openings-lead = تُحفظ الملفات مشفّرة. وكلما فتح أحدنا ملفًا، سُجّل ذلك هنا.
openings-kept = { $days ->
    [zero] تُحذف بعد { $days } يوم من انتهاء القضية.
    [one] تُحذف بعد يوم واحد ({ $days }) من انتهاء القضية.
    [two] تُحذف بعد يومين ({ $days }) من انتهاء القضية.
    [few] تُحذف بعد { $days } أيام من انتهاء القضية.
    [many] تُحذف بعد { $days } يومًا من انتهاء القضية.
   *[other] تُحذف بعد { $days } يوم من انتهاء القضية.
}
openings-none = لم يفتح أحد منا ملفًا من هذه القضية.
openings-when = آخر فتح
openings-file = الملف
openings-who = مَن
file-shut = لا يفتحه إلا مَن يعمل منا على هذا الأمر.
