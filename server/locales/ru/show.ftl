# Cases as readers see them: who must act, what happened, what is on the table.

party-buyer = Покупатель
party-shop = Магазин
party-platform = Наша команда
you = Вы
assistant = Помощник
unread = Новое
read = Прочитано
sent = Отправлено
back = Назад
order = Заказ
conversation = Чат
what-you-can-do = Что вы можете сделать
what-happened = Что уже произошло
what-is-being-done = Что делается
not-possible-now = Сейчас недоступно
only-our-team = Это видит только наша команда
note-for-team = заметка для команды
open-dispute = Открыть спор
kind-conversation = Чат
kind-dispute = Спор
kind-refund = Возврат денег

## The hero of a case
your-turn = Дело за вами
closed = Закрыто
waits-for = Сейчас действует: { $name }
waits-for-us = Дело за нами
waits-for-you = Дело за вами
waits-for-shop = Дело за магазином
waits-for-buyer = Дело за покупателем
your-time = { $zone ->
    [UTC] UTC
   *[other] ваше время, { $zone }
}
if-nobody-acts = Если ничего не сделать:
action-accept-terms = Принять: { $terms }

## Proposals
offer-by = { $who ->
    [you] Ваше предложение
    [platform] Наше предложение
   *[other] Предложение: { $name }
}
on-the-table = На рассмотрении
version = Версия { $n }
between-you = Разница между вами: { $amount }
terms-with-amount = { $remedy } — { $amount }
step-refund = Вернуть покупателю { $amount }
step-reship = Отправить товар ещё раз
step-parts = Дослать недостающие детали
frozen-message = { $who ->
    [you] Ваше сообщение ({ $when })
    [shop] Сообщение магазина ({ $when })
    [buyer] Сообщение покупателя ({ $when })
   *[platform] Наше сообщение ({ $when })
}

## Chat
new-messages = Новые сообщения
message = Сообщение
write-a-message = Напишите сообщение
add-files = Добавить файлы
sending = Отправляется…
waits-for-connection = Ждёт подключения
not-sent = Не отправлено
retry = Повторить
chat-closed = Этот чат закрыт.
upload = Загрузка
remove = Удалить
upload-failed = Загрузить не удалось
file-wrong-type = Только фото, PDF и видео (MP4 или WebM)
file-too-many = Файлов — не больше { $n }
file-hint = Фото или PDF до 20 МБ либо видео до 60 секунд и 50 МБ. Место съёмки мы удаляем до того, как файл увидят другие.
photos-and-papers = Фото, видео и документы
choose-files = Выбрать файлы
field-kind = Что вы хотите добавить?
prepared-dispute = Для вас подготовлен спор. Проверьте его и отправьте одним нажатием.
check-and-send = Проверить и отправить
assistant-hello = { $order ->
    [yes] Здравствуйте. Это { $name }, автоматический помощник. Вижу ваш заказ «{ $title }». Что случилось? Оператора можно позвать в любой момент.
   *[no] Здравствуйте. Это { $name }, автоматический помощник. Чем помочь? Оператора можно позвать в любой момент.
}
people-until = Операторы отвечают до { $until }.
people-from = Операторы вернутся: { $from }.
people-by-message = Оставьте сообщение, и оператор ответит.
you-wait-for-person = Вы в очереди.
person-has-it = Ваш чат ведёт { $name }.
queue-place = { $ahead ->
    [0] Перед вами никого нет.
    [one] Перед вами { $ahead } человек.
    [few] Перед вами { $ahead } человека.
    [many] Перед вами { $ahead } человек.
   *[other] Перед вами { $ahead } человека.
}
queue-place-wait = { $ahead ->
    [0] Перед вами никого нет, ждать около { $minutes } мин.
    [one] Перед вами { $ahead } человек, ждать около { $minutes } мин.
    [few] Перед вами { $ahead } человека, ждать около { $minutes } мин.
    [many] Перед вами { $ahead } человек, ждать около { $minutes } мин.
   *[other] Перед вами { $ahead } человека, ждать около { $minutes } мин.
}
error-title = Ошибка: { $title }

