//! Words after which a person is offered first: a wish for a person, anger, law, safety. Requests for a person are
//! understood in all eight languages of the assistant (fa, en, pt, es, ru, zh, ar, id), because missing one is the
//! complaint that people have about assistants. Recall goes before precision here.

use super::matcher::{Haystack, Pattern};
use std::sync::LazyLock;

/// Why a person should take over, as far as the words alone tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signal {
    /// Asked for a person.
    Person,
    /// Fire, injury, poison, despair.
    Safety,
    /// Lawyers, courts, police, consumer authorities.
    Legal,
    /// Anger at the service.
    Anger,
}

/// The strongest signal of a text, in the order of [`Signal`].
pub fn find(text: &str) -> Option<Signal> {
    let haystack = Haystack::new(text);
    SIGNALS
        .iter()
        .find(|(_, patterns)| patterns.iter().any(|pattern| pattern.matches(&haystack)))
        .map(|(signal, _)| *signal)
}

pub(super) fn wants_person(haystack: &Haystack) -> bool {
    SIGNALS
        .iter()
        .filter(|(signal, _)| *signal == Signal::Person)
        .any(|(_, patterns)| patterns.iter().any(|pattern| pattern.matches(haystack)))
}

static SIGNALS: LazyLock<Vec<(Signal, Vec<Pattern>)>> = LazyLock::new(|| {
    [(Signal::Person, PERSON), (Signal::Safety, SAFETY), (Signal::Legal, LEGAL), (Signal::Anger, ANGER)]
        .into_iter()
        .map(|(signal, patterns)| (signal, patterns.iter().map(|pattern| Pattern::parse(pattern, GROUPS)).collect()))
        .collect()
});

const GROUPS: &[(&str, &str)] = &[
    (
        "en-person",
        "human*|agent|agents|operator|representative*|rep|real person|real people|live person|actual person|living person|\
        someone real|somebody real|customer service|customer support|customer care|support team|live chat|supervisor|manager|\
        person|someone|somebody|staff|employee|people|adviser|advisor",
    ),
    (
        "en-reach",
        "talk*|speak*|chat with|contact|connect*|transfer*|get me|give me|put me|pass me|reach|want|need|call|let me|\
        can i|could i|may i|get|is there|are there|hand me|switch*|forward me|bring|prefer|only",
    ),
    (
        "pt-person",
        "humano|humana|atendente*|operador*|pessoa|pessoas|alguem|gente|funcionari*|representante|suporte humano|sac|\
        atendimento humano|gerente|supervisor*|ser humano|consultor*|assistente humano",
    ),
    (
        "pt-reach",
        "falar|fala|conversar|quero|queria|gostaria|preciso|transfer*|passa|passar|me da|chama|chamar|contato|liga*|\
        tem como|posso|consigo|prefiro|atendido|atendida|me conecta|conectar|tem algum*|so com|atenda|atender|bater papo",
    ),
    (
        "es-person",
        "humano|humana|persona|agente|operador*|alguien|representante|asesor*|supervisor*|encargad*|empleado|gente",
    ),
    (
        "es-reach",
        "hablar|hablo|quiero|quisiera|necesito|comunic*|pasame|paseme|transfer*|contactar|puedo|ponme|pongame|conect*|\
        chatear|atienda|atender|dame|prefiero|hay",
    ),
    (
        "fa-person",
        "اپراتور*|انسان*|ادم|ادمی|ادمیزاد|یه ادم|یک ادم|شخص|یه نفر|یک نفر|کارشناس*|پشتیبان|پشتیبانی|پشتیبانتون|\
        نیروی انسانی|کارمند*|مسئول*|مسوول*|مدیر|یکی",
    ),
    (
        "fa-reach",
        "صحبت*|حرف*|وصل*|میخوا*|میخام|ارتباط*|بدین|بدید|بده|جواب بده*|تماس*|گفتگو*|چت*|لازم*|نیاز*|بگو*|پاسخ*|هست|بفرست*|\
        منتقل*|ترجیح*|کمکم|کمک",
    ),
    (
        "ru-person",
        "оператор*|человек*|людьми|люди|менеджер*|специалист*|сотрудник*|консультант*|живой|живого|живым|поддержк*|кто нибудь",
    ),
    (
        "ru-reach",
        "позов*|соедин*|переключ*|поговор*|связ*|нужен|нужна|хочу|дайте|говорить|можно|переведите|пообщаться|свяж*|есть|\
        подключ*|ответит|общаться",
    ),
    (
        "ar-person",
        "*موظف*|*انسان*|*إنسان*|شخص*|بشخص|*ممثل*|*مسؤول*|*مندوب*|*بشري*|*خدمة العملاء*|*خدمه الزباين*|*المشرف*|احد|احدا|*بني ادم*",
    ),
    (
        "ar-reach",
        "اريد|أريد|ابغي|ابغى|ابي|أبي|بدي|عايز*|عاوز*|*تحدث*|*تكلم*|اكلم|أكلم|حول*|حوّل*|*تواصل*|*تحويل*|ممكن|وصل*|احتاج|أحتاج|\
        اتصل*|*محادثة*|كلم*|هل يوجد|اعطني",
    ),
    (
        "id-person",
        "orang|manusia|operator|petugas|cs|agen|admin|customer service|staf|perwakilan|pegawai|orangnya|supervisor",
    ),
    (
        "id-reach",
        "bicara|ngomong|hubung*|mau|ingin|minta|butuh|sambung*|tolong|bisa|ngobrol|panggil*|chat sama|alihkan|ada|perlu|asli",
    ),
];

