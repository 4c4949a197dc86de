# What can be wrong with files and with requests of programs.

refusal-file_too_large = Файл слишком большой. Отправьте файл не больше 20 МБ.
refusal-file_empty = Файл пустой.
refusal-file_broken = Файл не открывается. Сохраните его ещё раз или сделайте новый.
refusal-picture_too_large = В изображении слишком много пикселей. Отправьте уменьшенную копию.
refusal-not_json = Тело запроса должно быть в формате JSON (application/json).
refusal-not_a_form = Файл нужно передать в форме (multipart/form-data).
refusal-not_rows = Строки должны быть в формате NDJSON (application/x-ndjson) или CSV (text/csv).
refusal-cursor_over = Данные восстановлены из резервной копии. Начните заново, без этой позиции.
refusal-version_conflict = Эта версия уже приходила с другими значениями.
refusal-too_many_lines = В одном споре не больше 100 позиций. Для остальных откройте ещё один.
remove-file = Удалить { $name }
