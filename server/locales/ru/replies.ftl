# What a shop answers with: quick replies, labels, several conversations at once.
nav-replies = Быстрые ответы
nav-labels = Метки
replies-lead = Готовые тексты, общие для вашей команды. В чате нажмите кнопку с молнией или введите /, чтобы выбрать.
reply-add = Написать быстрый ответ
reply-change = Изменить
reply-save = Сохранить
reply-remove = Удалить
reply-example = С примерными значениями:
reply-variables = Эти слова заменяются данными чата: { $names }
reply-uses = { $n ->
    [one] отправлен { $n } раз
    [few] отправлен { $n } раза
    [many] отправлен { $n } раз
   *[other] отправлен { $n } раза
}
replies-none = Быстрых ответов пока нет.
replies-no-more = Больше нет.
replies-no-folder = Без папки
reply-table = Таблицей
reply-table-hint = Файл CSV со столбцами { $columns }. Ответы с тем же именем и языком заменяются.
reply-table-file = Файл CSV
reply-table-in = Загрузить
reply-table-out = Сохранить таблицей
reply-table-row = Строка { $row }: { $why } Ничего не изменено.
reply-find = Найти быстрый ответ
reply-nothing-found = С такими словами ничего нет.
replies-write = Написать или изменить быстрые ответы
reply-missing = Здесь нет значения для { $names }
reply-slash = Быстрые ответы: или введите / в пустом сообщении
ask-reply_name = Имя
ask-reply_name-hint = То, что вводится после косой черты, например «отправлен»: буквы, цифры и дефисы.
ask-reply_language = Язык
ask-reply_folder = Папка
ask-reply_folder-hint = Можно не заполнять.
ask-reply_body = Текст
done-reply = Быстрый ответ сохранён.
done-reply-removed = Быстрый ответ удалён.
done-replies-read = Таблица загружена.
done-label = Метка сохранена.
done-label-removed = Метка удалена.
refusal-bad_reply_name = Используйте буквы, цифры и дефисы, без пробелов.
refusal-no_such_variable = В фигурных скобках стоит слово, которого здесь нет.
refusal-value_missing = Слово в фигурных скобках не имеет значения в этом чате.
refusal-reply_table = Это не такая таблица: посмотрите, какие нужны столбцы.
refusal-none_chosen = Выберите хотя бы один чат.
shop-tab-unread = Непрочитанные
shop-tab-due = По сроку
shop-bulk = Несколько сразу
shop-find = Найти
shop-find-words = Слова, имя, номер заказа
shop-find-all = Показать все
shop-label = Метка
shop-any = Любой вариант
shop-nothing-found = Таких чатов нет.
labels-begin = Создать метки, чтобы сортировать чаты
labels-set = Выбрать метки
labels-save = Сохранить метки
labels-lead = Слова, по которым ваша команда сортирует чаты. Покупатели их не видят.
label-add = Добавить метку
ask-label_name = Название
ask-label_colour = Цвет
label-colour-grey = Серый
label-colour-red = Красный
label-colour-yellow = Жёлтый
label-colour-green = Зелёный
label-colour-blue = Синий
label-colour-violet = Фиолетовый
bulk-which = Какие чаты
bulk-what = Что с ними сделать
bulk-text = Один ответ для всех
bulk-answer = Ответить во всех
bulk-reason = Почему они закрываются
bulk-label = Поставить метку
bulk-done = { $n ->
    [one] Сделано в { $n } чате.
    [few] Сделано в { $n } чатах.
    [many] Сделано в { $n } чатах.
   *[other] Сделано в { $n } чатах.
}
bulk-not-done = Не сделано в этих:
refusal-name_taken = Это имя уже занято. Выберите другое.
