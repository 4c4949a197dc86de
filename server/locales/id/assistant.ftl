# What the assistant says. Plain, kind, short; what happens next and by when.
# Instants arrive formatted in the reader's time zone; $code is a tracking code.

## Beginning
assistant-greeting = Halo. Saya asisten, sebuah program komputer. Saya bisa mengecek paket, menjelaskan pengembalian dana, dan membantu Anda membuka komplain. Anda bisa bicara dengan petugas kapan saja.
assistant-greeting-order = Halo. Saya asisten, sebuah program komputer. Saya bisa melihat pesanan Anda { $order } ({ $title }). Apa yang bisa saya bantu? Anda bisa bicara dengan petugas kapan saja.
assistant-which-order = Tentang pesanan yang mana? Pilih pesanannya, lalu saya cek.

## Where the parcel is
assistant-track-scan = { $code ->
    [label_created] Pesanan { $order }: toko sudah mendaftarkan paket ke kurir pada { $at }. Paket belum diterima kurir.
    [picked_up] Pesanan { $order }: kurir menjemput paket pada { $at }.
    [accepted] Pesanan { $order }: kurir menerima paket pada { $at }.
    [in_transit] Pesanan { $order } sedang dalam perjalanan. Kabar terakhir pada { $at }.
    [customs] Pesanan { $order } berada di bea cukai sejak { $at }.
    [customs_hold] Pesanan { $order } tertahan di bea cukai sejak { $at }. Mereka mungkin memerlukan sesuatu dari Anda atau dari toko.
    [out_for_delivery] Pesanan { $order } sedang diantar sejak { $at }.
    [attempt_failed] Pesanan { $order }: kurir mencoba mengantar pada { $at } tetapi belum berhasil. Biasanya kurir mencoba lagi atau menitipkan paket di titik pengambilan.
    [ready_for_pickup] Pesanan { $order } bisa diambil sejak { $at }.
    [delivered] Pesanan { $order } sudah sampai pada { $at }, menurut kurir.
    [refused] Pesanan { $order }: kurir melaporkan paket tidak diterima di alamat tujuan pada { $at }.
    [returning] Pesanan { $order } sedang kembali ke toko sejak { $at }.
    [returned_to_sender] Pesanan { $order } sudah kembali ke toko pada { $at }.
    [lost] Pesanan { $order }: kurir menyatakan paket hilang pada { $at }. Saya turut menyesal.
    [damaged] Pesanan { $order }: kurir melaporkan paket rusak pada { $at }. Saya turut menyesal.
    [destroyed] Pesanan { $order }: kurir melaporkan paket hancur pada { $at }. Saya turut menyesal.
   *[unknown] Pesanan { $order }: kabar terakhir dari kurir pada { $at }. Anda bisa melihatnya di pelacakan.
}
assistant-track-no-scan = Pesanan { $order }: belum ada kabar dari kurir. Yang mengirim adalah { $shop }.
assistant-track-delivered = Pesanan { $order } sudah sampai pada { $at }, menurut pelacakan.
assistant-track-cancelled = Pesanan { $order } sudah dibatalkan. Tidak ada yang akan dikirim.
assistant-promised = Seharusnya sampai paling lambat { $until }.
assistant-promise-passed = Seharusnya sampai paling lambat { $until }. Tanggal itu sudah lewat, dan saya mohon maaf.
assistant-not-received-delivered = Menurut pelacakan, paket sampai pada { $at }. Coba cek ke tetangga, di depan pintu, dan di kotak surat. Jika tidak ada, Anda tidak perlu membuktikannya: yang diperiksa adalah pelacakannya.

## Before it is sent
assistant-cancel-not-shipped = Saya belum melihat pengiriman. Segera minta { $shop } membatalkan pesanan. Jika toko setuju, dana Anda kembali lewat cara Anda membayar.
assistant-cancel-shipped = Pesanan sudah dikirim, jadi tidak bisa dihentikan di sini. Tanyakan kepada { $shop } apa yang masih mungkin, misalnya mengirimkannya kembali.
assistant-address-not-shipped = Saya belum melihat pengiriman. Beri tahu { $shop } alamat yang benar sekarang, di chat ini, supaya tercatat.
assistant-address-shipped = Pesanan sudah dikirim. Beri tahu { $shop } alamat yang benar di chat ini; kadang kurir masih bisa mengalihkan paket.

## Something is wrong with it
assistant-item-damaged = Saya turut menyesal barangnya rusak atau tidak berfungsi. Simpan barang dan kemasannya, lalu foto keduanya.
assistant-item-wrong = Saya turut menyesal Anda menerima barang yang lain. Simpan seperti saat tiba, lalu foto barang dan label pada paketnya.
assistant-item-missing = Saya turut menyesal ada yang kurang. Foto semua yang tiba, juga kotaknya.
assistant-item-not-as-described = Saya turut menyesal barangnya tidak sesuai deskripsi. Foto barang yang Anda terima akan membantu; deskripsi pada hari Anda memesan tersimpan.
assistant-item-counterfeit = Terima kasih sudah memberi tahu kami. Simpan barangnya, lalu foto label, logo, dan nomor serinya. Kasus seperti ini langsung masuk kepada kami, tidak ke toko dulu.

## Money
assistant-refund-request = Soal dana diputuskan dalam kasus Anda. Di sana tertulis siapa yang harus bertindak dan sampai kapan.
assistant-refund-request-why = Saya bisa membantu. Apa yang terjadi? Setelah itu saya tunjukkan cara yang tepat agar dana Anda kembali.
assistant-refund-status = Pengembalian dana yang sudah diputuskan terlihat di kasus Anda, dengan jumlah dan hari pengirimannya. Dana kembali lewat cara Anda membayar. Setelah dikirim, bank Anda mungkin perlu 3 sampai 20 hari kerja.
assistant-refund-problem = Pengembalian dana yang jumlahnya salah atau yang tidak sampai perlu diperiksa petugas. Dana Anda tetap milik Anda meski kartunya sudah kedaluwarsa: jalan lain akan dicarikan.
assistant-payment-failed = Pembayaran yang gagal bisa punya beberapa sebab: bank, kartu, atau halamannya. Jangan membayar lagi sebelum jelas apakah dana sudah terpotong. Petugas bisa mengeceknya bersama Anda.
assistant-payment-charged-twice = Dua catatan untuk satu pesanan perlu dicek. Kadang salah satunya hanya penahanan sementara yang dilepas bank dengan sendirinya; kadang itu kesalahan yang kami perbaiki. Petugas mengeceknya bersama Anda.
assistant-coupon-problem = Saya tidak bisa melihat syarat kupon dari sini. Petugas bisa mengecek mengapa kupon tidak diterima. Siapkan kodenya agar lebih cepat.
assistant-customs-tax = Bea dan pajak tergantung negara Anda. Jika bea cukai meminta pembayaran, pastikan dulu surat atau pesannya asli sebelum membayar. Toko bisa memberi tahu apa yang sudah termasuk dalam harga.

## Disputes
assistant-return-how = Sepakati dulu dengan toko sebelum mengirim apa pun kembali: ke mana, dan siapa yang membayar. Simpan kesepakatan itu di chat ini, dan pakai pengiriman yang bisa dilacak.
assistant-dispute-open = Komplain dibuka dalam beberapa langkah: apa yang terjadi, apa yang Anda inginkan, foto, periksa, lalu kirim. Toko harus menjawab paling lambat pada tanggal yang tertulis di kasus Anda.
assistant-dispute-status = Di kasus Anda tertulis siapa yang harus bertindak sekarang, sampai kapan, dan apa yang terjadi jika tidak ada yang bertindak.
assistant-dispute-appeal = Saya mengerti Anda tidak setuju. Petugas bisa membahas keputusan itu bersama Anda dan menjelaskan apa yang masih mungkin.
assistant-dispute-possible = Anda bisa membuka komplain untuk pesanan ini sekarang. Waktunya sekitar tiga menit, dan draf Anda disimpan.
assistant-dispute-later = Komplain tentang paket yang belum sampai bisa dibuka mulai { $at }. Sampai saat itu, tanyakan kepada toko.
assistant-dispute-over = Waktu untuk membuka komplain atas pesanan ini berakhir pada { $at }. Petugas bisa menjelaskan apa yang masih mungkin.
assistant-dispute-running = Sudah ada komplain untuk pesanan ini: { $number }.

## Shops, safety, account
assistant-product-question = Toko paling mengenal produknya. Saya bisa meneruskan pertanyaan Anda ke toko, lengkap dengan produknya.
assistant-seller-contact = Anda bisa menulis kepada toko di sini. Semuanya tercatat, dan kami turun tangan jika toko tidak menjawab.
assistant-seller-unresponsive = Toko harus menjawab. Jika tidak, kami turun tangan, dan dalam komplain diamnya toko tidak pernah merugikan Anda.
assistant-seller-offsite-payment = Jangan membayar dan jangan menerima pengembalian dana di luar situs ini, siapa pun yang meminta. Jangan pula menutup kasus demi sebuah janji. Anda sudah tepat bertanya. Petugas bisa memeriksa pesannya.
assistant-product-report = Terima kasih sudah memberi tahu kami. Berhentilah memakai barang itu jika mungkin berbahaya. Petugas akan menerima laporan Anda.
assistant-account-access = Saya tidak bisa mengubah akun Anda dari sini, dan tidak akan pernah meminta kata sandi atau kode Anda. Petugas bisa membantu Anda masuk lagi.
assistant-contact-official = Kami tidak pernah meminta kata sandi, kode, atau pembayaran lewat pesan, dan tidak pernah mengembalikan dana di luar situs ini. Jika ragu, jangan menjawab dan jangan mengeklik. Petugas bisa mengeceknya bersama Anda.
assistant-feedback-praise = Terima kasih. Senang mendengarnya.
assistant-feedback-suggestion = Terima kasih atas idenya. Ide ini tersimpan di chat ini. Kalau mau, bicarakan dengan petugas.
assistant-out-of-scope = Di sini saya hanya bisa membantu soal pesanan, paket, pengembalian dana, dan komplain. Apakah tentang salah satunya?

