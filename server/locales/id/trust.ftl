# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = Laporan
kind-statement = Pernyataan alasan
kind-appeal = Banding
party-reporter = Pelapor

nav-report = Laporkan sesuatu
nav-trust = Laporan
nav-appeals = Banding

## Telling us
report-title = Laporkan sesuatu
report-lead = Beri tahu kami tentang produk, toko, atau penipuan. Anda tidak perlu akun.
report-about = Tentang
report-about-product = Produk
report-about-product-hint = Barang palsu, terlarang atau berbahaya, halaman produk menyesatkan.
report-about-shop = Toko
report-about-shop-hint = Tidak menjawab, tidak sopan, atau tidak melakukan yang disepakati.
report-about-fraud = Penipuan
report-about-fraud-hint = Ada yang ingin Anda membayar atau berdamai di tempat lain, atau mengaku sebagai kami.
report-concern = Apa masalahnya
report-privacy = Nama Anda
report-privacy-text = Toko tidak pernah tahu siapa yang melaporkannya.
report-yours = Laporan dan banding Anda
report-what-happened = Apa yang terjadi?
report-what-happened-hint = Minimal 20 karakter.
report-file-hint = Toko tidak pernah melihatnya.
report-danger = Orang bisa terluka
report-danger-hint = { $hours ->
    [1] Api, racun, sengatan listrik, senjata, ancaman: petugas khusus memeriksanya dalam satu jam.
   *[other] Api, racun, sengatan listrik, senjata, ancaman: petugas khusus memeriksanya dalam { $hours } jam.
 }
report-danger-chat = Bahaya: laporan { $number }
report-send = Kirim laporan
report-received = Laporan Anda sudah kami terima
report-received-text = Nomornya { $number }. Petugas kami memeriksanya dan memberi tahu Anda hasilnya.
report-link = Tautan pribadi Anda
report-link-text = Anda tidak punya akun, jadi simpan tautan ini. Tautan ini membuka laporan Anda: di sana Anda bisa menambahkan gambar dan membaca keputusan kami. Jangan berikan kepada siapa pun.
report-link-keep = simpan tautan ini
report-open = Buka laporan saya
report-specialist = Bicara dengan petugas khusus sekarang
report-priority = Seberapa mendesak
report-law-category = Kategori hukum
report-who = Dilaporkan oleh
report-guest = Seseorang tanpa akun
report-hidden-until = Disembunyikan sampai

concern-ip_or_counterfeit = Barang palsu, atau memakai merek, desain, atau gambar orang lain
concern-prohibited_or_unsafe = Terlarang atau berbahaya
concern-misleading_listing_or_search_manipulation = Halaman produknya menyesatkan, atau mengelabui pencarian
concern-trade_rule_violation = Melanggar aturan lain marketplace ini
concern-unresponsive = Toko tidak menjawab
concern-rude_or_threatening = Toko tidak sopan atau mengancam
concern-refuses_agreed_remedy = Toko tidak melakukan yang disepakati
concern-false_tracking = Nomor resinya palsu
concern-pressure_for_review = Toko menekan agar diberi ulasan bagus
concern-other = Hal lain tentang toko
concern-off_platform_payment = Ada yang minta dibayar di luar marketplace ini
concern-off_platform_return_or_refund = Ada yang menawarkan retur atau pengembalian dana di luar marketplace ini
concern-pressure_to_cancel_dispute = Ada yang menekan saya untuk mencabut komplain
concern-fake_support = Ada yang mengaku sebagai layanan pelanggan kami
concern-phishing_link = Tautan yang meminta kata sandi, kode, atau kartu
concern-fake_tracking = Paket atau nomor resi yang tidak saya pesan
concern-extortion_by_review = Ada yang mengancam dengan ulasan buruk

## Where a report stands
stage-under-review = Kami sedang memeriksa laporan
stage-need-info = Kami punya pertanyaan tentang laporan ini
stage-escalated = Kepala tim kami memutuskan laporan ini
stage-decided = Laporan sudah diputuskan
stage-under-review-you = Putuskan laporan ini
stage-need-info-you = Jawab pertanyaan kami
stage-escalated-you = Putuskan laporan ini
silence-report-reviewed = laporan diteruskan ke peninjau.
silence-head-of-trust-decides = kepala tim memutuskan.
silence-head-of-trust-reminded = kepala tim diingatkan setiap hari.
act-buyer-need-info = Jawab dengan kata-kata Anda sendiri; Anda bisa menambahkan gambar.

