# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = Retur
return-of-dispute = Bagian dari komplain
return-what = Yang dikirim kembali
return-units = { $n } × { $title }
return-pays = Siapa yang membayar ongkos kirim balik
return-pays-seller = Toko
return-pays-buyer = Pembeli
return-pays-platform = Kami
return-where = Alamat tujuan
return-label = Label pengiriman
return-label-open = Buka label pengiriman
return-parcel = Paket
return-money = Yang dikembalikan
return-see = Lihat retur { $number }

## Where it stands: stage-<code>.
stage-rma-requested = Toko harus menyetujui retur
stage-rma-authorised = Label pengiriman sedang dibuat
stage-awaiting-shipment = Pembeli bisa mengirimkannya kembali
stage-in-transit = Sedang dalam perjalanan kembali
stage-lost-check = Kami sedang mencari paketnya
stage-delivered = Paket sudah kembali di toko
stage-contested = Menurut toko, barang yang kembali tidak sesuai; kami memeriksanya
stage-refund-due = Dana sedang dikembalikan
stage-completed = Retur selesai
stage-expired = Tidak dikirim kembali tepat waktu
stage-cancelled = Retur dibatalkan
stage-returned-to-buyer = Barang kembali ke pembeli
stage-rma-requested-you = Sebutkan ke mana barang dikirim
stage-awaiting-shipment-you = Kirim kembali
stage-lost-check-you = Cari paketnya
stage-delivered-you = Periksa barang yang kembali
stage-contested-you = Putuskan soal barang yang kembali

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = retur disetujui, dan label pengiriman dibuat.
silence-we-buy-label = kami membeli sendiri label pengirimannya.
silence-return-expires = retur berakhir, dan tidak ada dana yang dikembalikan. Waktunya bisa diperpanjang satu kali.
silence-refund-without-return = pembeli tetap memiliki barangnya dan kami yang membayar, karena tidak ada yang membuat label pengiriman.
silence-parcel-searched = kami mencari paketnya.
silence-refund-follows = paket dianggap hilang, dan dana dikembalikan.
silence-return-accepted = barang dianggap sesuai, dan dana dikembalikan.
silence-platform-refunds = pembeli dibayar dengan dana kami sendiri.

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = Cetak label pengiriman, kirim paketnya, dan catat nomor resinya.
act-buyer-executing = Buka retur: di sana tertulis apa yang bisa Anda lakukan.
act-shop-rma-requested = Anda bisa setuju dan menyebutkan alamat tujuannya, atau membiarkan pembeli tetap memiliki barangnya.
act-shop-delivered = Anda bisa menyatakan barang yang datang sesuai, atau menunjukkan apa yang salah.
act-shop-executing = Buka retur: di sana tertulis apa yang bisa Anda lakukan.

## Buttons and what they mean
action-authorise = Setujui retur
action-decline = Tolak retur
action-returnless = Biarkan pembeli memilikinya
action-label_ready = Berikan label pengiriman
action-label_failed = Tidak ada label pengiriman
action-shipped = Sudah saya kirim
action-extend = Saya perlu waktu lebih
action-cancel = Tidak jadi dikirim kembali
action-carrier_moved = Sudah di tangan kurir
action-carrier_delivered = Sudah sampai
action-carrier_lost = Hilang di tangan kurir
action-found = Paket ditemukan
action-lost = Paket hilang
action-inspect_ok = Semuanya sesuai
action-inspect_fail = Ada yang salah
action-answer = Jawab
action-for_buyer = Putuskan untuk pembeli
action-for_seller = Putuskan untuk toko
action-refund_settled = Dana sudah sampai
confirm-returnless = Ya, pembeli tetap memilikinya dan mendapat dananya
confirm-cancel = Ya, barang tetap saya simpan dan saya tidak mendapat dana
explain-authorise = Pembeli mendapat label pengiriman ke alamat Anda. Setelah paket kembali, di halamannya tertulis sampai kapan Anda bisa memeriksanya.
explain-shipped = Nomor itu menunjukkan di mana paketnya. Simpan tanda terima sampai dana sampai.
explain-extend = Anda mendapat tambahan beberapa hari, satu kali.

