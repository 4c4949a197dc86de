# The administrator's pages.

## Overview.
stat-open = Casos abertos
stat-queue = Esperando uma pessoa
stat-orders = Pedidos conhecidos
stat-parked = Mensagens abandonadas
stat-late = Comandos sem resposta
stat-failing = Endereços com falha
stat-calm = tudo certo
stat-look = confira, por favor
todo-title = Configuração
todo-done = Feito
todo-open = Falta
todo-storefront = Uma loja
todo-policy = Uma política
todo-key = Uma chave para seus programas
todo-webhook = Um endereço para os comandos
todo-orders = Os primeiros pedidos
todo-staff = Colegas
todo-wizard = Continuar a configuração

## What was done.
done-storefront = A loja foi salva.
done-revoked = A chave não funciona mais.
done-tokens = Salvo. A partir de agora os tokens de entrada são conferidos assim.
done-webhook-off = Nada mais será enviado a este endereço.
done-webhook-on = O endereço está em uso outra vez.
done-replayed = Está sendo enviado de novo.
done-policy = A nova versão foi salva.
done-roles = As funções foram salvas.
done-staff-off = Esta pessoa não pode mais entrar.
done-staff-on = Esta pessoa pode entrar de novo.

## Storefronts.
storefront-add = Adicionar loja
storefronts-none = Nenhuma loja ainda
storefronts-none-hint = Uma loja é uma marca do seu marketplace, com nome, idiomas e horários próprios.
storefront-open = Há pessoas atendendo
storefront-closed = Fechada agora
storefront-next = há atendimento de novo { $time }
storefront-until = até { $time }
all-storefronts = Todas as lojas
part-name = Nome
part-languages = Idiomas
part-hours = Horários
part-colours = Cor
ask-storefront_name = Nome
ask-storefront_name-hint = Como compradores e vendedores conhecem a marca.
ask-slug = Palavra nas importações e nos endereços
ask-slug-hint = Letras latinas minúsculas, dígitos e hífens, como lanterna-azul. Os pedidos indicam sua loja por ela.
ask-assistant = Nome do assistente
ask-assistant-hint = Pode ficar vazio. Ele sempre diz que é uma máquina.
ask-language_main = Idioma principal
ask-language_more = Outros idiomas
ask-zone = Fuso horário
ask-zone-hint = Como America/Sao_Paulo ou Europe/Berlin.
ask-week = A semana
ask-week-hint = Como 09:00–18:00. Vários, com vírgulas: 09:00–13:00, 14:00–18:00. Vazio quer dizer fechado.
ask-day_1 = Segunda-feira
ask-day_2 = Terça-feira
ask-day_3 = Quarta-feira
ask-day_4 = Quinta-feira
ask-day_5 = Sexta-feira
ask-day_6 = Sábado
ask-day_7 = Domingo
closed-all-day = fechado
ask-holidays = Dias de folga
ask-holidays-hint = Um por linha, como 2026-12-25.
ask-colour = Cor de destaque
ask-accent_light = No tema claro
ask-accent_dark = No tema escuro
colour-ember = Brasa
colour-blue = Azul
colour-green = Verde
colour-teal = Verde-azulado
colour-violet = Violeta
colour-rose = Rosa
colour-own = A sua própria
colour-measured = Contraste de { $light } para 1 no claro e { $dark } para 1 no escuro; é preciso pelo menos { $least } para 1.

