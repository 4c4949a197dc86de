# A primeira página da demonstração.
demo-title = Entre em qualquer papel
demo-lead = Um marketplace inventado, com duas semanas de conversas e disputas. Escolha quem você quer ser; dá para voltar aqui e trocar quando quiser.
demo-buyers = Compradores
demo-sellers = Vendedores
demo-staff = Pessoas da plataforma
demo-simulated = Tudo aqui é inventado. Um marketplace simulado responde aos reembolsos e move os pacotes enquanto você olha. Entrar com um clique só existe nesta demonstração.
demo-see-buyer-en = Compra dos Estados Unidos. Uma contraproposta e a nossa proposta esperam resposta; uma loja tem três horas.
demo-see-buyer-pt = Compra do Brasil. Uma conversa com atendente, uma recusa para responder, um rascunho e um pacote retido na alfândega.
demo-see-buyer-fa = Compra do Irã, em persa. Uma disputa preparada por atendente, uma em análise e peças que faltavam a caminho.
demo-see-seller-busy = Jade Harbor Goods: três conversas esperam, uma disputa vence em três horas e há dinheiro retido.
demo-see-seller-small = Um ateliê de cerâmica: um prato lascado para decidir e uma pergunta sobre o esmalte.
demo-see-agent = Três pessoas na fila, uma conversa aberta e uma ligação marcada.
demo-see-mediator = Disputas para decidir: uma bateria inchada, uma cor errada. Uma decisão espera por uma segunda pessoa, e outra por uma segunda análise.
demo-see-supervisor = Um caso de segurança atrasado para assumir e uma cortesia e uma decisão que precisam de uma segunda pessoa.
demo-see-finance = Um reembolso que precisa de um segundo olhar, um de que ninguém sabe e uma contestação no cartão.
demo-see-administrator = Lojas e horários, três versões da política, equipe, chaves.
