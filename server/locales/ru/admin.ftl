# The administrator's pages.

## Overview.
stat-open = Открытые обращения
stat-queue = Ждут сотрудника
stat-orders = Заказов известно
stat-parked = Недоставленные сообщения
stat-late = Команды без ответа
stat-failing = Адреса с ошибками
stat-calm = всё в порядке
stat-look = нужно посмотреть
todo-title = Настройка
todo-done = Сделано
todo-open = Не сделано
todo-storefront = Витрина
todo-policy = Правила
todo-key = Ключ для ваших программ
todo-webhook = Адрес для команд
todo-orders = Первые заказы
todo-staff = Коллеги
todo-wizard = Продолжить настройку

## What was done.
done-storefront = Витрина сохранена.
done-revoked = Ключ больше не действует.
done-tokens = Сохранено. Теперь токены входа проверяются так.
done-webhook-off = На этот адрес больше ничего не отправляется.
done-webhook-on = Адрес снова используется.
done-replayed = Отправляется ещё раз.
done-policy = Новая версия сохранена.
done-roles = Роли сохранены.
done-staff-off = Доступ этого сотрудника закрыт.
done-staff-on = Доступ этого сотрудника снова открыт.

## Storefronts.
storefront-add = Добавить витрину
storefronts-none = Витрин пока нет
storefronts-none-hint = Витрина — это бренд вашего маркетплейса со своим названием, языками и часами работы.
storefront-open = Операторы на месте
storefront-closed = Сейчас закрыто
storefront-next = операторы вернутся { $time }
storefront-until = до { $time }
all-storefronts = Все витрины
part-name = Название
part-languages = Языки
part-hours = Часы работы
part-colours = Цвет
ask-storefront_name = Название
ask-storefront_name-hint = Каким его знают покупатели и продавцы.
ask-slug = Слово для импорта и адресов
ask-slug-hint = Строчные латинские буквы, цифры и дефисы, например blue-lantern. Этим словом заказы указывают свою витрину.
ask-assistant = Имя помощника
ask-assistant-hint = Можно оставить пустым. Помощник всегда говорит, что он программа.
ask-language_main = Основной язык
ask-language_more = Другие языки
ask-zone = Часовой пояс
ask-zone-hint = Например, Europe/Moscow или Asia/Almaty.
ask-week = Неделя
ask-week-hint = Например, 09:00–18:00. Несколько — через запятую: 09:00–13:00, 14:00–18:00. Пусто — значит закрыто.
ask-day_1 = Понедельник
ask-day_2 = Вторник
ask-day_3 = Среда
ask-day_4 = Четверг
ask-day_5 = Пятница
ask-day_6 = Суббота
ask-day_7 = Воскресенье
closed-all-day = закрыто
ask-holidays = Выходные дни
ask-holidays-hint = По одному в строке, например 2026-12-25.
ask-colour = Акцентный цвет
ask-accent_light = В светлой теме
ask-accent_dark = В тёмной теме
colour-ember = Огненный
colour-blue = Синий
colour-green = Зелёный
colour-teal = Бирюзовый
colour-violet = Фиолетовый
colour-rose = Розовый
colour-own = Свой
colour-measured = Контраст { $light } к 1 в светлой теме и { $dark } к 1 в тёмной; нужно не меньше { $least } к 1.

