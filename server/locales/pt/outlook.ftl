# O que o comprador sabe antes de abrir a disputa.

outlook-title = O que acontece em cada caso
outlook-hint = Datas, provas, custos e prazos deste pedido, antes de você decidir.
outlook-one = O que esperar
outlook-when = Quando
outlook-window = Você pode abrir de { $opens } até { $closes }.
outlook-evidence = O que você mostra
outlook-evidence-none = Nada. O que a transportadora informa é a prova; fotos e documentos ajudam, se você tiver.
outlook-evidence-never = Nada, nem motivo: é um direito seu.
outlook-excuse = Se não puder, diga por quê. “Não posso mostrar isso porque …” é uma resposta válida.
outlook-remedies = O que você pode pedir
outlook-cost = Quem paga
outlook-cost-you = Você paga o envio de volta.
outlook-cost-shop = A loja paga o envio de volta.
outlook-cost-us = Nós pagamos o envio de volta.
outlook-cost-goods = O que for enviado de novo, trocado ou consertado fica por conta da loja.
outlook-cost-money = O dinheiro devolvido é da loja; abrir uma disputa não custa nada para você.
outlook-decision = Decidido no máximo
outlook-decision-shop = Se ninguém responder, há uma decisão até { $silent }. Se você e a loja trocarem propostas antes, até { $bargained }.
outlook-decision-us = Nós analisamos sem esperar pela loja. Há uma decisão no máximo até { $silent }.
outlook-decision-right = Ninguém precisa concordar. Vale assim que você confirmar.
outlook-others = Como foi para outras pessoas
outlook-half = { $days ->
    [0] Metade terminou em até um dia.
    [one] Metade terminou em até { $days } dia.
   *[other] Metade terminou em até { $days } dias.
}
outlook-content = { $percent } de cada 100 compradores que responderam ficaram satisfeitos com o resultado.
outlook-content-unknown = Poucos compradores nos disseram se ficaram satisfeitos.
outlook-among-both = Medido em { $n } casos encerrados deste tipo, comprador em { $buyer }, loja em { $seller }.
outlook-among-buyers = Medido em { $n } casos encerrados deste tipo, comprador em { $buyer }: entre os dois países há poucos.
outlook-among-sellers = Medido em { $n } casos encerrados deste tipo, loja em { $seller }: entre os dois países há poucos.
outlook-among-reason = Medido em { $n } casos encerrados deste tipo em todos os países: nos seus há poucos.
outlook-among-all = Medido em { $n } casos encerrados de todos os tipos: deste há poucos.
outlook-too-few = { $n ->
    [0] Ainda nenhum caso foi encerrado, por isso não podemos dizer.
    [one] Só { $n } caso foi encerrado até agora: pouco para dizer.
   *[other] Só { $n } casos foram encerrados até agora: pouco para dizer.
}

## O que o comprador diz depois.
action-rate = Dizer como terminou para você
explain-rate = Sua resposta ajuda a nós e a quem vier depois. A loja não a vê.
field-answer = Você ficou satisfeito com o resultado?
choice-content = Sim, foi resolvido
choice-discontent = Não, não foi
event-dispute-rated-content = { $who ->
    [you] Você disse que foi resolvido
   *[other] O comprador disse que foi resolvido
}
event-dispute-rated-discontent = { $who ->
    [you] Você disse que não foi resolvido
   *[other] O comprador disse que não foi resolvido
}
refusal-already_rated = Você já nos contou. Obrigado.
refusal-reason_not_offered = Este motivo não é oferecido aqui.

## Países, dentro de uma frase.
country-ae = Emirados Árabes Unidos
country-af = Afeganistão
country-ar = Argentina
country-br = Brasil
country-cl = Chile
country-cn = China
country-co = Colômbia
country-de = Alemanha
country-es = Espanha
country-fr = França
country-gb = Reino Unido
country-id = Indonésia
country-in = Índia
country-iq = Iraque
country-ir = Irã
country-it = Itália
country-jp = Japão
country-kr = Coreia do Sul
country-kz = Cazaquistão
country-mx = México
country-nl = Países Baixos
country-pl = Polônia
country-pt = Portugal
country-ru = Rússia
country-sa = Arábia Saudita
country-tr = Turquia
country-ua = Ucrânia
country-us = Estados Unidos
outlook-window-withdraw = Você pode desistir de { $opens } até { $closes }.
