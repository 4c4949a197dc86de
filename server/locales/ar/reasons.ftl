# Reasons in a policy version.

policy-reasons = أسباب النزاعات
policy-reasons-hint = ما يُطلب من المشترين تقديمه، وما يمكنهم طلبه. يحل العذر دائمًا محل الدليل، ويبقى طريق استرداد المبلغ كاملًا مفتوحًا، ولا يمكن إلغاء ما يمنحه القانون. وتبقى النزاعات على الإصدار الذي أُرسلت في ظله.
policy-reason-offered = يمكن اختياره
policy-reason-off = غير متاح
policy-reason-evidence = المطلوب: { $what }
policy-reason-remedy = المتاح: { $what }
refusal-reason_rule = هذا يتجاوز المسموح: يجب أن يبقى طريق واحد على الأقل لاسترداد المبلغ كاملًا.
ask-reason_not_received = لم يصل الطلب
ask-reason_damaged = وصلت السلعة تالفة
ask-reason_defective = السلعة لا تعمل
ask-reason_not_as_described = السلعة غير مطابقة للوصف
ask-reason_wrong_item = ليست السلعة التي طُلبت
ask-reason_missing_parts = أجزاء ناقصة
ask-reason_counterfeit = السلعة مقلّدة
ask-reason_unsafe = السلعة خطرة
ask-reason_late = وصل الطلب متأخرًا
ask-reason_changed_mind = غيّرت رأيي: العدول عن العقد هنا
