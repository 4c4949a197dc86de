picture-hint-blurred = Похоже, снимок нечёткий. На более резком нам лучше видно повреждение. Можно оставить и этот.
picture-hint-dark = Похоже, снимок тёмный. На более светлом нам лучше видно повреждение. Можно оставить и этот.
picture-hint-tiny = Снимок очень маленький. На более крупном нам лучше видно повреждение. Можно оставить и этот.

# What is read under a piece of evidence. Cameras can be set wrong: it is told, never judged.
origin-taken = { $clock ->
    [own] Снято: { $when }, по часам камеры
   *[set] Снято: { $when }
}
origin-taken-by = { $clock ->
    [own] Снято: { $when }, по часам камеры { $name }
   *[set] Снято: { $when }, камера { $name }
}
origin-camera = Снято камерой { $name }
origin-software = Последней файл сохранила программа { $name }
origin-place = В фото было указано место съёмки. Мы удалили его и не храним.
origin-before-order = По этим часам — до оформления заказа.
origin-after-report = По этим часам — после открытия спора.
origin-received = Получено: { $when }

# The virus scan.
file-held = Ещё не проверен на вирусы. Откроется после проверки.
file-infected = В файле найден вирус ({ $name }). Открыть его никто не может.
refusal-file_infected = В файле найден вирус, поэтому открыть его никто не может. Проверьте своё устройство и отправьте другой файл.
refusal-file_unscanned = Файл ещё не проверен на вирусы. Он откроется после проверки; попробуйте через несколько минут.

# For both sides and for us: what else is known of a file that was shown.
origin-edited = Последним файл сохранил графический редактор, поэтому снимок мог быть изменён.
origin-no-camera = В файле ничего не сказано о камере, как бывает у снимков экрана и фото из мессенджеров.
origin-elsewhere = { $n ->
    [1] Тот же файл показывали в споре о другом заказе.
    [one] Тот же файл показывали в { $n } споре о других заказах.
    [few] Тот же файл показывали в { $n } спорах о других заказах.
    [many] Тот же файл показывали в { $n } спорах о других заказах.
   *[other] Тот же файл показывали в { $n } спора о других заказах.
}

# Files in which a virus was found, for the trust desk.
infected-door = { $n ->
    [one] Вирус найден в { $n } файле
    [few] Вирусы найдены в { $n } файлах
    [many] Вирусы найдены в { $n } файлах
   *[other] Вирусы найдены в { $n } файла
}
infected-title = Файлы с вирусами
infected-lead = Открыть их никто не может. Тем, кто их прислал, мы сообщили, что нужно проверить устройство. Показаны последние 30 дней.
infected-none = Ничего не найдено.
infected-when = Когда
infected-file = Файл
infected-found = Что найдено
infected-who = Кто прислал
infected-case = Обращение
