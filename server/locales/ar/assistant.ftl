# What the assistant says. Plain, kind, short; what happens next and by when.
# Instants arrive formatted in the reader's time zone; $code is a tracking code.

## Beginning
assistant-greeting = مرحبًا. أنا المساعد، برنامج حاسوبي. يمكنني البحث عن الطرود وشرح عمليات الاسترداد والمساعدة في فتح نزاع. ويمكنك التحدث إلى موظف في أي وقت.
assistant-greeting-order = مرحبًا. أنا المساعد، برنامج حاسوبي. أرى طلبك { $order } ({ $title }). كيف يمكنني المساعدة؟ ويمكنك التحدث إلى موظف في أي وقت.
assistant-which-order = بأي طلب يتعلق الأمر؟ يُرجى اختياره لأتمكن من البحث.

## Where the parcel is
assistant-track-scan = { $code ->
    [label_created] الطلب { $order }: أبلغ المتجر شركة الشحن بالطرد في { $at }. لم تتسلّمه الشركة بعد.
    [picked_up] الطلب { $order }: أخذت شركة الشحن الطرد في { $at }.
    [accepted] الطلب { $order }: تسلّمت شركة الشحن الطرد في { $at }.
    [in_transit] الطلب { $order } في الطريق. آخر خبر عنه في { $at }.
    [customs] الطلب { $order } في الجمارك منذ { $at }.
    [customs_hold] الطلب { $order } محتجز في الجمارك منذ { $at }. قد تحتاج الجمارك إلى شيء منك أو من المتجر.
    [out_for_delivery] الطلب { $order } خرج للتوصيل في { $at }.
    [attempt_failed] الطلب { $order }: حاولت شركة الشحن تسليمه في { $at } ولم تتمكن. تحاول عادةً مرة أخرى أو تترك الطرد في نقطة استلام.
    [ready_for_pickup] الطلب { $order } جاهز للاستلام منذ { $at }.
    [delivered] الطلب { $order } سُلّم في { $at } بحسب شركة الشحن.
    [refused] الطلب { $order }: تفيد شركة الشحن بأن الطرد لم يُقبل في العنوان، في { $at }.
    [returning] الطلب { $order } في طريق العودة إلى المتجر منذ { $at }.
    [returned_to_sender] الطلب { $order } عاد إلى المتجر في { $at }.
    [lost] الطلب { $order }: أفادت شركة الشحن في { $at } بفقدان الطرد. أعتذر لك عن ذلك.
    [damaged] الطلب { $order }: أفادت شركة الشحن في { $at } بتلف الطرد. أعتذر لك عن ذلك.
    [destroyed] الطلب { $order }: أفادت شركة الشحن في { $at } بأن الطرد لم يعد صالحًا. أعتذر لك عن ذلك.
   *[unknown] الطلب { $order }: آخر خبر من شركة الشحن في { $at }. التفاصيل في التتبّع.
}
assistant-track-no-scan = الطلب { $order }: لا أخبار من شركة الشحن بعد. المُرسِل هو { $shop }.
assistant-track-delivered = الطلب { $order } سُلّم في { $at } بحسب التتبّع.
assistant-track-cancelled = الطلب { $order } ملغى. لن يُرسَل شيء.
assistant-promised = يُفترض أن يصلك في موعد أقصاه { $until }.
assistant-promise-passed = كان يُفترض أن يصلك في موعد أقصاه { $until }. مضى هذا الموعد، وأعتذر لك عن ذلك.
assistant-not-received-delivered = يقول التتبّع إنه سُلّم في { $at }. يُرجى البحث عنه لدى الجيران وعند الباب وفي صندوق البريد. وإن لم يكن هناك، فليس عليك إثبات ذلك: يُراجَع التتبّع.

## Before it is sent
assistant-cancel-not-shipped = لا أرى أي شحنة بعد. يُستحسن طلب الإلغاء من { $shop } فورًا. إذا وافق المتجر، يعود المبلغ إليك بالطريقة التي دفعت بها.
assistant-cancel-shipped = أُرسل الطلب بالفعل، لذلك لا يمكن إيقافه هنا. يمكنك سؤال { $shop } عما هو ممكن الآن، مثل الإرجاع.
assistant-address-not-shipped = لا أرى أي شحنة بعد. يُرجى إبلاغ { $shop } بالعنوان الصحيح الآن، هنا في المحادثة، ليبقى مسجّلًا.
assistant-address-shipped = أُرسل الطلب بالفعل. يُرجى إبلاغ { $shop } بالعنوان الصحيح هنا في المحادثة، فقد تتمكن شركة الشحن من تحويل الطرد.

