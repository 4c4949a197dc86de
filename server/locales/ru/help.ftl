# The help centre.

help-title = Помощь
help-search = Поиск по справке
help-search-do = Найти
help-found = { $n ->
    [one] Найден { $n } ответ
    [few] Найдено { $n } ответа
    [many] Найдено { $n } ответов
   *[other] Найдено { $n } ответа
}
help-nothing = Ничего не найдено
help-nothing-text = Попробуйте другие слова или напишите нам в чат ниже.
help-all = Все статьи
help-related = Читайте дальше
help-more = Не помогло?
help-chat = Написать в чат
help-suggest = Предложение
help-sign-in = Для этого нужно зайти сюда из маркетплейса.
help-suggest-label = Что можно улучшить?
help-suggest-hint = Мы читаем каждое предложение. Если что-то не так с заказом, лучше получите помощь по этому заказу.
help-suggest-send = Отправить предложение
