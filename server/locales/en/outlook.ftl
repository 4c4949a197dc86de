# What a buyer knows before filing.

outlook-title = What each of them leads to
outlook-hint = Dates, evidence, costs and times for this order, before you decide.
outlook-one = What to expect
outlook-when = When
outlook-window = You can open it from { $opens } until { $closes }.
outlook-evidence = What you show
outlook-evidence-none = Nothing. What the carrier says is the evidence; photos and papers help if you have them.
outlook-evidence-never = Nothing, and no reason either: it is your right.
outlook-excuse = If you cannot, say why. “I cannot provide this because …” is a valid answer.
outlook-remedies = What you can ask for
outlook-cost = Who pays
outlook-cost-you = You pay for the way back of the goods.
outlook-cost-shop = The shop pays for the way back of the goods.
outlook-cost-us = We pay for the way back of the goods.
outlook-cost-goods = Whatever is sent again, exchanged or repaired comes at the shop's cost.
outlook-cost-money = Money that goes back is the shop's; opening a dispute costs you nothing.
outlook-decision = Decided at the latest
outlook-decision-shop = If nobody answers, there is a decision by { $silent }. If you and the shop exchange offers first, by { $bargained }.
outlook-decision-us = We look at it without waiting for the shop. There is a decision by { $silent } at the latest.
outlook-decision-right = Nobody has to agree. It takes effect when you confirm it.
outlook-others = How it went for others
outlook-half = { $days ->
    [0] Half of them were over within a day.
    [one] Half of them were over within { $days } day.
   *[other] Half of them were over within { $days } days.
}
outlook-content = { $percent } of 100 buyers who told us were content with the end.
outlook-content-unknown = Too few buyers told us whether they were content.
outlook-among-both = Measured from { $n } closed cases of this kind between { $buyer } and { $seller }.
outlook-among-buyers = Measured from { $n } closed cases of this kind of buyers in { $buyer }: there are too few between your two countries.
outlook-among-sellers = Measured from { $n } closed cases of this kind with shops in { $seller }: there are too few between your two countries.
outlook-among-reason = Measured from { $n } closed cases of this kind in all countries: there are too few in yours.
outlook-among-all = Measured from { $n } closed cases of every kind: there are too few of this one.
outlook-too-few = { $n ->
    [0] No case has been closed yet, so we cannot say.
    [one] Only { $n } case has been closed so far: too few to say.
   *[other] Only { $n } cases have been closed so far: too few to say.
}

## What the buyer says afterwards.
action-rate = Say how it ended for you
explain-rate = Your answer helps us and those who come after you. The shop does not see it.
field-answer = Are you content with how it ended?
choice-content = Yes, it was put right
choice-discontent = No, it was not
event-dispute-rated-content = { $who ->
    [you] You said that it was put right
   *[other] The buyer said that it was put right
}
event-dispute-rated-discontent = { $who ->
    [you] You said that it was not put right
   *[other] The buyer said that it was not put right
}
refusal-already_rated = You have told us already. Thank you.
refusal-reason_not_offered = This reason is not offered here.

## Countries, inside of a sentence.
country-ae = the United Arab Emirates
country-af = Afghanistan
country-ar = Argentina
country-br = Brazil
country-cl = Chile
country-cn = China
country-co = Colombia
country-de = Germany
country-es = Spain
country-fr = France
country-gb = the United Kingdom
country-id = Indonesia
country-in = India
country-iq = Iraq
country-ir = Iran
country-it = Italy
country-jp = Japan
country-kr = South Korea
country-kz = Kazakhstan
country-mx = Mexico
country-nl = the Netherlands
country-pl = Poland
country-pt = Portugal
country-ru = Russia
country-sa = Saudi Arabia
country-tr = Turkey
country-ua = Ukraine
country-us = the United States
outlook-window-withdraw = You can withdraw from { $opens } until { $closes }.
