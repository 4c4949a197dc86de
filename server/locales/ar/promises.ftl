# Returns: what a shop promised, what a parcel told, and what goes home to the buyer.

refusal-left_elsewhere = تُرك هذا الطرد في مكان آخر. نبحث عنه.
refusal-serial_is_the_same = هذا هو الرقم الذي بيع. وإن كان الرقم نفسه، فالرقم التسلسلي ليس مختلفًا.
refusal-not_worth_a_return = إعادة السلعة تكلّف أكثر من ثمنها. يمكنك طلب المبلغ مع الاحتفاظ بالسلعة.
refusal-decided_too_late = { $days ->
    [zero] يجب أن يصل إلى كل شخص قرار خلال { $days } يوم. وما دامت المهل الأخرى على حالها، لا يمكن أن تزيد هذه على { $most }.
    [one] يجب أن يصل إلى كل شخص قرار خلال يوم واحد ({ $days }). وما دامت المهل الأخرى على حالها، لا يمكن أن تزيد هذه على { $most }.
    [two] يجب أن يصل إلى كل شخص قرار خلال يومين ({ $days }). وما دامت المهل الأخرى على حالها، لا يمكن أن تزيد هذه على { $most }.
    [few] يجب أن يصل إلى كل شخص قرار خلال { $days } أيام. وما دامت المهل الأخرى على حالها، لا يمكن أن تزيد هذه على { $most }.
    [many] يجب أن يصل إلى كل شخص قرار خلال { $days } يومًا. وما دامت المهل الأخرى على حالها، لا يمكن أن تزيد هذه على { $most }.
   *[other] يجب أن يصل إلى كل شخص قرار خلال { $days } يوم. وما دامت المهل الأخرى على حالها، لا يمكن أن تزيد هذه على { $most }.
}
refusal-bad_countries = يُرجى كتابة حرفين لكل بلد، مثل PT ES. وإذا تُرك فارغًا، شمل كل البلدان.

field-country = في أي بلد يقع هذا العنوان؟
field-country-hint = يلزم عند كتابة عنوان. تُعاد السلع إلى أحد هذه البلدان.
field-weight_g = كم يزن الطرد بالغرام؟
field-weight_g-hint = إذا وزنته. يظهر بجانب ما قاسته شركة الشحن.
field-serial = ما الرقم التسلسلي الذي وجدته؟
field-serial-hint = يلزم عند القول إن الرقم التسلسلي مختلف.

event-return-went-elsewhere = { $weight ->
    [none] تركت شركة الشحن الطرد في مكان آخر لا في المتجر. نبحث عنه
   *[other] تركت شركة الشحن الطرد في مكان آخر لا في المتجر. كان وزنه { $weight } غ. نبحث عنه
}
notice-return-went-elsewhere = تُرك الطرد في مكان آخر، ونبحث عنه: { $title }
event-return-home-label-ready = تعود السلعة إلى المشتري. رقم التتبّع { $number }
event-return-home-label-ready-no-number = تعود السلعة إلى المشتري. ملصق الشحن جاهز
notice-return-home-label-ready = تعود السلعة إلى المشتري: { $title }

return-weighed-carrier = الوزن لدى شركة الشحن
return-weighed-shop = الوزن لدى المتجر
return-left-at = مكان التسليم
return-left-here = الرمز البريدي للمتجر
return-left-elsewhere = رمز بريدي آخر
return-serial-found = الرقم التسلسلي الذي وُجد
return-serial-sold = الرقم التسلسلي الذي بيع
return-home = العودة إلى المشتري
return-home-pays-buyer = ما لم يُقبل يعود. يدفع المشتري تكلفته
return-home-pays-seller = ما لم يُقبل يعود. يدفع المتجر تكلفته
return-home-pays-platform = ما لم يُقبل يعود. ندفع نحن تكلفته
return-home-parcel = الطرد المُرسَل إلى المشتري
return-home-soon = يجري إعداد ملصق الشحن

