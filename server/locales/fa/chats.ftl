# گفت‌وگوها: سپردن، بستن، از سر گرفتن، تماس تلفنی، و عددهایی که بر آن‌ها حاکم است.

## سپردن
field-hand_over-text = آنچه نفر بعدی باید بداند
field-hand_over-text-hint = چه شده، چه قولی داده شده و چه مانده است. خریدار آن را نمی‌خواند و نباید دوباره از او بپرسند.
choice-to-desk = میز همین فروشگاه اینترنتی
choice-to-finance = میز پرداخت‌ها
choice-to-delivery = میز ارسال
choice-to-trust = میز ایمنی
choice-to-shop = فروشگاه
event-conversation-handed-over-others = { $name } گفت‌وگو را سپرد: { $to ->
    [shop] اکنون نزد فروشگاه است
    [finance] در انتظار میز پرداخت‌هاست
    [delivery] در انتظار میز ارسال است
    [trust] در انتظار میز ایمنی است
    [colleague] اکنون نزد یک همکار است
   *[other] در انتظار میز پشتیبانی است
}
chat-briefed = برای نفر بعدی
refusal-enough_chats = شما به اندازه‌ای که یک نفر می‌تواند به‌موقع پاسخ دهد گفت‌وگو دارید. اول یکی را پاسخ دهید یا ببندید.
refusal-handed_over_enough = این گفت‌وگو پیش از این بیش از اندازه دست‌به‌دست شده است. لطفاً خودتان پاسخ دهید.
refusal-other_desk = این گفت‌وگو برای میز دیگری است.

## آنچه نفر بعدی باید بداند
chat-summary = موضوع چیست
chat-began-with = خریدار چنین آغاز کرد
chat-briefed-by = { $name } آن را سپرد
chat-call-at = در { $at } تماس می‌گیریم
chat-earlier = ادامهٔ { $number }
asked-because-asked = خریدار خواست با یک نفر صحبت کند.
asked-because-danger = شاید کسی در خطر باشد.
asked-because-shop-silent = فروشگاه به‌موقع پاسخ نداد.
asked-because-misses = دستیار نتوانست کمک کند.
asked-because-anger = خریدار ناراحت است.
asked-because-legal = خریدار از قانون نوشت.
asked-because-safety = خریدار از خطر نوشت.
asked-because-error = در کار دستیار مشکلی پیش آمد.

## بستن، و اینکه حل شد یا نه
field-close-reason = چرا آن را می‌بندید
field-close-reason-hint = خریدار آن را می‌خواند و از او می‌پرسیم که آیا حل شد.
field-close-text = آخرین سخن با خریدار
choice-reason-answered = به همه چیز پاسخ داده شد
choice-reason-goes_on_elsewhere = در پروندهٔ دیگری ادامه دارد
choice-reason-asked_twice = همین در گفت‌وگوی دیگری پرسیده شده است
choice-reason-abusive = خریدار توهین یا تهدید می‌کند
action-solved = بله، حل شد
action-not_solved = نه، هنوز نه
explain-not_solved = گفت‌وگو ادامه پیدا می‌کند. بنویسید چه مانده است، یا همین‌طور بفرستید.
field-not_solved-text = چه چیزی مانده است
chat-is-it-solved = حل شد؟
event-conversation-closed-because = { $name } گفت‌وگو را بست: { $reason ->
    [answered] به همه چیز پاسخ داده شد
    [goes_on_elsewhere] در پروندهٔ دیگری ادامه دارد
    [asked_twice] همین در گفت‌وگوی دیگری پرسیده شده است
    [abusive] لطفاً بدون توهین و تهدید بنویسید
   *[other] به دلیلی دیگر
}
event-conversation-solved-asked = حل شد؟ اگر نه، بگویید یا فقط بنویسید تا ادامه پیدا کند
event-conversation-solved-asked-others = از خریدار می‌پرسیم که آیا حل شد
event-conversation-solved = { $solved ->
    [yes] گفتید که حل شد
   *[other] گفتید که حل نشده است
}
event-conversation-solved-others = { $solved ->
    [yes] { $name } می‌گوید که حل شد
   *[other] { $name } می‌گوید که حل نشده است
}
notice-conversation-solved-asked = گفت‌وگوی شما بسته شد. حل شد؟ اگر نه، ادامه پیدا می‌کند: { $title }

