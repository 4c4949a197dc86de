# The shop that should send something says that it cannot.
choice-out_of_stock = Stoknya habis
choice-not_made_any_more = Sudah tidak diproduksi lagi
choice-cannot_be_repaired = Tidak bisa diperbaiki
choice-no_carrier = Tidak ada kurir yang melayani alamat itu
field-step_impossible-reason = Mengapa tidak?
confirm-step_impossible = Ya, kembalikan dananya sebagai gantinya
check-step_impossible-shop-get = penyelesaian: tidak ada yang dikirim, dan tidak ada lagi yang diminta dari Anda.
check-step_impossible-shop-lose = harga barangnya: sebagai gantinya dikembalikan kepada pembeli. Ini tidak bisa diurungkan.
check-step_impossible-shop-can = melihat di sini kapan dana sudah sampai.
refusal-already_sent_goods = Ini sudah dikirim.
