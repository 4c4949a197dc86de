# What can be wrong with files and with requests of programs.

refusal-file_too_large = 文件太大。请发送不超过20 MB的文件。
refusal-file_empty = 这个文件是空的。
refusal-file_broken = 无法打开这个文件。请重新保存，或重新制作一份。
refusal-picture_too_large = 图片像素过高。请发送较小的副本。
refusal-not_json = 请求正文必须是 JSON（application/json）。
refusal-not_a_form = 文件必须通过表单（multipart/form-data）提交。
refusal-not_rows = 数据行必须是 NDJSON（application/x-ndjson）或 CSV（text/csv）。
refusal-cursor_over = 数据已从备份恢复。请去掉这个位置，从头开始。
refusal-version_conflict = 同一版本此前已用其他数值提交过。
refusal-too_many_lines = 一起纠纷最多包含100行商品。其余商品请另行发起纠纷。
remove-file = 移除{ $name }