## What can be done
action-triage = Pilah
action-ask = Tanya pelapor
action-add = Tambah keterangan
action-hide_now = Sembunyikan halaman produk sementara
action-attach = Tentukan apa yang dilaporkan
explain-attach = Temukan halaman produk atau toko yang dimaksud laporan ini. Sejak itu tindakan bisa diambil. Pelapor melihat nama yang Anda temukan, bukan cara Anda mengetahuinya.
field-listing = Halaman produk atau toko
field-listing-hint = Nomornya di marketplace, tautan ke sana, atau kata-kata dari judul halaman produk.
field-attach-text = Bagaimana Anda mengetahuinya
report-found = Yang kami temukan
action-show_again = Tampilkan lagi halaman produk
action-decide = Putuskan
action-appeal = Ajukan banding
explain-triage = Bahaya bagi orang didahulukan, lalu keselamatan, penipuan, dan yang dilaporkan banyak orang.
explain-ask = Anda bisa bertanya satu kali. Jika tidak ada jawaban tepat waktu, Anda memutuskan dengan yang ada.
explain-hide_now = Halaman produk disembunyikan sebentar, satu kali, sampai laporan diputuskan. Siapa yang menyembunyikan dan mengapa akan dicatat. Halaman produk lain dari toko itu tetap ada.
explain-add = Kami membacanya sebelum memutuskan.
field-priority = Seberapa mendesak
choice-normal = Biasa
choice-urgent = Mendesak
choice-danger = Orang dalam bahaya
field-measure = Tindakan
choice-no_action = Tidak ada tindakan
choice-warn_shop = Toko diperingatkan
choice-label_listing = Halaman produk diberi tanda peringatan
choice-hide_listing = Halaman produk disembunyikan
choice-remove_listing = Halaman produk dihapus
choice-restrict_shop = Toko tidak bisa berjualan
field-rule = Aturannya
choice-law = Hukum
choice-terms_products = Aturan kami untuk produk
choice-terms_conduct = Aturan kami untuk toko
choice-no_rule_broken = Tidak ada aturan yang dilanggar
field-facts = Fakta yang kami temukan
field-text_reporter = Untuk pelapor
field-lasting = Berapa lama
choice-until_lifted = Sampai dicabut
choice-days_7 = 7 hari
choice-days_30 = 30 hari
choice-days_90 = 90 hari
field-points = Poin pada catatan toko
field-recall = Beri tahu semua yang membelinya dalam enam bulan terakhir
field-recall_hazard = Apa yang berbahaya
field-recall_advice = Apa yang sebaiknya dilakukan pembeli sekarang
field-recall_money = Bagaimana dana mereka kembali
field-recall_words_ar = Dengan kata-kata Anda sendiri, dalam bahasa Arab
field-recall_words_en = Dengan kata-kata Anda sendiri, dalam bahasa Inggris
field-recall_words_es = Dengan kata-kata Anda sendiri, dalam bahasa Spanyol
field-recall_words_fa = Dengan kata-kata Anda sendiri, dalam bahasa Persia
field-recall_words_id = Dengan kata-kata Anda sendiri, dalam bahasa Indonesia
field-recall_words_pt = Dengan kata-kata Anda sendiri, dalam bahasa Portugis
field-recall_words_ru = Dengan kata-kata Anda sendiri, dalam bahasa Rusia
field-recall_words_zh = Dengan kata-kata Anda sendiri, dalam bahasa Tionghoa
field-recall-hint = Mereka membacanya di halaman tersendiri, masing-masing dalam bahasanya. Tekan “Lihat dulu” untuk melihatnya.
preview-decide = Lihat dulu
choice-hazard_fire = Kebakaran atau luka bakar
choice-hazard_shock = Sengatan listrik
choice-hazard_choking = Tersedak
choice-hazard_poison = Keracunan atau iritasi
choice-hazard_injury = Luka sayat, jatuh, atau cedera lain
choice-hazard_food = Makanan yang membuat sakit
choice-hazard_fake = Barang palsu yang belum diuji siapa pun
choice-hazard_other = Bahaya lain
choice-advice_stop = Berhenti menggunakannya
choice-advice_keep_away = Jauhkan dari anak-anak
choice-advice_throw_away = Buang
choice-advice_bring_back = Kirim kembali
choice-money_shop = Toko mengembalikan dananya
choice-money_us = Kami mengembalikan dananya
choice-money_exchange = Toko menukarnya
choice-money_repair = Toko memperbaikinya gratis
choice-yes = Ya
choice-no = Tidak
field-ground = Mengapa keputusan perlu berubah
choice-new_fact = Ada fakta baru
choice-fact_overlooked = Ada fakta yang terlewat
choice-rule_misread = Aturan salah dipahami
choice-not_heard = Saya tidak didengar
field-place = Di mana Anda melihatnya?
field-place-hint = Alamat web, nomor telepon, alamat email, atau nama toko.

