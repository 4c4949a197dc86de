//! Portuguese rules.

use super::{Intent::*, Lexicon};

pub(super) const LEXICON: Lexicon = Lexicon {
    groups: &[
        ("parcel", "pedido*|encomenda*|pacote*|produto*|entrega*|compra*|mercadoria*|item|itens|caixa|objeto"),
        ("shop", "loja*|vendedor*|lojista*|comerciante"),
        (
            "late",
            "atras*|demora*|demorou|fora do prazo|passou do prazo|prazo passou|prazo venceu|venceu o prazo|ja era pra|ja era para|ja devia|ja deveria|era pra ter|\
            era para ter|devia ter|deveria ter|estourou o prazo|prazo acabou|ate agora nada|depois do prazo",
        ),
        (
            "money",
            "reembols*|dinheiro de volta|devolucao do dinheiro|meu dinheiro|estorn*|ressarc*|devolver o dinheiro|devolvam",
        ),
        ("dispute", "disputa*|reclamacao|reclamacoes|caso|contestacao|mediacao"),
        (
            "outside",
            "whatsapp|zap|zapzap|whats|telegram|por fora|fora do site|fora do app|fora da plataforma|pix|transferencia|deposito|boleto por fora|instagram|insta|\
            conta pessoal|cartao presente|paypal",
        ),
    ],
    rules: &[
        (
            OrderTrack,
            &[
                (85, "cade|onde|aonde + {parcel}|meu|minha|esta|ta ! dinheiro|reembolso|estorno|disputa"),
                (88, "rastre*|codigo de rastreio|localizar"),
                (78, "quando|que dia|previsao + cheg*|entreg*|vem|receb* ! reembolso|dinheiro|estorno"),
                (70, "status|situacao|andamento + {parcel} ! disputa|reembolso"),
                (
                    70,
                    "ja enviou|ja enviaram|ja mandou|ja mandaram|ja postou|ja postaram|ja despachou|ja saiu ! errad*|outr*",
                ),
                (70, "ja foi|foi|ja + enviad*|postad*|despachad*|saiu ! errad*|trocad*"),
            ],
        ),
        (
            OrderLate,
            &[
                (
                    88,
                    "{late} + {parcel}|dias|semana*|chega*|entreg*|muito|prazo|nada|ja|esta|ta ! reembolso|dinheiro|estorno|loja nao",
                ),
                (
                    75,
                    "ainda|ate agora|ate hoje|esperando|aguardando + nao chegou|nao chega|nao vem|nao veio|nao entregaram|nada de|esperando ! consta|entregue|reembolso|dinheiro|nunca",
                ),
                (75, "prazo|previsao|prometid* + passou|venceu|acabou|ontem|semana passada|dias|ja"),
            ],
        ),
        (
            OrderNotReceived,
            &[
                (
                    93,
                    "entregue|entregaram|assinou + nao|nunca|ninguem|nada|mas ! errado|quebrado|faltando|danificad*|trocad*|prazo",
                ),
                (
                    85,
                    "nao recebi|nunca recebi|nunca chegou|nao chegou|nunca veio|nao foi entregue|nao me entregaram|sumiu|extravi*|foi perdid*|perderam|desapareceu|roubaram ! \
                reembolso|dinheiro|estorno|resposta|ainda|ate agora|ate hoje|codigo|email|atrasad*",
                ),
                (75, "vizinho*|porteiro|portaria|caixa de correio + nao|nada|ninguem"),
            ],
        ),
        (
            OrderCancel,
            &[
                (90, "cancel* ! disputa|reclamacao|cartao cancelado|por que|pedem|pediu"),
                (
                    78,
                    "desisti|mudei de ideia|comprei errado|comprei por engano|pedi sem querer|nao quero mais|arrepend* ! devolver|disputa",
                ),
            ],
        ),
        (
            OrderChangeAddress,
            &[
                (
                    92,
                    "endereco|cep|numero da casa|rua|apartamento|complemento + mud*|troc*|alter*|errad*|errei|outro|corrig*|novo|atualiz*|engano|diferente ! email|oficial|site",
                ),
                (
                    75,
                    "entreg*|enviar|mandar + outro lugar|outro local|no trabalho|no meu trabalho|outra casa|na casa da|outra cidade",
                ),
            ],
        ),
        (
            ItemDamaged,
            &[
                (
                    86,
                    "quebrad*|quebrou|danificad*|amassad*|rachad*|trincad*|rasgad*|arranhad*|riscad*|vazando|vazou|defeito*|defeituos*|estragad*|furad*|partid*|em pedacos|\
                despedac*|descolou|descolando|mofad*|queimado|avariad*|torto|estilhac*",
                ),
                (
                    86,
                    "nao funciona|nao liga|nao carrega|parou de funcionar|nao ta funcionando|nao esta funcionando|nao acende|nao funcionou|pifou|nao pega ! cupom|codigo|desconto|cartao|senha|site|app|link|login",
                ),
            ],
        ),
        (
            ItemWrong,
            &[
                (
                    90,
                    "errad*|trocad*|diferente|outro|outra + produto*|item|cor|modelo|pedido|tamanho|encomenda|peca|mercadoria|pacote|coisa|numero ! endereco|valor|foto|descricao|anuncio|reembolso|dinheiro",
                ),
                (
                    88,
                    "diferente do que pedi|diferente do que comprei|diferente do que encomendei|nao foi isso que|nao e o que pedi|nao e o que eu|nao era isso|nao pedi isso|em vez de|no lugar de|no lugar do|veio outro|veio outra|mandaram outro|mandaram outra|\
                enviaram outro|pedido de outra pessoa|nao e o que comprei|recebi outro|recebi outra",
                ),
                (
                    72,
                    "pedi|comprei|escolhi + mas veio|e veio|mas chegou|e chegou|e recebi|mas mandaram|e mandaram|mas recebi",
                ),
            ],
        ),
        (
            ItemMissing,
            &[
                (
                    90,
                    "faltando|faltou|falta|faltaram|faltam|incompleto|incompleta|sem o|sem a|sem os|sem as + peca*|item|itens|produto*|carregador|cabo|parafuso*|pedido|caixa|unidade*|acessorio*|veio|\
                chegou|um|uma|parte*|manual|tampa|dois|duas ! resposta|dinheiro|previsao|atrasad*|dias",
                ),
                (
                    88,
                    "caixa estava vazia|caixa veio vazia|pacote estava vazio|caixa vazia|pacote vazio|veio vazi*|veio incomplet*|nada dentro|quantidade errada|menos do que|chegou vazi*|veio so|veio apenas|so veio|so recebi|so chegou|recebi so|so vieram|chegaram so|so chegaram",
                ),
            ],
        ),
        (
            ItemNotAsDescribed,
            &[
                (
                    92,
                    "nao e como|diferente da foto*|diferente do anuncio|diferente da descricao|nao corresponde|nao bate com|nao condiz|nada a ver com|enganos*|diferente das fotos|nao e igual|propaganda enganosa|\
                nao parece com",
                ),
                (
                    84,
                    "qualidade|material|tecido|acabamento|costura + pessim*|ruim|baixa|horrivel|fraco|fraca|inferior|vagabund*|fino|fina|decepcion*|mal",
                ),
                (
                    84,
                    "nao serve|nao serviu|nao coube|nao cabe|muito pequen*|muito grande|ficou apertad*|ficou grande|ficou pequen*|pequeno demais|grande demais|apertad*|menor que|maior que|forma pequena|menor do que|maior do que",
                ),
            ],
        ),
        (
            ItemCounterfeit,
            &[(
                93,
                "falso|falsa|falsificad*|pirata|replica|nao e original|nao original|imitacao|genuino|1 linha|primeira linha|copia barata|nao era original|nao parece original ! numero|site|email|suporte",
            )],
        ),
        (
            RefundRequest,
            &[
                (
                    82,
                    "quero|queria|preciso|gostaria|exijo|solicit*|pedir|peco|posso|como|devolvam|me devolv*|desejo + {money} ! quando|onde|cade|aprovad*|ainda|errado|menor|menos|so parte|caiu|parcial|prometer*",
                ),
                (70, "~reembolso|estorno|dinheiro de volta|meu dinheiro"),
            ],
        ),
        (
            RefundStatus,
            &[
                (
                    92,
                    "quando|onde|cade|status|prazo|quanto tempo|ainda|nao|demora*|ate agora|quantos dias + reembols*|estorn*|dinheiro ! menor|menos|errado|parte|vencid*|encerrad*|cancelad*|falhou|quero|fora",
                ),
                (90, "reembols*|estorn* + aprovad*|prometid*|autorizad*|confirmad*|aceit* ! menor|menos|errado|parte"),
            ],
        ),
        (
            RefundProblem,
            &[
                (
                    93,
                    "reembols*|estorn* + menor|menos|errado|errada|valor|incomplet*|so parte|parcial|falhou|recusad*|vencid*|encerrad*|cartao antigo|conta antiga|outra conta|faltando|cancelado|frete nao|so metade|metade ! quero|disputa",
                ),
                (
                    85,
                    "cartao|conta + venceu|vencid*|encerrad*|cancelad*|bloquead*|nao tenho mais|perdi + reembols*|estorn*|dinheiro|devolu*",
                ),
            ],
        ),
        (
            ReturnHow,
            &[
                (
                    90,
                    "devolver|devolucao|devolvo|mandar de volta|enviar de volta|postar de volta|devolucoes|mando de volta ! dinheiro|por fora|whatsapp|zap|reembolso por",
                ),
                (
                    82,
                    "etiqueta de devolucao|frete da devolucao|codigo de postagem|logistica reversa|trocar por outro tamanho|politica de devolucao",
                ),
            ],
        ),
        (
            DisputeOpen,
            &[
                (
                    93,
                    "abrir|abro|iniciar|comecar|fazer|registrar|criar|faco|entrar com|registro|inicio + disputa|reclamacao|contestacao|mediacao|queixa|caso",
                ),
                (75, "~disputa|reclamacao|reclamar|reclamar de um pedido|quero reclamar|abrir disputa"),
                (70, "quero|como|onde + reclamar|disputa ! andamento|status|retirar|reabrir|decisao"),
            ],
        ),
        (
            DisputeStatus,
            &[
                (
                    93,
                    "disputa|reclamacao|caso|mediacao|contestacao + status|andamento|novidade*|como esta|como anda|situacao|quanto tempo|prazo|proximo passo|resposta|quando|resultado|em que pe|parad*|resolv*|vez|analis*|atualizac* ! \
                abrir|abro|injust*|recorrer|discordo|nao aceito|nao concordo",
                ),
                (
                    75,
                    "minha disputa|minha reclamacao|meu caso ! abrir|injust*|perdi|recorrer|discordo|nao aceito|errad*",
                ),
            ],
        ),
        (
            DisputeAppeal,
            &[
                (
                    93,
                    "recorrer|recurso|discordo|nao concordo|injust*|contestar|nao aceito|reconsider*|rever|revis*|contra|errada + decisao|disputa|resultado|julgamento|caso|mediador*|mediacao|isso|decidiram|sentenca",
                ),
                (82, "~recorrer|recurso|entrar com recurso"),
            ],
        ),
        (
            PaymentFailed,
            &[(
                92,
                "pagamento*|pagar|cartao|pix|boleto|compra|transacao + recusad*|falh*|erro|nao passa|nao passou|nao consigo|negad*|nao aceita|nao foi aprovad*|rejeitad*|nao vai|nao aprov*|travou|trava|nao autoriz*|nao finaliza|\
                nao processa|nao funciona ! reembols*|estorn*|duas vezes|por fora|whatsapp|zap",
            )],
        ),
        (
            PaymentChargedTwice,
            &[(
                94,
                "cobrad*|cobraram|cobranca*|cobrou|debitad*|debitaram|paguei|pagamento*|descontad*|descontaram|fatura|passou|passaram|lancament* + duas vezes|2 vezes|dobro|em dobro|duplicad*|dobrad*|dupla|de novo|novamente|2x|dois pagamentos|duas",
            )],
        ),
        (
            CouponProblem,
            &[(
                93,
                "cupom|cupons|voucher|codigo promocional|codigo de desconto|desconto|vale presente|codigo de promocao|promocode",
            )],
        ),
        (
            CustomsTax,
            &[(
                93,
                "alfandega|imposto*|taxa de importacao|taxad*|receita federal|tributo*|aduana|icms|remessa conforme|taxa alfandegaria|taxaram|desembaraco",
            )],
        ),
        (
            ProductQuestion,
            &[
                (
                    84,
                    "compativel|garantia|serve para|serve no|serve em|a prova d*|bivolt|voltagem|medidas|dimensoes|em estoque|disponivel|qual o material|do que e feito|ingredientes|acompanha|vem com|outras cores|quanto pesa",
                ),
                (
                    84,
                    "como usa|como usar|como uso|como montar|como monta|como instal*|manual de instrucoes|qual tamanho|que tamanho|duvida sobre o produto|pergunta sobre o produto|sobre este produto|pode lavar|funciona com|dura a bateria|qual o tamanho|tem em outra cor",
                ),
            ],
        ),
        (
            SellerContact,
            &[(
                91,
                "falar|falo|contat*|mensagem|escrever|perguntar|pergunta|conversar|chamar|avisar + {shop} ! whatsapp|zap|por fora|nao responde*|nao respondeu|ignora*|pediu|pediram|sumiu|quer que|telegram|nunca",
            )],
        ),
        (
            SellerUnresponsive,
            &[
                (
                    95,
                    "{shop}|ninguem|eles|ele|ela + nao responde*|nao respondeu|nao me responde*|ignora*|sem resposta|sumiu|nao da resposta|nao retorna*|nao me retorna*|nunca responde*|nao respondem|visualiz*|nao atende*|\
                nao deu retorno|nao da retorno|me deixou no vacuo|calad*|nao da sinal|nao se manifesta|nao me deu",
                ),
                (85, "nao dao|nao deram|nao da|nunca dao|nunca da + retorno|resposta|satisfacao"),
                (70, "nao me respondem|ninguem responde|ninguem me responde|sem resposta ha"),
            ],
        ),
        (
            SellerOffsitePayment,
            &[
                (
                    96,
                    "{shop}|ele|ela|eles|pediu|pediram|pede|quer|querem|mandou|ofereceu|disse|falou + {outside} + pag*|transfer*|reembols*|devol*|dinheiro|chamar|chame|conta|continuar|comprar|negociar|falar|fora|deposit*|mandar|desconto|barato",
                ),
                (
                    75,
                    "pagar|pagamento + por fora|fora do site|fora da plataforma|direto pro vendedor|no whatsapp|pelo whatsapp|pelo zap",
                ),
            ],
        ),
        (
            ProductReport,
            &[(
                93,
                "denunci*|ilegal|ilegais|proibid*|perigos*|arma|armas|drogas|contrabando|inseguro|nao pode ser vendido|risco de + produto*|anuncio*|vend*|loja|item|brinquedo|isso|este|esse|carregador|aqui|site|um",
            )],
        ),
        (
            AccountAccess,
            &[
                (
                    93,
                    "senha|login|minha conta|acessar a conta|entrar na conta|logar|codigo de verificacao|meu cadastro|meu acesso|autenticacao|usuario + esqueci|nao consigo|bloquead*|invadi*|hacke*|perdi|redefin*|recuper*|\
                trocar|errad*|nao chega|nao entra|suspens*|alterar|nao aceita|mudar|resetar|conta|roubad*|clon*|sem",
                ),
                (70, "~senha|login|minha conta|nao consigo entrar"),
            ],
        ),
        (
            ContactOfficial,
            &[
                (
                    93,
                    "oficial|oficiais|e de voces|e mesmo de voces|sao voces|e golpe|golpe|verdadeir*|confiavel|e voces mesmo|foram voces|e real|phishing|suspeit* + numero|telefone|email|e mail|site|link|ligacao|ligaram|mensagem|sms|contato|\
                voces|atendimento|perfil|conta ! vendedor pediu|produto",
                ),
                (
                    85,
                    "qual o telefone|qual o email|telefone de voces|email de voces|numero de voces|canal oficial|canais oficiais",
                ),
            ],
        ),
        (
            FeedbackPraise,
            &[
                (
                    88,
                    "otim*|excelente*|adorei|amei|parabens|maravilhos*|perfeit*|nota 10|nota dez|muito bom|muito boa|sensacional|satisfeit*|incrivel|show de bola|encantad*|recomendo ! nao|mas|pessim*|quebrad*",
                ),
                (75, "~obrigad*|muito obrigad*|valeu|brigad*|agradec*"),
                (
                    75,
                    "ajudou muito|me ajudou|ajudaram muito|obrigado pela ajuda|obrigada pela ajuda|resolveu meu problema",
                ),
            ],
        ),
        (
            FeedbackSuggestion,
            &[(
                93,
                "sugest*|sugerir|sugiro|ideia para|seria bom se|seria legal|poderiam adicionar|podiam|deveriam colocar|voces poderiam|poderiam ter|melhoria*|seria otimo se|funcionalidade|faltou uma opcao|uma ideia ! mudei",
            )],
        ),
        (
            SmalltalkGreeting,
            &[
                (80, "~oi|ola|bom dia|boa tarde|boa noite|opa|e ai|eai|oie|hey|salve"),
                (60, "tudo bem|como vai|tudo bom|tudo certo com voce"),
            ],
        ),
        (
            OutOfScope,
            &[
                (
                    92,
                    "piada|poema|clima|previsao do tempo|presidente|eleic*|politic*|futebol|receita de|musica|capital d*|horoscopo|licao de casa|escreva|loteria|filme|traduz*|programar|bolsa de valores|conta uma historia|quem ganhou|copa do mundo ! \
                politica de devolucao|politica de troca",
                ),
                (95, "ignor* + instruc*|regras|anterior*|prompt"),
                (
                    95,
                    "finja|faca de conta|aja como|prompt do sistema|modo desenvolvedor|esqueca as regras|esqueca suas regras|voce agora e",
                ),
            ],
        ),
    ],
};
