# Returns: what a shop promised, what a parcel told, and what goes home to the buyer.

refusal-left_elsewhere = Paket ini ditinggalkan di tempat lain. Kami sedang mencarinya.
refusal-serial_is_the_same = Nomor inilah yang dijual. Jika nomornya sama, nomor serinya tidak berbeda.
refusal-not_worth_a_return = Mengirimnya kembali lebih mahal daripada harganya. Mintalah dananya; barangnya tetap milik Anda.
refusal-decided_too_late = Setiap orang harus mendapat keputusan dalam { $days } hari. Selama waktu yang lain tetap, yang ini paling banyak { $most }.
refusal-bad_countries = Tulis dua huruf setiap negara, seperti PT ES. Kosongkan untuk semua negara.

field-country = Di negara mana alamat ini?
field-country-hint = Diperlukan jika Anda menulis alamat. Barang dikirim kembali ke salah satu negara ini.
field-weight_g = Berapa beratnya, dalam gram?
field-weight_g-hint = Jika Anda sudah menimbangnya. Ditampilkan di samping hasil timbangan kurir.
field-serial = Nomor seri apa yang Anda temukan?
field-serial-hint = Diperlukan jika Anda menyatakan nomor serinya berbeda.

event-return-went-elsewhere = { $weight ->
    [none] Kurir meninggalkan paket di tempat lain, bukan di toko. Kami mencarinya
   *[other] Kurir meninggalkan paket di tempat lain, bukan di toko. Beratnya { $weight } g. Kami mencarinya
}
notice-return-went-elsewhere = Paket ditinggalkan di tempat lain, dan kami sedang mencarinya: { $title }
event-return-home-label-ready = Barang dikirim kembali ke pembeli. Nomor resinya { $number }
event-return-home-label-ready-no-number = Barang dikirim kembali ke pembeli. Labelnya sudah siap
notice-return-home-label-ready = Barang dikirim kembali ke pembeli: { $title }

return-weighed-carrier = Ditimbang oleh kurir
return-weighed-shop = Ditimbang oleh toko
return-left-at = Ditinggalkan di
return-left-here = Kode pos toko
return-left-elsewhere = Kode pos lain
return-serial-found = Nomor seri yang ditemukan
return-serial-sold = Nomor seri yang dijual
return-home = Kembali ke pembeli
return-home-pays-buyer = Yang dinyatakan tidak sesuai dikirim kembali. Pembeli yang membayarnya
return-home-pays-seller = Yang dinyatakan tidak sesuai dikirim kembali. Toko yang membayarnya
return-home-pays-platform = Yang dinyatakan tidak sesuai dikirim kembali. Kami yang membayarnya
return-home-parcel = Paket untuk pembeli
return-home-soon = Label sedang dibuat

wizard-withdraw-we-pay = Ongkos kirim kembali kami yang bayar.
wizard-withdraw-kept = Toko menahan { $kept }: { $percent } persen dari harga, karena sudah lebih dari { $days } hari sejak barang sampai. Hal ini diberitahukan sebelum Anda membeli.

outlook-keeps = Barangnya tetap milik Anda: yang harganya { $amount } atau kurang tidak perlu dikirim kembali, karena ongkosnya lebih mahal.
outlook-cost-kept = Dalam { $days } hari pertama Anda mendapat semuanya kembali. Setelah itu toko menahan { $percent } persen dari harga.
outlook-money-when = Anda bisa memberi tahu kami kapan saja. Tidak ada hari terakhir.
outlook-money-evidence-refund_not_arrived = Tidak ada. Kami sendiri yang memeriksa pembayarannya; rekening koran membantu jika ada.
outlook-money-evidence-unauthorised_payment = Tidak ada. Beri tahu kami pembayaran yang mana; rekening koran membantu jika ada.
outlook-money-remedy-refund_not_arrived = Kami mencari tahu di mana dananya dan memberi tahu Anda. Jika belum pernah dikirim, dana dikirim sekarang.
outlook-money-remedy-unauthorised_payment = Kami mencari tahu siapa yang membayar, dan melaporkannya. Yang bukan dari Anda dikembalikan; Anda juga bisa bertanya ke bank Anda.
outlook-money-cost = Hanya kami: bagi Anda gratis.
outlook-money-answer = Tim pembayaran kami memeriksanya. Jika Anda memberi tahu kami sekarang, jawabannya paling lambat { $when }.
outlook-money-tell = Beri tahu kami

policy-countries = Negara untuk retur
policy-all-countries = Semua negara
ask-returnless_minor = Harga yang sampai batas itu tidak perlu ada yang dikirim kembali
ask-restocking_most_percent = Yang paling banyak boleh ditahan toko setelah hari-hari hak untuk mundur
ask-return_countries = Negara tujuan pengiriman kembali barang
ask-return_countries-hint = Masing-masing dua huruf, seperti PT ES. Kosong berarti semua negara.

choice-not_sent_on_time = Tidak dikirim tepat waktu
choice-still_on_the_way = Masih dalam perjalanan
choice-came_late = Sampai setelah hari yang dijanjikan
