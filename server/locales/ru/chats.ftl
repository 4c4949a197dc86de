# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = Что должен знать следующий сотрудник
field-hand_over-text-hint = Что случилось, что обещано, что осталось сделать. Покупатель этого не читает, и спрашивать его дважды нельзя.
choice-to-desk = Поддержка этого магазина
choice-to-finance = Отдел платежей
choice-to-delivery = Отдел доставки
choice-to-trust = Отдел безопасности
choice-to-shop = Магазин
event-conversation-handed-over-others = { $name }: чат передан. { $to ->
    [shop] Теперь он у магазина
    [finance] Он ждёт отдел платежей
    [delivery] Он ждёт отдел доставки
    [trust] Он ждёт отдел безопасности
    [colleague] Теперь он у коллеги
   *[other] Он ждёт поддержку
}
chat-briefed = для того, кто продолжит
refusal-handed_over_enough = Этот чат передавали уже слишком часто. Пожалуйста, ответьте сами.
refusal-other_desk = Этот чат для другого отдела.

## What the next person must know
chat-summary = О чём речь
chat-began-with = Покупатель начал так
chat-briefed-by = Чат передан: { $name }
chat-call-at = Мы позвоним: { $at }
chat-earlier = Продолжение { $number }
asked-because-asked = Покупатель позвал оператора.
asked-because-danger = Возможно, люди в опасности.
asked-because-shop-silent = Магазин не ответил вовремя.
asked-because-misses = Ассистент не смог помочь.
asked-because-anger = Покупатель расстроен.
asked-because-legal = Покупатель написал о законе.
asked-because-safety = Покупатель написал об опасности.
asked-because-error = У ассистента произошла ошибка.

## Closing, and whether it is solved
field-close-reason = Почему вы закрываете чат
field-close-reason-hint = Покупатель это прочитает, и мы спросим его, решён ли вопрос.
field-close-text = Последние слова покупателю
choice-reason-answered = На всё есть ответ
choice-reason-goes_on_elsewhere = Продолжение в другом деле
choice-reason-asked_twice = Тот же вопрос задан в другом чате
choice-reason-abusive = Покупатель оскорбляет или угрожает
action-solved = Да, решён
action-not_solved = Пока нет
explain-not_solved = Чат продолжится. Напишите, чего не хватает, или просто отправьте.
field-not_solved-text = Чего ещё не хватает
chat-is-it-solved = Вопрос решён?
event-conversation-closed-because = { $name }: чат закрыт. { $reason ->
    [answered] На всё есть ответ
    [goes_on_elsewhere] Продолжение в другом деле
    [asked_twice] Тот же вопрос задан в другом чате
    [abusive] Пожалуйста, пишите без оскорблений и угроз
   *[other] Есть другая причина
}
event-conversation-solved-asked = Вопрос решён? Если нет, скажите об этом или просто напишите, и чат продолжится
event-conversation-solved-asked-others = Мы спросили покупателя, решён ли вопрос
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
event-conversation-linked-before = Продолжение { $number }
chat-begins-anew = Этот чат закрыт давно. Ваше сообщение начнёт новый.
chat-go-there = Перейти в новый чат
refusal-goes_on_there = Этот чат продолжается в новом. Ссылка на него под вашим последним сообщением.

## Calling back
explain-book_callback = Выберите, когда вам позвонить. Если мы не позвоним, вы будете первыми в очереди.
field-book_callback-at = Когда
field-phone = Ваш номер телефона
field-phone-hint = Его видят только наши сотрудники, магазин не видит.
field-called-text = Что сказано по телефону
field-called-text-hint = Для сотрудников. Покупатель этого не читает.
slot-zone = Время: { $zone }
refusal-no_call_free = Всё время для звонков занято. Ваше место в очереди сохранится.
refusal-bad_phone = Это не похоже на номер телефона.
desk-tab-calls = Звонки
desk-empty-calls = Звонков не назначено.

## Numbers
ask-lines = Звонков одновременно
ask-lines-hint = Скольким покупателям ваши сотрудники могут звонить одновременно. 0, если никому не звонят; не больше { $most }.
refusal-bad_lines = Напишите целое число звонков, не слишком большое.
policy-chats = Чаты
ask-chat_assistant_h = Через сколько часов без сообщений закрывается чат с ассистентом
ask-chat_misses = Сколько раз подряд ассистент может не знать ответа, прежде чем ответит человек
ask-chat_shop_h = Срок ответа магазина, в часах; потом вступаем мы
ask-chat_first_h = Срок, за который наш сотрудник берёт чат, в часах
ask-chat_first_most_h = … и самый долгий, когда он прошёл, в часах
ask-chat_danger_h = … и когда люди могут быть в опасности, в часах
ask-chat_answer_h = Наш срок для каждого следующего ответа, в часах
ask-chat_away_min = Через сколько минут отсутствия сотрудник теряет свой чат
ask-chat_hand_overs = Сколько раз можно передать чат
ask-chat_patience_h = Сколько чат ждёт покупателя, в часах
ask-chat_reopen_d = Сколько дней сообщение снова открывает закрытый чат
policy-calls = Звонки покупателям
ask-chat_call_min = Длительность звонка, в минутах
ask-chat_call_lead_min = За сколько минут самое позднее назначают звонок
ask-chat_call_ahead_d = За сколько дней самое раннее назначают звонок
ask-chat_call_slack_min = Через сколько минут после звонка, если никто не позвонил, покупатель становится первым в очереди
