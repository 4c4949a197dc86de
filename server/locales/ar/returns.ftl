# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = إرجاع
return-of-dispute = ضمن النزاع
return-what = ما يُعاد
return-units = { $n } × { $title }
return-pays = مَن يدفع تكلفة الإرجاع
return-pays-seller = المتجر
return-pays-buyer = المشتري
return-pays-platform = نحن
return-where = عنوان الإرجاع
return-label = ملصق الشحن
return-label-open = فتح ملصق الشحن
return-parcel = الطرد
return-money = المبلغ الذي يُردّ
return-see = عرض الإرجاع { $number }

## Where it stands: stage-<code>.
stage-rma-requested = على المتجر الموافقة على الإرجاع
stage-rma-authorised = يجري إعداد ملصق الشحن
stage-awaiting-shipment = يمكن للمشتري إعادة السلعة
stage-in-transit = السلعة في طريق العودة
stage-lost-check = نبحث عن الطرد
stage-delivered = عاد الطرد إلى المتجر
stage-contested = لم يقبل المتجر ما أُعيد، ونحن ننظر في الأمر
stage-refund-due = يُردّ المبلغ الآن
stage-completed = اكتمل الإرجاع
stage-expired = لم تُرسَل السلعة في الموعد
stage-cancelled = أُلغي الإرجاع
stage-returned-to-buyer = تعود السلعة إلى المشتري
stage-rma-requested-you = تحديد عنوان الإرجاع
stage-awaiting-shipment-you = إعادة السلعة إلى المتجر
stage-lost-check-you = العثور على الطرد
stage-delivered-you = معاينة ما أُعيد
stage-contested-you = البت في ما أُعيد

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = يُعدّ الإرجاع موافَقًا عليه، ويُنشأ ملصق الشحن.
silence-we-buy-label = نشتري نحن ملصق الشحن.
silence-return-expires = ينتهي الإرجاع ولا يُردّ أي مبلغ. ويمكن تمديد المهلة مرة واحدة.
silence-refund-without-return = يحتفظ المشتري بالسلعة وندفع له نحن، لأن ملصق الشحن لم يُنشأ.
silence-parcel-searched = نبحث عن الطرد.
silence-refund-follows = يُعدّ الطرد مفقودًا، ويُردّ المبلغ.
silence-return-accepted = يُعدّ ما أُعيد مقبولًا، ويُردّ المبلغ.
silence-platform-refunds = يُدفع للمشتري من أموالنا.

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = المطلوب طباعة الملصق وإرسال الطرد وكتابة رقم التتبّع.
act-buyer-executing = يمكنك فتح الإرجاع لمعرفة المتاح لك.
act-shop-rma-requested = يمكنك الموافقة وتحديد العنوان، أو ترك السلعة للمشتري.
act-shop-delivered = يمكنك قبول ما وصل، أو بيان ما فيه من خلل.
act-shop-executing = يمكنك فتح الإرجاع لمعرفة المتاح لك.

## Buttons and what they mean
action-authorise = الموافقة على الإرجاع
action-decline = رفض الإرجاع
action-returnless = ترك السلعة للمشتري
action-label_ready = تقديم ملصق الشحن
action-label_failed = لا يوجد ملصق شحن
action-shipped = أرسلت الطرد
action-extend = طلب وقت إضافي
action-cancel = الاحتفاظ بالسلعة
action-carrier_moved = الطرد لدى شركة الشحن
action-carrier_delivered = وصل الطرد
action-carrier_lost = فقدت شركة الشحن الطرد
action-found = عُثر على الطرد
action-lost = فُقد الطرد
action-inspect_ok = كل شيء كما ينبغي
action-inspect_fail = هناك خلل في السلعة
action-answer = الرد
action-for_buyer = القرار لصالح المشتري
action-for_seller = القرار لصالح المتجر
action-refund_settled = وصل المبلغ
confirm-returnless = نعم، يحتفظ المشتري بالسلعة ويسترد المبلغ
confirm-cancel = نعم، أحتفظ بالسلعة ولا أسترد مبلغًا
explain-authorise = يحصل المشتري على ملصق شحن إلى عنوانك. وعند عودة الطرد تبيّن صفحته مهلة المعاينة.
explain-shipped = يبيّن الرقم مكان الطرد. يُرجى الاحتفاظ بالإيصال حتى وصول المبلغ.
explain-extend = لك بضعة أيام إضافية، مرة واحدة.

