# Payments: what can be wrong with money, and the finance case.

kind-finance = Вопрос о платеже
money-title = Проблема с платежом или возвратом денег
money-cases = Ваши вопросы о платежах
choice-payment_impossible = Не получается заплатить
choice-charged_twice = С меня списали деньги дважды
choice-refund_not_arrived = Деньги ко мне не вернулись
choice-unauthorised_payment = Это не мой платёж
money-payment_impossible-hint = Ваши попытки и списались ли деньги со счёта.
money-charged_twice-hint = Два платежа за одно и то же.
money-refund_not_arrived-hint = Где каждый возврат денег, с номером операции.
money-unauthorised_payment-hint = Кто-то другой заплатил вашими деньгами.
money-payment_impossible-now = Вот что мы знаем о ваших попытках. Чтобы спросить нас, заказ не нужен.
money-charged_twice-now = Вот что мы знаем о списаниях. Вторая сумма часто только зарезервирована и возвращается сама.
money-refund_not_arrived-now = Вот каждый платёж и то, что по нему возвращено. По номеру операции ваш банк найдёт деньги.
money-unauthorised_payment-now = Мы займёмся этим сразу. Расскажите, какой платёж не ваш.
money-payment_impossible-tell = Напишите, когда и чем вы пытались заплатить и что увидели. Никогда не указывайте номер карты или код.
money-charged_twice-tell = Напишите, какие суммы и за какие дни вы видите в выписке. Никогда не указывайте номер карты.
money-refund_not_arrived-tell = Напишите, какой возврат денег не пришёл и спрашивали ли вы банк.
money-unauthorised_payment-tell = Укажите сумму и день и напишите, знает ли об этом ваш банк. Никогда не указывайте номер карты или код.
money-tell = Расскажите, что произошло
money-which = О каком платеже речь?
money-next = Наш финансовый отдел проверит всё, при необходимости спросит платёжный сервис и ответит здесь. Срок указан в обращении.
money-send = Спросить финансовый отдел
money-open = Вы уже спрашивали об этом:
money-pending-advice = Зарезервированная сумма ещё не списана. Если заказ не состоится, она вернётся сама.
money-wait-advice = Платёжный сервис уже отправил ваши деньги. Они должны прийти не позже { $until }. Спросить нас можно и сейчас.
money-moving-advice = Деньги возвращаются через платёжный сервис. Мы следим за этим, вам ничего делать не нужно. Спросить нас всё равно можно.
money-bank-advice = Позвоните в свой банк сейчас и заблокируйте карту: это может только банк. Мы никогда не спрашиваем коды, пароли и номера карт.
money-attempts = Ваши попытки оплаты
money-attempt-started = начата
money-attempt-declined = отклонена
money-attempt-pending = ждёт платёжный сервис
money-attempt-captured = оплачено
money-attempt-reversed = деньги возвращены
money-attempt-unknown = неизвестно
money-left-no = Деньги с вашего счёта не списаны.
money-left-set-aside = Возможно, ваш банк зарезервировал сумму.
money-left-yes = Сумма списана с вашего счёта.
money-left-back = Сумма вернулась к вам.
money-left-unknown = Мы не знаем, списались ли деньги с вашего счёта; финансовый отдел это выяснит.
money-falls-back = Крайний срок снятия резерва — { $when }.
money-code = Ответ платёжного сервиса: { $code }
money-method-card = Карта
money-method-debit_card = Дебетовая карта
money-method-bank_transfer = Банковский перевод
money-method-bank_slip = Платёжная квитанция
money-method-wallet = Электронный кошелёк
money-method-gift_card = Подарочная карта
money-method-voucher = Ваучер
money-method-pay_later = Оплата позже
money-method-cash = Наличные
money-method-other = Другой способ
money-no-refund = По этому платежу ничего не возвращали.
money-past = Возвращено ранее, вне этого сервиса: { $amount }.
money-charged-back = Ваш банк вернул вам через чарджбэк: { $amount }.
money-arrives = Придёт с { $from } по { $until }.
money-reference = Номер операции для банка:
outlook-money = Вопрос о самом платеже или деньги ещё не вернулись?