## What an action means, before it is done
explain-escalate = Мы рассмотрим обращение и сделаем предложение. Всё, что показали и предложили обе стороны, сохранится.
explain-close = Чат закроется. Если написать в течение 30 дней, он откроется снова.
explain-to_shop = Магазин получит этот чат, у него будет 24 часа на ответ. Если он не ответит, подключимся мы.
explain-ask_person = Подключится наш оператор. С этого момента помощник молчит.
explain-take = Теперь в этом чате отвечаете вы.

## Outcomes
outcome-refund_full = Возвращены все деньги
outcome-refund_partial = Возвращена часть денег
outcome-reshipped = Товар отправлен ещё раз
outcome-parts_sent = Недостающие детали досланы
outcome-no_remedy = Ничего не причитается
outcome-withdrawn = Спор отозван
outcome-refunded_by_chargeback = Деньги покупателю вернул банк
outcome-platform_goodwill = Мы выплатили компенсацию
how-agreement = по соглашению сторон
how-seller_silence = магазин не ответил
how-platform_ruling = по нашему решению
how-platform_deadman = за наш счёт, потому что мы опоздали
how-chargeback = через банк
how-withdrawal = по желанию покупателя
choice-nobody_refused = Никто вовремя не отклонил наше предложение
choice-refusal_limit = Наше последнее предложение отклонено

## Events of a dispute
event-dispute-started = { $who ->
    [you] Вы начали спор
   *[other] { $name }: спор начат
}
event-dispute-submitted = { $who ->
    [you] Вы открыли спор. Причина: { $reason }. Ваше требование: { $terms }
   *[other] { $name }: открыт спор. Причина: { $reason }. Требование: { $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] Вы добавили фото
   *[other] { $name }: добавлено фото
}
event-dispute-evidence-added-document = { $who ->
    [you] Вы добавили документ
   *[other] { $name }: добавлен документ
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] Вы добавили подтверждение оплаты
   *[other] { $name }: добавлено подтверждение оплаты
}
event-dispute-evidence-added-message = { $who ->
    [you] Вы добавили сообщение из чата
   *[other] { $name }: добавлено сообщение из чата
}
event-dispute-evidence-added-statement = { $who ->
    [you] Вы добавили пояснение
   *[other] { $name }: добавлено пояснение
}
event-dispute-evidence-added-excuse = { $who ->
    [you] Вы объяснили, почему не можете показать доказательства
   *[other] { $name }: есть объяснение, почему нет доказательств
}
event-dispute-countered = { $who ->
    [you] Ваше предложение: { $terms }
   *[other] { $name }: новое предложение. { $terms }
}
event-dispute-refused = { $who ->
    [you] Вы ответили отказом
   *[other] { $name }: получен отказ
}
event-dispute-refused-because = { $who ->
    [you] Вы ответили отказом. Причина: { $why }
   *[other] { $name }: получен отказ. Причина: { $why }
}
event-dispute-accepted = { $who ->
    [you] Вы согласились
   *[other] { $name }: получено согласие
}
event-dispute-silent = { $by ->
    [you] Вы не ответили вовремя. Все ваши права сохраняются
    [shop] Магазин не ответил вовремя
    [buyer] Покупатель не ответил вовремя
   *[platform] Мы не решили вовремя; платим мы
}
event-dispute-negotiation-ended = Время переговоров закончилось. Обращение рассматриваем мы
event-dispute-escalated = { $who ->
    [you] Вы попросили нас решить
   *[other] { $name }: нас просят решить
}
event-dispute-info-requested = { $from ->
    [you] Мы просим вас прислать: { $item }
    [shop] Мы попросили магазин прислать: { $item }
   *[other] Мы попросили покупателя прислать: { $item }
}
event-dispute-info-provided = { $who ->
    [you] Вы ответили на наш вопрос
   *[other] { $name }: получен ответ на наш вопрос
}
event-dispute-proposed = Наше предложение: { $terms }
event-dispute-decided = Мы приняли решение. Причина: { $why }
event-dispute-decided-by-silence = Наше предложение остаётся в силе. Причина: { $why }. Можно подать апелляцию
event-dispute-plan-fixed = Что будет сделано: { $terms }
event-dispute-step-moved-shipped = Отправление в пути
event-dispute-step-moved-delivered = Отправление доставлено. Срок для возражений покупателя — { $due }
event-dispute-step-moved-failed = Исполнить не получилось; вместо этого вернутся деньги
event-dispute-step-moved-done = Готово
event-dispute-plan-dropped = Исполнить план не получилось. Мы снова рассматриваем обращение
event-dispute-overdue = Мы пропустили срок. Супервайзеру сообщили
event-dispute-taken-over = Обращение взял супервайзер
event-dispute-withdrawn = { $who ->
    [you] Вы отозвали спор. Пока он не закрыт, его можно один раз возобновить
   *[other] { $name }: спор отозван
}
event-dispute-reopened = { $who ->
    [you] Вы возобновили спор
   *[other] { $name }: спор возобновлён
}
event-dispute-chargeback-opened = Платёж проверяет банк. До его ответа всё на паузе
event-dispute-chargeback-ended-repaid = Банк вернул деньги покупателю
event-dispute-chargeback-ended-repaid-part = Банк вернул покупателю { $amount }. Остальное решаем мы
event-dispute-chargeback-ended-dropped = Банк закончил проверку. Продолжаем
event-dispute-goodwill = Мы выплачиваем компенсацию помимо обращения: { $amount }
event-dispute-goodwill-asked = { $name }: нужно согласие второго сотрудника на компенсацию, сумма — { $amount }
event-dispute-tracking-changed = Новости службы доставки: { $code }
event-dispute-note = Заметка: { $name }
event-dispute-discarded = Черновик удалён
event-dispute-closed = Закрыто. { $outcome } — { $how }

