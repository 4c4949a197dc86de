# Motivos em uma versão da política.

policy-reasons = Motivos de disputa
policy-reasons-hint = O que se pede aos compradores e o que eles podem querer. Uma justificativa sempre vale no lugar da prova; o caminho para todo o dinheiro fica; o que a lei dá não se tira. Disputas mantêm a versão em que foram enviadas.
policy-reason-offered = Pode ser escolhido
policy-reason-off = Não oferecido
policy-reason-evidence = Pedido: { $what }
policy-reason-remedy = Oferecido: { $what }
refusal-reason_rule = Isto vai longe demais: pelo menos um caminho para todo o dinheiro deve ficar.
ask-reason_not_received = Não chegou
ask-reason_damaged = Chegou danificado
ask-reason_defective = Não funciona
ask-reason_not_as_described = Não é como descrito
ask-reason_wrong_item = Não é o que pedi
ask-reason_missing_parts = Faltam partes
ask-reason_counterfeit = É falsificado
ask-reason_unsafe = É perigoso
ask-reason_late = Chegou tarde demais
ask-reason_changed_mind = Mudei de ideia: desistir da compra aqui