## Labels and hints
field-address = Alamat untuk retur
field-address-hint = Kosongkan untuk memakai alamat yang ada di marketplace.
field-url = Alamat label pengiriman
field-url-hint = Tempat pembeli bisa mengambilnya, dimulai dengan https://
field-carrier = Kurir
field-carrier-hint = Misalnya nama jasa pengirimannya.
field-accepted = Berapa banyak yang sesuai?
field-accepted-hint = Hitung setiap baris sendiri-sendiri. Untuk yang Anda anggap sesuai, dana pembeli dikembalikan; sisanya kami putuskan.
units-most = { $most } kembali
return-accepted-line = { $title }: { $n } dari { $most }
field-shipped-tracking = Nomor resi
field-shipped-tracking-hint = Seperti di tanda terima.
field-answer-text = Jawaban Anda
field-lost-text = Dari mana Anda tahu
field-inspect_fail-text = Apa yang salah
field-decline-text = Mengapa Anda menolak
choice-return_refund_full = Kirim kembali, dana kembali semuanya
choice-return_refund_full-hint = Anda mendapat label pengiriman; toko memeriksanya, lalu dana datang
choice-return_refund_partial = Kirim kembali, dana kembali sebagian
choice-exchange = Kirim kembali untuk ditukar
choice-exchange-hint = Jika yang baru tidak datang, dana dikembalikan
choice-repair = Kirim untuk diperbaiki
choice-repair-hint = Jika tidak kembali dalam keadaan baik, dana dikembalikan
choice-empty_parcel = Paketnya kosong
choice-another_item = Barangnya lain
choice-used_or_damaged = Sudah dipakai atau rusak
choice-parts_missing = Ada bagian yang kurang
choice-serial_differs = Nomor serinya berbeda
step-return = Barang dikirim kembali
step-exchange = Barang pengganti dikirim
step-repair = Barang diperbaiki lalu dikirim kembali
outcome-return_refund_full = Barang dikirim kembali, dan semua dana dikembalikan
outcome-return_refund_partial = Barang dikirim kembali, dan sebagian dana dikembalikan
outcome-exchanged = Barang ditukar
outcome-repaired = Barang diperbaiki

## Why something is not possible
refusal-return_agreed = Anda sudah menyetujui retur ini. Anda bisa membiarkan pembeli tetap memiliki barangnya.
refusal-label_there = Label pengiriman sudah ada.
refusal-no_label_yet = Label pengiriman belum ada.
refusal-already_extended = Waktunya sudah pernah diperpanjang satu kali.
refusal-photo_first = Tambahkan dulu foto temuan Anda ke komplain.
refusal-already_answered = Sudah ada jawaban.
refusal-buyer_not_heard = Pembeli masih punya waktu untuk menjawab.
refusal-not_a_parcel_number = Ini tidak tampak seperti nomor resi. Nomor resi terdiri dari huruf dan angka, seperti di tanda terima.
refusal-parcel_used = Nomor resi ini sudah dipakai. Pakai nomor paket yang Anda kirim kembali.
refusal-not_an_address = Tulis alamat yang dimulai dengan https://
refusal-goods_on_their_way = Barang sudah dalam perjalanan kembali.