## When it is not clear
assistant-clarify = Saya ingin memastikan. Yang mana maksud Anda?
assistant-not-understood = Maaf, saya belum mengerti. Tentang apa ini? Anda juga bisa mengatakannya dengan kata-kata lain.
assistant-article-found = Ini mungkin menjawab pertanyaan Anda:

## A person takes over
assistant-hand-over-asked = Tentu. Anda sekarang dalam antrean untuk dilayani petugas. Anda tidak perlu mengulang apa pun: petugas bisa membaca chat ini.
assistant-hand-over-anger = Saya mengerti ini tidak berjalan baik, dan saya mohon maaf. Petugas mengambil alih sekarang dan bisa membaca chat ini.
assistant-hand-over-legal = Ini sebaiknya diperiksa petugas. Anda sekarang dalam antrean, dan petugas bisa membaca chat ini.
assistant-hand-over-safety = Keselamatan Anda yang utama: jika ada yang dalam bahaya atau terluka, segera hubungi nomor darurat setempat. Jangan pakai barang itu. Petugas mengambil alih di sini.
assistant-hand-over-misses = Saya belum bisa membantu Anda dengan baik. Petugas mengambil alih sekarang dan bisa membaca chat ini.
assistant-hand-over-error = Ada gangguan di pihak saya. Petugas mengambil alih sekarang; tulisan Anda tidak ada yang hilang.

## Buttons
assistant-do-talk-to-person = Bicara dengan petugas
assistant-do-open-dispute = Buka komplain
assistant-do-show-tracking = Lihat pelacakan
assistant-do-ask-shop = Tanya toko
assistant-do-choose-order = Pilih pesanan
assistant-do-show-case = Lihat kasus
assistant-do-show-cases = Lihat kasus saya

## Choices
assistant-choice-order-track = Di mana paket saya?
assistant-choice-order-late = Paket saya terlambat
assistant-choice-order-not-received = Paket tidak sampai
assistant-choice-order-cancel = Batalkan pesanan
assistant-choice-order-change-address = Ubah alamat
assistant-choice-item-damaged = Rusak atau tidak berfungsi
assistant-choice-item-wrong = Barang yang datang salah
assistant-choice-item-missing = Ada yang kurang
assistant-choice-item-not-as-described = Tidak sesuai deskripsi
assistant-choice-item-counterfeit = Mungkin barang palsu
assistant-choice-refund-request = Saya ingin dana saya kembali
assistant-choice-refund-status = Di mana pengembalian dana saya?
assistant-choice-refund-problem = Pengembalian dana saya bermasalah
assistant-choice-return-how = Mengirim barang kembali
assistant-choice-dispute-open = Buka komplain
assistant-choice-dispute-status = Bagaimana perkembangan komplain saya?
assistant-choice-dispute-appeal = Saya tidak setuju dengan keputusan
assistant-choice-payment-failed = Pembayaran saya gagal
assistant-choice-payment-charged-twice = Saya ditagih dua kali
assistant-choice-coupon-problem = Kupon tidak bisa dipakai
assistant-choice-customs-tax = Bea cukai dan pajak
assistant-choice-product-question = Pertanyaan tentang produk
assistant-choice-seller-contact = Tulis kepada toko
assistant-choice-seller-unresponsive = Toko tidak menjawab
assistant-choice-seller-offsite-payment = Saya diminta membayar di tempat lain
assistant-choice-product-report = Laporkan produk
assistant-choice-account-access = Saya tidak bisa masuk ke akun
assistant-choice-agent-request = Bicara dengan petugas
assistant-choice-contact-official = Apakah pesan ini benar dari pihak resmi?
assistant-choice-feedback-praise = Ucapkan terima kasih
assistant-choice-feedback-suggestion = Beri saran
assistant-choice-smalltalk-greeting = Menyapa
assistant-choice-out-of-scope = Lainnya
