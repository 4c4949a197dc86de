# Os casos como os leitores os veem: quem deve agir, o que aconteceu, o que está na mesa.

party-buyer = Comprador
party-shop = Loja
party-platform = Nossa equipe
you = Você
assistant = Assistente
unread = Novo
read = Lida
sent = Enviada
back = Voltar
order = Pedido
conversation = Conversa
what-you-can-do = O que você pode fazer
what-happened = O que aconteceu até agora
what-is-being-done = O que está sendo feito
not-possible-now = Não é possível agora
only-our-team = Só a nossa equipe vê isto
note-for-team = nota para a equipe
open-dispute = Abrir uma disputa
kind-conversation = Conversa
kind-dispute = Disputa
kind-refund = Reembolso

## O destaque de um caso
your-turn = É a sua vez
closed = Encerrado
waits-for = Aguarda { $name }
waits-for-us = Aguarda nossa equipe
waits-for-you = Aguarda você
waits-for-shop = Aguarda a loja
waits-for-buyer = Aguarda o comprador
your-time = { $zone ->
    [UTC] UTC
   *[other] seu horário, { $zone }
}
if-nobody-acts = Se ninguém agir:
action-accept-terms = Aceitar: { $terms }

## Propostas
offer-by = { $who ->
    [you] Sua proposta
    [platform] Nossa proposta
   *[other] Proposta de { $name }
}
on-the-table = Na mesa
version = Versão { $n }
between-you = Diferença entre vocês: { $amount }
terms-with-amount = { $remedy }: { $amount }
step-refund = { $amount } de volta ao comprador
step-reship = O mesmo produto outra vez
step-parts = As peças que faltam
frozen-message = { $who ->
    [you] Sua mensagem de { $when }
    [shop] Mensagem da loja de { $when }
    [buyer] Mensagem do comprador de { $when }
   *[platform] Nossa mensagem de { $when }
}

## Conversa
new-messages = Novas mensagens
message = Mensagem
write-a-message = Escreva uma mensagem
add-files = Adicionar arquivos
sending = Enviando…
waits-for-connection = Aguarda a conexão
not-sent = Não enviada
retry = Tentar de novo
chat-closed = Esta conversa está encerrada.
upload = Envio de arquivo
remove = Remover
upload-failed = O envio falhou
file-wrong-type = Só fotos, PDF e vídeos (MP4 ou WebM)
file-too-many = No máximo { $n } arquivos
file-hint = Foto ou PDF de até 20 MB, ou vídeo de até 60 segundos e 50 MB. Retiramos o local antes que outras pessoas vejam.
photos-and-papers = Fotos, vídeos e documentos
choose-files = Escolher arquivos
field-kind = O que você quer adicionar?
prepared-dispute = Preparei uma disputa para você. Por favor, confira; você a envia com um toque.
check-and-send = Conferir e enviar
assistant-hello = { $order ->
    [yes] Olá, eu sou { $name }, um assistente automático. Estou vendo o seu pedido “{ $title }”. O que houve? Você pode falar com uma pessoa a qualquer momento.
   *[no] Olá, eu sou { $name }, um assistente automático. Como posso ajudar? Você pode falar com uma pessoa a qualquer momento.
}
people-until = Pessoas atendem até { $until }.
people-from = As pessoas voltam { $from }.
people-by-message = Deixe uma mensagem: uma pessoa responde.
you-wait-for-person = Você está na fila.
person-has-it = { $name } está com a sua conversa.
queue-place = { $ahead ->
    [0] Ninguém está na sua frente.
    [one] { $ahead } pessoa está na sua frente.
   *[other] { $ahead } pessoas estão na sua frente.
}
queue-place-wait = { $ahead ->
    [0] Ninguém está na sua frente, cerca de { $minutes } min.
    [one] { $ahead } pessoa está na sua frente, cerca de { $minutes } min.
   *[other] { $ahead } pessoas estão na sua frente, cerca de { $minutes } min.
}
error-title = Erro: { $title }

