# The way to a dispute, one question a page.

wizard-step = Etapa { $n } de { $of }
wizard-continue = Continuar
wizard-later = Salvar e voltar depois
wizard-add = Pronto
wizard-change = Alterar

## Which items.
wizard-items-title = De quais itens se trata?
wizard-items-hint = Escolha todos os que têm o mesmo problema.
wizard-pieces = { $n ->
    [one] { $n } unidade
   *[other] { $n } unidades
}
wizard-how-many = { $n ->
    [one] Quantas unidades?
   *[other] Quantas das { $n } unidades?
}

## What went wrong.
wizard-reason-title = O que deu errado?
wizard-reason-hint = Escolha uma opção. Você pode adicionar fotos depois.
wizard-opens = Possível a partir de { $when }
wizard-closed = O prazo para isso terminou em { $when }
wizard-meanwhile = Seja o que for, fale com a gente.

## What happened.
wizard-story-title = O que aconteceu?
wizard-story-hint = Conte com suas palavras: o que você viu e quando. A loja vai ler.
wizard-detail-none = Escolha, se quiser

## What you want.
wizard-remedy-title = O que você quer?
wizard-remedy-hint = A loja pode aceitar ou fazer outra proposta.
wizard-remedy-refund-partial = Você fica com o produto
wizard-remedy-reship = Se não chegar, o dinheiro volta
wizard-remedy-missing-parts-sent = Se não chegarem, o dinheiro volta
wizard-amount = Quanto você quer de volta?

## Evidence.
wizard-evidence-title = Você pode mostrar?
wizard-evidence-hint = Fotos ajudam mais: o produto, o pacote, a etiqueta. Ou diga abaixo por que não pode.
wizard-evidence-optional = Você não precisa mostrar nada. Se tiver fotos, um vídeo ou documentos que ajudem, adicione.
wizard-on-file = Já adicionado
wizard-files = Fotos, vídeos e documentos
wizard-files-hint = Foto ou PDF de até 20 MB, vídeo de até 60 segundos e 50 MB; no máximo { $n } arquivos. Retiramos o local.
wizard-choose-files = Escolher arquivos
wizard-drop-files = ou solte-os aqui
wizard-remove = Remover { $name }
wizard-pick = { $n ->
    [0] Mensagens da conversa com a loja
    [one] Mensagens da conversa ({ $n } escolhida)
   *[other] Mensagens da conversa ({ $n } escolhidas)
}
wizard-proof = { $n ->
    [0] Comprovante de pagamento
    [one] Comprovante de pagamento ({ $n } adicionado)
   *[other] Comprovante de pagamento ({ $n } adicionados)
}
wizard-excuse = Por que você não pode mostrar
wizard-payment-title = Adicionar comprovante de pagamento
wizard-payment-hint = Um extrato ou recibo. Cubra o que ninguém precisa ver, como o número do cartão.
wizard-messages-title = Quais mensagens mostram isso?
wizard-messages-hint = Uma cópia do que você escolher fica congelada: ninguém pode alterá-la depois.
wizard-no-messages = Não há mensagens com a loja sobre este pedido.

## Check and send.
wizard-check-title = Conferir e enviar
wizard-sum-items = Itens
wizard-sum-reason = O que deu errado
wizard-sum-story = O que aconteceu
wizard-sum-remedy = Você quer
wizard-sum-evidence = Provas
wizard-sum-nothing = Nada adicionado
wizard-next = O que acontece depois
wizard-next-shop = { $shop } precisa responder até { $when }.
wizard-next-us = Nós mesmos analisamos, sem esperar pela loja, até { $when }.
wizard-next-silent = Se a loja não responder: { $what }
wizard-next-hold = Retemos { $amount } do repasse da loja até o caso ser encerrado.
wizard-next-you = Você pode adicionar provas e retirar a disputa a qualquer momento.
wizard-next-fixed = Os itens e o motivo ficam fixos depois do envio.

## What is wrong with an answer.
refusal-choose_items = Escolha ao menos um item.
refusal-units_outside = Escreva quantas unidades, não mais do que você comprou.
refusal-choose_reason = Escolha o que deu errado.
refusal-tell_story = Diga o que aconteceu.
refusal-story_too_short = Conte um pouco mais: ao menos 20 caracteres.
refusal-choose_remedy = Escolha o que você quer.
refusal-say_amount = Escreva quanto você quer de volta.
