# Reasons in a policy version.

policy-reasons = Причины споров
policy-reasons-hint = Что просят показать покупателя и чего он может требовать. Объяснение всегда заменяет доказательство; способ вернуть все деньги остаётся; то, что даёт закон, убрать нельзя. Спор идёт по той версии, при которой его отправили.
policy-reason-offered = Можно выбрать
policy-reason-off = Не предлагается
policy-reason-evidence = Просим показать: { $what }
policy-reason-remedy = Можно требовать: { $what }
refusal-reason_rule = Так нельзя: должен остаться хотя бы один способ вернуть все деньги.
ask-reason_not_received = Товар не пришёл
ask-reason_damaged = Товар пришёл повреждённым
ask-reason_defective = Товар не работает
ask-reason_not_as_described = Товар не соответствует описанию
ask-reason_wrong_item = Пришёл не тот товар
ask-reason_missing_parts = Не хватает деталей
ask-reason_counterfeit = Это подделка
ask-reason_unsafe = Товар опасен
ask-reason_late = Товар пришёл слишком поздно
ask-reason_changed_mind = Товар больше не нужен: отказаться от договора здесь