## Something is wrong with it
assistant-item-damaged = أعتذر لأن السلعة وصلت تالفة أو لا تعمل. يُرجى الاحتفاظ بها وبتغليفها، وتصوير الاثنين.
assistant-item-wrong = أعتذر عن وصول سلعة أخرى. يُرجى الاحتفاظ بها كما وصلت، وتصويرها مع ملصق الطرد.
assistant-item-missing = أعتذر عن هذا النقص. يُرجى تصوير كل ما وصل، ومعه العلبة.
assistant-item-not-as-described = أعتذر لأن السلعة لا تطابق الوصف. تفيدنا صورة لما وصلك، أما الوصف كما كان يوم الطلب فهو محفوظ.
assistant-item-counterfeit = شكرًا لإخبارنا. يُرجى الاحتفاظ بالسلعة وتصوير الملصقات والشعارات والأرقام التسلسلية. قضية كهذه تأتي إلينا مباشرة، لا إلى المتجر أولًا.

## Money
assistant-refund-request = أمر المبلغ يتقرر في قضيتك، وهي تبيّن على مَن الدور وحتى متى.
assistant-refund-request-why = يمكنني مساعدتك في ذلك. ماذا حدث؟ عندها أدلّك على الطريق الصحيح إلى استرداد مالك.
assistant-refund-status = كل استرداد تقرر يظهر في قضيتك، بمبلغه ويوم إرساله. يعود المبلغ بالطريقة التي دفعت بها. وبعد الإرسال قد يحتاج البنك من 3 إلى 20 يوم عمل.
assistant-refund-problem = إذا كان المبلغ المسترد غير صحيح أو لم يصل، فيلزم أن ينظر موظف في الدفعة. ويبقى مالك لك حتى لو انتهت صلاحية البطاقة، إذ نجد طريقة أخرى.
assistant-payment-failed = لفشل الدفع أسباب ممكنة عدة: البنك أو البطاقة أو الصفحة. يُرجى عدم الدفع مرة أخرى قبل معرفة ما إذا خُصم مبلغ. ويمكن لموظف أن يراجع الأمر معك.
assistant-payment-charged-twice = وجود عمليتين لطلب واحد يحتاج إلى مراجعة. أحيانًا تكون إحداهما حجزًا مؤقتًا يلغيه البنك تلقائيًا، وأحيانًا خطأ نصححه. يتحقق أحد موظفينا من ذلك معك.
assistant-coupon-problem = لا أستطيع رؤية شروط القسيمة من هنا. يمكن لموظف معرفة سبب عدم قبولها. ومن المفيد أن يكون رمزها معك.
assistant-customs-tax = تعتمد الرسوم والضرائب على بلدك. إذا طلبت منك الجمارك مبلغًا، فيُرجى التأكد من أن الرسالة حقيقية قبل الدفع. ويستطيع المتجر أن يوضح ما كان مشمولًا في السعر.

## Disputes
assistant-return-how = يُرجى الاتفاق مع المتجر قبل إرجاع أي شيء: إلى أي عنوان، وعلى حساب مَن. ويُستحسن إبقاء الاتفاق هنا في المحادثة وإرسال طرد له رقم تتبّع.
assistant-dispute-open = يُفتح النزاع في خطوات قليلة: ماذا حدث، وما الحل المطلوب، والصور، ثم التحقق والإرسال. وعلى المتجر بعدها أن يرد في موعد يظهر في قضيتك.
assistant-dispute-status = تبيّن قضيتك على مَن الدور الآن، وحتى متى، وما يحدث إن لم يُتخذ أي إجراء.
assistant-dispute-appeal = أتفهم عدم موافقتك. يمكن لموظف أن يراجع القرار معك ويخبرك بما هو ممكن.
assistant-dispute-possible = يمكنك فتح نزاع بشأن هذا الطلب الآن. يستغرق ذلك نحو ثلاث دقائق، وتُحفظ مسودتك.
assistant-dispute-later = يمكنك فتح نزاع بشأن طرد لم يصل ابتداءً من { $at }. وحتى ذلك الحين يمكنك سؤال المتجر.
assistant-dispute-over = انتهت مهلة فتح نزاع بشأن هذا الطلب في { $at }. ويمكن لموظف أن يخبرك بما بقي ممكنًا.
assistant-dispute-running = يوجد بالفعل نزاع بشأن هذا الطلب: { $number }.

## Shops, safety, account
assistant-product-question = المتجر أعلم بمنتجاته. يمكنني نقل سؤالك إليه مع إرفاق المنتج.
assistant-seller-contact = يمكنك مراسلة المتجر هنا. تبقى الرسائل مسجّلة، ونتدخل إن لم يرد المتجر.
assistant-seller-unresponsive = يجب على المتجر أن يرد. وإن لم يفعل تدخلنا، وفي النزاع لا يُحسب عدم رده عليك أبدًا.
assistant-seller-offsite-payment = يُرجى عدم الدفع وعدم قبول أي استرداد خارج هذا الموقع، أيًّا كان مَن يطلب ذلك، وعدم إغلاق قضية مقابل وعد. أحسنت بالسؤال. ويمكن لموظف الاطلاع على الرسائل.
assistant-product-report = شكرًا لإخبارنا. يُرجى التوقف عن استخدام السلعة إن كانت قد تشكل خطرًا. سيتلقى بلاغك أحد موظفينا.
assistant-account-access = لا أستطيع تغيير حسابك من هنا، ولن أطلب منك كلمة المرور أو أي رمز أبدًا. ويمكن لموظف مساعدتك على الدخول من جديد.
assistant-contact-official = لا نطلب كلمات مرور أو رموزًا أو مدفوعات في الرسائل أبدًا، ولا نردّ أي مبلغ خارج هذا الموقع. عند الشك يُرجى عدم الرد وعدم النقر. ويمكن لموظف التحقق معك.
assistant-feedback-praise = شكرًا لك. يسرّنا سماع ذلك.
assistant-feedback-suggestion = شكرًا على الفكرة. إنها محفوظة في هذه المحادثة، ويمكنك التحدث إلى موظف بشأنها.
assistant-out-of-scope = لا يمكنني المساعدة هنا إلا في الطلبات والطرود وعمليات الاسترداد والنزاعات. هل يتعلق الأمر بواحد منها؟