const PERSON: &[&str] = &[
    // The word alone, or nearly alone.
    "~human|humans|agent|operator|representative|real person|live person|live agent|live chat|customer service|person please|\
        a person|customer support|manager|supervisor|person|rep|helpdesk",
    "~atendimento ! adorei|amei|otim*|bom|boa|excelente|obrigad*|parabens|horario|pessim*|gostei|perfeito",
    "~humano|humana|atendente|operador|operadora|pessoa|pessoa real|gerente|persona|agente|asesor|operadora|alguien real",
    "~اپراتور*|انسان|ادم|ادم واقعی|کارشناس|پشتیبان|پشتیبانی|مسئول|مسوول ! شماره*|ایمیل*|ساعت*|عالی|خوب|ممنون|مرسی|تلفن",
    "~оператор*|человек*|менеджер*|специалист*|консультант*|сотрудник*|живой",
    "~موظف|الموظف|انسان|شخص|بشري|شخص حقيقي|خدمة العملاء|ممثل|موظف حقيقي|مشرف",
    "~orang|manusia|operator|petugas|cs|orang asli|agen|admin|customer service",
    "人工|真人|转客服|转接|活人|客服人员|人工客服|找客服|联系客服|要客服|在线客服|接线员|跟人说|和人说|跟人聊|和人聊|找人|叫客服|有人吗|专员|主管|工作人员|人类",
    "~客服|经理|找经理|客服在吗",
    // A wish and a person.
    "{en-reach} + human*|operator|representative*|real person|real people|live person|actual person|living person|live agent|\
        live chat|support agent|customer service|customer support|customer care|support team|supervisor|real agent|an agent|\
        adviser|advisor|staff member|a rep|the manager|your manager|a manager|actual human|someone real|somebody real",
    "talk to|talk with|speak to|speak with|chat with|chat to|connect me|transfer me|put me through|get me|hand me over|\
        pass me|switch me|talking to|speaking to|speaking with|talking with + {en-person} ! shop|seller|vendor|store|courier",
    "a human|not a bot|not a robot|not a machine|hate bots|hate talking to bots|no bots|stop the bot|real human|are you a bot|\
        are you human|are you a robot|are you real|instead of a bot|talking to a machine|talking to a robot|talking to a bot|\
        anyone there|anybody there|someone there|somebody there|in person please|person not|call me|phone me|person to help",
    "want|need|prefer|rather have|only + a person|a real|someone to help|somebody to help|someone from support|person who can help",
    "falar|fala|conversar|conversa|atendimento|atendido|atendida|transfer*|passa|passar|chama|chamar|chame|conecta|conectar|bater papo + \
        {pt-person} ! loja|vendedor|vendedora|entregador",
    "{pt-reach} + humano|humana|atendente*|operador|operadora|pessoa real|pessoa de verdade|uma pessoa|alguem de verdade|gente de verdade|\
        ser humano|gerente|supervisor|alguem real|atendimento humano|alguem do suporte|alguem ai",
    "com humano|pessoa de verdade|nao quero robo|odeio robo|nao e robo|voce e robo|voce e um robo|vc e robo|sem robo|tem alguem ai|\
        chega de robo|para de robo|atendimento humano|nao quero falar com robo|gente de carne e osso|me liga|me liguem",
    "hablar|hablo|comunic*|pasame|paseme|transfer*|contactar|ponme|pongame|conect*|chatear|atienda + {es-person} ! tienda|vendedor",
    "{es-reach} + humano|una persona|un agente|operador|operadora|un asesor|persona real|alguien real|representante|supervisor",
    "no quiero un robot|no quiero hablar con un robot|persona de verdad|eres un robot|atencion humana|no eres humano|llamenme",
    "{fa-reach} + اپراتور*|انسان*|ادم|ادمی|ادمیزاد|کارشناس*|نیروی انسانی|شخص واقعی|یه نفر|یک نفر|مسئول*|مسوول*|پشتیبان|پشتیبانتون|\
        کارمند*|مدیرتون|مدیر ! فروشنده|فروشگاه",
    "صحبت|حرف|گفتگو|چت|ارتباط|تماس|وصلم|وصل + {fa-person} ! فروشنده|فروشگاه",
    "ربات نمیخوا*|با ربات|رباتی|تو رباتی|با ماشین حرف|ادم واقعی|انسان واقعی|کسی هست|کسی نیست|یکی جواب بده|به من زنگ بزن*|زنگ بزنید|پشتیبان انسانی",
    "{ru-reach} + {ru-person} ! магазин*|продав*",
    "не хочу говорить с роботом|не робот|вы робот|ты робот|ты бот|вы бот|живой человек|с живым|кто нибудь есть|хватит ботов|не с ботом|с человеком|\
        позвоните мне|живого",
    "{ar-reach} + {ar-person} ! *متجر*|*باءع*|*بايع*|*البائع*",
    "شخص حقيقي|موظف حقيقي|انت روبوت|لا اريد روبوت|هل انت روبوت|لا اريد التحدث مع روبوت|إنسان حقيقي|هل من احد|اتصلوا بي",
    "{id-reach} + orang asli|manusia|operator|petugas|cs|orang beneran|agen|customer service|staf|perwakilan|pegawai ! toko|penjual",
    "bicara|ngomong|ngobrol|hubung*|sambung*|chat sama|alihkan + {id-person} ! toko|penjual",
    "bukan bot|bukan robot|kamu bot|kamu robot|orang asli|orang beneran|jangan robot|jangan bot|apakah ini bot|telepon saya",
];

const SAFETY: &[&str] = &[
    "caught fire|on fire|in flames|explod*|blew up|electric shock|electrocut*|burnt my|burned my|injur*|bleeding|poison*|allergic|\
        choked|choking|hospital|ambulance|toxic|kill myself|suicid*|end my life|hurt myself|smoke came|smoking and sparks|sparks",
    "pegou fogo|pegando fogo|incendio|explodi*|choque eletrico|levei um choque|levei choque|queimou minha|queimou meu dedo|me queimei|me machuquei|\
        machucou|ferid*|sangr*|intoxic*|envenen*|alergi*|hospital|ambulancia|toxico|me matar|suicid*|soltou faisca|saiu fumaca",
    "اتش گرفت*|اتیش گرفت*|اتش سوزی|منفجر*|ترکید*|برق گرفت*|زخمی*|خونریزی|مسموم*|حساسیت*|الرژی*|بیمارستان*|امبولانس|سمی|خودکشی|\
        خودمو بکشم|خودم را بکشم|جرقه زد*|دود کرد*|سوختگی|دستم سوخت",
    "se incendio|exploto|descarga electrica|herid*|загорел*|взорвал*|ударило током|ударил током|отравил*|着火|爆炸|触电|受伤|中毒|自杀|احترق|انفجر|terbakar|meledak|kesetrum|keracunan",
];

