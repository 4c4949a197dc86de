# Decisions of ours: goodwill, proposals outside the range, new evidence, warnings, rulings about what came back.
action-decline_goodwill = Tolak kompensasi sukarela
room-explain-decline_goodwill = Tidak ada yang dibayar. Yang memintanya membaca alasannya; ia boleh menariknya sendiri di sini.
refusal-nothing_asked = Tidak ada yang meminta pemeriksaan orang kedua.
event-dispute-goodwill-declined = { $name } menolak kompensasi sukarela sebesar { $amount }
proposal-outside-because = Ini di luar yang disampaikan kedua pihak. Alasan kami:
action-reread = Jelaskan apa yang diubah bukti baru
room-explain-reread = Ada yang masuk setelah usulan kami. Usulan tidak mengikat siapa pun sebelum salah satu dari kami memeriksanya dan menyatakannya; waktu para pihak untuk menjawab tidak berubah.
field-reread-result = Usulan kami
field-reread-text = Penilaian Anda atas bukti baru; kedua pihak membacanya
choice-result-stands = Tetap berlaku
choice-result-look_again = Ditarik; kami memeriksa kasus ini lagi
refusal-nothing_new = Tidak ada yang masuk sejak usulan kami.
refusal-evidence_unread = Kami memeriksa bukti baru dulu.
silence-evidence-read-first = salah satu dari kami membaca bukti baru dulu; sebelum itu tidak ada yang mengikat Anda.
event-dispute-evidence-read-stands = Kami memeriksa bukti baru: usulan kami tetap berlaku
event-dispute-evidence-read-again = Kami memeriksa bukti baru dan menarik usulan kami: kasus ini kami periksa lagi
event-dispute-evidence-not-read = Waktu usulan kami habis, dan bukti baru belum kami periksa. Usulan itu tidak mengikat siapa pun; kasus ini kami periksa lagi
notice-dispute-evidence-read = Kami memeriksa bukti baru: { $title }
notice-dispute-evidence-not-read = Kami memeriksa kasus ini lagi, dengan bukti baru: { $title }
unread-evidence = Ada bukti baru sejak usulan kami. Salah satu dari kami memeriksanya sebelum usulan bisa mengikat siapa pun; jawaban yang sudah Anda berikan tetap ada.
action-take_back = Tarik persetujuan Anda
action-warn = Peringatkan kedua pihak
explain-take_back = Belum ada yang dijalankan. Jika Anda menariknya, petugas kami memeriksa kasus ini.
explain-warn = Kedua pihak membacanya. Setelah itu masing-masing bisa langsung meminta kami memutuskan, dan persetujuan atas jumlah yang lebih kecil dari permintaan tidak langsung berlaku: pembeli bisa menariknya.
room-explain-warn = Untuk tanda-tanda pembayaran di luar, atau ada yang ditekan. Kedua pihak membacanya; masing-masing lalu bisa langsung meminta kami memutuskan.
room-pressure-reported = Ada laporan tekanan atau pembayaran di luar; toko tidak tahu
field-pressed = Apakah ada yang meminta Anda melakukan ini, atau menawarkan membayar Anda di luar situs ini?
field-pressed-hint = Hanya kami yang membaca jawaban Anda. Jika Anda menjawab ya, belum ada yang dilakukan dan tidak ada yang hilang.
choice-pressed-no = Tidak, ini keputusan saya sendiri
choice-pressed-yes = Ya
confirm-withdraw-anyway = Saya tahu tidak ada yang boleh meminta ini dari saya, dan saya tetap mencabut
refusal-nothing_accepted = Tidak ada persetujuan yang bisa ditarik.
refusal-warned_before = Kedua pihak sudah diperingatkan.
silence-acceptance-counts = persetujuan berlaku, dan solusi dijalankan.
event-dispute-accepted-later = { $who ->
    [you] Anda menerima. Ini berlaku mulai { $until }; sampai saat itu Anda bisa menariknya
   *[other] { $name } menerima. Ini berlaku mulai { $until }: sampai saat itu masih ada waktu untuk berpikir ulang
}
event-dispute-acceptance-taken-back = { $who ->
    [you] Anda menarik persetujuan. Petugas kami memeriksa kasus ini
   *[other] { $name } menarik persetujuan. Kami memeriksa kasus ini
}
event-dispute-pressure-told = { $who ->
    [you] Anda memberi tahu kami bahwa ada yang meminta Anda melakukan ini, atau menerima bayaran di luar. Hanya kami yang membacanya. Tidak ada yang dilakukan
   *[other] Pembeli memberi tahu kami bahwa ada yang memintanya melakukan ini, atau menerima bayaran di luar. Toko tidak membacanya
}
event-dispute-warned = Kami memperingatkan kedua pihak: apa pun yang dibayar atau dijanjikan di luar situs ini tidak bisa dilindungi di sini
notice-dispute-acceptance-taken-back = Persetujuan ditarik; kami memeriksa kasus ini: { $title }
notice-dispute-warned = Peringatan dari kami: { $title }
pressure-buyer = Berhati-hatilah: tidak ada yang boleh meminta Anda mencabut komplain, menerima lebih sedikit, atau dibayar di luar situs ini. Komplain berlanjut, dana Anda tetap ditahan, dan Anda bisa meminta kami memutuskan sekarang. Jika Anda menerima kurang dari yang Anda minta, itu tidak langsung berlaku: Anda bisa menariknya.
pressure-shop = Kami memperingatkan kedua pihak: tidak ada yang boleh meminta pihak lain mencabut komplain, menerima lebih sedikit, atau membayar di luar situs ini. Masing-masing bisa meminta kami memutuskan sekarang.
pressure-told = Pembeli memberi tahu kami tentang tekanan, atau pembayaran di luar. Toko tidak tahu.
pressure-seen = Kedua pihak sudah diperingatkan soal tekanan, atau pembayaran di luar.
ask-cooling_off_h = Jika ada tanda tekanan: waktu sampai persetujuan atas jumlah lebih kecil berlaku, dalam jam
event-dispute-return-ruled-for-buyer = Kami memutuskan soal barang yang kembali: pembeli benar, seluruhnya atau sebagian. Pihak yang dirugikan bisa mengajukan banding
event-dispute-return-ruled-for-seller = Kami memutuskan soal barang yang kembali: toko benar. Pembeli bisa mengajukan banding
return-appeal = Tidak sesuai harapan Anda?
return-appeal-there = Banding atas keputusan ini diajukan di komplainnya:
policy-record = Catatan toko
policy-points = { $n } poin
ask-penalty_ruling_points = Poin untuk komplain yang kami putuskan melawan toko
ask-penalty_silence_points = Poin untuk komplain yang toko kalah karena diam
ask-penalty_lasts_d = Berapa lama poin berlaku, dalam hari
event-dispute-metric-applied = Komplain ini menambahkan { $points } pada catatan Anda sampai { $until }. Jika banding dikabulkan, ini dihapus
event-dispute-metric-revoked = Yang ditambahkan keputusan { $decision } pada catatan Anda dihapus
refusal-add_evidence_first = Tambahkan bukti dulu, baru menjawab: kami membacanya sebelum ada yang mengikat Anda.
wizard-kept = Draf ini disimpan sampai { $when }. Jika belum dikirim sampai saat itu, draf dihapus dan tidak ada dana yang berpindah.
ask-draft_most_d = Draf disimpan paling lama, dalam hari
event-dispute-appeal-filed-pauses = { $who ->
    [you] Anda mengajukan banding: { $number }. Dana yang belum dikirim menunggu sampai banding diputuskan
   *[other] { $name } mengajukan banding: { $number }. Dana yang belum dikirim menunggu sampai banding diputuskan
}
event-dispute-step-moved-waiting = Pengembalian dana belum dikirim. Dana menunggu sampai banding diputuskan
event-dispute-decided-again-moot = Banding { $number } selesai. Kasus ini sedang diputuskan ulang, jadi tidak ada dana yang berubah
silence-appeal-first = kami mencari tahu mengapa banding belum diputuskan, lalu memberi tahu kedua pihak.
refusal-nothing_held = Tidak ada dana yang ditahan.
