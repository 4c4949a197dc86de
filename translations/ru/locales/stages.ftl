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
stage-released = Резерв снят

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
