# The help centre.

help-title = راهنما
help-search = جست‌وجو در راهنما
help-search-do = جست‌وجو
help-found = { $n ->
    [one] { $n } پاسخ پیدا شد
   *[other] { $n } پاسخ پیدا شد
}
help-nothing = چیزی پیدا نشد
help-nothing-text = واژه‌های دیگری را امتحان کنید یا از پایین با ما گفت‌وگو کنید.
help-all = همهٔ مقاله‌ها
help-related = بعد بخوانید
help-more = کمکی نکرد؟
help-chat = گفت‌وگو با ما
help-suggest = پیشنهاد
help-sign-in = برای هر دو باید از بازار وارد شوید.
help-suggest-label = چه چیزی می‌تواند بهتر شود؟
help-suggest-hint = همهٔ پیشنهادها را می‌خوانیم. اگر مشکلی در سفارشی پیش آمده، از صفحهٔ همان سفارش کمک بخواهید.
help-suggest-send = فرستادن پیشنهاد