## Staff.
ask-roles = Funções
ask-scopes_of = Lojas
ask-invite_email = E-mail da pessoa
ask-invite_email-hint = Será o nome da conta. Não enviamos nada para lá.
role-agent-hint = Responde às conversas
role-mediator-hint = Propõe e decide nas disputas
role-supervisor-hint = Vê todo o atendimento, medeia e paga
role-finance-hint = Cuida dos reembolsos que precisam de uma pessoa
role-delivery-hint = Investiga as entregas
role-administrator-hint = Configura tudo; não lê casos
staff-you = (você)
staff-active = Ativa
staff-disabled = Bloqueada
staff-no-password = Ainda não entrou
staff-more = Mais
staff-sign-in = Entrada
staff-reset = Gerar novos dados de entrada
staff-reset-hint = Para celular ou senha perdidos. A senha e o autenticador antigos param na hora; você recebe um link para entregar.
staff-disable = Bloquear
staff-disable-hint = Quem sai é bloqueado: todas as sessões terminam, e o que a pessoa escreveu fica.
staff-enable = Deixar entrar de novo
invite-title = Convidar uma pessoa
invite-hint = Você recebe um link para entregar pessoalmente. Ele funciona uma vez, em até sete dias.
invite-make = Criar o link
invite-once = Copie este link agora
invite-once-hint = Para { $email }. Ele só aparece esta vez.

## Keys.
ask-key_name = Nome
ask-key_name-hint = Que programa a usa.
ask-scopes = O que ela permite
scope-import = Importação
scope-import-hint = Enviar pedidos, remessas e pagamentos
scope-commands = Comandos
scope-commands-hint = Buscar e responder comandos sobre dinheiro
key-first-name = Marketplace
key-add = Criar uma chave
key-make = Criar a chave
key-once = Copie esta chave agora
key-once-hint = Ela só aparece esta vez. Guarde-a onde seus programas guardam os segredos deles.
key-ends = Termina em
key-revoke = Revogar
key-revoked = Revogada em { $day }
keys-api = Chaves de programas
keys-api-hint = Uma para cada programa, para poder revogar uma sem as outras.
keys-none = Nenhuma chave ainda.
made-at = Criada
used-at = Último uso
never-used = nunca
tokens-title = Entrada de compradores e vendedores
tokens-hint = Com o que conferimos os tokens do seu marketplace.
ask-token_way = Assinados com
ask-token_pem = Chave pública
ask-token_pem-hint = RSA, em PEM. Começa com -----BEGIN PUBLIC KEY-----.
token-shared = Um segredo compartilhado (HS256)
token-shared-hint = Chama-se token_secret e está em { $file }.
token-file = Uma chave pública em arquivo (RS256)
token-file-hint = O arquivo é { $file }, como diz a configuração.
token-public = Uma chave pública (RS256)
token-public-hint = Mais seguro: só o seu marketplace pode assinar, nós só conferimos.

## Webhooks.
webhooks-lead = Endereços do seu marketplace que recebem comandos e avisos. Toda mensagem é assinada como manda o Standard Webhooks.
ask-webhook_url = Endereço
ask-webhook_url-hint = Como https://loja.example.com/ombud
webhook-add = Adicionar um endereço
webhook-add-button = Adicionar
webhook-add-and-test = Adicionar e testar
webhook-test = Enviar um teste
webhook-disable = Parar de usar
webhook-enable = Usar de novo
webhook-off = Fora de uso
webhook-failing = Com falha
webhook-ok = Funciona
webhook-unused = Nada enviado ainda
webhook-last = última mensagem
webhook-once = Copie este segredo agora
webhook-once-hint = Com ele seu programa confere que a mensagem é nossa. Ele só aparece esta vez.
webhook-works = O endereço respondeu { $status }. Funciona.
webhook-answered = O endereço respondeu { $status }. Ele deve responder com um número de 200 a 299.
webhook-unreachable = Não foi possível alcançar o endereço. Redes privadas precisam estar na configuração (webhook_networks).
parked-title = Mensagens abandonadas
parked-none = Nada foi abandonado.
parked-hint = Tentamos enviá-las por dois dias. Quando a causa tiver passado, envie de novo.
job-replay = Enviar de novo
late-title = Comandos sem resposta
late-none = Todos os comandos foram respondidos a tempo.
late-hint = Seu marketplace não respondeu a estes no prazo. Os casos esperam por ele.
log-title = O que foi enviado
log-none = Nada foi enviado ainda.
log-ok = { $status }
log-answered = { $status }
log-failed = Sem resposta
log-newest = Mais recentes
log-older = Mais antigas
col-name = Nome
col-what = O quê
col-when = Quando
col-attempts = Tentativas
col-error = O que deu errado
col-command = Comando
col-due = Prazo
col-result = Resultado
col-address = Endereço
col-message = Mensagem
col-state = Situação