## Labels and hints
field-address = عنوان الإرجاع
field-address-hint = إذا تُرك فارغًا، استُخدم العنوان المسجّل لدى المنصة.
field-url = رابط ملصق الشحن
field-url-hint = حيث يمكن للمشتري تنزيله، ويبدأ بـ {"\u2066"}https://{"\u2069"}
field-carrier = شركة الشحن
field-carrier-hint = مثل اسم مؤسسة البريد.
field-accepted = كم قطعة كما ينبغي؟
field-accepted-hint = يُحسب كل بند على حدة. يُردّ إلى المشتري ثمن القطع المقبولة، ونبتّ نحن في الباقي.
units-most = عدد ما أُعيد: { $most }
return-accepted-line = { $title }: { $n } من { $most }
field-shipped-tracking = رقم التتبّع
field-shipped-tracking-hint = كما في الإيصال.
field-answer-text = ردك
field-lost-text = كيف عرفت ذلك
field-inspect_fail-text = ما الخلل
field-decline-text = سبب الرفض
choice-return_refund_full = إرجاع السلعة واسترداد المبلغ كاملًا
choice-return_refund_full-hint = يصلك ملصق شحن، ثم يعاين المتجر السلعة، ثم يصل المبلغ
choice-return_refund_partial = إرجاع السلعة واسترداد جزء من المبلغ
choice-exchange = إرجاع السلعة واستبدالها بأخرى
choice-exchange-hint = إذا لم تصل البديلة، يعود المبلغ
choice-repair = إرسال السلعة للإصلاح
choice-repair-hint = إذا لم تعد مُصلَحة، يعود المبلغ
choice-empty_parcel = كان الطرد فارغًا
choice-another_item = إنها سلعة أخرى
choice-used_or_damaged = استُعملت أو تلفت
choice-parts_missing = أجزاء ناقصة
choice-serial_differs = الرقم التسلسلي مختلف
step-return = تُعاد السلعة
step-exchange = تُرسَل سلعة بديلة
step-repair = تُصلَّح السلعة وتُعاد
outcome-return_refund_full = أُعيدت السلعة ورُدّ المبلغ كاملًا
outcome-return_refund_partial = أُعيدت السلعة ورُدّ جزء من المبلغ
outcome-exchanged = استُبدلت السلعة
outcome-repaired = أُصلحت السلعة

## Why something is not possible
refusal-return_agreed = سبق أن وافقت على هذا الإرجاع. ويمكنك ترك السلعة للمشتري.
refusal-label_there = يوجد ملصق شحن بالفعل.
refusal-no_label_yet = لا يوجد ملصق شحن بعد.
refusal-already_extended = مُدّدت المهلة مرة من قبل.
refusal-photo_first = يُرجى أولًا إضافة صورة لما وجدته إلى النزاع.
refusal-already_answered = يوجد رد بالفعل.
refusal-buyer_not_heard = ما زال للمشتري وقت للرد.
refusal-not_a_parcel_number = لا يبدو هذا رقم تتبّع. يتكوّن الرقم من حروف وأرقام كما في الإيصال.
refusal-parcel_used = سبق استخدام رقم التتبّع هذا. يُرجى إدخال رقم تتبّع الطرد الذي أُعيد.
refusal-not_an_address = يجب أن يبدأ العنوان بـ {"\u2066"}https://{"\u2069"}
refusal-goods_on_their_way = السلعة في طريق العودة بالفعل.

