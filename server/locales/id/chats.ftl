# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = Yang harus diketahui penerus
field-hand_over-text-hint = Apa yang terjadi, apa yang dijanjikan, apa yang masih harus dilakukan. Pembeli tidak membacanya dan tidak boleh ditanya dua kali.
choice-to-desk = Tim portal ini
choice-to-finance = Tim pembayaran
choice-to-delivery = Tim pengiriman
choice-to-trust = Tim keselamatan
choice-to-shop = Toko
event-conversation-handed-over-others = { $name } menyerahkan percakapan: { $to ->
    [shop] sekarang ada di toko
    [finance] menunggu tim pembayaran
    [delivery] menunggu tim pengiriman
    [trust] menunggu tim keselamatan
    [colleague] sekarang ada di seorang rekan
   *[other] menunggu tim layanan
}
chat-briefed = untuk siapa pun yang melanjutkannya
refusal-enough_chats = Anda sudah menangani percakapan sebanyak yang dapat dijawab satu orang tepat waktu. Jawab atau tutup salah satunya dulu.
refusal-handed_over_enough = Percakapan ini sudah terlalu sering diserahkan. Jawablah sendiri.
refusal-other_desk = Percakapan ini untuk tim lain.

## What the next person must know
chat-summary = Tentang apa ini
chat-began-with = Pembeli memulai dengan
chat-briefed-by = { $name } menyerahkannya
chat-call-at = Kami menelepon pada { $at }
chat-earlier = Lanjutan dari { $number }
asked-because-asked = Pembeli meminta bicara dengan petugas.
asked-because-danger = Mungkin ada orang dalam bahaya.
asked-because-shop-silent = Toko tidak menjawab tepat waktu.
asked-because-misses = Asisten tidak bisa membantu.
asked-because-anger = Pembeli sedang kesal.
asked-because-legal = Pembeli menulis tentang hukum.
asked-because-safety = Pembeli menulis tentang bahaya.
asked-because-error = Ada yang salah dengan asisten.

## Closing, and whether it is solved
field-close-reason = Mengapa Anda menutupnya
field-close-reason-hint = Pembeli membacanya dan ditanya apakah sudah beres.
field-close-text = Kata penutup untuk pembeli
choice-reason-answered = Semua sudah dijawab
choice-reason-goes_on_elsewhere = Dilanjutkan di kasus lain
choice-reason-asked_twice = Hal yang sama ditanyakan di percakapan lain
choice-reason-abusive = Pembeli menghina atau mengancam orang
action-solved = Ya, sudah beres
action-not_solved = Belum
explain-not_solved = Percakapan berlanjut. Tulis apa yang masih kurang, atau langsung kirim.
field-not_solved-text = Yang masih kurang
chat-is-it-solved = Apakah sudah beres?
event-conversation-closed-because = { $name } menutup percakapan: { $reason ->
    [answered] semua sudah dijawab
    [goes_on_elsewhere] dilanjutkan di kasus lain
    [asked_twice] hal yang sama ditanyakan di percakapan lain
    [abusive] tulislah tanpa hinaan dan ancaman
   *[other] karena alasan lain
}
event-conversation-solved-asked = Apakah sudah beres? Jika belum, katakan atau tulis saja, dan percakapan berlanjut
event-conversation-solved-asked-others = Pembeli ditanya apakah sudah beres
event-conversation-solved = { $solved ->
    [yes] Anda mengatakan sudah beres
   *[other] Anda mengatakan belum beres
}
event-conversation-solved-others = { $solved ->
    [yes] { $name } mengatakan sudah beres
   *[other] { $name } mengatakan belum beres
}
notice-conversation-solved-asked = Percakapan Anda ditutup. Apakah sudah beres? Jika belum, percakapan berlanjut: { $title }

## Taking up again
event-conversation-reopened = Percakapan berlanjut
event-conversation-linked = Percakapan ini sudah terlalu lama ditutup. Yang baru melanjutkannya dari sini: { $number }
event-conversation-linked-before = Ini lanjutan dari { $number }
chat-begins-anew = Percakapan ini sudah lama ditutup. Yang Anda tulis memulai percakapan baru.
chat-go-there = Buka percakapan baru
refusal-goes_on_there = Percakapan ini berlanjut di percakapan baru. Anda menemukannya di bawah pesan terakhir Anda.

## Calling back
explain-book_callback = Pilih kapan kami menelepon Anda. Jika kami tidak menelepon, Anda maju ke depan antrean.
field-book_callback-at = Kapan
field-phone = Nomor telepon Anda
field-phone-hint = Hanya tim kami yang melihatnya, toko tidak.
field-called-text = Yang dibicarakan di telepon
field-called-text-hint = Untuk tim. Pembeli tidak membacanya.
slot-zone = Waktu { $zone }
refusal-no_call_free = Semua waktu telepon sudah terisi. Tempat Anda di antrean tetap.
refusal-bad_phone = Ini tidak tampak seperti nomor telepon.
desk-tab-calls = Telepon
desk-empty-calls = Tidak ada telepon yang dijadwalkan.

## Numbers
ask-lines = Telepon sekaligus
ask-lines-hint = Berapa pembeli yang bisa ditelepon petugas Anda pada waktu yang sama. 0 jika tidak menelepon siapa pun; paling banyak { $most }.
refusal-bad_lines = Tulis jumlah telepon berupa bilangan bulat yang tidak terlalu besar.
policy-chats = Percakapan
ask-chat_assistant_h = Percakapan dengan asisten ditutup setelah sekian lama tanpa pesan, dalam jam
ask-chat_misses = Berapa kali berturut-turut asisten boleh tidak punya jawaban sebelum petugas mengambil alih
ask-chat_shop_h = Waktu toko untuk menjawab, dalam jam; setelah itu kami turun tangan
ask-chat_first_h = Waktu sampai petugas kami mengambil percakapan, dalam jam
ask-chat_first_most_h = … dan paling lama, setelah waktu itu lewat, dalam jam
ask-chat_danger_h = … dan jika mungkin ada orang dalam bahaya, dalam jam
ask-chat_answer_h = Waktu kami untuk setiap jawaban berikutnya, dalam jam
ask-chat_away_min = Pemegang percakapan kehilangannya setelah tidak hadir selama, dalam menit
ask-chat_at_once = Berapa percakapan yang ditangani satu orang sekaligus
ask-chat_hand_overs = Berapa kali percakapan boleh diserahkan
ask-chat_patience_h = Berapa lama percakapan menunggu pembeli, dalam jam
ask-chat_reopen_d = Berapa lama sebuah pesan masih membuka percakapan yang sudah ditutup, dalam hari
policy-calls = Telepon ke pembeli
ask-chat_call_min = Lama satu telepon, dalam menit
ask-chat_call_lead_min = Telepon dijadwalkan paling lambat sekian lama sebelumnya, dalam menit
ask-chat_call_ahead_d = Telepon dijadwalkan paling jauh sekian lama ke depan, dalam hari
ask-chat_call_slack_min = Sekian lama setelah waktu telepon, pembeli maju ke depan antrean jika tidak ada yang menelepon, dalam menit
