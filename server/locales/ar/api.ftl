# What can be wrong with files and with requests of programs.

refusal-file_too_large = هذا الملف كبير جدًا. الحد الأقصى 20 ميغابايت.
refusal-file_empty = هذا الملف فارغ.
refusal-file_broken = يتعذّر فتح هذا الملف. يُرجى حفظه من جديد أو إعداد ملف آخر.
refusal-picture_too_large = دقة هذه الصورة عالية جدًا. يُرجى إرسال نسخة أصغر.
refusal-not_json = يجب أن يكون المحتوى بصيغة JSON (application/json).
refusal-not_a_form = يجب أن يصل الملف ضمن نموذج (multipart/form-data).
refusal-not_rows = يجب أن تكون الصفوف بصيغة NDJSON (application/x-ndjson) أو CSV (text/csv).
refusal-cursor_over = استُعيدت البيانات من نسخة احتياطية. يُرجى البدء من جديد دون هذا الموضع.
refusal-version_conflict = وصل هذا الإصدار من قبل بقيم أخرى.
refusal-too_many_lines = الحد الأقصى 100 بند في النزاع الواحد. ويمكن فتح نزاع آخر للباقي.
remove-file = إزالة { $name }
