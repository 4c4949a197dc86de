# Refunds that need a person.

finance-tab-all = Все
finance-tab-manual = Вручную
finance-tab-unknown = Неизвестно
finance-tab-retry = Повтор
finance-empty = Нет возвратов денег, которым нужен сотрудник.
finance-choose = Выберите возврат денег
finance-refund = Возврат денег { $number }
finance-amount = Сумма
finance-whose = Чьи деньги
finance-whose-shop = Магазина
finance-whose-us = Наши
finance-payment = Платёж
finance-key = Ключ в платёжном сервисе
finance-sent = Отправлено
finance-asked = Спросили сервис
finance-times = { $n ->
    [0] ни разу
    [one] { $n } раз
    [few] { $n } раза
    [many] { $n } раз
   *[other] { $n } раза
}
finance-reference = Номер операции в платёжном сервисе
finance-by-hand = Завершить вручную
finance-four-eyes = Два сотрудника должны прийти к одному выводу, каждый со своим подтверждением.
finance-first-eyes = Первая проверка — { $name }: «{ $action }». Нужно согласие второго сотрудника.

# Payments of which more went back than was taken.
alert-door = { $n ->
    [one] { $n } платёж, по которому вернулось больше, чем списано
    [few] { $n } платежа, по которым вернулось больше, чем списано
    [many] { $n } платежей, по которым вернулось больше, чем списано
   *[other] { $n } платежа, по которым вернулось больше, чем списано
}
alert-title = Вернулось больше, чем списано
alert-lead = По этим платежам маркетплейс, мы и банки вместе вернули больше, чем заплатил покупатель. Больше по ним ничего не возвращается. О каждом мы сообщаем один раз.
alert-none = Проверять нечего.
alert-taken = Списано
alert-ours = Вернули мы
alert-past = Вернул маркетплейс
alert-bank = Вернули банки
alert-excess = Лишнее
alert-since = С какого времени
alert-looked = Проверено

refund-arrives = Придут
refund-between = с { $from } по { $until }
