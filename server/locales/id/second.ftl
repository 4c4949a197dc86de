# A second pair of eyes: rulings that take two people, and rulings that are decided once more without being known.

## A ruling that waits
action-confirm_ruling = Setujui dan jalankan
action-send_back_ruling = Kembalikan
explain-confirm_ruling = Anda menyetujui hasil yang sama, dan hasil itu langsung dijalankan. Anda boleh memperbaiki kata-kata alasannya. Anda berdua yang memutuskan.
explain-send_back_ruling = Keputusan tidak jadi dibuat, dan yang mengembalikan menuliskan alasannya. Kasus tetap menunggu kami.
field-send_back_ruling-text = Mengapa sebaiknya tidak diputuskan seperti ini
field-send_back_ruling-text-hint = Hanya tim kami yang membaca ini.
second-title = Menunggu orang kedua
second-see = Baca yang menunggu orang kedua
second-chip = Orang kedua
second-asks = { $who ->
    [you] Anda meminta pada { $when }:
   *[other] { $name } meminta pada { $when }:
}
second-goodwill = Kompensasi sukarela: { $amount }
second-news = Ada bukti yang masuk setelah ini diminta. Lihat dulu sebelum Anda setuju.
second-other-person = Orang lain harus setuju. Sampai saat itu tidak ada yang dijalankan, dan batas waktu terus berjalan.
second-reword = Perbaiki dulu kata-kata alasannya
second-take-back = Tarik kembali
refusal-ruling_waits = Sudah ada keputusan yang menunggu orang kedua: setujui atau kembalikan.
field-rule-reassessed = Alasan yang tepat, jika berbeda
field-rule-reassessed-none = Pilihan pembeli sendiri
field-rule-reassessed-hint = Pilihan pembeli tetap ada di berkas. Kedua pihak membaca ini; ini dihitung dalam angka kami, dan menentukan siapa yang membayar pengiriman kembali.
field-confirm_ruling-reassessed = Alasan yang tepat, jika berbeda
field-confirm_ruling-reassessed-none = Pilihan pembeli sendiri
event-dispute-decided-reassessed = Kami memutuskan: { $why }. Alasan yang tepat: { $reason }
event-dispute-ruling-asked = { $name } meminta orang kedua menyetujui keputusan: { $why }
event-dispute-ruling-sent-back = { $name } mengembalikan keputusan
action-confirm_offer = Setujui dan kirim
action-send_back_offer = Kembalikan
explain-confirm_offer = Anda menyetujui usulan yang sama, dan kedua pihak menerimanya. Jika tidak ada yang menolak tepat waktu, usulan dijalankan. Anda boleh memperbaiki kata-kata alasannya.
explain-send_back_offer = Usulan tidak dikirim, dan yang mengembalikan menuliskan alasannya. Kasus tetap menunggu kami.
field-confirm_offer-text = Mengapa ini adil
field-send_back_offer-text = Mengapa sebaiknya tidak diusulkan seperti ini
field-send_back_offer-text-hint = Hanya tim kami yang membacanya.
refusal-offer_waits = Sudah ada usulan yang menunggu orang kedua: setujui atau kembalikan.
refusal-offer_outdated = Dana yang bisa dikembalikan sudah berubah sejak ini diminta. Kembalikan dan usulkan lagi.
event-dispute-offer-asked = { $name } meminta orang kedua menyetujui usulan: { $terms }
event-dispute-offer-sent-back = { $name } mengembalikan usulan
room-policy-decision = Satu orang memutuskan sampai

## The blind second look
room-tab-blind = Pemeriksaan kedua
action-blind_look = Simpan jawaban saya
field-blind_look-result = Apa yang akan Anda putuskan?
field-blind_look-amount_minor = Berapa banyak
choice-result-buyer = Semua yang diminta pembeli
choice-result-split = Sebagian
choice-result-shop = Tidak ada
blind-title = Pemeriksaan kedua
blind-choose = Pilih kasus
blind-empty = Tidak ada keputusan yang menunggu pemeriksaan kedua. Sesekali salah satu keputusan kami masuk ke sini, untuk melihat seberapa jauh kami sependapat.
blind-lead = Anda melihat kasus ini seperti yang dilihat pemutusnya, tetapi tanpa keputusannya. Jawaban Anda tidak mengubah apa pun bagi pembeli dan toko; jawaban itu menunjukkan seberapa jauh kami sependapat.
blind-proposals = Yang diusulkan kedua pihak
blind-question = Putuskan seolah-olah ini kasus Anda
refusal-blind_first = Anda diminta memutuskan kasus ini sekali lagi tanpa mengetahui keputusannya. Berikan dulu jawaban Anda di “Pemeriksaan kedua”.
event-dispute-blind-looked = { $name } memutuskannya sekali lagi tanpa mengetahui keputusannya: { $result }. { $why }

## The fairness report
fairness-col-sampled = Pemeriksaan kedua
fairness-col-agreed = Hasil sama
fairness-col-kappa = Kappa
fairness-too-few = terlalu sedikit
fairness-looks = Pemeriksaan kedua atas keputusan kami
fairness-looks-counted = Sudah diperiksa lagi: { $looked } dari { $sampled } dalam sampel.
fairness-looks-few = Kurang dari { $enough } belum berarti apa-apa.
fairness-looks-kappa = Hasilnya sama dalam { $agreed }; kappa { $kappa }.
fairness-looks-agreed = Hasilnya sama dalam { $agreed }; kappa tidak bisa dihitung karena semua jawaban sama persis.
fairness-looks-how = Orang lain memutuskan sekali lagi beberapa kasus kami yang sudah ditutup, dengan berkas yang sama dan tanpa melihat keputusannya. Kappa menunjukkan seberapa jauh keduanya sependapat di luar kebetulan: 1 berarti selalu, 0 berarti tidak lebih dari kebetulan.

## The policy
policy-percent = { $n }%
ask-blind_sample_percent = Keputusan yang diperiksa lagi oleh orang lain, dalam %
ask-decision_alone_minor = Yang boleh diputuskan satu orang sendiri
ask-decision_alone_minor-hint = Satu mata uang per baris, seperti USD 500.00. Yang dihitung adalah yang didapat atau yang ditolak untuk pembeli, mana yang lebih besar. Berlaku untuk keputusan dan untuk usulan kami. Tanpa baris, masing-masing perlu dua orang.
