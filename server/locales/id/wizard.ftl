# The way to a dispute, one question a page.

wizard-step = Langkah { $n } dari { $of }
wizard-continue = Lanjut
wizard-later = Simpan dan lanjutkan nanti
wizard-add = Selesai
wizard-change = Ubah

## Which items.
wizard-items-title = Barang mana yang bermasalah?
wizard-items-hint = Pilih semua yang punya masalah yang sama.
wizard-pieces = { $n } barang
wizard-how-many = { $n ->
    [1] Berapa banyak?
   *[other] Berapa banyak dari { $n } barang?
}

## What went wrong.
wizard-reason-title = Apa masalahnya?
wizard-reason-hint = Pilih satu. Foto bisa ditambahkan nanti.
wizard-opens = Bisa mulai { $when }
wizard-closed = Waktunya berakhir pada { $when }
wizard-meanwhile = Apa pun masalahnya, Anda bisa bicara dengan kami.

## What happened.
wizard-story-title = Apa yang terjadi?
wizard-story-hint = Ceritakan dengan kata-kata Anda sendiri: apa yang Anda lihat, dan kapan. Toko akan membacanya.
wizard-detail-none = Pilih, kalau mau

## What you want.
wizard-remedy-title = Apa yang Anda inginkan?
wizard-remedy-hint = Toko bisa menerimanya atau membuat tawaran lain.
wizard-remedy-refund-partial = Barangnya tetap Anda simpan
wizard-remedy-reship = Jika tidak sampai, dana dikembalikan
wizard-remedy-missing-parts-sent = Jika tidak sampai, dana dikembalikan
wizard-amount = Berapa dana yang ingin Anda minta kembali?

## Evidence.
wizard-evidence-title = Bisakah Anda menunjukkannya?
wizard-evidence-hint = Foto paling membantu: barangnya, paketnya, labelnya. Atau tulis di bawah mengapa Anda tidak bisa.
wizard-evidence-optional = Anda tidak perlu menunjukkan apa pun. Jika punya foto, video, atau dokumen yang membantu, tambahkan.
wizard-on-file = Sudah ditambahkan
wizard-files = Foto, video, dan dokumen
wizard-files-hint = Foto atau PDF sampai 20 MB, video sampai 60 detik dan 50 MB; paling banyak { $n } file. Kami menghapus keterangan tempat pembuatannya.
wizard-choose-files = Pilih file
wizard-drop-files = atau seret ke sini
wizard-remove = Hapus { $name }
wizard-pick = { $n ->
    [0] Pesan dari chat dengan toko
   *[other] Pesan dari chat ({ $n } dipilih)
}
wizard-proof = { $n ->
    [0] Bukti pembayaran
   *[other] Bukti pembayaran ({ $n } ditambahkan)
}
wizard-excuse = Mengapa Anda tidak bisa menunjukkannya
wizard-payment-title = Tambahkan bukti pembayaran
wizard-payment-hint = Rekening koran atau struk. Tutupi yang tidak perlu dilihat orang lain, seperti nomor kartu.
wizard-messages-title = Pesan mana yang menunjukkannya?
wizard-messages-hint = Pilihan Anda disalin dan dikunci, supaya tidak ada yang bisa mengubahnya nanti.
wizard-no-messages = Tidak ada pesan dengan toko tentang pesanan ini.

## Check and send.
wizard-check-title = Periksa dan kirim
wizard-sum-items = Barang
wizard-sum-reason = Apa masalahnya
wizard-sum-story = Apa yang terjadi
wizard-sum-remedy = Yang Anda inginkan
wizard-sum-evidence = Bukti
wizard-sum-nothing = Tidak ada yang ditambahkan
wizard-next = Yang terjadi berikutnya
wizard-next-shop = { $shop } harus menjawab paling lambat { $when }.
wizard-next-us = Kami memeriksanya sendiri, tanpa menunggu toko, paling lambat { $when }.
wizard-next-silent = Jika toko tidak menjawab: { $what }
wizard-next-hold = Kami menahan { $amount } dari pencairan dana toko sampai kasus ditutup.
wizard-next-you = Anda bisa menambah bukti dan mencabut komplain kapan saja.
wizard-next-fixed = Barang dan alasannya tidak bisa diubah setelah dikirim.

## What is wrong with an answer.
refusal-choose_items = Pilih setidaknya satu barang.
refusal-units_outside = Tulis berapa banyak, tidak lebih dari yang Anda beli.
refusal-choose_reason = Pilih apa masalahnya.
refusal-tell_story = Tulis apa yang terjadi.
refusal-story_too_short = Ceritakan sedikit lagi: minimal 20 karakter.
refusal-choose_remedy = Pilih apa yang Anda inginkan.
refusal-say_amount = Tulis berapa dana yang ingin Anda minta kembali.
