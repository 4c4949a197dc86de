# Suggestions: what people would like to be better, and what became of it.

kind-suggestion = Идея
nav-product = Идеи
nav-suggest = Предложить идею
ideas-title = Мои идеи
ideas-lead = Здесь видно, что стало с каждой из них. Мы сообщаем о каждом шаге.
ideas-new = Предложить идею
ideas-none = Вы ещё ничего не предлагали.
ideas-next = Отдел продукта посмотрит её примерно за неделю. Мы сообщим, когда она запланирована, когда готова, а если её не будет — почему.
ideas-same = Предложили
ideas-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[other] { $n } человек
}
ideas-together = Ответ
ideas-together-what = Вместе с другими такими же. Решение по одной действует для всех.
ideas-planned = Запланировано:
ideas-promised-by = Обещает
field-title = Одной строкой
field-title-hint = Это видно в списках, например: «Фильтр по стране».

## The product desk.

product-tab-all = Все
product-tab-received = Новые
product-tab-grouped = Отложенные
product-tab-planned = В планах
product-empty = Нет идей, которые ждут вас.
product-choose = Выберите идею
role-editor-hint = Занимается идеями и не видит других обращений
action-group = Отложить
action-join = То же, что другая идея
action-plan = Запланировать
action-move = Назвать более поздний срок
action-done = Готово
action-turn_down = Отклонить с обоснованием
explain-group = Вы посмотрели идею и откладываете её для плана. Автору сообщат.
explain-join = Теперь на неё отвечают вместе с той, другой, и её автор узнаёт то же самое. Отменить это нельзя.
explain-plan = Вы отвечаете за неё своим именем. Автор прочитает ваши слова и срок.
explain-move = Обещанный срок можно только отодвинуть, и автор прочитает почему.
explain-done = Сообщат автору и всем, кто предложил то же самое.
explain-turn_down = Автор и все, кто предложил то же самое, прочитают почему. Отменить это нельзя.
field-join-to = То же, что
field-weeks = К какому сроку
field-plan-text = Что вы планируете, для автора
field-move-text = Почему нужно больше времени, для автора
field-done-text = Что нового, для автора
field-turn_down-text = Почему, для автора
choice-weeks_2 = через две недели
choice-weeks_4 = через четыре недели
choice-weeks_8 = через восемь недель
choice-weeks_13 = через три месяца
choice-weeks_26 = через полгода
choice-weeks_52 = через год
choice-exists_already = Это уже есть
choice-not_possible = Это невозможно
choice-too_few = Этим пользовались бы слишком немногие
choice-against_rules = Это против наших правил или закона
choice-other_plans = Вместо этого мы планируем другое
refusal-answered_with_others = На неё отвечают вместе с другими. Сделайте это в первой из них.
refusal-others_joined_it = К ней присоединены другие. Присоедините ту, другую, к этой.
refusal-nothing_to_join = Других открытых идей нет.
refusal-as_late_as_can_be = Она уже обещана на самый поздний срок.

## Where it stands.

stage-grouped = Отложена для плана
stage-grouped-you = Запланируйте её или отклоните с обоснованием
stage-planned = В планах
stage-planned-you = Выполните её или назовите более поздний срок
stage-done = Готово
stage-declined = Этого не будет
silence-suggestion-lead = её примет супервайзер отдела продукта.
silence-suggestion-date = тот, кто обещал, получит напоминание, и будет назван новый срок с обоснованием.

## What happened.

event-suggestion-opened = { $who ->
    [you] Ваша идея
   *[other] Идея
}
event-suggestion-grouped = Отдел продукта отложил идею для плана
event-suggestion-joined = { $people ->
    [one] Объединена с другой такой же
    [few] Объединена с другой такой же: уже { $people } человека
   *[other] Объединена с другой такой же: уже { $people } человек
}
event-suggestion-counted = { $people ->
    [one] То же самое предложил { $people } человек
    [few] То же самое предложили { $people } человека
   *[other] То же самое предложили { $people } человек
}
event-suggestion-planned = Запланировано: { $until }
event-suggestion-moved = Нужно больше времени; новый срок — { $until }
event-suggestion-done = Готово
event-suggestion-declined = Этого не будет: { $reason }
event-suggestion-late = Наш срок прошёл; отдел продукта получил напоминание
event-suggestion-said = { $who ->
    [you] Вы добавили
   *[other] Автор добавляет
}
event-suggestion-note = Заметка: { $name }
notice-suggestion-opened = Ваша идея у нас: { $title }
notice-suggestion-grouped = Мы отложили вашу идею для плана: { $title }
notice-suggestion-joined = Другие предлагают то же самое, мы ответим всем вместе: { $title }
notice-suggestion-counted = То же самое предлагает больше людей: { $title }
notice-suggestion-planned = Ваша идея запланирована: { $title }
notice-suggestion-moved = Для вашей идеи нужно больше времени; есть новый срок и причина: { $title }
notice-suggestion-done = Ваша идея готова: { $title }
notice-suggestion-declined = Вашей идеи не будет, мы объясняем почему: { $title }
notice-suggestion-late = Мы опаздываем с вашей идеей и напомнили отделу: { $title }
policy-suggestions = Идеи
ask-suggestion_received_bd = Срок отдела продукта, чтобы посмотреть новую идею, в рабочих днях
ask-suggestion_grouped_bd = Срок, чтобы запланировать или отклонить отложенное, в рабочих днях
ask-suggestion_late_bd = Срок, чтобы назвать новую дату, когда обещанная прошла, в рабочих днях
demo-see-product = Идеи: одна в планах для двоих, одна отклонена с обоснованием, одна от магазина новая.