## Staff.
ask-roles = Роли
ask-scopes_of = Витрины
ask-invite_email = Эл. почта коллеги
ask-invite_email-hint = Это станет именем аккаунта. Мы ничего туда не отправляем.
role-agent-hint = Отвечает в чатах
role-mediator-hint = Делает предложения и принимает решения в спорах
role-supervisor-hint = Видит всю поддержку, ведёт споры и платит
role-finance-hint = Занимается возвратом денег, где нужен человек
role-delivery-hint = Разбирается с посылками
role-administrator-hint = Всё настраивает; обращений не читает
staff-you = (вы)
staff-active = Доступ открыт
staff-disabled = Доступ закрыт
staff-no-password = Входов ещё не было
staff-more = Ещё
staff-sign-in = Вход
staff-reset = Создать новые данные для входа
staff-reset-hint = Если потерян телефон или забыт пароль. Прежние пароль и аутентификатор сразу перестанут работать; вы получите ссылку для передачи.
staff-disable = Закрыть доступ
staff-disable-hint = Для тех, кто уходит: все сеансы завершатся, а написанное останется.
staff-enable = Открыть доступ
invite-title = Пригласить коллегу
invite-hint = Вы получите ссылку, которую передадите сами. Она сработает один раз в течение семи дней.
invite-make = Создать ссылку
invite-once = Скопируйте ссылку сейчас
invite-once-hint = Для { $email }. Она показывается только один раз.

## Keys.
ask-key_name = Название
ask-key_name-hint = Какая программа его использует.
ask-scopes = Что он разрешает
scope-import = Импорт
scope-import-hint = Передавать заказы, отправления и платежи
scope-commands = Команды
scope-commands-hint = Получать команды о деньгах и отвечать на них
key-first-name = Маркетплейс
key-add = Создать ключ
key-make = Создать ключ
key-once = Скопируйте ключ сейчас
key-once-hint = Он показывается только один раз. Храните его там, где ваши программы хранят секреты.
key-ends = Окончание
key-revoke = Отозвать
key-revoked = Отозван { $day }
keys-api = Ключи программ
keys-api-hint = По одному на каждую программу, чтобы отзывать их по отдельности.
keys-none = Ключей пока нет.
made-at = Создано
used-at = Последнее использование
never-used = никогда
tokens-title = Вход покупателей и продавцов
tokens-hint = Чем проверяются токены вашего маркетплейса.
ask-token_way = Чем подписаны
ask-token_pem = Открытый ключ
ask-token_pem-hint = RSA, в формате PEM. Начинается с -----BEGIN PUBLIC KEY-----.
token-shared = Общий секрет (HS256)
token-shared-hint = Называется token_secret и находится в { $file }.
token-file = Открытый ключ в файле (RS256)
token-file-hint = Файл { $file }, как указано в конфигурации.
token-public = Открытый ключ (RS256)
token-public-hint = Надёжнее: подписывать может только ваш маркетплейс, а мы — только проверять.

## Webhooks.
webhooks-lead = Адреса вашего маркетплейса, которые получают команды и уведомления. Каждое сообщение подписано по стандарту Standard Webhooks.
ask-webhook_url = Адрес
ask-webhook_url-hint = Например, https://shop.example.com/ombud
webhook-add = Добавить адрес
webhook-add-button = Добавить
webhook-add-and-test = Добавить и проверить
webhook-test = Отправить проверку
webhook-disable = Отключить
webhook-enable = Включить снова
webhook-off = Отключён
webhook-failing = Ошибка
webhook-ok = Работает
webhook-unused = Пока ничего не отправляли
webhook-last = последнее сообщение
webhook-once = Скопируйте секрет сейчас
webhook-once-hint = По нему ваша программа проверяет, что сообщение от нас. Он показывается только один раз.
webhook-works = Адрес ответил { $status }. Работает.
webhook-answered = Адрес ответил { $status }. Нужен код от 200 до 299.
webhook-unreachable = Связаться с адресом не удалось. Частные сети должны быть указаны в конфигурации (webhook_networks).
parked-title = Недоставленные сообщения
parked-none = Таких сообщений нет.
parked-hint = Мы пытались отправить их два дня. Когда причина исчезнет, отправьте их снова.
job-replay = Отправить снова
late-title = Команды без ответа
late-none = На все команды ответили вовремя.
late-hint = Ваш маркетплейс не ответил на них вовремя. Обращения ждут его.
log-title = Что отправлено
log-none = Пока ничего не отправляли.
log-ok = { $status }
log-answered = { $status }
log-failed = Нет ответа
log-newest = Самые новые
log-older = Более ранние
col-name = Название
col-what = Что
col-when = Когда
col-attempts = Попытки
col-error = Что не так
col-command = Команда
col-due = Срок
col-result = Результат
col-address = Адрес
col-message = Сообщение
col-state = Состояние

