# A second pair of eyes: rulings that take two people, and rulings that are decided once more without being known.

## A ruling that waits
action-confirm_ruling = Подтвердить и исполнить
action-send_back_ruling = Вернуть решение
explain-confirm_ruling = Вы соглашаетесь с тем же результатом, и он сразу исполняется. Обоснование можно сформулировать лучше. Решили вы оба.
explain-send_back_ruling = Решение не принимается; кто его возвращает, пишет почему. Обращение по-прежнему ждёт нас.
field-send_back_ruling-text = Почему так решать не нужно
field-send_back_ruling-text-hint = Это прочитает только наша команда.
second-title = Ждёт второго сотрудника
second-see = Прочитать то, что ждёт второго сотрудника
second-chip = Второй сотрудник
second-asks = { $who ->
    [you] Ваш запрос ({ $when }):
   *[other] Запрос: { $name } ({ $when }):
}
second-goodwill = Компенсация: { $amount }
second-news = После запроса поступили доказательства. Посмотрите их, прежде чем соглашаться.
second-other-person = Согласиться должен другой сотрудник. До этого ничего не исполняется, а срок идёт.
second-reword = Сначала улучшить обоснование
second-take-back = Отозвать запрос
refusal-ruling_waits = Одно решение уже ждёт второго сотрудника: подтвердите или верните его.
event-dispute-ruling-asked = { $name }: нужно подтверждение решения вторым сотрудником. Причина: { $why }
event-dispute-ruling-sent-back = { $name }: решение возвращено
field-rule-reassessed = Верная причина, если она другая
field-rule-reassessed-none = Та, что указал покупатель
field-rule-reassessed-hint = То, что выбрал покупатель, сохраняется. Это читают обе стороны; это учитывается в наших цифрах и решает, кто платит за обратную отправку.
field-confirm_ruling-reassessed = Верная причина, если она другая
field-confirm_ruling-reassessed-none = Та, что указал покупатель
event-dispute-decided-reassessed = Наше решение: { $why }. Верная причина: { $reason }
action-confirm_offer = Согласиться и отправить
action-send_back_offer = Вернуть предложение
explain-confirm_offer = Вы соглашаетесь с тем же предложением, и его получают обе стороны. Если никто не откажется вовремя, оно исполняется. Обоснование можно сформулировать лучше.
explain-send_back_offer = Предложение не отправляется; кто его возвращает, пишет почему. Обращение по-прежнему ждёт нас.
field-confirm_offer-text = Почему это справедливо
field-send_back_offer-text = Почему так предлагать не нужно
field-send_back_offer-text-hint = Это прочитает только наша команда.
refusal-offer_waits = Одно предложение уже ждёт второго сотрудника: согласитесь с ним или верните его.
refusal-offer_outdated = С тех пор изменилась сумма, которую ещё можно вернуть. Верните предложение и сделайте новое.
event-dispute-offer-asked = { $name } просит второго сотрудника согласиться с предложением: { $terms }
event-dispute-offer-sent-back = { $name } возвращает предложение
refusal-blind_first = Вам предстоит решить это дело ещё раз, не зная решения. Сначала дайте свой ответ на странице второго взгляда.
room-policy-decision = Решение без второго сотрудника до

## The blind second look
room-tab-blind = Повторная оценка
action-blind_look = Сохранить мой ответ
field-blind_look-result = Как решили бы вы?
field-blind_look-amount_minor = Какую сумму
choice-result-buyer = Всё, что требует покупатель
choice-result-split = Часть этого
choice-result-shop = Ничего
blind-title = Повторная оценка
blind-choose = Выберите обращение
blind-empty = Решений для повторной оценки нет. Время от времени сюда попадает одно из наших, чтобы видеть, насколько мы сходимся.
blind-lead = Вы видите обращение так, как его видел тот, кто решал, но без решения. Для покупателя и магазина ваш ответ ничего не меняет; он показывает, насколько мы сходимся.
blind-proposals = Что предложили стороны
blind-question = Решите так, как если бы решали вы
event-dispute-blind-looked = { $name }: повторная оценка без знания решения. Результат: { $result }. { $why }

## The fairness report
fairness-col-sampled = Повторные оценки
fairness-col-agreed = Тот же результат
fairness-col-kappa = Каппа
fairness-too-few = слишком мало
fairness-looks = Повторные оценки наших решений
fairness-looks-counted = Пока оценено повторно: { $looked } из { $sampled } в выборке.
fairness-looks-few = Если их меньше { $enough }, это ещё ни о чём не говорит.
fairness-looks-kappa = Доля совпавших результатов — { $agreed }; каппа — { $kappa }.
fairness-looks-agreed = Доля совпавших результатов — { $agreed }; каппу вычислить нельзя, потому что все ответы одинаковы.
fairness-looks-how = Некоторые наши закрытые обращения другой сотрудник решает ещё раз, по тем же материалам и не видя решения. Каппа показывает, насколько оба сходятся сверх случайности: 1 — всегда, 0 — не чаще, чем случайно.

## The policy
policy-percent = { $n } %
ask-blind_sample_percent = Решения, которые повторно оценивает другой сотрудник, в %
ask-decision_alone_minor = Что может решить один сотрудник
ask-decision_alone_minor-hint = По одной валюте в строке, например RUB 50000.00. Считается то, что покупатель получит или в чём ему откажут, — что больше. Это касается и решений, и наших предложений. Без строки для каждого нужны двое.
