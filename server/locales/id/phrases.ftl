# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = Frasa siap pakai
phrases-lead = Ketuk frasa untuk mengirimnya. Masing-masing membacanya dalam bahasanya sendiri. Frasa hanyalah pesan: hanya tombol pada kasus atau pesanan yang mengubah sesuatu di sana.
phrases-original = Teks asli

phrase-topic-hello = Salam dan terima kasih
phrase-topic-delivery = Pengiriman
phrase-topic-product = Produk
phrase-topic-problem = Masalah dengan barang yang datang
phrase-topic-return = Retur dan pengembalian dana
phrase-topic-payment = Pembayaran
phrase-topic-details = Rincian
phrase-topic-end = Penutup

phrase-buyer-hello-order = Halo. Saya ingin bertanya tentang pesanan saya.
phrase-buyer-hello-before = Halo. Saya ingin bertanya dulu sebelum memesan.
phrase-buyer-hello-phrases = Saya memakai kalimat siap pakai. Anda membaca setiap kalimat dalam bahasa Anda.
phrase-buyer-hello-thanks = Terima kasih atas jawabannya.
phrase-buyer-hello-clear = Saya mengerti. Terima kasih atas penjelasannya.
phrase-buyer-hello-unclear = Saya belum mengerti. Bisakah Anda memilih kalimat lain?

phrase-buyer-delivery-where = Paket saya sekarang ada di mana?
phrase-buyer-delivery-when-sent = Kapan pesanan saya dikirim?
phrase-buyer-delivery-when-here = Kapan pesanan saya sampai?
phrase-buyer-delivery-late = Pesanan saya terlambat. Bisakah Anda menanyakannya ke kurir?
phrase-buyer-delivery-number = Bisakah Anda mengirim nomor resinya?
phrase-buyer-delivery-no-news = Status pelacakannya sudah beberapa hari tidak berubah.
phrase-buyer-delivery-not-here = Statusnya sudah sampai, tetapi paketnya belum saya terima.
phrase-buyer-delivery-missed = Saya tidak ada di rumah. Bisakah paketnya diantar lagi?
phrase-buyer-delivery-address = Apakah alamat pengirimannya masih bisa diubah?
phrase-buyer-delivery-arrived = Pesanan saya sudah sampai. Terima kasih.

phrase-buyer-product-in-stock = Apakah barang ini tersedia?
phrase-buyer-product-photos = Bisakah Anda mengirim lebih banyak foto barangnya?
phrase-buyer-product-measures = Berapa ukuran persisnya?
phrase-buyer-product-new = Apakah barangnya baru?
phrase-buyer-product-colour = Apakah ada warna lain untuk barang ini?
phrase-buyer-product-size = Apakah ada ukuran lain untuk barang ini?
phrase-buyer-product-material = Barangnya terbuat dari bahan apa?
phrase-buyer-product-use = Bagaimana cara memakai barangnya? Bisakah Anda mengirim petunjuknya?

phrase-buyer-problem-damaged = Barang rusak saat diterima.
phrase-buyer-problem-wrong-item = Ini bukan barang yang saya pesan.
phrase-buyer-problem-wrong-size = Ukurannya bukan yang saya pesan.
phrase-buyer-problem-wrong-colour = Warnanya bukan yang saya pesan.
phrase-buyer-problem-fit = Ukurannya tidak pas untuk saya.
phrase-buyer-problem-missing = Ada yang kurang di dalam paket.
phrase-buyer-problem-not-working = Barangnya tidak berfungsi.
phrase-buyer-problem-different = Barangnya tidak sesuai dengan halaman produk.
phrase-buyer-problem-photos = Saya kirim foto yang menunjukkan masalahnya.

phrase-buyer-return-want = Saya ingin mengajukan retur.
phrase-buyer-return-exchange = Saya ingin menukar barangnya dengan yang baru.
phrase-buyer-return-exchange-size = Saya ingin menukar barangnya dengan ukuran lain.
phrase-buyer-return-refund = Saya ingin dana saya dikembalikan.
phrase-buyer-return-part = Saya bersedia menyimpan barangnya jika sebagian dana dikembalikan.
phrase-buyer-return-parts = Mohon kirimkan bagian yang kurang.
phrase-buyer-return-again = Mohon kirimkan lagi barang yang sama.
phrase-buyer-return-where = Ke mana barangnya harus saya kirim?
phrase-buyer-return-label = Bisakah Anda mengirim label pengiriman untuk retur?
phrase-buyer-return-sent = Barangnya sudah saya kirim kembali.
phrase-buyer-return-cancel = Saya ingin membatalkan pesanan saya.
phrase-buyer-return-refund-when = Kapan pengembalian dana saya sampai?