## Policies.
policies-lead = Сколько времени есть у каждого и что будет потом. Версия не меняется: создайте новую. Каждый спор идёт по той версии, которая действовала при оформлении заказа.
policies-none = Ни одной версии пока нет; действуют обычные значения.
policy-add = Новая версия
policy-version = Версия { $n }
policy-for-all = все витрины
policy-in-force = Действует
policy-coming = Вступит в силу
policy-over = Заменена
policy-own-title = Собственные правила витрины
policy-own-hint = Они важнее общих.
policy-follows = Следует за версией { $n }.
policy-save = Сохранить новую версию
policy-diff = Что изменилось с версии { $n }
policy-same = Различий нет.
policy-absent = нет
policy-compare = Сравнить с
policy-compare-button = Сравнить
policy-range = От { $from } до { $to }
policy-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
policy-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
policy-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
policy-times = { $n ->
    [one] { $n } раз
    [few] { $n } раза
    [many] { $n } раз
   *[other] { $n } раза
}
policy-conversations = { $n ->
    [one] { $n } чат
    [few] { $n } чата
    [many] { $n } чатов
   *[other] { $n } чата
}
policy-filing = Открытие спора
policy-talk = Покупатель и магазин
policy-decision = Наше решение
policy-goods = Повторная отправка
policy-refunds = Возврат денег
policy-arrival = Поступление денег покупателю
policy-amounts = Суммы
col-version = Версия
col-for = Витрина
col-from = Действует с
col-author = Автор
col-field = Что
col-before = Было
col-after = Стало
ask-effective = Действует с
ask-effective-hint = Пусто — значит сразу. Часовой пояс: { $zone }.
ask-filing_open_d = Не получено: открывается после отправки, в днях
ask-filing_close_delivered_d = Закрывается после доставки, в днях
ask-filing_close_estimate_d = Закрывается после обещанного дня, в днях
ask-t_seller_h = Срок ответа магазина, в часах
ask-t_neg_h = Переговоры целиком, в часах
ask-t_buyer_h = Срок ответа покупателя, в часах
ask-t_buyer_cap_h = Крайний срок ответа покупателя после открытия, в часах
ask-counter_limit = Встречные предложения каждой стороны
ask-escalate_after_h = Через сколько можно попросить нас решить, в часах
ask-withdrawn_grace_h = Возобновление после отзыва спора, в часах
ask-t_review_h = Наш срок на предложение или решение, в часах
ask-t_info_h = Срок, чтобы прислать то, о чём мы просим, в часах
ask-t_offer_h = Срок ответа на наше предложение, в часах
ask-refusal_limit = Сколько наших предложений можно отклонить
ask-info_limit = Сколько раз мы можем запросить сведения
ask-t_overdue_h = Если мы опаздываем: через сколько платим покупателю за наш счёт, в часах
ask-appeal_window_d = Срок для апелляции, в днях
ask-ship_by_h = Срок отправки, в часах
ask-deliver_by_h = Срок доставки, в часах
ask-object_h = Срок для возражений после доставки, в часах
ask-execution_slack_h = Через сколько мы проверяем сами, в часах
ask-chargeback_slack_d = Сколько ждём после срока банка, в днях
ask-refund_dispatch_min = Передать платёжному сервису за, в минутах
ask-refund_answer_h = Срок ответа платёжного сервиса, в часах
ask-refund_retry_h = Срок, чтобы выяснить или попробовать снова, в часах
ask-refund_manual_bd = Срок финансового отдела, в рабочих днях
ask-refund_arrival_from_d = Самое раннее, в днях
ask-refund_arrival_to_d = Самое позднее, в днях
ask-silence_cap_minor = Молчание магазина считается согласием до
ask-silence_cap_minor-hint = По одной валюте в строке, например RUB 15000.00. Если строки нет, рассматриваем сами.
ask-goodwill_alone_minor = Компенсация, которую можно выплатить без второго сотрудника
ask-goodwill_alone_minor-hint = По одной валюте в строке, например RUB 1500.00.

