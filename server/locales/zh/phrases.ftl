# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = 常用语
phrases-lead = 点按即可发送，双方都会看到自己语言的版本。常用语只是消息：只有案件或订单里的按钮才会改变其状态。
phrases-original = 原文

phrase-topic-hello = 问候与感谢
phrase-topic-delivery = 配送
phrase-topic-product = 商品
phrase-topic-problem = 收到的商品有问题
phrase-topic-return = 退货与退款
phrase-topic-payment = 付款
phrase-topic-details = 详细信息
phrase-topic-end = 结束语

phrase-buyer-hello-order = 您好，我想咨询一下我的订单。
phrase-buyer-hello-before = 您好，下单前我想先咨询一下。
phrase-buyer-hello-phrases = 我在用现成的短语交流，每一句都会以您的语言显示。
phrase-buyer-hello-thanks = 谢谢您的答复。
phrase-buyer-hello-clear = 我明白了，谢谢您的说明。
phrase-buyer-hello-unclear = 我没看明白，您能换一句吗？

phrase-buyer-delivery-where = 请问我的包裹到哪里了？
phrase-buyer-delivery-when-sent = 请问我的订单什么时候发货？
phrase-buyer-delivery-when-here = 请问我的订单什么时候能到？
phrase-buyer-delivery-late = 我的订单延迟了，您能问一下物流公司吗？
phrase-buyer-delivery-number = 能把运单号发给我吗？
phrase-buyer-delivery-no-news = 物流信息已经好几天没有更新了。
phrase-buyer-delivery-not-here = 显示已送达，但我没有收到包裹。
phrase-buyer-delivery-missed = 送货时我不在家，可以再送一次吗？
phrase-buyer-delivery-address = 现在还能修改收货地址吗？
phrase-buyer-delivery-arrived = 我已经收到商品，谢谢。

phrase-buyer-product-in-stock = 这件商品有货吗？
phrase-buyer-product-photos = 能再发几张商品照片吗？
phrase-buyer-product-measures = 具体尺寸是多少？
phrase-buyer-product-new = 商品是全新的吗？
phrase-buyer-product-colour = 这件商品有其他颜色吗？
phrase-buyer-product-size = 这件商品有其他尺码吗？
phrase-buyer-product-material = 这件商品是什么材质的？
phrase-buyer-product-use = 这件商品怎么用？能发一下使用说明吗？

phrase-buyer-problem-damaged = 商品收到时已损坏。
phrase-buyer-problem-wrong-item = 这不是我订购的商品。
phrase-buyer-problem-wrong-size = 尺码和我订购的不一样。
phrase-buyer-problem-wrong-colour = 颜色和我订购的不一样。
phrase-buyer-problem-fit = 尺码不适合我。
phrase-buyer-problem-missing = 包裹里少了东西。
phrase-buyer-problem-not-working = 商品无法正常使用。
phrase-buyer-problem-different = 收到的商品与商品页不一致。
phrase-buyer-problem-photos = 我发几张照片，您可以看到问题在哪里。

phrase-buyer-return-want = 我想退货。
phrase-buyer-return-exchange = 我想换一件新的。
phrase-buyer-return-exchange-size = 我想换成其他尺码。
phrase-buyer-return-refund = 我想申请退款。
phrase-buyer-return-part = 如果部分退款，我可以留下商品。
phrase-buyer-return-parts = 请把缺少的部分补寄给我。
phrase-buyer-return-again = 请给我补发同样的商品。
phrase-buyer-return-where = 请问商品要寄到哪里？
phrase-buyer-return-label = 能把退货面单发给我吗？
phrase-buyer-return-sent = 我已经把商品寄回了。
phrase-buyer-return-cancel = 我想取消订单。
phrase-buyer-return-refund-when = 退款什么时候能到账？

phrase-buyer-payment-seen = 我已经付款了，您能看到吗？
phrase-buyer-payment-failed = 我的付款没有成功。
phrase-buyer-payment-twice = 我被扣款两次。
phrase-buyer-payment-proof = 我把付款凭证发给您。
phrase-buyer-payment-shipping = 运费是多少？
phrase-buyer-payment-here = 我只想在本平台付款。

phrase-buyer-details-yes = 我的回答是“是”。
phrase-buyer-details-no = 我的回答是“否”。
phrase-buyer-details-unsure = 我不清楚。
phrase-buyer-details-wait = 请稍等，我看一下。
phrase-buyer-details-this-order = 我问的是这个会话里的订单。
phrase-buyer-details-other-order = 我问的是另一个订单，订单号在我的下一条消息里。
phrase-buyer-details-size = 我需要的尺码在我的下一条消息里。
phrase-buyer-details-colour = 我的下一条消息里有照片，上面是我想要的颜色。
phrase-buyer-details-address = 订单上的地址是对的。
phrase-buyer-details-photos-later = 照片我稍后发给您。
phrase-buyer-details-no-photos = 我没办法拍照片。

phrase-buyer-end-solved = 问题已解决，谢谢您的帮助。
phrase-buyer-end-not-solved = 问题还没有解决。
phrase-buyer-end-fine = 我觉得这样可以。
phrase-buyer-end-other-way = 这样对我不太合适，您能提个别的办法吗？
phrase-buyer-end-think = 我考虑一下，稍后答复您。
phrase-buyer-end-waiting = 期待您的答复。
phrase-buyer-end-team = 我希望平台团队来帮我们处理。
phrase-buyer-end-bye = 谢谢您，祝您生活愉快。