phrase-buyer-payment-seen = Saya sudah membayar. Apakah pembayarannya sudah masuk?
phrase-buyer-payment-failed = Pembayaran saya tidak berhasil.
phrase-buyer-payment-twice = Uang saya terpotong dua kali.
phrase-buyer-payment-proof = Saya kirim bukti pembayarannya.
phrase-buyer-payment-shipping = Berapa ongkos kirimnya?
phrase-buyer-payment-here = Saya hanya ingin membayar di marketplace ini.

phrase-buyer-details-yes = Ya.
phrase-buyer-details-no = Tidak.
phrase-buyer-details-unsure = Saya tidak tahu.
phrase-buyer-details-wait = Mohon tunggu sebentar. Saya periksa dulu.
phrase-buyer-details-this-order = Ini tentang pesanan di percakapan ini.
phrase-buyer-details-other-order = Ini tentang pesanan lain. Nomornya ada di pesan saya berikutnya.
phrase-buyer-details-size = Ukuran yang saya perlukan ada di pesan saya berikutnya.
phrase-buyer-details-colour = Foto di pesan saya berikutnya menunjukkan warna yang saya inginkan.
phrase-buyer-details-address = Alamat di pesanan sudah benar.
phrase-buyer-details-photos-later = Fotonya saya kirim nanti.
phrase-buyer-details-no-photos = Saya tidak bisa mengambil foto.

phrase-buyer-end-solved = Sudah beres. Terima kasih atas bantuannya.
phrase-buyer-end-not-solved = Masalahnya belum beres.
phrase-buyer-end-fine = Saya setuju.
phrase-buyer-end-other-way = Itu kurang cocok untuk saya. Bisakah Anda mengusulkan yang lain?
phrase-buyer-end-think = Saya pikirkan dulu dan akan menjawab nanti.
phrase-buyer-end-waiting = Saya tunggu jawaban Anda.
phrase-buyer-end-team = Saya ingin tim marketplace membantu kita.
phrase-buyer-end-bye = Terima kasih. Semoga hari Anda menyenangkan.

phrase-shop-hello-help = Halo. Ada yang bisa kami bantu?
phrase-shop-hello-phrases = Kami memakai kalimat siap pakai. Anda membaca setiap kalimat dalam bahasa Anda.
phrase-shop-hello-thanks-message = Terima kasih sudah menghubungi kami.
phrase-shop-hello-thanks-order = Terima kasih atas pesanan Anda.
phrase-shop-hello-sorry = Kami mohon maaf atas hal ini.
phrase-shop-hello-checking = Kami sedang memeriksanya dan akan menjawab di sini.
phrase-shop-hello-unclear = Kami belum mengerti. Bisakah Anda memilih kalimat lain?

phrase-shop-delivery-packing = Pesanan Anda sedang kami kemas.
phrase-shop-delivery-sent-today = Pesanan Anda kami kirim hari ini.
phrase-shop-delivery-sent-tomorrow = Pesanan Anda kami kirim besok.
phrase-shop-delivery-on-way = Pesanan Anda sedang dalam perjalanan.
phrase-shop-delivery-days = Pesanan Anda diperkirakan sampai dalam satu sampai tiga hari.
phrase-shop-delivery-week = Pesanan Anda diperkirakan sampai dalam waktu sekitar seminggu.
phrase-shop-delivery-weeks = Pesanan Anda diperkirakan sampai dalam dua sampai tiga minggu.
phrase-shop-delivery-number = Nomor resinya ada di pesan kami berikutnya.
phrase-shop-delivery-customs = Paketnya ada di bea cukai. Ini bisa memakan waktu beberapa hari.
phrase-shop-delivery-late = Maaf, pesanan Anda terlambat. Kami sedang menanyakannya ke kurir.
phrase-shop-delivery-neighbours = Bisakah Anda menanyakan paketnya ke tetangga dan orang serumah?
phrase-shop-delivery-again = Kami akan meminta kurir mengantar paketnya lagi.
phrase-shop-delivery-address-yes = Alamatnya masih bisa diubah. Silakan tulis alamat yang baru di sini.
phrase-shop-delivery-address-no = Paketnya sudah dikirim, jadi alamatnya tidak bisa kami ubah lagi.

phrase-shop-product-in-stock = Ya, barangnya tersedia.
phrase-shop-product-sold-out = Maaf, saat ini barangnya habis.
phrase-shop-product-choices = Semua warna dan ukuran yang kami punya ada di halaman produk.
phrase-shop-product-measures = Ukurannya tercantum di halaman produk.
phrase-shop-product-new = Barangnya baru dan belum pernah dipakai.
phrase-shop-product-photos = Kami kirim foto lainnya.
phrase-shop-product-instructions = Kami kirim petunjuk pemakaiannya.

