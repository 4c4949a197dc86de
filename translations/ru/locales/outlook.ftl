# What a buyer knows before filing. Dates come with the day of the week in the nominative: they stand behind a colon or a dash.

outlook-title = К чему ведёт каждый вариант
outlook-hint = Даты, доказательства, расходы и сроки для этого заказа — до того, как вы решите.
outlook-one = Чего ожидать
outlook-when = Когда
outlook-window = Открыть можно в этот период: { $opens } — { $closes }.
outlook-evidence = Что показать
outlook-evidence-none = Ничего. Доказательство — данные службы доставки; если есть фото и документы, они помогут.
outlook-evidence-never = Ничего, и причина не нужна: это ваше право.
outlook-excuse = Если не можете, объясните почему. «Не могу, потому что…» — тоже ответ.
outlook-remedies = Чего можно требовать
outlook-cost = Кто платит
outlook-cost-you = Обратную доставку товара оплачиваете вы.
outlook-cost-shop = Обратную доставку товара оплачивает магазин.
outlook-cost-us = Обратную доставку товара оплачиваем мы.
outlook-cost-goods = Повторная отправка, обмен и ремонт — за счёт магазина.
outlook-cost-money = Деньги возвращает магазин; открыть спор можно бесплатно.
outlook-decision = Крайний срок решения
outlook-decision-shop = Если никто не отвечает: { $silent }. Если вы с магазином сначала обмениваетесь предложениями: { $bargained }.
outlook-decision-us = Мы рассматриваем спор, не дожидаясь магазина. Решение будет не позже этого срока: { $silent }.
outlook-decision-right = Ничьё согласие не нужно. Отказ действует с того момента, как вы его подтвердите.
outlook-others = Как было у других
outlook-half = { $days ->
    [0] Половина завершилась меньше чем за день.
    [one] Половина завершилась не больше чем за { $days } день.
    [few] Половина завершилась не больше чем за { $days } дня.
    [many] Половина завершилась не больше чем за { $days } дней.
   *[other] Половина завершилась не больше чем за { $days } дня.
}
outlook-content = { $percent } из 100 покупателей, которые нам ответили, довольны исходом.
outlook-content-unknown = Слишком мало покупателей сообщили нам, довольны ли они.
outlook-among-both = Учтено закрытых обращений такого рода: { $n }. Страна покупателя — { $buyer }, страна магазина — { $seller }.
outlook-among-buyers = Учтено закрытых обращений такого рода: { $n }. Страна покупателя — { $buyer }; по паре ваших стран их слишком мало.
outlook-among-sellers = Учтено закрытых обращений такого рода: { $n }. Страна магазина — { $seller }; по паре ваших стран их слишком мало.
outlook-among-reason = Учтено закрытых обращений такого рода во всех странах: { $n }. По вашим странам их слишком мало.
outlook-among-all = Учтено закрытых обращений всех видов: { $n }. Такого рода их слишком мало.
outlook-too-few = { $n ->
    [0] Пока не закрыто ни одного такого обращения, поэтому сказать нечего.
    [one] Пока закрыто только { $n } такое обращение: слишком мало для выводов.
    [few] Пока закрыто только { $n } таких обращения: слишком мало для выводов.
    [many] Пока закрыто только { $n } таких обращений: слишком мало для выводов.
   *[other] Пока закрыто только { $n } такого обращения: слишком мало для выводов.
}

## What the buyer says afterwards.
action-rate = Рассказать, чем всё закончилось
explain-rate = Ваш ответ поможет нам и тем, кто придёт после вас. Магазин его не увидит.
field-answer = Вы довольны тем, чем всё закончилось?
choice-content = Да, всё исправили
choice-discontent = Нет, не исправили
event-dispute-rated-content = { $who ->
    [you] Вы сообщили, что проблему исправили
   *[other] Покупатель сообщил, что проблему исправили
}
event-dispute-rated-discontent = { $who ->
    [you] Вы сообщили, что проблему не исправили
   *[other] Покупатель сообщил, что проблему не исправили
}
refusal-already_rated = Вы уже ответили. Спасибо.
refusal-reason_not_offered = Такую причину здесь выбрать нельзя.

## Countries, in the nominative.
country-ae = ОАЭ
country-af = Афганистан
country-ar = Аргентина
country-br = Бразилия
country-cl = Чили
country-cn = Китай
country-co = Колумбия
country-de = Германия
country-es = Испания
country-fr = Франция
country-gb = Великобритания
country-id = Индонезия
country-in = Индия
country-iq = Ирак
country-ir = Иран
country-it = Италия
country-jp = Япония
country-kr = Южная Корея
country-kz = Казахстан
country-mx = Мексика
country-nl = Нидерланды
country-pl = Польша
country-pt = Португалия
country-ru = Россия
country-sa = Саудовская Аравия
country-tr = Турция
country-ua = Украина
country-us = США