const LEGAL: &[&str] = &[
    "lawyer*|attorney*|solicitor|legal action|sue you|sue them|suing|will sue|going to sue|court|police|small claims|consumer protection|\
        trading standards|ombudsman|lawsuit|take you to law|consumer authority|press charges",
    "advogad*|processar|processo judicial|entrar na justica|na justica|procon|policia|boletim de ocorrencia|juizado|pequenas causas|\
        consumidor gov|direitos do consumidor|acao judicial|reclame aqui|tribunal|delegacia|codigo de defesa",
    "وکیل*|دادگاه*|دادسرا|پلیس*|فتا|شکایت قانونی|اقدام قانونی|پیگیری قانونی|تعزیرات|حقوقی|شکایت رسمی|قوه قضاییه|حمایت از مصرف*|کلانتری",
    "abogad*|demandar|policia|juzgado|адвокат*|юрист*|в суд|полици*|роспотребнадзор|律师|起诉|法院|报警|警察|12315|消费者协会|محامي|محكمة|الشرطة|pengacara|polisi|pengadilan",
];

const ANGER: &[&str] = &[
    "ridiculous|unacceptable|outrageous|furious|disgusting|disgraceful|fed up|sick of|pathetic|useless|idiot*|stupid|moron*|fuck*|shit|bullshit|\
        wtf|damn|crap service|worst service|worst company|worst support|worst customer|im angry|so angry|very angry|really angry|pissed|\
        shame on you|waste of time|you are a joke|what a joke|joke of a|bunch of liars|you lie|stop lying|driving me crazy|had enough|thieves",
    "absurdo|ridiculo|palhacada|vergonha|inaceitavel|inutil|inuteis|furios*|estou com raiva|to com raiva|puto|puta|merda|porra|caralho|\
        idiota*|imbecil|burro|lixo de|um lixo|pior atendimento|pior empresa|pessimo atendimento|de saco cheio|cansei|estou cansad*|to cansad*|\
        falta de respeito|descaso|revoltad*|indignad*|bando de ladro*|ladroes|enrolacao|estao me enrolando|que raiva|voces sao uma piada|isso e uma piada|e uma piada|perda de tempo",
    "افتضاح* ! جنس*|پارچه*|کیفیت*|کالا*|محصول*|دوخت*|متریال*",
    "مسخره*|عصبانی*|کلافه*|کفری*|بیشعور*|بی شعور*|احمق*|نفهم|مزخرف*|گند زد*|اشغال*|خجالت بکش*|شرم اور*|خسته شدم|خستم کردید|خسته کردید|\
        اعصابم*|دیوونه شدم|دیوانه شدم|دیوونم کرد*|دزد*|بی مسئولیت*|فاجعه*|شورشو در*|حالم بهم|وقت تلف*|بدترین پشتیبانی|بدترین خدمات|غیرقابل قبول|\
        غیر قابل قبول|ریدید|لعنتی|دروغگو*",
    "estupid*|inaceptable|verguenza|mierda|безобрази*|ужасный сервис|надоел*|достали|идиот*|дурак*|垃圾|气死|骗子|太差了|سخيف|غبي|غير مقبول|حرامية|bodoh|goblok|tolol|penipu|kecewa berat",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_texts_raise_no_signal() {
        for text in [
            "where is my parcel",
            "the shop does not answer me",
            "i want to ask the seller about the size",
            "can i get an invoice",
            "the item is broken and i want my money back",
            "i need a refund",
            "when will somebody deliver it",
            "cadê meu pedido",
            "quero falar com a loja",
            "o produto veio quebrado",
            "como abro uma disputa",
            "سفارشم کجاست",
            "می‌خواهم با فروشنده صحبت کنم",
            "کالا شکسته رسید",
            "پولم را پس می‌خواهم",
            "",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn signals_come_in_the_order_of_their_weight() {
        for (text, expected) in [
            ("I am furious, get me a human", Signal::Person),
            ("it exploded and I will sue you", Signal::Safety),
            ("this is ridiculous, my lawyer will write", Signal::Legal),
            ("this is ridiculous", Signal::Anger),
            ("o carregador pegou fogo", Signal::Safety),
            ("vou no procon", Signal::Legal),
            ("que palhaçada", Signal::Anger),
            ("شارژر آتش گرفت", Signal::Safety),
            ("شکایت قانونی می‌کنم", Signal::Legal),
            ("واقعاً مسخره است", Signal::Anger),
        ] {
            assert_eq!(find(text), Some(expected), "{text}");
        }
    }
}
