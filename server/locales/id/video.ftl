# Videos, and files that come piece by piece.

video-length = { $n } detik
video-label = Video { $name }
video-save = Simpan video
choice-video = Video
event-dispute-evidence-added-video = { $who ->
    [you] Anda menambahkan video
   *[other] { $name } menambahkan video
}
photos-video = Jika barang bergerak, berbunyi aneh, bocor, atau tidak menyala, video sampai 60 detik paling jelas menunjukkannya.
refusal-video_too_large = Video ini lebih besar dari 50 MB. Kirim yang lebih pendek, atau rekam dengan kualitas lebih rendah.
refusal-video_too_long = Video ini lebih dari 60 detik. Potong bagian yang penting, atau kirim dalam beberapa bagian.
refusal-file_changed = Ini bukan file yang tadi mulai dikirim. Pilih sekali lagi.
refusal-too_many_uploads = Banyak file Anda sedang dikirim. Tunggu semenit lalu coba lagi.
refusal-upload_quota = Kiriman Anda sudah mencapai batas kami untuk satu hari. Coba lagi besok.

# What a mediator reads under a video.
origin-taken-video = { $clock ->
    [own] Direkam { $when }, menurut jam kamera itu sendiri
   *[set] Direkam { $when }
}
origin-taken-by-video = { $clock ->
    [own] Direkam { $when }, menurut jam { $name } itu sendiri
   *[set] Direkam { $when }, dengan { $name }
}
origin-camera-video = Direkam dengan { $name }
origin-place-video = Video ini menyebutkan tempat perekamannya. Kami menghapus tempat itu dan tidak menyimpannya.