wizard-withdraw-we-pay = ندفع نحن تكلفة الإرجاع.
wizard-withdraw-kept = { $days ->
    [zero] يحتفظ المتجر بمبلغ { $kept }، أي { $percent } بالمئة من السعر، لمرور أكثر من { $days } يوم على وصولها. وقد ذُكر ذلك قبل الشراء.
    [one] يحتفظ المتجر بمبلغ { $kept }، أي { $percent } بالمئة من السعر، لمرور أكثر من يوم واحد ({ $days }) على وصولها. وقد ذُكر ذلك قبل الشراء.
    [two] يحتفظ المتجر بمبلغ { $kept }، أي { $percent } بالمئة من السعر، لمرور أكثر من يومين ({ $days }) على وصولها. وقد ذُكر ذلك قبل الشراء.
    [few] يحتفظ المتجر بمبلغ { $kept }، أي { $percent } بالمئة من السعر، لمرور أكثر من { $days } أيام على وصولها. وقد ذُكر ذلك قبل الشراء.
    [many] يحتفظ المتجر بمبلغ { $kept }، أي { $percent } بالمئة من السعر، لمرور أكثر من { $days } يومًا على وصولها. وقد ذُكر ذلك قبل الشراء.
   *[other] يحتفظ المتجر بمبلغ { $kept }، أي { $percent } بالمئة من السعر، لمرور أكثر من { $days } يوم على وصولها. وقد ذُكر ذلك قبل الشراء.
}

outlook-keeps = السلعة تبقى لك: ما كان ثمنه { $amount } أو أقل لا تلزم إعادته، لأن إرساله يكلّف أكثر.
outlook-cost-kept = { $days ->
    [zero] يعود إليك المبلغ كله خلال أول { $days } يوم. وبعدها يحتفظ المتجر بنسبة { $percent } بالمئة من السعر.
    [one] يعود إليك المبلغ كله خلال اليوم الأول ({ $days }). وبعده يحتفظ المتجر بنسبة { $percent } بالمئة من السعر.
    [two] يعود إليك المبلغ كله خلال أول يومين ({ $days }). وبعدهما يحتفظ المتجر بنسبة { $percent } بالمئة من السعر.
    [few] يعود إليك المبلغ كله خلال أول { $days } أيام. وبعدها يحتفظ المتجر بنسبة { $percent } بالمئة من السعر.
    [many] يعود إليك المبلغ كله خلال أول { $days } يومًا. وبعدها يحتفظ المتجر بنسبة { $percent } بالمئة من السعر.
   *[other] يعود إليك المبلغ كله خلال أول { $days } يوم. وبعدها يحتفظ المتجر بنسبة { $percent } بالمئة من السعر.
}
outlook-money-when = يمكنك إبلاغنا في أي وقت. لا يوجد موعد أخير.
outlook-money-evidence-refund_not_arrived = لا شيء. ننظر في الدفعة بأنفسنا، وكشف الحساب البنكي مفيد إن وُجد.
outlook-money-evidence-unauthorised_payment = لا شيء. يكفي تحديد الدفعة، وكشف الحساب البنكي مفيد إن وُجد.
outlook-money-remedy-refund_not_arrived = نعرف أين المبلغ ونخبرك. وإن لم يُرسَل قط، أُرسل الآن.
outlook-money-remedy-unauthorised_payment = نعرف مَن دفع ونبلّغ عن ذلك. وما لم يكن منك يُردّ إليك، ويمكن سؤال مصرفك أيضًا.
outlook-money-cost = نحن فقط، ولا يكلّفك ذلك شيئًا.
outlook-money-answer = ينظر فيه فريق المدفوعات. وعند إبلاغنا الآن يصلك الرد حتى { $when }.
outlook-money-tell = إبلاغنا بذلك

policy-countries = بلدان الإرجاع
policy-all-countries = كل البلدان
ask-returnless_minor = السعر الذي لا تلزم حتى حدّه إعادة شيء
ask-restocking_most_percent = أقصى ما يحتفظ به المتجر بعد أيام حق العدول
ask-return_countries = البلدان التي يمكن إعادة السلع إليها
ask-return_countries-hint = حرفان لكل بلد، مثل PT ES. والفارغ يعني كل البلدان.

choice-not_sent_on_time = لم يُرسَل في الموعد
choice-still_on_the_way = ما زال في الطريق
choice-came_late = وصل بعد اليوم الموعود
