# What stands on every page.

## Names of the language itself.
language-name = Русский
locale-for-numbers = ru

## Frames of pages.
skip-to-content = Перейти к содержимому
net-wait = Восстанавливаем связь…
net-off = Нет подключения. Всё, что вы отправите, уйдёт, когда связь вернётся.
notices-unread = { $n ->
    [0] Уведомления
    [one] Уведомления, { $n } непрочитанное
    [few] Уведомления, { $n } непрочитанных
    [many] Уведомления, { $n } непрочитанных
   *[other] Уведомления, { $n } непрочитанных
}
chats-waiting = { $n ->
    [0] Чаты
    [one] Чаты, { $n } ждёт вашего ответа
    [few] Чаты, { $n } ждут вашего ответа
    [many] Чаты, { $n } ждут вашего ответа
   *[other] Чаты, { $n } ждут вашего ответа
}
nav-main = Главное меню
nav-cases = Обращения
nav-holds = Замороженные деньги
nav-score = Сравнение
nav-desk = Входящие
nav-room = Споры
nav-finance = Возврат денег
nav-admin = Настройки
nav-help = Помощь
admin-overview = Обзор
admin-staff = Сотрудники и роли
admin-storefronts = Витрины
admin-policies = Правила
admin-keys = Ключи
admin-webhooks = Журнал вебхуков
admin-import = Импорт
keyboard-shortcuts = Горячие клавиши
close = Закрыть
try-again = Повторить
go-home = На главную
sign-in = Войти
sign-out = Выйти

## Looks.
language-and-look = Язык и оформление
account-menu = Аккаунт, язык и оформление
wait-minutes = Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
theme-light = Светлая
theme-dark = Тёмная
theme-auto = Как на устройстве
digits-native = Цифры языка
digits-latin = Цифры 0–9

## Times. %s is filled in by the browser.
by-deadline = Срок: { $when }
time-left = осталось %s
time-late = просрочено на %s

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $amount } { $symbol }
   *[no] { $amount } { $symbol }
}
currency-USD = $
currency-BRL = R$
currency-EUR = €
currency-GBP = £
currency-IRR = IRR
currency-CNY = CN¥
currency-RUB = ₽
currency-TRY = ₺
currency-JPY = ¥
money-range = От { $least } до { $most }
size-bytes = { $n } Б
size-kb = { $n } КБ
size-mb = { $n } МБ

## Forms. %s is filled in by the browser.
optional = (необязательно)
optional-amount_minor = (если нужна часть денег)
characters-needed = Ещё нужно знаков: %s
characters-left = Осталось знаков: %s
number-range = От { $from } до { $to }
characters-range = От { $min } до { $max } знаков
characters-most = Не больше { $max } знаков
form-failed = Не удалось отправить. Написанное сохранилось. Попробуйте ещё раз.
there-is-a-problem = Нужно кое-что исправить
save = Сохранить
cancel = Отменить

## Sign-in of staff.
sign-in-lead = Для тех, кто здесь работает. Покупатели и продавцы входят через маркетплейс.
field-email = Эл. почта
field-password = Пароль
field-totp = Код из приложения
field-totp-hint = Шесть цифр из приложения-аутентификатора.
enter-failed = Ссылка не работает

## Roles, by their stable word.
role-agent = Оператор
role-mediator = Медиатор
role-supervisor = Супервайзер
role-finance = Финансовый отдел
role-delivery = Отдел доставки
role-triage = Отдел жалоб
role-reviewer = Специалист по жалобам
role-head_of_trust = Руководитель отдела жалоб
role-appeal_reviewer = Специалист по апелляциям
role-head_of_appeals = Руководитель отдела апелляций
role-editor = Редактор
role-administrator = Администратор
role-buyer = Покупатель
role-shop_owner = Владелец магазина
role-shop_member = Сотрудник магазина
