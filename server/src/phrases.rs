//! The phrase book: texts that both sides of a chat read in their own language, whoever wrote them, without any engine. A
//! message that is a phrase of its language, sign for sign, is shown to readers of other languages as the same phrase of
//! theirs; the original stays beside it.

use crate::i18n::{Lang, Words, keys_of};
use ombud_domain::actor::Party;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What phrases are about, in the order in which they are offered. The words stand in their keys.
pub const TOPICS: [&str; 8] = ["hello", "delivery", "product", "problem", "return", "payment", "details", "end"];

static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let sides = ["phrase-buyer-", "phrase-shop-"];
    keys_of("phrases.ftl").into_iter().filter(|key| sides.iter().any(|side| key.starts_with(side))).collect()
});

/// Tag of a language, who says it, and the text; the place of its key.
static TEXTS: LazyLock<HashMap<(String, bool, String), usize>> = LazyLock::new(|| {
    let of = |lang: Lang| {
        let words = Words::new(lang);
        KEYS.iter()
            .enumerate()
            .map(move |(at, key)| ((lang.tag().to_owned(), key.starts_with("phrase-buyer-"), words.t(key)), at))
    };
    Lang::all().flat_map(of).collect()
});

/// The phrases of a side about a topic, in the writer's language.
#[must_use]
pub fn offered(w: &Words, side: Party, topic: &str) -> Vec<String> {
    let side = if side == Party::Buyer { "buyer" } else { "shop" };
    let prefix = format!("phrase-{side}-{topic}-");
    KEYS.iter().filter(|key| key.starts_with(&prefix)).map(|key| w.t(key)).collect()
}

/// What a reader of another language reads of a message that is a phrase; nothing for any other message.
#[must_use]
pub fn read(w: &Words, by: Party, language: Option<&str>, text: &str) -> Option<String> {
    let language = language.filter(|tag| *tag != w.lang.tag())?;
    let at = TEXTS.get(&(language.to_owned(), by == Party::Buyer, text.to_owned()))?;
    KEYS.get(*at).map(|key| w.t(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_told_apart_in_every_language_and_stands_under_a_topic() {
        assert!(KEYS.len() >= 60, "{}", KEYS.len());
        assert_eq!(TEXTS.len(), KEYS.len() * Lang::all().count(), "two phrases have the same words");
        let words = Words::new(Lang::fallback());
        let under: usize = [Party::Buyer, Party::Shop]
            .map(|side| TOPICS.map(|t| offered(&words, side, t).len()).iter().sum::<usize>())
            .iter()
            .sum();
        assert_eq!(under, KEYS.len());
    }

    #[test]
    fn a_phrase_is_read_in_the_readers_language_and_other_words_are_not() {
        let of = |tag: &str| Words::new(Lang::find(tag).unwrap_or(Lang::fallback()));
        let (pt, zh) = (of("pt"), of("zh"));
        let phrase = zh.t("phrase-shop-hello-thanks-order");
        assert_eq!(read(&pt, Party::Shop, Some("zh"), &phrase), Some(pt.t("phrase-shop-hello-thanks-order")));
        assert_eq!(read(&zh, Party::Shop, Some("zh"), &phrase), None, "as it was written");
        assert_eq!(read(&pt, Party::Shop, None, &phrase), None);
        assert_eq!(read(&pt, Party::Shop, Some("zh"), &format!("{phrase}!")), None);
    }
}
