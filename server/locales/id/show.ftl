# Cases as readers see them: who must act, what happened, what is on the table.

party-buyer = Pembeli
party-shop = Toko
party-platform = Tim kami
you = Anda
assistant = Asisten
unread = Baru
read = Dibaca
sent = Terkirim
back = Kembali
order = Pesanan
conversation = Percakapan
what-you-can-do = Yang bisa Anda lakukan
what-happened = Yang sudah terjadi
what-is-being-done = Yang sedang dilakukan
not-possible-now = Belum bisa sekarang
only-our-team = Hanya tim kami yang melihat ini
note-for-team = catatan untuk tim
open-dispute = Buka komplain
kind-conversation = Percakapan
kind-dispute = Komplain
kind-refund = Pengembalian dana

## The hero of a case
your-turn = Giliran Anda
closed = Ditutup
waits-for = Menunggu { $name }
waits-for-us = Menunggu kami
waits-for-you = Menunggu Anda
waits-for-shop = Menunggu toko
waits-for-buyer = Menunggu pembeli
your-time = { $zone ->
    [UTC] UTC
   *[other] waktu Anda, { $zone }
}
if-nobody-acts = Jika tidak ada yang bertindak:
action-accept-terms = Terima: { $terms }

## Proposals
offer-by = { $who ->
    [you] Usulan Anda
    [platform] Usulan kami
   *[other] Usulan { $name }
}
on-the-table = Menunggu jawaban
version = Versi { $n }
between-you = Selisih kedua pihak: { $amount }
terms-with-amount = { $remedy }: { $amount }
step-refund = { $amount } dikembalikan kepada pembeli
step-reship = Barang yang sama dikirim lagi
step-parts = Bagian yang kurang dikirim
frozen-message = { $who ->
    [you] Pesan Anda pada { $when }
    [shop] Pesan toko pada { $when }
    [buyer] Pesan pembeli pada { $when }
   *[platform] Pesan kami pada { $when }
}

## Chat
new-messages = Pesan baru
message = Pesan
write-a-message = Tulis pesan
add-files = Tambah file
sending = Mengirim…
waits-for-connection = Menunggu koneksi
not-sent = Tidak terkirim
retry = Coba lagi
chat-closed = Percakapan ini sudah ditutup.
upload = Unggah
remove = Hapus
upload-failed = Gagal mengunggah
file-wrong-type = Hanya foto, PDF, dan video (MP4 atau WebM)
file-too-many = Paling banyak { $n } file
file-hint = Foto atau PDF sampai 20 MB, atau video sampai 60 detik dan 50 MB. Kami menghapus keterangan tempat pembuatannya sebelum orang lain melihatnya.
photos-and-papers = Foto, video, dan dokumen
choose-files = Pilih file
field-kind = Apa yang ingin Anda tambahkan?
prepared-dispute = Saya sudah menyiapkan komplain untuk Anda. Silakan periksa; Anda mengirimnya dengan sekali ketuk.
check-and-send = Periksa dan kirim
assistant-hello = { $order ->
    [yes] Halo, saya { $name }, asisten otomatis. Saya bisa melihat pesanan Anda “{ $title }”. Apa masalahnya? Anda bisa bicara dengan petugas kapan saja.
   *[no] Halo, saya { $name }, asisten otomatis. Apa yang bisa saya bantu? Anda bisa bicara dengan petugas kapan saja.
}
people-until = Petugas menjawab sampai { $until }.
people-from = Petugas kembali { $from }.
people-by-message = Tinggalkan pesan: petugas akan menjawab.
you-wait-for-person = Anda ada di antrean.
person-has-it = { $name } memegang percakapan Anda.
queue-place = { $ahead ->
    [0] Tidak ada yang mengantre sebelum Anda.
   *[other] { $ahead } orang mengantre sebelum Anda.
}
queue-place-wait = { $ahead ->
    [0] Tidak ada yang mengantre sebelum Anda, sekitar { $minutes } menit.
   *[other] { $ahead } orang mengantre sebelum Anda, sekitar { $minutes } menit.
}
error-title = Kesalahan: { $title }