## O que uma ação significa, antes de ser feita
explain-escalate = Nós olhamos o caso e propomos uma solução. Os dois lados mantêm tudo o que mostraram e ofereceram.
explain-close = A conversa termina. Uma mensagem dentro de 30 dias a reabre.
explain-to_shop = A loja recebe esta conversa e tem 24 horas para responder. Se não responder, nós entramos.
explain-ask_person = Uma pessoa da nossa equipe assume. A partir daí o assistente fica em silêncio.
explain-take = A partir de agora você responde esta conversa.

## Resultados
outcome-refund_full = Todo o dinheiro voltou
outcome-refund_partial = Parte do dinheiro voltou
outcome-reshipped = Foi enviado outra vez
outcome-parts_sent = As peças que faltavam foram enviadas
outcome-no_remedy = Nada é devido
outcome-withdrawn = Retirada
outcome-refunded_by_chargeback = O banco devolveu o dinheiro ao comprador
outcome-platform_goodwill = Pagamos como cortesia
how-agreement = por acordo
how-seller_silence = porque a loja não respondeu
how-platform_ruling = por decisão nossa
how-platform_deadman = por nossa conta, porque nos atrasamos
how-chargeback = pelo banco
how-withdrawal = porque o comprador desistiu
choice-nobody_refused = Ninguém recusou nossa proposta a tempo
choice-refusal_limit = Nossa última proposta foi recusada

## Eventos de uma disputa
event-dispute-started = { $who ->
    [you] Você começou uma disputa
   *[other] { $name } começou uma disputa
}
event-dispute-submitted = { $who ->
    [you] Você abriu a disputa: { $reason }. Você pede: { $terms }
   *[other] { $name } abriu a disputa: { $reason }. Pedido: { $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] Você adicionou uma foto
   *[other] { $name } adicionou uma foto
}
event-dispute-evidence-added-document = { $who ->
    [you] Você adicionou um documento
   *[other] { $name } adicionou um documento
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] Você adicionou um comprovante de pagamento
   *[other] { $name } adicionou um comprovante de pagamento
}
event-dispute-evidence-added-message = { $who ->
    [you] Você adicionou uma mensagem da conversa
   *[other] { $name } adicionou uma mensagem da conversa
}
event-dispute-evidence-added-statement = { $who ->
    [you] Você adicionou um relato
   *[other] { $name } adicionou um relato
}
event-dispute-evidence-added-excuse = { $who ->
    [you] Você contou por que não pode mostrar provas
   *[other] { $name } contou por que não há provas
}
event-dispute-countered = { $who ->
    [you] Você ofereceu: { $terms }
   *[other] { $name } ofereceu: { $terms }
}
event-dispute-refused = { $who ->
    [you] Você recusou
   *[other] { $name } recusou
}
event-dispute-refused-because = { $who ->
    [you] Você recusou: { $why }
   *[other] { $name } recusou: { $why }
}
event-dispute-accepted = { $who ->
    [you] Você aceitou
   *[other] { $name } aceitou
}
event-dispute-silent = { $by ->
    [you] Você não respondeu a tempo. Você mantém todos os seus direitos
    [shop] A loja não respondeu a tempo
    [buyer] O comprador não respondeu a tempo
   *[platform] Não decidimos a tempo; nós pagamos
}
event-dispute-negotiation-ended = O tempo de negociação acabou. Nós assumimos o caso
event-dispute-escalated = { $who ->
    [you] Você pediu que nós decidamos
   *[other] { $name } pediu que nós decidamos
}
event-dispute-info-requested = { $from ->
    [you] Pedimos a você: { $item }
    [shop] Pedimos à loja: { $item }
   *[other] Pedimos ao comprador: { $item }
}
event-dispute-info-provided = { $who ->
    [you] Você respondeu à nossa pergunta
   *[other] { $name } respondeu à nossa pergunta
}
event-dispute-proposed = Nós propomos: { $terms }
event-dispute-decided = Nós decidimos: { $why }
event-dispute-decided-by-silence = Nossa proposta vale: { $why }. Você pode recorrer
event-dispute-plan-fixed = O que será feito: { $terms }
event-dispute-step-moved-shipped = Está a caminho
event-dispute-step-moved-delivered = Chegou. O comprador pode contestar até { $due }
event-dispute-step-moved-failed = Não deu certo; em vez disso, o dinheiro volta
event-dispute-step-moved-done = Feito
event-dispute-plan-dropped = O plano não deu certo. Olhamos o caso de novo
event-dispute-overdue = Um prazo nosso passou. Um supervisor foi avisado
event-dispute-taken-over = Um supervisor assumiu o caso
event-dispute-withdrawn = { $who ->
    [you] Você retirou a disputa. Até que seja encerrada, você pode reabri-la uma vez
   *[other] { $name } retirou a disputa
}
event-dispute-reopened = { $who ->
    [you] Você reabriu a disputa
   *[other] { $name } reabriu a disputa
}
event-dispute-chargeback-opened = O banco está analisando o pagamento. Tudo espera até ele terminar
event-dispute-chargeback-ended-repaid = O banco devolveu o dinheiro ao comprador
event-dispute-chargeback-ended-repaid-part = O banco devolveu { $amount } ao comprador. Nós decidimos sobre o resto
event-dispute-chargeback-ended-dropped = O banco terminou. Nós continuamos
event-dispute-goodwill = Pagamos { $amount } de cortesia, à parte do caso
event-dispute-goodwill-asked = { $name } pede uma segunda pessoa para aprovar uma cortesia de { $amount }
event-dispute-tracking-changed = Notícia da transportadora: { $code }
event-dispute-note = Nota de { $name }
event-dispute-discarded = O rascunho foi descartado
event-dispute-closed = Encerrada: { $outcome }, { $how }