## Refusals
refusal-asked_before = Anda sudah bertanya kepada pelapor.
refusal-no_listing = Kami tidak mengenal halaman produk itu.
refusal-nothing_to_tell = Tidak ada yang perlu disampaikan.
refusal-listing_not_found = Kami tidak menemukan halaman produk atau toko seperti itu.
refusal-choose_one = Ada beberapa. Pilih yang benar.
refusal-hidden_now = Halaman produk sedang disembunyikan. Tampilkan dulu.
refusal-hidden_before = Halaman produk sudah pernah disembunyikan satu kali. Putuskan laporannya untuk menyembunyikannya lebih lama.
refusal-not_hidden = Halaman produk tidak disembunyikan.
refusal-rule_needed = Pilih aturan yang dilanggar.
refusal-appeal_not_against_you = Keputusan itu memberi Anda yang Anda minta.
refusal-appealed_before = Anda sudah mengajukan banding.
refusal-appeal_open = Banding lain sedang diputuskan. Anda bisa mengajukan banding setelahnya.
refusal-appeal_window_over = Waktu untuk mengajukan banding sudah habis.
refusal-nothing_decided = Kedua pihak sepakat; tidak ada keputusan kami untuk diajukan banding.
refusal-nothing_between = Tidak ada apa-apa di antara keputusan dan yang diminta.
refusal-not_asked = Yang diminta menjawab adalah pihak lain.
refusal-no_appeal = Tidak ada banding.

## Events
event-report-filed = { $who ->
    [you] Anda melaporkan: { $concern }
   *[other] Dilaporkan: { $concern }
 }
event-report-triaged = Dipilah: { $priority }
event-report-asked = Kami bertanya kepada pelapor
event-report-answered = { $who ->
    [you] Anda menjawab
   *[other] Pelapor menjawab
 }
event-report-not-answered = Tidak ada yang menjawab pertanyaan kami; kami memutuskan dengan yang ada
event-report-added = { $who ->
    [you] Anda menambahkan keterangan
   *[other] Pelapor menambahkan keterangan
 }
event-report-late = Waktu untuk memutuskan sudah lewat; laporan diteruskan ke kepala tim
event-report-hidden = { $name } menyembunyikan halaman produk sampai { $until }
event-report-shown-again = Halaman produk ditampilkan lagi
event-report-decided = Diputuskan: { $measure } ({ $rule })
event-report-appeal-filed = { $who ->
    [you] Anda mengajukan banding: { $number }
   *[other] Pelapor mengajukan banding: { $number }
 }
event-report-looked-at-again = Banding dikabulkan; orang lain memeriksanya lagi: { $number }
event-report-note = Catatan { $name }
event-report-attached = { $name } menemukan apa yang dilaporkan: { $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] Anda mengajukan banding: { $number }
   *[other] Toko mengajukan banding: { $number }
 }
event-statement-varied = Setelah banding: { $measure }
event-statement-lifted = Setelah banding, tindakan dicabut
event-statement-settled = Waktu untuk banding sudah habis
event-statement-recalled = Pembeli enam bulan terakhir diberi tahu
event-statement-recall-sent = Sudah diberi tahu: { $n }
event-appeal-filed = { $who ->
    [you] Anda mengajukan banding: { $ground }
    [shop] Toko mengajukan banding: { $ground }
   *[other] Pembeli mengajukan banding: { $ground }
 }
event-appeal-admitted = Banding diperiksa
event-appeal-admitted-by-silence = Banding diperiksa, karena tidak ada yang menolaknya tepat waktu
event-appeal-rejected = Banding tidak diperiksa: { $why }
event-appeal-answered = { $who ->
    [you] Anda menjawab
    [platform] Tim yang memutuskan menjawab
   *[other] { $name } menjawab
 }
