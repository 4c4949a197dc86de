# انصراف از خرید وقتی کالا هنوز در راه است.
stage-rma-coming = کالا هنوز در راه است
silence-money-if-it-never-comes = مرسوله گم‌شده به شمار می‌آید و پول بازپرداخت می‌شود.
return-coming-buyer = در راه رسیدن به شماست. می‌توانید دم در نپذیرید: آن وقت خودش برمی‌گردد. اگر بپذیرید، مهلت پس فرستادن از روز رسیدن آغاز می‌شود.
return-coming-shop = خریدار وقتی مرسوله در راه بود انصراف داد. می‌توانید آن را نزد شرکت حمل متوقف کنید و پول را همین حالا پس بدهید.
return-coming-platform = خریدار وقتی مرسوله در راه بود انصراف داد. مهلت پس فرستادن از روز رسیدن آغاز می‌شود.
return-coming-until = اگر تا { $when } نرسد، پول بازپرداخت می‌شود.
action-goods_arrived = رسیده است
confirm-goods_arrived = بله، به دستم رسیده است
explain-goods_arrived = همهٔ مهلت شما برای پس فرستادن از اکنون آغاز می‌شود.
action-goods_gone = نمی‌رسد
event-return-goods-arrived = کالا رسید. از این پس می‌توان آن را پس فرستاد
event-return-goods-gone = کالا به خریدار نمی‌رسد ({ $said }). پول بازپرداخت می‌شود
event-return-never-came = کالا هرگز نرسید. پول بازپرداخت می‌شود
notice-return-goods-arrived = { $party ->
    [buyer] رسید؛ حالا می‌توانید پس بفرستید: { $title }
   *[shop] کالا رسید و برمی‌گردد: { $title }
}
notice-return-goods-gone = مرسوله به خریدار نمی‌رسد؛ پول بازپرداخت می‌شود: { $title }
notice-return-never-came = مرسوله هرگز نرسید؛ پول بازپرداخت می‌شود: { $title }
refusal-goods_coming = کالا هنوز در راه رسیدن به خریدار است.
refusal-goods_arrived = کالا رسیده است.
refusal-not_sent_cancel = هنوز فرستاده نشده است: لغوش کنید، زودتر انجام می‌شود.
wizard-withdraw-all = { $amount } پس می‌گیرید.
wizard-withdraw-refuse = در راه است. می‌توانید دم در نپذیرید: آن وقت خودش برمی‌گردد.
wizard-withdraw-days = اگر بپذیرید، از روز رسیدن { $days } روز برای پس فرستادن وقت دارید.
wizard-withdraw-never = اگر هرگز نرسد، باز هم پول را می‌گیرید.
wizard-withdraw-gone = به شما نمی‌رسد؛ چیزی برای پس فرستادن نیست.
problem-changed_mind-coming = هنوز در راه است. همین حالا می‌توانید انصراف دهید: مهلت پس فرستادن از روز رسیدن آغاز می‌شود.
problem-cancel = دیگر نمی‌خواهمش
problem-cancel-hint = هنوز فرستاده نشده است: می‌توان لغوش کرد.
outlook-window-coming = همین حالا می‌توانید، و تا { $days } روز پس از رسیدن آن.