phrase-shop-problem-photos = Bisakah Anda mengirim foto barang, masalahnya, dan paket dengan labelnya?
phrase-shop-problem-photo-all = Bisakah Anda mengirim foto semua isi paketnya?
phrase-shop-problem-video = Bisakah Anda mengirim video singkat yang menunjukkan masalahnya?
phrase-shop-problem-keep = Mohon simpan dulu barang dan kemasannya.
phrase-shop-problem-mistake = Itu kesalahan kami. Mohon maaf.
phrase-shop-problem-choice = Anda lebih memilih barang pengganti atau pengembalian dana?
phrase-shop-problem-new-one = Kami akan mengirim barang pengganti tanpa biaya tambahan.
phrase-shop-problem-parts = Kami akan mengirim bagian yang kurang.

phrase-shop-return-agree = Kami menyetujui retur ini.
phrase-shop-return-start = Silakan mulai retur dari halaman pesanan Anda.
phrase-shop-return-where = Halaman retur menunjukkan ke mana barang harus dikirim.
phrase-shop-return-label = Label pengiriman untuk retur sedang kami siapkan.
phrase-shop-return-pack = Mohon kemas barang dengan baik beserta semua kelengkapannya.
phrase-shop-return-received = Paket Anda sudah kami terima kembali. Kami sedang memeriksanya.
phrase-shop-return-refund-full = Kami akan mengembalikan dana Anda sepenuhnya.
phrase-shop-return-refund-part = Kami bisa mengembalikan sebagian dana, dan barangnya tetap menjadi milik Anda.
phrase-shop-return-keep = Barangnya tidak perlu dikirim kembali.
phrase-shop-return-exchange = Kami bisa menukar barangnya untuk Anda.
phrase-shop-return-refund-sent = Pengembalian dana sedang dalam proses. Bank Anda mungkin perlu beberapa hari.
phrase-shop-return-cancelled = Pesanan Anda sudah kami batalkan.
phrase-shop-return-too-late = Pesanan Anda sudah dikirim, jadi tidak bisa kami hentikan lagi.

phrase-shop-payment-received = Pembayaran Anda sudah kami terima.
phrase-shop-payment-not-yet = Pembayaran Anda belum masuk.
phrase-shop-payment-proof = Bisakah Anda mengirim bukti pembayarannya? Mohon tutup nomor kartunya.
phrase-shop-payment-again = Jika dana belum terpotong, silakan coba lagi atau pilih cara bayar lain di marketplace ini.
phrase-shop-payment-here = Mohon lakukan pembayaran hanya di marketplace ini.
phrase-shop-payment-secret = Mohon jangan tulis nomor kartu, kata sandi, atau kode di sini.
phrase-shop-payment-shipping = Ongkos kirim ditampilkan sebelum Anda membayar.
phrase-shop-payment-desk = Tim pembayaran marketplace bisa memeriksa pembayaran Anda.

phrase-shop-details-yes = Ya.
phrase-shop-details-no = Tidak.
phrase-shop-details-unsure = Kami tidak tahu.
phrase-shop-details-wait = Mohon tunggu sebentar. Kami sedang memeriksanya.
phrase-shop-details-which-order = Ini tentang pesanan yang mana? Mohon kirim nomornya.
phrase-shop-details-which-item = Ini tentang barang yang mana? Satu foto sudah cukup.
phrase-shop-details-colour = Warna apa yang Anda inginkan? Satu foto sudah cukup.
phrase-shop-details-size = Ukuran apa yang Anda inginkan? Cukup tulis angka atau hurufnya.
phrase-shop-details-quantity = Berapa jumlahnya? Cukup tulis angkanya.
phrase-shop-details-address = Apakah alamat di pesanan sudah benar?

phrase-shop-end-solved = Apakah sudah beres?
phrase-shop-end-glad = Kami senang masalahnya sudah beres.
phrase-shop-end-more = Ada lagi yang bisa kami bantu?
phrase-shop-end-fine = Kami setuju.
phrase-shop-end-other-way = Itu tidak bisa kami lakukan, tetapi kami ingin mencari solusi lain bersama Anda.
phrase-shop-end-tomorrow = Kami akan menjawab besok.
phrase-shop-end-waiting = Kami tunggu jawaban Anda.
phrase-shop-end-team = Kami ingin menyelesaikan ini bersama tim marketplace.
phrase-shop-end-patience = Terima kasih atas kesabaran Anda.
phrase-shop-end-bye = Terima kasih. Semoga hari Anda menyenangkan.
