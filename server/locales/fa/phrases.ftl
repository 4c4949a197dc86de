# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = جمله‌های آماده
phrases-lead = برای فرستادن، روی جمله بزنید. هر یک از شما آن را به زبان خود می‌خواند. جمله فقط یک پیام است: تنها دکمه‌های پرونده یا سفارش چیزی را در آن تغییر می‌دهند.
phrases-original = متن اصلی

phrase-topic-hello = سلام و تشکر
phrase-topic-delivery = ارسال و تحویل
phrase-topic-product = کالا
phrase-topic-problem = مشکل کالای رسیده
phrase-topic-return = مرجوعی و بازپرداخت
phrase-topic-payment = پرداخت
phrase-topic-details = جزئیات
phrase-topic-end = پایان گفت‌وگو

phrase-buyer-hello-order = سلام. دربارهٔ سفارشم پرسشی دارم.
phrase-buyer-hello-before = سلام. پیش از سفارش دادن پرسشی دارم.
phrase-buyer-hello-phrases = من از جمله‌های آماده استفاده می‌کنم. شما هر جمله را به زبان خودتان می‌خوانید.
phrase-buyer-hello-thanks = از پاسخ شما ممنونم.
phrase-buyer-hello-clear = متوجه شدم. از توضیح شما ممنونم.
phrase-buyer-hello-unclear = متوجه نشدم. می‌توانید جملهٔ دیگری انتخاب کنید؟

phrase-buyer-delivery-where = بستهٔ من کجاست؟
phrase-buyer-delivery-when-sent = سفارش من چه وقت فرستاده می‌شود؟
phrase-buyer-delivery-when-here = سفارش من چه وقت می‌رسد؟
phrase-buyer-delivery-late = سفارش من دیر شده است. می‌توانید از شرکت حمل بپرسید؟
phrase-buyer-delivery-number = می‌توانید شمارهٔ رهگیری را برایم بفرستید؟
phrase-buyer-delivery-no-news = چند روز است که رهگیری بسته تغییری نکرده است.
phrase-buyer-delivery-not-here = در رهگیری «تحویل شده» آمده، ولی بسته به دست من نرسیده است.
phrase-buyer-delivery-missed = وقتی بسته را آوردند خانه نبودم. می‌شود دوباره بیاورند؟
phrase-buyer-delivery-address = آیا هنوز می‌شود نشانی تحویل را عوض کرد؟
phrase-buyer-delivery-arrived = سفارشم رسید. ممنونم.

phrase-buyer-product-in-stock = این کالا موجود است؟
phrase-buyer-product-photos = می‌توانید عکس‌های بیشتری از کالا بفرستید؟
phrase-buyer-product-measures = اندازه‌های دقیق این کالا چقدر است؟
phrase-buyer-product-new = این کالا نو است؟
phrase-buyer-product-colour = رنگ دیگری از این کالا دارید؟
phrase-buyer-product-size = اندازهٔ دیگری از این کالا دارید؟
phrase-buyer-product-material = جنس این کالا چیست؟
phrase-buyer-product-use = از این کالا چطور باید استفاده کنم؟ می‌توانید راهنمایش را بفرستید؟

phrase-buyer-problem-damaged = کالا آسیب‌دیده رسید.
phrase-buyer-problem-wrong-item = این کالایی نیست که سفارش دادم.
phrase-buyer-problem-wrong-size = اندازه‌اش با آنچه سفارش دادم فرق دارد.
phrase-buyer-problem-wrong-colour = رنگش با آنچه سفارش دادم فرق دارد.
phrase-buyer-problem-fit = اندازه‌اش برای من مناسب نیست.
phrase-buyer-problem-missing = در بسته چیزی کم است.
phrase-buyer-problem-not-working = این کالا کار نمی‌کند.
phrase-buyer-problem-different = کالا با آنچه در آگهی آمده یکی نیست.
phrase-buyer-problem-photos = عکس‌هایی می‌فرستم که مشکل را نشان می‌دهد.

phrase-buyer-return-want = می‌خواهم کالا را پس بفرستم.
phrase-buyer-return-exchange = می‌خواهم کالا را با یک کالای نو عوض کنم.
phrase-buyer-return-exchange-size = می‌خواهم کالا را با اندازهٔ دیگری عوض کنم.
phrase-buyer-return-refund = می‌خواهم پولم بازپرداخت شود.
phrase-buyer-return-part = اگر بخشی از پول برگردد، می‌توانم کالا را نگه دارم.
phrase-buyer-return-parts = لطفاً آنچه را که کم بود برایم بفرستید.
phrase-buyer-return-again = لطفاً همان کالا را دوباره برایم بفرستید.
phrase-buyer-return-where = کالا را به کجا بفرستم؟
phrase-buyer-return-label = می‌توانید برچسب مرجوعی را برایم بفرستید؟
phrase-buyer-return-sent = کالا را پس فرستادم.
phrase-buyer-return-cancel = می‌خواهم سفارشم را لغو کنم.
phrase-buyer-return-refund-when = بازپرداخت چه وقت می‌رسد؟