## Policies.
policies-lead = Quanto tempo cada um tem e o que acontece depois. Uma versão nunca muda: crie uma nova. Cada disputa mantém a versão que valia quando o pedido foi feito.
policies-none = Nenhuma versão registrada ainda; valem os números usuais.
policy-add = Nova versão
policy-version = Versão { $n }
policy-for-all = todas as lojas
policy-in-force = Em vigor
policy-coming = Futura
policy-over = Substituída
policy-own-title = Regras próprias de uma loja
policy-own-hint = Elas valem antes das gerais.
policy-follows = Ela vem depois da versão { $n }.
policy-save = Salvar a nova versão
policy-diff = O que mudou desde a versão { $n }
policy-same = Nada difere.
policy-absent = nenhum
policy-compare = Comparar com
policy-compare-button = Comparar
policy-range = De { $from } a { $to }
policy-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
policy-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
policy-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
policy-times = { $n ->
    [one] { $n } vez
   *[other] { $n } vezes
}
policy-conversations = { $n ->
    [one] 1 conversa
   *[other] { $n } conversas
}
policy-filing = Abertura de uma disputa
policy-talk = Comprador e loja
policy-decision = Nossa decisão
policy-goods = Reenvio de produtos
policy-refunds = Reembolsos
policy-arrival = Dinheiro de volta ao comprador
policy-amounts = Valores
col-version = Versão
col-for = Para
col-from = Em vigor desde
col-author = Criada por
col-field = O quê
col-before = Antes
col-after = Depois
ask-effective = Em vigor a partir de
ask-effective-hint = Vazio quer dizer imediatamente. Fuso horário: { $zone }.
ask-filing_open_d = Não recebido: abre após o envio, em dias
ask-filing_close_delivered_d = Fecha após a entrega, em dias
ask-filing_close_estimate_d = Fecha após o dia prometido, em dias
ask-t_seller_h = Prazo da loja para responder, em horas
ask-t_neg_h = Negociação inteira, em horas
ask-t_buyer_h = Prazo do comprador para responder, em horas
ask-t_buyer_cap_h = Última resposta do comprador após a abertura, em horas
ask-counter_limit = Contrapropostas de cada lado
ask-escalate_after_h = Pode-se pedir nossa decisão após, em horas
ask-withdrawn_grace_h = Reabertura após desistência, em horas
ask-t_review_h = Nosso prazo para propor ou decidir, em horas
ask-t_info_h = Prazo para trazer o que pedimos, em horas
ask-t_offer_h = Prazo para responder à nossa proposta, em horas
ask-refusal_limit = Propostas nossas que podem ser recusadas
ask-info_limit = Quantas vezes podemos pedir algo
ask-t_overdue_h = Se atrasarmos: até pagarmos o comprador por nossa conta, em horas
ask-appeal_window_d = Prazo para recurso, em dias
ask-ship_by_h = Prazo para enviar, em horas
ask-deliver_by_h = Prazo de entrega, em horas
ask-object_h = Prazo para reclamar após a entrega, em horas
ask-execution_slack_h = Depois disso olhamos nós mesmos após, em horas
ask-chargeback_slack_d = Retenção após o prazo do banco, em dias
ask-refund_dispatch_min = Ao provedor de pagamento em até, em minutos
ask-refund_answer_h = Prazo do provedor para responder, em horas
ask-refund_retry_h = Prazo para apurar ou tentar de novo, em horas
ask-refund_manual_bd = Prazo da nossa mesa de pagamentos, em dias úteis
ask-refund_arrival_from_d = No mínimo, em dias
ask-refund_arrival_to_d = No máximo, em dias
ask-silence_cap_minor = O silêncio da loja vale como sim, até
ask-silence_cap_minor-hint = Uma moeda por linha, como BRL 1000.00. Sem linha, olhamos nós mesmos.
ask-goodwill_alone_minor = Cortesia que uma pessoa pode dar sozinha
ask-goodwill_alone_minor-hint = Uma moeda por linha, como BRL 100.00.

