# What the parcels of a case tell, for both sides and for us.
parcel-facts = معلومات الطرود
parcel-out = أُرسل إلى المشتري
parcel-return = أُعيد
parcel-reship = أُرسل من جديد
parcel-declared = الوزن المصرّح به
parcel-measured = الوزن المقيس
parcel-grams = { $n } غ
parcel-delivered = التسليم
parcel-place = المكان
parcel-postcode = الرمز البريدي
parcel-postcode-same = كما في الطلب
parcel-postcode-other = مختلف عما في الطلب
parcel-signed = الموقّع على الاستلام
parcel-pictures = صور شركة الشحن
parcel-pictures-ours = العدد: { $n }، ولا يراها إلا فريقنا
parcel-compared = خرج بوزن { $out } غ وعاد بوزن { $back } غ. وإذا أُعيد جزء فقط، كان الوزن أقل.
parcel-masked = { $mark } تحل محل البيانات الخاصة بالطرف الآخر.
