# Before anything is sent: cancelling, and another address.

change-cancel = إلغاء الطلب
change-address = الإرسال إلى عنوان آخر
change-cancel-do = طلب الإلغاء
change-address-do = طلب الإرسال إلى هذا العنوان
change-keep = إبقاء الطلب كما هو
change-address-where = العنوان الجديد، مع الاسم المكتوب على الباب
check-get = لك:
check-lose = مقابل التنازل عن:
check-can = ويبقى بإمكانك:
change-cancel-get = ألّا يُرسَل شيء وأن يعود المبلغ إليك، إن لم يكن الطلب قد خرج بعد.
change-cancel-lose = السلعة بهذا السعر، إذ يلزم طلب جديد للحصول عليها.
change-cancel-can = العدول عن العقد ورفض الطرد عند وصوله، إن كان قد خرج بالفعل.
change-address-get = أن يذهب الطرد إلى العنوان الجديد، إن لم يكن قد خرج بعد.
change-address-lose = موعد الوصول الحالي، فقد يتأخر.
change-address-can = الإلغاء حتى لحظة الإرسال، وفتح نزاع إن لم يصل الطرد.
change-waiting = قُدّم طلبك. موعد الرد: حتى { $when }.
change-late = قُدّم طلبك، وتأخر الرد عليه. يمكنك التحدث إلينا لنستوضح الأمر.
change-done = تم.
change-refused = غير ممكن: { $why }
change-why-already_sent = خرج الطرد بالفعل. يمكنك العدول عن العقد ورفض الطرد عند وصوله.
change-why-not_deliverable = شركة الشحن لا توصل إلى هذا العنوان.
change-why-other = لم توافق المنصة. يمكنك التحدث إلينا إن احتجت إلى مساعدة.
choice-cancel_changed_mind = لم أعد أريده
choice-cancel_by_mistake = طلبته عن طريق الخطأ
choice-cancel_too_slow = يستغرق وقتًا طويلًا
choice-cancel_other = سبب آخر
refusal-order_cancelled = أُلغي هذا من قبل.
refusal-already_sent = خرج الطرد بالفعل. يمكنك العدول عن العقد ورفض الطرد عند وصوله.
refusal-change_open = سبق طلب ذلك، والرد لم يصل بعد.
refusal-change_limit = طُلب ذلك ثلاث مرات. يمكنك التحدث إلينا.
notice-order-stalled = لا جديد عن طردك منذ أيام: { $title }
ask-order_change_h = مهلة المنصة للإلغاء أو لتغيير العنوان، بالساعات
ask-stalled_d = يُعدّ الطرد متوقفًا بعد هذا العدد من الأيام بلا أخبار

## Notices of what the marketplace answers.
notice-order-cancel-done = أُلغي: { $title }
notice-order-cancel-done-then = لن يُرسَل شيء، ويعود المبلغ إليك.
notice-order-cancel-refused = تعذّر الإلغاء: { $title }
notice-order-cancel-late = لا رد بعد على طلب الإلغاء: { $title }
notice-order-cancel-late-then = تأخر الرد. يمكنك التحدث إلينا لنستوضح الأمر.
notice-order-address-done = سيُرسَل إلى العنوان الجديد: { $title }
notice-order-address-done-then = قد يتأخر موعد الوصول.
notice-order-address-refused = تعذّر الإرسال إلى العنوان الجديد: { $title }
notice-order-address-late = لا رد بعد على طلب تغيير العنوان: { $title }
notice-order-address-late-then = تأخر الرد. يمكنك التحدث إلينا لنستوضح الأمر.