phrase-buyer-payment-seen = پرداخت کردم. آیا پرداخت من به شما رسیده است؟
phrase-buyer-payment-failed = پرداخت من انجام نمی‌شود.
phrase-buyer-payment-twice = دو بار از حسابم پول برداشته شده است.
phrase-buyer-payment-proof = سند پرداخت را می‌فرستم.
phrase-buyer-payment-shipping = هزینهٔ ارسال چقدر است؟
phrase-buyer-payment-here = ترجیح می‌دهم فقط همین‌جا در بازار پرداخت کنم.

phrase-buyer-details-yes = بله.
phrase-buyer-details-no = خیر.
phrase-buyer-details-unsure = نمی‌دانم.
phrase-buyer-details-wait = لطفاً کمی صبر کنید. دارم نگاه می‌کنم.
phrase-buyer-details-this-order = دربارهٔ سفارش همین گفت‌وگوست.
phrase-buyer-details-other-order = دربارهٔ سفارش دیگری است. شماره‌اش را در پیام بعد می‌نویسم.
phrase-buyer-details-size = اندازه‌ای را که لازم دارم در پیام بعد می‌نویسم.
phrase-buyer-details-colour = عکس پیام بعدی من رنگی را که می‌خواهم نشان می‌دهد.
phrase-buyer-details-address = نشانی سفارش درست است.
phrase-buyer-details-photos-later = عکس‌ها را بعداً می‌فرستم.
phrase-buyer-details-no-photos = نمی‌توانم عکس بگیرم.

phrase-buyer-end-solved = حل شد. از کمک شما ممنونم.
phrase-buyer-end-not-solved = هنوز حل نشده است.
phrase-buyer-end-fine = برای من مناسب است.
phrase-buyer-end-other-way = این برای من مناسب نیست. می‌توانید چیز دیگری پیشنهاد کنید؟
phrase-buyer-end-think = دربارهٔ آن فکر می‌کنم و بعداً پاسخ می‌دهم.
phrase-buyer-end-waiting = منتظر پاسخ شما هستم.
phrase-buyer-end-team = می‌خواهم پشتیبانی بازار به ما کمک کند.
phrase-buyer-end-bye = ممنونم. روز خوبی داشته باشید.

phrase-shop-hello-help = سلام. چطور می‌توانیم کمکتان کنیم؟
phrase-shop-hello-phrases = ما از جمله‌های آماده استفاده می‌کنیم. شما هر جمله را به زبان خودتان می‌خوانید.
phrase-shop-hello-thanks-message = از پیام شما ممنونیم.
phrase-shop-hello-thanks-order = از سفارش شما ممنونیم.
phrase-shop-hello-sorry = از این بابت متأسفیم.
phrase-shop-hello-checking = در حال بررسی هستیم و همین‌جا به شما پاسخ می‌دهیم.
phrase-shop-hello-unclear = متوجه نشدیم. می‌توانید جملهٔ دیگری انتخاب کنید؟

phrase-shop-delivery-packing = در حال بسته‌بندی سفارش شما هستیم.
phrase-shop-delivery-sent-today = سفارش شما را امروز می‌فرستیم.
phrase-shop-delivery-sent-tomorrow = سفارش شما را فردا می‌فرستیم.
phrase-shop-delivery-on-way = سفارش شما در راه است.
phrase-shop-delivery-days = انتظار می‌رود سفارش شما یک تا سه روز دیگر برسد.
phrase-shop-delivery-week = انتظار می‌رود سفارش شما حدود یک هفتهٔ دیگر برسد.
phrase-shop-delivery-weeks = انتظار می‌رود سفارش شما دو تا سه هفتهٔ دیگر برسد.
phrase-shop-delivery-number = شمارهٔ رهگیری را در پیام بعد می‌فرستیم.
phrase-shop-delivery-customs = بسته در گمرک است. این کار ممکن است چند روز طول بکشد.
phrase-shop-delivery-late = متأسفیم که سفارش شما دیر شده است. در حال پرس‌وجو از شرکت حمل هستیم.
phrase-shop-delivery-neighbours = می‌توانید سراغ بسته را از همسایه‌ها و هم‌خانه‌ها بگیرید؟
phrase-shop-delivery-again = از شرکت حمل می‌خواهیم بسته را دوباره بیاورد.
phrase-shop-delivery-address-yes = هنوز می‌شود نشانی را عوض کرد. لطفاً نشانی تازه را همین‌جا بنویسید.
phrase-shop-delivery-address-no = بسته فرستاده شده است و دیگر نمی‌توانیم نشانی را عوض کنیم.

phrase-shop-product-in-stock = بله، این کالا موجود است.
phrase-shop-product-sold-out = متأسفیم، این کالا فعلاً موجود نیست.
phrase-shop-product-choices = همهٔ رنگ‌ها و اندازه‌هایی که داریم در آگهی آمده است.
phrase-shop-product-measures = اندازه‌ها در آگهی آمده است.
phrase-shop-product-new = کالا نو است و استفاده نشده است.
phrase-shop-product-photos = عکس‌های بیشتری برایتان می‌فرستیم.
phrase-shop-product-instructions = راهنمای استفاده را برایتان می‌فرستیم.