## Events
event-dispute-return-began = Barang dikirim kembali dulu: retur { $number }
event-dispute-return-moved = Tentang retur: { $stage }
event-return-requested = Retur dimulai. { $bearer ->
    [buyer] Ongkos kirim balik dibayar pembeli
    [platform] Ongkos kirim balik kami yang bayar
   *[seller] Ongkos kirim balik dibayar toko
}
event-return-authorised = { $who ->
    [you] Anda menyetujui retur
   *[other] { $name } menyetujui retur
}
event-return-authorised-by-silence = Toko tidak menjawab tepat waktu: retur disetujui
event-return-authorised-by-right = Tidak perlu persetujuan: barang bisa dikirim kembali
event-return-declined = { $who ->
    [you] Anda menolak retur: { $why }
   *[other] { $name } menolak retur: { $why }
}
event-return-returnless = { $who ->
    [you] Anda membiarkan pembeli memilikinya
   *[other] { $name } membiarkan pembeli memilikinya
}
event-return-label-asked = Label pengiriman sudah diminta
event-return-label-asked-ours = Label pengiriman tidak ada tepat waktu: kami membelinya
event-return-label-ready = Label pengiriman sudah ada
event-return-label-failed = Label pengiriman tidak bisa dibuat. Tim pengiriman kami menanganinya
event-return-address-ready = Barang bisa dikirim ke alamat toko
event-return-label-void-asked = Label tidak dipakai; kami meminta agar dibatalkan
event-return-label-voided = Label sudah batal: tidak ada yang membayarnya
event-return-label-missing = Tidak ada yang membuat label pengiriman tepat waktu. Pembeli tetap memiliki barangnya, dan kami yang membayar
event-return-shipped = Sudah dikirim: { $number }
event-return-extended = Waktu kirim diperpanjang: sampai { $until }
event-return-cancelled = { $who ->
    [you] Anda tetap memilikinya
    [buyer] { $name } tetap memilikinya
   *[other] Retur dibatalkan
}
event-return-expired = Barang tidak dikirim tepat waktu
event-return-arrived = { $weight ->
    [none] Paket sudah di toko
   *[other] Paket sudah di toko. Beratnya { $weight } g
}
event-return-late = Paket terlalu lama di jalan. Kami mencarinya
event-return-lost-on-the-way = Kurir mengatakan paket hilang. Kami mencarinya
event-return-searched-found = Paket ditemukan
event-return-searched-lost = Paket hilang. Dana dikembalikan
event-return-accepted = { $who ->
    [you] Anda menyatakan barang yang kembali sesuai
   *[other] { $name } menyatakan barang yang kembali sesuai
}
event-return-accepted-by-silence = Toko tidak menjawab tepat waktu: barang dianggap sesuai
event-return-contested = { $who ->
    [you] Menurut Anda, barang yang kembali tidak sesuai: { $why }. Dianggap sesuai: { $accepted }
   *[other] Menurut { $name }, barang yang kembali tidak sesuai: { $why }. Dianggap sesuai: { $accepted }
}
event-return-answered = { $who ->
    [you] Anda menjawab
   *[other] { $name } menjawab
}
event-return-decided-for-buyer = Kami memutuskan { $amount } dikembalikan: { $why }
event-return-decided-for-buyer-goods = Kami memutuskan untuk pembeli: { $why }
event-return-decided-for-seller = Kami memutuskan untuk toko: { $why }
event-return-undecided = Kami tidak memutuskan tepat waktu. Pembeli dibayar dengan dana kami sendiri
event-return-money-late = Dana seharusnya sudah sampai. Supervisor sudah diberi tahu
event-return-settled = Retur selesai
event-return-note = Catatan { $name }

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] Pembeli ingin mengirim sesuatu kembali: { $title }
   *[buyer] Retur Anda sudah dimulai: { $title }
}
notice-return-authorised = Retur disetujui: { $title }
notice-return-declined = Toko menolak retur; kami memeriksa kasus ini: { $title }
notice-return-returnless = Anda bisa tetap memilikinya, dan dana dikembalikan: { $title }
notice-return-label-ready = { $party ->
    [shop] Pembeli sudah punya label pengiriman: { $title }
   *[buyer] Label pengiriman Anda sudah ada: { $title }
}
notice-return-address-ready = { $party ->
    [shop] Pembeli sudah tahu alamat tujuannya: { $title }
   *[buyer] Anda bisa mengirimkannya kembali: { $title }
}
notice-return-label-missing = Label pengiriman tidak ada tepat waktu; pembeli dibayar oleh kami: { $title }
notice-return-shipped = Paket sedang dalam perjalanan kembali: { $title }
notice-return-extended = Pembeli punya waktu lebih untuk mengirimkannya kembali: { $title }
notice-return-cancelled = Retur dibatalkan: { $title }
notice-return-expired = Barang tidak dikirim kembali tepat waktu: { $title }
notice-return-arrived = { $party ->
    [shop] Paket sudah kembali; mohon periksa: { $title }
   *[buyer] Paket Anda sudah kembali di toko: { $title }
}
notice-return-late = Kami sedang mencari paketnya: { $title }
notice-return-lost-on-the-way = Kami sedang mencari paketnya: { $title }
notice-return-searched = Kami sudah tahu apa yang terjadi pada paketnya: { $title }
notice-return-accepted = Barang yang kembali dinyatakan sesuai: { $title }
notice-return-contested = Menurut toko, barang yang kembali tidak sesuai: { $title }
notice-return-answered = Pembeli menjawab soal barang yang kembali: { $title }
notice-return-decided = Kami memutuskan soal barang yang kembali: { $title }
notice-return-undecided = Keputusan kami terlambat; pembeli dibayar oleh kami: { $title }
notice-return-reminded = { $party ->
    [shop] Ada retur yang menunggu Anda: { $title }
   *[buyer] Jangan lupa mengirimkannya kembali: { $title }
}

