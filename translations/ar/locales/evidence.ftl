picture-hint-blurred = تبدو هذه الصورة غير واضحة. صورة أوضح تساعدنا على رؤية التلف. ويمكنك الاحتفاظ بهذه.
picture-hint-dark = تبدو هذه الصورة مظلمة. صورة بإضاءة أفضل تساعدنا على رؤية التلف. ويمكنك الاحتفاظ بهذه.
picture-hint-tiny = هذه الصورة صغيرة جدًا. صورة أكبر تساعدنا على رؤية التلف. ويمكنك الاحتفاظ بهذه.

# What a mediator reads under a piece of evidence. Cameras can be set wrong: it is told, never judged.
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
file-infected = عُثر على فيروس في هذا الملف ({ $name }). لا يمكن لأحد فتحه.
refusal-file_infected = عُثر على فيروس في هذا الملف، لذلك لا يمكن لأحد فتحه. يُرجى فحص جهازك وإرسال ملف آخر.
refusal-file_unscanned = لم يُفحص هذا الملف من الفيروسات بعد. يُفتح بعد الفحص، ويمكنك المحاولة بعد بضع دقائق.
