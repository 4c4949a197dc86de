# The agents' desk, and what all pages of panes share.

## Panes
pane-older = Lebih lama
pane-walk = Gunakan J dan K untuk menelusuri daftar.
pane-context = Rincian
pane-note-hint = Pembeli dan penjual tidak pernah melihatnya. Minimal 10 karakter.
pane-save-note = Simpan catatan
pane-bought = Dibeli
pane-promised = Dijanjikan paling lambat
pane-lines = Yang dibeli
pane-total = Total
pane-no-parcel = Belum ada paket
pane-parcel = Paket
pane-no-news = Belum ada kabar dari kurir.
pane-other-cases = Kasus lain
pane-other-orders = Pesanan lain

## The desk
desk-queues = Daftar
desk-tab-mine = Milik saya
desk-tab-queue = Antrean
desk-tab-all = Semua
desk-empty-mine = Anda tidak punya percakapan. Ambil satu dari antrean.
desk-empty-queue = Tidak ada yang menunggu.
desk-empty-all = Belum ada percakapan.
desk-choose = Pilih percakapan
desk-take = Ambil
desk-language = Bahasa
desk-stage = Status
desk-no-order = Percakapan ini tidak tentang pesanan tertentu.
desk-prepared-before = Komplain sudah pernah disiapkan dalam percakapan ini.

## A prepared dispute
desk-prepare-lead = Isi seperti yang diceritakan { $name }. Tidak ada yang dikirim sebelum pembeli memeriksanya.
desk-which-order = Tentang pesanan yang mana?
desk-no-orders = Pembeli ini tidak punya pesanan yang bisa Anda lihat.
desk-which-shop = Tentang toko yang mana?
desk-one-shop-each = Satu komplain untuk satu toko. Untuk dua toko, siapkan dua komplain.
desk-which-items = Barang yang mana?
desk-how-many = Berapa banyak
desk-choose-one = Pilih satu
desk-what-the-buyer-wants = Yang diinginkan pembeli
desk-amount-hint = Hanya jika sebagian dana yang dikembalikan.
desk-story-hint = Dengan kata-kata pembeli sendiri, dari percakapan ini. Toko akan membacanya.
desk-evidence = Bukti dari percakapan ini
desk-evidence-hint = Pesan disertakan sebagai salinan yang tidak berubah. Toko bisa membaca yang Anda pilih.
desk-no-evidence = Tidak ada yang bisa dijadikan bukti di sini.
