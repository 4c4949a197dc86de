# What the parcels of a case tell, for both sides and for us.
parcel-facts = Datos de los paquetes
parcel-out = Enviado al comprador
parcel-return = Enviado de vuelta
parcel-reship = Enviado de nuevo
parcel-declared = Peso declarado
parcel-measured = Peso medido
parcel-grams = { $n } g
parcel-delivered = Entregado
parcel-place = Dónde
parcel-postcode = Código postal
parcel-postcode-same = el del pedido
parcel-postcode-other = distinto al del pedido
parcel-signed = Firmado por
parcel-pictures = Fotos del transportista
parcel-pictures-ours = { $n }; solo las vemos nosotros
parcel-compared = Salió con { $out } g y volvió con { $back } g. Si solo se devolvió una parte, pesa menos.
parcel-masked = { $mark } ocupa el lugar de los datos privados de la otra parte.
