# The set-up wizard, and how colleagues get an account.

## Frames of the wizard.
set-up-step = Langkah { $step } dari { $all }
set-up-next = Lanjut
set-up-back = Kembali
set-up-later = Lakukan nanti
title-error = Kesalahan: { $title }
copy-text = Salin
copy-done = Tersalin

## The account.
link-over = Tautan ini tidak berfungsi
first-title = Siapa Anda?
first-lead = Anda menjadi administrator pertama. Tidak ada orang lain yang bisa menyiapkan instalasi ini dengan tautan yang sama.
invited-title = Selamat datang. Siapa Anda?
invited-lead = Anda diundang untuk bekerja di sini. Pilih nama dan kata sandi; lalu kita hubungkan autentikator Anda.
reset-title = Pilih kata sandi baru
reset-lead = Kata sandi dan autentikator lama Anda tidak berlaku lagi. Pilih kata sandi; lalu kita hubungkan lagi autentikator Anda.
ask-person_name = Nama Anda
ask-person_name-hint = Seperti yang dilihat rekan, pembeli, dan penjual.
ask-email = Email
ask-email-hint = Anda masuk dengan ini. Kami tidak mengirim apa pun ke sana.
ask-password = Kata sandi
ask-password-hint = Minimal 12 karakter. Gabungan beberapa kata itu bagus.
ask-password_again = Kata sandi yang sama sekali lagi
totp-title = Hubungkan autentikator Anda
totp-lead = Aplikasi di ponsel Anda menampilkan enam angka, yang berganti setiap setengah menit. Anda mengetiknya setiap kali masuk.
totp-square = Kode QR untuk aplikasi autentikator Anda
totp-open = Buka di aplikasi pada perangkat ini
totp-by-hand = Atau ketik rahasia ini di aplikasi:
ask-first_code = Enam angka yang ditampilkan aplikasi
ask-first_code-hint = Ini membuktikan aplikasi sudah terhubung.

## The steps. Each has a question and what it is for.
set-up-name = Apa nama portal Anda?
set-up-name-lead = Portal adalah merek marketplace Anda, dengan nama, bahasa, dan jam layanannya sendiri. Anda bisa menambah yang lain nanti.
set-up-languages = Bahasa apa saja yang dipakai?
set-up-languages-lead = Pembeli dan penjual memilih di antara semua bahasa layanan bantuan ini. Bahasa utama untuk mereka yang bahasanya tidak kami ketahui.
set-up-hours = Kapan petugas menjawab?
set-up-hours-lead = Pembeli melihat jam ini di samping “Bicara dengan petugas”. Asisten selalu ada.
set-up-colours = Warna apa yang menjadi milik Anda?
set-up-colours-lead = Warna ini menandai tombol dan hal baru. Teks di atasnya harus mudah dibaca, di tema terang dan gelap.
set-up-key = Kunci untuk marketplace Anda
set-up-key-lead = Dengan kunci ini program Anda mengirimkan pesanan, pengiriman, dan pembayaran kepada kami, dan menjawab perintah kami.
set-up-webhook = Ke mana kami mengirim perintah?
set-up-webhook-lead = Saat dana perlu ditahan atau dikembalikan, kami memberi tahu marketplace Anda. Tanpa alamat, marketplace juga bisa mengambil sendiri perintahnya.
set-up-tokens = Bagaimana pembeli dan penjual masuk?
set-up-tokens-lead = Marketplace Anda menandatangani token singkat untuk masing-masing. Kami memeriksa tanda tangannya; tidak ada yang perlu kata sandi lain.
set-up-import = Bawa pesanan pertama Anda
set-up-import-lead = Unggah file sekarang, atau biarkan program Anda mengirimnya nanti dengan kunci itu.
set-up-staff = Siapa yang bekerja bersama Anda?
set-up-staff-lead = Buat tautan untuk setiap rekan dan serahkan sendiri. Tautan berlaku sekali, dalam tujuh hari.
set-up-done = Layanan bantuan Anda siap
set-up-done-lead = Semua di sini bisa diubah nanti. Keadaannya sekarang:
set-up-to-admin = Ke ringkasan
invite-another = Undang orang lain

## What can be wrong.
refusal-password_short = Ini terlalu pendek. Pakai minimal 12 karakter.
refusal-passwords_differ = Kedua kata sandi berbeda. Ketik lagi keduanya.
refusal-wrong_code = Kode ini tidak benar. Tunggu kode berikutnya, dan pastikan jam ponsel Anda benar.
refusal-bad_email = Tulis alamat seperti name@example.com.
