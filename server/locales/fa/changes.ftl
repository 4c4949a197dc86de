# پیش از ارسال: لغو، و نشانی دیگر.

change-cancel = لغو این
change-address = فرستادن به نشانی دیگر
change-cancel-do = درخواست لغو
change-address-do = درخواست ارسال به آنجا
change-keep = همین‌طور بماند
change-address-where = نشانی تازه، با نام روی در
check-get = به دست می‌آورید:
check-lose = از دست می‌دهید:
check-can = هنوز می‌توانید:
change-cancel-get = اگر هنوز بیرون نرفته باشد، چیزی فرستاده نمی‌شود و پول به شما برمی‌گردد.
change-cancel-lose = کالا با این قیمت: برای داشتنش باید دوباره سفارش دهید.
change-cancel-can = اگر پیش‌تر بیرون رفته باشد، از خرید انصراف دهید و هنگام رسیدن آن را نپذیرید.
change-address-get = اگر هنوز بیرون نرفته باشد، مرسوله به نشانی تازه می‌رود.
change-address-lose = شاید روز وعده داده شده دیرتر شود.
change-address-can = تا پیش از ارسال لغو کنید، و اگر نرسید اختلاف باز کنید.
change-waiting = درخواست شد. پاسخ باید تا { $when } برسد.
change-late = درخواست شد و پاسخ دیر کرده است. با ما گفتگو کنید تا پیگیری کنیم.
change-done = انجام شد.
change-refused = ممکن نیست: { $why }
change-why-already_sent = بیرون رفته است. می‌توانید از خرید انصراف دهید و هنگام رسیدن نپذیرید.
change-why-not_deliverable = شرکت حمل به آنجا نمی‌رود.
change-why-other = بازار نپذیرفت. اگر کمک می‌خواهید با ما گفتگو کنید.
choice-cancel_changed_mind = دیگر نمی‌خواهمش
choice-cancel_by_mistake = اشتباهی سفارش دادم
choice-cancel_too_slow = خیلی طول می‌کشد
choice-cancel_other = دلیل دیگر
refusal-order_cancelled = این پیش‌تر لغو شده است.
refusal-already_sent = بیرون رفته است. می‌توانید از خرید انصراف دهید و هنگام رسیدن نپذیرید.
refusal-change_open = این پیش‌تر درخواست شده و پاسخ در راه است.
refusal-change_limit = این سه بار درخواست شده است. با ما گفتگو کنید.
notice-order-stalled = چند روز است خبری از مرسولهٔ شما نیست: { $title }
ask-order_change_h = مهلت بازار برای لغو یا تغییر نشانی، به ساعت
ask-stalled_d = مرسوله پس از این تعداد روز بی‌خبری، متوقف شمرده می‌شود

## اعلان پاسخ‌های بازار.
notice-order-cancel-done = لغو شد: { $title }
notice-order-cancel-done-then = چیزی فرستاده نمی‌شود و پول به شما برمی‌گردد.
notice-order-cancel-refused = لغو نشد: { $title }
notice-order-cancel-late = هنوز پاسخی دربارهٔ لغو نرسیده است: { $title }
notice-order-cancel-late-then = پاسخ دیر کرده است. با ما گفتگو کنید تا پیگیری کنیم.
notice-order-address-done = به نشانی تازه می‌رود: { $title }
notice-order-address-done-then = شاید روز وعده داده شده دیرتر شود.
notice-order-address-refused = فرستادن به نشانی تازه نشد: { $title }
notice-order-address-late = هنوز پاسخی دربارهٔ نشانی تازه نرسیده است: { $title }
notice-order-address-late-then = پاسخ دیر کرده است. با ما گفتگو کنید تا پیگیری کنیم.
