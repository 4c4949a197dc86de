# Withdrawing from the contract while the goods are on their way.
stage-rma-coming = Barang masih dalam perjalanan
silence-money-if-it-never-comes = paket dianggap hilang, dan dana dikembalikan.
return-coming-buyer = Paket sedang menuju Anda. Anda bisa menolaknya saat diantar: paket akan kembali dengan sendirinya. Jika Anda terima, waktu untuk mengirimkannya kembali mulai dihitung saat paket sampai.
return-coming-shop = Pembeli mundur dari pembelian saat paket masih di jalan. Anda bisa menghentikannya lewat kurir dan mengembalikan dana sekarang.
return-coming-platform = Pembeli mundur dari pembelian saat paket masih di jalan. Waktu untuk mengirimkannya kembali mulai dihitung saat paket sampai.
return-coming-until = Jika belum sampai paling lambat { $when }, dana dikembalikan.
action-goods_arrived = Sudah sampai
confirm-goods_arrived = Ya, barangnya sudah saya terima
explain-goods_arrived = Seluruh waktu Anda untuk mengirimkannya kembali mulai sekarang.
action-goods_gone = Barang tidak sampai
event-return-goods-arrived = Barang sudah sampai. Mulai sekarang bisa dikirim kembali
event-return-goods-gone = Barang tidak sampai ke pembeli ({ $said }). Dana dikembalikan
event-return-never-came = Barang tidak pernah sampai. Dana dikembalikan
notice-return-goods-arrived = { $party ->
    [buyer] Barang sudah sampai; Anda bisa mengirimkannya kembali sekarang: { $title }
   *[shop] Barang sudah sampai dan akan dikirim kembali: { $title }
}
notice-return-goods-gone = Paket tidak sampai ke pembeli; dana dikembalikan: { $title }
notice-return-never-came = Paket tidak pernah sampai; dana dikembalikan: { $title }
refusal-goods_coming = Barang masih dalam perjalanan ke pembeli.
refusal-goods_arrived = Barang sudah sampai.
refusal-not_sent_cancel = Barang belum dikirim: batalkan saja, itu lebih cepat.
wizard-withdraw-all = Dana { $amount } dikembalikan kepada Anda.
wizard-withdraw-refuse = Paket sedang di jalan. Anda bisa menolaknya saat diantar: paket akan kembali dengan sendirinya.
wizard-withdraw-days = Jika Anda terima, Anda punya { $days } hari sejak paket sampai untuk mengirimkannya kembali.
wizard-withdraw-never = Jika tidak pernah sampai, dana tetap dikembalikan kepada Anda.
wizard-withdraw-gone = Barang tidak sampai kepada Anda, jadi tidak ada yang perlu dikirim kembali.
problem-changed_mind-coming = Paket masih di jalan. Anda sudah bisa mundur dari pembelian: waktu untuk mengirimkannya kembali mulai dihitung saat paket sampai.
problem-cancel = Saya tidak menginginkannya lagi
problem-cancel-hint = Barang belum dikirim: masih bisa dibatalkan.
outlook-window-coming = Anda bisa melakukannya sekarang, sampai { $days } hari setelah barang sampai.
