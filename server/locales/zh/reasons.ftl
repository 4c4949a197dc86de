# Reasons in a policy version.

policy-reasons = 纠纷原因
policy-reasons-hint = 要求买家提供什么证据，以及可以要求怎样的处理方式。说明原因始终可以代替证据；全额退款的途径必须保留；法律赋予的权利不能取消。纠纷适用提交时的版本。
policy-reason-offered = 可以选择
policy-reason-off = 不提供
policy-reason-evidence = 要求提供：{ $what }
policy-reason-remedy = 处理方式：{ $what }
refusal-reason_rule = 超出了允许范围：至少要保留一种全额退款的途径。
ask-reason_not_received = 没有收到
ask-reason_damaged = 收到时已损坏
ask-reason_defective = 无法正常使用
ask-reason_not_as_described = 与描述不符
ask-reason_wrong_item = 不是我订购的商品
ask-reason_missing_parts = 少件或缺配件
ask-reason_counterfeit = 是假货
ask-reason_unsafe = 存在危险
ask-reason_late = 送达太晚
ask-reason_changed_mind = 不想要了：在此无理由退货
