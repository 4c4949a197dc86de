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
field-rule-reassessed = Верная причина, если она другая
field-rule-reassessed-none = Та, что выбрал покупатель
field-rule-reassessed-hint = Выбор покупателя остаётся в материалах. Обе стороны это прочитают; это входит в нашу статистику и определяет, кто платит за обратную доставку.
field-confirm_ruling-reassessed = Верная причина, если она другая
field-confirm_ruling-reassessed-none = Та, что выбрал покупатель
event-dispute-decided-reassessed = Мы приняли решение. Обоснование: { $why }. Верная причина: { $reason }
event-dispute-ruling-asked = { $name }: нужно подтверждение решения вторым сотрудником. Причина: { $why }
event-dispute-ruling-sent-back = { $name }: решение возвращено
action-confirm_offer = Согласиться и отправить
action-send_back_offer = Вернуть предложение
explain-confirm_offer = Вы соглашаетесь с тем же предложением, и его получают обе стороны. Если никто не откажется вовремя, оно исполняется. Обоснование можно сформулировать лучше.
explain-send_back_offer = Предложение не отправляется; кто его возвращает, пишет почему. Обращение по-прежнему ждёт нас.
field-confirm_offer-text = Почему это справедливо
field-send_back_offer-text = Почему так предлагать не стоит
field-send_back_offer-text-hint = Это читают только наши сотрудники.
refusal-offer_waits = Одно предложение уже ждёт второго сотрудника: согласитесь с ним или верните его.
refusal-offer_outdated = С тех пор изменилось, сколько можно вернуть. Верните предложение и сделайте новое.
event-dispute-offer-asked = { $name }: нужно согласие второго сотрудника на предложение. { $terms }
event-dispute-offer-sent-back = { $name }: предложение возвращено
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
refusal-blind_first = Вам предстоит ещё раз решить это обращение, не зная решения. Сначала дайте свой ответ в разделе «Повторная оценка».
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
ask-decision_alone_minor-hint = По одной валюте в строке, например RUB 50000.00. Считается то, что покупатель получит или в чём ему откажут, — что больше. Действует для решений и для наших предложений. Если строк нет, каждое требует двоих сотрудников.
