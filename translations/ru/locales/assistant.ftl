# What the assistant says. Plain, kind, short; what happens next and by when.
# Instants arrive formatted with the day of the week in the nominative: they stand in brackets or behind a dash.

## Beginning
assistant-greeting = Здравствуйте. Я помощник, компьютерная программа. Могу найти посылку, рассказать о возврате денег и помочь открыть спор. Оператора можно позвать в любой момент.
assistant-greeting-order = Здравствуйте. Я помощник, компьютерная программа. Вижу ваш заказ { $order } ({ $title }). Чем помочь? Оператора можно позвать в любой момент.
assistant-which-order = О каком заказе речь? Выберите его, и я посмотрю.

## Where the parcel is
assistant-track-scan = { $code ->
    [label_created] Заказ { $order }: магазин сообщил о посылке службе доставки ({ $at }). Саму посылку она пока не получила.
    [picked_up] Заказ { $order }: служба доставки забрала посылку ({ $at }).
    [accepted] Заказ { $order }: служба доставки приняла посылку ({ $at }).
    [in_transit] Заказ { $order } в пути. Последнее обновление — { $at }.
    [customs] Заказ { $order } на таможне. Время обновления — { $at }.
    [customs_hold] Заказ { $order } задержала таможня ({ $at }). Ей может понадобиться что-то от вас или от магазина.
    [out_for_delivery] Заказ { $order } у курьера. Время обновления — { $at }.
    [attempt_failed] Заказ { $order }: служба доставки попыталась вручить посылку, но не смогла ({ $at }). Обычно она пробует ещё раз или оставляет посылку в пункте выдачи.
    [ready_for_pickup] Заказ { $order } можно забрать. Время обновления — { $at }.
    [delivered] Заказ { $order } доставлен, сообщает служба доставки ({ $at }).
    [refused] Заказ { $order }: служба доставки сообщает, что по адресу посылку не приняли ({ $at }).
    [returning] Заказ { $order } едет обратно в магазин. Время обновления — { $at }.
    [returned_to_sender] Заказ { $order } вернулся в магазин ({ $at }).
    [lost] Заказ { $order }: служба доставки сообщает, что посылка потеряна ({ $at }). Мне очень жаль.
    [damaged] Заказ { $order }: служба доставки сообщает, что посылка повреждена ({ $at }). Мне очень жаль.
    [destroyed] Заказ { $order }: служба доставки сообщает, что посылка уничтожена ({ $at }). Мне очень жаль.
   *[unknown] Заказ { $order }: последнее обновление от службы доставки — { $at }. Подробности — в отслеживании.
}
assistant-track-no-scan = Заказ { $order }: от службы доставки новостей пока нет. Отправляет магазин { $shop }.
assistant-track-delivered = Заказ { $order } доставлен, показывает отслеживание ({ $at }).
assistant-track-cancelled = Заказ { $order } отменён, его не отправят.
assistant-promised = Обещанный срок доставки — { $until }.
assistant-promise-passed = Обещанный срок доставки уже прошёл: { $until }. Мне очень жаль.
assistant-not-received-delivered = По данным отслеживания, заказ доставлен ({ $at }). Посмотрите у двери и в почтовом ящике, спросите соседей. Если его нет, доказывать это не нужно: мы проверим отслеживание.

## Before it is sent
assistant-cancel-not-shipped = Отправки пока не вижу. Напишите магазину { $shop } прямо сейчас и попросите отменить заказ. Если магазин согласится, деньги вернутся туда, откуда вы платили.
assistant-cancel-shipped = Заказ уже отправлен, остановить его отсюда нельзя. Спросите магазин { $shop }, что ещё можно сделать, — например, вернуть товар.
assistant-address-not-shipped = Отправки пока не вижу. Сообщите магазину { $shop } верный адрес прямо сейчас, здесь в чате: так он останется в переписке.
assistant-address-shipped = Заказ уже отправлен. Сообщите магазину { $shop } верный адрес здесь в чате: иногда служба доставки ещё может перенаправить посылку.

