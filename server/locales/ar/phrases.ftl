# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = عبارات جاهزة
phrases-lead = اضغط عبارة لإرسالها، ويقرؤها كل منكما بلغته. العبارة رسالة فقط: لا يغيّر شيئًا في القضية أو الطلب إلا أزرارهما.
phrases-original = النص الأصلي

phrase-topic-hello = التحية والشكر
phrase-topic-delivery = التوصيل
phrase-topic-product = المنتج
phrase-topic-problem = مشكلة في السلعة التي وصلت
phrase-topic-return = الإرجاع والاسترداد
phrase-topic-payment = الدفع
phrase-topic-details = التفاصيل
phrase-topic-end = الختام

phrase-buyer-hello-order = مرحبًا. لديّ سؤال عن طلبي.
phrase-buyer-hello-before = مرحبًا. لديّ سؤال قبل تقديم الطلب.
phrase-buyer-hello-phrases = أستخدم عبارات جاهزة، وتظهر لك كل عبارة بلغتك.
phrase-buyer-hello-thanks = شكرًا على الرد.
phrase-buyer-hello-clear = فهمتُ. شكرًا على التوضيح.
phrase-buyer-hello-unclear = لم أفهم. هل يمكن اختيار عبارة أخرى؟

phrase-buyer-delivery-where = أين طردي الآن؟
phrase-buyer-delivery-when-sent = متى يُرسَل طلبي؟
phrase-buyer-delivery-when-here = متى يصل طلبي؟
phrase-buyer-delivery-late = تأخر طلبي. هل يمكن سؤال شركة الشحن عنه؟
phrase-buyer-delivery-number = هل يمكن إرسال رقم التتبّع إليّ؟
phrase-buyer-delivery-no-news = لم يتغير التتبّع منذ عدة أيام.
phrase-buyer-delivery-not-here = يظهر أن الطرد سُلّم، لكنه لم يصلني.
phrase-buyer-delivery-missed = لم أكن في المنزل. هل يمكن توصيل الطرد مرة أخرى؟
phrase-buyer-delivery-address = هل ما زال تغيير عنوان التوصيل ممكنًا؟
phrase-buyer-delivery-arrived = وصل طلبي. شكرًا.

phrase-buyer-product-in-stock = هل هذا المنتج متوفر؟
phrase-buyer-product-photos = هل يمكن إرسال صور أخرى للمنتج؟
phrase-buyer-product-measures = ما المقاسات الدقيقة للمنتج؟
phrase-buyer-product-new = هل المنتج جديد؟
phrase-buyer-product-colour = هل يتوفر هذا المنتج بلون آخر؟
phrase-buyer-product-size = هل يتوفر هذا المنتج بمقاس آخر؟
phrase-buyer-product-material = ما المادة المصنوع منها المنتج؟
phrase-buyer-product-use = كيف يُستخدم المنتج؟ هل يمكن إرسال تعليمات الاستخدام؟

phrase-buyer-problem-damaged = وصلت السلعة تالفة.
phrase-buyer-problem-wrong-item = ليست هذه السلعة التي طلبتُها.
phrase-buyer-problem-wrong-size = المقاس مختلف عما طلبتُه.
phrase-buyer-problem-wrong-colour = اللون مختلف عما طلبتُه.
phrase-buyer-problem-fit = المقاس لا يناسبني.
phrase-buyer-problem-missing = هناك شيء ناقص في الطرد.
phrase-buyer-problem-not-working = السلعة لا تعمل.
phrase-buyer-problem-different = السلعة لا تطابق صفحة المنتج.
phrase-buyer-problem-photos = سأرسل الآن صورًا تُظهر المشكلة.

phrase-buyer-return-want = أرغب في إرجاع السلعة.
phrase-buyer-return-exchange = أرغب في استبدال السلعة بأخرى جديدة.
phrase-buyer-return-exchange-size = أرغب في استبدال السلعة بمقاس آخر.
phrase-buyer-return-refund = أرغب في استرداد المبلغ.
phrase-buyer-return-part = يمكنني الاحتفاظ بالسلعة إذا رُدّ جزء من المبلغ.
phrase-buyer-return-parts = يُرجى إرسال الأجزاء الناقصة.
phrase-buyer-return-again = يُرجى إرسال السلعة نفسها من جديد.
phrase-buyer-return-where = إلى أين أرسل السلعة؟
phrase-buyer-return-label = هل يمكن إرسال ملصق شحن الإرجاع إليّ؟
phrase-buyer-return-sent = أرسلتُ السلعة إليكم لإرجاعها.
phrase-buyer-return-cancel = أرغب في إلغاء طلبي.
phrase-buyer-return-refund-when = متى يصل المبلغ المسترد؟

