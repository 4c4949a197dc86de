# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = 通知
notices-none = 没有新通知
notices-none-text = 您的案件有进展时，会显示在这里。
notice-unread = 未读
notice-until = 截止{ $when }。
notice-meanwhile = 目前：{ $stage }
notice-otherwise = 如果无人处理：{ $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] 买家办理了无理由退货：{ $title }
       *[buyer] 我们已收到您的无理由退货申请：{ $title }
    }
   *[other] { $party ->
        [shop] 有买家发起了纠纷：{ $title }
       *[buyer] 您的纠纷已提交：{ $title }
    }
}
notice-dispute-evidence-added = 有新证据：{ $title }
notice-dispute-countered = { $party ->
    [shop] 买家提出了方案：{ $title }
   *[buyer] 商家提出了方案：{ $title }
}
notice-dispute-refused = { $party ->
    [shop] 买家已拒绝：{ $title }
   *[buyer] 商家已拒绝：{ $title }
}
notice-dispute-accepted = { $party ->
    [shop] 买家已接受：{ $title }
   *[buyer] 商家已接受：{ $title }
}
notice-dispute-silent = 没有按时收到答复：{ $title }
notice-dispute-negotiation-ended = 协商期已结束：{ $title }
notice-dispute-escalated = { $party ->
    [shop] 买家申请了平台介入：{ $title }
   *[buyer] 商家申请了平台介入：{ $title }
}
notice-dispute-info-requested = 我们要求补充信息：{ $title }
notice-dispute-info-provided = 已收到我们要求的信息：{ $title }
notice-dispute-proposed = 我们提出了调解方案：{ $title }
notice-dispute-decided = 我们已作出决定：{ $title }
notice-dispute-step-moved = 处理方案有新进展：{ $title }
notice-dispute-plan-dropped = 处理方案未能实现，我们会重新审理案件：{ $title }
notice-dispute-overdue = 我们的决定已逾期，非常抱歉：{ $title }
notice-dispute-taken-over = 主管已接手案件：{ $title }
notice-dispute-withdrawn = { $own ->
    [yes] 您撤销了纠纷：{ $title }
   *[no] 买家撤销了纠纷：{ $title }
}
notice-dispute-reopened = 买家重新开启了纠纷：{ $title }
notice-dispute-chargeback-opened = 银行正在核查这笔付款，在此期间一切暂停：{ $title }
notice-dispute-chargeback-ended = 银行已完成对付款的核查：{ $title }
notice-dispute-goodwill = { $party ->
    [shop] 我们向买家发放由平台出资的关怀补偿{ $amount ->
        [none] { "" }
       *[other] （{ $amount }）
    }：{ $title }
   *[buyer] 我们向您发放关怀补偿{ $amount ->
        [none] { "" }
       *[other] （{ $amount }）
    }：{ $title }
}
notice-dispute-reminded = { $party ->
    [shop] 买家在等您的答复：{ $title }
   *[buyer] 别忘了处理：{ $title }
}
notice-dispute-closed = 纠纷已关闭：{ $title }
notice-refund-paid = { $party ->
    [shop] 给买家的退款已支付：{ $title }
   *[buyer] 您的退款已支付：{ $title }
}
notice-refund-hard-failed = 退款无法按原方式支付，我们的财务团队会另找方式：{ $title }
notice-refund-settled-otherwise = 退款已通过其他方式支付：{ $title }
notice-conversation-late = 让您久等了，非常抱歉。您现在排在第一位：{ $title }
notice-conversation-dispute-prepared = 我们为您代填了一起纠纷，请核对并提交：{ $title }
notice-conversation-taken = 人工客服已接入：{ $title }
notice-report-filed = 我们已收到您的举报
notice-finance-opened = 我们已收到您的付款咨询：{ $title }
notice-conversation-reminded = { $stage ->
    [queued] 等待时间比我们说的更长，您的排队位置保留：{ $title }
   *[other] 仍在等待答复：{ $title }
}
