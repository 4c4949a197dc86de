# What the assistant says. Plain, kind, short; what happens next and by when.
# Instants arrive formatted in the reader's time zone; $code is a tracking code.

## Beginning
assistant-greeting = 您好，我是智能助手，一个计算机程序。我可以查询包裹、解释退款，也可以帮您发起纠纷。您随时可以转人工客服。
assistant-greeting-order = 您好，我是智能助手，一个计算机程序。我看到了您的订单{ $order }（{ $title }）。需要什么帮助？您随时可以转人工客服。
assistant-which-order = 请问是哪个订单？选好后我来查看。

## Where the parcel is
assistant-track-scan = { $code ->
    [label_created] 订单{ $order }：商家已于{ $at }向物流公司预报包裹，物流公司尚未收到。
    [picked_up] 订单{ $order }：物流公司已于{ $at }揽收包裹。
    [accepted] 订单{ $order }：物流公司已于{ $at }收件。
    [in_transit] 订单{ $order }正在运输途中，最新物流更新于{ $at }。
    [customs] 订单{ $order }自{ $at }起在海关查验。
    [customs_hold] 订单{ $order }自{ $at }起被海关扣留。海关可能需要您或商家补充资料。
    [out_for_delivery] 订单{ $order }已于{ $at }开始派送。
    [attempt_failed] 订单{ $order }：物流公司于{ $at }派送未成功。通常会再次派送，或把包裹放到自提点。
    [ready_for_pickup] 订单{ $order }自{ $at }起可以自提。
    [delivered] 物流公司显示，订单{ $order }已于{ $at }送达。
    [refused] 订单{ $order }：物流公司显示，包裹于{ $at }在收货地址被拒收。
    [returning] 订单{ $order }自{ $at }起正在退回商家。
    [returned_to_sender] 订单{ $order }已于{ $at }退回商家。
    [lost] 订单{ $order }：物流公司于{ $at }报告包裹丢失。非常抱歉。
    [damaged] 订单{ $order }：物流公司于{ $at }报告包裹损坏。非常抱歉。
    [destroyed] 订单{ $order }：物流公司于{ $at }报告包裹已被销毁。非常抱歉。
   *[unknown] 订单{ $order }：物流公司的最新消息来自{ $at }，详情可在物流信息中查看。
}
assistant-track-no-scan = 订单{ $order }：暂时还没有物流信息，由{ $shop }发货。
assistant-track-delivered = 物流显示，订单{ $order }已于{ $at }送达。
assistant-track-cancelled = 订单{ $order }已取消，不会再发货。
assistant-promised = 预计在{ $until }前送达。
assistant-promise-passed = 原定在{ $until }前送达，现已超过这个时间，非常抱歉。
assistant-not-received-delivered = 物流显示已于{ $at }送达。请先问问邻居，看看门口和信箱。如果还是没有，您不需要证明没收到：我们会核查物流信息。

## Before it is sent
assistant-cancel-not-shipped = 目前还没有发货。请马上联系{ $shop }取消订单。商家同意后，款项会原路退回。
assistant-cancel-shipped = 订单已经发货，无法在这里拦下。请问问{ $shop }还可以怎么办，例如收到后退货。
assistant-address-not-shipped = 目前还没有发货。请现在就在聊天中把正确地址告诉{ $shop }，这样会留下记录。
assistant-address-shipped = 订单已经发货。请在聊天中把正确地址告诉{ $shop }；物流公司有时还能改派。

## Something is wrong with it
assistant-item-damaged = 很抱歉，商品到货时已损坏或无法使用。请保留商品和包装，并分别拍照。
assistant-item-wrong = 很抱歉，您收到的不是所订的商品。请保持原样，并给商品和包裹上的面单拍照。
assistant-item-missing = 很抱歉，商品有缺少。请给收到的所有物品和箱子拍照。
assistant-item-not-as-described = 很抱歉，商品与描述不符。请给收到的商品拍照；下单当天的商品描述我们已经保存。
assistant-item-counterfeit = 感谢您告诉我们。请保留商品，并给标签、标志和序列号拍照。这类案件直接由我们处理，不需要先找商家。

## Money
assistant-refund-request = 这笔钱由您的案件决定。案件中会显示由谁处理、截止到什么时候。
assistant-refund-request-why = 我可以帮您。请问发生了什么？我来告诉您怎样拿回款项。
assistant-refund-status = 已决定的退款会显示在您的案件中，包括金额和发出日期。款项原路退回。发出后，银行可能需要3到20个工作日。
assistant-refund-problem = 退款金额不对或没有到账，需要由工作人员核查付款。即使银行卡已过期，钱仍然是您的：我们会找到其他退款方式。
assistant-payment-failed = 付款失败可能有几种原因：银行、银行卡或页面。在弄清是否已扣款之前，请不要再次付款。人工客服可以和您一起查看。
assistant-payment-charged-twice = 同一订单出现两笔记录，需要核查。有时其中一笔是预授权，银行会自动退回；有时是出错，我们会更正。人工客服会和您一起核对。
assistant-coupon-problem = 我在这里看不到优惠券的使用条件。人工客服可以查看为什么不能使用，请准备好券码。
assistant-customs-tax = 关税和税费因国家和地区而异。如果海关要您付款，请先确认信件或消息是真的。价格中包含了什么，可以问商家。

