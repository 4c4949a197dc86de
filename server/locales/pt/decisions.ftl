# Decisões nossas: cortesia, propostas fora da faixa, novas provas, avisos, decisões sobre o que voltou.
action-decline_goodwill = Dizer não à cortesia
room-explain-decline_goodwill = Nada é pago. Quem pediu lê o motivo; também pode retirar o pedido aqui.
refusal-nothing_asked = Ninguém pediu uma segunda pessoa.
event-dispute-goodwill-declined = { $name } disse não à cortesia de { $amount }
proposal-outside-because = Isto está fora do que os dois lados disseram. Nosso motivo:
