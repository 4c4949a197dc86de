# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = Жалоба
kind-statement = Обоснование решения
kind-appeal = Апелляция
party-reporter = Автор жалобы

nav-report = Пожаловаться
nav-trust = Жалобы
nav-appeals = Апелляции

## Telling us
report-title = Пожаловаться
report-lead = Расскажите нам о товаре, магазине или мошенничестве. Аккаунт не нужен.
report-about = О чём жалоба
report-about-product = Товар
report-about-product-hint = Подделка, запрещённый или опасный товар, карточка, которая вводит в заблуждение.
report-about-shop = Магазин
report-about-shop-hint = Не отвечает, грубит или не делает того, о чём договорились.
report-about-fraud = Мошенничество
report-about-fraud-hint = Кто-то хочет, чтобы вы заплатили или договорились в другом месте, или выдаёт себя за нас.
report-concern = Что не так
report-privacy = Ваше имя
report-privacy-text = Магазин никогда не узнает, кто пожаловался.
report-yours = Ваши жалобы и апелляции
report-what-happened = Что произошло?
report-what-happened-hint = Не меньше 20 знаков.
report-file-hint = Магазин их никогда не увидит.
report-danger = Могут пострадать люди
report-danger-hint = { $hours ->
    [1] Огонь, яд, удар током, оружие, угрозы: специалист посмотрит в течение часа.
    [one] Огонь, яд, удар током, оружие, угрозы: специалист посмотрит в течение { $hours } часа.
    [few] Огонь, яд, удар током, оружие, угрозы: специалист посмотрит в течение { $hours } часов.
    [many] Огонь, яд, удар током, оружие, угрозы: специалист посмотрит в течение { $hours } часов.
   *[other] Огонь, яд, удар током, оружие, угрозы: специалист посмотрит в течение { $hours } часа.
}
report-danger-chat = Опасность: жалоба { $number }
report-send = Отправить жалобу
report-received = Жалоба у нас
report-received-text = Её номер — { $number }. Наш сотрудник рассмотрит её и сообщит вам результат.
report-link = Ваша личная ссылка
report-link-text = У вас нет аккаунта, поэтому сохраните эту ссылку. Она открывает вашу жалобу: там можно добавить изображения и прочитать, что мы решили. Никому её не давайте.
report-link-keep = сохраните эту ссылку
report-open = Открыть мою жалобу
report-specialist = Поговорить со специалистом сейчас
report-priority = Срочность
report-law-category = Категория по закону
report-who = Кто пожаловался
report-guest = Человек без аккаунта
report-hidden-until = Срок скрытия

concern-ip_or_counterfeit = Подделка либо чужой бренд, дизайн или фото
concern-prohibited_or_unsafe = Запрещённый или опасный товар
concern-misleading_listing_or_search_manipulation = Карточка товара вводит в заблуждение или обманывает поиск
concern-trade_rule_violation = Нарушено другое правило маркетплейса
concern-unresponsive = Магазин не отвечает
concern-rude_or_threatening = Магазин грубит или угрожает
concern-refuses_agreed_remedy = Магазин не делает того, о чём договорились
concern-false_tracking = Трек-номер ложный
concern-pressure_for_review = Магазин требует хороший отзыв
concern-other = Другое о магазине
concern-off_platform_payment = Просят заплатить вне маркетплейса
concern-off_platform_return_or_refund = Предлагают вернуть товар или деньги вне маркетплейса
concern-pressure_to_cancel_dispute = Меня заставляют отозвать спор
concern-fake_support = Кто-то выдаёт себя за нашу поддержку
concern-phishing_link = Ссылка просит пароли, коды или данные карты
concern-fake_tracking = Посылка или трек-номер без моего заказа
concern-extortion_by_review = Угрожают плохими отзывами

## Where a report stands
stage-under-review = Мы рассматриваем жалобу
stage-need-info = У нас есть вопрос о жалобе
stage-escalated = Решение по жалобе принимает руководитель отдела
stage-decided = По жалобе принято решение
stage-under-review-you = Примите решение по жалобе
stage-need-info-you = Ответьте на наш вопрос
stage-escalated-you = Примите решение по жалобе
silence-report-reviewed = жалоба перейдёт к специалисту.
silence-head-of-trust-decides = решит руководитель отдела.
silence-head-of-trust-reminded = руководителю отдела напоминают каждый день.
act-buyer-need-info = Ответьте своими словами; можно добавить изображения.

## What can be done
action-triage = Распределить
action-ask = Спросить автора жалобы
action-add = Добавить сведения
action-hide_now = Скрыть карточку на время
action-attach = Указать, о чём жалоба
explain-attach = Найдите карточку или магазин, о которых жалоба. С этого момента возможна мера. Автор жалобы видит название найденного, но не то, откуда вы знаете.
field-listing = Карточка или магазин
field-listing-hint = Номер на маркетплейсе, ссылка или слова из названия карточки.
field-attach-text = Откуда вы знаете
report-found = Что мы нашли
action-show_again = Снова показать карточку
action-decide = Принять решение
action-appeal = Подать апелляцию
explain-triage = Сначала — опасность для людей, потом безопасность, мошенничество и то, на что жалуются многие.
explain-ask = Спросить можно один раз. Если вовремя никто не ответит, вы решите по тому, что есть.
explain-hide_now = Карточка скрывается на короткое время и один раз, до решения по жалобе. Записывается, кто её скрыл и почему. Другие карточки магазина остаются.
explain-add = Мы прочитаем это до решения.
field-priority = Срочность
choice-normal = Обычная
choice-urgent = Срочно
choice-danger = Люди в опасности
field-measure = Мера
choice-no_action = Без мер
choice-warn_shop = Предупреждение магазину
choice-label_listing = Предупреждение на карточке товара
choice-hide_listing = Скрытие карточки товара
choice-remove_listing = Удаление карточки товара
choice-restrict_shop = Запрет продаж для магазина
field-rule = Правило
choice-law = Закон
choice-terms_products = Наши правила о товарах
choice-terms_conduct = Наши правила для магазинов
choice-no_rule_broken = Нарушений нет
field-facts = Установленные факты
field-text_reporter = Для автора жалобы
field-lasting = На какой срок
choice-until_lifted = До отмены
choice-days_7 = 7 дней
choice-days_30 = 30 дней
choice-days_90 = 90 дней
field-points = Штрафные баллы магазина
field-recall = Сообщить всем, кто купил это за последние шесть месяцев
field-recall_hazard = Что опасно
field-recall_advice = Что сейчас делать покупателям
field-recall_money = Как им вернут деньги
field-recall_words_ar = Своими словами, на арабском
field-recall_words_en = Своими словами, на английском
field-recall_words_es = Своими словами, на испанском
field-recall_words_fa = Своими словами, на персидском
field-recall_words_id = Своими словами, на индонезийском
field-recall_words_pt = Своими словами, на португальском
field-recall_words_ru = Своими словами, на русском
field-recall_words_zh = Своими словами, на китайском
field-recall-hint = Они прочитают это на отдельной странице, каждый на своём языке. Нажмите «Сначала посмотреть», чтобы её увидеть.
preview-decide = Сначала посмотреть
choice-hazard_fire = Пожар или ожоги
choice-hazard_shock = Удар током
choice-hazard_choking = Удушье
choice-hazard_poison = Отравление или раздражение
choice-hazard_injury = Порезы, падения и другие травмы
choice-hazard_food = Еда, от которой можно заболеть
choice-hazard_fake = Подделка, которую никто не проверял
choice-hazard_other = Другая опасность
choice-advice_stop = Не пользоваться
choice-advice_keep_away = Держать подальше от детей
choice-advice_throw_away = Утилизировать
choice-advice_bring_back = Отправить назад
choice-money_shop = Деньги вернёт магазин
choice-money_us = Деньги вернём мы
choice-money_exchange = Магазин обменяет товар
choice-money_repair = Магазин бесплатно починит товар
choice-yes = Да
choice-no = Нет
field-ground = Почему решение нужно изменить
choice-new_fact = Появился новый факт
choice-fact_overlooked = Не учтён факт
choice-rule_misread = Неверно понято правило
choice-not_heard = Меня не выслушали
field-place = Где вы это увидели?
field-place-hint = Адрес сайта, номер телефона, адрес эл. почты или название магазина.