## When it is not clear
assistant-clarify = أريد أن أفهمك جيدًا. ما المقصود من هذه الخيارات؟
assistant-not-understood = عذرًا، لم أفهم ذلك. بماذا يتعلق الأمر؟ يمكنك أيضًا قوله بكلمات أخرى.
assistant-article-found = قد يجيب هذا عن سؤالك:

## A person takes over
assistant-hand-over-asked = بالتأكيد. أنت الآن في قائمة الانتظار للتحدث إلى موظف. لا حاجة إلى تكرار أي شيء، فهو يستطيع قراءة هذه المحادثة.
assistant-hand-over-anger = أدرك أن الأمور لا تسير كما ينبغي، وأعتذر عن ذلك. يتولى الأمر الآن أحد موظفينا، ويستطيع قراءة هذه المحادثة.
assistant-hand-over-legal = ينبغي أن ينظر موظف في هذا الأمر. أنت الآن في قائمة الانتظار، وسيتمكن من قراءة هذه المحادثة.
assistant-hand-over-safety = سلامتك أولًا: إذا كان أحد في خطر أو مصابًا، فيُرجى الاتصال برقم الطوارئ في بلدك الآن، وعدم استخدام السلعة. يتولى الأمر هنا أحد موظفينا.
assistant-hand-over-misses = لم أتمكن من مساعدتك كما ينبغي. يتولى الأمر الآن أحد موظفينا، ويستطيع قراءة هذه المحادثة.
assistant-hand-over-error = حدث خطأ من جانبي. يتولى الأمر الآن أحد موظفينا، ولم يضِع شيء مما كتبته.

## Buttons
assistant-do-talk-to-person = التحدث إلى موظف
assistant-do-open-dispute = فتح نزاع
assistant-do-show-tracking = عرض التتبّع
assistant-do-ask-shop = سؤال المتجر
assistant-do-choose-order = اختيار طلب
assistant-do-show-case = عرض القضية
assistant-do-show-cases = عرض قضاياي

## Choices
assistant-choice-order-track = أين طردي؟
assistant-choice-order-late = طردي متأخر
assistant-choice-order-not-received = لم يصل الطرد
assistant-choice-order-cancel = إلغاء الطلب
assistant-choice-order-change-address = تغيير العنوان
assistant-choice-item-damaged = مكسورة أو لا تعمل
assistant-choice-item-wrong = وصلتني سلعة أخرى
assistant-choice-item-missing = هناك شيء ناقص
assistant-choice-item-not-as-described = غير مطابقة للوصف
assistant-choice-item-counterfeit = قد تكون مقلّدة
assistant-choice-refund-request = أريد استرداد مالي
assistant-choice-refund-status = أين المبلغ المسترد؟
assistant-choice-refund-problem = هناك مشكلة في المبلغ المسترد
assistant-choice-return-how = إرجاع سلعة
assistant-choice-dispute-open = فتح نزاع
assistant-choice-dispute-status = أين وصل نزاعي؟
assistant-choice-dispute-appeal = لا أوافق على قرار
assistant-choice-payment-failed = الدفع لا يعمل
assistant-choice-payment-charged-twice = خُصم المبلغ مرتين
assistant-choice-coupon-problem = القسيمة لا تعمل
assistant-choice-customs-tax = الجمارك والضرائب
assistant-choice-product-question = سؤال عن منتج
assistant-choice-seller-contact = مراسلة المتجر
assistant-choice-seller-unresponsive = المتجر لا يرد
assistant-choice-seller-offsite-payment = طُلب مني الدفع في مكان آخر
assistant-choice-product-report = الإبلاغ عن منتج
assistant-choice-account-access = لا أستطيع دخول حسابي
assistant-choice-agent-request = التحدث إلى موظف
assistant-choice-contact-official = هل هذه الرسالة منكم حقًا؟
assistant-choice-feedback-praise = توجيه الشكر
assistant-choice-feedback-suggestion = تقديم اقتراح
assistant-choice-smalltalk-greeting = إلقاء التحية
assistant-choice-out-of-scope = شيء آخر
