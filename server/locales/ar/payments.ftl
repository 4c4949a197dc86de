# Payments: what can be wrong with money, and the finance case.

kind-finance = استفسار عن الدفع
money-title = مشكلة في دفعة أو في استرداد
money-cases = استفساراتك عن الدفع
choice-payment_impossible = يتعذّر الدفع
choice-charged_twice = خُصم المبلغ مرتين
choice-refund_not_arrived = لم يصل المبلغ المسترد
choice-unauthorised_payment = لم أُجرِ هذه الدفعة
money-payment_impossible-hint = محاولاتك، وهل خرج مبلغ من حسابك.
money-charged_twice-hint = دفعتان لشيء واحد.
money-refund_not_arrived-hint = أين كل مبلغ مسترد، مع رقمه المرجعي.
money-unauthorised_payment-hint = دفع شخص آخر من مالك.
money-payment_impossible-now = هذا ما نعرفه عن محاولاتك. لا يلزمك طلب لسؤالنا.
money-charged_twice-now = هذا ما نعرفه عن المبالغ المخصومة. كثيرًا ما يكون المبلغ الثاني محجوزًا مؤقتًا فقط، ويعود تلقائيًا.
money-refund_not_arrived-now = هذه كل دفعة مع ما أُعيد منها. وبالرقم المرجعي يستطيع البنك العثور على المبلغ.
money-unauthorised_payment-now = ننظر في الأمر فورًا. يُرجى إخبارنا بما لم تدفعه.
money-payment_impossible-tell = متى كانت المحاولة، وبأي وسيلة، وماذا ظهر لك. دون ذكر رقم بطاقة أو رمز أبدًا.
money-charged_twice-tell = ما المبالغ الظاهرة في كشف حسابك، وفي أي أيام. دون ذكر رقم بطاقة أبدًا.
money-refund_not_arrived-tell = أي مبلغ مسترد لم يصلك، وهل سألت البنك.
money-unauthorised_payment-tell = ما المبلغ واليوم، وهل أبلغت البنك. دون ذكر رقم بطاقة أو رمز أبدًا.
money-tell = ماذا حدث
money-which = أي دفعة هي؟
money-next = ينظر فريق المدفوعات في الأمر، ويسأل مزوّد الدفع عند الحاجة، ويرد عليك هنا. والموعد مذكور في القضية.
money-send = سؤال فريق المدفوعات
money-open = سبق أن سألت عن هذا:
money-pending-advice = المبلغ المحجوز مؤقتًا لم يُخصم. وإن لم يتم الطلب، عاد تلقائيًا.
money-wait-advice = أرسل مزوّد الدفع المبلغ المسترد إليك. يُفترض أن يصل في موعد أقصاه { $until }. ويمكنك مع ذلك سؤالنا الآن.
money-moving-advice = المبلغ المسترد في طريقه عبر مزوّد الدفع. نحن نتابعه ولا يلزمك فعل شيء. ويمكنك مع ذلك سؤالنا.
money-bank-advice = يُرجى الاتصال بالبنك الآن وإيقاف البطاقة، فالبنك وحده يستطيع ذلك. نحن لا نطلب رموزًا أو كلمات مرور أو أرقام بطاقات أبدًا.
money-attempts = محاولات الدفع
money-attempt-started = بدأت
money-attempt-declined = رُفضت
money-attempt-pending = بانتظار مزوّد الدفع
money-attempt-captured = دُفعت
money-attempt-reversed = أُعيدت
money-attempt-unknown = غير معروفة
money-left-no = لم يخرج أي مبلغ من حسابك.
money-left-set-aside = ربما حجز البنك المبلغ مؤقتًا.
money-left-yes = خرج المبلغ من حسابك.
money-left-back = عاد المبلغ إليك.
money-left-unknown = لا نعرف هل خرج مبلغ من حسابك. سيستعلم الفريق عن ذلك.
money-falls-back = يعود في موعد أقصاه { $when }.
money-code = يقول مزوّد الدفع: { $code }
money-method-card = بطاقة
money-method-debit_card = بطاقة خصم مباشر
money-method-bank_transfer = تحويل بنكي
money-method-bank_slip = قسيمة دفع بنكية
money-method-wallet = محفظة إلكترونية
money-method-gift_card = بطاقة هدايا
money-method-voucher = قسيمة شراء
money-method-pay_later = الدفع لاحقًا
money-method-cash = نقدًا
money-method-other = طريقة أخرى
money-no-refund = لم يُردّ منها شيء.
money-past = أُعيد { $amount } من قبل، خارج هذه الخدمة.
money-charged-back = استرجع البنك { $amount }.
money-arrives = يصل بين { $from } و{ $until }.
money-reference = الرقم المرجعي للبنك:
outlook-money = هل المشكلة في الدفع نفسه، أو في مبلغ مسترد لم يصل؟

