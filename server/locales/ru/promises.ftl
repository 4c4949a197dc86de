# Returns: what a shop promised, what a parcel told, and what goes home to the buyer.

refusal-left_elsewhere = Эту посылку оставили в другом месте. Мы её ищем.
refusal-serial_is_the_same = Именно этот номер был продан. Если он тот же самый, серийный номер не отличается.
refusal-not_worth_a_return = Отправить товар назад дороже, чем он стоил. Попросите деньги; товар останется у вас.
refusal-decided_too_late = { $days ->
    [one] У каждого должно быть решение не позже чем через { $days } день. Пока остальные сроки прежние, этот может быть не больше { $most }.
    [few] У каждого должно быть решение не позже чем через { $days } дня. Пока остальные сроки прежние, этот может быть не больше { $most }.
   *[other] У каждого должно быть решение не позже чем через { $days } дней. Пока остальные сроки прежние, этот может быть не больше { $most }.
}
refusal-bad_countries = Напишите по две буквы для каждой страны, например PT ES. Оставьте пустым, если подходят все страны.

field-country = В какой стране этот адрес?
field-country-hint = Нужно, если вы пишете адрес. Товары возвращаются в одну из этих стран.
field-weight_g = Сколько весит посылка, в граммах?
field-weight_g-hint = Если вы её взвесили. Это будет стоять рядом с весом от службы доставки.
field-serial = Какой серийный номер вы нашли?
field-serial-hint = Нужно, если вы пишете, что серийный номер другой.

event-return-went-elsewhere = { $weight ->
    [none] Служба доставки оставила посылку не в магазине, а в другом месте. Мы её ищем
   *[other] Служба доставки оставила посылку не в магазине, а в другом месте. Вес — { $weight } г. Мы её ищем
}
notice-return-went-elsewhere = Посылку оставили в другом месте, мы её ищем: { $title }
event-return-home-label-ready = Товар едет обратно к покупателю. Трек-номер: { $number }
event-return-home-label-ready-no-number = Товар едет обратно к покупателю. Этикетка готова
notice-return-home-label-ready = Товар едет обратно к покупателю: { $title }

return-weighed-carrier = Вес по данным службы доставки
return-weighed-shop = Вес по данным магазина
return-left-at = Где оставили
return-left-here = Почтовый индекс магазина
return-left-elsewhere = Другой почтовый индекс
return-serial-found = Найденный серийный номер
return-serial-sold = Проданный серийный номер
return-home = Обратно к покупателю
return-home-pays-buyer = Непринятое едет обратно. Платит покупатель
return-home-pays-seller = Непринятое едет обратно. Платит магазин
return-home-pays-platform = Непринятое едет обратно. Платим мы
return-home-parcel = Посылка покупателю
return-home-soon = Этикетка готовится

wizard-withdraw-we-pay = Обратную доставку оплачиваем мы.
wizard-withdraw-kept = { $days ->
    [one] Магазин оставит себе { $kept }: { $percent } % цены, потому что с доставки прошло больше { $days } дня. Об этом было сказано до покупки.
    [few] Магазин оставит себе { $kept }: { $percent } % цены, потому что с доставки прошло больше { $days } дней. Об этом было сказано до покупки.
   *[other] Магазин оставит себе { $kept }: { $percent } % цены, потому что с доставки прошло больше { $days } дней. Об этом было сказано до покупки.
}

outlook-keeps = Товар останется у вас: то, что стоило не больше { $amount }, возвращать не нужно, отправка обошлась бы дороже.
outlook-cost-kept = { $days ->
    [one] В первый { $days } день вам вернут всё. Потом магазин оставит себе { $percent } % цены.
    [few] В первые { $days } дня вам вернут всё. Потом магазин оставит себе { $percent } % цены.
   *[other] В первые { $days } дней вам вернут всё. Потом магазин оставит себе { $percent } % цены.
}
outlook-money-when = Сообщить нам можно в любое время. Последнего дня нет.
outlook-money-evidence-refund_not_arrived = Ничего. Мы сами проверим платёж; если есть выписка из банка, она поможет.
outlook-money-evidence-unauthorised_payment = Ничего. Укажите, о каком платеже речь; если есть выписка из банка, она поможет.
outlook-money-remedy-refund_not_arrived = Мы узнаем, где деньги, и сообщим вам. Если их так и не отправили, отправим сейчас.
outlook-money-remedy-unauthorised_payment = Мы узнаем, кто платил, и сообщим куда следует. Чужой платёж вернётся к вам; можно обратиться и в свой банк.
outlook-money-cost = Только мы: для вас это бесплатно.
outlook-money-answer = Проверит наш финансовый отдел. Если сообщить сейчас, срок ответа — { $when }.
outlook-money-tell = Сообщить нам

policy-countries = Страны для возврата товара
policy-all-countries = Все страны
ask-returnless_minor = Цена, до которой ничего не нужно возвращать
ask-restocking_most_percent = Сколько магазин может оставить себе самое большее после дней права на отказ
ask-return_countries = Страны, куда можно возвращать товары
ask-return_countries-hint = По две буквы, например PT ES. Пусто — все страны.

choice-not_sent_on_time = Не отправлено вовремя
choice-still_on_the_way = Ещё в пути
choice-came_late = Пришло позже обещанного дня
