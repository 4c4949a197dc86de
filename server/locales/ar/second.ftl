# A second pair of eyes: rulings that take two people, and rulings that are decided once more without being known.

## A ruling that waits
action-confirm_ruling = تأكيد القرار وتنفيذه
action-send_back_ruling = إعادة القرار
explain-confirm_ruling = موافقتك على النتيجة نفسها تعني تنفيذها فورًا. ويمكنك تحسين صياغة الأسباب. القرار قراركما معًا.
explain-send_back_ruling = لا يصدر القرار، ويُذكر سبب إعادته. وتبقى القضية بانتظارنا.
field-send_back_ruling-text = لماذا لا ينبغي أن يصدر القرار هكذا
field-send_back_ruling-text-hint = لا يقرأ ذلك إلا فريقنا.
second-title = بانتظار شخص ثانٍ
second-see = قراءة ما ينتظر شخصًا ثانيًا
second-chip = شخص ثانٍ
second-asks = { $who ->
    [you] طلبت ذلك في { $when }:
   *[other] طلب مقدَّم من { $name } في { $when }:
}
second-goodwill = مبلغ ترضية: { $amount }
second-news = وصلت أدلة بعد هذا الطلب. يُرجى الاطلاع عليها قبل الموافقة.
second-other-person = يجب أن يوافق شخص آخر. وحتى ذلك الحين لا يُنفَّذ شيء، وتستمر المهلة.
second-reword = تحسين صياغة الأسباب أولًا
second-take-back = سحب الطلب
refusal-ruling_waits = هناك قرار ينتظر شخصًا ثانيًا: يلزم تأكيده أو إعادته.
field-rule-reassessed = السبب الصحيح، إن كان غيره
field-rule-reassessed-none = السبب الذي اختاره المشتري
field-rule-reassessed-hint = يبقى ما اختاره المشتري مسجّلًا في القضية. ويقرأ الطرفان هذا، ويُحسب في أرقامنا، ويحدد مَن يدفع تكلفة الإرجاع.
field-confirm_ruling-reassessed = السبب الصحيح، إن كان غيره
field-confirm_ruling-reassessed-none = السبب الذي اختاره المشتري
event-dispute-decided-reassessed = قرارنا: { $why }. والسبب الصحيح هو: { $reason }
event-dispute-ruling-asked = طلب تأكيد قرار من شخص ثانٍ، من جانب { $name }: { $why }
event-dispute-ruling-sent-back = أُعيد القرار من جانب { $name }
action-confirm_offer = الموافقة والإرسال
action-send_back_offer = إعادة المقترح
explain-confirm_offer = موافقتك على المقترح نفسه تعني وصوله إلى الطرفين. وإن لم يرفضه أحد في الموعد، نُفِّذ. ويمكنك تحسين صياغة الأسباب.
explain-send_back_offer = لا يُرسَل المقترح، ويُذكر سبب إعادته. وتبقى القضية بانتظارنا.
field-confirm_offer-text = لماذا هذا منصف
field-send_back_offer-text = لماذا لا ينبغي اقتراحه بهذه الصورة
field-send_back_offer-text-hint = لا يقرأ هذا إلا فريقنا.
refusal-offer_waits = هناك مقترح ينتظر شخصًا ثانيًا: تلزم الموافقة عليه أو إعادته.
refusal-offer_outdated = تغيّر ما يمكن ردّه منذ طلب ذلك. يُرجى إعادة المقترح وتقديم غيره.
event-dispute-offer-asked = طلب موافقة شخص ثانٍ على مقترح، من جانب { $name }: { $terms }
event-dispute-offer-sent-back = أُعيد المقترح من جانب { $name }
room-policy-decision = قرار بشخص واحد حتى

## The blind second look
room-tab-blind = نظرة ثانية
action-blind_look = حفظ إجابتي
field-blind_look-result = ما القرار في رأيك؟
field-blind_look-amount_minor = مقدار الجزء
choice-result-buyer = كل ما طلبه المشتري
choice-result-split = جزء منه
choice-result-shop = لا شيء
blind-title = نظرة ثانية
blind-choose = اختيار قضية
blind-empty = لا قرار ينتظر نظرة ثانية. بين حين وآخر يصل إلى هنا أحد قراراتنا، لنرى مدى اتفاقنا.
blind-lead = تظهر القضية كما رآها من أصدر القرار، دون القرار نفسه. لا تغيّر إجابتك شيئًا للمشتري أو المتجر، بل تبيّن مدى اتفاقنا.
blind-proposals = ما اقترحه الطرفان
blind-question = القرار كما لو كان لك
refusal-blind_first = عليك البت في هذه القضية مرة أخرى دون معرفة القرار. يُرجى تقديم جوابك في «نظرة ثانية» أولًا.
event-dispute-blind-looked = قرار ثانٍ من { $name } دون معرفة القرار الأول: { $result }. { $why }

## The fairness report
fairness-col-sampled = النظرات الثانية
fairness-col-agreed = النتيجة نفسها
fairness-col-kappa = كابا
fairness-too-few = العدد لا يكفي
fairness-looks = نظرات ثانية في قراراتنا
fairness-looks-counted = ما أُعيد النظر فيه حتى الآن: { $looked } من { $sampled } في العينة.
fairness-looks-few = أقل من { $enough } لا يدل على شيء بعد.
fairness-looks-kappa = كانت النتيجة نفسها في { $agreed }، ومعامل كابا { $kappa }.
fairness-looks-agreed = كانت النتيجة نفسها في { $agreed }. ولا يمكن حساب معامل كابا، لأن الإجابات كلها واحدة.
fairness-looks-how = يبتّ شخص آخر من جديد في بعض قضايانا المغلقة، على أساس المواد نفسها ودون رؤية القرار. ويقيس معامل كابا مدى الاتفاق بينهما فوق المصادفة: 1 يعني دائمًا، و0 يعني لا أكثر من المصادفة.

## The policy
policy-percent = { $n }%
ask-blind_sample_percent = القرارات التي ينظر فيها شخص آخر من جديد، بالنسبة المئوية
ask-decision_alone_minor = ما يمكن لشخص واحد أن يقرره
ask-decision_alone_minor-hint = عملة واحدة في كل سطر، مثل {"\u2066"}USD 500.00{"\u2069"}. يُحسب ما يحصل عليه المشتري أو ما يُرفض له، أيهما أكبر. ويسري ذلك على القرارات وعلى مقترحاتنا. وبلا أي سطر يلزم لكل منها شخصان.
