# The help centre.

help-title = Bantuan
help-search = Cari di pusat bantuan
help-search-do = Cari
help-found = { $n } jawaban ditemukan
help-nothing = Tidak ada yang ditemukan
help-nothing-text = Coba kata lain, atau chat dengan kami di bawah.
help-all = Semua artikel
help-related = Baca juga
help-more = Belum terbantu?
help-chat = Chat dengan kami
help-suggest = Saran
help-sign-in = Untuk keduanya, Anda perlu masuk dari marketplace.
help-suggest-label = Apa yang bisa diperbaiki?
help-suggest-hint = Kami membaca setiap saran. Jika ada masalah dengan pesanan, mintalah bantuan untuk pesanan itu.
help-suggest-send = Kirim saran
