# A sala de mediação.

room-tab-decide = A decidir
room-tab-answers = Aguardando respostas
room-tab-all = Todas
room-empty = Nenhuma disputa aqui.
room-choose = Escolha uma disputa
room-rule-and-facts = Regra e fatos
room-both-sides = Os dois lados
room-said-nothing = Ainda não disse nada.
room-evidence-count = { $n ->
    [0] Nenhuma prova
    [one] { $n } prova
   *[other] { $n } provas
}
room-proposals = Propostas
room-range = A decisão deve ficar entre { $low } (a melhor oferta da loja) e { $high } (o pedido do comprador).
room-refundable = Ainda é possível devolver no máximo { $amount }.
room-decide = O que você pode fazer
room-nothing-now = Não há nada a decidir no momento.
room-explain-take = A decisão atrasou. A partir de agora ela é sua.
room-explain-propose = Os dois lados podem aceitar ou recusar. Se ninguém recusar a tempo, a proposta vale.
room-explain-request_info = O caso espera pelo lado a quem você pergunta. Se ele ficar em silêncio, você decide com o que está registrado.
room-explain-propose_outside = Para uma proposta fora do que os dois lados disseram, dê o motivo; ele fica registrado.
room-explain-replan = O plano para e você decide de novo.

## A regra
room-rule-no-evidence = O comprador não precisa mostrar nada; olhamos o rastreio.
room-rule-evidence = O comprador deve mostrar: { $kinds }, ou dizer por que não.
room-rule-remedies = O comprador pode pedir: { $remedies }.
room-rule-fast = Vem direto para nós.
room-comma = ,{ " " }
room-hours = { $n } h
room-of = { $n } de { $most }
room-policy-version = Versão da política
room-policy-seller = A loja responde em
room-policy-negotiation = A negociação termina após
room-policy-review = Decidimos em
room-policy-offer = As partes nos respondem em
room-policy-info = Informações em
room-policy-counters-buyer = Novas ofertas do comprador
room-policy-counters-shop = Novas ofertas da loja
room-policy-proposals = Nossas propostas
room-policy-questions = Nossas perguntas
room-policy-silence-cap = Silêncio vale como sim até
room-policy-goodwill = Cortesia por uma só pessoa até

## Os fatos
room-facts = Fatos
room-unknown = Não se sabe
room-parcel-then = Pacote, na abertura
room-parcel-now = Pacote, agora
room-parcel-none = Não enviado
room-parcel-moving = A caminho
room-parcel-delivered = Entregue
room-parcel-lost = Perdido ou danificado
room-parcel-returned = Voltando
room-delivered-then = Entregue, na abertura
room-delivered-now = Entregue
room-shipped = Enviado
room-value = Em disputa
room-refundable-then = Reembolsável, na abertura
room-refundable-now = Reembolsável agora
room-shop-closed = Fechada ou suspensa

## Closed cases with the same facts
room-precedents = Casos como este
room-precedents-key = Mesmo motivo, provas, rastreamento e tamanho do pedido.
room-precedents-few = Poucos para comparar: { $n }.
room-precedents-buyer = O comprador recebeu tudo
room-precedents-split = Cada um ficou com uma parte
room-precedents-shop = A loja não devia nada
room-usual-outcome = Em { $most } de { $alike } casos como este, terminou assim: “{ $outcome }”.
room-usual-buyer = Em { $most } de { $alike } casos como este, o comprador recebeu tudo.
room-usual-split = Em { $most } de { $alike } casos como este, cada um ficou com uma parte.
room-usual-shop = Em { $most } de { $alike } casos como este, a loja não devia nada.
room-usual-share = No meio, o comprador recebeu { $share } do que foi pedido.
room-departs = Casos como este não costumam terminar assim
room-departs-yours = Você está para decidir: { $terms }.
room-departs-free = Você pode decidir assim, se este caso for diferente. Fica escrito na decisão que você leu isto. Para seguir, aperte o botão mais uma vez.
room-departed = Decidido de outro modo que casos como este.
room-buyer-reads = Quem comprou lê: { $language }.
room-shop-reads = A loja lê: { $languages }.
room-habits = Outras disputas deste comprador
room-habits-none = Não há nenhuma.
room-habits-all = Abertas
room-habits-same = Pelo mesmo motivo
room-habits-buyer = O comprador recebeu tudo
room-habits-split = Cada um ficou com uma parte
room-habits-shop = A loja não devia nada
room-habits-withdrawn = Retiradas
room-habits-hint = São só números, para você. Nada decorre deles por si: decida pelo que está mostrado aqui.
