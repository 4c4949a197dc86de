# Payments: what can be wrong with money, and the finance case.

kind-finance = Pertanyaan pembayaran
money-title = Masalah pembayaran atau pengembalian dana
money-cases = Pertanyaan pembayaran Anda
choice-payment_impossible = Pembayaran tidak bisa dilakukan
choice-charged_twice = Saya ditagih dua kali
choice-refund_not_arrived = Pengembalian dana saya belum sampai
choice-unauthorised_payment = Bukan saya yang melakukan pembayaran ini
money-payment_impossible-hint = Lihat percobaan Anda, dan apakah dana keluar dari rekening Anda.
money-charged_twice-hint = Dua pembayaran untuk satu hal.
money-refund_not_arrived-hint = Di mana setiap pengembalian dana, dengan referensinya.
money-unauthorised_payment-hint = Orang lain membayar dengan dana Anda.
money-payment_impossible-now = Ini yang kami ketahui tentang percobaan Anda. Anda bisa bertanya kepada kami tanpa pesanan.
money-charged_twice-now = Ini yang kami ketahui sudah diambil. Jumlah kedua sering hanya disisihkan, dan kembali dengan sendirinya.
money-refund_not_arrived-now = Ini setiap pembayaran dengan yang sudah dikembalikan. Dengan referensinya, bank Anda bisa menemukan dananya.
money-unauthorised_payment-now = Kami langsung memeriksanya. Beri tahu kami apa yang bukan Anda bayar.
money-payment_impossible-tell = Tulis kapan Anda mencoba, dengan apa, dan apa yang Anda lihat. Jangan pernah menulis nomor kartu atau kode.
money-charged_twice-tell = Tulis jumlah mana yang Anda lihat di rekening koran, dan pada hari apa. Jangan pernah menulis nomor kartu.
money-refund_not_arrived-tell = Tulis pengembalian dana mana yang belum ada, dan apakah Anda sudah bertanya ke bank Anda.
money-unauthorised_payment-tell = Tulis jumlah dan harinya, dan apakah bank Anda sudah tahu. Jangan pernah menulis nomor kartu atau kode.
money-tell = Ceritakan apa yang terjadi
money-which = Pembayaran yang mana?
money-next = Tim pembayaran kami memeriksanya, bertanya ke penyedia pembayaran jika perlu, lalu menjawab di sini. Batas waktunya tertulis di kasus.
money-send = Tanya tim pembayaran
money-open = Anda sudah menanyakan ini:
money-pending-advice = Jumlah yang disisihkan belum diambil. Jika pesanan tidak jadi, jumlah itu kembali dengan sendirinya.
money-wait-advice = Penyedia pembayaran sudah mengirim pengembalian dana Anda. Seharusnya sampai paling lambat { $until }. Anda tetap bisa bertanya kepada kami sekarang.
money-moving-advice = Pengembalian dana sedang diproses penyedia pembayaran. Kami memantaunya; Anda tidak perlu melakukan apa pun. Anda tetap bisa bertanya kepada kami.
money-bank-advice = Segera telepon bank Anda dan blokir kartunya: hanya bank Anda yang bisa. Kami tidak pernah meminta kode, kata sandi, atau nomor kartu.
money-attempts = Percobaan pembayaran Anda
money-attempt-started = dimulai
money-attempt-declined = ditolak
money-attempt-pending = menunggu penyedia pembayaran
money-attempt-captured = dibayar
money-attempt-reversed = dikembalikan
money-attempt-unknown = tidak diketahui
money-left-no = Tidak ada dana yang keluar dari rekening Anda.
money-left-set-aside = Bank Anda mungkin menyisihkan jumlah itu.
money-left-yes = Jumlah itu keluar dari rekening Anda.
money-left-back = Jumlah itu sudah kembali kepada Anda.
money-left-unknown = Kami belum tahu apakah dana keluar dari rekening Anda; tim pembayaran menanyakannya.
money-falls-back = Dana kembali paling lambat { $when }.
money-code = Penyedia pembayaran mengatakan: { $code }
money-method-card = Kartu
money-method-debit_card = Kartu debit
money-method-bank_transfer = Transfer bank
money-method-bank_slip = Slip bank
money-method-wallet = Dompet digital
money-method-gift_card = Kartu hadiah
money-method-voucher = Voucer
money-method-pay_later = Bayar nanti
money-method-cash = Tunai
money-method-other = Cara lain
money-no-refund = Belum ada yang dikembalikan.
money-past = { $amount } sudah kembali sebelumnya, di luar layanan ini.
money-charged-back = Bank Anda mengambil kembali { $amount }.
money-arrives = Sampai antara { $from } dan { $until }.
money-reference = Referensi untuk bank Anda:
outlook-money = Apakah tentang pembayarannya sendiri, atau pengembalian dana yang belum sampai?

