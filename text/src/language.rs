//! Which language is a short chat text written in? By script and by small words, with the person's own language as
//! prior: a short text that could be several languages keeps it ("ok", "iPhone 12", an order number).

use crate::normalise::{normalise, words};

/// The languages of the assistant's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    En,
    Pt,
    Fa,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::En, Language::Pt, Language::Fa];

    /// The folder of the language's texts.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Pt => "pt",
            Language::Fa => "fa",
        }
    }

    /// From a language tag such as `pt-BR`; `None` for a language that the assistant does not speak.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Further words that only this language has, as typed in Latin letters.
    fn telling_words(self) -> &'static [&'static str] {
        match self {
            Language::En => EN_SHOPPING,
            Language::Pt => PT_SHOPPING,
            Language::Fa => FA_LATIN,
        }
    }

    /// Small words that say which language it is and nothing about the matter. In normalised spelling.
    pub(crate) fn stop_words(self) -> &'static [&'static str] {
        match self {
            Language::En => EN,
            Language::Pt => PT,
            Language::Fa => FA,
        }
    }
}

const EN: &[&str] = &[
    "the", "a", "an", "is", "are", "was", "were", "be", "been", "my", "your", "i", "im", "ive", "you", "it", "its",
    "he", "she", "they", "we", "this", "that", "these", "to", "of", "and", "or", "for", "in", "on", "at", "with",
    "from", "by", "have", "has", "had", "did", "does", "do", "what", "which", "who", "when", "where", "why", "how",
    "can", "could", "will", "would", "should", "please", "not", "dont", "didnt", "but", "if", "me", "about", "there",
    "any", "just", "still", "yet", "get", "got", "want", "need", "hello", "hi", "thanks", "thank", "so", "then", "am",
    "as",
];

const PT: &[&str] = &[
    "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "que", "e",
    "eu", "meu", "minha", "meus", "minhas", "seu", "sua", "voce", "vcs", "vc", "nao", "ne", "para", "pra", "pro",
    "por", "com", "sem", "mas", "ou", "se", "ja", "ainda", "esta", "ta", "foi", "ser", "tem", "tenho", "quero",
    "queria", "quando", "onde", "como", "qual", "quem", "porque", "pq", "cade", "isso", "este", "ele", "ela", "oi",
    "ola", "obrigado", "obrigada", "bom", "dia", "me", "aqui", "ao", "mais", "muito", "ate", "agora", "nada", "fazer",
    "posso", "preciso", "veio",
];

const FA: &[&str] = &[
    "من",
    "تو",
    "ما",
    "شما",
    "او",
    "این",
    "ان",
    "را",
    "رو",
    "از",
    "به",
    "در",
    "با",
    "برای",
    "که",
    "و",
    "یا",
    "هم",
    "ای",
    "است",
    "هست",
    "نیست",
    "بود",
    "شد",
    "شده",
    "شود",
    "کنم",
    "کنید",
    "کرد",
    "کردم",
    "دارم",
    "دارد",
    "داره",
    "چه",
    "چی",
    "چرا",
    "چطور",
    "چطوری",
    "چگونه",
    "ایا",
    "اگر",
    "اگه",
    "تا",
    "هر",
    "خود",
    "یک",
    "یه",
    "باید",
    "لطفا",
    "سلام",
    "ولی",
    "اما",
    "پس",
    "میشه",
    "میشود",
    "هنوز",
    "چند",
    "بر",
    "خیلی",
    "دیگه",
    "دیگر",
    "اون",
    "کی",
];

/// Words of shopping that one language has and its neighbour has not. They speak for the language, but they also say what
/// the matter is, so they are no stop words.
const EN_SHOPPING: &[&str] = &[
    "order",
    "orders",
    "parcel",
    "package",
    "delivery",
    "delivered",
    "shop",
    "seller",
    "money",
    "refund",
    "received",
    "broken",
    "good",
    "morning",
    "evening",
    "hey",
    "payment",
    "card",
    "question",
    "duty",
    "instructions",
    "different",
    "address",
    "missing",
    "wrong",
    "late",
    "item",
    "open",
    "return",
    "cancel",
    "send",
    "sent",
    "all",
    "back",
    "help",
];

const PT_SHOPPING: &[&str] = &[
    "pedido",
    "encomenda",
    "pacote",
    "entrega",
    "entregue",
    "loja",
    "vendedor",
    "dinheiro",
    "reembolso",
    "estorno",
    "recebi",
    "quebrado",
    "tarde",
    "noite",
    "pagamento",
    "cartao",
    "pergunta",
    "endereco",
    "faltando",
    "errado",
    "errada",
    "atrasado",
    "produto",
    "caixa",
    "cor",
    "outro",
    "outra",
    "abrir",
    "disputa",
    "reclamacao",
    "devolver",
    "cancelar",
    "cancelamento",
    "garantia",
    "fui",
    "duas",
    "vezes",
    "mandaram",
    "veio",
    "ajuda",
    "ajudar",
    "recorrer",
    "conta",
    "vendem",
];