## The delivery desk
nav-parcels = Paket
parcels-tab-all = Semua
parcels-tab-awaiting_shipment = Tanpa label
parcels-tab-lost_check = Pencarian
parcels-tab-in_transit = Dalam perjalanan
parcels-empty = Tidak ada paket yang perlu ditangani.
parcels-choose = Pilih retur

## Policies
policy-returns = Retur
policy-business-days = { $n } hari kerja
ask-return_authorise_bd = Waktu toko untuk menyetujui retur, dalam hari kerja
ask-return_label_bd = Waktu untuk label pengiriman, dalam hari kerja
ask-ship_back_d = Waktu pembeli untuk mengirim kembali, dalam hari
ask-ship_back_more_d = Tambahan waktu untuk mengirim, satu kali, dalam hari
ask-return_transit_d = Waktu di perjalanan kembali, dalam hari
ask-return_lost_bd = Waktu untuk mencari paket, dalam hari kerja
ask-inspect_h = Waktu toko untuk memeriksa barang yang kembali, dalam jam

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = Saya berubah pikiran: mundur dari pembelian di sini
choice-changed_mind-hint = Tanpa alasan. Anda mengirim barangnya kembali dan mendapat dananya
action-withdraw_contract = Konfirmasi mundur dari pembelian
confirm-withdraw_contract = Ya, saya mundur dari pembelian ini
explain-withdraw_contract = Anda mengirim barangnya kembali dan mendapat semua dananya. Tidak perlu persetujuan siapa pun.
wizard-withdraw-title = Konfirmasi bahwa Anda mundur dari pembelian
wizard-withdraw-get = Dana { $amount } dikembalikan kepada Anda setelah barang sampai di toko.
wizard-withdraw-you-pay = Ongkos kirim balik Anda yang bayar.
wizard-withdraw-shop-pays = Ongkos kirim balik dibayar toko.
wizard-withdraw-until = Kirim paling lambat { $when } ke:
wizard-withdraw-label = Anda mendapat label pengiriman. Waktu Anda untuk mengirim mulai saat label sudah ada.
wizard-withdraw-else = Anda masih bisa berubah pikiran sebelum mengirimnya. Jika barang tetap pada Anda, tidak ada dana yang dikembalikan.
wizard-remedy-return-refund-full = Anda mendapat label pengiriman; toko memeriksanya, lalu dana datang
wizard-remedy-exchange = Jika yang baru tidak datang, dana dikembalikan
wizard-remedy-repair = Jika tidak kembali dalam keadaan baik, dana dikembalikan
refusal-withdrawal_excluded = Menurut hukum, Anda tidak bisa mundur dari pembelian ini. Jika ada yang salah dengan barangnya, pilih masalahnya.
ask-withdrawal_d = Hak mundur setelah barang sampai, dalam hari

return-no-money = Tidak ada
explain-return-answer = Toko dan kami membacanya, dan Anda bisa menambahkan foto ke komplain.
explain-add_evidence-inspect_fail = Tunjukkan dulu temuan Anda. Di halaman berikutnya Anda menulis apa yang salah, dan berapa banyak yang Anda anggap sesuai.