## The desk.

finance-case = استفسار الدفع { $number }
finance-topic = ما المشكلة
finance-tab-received = جديد
finance-tab-with_provider = لدى مزوّد الدفع
action-ask_provider = سؤال مزوّد الدفع
action-answer_buyer = الرد على المشتري
action-say = إضافة شيء
action-ask_again = لم تُحلّ المسألة
action-settled = حُلّت المسألة
explain-ask_provider = يرى المشتري أنك سألت، ولا يرى ماذا سألت.
explain-answer_buyer = يقرأ المشتري كلامك، ويمكنه أن يسأل من جديد خلال بضعة أيام، ثم يُغلق الاستفسار. والموعد مذكور في القضية.
explain-ask_again = ينظر فريق المدفوعات في الأمر من جديد ويرد. والموعد مذكور في القضية. ولا خسارة في السؤال.
explain-settled = نتوقف عن البحث. لا ينتقل بذلك أي مبلغ، ويمكنك إعادة فتحه لبعض الوقت.
field-finding = ما تبيّن لنا
field-reference = الرقم المرجعي
field-ask_again-text = ما الذي بقي
field-say-text = ما الذي ينبغي أن نعرفه
field-answer_buyer-text = ردك
field-ask_provider-text = ما سألت عنه، لسجلاتنا
choice-not_charged = لم يُخصم شيء
choice-falls_back = كان حجزًا مؤقتًا ويعود
choice-charged_rightly = خُصم مرة واحدة، مقابل طلب
choice-twice_and_returned = خُصم مرتين، ويعود أحدهما
choice-refund_on_its_way = المبلغ المسترد في الطريق
choice-refund_at_the_bank = المبلغ المسترد لدى البنك
choice-bank_must_say = الجواب لدى البنك وحده
choice-not_yours_reported = ليست الدفعة منك، وقد أُبلغ عنها
refusal-reopen_window_over = انتهت مهلة إعادة الفتح. يمكنك فتح استفسار جديد.
stage-received = وصلنا الاستفسار وننظر فيه
stage-received-you = النظر في الاستفسار
stage-with-provider = سألنا مزوّد الدفع
stage-with-provider-you = الحصول على رد مزوّد الدفع
stage-answered = أرسلنا الرد
stage-answered-you = قراءة ردنا
act-buyer-answered = يمكنك القول إن المسألة حُلّت، أو السؤال من جديد.
silence-finance-lead = يتولى الأمر رئيس فريق المدفوعات.
silence-finance-closes = نغلق الاستفسار. ويمكنك إعادة فتحه لبعض الوقت.
event-finance-provider-asked = سألنا مزوّد الدفع
event-finance-late = انتهت مهلتنا، والأمر الآن لدى رئيس فريق المدفوعات
event-finance-note = ملاحظة من { $name }
notice-finance-provider-asked = سألنا مزوّد الدفع: { $title }
notice-finance-answered = أجبنا عن سؤالك: { $title }
notice-finance-late = تأخرنا، وسؤالك الآن لدى رئيس فريق المدفوعات: { $title }
notice-finance-closed = أُغلق استفسارك: { $title }
notice-finance-reminded = ردنا في انتظارك: { $title }
policy-finance = استفسارات الدفع
ask-finance_received_h = مهلة فريق المدفوعات للنظر، بالساعات
ask-finance_provider_bd = مهلة مزوّد الدفع للرد، بأيام العمل
ask-finance_answered_d = مهلة المشتري للسؤال من جديد، بالأيام
ask-finance_reopen_d = إعادة فتح استفسار مغلق، بالأيام
event-finance-opened = { $who ->
    [you] أرسلت استفسارًا
   *[other] أرسل المشتري استفسارًا
}
event-finance-said = { $who ->
    [you] أضفت شيئًا
   *[other] أضاف المشتري شيئًا
}
event-finance-reopened = { $who ->
    [you] سألت من جديد
   *[other] سأل المشتري من جديد
}
event-finance-closed = { $who ->
    [you] قلت إن المسألة حُلّت
   *[other] أُغلق الاستفسار
}
event-finance-answered = { $reference ->
    [none] ردنا: { $finding }
   *[other] ردنا: { $finding } · الرقم المرجعي { $reference }
}
