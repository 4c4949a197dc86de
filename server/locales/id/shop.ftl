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

## How a shop compares
score-lead = Yang selesai dalam { $days } hari terakhir, di samping toko seperti toko Anda. Tidak ada yang membaca angka toko lain, dan angka ini sendiri tidak berakibat apa pun.
score-among-both = Dibandingkan dengan { $peers } toko di negara Anda yang menjual “{ $category }”.
score-among-category = Dibandingkan dengan { $peers } toko yang menjual “{ $category }”.
score-among-country = Dibandingkan dengan { $peers } toko di negara Anda.
score-among-all = Dibandingkan dengan { $peers } toko di marketplace ini.
score-among-none = Terlalu sedikit toko seperti toko Anda untuk dibandingkan.
score-none = Tidak ada komplain Anda yang selesai dalam waktu ini
score-own = Anda
score-middle = Nilai tengah toko lain
score-agreed = Sepakat dengan pembeli
score-lost = Diputuskan, dan tidak berpihak pada Anda
score-silent = Tidak dijawab
score-content = Pembeli yang puas
score-talk = Waktu sampai Anda sepakat atau kami turun tangan
score-projected = Perkiraan
score-projected-filled = Kasus: { $n }, terlalu sedikit untuk berdiri sendiri. Yang kurang diisi dengan nilai tengah toko lain.
score-projected-alone = Kasus: { $n }, terlalu sedikit untuk berdiri sendiri.
score-from = Kasus: { $n }
