# تصمیم‌های ما: دلجویی، پیشنهاد بیرون از بازه، مدرک تازه، هشدارها، تصمیم دربارهٔ کالای برگشتی.
action-decline_goodwill = رد کردن دلجویی
room-explain-decline_goodwill = چیزی پرداخت نمی‌شود. کسی که درخواست کرده دلیل را می‌خواند؛ خودش هم می‌تواند همین‌جا درخواست را پس بگیرد.
refusal-nothing_asked = کسی تأیید نفر دوم را نخواسته است.
event-dispute-goodwill-declined = { $name } دلجویی به مبلغ { $amount } را رد کرد
proposal-outside-because = این بیرون از چیزی است که دو طرف گفته‌اند. دلیل ما:
