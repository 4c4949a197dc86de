# The way to a dispute, one question a page.

wizard-step = Шаг { $n } из { $of }
wizard-continue = Продолжить
wizard-later = Сохранить и вернуться позже
wizard-add = Готово
wizard-change = Изменить

## Which items.
wizard-items-title = С какими товарами проблема?
wizard-items-hint = Выберите все, с которыми случилось одно и то же.
wizard-pieces = { $n ->
    [one] { $n } штука
    [few] { $n } штуки
    [many] { $n } штук
   *[other] { $n } штуки
}
wizard-how-many = { $n ->
    [1] Сколько штук?
    [one] Сколько штук из { $n }?
    [few] Сколько штук из { $n }?
    [many] Сколько штук из { $n }?
   *[other] Сколько штук из { $n }?
}

## What went wrong.
wizard-reason-title = Что не так?
wizard-reason-hint = Выберите одно. Фото можно добавить позже.
wizard-opens = Станет доступно: { $when }
wizard-closed = Срок прошёл: { $when }
wizard-meanwhile = Что бы ни случилось, вы можете написать нам.

## What happened.
wizard-story-title = Что произошло?
wizard-story-hint = Расскажите своими словами: что вы увидели и когда. Магазин это прочитает.
wizard-detail-none = Выберите, если хотите

## What you want.
wizard-remedy-title = Чего вы хотите?
wizard-remedy-hint = Магазин может согласиться или сделать встречное предложение.
wizard-remedy-refund-partial = Товар остаётся у вас
wizard-remedy-reship = Если товар не придёт, вернутся деньги
wizard-remedy-missing-parts-sent = Если детали не придут, вернутся деньги
wizard-amount = Сколько денег вернуть?

## Evidence.
wizard-evidence-title = Можете это показать?
wizard-evidence-hint = Лучше всего помогают фото: товар, посылка, этикетка. Или объясните ниже, почему не можете.
wizard-evidence-optional = Показывать ничего не обязательно. Если есть фото, видео или документы, которые помогут, добавьте их.
wizard-on-file = Уже добавлено
wizard-files = Фото, видео и документы
wizard-files-hint = Фото или PDF до 20 МБ, видео до 60 секунд и 50 МБ; файлов — не больше { $n }. Место съёмки мы удаляем.
wizard-choose-files = Выбрать файлы
wizard-drop-files = или перетащите их сюда
wizard-remove = Удалить { $name }
wizard-pick = { $n ->
    [0] Сообщения из чата с магазином
    [one] Сообщения из чата (выбрано { $n })
    [few] Сообщения из чата (выбрано { $n })
    [many] Сообщения из чата (выбрано { $n })
   *[other] Сообщения из чата (выбрано { $n })
}
wizard-proof = { $n ->
    [0] Подтверждение оплаты
    [one] Подтверждение оплаты (добавлено { $n })
    [few] Подтверждение оплаты (добавлено { $n })
    [many] Подтверждение оплаты (добавлено { $n })
   *[other] Подтверждение оплаты (добавлено { $n })
}
wizard-excuse = Почему вы не можете показать
wizard-payment-title = Добавьте подтверждение оплаты
wizard-payment-hint = Выписка или чек. Закройте то, чего никому не нужно видеть, например номер карты.
wizard-messages-title = В каких сообщениях это видно?
wizard-messages-hint = Копия выбранных сообщений сохраняется неизменной: потом её никто не исправит.
wizard-no-messages = Сообщений с магазином об этом заказе нет.

## Check and send.
wizard-check-title = Проверьте и отправьте
wizard-sum-items = Товары
wizard-sum-reason = Что не так
wizard-sum-story = Что произошло
wizard-sum-remedy = Вы хотите
wizard-sum-evidence = Доказательства
wizard-sum-nothing = Ничего не добавлено
wizard-next = Что будет дальше
wizard-next-shop = Магазин { $shop } должен ответить. Срок — { $when }.
wizard-next-us = Мы рассмотрим это сами, не дожидаясь магазина. Срок — { $when }.
wizard-next-silent = Если магазин не ответит: { $what }
wizard-next-hold = Мы замораживаем { $amount } из выплаты магазину, пока обращение не закрыто.
wizard-next-you = Добавить доказательства и отозвать спор можно в любой момент.
wizard-next-fixed = После отправки изменить товары и причину нельзя.

## What is wrong with an answer.
refusal-choose_items = Выберите хотя бы один товар.
refusal-units_outside = Укажите, сколько штук, — не больше, чем вы купили.
refusal-choose_reason = Выберите, что не так.
refusal-tell_story = Расскажите, что произошло.
refusal-story_too_short = Расскажите чуть подробнее: не меньше 20 знаков.
refusal-choose_remedy = Выберите, чего вы хотите.
refusal-say_amount = Укажите, сколько денег вернуть.