## The desk.

finance-case = Вопрос о платеже { $number }
finance-topic = Что не так
finance-tab-received = Новые
finance-tab-with_provider = У платёжного сервиса
action-ask_provider = Спросить платёжный сервис
action-answer_buyer = Ответить покупателю
action-say = Добавить сведения
action-ask_again = Вопрос не решён
action-settled = Вопрос решён
explain-ask_provider = Покупатель увидит, что вы спросили, но не увидит, что именно.
explain-answer_buyer = Покупатель прочитает ваш ответ и несколько дней сможет спросить снова; потом вопрос закроется. Срок указан в обращении.
explain-ask_again = Финансовый отдел проверит ещё раз и ответит. Срок указан в обращении. Спрашивая, вы ничего не теряете.
explain-settled = Мы прекратим проверку. На деньги это не влияет, а возобновить вопрос какое-то время можно.
field-finding = Что выяснилось
field-reference = Номер операции
field-ask_again-text = Чего не хватает
field-say-text = Что нам нужно знать
field-answer_buyer-text = Ваш ответ
field-ask_provider-text = Что вы спросили (для нас)
choice-not_charged = Ничего не списано
choice-falls_back = Сумма была только зарезервирована и вернётся сама
choice-charged_rightly = Списано один раз, за заказ
choice-twice_and_returned = Списано дважды, одна сумма вернётся
choice-refund_on_its_way = Деньги уже возвращаются
choice-refund_at_the_bank = Деньги в вашем банке
choice-bank_must_say = Ответить может только ваш банк
choice-not_yours_reported = Это не ваш платёж, о нём уже сообщено
refusal-reopen_window_over = Возобновить этот вопрос уже нельзя: срок прошёл. Можно задать новый.
stage-received = Вопрос у нас, мы проверяем
stage-received-you = Проверьте вопрос
stage-with-provider = Мы спросили платёжный сервис
stage-with-provider-you = Получите ответ платёжного сервиса
stage-answered = Мы ответили
stage-answered-you = Прочитайте наш ответ
act-buyer-answered = Можно отметить, что вопрос решён, или спросить ещё раз.
silence-finance-lead = вопрос возьмёт руководитель финансового отдела.
silence-finance-closes = мы закроем вопрос. Какое-то время его можно возобновить.
event-finance-provider-asked = Мы спросили платёжный сервис
event-finance-late = Наш срок прошёл; вопрос у руководителя финансового отдела
event-finance-note = Заметка: { $name }
notice-finance-provider-asked = Мы спросили платёжный сервис: { $title }
notice-finance-answered = Мы ответили на ваш вопрос: { $title }
notice-finance-late = Мы опаздываем; ваш вопрос у руководителя финансового отдела: { $title }
notice-finance-closed = Ваш вопрос закрыт: { $title }
notice-finance-reminded = Наш ответ ждёт вас: { $title }
policy-finance = Вопросы о платежах
ask-finance_received_h = Срок проверки в финансовом отделе, в часах
ask-finance_provider_bd = Срок ответа платёжного сервиса, в рабочих днях
ask-finance_answered_d = Срок, чтобы покупатель спросил снова, в днях
ask-finance_reopen_d = Возобновление закрытого вопроса, в днях
event-finance-opened = { $who ->
    [you] Вы задали вопрос
   *[other] Покупатель задал вопрос
}
event-finance-said = { $who ->
    [you] Вы добавили сведения
   *[other] Покупатель добавил сведения
}
event-finance-reopened = { $who ->
    [you] Вы спросили снова
   *[other] Покупатель спросил снова
}
event-finance-closed = { $who ->
    [you] Вы отметили, что вопрос решён
   *[other] Закрыто
}
event-finance-answered = { $reference ->
    [none] Наш ответ: { $finding }
   *[other] Наш ответ: { $finding } · номер операции { $reference }
}