/// Persian typed in Latin letters, which no script can tell.
const FA_LATIN: &[&str] = &[
    "salam",
    "sefaresh",
    "sefaresham",
    "kojast",
    "kojas",
    "nareside",
    "naresid",
    "nayomad",
    "mikham",
    "mikhaham",
    "chera",
    "lotfan",
    "khaste",
    "poolam",
    "pulam",
    "bastam",
    "hanooz",
    "hanuz",
    "vaghti",
    "man",
    "ro",
    "nist",
    "chetor",
    "mersi",
];

/// The language of a text; the prior wins when the text says too little.
pub fn detect(text: &str, prior: Language) -> Language {
    let normalised = normalise(text);
    let letters = |range: fn(char) -> bool| normalised.chars().filter(|c| range(*c)).count();
    let arabic = letters(|c| matches!(c, '\u{0600}'..='\u{06FF}'));
    let latin = letters(|c| c.is_ascii_alphabetic());
    if arabic == 0 && latin == 0 {
        return prior;
    }
    if arabic * 2 > latin {
        // Arabic itself is not spoken by the assistant: such a text keeps the prior unless it has Persian signs.
        return if is_persian(text, &normalised, prior) { Language::Fa } else { prior };
    }
    by_small_words(text, &normalised, prior)
}

fn is_persian(text: &str, normalised: &str, prior: Language) -> bool {
    let persian = text.chars().filter(|c| matches!(c, 'پ' | 'چ' | 'ژ' | 'گ' | 'ی' | 'ک' | '\u{200C}')).count();
    let arabic = text.chars().filter(|c| matches!(c, 'ة' | 'ي' | 'ك' | 'ى' | 'أ' | 'إ')).count();
    let small = words(normalised).filter(|word| FA.contains(word)).count();
    prior == Language::Fa || persian + 2 * small >= arabic
}

fn by_small_words(text: &str, normalised: &str, prior: Language) -> Language {
    let mut score = [0_i32; 3];
    let mut count = 0;
    for word in words(normalised) {
        count += 1;
        for (points, language) in score.iter_mut().zip(Language::ALL) {
            *points += 2 * i32::from(language.stop_words().contains(&word) || language.telling_words().contains(&word));
        }
        score[0] +=
            i32::from(word.ends_with("ing") || word.starts_with("th") || word.contains('w') || word.contains('k'));
        score[1] +=
            i32::from(["cao", "coes", "ado", "ada", "nh", "lh", "ei", "ou"].iter().any(|end| word.ends_with(end)));
    }
    score[1] += 2 * i32::from(
        text.chars().any(|c| matches!(c, 'ã' | 'õ' | 'ç' | 'á' | 'é' | 'ê' | 'ó' | 'í' | 'à' | 'Ã' | 'Ç')),
    );
    let mut best = (prior, 0);
    for (points, language) in score.into_iter().zip(Language::ALL) {
        // The fewer words there are, the more another language must lead before the prior is given up.
        let own = if language == prior { 1 } else { 0 };
        let lead = if count <= 2 { 1 } else { 0 };
        let weighed = points + own - if language == prior { 0 } else { lead };
        if weighed > best.1 {
            best = (language, weighed);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_told_apart_whatever_the_prior() {
        use Language::{En, Fa, Pt};
        for (text, expected) in [
            ("where is my parcel", En),
            ("the shop does not answer me", En),
            ("I want to talk about my refund please", En),
            ("when will it arrive?", En),
            ("cadê meu pedido", Pt),
            ("o produto veio quebrado", Pt),
            ("quero falar com um atendente", Pt),
            ("nao recebi nada ate agora", Pt),
            ("سفارشم کجاست", Fa),
            ("پولم کی برمی‌گردد؟", Fa),
            ("بسته هنوز نرسيده", Fa),
            ("salam sefaresh man kojast", Fa),
        ] {
            for prior in Language::ALL {
                assert_eq!(detect(text, prior), expected, "{text} with prior {prior:?}");
            }
        }
    }

    #[test]
    fn texts_that_say_too_little_keep_the_prior() {
        for text in ["", "ok", "12345", "👍", "iphone", "ABC-1029", "您好", "привет"] {
            for prior in Language::ALL {
                assert_eq!(detect(text, prior), prior, "{text} with prior {prior:?}");
            }
        }
    }

    #[test]
    fn tags_are_read_by_their_first_part() {
        assert_eq!(Language::from_tag("pt-BR"), Some(Language::Pt));
        assert_eq!(Language::from_tag("FA"), Some(Language::Fa));
        assert_eq!(Language::from_tag("de"), None);
    }
}
