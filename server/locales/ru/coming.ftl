# Withdrawing from the contract while the goods are on their way.
stage-rma-coming = Товар ещё в пути
silence-money-if-it-never-comes = посылка будет считаться потерянной, и деньги вернутся.
return-coming-buyer = Посылка едет к вам. Её можно не принять при вручении: тогда она сама поедет обратно. Если примете, срок отправки назад начнётся со дня доставки.
return-coming-shop = Покупатель отказался от договора, пока товар был в пути. Вы можете остановить посылку через службу доставки и вернуть деньги сейчас.
return-coming-platform = Покупатель отказался от договора, пока товар был в пути. Срок отправки назад начнётся со дня доставки.
return-coming-until = Если посылка не придёт в срок, деньги вернутся. Срок — { $when }.
action-goods_arrived = Посылка пришла
confirm-goods_arrived = Да, посылка у меня
explain-goods_arrived = Весь срок отправки назад начинается сейчас.
action-goods_gone = Посылка не придёт
event-return-goods-arrived = Товар пришёл. Теперь его можно отправить назад
event-return-goods-gone = Товар не дойдёт до покупателя ({ $said }). Деньги возвращаются
event-return-never-came = Товар так и не пришёл. Деньги возвращаются
notice-return-goods-arrived = { $party ->
    [buyer] Посылка пришла, теперь товар можно отправить назад: { $title }
   *[shop] Товар пришёл и поедет обратно к вам: { $title }
}
notice-return-goods-gone = Посылка не дойдёт до покупателя; деньги возвращаются: { $title }
notice-return-never-came = Посылка так и не пришла; деньги возвращаются: { $title }
refusal-goods_coming = Товар ещё едет к покупателю.
refusal-goods_arrived = Товар уже пришёл.
refusal-not_sent_cancel = Товар ещё не отправлен: отмените покупку, так быстрее.
wizard-withdraw-all = К вам вернётся { $amount }.
wizard-withdraw-refuse = Посылка в пути. Её можно не принять при вручении: тогда она сама поедет обратно.
wizard-withdraw-days = Если примете, на отправку назад у вас { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} со дня доставки.
wizard-withdraw-never = Если посылка так и не придёт, деньги всё равно вернутся.
wizard-withdraw-gone = Посылка до вас не дойдёт, поэтому отправлять назад нечего.
problem-changed_mind-coming = Посылка ещё в пути. Отказаться можно уже сейчас: срок отправки назад начнётся со дня доставки.
problem-cancel = Товар больше не нужен
problem-cancel-hint = Он ещё не отправлен: покупку можно отменить.
outlook-window-coming = Это можно сделать сейчас и ещё { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после доставки.
