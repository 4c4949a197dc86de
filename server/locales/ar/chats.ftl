# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = ما يجب أن يعرفه مَن يتابع
field-hand_over-text-hint = ما حدث، وما وُعد به، وما بقي عمله. لا يقرأه المشتري، ولا ينبغي سؤاله مرتين.
choice-to-desk = مكتب الدعم لواجهة البيع هذه
choice-to-finance = فريق المدفوعات
choice-to-delivery = فريق التوصيل
choice-to-trust = فريق السلامة
choice-to-shop = المتجر
event-conversation-handed-over-others = حُوّلت المحادثة من جانب { $name }: { $to ->
    [shop] هي الآن لدى المتجر
    [finance] تنتظر فريق المدفوعات
    [delivery] تنتظر فريق التوصيل
    [trust] تنتظر فريق السلامة
    [colleague] هي الآن لدى أحد الزملاء
   *[other] تنتظر مكتب الدعم
}
chat-briefed = لمَن يتولاها بعد ذلك
refusal-enough_chats = لديك من المحادثات ما يستطيع شخص واحد الرد عليه في الوقت المناسب. أجب عن إحداها أو أغلقها أولًا.
refusal-handed_over_enough = حُوّلت هذه المحادثة مرات كثيرة. يُرجى الرد عليها بنفسك.
refusal-other_desk = هذه المحادثة لفريق آخر.

## What the next person must know
chat-summary = الموضوع
chat-began-with = بدأ المشتري بقوله
chat-briefed-by = حُوّلت من جانب { $name }
chat-call-at = نتصل في { $at }
chat-earlier = تتمة { $number }
asked-because-asked = طلب المشتري التحدث إلى موظف.
asked-because-danger = قد يكون هناك أشخاص في خطر.
asked-because-shop-silent = لم يرد المتجر في الموعد.
asked-because-misses = لم يستطع المساعد أن يفيد.
asked-because-anger = المشتري مستاء.
asked-because-legal = كتب المشتري عن القانون.
asked-because-safety = كتب المشتري عن خطر.
asked-because-error = حدث خلل في المساعد.

## Closing, and whether it is solved
field-close-reason = سبب الإغلاق
field-close-reason-hint = يقرأه المشتري، ويُسأل هل حُلّ الأمر.
field-close-text = كلمة أخيرة للمشتري
choice-reason-answered = أُجيب عن كل شيء
choice-reason-goes_on_elsewhere = يُتابَع في قضية أخرى
choice-reason-asked_twice = طُرح السؤال نفسه في محادثة أخرى
choice-reason-abusive = المشتري يسيء أو يهدد
action-solved = نعم، حُلّ الأمر
action-not_solved = لا، ليس بعد
explain-not_solved = تستمر المحادثة. يمكنك كتابة ما ينقص، أو الإرسال مباشرة.
field-not_solved-text = ما الذي ما زال ينقص
chat-is-it-solved = هل حُلّ الأمر؟
event-conversation-closed-because = أُغلقت المحادثة من جانب { $name }: { $reason ->
    [answered] أُجيب عن كل شيء
    [goes_on_elsewhere] يُتابَع الأمر في قضية أخرى
    [asked_twice] طُرح السؤال نفسه في محادثة أخرى
    [abusive] يُرجى الكتابة دون إساءة أو تهديد
   *[other] لسبب آخر
}
event-conversation-solved-asked = هل حُلّ الأمر؟ إن لم يُحلّ، يكفي قول ذلك أو كتابة رسالة، فتستمر المحادثة
event-conversation-solved-asked-others = سُئل المشتري هل حُلّ الأمر
event-conversation-solved = { $solved ->
    [yes] أجبت بأن الأمر حُلّ
   *[other] أجبت بأن الأمر لم يُحلّ
}
event-conversation-solved-others = { $solved ->
    [yes] الجواب من { $name }: حُلّ الأمر
   *[other] الجواب من { $name }: لم يُحلّ الأمر
}
notice-conversation-solved-asked = أُغلقت محادثتك. هل حُلّ الأمر؟ إن لم يُحلّ، تستمر: { $title }

## Taking up again
event-conversation-reopened = تستمر المحادثة
event-conversation-linked = أُغلقت هذه المحادثة منذ وقت طويل. وتتابعها محادثة جديدة: { $number }
event-conversation-linked-before = هذه تتمة { $number }
chat-begins-anew = أُغلقت هذه المحادثة منذ وقت طويل. ورسالتك تبدأ محادثة جديدة.
chat-go-there = الانتقال إلى المحادثة الجديدة
refusal-goes_on_there = تستمر هذه المحادثة في محادثة جديدة، ورابطها تحت رسالتك الأخيرة.

## Calling back
explain-book_callback = يمكنك اختيار وقت اتصالنا بك. وإن لم نتصل، انتقلت إلى أول قائمة الانتظار.
field-book_callback-at = الوقت
field-phone = رقم هاتفك
field-phone-hint = يراه فريقنا وحده، لا المتجر.
field-called-text = ما قيل في المكالمة
field-called-text-hint = للفريق. لا يقرأه المشتري.
slot-zone = الأوقات بتوقيت { $zone }
refusal-no_call_free = كل أوقات المكالمات محجوزة. ويبقى مكانك في قائمة الانتظار.
refusal-bad_phone = لا يبدو هذا رقم هاتف.
desk-tab-calls = المكالمات
desk-empty-calls = لا مكالمات محجوزة.

## Numbers
ask-lines = المكالمات في وقت واحد
ask-lines-hint = عدد المشترين الذين يستطيع موظفوك الاتصال بهم في الوقت نفسه. 0 إن لم يتصلوا بأحد، و{ $most } على الأكثر.
refusal-bad_lines = يُرجى كتابة عدد صحيح من المكالمات غير كبير جدًا.
policy-chats = المحادثات
ask-chat_assistant_h = مدة بلا رسائل تُغلق بعدها المحادثة مع المساعد، بالساعات
ask-chat_misses = عدد المرات المتتالية التي لا يجد فيها المساعد جوابًا قبل أن يتولى موظف الأمر
ask-chat_shop_h = مهلة المتجر للرد، بالساعات، ثم نتدخل
ask-chat_first_h = المهلة حتى يتولى أحد موظفينا المحادثة، بالساعات
ask-chat_first_most_h = … وعلى الأكثر بعد انقضائها، بالساعات
ask-chat_danger_h = … وعندما يكون أشخاص في خطر، بالساعات
ask-chat_answer_h = مهلتنا لكل رد لاحق، بالساعات
ask-chat_away_min = مدة الغياب التي يفقد بعدها الموظف محادثته، بالدقائق
ask-chat_at_once = كم محادثة يتولاها الشخص الواحد في آن واحد
ask-chat_hand_overs = عدد المرات التي يمكن فيها تحويل المحادثة
ask-chat_patience_h = مدة انتظار المحادثة للمشتري، بالساعات
ask-chat_reopen_d = المدة التي تعيد فيها رسالة فتح محادثة مغلقة، بالأيام
policy-calls = مكالمات المشترين
ask-chat_call_min = مدة المكالمة، بالدقائق
ask-chat_call_lead_min = أقل مدة لحجز مكالمة قبل موعدها، بالدقائق
ask-chat_call_ahead_d = أقصى مدة لحجز مكالمة قبل موعدها، بالأيام
ask-chat_call_slack_min = مدة بعد مكالمة لم تتم ينتقل بعدها المشتري إلى أول قائمة الانتظار، بالدقائق