phrase-buyer-payment-seen = لقد دفعتُ المبلغ. هل تظهر الدفعة لديكم؟
phrase-buyer-payment-failed = يتعذّر عليّ إتمام الدفع.
phrase-buyer-payment-twice = خُصم المبلغ مرتين.
phrase-buyer-payment-proof = سأرسل إليكم الآن إثبات الدفع.
phrase-buyer-payment-shipping = كم تكلفة الشحن؟
phrase-buyer-payment-here = أفضّل الدفع هنا على المنصة فقط.

phrase-buyer-details-yes = نعم.
phrase-buyer-details-no = لا.
phrase-buyer-details-unsure = لا أعرف.
phrase-buyer-details-wait = يُرجى الانتظار لحظة. أتحقق من ذلك الآن.
phrase-buyer-details-this-order = الأمر يتعلق بالطلب المرتبط بهذه المحادثة.
phrase-buyer-details-other-order = الأمر يتعلق بطلب آخر. رقمه في رسالتي التالية.
phrase-buyer-details-size = المقاس الذي أحتاج إليه في رسالتي التالية.
phrase-buyer-details-colour = الصورة في رسالتي التالية تُظهر اللون الذي أريده.
phrase-buyer-details-address = العنوان المذكور في الطلب صحيح.
phrase-buyer-details-photos-later = سأرسل الصور لاحقًا.
phrase-buyer-details-no-photos = يتعذّر عليّ التقاط صور.

phrase-buyer-end-solved = حُلّ الأمر. شكرًا على المساعدة.
phrase-buyer-end-not-solved = لم يُحلّ الأمر بعد.
phrase-buyer-end-fine = هذا يناسبني.
phrase-buyer-end-other-way = هذا لا يناسبني. هل يمكن اقتراح حل آخر؟
phrase-buyer-end-think = أحتاج إلى بعض الوقت للتفكير، وسأرد لاحقًا.
phrase-buyer-end-waiting = أنتظر ردكم.
phrase-buyer-end-team = أودّ أن يساعدنا فريق المنصة.
phrase-buyer-end-bye = شكرًا لكم. أتمنى لكم يومًا سعيدًا.

phrase-shop-hello-help = مرحبًا. كيف يمكننا مساعدتك؟
phrase-shop-hello-phrases = نستخدم عبارات جاهزة، وتظهر لك كل عبارة بلغتك.
phrase-shop-hello-thanks-message = شكرًا على رسالتك.
phrase-shop-hello-thanks-order = شكرًا على طلبك.
phrase-shop-hello-sorry = نعتذر عن ذلك.
phrase-shop-hello-checking = نتحقق من الأمر، وسنرد عليك هنا.
phrase-shop-hello-unclear = لم نفهم. هل يمكنك اختيار عبارة أخرى؟

phrase-shop-delivery-packing = نجهّز طلبك الآن.
phrase-shop-delivery-sent-today = سنرسل طلبك اليوم.
phrase-shop-delivery-sent-tomorrow = سنرسل طلبك غدًا.
phrase-shop-delivery-on-way = طلبك في الطريق.
phrase-shop-delivery-days = يُتوقع أن يصل طلبك خلال يوم إلى ثلاثة أيام.
phrase-shop-delivery-week = يُتوقع أن يصل طلبك خلال أسبوع تقريبًا.
phrase-shop-delivery-weeks = يُتوقع أن يصل طلبك خلال أسبوعين إلى ثلاثة أسابيع.
phrase-shop-delivery-number = رقم التتبّع في رسالتنا التالية.
phrase-shop-delivery-customs = الطرد في الجمارك. قد يستغرق ذلك بضعة أيام.
phrase-shop-delivery-late = نعتذر عن تأخر طلبك. نسأل شركة الشحن عنه الآن.
phrase-shop-delivery-neighbours = هل يمكنك سؤال الجيران ومَن يسكن معك عن الطرد؟
phrase-shop-delivery-again = سنطلب من شركة الشحن توصيل الطرد مرة أخرى.
phrase-shop-delivery-address-yes = ما زال تغيير العنوان ممكنًا. يُرجى كتابة العنوان الجديد هنا.
phrase-shop-delivery-address-no = أُرسل الطرد بالفعل، ولم يعد بإمكاننا تغيير العنوان.

phrase-shop-product-in-stock = نعم، المنتج متوفر.
phrase-shop-product-sold-out = نعتذر، المنتج غير متوفر حاليًا.
phrase-shop-product-choices = كل الألوان والمقاسات المتوفرة لدينا مبيّنة في صفحة المنتج.
phrase-shop-product-measures = المقاسات مذكورة في صفحة المنتج.
phrase-shop-product-new = المنتج جديد ولم يُستعمل.
phrase-shop-product-photos = نرسل إليك مزيدًا من الصور.
phrase-shop-product-instructions = نرسل إليك تعليمات الاستخدام.

