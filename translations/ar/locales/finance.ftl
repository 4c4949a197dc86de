# Refunds that need a person.

finance-tab-all = الكل
finance-tab-manual = يدوي
finance-tab-unknown = مجهول
finance-tab-retry = إعادة المحاولة
finance-empty = لا يوجد استرداد يحتاج إلى تدخل موظف.
finance-choose = اختيار عملية استرداد
finance-refund = الاسترداد { $number }
finance-amount = المبلغ
finance-whose = ممّن المبلغ
finance-whose-shop = من المتجر
finance-whose-us = منّا
finance-payment = الدفعة
finance-key = المفتاح لدى مزوّد الدفع
finance-sent = أُرسل
finance-asked = مرات الاستعلام
finance-times = { $n ->
    [0] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
}
finance-reference = الرقم المرجعي لدى مزوّد الدفع
finance-by-hand = الإنهاء يدويًا
finance-four-eyes = يجب أن يصل شخصان إلى النتيجة نفسها، ولكل منهما إثباته.
finance-first-eyes = مراجعة أولى من { $name }: «{ $action }». يلزم أن يوافق شخص ثانٍ.
finance-explain-settled_otherwise = وصل المبلغ إلى المشتري بطريقة أخرى، مثل تحويل بنكي. يُرجى ذكر الطريقة والرقم المرجعي.
finance-explain-confirmed_not_paid = يؤكد مزوّد الدفع أن شيئًا لم يُدفع. يصبح المبلغ متاحًا من جديد ويستمر النزاع.
