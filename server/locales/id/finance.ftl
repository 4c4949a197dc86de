# Refunds that need a person.

finance-tab-all = Semua
finance-tab-manual = Manual
finance-tab-unknown = Belum jelas
finance-tab-retry = Coba lagi
finance-empty = Tidak ada pengembalian dana yang perlu ditangani.
finance-choose = Pilih pengembalian dana
finance-refund = Pengembalian dana { $number }
finance-amount = Jumlah
finance-whose = Dana siapa
finance-whose-shop = Toko
finance-whose-us = Kami
finance-payment = Pembayaran
finance-key = Kunci di penyedia pembayaran
finance-sent = Dikirim
finance-asked = Ditanyakan
finance-times = { $n ->
    [0] belum pernah
   *[other] { $n } kali
}
finance-reference = Referensi penyedia pembayaran
finance-by-hand = Selesaikan secara manual
finance-four-eyes = Dua orang harus sampai pada hasil yang sama, masing-masing dengan buktinya sendiri.
finance-first-eyes = { $name } sudah memeriksa: “{ $action }”. Orang kedua harus setuju.

# Payments of which more went back than was taken.
alert-door = { $n } pembayaran mengembalikan lebih dari yang diterima
alert-title = Yang kembali lebih dari yang diterima
alert-lead = Di sini pengembalian dana dari marketplace, dari kami, dan yang diambil bank melebihi yang dibayar pembeli. Tidak ada lagi yang dikembalikan dari pembayaran ini. Masing-masing diberitahukan satu kali.
alert-none = Tidak ada yang perlu diperiksa.
alert-taken = Diterima
alert-ours = Dikembalikan oleh kami
alert-past = Dikembalikan oleh marketplace
alert-bank = Diambil kembali oleh bank
alert-excess = Kelebihan
alert-since = Sejak
alert-looked = Sudah saya periksa

refund-arrives = Sampai
refund-between = { $from } sampai { $until }
