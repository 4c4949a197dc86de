# میز پشتیبانان و آنچه همهٔ صفحه‌های چندبخشی مشترک دارند.

## بخش‌ها
pane-older = قدیمی‌ترها
pane-walk = با J و K در فهرست جابه‌جا شوید.
pane-context = جزئیات
pane-note-hint = خریدار و فروشنده هرگز آن را نمی‌بینند. دست‌کم ۱۰ نویسه.
pane-save-note = ذخیرهٔ یادداشت
pane-bought = تاریخ خرید
pane-promised = وعده‌شده تا
pane-lines = آنچه خریده شده
pane-total = جمع
pane-no-parcel = هنوز بسته‌ای در کار نیست
pane-parcel = بسته
pane-no-news = شرکت پست هنوز خبری نداده است.
pane-other-cases = پرونده‌های دیگر
pane-other-orders = سفارش‌های دیگر

## میز
desk-queues = فهرست‌ها
desk-tab-mine = مال من
desk-tab-queue = صف
desk-tab-all = همه
desk-empty-mine = گفت‌وگویی ندارید. یکی از صف بردارید.
desk-empty-queue = کسی منتظر نیست.
desk-empty-all = هنوز گفت‌وگویی نیست.
desk-choose = یک گفت‌وگو را انتخاب کنید
desk-take = برداشتن
desk-language = زبان
desk-stage = وضعیت
desk-no-order = این گفت‌وگو دربارهٔ سفارشی نیست.
desk-prepared-before = در این گفت‌وگو پیش‌تر یک اختلاف آماده شده است.

## اختلاف آماده‌شده
desk-prepare-lead = همان‌طور که { $name } گفته پر کنید. تا خریدار بازبینی نکند چیزی فرستاده نمی‌شود.
desk-which-order = دربارهٔ کدام سفارش است؟
desk-no-orders = این خریدار سفارشی ندارد که شما بتوانید ببینید.
desk-which-shop = دربارهٔ کدام فروشگاه است؟
desk-one-shop-each = هر اختلاف با یک فروشگاه است. برای دو فروشگاه دو اختلاف آماده کنید.
desk-which-items = کدام کالاها؟
desk-how-many = چند عدد
desk-choose-one = یکی را انتخاب کنید
desk-what-the-buyer-wants = خواستهٔ خریدار
desk-amount-hint = تنها وقتی بخشی از پول باید برگردد.
desk-story-hint = با واژه‌های خود خریدار، از همین گفت‌وگو. فروشگاه آن را می‌خواند.
desk-evidence = مدرک‌های این گفت‌وگو
desk-evidence-hint = پیام‌ها به‌صورت نسخهٔ ثابت برداشته می‌شوند. فروشگاه آنچه را برگزینید می‌خواند.
desk-no-evidence = اینجا چیزی نیست که بتواند مدرک باشد.
