# The record of a case that a party carries away.

record-own = Berkas milik Anda
record-own-hint = Satu file berisi semua yang boleh Anda lihat dari kasus ini: yang dikatakan, ditunjukkan, dan diputuskan. Kami menandatanganinya, file terbuka tanpa internet, dan siapa pun bisa memeriksa bahwa tidak ada yang diubah.
record-save = Simpan berkas kasus ini
record-save-data = Simpan sebagai data
record-title = Berkas kasus { $number }
record-made = Dibuat { $when } untuk { $who ->
    [buyer] pembeli
    [shop] toko
   *[outside] lembaga luar
}. Waktu menurut { $zone }.
record-mark = { $mark } menggantikan data pribadi pihak lain.
record-state = Status
record-opened = Dibuka
record-due = Paling lambat
record-decisions = Yang diputuskan
record-evidence = Yang ditunjukkan
record-evidence-hint = File dinamai dengan hash isinya: siapa pun yang punya filenya bisa menghitung dan membandingkannya.
record-evidence-inside = File-filenya sendiri ada di dalam data file ini, masing-masing sampai 8 MB dan 32 MB seluruhnya; yang lebih besar diserahkan terpisah.
record-by-clock = Diputuskan oleh batas waktu atau program, bukan oleh orang.
record-by-people = Diputuskan oleh orang.
record-rule = Aturan { $rule }.
record-seen = Yang ditunjukkan sampai saat itu:
record-events = Yang terjadi
record-entry = Catatan { $n }
record-masked = Data pribadi pihak lain dihapus di sini.
record-erased = Isi catatan ini dihapus. Segelnya masih ada dalam rantai.
record-other-eyes = Catatan ini untuk dibaca orang lain. Hanya sidik jarinya yang ada di file ini.
record-quiet = Catatan sistem:
record-proof = Cara memeriksa file ini
record-proof-text = Semua catatan membentuk rantai: masing-masing memuat sidik jari catatan sebelumnya. Seluruh file ditandatangani, baik halamannya maupun data di dalamnya. Program Ombud memeriksa keduanya; jika satu karakter saja diubah, program menunjukkan tempatnya. Memeriksa rantai dan tanda tangan tidak perlu internet, cukup kunci publiknya.
record-head = Ujung rantai
record-key = Ditandatangani dengan kunci
record-keys = Kunci publik

refusal-record_too_long = Kasus ini punya terlalu banyak catatan untuk satu file. Mintalah berkasnya kepada kami.
