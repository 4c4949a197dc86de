# The mediation room.

room-tab-decide = Решить
room-tab-answers = Ждут ответов
room-tab-all = Все
room-empty = Здесь нет споров.
room-choose = Выберите спор
room-rule-and-facts = Правило и факты
room-both-sides = Обе стороны
room-said-nothing = Пока ничего не сообщено.
room-evidence-count = { $n ->
    [0] Нет доказательств
    [one] { $n } доказательство
    [few] { $n } доказательства
    [many] { $n } доказательств
   *[other] { $n } доказательства
}
room-proposals = Предложения
room-range = Решение должно быть в пределах от { $low } (лучшее предложение магазина) до { $high } (требование покупателя).
room-refundable = Ещё можно вернуть не больше { $amount }.
room-decide = Что вы можете сделать
room-nothing-now = Сейчас решать нечего.
room-explain-take = Решение опоздало. Теперь оно за вами.
room-explain-propose = Обе стороны могут принять или отклонить. Если никто не откажется вовремя, предложение останется в силе.
room-explain-request_info = Обращение ждёт сторону, которую вы спросили. Если она промолчит, вы решите по имеющимся материалам.
room-explain-propose_outside = Если предложение выходит за рамки сказанного сторонами, укажите причину; она останется в материалах.
room-explain-replan = План остановится, и вы решите заново.

## The rule
room-rule-no-evidence = Покупатель не обязан ничего показывать; мы смотрим отслеживание.
room-rule-evidence = Покупатель должен показать: { $kinds } — или объяснить, почему не может.
room-rule-remedies = Покупатель может требовать: { $remedies }.
room-rule-fast = Спор попадает сразу к нам.
room-comma = ;{ " " }
room-hours = { $n } ч
room-of = { $n } из { $most }
room-policy-version = Версия правил
room-policy-seller = Магазин отвечает за
room-policy-negotiation = Переговоры длятся
room-policy-review = Мы решаем за
room-policy-offer = Стороны отвечают нам за
room-policy-info = Сведения дают за
room-policy-counters-buyer = Встречные предложения покупателя
room-policy-counters-shop = Встречные предложения магазина
room-policy-proposals = Наши предложения
room-policy-questions = Наши вопросы
room-policy-silence-cap = Молчание — согласие до
room-policy-goodwill = Компенсация без второго сотрудника до

## The facts
room-facts = Факты
room-unknown = Неизвестно
room-parcel-then = Посылка при открытии
room-parcel-now = Посылка сейчас
room-parcel-none = Не отправлена
room-parcel-moving = В пути
room-parcel-delivered = Доставлена
room-parcel-lost = Потеряна или повреждена
room-parcel-returned = Едет обратно
room-delivered-then = Доставлено, при открытии
room-delivered-now = Доставлено
room-shipped = Отправлено
room-value = Сумма спора
room-refundable-then = Можно было вернуть при открытии
room-refundable-now = Можно вернуть сейчас
room-shop-closed = Закрыт или приостановлен

## Closed cases with the same facts
room-precedents = Похожие споры
room-precedents-key = Те же причина, доказательства, отслеживание и размер требования.
room-precedents-few = Слишком мало для сравнения: { $n }.
room-precedents-buyer = Покупатель получил всё
room-precedents-split = Каждый получил часть
room-precedents-shop = Магазин ничего не должен
room-usual-outcome = Похожих обращений с таким итогом: { $most } из { $alike }. Итог: «{ $outcome }».
room-usual-buyer = Похожих обращений, где покупатель получил всё: { $most } из { $alike }.
room-usual-split = Похожих обращений, где каждый получил часть: { $most } из { $alike }.
room-usual-shop = Похожих обращений, где магазин ничего не должен: { $most } из { $alike }.
room-usual-share = Медиана того, что получал покупатель, — { $share } от требования.
room-departs = Похожие обращения обычно заканчиваются иначе
room-departs-yours = Вы собираетесь решить так: { $terms }.
room-departs-free = Так решить можно, если это обращение отличается. В решение будет записано, что вы это прочитали. Чтобы продолжить, нажмите кнопку ещё раз.
room-departed = Решено не так, как в похожих обращениях.
room-buyer-reads = Язык покупателя: { $language }.
room-shop-reads = Языки магазина: { $languages }.
room-habits = Другие споры этого покупателя
room-habits-none = Других нет.
room-habits-all = Открыто всего
room-habits-same = По той же причине
room-habits-buyer = Покупатель получил всё
room-habits-split = Каждый получил часть
room-habits-shop = Магазин ничего не должен
room-habits-withdrawn = Отозвано
room-habits-hint = Только цифры и только для вас. Сами по себе они ничего не значат: решайте по тому, что показано здесь.
