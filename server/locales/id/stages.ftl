# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = Draf ini belum dikirim
stage-seller-turn = Toko harus menjawab
stage-buyer-turn = Pembeli harus menjawab
stage-platform-review = Kami sedang memeriksa kasus ini
stage-info-wait = Kami meminta informasi
stage-platform-offer = Usulan kami menunggu jawaban
stage-overdue = Kami terlambat; supervisor sudah diberi tahu
stage-executing = Solusi sedang dijalankan
stage-chargeback-hold = Bank sedang memeriksa pembayaran
stage-withdrawn-grace = Dicabut; masih bisa dibuka kembali
stage-closed = Ditutup
stage-discarded = Dihapus
stage-assistant = Asisten menjawab
stage-with-shop = Toko harus menjawab
stage-queued = Petugas kami akan segera melayani
stage-with-agent = Petugas kami menjawab
stage-waiting-buyer = Pembeli bisa menjawab
stage-callback-booked = Telepon sudah dijadwalkan
stage-reserved = Dana sudah disisihkan
stage-sent = Penyedia pembayaran sudah diminta membayar
stage-unknown = Kami menanyakan kepada penyedia pembayaran apa yang terjadi
stage-retry = Kami mencoba pembayaran lagi
stage-manual = Tim pembayaran kami menanganinya
stage-succeeded = Sudah dibayar
stage-released = Pengembalian dana ini tidak dibayar; komplain berlanjut

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = tidak ada yang terjadi lagi.
silence-discarded = draf dihapus. Tidak ada dana yang berpindah.
silence-pays-buyer = pembeli mendapat yang ia minta.
silence-platform-decides = kami mengambil kasus ini dan memeriksanya sendiri. Tidak ada yang dirugikan karena diam.
silence-supervisor-steps-in = supervisor mengambil kasus ini.
silence-decided-on-file = kami lanjut dengan yang sudah ada di berkas.
silence-proposal-stands = usulan kami dijalankan. Banding bisa diajukan.
silence-platform-pays = kami membayar pembeli dengan dana kami sendiri.
silence-we-chase = kami mencari tahu apa yang menghambat, lalu memberi tahu kedua pihak.
silence-closes = komplain ditutup untuk seterusnya.
silence-chat-closes = percakapan ditutup. Pesan baru akan membukanya lagi.
silence-we-step-in = petugas kami turun tangan.
silence-supervisor-told = supervisor diberi tahu, dan percakapan ini didahulukan.
silence-back-in-queue = percakapan diteruskan ke petugas berikutnya yang siap, mendahului yang lain.
silence-refund-sent = pembayaran dikirim otomatis.
silence-refund-unknown = kami menanyakan kepada penyedia pembayaran apa yang terjadi.
silence-refund-manual = tim pembayaran kami mengambil alih.
silence-refund-manual-again = kepala tim pembayaran diberi tahu.

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = Periksa lalu kirim.
act-buyer-buyer-turn = Anda bisa menerima, membuat tawaran lain, atau meminta kami memutuskan.
act-buyer-info-wait = Kirim yang kami minta.
act-buyer-platform-offer = Anda bisa menerima usulan kami, atau menolaknya dengan alasan.
act-buyer-waiting-buyer = Anda bisa menjawab di chat.
act-shop-seller-turn = Anda bisa menerima, membuat tawaran lain, menolak dengan alasan, atau mengembalikan dana penuh.
act-shop-info-wait = Kirim yang kami minta.
act-shop-platform-offer = Anda bisa menerima usulan kami, atau menolaknya dengan alasan.
act-shop-with-shop = Jawab pembeli di percakapan.

## Until when. A case says the reader's time zone beside it.
chat-until = Paling lambat { $when }. Jika tidak:
appeal-possible-until = Anda bisa mengajukan banding sampai { $when }.

## Faces of a state: what is waited for inside of it.
stage-refused = Toko menolak; pembeli menentukan langkah berikutnya
stage-refused-you = Toko menolak: minta hal lain, atau biarkan kami memutuskan
stage-label-late = Label pengiriman belum ada; kami sedang mengusahakannya
stage-goods-reship = Toko harus mengirim ulang
stage-goods-reship-you = Kirim ulang barangnya
stage-goods-parts = Toko harus mengirim bagian yang kurang
stage-goods-parts-you = Kirim bagian yang kurang
stage-goods-exchange = Toko harus mengirim barang pengganti
stage-goods-exchange-you = Kirim barang pengganti
stage-goods-repair = Toko harus memperbaiki lalu mengirimkannya kembali
stage-goods-repair-you = Perbaiki lalu kirim kembali
stage-goods-shipped = Sedang dalam perjalanan ke pembeli
stage-goods-arrived = Sudah sampai; pembeli sedang memeriksanya
stage-goods-arrived-you = Sudah sampai: apakah sesuai?
stage-waiting-buyer-you = Anda bisa menjawab
stage-with-shop-you = Jawab pembeli
silence-goods-refunded = sebagai gantinya, dana pembeli dikembalikan.
silence-goods-accepted = barang dianggap sesuai, dan komplain ditutup.

## Whom it waits for when it waits for nobody here.
waits-goods-shipped = Menunggu kurir
waits-in-transit = Menunggu kurir
waits-rma-authorised = Menunggu label pengiriman
waits-sent = Menunggu penyedia pembayaran
waits-unknown = Menunggu penyedia pembayaran
waits-chargeback-hold = Menunggu bank
waits-body-decides = Menunggu lembaga luar
waits-withdrawn-grace = Tidak ada yang perlu dilakukan
waits-in-force = Tidak ada yang perlu dilakukan
