# What can be wrong with files and with requests of programs.

refusal-file_too_large = File ini terlalu besar. Kirim yang paling besar 20 MB.
refusal-file_empty = File ini kosong.
refusal-file_broken = File ini tidak bisa dibuka. Simpan sekali lagi, atau buat yang lain.
refusal-picture_too_large = Gambar ini punya terlalu banyak piksel. Kirim salinan yang lebih kecil.
refusal-not_json = Isinya harus JSON (application/json).
refusal-not_a_form = File harus dikirim dalam formulir (multipart/form-data).
refusal-not_rows = Baris harus NDJSON (application/x-ndjson) atau CSV (text/csv).
refusal-cursor_over = Data dipulihkan dari cadangan. Mulai lagi tanpa posisi ini.
refusal-version_conflict = Versi yang sama sudah pernah datang dengan nilai lain.
refusal-too_many_lines = Satu komplain memuat paling banyak 100 baris. Buka komplain lain untuk sisanya.
remove-file = Hapus { $name }
