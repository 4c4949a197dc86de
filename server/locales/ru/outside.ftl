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
outside-forced = Инстанция, которую выбираем мы
outside-we-put-by = Наш срок обращения туда:

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
stage-body-due = Мы должны обратиться во внешнюю инстанцию
silence-body-answer-late = наш ответ опоздает, и его должен будет отправить супервайзер.
silence-body-answer-late-again = супервайзер получает напоминание каждый день.
silence-we-ask-the-body = мы спросим у инстанции, как обстоят дела.
silence-body-due-again = супервайзер получает напоминание каждый день.

## What our people may do
action-body_answered = Ответ отправлен
action-body_postponed = Инстанция продлила срок
action-body_concluded = Отметить результат
action-body_put = Мы обратились в инстанцию
explain-body_put = Инстанция получит файл со всем, что есть от обеих сторон. Обе стороны увидят, где теперь дело. Расходы на нас.
field-out_body = В какую инстанцию
field-body_put-reference = Номер, присвоенный инстанцией
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
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
event-outside-forced = Мы не успели решить по апелляции. О том, что выше нашего предела, решит внешняя инстанция за наш счёт. Наш срок обращения туда: { $due }.
event-outside-put = Мы обратились сюда: { $body }, номер { $reference }. Теперь решает инстанция.
event-outside-answered = Мы ответили инстанции
event-outside-postponed = Инстанция продлила срок: { $until }
event-outside-late = Мы опаздываем с обращением во внешнюю инстанцию. Супервайзеру сообщили
event-outside-result-missing = Инстанция не вынесла решения в свой срок. Мы спрашиваем, как обстоят дела
event-outside-concluded = Разбирательство завершено: { $result }
event-outside-note = Заметка: { $name }

notice-outside-opened = Отмечено разбирательство во внешней инстанции: { $title }. Мы ответим до указанного срока.
notice-outside-forced = Остальное по апелляции решит внешняя инстанция: { $title }. Для вас это бесплатно.
notice-outside-put = Мы передали остальное по апелляции во внешнюю инстанцию: { $title }
notice-outside-answered = Мы ответили внешней инстанции: { $title }
notice-outside-postponed = Внешняя инстанция продлила срок: { $title }
notice-outside-concluded = Разбирательство во внешней инстанции завершено: { $title }

## Ways outside
ways-title = Другие пути
ways-lead = Если вас не устраивает наше решение, вы можете обратиться и сюда. Наше решение этого права у вас не отнимает.
way-dsa = Сертифицированный орган по спорам (Европейский союз)
way-dsa-cost = Для вас бесплатно или за небольшую плату.
way-dsa-time = Решает за 90 дней; в сложных случаях — до 180.
way-adr = Орган по потребительским спорам (Европейский союз)
way-adr-cost = Для вас бесплатно или за небольшую плату.
way-adr-time = Решает за 90 дней после получения всех документов.
way-br = consumidor.gov.br (Бразилия)
way-br-cost = Бесплатно.
way-br-time = Мы отвечаем там за 10 дней.
way-authority = Орган защиты прав потребителей вашей страны
way-authority-cost = В большинстве стран бесплатно.
way-authority-time = Сроки зависят от страны.
way-mediation = Медиация для магазинов (Европейский союз)
way-mediation-cost = Мы берём на себя справедливую часть расходов.
way-mediation-time = В суд можно обратиться до неё, во время и после.
way-court = Суд
way-court-cost = Есть судебные расходы; тому, кто выиграл, их обычно возвращают.
way-court-time = У требований есть срок давности, поэтому посоветуйтесь с юристом поскорее.

policy-ways = Пути во внешние инстанции
policy-ways-hint = Тем, кого не устраивает решение, показываются эти пути, их стоимость и сроки. Они видны такими, какими записаны здесь в день просмотра.
row-dsa = Орган по спорам согласно DSA
row-adr = Орган по потребительским спорам
row-br = Бразилия
row-authority = Орган защиты прав потребителей
row-mediation = Медиация для магазинов
row-court = Суд
ask-way_on = Показывается
ask-way_whom = Для кого
ask-way_about = О каких решениях
ask-way_countries = Страны
ask-way_countries-hint = По две буквы, например BR PT. Пусто — все. Люди, страну которых мы не знаем, видят все пути.
ask-way_link = Адрес
ask-way_link-hint = Начинается с https://. Может быть пустым.
ask-way_name = Название
ask-way_cost = Сколько стоит
ask-way_time = Сколько длится
way-pick-yes = Да
way-pick-no = Нет
way-pick-buyers = Покупатели
way-pick-shops = Магазины
way-pick-both = Покупатели и магазины
way-pick-purchases = Только о покупках
way-pick-all = О покупках, карточках и жалобах
refusal-bad_country = Укажите каждую страну двумя буквами, например BR.
refusal-bad_link = Укажите адрес, который начинается с https://.
