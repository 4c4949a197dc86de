# The agents' desk, and what all pages of panes share.

## Panes
pane-older = الأقدم
pane-walk = يمكن التنقل في القائمة بالمفتاحين J وK.
pane-context = التفاصيل
pane-note-hint = لا يراها المشتري ولا البائع. 10 أحرف على الأقل.
pane-save-note = حفظ الملاحظة
pane-bought = تاريخ الشراء
pane-promised = موعد الوصول حتى
pane-lines = المشتريات
pane-total = الإجمالي
pane-no-parcel = لا يوجد طرد بعد
pane-parcel = الطرد
pane-no-news = لا أخبار من شركة الشحن بعد.
pane-other-cases = قضايا أخرى
pane-other-orders = طلبات أخرى

## The desk
desk-queues = القوائم
desk-tab-mine = محادثاتي
desk-tab-queue = الانتظار
desk-tab-all = الكل
desk-empty-mine = لا محادثات لديك. يمكنك تولّي محادثة من قائمة الانتظار.
desk-empty-queue = لا أحد في الانتظار.
desk-empty-all = لا توجد محادثات بعد.
desk-choose = اختيار محادثة
desk-take = تولّي
desk-language = اللغة
desk-stage = الوضع
desk-no-order = هذه المحادثة لا تتعلق بأي طلب.
desk-prepared-before = سبق إعداد نزاع في هذه المحادثة.

## A prepared dispute
desk-prepare-lead = يُملأ بحسب رواية { $name }. لا يُرسَل شيء قبل أن يتحقق منه المشتري.
desk-which-order = بأي طلب يتعلق الأمر؟
desk-no-orders = ليس لهذا المشتري طلبات يمكنك رؤيتها.
desk-which-shop = بأي متجر يتعلق الأمر؟
desk-one-shop-each = النزاع يخص متجرًا واحدًا. لمتجرين يلزم إعداد نزاعين.
desk-which-items = ما السلع المعنية؟
desk-how-many = كم قطعة
desk-choose-one = يُرجى الاختيار
desk-what-the-buyer-wants = ما يريده المشتري
desk-amount-hint = فقط إذا كان المطلوب استرداد جزء من المبلغ.
desk-story-hint = بكلمات المشتري، من هذه المحادثة. سيقرؤها المتجر.
desk-evidence = أدلة من هذه المحادثة
desk-evidence-hint = تُرفق الرسائل نسخًا ثابتة لا تتغير. يستطيع المتجر قراءة الرسائل المختارة.
desk-no-evidence = لا يوجد هنا ما يصلح دليلًا.
