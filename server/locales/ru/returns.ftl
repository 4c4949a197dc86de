# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = Возврат товара
return-of-dispute = Часть спора
return-what = Что возвращается
return-units = { $n } × { $title }
return-pays = Кто платит за обратную доставку
return-pays-seller = Магазин
return-pays-buyer = Покупатель
return-pays-platform = Мы
return-where = Куда отправляется
return-label = Этикетка
return-label-open = Открыть этикетку
return-parcel = Посылка
return-money = Сколько вернётся денег
return-see = Открыть возврат товара { $number }

## Where it stands: stage-<code>.
stage-rma-requested = Магазин должен согласовать возврат товара
stage-rma-authorised = Готовится этикетка
stage-awaiting-shipment = Покупатель может отправить товар назад
stage-in-transit = Товар едет обратно
stage-lost-check = Мы ищем посылку
stage-delivered = Посылка вернулась в магазин
stage-contested = Магазин не принимает то, что вернулось; мы рассматриваем
stage-refund-due = Деньги возвращаются
stage-completed = Возврат товара завершён
stage-expired = Товар не отправили назад вовремя
stage-cancelled = Возврат товара отменён
stage-returned-to-buyer = Товар едет обратно к покупателю
stage-rma-requested-you = Укажите, куда отправить товар
stage-awaiting-shipment-you = Отправьте товар назад
stage-lost-check-you = Найдите посылку
stage-delivered-you = Осмотрите то, что вернулось
stage-contested-you = Решите, как быть с тем, что вернулось

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = возврат товара считается согласованным, готовится этикетка.
silence-we-buy-label = мы сами купим этикетку.
silence-return-expires = возврат товара завершится, и деньги не вернутся. Срок можно продлить один раз.
silence-refund-without-return = товар останется у покупателя, а деньги выплатим мы, потому что этикетку никто не сделал.
silence-parcel-searched = мы начнём искать посылку.
silence-refund-follows = посылка будет считаться потерянной, и деньги вернутся.
silence-return-accepted = товар будет считаться принятым, и деньги вернутся.
silence-platform-refunds = мы заплатим покупателю из своих денег.

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = Распечатайте этикетку, отправьте посылку и укажите её трек-номер.
act-buyer-executing = Откройте возврат товара: там написано, что можно сделать.
act-shop-rma-requested = Можно согласовать возврат и указать адрес или оставить товар покупателю.
act-shop-delivered = Можно принять то, что вернулось, или показать, что с ним не так.
act-shop-executing = Откройте возврат товара: там написано, что можно сделать.

## Buttons and what they mean
action-authorise = Согласовать возврат товара
action-decline = Отклонить возврат товара
action-returnless = Оставить товар покупателю
action-label_ready = Передать этикетку
action-label_failed = Этикетки не будет
action-shipped = Посылка отправлена
action-extend = Попросить больше времени
action-cancel = Оставить товар себе
action-carrier_moved = Посылка у службы доставки
action-carrier_delivered = Посылка доставлена
action-carrier_lost = Служба доставки потеряла посылку
action-found = Посылка нашлась
action-lost = Посылка потеряна
action-inspect_ok = Всё в порядке
action-inspect_fail = С товаром что-то не так
action-answer = Ответить
action-for_buyer = Решить в пользу покупателя
action-for_seller = Решить в пользу магазина
action-refund_settled = Деньги пришли
confirm-returnless = Да, товар остаётся у покупателя, и он получает деньги
confirm-cancel = Да, товар остаётся у меня, деньги не возвращаются
explain-authorise = Покупатель получит этикетку с вашим адресом. Когда посылка вернётся, на странице возврата будет срок осмотра.
explain-shipped = По трек-номеру видно, где посылка. Храните квитанцию, пока не придут деньги.
explain-extend = Вы получите ещё несколько дней, один раз.

## Labels and hints
field-address = Адрес для возврата товара
field-address-hint = Оставьте пустым, чтобы использовать адрес из маркетплейса.
field-url = Ссылка на этикетку
field-url-hint = Где покупатель может её получить; начинается с https://
field-carrier = Служба доставки
field-carrier-hint = Например, название почты.
field-accepted = Сколько штук в порядке?
field-accepted-hint = Считайте каждую позицию отдельно. За то, что вы примете, деньги вернутся покупателю; об остальном решим мы.
units-most = Вернулось: { $most }
return-accepted-line = { $title }: { $n } из { $most }
field-shipped-tracking = Трек-номер
field-shipped-tracking-hint = Как на квитанции.
field-answer-text = Ваш ответ
field-lost-text = Откуда это известно
field-inspect_fail-text = Что не так
field-decline-text = Почему вы отклоняете
choice-return_refund_full = Вернуть товар и получить все деньги
choice-return_refund_full-hint = Вы получите этикетку; магазин осмотрит товар, потом придут деньги
choice-return_refund_partial = Вернуть товар и получить часть денег
choice-exchange = Обменять товар на такой же
choice-exchange-hint = Если замена не придёт, вернутся деньги
choice-repair = Отправить товар в ремонт
choice-repair-hint = Если товар не вернётся исправным, вернутся деньги
choice-empty_parcel = Посылка была пустой
choice-another_item = Это другой товар
choice-used_or_damaged = Товар использован или повреждён
choice-parts_missing = Не хватает деталей
choice-serial_differs = Серийный номер не совпадает
step-return = Отправить товар назад
step-exchange = Отправить замену
step-repair = Отремонтировать и отправить назад
outcome-return_refund_full = Товар вернулся, возвращены все деньги
outcome-return_refund_partial = Товар вернулся, возвращена часть денег
outcome-exchanged = Товар обменяли
outcome-repaired = Товар отремонтировали

