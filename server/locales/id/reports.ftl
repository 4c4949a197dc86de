# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = Apa yang bisa dilaporkan tentang produk
policy-options-hint = Yang melaporkan produk memilih salah satunya. Bisa ditawarkan satu sampai enam pilihan. Laporan yang sudah ada tetap menyimpan pilihannya, dengan kata-kata saat itu.
option-preview = Yang akan dilihat orang
option-preview-hint = Dalam setiap bahasa, dengan urutan ini.
option-look = Lihat dulu
option-off = Tidak ditawarkan
option-at = Urutan { $n }
option-ours = Kosong berarti: { $words }
option-needed = Wajib begitu ditawarkan; bahasa lain memakainya jika kosong.
ask-place = Urutan dalam daftar
ask-category = Kategori hukum
ask-urgency = Seberapa mendesak
ask-words_ar = Kata-kata Anda dalam bahasa Arab
ask-words_en = Kata-kata Anda dalam bahasa Inggris
ask-words_es = Kata-kata Anda dalam bahasa Spanyol
ask-words_fa = Kata-kata Anda dalam bahasa Persia
ask-words_id = Kata-kata Anda dalam bahasa Indonesia
ask-words_pt = Kata-kata Anda dalam bahasa Portugis
ask-words_ru = Kata-kata Anda dalam bahasa Rusia
ask-words_zh = Kata-kata Anda dalam bahasa Tionghoa
row-ip_or_counterfeit = Barang palsu dan merek
row-prohibited_or_unsafe = Terlarang atau berbahaya
row-misleading_listing_or_search_manipulation = Halaman produk menyesatkan
row-trade_rule_violation = Aturan lain
row-own_1 = Pilihan sendiri, pertama
row-own_2 = Pilihan sendiri, kedua
row-own_3 = Pilihan sendiri, ketiga
row-own_4 = Pilihan sendiri, keempat
concern-unknown = Sesuatu yang tidak ditawarkan lagi
refusal-none_on = Tawarkan setidaknya satu pilihan.
refusal-too_many_on = Tawarkan paling banyak enam pilihan.
refusal-one_line = Tulis dalam satu baris.

## Categories of the European database of statements of reasons
law-animal_welfare = Kesejahteraan hewan
law-consumer_information = Informasi untuk konsumen
law-cyber_violence = Kekerasan daring
law-cyber_violence_against_women = Kekerasan daring terhadap perempuan
law-data_protection_and_privacy_violations = Pelindungan data dan privasi
law-illegal_or_harmful_speech = Ujaran ilegal atau merugikan
law-intellectual_property_infringements = Kekayaan intelektual
law-negative_effects_on_civic_discourse_or_elections = Wacana publik dan pemilu
law-not_specified_notice = Tidak disebutkan pelapor
law-other_violation_tc = Pelanggaran lain atas ketentuan kami
law-protection_of_minors = Pelindungan anak
law-risk_for_public_security = Keamanan publik
law-scams_and_fraud = Penipuan
law-self_harm = Menyakiti diri sendiri
law-unsafe_and_prohibited_products = Produk berbahaya dan terlarang
law-violence = Kekerasan

## What many people and trusted flaggers report, and unfounded reports
report-flagger = Pelapor tepercaya
report-language = Bahasa pelapor
report-alike = Orang lain melaporkan hal yang sama
report-others = { $n } orang saat laporan ini masuk
report-unfounded = Laporan ini jelas tidak berdasar
report-warned = Laporan ini jelas tidak berdasar. Jika laporan seperti ini berlanjut, untuk sementara kami tidak menerima laporan Anda; bahaya bagi orang selalu kami dengar.
refusal-reports_paused = Terlalu banyak laporan Anda yang jelas tidak berdasar, jadi untuk sementara kami tidak menerima laporan lagi. Jika ada orang dalam bahaya, centang kotaknya: itu selalu kami dengar.
refusal-not_unfounded = Hanya laporan yang tidak menyangkut pelanggaran aturan dan tanpa tindakan yang bisa disebut tidak berdasar.
field-unfounded = Apakah jelas tidak berdasar?
field-unfounded-hint = Hanya jika semua orang bisa melihatnya. Yang berulang kali mengirim laporan seperti itu diperingatkan, lalu harus menunggu.
field-decide-reference = Di mana aturan itu tertulis
field-decide-reference-hint = Undang-undang dan pasalnya, atau nomor aturan kami. Toko membacanya.
mark-danger = Bahaya
mark-people = { $n } orang melaporkan ini
statement-source = Bagaimana kami mengetahuinya
statement-after-report = Ada yang melaporkannya.
event-statement-sourced = Pelapor tepercaya memberi tahu kami

## The administrator's page
admin-trust = Laporan dan hukum
flaggers = Pelapor tepercaya
flaggers-hint = Organisasi yang ditunjuk otoritas. Yang mereka laporkan bersifat mendesak. Masing-masing mendapat tautan pribadi sendiri.
flaggers-none = Belum ada.
ask-flagger = Nama organisasi
flagger-add = Tambah dan buat tautan
flagger-trusted = Tepercaya
flagger-withdraw = Cabut
flagger-withdrawn = Dicabut
flagger-link = Tautan pribadi
flagger-link-hint = Hanya ditampilkan sekali ini. Berikan kepada organisasi itu dengan cara yang aman. Jika hilang, cabut dan buat yang lain.
flagger-welcome = Yang Anda laporkan didahulukan. Toko tidak pernah tahu siapa yang melaporkannya.
flagger-enter = Lanjut
done-flagger = Tautan sudah dibuat.
done-flagger-off = Dicabut. Tautan tidak berfungsi lagi.
statements-export = Pernyataan alasan
statements-export-hint = Dalam format basis data Eropa untuk pernyataan alasan, siap dikirim ke sana. Program mengambilnya dengan kunci yang punya izin untuk itu.
statements-export-first = 100 yang pertama
scope-statements = Pernyataan alasan
scope-statements-hint = Mengambil pernyataan alasan untuk basis data Eropa
ask-report_many = Jumlah orang yang melaporkan hal yang sama sampai dianggap mendesak
ask-misuse_warn = Laporan tidak berdasar dalam enam bulan sampai ada peringatan
ask-misuse_pause = Laporan tidak berdasar sampai ada jeda
ask-misuse_pause_d = Berapa lama jedanya, dalam hari

## Danger
event-conversation-person-asked-danger = Petugas khusus sudah dipanggil. Anda yang pertama
danger-first = Anda yang pertama.
danger-answer = Petugas khusus sudah dipanggil, juga pada malam hari. Jika ada yang terluka, segera hubungi nomor darurat di negara Anda.
field-report-concern = Apa masalahnya
field-report-text = Apa yang terjadi?
