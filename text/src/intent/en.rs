//! English rules.

use super::{Intent::*, Lexicon};

pub(super) const LEXICON: Lexicon = Lexicon {
    groups: &[
        (
            "parcel",
            "order|orders|parcel*|package*|delivery|shipment*|item|items|product|it|stuff|purchase*|box|goods|mine",
        ),
        ("shop", "shop*|seller*|vendor*|store*|merchant*|trader"),
        (
            "late",
            "late|delayed|delay|overdue|taking too long|taking so long|takes so long|should have arrived|should have been here|\
            supposed to arrive|supposed to be here|was due|past the date|passed the date|still waiting|waiting for weeks|so long",
        ),
        ("money", "refund*|money back|reimburs*|my money|cash back"),
        ("dispute", "dispute*|claim|case|complaint"),
        (
            "outside",
            "whatsapp|telegram|outside|off platform|bank transfer|wire|western union|gift card*|paypal|crypto|bitcoin|venmo|\
            zelle|instagram|direct transfer|privately|off the site|off the app|personal account",
        ),
    ],
    rules: &[
        (
            OrderTrack,
            &[
                (80, "where|wheres|whereabouts + {parcel} ! refund|money"),
                (85, "track|tracking|tracked|tracking number|trace ! dispute|complaint|refund"),
                (
                    75,
                    "when + arrive*|come|coming|deliver*|get here|reach|expect|be here + {parcel}|will|does ! refund|money",
                ),
                (70, "has|did|have + shop|seller|you|they|it + sent|posted ! wrong|never|me|not"),
                (70, "has|did|was|been + ship*|dispatch*|sent out|left the warehouse ! wrong"),
                (70, "status|progress|update + order|parcel|package|delivery|shipment ! dispute|refund|cancel*"),
                (65, "how far|on its way|on the way|eta|out for delivery"),
            ],
        ),
        (
            OrderLate,
            &[
                (85, "{late} + {parcel}|delivery|days|weeks|still|is|was ! refund|money"),
                (
                    80,
                    "should|supposed|promised|expected|due|estimated + yesterday|last week|days ago|week ago|weeks ago|already|by now|passed|monday|\
                friday + arrive*|here|come|delivery|parcel|order|package",
                ),
                (
                    72,
                    "still|yet|already|weeks|days + hasnt arrived|not arrived|hasnt come|not here|isnt here|hasnt shown up|nothing ! delivered|never|says",
                ),
                (76, "not come yet|not arrived yet|hasnt come yet|hasnt arrived yet|not here yet|not shown up yet"),
                (60, "how much longer|how long do i have to wait|running late"),
            ],
        ),
        (
            OrderNotReceived,
            &[
                (
                    92,
                    "delivered|handed over|signed for + but|not|never|didnt|havent|nothing|dont|wasnt|empty|nobody|no one + not|nobody|no one|never|didnt|havent|nothing|dont|nowhere|\
                wasnt|no sign ! wrong|broken|damaged|missing from",
                ),
                (
                    85,
                    "never|not|didnt|havent|did not|have not|hasnt ever + arrived|arrive|received|receive|came|come|got|get|turned up|showed up|reached + \
                {parcel}|anything|delivered ! refund|money|answer|reply|code|email|late|yet|still|already|what|described|part",
                ),
                (
                    85,
                    "lost in|parcel is lost|package is lost|lost my parcel|lost my package|got lost|went missing|no sign of|stolen from my|somebody else took",
                ),
                (75, "neighbour*|neighbor*|mailbox|porch|doorstep + not|no|nothing|nobody|empty|didnt"),
            ],
        ),
        (
            OrderCancel,
            &[
                (
                    88,
                    "cancel|cancelling|canceling|cancellation|call off + order|purchase|it|item|this|parcel|my ! dispute|complaint|why|subscription",
                ),
                (
                    75,
                    "changed my mind|ordered by mistake|ordered by accident|bought by mistake|dont want it anymore|no longer want|no longer need ! return|send back|delivered",
                ),
                (70, "~cancel*|stop the order"),
            ],
        ),
        (
            OrderChangeAddress,
            &[
                (
                    92,
                    "address|street|postcode|zip|house number|apartment number|flat number + change|wrong|update|different|another|edit|correct|new|moved|mistake|\
                typo|fix ! email|e mail|billing|official",
                ),
                (
                    75,
                    "deliver|send|ship|redirect + to another|elsewhere|different place|somewhere else|my office|my work|new place|my neighbour instead",
                ),
            ],
        ),
        (
            ItemDamaged,
            &[
                (
                    85,
                    "broken|damaged|cracked|smashed|shattered|torn|ripped|scratched|dented|crushed|leaking|leaked|leaks|faulty|defective|defect|snapped|bent|\
                spoiled|mouldy|moldy|chipped|in pieces|fell apart|stopped working|dead on arrival|malfunction*|burnt out",
                ),
                (
                    85,
                    "doesnt work|does not work|not working|wont turn on|wont start|wont charge|doesnt charge|doesnt turn on|isnt working|dont work|\
                wont switch on|does nothing ! coupon|code|voucher|discount|card|password|link|login|app|site",
                ),
            ],
        ),
        (
            ItemWrong,
            &[
                (
                    90,
                    "wrong|different|another|other|incorrect + item|product|thing|colour|color|model|size|article|order|one|parcel|shoes|shirt|book ! address|amount|refund",
                ),
                (
                    88,
                    "not what i ordered|didnt order this|did not order this|someone elses order|not the one i|instead of the|instead of what|sent me the wrong|got the wrong|\
                never ordered this",
                ),
                (70, "but ordered|but i ordered|but bought|but i bought + got|received|came|sent me"),
                (
                    70,
                    "ordered|bought + but got|but received|but they sent|but it is|but i got|came instead|but there was",
                ),
            ],
        ),
        (
            ItemMissing,
            &[
                (
                    88,
                    "missing|incomplete|not in the box|left out|not included|short of|only one of|only got one|only received|only half|not all|one less|forgot to + \
                part*|piece*|item*|box|one|order|charger|cable|screw*|something|parcel|package|of|accessor*|included|put|manual|lid|them|everything ! parcel is missing|went",
                ),
                (
                    85,
                    "empty box|box was empty|parcel was empty|package was empty|nothing inside|nothing in the box|fewer than|less than i ordered|quantity is wrong|not complete",
                ),
                (
                    75,
                    "ordered|paid for|bought + two|three|four|five|2|3|4|5|6|10 + only|just|but + got|came|received|one|arrived|1|2",
                ),
            ],
        ),
        (
            ItemNotAsDescribed,
            &[
                (
                    90,
                    "not as described|not like the picture*|not as pictured|nothing like|doesnt match|does not match|differs from the|different from the picture*|\
                different from the photo*|different from the description|misleading|looks different|not as advertised|not as shown|unlike the",
                ),
                (
                    82,
                    "quality|material|fabric|stitching + poor|bad|cheap|terrible|awful|low|horrible|thin|worse|disappoint*",
                ),
                (
                    82,
                    "too small|too big|too large|too tight|doesnt fit|does not fit|wrong size|size is off|size chart|runs small|smaller than|bigger than|shorter than",
                ),
            ],
        ),
        (
            ItemCounterfeit,
            &[(
                92,
                "fake|counterfeit*|knock off|knockoff|replica|not genuine|not original|isnt genuine|not authentic|isnt authentic|imitation|bootleg|isnt original ! number|site|email|tracking",
            )],
        ),
        (
            RefundRequest,
            &[
                (
                    80,
                    "want|need|give|get|like|ask|request*|demand|can i|how do i|please|would + {money} ! where|when|status|already|approved|late|not arrived|wrong amount|\
                less|only part|still|hasnt|havent|havnt|waiting",
                ),
                (70, "~refund*|money back|my money back"),
            ],
        ),
        (
            RefundStatus,
            &[
                (
                    90,
                    "where|wheres|when|status|how long|still|hasnt|havent|not|how many days|waiting + refund|refunded|reimburse* ! less|wrong|amount|only part|expired|closed|failed",
                ),
                (
                    90,
                    "refund|money + approved|promised|granted|agreed|accepted|issued + when|where|not|still|yet|days|arrive*|see|account",
                ),
                (75, "when|where|still|not + money back|my money ! want|give"),
            ],
        ),
        (
            RefundProblem,
            &[
                (
                    92,
                    "refund* + less|wrong amount|wrong|amount|only part|partial*|incomplete|failed|bounced|rejected|expired|closed|old card|cancelled card|too little|short|\
                different account|shipping was not ! how|dispute",
                ),
                (85, "card + expired|closed|cancelled|lost|no longer have + refund*|money"),
            ],
        ),
        (
            ReturnHow,
            &[
                (
                    90,
                    "return|send back|send it back|returning|sending back|give it back|bring it back|ship it back|post it back ! outside|call|refund of|to sender|privately|whatsapp",
                ),
                (
                    85,
                    "send|sending|ship|post|give|bring|take + back ! money|call|reply|write|get back|outside|complaint|dispute",
                ),
                (80, "return label|returns|return policy|return shipping|return postage"),
            ],
        ),
        (
            DisputeOpen,
            &[
                (
                    92,
                    "open|start|file|raise|make|begin|create|lodge|submit + dispute*|claim|complaint|case ! status|already|opened",
                ),
                (75, "~dispute|a dispute|complain|complaint|report a problem"),
                (70, "how|where|want + complain|complaint|dispute ! reopen|withdraw|status|decision|happening"),
            ],
        ),
        (
            DisputeStatus,
            &[
                (
                    92,
                    "dispute|case|claim|complaint + status|update|news|happening|progress|stand|standing|how long|next|whose turn|answered|going|when|waiting|decided yet|\
                outcome|deadline|looked at ! open|appeal|unfair|start|not accept|dont accept",
                ),
                (75, "my dispute|my case|my claim|my complaint ! open|start|file|unfair|wrong|disagree|appeal|lost"),
            ],
        ),
        (
            DisputeAppeal,
            &[
                (
                    92,
                    "appeal*|disagree*|contest|not agree|dont agree|unfair|unjust|wrong decision|decided against|object to|dont accept|not accept|overturn|reconsider|review again + \
                decision|dispute|ruling|case|verdict|outcome|result|decided|judgement|it|mediator",
                ),
                (80, "~appeal*"),
                (75, "decision|ruling|verdict + wrong|unfair|again|second look|review*"),
            ],
        ),
        (
            PaymentFailed,
            &[(
                90,
                "payment*|pay|card|checkout|transaction + fail*|declin*|reject*|error|not work*|doesnt go|wont go|cant|cannot|unable|refus*|not accepted|stuck|didnt go through|\
                not go through|doesnt work|wont work ! refund*|charged twice|outside|back",
            )],
        ),
        (
            PaymentChargedTwice,
            &[
                (
                    93,
                    "charged|billed|paid|debited|charge|taken|took|payment*|deducted|money left + twice|two times|double|2 times|again|duplicate|two payments|2x|second time ! fail*|declin*|reject*|error",
                ),
                (80, "double charge|double payment|duplicate charge|charged double"),
            ],
        ),
        (CouponProblem, &[(92, "coupon*|voucher*|promo|promo code|discount code|promotion code|discount|gift code")]),
        (
            CustomsTax,
            &[
                (92, "customs|import tax|import duty|import fee*|duty|duties|vat|tariff*|clearance"),
                (70, "tax|taxes ! taxi"),
            ],
        ),
        (
            ProductQuestion,
            &[
                (
                    82,
                    "does|is|will|can|are|do + compatible|fit|fits|waterproof|warranty|guarantee|included|come with|dimensions|weigh|ingredients|in stock|available|made of|washable|\
                work with|support|other colours|other colors|battery last|suitable|what material|usb|voltage|machine wash ! return",
                ),
                (
                    82,
                    "how do i use|how to use|how do i set|how to assemble|how do i install|instructions|what size should|which size|what size is|back in stock|how big|how heavy|\
                how tall|what is it made|what colour|question about the product|question about this product|about this product|how long is the cable|what voltage",
                ),
            ],
        ),
        (
            SellerContact,
            &[
                (
                    90,
                    "contact|message|write|ask|talk|speak|reach|chat|call|question + {shop} ! outside|whatsapp|telegram|not answer*|doesnt answer|ignor*|wont|asked me|asks me|wants me|never",
                ),
                (70, "how + {shop} + contact|reach|write|message"),
            ],
        ),
        (
            SellerUnresponsive,
            &[(
                94,
                "{shop}|they|nobody|no one + not answer*|doesnt answer|does not answer|wont answer|hasnt answered|not repl*|doesnt reply|no reply|wont reply|ignor*|not respond*|\
                doesnt respond|no response|no answer|silent|wont respond|never answer*|never repl*|hasnt replied|hasnt responded|ghosted|ghosting|havent answered|didnt reply|didnt answer|\
                wrote back|get back to me|gets back to me|got back to me|left me on read|gone quiet ! refund me",
            )],
        ),
        (
            SellerOffsitePayment,
            &[
                (
                    95,
                    "{shop}|they|he|she|someone|somebody|asked|asks|wants|told|offer*|says + {outside} + pay*|transfer|send|refund*|money|return|contact|continue|move|talk|order|deal|write|buy|cheaper ! customer",
                ),
                (75, "pay|paying|payment + outside|directly to the|whatsapp|gift card*|off platform|off the platform"),
            ],
        ),
        (
            ProductReport,
            &[(
                92,
                "report|flag|illegal|prohibited|forbidden|dangerous|unsafe|banned|hazard*|weapon*|drug*|recall*|not allowed + item|product*|listing*|sell*|shop|toy|this|it|ad|offer|thing|charger|\
                here ! problem|report a problem|delivery",
            )],
        ),
        (
            AccountAccess,
            &[
                (
                    92,
                    "password|log in|login|sign in|locked out|my account|account is|account was|two factor|verification code|cant get in|username|hacked|logged out + \
                forgot*|reset|cant|cannot|locked|blocked|not work*|wrong|hacked|lost|doesnt|change|never|unable|suspended|no longer|out|stolen|wont|code|into|delete|else|back|closed",
                ),
                (70, "~login|password|log in|my account|sign in"),
            ],
        ),
        (
            ContactOfficial,
            &[
                (
                    92,
                    "official|really you|really yours|really from you|genuine|legit|legitimate|is this you|is it you|is that you|real number|belong to you|fake support|phishing|from your company|scam + \
                number|phone|email|e mail|site|website|link|call*|message|sms|text|you|address|contact|account|support|letter|person ! product|item|brand",
                ),
                (
                    85,
                    "your phone number|your email|your official|phone number of support|what number do i call|is this message from you|your telephone|how do i know it is you",
                ),
            ],
        ),
        (
            FeedbackPraise,
            &[
                (
                    88,
                    "great|love|excellent|amazing|awesome|fantastic|wonderful|perfect|brilliant|happy with|well done|good job|best|impressed|superb|delighted|pleased + \
                service|shop|job|you|it|thank*|experience|help|support|delivery|work|product|site|team|everything ! not|but|why|broken|refund",
                ),
                (75, "~thank you|thanks|thank you so much|many thanks|thx|cheers|perfect thanks|great"),
                (75, "very helpful|really helpful|so helpful|thank you for your help|solved my problem|made my day"),
            ],
        ),
        (
            FeedbackSuggestion,
            &[(
                92,
                "suggest*|feature|an idea|my idea|ideas|improve*|it would be nice|would be great if|it would help if|you should add|please add|why dont you add|wish you had|could you add|wishlist|feedback for",
            )],
        ),
        (
            SmalltalkGreeting,
            &[
                (80, "~hi|hello|hey|good morning|good evening|good afternoon|good day|hiya|greetings|howdy|yo"),
                (60, "how are you|whats up|nice to meet you|are you there"),
            ],
        ),
        (
            OutOfScope,
            &[
                (
                    90,
                    "joke|poem|weather|president|election|politic*|football|recipe|song|capital of|who won|horoscope|translate this|homework|write code|write me|python|stock market|\
                meaning of life|bitcoin price|lottery|movie|sing",
                ),
                (95, "ignore + instructions|previous|rules|prompt|above"),
                (
                    95,
                    "system prompt|pretend to be|pretend you|act as|roleplay|jailbreak|you are now|forget your rules|developer mode|tell me a story",
                ),
            ],
        ),
    ],
};