## Events of a refund
event-refund-promised = Для покупателя зарезервировано: { $amount }
event-refund-dispatched = Платёжный сервис получил запрос на выплату
event-refund-accepted = Платёжный сервис принял поручение
event-refund-paid = Деньги в пути. Они придут с { $from } по { $until } { $reference ->
    [none] { "" }
   *[other] (номер операции { $reference })
}
event-refund-soft-failed = { $reason ->
    [none] Платёжный сервис сейчас не смог заплатить; мы пробуем снова
   *[other] Платёжный сервис сейчас не смог заплатить; мы пробуем снова. Причина: { $reason }
}
event-refund-hard-failed = { $reason ->
    [none] Платёжный сервис не может заплатить этим способом; подключается финансовый отдел
   *[other] Платёжный сервис не может заплатить этим способом; подключается финансовый отдел. Причина: { $reason }
}
event-refund-went-unknown = Платёжный сервис не ответил. Мы выясняем
event-refund-held = Возврат денег ждёт, пока банк проверяет платёж
event-refund-asked = Мы спросили платёжный сервис
event-refund-found-absent = Платёжный сервис не заплатил; мы пробуем снова
event-refund-went-manual = Подключается финансовый отдел
event-refund-manual-overdue = Срок финансового отдела прошёл. Его руководителю сообщили
event-refund-first-eyes = Первая проверка — { $name }; нужно согласие второго сотрудника
event-refund-settled-otherwise = Выплачено другим способом
event-refund-let-go = Резерв снят