## Something is wrong with it
assistant-item-damaged = Жаль, что товар пришёл повреждённым или не работает. Сохраните товар и упаковку и сфотографируйте их.
assistant-item-wrong = Жаль, что пришло не то. Сохраните всё в том виде, в каком получили, и сфотографируйте товар и этикетку посылки.
assistant-item-missing = Жаль, что чего-то не хватает. Сфотографируйте всё, что пришло, и коробку.
assistant-item-not-as-described = Жаль, что товар не такой, как в описании. Поможет фото того, что вы получили; описание на день заказа у нас сохранено.
assistant-item-counterfeit = Спасибо, что сообщили. Сохраните товар и сфотографируйте бирки, логотипы и серийные номера. Такое обращение попадает сразу к нам, а не сначала в магазин.

## Money
assistant-refund-request = Вопрос о деньгах решается в вашем обращении. Там видно, кто и до какого времени должен действовать.
assistant-refund-request-why = С этим помогу. Что произошло? Тогда я покажу, как вернуть деньги.
assistant-refund-status = Если возврат денег одобрен, в обращении указаны сумма и день отправки. Деньги вернутся туда, откуда вы платили. После отправки банку может понадобиться от 3 до 20 рабочих дней.
assistant-refund-problem = Если сумма возврата денег неверна или деньги не пришли, платёж должен проверить сотрудник. Даже если срок карты истёк, деньги остаются вашими: мы найдём другой способ их вернуть.
assistant-payment-failed = Платёж может не пройти по разным причинам: из-за банка, карты или страницы. Не платите снова, пока не узнаете, списались ли деньги. Разобраться поможет оператор.
assistant-payment-charged-twice = Два списания за один заказ нужно проверить. Иногда одно из них — резерв, который банк снимет сам, а иногда ошибка, которую исправим мы. Проверить поможет оператор.
assistant-coupon-problem = Условия купона мне отсюда не видны. Оператор проверит, почему купон не сработал. Держите код под рукой.
assistant-customs-tax = Пошлины и налоги зависят от вашей страны. Если таможня просит оплату, сначала убедитесь, что письмо или сообщение настоящее. Что входило в цену, подскажет магазин.

## Disputes
assistant-return-how = Прежде чем отправлять что-то назад, договоритесь с магазином, куда и за чей счёт. Договаривайтесь здесь в чате и отправляйте посылку с отслеживанием.
assistant-dispute-open = Спор открывается в несколько шагов: что произошло, чего вы хотите, фото, проверка и отправка. Затем магазин должен ответить в срок, который указан в обращении.
assistant-dispute-status = В обращении видно, кто и до какого времени должен действовать и что будет, если ничего не сделать.
assistant-dispute-appeal = Понимаю, что вы не согласны. Оператор посмотрит решение вместе с вами и скажет, что можно сделать.
assistant-dispute-possible = По этому заказу уже можно открыть спор. Это займёт около трёх минут, черновик сохранится.
assistant-dispute-later = Спор о неполученной посылке пока открыть нельзя. Станет можно: { $at }. До этого спросите магазин.
assistant-dispute-over = Срок, когда можно было открыть спор по этому заказу, прошёл: { $at }. Что ещё можно сделать, подскажет оператор.
assistant-dispute-running = По этому заказу уже есть спор: { $number }.

## Shops, safety, account
assistant-product-question = Магазин знает свои товары лучше всех. Могу передать ему ваш вопрос вместе с карточкой товара.
assistant-seller-contact = Написать магазину можно здесь. Переписка сохранится, а если магазин не ответит, подключимся мы.
assistant-seller-unresponsive = Магазин обязан отвечать. Если он молчит, подключаемся мы, а в споре его молчание никогда не идёт вам во вред.
assistant-seller-offsite-payment = Не платите и не принимайте возврат денег вне этого сайта, кто бы ни просил. И не закрывайте обращение за обещание. Хорошо, что вы спросили. Оператор может посмотреть сообщения.
assistant-product-report = Спасибо, что сообщили. Если товар может быть опасен, не пользуйтесь им. Вашу жалобу примет сотрудник.
assistant-account-access = Отсюда я не могу менять ваш аккаунт и никогда не спрошу пароль или код. Вернуть доступ поможет оператор.
assistant-contact-official = Мы никогда не просим пароли, коды или оплату в сообщениях и никогда не возвращаем деньги вне этого сайта. Если сомневаетесь, не отвечайте и не переходите по ссылкам. Проверить сообщение поможет оператор.
assistant-feedback-praise = Спасибо. Приятно это слышать.
assistant-feedback-suggestion = Спасибо за идею. Она сохранится в этом чате. Если хотите, обсудите её с оператором.
assistant-out-of-scope = Здесь я помогаю только с заказами, посылками, возвратом денег и спорами. Ваш вопрос об этом?

