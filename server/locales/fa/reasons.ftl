# دلیل‌ها در یک نسخهٔ سیاست.

policy-reasons = دلیل‌های اختلاف
policy-reasons-hint = از خریداران چه خواسته می‌شود و چه می‌توانند بخواهند. عذر همیشه جای مدرک را می‌گیرد؛ راه رسیدن به همهٔ پول می‌ماند؛ آنچه قانون می‌دهد برداشته نمی‌شود. اختلاف‌ها نسخهٔ زمان ارسال را نگه می‌دارند.
policy-reason-offered = قابل انتخاب
policy-reason-off = ارائه نمی‌شود
policy-reason-evidence = خواسته می‌شود: { $what }
policy-reason-remedy = ارائه می‌شود: { $what }
refusal-reason_rule = این زیاده‌روی است: دست‌کم یک راه به همهٔ پول باید بماند.
ask-reason_not_received = نرسیده است
ask-reason_damaged = آسیب‌دیده رسید
ask-reason_defective = کار نمی‌کند
ask-reason_not_as_described = مانند توضیح نیست
ask-reason_wrong_item = چیزی نیست که سفارش دادم
ask-reason_missing_parts = بخشی کم است
ask-reason_counterfeit = تقلبی است
ask-reason_unsafe = خطرناک است
ask-reason_late = دیر رسید
ask-reason_changed_mind = نظرم عوض شد: انصراف از خرید از همین‌جا
