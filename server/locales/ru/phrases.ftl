# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = Готовые фразы
phrases-lead = Нажмите на фразу, чтобы отправить её. Каждый прочитает её на своём языке. Фраза — это сообщение: что-то меняют только кнопки дела или заказа.
phrases-original = Оригинал

phrase-topic-hello = Приветствие и благодарность
phrase-topic-delivery = Доставка
phrase-topic-product = Товар
phrase-topic-problem = С товаром что-то не так
phrase-topic-return = Возврат товара и денег
phrase-topic-payment = Оплата
phrase-topic-details = Подробности
phrase-topic-end = Завершение

phrase-buyer-hello-order = Здравствуйте. У меня вопрос по заказу.
phrase-buyer-hello-before = Здравствуйте. У меня вопрос перед заказом.
phrase-buyer-hello-phrases = Я пишу готовыми фразами. Вы читаете каждую на своём языке.
phrase-buyer-hello-thanks = Спасибо за ответ.
phrase-buyer-hello-clear = Понятно. Спасибо за объяснение.
phrase-buyer-hello-unclear = Мне непонятно. Можете выбрать другую фразу?

phrase-buyer-delivery-where = Где моя посылка?
phrase-buyer-delivery-when-sent = Когда вы отправите мой заказ?
phrase-buyer-delivery-when-here = Когда придёт мой заказ?
phrase-buyer-delivery-late = Мой заказ опаздывает. Можете узнать в службе доставки?
phrase-buyer-delivery-number = Можете прислать трек-номер?
phrase-buyer-delivery-no-news = Данные отслеживания не меняются уже несколько дней.
phrase-buyer-delivery-not-here = Отмечено «доставлено», но посылки у меня нет.
phrase-buyer-delivery-missed = Меня не было дома. Можно доставить посылку ещё раз?
phrase-buyer-delivery-address = Ещё можно изменить адрес доставки?
phrase-buyer-delivery-arrived = Мой заказ пришёл. Спасибо.

phrase-buyer-product-in-stock = Этот товар есть в наличии?
phrase-buyer-product-photos = Можете прислать ещё фото товара?
phrase-buyer-product-measures = Какие у товара точные размеры?
phrase-buyer-product-new = Товар новый, им не пользовались?
phrase-buyer-product-colour = Есть ли этот товар в другом цвете?
phrase-buyer-product-size = Есть ли этот товар в другом размере?
phrase-buyer-product-material = Из какого материала сделан товар?
phrase-buyer-product-use = Как этим пользоваться? Можете прислать инструкцию?

phrase-buyer-problem-damaged = Товар пришёл повреждённым.
phrase-buyer-problem-wrong-item = Пришёл не тот товар.
phrase-buyer-problem-wrong-size = Размер не тот, что в заказе.
phrase-buyer-problem-wrong-colour = Цвет не тот, что в заказе.
phrase-buyer-problem-fit = Размер мне не подошёл.
phrase-buyer-problem-missing = В посылке чего-то не хватает.
phrase-buyer-problem-not-working = Товар не работает.
phrase-buyer-problem-different = Товар не такой, как в карточке.
phrase-buyer-problem-photos = Отправляю фото: на них видно, что не так.

phrase-buyer-return-want = Хотелось бы вернуть товар.
phrase-buyer-return-exchange = Хотелось бы обменять товар на новый.
phrase-buyer-return-exchange-size = Хотелось бы обменять товар на другой размер.
phrase-buyer-return-refund = Прошу вернуть деньги.
phrase-buyer-return-part = Могу оставить товар себе, если вы вернёте часть денег.
phrase-buyer-return-parts = Пожалуйста, дошлите то, чего не хватает.
phrase-buyer-return-again = Пожалуйста, отправьте такой же товар ещё раз.
phrase-buyer-return-where = Куда отправить товар?
phrase-buyer-return-label = Можете прислать этикетку для возврата товара?
phrase-buyer-return-sent = Товар уже отправлен назад.
phrase-buyer-return-cancel = Прошу отменить мой заказ.
phrase-buyer-return-refund-when = Когда вернутся деньги?

