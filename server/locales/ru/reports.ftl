# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = На что можно пожаловаться в товаре
policy-options-hint = Автор жалобы на товар выбирает один из этих вариантов. Можно предложить от одного до шести. В прежних жалобах остаётся то, что было выбрано, в тогдашней формулировке.
option-preview = Что увидят люди
option-preview-hint = На каждом языке, в этом порядке.
option-look = Сначала посмотреть
option-off = Не предлагается
option-at = Место { $n }
option-ours = Если оставить пустым: { $words }
option-needed = Нужно, как только вариант предлагается; остальные языки берут этот текст.
ask-place = Место в списке
ask-category = Категория по закону
ask-urgency = Срочность
ask-words_ar = Ваша формулировка на арабском
ask-words_en = Ваша формулировка на английском
ask-words_es = Ваша формулировка на испанском
ask-words_fa = Ваша формулировка на персидском
ask-words_id = Ваша формулировка на индонезийском
ask-words_pt = Ваша формулировка на португальском
ask-words_ru = Ваша формулировка на русском
ask-words_zh = Ваша формулировка на китайском
row-ip_or_counterfeit = Подделки и бренды
row-prohibited_or_unsafe = Запрещённое или опасное
row-misleading_listing_or_search_manipulation = Карточка вводит в заблуждение
row-trade_rule_violation = Другое правило
row-own_1 = Свой вариант, первый
row-own_2 = Свой вариант, второй
row-own_3 = Свой вариант, третий
row-own_4 = Свой вариант, четвёртый
concern-unknown = То, что больше не предлагается
refusal-none_on = Предложите хотя бы один вариант.
refusal-too_many_on = Предложите не больше шести вариантов.
refusal-one_line = Напишите в одну строку.

## Categories of the European database of statements of reasons
law-animal_welfare = Защита животных
law-consumer_information = Информация для потребителей
law-cyber_violence = Насилие в интернете
law-cyber_violence_against_women = Насилие в интернете в отношении женщин
law-data_protection_and_privacy_violations = Защита данных и частная жизнь
law-illegal_or_harmful_speech = Незаконные или вредные высказывания
law-intellectual_property_infringements = Интеллектуальная собственность
law-negative_effects_on_civic_discourse_or_elections = Общественная дискуссия и выборы
law-not_specified_notice = Автор жалобы не указал
law-other_violation_tc = Другое нарушение наших условий
law-protection_of_minors = Защита несовершеннолетних
law-risk_for_public_security = Общественная безопасность
law-scams_and_fraud = Обман и мошенничество
law-self_harm = Причинение вреда себе
law-unsafe_and_prohibited_products = Опасные и запрещённые товары
law-violence = Насилие

## What many people and trusted flaggers report, and unfounded reports
report-flagger = Доверенный заявитель
report-language = Язык автора жалобы
report-alike = Жалуются на то же
report-others = { $n ->
    [one] { $n } человек на момент этой жалобы
    [few] { $n } человека на момент этой жалобы
    [many] { $n } человек на момент этой жалобы
   *[other] { $n } человека на момент этой жалобы
}
report-unfounded = Жалоба была явно необоснованной
report-warned = Жалоба была явно необоснованной. Если такие жалобы продолжатся, мы какое-то время не будем их принимать; сообщения об опасности для людей мы принимаем всегда.
refusal-reports_paused = Слишком многие ваши жалобы были явно необоснованными, поэтому какое-то время мы их не принимаем. Если люди в опасности, поставьте галочку: такие сообщения мы принимаем всегда.
refusal-not_unfounded = Необоснованной может быть только жалоба, по которой нарушений нет и меры не приняты.
field-unfounded = Жалоба явно необоснованная?
field-unfounded-hint = Только если это видно любому. Кто присылает такие жалобы снова и снова, получит предупреждение, а потом должен будет подождать.
field-decide-reference = Где записано правило
field-decide-reference-hint = Закон и статья или номер нашего правила. Магазин это прочитает.
mark-danger = Опасность
mark-people = { $n ->
    [one] Жалуется { $n } человек
    [few] Жалуются { $n } человека
    [many] Жалуются { $n } человек
   *[other] Жалуются { $n } человека
}
statement-source = Откуда мы узнали
statement-after-report = Из жалобы.
event-statement-sourced = Нам сообщил доверенный заявитель

## The administrator's page
admin-trust = Жалобы и закон
flaggers = Доверенные заявители
flaggers-hint = Организации, которые назначил государственный орган. Их жалобы срочные. У каждой своя личная ссылка.
flaggers-none = Пока никого нет.
ask-flagger = Название организации
flagger-add = Добавить и создать ссылку
flagger-trusted = Доверенный
flagger-withdraw = Отозвать
flagger-withdrawn = Отозван
flagger-link = Личная ссылка
flagger-link-hint = Она видна только сейчас. Передайте её организации безопасным способом. Если она потеряется, отзовите её и создайте другую.
flagger-welcome = Ваши жалобы мы рассматриваем первыми. Магазин никогда не узнает, кто пожаловался.
flagger-enter = Продолжить
done-flagger = Ссылка создана.
done-flagger-off = Отозвано. Ссылка больше не работает.
statements-export = Обоснования решений
statements-export-hint = В формате европейской базы обоснований, готовы к отправке туда. Программа получает их по ключу с нужным доступом.
statements-export-first = Первые 100
scope-statements = Обоснования решений
scope-statements-hint = Получать обоснования решений для европейской базы
ask-report_many = Сколько человек должно пожаловаться на одно и то же, чтобы это стало срочным
ask-misuse_warn = Необоснованных жалоб за шесть месяцев до предупреждения
ask-misuse_pause = Необоснованных жалоб до паузы
ask-misuse_pause_d = Сколько длится пауза, в днях

## Danger
event-conversation-person-asked-danger = Мы вызвали специалиста. Вы первые в очереди
danger-first = Вы первые в очереди.
danger-answer = Мы вызвали специалиста, дежурство идёт и ночью. Если кто-то пострадал, сейчас же звоните в экстренную службу своей страны.
field-report-concern = Что не так
field-report-text = Что произошло?