event-appeal-not-answered = Pihak lain tidak menjawab; itu tidak merugikan banding
event-appeal-added = { $who ->
    [you] Anda menambahkan keterangan
   *[other] { $name } menambahkan keterangan
 }
event-appeal-overdue = Waktu untuk memutuskan sudah lewat; banding diteruskan ke kepala tim banding
event-appeal-decided-upheld = Keputusan tetap: { $why }
event-appeal-decided-varied = { $amount ->
    [none] Keputusan berubah sebagian: { $why }
   *[other] Keputusan berubah: pembeli mendapat total { $amount }. { $why }
 }
event-appeal-decided-overturned = { $amount ->
    [none] Keputusan dibatalkan: { $why }
   *[other] Keputusan dibatalkan: pembeli mendapat total { $amount }. { $why }
 }
event-appeal-granted-by-default = Kami tidak memutuskan tepat waktu, jadi banding dikabulkan dengan biaya kami
event-appeal-granted-by-default-outside = Kami tidak memutuskan tepat waktu: kami membayar sampai total { $amount }, dan sisanya diputuskan lembaga luar
event-appeal-note = Catatan { $name }
event-dispute-appeal-filed = { $who ->
    [you] Anda mengajukan banding: { $number }
   *[other] { $name } mengajukan banding: { $number }
 }
event-dispute-decided-again-unchanged = Banding { $number } sudah diputuskan: keputusan tetap
event-dispute-decided-again-changed = Banding { $number } sudah diputuskan: keputusan berubah

## Statement of reasons
statement-measure = Tindakan kami
statement-rule = Menurut aturan mana
statement-lasts = Berapa lama
statement-points = Poin pada catatan Anda
statement-points-back = juga dicabut
statement-automation = Diputuskan oleh
statement-by-a-person = Petugas kami. Bukan mesin yang menemukan atau memutuskan ini.
statement-appeal-until = Anda bisa mengajukan banding sampai
stage-in-force = Berlaku, dan bisa diajukan banding
stage-lifted = Sudah dicabut
stage-settled = Berlaku tetap
silence-statement-settles = tindakan berlaku tetap.

## Where an appeal stands
appeal-against = Atas
appeal-by = Siapa yang mengajukan banding
appeal-by-whom = { $who ->
    [you] Anda
    [shop] Toko
   *[other] Pembeli
 }
appeal-decided = Diputuskan: pembeli mendapat
appeal-wanted = Diminta
stage-filed = Banding sudah diterima
stage-reply-wait = Pihak lain bisa menjawab banding
stage-review = Orang lain memeriksa keputusan
stage-review-overdue = Kepala tim banding memutuskan
stage-upheld = Keputusan tetap
stage-varied = Keputusan berubah sebagian
stage-overturned = Keputusan dibatalkan
stage-inadmissible = Banding tidak diperiksa
stage-granted-by-default = Banding dikabulkan
stage-filed-you = Periksa apakah banding bisa diputuskan
stage-reply-wait-you = Jawab banding
stage-review-you = Putuskan banding
stage-review-overdue-you = Putuskan banding
silence-appeal-admitted = banding diperiksa.
silence-appeal-goes-on = banding diputuskan tanpa jawaban Anda; itu tidak merugikan banding.
silence-head-of-appeals-decides = kepala tim banding memutuskan.
silence-appeal-granted = banding dikabulkan dengan biaya kami.
act-buyer-reply-wait = Tulis apa yang perlu diketahui sebelum banding diputuskan.
act-shop-reply-wait = Tulis apa yang perlu diketahui sebelum banding diputuskan.
action-admit = Periksa
action-reject = Tolak tanpa pemeriksaan
action-uphold = Keputusan tetap
action-vary = Ubah sebagian
action-overturn = Batalkan keputusan
choice-no_new_fact = Tidak ada fakta baru
choice-no_error_named = Tidak ada kesalahan yang disebut
choice-not_about_decision = Bukan tentang keputusan
choice-decision_was_right = Keputusannya benar
choice-new_fact_counts = Fakta barunya berarti
choice-fact_was_overlooked = Ada fakta yang terlewat
choice-rule_was_misread = Aturan salah dipahami

