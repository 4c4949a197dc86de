## Cases of which a deadline of ours has passed
nav-late = Kami terlambat
late-lead = Batas waktu kami sudah lewat dalam kasus-kasus ini. Yang paling parah ada di atas; petugas jaga sudah diberi tahu.
late-empty = Tidak ada yang terlambat.
late-choose = Pilih kasus untuk melihat apa yang menghambat.
overdue-title = Kasus yang terlambat kami tangani
overdue-lead = Kasus terbuka dengan { $n } atau lebih batas waktu kami yang terlewat. Nama dan nomor tidak dicantumkan; orang yang bersangkutan melihat semuanya di kasusnya.
overdue-none = Kami tidak terlambat dalam kasus mana pun
overdue-none-text = Begitu kami melewatkan beberapa batas waktu dalam satu kasus, kasus itu ada di sini sampai selesai.
overdue-col-kind = Kasus
overdue-col-opened = Terbuka sejak
overdue-col-missed = Batas waktu yang kami lewatkan
overdue-col-owner = Siapa yang harus bertindak
overdue-col-next = Batas waktu berikutnya
finance-tab-chargeback_hold = Diperiksa bank
room-tab-carried = Sedang dijalankan
parcels-tab-rma_authorised = Label ditunggu
