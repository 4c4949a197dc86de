# Sugestões: o que as pessoas gostariam que fosse melhor, e no que deu.

kind-suggestion = Sugestão
nav-product = Sugestões
nav-suggest = Sugerir algo
ideas-title = Minhas sugestões
ideas-lead = Aqui você vê no que deu cada uma delas. Avisamos você a cada passo.
ideas-new = Sugerir algo
ideas-none = Você ainda não sugeriu nada.
ideas-next = Nossa equipe de produto olha em cerca de uma semana. Você fica sabendo quando for planejada, quando estiver pronta, e o motivo se não for feita.
ideas-same = Dita por
ideas-people = { $n ->
    [one] uma pessoa
   *[other] { $n } pessoas
}
ideas-together = Respondida
ideas-together-what = Junto com outras que dizem o mesmo. O que se decide para uma vale para todas.
ideas-planned = Planejada para
ideas-promised-by = Prometida por
field-title = Em uma linha
field-title-hint = É o que as listas mostram, por exemplo: “Um filtro por país”.

## A mesa de produto.

product-tab-all = Todas
product-tab-received = Novas
product-tab-grouped = Guardadas
product-tab-planned = Planejadas
product-empty = Nenhuma sugestão espera por você.
product-choose = Escolha uma sugestão
role-editor-hint = Cuida das sugestões e não vê outros casos
action-group = Guardar
action-join = Diz o mesmo que outra
action-plan = Planejar
action-move = Dar uma data mais tarde
action-done = Está feita
action-turn_down = Recusar com o motivo
explain-group = Você olhou e guarda para planejar. Quem sugeriu é avisado.
explain-join = A partir de agora ela é respondida junto com a outra, e quem sugeriu recebe o mesmo. Isto não pode ser desfeito.
explain-plan = Você responde por ela com o seu nome. Quem sugeriu lê as suas palavras e a data.
explain-move = Uma data prometida só muda para mais tarde, e quem sugeriu lê o motivo.
explain-done = Quem sugeriu, e todos que disseram o mesmo, são avisados.
explain-turn_down = Quem sugeriu, e todos que disseram o mesmo, leem o motivo. Isto não pode ser desfeito.
field-join-to = O mesmo que
field-weeks = Até quando
field-plan-text = O que você planeja, para quem sugeriu
field-move-text = Por que leva mais tempo, para quem sugeriu
field-done-text = O que há de novo, para quem sugeriu
field-turn_down-text = O motivo, para quem sugeriu
choice-weeks_2 = em duas semanas
choice-weeks_4 = em quatro semanas
choice-weeks_8 = em oito semanas
choice-weeks_13 = em três meses
choice-weeks_26 = em meio ano
choice-weeks_52 = em um ano
choice-exists_already = Já existe
choice-not_possible = Não é possível
choice-too_few = Poucas pessoas usariam
choice-against_rules = Nossas regras ou a lei não permitem
choice-other_plans = Planejamos outra coisa no lugar
refusal-answered_with_others = Ela é respondida junto com outras. Faça isto na primeira delas.
refusal-others_joined_it = Outras foram juntadas a esta. Junte a outra a esta.
refusal-nothing_to_join = Não há outra sugestão aberta.
refusal-as_late_as_can_be = Já está prometida para o mais tarde possível.

## Onde ela está.

stage-grouped = Guardamos para planejar
stage-grouped-you = Planeje, ou recuse com o motivo
stage-planned = Está planejada
stage-planned-you = Realize, ou dê uma data mais tarde
stage-done = Está feita
stage-declined = Não será feita
silence-suggestion-lead = o supervisor da nossa equipe de produto assume.
silence-suggestion-date = quem prometeu é lembrado, e uma nova data é dada com o motivo.

## O que aconteceu.

event-suggestion-opened = { $who ->
    [you] Você sugeriu
   *[other] Sugerida
}
event-suggestion-grouped = Nossa equipe de produto guarda para planejar
event-suggestion-joined = { $people ->
    [one] Juntada a outra que diz o mesmo
   *[other] Juntada a outra que diz o mesmo: agora { $people } pessoas
}
event-suggestion-counted = { $people ->
    [one] Uma pessoa diz o mesmo
   *[other] { $people } pessoas dizem o mesmo
}
event-suggestion-planned = Planejada para { $until }
event-suggestion-moved = Leva mais tempo; a nova data é { $until }
event-suggestion-done = Está feita
event-suggestion-declined = Não será feita: { $reason }
event-suggestion-late = Nosso prazo passou; nossa equipe de produto foi lembrada
event-suggestion-said = { $who ->
    [you] Você acrescentou
   *[other] Quem sugeriu acrescentou
}
event-suggestion-note = Nota de { $name }
notice-suggestion-opened = Recebemos sua sugestão: { $title }
notice-suggestion-grouped = Guardamos sua sugestão para planejar: { $title }
notice-suggestion-joined = Outros sugerem o mesmo, e respondemos a todos juntos: { $title }
notice-suggestion-counted = Mais pessoas sugerem o mesmo: { $title }
notice-suggestion-planned = Sua sugestão está planejada: { $title }
notice-suggestion-moved = Sua sugestão leva mais tempo; há uma nova data e o motivo: { $title }
notice-suggestion-done = Sua sugestão está feita: { $title }
notice-suggestion-declined = Não faremos o que você sugeriu, e dizemos o motivo: { $title }
notice-suggestion-late = Estamos atrasados com sua sugestão e lembramos nossa equipe: { $title }
policy-suggestions = Sugestões
ask-suggestion_received_bd = Tempo da equipe de produto para olhar uma nova, em dias úteis
ask-suggestion_grouped_bd = Tempo para planejar ou recusar o que ela guarda, em dias úteis
ask-suggestion_late_bd = Tempo para dar uma nova data quando a prometida passou, em dias úteis
demo-see-product = Sugestões: uma está planejada para duas pessoas, uma foi recusada com o motivo, e uma de uma loja é nova.
