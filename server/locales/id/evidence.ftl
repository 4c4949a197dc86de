picture-hint-blurred = Gambar ini tampak buram. Gambar yang lebih tajam membantu kami melihat kerusakannya. Anda boleh tetap memakainya.
picture-hint-dark = Gambar ini tampak gelap. Gambar yang lebih terang membantu kami melihat kerusakannya. Anda boleh tetap memakainya.
picture-hint-tiny = Gambar ini sangat kecil. Gambar yang lebih besar membantu kami melihat kerusakannya. Anda boleh tetap memakainya.

# What is read under a piece of evidence. Cameras can be set wrong: it is told, never judged.
origin-taken = { $clock ->
    [own] Diambil { $when }, menurut jam kamera itu sendiri
   *[set] Diambil { $when }
}
origin-taken-by = { $clock ->
    [own] Diambil { $when }, menurut jam { $name } itu sendiri
   *[set] Diambil { $when }, dengan { $name }
}
origin-camera = Diambil dengan { $name }
origin-software = Terakhir disimpan dengan { $name }
origin-place = Foto ini menyebutkan tempat pengambilannya. Kami menghapus tempat itu dan tidak menyimpannya.
origin-before-order = Menurut jam itu, sebelum pesanan dibuat.
origin-after-report = Menurut jam itu, setelah komplain dibuka.
origin-received = Diterima { $when }

# The virus scan.
file-held = Belum dipindai untuk virus. File bisa dibuka setelah pemindaian.
file-gone = Dihapus pada { $when }, sesuai rencana: file tidak disimpan selamanya.
refusal-file_gone = File ini dihapus sesuai rencana, beberapa waktu setelah kasus selesai.
file-infected = Ditemukan virus dalam file ini ({ $name }). Tidak ada yang bisa membukanya.
refusal-file_infected = Ditemukan virus dalam file ini, jadi tidak ada yang bisa membukanya. Mohon periksa perangkat Anda dan kirim file lain.
refusal-file_unscanned = File ini belum dipindai untuk virus. File bisa dibuka setelah pemindaian; coba lagi beberapa menit lagi.

# For both sides and for us: what else is known of a file that was shown.
origin-edited = Terakhir disimpan oleh program gambar, jadi mungkin sudah diubah.
origin-no-camera = Gambar ini tidak menyebutkan kamera, seperti pada tangkapan layar atau kiriman aplikasi pesan.
origin-elsewhere = { $n ->
    [1] File yang sama pernah ditunjukkan dalam komplain tentang pesanan lain.
   *[other] File yang sama pernah ditunjukkan dalam { $n } komplain tentang pesanan lain.
}

# Files in which a virus was found, for the trust desk.
infected-door = Ditemukan virus dalam { $n } file
infected-title = File bervirus
infected-lead = Tidak ada yang bisa membukanya. Yang mengirimnya diminta memeriksa perangkatnya. Yang ditampilkan adalah 30 hari terakhir.
infected-none = Tidak ada yang ditemukan.
infected-when = Kapan
infected-file = File
infected-found = Ditemukan
infected-who = Dikirim oleh
infected-case = Kasus

openings-door = Siapa dari tim kami yang membuka file ini
openings-title = Siapa dari tim kami yang membuka file
openings-lead = File disimpan terenkripsi. Setiap kali salah satu dari kami membuka file, hal itu dicatat di sini.
openings-kept = File dihapus { $days } hari setelah kasus selesai.
openings-none = Belum ada dari kami yang membuka file kasus ini.
openings-when = Terakhir dibuka
openings-file = Nama file
openings-who = Siapa
file-shut = Hanya petugas yang menangani ini yang membukanya.
