# O registro de um caso que uma das partes leva consigo.

record-own = Seu próprio registro
record-own-hint = Um arquivo com tudo o que você pode ver deste caso: o que foi dito, mostrado e decidido. Nós o assinamos, ele abre sem internet, e qualquer pessoa pode conferir que nada nele foi mudado.
record-save = Salvar o registro deste caso
record-save-data = Salvar como dados
record-title = Registro do caso { $number }
record-made = Feito em { $when } para { $who ->
    [buyer] quem comprou
    [shop] a loja
   *[outside] um órgão externo
}. Os horários são de { $zone }.
record-mark = { $mark } está no lugar de dados pessoais da outra parte.
record-state = Como está
record-opened = Aberto
record-due = Até
record-decisions = O que foi decidido
record-evidence = O que foi mostrado
record-evidence-hint = Cada arquivo é identificado pelo hash dos seus bytes: quem tem o arquivo pode calculá-lo e comparar.
record-evidence-inside = Os próprios arquivos estão nos dados deste arquivo, até 8 MB cada um e 32 MB no total; os maiores são entregues à parte.
record-by-clock = Decidido por um prazo ou um programa, não por uma pessoa.
record-by-people = Decidido por pessoas.
record-rule = Regra { $rule }.
record-seen = Mostrado até então:
record-events = O que aconteceu
record-entry = Entrada { $n }
record-masked = Dados pessoais da outra parte foram retirados aqui.
record-erased = O conteúdo desta entrada foi apagado. O selo dela continua na corrente.
record-other-eyes = Esta entrada é para outros olhos. Só a impressão digital dela está neste arquivo.
record-quiet = Nota do sistema:
record-proof = Como conferir este arquivo
record-proof-text = Todas as entradas formam uma corrente: cada uma guarda a impressão digital da anterior. O arquivo inteiro é assinado, tanto a página como os dados dentro dela. O programa Ombud confere os dois; se um único caractere foi mudado, ele diz onde. Para conferir a corrente e a assinatura não é preciso internet, só as chaves públicas.
record-head = Fim da corrente
record-key = Assinado com a chave
record-keys = Chaves públicas

refusal-record_too_long = Este caso tem entradas demais para um só arquivo. Peça-nos o registro dele.