## Refusals
refusal-asked_before = Вы уже спрашивали автора жалобы.
refusal-no_listing = Эта карточка нам не известна.
refusal-nothing_to_tell = Сообщать нечего.
refusal-listing_not_found = Такой карточки или магазина мы не нашли.
refusal-choose_one = Нашлось несколько. Выберите нужное.
refusal-hidden_now = Карточка сейчас скрыта. Сначала покажите её снова.
refusal-hidden_before = Карточку уже скрывали один раз. Чтобы скрыть её на больший срок, примите решение по жалобе.
refusal-not_hidden = Карточка не скрыта.
refusal-rule_needed = Выберите нарушенное правило.
refusal-appeal_not_against_you = Решение дало вам то, что вы просили.
refusal-appealed_before = Вы уже подавали апелляцию.
refusal-appeal_open = Сейчас рассматривается другая апелляция. После неё можно подать свою.
refusal-appeal_window_over = Срок для апелляции прошёл.
refusal-nothing_decided = Вы договорились сами; нашего решения, на которое можно подать апелляцию, нет.
refusal-nothing_between = Между решением и требованием нет промежуточных вариантов.
refusal-not_asked = Ответить должна другая сторона.
refusal-no_appeal = Апелляции нет.

## Events
event-report-filed = { $who ->
    [you] Вы пожаловались: { $concern }
   *[other] Жалоба: { $concern }
 }
event-report-triaged = Жалоба распределена: { $priority }
event-report-asked = Мы спрашиваем автора жалобы
event-report-answered = { $who ->
    [you] Вы ответили
   *[other] Автор жалобы ответил
 }
event-report-not-answered = На наш вопрос никто не ответил; решаем по тому, что есть
event-report-added = { $who ->
    [you] Вы добавили сведения
   *[other] Автор жалобы добавил сведения
 }
event-report-late = Срок решения прошёл; жалоба переходит к руководителю отдела
event-report-hidden = { $name }: карточка скрыта. Срок — { $until }
event-report-shown-again = Карточка снова видна
event-report-decided = Решение: { $measure } ({ $rule })
event-report-appeal-filed = { $who ->
    [you] Вы подали апелляцию: { $number }
   *[other] Автор жалобы подал апелляцию: { $number }
 }
event-report-looked-at-again = Апелляция удовлетворена; жалобу заново рассматривает другой сотрудник: { $number }
event-report-note = Заметка: { $name }
event-report-attached = { $name } указывает, о чём жалоба: { $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] Вы подали апелляцию: { $number }
   *[other] Магазин подал апелляцию: { $number }
 }
event-statement-varied = После апелляции: { $measure }
event-statement-lifted = После апелляции мера отменена
event-statement-settled = Срок для апелляции прошёл
event-statement-recalled = Покупателям за последние шесть месяцев сообщают об опасности
event-statement-recall-sent = Получили уведомление: { $n }
event-appeal-filed = { $who ->
    [you] Вы подали апелляцию: { $ground }
    [shop] Магазин подал апелляцию: { $ground }
   *[other] Покупатель подал апелляцию: { $ground }
 }
event-appeal-admitted = Апелляция принята к рассмотрению
event-appeal-admitted-by-silence = Апелляция принята к рассмотрению: вовремя никто не возразил
event-appeal-rejected = Апелляция не принята к рассмотрению. Причина: { $why }
event-appeal-answered = { $who ->
    [you] Вы ответили
    [platform] Ответила команда, которая принимала решение
   *[other] { $name }: получен ответ
 }
event-appeal-not-answered = Другая сторона не ответила; апелляции это не вредит
event-appeal-added = { $who ->
    [you] Вы добавили сведения
   *[other] { $name }: добавлены сведения
 }