## از سر گرفتن
event-conversation-reopened = گفت‌وگو ادامه دارد
event-conversation-linked = این گفت‌وگو خیلی وقت پیش بسته شده است. گفت‌وگوی تازه‌ای از اینجا ادامه می‌دهد: { $number }
event-conversation-linked-before = ادامهٔ { $number }
chat-begins-anew = این گفت‌وگو خیلی وقت پیش بسته شده است. آنچه بنویسید گفت‌وگوی تازه‌ای را آغاز می‌کند.
chat-go-there = رفتن به گفت‌وگوی تازه
refusal-goes_on_there = این گفت‌وگو در گفت‌وگوی تازه‌ای ادامه دارد. آن را زیر آخرین پیام خود می‌بینید.

## تماس تلفنی
explain-book_callback = انتخاب کنید چه وقت با شما تماس بگیریم. اگر تماس نگیریم، به اول صف می‌روید.
field-book_callback-at = چه وقت
field-phone = شمارهٔ تلفن شما
field-phone-hint = تنها همکاران ما آن را می‌بینند، نه فروشگاه.
field-called-text = پای تلفن چه گفته شد
field-called-text-hint = برای همکاران. خریدار آن را نمی‌خواند.
slot-zone = ساعت‌ها به وقت { $zone }
refusal-no_call_free = همهٔ زمان‌های تماس گرفته شده است. جای شما در صف می‌ماند.
refusal-bad_phone = این به شمارهٔ تلفن نمی‌ماند.
desk-tab-calls = تماس‌ها
desk-empty-calls = تماسی رزرو نشده است.

## عددها
ask-lines = تماس‌های هم‌زمان
ask-lines-hint = همکاران شما هم‌زمان با چند خریدار می‌توانند تماس بگیرند. ۰ اگر با کسی تماس نمی‌گیرند؛ حداکثر { $most }.
refusal-bad_lines = یک عدد درست بنویسید که خیلی بزرگ نباشد.
policy-chats = گفت‌وگوها
ask-chat_assistant_h = گفت‌وگو با دستیار پس از این مدت بی‌پیامی بسته می‌شود، به ساعت
ask-chat_misses = دستیار چند بار پشت سر هم می‌تواند پاسخی نداشته باشد تا یک نفر کار را بگیرد
ask-chat_shop_h = مهلت پاسخ فروشگاه، به ساعت؛ پس از آن ما وارد می‌شویم
ask-chat_first_h = زمان تا وقتی یکی از همکاران ما گفت‌وگو را بردارد، به ساعت
ask-chat_first_most_h = … و حداکثر، وقتی آن زمان گذشت، به ساعت
ask-chat_danger_h = … و وقتی شاید کسی در خطر باشد، به ساعت
ask-chat_answer_h = مهلت ما برای هر پاسخ بعدی، به ساعت
ask-chat_away_min = هر که گفت‌وگویی دارد پس از این مدت نبودن آن را از دست می‌دهد، به دقیقه
ask-chat_at_once = هر نفر هم‌زمان چند گفت‌وگو دارد
ask-chat_hand_overs = یک گفت‌وگو چند بار می‌تواند سپرده شود
ask-chat_patience_h = گفت‌وگو چه مدت منتظر خریدار می‌ماند، به ساعت
ask-chat_reopen_d = تا چه مدت یک پیام گفت‌وگوی بسته را دوباره باز می‌کند، به روز
policy-calls = تماس با خریداران
ask-chat_call_min = مدت یک تماس، به دقیقه
ask-chat_call_lead_min = تماس دست‌کم این مدت پیش از آن رزرو می‌شود، به دقیقه
ask-chat_call_ahead_d = تماس حداکثر تا این مدت جلوتر رزرو می‌شود، به روز
ask-chat_call_slack_min = این مدت پس از تماس، اگر کسی زنگ نزده باشد، خریدار به اول صف می‌رود، به دقیقه
