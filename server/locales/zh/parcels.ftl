# What the parcels of a case tell, for both sides and for us.
parcel-facts = 包裹信息
parcel-out = 寄给买家
parcel-return = 寄回
parcel-reship = 补发
parcel-declared = 申报重量
parcel-measured = 实测重量
parcel-grams = { $n }克
parcel-delivered = 送达时间
parcel-place = 地点
parcel-postcode = 邮政编码
parcel-postcode-same = 与订单一致
parcel-postcode-other = 与订单不同
parcel-signed = 签收人
parcel-pictures = 物流公司的照片
parcel-pictures-ours = { $n }张，仅我们可见
parcel-compared = 寄出时{ $out }克，寄回时{ $back }克。如果只寄回一部分，重量会更轻。
parcel-masked = { $mark }处隐去了对方的个人信息。
