# The demo's first page.
demo-title = Coba peran apa pun
demo-lead = Marketplace rekaan dengan chat dan komplain selama dua minggu. Pilih ingin menjadi siapa; Anda bisa kembali ke sini dan berganti kapan saja.
demo-buyers = Pembeli
demo-sellers = Penjual
demo-staff = Tim marketplace
demo-simulated = Semua di sini rekaan. Marketplace simulasi menjawab pengembalian dana dan menggerakkan paket selama Anda melihat. Masuk dengan sekali klik hanya ada di demo ini.
demo-see-buyer-en = Belanja di Amerika Serikat. Tawaran balasan dan usulan kami menunggu jawaban; sebuah toko punya sisa waktu tiga jam.
demo-see-buyer-pt = Belanja di Brasil. Chat dengan petugas, penolakan yang perlu dijawab, draf, dan paket yang tertahan di bea cukai.
demo-see-buyer-fa = Belanja di Iran, dalam bahasa Persia. Komplain yang disiapkan petugas, satu sedang diperiksa, dan bagian yang kurang sedang di jalan.
demo-see-seller-busy = Jade Harbor Goods: tiga chat menunggu, satu komplain jatuh tempo dalam tiga jam, dan ada dana ditahan.
demo-see-seller-small = Studio keramik: piring sumbing yang perlu diputuskan, dan pertanyaan tentang glasirnya.
demo-see-agent = Tiga orang menunggu di antrean, satu chat terbuka, dan satu telepon terjadwal.
demo-see-mediator = Komplain yang perlu diputuskan: baterai menggembung, warna yang salah. Satu keputusan menunggu orang kedua, dan satu menunggu pemeriksaan kedua.
demo-see-supervisor = Kasus keselamatan yang terlambat untuk diambil alih, serta kompensasi sukarela dan keputusan yang perlu orang kedua.
demo-see-finance = Pengembalian dana yang perlu diperiksa orang kedua, satu yang nasibnya belum diketahui, dan satu chargeback.
demo-see-administrator = Portal dan jam layanan, tiga versi kebijakan, staf, kunci.
