# What stands on every page.

## Names of the language itself.
language-name = Bahasa Indonesia
locale-for-numbers = id-ID

## Frames of pages.
skip-to-content = Langsung ke isi
net-wait = Menyambung kembali…
net-off = Anda sedang offline. Yang Anda kirim akan terkirim saat koneksi kembali.
notices-unread = { $n ->
    [0] Pemberitahuan
   *[other] Pemberitahuan, { $n } belum dibaca
}
chats-waiting = { $n ->
    [0] Percakapan
   *[other] Percakapan, { $n } menunggu jawaban Anda
}
nav-main = Utama
nav-cases = Kasus
nav-holds = Dana ditahan
nav-score = Perbandingan toko Anda
nav-desk = Kotak masuk
nav-room = Komplain
nav-finance = Pengembalian dana
nav-admin = Pengaturan
nav-help = Bantuan
admin-overview = Ringkasan
admin-staff = Staf dan peran
admin-storefronts = Portal
admin-policies = Kebijakan
admin-keys = Kunci
admin-webhooks = Log webhook
admin-import = Impor
keyboard-shortcuts = Pintasan keyboard
close = Tutup
try-again = Coba lagi
go-home = Ke halaman utama
sign-in = Masuk
sign-out = Keluar

## Looks.
language-and-look = Bahasa dan tampilan
account-menu = Akun, bahasa, dan tampilan
wait-minutes = Coba lagi dalam { $minutes } menit.
theme-light = Terang
theme-dark = Gelap
theme-auto = Ikuti perangkat
digits-native = Angka bahasa ini
digits-latin = Angka Latin

## Times. %s is filled in by the browser.
by-deadline = paling lambat { $when }
time-left = sisa %s
time-late = terlambat %s

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $symbol } { $amount }
   *[no] { $symbol }{ $amount }
}
currency-USD = US$
currency-BRL = R$
currency-EUR = €
currency-GBP = £
currency-IRR = IRR
currency-CNY = CN¥
currency-RUB = ₽
currency-TRY = ₺
currency-JPY = JP¥
money-range = Dari { $least } sampai { $most }
size-bytes = { $n } B
size-kb = { $n } KB
size-mb = { $n } MB

## Forms. %s is filled in by the browser.
optional = (opsional)
optional-amount_minor = (untuk sebagian dana)
characters-needed = Karakter yang masih kurang: %s
characters-left = Sisa karakter: %s
number-range = Dari { $from } sampai { $to }
characters-range = { $min } sampai { $max } karakter
characters-most = Paling banyak { $max } karakter
form-failed = Belum berhasil terkirim. Tulisan Anda aman. Coba lagi.
there-is-a-problem = Ada yang perlu diperbaiki
save = Simpan
cancel = Batal

## Sign-in of staff.
sign-in-lead = Untuk orang yang bekerja di sini. Pembeli dan penjual masuk dari marketplace.
field-email = Email
field-password = Kata sandi
field-totp = Kode dari aplikasi Anda
field-totp-hint = Enam angka dari aplikasi autentikator Anda.
enter-failed = Tautan ini tidak berfungsi

## Roles, by their stable word.
role-agent = Petugas
role-mediator = Mediator
role-supervisor = Supervisor
role-finance = Tim pembayaran
role-delivery = Tim pengiriman
role-triage = Tim laporan
role-reviewer = Peninjau
role-head_of_trust = Kepala tim kepercayaan
role-appeal_reviewer = Peninjau banding
role-head_of_appeals = Kepala tim banding
role-editor = Editor
role-administrator = Administrator
role-buyer = Pembeli
role-shop_owner = Pemilik toko
role-shop_member = Anggota toko
