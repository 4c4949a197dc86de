# آنچه مرسوله‌های یک پرونده می‌گویند، برای هر دو طرف و برای ما.
parcel-facts = مرسوله‌ها چه می‌گویند
parcel-out = فرستاده‌شده برای خریدار
parcel-return = بازگردانده‌شده
parcel-reship = دوباره فرستاده‌شده
parcel-declared = وزن اعلام‌شده
parcel-measured = وزن اندازه‌گیری‌شده
parcel-grams = { $n } گرم
parcel-delivered = تحویل
parcel-place = کجا
parcel-postcode = کد پستی
parcel-postcode-same = همان کد پستی سفارش
parcel-postcode-other = کد پستی دیگری جز آنِ سفارش
parcel-signed = امضای
parcel-pictures = عکس‌های شرکت حمل
parcel-pictures-ours = { $n } عکس که تنها ما می‌بینیم
parcel-compared = هنگام رفتن { $out } گرم بود و هنگام برگشت { $back } گرم. اگر تنها بخشی بازگردانده شده باشد، سبک‌تر است.
parcel-masked = { $mark } به جای چیزی است که خصوصیِ طرف دیگر است و برداشته‌ایم.
