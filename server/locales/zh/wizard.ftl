# The way to a dispute, one question a page.

wizard-step = 第{ $n }步，共{ $of }步
wizard-continue = 继续
wizard-later = 保存，稍后再填
wizard-add = 完成
wizard-change = 修改

## Which items.
wizard-items-title = 是哪些商品？
wizard-items-hint = 选择所有出现同一问题的商品。
wizard-pieces = { $n }件
wizard-how-many = 共{ $n }件，其中有几件？

## What went wrong.
wizard-reason-title = 出了什么问题？
wizard-reason-hint = 请选择一项。照片可以稍后添加。
wizard-opens = { $when }起可以发起
wizard-closed = 此项时限已于{ $when }结束
wizard-meanwhile = 无论什么问题，您都可以联系我们。

## What happened.
wizard-story-title = 发生了什么？
wizard-story-hint = 用自己的话说：看到了什么、在什么时候。商家会看到。
wizard-detail-none = 可以不选

## What you want.
wizard-remedy-title = 您希望怎样处理？
wizard-remedy-hint = 商家可以接受，或提出新方案。
wizard-remedy-refund-partial = 您保留商品
wizard-remedy-reship = 如果没有送到，就退款
wizard-remedy-missing-parts-sent = 如果没有送到，就退款
wizard-amount = 您想退多少？

## Evidence.
wizard-evidence-title = 您能提供证据吗？
wizard-evidence-hint = 照片最有帮助：商品、包裹、面单。或在下方说明为什么无法提供。
wizard-evidence-optional = 您不需要提供任何证据。如果有照片、视频或文件能说明情况，可以添加。
wizard-on-file = 已添加
wizard-files = 照片、视频和文件
wizard-files-hint = 照片或 PDF 最大20 MB，视频最长60秒、最大50 MB；最多{ $n }个文件。我们会去除拍摄地点。
wizard-choose-files = 选择文件
wizard-drop-files = 或拖放到这里
wizard-remove = 移除{ $name }
wizard-pick = { $n ->
    [0] 与商家的聊天消息
   *[other] 与商家的聊天消息（已选{ $n }条）
}
wizard-proof = { $n ->
    [0] 付款凭证
   *[other] 付款凭证（已添加{ $n }份）
}
wizard-excuse = 为什么无法提供
wizard-payment-title = 添加付款凭证
wizard-payment-hint = 账单或收据。请遮住不需要让人看到的内容，例如卡号。
wizard-messages-title = 哪些消息可以作为证据？
wizard-messages-hint = 所选内容会保存为固定副本，之后谁也不能更改。
wizard-no-messages = 这个订单没有与商家的消息。

## Check and send.
wizard-check-title = 核对并提交
wizard-sum-items = 商品
wizard-sum-reason = 出了什么问题
wizard-sum-story = 事情经过
wizard-sum-remedy = 您的要求
wizard-sum-evidence = 证据
wizard-sum-nothing = 没有添加
wizard-next = 接下来会怎样
wizard-next-shop = { $shop }须在{ $when }前答复。
wizard-next-us = 我们会在{ $when }前直接处理，不等商家答复。
wizard-next-silent = 如果商家没有答复：{ $what }
wizard-next-hold = 在案件关闭之前，我们会冻结商家货款中的{ $amount }。
wizard-next-you = 您随时可以补充证据，也可以撤销纠纷。
wizard-next-fixed = 提交后，商品和原因不能再更改。

## What is wrong with an answer.
refusal-choose_items = 请至少选择一件商品。
refusal-units_outside = 请填写件数，不能超过购买的数量。
refusal-choose_reason = 请选择出了什么问题。
refusal-tell_story = 请说明发生了什么。
refusal-story_too_short = 请再多说一点：至少20个字。
refusal-choose_remedy = 请选择希望怎样处理。
refusal-say_amount = 请填写想退的金额。
