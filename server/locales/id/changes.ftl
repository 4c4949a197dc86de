# Before anything is sent: cancelling, and another address.

change-cancel = Batalkan ini
change-address = Kirim ke alamat lain
change-cancel-do = Minta dibatalkan
change-address-do = Minta dikirim ke sana
change-keep = Biarkan seperti sekarang
change-address-where = Alamat baru, dengan nama penerima di rumah itu
check-get = Yang Anda dapat:
check-lose = Yang Anda lepaskan:
check-can = Anda masih bisa:
change-cancel-get = jika belum dikirim, tidak ada yang dikirim dan dana Anda dikembalikan.
change-cancel-lose = barang dengan harga ini: untuk mendapatkannya Anda harus memesan lagi.
change-cancel-can = mundur dari pembelian dan menolak paket saat tiba, jika ternyata sudah dikirim.
change-address-get = jika belum dikirim, paket menuju alamat baru.
change-address-lose = hari tiba yang dijanjikan bisa mundur.
change-address-can = membatalkan sebelum dikirim, dan membuka komplain jika tidak sampai.
change-waiting = sudah diminta. Jawaban ditunggu paling lambat { $when }.
change-late = sudah diminta, tetapi jawabannya terlambat. Hubungi kami, kami cari tahu.
change-done = selesai.
change-refused = tidak bisa: { $why }
change-why-already_sent = sudah dikirim. Anda bisa mundur dari pembelian, dan menolak paket saat tiba.
change-why-not_deliverable = kurir tidak melayani alamat itu.
change-why-other = marketplace tidak mengizinkan. Hubungi kami jika perlu bantuan.
choice-cancel_changed_mind = Saya tidak menginginkannya lagi
choice-cancel_by_mistake = Saya salah pesan
choice-cancel_too_slow = Terlalu lama
choice-cancel_other = Alasan lain
refusal-order_cancelled = Ini sudah dibatalkan.
refusal-already_sent = Ini sudah dikirim. Anda bisa mundur dari pembelian, dan menolak paket saat tiba.
refusal-change_open = Ini sudah diminta, dan jawabannya masih ditunggu.
refusal-change_limit = Ini sudah diminta tiga kali. Hubungi kami.
notice-order-stalled = Sudah berhari-hari tidak ada kabar baru tentang paket Anda: { $title }
ask-order_change_h = Waktu marketplace untuk membatalkan atau mengubah alamat, dalam jam
ask-stalled_d = Lama tanpa kabar sampai paket dianggap tidak bergerak, dalam hari

## Notices of what the marketplace answers.
notice-order-cancel-done = Dibatalkan: { $title }
notice-order-cancel-done-then = Tidak ada yang dikirim, dan dana Anda dikembalikan.
notice-order-cancel-refused = Tidak bisa dibatalkan: { $title }
notice-order-cancel-late = Belum ada jawaban apakah bisa dibatalkan: { $title }
notice-order-cancel-late-then = Jawabannya terlambat. Hubungi kami, kami cari tahu.
notice-order-address-done = Dikirim ke alamat baru: { $title }
notice-order-address-done-then = Hari tiba yang dijanjikan bisa mundur.
notice-order-address-refused = Tidak bisa dikirim ke alamat baru: { $title }
notice-order-address-late = Belum ada jawaban tentang alamat baru: { $title }
notice-order-address-late-then = Jawabannya terlambat. Hubungi kami, kami cari tahu.
