# Conversas: passar adiante, encerrar, retomar, ligar de volta, e os números que valem para elas.

## Passar adiante
field-hand_over-text = O que a próxima pessoa precisa saber
field-hand_over-text-hint = O que aconteceu, o que foi prometido, o que falta fazer. O comprador não lê, e ninguém deve perguntar a ele duas vezes.
choice-to-desk = A central desta loja virtual
choice-to-finance = O setor de pagamentos
choice-to-delivery = O setor de entregas
choice-to-trust = O setor de segurança
choice-to-shop = A loja
event-conversation-handed-over-others = { $name } passou a conversa adiante: { $to ->
    [shop] agora está com a loja
    [finance] ela espera pelo setor de pagamentos
    [delivery] ela espera pelo setor de entregas
    [trust] ela espera pelo setor de segurança
    [colleague] agora está com um colega
   *[other] ela espera pela central
}
chat-briefed = para quem assumir
refusal-enough_chats = Você já tem tantas conversas quantas uma pessoa consegue responder a tempo. Responda ou encerre uma delas primeiro.
refusal-handed_over_enough = Esta conversa já foi passada adiante vezes demais. Responda você mesmo, por favor.
refusal-other_desk = Esta conversa é de outro setor.

## O que a próxima pessoa precisa saber
chat-summary = Do que se trata
chat-began-with = O comprador começou com
chat-briefed-by = { $name } passou adiante
chat-call-at = Ligamos em { $at }
chat-earlier = Continua { $number }
asked-because-asked = O comprador pediu uma pessoa.
asked-because-danger = Pode haver pessoas em perigo.
asked-because-shop-silent = A loja não respondeu a tempo.
asked-because-misses = O assistente não conseguiu ajudar.
asked-because-anger = O comprador está chateado.
asked-because-legal = O comprador escreveu sobre a lei.
asked-because-safety = O comprador escreveu sobre perigo.
asked-because-error = Algo deu errado com o assistente.

## Encerrar, e se foi resolvido
field-close-reason = Por que você encerra
field-close-reason-hint = O comprador lê, e perguntamos a ele se foi resolvido.
field-close-text = Uma última palavra ao comprador
choice-reason-answered = Tudo foi respondido
choice-reason-goes_on_elsewhere = Continua em outro caso
choice-reason-asked_twice = O mesmo foi perguntado em outra conversa
choice-reason-abusive = O comprador ofende ou ameaça pessoas
action-solved = Sim, foi resolvido
action-not_solved = Não, ainda não
explain-not_solved = A conversa continua. Escreva o que ainda falta, ou apenas envie.
field-not_solved-text = O que ainda falta
chat-is-it-solved = Foi resolvido?
event-conversation-closed-because = { $name } encerrou a conversa: { $reason ->
    [answered] tudo foi respondido
    [goes_on_elsewhere] continua em outro caso
    [asked_twice] o mesmo foi perguntado em outra conversa
    [abusive] escreva sem ofensas nem ameaças, por favor
   *[other] por outro motivo
}
event-conversation-solved-asked = Foi resolvido? Se não, diga ou apenas escreva, e a conversa continua
event-conversation-solved-asked-others = Perguntamos ao comprador se foi resolvido
event-conversation-solved = { $solved ->
    [yes] Você disse que foi resolvido
   *[other] Você disse que não foi resolvido
}
event-conversation-solved-others = { $solved ->
    [yes] { $name } diz que foi resolvido
   *[other] { $name } diz que não foi resolvido
}
notice-conversation-solved-asked = Sua conversa foi encerrada. Foi resolvido? Se não, ela continua: { $title }

## Retomar
event-conversation-reopened = A conversa continua
event-conversation-linked = Esta conversa foi encerrada há tempo demais. Uma nova continua daqui: { $number }
event-conversation-linked-before = Continua { $number }
chat-begins-anew = Esta conversa foi encerrada há muito tempo. O que você escrever começa uma nova.
chat-go-there = Ir para a nova conversa
refusal-goes_on_there = Esta conversa continua em uma nova. Você a encontra abaixo da sua última mensagem.

## Ligar de volta
explain-book_callback = Escolha quando ligamos para você. Se não ligarmos, você passa para a frente da fila.
field-book_callback-at = Quando
field-phone = Seu número de telefone
field-phone-hint = Só a nossa equipe vê, a loja não.
field-called-text = O que foi dito ao telefone
field-called-text-hint = Para a equipe. O comprador não lê.
slot-zone = Horários de { $zone }
refusal-no_call_free = Todos os horários para ligações estão ocupados. Você mantém seu lugar na fila.
refusal-bad_phone = Isto não parece um número de telefone.
desk-tab-calls = Ligações
desk-empty-calls = Nenhuma ligação está marcada.

## Números
ask-lines = Ligações ao mesmo tempo
ask-lines-hint = Para quantos compradores sua equipe pode ligar ao mesmo tempo. 0 se não liga para ninguém; no máximo { $most }.
refusal-bad_lines = Escreva um número inteiro de ligações que não seja grande demais.
policy-chats = Conversas
ask-chat_assistant_h = Uma conversa com o assistente é encerrada após tanto tempo sem mensagem, em horas
ask-chat_misses = Quantas vezes seguidas o assistente pode ficar sem resposta antes de uma pessoa assumir
ask-chat_shop_h = Prazo da loja para responder, em horas; depois nós entramos
ask-chat_first_h = Prazo até uma pessoa nossa assumir uma conversa, em horas
ask-chat_first_most_h = … e no máximo, quando ele passou, em horas
ask-chat_danger_h = … e quando pode haver pessoas em perigo, em horas
ask-chat_answer_h = Nosso prazo para cada resposta seguinte, em horas
ask-chat_away_min = Quem está com uma conversa a perde após uma ausência de, em minutos
ask-chat_at_once = Quantas conversas uma pessoa atende ao mesmo tempo
ask-chat_hand_overs = Quantas vezes uma conversa pode ser passada adiante
ask-chat_patience_h = Quanto tempo uma conversa espera pelo comprador, em horas
ask-chat_reopen_d = Por quanto tempo uma mensagem reabre uma conversa encerrada, em dias
policy-calls = Ligações para compradores
ask-chat_call_min = Duração de uma ligação, em minutos
ask-chat_call_lead_min = Antecedência mínima para marcar uma ligação, em minutos
ask-chat_call_ahead_d = Antecedência máxima para marcar uma ligação, em dias
ask-chat_call_slack_min = Quanto tempo após a ligação o comprador vai para a frente da fila se ninguém ligou, em minutos
