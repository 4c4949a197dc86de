# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = Pemberitahuan
notices-none = Tidak ada yang baru
notices-none-text = Jika ada perkembangan di kasus Anda, Anda melihatnya di sini.
notice-unread = belum dibaca
notice-until = Sampai { $when }.
notice-meanwhile = Sekarang: { $stage }
notice-otherwise = Jika tidak ada yang bertindak: { $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] Pembeli mundur dari pembelian: { $title }
       *[buyer] Anda mundur dari pembelian; sudah kami terima: { $title }
    }
   *[other] { $party ->
        [shop] Pembeli membuka komplain: { $title }
       *[buyer] Komplain Anda sudah dikirim: { $title }
    }
}
notice-dispute-evidence-added = Ada bukti baru: { $title }
notice-dispute-countered = { $party ->
    [shop] Pembeli membuat tawaran: { $title }
   *[buyer] Toko membuat tawaran: { $title }
}
notice-dispute-refused = { $party ->
    [shop] Pembeli menolak: { $title }
   *[buyer] Toko menolak: { $title }
}
notice-dispute-accepted = { $party ->
    [shop] Pembeli menerima: { $title }
   *[buyer] Toko menerima: { $title }
}
notice-dispute-silent = Jawaban tidak datang tepat waktu: { $title }
notice-dispute-negotiation-ended = Waktu perundingan sudah habis: { $title }
notice-dispute-escalated = { $party ->
    [shop] Pembeli meminta kami memutuskan: { $title }
   *[buyer] Toko meminta kami memutuskan: { $title }
}
notice-dispute-info-requested = Kami meminta informasi: { $title }
notice-dispute-info-provided = Informasi yang kami minta sudah ada: { $title }
notice-dispute-proposed = Kami membuat usulan: { $title }
notice-dispute-decided = Kami sudah memutuskan: { $title }
notice-dispute-step-moved = Ada kabar tentang solusinya: { $title }
notice-dispute-plan-dropped = Solusi tidak berhasil; kami memeriksa kasus ini lagi: { $title }
notice-dispute-overdue = Keputusan kami terlambat, mohon maaf: { $title }
notice-dispute-taken-over = Supervisor mengambil kasus ini: { $title }
notice-dispute-withdrawn = { $own ->
    [yes] Anda mencabut komplain: { $title }
   *[no] Pembeli mencabut komplain: { $title }
}
notice-dispute-reopened = Pembeli membuka kembali komplain: { $title }
notice-dispute-chargeback-opened = Bank sedang memeriksa pembayaran; semuanya menunggu sampai selesai: { $title }
notice-dispute-chargeback-ended = Bank sudah selesai dengan pembayaran: { $title }
notice-dispute-goodwill = { $party ->
    [shop] Kami memberi pembeli kompensasi sukarela dari dana kami sendiri{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
   *[buyer] Kami memberi Anda kompensasi sukarela{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
}
notice-dispute-reminded = { $party ->
    [shop] Pembeli menunggu jawaban Anda: { $title }
   *[buyer] Jangan lupa: { $title }
}
notice-dispute-closed = Komplain ditutup: { $title }
notice-refund-paid = { $party ->
    [shop] Pengembalian dana kepada pembeli sudah dibayar: { $title }
   *[buyer] Pengembalian dana Anda sudah dibayar: { $title }
}
notice-refund-hard-failed = Pengembalian dana tidak bisa dibayar dengan cara ini; tim pembayaran kami mencari cara lain: { $title }
notice-refund-settled-otherwise = Pengembalian dana dibayar dengan cara lain: { $title }
notice-conversation-late = Anda sudah menunggu terlalu lama, mohon maaf. Sekarang Anda yang pertama: { $title }
notice-conversation-dispute-prepared = Kami menyiapkan komplain untuk Anda. Periksa lalu kirim: { $title }
notice-conversation-taken = Petugas kami sekarang melayani Anda: { $title }
notice-report-filed = Kami sudah menerima laporan Anda
notice-finance-opened = Kami sudah menerima pertanyaan Anda tentang pembayaran: { $title }
notice-conversation-reminded = { $stage ->
    [queued] Kami perlu waktu lebih lama dari yang kami katakan; tempat Anda tetap: { $title }
   *[other] Jawaban masih ditunggu: { $title }
}
