# What stands on every page.

## Names of the language itself.
language-name = Português
locale-for-numbers = pt-BR

## Frames of pages.
skip-to-content = Ir para o conteúdo
net-wait = Reconectando…
net-off = Você está sem conexão. O que você enviar sai quando a conexão voltar.
notices-unread = { $n ->
    [0] Avisos
    [one] Avisos, { $n } não lido
   *[other] Avisos, { $n } não lidos
}
chats-waiting = { $n ->
    [0] Conversas
    [one] Conversas, { $n } espera sua resposta
   *[other] Conversas, { $n } esperam sua resposta
}
nav-main = Principal
nav-cases = Casos
nav-holds = Dinheiro retido
nav-score = Como você se compara
nav-desk = Caixa de entrada
nav-room = Disputas
nav-finance = Reembolsos
nav-admin = Configurações
nav-help = Ajuda
admin-overview = Visão geral
admin-staff = Equipe e funções
admin-storefronts = Lojas virtuais
admin-policies = Políticas
admin-keys = Chaves
admin-webhooks = Registro de webhooks
admin-import = Importação
keyboard-shortcuts = Atalhos de teclado
close = Fechar
try-again = Tentar de novo
go-home = Ir para a página inicial
sign-in = Entrar
sign-out = Sair

## Looks.
language-and-look = Idioma e aparência
account-menu = Conta, idioma e aparência
wait-minutes = Tente de novo em { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
}.
theme-light = Claro
theme-dark = Escuro
theme-auto = Como o dispositivo
digits-native = Algarismos do idioma
digits-latin = Algarismos latinos

## Times. %s is filled in by the browser.
by-deadline = até { $when }
time-left = faltam %s
time-late = %s de atraso

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $symbol } { $amount }
   *[no] { $symbol } { $amount }
}
currency-USD = US$
currency-BRL = R$
currency-EUR = €
currency-GBP = £
currency-IRR = IRR
currency-CNY = CN¥
currency-RUB = ₽
currency-TRY = ₺
currency-JPY = JP¥
money-range = De { $least } a { $most }
size-bytes = { $n } B
size-kb = { $n } KB
size-mb = { $n } MB

## Forms. %s is filled in by the browser.
optional = (opcional)
optional-amount_minor = (para parte do dinheiro)
characters-needed = Caracteres que faltam: %s
characters-left = Caracteres restantes: %s
number-range = De { $from } a { $to }
characters-range = { $min } a { $max } caracteres
characters-most = No máximo { $max } caracteres
form-failed = Não foi possível enviar. O que você escreveu está a salvo. Tente de novo.
there-is-a-problem = Há um problema
save = Salvar
cancel = Cancelar

## Sign-in of staff.
sign-in-lead = Para quem trabalha aqui. Compradores e lojas entram pelo marketplace.
field-email = E-mail
field-password = Senha
field-totp = Código do aplicativo
field-totp-hint = Seis dígitos do seu autenticador.
enter-failed = Este link não funciona

## Roles, by their stable word.
role-agent = Atendente
role-mediator = Mediador
role-supervisor = Supervisor
role-finance = Financeiro
role-delivery = Entregas
role-triage = Triagem de denúncias
role-reviewer = Revisor
role-head_of_trust = Chefe de confiança
role-appeal_reviewer = Revisor de recursos
role-head_of_appeals = Chefe de recursos
role-editor = Editor
role-administrator = Administrador
role-buyer = Comprador
role-shop_owner = Dono da loja
role-shop_member = Equipe da loja
