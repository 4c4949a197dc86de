# The buyer's orders and conversations.

## Lists.
list-pages = Halaman
list-newest = Terbaru
list-older = Lebih lama

## Orders.
orders-title = Pesanan Anda
orders-none = Belum ada pesanan
orders-none-text = Saat marketplace mengirimkan pesanan Anda kepada kami, pesanan itu muncul di sini.
order-and-more = dan { $n } barang lain
order-help = Minta bantuan untuk pesanan ini
order-ask-shop = Tanya toko
order-late = Terlambat
order-cancelled = Dibatalkan
order-draft = Lanjutkan draf Anda
order-placed = Dipesan pada { $when }
order-cases = Kasus tentang pesanan ini
order-no-lines = Pesanan ini tercatat pada kami, tetapi isinya belum kami ketahui. Kami tetap bisa membantu Anda.
order-promised = Seharusnya sampai paling lambat { $when }
order-was-promised = Dijanjikan sampai paling lambat { $when }
order-arrived = Sampai pada { $when }
order-lines-of = Yang Anda beli dari { $shop }
order-shipping = Ongkos kirim
order-tax = Pajak
order-fee = Biaya
order-total = Total
order-payment = Pembayaran
order-paid = Sudah dibayar
order-back = Sudah atau sedang dikembalikan kepada Anda
order-parcel = Paket
order-return-parcel = Retur Anda
order-no-news = Belum ada kabar dari kurir.
order-no-parcel = Belum ada paket.

## The way of a parcel: short words.
order-step-paid = Dibayar
order-step-packing = Dikemas
order-step-sent = Dikirim
order-step-moving = Dalam perjalanan
order-step-arrived = Sampai
order-step-stuck = Tidak akan sampai
order-step-cancelled = Dibatalkan

## Conversations and cases.
chats-title = Percakapan dan kasus
chats-none = Belum ada percakapan
chats-none-text = Saat Anda meminta bantuan atau membuka komplain, Anda menemukannya di sini.
chat-general = Pertanyaan umum
