# Videos, and files that come piece by piece.

video-length = { $n ->
    [one] { $n } секунда
    [few] { $n } секунды
    [many] { $n } секунд
   *[other] { $n } секунды
}
video-label = Видео { $name }
video-save = Сохранить видео
choice-video = Видео
event-dispute-evidence-added-video = { $who ->
    [you] Вы добавили видео
   *[other] { $name }: добавлено видео
}
photos-video = Если товар шатается, дребезжит, протекает или не включается, лучше всего это покажет видео до 60 секунд.
refusal-video_too_large = Видео больше 50 МБ. Отправьте короче или снимите с меньшим качеством.
refusal-video_too_long = Видео длиннее 60 секунд. Вырежьте важное или отправьте по частям.
refusal-file_changed = Это не тот файл, который начали отправлять. Выберите его ещё раз.
refusal-too_many_uploads = Уже загружается много ваших файлов. Подождите минуту и попробуйте снова.
refusal-upload_quota = Вы отправили столько, сколько мы принимаем за день. Попробуйте завтра.

# What a mediator reads under a video.
origin-taken-video = { $clock ->
    [own] Снято: { $when }, по часам камеры
   *[set] Снято: { $when }
}
origin-taken-by-video = { $clock ->
    [own] Снято: { $when }, по часам камеры { $name }
   *[set] Снято: { $when }, камера { $name }
}
origin-camera-video = Снято камерой { $name }
origin-place-video = В видео было указано место съёмки. Мы удалили его и не храним.