## What an action means, before it is done
explain-escalate = Kami memeriksa kasus ini dan mengusulkan solusi. Semua yang sudah ditunjukkan dan ditawarkan kedua pihak tetap tersimpan.
explain-close = Percakapan berakhir. Pesan dalam 30 hari membukanya lagi.
explain-to_shop = Toko menerima percakapan ini dan punya 24 jam untuk menjawab. Jika tidak, kami turun tangan.
explain-ask_person = Petugas kami mengambil alih. Sejak itu asisten diam.
explain-take = Mulai sekarang Anda yang menjawab percakapan ini.

## Outcomes
outcome-refund_full = Semua dana dikembalikan
outcome-refund_partial = Sebagian dana dikembalikan
outcome-reshipped = Barang dikirim lagi
outcome-parts_sent = Bagian yang kurang dikirim
outcome-no_remedy = Tidak ada kewajiban
outcome-withdrawn = Dicabut
outcome-refunded_by_chargeback = Bank mengembalikan dana pembeli
outcome-platform_goodwill = Kami membayar sebagai kompensasi sukarela
how-agreement = dengan kesepakatan
how-seller_silence = karena toko tidak menjawab
how-platform_ruling = dengan keputusan kami
how-platform_deadman = dengan biaya kami, karena kami terlambat
how-chargeback = oleh bank
how-withdrawal = karena pembeli mencabutnya
choice-nobody_refused = Tidak ada yang menolak usulan kami tepat waktu
choice-refusal_limit = Usulan terakhir kami ditolak

## Events of a dispute
event-dispute-started = { $who ->
    [you] Anda memulai komplain
   *[other] { $name } memulai komplain
}
event-dispute-submitted = { $who ->
    [you] Anda membuka komplain: { $reason }. Anda meminta: { $terms }
   *[other] { $name } membuka komplain: { $reason }. Diminta: { $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] Anda menambahkan foto
   *[other] { $name } menambahkan foto
}
event-dispute-evidence-added-document = { $who ->
    [you] Anda menambahkan dokumen
   *[other] { $name } menambahkan dokumen
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] Anda menambahkan bukti pembayaran
   *[other] { $name } menambahkan bukti pembayaran
}
event-dispute-evidence-added-message = { $who ->
    [you] Anda menambahkan pesan dari chat
   *[other] { $name } menambahkan pesan dari chat
}
event-dispute-evidence-added-statement = { $who ->
    [you] Anda menambahkan penjelasan
   *[other] { $name } menambahkan penjelasan
}
event-dispute-evidence-added-excuse = { $who ->
    [you] Anda memberi tahu kami mengapa tidak bisa menunjukkan bukti
   *[other] { $name } memberi tahu kami mengapa tidak ada bukti
}
event-dispute-countered = { $who ->
    [you] Anda menawarkan: { $terms }
   *[other] { $name } menawarkan: { $terms }
}
event-dispute-refused = { $who ->
    [you] Anda menolak
   *[other] { $name } menolak
}
event-dispute-refused-because = { $who ->
    [you] Anda menolak: { $why }
   *[other] { $name } menolak: { $why }
}
event-dispute-accepted = { $who ->
    [you] Anda menerima
   *[other] { $name } menerima
}
event-dispute-silent = { $by ->
    [you] Anda tidak menjawab tepat waktu. Semua hak Anda tetap ada
    [shop] Toko tidak menjawab tepat waktu
    [buyer] Pembeli tidak menjawab tepat waktu
   *[platform] Kami tidak memutuskan tepat waktu; kami yang membayar
}
event-dispute-negotiation-ended = Waktu perundingan sudah habis. Kami mengambil kasus ini
event-dispute-escalated = { $who ->
    [you] Anda meminta kami memutuskan
   *[other] { $name } meminta kami memutuskan
}
event-dispute-info-requested = { $from ->
    [you] Kami meminta dari Anda: { $item }
    [shop] Kami meminta dari toko: { $item }
   *[other] Kami meminta dari pembeli: { $item }
}
event-dispute-info-provided = { $who ->
    [you] Anda menjawab pertanyaan kami
   *[other] { $name } menjawab pertanyaan kami
}
event-dispute-proposed = Kami mengusulkan: { $terms }
event-dispute-decided = Kami memutuskan: { $why }
event-dispute-decided-by-silence = Usulan kami berlaku: { $why }. Anda bisa mengajukan banding
event-dispute-plan-fixed = Yang akan dilakukan: { $terms }
event-dispute-step-moved-shipped = Sedang dalam perjalanan
event-dispute-step-moved-delivered = Sudah sampai. Pembeli boleh mengajukan keberatan sampai { $due }
event-dispute-step-moved-failed = Tidak berhasil; sebagai gantinya dana dikembalikan
event-dispute-step-moved-done = Selesai
event-dispute-plan-dropped = Rencana tidak berhasil. Kami memeriksa kasus ini lagi
event-dispute-overdue = Batas waktu kami sudah lewat. Supervisor sudah diberi tahu
event-dispute-taken-over = Supervisor mengambil kasus ini
event-dispute-withdrawn = { $who ->
    [you] Anda mencabut komplain. Sampai ditutup, Anda bisa membukanya kembali satu kali
   *[other] { $name } mencabut komplain
}
event-dispute-reopened = { $who ->
    [you] Anda membuka kembali komplain
   *[other] { $name } membuka kembali komplain
}
event-dispute-chargeback-opened = Bank sedang memeriksa pembayaran. Semuanya menunggu sampai selesai
event-dispute-chargeback-ended-repaid = Bank mengembalikan dana pembeli
event-dispute-chargeback-ended-repaid-part = Bank mengembalikan { $amount } kepada pembeli. Sisanya kami yang memutuskan
event-dispute-chargeback-ended-dropped = Bank sudah selesai. Kami melanjutkan
event-dispute-goodwill = Kami membayar kompensasi sukarela { $amount }, di luar kasus
event-dispute-goodwill-asked = { $name } meminta pemeriksaan orang kedua untuk kompensasi sukarela { $amount }
event-dispute-tracking-changed = Kabar dari kurir: { $code }
event-dispute-note = Catatan { $name }
event-dispute-discarded = Draf dihapus
event-dispute-closed = Ditutup: { $outcome }, { $how }

