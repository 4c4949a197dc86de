# The buyer's orders and conversations.

## Lists.
list-pages = صفحه‌ها
list-newest = تازه‌ترین‌ها
list-older = قدیمی‌ترها

## Orders.
orders-title = سفارش‌های شما
orders-none = هنوز سفارشی نیست
orders-none-text = وقتی بازار سفارش‌های شما را برای ما بفرستد، اینجا می‌بینید.
order-and-more = { $n ->
    [one] و { $n } کالای دیگر
   *[other] و { $n } کالای دیگر
}
order-help = کمک دربارهٔ این سفارش
order-ask-shop = پرسش از فروشگاه
order-late = دیر شده
order-cancelled = لغو شده
order-draft = ادامهٔ پیش‌نویس شما
order-placed = تاریخ سفارش: { $when }
order-cases = پرونده‌های این سفارش
order-no-lines = این سفارش را می‌شناسیم، اما نمی‌دانیم چه کالاهایی دارد. با این حال می‌توانیم کمک کنیم.
order-promised = باید تا { $when } برسد
order-was-promised = قرار بود تا { $when } برسد
order-arrived = در { $when } رسید
order-lines-of = آنچه از { $shop } خریده‌اید
order-shipping = هزینهٔ ارسال
order-tax = مالیات
order-fee = کارمزد
order-total = جمع
order-payment = پرداخت
order-paid = پرداخت‌شده
order-back = برگشته یا در راه بازگشت به شما
order-parcel = بسته
order-return-parcel = کالای برگشتی شما
order-no-news = شرکت پست هنوز خبری نداده است.
order-no-parcel = هنوز بسته‌ای فرستاده نشده است.

## The way of a parcel: short words.
order-step-paid = پرداخت
order-step-packing = بسته‌بندی
order-step-sent = ارسال
order-step-moving = در راه
order-step-arrived = تحویل
order-step-stuck = نمی‌رسد
order-step-cancelled = لغو شده

## Conversations and cases.
chats-title = گفت‌وگوها و پرونده‌ها
chats-none = هنوز گفت‌وگویی نیست
chats-none-text = وقتی کمک بخواهید یا اختلافی باز کنید، اینجا می‌بینید.
chat-general = یک پرسش