phrase-buyer-payment-seen = Заказ оплачен. Вы видите платёж?
phrase-buyer-payment-failed = У меня не проходит оплата.
phrase-buyer-payment-twice = Деньги списались дважды.
phrase-buyer-payment-proof = Отправляю подтверждение оплаты.
phrase-buyer-payment-shipping = Сколько стоит доставка?
phrase-buyer-payment-here = Хочу платить только здесь, на маркетплейсе.

phrase-buyer-details-yes = Да.
phrase-buyer-details-no = Нет.
phrase-buyer-details-unsure = Не знаю.
phrase-buyer-details-wait = Минуту, пожалуйста. Я проверяю.
phrase-buyer-details-this-order = Речь о заказе из этого чата.
phrase-buyer-details-other-order = Речь о другом заказе. Его номер — в моём следующем сообщении.
phrase-buyer-details-size = Нужный мне размер — в моём следующем сообщении.
phrase-buyer-details-colour = На фото в моём следующем сообщении — нужный цвет.
phrase-buyer-details-address = Адрес в заказе верный.
phrase-buyer-details-photos-later = Пришлю фото позже.
phrase-buyer-details-no-photos = У меня не получается сделать фото.

phrase-buyer-end-solved = Вопрос решён. Спасибо за помощь.
phrase-buyer-end-not-solved = Вопрос ещё не решён.
phrase-buyer-end-fine = Меня это устраивает.
phrase-buyer-end-other-way = Мне это не подходит. Можете предложить что-то другое?
phrase-buyer-end-think = Мне нужно подумать. Отвечу позже.
phrase-buyer-end-waiting = Жду вашего ответа.
phrase-buyer-end-team = Хотелось бы, чтобы нам помогла команда маркетплейса.
phrase-buyer-end-bye = Спасибо. Хорошего дня.

phrase-shop-hello-help = Здравствуйте. Чем можем помочь?
phrase-shop-hello-phrases = Мы пишем готовыми фразами. Вы читаете каждую на своём языке.
phrase-shop-hello-thanks-message = Спасибо за сообщение.
phrase-shop-hello-thanks-order = Спасибо за заказ.
phrase-shop-hello-sorry = Нам очень жаль.
phrase-shop-hello-checking = Мы разбираемся и ответим вам здесь.
phrase-shop-hello-unclear = Мы не поняли. Можете выбрать другую фразу?

phrase-shop-delivery-packing = Мы собираем ваш заказ.
phrase-shop-delivery-sent-today = Мы отправим ваш заказ сегодня.
phrase-shop-delivery-sent-tomorrow = Мы отправим ваш заказ завтра.
phrase-shop-delivery-on-way = Ваш заказ в пути.
phrase-shop-delivery-days = Ваш заказ должен прийти в течение трёх дней.
phrase-shop-delivery-week = Ваш заказ должен прийти примерно через неделю.
phrase-shop-delivery-weeks = Ваш заказ должен прийти через две-три недели.
phrase-shop-delivery-number = Трек-номер — в нашем следующем сообщении.
phrase-shop-delivery-customs = Посылка на таможне. Это может занять несколько дней.
phrase-shop-delivery-late = Нам жаль, что ваш заказ опаздывает. Выясняем у службы доставки, где он.
phrase-shop-delivery-neighbours = Можете спросить о посылке соседей и тех, кто живёт с вами?
phrase-shop-delivery-again = Мы попросим службу доставки привезти посылку ещё раз.
phrase-shop-delivery-address-yes = Адрес ещё можно изменить. Пожалуйста, напишите новый здесь.
phrase-shop-delivery-address-no = Посылка уже отправлена, поэтому изменить адрес мы не можем.

phrase-shop-product-in-stock = Да, товар есть в наличии.
phrase-shop-product-sold-out = К сожалению, сейчас товара нет в наличии.
phrase-shop-product-choices = В карточке товара указаны все цвета и размеры, которые у нас есть.
phrase-shop-product-measures = Размеры указаны в карточке товара.
phrase-shop-product-new = Товар новый, им не пользовались.
phrase-shop-product-photos = Отправляем вам ещё фото.
phrase-shop-product-instructions = Отправляем вам инструкцию.

