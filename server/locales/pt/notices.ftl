# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = Avisos
notices-none = Nada de novo
notices-none-text = Quando algo acontecer nos seus casos, você verá aqui.
notice-unread = ainda não lido
notice-until = Até { $when }.
notice-meanwhile = Agora: { $stage }
notice-otherwise = Se ninguém fizer nada: { $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] O comprador desistiu do contrato: { $title }
       *[buyer] Você desistiu do contrato; recebemos sua declaração: { $title }
    }
   *[other] { $party ->
        [shop] Um comprador abriu uma disputa: { $title }
       *[buyer] Sua disputa foi enviada: { $title }
    }
}
notice-dispute-evidence-added = Há novas provas: { $title }
notice-dispute-countered = { $party ->
    [shop] O comprador fez uma proposta: { $title }
   *[buyer] A loja fez uma proposta: { $title }
}
notice-dispute-refused = { $party ->
    [shop] O comprador recusou: { $title }
   *[buyer] A loja recusou: { $title }
}
notice-dispute-accepted = { $party ->
    [shop] O comprador aceitou: { $title }
   *[buyer] A loja aceitou: { $title }
}
notice-dispute-silent = Uma resposta não chegou a tempo: { $title }
notice-dispute-negotiation-ended = O prazo de negociação terminou: { $title }
notice-dispute-escalated = { $party ->
    [shop] O comprador pediu que a gente decida: { $title }
   *[buyer] A loja pediu que a gente decida: { $title }
}
notice-dispute-info-requested = Pedimos informações: { $title }
notice-dispute-info-provided = As informações que pedimos chegaram: { $title }
notice-dispute-proposed = Fizemos uma proposta: { $title }
notice-dispute-decided = Decidimos: { $title }
notice-dispute-step-moved = Há novidades sobre a solução: { $title }
notice-dispute-plan-dropped = A solução não deu certo; vamos analisar o caso de novo: { $title }
notice-dispute-overdue = Nossa decisão está atrasada, pedimos desculpas: { $title }
notice-dispute-taken-over = Um supervisor assumiu o caso: { $title }
notice-dispute-withdrawn = { $own ->
    [yes] Você retirou sua disputa: { $title }
   *[no] O comprador retirou a disputa: { $title }
}
notice-dispute-reopened = O comprador reabriu a disputa: { $title }
notice-dispute-chargeback-opened = O banco está analisando o pagamento; tudo espera até terminar: { $title }
notice-dispute-chargeback-ended = O banco terminou a análise do pagamento: { $title }
notice-dispute-goodwill = { $party ->
    [shop] Demos ao comprador uma cortesia com nosso próprio dinheiro{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
   *[buyer] Demos a você uma cortesia em dinheiro{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
}
notice-dispute-reminded = { $party ->
    [shop] O comprador espera sua resposta: { $title }
   *[buyer] Não se esqueça: { $title }
}
notice-dispute-closed = A disputa foi encerrada: { $title }
notice-refund-paid = { $party ->
    [shop] O reembolso ao comprador foi pago: { $title }
   *[buyer] Seu reembolso foi pago: { $title }
}
notice-refund-hard-failed = O reembolso não pôde ser pago dessa forma; nossa equipe financeira vai achar outra: { $title }
notice-refund-settled-otherwise = O reembolso foi pago de outra forma: { $title }
notice-conversation-late = Você esperou demais, pedimos desculpas. Agora você é o primeiro da fila: { $title }
notice-conversation-dispute-prepared = Preparamos uma disputa para você. Confira e envie: { $title }
notice-conversation-taken = Uma pessoa da nossa equipe está com você agora: { $title }
notice-report-filed = Recebemos sua denúncia
notice-finance-opened = Recebemos sua pergunta sobre um pagamento: { $title }
notice-conversation-reminded = { $stage ->
    [queued] Estamos demorando mais do que dissemos; seu lugar na fila continua: { $title }
   *[other] Ainda falta uma resposta: { $title }
}