## Events
event-dispute-return-began = تُعاد السلعة أولًا: الإرجاع { $number }
event-dispute-return-moved = بشأن الإرجاع: { $stage }
event-return-requested = بدأ الإرجاع. { $bearer ->
    [buyer] تكلفة الإرجاع على المشتري
    [platform] تكلفة الإرجاع علينا
   *[seller] تكلفة الإرجاع على المتجر
}
event-return-authorised = { $who ->
    [you] وافقت على الإرجاع
   *[other] موافقة على الإرجاع من { $name }
}
event-return-authorised-by-silence = لم يرد المتجر في الموعد، فعُدّ الإرجاع موافَقًا عليه
event-return-authorised-by-right = لا تلزم موافقة: يمكن إعادة السلعة
event-return-declined = { $who ->
    [you] رفضت الإرجاع: { $why }
   *[other] رُفض الإرجاع من جانب { $name }: { $why }
}
event-return-returnless = { $who ->
    [you] تركت السلعة للمشتري
   *[other] تُركت السلعة للمشتري بقرار من { $name }
}
event-return-label-asked = طُلب ملصق الشحن
event-return-label-asked-ours = لم يُقدَّم ملصق شحن في الموعد، فنشتري واحدًا
event-return-label-ready = ملصق الشحن جاهز
event-return-label-failed = تعذّر إنشاء ملصق الشحن. يتولى فريق التوصيل الأمر
event-return-address-ready = يمكن إرسال السلعة إلى عنوان المتجر
event-return-label-void-asked = لم يُستعمل ملصق الشحن، ونطلب إلغاءه
event-return-label-voided = أُلغي ملصق الشحن، ولا يدفع أحد ثمنه
event-return-label-missing = لم ينشئ أحد ملصق شحن في الموعد. يحتفظ المشتري بالسلعة وندفع نحن
event-return-shipped = أُرسل الطرد: { $number }
event-return-extended = مُدّدت مهلة الإرسال حتى { $until }
event-return-cancelled = { $who ->
    [you] احتفظت بالسلعة
    [buyer] تبقى السلعة عند { $name }
   *[other] أُلغي الإرجاع
}
event-return-expired = لم تُرسَل السلعة في الموعد
event-return-arrived = { $weight ->
    [none] الطرد لدى المتجر
   *[other] الطرد لدى المتجر. وزنه { $weight } غ
}
event-return-late = تأخر الطرد كثيرًا. نبحث عنه
event-return-lost-on-the-way = تقول شركة الشحن إن الطرد مفقود. نبحث عنه
event-return-searched-found = عُثر على الطرد
event-return-searched-lost = فُقد الطرد. يُردّ المبلغ
event-return-accepted = { $who ->
    [you] قبلت ما أُعيد
   *[other] قبول من { $name } لما أُعيد
}
event-return-accepted-by-silence = لم يرد المتجر في الموعد، فعُدّ ما أُعيد مقبولًا
event-return-contested = { $who ->
    [you] رفضت ما أُعيد: { $why }. المقبول: { $accepted }
   *[other] عدم قبول من { $name } لما أُعيد: { $why }. المقبول: { $accepted }
}
event-return-answered = { $who ->
    [you] أرسلت ردك
   *[other] رد من { $name }
}
event-return-decided-for-buyer = قررنا ردّ { $amount }: { $why }
event-return-decided-for-buyer-goods = قررنا لصالح المشتري: { $why }
event-return-decided-for-seller = قررنا لصالح المتجر: { $why }
event-return-undecided = لم نصدر قرارًا في الموعد. يُدفع للمشتري من أموالنا
event-return-money-late = كان يُفترض أن يصل المبلغ. أُبلغ أحد المشرفين
event-return-settled = اكتمل الإرجاع
event-return-note = ملاحظة من { $name }

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] يريد أحد المشترين إرجاع سلعة: { $title }
   *[buyer] بدأ إرجاعك: { $title }
}
notice-return-authorised = تمت الموافقة على الإرجاع: { $title }
notice-return-declined = رفض المتجر الإرجاع، ونحن ننظر في القضية: { $title }
notice-return-returnless = يمكنك الاحتفاظ بالسلعة، ويُردّ المبلغ: { $title }
notice-return-label-ready = { $party ->
    [shop] حصل المشتري على ملصق الشحن: { $title }
   *[buyer] ملصق الشحن جاهز: { $title }
}
notice-return-address-ready = { $party ->
    [shop] عرف المشتري عنوان الإرجاع: { $title }
   *[buyer] يمكنك إعادة السلعة: { $title }
}
notice-return-label-missing = لم يُقدَّم ملصق شحن في الموعد، فندفع نحن للمشتري: { $title }
notice-return-shipped = هناك طرد في طريق العودة: { $title }
notice-return-extended = مُدّدت مهلة المشتري للإرسال: { $title }
notice-return-cancelled = أُلغي الإرجاع: { $title }
notice-return-expired = لم تُرسَل السلعة في الموعد: { $title }
notice-return-arrived = { $party ->
    [shop] عاد طرد، ويُرجى معاينته: { $title }
   *[buyer] عاد طردك إلى المتجر: { $title }
}
notice-return-late = نبحث عن الطرد: { $title }
notice-return-lost-on-the-way = نبحث عن الطرد: { $title }
notice-return-searched = عرفنا مصير الطرد: { $title }
notice-return-accepted = قُبل ما أُعيد: { $title }
notice-return-contested = لم يقبل المتجر ما أُعيد: { $title }
notice-return-answered = رد المشتري بشأن ما أُعيد: { $title }
notice-return-decided = أصدرنا قرارًا بشأن ما أُعيد: { $title }
notice-return-undecided = تأخرنا في القرار، فندفع نحن للمشتري: { $title }
notice-return-reminded = { $party ->
    [shop] هناك إرجاع في انتظارك: { $title }
   *[buyer] تذكير بإعادة السلعة: { $title }
}