## Why something is not possible
refusal-return_agreed = Вы уже согласовали этот возврат. Можно оставить товар покупателю.
refusal-label_there = Этикетка уже есть.
refusal-no_label_yet = Этикетки пока нет.
refusal-already_extended = Срок уже продлевали один раз.
refusal-photo_first = Сначала добавьте в спор фото того, что вы обнаружили.
refusal-already_answered = Ответ уже есть.
refusal-buyer_not_heard = У покупателя ещё есть время ответить.
refusal-not_a_parcel_number = Это не похоже на трек-номер. В нём буквы и цифры, как на квитанции.
refusal-parcel_used = Этот трек-номер уже использован. Укажите номер посылки, которую вы отправили назад.
refusal-not_an_address = Укажите адрес, который начинается с https://
refusal-goods_on_their_way = Товар уже едет обратно.

## Events
event-dispute-return-began = Сначала товар отправляется назад: возврат { $number }
event-dispute-return-moved = О возврате товара: { $stage }
event-return-requested = Возврат товара начат. { $bearer ->
    [buyer] Обратную доставку оплачивает покупатель
    [platform] Обратную доставку оплачиваем мы
   *[seller] Обратную доставку оплачивает магазин
}
event-return-authorised = { $who ->
    [you] Вы согласовали возврат товара
   *[other] { $name }: возврат товара согласован
}
event-return-authorised-by-silence = Магазин не ответил вовремя: возврат товара считается согласованным
event-return-authorised-by-right = Согласие не требуется: товар можно отправить назад
event-return-declined = { $who ->
    [you] Вы отклонили возврат товара. Причина: { $why }
   *[other] { $name }: возврат товара отклонён. Причина: { $why }
}
event-return-returnless = { $who ->
    [you] Вы оставили товар покупателю
   *[other] { $name }: товар остаётся у покупателя
}
event-return-label-asked = Запрошена этикетка
event-return-label-asked-ours = Этикетки не было вовремя: мы покупаем её сами
event-return-label-ready = Этикетка готова
event-return-label-failed = Сделать этикетку не удалось. Этим занимается отдел доставки
event-return-address-ready = Товар можно отправить на адрес магазина
event-return-label-void-asked = Этикетка не использована; мы просим её аннулировать
event-return-label-voided = Этикетка аннулирована: за неё никто не платит
event-return-label-missing = Этикетку никто не сделал вовремя. Товар остаётся у покупателя, платим мы
event-return-shipped = Посылка отправлена: { $number }
event-return-extended = Больше времени на отправку, новый срок — { $until }
event-return-cancelled = { $who ->
    [you] Товар остаётся у вас
    [buyer] { $name }: товар остаётся у покупателя
   *[other] Возврат товара отменён
}
event-return-expired = Товар не отправили вовремя
event-return-arrived = { $weight ->
    [none] Посылка в магазине
   *[other] Посылка в магазине. Её вес — { $weight } г
}
event-return-late = Посылка едет слишком долго. Мы её ищем
event-return-lost-on-the-way = Служба доставки сообщает, что посылка потеряна. Мы её ищем
event-return-searched-found = Посылка нашлась
event-return-searched-lost = Посылка потеряна. Деньги возвращаются
event-return-accepted = { $who ->
    [you] Вы приняли то, что вернулось
   *[other] { $name }: возвращённое принято
}
event-return-accepted-by-silence = Магазин не ответил вовремя: товар считается принятым
event-return-contested = { $who ->
    [you] Вы не приняли то, что вернулось. Причина: { $why }. Принято: { $accepted }
   *[other] { $name }: возвращённое не принято. Причина: { $why }. Принято: { $accepted }
}
event-return-answered = { $who ->
    [you] Вы ответили
   *[other] { $name }: получен ответ
}
event-return-decided-for-buyer = Мы решили вернуть { $amount }. Причина: { $why }
event-return-decided-for-buyer-goods = Мы решили в пользу покупателя. Причина: { $why }
event-return-decided-for-seller = Мы решили в пользу магазина. Причина: { $why }
event-return-undecided = Мы не успели решить вовремя. Покупателю платим из своих денег
event-return-money-late = Деньги уже должны были прийти. Супервайзеру сообщили
event-return-settled = Возврат товара завершён
event-return-note = Заметка: { $name }

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] Покупатель хочет вернуть товар: { $title }
   *[buyer] Ваш возврат товара начат: { $title }
}
notice-return-authorised = Возврат товара согласован: { $title }
notice-return-declined = Магазин отклонил возврат товара; мы рассматриваем обращение: { $title }
notice-return-returnless = Товар остаётся у вас, а деньги вернутся: { $title }
notice-return-label-ready = { $party ->
    [shop] Этикетка у покупателя: { $title }
   *[buyer] Ваша этикетка готова: { $title }
}
notice-return-address-ready = { $party ->
    [shop] Покупатель знает, куда отправить товар: { $title }
   *[buyer] Товар можно отправить назад: { $title }
}
notice-return-label-missing = Этикетки не было вовремя; покупателю платим мы: { $title }
notice-return-shipped = Посылка едет обратно: { $title }
notice-return-extended = У покупателя больше времени, чтобы отправить товар назад: { $title }
notice-return-cancelled = Возврат товара отменён: { $title }
notice-return-expired = Товар не отправили назад вовремя: { $title }
notice-return-arrived = { $party ->
    [shop] Посылка вернулась, осмотрите её: { $title }
   *[buyer] Ваша посылка вернулась в магазин: { $title }
}
notice-return-late = Мы ищем посылку: { $title }
notice-return-lost-on-the-way = Мы ищем посылку: { $title }
notice-return-searched = Мы узнали, что стало с посылкой: { $title }
notice-return-accepted = Возвращённое принято: { $title }
notice-return-contested = Магазин не принял то, что вернулось: { $title }
notice-return-answered = Покупатель ответил о том, что вернулось: { $title }
notice-return-decided = Мы решили, как быть с тем, что вернулось: { $title }
notice-return-undecided = Мы опоздали с решением; покупателю платим мы: { $title }
notice-return-reminded = { $party ->
    [shop] Возврат товара ждёт вас: { $title }
   *[buyer] Не забудьте отправить товар назад: { $title }
}

