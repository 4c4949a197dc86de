# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = Черновик ещё не отправлен
stage-seller-turn = Магазин должен ответить
stage-buyer-turn = Покупатель должен ответить
stage-platform-review = Мы рассматриваем обращение
stage-info-wait = Мы запросили сведения
stage-platform-offer = Наше предложение ждёт ответа
stage-overdue = Мы опаздываем; супервайзеру сообщили
stage-executing = Идёт исполнение
stage-chargeback-hold = Платёж проверяет банк
stage-withdrawn-grace = Спор отозван; его ещё можно возобновить
stage-closed = Закрыто
stage-discarded = Удалено
stage-assistant = Отвечает помощник
stage-with-shop = Магазин должен ответить
stage-queued = Скоро подключится наш оператор
stage-with-agent = Отвечает наш оператор
stage-waiting-buyer = Покупатель может ответить
stage-callback-booked = Назначен звонок
stage-reserved = Деньги зарезервированы
stage-sent = Платёжный сервис получил запрос на выплату
stage-unknown = Мы выясняем у платёжного сервиса, что произошло
stage-retry = Мы пробуем заплатить снова
stage-manual = Этим занимается финансовый отдел
stage-succeeded = Выплачено
stage-released = Эти деньги не выплачены; спор продолжается

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = больше ничего не произойдёт.
silence-discarded = черновик удалится. Деньги не двигаются.
silence-pays-buyer = покупатель получит то, что просил.
silence-platform-decides = обращение рассмотрим мы сами. От молчания никто ничего не теряет.
silence-supervisor-steps-in = обращение возьмёт супервайзер.
silence-decided-on-file = мы продолжим по имеющимся материалам.
silence-proposal-stands = наше предложение будет исполнено. На него можно подать апелляцию.
silence-platform-pays = мы заплатим покупателю из своих денег.
silence-we-chase = мы выясним, что мешает, и сообщим обеим сторонам.
silence-closes = спор закроется окончательно.
silence-chat-closes = чат закроется. Новое сообщение откроет его снова.
silence-we-step-in = подключится наш сотрудник.
silence-supervisor-told = сообщим супервайзеру, и чат станет первым в очереди.
silence-back-in-queue = чат перейдёт к следующему свободному сотруднику, раньше остальных.
silence-refund-sent = выплата отправится сама.
silence-refund-unknown = мы спросим у платёжного сервиса, что произошло.
silence-refund-manual = подключится финансовый отдел.
silence-refund-manual-again = сообщим руководителю финансового отдела.

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = Проверьте и отправьте.
act-buyer-buyer-turn = Можно принять, сделать встречное предложение или попросить нас решить.
act-buyer-info-wait = Пришлите то, о чём мы попросили.
act-buyer-platform-offer = Можно принять наше предложение или отклонить его с указанием причины.
act-buyer-waiting-buyer = Можно ответить в чате.
act-shop-seller-turn = Можно принять, сделать встречное предложение, отказать с указанием причины или вернуть все деньги.
act-shop-info-wait = Пришлите то, о чём мы попросили.
act-shop-platform-offer = Можно принять наше предложение или отклонить его с указанием причины.
act-shop-with-shop = Ответьте покупателю в чате.

## Until when. A case says the reader's time zone beside it.
chat-until = Срок: { $when }. Иначе:
appeal-possible-until = Срок для апелляции: { $when }.

## Faces of a state: what is waited for inside of it.
stage-refused = Магазин отказал; что делать дальше, решает покупатель
stage-refused-you = Магазин отказал: потребуйте другое или попросите нас решить
stage-label-late = Этикетки ещё нет; её готовим мы
stage-goods-reship = Магазин должен отправить товар ещё раз
stage-goods-reship-you = Отправьте товар ещё раз
stage-goods-parts = Магазин должен дослать недостающие детали
stage-goods-parts-you = Дошлите недостающие детали
stage-goods-exchange = Магазин должен отправить замену
stage-goods-exchange-you = Отправьте замену
stage-goods-repair = Магазин должен отремонтировать товар и отправить назад
stage-goods-repair-you = Отремонтируйте товар и отправьте назад
stage-goods-shipped = Товар едет к покупателю
stage-goods-arrived = Товар пришёл; покупатель его проверяет
stage-goods-arrived-you = Товар пришёл: всё в порядке?
stage-waiting-buyer-you = Вы можете ответить
stage-with-shop-you = Ответьте покупателю
silence-goods-refunded = вместо этого деньги вернутся покупателю.
silence-goods-accepted = будет считаться, что всё в порядке, и спор закроется.

## Whom it waits for when it waits for nobody here.
waits-goods-shipped = Ждём службу доставки
waits-in-transit = Ждём службу доставки
waits-rma-authorised = Ждём этикетку
waits-sent = Ждём платёжный сервис
waits-unknown = Ждём платёжный сервис
waits-chargeback-hold = Ждём банк
waits-body-decides = Ждём инстанцию
waits-withdrawn-grace = Никому ничего делать не нужно
waits-in-force = Никому ничего делать не нужно