## Events of a refund
event-refund-promised = { $amount } disisihkan untuk pembeli
event-refund-dispatched = Penyedia pembayaran sudah diminta membayar
event-refund-accepted = Penyedia pembayaran sudah menerima perintahnya
event-refund-paid = Dana sedang dikirim. Sampai antara { $from } dan { $until } { $reference ->
    [none] { "" }
   *[other] (referensi { $reference })
}
event-refund-soft-failed = { $reason ->
    [none] Penyedia pembayaran belum bisa membayar sekarang; kami mencoba lagi
   *[other] Penyedia pembayaran belum bisa membayar sekarang; kami mencoba lagi: { $reason }
}
event-refund-hard-failed = { $reason ->
    [none] Penyedia pembayaran tidak bisa membayar dengan cara ini; tim pembayaran kami mengambil alih
   *[other] Penyedia pembayaran tidak bisa membayar dengan cara ini; tim pembayaran kami mengambil alih: { $reason }
}
event-refund-went-unknown = Penyedia pembayaran tidak menjawab. Kami menanyakannya
event-refund-held = Pengembalian dana menunggu selama bank memeriksa pembayaran
event-refund-asked = Kami bertanya ke penyedia pembayaran
event-refund-found-absent = Penyedia pembayaran belum membayar; kami mencoba lagi
event-refund-went-manual = Tim pembayaran kami mengambil alih
event-refund-manual-overdue = Batas waktu tim pembayaran sudah lewat. Kepala timnya sudah diberi tahu
event-refund-first-eyes = { $name } sudah memeriksanya; orang kedua harus setuju
event-refund-settled-otherwise = Dibayar dengan cara lain
event-refund-let-go = Jumlah itu tersedia lagi

