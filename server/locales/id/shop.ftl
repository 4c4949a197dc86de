# Pages of sellers.

shop-chats = Percakapan
shop-tab-all = Semua
shop-tab-waiting = Perlu dijawab
shop-no-chats = Tidak ada percakapan di sini. Pertanyaan pembeli akan muncul di daftar ini.
shop-choose-chat = Pilih percakapan
shop-no-order = Percakapan ini tidak tentang pesanan di toko Anda.

shop-cases-lead = Batas waktu terdekat ada di atas. Anda bisa mengembalikan dana penuh kapan saja.
shop-tab-open = Terbuka
shop-tab-closed = Ditutup
shop-no-cases = Anda tidak punya kasus terbuka.
shop-no-closed = Belum ada kasus yang ditutup.

shop-holds-lead = Selama komplain terbuka, marketplace menahan dana yang dipersoalkan. Yang tidak diberikan kepada pembeli dicairkan kepada Anda saat kasus selesai.
shop-no-holds = Tidak ada dana yang ditahan
shop-no-holds-more = Saat komplain dibuka, Anda melihat di sini berapa yang ditahan, dan sampai kapan.
shop-held-now = Ditahan sekarang
shop-hold-until = Batas waktu langkah berikutnya
shop-hold-why = Komplain terbuka: { $reason }
shop-hold-then = Jika tidak ada yang bertindak sampai saat itu:
shop-hold-kept = Ditahan
shop-hold-asked = Sedang diproses untuk ditahan