## Eventos de um reembolso
event-refund-promised = { $amount } está reservado para o comprador
event-refund-dispatched = Pedimos ao provedor de pagamento que pague
event-refund-accepted = O provedor de pagamento recebeu a ordem
event-refund-paid = O dinheiro está a caminho. Ele chega entre { $from } e { $until } { $reference ->
    [none] { "" }
   *[other] (referência { $reference })
}
event-refund-soft-failed = { $reason ->
    [none] O provedor de pagamento não pôde pagar agora; tentaremos de novo
   *[other] O provedor de pagamento não pôde pagar agora; tentaremos de novo: { $reason }
}
event-refund-hard-failed = { $reason ->
    [none] O provedor de pagamento não pode pagar assim; nossa equipe financeira assume
   *[other] O provedor de pagamento não pode pagar assim; nossa equipe financeira assume: { $reason }
}
event-refund-went-unknown = O provedor de pagamento não respondeu. Estamos perguntando
event-refund-held = O reembolso espera enquanto o banco analisa o pagamento
event-refund-asked = Perguntamos ao provedor de pagamento
event-refund-found-absent = O provedor de pagamento não pagou; tentaremos de novo
event-refund-went-manual = Nossa equipe financeira assume
event-refund-manual-overdue = O prazo da equipe financeira passou. A chefia foi avisada
event-refund-first-eyes = { $name } conferiu; uma segunda pessoa precisa concordar
event-refund-settled-otherwise = Foi pago de outra forma
event-refund-let-go = O valor está livre de novo