## Desks
trust-tab-all = Semua
trust-tab-received = Baru
trust-tab-under_review = Perlu diputuskan
trust-tab-escalated = Kepala tim
trust-tab-need_info = Ditanyakan
trust-tab-in_force = Pernyataan
trust-tab-reply_wait = Banding untuk dijawab
trust-empty = Tidak ada yang menunggu di sini.
trust-choose = Pilih laporan
appeals-tab-all = Semua
appeals-tab-review = Perlu diputuskan
appeals-tab-filed = Baru
appeals-tab-review_overdue = Kepala tim banding
appeals-tab-reply_wait = Pihak lain
appeals-empty = Tidak ada banding yang menunggu di sini.
appeals-choose = Pilih banding

## Notices
notice-report-triaged = Laporan Anda diteruskan ke peninjau
notice-report-asked = Kami punya pertanyaan tentang laporan Anda
notice-report-late = Laporan Anda memakan waktu lebih lama dari seharusnya; kepala tim kami memutuskan
notice-report-decided = Laporan Anda sudah diputuskan
notice-report-looked-at-again = Banding Anda dikabulkan: orang lain memeriksa laporan Anda lagi
notice-report-reminded = Kami masih punya pertanyaan tentang laporan Anda
notice-statement-issued = Kami mengambil tindakan atas toko atau halaman produk Anda: baca alasannya, dan cara mengajukan banding
notice-statement-varied = Setelah banding Anda, kami mengubah tindakan kami
notice-statement-lifted = Setelah banding Anda, kami mencabut tindakan kami
notice-appeal-filed = { $own ->
    [yes] Kami sudah menerima banding Anda
   *[no] Pihak lain mengajukan banding
}
notice-appeal-admitted = Banding diperiksa
notice-appeal-rejected = Banding tidak diperiksa: baca alasannya
notice-appeal-answered = Banding sudah dijawab; sekarang orang lain memutuskan
notice-appeal-not-answered = Waktu untuk menjawab banding sudah habis; sekarang orang lain memutuskan
notice-appeal-overdue = Banding memakan waktu lebih lama dari seharusnya; kepala tim banding memutuskan
notice-appeal-decided = Banding sudah diputuskan
notice-appeal-granted-by-default = Kami tidak memutuskan tepat waktu, jadi banding dikabulkan
notice-appeal-reminded = Anda masih bisa menjawab banding
notice-dispute-decided-again = Banding tentang komplain Anda sudah diputuskan

## Policy
policy-reports = Laporan
policy-appeals = Banding
ask-report_triage_h = Waktu untuk memilah laporan, dalam jam
ask-report_review_h = Waktu untuk memutuskan laporan, dalam jam
ask-report_urgent_h = Waktu untuk memutuskan soal keselamatan atau penipuan, dalam jam
ask-report_danger_h = Waktu untuk memutuskan saat orang dalam bahaya, dalam jam
ask-report_info_d = Waktu pelapor untuk menjawab pertanyaan, dalam hari
ask-report_head_bd = Waktu kepala tim kepercayaan untuk memutuskan, dalam hari kerja
ask-hide_now_h = Berapa lama halaman produk bisa disembunyikan sebelum ada keputusan, dalam jam
ask-moderation_appeal_d = Berapa lama keputusan tentang toko atau halaman produk bisa diajukan banding, dalam hari
ask-appeal_desk_h = Waktu untuk memeriksa apakah banding bisa diputuskan, dalam jam
ask-appeal_reply_h = Waktu pihak lain untuk menjawab banding, dalam jam
ask-appeal_review_bd = Waktu untuk memutuskan banding, dalam hari kerja
ask-appeal_overdue_bd = Waktu kepala tim banding setelah itu, dalam hari kerja
ask-appeal_cap_minor = Yang kami bayar paling banyak jika kami gagal memutuskan banding

## Roles
role-triage-hint = Memilah laporan
role-reviewer-hint = Memutuskan laporan
role-head_of_trust-hint = Memutuskan yang terlalu lama, dan menjawab banding tentang laporan
role-appeal_reviewer-hint = Memeriksa keputusan sekali lagi
role-head_of_appeals-hint = Memutuskan banding yang terlalu lama
demo-see-reviewer = Telepon yang mengaku dari layanan kami, halaman produk yang disembunyikan, dan toko yang mengajukan banding.
demo-see-appeals = Banding atas halaman produk yang disembunyikan: kedua pihak sudah didengar.

explain-report-answer = Kami membacanya dan melanjutkan laporan. Toko tidak pernah tahu siapa Anda.
explain-appeal-answer = Yang memutuskan banding membacanya, begitu juga pihak yang mengajukan banding.