## The delivery desk
nav-parcels = الطرود
parcels-tab-all = الكل
parcels-tab-awaiting_shipment = بلا ملصق
parcels-tab-lost_check = بحث
parcels-tab-in_transit = في الطريق
parcels-empty = لا يوجد طرد يحتاج إلى تدخل موظف.
parcels-choose = اختيار إرجاع

## Policies
policy-returns = الإرجاع
policy-business-days = { $n ->
    [zero] { $n } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
ask-return_authorise_bd = مهلة المتجر للموافقة على الإرجاع، بأيام العمل
ask-return_label_bd = مهلة ملصق الشحن، بأيام العمل
ask-ship_back_d = مهلة المشتري لإعادة السلعة، بالأيام
ask-ship_back_more_d = تمديد مهلة الإعادة مرة واحدة، بالأيام
ask-return_transit_d = مدة طريق العودة، بالأيام
ask-return_lost_bd = مهلة البحث عن الطرد، بأيام العمل
ask-inspect_h = مهلة المتجر لمعاينة ما أُعيد، بالساعات

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = غيّرت رأيي: العدول عن العقد هنا
choice-changed_mind-hint = لا يلزم سبب. تُعاد السلعة ويُردّ إليك المبلغ
action-withdraw_contract = تأكيد العدول
confirm-withdraw_contract = نعم، أؤكد العدول عن هذا العقد
explain-withdraw_contract = تُعاد السلعة ويُردّ إليك المبلغ كاملًا. ولا يتوقف ذلك على موافقة أحد.
wizard-withdraw-title = تأكيد العدول عن العقد
wizard-withdraw-get = يُردّ إليك { $amount } بعد وصول السلعة إلى المتجر.
wizard-withdraw-you-pay = تكلفة الإرجاع عليك.
wizard-withdraw-shop-pays = تكلفة الإرجاع على المتجر.
wizard-withdraw-until = يجب إرسالها حتى { $when } إلى:
wizard-withdraw-label = يصلك ملصق شحن. وتبدأ مهلة الإرسال حين يصبح الملصق جاهزًا.
wizard-withdraw-else = يمكنك الاحتفاظ بالسلعة ما دمت لم ترسلها. وعندها لا يُردّ أي مبلغ.
wizard-remedy-return-refund-full = يصلك ملصق شحن، ثم يعاين المتجر السلعة، ثم يصل المبلغ
wizard-remedy-exchange = إذا لم تصل البديلة، يعود المبلغ
wizard-remedy-repair = إذا لم تعد مُصلَحة، يعود المبلغ
refusal-withdrawal_excluded = لا يتيح القانون العدول عن شراء هذه السلعة. أما إذا كان فيها خلل، فيُرجى اختياره.
ask-withdrawal_d = حق العدول عن العقد بعد التسليم، بالأيام

return-no-money = لا شيء
explain-return-answer = نقرؤه نحن والمتجر، ويمكنك إضافة صور إلى النزاع.
explain-add_evidence-inspect_fail = أولًا بيان ما وجدته بدليل. وفي الصفحة التالية ما الخلل، وعدد القطع المقبولة.