## Import.
import-title = Importar um arquivo
import-hint = Linhas como descreve a documentação. Uma linha ruim não impede as outras, e o mesmo arquivo duas vezes não muda nada.
import-button = Importar
import-ndjson = NDJSON: um objeto por linha
import-csv = CSV: { $object }
ask-kind = Como as linhas estão escritas
ask-file = Arquivo
ask-file-hint = No máximo 100 MB aqui. Os maiores vão pela API ou pela linha de comando.
import-by-hand = Por um programa
import-by-hand-hint = Com uma chave que permite importar, de qualquer máquina:
import-report = O que aconteceu com as linhas
import-counts = { $changed } mudaram algo, { $failed } foram recusadas.
import-created = Novas
import-updated = Atualizadas
import-unchanged = Iguais
import-older = Antigas
import-errors = Recusadas
import-first-errors = As primeiras linhas recusadas
col-object = Objeto
col-line = Linha
gaps-title = O que falta
gaps-hint = Nomes mencionados que nunca foram enviados, e pedidos cujas somas não fecham. Esses pedidos ainda podem ser atendidos por conversa.
gaps-show = Mostrar o que falta
gaps-missing = Mencionados, nunca enviados
gaps-orders = Pedidos com lacunas
gaps-none = Nada aqui.
gaps-first = Desde o começo
gaps-next = Procurar mais
gap-no_items = sem itens
gap-unequal_sum = as somas diferem
gap-no_payment = sem pagamento
gap-other_currency = um pagamento em outra moeda
gap-loose_refund = um reembolso que nenhum item cobre
col-order = Pedido
col-gap = O que falta

## What can be wrong.
refusal-bad_slug = Use letras latinas minúsculas, dígitos e hífens, no máximo 40.
refusal-slug_taken = Outra loja já usa esta palavra.
refusal-unknown_zone = Isto não é um fuso horário. Escreva como America/Sao_Paulo.
refusal-bad_window = Escreva horários como 09:00–18:00, o mais cedo primeiro, nenhum dentro de outro.
refusal-bad_day = Escreva cada dia como 2026-12-25.
refusal-bad_colour = Isto não é uma cor.
refusal-low_contrast = Texto nesta cor seria difícil de ler. Use uma mais escura para o claro, uma mais clara para o escuro.
refusal-email_taken = Alguém com este endereço já trabalha aqui.
refusal-last_administrator = Alguém precisa administrar. Antes, torne outra pessoa administradora.
refusal-not_yourself = Peça a outra pessoa administradora que faça isso por você.
refusal-bad_public_key = Isto não é uma chave pública RSA em PEM.
refusal-bad_address = Escreva um endereço como https://loja.example.com/ombud, sem senha nele.
refusal-https_only = Use https. O http simples só é possível onde a configuração lista redes privadas.
refusal-not_a_number = Escreva um número inteiro.
refusal-out_of_range = Isto está fora do possível. Veja os limites ao lado.
refusal-before_first = O último dia não pode vir antes do primeiro.
refusal-bad_amounts = Escreva uma moeda por linha, como BRL 1000.00, cada uma só uma vez.
refusal-not_a_moment = Escreva um dia e uma hora.
refusal-in_the_past = Uma versão não pode começar no passado.
refusal-nothing_changed = Nada difere da versão anterior.
refusal-policy_changed = Alguém criou outra versão nesse meio-tempo. Veja-a e depois envie de novo.
refusal-bad_header = A primeira linha do CSV não é a esperada.
