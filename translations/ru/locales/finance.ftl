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
finance-explain-settled_otherwise = Деньги дошли до покупателя другим путём, например банковским переводом. Укажите, как именно, и номер операции.
finance-explain-confirmed_not_paid = Платёжный сервис подтверждает, что выплаты не было. Резерв будет снят, а спор продолжится.
