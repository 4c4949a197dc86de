# The fairness report.

nav-fairness = Справедливость
fairness-title = Чем заканчиваются споры
fairness-lead = Споры, открытые за период { $first } — { $last }.
fairness-group-by = Сгруппировать
fairness-by-month = Месяц
fairness-by-reason = Причина
fairness-by-country = Страна покупателя
fairness-by-language = Язык
fairness-file = Сохранить таблицей
fairness-public-link = Что видно всем
fairness-hidden = { $n ->
    [one] { $n } группа, где закрытых споров меньше { $few }, не показана, чтобы защитить людей в ней.
    [few] { $n } группы, где закрытых споров меньше { $few }, не показаны, чтобы защитить людей в них.
    [many] { $n } групп, где закрытых споров меньше { $few }, не показаны, чтобы защитить людей в них.
   *[other] { $n } группы, где закрытых споров меньше { $few }, не показаны, чтобы защитить людей в них.
}
fairness-not-whole = Споров больше, чем вмещает один отчёт; в него вошли первые.
fairness-empty = Споров пока нет
fairness-empty-more = Как только откроют первые споры, здесь появятся цифры.
fairness-how = Доли считаются от закрытых споров; для молчания — от всех. «Половина за, 95 из 100 за» — это время с открытия или время, проведённое на этом этапе. Отменённые решения — доля от апелляций.
fairness-unknown = Неизвестно
fairness-percent = { $n } %
fairness-days = половина за { $median } дн., 95 из 100 за { $most } дн.
fairness-paid-of = { $paid } из { $asked }
fairness-ends = Чем закончились

fairness-col-opened = Открыто
fairness-col-closed = Закрыто
fairness-col-buyer = Покупатель получил всё
fairness-col-shop = Магазин ничего не должен
fairness-col-split = Каждому часть
fairness-col-whole = Всё время
fairness-col-talk = Переговоры сторон
fairness-col-review = У нас
fairness-col-execution = Исполнение
fairness-col-silent-buyer = Молчал покупатель
fairness-col-silent-shop = Молчал магазин
fairness-col-automated = Решено без человека
fairness-col-appealed = С апелляцией
fairness-col-overturned = Решение отменено
fairness-col-late = Мы не уложились в срок
fairness-col-departed = Решено не так, как в похожих случаях
fairness-col-reassessed = Найдена другая причина
fairness-col-money = Выплачено от запрошенного
fairness-col-spread = Расхождение медиаторов
fairness-col-final = После апелляций
fairness-after-appeals = покупатель { $buyer }, магазин { $shop }, каждому часть { $split }
fairness-paid-after = { $paid } после апелляций
fairness-ours = Сроки, которые пропустили мы сами
fairness-col-desk = Отдел
fairness-col-desk-cases = Обращения
fairness-col-desk-missed = Пропущенные сроки
fairness-desk-mediation = Медиация
fairness-desk-chat = Чаты
fairness-desk-finance = Финансы
fairness-desk-delivery = Посылки
fairness-desk-trust = Жалобы
fairness-desk-appeals = Апелляции
fairness-desk-outside = Ответы внешним инстанциям
fairness-outside = Во внешних инстанциях
fairness-outside-began = Начато
fairness-outside-ended = Завершено
fairness-outside-took = От начала до конца
fairness-outside-open = ещё идёт