## Events of a chat
event-conversation-person-asked = { $who ->
    [you] Вы позвали оператора. { $ahead ->
        [0] Перед вами никого нет
        [one] Перед вами { $ahead } человек
        [few] Перед вами { $ahead } человека
        [many] Перед вами { $ahead } человек
       *[other] Перед вами { $ahead } человека
    }
    [buyer] { $name }: нужен оператор
   *[other] Чат передаётся оператору
}
event-conversation-to-shop = Чат теперь у магазина
event-conversation-taken = { $who ->
    [you] Вы взяли чат
   *[other] { $name } теперь в чате
}
event-conversation-handed-over = { $to ->
    [shop] Мы сообщили магазину, о чём речь. Повторять ничего не нужно
    [finance] Дальше этим занимается наш финансовый отдел, он знает, о чём шла речь. Повторять ничего не нужно
    [delivery] Дальше этим занимается наш отдел доставки, он знает, о чём шла речь. Повторять ничего не нужно
    [trust] Дальше этим занимается наш отдел безопасности, он знает, о чём шла речь. Повторять ничего не нужно
    [colleague] Дальше этим занимается другой наш сотрудник, он знает, о чём шла речь. Повторять ничего не нужно
   *[other] Дальше этим займётся первый свободный сотрудник, он знает, о чём шла речь. Повторять ничего не нужно
}
event-conversation-lease-lost = Нашему коллеге пришлось отойти. Вы первые в очереди
event-conversation-callback-booked = Мы вам позвоним: { $at }
event-conversation-called = { $who ->
    [you] Вы позвонили покупателю
   *[other] { $name }: звонок состоялся
}
event-conversation-late = Вы ждёте слишком долго. Супервайзеру сообщили, вы идёте раньше остальных
event-conversation-dispute-prepared = Подготовлен спор: { $number }
event-conversation-closed = { $who ->
    [you] Вы закрыли чат
    [clock] Чат закрыт, потому что никто не писал
   *[other] { $name }: чат закрыт
}
event-conversation-nothing-needed = { $name }: больше ничего не нужно

## What carriers say
tracking-label_created = Этикетка создана
tracking-picked_up = Служба доставки забрала посылку
tracking-accepted = Служба доставки приняла посылку
tracking-in_transit = В пути
tracking-customs = На таможне
tracking-customs_hold = Задержано таможней
tracking-out_for_delivery = У курьера
tracking-attempt_failed = Вручить не удалось; попробуют ещё раз
tracking-ready_for_pickup = Можно забрать
tracking-delivered = Доставлено
tracking-refused = Получатель не принял посылку
tracking-returning = Едет обратно в магазин
tracking-returned_to_sender = Вернулось в магазин
tracking-lost = Потеряно
tracking-damaged = Повреждено в пути
tracking-destroyed = Уничтожено
tracking-unknown = Другие новости

event-conversation-callback-booked-others = Назначен звонок: { $at }
event-conversation-late-others = Покупатель ждёт слишком долго. Супервайзеру сообщили
event-conversation-lease-lost-others = Коллеге пришлось отойти. Чат первый в очереди

## What the reader must do when it is their turn
stage-seller-turn-you = Ответьте покупателю
stage-buyer-turn-you = Ответьте на предложение магазина
stage-platform-review-you = Сделайте предложение или примите решение
stage-info-wait-you = Пришлите то, о чём мы попросили
stage-platform-offer-you = Ответьте на наше предложение
stage-overdue-you = Возьмите обращение или примите решение
stage-manual-you = Выясните, что стало с деньгами

## Reasons of payment providers
provider-provider_unavailable = сервис не отвечает
provider-card_closed = карта закрыта
provider-card_expired = срок карты истёк
provider-account_closed = счёт закрыт
provider-insufficient_funds = на счёте недостаточно денег
provider-limit_exceeded = превышен лимит
less-than-asked = Ваше требование — { $asked }; это меньше на { $less }.

offer-refused = Отклонено
explain-dispute-take = Решение опоздало. Теперь оно за вами.
provider-do_not_honor = банк отказал без объяснения причины
provider-other = сервис отказал

# Beside a decision.
basis-shown = Что было показано к тому времени ({ $n })
basis-nothing = К тому времени ничего не было показано.
