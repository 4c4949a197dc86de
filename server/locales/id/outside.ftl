# Proceedings before bodies outside the house.

kind-outside = Proses di luar
outside-title = Lembaga luar
outside-new = Catat proses di lembaga luar
outside-new-hint = Pembeli dan toko akan melihatnya, dengan tanggal paling lambat kami menjawab.
outside-save = Simpan dan beri tahu kedua pihak
outside-hand-over = Berkas untuk lembaga
outside-body = Lembaga
outside-reference = Nomornya
outside-about = Tentang kasus
outside-began = Dibuka di sana
outside-we-answer-by = Kami menjawab paling lambat
outside-answered = Kami sudah menjawab
outside-result = Hasil
outside-forced = Lembaga yang kami pilih
outside-we-put-by = Kami mengajukannya paling lambat

ask-out_body = Di lembaga mana
ask-out_reference = Nomor dari lembaga itu
ask-out_began = Dibuka di sana pada
ask-out_answer = Kami harus menjawab paling lambat
ask-out_answer-hint = Kosongkan, dan tanggalnya dihitung menurut aturan lembaga ini.
refusal-wrong_date = Pilih tanggal yang sesuai

body-adr = Lembaga penyelesaian sengketa alternatif (UE)
body-dsa_body = Lembaga sengketa bersertifikat menurut DSA (UE)
body-consumidor_gov_br = consumidor.gov.br (Brasil)
body-authority = Otoritas pelindungan konsumen
body-court = Pengadilan
body-other_body = Lembaga lain

## Where it stands, and what happens otherwise
stage-body-asks = Kami harus menjawab lembaga luar
stage-body-answer-late = Jawaban kami kepada lembaga luar terlambat
stage-body-decides = Lembaga luar yang memutuskan
stage-body-due = Kami harus mengajukannya ke lembaga luar
silence-body-answer-late = jawaban kami terlambat, dan supervisor harus mengirimnya.
silence-body-answer-late-again = supervisor diberi tahu lagi, setiap hari.
silence-we-ask-the-body = kami menanyakan perkembangannya kepada lembaga luar.
silence-body-due-again = supervisor diberi tahu lagi, setiap hari.

## What our people may do
action-body_answered = Kami sudah menjawab
action-body_postponed = Lembaga luar memberi waktu lebih
action-body_concluded = Catat hasilnya
action-body_put = Sudah kami ajukan ke lembaga
explain-body_put = Lembaga menerima berkas dengan semua dari kedua pihak. Kedua pihak membaca di mana kasusnya sekarang. Biayanya kami tanggung.
field-out_body = Ke lembaga mana
field-body_put-reference = Nomor dari lembaga itu
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
field-days = Tambahan hari
field-result = Hasil
choice-5 = 5 hari
choice-10 = 10 hari
choice-15 = 15 hari
choice-30 = 30 hari
choice-body_for_buyer = Lembaga luar memutuskan untuk pembeli
choice-body_for_shop = Lembaga luar memutuskan untuk toko
choice-body_partly = Lembaga luar memberi setiap pihak sebagian
choice-body_agreed = Kedua pihak sepakat di sana
choice-body_withdrawn = Dicabut

## What happened
event-outside-opened = Proses dibuka di: { $body }. Kami menjawab paling lambat { $due }.
event-outside-forced = Kami tidak memutuskan banding tepat waktu. Yang melebihi batas kami diputuskan lembaga luar, atas biaya kami. Kami mengajukannya paling lambat { $due }.
event-outside-put = Kami ajukan ke: { $body }, nomor { $reference }. Sekarang lembaga itu yang memutuskan.
event-outside-answered = Kami menjawab lembaga luar
event-outside-postponed = Lembaga luar memberi waktu lebih, sampai { $until }
event-outside-late = Kami terlambat dalam urusan dengan lembaga luar. Supervisor sudah diberi tahu.
event-outside-result-missing = Lembaga luar belum memutuskan pada waktunya. Kami menanyakan perkembangannya.
event-outside-concluded = Selesai: { $result }
event-outside-note = Catatan { $name }

notice-outside-opened = Proses di lembaga luar dicatat: { $title }. Kami menjawabnya paling lambat pada tanggal yang tertulis.
notice-outside-forced = Lembaga luar akan memutuskan sisa banding: { $title }. Anda tidak dikenai biaya.
notice-outside-put = Kami mengajukan sisa banding ke lembaga luar: { $title }
notice-outside-answered = Kami sudah menjawab lembaga luar: { $title }
notice-outside-postponed = Lembaga luar memberi waktu lebih: { $title }
notice-outside-concluded = Proses di lembaga luar selesai: { $title }

## Ways outside
ways-title = Jalan lain
ways-lead = Jika Anda tidak puas dengan keputusan kami, Anda juga bisa ke sana. Keputusan kami tidak menghilangkan hak itu.
way-dsa = Lembaga sengketa bersertifikat (Uni Eropa)
way-dsa-cost = Gratis bagi Anda, atau biaya kecil.
way-dsa-time = Memutuskan dalam 90 hari; kasus sulit sampai 180 hari.
way-adr = Lembaga sengketa konsumen (Uni Eropa)
way-adr-cost = Gratis bagi Anda, atau biaya kecil.
way-adr-time = Memutuskan dalam 90 hari setelah semua dokumen lengkap.
way-br = consumidor.gov.br (Brasil)
way-br-cost = Gratis.
way-br-time = Kami menjawab di sana dalam 10 hari.
way-authority = Otoritas pelindungan konsumen negara Anda
way-authority-cost = Gratis di sebagian besar negara.
way-authority-time = Lamanya berbeda di setiap negara.
way-mediation = Mediasi untuk toko (Uni Eropa)
way-mediation-cost = Kami menanggung bagian biaya yang adil.
way-mediation-time = Anda bisa ke pengadilan sebelum, selama, dan sesudahnya.
way-court = Pengadilan
way-court-cost = Ada biaya perkara; yang menang biasanya mendapatkannya kembali.
way-court-time = Tuntutan bisa kedaluwarsa, jadi segera minta nasihat.

policy-ways = Jalan ke lembaga luar
policy-ways-hint = Yang tidak puas dengan keputusan diberi tahu jalan-jalan ini, dengan biaya dan lamanya. Ditampilkan seperti tertulis di sini pada hari orang melihatnya.
row-dsa = Lembaga sengketa menurut DSA
row-adr = Lembaga sengketa konsumen
row-br = Brasil
row-authority = Otoritas pelindungan konsumen
row-mediation = Mediasi untuk toko
row-court = Pengadilan
ask-way_on = Ditampilkan
ask-way_whom = Untuk siapa
ask-way_about = Keputusan yang mana
ask-way_countries = Negara
ask-way_countries-hint = Masing-masing dua huruf, seperti BR PT. Kosong berarti semua. Orang yang negaranya tidak kami ketahui melihat semua jalan.
ask-way_link = Alamat
ask-way_link-hint = Dimulai dengan https://. Boleh kosong.
ask-way_name = Nama
ask-way_cost = Biayanya
ask-way_time = Lamanya
way-pick-yes = Ya
way-pick-no = Tidak
way-pick-buyers = Pembeli
way-pick-shops = Toko
way-pick-both = Pembeli dan toko
way-pick-purchases = Hanya tentang pembelian
way-pick-all = Tentang pembelian, halaman produk, dan laporan
refusal-bad_country = Tulis setiap negara dengan dua huruf, seperti BR.
refusal-bad_link = Tulis alamat yang dimulai dengan https://.
