# O que as encomendas de um caso contam, para os dois lados e para nós.
parcel-facts = O que as encomendas contam
parcel-out = Enviada ao comprador
parcel-return = Devolvida
parcel-reship = Enviada de novo
parcel-declared = Peso declarado
parcel-measured = Peso medido
parcel-grams = { $n } g
parcel-delivered = Entregue
parcel-place = Onde
parcel-postcode = CEP
parcel-postcode-same = o mesmo do pedido
parcel-postcode-other = diferente do CEP do pedido
parcel-signed = Assinado por
parcel-pictures = Fotos da transportadora
parcel-pictures-ours = { $n }, só nós vemos
parcel-compared = Saiu com { $out } g e voltou com { $back } g. Se só uma parte foi devolvida, pesa menos.
parcel-masked = { $mark } fica no lugar do que é privado do outro lado; nós retiramos.
