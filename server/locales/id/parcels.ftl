# What the parcels of a case tell, for both sides and for us.
parcel-facts = Keterangan dari paket
parcel-out = Dikirim ke pembeli
parcel-return = Dikirim kembali
parcel-reship = Dikirim lagi
parcel-declared = Berat yang dinyatakan
parcel-measured = Berat yang ditimbang
parcel-grams = { $n } g
parcel-delivered = Sampai
parcel-place = Tempat
parcel-postcode = Kode pos
parcel-postcode-same = sama dengan pesanan
parcel-postcode-other = berbeda dari pesanan
parcel-signed = Ditandatangani oleh
parcel-pictures = Foto dari kurir
parcel-pictures-ours = { $n }, hanya kami yang melihat
parcel-compared = Berangkat dengan { $out } g dan kembali dengan { $back } g. Jika hanya sebagian yang dikirim kembali, beratnya berkurang.
parcel-masked = { $mark } ada di tempat kami menghapus hal pribadi pihak lain.
