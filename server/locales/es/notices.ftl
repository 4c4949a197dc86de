# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = Avisos
notices-none = Sin novedades
notices-none-text = Cuando pase algo en tus casos, lo verás aquí.
notice-unread = sin leer
notice-until = Hasta el { $when }.
notice-meanwhile = Ahora: { $stage }
notice-otherwise = Si nadie actúa: { $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] El comprador desistió del contrato: { $title }
       *[buyer] Desististe del contrato; recibimos tu desistimiento: { $title }
    }
   *[other] { $party ->
        [shop] Un comprador abrió una disputa: { $title }
       *[buyer] Tu disputa se envió: { $title }
    }
}
notice-dispute-evidence-added = Hay nuevas pruebas: { $title }
notice-dispute-countered = { $party ->
    [shop] El comprador hizo una oferta: { $title }
   *[buyer] La tienda hizo una oferta: { $title }
}
notice-dispute-refused = { $party ->
    [shop] El comprador dijo que no: { $title }
   *[buyer] La tienda dijo que no: { $title }
}
notice-dispute-accepted = { $party ->
    [shop] El comprador aceptó: { $title }
   *[buyer] La tienda aceptó: { $title }
}
notice-dispute-silent = Una respuesta no llegó a tiempo: { $title }
notice-dispute-negotiation-ended = El plazo para negociar terminó: { $title }
notice-dispute-escalated = { $party ->
    [shop] El comprador nos pidió que decidamos: { $title }
   *[buyer] La tienda nos pidió que decidamos: { $title }
}
notice-dispute-info-requested = Pedimos información: { $title }
notice-dispute-info-provided = Llegó la información que pedimos: { $title }
notice-dispute-proposed = Hicimos una propuesta: { $title }
notice-dispute-decided = Tomamos una decisión: { $title }
notice-dispute-step-moved = Hay novedades sobre la solución: { $title }
notice-dispute-plan-dropped = La solución no funcionó; revisamos el caso de nuevo: { $title }
notice-dispute-overdue = Nuestra decisión se retrasa y lo sentimos: { $title }
notice-dispute-taken-over = Un supervisor asumió el caso: { $title }
notice-dispute-withdrawn = { $own ->
    [yes] Retiraste tu disputa: { $title }
   *[no] El comprador retiró la disputa: { $title }
}
notice-dispute-reopened = El comprador reabrió la disputa: { $title }
notice-dispute-chargeback-opened = El banco está revisando el pago; todo queda en espera hasta que termine: { $title }
notice-dispute-chargeback-ended = El banco terminó de revisar el pago: { $title }
notice-dispute-goodwill = { $party ->
    [shop] Damos al comprador un pago de cortesía, con dinero nuestro{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
   *[buyer] Te damos un pago de cortesía{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
}
notice-dispute-reminded = { $party ->
    [shop] El comprador espera tu respuesta: { $title }
   *[buyer] No lo olvides: { $title }
}
notice-dispute-closed = La disputa se cerró: { $title }
notice-refund-paid = { $party ->
    [shop] El reembolso al comprador se pagó: { $title }
   *[buyer] Tu reembolso se pagó: { $title }
}
notice-refund-hard-failed = El reembolso no se pudo pagar por esta vía; nuestro equipo de pagos busca otra: { $title }
notice-refund-settled-otherwise = El reembolso se pagó por otra vía: { $title }
notice-conversation-late = Te hicimos esperar demasiado y lo sentimos. Ahora vas primero en la cola: { $title }
notice-conversation-dispute-prepared = Preparamos una disputa para ti. Revísala y envíala: { $title }
notice-conversation-taken = Ya te atiende una persona de nuestro equipo: { $title }
notice-report-filed = Recibimos tu denuncia
notice-finance-opened = Recibimos tu consulta sobre un pago: { $title }
notice-conversation-reminded = { $stage ->
    [queued] Tardamos más de lo que dijimos; conservas tu lugar: { $title }
   *[other] Aún se espera una respuesta: { $title }
}
