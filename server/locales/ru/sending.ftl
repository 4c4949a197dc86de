# The shop that should send something says that it cannot.
choice-out_of_stock = Товара больше нет
choice-not_made_any_more = Его больше не выпускают
choice-cannot_be_repaired = Отремонтировать нельзя
choice-no_carrier = Туда не доставляет ни одна служба
field-step_impossible-reason = Почему?
confirm-step_impossible = Да, вместо этого вернуть деньги
check-step_impossible-shop-get = завершение: ничего отправлять не нужно, больше от вас ничего не потребуется.
check-step_impossible-shop-lose = стоимость товара: вместо него деньги вернутся покупателю. Отменить это нельзя.
check-step_impossible-shop-can = увидеть здесь, когда деньги придут.
refusal-already_sent_goods = Товар уже отправлен.
