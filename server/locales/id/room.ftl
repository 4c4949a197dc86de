# The mediation room.

room-tab-decide = Perlu diputuskan
room-tab-answers = Menunggu jawaban
room-tab-all = Semua
room-empty = Tidak ada komplain di sini.
room-choose = Pilih komplain
room-rule-and-facts = Aturan dan fakta
room-both-sides = Kedua pihak
room-said-nothing = Belum mengatakan apa pun.
room-evidence-count = { $n ->
    [0] Tidak ada bukti
   *[other] { $n } bukti
}
room-proposals = Usulan
room-range = Keputusan harus antara { $low } (tawaran terbaik toko) dan { $high } (permintaan pembeli).
room-refundable = Paling banyak { $amount } masih bisa dikembalikan.
room-decide = Yang bisa Anda lakukan
room-nothing-now = Saat ini tidak ada yang perlu diputuskan.
room-explain-take = Keputusannya terlambat. Mulai sekarang kasus ini milik Anda.
room-explain-propose = Kedua pihak bisa menerima atau menolak. Jika tidak ada yang menolak tepat waktu, usulan berlaku.
room-explain-request_info = Kasus menunggu pihak yang Anda tanyai. Jika tetap diam, Anda memutuskan berdasarkan yang ada di berkas.
room-explain-propose_outside = Untuk usulan di luar yang disampaikan kedua pihak, tulis alasannya; alasan itu disimpan di berkas.
room-explain-replan = Rencana dihentikan dan Anda memutuskan lagi.

## The rule
room-rule-no-evidence = Pembeli tidak perlu menunjukkan apa pun; yang diperiksa adalah pelacakannya.
room-rule-evidence = Pembeli harus menunjukkan: { $kinds }, atau mengatakan mengapa tidak.
room-rule-remedies = Pembeli boleh meminta: { $remedies }.
room-rule-fast = Kasus ini langsung masuk kepada kami.
room-comma = ,{ " " }
room-hours = { $n } jam
room-of = { $n } dari { $most }
room-policy-version = Versi kebijakan
room-policy-seller = Toko menjawab dalam
room-policy-negotiation = Perundingan berakhir setelah
room-policy-review = Kami memutuskan dalam
room-policy-offer = Para pihak menjawab kami dalam
room-policy-info = Informasi dalam
room-policy-counters-buyer = Tawaran lanjutan pembeli
room-policy-counters-shop = Tawaran lanjutan toko
room-policy-proposals = Usulan kami
room-policy-questions = Pertanyaan kami
room-policy-silence-cap = Diam berarti setuju sampai
room-policy-goodwill = Kompensasi sukarela sendiri sampai

## The facts
room-facts = Fakta
room-unknown = Tidak diketahui
room-parcel-then = Paket, saat dibuka
room-parcel-now = Paket, sekarang
room-parcel-none = Belum dikirim
room-parcel-moving = Dalam perjalanan
room-parcel-delivered = Sampai
room-parcel-lost = Hilang atau rusak
room-parcel-returned = Sedang kembali
room-delivered-then = Sampai, saat dibuka
room-delivered-now = Sampai
room-shipped = Dikirim
room-value = Nilai komplain
room-refundable-then = Bisa dikembalikan, saat dibuka
room-refundable-now = Bisa dikembalikan sekarang
room-shop-closed = Ditutup atau ditangguhkan

## Closed cases with the same facts
room-precedents = Kasus seperti ini
room-precedents-key = Alasan, bukti, pelacakan, dan besar permintaan yang sama.
room-precedents-few = Terlalu sedikit untuk dibandingkan: { $n }.
room-precedents-buyer = Pembeli dapat semua
room-precedents-split = Masing-masing dapat sebagian
room-precedents-shop = Toko tanpa kewajiban
room-usual-outcome = Dalam { $most } dari { $alike } kasus seperti ini, hasilnya begini: “{ $outcome }”.
room-usual-buyer = Dalam { $most } dari { $alike } kasus seperti ini, pembeli dapat semua.
room-usual-split = Dalam { $most } dari { $alike } kasus seperti ini, masing-masing dapat sebagian.
room-usual-shop = Dalam { $most } dari { $alike } kasus seperti ini, toko tanpa kewajiban.
room-usual-share = Nilai tengahnya: pembeli mendapat { $share } dari yang diminta.
room-departs = Kasus seperti ini biasanya tidak berakhir begini
room-departs-yours = Anda akan memutuskan: { $terms }.
room-departs-free = Anda boleh memutuskan begini jika kasus ini berbeda. Dalam keputusan dicatat bahwa Anda sudah membaca ini. Untuk melanjutkan, tekan tombolnya sekali lagi.
room-departed = Diputuskan lain dari kasus serupa.
room-buyer-reads = Pembeli membaca: { $language }.
room-shop-reads = Toko membaca: { $languages }.
room-habits = Komplain lain dari pembeli ini
room-habits-none = Tidak ada.
room-habits-all = Dibuka
room-habits-same = Dengan alasan yang sama
room-habits-buyer = Pembeli dapat semua
room-habits-split = Masing-masing dapat sebagian
room-habits-shop = Toko tanpa kewajiban
room-habits-withdrawn = Dicabut
room-habits-hint = Hanya angka, untuk Anda saja. Angka ini sendiri tidak menentukan apa pun: putuskan berdasarkan yang ditunjukkan di sini.
