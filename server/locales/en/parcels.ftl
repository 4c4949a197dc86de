# What the parcels of a case tell, for both sides and for us.
parcel-facts = What the parcels tell
parcel-out = Sent to the buyer
parcel-return = Sent back
parcel-reship = Sent again
parcel-declared = Weight declared
parcel-measured = Weight measured
parcel-grams = { $n } g
parcel-delivered = Delivered
parcel-place = Where
parcel-postcode = Postcode
parcel-postcode-same = the one of the order
parcel-postcode-other = another than that of the order
parcel-signed = Signed by
parcel-pictures = The carrier’s pictures
parcel-pictures-ours = { $n }, seen by us alone
parcel-compared = It left with { $out } g and came back with { $back } g. If only a part was sent back, it weighs less.
parcel-masked = { $mark } stands where we took out what is private to the other side.