## When it is not clear
assistant-clarify = Хочу понять вас правильно. Что вы имеете в виду?
assistant-not-understood = Извините, не удалось понять. О чём речь? Можно сказать другими словами.
assistant-article-found = Возможно, здесь есть ответ:

## A person takes over
assistant-hand-over-asked = Конечно. Вы в очереди к оператору. Повторять ничего не нужно: он видит этот чат.
assistant-hand-over-anger = Вижу, что всё идёт не так, и мне жаль. Подключаю оператора, он видит этот чат.
assistant-hand-over-legal = Это должен посмотреть сотрудник. Вы в очереди, и он увидит этот чат.
assistant-hand-over-safety = Главное — ваша безопасность: если кому-то грозит опасность или кто-то пострадал, сейчас же звоните в экстренную службу. Не пользуйтесь товаром. Дальше с вами говорит оператор.
assistant-hand-over-misses = Мне не удалось вам помочь. Подключаю оператора, он видит этот чат.
assistant-hand-over-error = На моей стороне произошла ошибка. Подключаю оператора; всё, что вы написали, сохранилось.

## Buttons
assistant-do-talk-to-person = Позвать оператора
assistant-do-open-dispute = Открыть спор
assistant-do-show-tracking = Посмотреть отслеживание
assistant-do-ask-shop = Спросить магазин
assistant-do-choose-order = Выбрать заказ
assistant-do-show-case = Открыть обращение
assistant-do-show-cases = Открыть мои обращения

## Choices
assistant-choice-order-track = Где моя посылка?
assistant-choice-order-late = Посылка опаздывает
assistant-choice-order-not-received = Заказ не пришёл
assistant-choice-order-cancel = Отменить заказ
assistant-choice-order-change-address = Изменить адрес
assistant-choice-item-damaged = Товар сломан или не работает
assistant-choice-item-wrong = Пришёл не тот товар
assistant-choice-item-missing = Чего-то не хватает
assistant-choice-item-not-as-described = Не соответствует описанию
assistant-choice-item-counterfeit = Похоже на подделку
assistant-choice-refund-request = Хочу вернуть деньги
assistant-choice-refund-status = Когда вернутся мои деньги?
assistant-choice-refund-problem = Проблема с возвратом денег
assistant-choice-return-how = Отправить товар назад
assistant-choice-dispute-open = Открыть спор
assistant-choice-dispute-status = Что с моим спором?
assistant-choice-dispute-appeal = Решение кажется мне неверным
assistant-choice-payment-failed = Платёж не проходит
assistant-choice-payment-charged-twice = Деньги списали дважды
assistant-choice-coupon-problem = Купон не работает
assistant-choice-customs-tax = Таможня и налоги
assistant-choice-product-question = Вопрос о товаре
assistant-choice-seller-contact = Написать магазину
assistant-choice-seller-unresponsive = Магазин не отвечает
assistant-choice-seller-offsite-payment = Меня просят заплатить в другом месте
assistant-choice-product-report = Пожаловаться на товар
assistant-choice-account-access = Не могу войти в аккаунт
assistant-choice-agent-request = Позвать оператора
assistant-choice-contact-official = Это сообщение точно от вас?
assistant-choice-feedback-praise = Сказать спасибо
assistant-choice-feedback-suggestion = Предложить идею
assistant-choice-smalltalk-greeting = Поздороваться
assistant-choice-out-of-scope = Другое
