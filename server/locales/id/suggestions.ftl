# Suggestions: what people would like to be better, and what became of it.

kind-suggestion = Saran
nav-product = Saran
nav-suggest = Beri saran
ideas-title = Saran saya
ideas-lead = Di sini Anda melihat perkembangan setiap saran. Kami memberi tahu Anda di setiap langkah.
ideas-new = Beri saran
ideas-none = Anda belum pernah memberi saran.
ideas-next = Tim produk kami memeriksanya dalam sekitar seminggu. Anda diberi tahu kapan saran itu direncanakan, kapan selesai, dan mengapa jika tidak dilakukan.
ideas-same = Disampaikan oleh
ideas-people = { $n } orang
ideas-together = Dijawab
ideas-together-what = Bersama saran lain yang isinya sama. Keputusan untuk satu saran berlaku untuk semuanya.
ideas-planned = Direncanakan untuk
ideas-promised-by = Dijanjikan oleh
field-title = Dalam satu baris
field-title-hint = Inilah yang tampil di daftar, misalnya: “Filter menurut negara”.

## The product desk.

product-tab-all = Semua
product-tab-received = Baru
product-tab-grouped = Disimpan
product-tab-planned = Direncanakan
product-empty = Tidak ada saran yang menunggu Anda.
product-choose = Pilih saran
role-editor-hint = Mengurus saran, dan tidak melihat kasus lain
action-group = Simpan
action-join = Isinya sama dengan saran lain
action-plan = Rencanakan
action-move = Tentukan tanggal yang lebih lambat
action-done = Sudah selesai
action-turn_down = Tolak dengan alasan
explain-group = Anda sudah memeriksanya dan menyimpannya untuk direncanakan. Pemberi saran diberi tahu.
explain-join = Mulai sekarang dijawab bersama saran yang satu lagi, dan pemberi sarannya mendapat kabar yang sama. Ini tidak bisa diurungkan.
explain-plan = Anda bertanggung jawab atasnya dengan nama Anda. Pemberi saran membaca kata-kata Anda dan tanggalnya.
explain-move = Tanggal yang dijanjikan hanya bisa mundur, dan pemberi saran membaca alasannya.
explain-done = Pemberi saran, dan semua yang menyampaikan hal yang sama, diberi tahu.
explain-turn_down = Pemberi saran, dan semua yang menyampaikan hal yang sama, membaca alasannya. Ini tidak bisa diurungkan.
field-join-to = Sama dengan
field-weeks = Paling lambat kapan
field-plan-text = Yang Anda rencanakan, untuk pemberi saran
field-move-text = Mengapa lebih lama, untuk pemberi saran
field-done-text = Apa yang baru, untuk pemberi saran
field-turn_down-text = Alasannya, untuk pemberi saran
choice-weeks_2 = dalam dua minggu
choice-weeks_4 = dalam empat minggu
choice-weeks_8 = dalam delapan minggu
choice-weeks_13 = dalam tiga bulan
choice-weeks_26 = dalam setengah tahun
choice-weeks_52 = dalam setahun
choice-exists_already = Sudah ada
choice-not_possible = Tidak mungkin dilakukan
choice-too_few = Terlalu sedikit orang yang akan memakainya
choice-against_rules = Bertentangan dengan aturan kami atau hukum
choice-other_plans = Kami merencanakan hal lain sebagai gantinya
refusal-answered_with_others = Saran ini dijawab bersama saran lain. Lakukan di saran yang pertama.
refusal-others_joined_it = Saran lain sudah digabungkan ke sini. Gabungkan saran yang satu lagi ke saran ini.
refusal-nothing_to_join = Tidak ada saran lain yang terbuka.
refusal-as_late_as_can_be = Tanggal yang dijanjikan sudah yang paling lambat.

## Where it stands.

stage-grouped = Kami menyimpannya untuk direncanakan
stage-grouped-you = Rencanakan, atau tolak dengan alasan
stage-planned = Sudah direncanakan
stage-planned-you = Jalankan, atau tentukan tanggal yang lebih lambat
stage-done = Sudah selesai
stage-declined = Tidak akan dilakukan
silence-suggestion-lead = supervisor tim produk kami mengambil alih.
silence-suggestion-date = yang menjanjikannya diingatkan, dan tanggal baru ditentukan beserta alasannya.

## What happened.

event-suggestion-opened = { $who ->
    [you] Anda memberi saran
   *[other] Saran disampaikan
}
event-suggestion-grouped = Tim produk kami menyimpannya untuk direncanakan
event-suggestion-joined = { $people ->
    [1] Digabungkan dengan saran lain yang isinya sama
   *[other] Digabungkan dengan saran lain yang isinya sama: sekarang { $people } orang
}
event-suggestion-counted = { $people } orang menyampaikan hal yang sama
event-suggestion-planned = Direncanakan untuk { $until }
event-suggestion-moved = Perlu waktu lebih lama; tanggal barunya { $until }
event-suggestion-done = Sudah selesai
event-suggestion-declined = Tidak akan dilakukan: { $reason }
event-suggestion-late = Waktu kami habis; tim produk kami sudah diingatkan
event-suggestion-said = { $who ->
    [you] Anda menambahkan keterangan
   *[other] Pemberi saran menambahkan keterangan
}
event-suggestion-note = Catatan { $name }
notice-suggestion-opened = Kami sudah menerima saran Anda: { $title }
notice-suggestion-grouped = Kami menyimpan saran Anda untuk direncanakan: { $title }
notice-suggestion-joined = Orang lain menyarankan hal yang sama, dan kami menjawab semuanya bersama-sama: { $title }
notice-suggestion-counted = Lebih banyak orang menyarankan hal yang sama: { $title }
notice-suggestion-planned = Saran Anda direncanakan: { $title }
notice-suggestion-moved = Saran Anda perlu waktu lebih lama; ada tanggal baru dan alasannya: { $title }
notice-suggestion-done = Saran Anda sudah selesai dikerjakan: { $title }
notice-suggestion-declined = Kami tidak akan melakukan yang Anda sarankan, dan menjelaskan alasannya: { $title }
notice-suggestion-late = Kami terlambat menangani saran Anda dan sudah mengingatkan tim kami: { $title }
policy-suggestions = Saran
ask-suggestion_received_bd = Waktu tim produk untuk memeriksa saran baru, dalam hari kerja
ask-suggestion_grouped_bd = Waktu tim produk untuk merencanakan atau menolak yang disimpan, dalam hari kerja
ask-suggestion_late_bd = Waktu tim produk untuk menentukan tanggal baru setelah tanggal yang dijanjikan lewat, dalam hari kerja
demo-see-product = Saran: satu direncanakan untuk dua orang, satu ditolak dengan alasan, dan satu dari toko masih baru.
