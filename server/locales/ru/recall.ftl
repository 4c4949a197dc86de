# Recalls, and what our people know of something that was reported.

recall-title = Предупреждение о безопасности
recall-lead = Вы купили небезопасный товар.
recall-product = Речь о товаре:
recall-danger = Что опасно
recall-do = Что делать сейчас
recall-money = Ваши деньги
recall-hazard_fire = Товар может загореться или обжечь вас.
recall-hazard_shock = Товар может ударить вас током.
recall-hazard_choking = Мелкие детали можно проглотить, они могут перекрыть дыхание.
recall-hazard_poison = В товаре есть вещество, которое может отравить или повредить кожу или лёгкие.
recall-hazard_injury = Товар может вас поранить, например сломаться, порезать или упасть.
recall-hazard_food = Если это съесть или выпить, можно заболеть.
recall-hazard_fake = Это подделка. Никто не проверял, безопасна ли она.
recall-hazard_other = Пользоваться товаром небезопасно.
recall-advice_stop = Не пользуйтесь товаром и выньте вилку из розетки, если она есть. Никому его не отдавайте.
recall-advice_keep_away = Уберите товар туда, где его не достанет ребёнок, и не пользуйтесь им.
recall-advice_throw_away = Не пользуйтесь товаром и утилизируйте его по правилам вашего города. Сначала сделайте фото: оно поможет вернуть деньги.
recall-advice_bring_back = Не пользуйтесь товаром и отправьте его назад. Отправка для вас бесплатна.
recall-money_shop = Магазин вернёт полную цену. Попросите об этом на странице заказа; доказывать, что товар сломан, не нужно.
recall-money_us = Мы вернём полную цену. Попросите об этом на странице заказа; доказывать, что товар сломан, не нужно.
recall-money_exchange = Магазин обменяет товар на безопасный или вернёт полную цену. Попросите об этом на странице заказа.
recall-money_repair = Магазин бесплатно сделает товар безопасным или вернёт полную цену. Попросите об этом на странице заказа.
recall-preview = Что прочитают покупатели
recall-told = Покупатели за последние шесть месяцев
recall-sent = { $n ->
    [one] Уведомление получил { $n } покупатель.
    [few] Уведомление получили { $n } покупателя.
   *[other] Уведомление получили { $n } покупателей.
}
recall-being-sent = Уведомления отправляются.
recall-page = Прочитать уведомление
recall-lifted = Это уведомление отозвано: после апелляции мы увидели, что оно было неверным.
recall-help = Что-то непонятно или кто-то пострадал?
recall-help-link = Напишите нам
recall-in-order = Предупреждение о безопасности:
recall-in-order-link = Что делать сейчас

beside-title = Что нам известно
beside-sold-as = Как называлось при продаже автору жалобы
beside-price = Цена за штуку тогда
beside-since = Карточка с тех пор
beside-unchanged = Без изменений
beside-changed = Изменена
beside-now = Карточка сейчас
beside-sales = Продано за последние шесть месяцев
beside-sales-n = { $pieces ->
    [one] { $pieces } штука
    [few] { $pieces } штуки
   *[other] { $pieces } штук
} в { $orders ->
    [one] { $orders } заказе
    [few] { $orders } заказах
   *[other] { $orders } заказах
}
beside-reports = Другие жалобы на эту карточку
beside-earlier = Прежние решения об этой карточке
beside-none = Ничего
beside-country = Страна
beside-trader = Кто продаёт
beside-trader-passed = Проверено
beside-trader-pending = Проверяется
beside-trader-failed = Проверка не пройдена
beside-trader-unknown = Нам не сообщили
beside-status = Магазин
beside-status-active = Работает
beside-status-vacation = В отпуске
beside-status-suspended = Приостановлен
beside-status-closed = Закрыт
beside-first-sale = Первая известная нам продажа
beside-decided = Жалобы с решением
beside-decided-n = { $n }, из них с мерой: { $measures }
beside-statements = Обоснования решений
beside-statements-n = в силе: { $n }, отменено: { $lifted }
