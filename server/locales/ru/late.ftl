## Cases of which a deadline of ours has passed
nav-late = Мы опаздываем
late-lead = По этим обращениям прошёл наш срок. Самые просроченные идут первыми; дежурному уже сообщили.
late-empty = Опозданий нет.
late-choose = Выберите обращение, чтобы узнать, что мешает.
overdue-title = Обращения, по которым мы опаздываем
overdue-lead = Открытые обращения, по которым мы пропустили свои сроки. Сколько сроков пропущено: { $n } и больше. Имена и номера не показаны; участники видят всё в своём обращении.
overdue-none = Опозданий с нашей стороны нет
overdue-none-text = Если мы пропустим несколько сроков по обращению, оно будет здесь, пока не завершится.
overdue-col-kind = Обращение
overdue-col-opened = Открыто с
overdue-col-missed = Наши пропущенные сроки
overdue-col-owner = Кто должен действовать
overdue-col-next = Следующий срок
finance-tab-chargeback_hold = Проверяет банк
room-tab-carried = Исполняются
parcels-tab-rma_authorised = Ждут этикетку