event-appeal-overdue = Срок решения прошёл; апелляция переходит к руководителю отдела апелляций
event-appeal-decided-upheld = Решение остаётся в силе. Причина: { $why }
event-appeal-decided-varied = { $amount ->
    [none] Решение частично изменено. Причина: { $why }
   *[other] Решение изменено: покупатель получит всего { $amount }. Причина: { $why }
 }
event-appeal-decided-overturned = { $amount ->
    [none] Решение отменено. Причина: { $why }
   *[other] Решение отменено: покупатель получит всего { $amount }. Причина: { $why }
 }
event-appeal-granted-by-default = Мы не решили вовремя, поэтому апелляция удовлетворена за наш счёт
event-appeal-granted-by-default-outside = Мы не решили вовремя: мы выплатим всего до { $amount }, об остальном решит внешняя инстанция
event-appeal-note = Заметка: { $name }
event-dispute-appeal-filed = { $who ->
    [you] Вы подали апелляцию: { $number }
   *[other] { $name }: подана апелляция { $number }
 }
event-dispute-decided-again-unchanged = Апелляция { $number } рассмотрена: решение остаётся в силе
event-dispute-decided-again-changed = Апелляция { $number } рассмотрена: решение изменено

## Statement of reasons
statement-measure = Что мы сделали
statement-rule = По какому правилу
statement-lasts = На какой срок
statement-points = Ваши штрафные баллы
statement-points-back = тоже отменены
statement-automation = Кто решил
statement-by-a-person = Наш сотрудник. Программа это не находила и не решала.
statement-appeal-until = Срок для апелляции
stage-in-force = Мера действует, можно подать апелляцию
stage-lifted = Мера отменена
stage-settled = Мера действует
silence-statement-settles = мера останется в силе окончательно.

## Where an appeal stands
appeal-against = На что подана
appeal-by = Кто подал
appeal-by-whom = { $who ->
    [you] Вы
    [shop] Магазин
   *[other] Покупатель
 }
appeal-decided = По решению покупатель получает
appeal-wanted = Требование
stage-filed = Апелляция получена
stage-reply-wait = Другая сторона может ответить на апелляцию
stage-review = Решение проверяет другой сотрудник
stage-review-overdue = Решает руководитель отдела апелляций
stage-upheld = Решение остаётся в силе
stage-varied = Решение частично изменено
stage-overturned = Решение отменено
stage-inadmissible = Апелляция не принята к рассмотрению
stage-granted-by-default = Апелляция удовлетворена
stage-filed-you = Проверьте, можно ли принять апелляцию
stage-reply-wait-you = Ответьте на апелляцию
stage-review-you = Примите решение по апелляции
stage-review-overdue-you = Примите решение по апелляции
silence-appeal-admitted = апелляция принимается к рассмотрению.
silence-appeal-goes-on = решение примут без вашего ответа; апелляции это не вредит.
silence-head-of-appeals-decides = решит руководитель отдела апелляций.
silence-appeal-granted = апелляция удовлетворяется за наш счёт.
act-buyer-reply-wait = Напишите, что нужно знать до решения по апелляции.
act-shop-reply-wait = Напишите, что нужно знать до решения по апелляции.
action-admit = Принять к рассмотрению
action-reject = Не принимать к рассмотрению
action-uphold = Оставить решение в силе
action-vary = Изменить частично
action-overturn = Отменить решение
choice-no_new_fact = Нового факта нет
choice-no_error_named = Ошибка не указана
choice-not_about_decision = Не о решении
choice-decision_was_right = Решение было верным
choice-new_fact_counts = Новый факт важен
choice-fact_was_overlooked = Факт не был учтён
choice-rule_was_misread = Правило было неверно понято

