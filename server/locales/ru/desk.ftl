# The agents' desk, and what all pages of panes share.

## Panes
pane-older = Более ранние
pane-walk = Клавиши J и K перемещают по списку.
pane-context = Подробности
pane-note-hint = Покупатель и продавец её не видят. Не меньше 10 знаков.
pane-save-note = Сохранить заметку
pane-bought = Куплено
pane-promised = Обещано до
pane-lines = Состав покупки
pane-total = Итого
pane-no-parcel = Посылки пока нет
pane-parcel = Посылка
pane-no-news = Новостей от службы доставки пока нет.
pane-other-cases = Другие обращения
pane-other-orders = Другие заказы

## The desk
desk-queues = Списки
desk-tab-mine = Мои
desk-tab-queue = Очередь
desk-tab-all = Все
desk-empty-mine = У вас нет чатов. Возьмите чат из очереди.
desk-empty-queue = Никто не ждёт.
desk-empty-all = Чатов пока нет.
desk-choose = Выберите чат
desk-take = Взять
desk-language = Язык
desk-stage = Состояние
desk-no-order = Этот чат не связан с заказом.
desk-prepared-before = В этом чате спор уже готовили.

## A prepared dispute
desk-prepare-lead = Заполните так, как рассказывает покупатель ({ $name }). Ничего не отправится, пока он не проверит.
desk-which-order = О каком заказе речь?
desk-no-orders = У этого покупателя нет заказов, которые вам видны.
desk-which-shop = О каком магазине речь?
desk-one-shop-each = Один спор — с одним магазином. Для двух магазинов подготовьте два спора.
desk-which-items = Какие товары?
desk-how-many = Сколько
desk-choose-one = Выберите
desk-what-the-buyer-wants = Чего хочет покупатель
desk-amount-hint = Только если нужно вернуть часть денег.
desk-story-hint = Словами покупателя из этого чата. Магазин это прочитает.
desk-evidence = Доказательства из этого чата
desk-evidence-hint = Сообщения прикладываются как неизменяемые копии. Магазин увидит то, что вы выберете.
desk-no-evidence = Здесь нет ничего, что могло бы стать доказательством.
