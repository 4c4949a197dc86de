picture-hint-blurred = Похоже, снимок нечёткий. На более резком нам лучше видно повреждение. Можно оставить и этот.
picture-hint-dark = Похоже, снимок тёмный. На более светлом нам лучше видно повреждение. Можно оставить и этот.
picture-hint-tiny = Снимок очень маленький. На более крупном нам лучше видно повреждение. Можно оставить и этот.

# What a mediator reads under a piece of evidence. Cameras can be set wrong: it is told, never judged.
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
