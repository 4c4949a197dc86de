# The buyer's orders and conversations.

## Lists.
list-pages = Страницы
list-newest = Самые новые
list-older = Более ранние

## Orders.
orders-title = Ваши заказы
orders-none = Заказов пока нет
orders-none-text = Когда маркетплейс передаст нам ваши заказы, вы увидите их здесь.
order-and-more = { $n ->
    [one] и ещё { $n } товар
    [few] и ещё { $n } товара
    [many] и ещё { $n } товаров
   *[other] и ещё { $n } товара
}
order-help = Получить помощь с заказом
order-ask-shop = Спросить магазин
order-late = Опаздывает
order-cancelled = Отменён
order-draft = Продолжить черновик
order-placed = Заказ от { $when }
order-cases = Обращения по этому заказу
order-no-lines = Об этом заказе мы знаем, но что в нём — пока нет. Помочь всё равно сможем.
order-promised = Ожидается до { $when }
order-was-promised = Обещали до { $when }
order-arrived = Доставлено { $when }
order-lines-of = Ваши покупки в магазине { $shop }
order-shipping = Доставка
order-tax = Налог
order-fee = Сборы
order-total = Итого
order-payment = Оплата
order-paid = Оплачено
order-back = Возвращено или на пути к вам
order-parcel = Посылка
order-return-parcel = Ваш возврат товара
order-no-news = Новостей от службы доставки пока нет.
order-no-parcel = Посылки пока нет.

## The way of a parcel: short words.
order-step-paid = Оплачен
order-step-packing = Собирается
order-step-sent = Отправлен
order-step-moving = В пути
order-step-arrived = Доставлен
order-step-stuck = Не придёт
order-step-cancelled = Отменён

## Conversations and cases.
chats-title = Чаты и обращения
chats-none = Чатов пока нет
chats-none-text = Когда вы попросите о помощи или откроете спор, это появится здесь.
chat-general = Общий вопрос
