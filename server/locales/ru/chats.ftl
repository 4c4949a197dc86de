# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = Что должен знать следующий
field-hand_over-text-hint = Что произошло, что обещано, что ещё сделать. Покупатель этого не читает, и переспрашивать его нельзя.
choice-to-desk = Поддержка этой витрины
choice-to-finance = Финансовый отдел
choice-to-delivery = Отдел доставки
choice-to-trust = Отдел безопасности
choice-to-shop = Магазин
event-conversation-handed-over-others = { $name }: чат передан. { $to ->
    [shop] Теперь он у магазина
    [finance] Он ждёт финансовый отдел
    [delivery] Он ждёт отдел доставки
    [trust] Он ждёт отдел безопасности
    [colleague] Теперь он у коллеги
   *[other] Он ждёт поддержку
}
chat-briefed = для того, кто возьмёт чат следующим
refusal-enough_chats = У вас уже столько чатов, сколько один человек успевает вести вовремя. Сначала ответьте в одном из них или закройте его.
refusal-handed_over_enough = Этот чат уже слишком часто передавали. Ответьте, пожалуйста, сами.
refusal-other_desk = Этот чат — для другого отдела.

## What the next person must know
chat-summary = О чём чат
chat-began-with = С чего начал покупатель
chat-briefed-by = { $name }: чат передан
chat-call-at = Звоним: { $at }
chat-earlier = Продолжение чата { $number }
asked-because-asked = Покупатель попросил позвать оператора.
asked-because-danger = Люди могут быть в опасности.
asked-because-shop-silent = Магазин не ответил вовремя.
asked-because-misses = Помощник не справился.
asked-because-anger = Покупатель расстроен.
asked-because-legal = Покупатель пишет о законе.
asked-because-safety = Покупатель пишет об опасности.
asked-because-error = У помощника что-то пошло не так.

## Closing, and whether it is solved
field-close-reason = Почему вы закрываете чат
field-close-reason-hint = Покупатель это прочитает и ответит, решён ли вопрос.
field-close-text = Последнее слово покупателю
choice-reason-answered = На всё есть ответ
choice-reason-goes_on_elsewhere = Продолжается в другом обращении
choice-reason-asked_twice = То же самое спросили в другом чате
choice-reason-abusive = Покупатель оскорбляет или угрожает
action-solved = Да, решено
action-not_solved = Нет, ещё не решено
explain-not_solved = Чат продолжится. Напишите, чего ещё не хватает, или просто отправьте.
field-not_solved-text = Чего ещё не хватает
chat-is-it-solved = Вопрос решён?
event-conversation-closed-because = { $name }: чат закрыт. { $reason ->
    [answered] На всё есть ответ
    [goes_on_elsewhere] Продолжение в другом обращении
    [asked_twice] То же самое спросили в другом чате
    [abusive] Пожалуйста, пишите без оскорблений и угроз
   *[other] По другой причине
}
event-conversation-solved-asked = Вопрос решён? Если нет, скажите об этом или просто напишите, и чат продолжится
event-conversation-solved-asked-others = Покупателя спросили, решён ли вопрос
event-conversation-solved = { $solved ->
    [yes] Вы ответили, что вопрос решён
   *[other] Вы ответили, что вопрос не решён
}
event-conversation-solved-others = { $solved ->
    [yes] { $name }: вопрос решён
   *[other] { $name }: вопрос не решён
}
notice-conversation-solved-asked = Ваш чат закрыт. Вопрос решён? Если нет, чат продолжится: { $title }

## Taking up again
event-conversation-reopened = Чат продолжается
event-conversation-linked = Этот чат закрыт слишком давно. Продолжение в новом: { $number }
event-conversation-linked-before = Это продолжение чата { $number }
chat-begins-anew = Этот чат давно закрыт. С вашего сообщения начнётся новый.
chat-go-there = Перейти в новый чат
refusal-goes_on_there = Этот чат продолжается в новом. Ссылка на него — под вашим последним сообщением.

## Calling back
explain-book_callback = Выберите, когда вам позвонить. Если мы не позвоним, вы станете первыми в очереди.
field-book_callback-at = Когда
field-phone = Ваш номер телефона
field-phone-hint = Его видят только наши сотрудники, магазин — нет.
field-called-text = О чём говорили по телефону
field-called-text-hint = Для сотрудников. Покупатель этого не читает.
slot-zone = Время: { $zone }
refusal-no_call_free = Всё время для звонков занято. Ваше место в очереди сохранится.
refusal-bad_phone = Это не похоже на номер телефона.
desk-tab-calls = Звонки
desk-empty-calls = Звонков не назначено.

## Numbers
ask-lines = Звонков одновременно
ask-lines-hint = Скольким покупателям ваши сотрудники могут звонить одновременно. 0, если не звонят никому; самое большее — { $most }.
refusal-bad_lines = Укажите целое и не слишком большое число звонков.
policy-chats = Чаты
ask-chat_assistant_h = Через сколько без сообщений закрывается чат с помощником, в часах
ask-chat_misses = Сколько раз подряд помощник может не найти ответа, прежде чем чат возьмёт сотрудник
ask-chat_shop_h = Срок ответа магазина, в часах; потом вмешиваемся мы
ask-chat_first_h = Срок, за который чат берёт наш сотрудник, в часах
ask-chat_first_most_h = … и самое большее, когда этот срок прошёл, в часах
ask-chat_danger_h = … и когда люди могут быть в опасности, в часах
ask-chat_answer_h = Наш срок для каждого следующего ответа, в часах
ask-chat_away_min = Через сколько отсутствия сотрудник теряет чат, в минутах
ask-chat_at_once = Сколько чатов один человек ведёт одновременно
ask-chat_hand_overs = Сколько раз чат можно передать
ask-chat_patience_h = Сколько чат ждёт покупателя, в часах
ask-chat_reopen_d = Сколько времени сообщение открывает закрытый чат снова, в днях
policy-calls = Звонки покупателям
ask-chat_call_min = Длительность звонка, в минутах
ask-chat_call_lead_min = За сколько самое позднее заказывают звонок, в минутах
ask-chat_call_ahead_d = На сколько вперёд можно заказать звонок, в днях
ask-chat_call_slack_min = Через сколько после несостоявшегося звонка покупатель становится первым в очереди, в минутах
