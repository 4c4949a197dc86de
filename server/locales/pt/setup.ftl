# The set-up wizard, and how colleagues get an account.

## Frames of the wizard.
set-up-step = Etapa { $step } de { $all }
set-up-next = Continuar
set-up-back = Voltar
set-up-later = Fazer isso depois
title-error = Erro: { $title }
copy-text = Copiar
copy-done = Copiado

## The account.
link-over = Este link não funciona
first-title = Quem é você?
first-lead = Você será a primeira pessoa administradora. Ninguém mais poderá configurar esta instalação com o mesmo link.
invited-title = Boas-vindas. Quem é você?
invited-lead = Você recebeu um convite para trabalhar aqui. Escolha seu nome e uma senha; depois conectamos seu autenticador.
reset-title = Escolha uma nova senha
reset-lead = Sua senha e seu autenticador antigos não funcionam mais. Escolha uma senha; depois conectamos seu autenticador de novo.
ask-person_name = Seu nome
ask-person_name-hint = Como colegas, compradores e vendedores vão ver.
ask-email = E-mail
ask-email-hint = Você entra com ele. Não enviamos nada para lá.
ask-password = Senha
ask-password-hint = Pelo menos 12 caracteres. Várias palavras são uma boa escolha.
ask-password_again = A mesma senha outra vez
totp-title = Conecte seu autenticador
totp-lead = Um aplicativo no celular mostra seis dígitos, que mudam a cada meio minuto. Você os digita sempre que entra.
totp-square = Código QR para o aplicativo autenticador
totp-open = Abrir no aplicativo deste aparelho
totp-by-hand = Ou digite este segredo no aplicativo:
ask-first_code = Os seis dígitos que o aplicativo mostra
ask-first_code-hint = Assim sabemos que o aplicativo está conectado.

## The steps. Each has a question and what it is for.
set-up-name = Como se chama sua loja?
set-up-name-lead = Uma loja aqui é uma marca do seu marketplace, com nome, idiomas e horários próprios. Você pode adicionar outras depois.
set-up-languages = Que idiomas ela fala?
set-up-languages-lead = Compradores e vendedores escolhem entre todos os idiomas deste atendimento. O principal vale para quem ainda não escolheu.
set-up-hours = Quando há pessoas atendendo?
set-up-hours-lead = Os compradores veem estes horários ao lado de “Falar com uma pessoa”. O assistente está sempre disponível.
set-up-colours = Qual é a sua cor?
set-up-colours-lead = Ela marca botões e novidades. O texto sobre ela precisa ser fácil de ler, no tema claro e no escuro.
set-up-key = Uma chave para o seu marketplace
set-up-key-lead = Com esta chave, seus programas nos enviam pedidos, remessas e pagamentos, e respondem aos nossos comandos.
set-up-webhook = Para onde enviamos os comandos?
set-up-webhook-lead = Quando há dinheiro a reter ou devolver, avisamos seu marketplace. Sem um endereço, ele também pode buscar os comandos.
set-up-tokens = Como compradores e vendedores entram?
set-up-tokens-lead = Seu marketplace assina um token curto para cada pessoa. Conferimos a assinatura; ninguém precisa de outra senha.
set-up-import = Traga seus primeiros pedidos
set-up-import-lead = Envie um arquivo agora, ou deixe que seus programas os enviem depois com a chave.
set-up-staff = Quem trabalha com você?
set-up-staff-lead = Crie um link para cada colega e entregue você mesmo. Ele funciona uma vez, em até sete dias.
set-up-done = Seu atendimento está pronto
set-up-done-lead = Tudo aqui pode ser mudado depois. A situação é esta:
set-up-to-admin = Ir para a visão geral
invite-another = Convidar outra pessoa

## What can be wrong.
refusal-password_short = Muito curta. Use pelo menos 12 caracteres.
refusal-passwords_differ = As duas senhas são diferentes. Digite as duas de novo.
refusal-wrong_code = Este código não está certo. Espere o próximo e confira se o relógio do celular está certo.
refusal-bad_email = Escreva um endereço como nome@exemplo.com.
