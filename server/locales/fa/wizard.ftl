# The way to a dispute, one question a page.

wizard-step = مرحلهٔ { $n } از { $of }
wizard-continue = ادامه
wizard-later = ذخیره و ادامه در زمان دیگر
wizard-add = تمام
wizard-change = تغییر

## Which items.
wizard-items-title = دربارهٔ کدام کالاهاست؟
wizard-items-hint = همهٔ کالاهایی را که همین مشکل را دارند انتخاب کنید.
wizard-pieces = { $n ->
    [one] { $n } عدد
   *[other] { $n } عدد
}
wizard-how-many = { $n ->
    [one] چند عدد؟
   *[other] چند تا از { $n } عدد؟
}

## What went wrong.
wizard-reason-title = چه مشکلی پیش آمده است؟
wizard-reason-hint = یکی را انتخاب کنید. بعداً می‌توانید عکس اضافه کنید.
wizard-opens = از { $when } ممکن است
wizard-closed = زمان آن در { $when } به پایان رسید
wizard-meanwhile = در هر حال می‌توانید با ما صحبت کنید.

## What happened.
wizard-story-title = چه اتفاقی افتاد؟
wizard-story-hint = با زبان خودتان بگویید: چه دیدید و چه زمانی. فروشگاه آن را می‌خواند.
wizard-detail-none = اگر می‌خواهید انتخاب کنید

## What you want.
wizard-remedy-title = چه می‌خواهید؟
wizard-remedy-hint = فروشگاه می‌تواند بپذیرد یا پیشنهاد دیگری بدهد.
wizard-remedy-refund-partial = کالا پیش شما می‌ماند
wizard-remedy-reship = اگر نرسد، پول برمی‌گردد
wizard-remedy-missing-parts-sent = اگر نرسند، پول برمی‌گردد
wizard-amount = چقدر می‌خواهید برگردد؟

## Evidence.
wizard-evidence-title = می‌توانید نشانش دهید؟
wizard-evidence-hint = عکس بیش از همه کمک می‌کند: کالا، بسته، برچسب. یا در پایین بگویید چرا نمی‌توانید.
wizard-evidence-optional = لازم نیست چیزی نشان دهید. اگر عکس، ویدیو یا برگه‌ای دارید که کمک می‌کند، اضافه کنید.
wizard-on-file = از پیش افزوده شده
wizard-files = عکس‌ها، ویدیوها و برگه‌ها
wizard-files-hint = عکس یا PDF تا ۲۰ مگابایت، ویدیو تا ۶۰ ثانیه و ۵۰ مگابایت؛ حداکثر { $n } فایل. مکان را پاک می‌کنیم.
wizard-choose-files = انتخاب فایل
wizard-drop-files = یا اینجا رها کنید
wizard-remove = برداشتن { $name }
wizard-pick = { $n ->
    [0] پیام‌های گفت‌وگو با فروشگاه
    [one] پیام‌های گفت‌وگو ({ $n } انتخاب شده)
   *[other] پیام‌های گفت‌وگو ({ $n } انتخاب شده)
}
wizard-proof = { $n ->
    [0] سند پرداخت
    [one] سند پرداخت ({ $n } افزوده شده)
   *[other] سند پرداخت ({ $n } افزوده شده)
}
wizard-excuse = چرا نمی‌توانید نشان دهید
wizard-payment-title = افزودن سند پرداخت
wizard-payment-hint = صورت‌حساب یا رسید. آنچه را کسی لازم نیست ببیند، مانند شمارهٔ کارت، بپوشانید.
wizard-messages-title = کدام پیام‌ها این را نشان می‌دهند؟
wizard-messages-hint = از آنچه انتخاب می‌کنید رونوشتی ثابت نگه داشته می‌شود تا کسی نتواند بعداً تغییرش دهد.
wizard-no-messages = دربارهٔ این سفارش پیامی با فروشگاه نیست.

## Check and send.
wizard-check-title = بررسی و فرستادن
wizard-sum-items = کالاها
wizard-sum-reason = مشکل
wizard-sum-story = آنچه اتفاق افتاد
wizard-sum-remedy = خواستهٔ شما
wizard-sum-evidence = مدرک‌ها
wizard-sum-nothing = چیزی افزوده نشده
wizard-next = پس از این چه می‌شود
wizard-next-shop = { $shop } باید تا { $when } پاسخ دهد.
wizard-next-us = خودمان بی‌آنکه منتظر فروشگاه بمانیم تا { $when } بررسی می‌کنیم.
wizard-next-silent = اگر فروشگاه پاسخ ندهد: { $what }
wizard-next-hold = { $amount } از پول فروشگاه را تا بسته شدن پرونده نگه می‌داریم.
wizard-next-you = هر زمان می‌توانید مدرک اضافه کنید یا اختلاف را پس بگیرید.
wizard-next-fixed = پس از فرستادن، کالاها و دلیل دیگر عوض نمی‌شوند.

## What is wrong with an answer.
refusal-choose_items = دست‌کم یک کالا انتخاب کنید.
refusal-units_outside = تعداد را بنویسید؛ نه بیشتر از آنچه خریده‌اید.
refusal-choose_reason = مشکل را انتخاب کنید.
refusal-tell_story = بگویید چه اتفاقی افتاد.
refusal-story_too_short = کمی بیشتر بگویید: دست‌کم ۲۰ نویسه.
refusal-choose_remedy = آنچه را می‌خواهید انتخاب کنید.
refusal-say_amount = بنویسید چقدر می‌خواهید برگردد.