## Disputes
assistant-return-how = 寄回任何东西之前，请先和商家约定：寄到哪里、运费由谁承担。请把约定留在聊天中，并使用可查询物流的快递。
assistant-dispute-open = 发起纠纷只需几步：发生了什么、希望怎样处理、照片、核对并提交。之后商家须在案件中显示的日期前答复。
assistant-dispute-status = 您的案件会显示现在该由谁处理、截止到什么时候，以及无人处理时会怎样。
assistant-dispute-appeal = 我理解您不同意这个结果。人工客服可以和您一起看这个决定，并告诉您还有哪些办法。
assistant-dispute-possible = 您现在就可以为这个订单发起纠纷。大约需要三分钟，草稿会自动保存。
assistant-dispute-later = 从{ $at }起，您可以就包裹未收到发起纠纷。在此之前，请联系商家。
assistant-dispute-over = 这个订单的纠纷发起时限已于{ $at }结束。人工客服可以告诉您还有哪些办法。
assistant-dispute-running = 这个订单已有一起纠纷：{ $number }。

## Shops, safety, account
assistant-product-question = 商家最了解自己的商品。我可以把您的问题连同商品一起转给商家。
assistant-seller-contact = 您可以在这里给商家留言。消息会留下记录，商家不答复时我们会介入。
assistant-seller-unresponsive = 商家必须答复。如果不答复，我们会介入；在纠纷中，商家沉默不会对您不利。
assistant-seller-offsite-payment = 无论是谁要求，请不要在本平台以外付款，也不要在平台以外接受退款，更不要因为一句承诺就结束案件。您先来询问是对的。人工客服可以查看相关消息。
assistant-product-report = 感谢您告诉我们。如果商品可能有危险，请停止使用。工作人员会受理您的举报。
assistant-account-access = 我不能在这里更改您的账号，也绝不会索要密码或验证码。人工客服可以帮您重新登录。
assistant-contact-official = 我们绝不会在消息中索要密码、验证码或要求付款，也绝不会在平台以外退款。如果不确定，请不要回复，也不要点击。人工客服可以和您一起核实。
assistant-feedback-praise = 谢谢，听到这些很高兴。
assistant-feedback-suggestion = 谢谢您的建议，已保存在聊天中。如果愿意，也可以和人工客服聊聊。
assistant-out-of-scope = 我只能帮忙处理订单、包裹、退款和纠纷。请问是这些方面的问题吗？

## When it is not clear
assistant-clarify = 我想确认一下，您指的是哪一个？
assistant-not-understood = 抱歉，我没有明白。请问是关于什么？您也可以换个说法。
assistant-article-found = 这篇文章也许能解答您的问题：

## A person takes over
assistant-hand-over-asked = 好的，已为您排队等待人工客服。您不需要重复说明：客服能看到这段聊天。
assistant-hand-over-anger = 我明白这件事让您很不顺心，非常抱歉。现在由人工客服接手，客服能看到这段聊天。
assistant-hand-over-legal = 这件事需要由人工客服处理。已为您排队，客服能看到这段聊天。
assistant-hand-over-safety = 您的安全最重要：如果有人处于危险中或受伤，请立即拨打当地急救电话。请不要使用该商品。现在由人工客服接手。
assistant-hand-over-misses = 我没能帮到您。现在由人工客服接手，客服能看到这段聊天。
assistant-hand-over-error = 我这边出了点问题。现在由人工客服接手，您写的内容不会丢失。

## Buttons
assistant-do-talk-to-person = 转人工客服
assistant-do-open-dispute = 发起纠纷
assistant-do-show-tracking = 查看物流信息
assistant-do-ask-shop = 联系商家
assistant-do-choose-order = 选择订单
assistant-do-show-case = 查看案件
assistant-do-show-cases = 查看我的案件

## Choices
assistant-choice-order-track = 我的包裹到哪儿了？
assistant-choice-order-late = 包裹迟迟未到
assistant-choice-order-not-received = 没有收到包裹
assistant-choice-order-cancel = 取消订单
assistant-choice-order-change-address = 修改地址
assistant-choice-item-damaged = 损坏或无法使用
assistant-choice-item-wrong = 收到的商品不对
assistant-choice-item-missing = 少了东西
assistant-choice-item-not-as-described = 与描述不符
assistant-choice-item-counterfeit = 可能是假货
assistant-choice-refund-request = 我想退款
assistant-choice-refund-status = 我的退款到哪儿了？
assistant-choice-refund-problem = 退款有问题
assistant-choice-return-how = 退货
assistant-choice-dispute-open = 发起纠纷
assistant-choice-dispute-status = 我的纠纷进展如何？
assistant-choice-dispute-appeal = 我不同意某个决定
assistant-choice-payment-failed = 无法付款
assistant-choice-payment-charged-twice = 被重复扣款
assistant-choice-coupon-problem = 优惠券用不了
assistant-choice-customs-tax = 关税和税费
assistant-choice-product-question = 咨询商品
assistant-choice-seller-contact = 给商家留言
assistant-choice-seller-unresponsive = 商家不答复
assistant-choice-seller-offsite-payment = 有人要我在别处付款
assistant-choice-product-report = 举报商品
assistant-choice-account-access = 无法登录账号
assistant-choice-agent-request = 转人工客服
assistant-choice-contact-official = 这条消息真是你们发的吗？
assistant-choice-feedback-praise = 表示感谢
assistant-choice-feedback-suggestion = 提个建议
assistant-choice-smalltalk-greeting = 打个招呼
assistant-choice-out-of-scope = 其他问题