## The desk.

finance-case = Pertanyaan pembayaran { $number }
finance-topic = Apa masalahnya
finance-tab-received = Baru
finance-tab-with_provider = Di penyedia pembayaran
action-ask_provider = Tanya penyedia pembayaran
action-answer_buyer = Jawab pembeli
action-say = Tambah keterangan
action-ask_again = Masalahnya belum selesai
action-settled = Masalahnya sudah selesai
explain-ask_provider = Pembeli melihat bahwa Anda bertanya, bukan isinya.
explain-answer_buyer = Pembeli membaca kata-kata Anda dan selama beberapa hari bisa bertanya lagi; setelah itu ditutup. Batas waktunya tertulis di kasus.
explain-ask_again = Tim pembayaran memeriksanya lagi dan menjawab. Batas waktunya tertulis di kasus. Anda tidak dirugikan dengan bertanya.
explain-settled = Kami berhenti memeriksa. Ini tidak memindahkan dana, dan untuk beberapa waktu Anda bisa membukanya kembali.
field-finding = Yang ditemukan
field-reference = Referensi
field-ask_again-text = Apa yang kurang
field-say-text = Yang perlu kami ketahui
field-answer_buyer-text = Jawaban Anda
field-ask_provider-text = Yang Anda tanyakan, untuk catatan kami sendiri
choice-not_charged = Tidak ada yang diambil
choice-falls_back = Dana hanya disisihkan dan akan kembali
choice-charged_rightly = Diambil satu kali, untuk sebuah pesanan
choice-twice_and_returned = Diambil dua kali, dan satu dikembalikan
choice-refund_on_its_way = Pengembalian dana sedang dalam proses
choice-refund_at_the_bank = Pengembalian dana sudah di bank Anda
choice-bank_must_say = Hanya bank Anda yang bisa menjawab
choice-not_yours_reported = Ini bukan milik Anda, dan sudah dilaporkan
refusal-reopen_window_over = Waktu untuk membukanya kembali sudah habis. Anda bisa membuka pertanyaan baru.
stage-received = Sudah kami terima dan sedang kami periksa
stage-received-you = Periksa
stage-with-provider = Kami bertanya ke penyedia pembayaran
stage-with-provider-you = Dapatkan jawaban penyedia pembayaran
stage-answered = Kami sudah menjawab
stage-answered-you = Baca jawaban kami
act-buyer-answered = Anda bisa mengatakan sudah selesai, atau bertanya lagi.
silence-finance-lead = kepala tim pembayaran kami mengambil alih.
silence-finance-closes = kami menutupnya. Untuk beberapa waktu Anda bisa membukanya kembali.
event-finance-provider-asked = Kami bertanya ke penyedia pembayaran
event-finance-late = Waktu kami habis; sekarang di tangan kepala tim pembayaran
event-finance-note = Catatan { $name }
notice-finance-provider-asked = Kami bertanya ke penyedia pembayaran: { $title }
notice-finance-answered = Kami sudah menjawab pertanyaan Anda: { $title }
notice-finance-late = Kami terlambat; pertanyaan Anda di tangan kepala tim pembayaran kami: { $title }
notice-finance-closed = Pertanyaan Anda ditutup: { $title }
notice-finance-reminded = Jawaban kami menunggu Anda: { $title }
policy-finance = Pertanyaan pembayaran
ask-finance_received_h = Waktu tim pembayaran untuk memeriksa, dalam jam
ask-finance_provider_bd = Waktu penyedia pembayaran untuk menjawab, dalam hari kerja
ask-finance_answered_d = Waktu pembeli untuk bertanya lagi, dalam hari
ask-finance_reopen_d = Waktu untuk membuka kembali pertanyaan yang ditutup, dalam hari
event-finance-opened = { $who ->
    [you] Anda bertanya
   *[other] Ditanyakan pembeli
}
event-finance-said = { $who ->
    [you] Anda menambahkan keterangan
   *[other] Pembeli menambahkan keterangan
}
event-finance-reopened = { $who ->
    [you] Anda bertanya lagi
   *[other] Pembeli bertanya lagi
}
event-finance-closed = { $who ->
    [you] Anda mengatakan sudah selesai
   *[other] Ditutup
}
event-finance-answered = { $reference ->
    [none] Jawaban kami: { $finding }
   *[other] Jawaban kami: { $finding } · referensi { $reference }
}
