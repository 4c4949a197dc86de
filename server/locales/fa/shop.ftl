# صفحه‌های فروشندگان.

shop-chats = گفت‌وگوها
shop-tab-all = همه
shop-tab-waiting = منتظر پاسخ شما
shop-no-chats = اینجا گفت‌وگویی نیست. پرسش‌های خریداران در همین فهرست می‌آید.
shop-choose-chat = یک گفت‌وگو را انتخاب کنید
shop-no-order = این گفت‌وگو دربارهٔ سفارشی از شما نیست.

shop-cases-lead = نزدیک‌ترین مهلت بالاتر است. هر زمان می‌توانید همهٔ پول را برگردانید.
shop-tab-open = باز
shop-tab-closed = بسته
shop-no-cases = پروندهٔ بازی ندارید.
shop-no-closed = هنوز پرونده‌ای بسته نشده است.

shop-holds-lead = تا وقتی اختلافی باز است، بازار پولِ مورد اختلاف را نگه می‌دارد. آنچه به خریدار نرسد، با پایان پرونده به شما پرداخت می‌شود.
shop-no-holds = پولی نگه داشته نشده است
shop-no-holds-more = وقتی اختلافی باز شود، اینجا می‌بینید چقدر و تا چه زمانی نگه داشته می‌شود.
shop-held-now = اکنون نگه‌داشته
shop-held-cases = پرونده‌ها
shop-hold-case = پرونده
shop-hold-until = تا
shop-hold-amount = مبلغ
shop-hold-why = اختلاف باز: { $reason }
shop-hold-then = تا تصمیم پرونده. اگر تا آن زمان کسی کاری نکند:
shop-hold-kept = نگه‌داشته شد
shop-hold-asked = در حال نگه‌داری
