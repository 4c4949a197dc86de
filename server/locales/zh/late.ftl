## Cases of which a deadline of ours has passed
nav-late = 我们逾期的案件
late-lead = 这些案件中，我们的时限已过。最严重的排在最前；已通知值班人员。
late-empty = 没有逾期。
late-choose = 选择一个案件，查看卡在哪里。
overdue-title = 我们逾期的案件
overdue-lead = 处理中的案件，其中我们错过的时限不少于{ $n }个。不显示姓名和编号；当事人可在自己的案件中看到全部内容。
overdue-none = 我们没有逾期的案件
overdue-none-text = 如果我们在某个案件中错过多个时限，它会显示在这里，直到处理完毕。
overdue-col-kind = 案件
overdue-col-opened = 开启时间
overdue-col-missed = 我们错过的时限
overdue-col-owner = 应由谁处理
overdue-col-next = 下一个截止时间
finance-tab-chargeback_hold = 银行核查中
room-tab-carried = 执行中
parcels-tab-rma_authorised = 等待面单
