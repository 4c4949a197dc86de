# آنچه ممکن است در پرونده‌ها و درخواست‌های برنامه‌ها نادرست باشد.

refusal-file_too_large = این پرونده بیش از اندازه بزرگ است. پرونده‌ای تا ۲۰ مگابایت بفرستید.
refusal-file_empty = این پرونده خالی است.
refusal-file_broken = این پرونده باز نمی‌شود. دوباره ذخیره‌اش کنید یا یکی دیگر بگیرید.
refusal-picture_too_large = این تصویر پیکسل‌های بیش از اندازه دارد. نسخهٔ کوچک‌تری بفرستید.
refusal-not_json = بدنهٔ درخواست باید JSON باشد (application/json).
refusal-not_a_form = پرونده باید در یک فرم بیاید (multipart/form-data).
refusal-not_rows = سطرها باید NDJSON (application/x-ndjson) یا CSV (text/csv) باشند.
refusal-cursor_over = داده‌ها از نسخهٔ پشتیبان بازگردانده شده‌اند. بدون این موقعیت از نو آغاز کنید.
refusal-version_conflict = همین نسخه پیش‌تر با مقدارهای دیگری آمده است.
refusal-too_many_lines = یک اختلاف حداکثر ۱۰۰ سطر دارد. برای بقیه یکی دیگر باز کنید.
remove-file = برداشتن { $name }
