# Before anything is sent: cancelling, and another address.

change-cancel = Отменить покупку
change-address = Отправить по другому адресу
change-cancel-do = Запросить отмену
change-address-do = Запросить смену адреса
change-keep = Оставить как есть
change-address-where = Новый адрес и имя получателя
check-get = Вы получаете:
check-lose = Вы теряете:
check-can = Вы по-прежнему можете:
change-cancel-get = если товар ещё не отправлен, его не отправят, а деньги вернутся к вам.
change-cancel-lose = товар по этой цене: чтобы получить его, придётся заказать снова.
change-cancel-can = отказаться от договора и не принять посылку, когда она придёт, если товар уже отправлен.
change-address-get = если товар ещё не отправлен, посылка поедет по новому адресу.
change-address-lose = обещанный день: доставка может сдвинуться на более поздний.
change-address-can = отменить покупку до отправки и открыть спор, если товар не придёт.
change-waiting = запрос отправлен. Срок ответа — { $when }.
change-late = запрос отправлен, но ответ задерживается. Напишите нам, мы выясним.
change-done = готово.
change-refused = невозможно: { $why }
change-why-already_sent = товар уже отправлен. Вы можете отказаться от договора и не принять посылку, когда она придёт.
change-why-not_deliverable = служба доставки туда не возит.
change-why-other = маркетплейс ответил отказом. Если нужна помощь, напишите нам.
choice-cancel_changed_mind = Товар больше не нужен
choice-cancel_by_mistake = Заказ сделан по ошибке
choice-cancel_too_slow = Слишком долго ждать
choice-cancel_other = Другая причина
refusal-order_cancelled = Эта покупка уже отменена.
refusal-already_sent = Товар уже отправлен. Вы можете отказаться от договора и не принять посылку, когда она придёт.
refusal-change_open = Такой запрос уже есть, ответ ещё ожидается.
refusal-change_limit = Такой запрос был уже три раза. Напишите нам.
notice-order-stalled = О посылке несколько дней нет новостей: { $title }
ask-order_change_h = Срок маркетплейса на отмену или смену адреса, в часах
ask-stalled_d = Через сколько дней без новостей посылка считается застрявшей

## Notices of what the marketplace answers.
notice-order-cancel-done = Отменено: { $title }
notice-order-cancel-done-then = Товар не отправят, деньги вернутся к вам.
notice-order-cancel-refused = Отменить не получилось: { $title }
notice-order-cancel-late = Ответа об отмене пока нет: { $title }
notice-order-cancel-late-then = Ответ задерживается. Напишите нам, мы выясним.
notice-order-address-done = Поедет по новому адресу: { $title }
notice-order-address-done-then = Доставка может сдвинуться на более поздний день.
notice-order-address-refused = Отправить по новому адресу не получилось: { $title }
notice-order-address-late = Ответа о новом адресе пока нет: { $title }
notice-order-address-late-then = Ответ задерживается. Напишите нам, мы выясним.
