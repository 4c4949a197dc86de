# The record of a case that a party carries away.

record-own = سجلك الخاص
record-own-hint = ملف واحد فيه كل ما يحق لك الاطلاع عليه في هذه القضية: ما قيل وما قُدّم وما تقرر. نوقّعه، ويُفتح بلا إنترنت، ويمكن لأي شخص التحقق من أن شيئًا فيه لم يتغير.
record-save = حفظ سجل هذه القضية
record-save-data = حفظه كبيانات
record-title = سجل القضية { $number }
record-made = أُعدّ في { $when }، نسخة { $who ->
    [buyer] المشتري
    [shop] المتجر
   *[outside] الجهة الخارجية
}. الأوقات بتوقيت { $zone }.
record-mark = { $mark } تعني بيانات شخصية للطرف الآخر.
record-state = الوضع
record-opened = تاريخ الفتح
record-due = الموعد النهائي
record-decisions = ما تقرر
record-evidence = ما قُدّم من أدلة
record-evidence-hint = يُسمّى كل ملف ببصمة بايتاته: مَن لديه الملف يستطيع حسابها ومقارنتها.
record-events = ما حدث
record-entry = القيد { $n }
record-masked = حُذفت هنا بيانات شخصية للطرف الآخر.
record-erased = مُحي محتوى هذا القيد. ختمه باقٍ في السلسلة.
record-other-eyes = هذا القيد مخصص لغيرك. لا يحتوي الملف إلا على بصمته.
record-quiet = ملاحظة من النظام:
record-proof = كيفية التحقق من هذا الملف
record-proof-text = تشكّل القيود كلها سلسلة: يحمل كل قيد بصمة القيد الذي قبله. والملف كله موقّع، الصفحة والبيانات التي فيها. يتحقق برنامج Ombud من الاثنين، وإذا تغير حرف واحد بيّن موضعه. لا يحتاج التحقق من السلسلة والتوقيع إلى إنترنت، بل إلى المفاتيح العامة فقط.
record-head = نهاية السلسلة
record-key = موقّع بالمفتاح
record-keys = المفاتيح العامة

refusal-record_too_long = في هذه القضية قيود كثيرة لا يتسع لها ملف واحد. يُرجى طلب سجلها منا.
