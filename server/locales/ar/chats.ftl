# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = ما يجب أن يعرفه من يتابع
field-hand_over-text-hint = ما حدث، وما وُعد به، وما بقي. لا يقرؤه المشتري، ولا ينبغي سؤاله مرتين.
choice-to-desk = مكتب دعم هذه الواجهة
choice-to-finance = مكتب المدفوعات
choice-to-delivery = مكتب الشحن
choice-to-trust = مكتب السلامة
choice-to-shop = المتجر
event-conversation-handed-over-others = حُوّلت المحادثة من جانب { $name }: { $to ->
    [shop] هي الآن لدى المتجر
    [finance] تنتظر مكتب المدفوعات
    [delivery] تنتظر مكتب الشحن
    [trust] تنتظر مكتب السلامة
    [colleague] هي الآن لدى زميل
   *[other] تنتظر مكتب الدعم
}
chat-briefed = لمن يتابع
refusal-handed_over_enough = حُوّلت هذه المحادثة مرات أكثر مما ينبغي. نرجو الرد عليها مباشرة.
refusal-other_desk = هذه المحادثة لمكتب آخر.

## What the next person must know
chat-summary = موضوع المحادثة
chat-began-with = بدأ المشتري بقوله
chat-briefed-by = التحويل من جانب { $name }
chat-call-at = نتصل في { $at }
chat-earlier = تتمة { $number }
asked-because-asked = طلب المشتري التحدث إلى موظف.
asked-because-danger = قد يكون أشخاص في خطر.
asked-because-shop-silent = لم يرد المتجر في الوقت المحدد.
asked-because-misses = لم يتمكن المساعد من المساعدة.
asked-because-anger = المشتري منزعج.
asked-because-legal = كتب المشتري عن القانون.
asked-because-safety = كتب المشتري عن خطر.
asked-because-error = حدث خلل لدى المساعد.

## Closing, and whether it is solved
field-close-reason = سبب الإغلاق
field-close-reason-hint = يقرؤه المشتري، ونسأله هل حُلّ الأمر.
field-close-text = كلمة أخيرة للمشتري
choice-reason-answered = أُجيب عن كل شيء
choice-reason-goes_on_elsewhere = المتابعة في قضية أخرى
choice-reason-asked_twice = السؤال نفسه مطروح في محادثة أخرى
choice-reason-abusive = المشتري يسيء أو يهدد
action-solved = نعم، حُلّ الأمر
action-not_solved = ليس بعد
explain-not_solved = تستمر المحادثة. يمكنك كتابة ما ينقص، أو الإرسال فقط.
field-not_solved-text = ما الذي ما زال ناقصًا
chat-is-it-solved = هل حُلّ الأمر؟
event-conversation-closed-because = أُغلقت المحادثة من جانب { $name }: { $reason ->
    [answered] أُجيب عن كل شيء
    [goes_on_elsewhere] المتابعة في قضية أخرى
    [asked_twice] السؤال نفسه مطروح في محادثة أخرى
    [abusive] نرجو الكتابة دون إساءة أو تهديد
   *[other] لسبب آخر
}
event-conversation-solved-asked = هل حُلّ الأمر؟ إن لم يُحل، فأخبرنا أو اكتب فقط، وتستمر المحادثة
event-conversation-solved-asked-others = سألنا المشتري هل حُلّ الأمر
event-conversation-solved = { $solved ->
    [yes] قلت إن الأمر حُلّ
   *[other] قلت إن الأمر لم يُحل
}
event-conversation-solved-others = { $solved ->
    [yes] حُلّ الأمر، بحسب { $name }
   *[other] لم يُحل الأمر، بحسب { $name }
}
notice-conversation-solved-asked = أُغلقت محادثتك. هل حُلّ الأمر؟ إن لم يُحل، فهي تستمر: { $title }

## Taking up again
event-conversation-reopened = المحادثة مستمرة
event-conversation-linked = أُغلقت هذه المحادثة منذ وقت طويل. محادثة جديدة تتابع من هنا: { $number }
event-conversation-linked-before = تتمة { $number }
chat-begins-anew = أُغلقت هذه المحادثة منذ وقت طويل. ما تكتبه يبدأ محادثة جديدة.
chat-go-there = الانتقال إلى المحادثة الجديدة
refusal-goes_on_there = تستمر هذه المحادثة في محادثة جديدة. تجدها تحت رسالتك الأخيرة.

## Calling back
explain-book_callback = يمكنك اختيار وقت اتصالنا. إن لم نتصل، فلك أول قائمة الانتظار.
field-book_callback-at = الوقت
field-phone = رقم هاتفك
field-phone-hint = لا يراه إلا فريقنا، ولا يراه المتجر.
field-called-text = ما قيل في المكالمة
field-called-text-hint = للفريق. لا يقرؤه المشتري.
slot-zone = بتوقيت { $zone }
refusal-no_call_free = كل أوقات الاتصال محجوزة. مكانك في قائمة الانتظار محفوظ.
refusal-bad_phone = لا يبدو هذا رقم هاتف.
desk-tab-calls = المكالمات
desk-empty-calls = لا مكالمات محجوزة.

## Numbers
ask-lines = المكالمات في وقت واحد
ask-lines-hint = عدد المشترين الذين يمكن لفريقك الاتصال بهم في الوقت نفسه. 0 إن كان لا يتصل بأحد؛ و{ $most } على الأكثر.
refusal-bad_lines = يُكتب عدد صحيح غير كبير.
policy-chats = المحادثات
ask-chat_assistant_h = بعد كم ساعة دون رسالة تُغلق المحادثة مع المساعد
ask-chat_misses = كم مرة متتالية يمكن ألا يجد المساعد جوابًا قبل أن يتولاها موظف
ask-chat_shop_h = مهلة رد المتجر بالساعات؛ ثم نتدخل
ask-chat_first_h = المهلة حتى يتولى موظف منا المحادثة، بالساعات
ask-chat_first_most_h = … وعلى الأكثر بعد مضيها، بالساعات
ask-chat_danger_h = … وعندما قد يكون أشخاص في خطر، بالساعات
ask-chat_answer_h = مهلتنا لكل رد تالٍ، بالساعات
ask-chat_away_min = بعد كم دقيقة من الغياب يفقد الموظف محادثته
ask-chat_hand_overs = كم مرة يمكن تحويل المحادثة
ask-chat_patience_h = كم تنتظر المحادثة المشتري، بالساعات
ask-chat_reopen_d = كم يومًا تعيد الرسالة فتح محادثة مغلقة
policy-calls = الاتصال بالمشترين
ask-chat_call_min = مدة المكالمة بالدقائق
ask-chat_call_lead_min = أقل مدة قبل المكالمة لحجزها، بالدقائق
ask-chat_call_ahead_d = أبعد مدة لحجز مكالمة مسبقًا، بالأيام
ask-chat_call_slack_min = بعد كم دقيقة من موعد المكالمة يصبح المشتري أول القائمة إن لم يتصل أحد
