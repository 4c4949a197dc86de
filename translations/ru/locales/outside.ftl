# Proceedings before bodies outside the house.

kind-outside = Внешнее разбирательство
outside-title = Внешние инстанции
outside-new = Отметить разбирательство во внешней инстанции
outside-new-hint = Покупатель и магазин увидят его вместе с нашим сроком ответа.
outside-save = Сохранить и сообщить обеим сторонам
outside-hand-over = Файл для инстанции
outside-body = Инстанция
outside-reference = Номер там
outside-about = Об обращении
outside-began = Начато там
outside-we-answer-by = Наш срок ответа:
outside-answered = Наш ответ:
outside-result = Результат

ask-out_body = В какой инстанции
ask-out_reference = Номер, присвоенный инстанцией
ask-out_began = Дата начала там
ask-out_answer = Наш срок ответа
ask-out_answer-hint = Оставьте пустым, и срок посчитается по правилам этой инстанции.
refusal-wrong_date = Выберите подходящую дату

body-adr = Орган внесудебного урегулирования споров (ЕС)
body-dsa_body = Сертифицированный орган по спорам согласно DSA (ЕС)
body-consumidor_gov_br = consumidor.gov.br (Бразилия)
body-authority = Орган защиты прав потребителей
body-court = Суд
body-other_body = Другая инстанция

## Where it stands, and what happens otherwise
stage-body-asks = Мы должны ответить инстанции
stage-body-answer-late = Наш ответ инстанции запаздывает
stage-body-decides = Инстанция рассматривает
silence-body-answer-late = наш ответ опоздает, и его должен будет отправить супервайзер.
silence-body-answer-late-again = супервайзер получает напоминание каждый день.
silence-we-ask-the-body = мы спросим у инстанции, как обстоят дела.

## What our people may do
action-body_answered = Ответ отправлен
action-body_postponed = Инстанция продлила срок
action-body_concluded = Отметить результат
field-days = Добавить дней
field-result = Результат
choice-5 = 5 дней
choice-10 = 10 дней
choice-15 = 15 дней
choice-30 = 30 дней
choice-body_for_buyer = Решение в пользу покупателя
choice-body_for_shop = Решение в пользу магазина
choice-body_partly = Решение частично в пользу каждой стороны
choice-body_agreed = Стороны договорились там
choice-body_withdrawn = Обращение туда отозвано

## What happened
event-outside-opened = Начато разбирательство. Инстанция: { $body }. Наш срок ответа — { $due }
event-outside-answered = Мы ответили инстанции
event-outside-postponed = Инстанция продлила срок: { $until }
event-outside-late = Наш ответ инстанции запаздывает. Супервайзеру сообщили
event-outside-result-missing = Инстанция не вынесла решения в свой срок. Мы спрашиваем, как обстоят дела
event-outside-concluded = Разбирательство завершено: { $result }
event-outside-note = Заметка: { $name }

notice-outside-opened = Отмечено разбирательство во внешней инстанции: { $title }. Мы ответим до указанного срока.
notice-outside-answered = Мы ответили внешней инстанции: { $title }
notice-outside-postponed = Внешняя инстанция продлила срок: { $title }
notice-outside-concluded = Разбирательство во внешней инстанции завершено: { $title }
