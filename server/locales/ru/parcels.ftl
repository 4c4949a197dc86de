# What the parcels of a case tell, for both sides and for us.
parcel-facts = Что известно о посылках
parcel-out = Отправлено покупателю
parcel-return = Отправлено назад
parcel-reship = Отправлено ещё раз
parcel-declared = Заявленный вес
parcel-measured = Измеренный вес
parcel-grams = { $n } г
parcel-delivered = Доставлено
parcel-place = Где
parcel-postcode = Индекс
parcel-postcode-same = как в заказе
parcel-postcode-other = не такой, как в заказе
parcel-signed = Кто расписался
parcel-pictures = Фото службы доставки
parcel-pictures-ours = { $n }, видны только нам
parcel-compared = Вес при отправке — { $out } г, при возвращении — { $back } г. Если вернули только часть, вес меньше.
parcel-masked = Знак { $mark } стоит там, где мы убрали личные данные другой стороны.
