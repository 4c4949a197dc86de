# Pages of sellers.

shop-chats = المحادثات
shop-tab-all = الكل
shop-tab-waiting = بانتظار الرد
shop-no-chats = لا محادثات هنا. تظهر أسئلة المشترين في هذه القائمة.
shop-choose-chat = اختيار محادثة
shop-no-order = هذه المحادثة لا تتعلق بأي طلب لديك.

shop-cases-lead = الأقرب موعدًا يأتي أولًا. ويمكنك ردّ المبلغ كاملًا في أي وقت.
shop-tab-open = مفتوحة
shop-tab-closed = مغلقة
shop-no-cases = لا توجد لديك قضايا مفتوحة.
shop-no-closed = لم تُغلق أي قضية بعد.

shop-holds-lead = ما دام النزاع مفتوحًا، تحجز المنصة المبلغ المتنازع عليه. وما لا يذهب إلى المشتري يُصرف لك عند انتهاء القضية.
shop-no-holds = لا توجد مبالغ محجوزة
shop-no-holds-more = عند فتح نزاع يظهر هنا المبلغ المحجوز، وحتى متى.
shop-held-now = المحجوز الآن
shop-hold-until = موعد الخطوة التالية
shop-hold-why = نزاع مفتوح: { $reason }
shop-hold-then = إذا لم يُتخذ أي إجراء حتى ذلك الحين:
shop-hold-kept = محجوز
shop-hold-asked = قيد الحجز

## مقارنة المتجر
score-lead = ما انتهى خلال آخر { $days } يومًا، إلى جانب متاجر مثل متجرك. لا يقرأ أحد أرقام متجر آخر، ولا يترتب شيء على هذه الأرقام وحدها.
score-among-both = مقارنة بمتاجر في بلدك تبيع «{ $category }»، وعددها { $peers }.
score-among-category = مقارنة بمتاجر تبيع «{ $category }»، وعددها { $peers }.
score-among-country = مقارنة بمتاجر في بلدك، وعددها { $peers }.
score-among-all = مقارنة بمتاجر هذه المنصة، وعددها { $peers }.
score-among-none = المتاجر المشابهة لمتجرك أقل من أن تُقارن.
score-none = لم ينتهِ أي نزاع لك في هذه المدة
score-own = متجرك
score-middle = الوسط لدى الآخرين
score-agreed = باتفاق مع المشتري
score-lost = بقرار ليس في صالحك
score-silent = بقيت بلا رد
score-content = مشترون راضون
score-talk = الوقت حتى الاتفاق أو حتى تدخلنا
score-projected = تقدير
score-projected-filled = عدد القضايا: { $n }، وهو أقل من أن يُعتمد وحده. وقد أُكمل الناقص بالوسط لدى الآخرين.
score-projected-alone = عدد القضايا: { $n }، وهو أقل من أن يُعتمد وحده.
score-from = عدد القضايا: { $n }
