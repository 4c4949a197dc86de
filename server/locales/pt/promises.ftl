# Devoluções: o que a loja prometeu, o que o pacote contou e o que volta para o comprador.

refusal-left_elsewhere = Este pacote foi deixado em outro lugar. Estamos procurando.
refusal-serial_is_the_same = Este número foi vendido. Se é o mesmo, o número de série não é outro.
refusal-not_worth_a_return = Mandar isto de volta custaria mais do que o produto. Peça o dinheiro; você fica com o produto.
refusal-decided_too_late = Todos precisam ter uma decisão em { $days } dias. Enquanto os outros prazos ficam como estão, este pode ser no máximo { $most }.
refusal-bad_countries = Escreva as duas letras de cada país, como PT ES. Deixe vazio para todos os países.

field-country = Em que país fica este endereço?
field-country-hint = Necessário quando você escreve um endereço. Os produtos voltam para um destes países.
field-weight_g = Quanto pesa, em gramas?
field-weight_g-hint = Se você pesou. Fica ao lado do que a transportadora mediu.
field-serial = Que número de série você encontrou?
field-serial-hint = Necessário quando você diz que o número de série é outro.

event-return-went-elsewhere = { $weight ->
    [none] A transportadora deixou o pacote em outro lugar, não na loja. Estamos procurando
   *[other] A transportadora deixou o pacote em outro lugar, não na loja. Pesou { $weight } g. Estamos procurando
}
notice-return-went-elsewhere = O pacote foi deixado em outro lugar e estamos procurando: { $title }
event-return-home-label-ready = O produto volta para o comprador. O número do pacote é { $number }
event-return-home-label-ready-no-number = O produto volta para o comprador. A etiqueta está pronta
notice-return-home-label-ready = O produto volta para o comprador: { $title }

return-weighed-carrier = Pesado pela transportadora
return-weighed-shop = Pesado pela loja
return-left-at = Deixado em
return-left-here = CEP da loja
return-left-elsewhere = Outro CEP
return-serial-found = Número de série encontrado
return-serial-sold = Número de série vendido
return-home = De volta ao comprador
return-home-pays-buyer = O que não foi aceito volta. O comprador paga
return-home-pays-seller = O que não foi aceito volta. A loja paga
return-home-pays-platform = O que não foi aceito volta. Nós pagamos
return-home-parcel = Pacote para o comprador
return-home-soon = A etiqueta está sendo feita

wizard-withdraw-we-pay = Nós pagamos a volta.
wizard-withdraw-kept = A loja fica com { $kept }: { $percent } por cento do preço, porque passaram mais de { $days } dias desde a chegada. Ela avisou antes da compra.

outlook-keeps = Você fica com o produto: o que custou { $amount } ou menos não precisa voltar, pois o envio custaria mais.
outlook-cost-kept = Nos primeiros { $days } dias você recebe tudo de volta. Depois a loja fica com { $percent } por cento do preço.
outlook-money-when = Você pode nos contar a qualquer momento. Não há último dia.
outlook-money-evidence-refund_not_arrived = Nada. Nós mesmos verificamos o pagamento; um extrato do banco ajuda, se você tiver.
outlook-money-evidence-unauthorised_payment = Nada. Diga qual é o pagamento; um extrato do banco ajuda, se você tiver.
outlook-money-remedy-refund_not_arrived = Descobrimos onde está o dinheiro e contamos a você. Se nunca foi enviado, é enviado agora.
outlook-money-remedy-unauthorised_payment = Descobrimos quem pagou e denunciamos. O que não era seu é devolvido; seu banco também pode ser consultado.
outlook-money-cost = Ninguém além de nós: não custa nada a você.
outlook-money-answer = Nossa equipe financeira verifica. Se você contar agora, há uma resposta até { $when }.
outlook-money-tell = Conte para nós

policy-countries = Países para devoluções
policy-all-countries = Todos os países
ask-returnless_minor = Preços até os quais nada precisa voltar
ask-restocking_most_percent = O que a loja pode reter no máximo depois dos dias do direito de arrependimento
ask-return_countries = Países para onde os produtos podem voltar
ask-return_countries-hint = Duas letras cada, como PT ES. Vazio significa todos os países.

choice-not_sent_on_time = Não foi enviado no prazo
choice-still_on_the_way = Ainda está a caminho
choice-came_late = Chegou depois do dia prometido
