# Reasons in a policy version.

policy-reasons = Alasan komplain
policy-reasons-hint = Apa yang diminta dari pembeli sebagai bukti dan apa yang bisa mereka minta. Penjelasan mengapa bukti tidak ada selalu boleh menggantikan bukti; jalan menuju pengembalian dana penuh tetap ada; hak menurut hukum tidak bisa dihapus. Komplain mengikuti versi yang berlaku saat dikirim.
policy-reason-offered = Bisa dipilih
policy-reason-off = Tidak ditawarkan
policy-reason-evidence = Diminta: { $what }
policy-reason-remedy = Ditawarkan: { $what }
refusal-reason_rule = Ini terlalu jauh: setidaknya satu jalan menuju pengembalian dana penuh harus tetap ada.
ask-reason_not_received = Barang belum sampai
ask-reason_damaged = Barang rusak saat diterima
ask-reason_defective = Barang tidak berfungsi
ask-reason_not_as_described = Tidak sesuai deskripsi
ask-reason_wrong_item = Bukan yang saya pesan
ask-reason_missing_parts = Ada yang kurang
ask-reason_counterfeit = Barang palsu
ask-reason_unsafe = Barang berbahaya
ask-reason_late = Sampainya terlambat
ask-reason_changed_mind = Saya berubah pikiran: mundur dari pembelian di sini
