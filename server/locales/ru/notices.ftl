# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = Уведомления
notices-none = Новостей нет
notices-none-text = Когда в ваших обращениях что-то произойдёт, вы увидите это здесь.
notice-unread = ещё не прочитано
notice-until = Срок: { $when }.
notice-meanwhile = Сейчас: { $stage }
notice-otherwise = Если ничего не сделать: { $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] Покупатель отказался от договора: { $title }
       *[buyer] Мы получили ваш отказ от договора: { $title }
    }
   *[other] { $party ->
        [shop] Покупатель открыл спор: { $title }
       *[buyer] Ваш спор отправлен: { $title }
    }
}
notice-dispute-evidence-added = Добавлены новые доказательства: { $title }
notice-dispute-countered = { $party ->
    [shop] Покупатель сделал предложение: { $title }
   *[buyer] Магазин сделал предложение: { $title }
}
notice-dispute-refused = { $party ->
    [shop] Покупатель ответил отказом: { $title }
   *[buyer] Магазин ответил отказом: { $title }
}
notice-dispute-accepted = { $party ->
    [shop] Покупатель согласился: { $title }
   *[buyer] Магазин согласился: { $title }
}
notice-dispute-silent = Ответ не пришёл вовремя: { $title }
notice-dispute-negotiation-ended = Время переговоров закончилось: { $title }
notice-dispute-escalated = { $party ->
    [shop] Покупатель попросил нас решить: { $title }
   *[buyer] Магазин попросил нас решить: { $title }
}
notice-dispute-info-requested = Мы запросили сведения: { $title }
notice-dispute-info-provided = Сведения, которые мы запросили, получены: { $title }
notice-dispute-proposed = Мы сделали предложение: { $title }
notice-dispute-decided = Мы приняли решение: { $title }
notice-dispute-step-moved = Есть новости об исполнении: { $title }
notice-dispute-plan-dropped = Исполнить не получилось; мы снова рассматриваем обращение: { $title }
notice-dispute-overdue = Мы опаздываем с решением, просим прощения: { $title }
notice-dispute-taken-over = Обращение взял супервайзер: { $title }
notice-dispute-withdrawn = { $own ->
    [yes] Вы отозвали свой спор: { $title }
   *[no] Покупатель отозвал спор: { $title }
}
notice-dispute-reopened = Покупатель возобновил спор: { $title }
notice-dispute-chargeback-opened = Платёж проверяет банк; до его ответа всё на паузе: { $title }
notice-dispute-chargeback-ended = Банк закончил проверку платежа: { $title }
notice-dispute-goodwill = { $party ->
    [shop] Мы выплачиваем покупателю компенсацию из своих денег{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
   *[buyer] Мы выплачиваем вам компенсацию{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
}
notice-dispute-reminded = { $party ->
    [shop] Покупатель ждёт вашего ответа: { $title }
   *[buyer] Не забудьте: { $title }
}
notice-dispute-closed = Спор закрыт: { $title }
notice-refund-paid = { $party ->
    [shop] Деньги покупателю выплачены: { $title }
   *[buyer] Ваши деньги выплачены: { $title }
}
notice-refund-hard-failed = Вернуть деньги этим способом не удалось; финансовый отдел найдёт другой: { $title }
notice-refund-settled-otherwise = Деньги выплачены другим способом: { $title }
notice-conversation-late = Вы ждёте слишком долго, просим прощения. Теперь вы первые в очереди: { $title }
notice-conversation-dispute-prepared = Мы подготовили для вас спор. Проверьте и отправьте его: { $title }
notice-conversation-taken = Вам отвечает наш оператор: { $title }
notice-report-filed = Мы получили вашу жалобу
notice-finance-opened = Мы получили ваш вопрос о платеже: { $title }
notice-conversation-reminded = { $stage ->
    [queued] Это занимает больше времени, чем мы обещали; ваше место в очереди сохраняется: { $title }
   *[other] Ответ ещё ожидается: { $title }
}