## Events of a chat
event-conversation-person-asked = { $who ->
    [you] Anda meminta bicara dengan petugas. { $ahead ->
        [0] Tidak ada yang mengantre sebelum Anda
       *[other] { $ahead } orang mengantre sebelum Anda
    }
    [buyer] { $name } meminta bicara dengan petugas
   *[other] Percakapan diteruskan ke petugas
}
event-conversation-to-shop = Percakapan ini sekarang di tangan toko
event-conversation-taken = { $who ->
    [you] Anda mengambil percakapan ini
   *[other] { $name } bergabung dalam percakapan
}
event-conversation-handed-over = { $to ->
    [shop] Kami sudah memberi tahu toko tentang apa ini. Anda tidak perlu mengulang apa pun
    [finance] Tim pembayaran kami melanjutkan ini dan tahu apa yang sudah dibicarakan. Anda tidak perlu mengulang apa pun
    [delivery] Tim pengiriman kami melanjutkan ini dan tahu apa yang sudah dibicarakan. Anda tidak perlu mengulang apa pun
    [trust] Tim keselamatan kami melanjutkan ini dan tahu apa yang sudah dibicarakan. Anda tidak perlu mengulang apa pun
    [colleague] Rekan lain melanjutkan ini dan tahu apa yang sudah dibicarakan. Anda tidak perlu mengulang apa pun
   *[other] Rekan berikutnya yang tersedia melanjutkan ini dan tahu apa yang sudah dibicarakan. Anda tidak perlu mengulang apa pun
}
event-conversation-lease-lost = Rekan kami harus pergi. Anda yang pertama di antrean
event-conversation-callback-booked = Kami menelepon Anda pada { $at }
event-conversation-called = { $who ->
    [you] Anda menelepon pembeli
   *[other] { $name } menelepon
}
event-conversation-late = Anda sudah menunggu terlalu lama. Supervisor sudah diberi tahu, dan Anda didahulukan
event-conversation-dispute-prepared = Komplain sudah disiapkan: { $number }
event-conversation-closed = { $who ->
    [you] Anda menutup percakapan
    [clock] Percakapan ditutup karena tidak ada yang menulis
   *[other] { $name } menutup percakapan
}
event-conversation-nothing-needed = { $name } mengatakan tidak perlu apa-apa lagi

## What carriers say
tracking-label_created = Label pengiriman dibuat
tracking-picked_up = Dijemput
tracking-accepted = Sudah di tangan kurir
tracking-in_transit = Dalam perjalanan
tracking-customs = Di bea cukai
tracking-customs_hold = Tertahan di bea cukai
tracking-out_for_delivery = Sedang diantar
tracking-attempt_failed = Pengantaran belum berhasil; akan dicoba lagi
tracking-ready_for_pickup = Siap diambil
tracking-delivered = Sampai
tracking-refused = Ditolak di alamat tujuan
tracking-returning = Sedang kembali ke toko
tracking-returned_to_sender = Sudah kembali di toko
tracking-lost = Hilang
tracking-damaged = Rusak di perjalanan
tracking-destroyed = Hancur
tracking-unknown = Kabar lain

event-conversation-callback-booked-others = Telepon dijadwalkan pada { $at }
event-conversation-late-others = Pembeli sudah menunggu terlalu lama. Supervisor sudah diberi tahu
event-conversation-lease-lost-others = Rekan itu pergi. Percakapan ini yang pertama di antrean

## What the reader must do when it is their turn
stage-seller-turn-you = Jawab pembeli
stage-buyer-turn-you = Jawab tawaran toko
stage-platform-review-you = Usulkan solusi atau putuskan
stage-info-wait-you = Berikan yang kami minta
stage-platform-offer-you = Jawab usulan kami
stage-overdue-you = Ambil kasus ini atau putuskan
stage-manual-you = Cari tahu apa yang terjadi pada dananya

## Reasons of payment providers
provider-provider_unavailable = tidak menjawab
provider-card_closed = kartunya sudah ditutup
provider-card_expired = kartunya sudah kedaluwarsa
provider-account_closed = rekeningnya sudah ditutup
provider-insufficient_funds = saldonya tidak cukup
provider-limit_exceeded = batasnya sudah tercapai
less-than-asked = Anda meminta { $asked }; ini kurang { $less }.

offer-refused = Ditolak
explain-dispute-take = Keputusannya terlambat. Mulai sekarang kasus ini milik Anda.
provider-do_not_honor = bank menolak tanpa menyebutkan alasan
provider-other = ditolak

# Beside a decision.
basis-shown = Yang sudah ditunjukkan sampai saat itu ({ $n })
basis-nothing = Sampai saat itu belum ada yang ditunjukkan.