## Import.
import-title = Импорт файла
import-hint = Строки в формате из документации. Плохая строка не мешает остальным, а повторная загрузка того же файла ничего не меняет.
import-button = Импортировать
import-ndjson = NDJSON: один объект в строке
import-csv = CSV: { $object }
ask-kind = Как записаны строки
ask-file = Файл
ask-file-hint = Здесь — не больше 100 МБ. Большие загружайте через API или командную строку.
import-by-hand = Через программу
import-by-hand-hint = С ключом, которому разрешён импорт, с любого компьютера:
import-report = Что стало со строками
import-counts = Изменили данные: { $changed }. Отклонены: { $failed }.
import-created = Новые
import-updated = Обновлённые
import-unchanged = Без изменений
import-older = Устаревшие
import-errors = Отклонённые
import-first-errors = Первые отклонённые строки
col-object = Объект
col-line = Строка
gaps-title = Чего не хватает
gaps-hint = Имена, которые упомянуты, но не переданы, и заказы, где суммы не сходятся. По таким заказам всё равно можно помочь в чате.
gaps-show = Показать, чего не хватает
gaps-missing = Упомянуто, но не передано
gaps-orders = Заказы с пробелами
gaps-none = Здесь ничего нет.
gaps-first = С начала
gaps-next = Искать дальше
gap-no_items = нет товаров
gap-unequal_sum = суммы не сходятся
gap-no_payment = нет платежа
gap-other_currency = платёж в другой валюте
gap-loose_refund = возврат денег, который не относится ни к одной позиции
col-order = Заказ
col-gap = Чего не хватает

## What can be wrong.
refusal-bad_slug = Только строчные латинские буквы, цифры и дефисы, не больше 40.
refusal-slug_taken = Это слово уже у другой витрины.
refusal-unknown_zone = Такого часового пояса нет. Укажите, например, Europe/Moscow.
refusal-bad_window = Укажите часы, например 09:00–18:00: раннее время первым, без пересечений.
refusal-bad_day = Укажите каждый день так: 2026-12-25.
refusal-bad_colour = Это не цвет.
refusal-low_contrast = Текст такого цвета будет трудно читать. Возьмите более тёмный для светлой темы и более светлый для тёмной.
refusal-email_taken = Сотрудник с таким адресом здесь уже есть.
refusal-last_administrator = Кто-то должен администрировать. Сначала назначьте другого администратора.
refusal-not_yourself = Попросите другого администратора сделать это за вас.
refusal-bad_public_key = Это не открытый ключ RSA в формате PEM.
refusal-bad_address = Укажите адрес, например https://shop.example.com/ombud, без пароля.
refusal-https_only = Используйте https. Обычный http возможен, только если в конфигурации указаны частные сети.
refusal-not_a_number = Укажите целое число.
refusal-out_of_range = Это вне допустимых границ. Они указаны рядом.
refusal-before_first = Самый поздний день не может быть раньше самого раннего.
refusal-bad_amounts = По одной валюте в строке, например RUB 15000.00, каждая только один раз.
refusal-not_a_moment = Укажите день и время.
refusal-in_the_past = Версия не может начать действовать в прошлом.
refusal-nothing_changed = Отличий от прежней версии нет.
refusal-policy_changed = Тем временем кто-то создал другую версию. Посмотрите её и отправьте снова.
refusal-bad_header = Первая строка CSV не такая, как ожидалось.