phrase-shop-problem-photos = می‌توانید از کالا، مشکل آن و بسته با برچسبش عکس بفرستید؟
phrase-shop-problem-photo-all = می‌توانید از همهٔ آنچه در بسته بود عکسی بفرستید؟
phrase-shop-problem-video = می‌توانید ویدیوی کوتاهی بفرستید که مشکل را نشان دهد؟
phrase-shop-problem-keep = لطفاً فعلاً کالا و بسته‌بندی‌اش را نگه دارید.
phrase-shop-problem-mistake = اشتباه از ما بود. متأسفیم.
phrase-shop-problem-choice = ترجیح می‌دهید کالای دیگری بفرستیم یا پول را برگردانیم؟
phrase-shop-problem-new-one = کالای دیگری بدون هزینهٔ اضافه برایتان می‌فرستیم.
phrase-shop-problem-parts = آنچه را که کم بود برایتان می‌فرستیم.

phrase-shop-return-agree = با مرجوعی موافقیم.
phrase-shop-return-start = لطفاً مرجوعی را از صفحهٔ سفارش خود شروع کنید.
phrase-shop-return-where = در صفحهٔ مرجوعی نوشته شده است که کالا را به کجا بفرستید.
phrase-shop-return-label = در حال آماده کردن برچسب مرجوعی هستیم.
phrase-shop-return-pack = لطفاً کالا را با هر چه همراهش بود خوب بسته‌بندی کنید.
phrase-shop-return-received = بستهٔ شما به ما برگشت. در حال بررسی آن هستیم.
phrase-shop-return-refund-full = همهٔ پول را به شما برمی‌گردانیم.
phrase-shop-return-refund-part = می‌توانیم بخشی از پول را برگردانیم و کالا نزد شما بماند.
phrase-shop-return-keep = لازم نیست کالا را پس بفرستید.
phrase-shop-return-exchange = می‌توانیم کالا را برایتان عوض کنیم.
phrase-shop-return-refund-sent = بازپرداخت در راه است. شاید بانک شما به چند روز زمان نیاز داشته باشد.
phrase-shop-return-cancelled = سفارش شما را لغو کردیم.
phrase-shop-return-too-late = سفارش شما فرستاده شده است و دیگر نمی‌توانیم جلوی ارسالش را بگیریم.

phrase-shop-payment-received = پرداخت شما به ما رسید.
phrase-shop-payment-not-yet = پرداخت شما هنوز به ما نرسیده است.
phrase-shop-payment-proof = می‌توانید سند پرداخت را بفرستید؟ لطفاً شمارهٔ کارت را بپوشانید.
phrase-shop-payment-again = اگر پولی برداشته نشده، لطفاً دوباره تلاش کنید یا همین‌جا در بازار راه پرداخت دیگری انتخاب کنید.
phrase-shop-payment-here = لطفاً فقط همین‌جا در بازار پرداخت کنید.
phrase-shop-payment-secret = لطفاً شمارهٔ کارت، رمز یا کد را اینجا ننویسید.
phrase-shop-payment-shipping = هزینهٔ ارسال پیش از پرداخت نشان داده می‌شود.
phrase-shop-payment-desk = میز پرداخت‌های بازار می‌تواند پرداخت شما را بررسی کند.

phrase-shop-details-yes = بله.
phrase-shop-details-no = خیر.
phrase-shop-details-unsure = نمی‌دانیم.
phrase-shop-details-wait = لطفاً کمی صبر کنید. در حال بررسی هستیم.
phrase-shop-details-which-order = دربارهٔ کدام سفارش است؟ لطفاً شماره‌اش را بفرستید.
phrase-shop-details-which-item = دربارهٔ کدام کالاست؟ یک عکس کافی است.
phrase-shop-details-colour = چه رنگی می‌خواهید؟ یک عکس کافی است.
phrase-shop-details-size = چه اندازه‌ای می‌خواهید؟ کافی است عدد یا حرف آن را بنویسید.
phrase-shop-details-quantity = چند عدد؟ کافی است فقط عدد را بنویسید.
phrase-shop-details-address = آیا نشانی سفارش درست است؟

phrase-shop-end-solved = حل شد؟
phrase-shop-end-glad = خوشحالیم که حل شد.
phrase-shop-end-more = کار دیگری هست که بتوانیم برایتان انجام دهیم؟
phrase-shop-end-fine = برای ما مناسب است.
phrase-shop-end-other-way = این برای ما ممکن نیست، ولی می‌خواهیم همراه شما راه‌حل دیگری پیدا کنیم.
phrase-shop-end-tomorrow = فردا به شما پاسخ می‌دهیم.
phrase-shop-end-waiting = منتظر پاسخ شما هستیم.
phrase-shop-end-team = می‌خواهیم این موضوع را با کمک پشتیبانی بازار حل کنیم.
phrase-shop-end-patience = از صبر و شکیبایی شما ممنونیم.
phrase-shop-end-bye = ممنونیم. روز خوبی داشته باشید.
