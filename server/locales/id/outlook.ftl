# What a buyer knows before filing.

outlook-title = Yang terjadi pada setiap pilihan
outlook-hint = Tanggal, bukti, biaya, dan waktu untuk pesanan ini, sebelum Anda memutuskan.
outlook-one = Yang bisa Anda harapkan
outlook-when = Kapan
outlook-window = Anda bisa membukanya dari { $opens } sampai { $closes }.
outlook-evidence = Yang Anda tunjukkan
outlook-evidence-none = Tidak ada. Keterangan kurir adalah buktinya; foto dan dokumen membantu jika Anda punya.
outlook-evidence-never = Tidak ada, juga tanpa alasan: ini hak Anda.
outlook-excuse = Jika tidak bisa, katakan mengapa. “Saya tidak bisa memberikan ini karena …” adalah jawaban yang sah.
outlook-remedies = Yang bisa Anda minta
outlook-cost = Siapa yang membayar
outlook-cost-you = Ongkos kirim balik barang Anda yang bayar.
outlook-cost-shop = Ongkos kirim balik barang dibayar toko.
outlook-cost-us = Ongkos kirim balik barang kami yang bayar.
outlook-cost-goods = Apa pun yang dikirim lagi, ditukar, atau diperbaiki menjadi biaya toko.
outlook-cost-money = Dana yang dikembalikan berasal dari toko; membuka komplain tidak dipungut biaya.
outlook-decision = Diputuskan paling lambat
outlook-decision-shop = Jika tidak ada yang menjawab, ada keputusan paling lambat { $silent }. Jika Anda dan toko saling menawar dulu, paling lambat { $bargained }.
outlook-decision-us = Kami memeriksanya tanpa menunggu toko. Keputusan ada paling lambat { $silent }.
outlook-decision-right = Tidak perlu persetujuan siapa pun. Ini berlaku begitu Anda mengonfirmasinya.
outlook-others = Pengalaman orang lain
outlook-half = { $days ->
    [0] Separuhnya selesai dalam sehari.
   *[other] Separuhnya selesai dalam { $days } hari.
}
outlook-content = { $percent } dari 100 pembeli yang memberi tahu kami puas dengan hasilnya.
outlook-content-unknown = Terlalu sedikit pembeli yang memberi tahu kami apakah mereka puas.
outlook-among-both = Dihitung dari { $n } kasus sejenis yang sudah ditutup antara { $buyer } dan { $seller }.
outlook-among-buyers = Dihitung dari { $n } kasus sejenis yang sudah ditutup dari pembeli di { $buyer }: antara kedua negara terlalu sedikit.
outlook-among-sellers = Dihitung dari { $n } kasus sejenis yang sudah ditutup dengan toko di { $seller }: antara kedua negara terlalu sedikit.
outlook-among-reason = Dihitung dari { $n } kasus sejenis yang sudah ditutup di semua negara: di negara Anda terlalu sedikit.
outlook-among-all = Dihitung dari { $n } kasus segala jenis yang sudah ditutup: untuk jenis ini terlalu sedikit.
outlook-too-few = { $n ->
    [0] Belum ada kasus yang ditutup, jadi kami belum bisa mengatakannya.
   *[other] Baru { $n } kasus yang ditutup: terlalu sedikit untuk disimpulkan.
}

## What the buyer says afterwards.
action-rate = Katakan bagaimana akhirnya bagi Anda
explain-rate = Jawaban Anda membantu kami dan pembeli setelah Anda. Toko tidak melihatnya.
field-answer = Apakah Anda puas dengan hasilnya?
choice-content = Ya, masalahnya beres
choice-discontent = Tidak, belum beres
event-dispute-rated-content = { $who ->
    [you] Anda mengatakan masalahnya beres
   *[other] Pembeli mengatakan masalahnya beres
}
event-dispute-rated-discontent = { $who ->
    [you] Anda mengatakan masalahnya belum beres
   *[other] Pembeli mengatakan masalahnya belum beres
}
refusal-already_rated = Anda sudah memberi tahu kami. Terima kasih.
refusal-reason_not_offered = Alasan ini tidak ditawarkan di sini.

## Countries, inside of a sentence.
country-ae = Uni Emirat Arab
country-af = Afganistan
country-ar = Argentina
country-br = Brasil
country-cl = Cile
country-cn = Tiongkok
country-co = Kolombia
country-de = Jerman
country-es = Spanyol
country-fr = Prancis
country-gb = Inggris Raya
country-id = Indonesia
country-in = India
country-iq = Irak
country-ir = Iran
country-it = Italia
country-jp = Jepang
country-kr = Korea Selatan
country-kz = Kazakhstan
country-mx = Meksiko
country-nl = Belanda
country-pl = Polandia
country-pt = Portugal
country-ru = Rusia
country-sa = Arab Saudi
country-tr = Turki
country-ua = Ukraina
country-us = Amerika Serikat
outlook-window-withdraw = Anda bisa mundur dari pembelian antara { $opens } dan { $closes }.
