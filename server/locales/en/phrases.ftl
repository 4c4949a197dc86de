# Phrases that both sides read in their own language where no translation engine covers the pair.

phrases-title = Ready phrases
phrases-lead = Tap a phrase to send it. Each of you reads it in your own language. A phrase is a message: only the buttons of a case or an order change anything there.
phrases-original = Original

phrase-topic-hello = Greeting and thanks
phrase-topic-delivery = Delivery
phrase-topic-product = Product
phrase-topic-problem = Problem with what came
phrase-topic-return = Return and refund
phrase-topic-payment = Payment
phrase-topic-details = Details
phrase-topic-end = Closing

phrase-buyer-hello-order = Hello. I have a question about my order.
phrase-buyer-hello-before = Hello. I have a question before I order.
phrase-buyer-hello-phrases = I am using ready phrases. You read each one in your own language.
phrase-buyer-hello-thanks = Thank you for your answer.
phrase-buyer-hello-clear = I understand. Thank you for explaining.
phrase-buyer-hello-unclear = I did not understand. Could you choose another phrase?

phrase-buyer-delivery-where = Where is my parcel?
phrase-buyer-delivery-when-sent = When will you send my order?
phrase-buyer-delivery-when-here = When will my order arrive?
phrase-buyer-delivery-late = My order is late. Could you ask the carrier?
phrase-buyer-delivery-number = Could you send me the tracking number?
phrase-buyer-delivery-no-news = The tracking has not changed for several days.
phrase-buyer-delivery-not-here = It is marked as delivered, but I do not have the parcel.
phrase-buyer-delivery-missed = I was not at home. Can the parcel be delivered again?
phrase-buyer-delivery-address = Can the delivery address still be changed?
phrase-buyer-delivery-arrived = My order has arrived. Thank you.

phrase-buyer-product-in-stock = Is this item available?
phrase-buyer-product-photos = Could you send more photos of the item?
phrase-buyer-product-measures = What are the exact measurements?
phrase-buyer-product-new = Is the item new?
phrase-buyer-product-colour = Do you have this item in another colour?
phrase-buyer-product-size = Do you have this item in another size?
phrase-buyer-product-material = What is the item made of?
phrase-buyer-product-use = How do I use the item? Could you send the instructions?

phrase-buyer-problem-damaged = The item arrived damaged.
phrase-buyer-problem-wrong-item = This is not the item I ordered.
phrase-buyer-problem-wrong-size = The size is not the one I ordered.
phrase-buyer-problem-wrong-colour = The colour is not the one I ordered.
phrase-buyer-problem-fit = The size does not fit me.
phrase-buyer-problem-missing = Something is missing from the parcel.
phrase-buyer-problem-not-working = The item does not work.
phrase-buyer-problem-different = The item is not as the listing shows it.
phrase-buyer-problem-photos = I am sending photos that show the problem.

phrase-buyer-return-want = I would like to return the item.
phrase-buyer-return-exchange = I would like to exchange the item for a new one.
phrase-buyer-return-exchange-size = I would like to exchange the item for another size.
phrase-buyer-return-refund = I would like a refund.
phrase-buyer-return-part = I can keep the item if part of the money is refunded.
phrase-buyer-return-parts = Please send me the missing parts.
phrase-buyer-return-again = Please send me the same item again.
phrase-buyer-return-where = Where should I send the item?
phrase-buyer-return-label = Could you send me the return label?
phrase-buyer-return-sent = I have sent the item back.
phrase-buyer-return-cancel = I would like to cancel my order.
phrase-buyer-return-refund-when = When will the refund arrive?

phrase-buyer-payment-seen = I have paid. Can you see the payment?
phrase-buyer-payment-failed = My payment does not go through.
phrase-buyer-payment-twice = I was charged twice.
phrase-buyer-payment-proof = I am sending the proof of payment.
phrase-buyer-payment-shipping = How much does delivery cost?
phrase-buyer-payment-here = I would like to pay only here on the marketplace.

phrase-buyer-details-yes = Yes.
phrase-buyer-details-no = No.
phrase-buyer-details-unsure = I do not know.
phrase-buyer-details-wait = One moment, please. I am checking.
phrase-buyer-details-this-order = It is about the order in this chat.
phrase-buyer-details-other-order = It is about another order. Its number is in my next message.
phrase-buyer-details-size = The size I need is in my next message.
phrase-buyer-details-colour = The photo in my next message shows the colour I would like.
phrase-buyer-details-address = The address on the order is correct.
phrase-buyer-details-photos-later = I will send photos later.
phrase-buyer-details-no-photos = I am not able to take photos.

phrase-buyer-end-solved = It is solved. Thank you for your help.
phrase-buyer-end-not-solved = It is not solved yet.
phrase-buyer-end-fine = That works for me.
phrase-buyer-end-other-way = That does not work for me. Could you suggest something else?
phrase-buyer-end-think = I would like to think about it and will answer later.
phrase-buyer-end-waiting = I look forward to your answer.
phrase-buyer-end-team = I would like the marketplace’s team to help us.
phrase-buyer-end-bye = Thank you. Have a nice day.

phrase-shop-hello-help = Hello. How can we help you?
phrase-shop-hello-phrases = We are using ready phrases. You read each one in your own language.
phrase-shop-hello-thanks-message = Thank you for your message.
phrase-shop-hello-thanks-order = Thank you for your order.
phrase-shop-hello-sorry = We are sorry about that.
phrase-shop-hello-checking = We are looking into it and will answer you here.
phrase-shop-hello-unclear = We did not understand. Could you choose another phrase?

phrase-shop-delivery-packing = We are packing your order.
phrase-shop-delivery-sent-today = We will send your order today.
phrase-shop-delivery-sent-tomorrow = We will send your order tomorrow.
phrase-shop-delivery-on-way = Your order is on its way.
phrase-shop-delivery-days = Your order should arrive in one to three days.
phrase-shop-delivery-week = Your order should arrive in about a week.
phrase-shop-delivery-weeks = Your order should arrive in two to three weeks.
phrase-shop-delivery-number = The tracking number is in our next message.
phrase-shop-delivery-customs = The parcel is at customs. This can take some days.
phrase-shop-delivery-late = We are sorry that your order is late. We are asking the carrier.
phrase-shop-delivery-neighbours = Could you ask your neighbours and the people you live with about the parcel?
phrase-shop-delivery-again = We will ask the carrier to deliver the parcel again.
phrase-shop-delivery-address-yes = The address can still be changed. Please write the new one here.
phrase-shop-delivery-address-no = The parcel has already been sent, so we can no longer change the address.

phrase-shop-product-in-stock = Yes, the item is available.
phrase-shop-product-sold-out = We are sorry, the item is sold out at the moment.
phrase-shop-product-choices = The listing shows all the colours and sizes that we have.
phrase-shop-product-measures = The measurements are on the listing.
phrase-shop-product-new = The item is new and unused.
phrase-shop-product-photos = We are sending you more photos.
phrase-shop-product-instructions = We are sending you the instructions.

phrase-shop-problem-photos = Could you send photos of the item, the problem and the parcel with its label?
phrase-shop-problem-photo-all = Could you send a photo of everything that was in the parcel?
phrase-shop-problem-video = Could you send a short video that shows the problem?
phrase-shop-problem-keep = Please keep the item and its packaging for now.
phrase-shop-problem-mistake = That was our mistake. We are sorry.
phrase-shop-problem-choice = Would you prefer another item or a refund?
phrase-shop-problem-new-one = We will send you another item at no extra cost.
phrase-shop-problem-parts = We will send you the missing parts.

phrase-shop-return-agree = We agree to the return.
phrase-shop-return-start = Please start the return on the page of your order.
phrase-shop-return-where = The return page shows where to send the item.
phrase-shop-return-label = We are preparing the return label.
phrase-shop-return-pack = Please pack the item well, with everything that came with it.
phrase-shop-return-received = Your parcel is back with us. We are checking it.
phrase-shop-return-refund-full = We will refund you in full.
phrase-shop-return-refund-part = We can refund part of the price, and you keep the item.
phrase-shop-return-keep = You do not need to send the item back.
phrase-shop-return-exchange = We can exchange the item for you.
phrase-shop-return-refund-sent = The refund is on its way. Your bank may need a few days.
phrase-shop-return-cancelled = We have cancelled your order.
phrase-shop-return-too-late = Your order has already been sent, so we can no longer stop it.

phrase-shop-payment-received = We have received your payment.
phrase-shop-payment-not-yet = We cannot see your payment yet.
phrase-shop-payment-proof = Could you send the proof of payment? Please cover the card number.
phrase-shop-payment-again = If no money was taken, please try again or choose another way to pay here on the marketplace.
phrase-shop-payment-here = Please pay only here on the marketplace.
phrase-shop-payment-secret = Please do not write card numbers, passwords or codes here.
phrase-shop-payment-shipping = The delivery cost is shown before you pay.
phrase-shop-payment-desk = The marketplace’s payments desk can check your payment.

phrase-shop-details-yes = Yes.
phrase-shop-details-no = No.
phrase-shop-details-unsure = We do not know.
phrase-shop-details-wait = One moment, please. We are checking.
phrase-shop-details-which-order = Which order is it about? Please send its number.
phrase-shop-details-which-item = Which item is it about? A photo is enough.
phrase-shop-details-colour = Which colour would you like? A photo is enough.
phrase-shop-details-size = Which size would you like? Just write the number or the letter.
phrase-shop-details-quantity = How many pieces? Just write the number.
phrase-shop-details-address = Is the address on the order correct?

phrase-shop-end-solved = Is it solved?
phrase-shop-end-glad = We are glad that it is solved.
phrase-shop-end-more = Can we help you with anything else?
phrase-shop-end-fine = That works for us.
phrase-shop-end-other-way = That is not possible for us, but we would like to find another solution with you.
phrase-shop-end-tomorrow = We will answer you tomorrow.
phrase-shop-end-waiting = We look forward to your answer.
phrase-shop-end-team = We would like to solve this together with the marketplace’s team.
phrase-shop-end-patience = Thank you for your patience.
phrase-shop-end-bye = Thank you. Have a nice day.