## The delivery desk
nav-parcels = Посылки
parcels-tab-all = Все
parcels-tab-awaiting_shipment = Нет этикетки
parcels-tab-lost_check = Поиск
parcels-tab-in_transit = В пути
parcels-empty = Нет посылок, которым нужен сотрудник.
parcels-choose = Выберите возврат товара

## Policies
policy-returns = Возврат товара
policy-business-days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
    [many] { $n } рабочих дней
   *[other] { $n } рабочего дня
}
ask-return_authorise_bd = Срок, чтобы магазин согласовал возврат товара, в рабочих днях
ask-return_label_bd = Срок для этикетки, в рабочих днях
ask-ship_back_d = Срок, чтобы покупатель отправил товар назад, в днях
ask-ship_back_more_d = Продление срока отправки, один раз, в днях
ask-return_transit_d = Время обратной доставки, в днях
ask-return_lost_bd = Срок поиска посылки, в рабочих днях
ask-inspect_h = Срок, чтобы магазин осмотрел возвращённое, в часах

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = Товар больше не нужен: отказаться от договора здесь
choice-changed_mind-hint = Причина не нужна. Отправляете товар назад и получаете деньги
action-withdraw_contract = Подтвердить отказ от договора
confirm-withdraw_contract = Да, отказаться от этого договора
explain-withdraw_contract = Вы отправляете товар назад и получаете все деньги. Ничьё согласие не нужно.
wizard-withdraw-title = Подтвердите отказ от договора
wizard-withdraw-get = Когда товар вернётся в магазин, вы получите { $amount }.
wizard-withdraw-you-pay = Обратную доставку оплачиваете вы.
wizard-withdraw-shop-pays = Обратную доставку оплачивает магазин.
wizard-withdraw-until = Срок отправки — { $when }. Адрес:
wizard-withdraw-label = Вы получите этикетку. Срок отправки начнётся, когда она будет готова.
wizard-withdraw-else = Пока товар не отправлен, его можно оставить себе. Тогда деньги не вернутся.
wizard-remedy-return-refund-full = Вы получите этикетку; магазин осмотрит товар, потом придут деньги
wizard-remedy-exchange = Если замена не придёт, вернутся деньги
wizard-remedy-repair = Если товар не вернётся исправным, вернутся деньги
refusal-withdrawal_excluded = От договора на этот товар закон отказаться не позволяет. Если с товаром что-то не так, выберите, что именно.
ask-withdrawal_d = Право отказаться от договора после доставки, в днях

return-no-money = Ничего
explain-return-answer = Ответ прочитаем мы и магазин, фото можно добавить в спор.
explain-add_evidence-inspect_fail = Сначала покажите, что вы обнаружили. На следующей странице укажете, что не так и сколько штук вы принимаете.