## Eventos de uma conversa
event-conversation-person-asked = { $who ->
    [you] Você pediu uma pessoa. { $ahead ->
        [0] Ninguém está na sua frente
        [one] { $ahead } pessoa está na sua frente
       *[other] { $ahead } pessoas estão na sua frente
    }
    [buyer] { $name } pediu uma pessoa
   *[other] A conversa vai para uma pessoa
}
event-conversation-to-shop = A loja está com esta conversa agora
event-conversation-taken = { $who ->
    [you] Você assumiu a conversa
   *[other] { $name } entrou na conversa
}
event-conversation-handed-over = { $to ->
    [shop] Contamos à loja do que se trata. Você não precisa dizer nada duas vezes
    [finance] Nosso setor de pagamentos continua daqui e sabe o que foi dito. Você não precisa dizer nada duas vezes
    [delivery] Nosso setor de entregas continua daqui e sabe o que foi dito. Você não precisa dizer nada duas vezes
    [trust] Nosso setor de segurança continua daqui e sabe o que foi dito. Você não precisa dizer nada duas vezes
    [colleague] Outro colega continua daqui e sabe o que foi dito. Você não precisa dizer nada duas vezes
   *[other] O próximo colega livre continua daqui e sabe o que foi dito. Você não precisa dizer nada duas vezes
}
event-conversation-lease-lost = Nosso colega precisou sair. Você é o primeiro da fila
event-conversation-callback-booked = Ligamos para você em { $at }
event-conversation-called = { $who ->
    [you] Você ligou para o comprador
   *[other] { $name } ligou
}
event-conversation-late = Você esperou demais. Um supervisor foi avisado, e você passa na frente dos outros
event-conversation-dispute-prepared = Uma disputa foi preparada: { $number }
event-conversation-closed = { $who ->
    [you] Você encerrou a conversa
    [clock] A conversa foi encerrada porque ninguém escreveu
   *[other] { $name } encerrou a conversa
}
event-conversation-nothing-needed = { $name } diz que nada mais é necessário

## O que dizem as transportadoras
tracking-label_created = A etiqueta foi feita
tracking-picked_up = Coletado
tracking-accepted = Está com a transportadora
tracking-in_transit = A caminho
tracking-customs = Na alfândega
tracking-customs_hold = Retido pela alfândega
tracking-out_for_delivery = Saiu para entrega
tracking-attempt_failed = A entrega falhou; vão tentar de novo
tracking-ready_for_pickup = Pronto para retirada
tracking-delivered = Entregue
tracking-refused = Recusado na entrega
tracking-returning = Voltando para a loja
tracking-returned_to_sender = De volta à loja
tracking-lost = Perdido
tracking-damaged = Danificado no caminho
tracking-destroyed = Destruído
tracking-unknown = Outra notícia

event-conversation-callback-booked-others = Uma ligação foi marcada para { $at }
event-conversation-late-others = O comprador esperou demais. O supervisor foi avisado
event-conversation-lease-lost-others = O colega saiu. A conversa é a primeira da fila

## O que o leitor deve fazer quando é a sua vez
stage-seller-turn-you = Responda ao comprador
stage-buyer-turn-you = Responda à oferta da loja
stage-platform-review-you = Proponha uma solução ou decida
stage-info-wait-you = Envie o que pedimos
stage-platform-offer-you = Responda à nossa proposta
stage-overdue-you = Assuma o caso ou decida
stage-manual-you = Descubra o que houve com o dinheiro

## Motivos dos provedores de pagamento
provider-provider_unavailable = ele não responde
provider-card_closed = o cartão foi cancelado
provider-card_expired = o cartão venceu
provider-account_closed = a conta foi encerrada
provider-insufficient_funds = não há saldo na conta
provider-limit_exceeded = um limite foi atingido
less-than-asked = Você pediu { $asked }; isto são { $less } a menos.

offer-refused = Recusou
explain-dispute-take = A decisão atrasou. A partir de agora ela é sua.
provider-do_not_honor = o banco recusou sem dizer por quê
provider-other = recusou

# Beside a decision.
basis-shown = O que tinha sido mostrado até então ({ $n })
basis-nothing = Nada tinha sido mostrado até então.