phrase-shop-problem-photos = هل يمكنك إرسال صور للسلعة وموضع المشكلة والطرد مع ملصقه؟
phrase-shop-problem-photo-all = هل يمكنك إرسال صورة لكل ما كان في الطرد؟
phrase-shop-problem-video = هل يمكنك إرسال مقطع فيديو قصير يُظهر المشكلة؟
phrase-shop-problem-keep = يُرجى الاحتفاظ حاليًا بالسلعة وبعبوتها.
phrase-shop-problem-mistake = الخطأ منا، ونعتذر عنه.
phrase-shop-problem-choice = ما الأنسب لك: سلعة بديلة أم استرداد المبلغ؟
phrase-shop-problem-new-one = سنرسل إليك سلعة بديلة دون تكلفة إضافية.
phrase-shop-problem-parts = سنرسل إليك الأجزاء الناقصة.

phrase-shop-return-agree = نوافق على الإرجاع.
phrase-shop-return-start = يُرجى بدء الإرجاع من صفحة طلبك.
phrase-shop-return-where = عنوان إرسال السلعة مذكور في صفحة الإرجاع.
phrase-shop-return-label = نُعدّ الآن ملصق شحن الإرجاع.
phrase-shop-return-pack = يُرجى تغليف السلعة جيدًا مع كل ما جاء معها.
phrase-shop-return-received = عاد طردك إلينا، ونحن نعاينه الآن.
phrase-shop-return-refund-full = سنردّ إليك المبلغ كاملًا.
phrase-shop-return-refund-part = يمكننا ردّ جزء من المبلغ، وتبقى السلعة لك.
phrase-shop-return-keep = لا حاجة إلى إعادة السلعة.
phrase-shop-return-exchange = يمكننا استبدال السلعة لك.
phrase-shop-return-refund-sent = المبلغ المسترد في الطريق. قد يحتاج البنك إلى بضعة أيام.
phrase-shop-return-cancelled = ألغينا طلبك.
phrase-shop-return-too-late = أُرسل طلبك بالفعل، ولم يعد بإمكاننا إيقافه.

phrase-shop-payment-received = وصلتنا دفعتك.
phrase-shop-payment-not-yet = لم تظهر لدينا دفعتك بعد.
phrase-shop-payment-proof = هل يمكنك إرسال إثبات الدفع؟ يُرجى إخفاء رقم البطاقة.
phrase-shop-payment-again = إذا لم يُخصم أي مبلغ، يمكنك المحاولة مرة أخرى أو اختيار طريقة دفع أخرى هنا على المنصة.
phrase-shop-payment-here = يُرجى الدفع هنا على المنصة فقط.
phrase-shop-payment-secret = يُرجى عدم كتابة أرقام البطاقات أو كلمات المرور أو الرموز هنا.
phrase-shop-payment-shipping = تظهر تكلفة الشحن قبل الدفع.
phrase-shop-payment-desk = يمكن لفريق المدفوعات في المنصة التحقق من دفعتك.

phrase-shop-details-yes = نعم.
phrase-shop-details-no = لا.
phrase-shop-details-unsure = لا نعرف.
phrase-shop-details-wait = يُرجى الانتظار لحظة. نتحقق من ذلك الآن.
phrase-shop-details-which-order = بأي طلب يتعلق الأمر؟ يُرجى إرسال رقمه.
phrase-shop-details-which-item = بأي سلعة يتعلق الأمر؟ تكفي صورة واحدة.
phrase-shop-details-colour = ما اللون المطلوب؟ تكفي صورة واحدة.
phrase-shop-details-size = ما المقاس المطلوب؟ تكفي كتابة الرقم أو الحرف.
phrase-shop-details-quantity = كم عدد القطع؟ تكفي كتابة الرقم.
phrase-shop-details-address = هل العنوان المذكور في الطلب صحيح؟

phrase-shop-end-solved = هل حُلّ الأمر؟
phrase-shop-end-glad = يسرّنا أن الأمر حُلّ.
phrase-shop-end-more = هل من شيء آخر يمكننا مساعدتك فيه؟
phrase-shop-end-fine = هذا يناسبنا.
phrase-shop-end-other-way = لا يمكننا ذلك، لكننا نودّ إيجاد حل آخر معك.
phrase-shop-end-tomorrow = سنرد عليك غدًا.
phrase-shop-end-waiting = ننتظر ردك.
phrase-shop-end-team = نودّ حل الأمر بمساعدة فريق المنصة.
phrase-shop-end-patience = شكرًا على صبرك.
phrase-shop-end-bye = شكرًا لك. نتمنى لك يومًا سعيدًا.