## Desks
trust-tab-all = Все
trust-tab-received = Новые
trust-tab-under_review = Решить
trust-tab-escalated = Руководитель отдела
trust-tab-need_info = Задан вопрос
trust-tab-in_force = Обоснования
trust-tab-reply_wait = Апелляции без ответа
trust-empty = Здесь пусто.
trust-choose = Выберите жалобу
appeals-tab-all = Все
appeals-tab-review = Решить
appeals-tab-filed = Новые
appeals-tab-review_overdue = Руководитель отдела апелляций
appeals-tab-reply_wait = Другая сторона
appeals-empty = Апелляций здесь нет.
appeals-choose = Выберите апелляцию

## Notices
notice-report-triaged = Ваша жалоба передана специалисту
notice-report-asked = У нас есть вопрос о вашей жалобе
notice-report-late = Ваша жалоба рассматривается дольше, чем должна; решит руководитель отдела
notice-report-decided = По вашей жалобе принято решение
notice-report-looked-at-again = Ваша апелляция удовлетворена: вашу жалобу заново рассматривает другой сотрудник
notice-report-reminded = У нас всё ещё есть вопрос о вашей жалобе
notice-statement-issued = Мы приняли меры в отношении вашего магазина или карточки товара: прочитайте, почему и как подать апелляцию
notice-statement-varied = После вашей апелляции мы изменили меру
notice-statement-lifted = После вашей апелляции мы отменили меру
notice-appeal-filed = { $own ->
    [yes] Мы получили вашу апелляцию
   *[no] Другая сторона подала апелляцию
}
notice-appeal-admitted = Апелляция принята к рассмотрению
notice-appeal-rejected = Апелляция не принята к рассмотрению: прочитайте почему
notice-appeal-answered = На апелляцию ответили; теперь решает другой сотрудник
notice-appeal-not-answered = Время для ответа на апелляцию прошло; теперь решает другой сотрудник
notice-appeal-overdue = Апелляция рассматривается дольше, чем должна; решит руководитель отдела апелляций
notice-appeal-decided = По апелляции принято решение
notice-appeal-granted-by-default = Мы не решили вовремя, поэтому апелляция удовлетворена
notice-appeal-reminded = Вы ещё можете ответить на апелляцию
notice-dispute-decided-again = По апелляции в вашем споре принято решение

## Policy
policy-reports = Жалобы
policy-appeals = Апелляции
ask-report_triage_h = Срок распределения жалобы, в часах
ask-report_review_h = Срок решения по жалобе, в часах
ask-report_urgent_h = Срок решения о безопасности или мошенничестве, в часах
ask-report_danger_h = Срок решения, когда люди в опасности, в часах
ask-report_info_d = Срок ответа автора жалобы, в днях
ask-report_head_bd = Срок решения руководителя отдела жалоб, в рабочих днях
ask-hide_now_h = Сколько карточка может быть скрыта до решения, в часах
ask-moderation_appeal_d = Срок апелляции на решение о магазине или карточке, в днях
ask-appeal_desk_h = Срок проверки, можно ли принять апелляцию, в часах
ask-appeal_reply_h = Срок ответа другой стороны на апелляцию, в часах
ask-appeal_review_bd = Срок решения по апелляции, в рабочих днях
ask-appeal_overdue_bd = Срок руководителя отдела апелляций после этого, в рабочих днях
ask-appeal_cap_minor = Сколько мы платим самое большее, если не решили апелляцию

## Roles
role-triage-hint = Распределяет жалобы
role-reviewer-hint = Рассматривает жалобы и принимает решения
role-head_of_trust-hint = Решает то, что затянулось, и отвечает на апелляции по жалобам
role-appeal_reviewer-hint = Ещё раз проверяет решения
role-head_of_appeals-hint = Принимает решения по затянувшимся апелляциям
demo-see-reviewer = Звонок от имени нашей поддержки, скрытая карточка товара и апелляция магазина.
demo-see-appeals = Апелляция на скрытие карточки: обе стороны выслушаны.

explain-report-answer = Мы прочитаем ответ и продолжим рассматривать жалобу. Магазин никогда не узнает, кто вы.
explain-appeal-answer = Ответ прочитают тот, кто решает по апелляции, и сторона, которая её подала.
