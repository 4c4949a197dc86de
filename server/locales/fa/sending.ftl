# فروشگاهی که باید چیزی بفرستد می‌گوید که نمی‌تواند.
choice-out_of_stock = دیگر موجود نیست
choice-not_made_any_more = دیگر ساخته نمی‌شود
choice-cannot_be_repaired = تعمیرشدنی نیست
choice-no_carrier = هیچ شرکت حملی به آنجا نمی‌برد
field-step_impossible-reason = چرا نه؟
confirm-step_impossible = بله، به جای آن پول بازپرداخت شود
check-step_impossible-shop-get = پایان: چیزی فرستاده نمی‌شود و چیز دیگری از شما خواسته نمی‌شود.
check-step_impossible-shop-lose = بهای کالا: به جای کالا به خریدار برمی‌گردد. برگشت‌پذیر نیست.
check-step_impossible-shop-can = اینجا ببینید پول کی می‌رسد.
refusal-already_sent_goods = پیش‌تر فرستاده شده است.
