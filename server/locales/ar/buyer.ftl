# The buyer's orders and conversations.

## Lists.
list-pages = الصفحات
list-newest = الأحدث
list-older = الأقدم

## Orders.
orders-title = طلباتك
orders-none = لا توجد طلبات بعد
orders-none-text = تظهر طلباتك هنا حين ترسلها المنصة إلينا.
order-and-more = { $n ->
    [zero] و{ $n } سلعة أخرى
    [one] وسلعة أخرى
    [two] وسلعتان أخريان
    [few] و{ $n } سلع أخرى
    [many] و{ $n } سلعة أخرى
   *[other] و{ $n } سلعة أخرى
}
order-help = الحصول على مساعدة في هذا الطلب
order-ask-shop = سؤال المتجر
order-late = متأخر
order-cancelled = ملغى
order-draft = متابعة المسودة
order-placed = تاريخ الطلب: { $when }
order-cases = القضايا المتعلقة بهذا الطلب
order-no-lines = لدينا علم بهذا الطلب، لكننا لا نعرف محتواه. ومع ذلك يمكننا مساعدتك.
order-promised = يصل في موعد أقصاه { $when }
order-was-promised = كان موعد وصوله حتى { $when }
order-arrived = وصل في { $when }
order-lines-of = مشترياتك من { $shop }
order-shipping = الشحن
order-tax = الضريبة
order-fee = الرسوم
order-total = الإجمالي
order-payment = الدفع
order-paid = المدفوع
order-back = المُعاد إليك أو في طريقه إليك
order-parcel = الطرد
order-return-parcel = إرجاعك
order-no-news = لا أخبار من شركة الشحن بعد.
order-no-parcel = لا يوجد طرد بعد.

## The way of a parcel: short words.
order-step-paid = مدفوع
order-step-packing = قيد التجهيز
order-step-sent = أُرسل
order-step-moving = في الطريق
order-step-arrived = تم التسليم
order-step-stuck = لن يصل
order-step-cancelled = ملغى

## Conversations and cases.
chats-title = المحادثات والقضايا
chats-none = لا توجد محادثات بعد
chats-none-text = تظهر محادثاتك ونزاعاتك هنا.
chat-general = سؤال عام