phrase-shop-hello-help = 您好，请问有什么可以帮您？
phrase-shop-hello-phrases = 我们在用现成的短语交流，每一句都会以您的语言显示。
phrase-shop-hello-thanks-message = 感谢您联系我们。
phrase-shop-hello-thanks-order = 感谢您下单。
phrase-shop-hello-sorry = 对此我们非常抱歉。
phrase-shop-hello-checking = 我们正在核实，会在这里答复您。
phrase-shop-hello-unclear = 我们没看明白，您能换一句吗？

phrase-shop-delivery-packing = 我们正在打包您的订单。
phrase-shop-delivery-sent-today = 您的订单今天发货。
phrase-shop-delivery-sent-tomorrow = 您的订单明天发货。
phrase-shop-delivery-on-way = 您的订单正在运输途中。
phrase-shop-delivery-days = 您的订单预计一到三天内送达。
phrase-shop-delivery-week = 您的订单预计一周左右送达。
phrase-shop-delivery-weeks = 您的订单预计两到三周内送达。
phrase-shop-delivery-number = 运单号在我们的下一条消息里。
phrase-shop-delivery-customs = 包裹正在海关查验，可能需要几天时间。
phrase-shop-delivery-late = 很抱歉，您的订单延迟了。我们正在询问物流公司。
phrase-shop-delivery-neighbours = 麻烦您问问邻居和同住的人有没有代收包裹，可以吗？
phrase-shop-delivery-again = 我们会请物流公司再送一次。
phrase-shop-delivery-address-yes = 地址还可以修改，请把新地址写在这里。
phrase-shop-delivery-address-no = 包裹已经寄出，我们无法再修改地址。

phrase-shop-product-in-stock = 这件商品有货。
phrase-shop-product-sold-out = 很抱歉，这件商品目前缺货。
phrase-shop-product-choices = 我们现有的颜色和尺码都在商品页上。
phrase-shop-product-measures = 具体尺寸写在商品页上。
phrase-shop-product-new = 商品是全新的，没有使用过。
phrase-shop-product-photos = 我们再发几张照片给您。
phrase-shop-product-instructions = 我们把使用说明发给您。

phrase-shop-problem-photos = 能发一下商品、有问题的地方和带面单的包裹的照片吗？
phrase-shop-problem-photo-all = 能发一张包裹里所有物品的照片吗？
phrase-shop-problem-video = 能发一段能看到问题的短视频吗？
phrase-shop-problem-keep = 请先保留商品和包装。
phrase-shop-problem-mistake = 这是我们的失误，非常抱歉。
phrase-shop-problem-choice = 您希望补发商品还是退款？
phrase-shop-problem-new-one = 我们会免费为您补发一件商品。
phrase-shop-problem-parts = 我们会把缺少的部分补寄给您。

phrase-shop-return-agree = 我们同意退货。
phrase-shop-return-start = 请在您的订单页面申请退货。
phrase-shop-return-where = 退货页面上写有寄回地址。
phrase-shop-return-label = 我们正在准备退货面单。
phrase-shop-return-pack = 请把商品和随附的所有物品一起包装好。
phrase-shop-return-received = 我们已收到您退回的包裹，正在查验。
phrase-shop-return-refund-full = 我们会给您全额退款。
phrase-shop-return-refund-part = 我们可以部分退款，商品由您留下。
phrase-shop-return-keep = 商品不需要寄回。
phrase-shop-return-exchange = 我们可以为您换货。
phrase-shop-return-refund-sent = 退款正在途中，银行可能需要几天时间。
phrase-shop-return-cancelled = 我们已经取消了您的订单。
phrase-shop-return-too-late = 您的订单已经发货，我们无法再拦下。

phrase-shop-payment-received = 我们已收到您的付款。
phrase-shop-payment-not-yet = 我们还没有看到您的付款。
phrase-shop-payment-proof = 能发一下付款凭证吗？请遮住卡号。
phrase-shop-payment-again = 如果没有扣款，请再试一次，或在本平台选择其他付款方式。
phrase-shop-payment-here = 请只在本平台付款。
phrase-shop-payment-secret = 请不要在这里填写卡号、密码或验证码。
phrase-shop-payment-shipping = 付款前会显示运费。
phrase-shop-payment-desk = 平台的财务团队可以核查您的付款。

phrase-shop-details-yes = 我们的回答是“是”。
phrase-shop-details-no = 我们的回答是“否”。
phrase-shop-details-unsure = 我们不清楚。
phrase-shop-details-wait = 请稍等，我们正在查看。
phrase-shop-details-which-order = 请问是哪个订单？麻烦发一下订单号。
phrase-shop-details-which-item = 请问是哪件商品？发张照片就可以。
phrase-shop-details-colour = 您想要什么颜色？发张照片就可以。
phrase-shop-details-size = 您想要什么尺码？只写数字或字母就可以。
phrase-shop-details-quantity = 请问是几件？只写数字就可以。
phrase-shop-details-address = 订单上的地址对吗？

phrase-shop-end-solved = 问题解决了吗？
phrase-shop-end-glad = 很高兴问题解决了。
phrase-shop-end-more = 还有什么可以帮您的吗？
phrase-shop-end-fine = 我们觉得这样可以。
phrase-shop-end-other-way = 这个我们办不到，但愿意和您一起找别的办法。
phrase-shop-end-tomorrow = 我们明天答复您。
phrase-shop-end-waiting = 期待您的答复。
phrase-shop-end-team = 我们希望和平台团队一起解决这个问题。
phrase-shop-end-patience = 感谢您的耐心等待。
phrase-shop-end-bye = 谢谢您，祝您生活愉快。