phrase-shop-problem-photos = Можете прислать фото товара, самой проблемы и посылки с этикеткой?
phrase-shop-problem-photo-all = Можете прислать фото всего, что было в посылке?
phrase-shop-problem-video = Можете прислать короткое видео, где видно, что не так?
phrase-shop-problem-keep = Пожалуйста, сохраните пока товар и упаковку.
phrase-shop-problem-mistake = Это наша ошибка. Просим прощения.
phrase-shop-problem-choice = Что вам удобнее: замена товара или возврат денег?
phrase-shop-problem-new-one = Мы отправим вам замену без доплаты.
phrase-shop-problem-parts = Мы дошлём то, чего не хватает.

phrase-shop-return-agree = Мы согласны на возврат товара.
phrase-shop-return-start = Пожалуйста, начните возврат товара на странице заказа.
phrase-shop-return-where = На странице возврата товара указано, куда его отправить.
phrase-shop-return-label = Мы готовим этикетку для возврата товара.
phrase-shop-return-pack = Пожалуйста, хорошо упакуйте товар и всё, что было в комплекте.
phrase-shop-return-received = Ваша посылка вернулась к нам. Мы её проверяем.
phrase-shop-return-refund-full = Мы вернём вам все деньги.
phrase-shop-return-refund-part = Мы можем вернуть часть денег, а товар останется у вас.
phrase-shop-return-keep = Отправлять товар назад не нужно.
phrase-shop-return-exchange = Мы можем обменять вам товар.
phrase-shop-return-refund-sent = Деньги уже возвращаются. Банку может понадобиться несколько дней.
phrase-shop-return-cancelled = Мы отменили ваш заказ.
phrase-shop-return-too-late = Ваш заказ уже отправлен, поэтому остановить его мы не можем.

phrase-shop-payment-received = Мы получили вашу оплату.
phrase-shop-payment-not-yet = Мы пока не видим вашей оплаты.
phrase-shop-payment-proof = Можете прислать подтверждение оплаты? Пожалуйста, закройте номер карты.
phrase-shop-payment-again = Если деньги не списались, попробуйте ещё раз или выберите другой способ оплаты здесь, на маркетплейсе.
phrase-shop-payment-here = Пожалуйста, платите только здесь, на маркетплейсе.
phrase-shop-payment-secret = Пожалуйста, не пишите здесь номера карт, пароли и коды.
phrase-shop-payment-shipping = Стоимость доставки видна до оплаты.
phrase-shop-payment-desk = Финансовый отдел маркетплейса может проверить ваш платёж.

phrase-shop-details-yes = Да.
phrase-shop-details-no = Нет.
phrase-shop-details-unsure = Мы не знаем.
phrase-shop-details-wait = Минуту, пожалуйста. Мы проверяем.
phrase-shop-details-which-order = О каком заказе речь? Пожалуйста, пришлите его номер.
phrase-shop-details-which-item = О каком товаре речь? Достаточно фото.
phrase-shop-details-colour = Какой цвет вам нужен? Достаточно фото.
phrase-shop-details-size = Какой размер вам нужен? Достаточно написать число или букву.
phrase-shop-details-quantity = Сколько штук? Достаточно написать число.
phrase-shop-details-address = Адрес в заказе верный?

phrase-shop-end-solved = Вопрос решён?
phrase-shop-end-glad = Рады, что вопрос решён.
phrase-shop-end-more = Можем помочь чем-то ещё?
phrase-shop-end-fine = Нас это устраивает.
phrase-shop-end-other-way = У нас так не получится, но хотим вместе с вами найти другой вариант.
phrase-shop-end-tomorrow = Мы ответим вам завтра.
phrase-shop-end-waiting = Ждём вашего ответа.
phrase-shop-end-team = Хотим решить вопрос вместе с командой маркетплейса.
phrase-shop-end-patience = Спасибо за терпение.
phrase-shop-end-bye = Спасибо. Хорошего дня.
