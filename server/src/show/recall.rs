//! What whoever bought a dangerous thing reads, in their own language: what it is, what is dangerous, what to do now, and how
//! the money comes back (DSA Art. 32). The page of the notice and the preview in the decision's form are the same.

use crate::form::Typed;
use crate::i18n::{Lang, Words};
use crate::icon;
use maud::{Markup, html};
use ombud_domain::report::choice::REQUIRED_LANGUAGE;
use ombud_domain::report::recall::Recall;

/// Danger, advice and money in words, and the reviewer's own words: in the reader's language, else in English.
#[must_use]
pub fn words(w: &Words, recall: &Recall) -> Vec<String> {
    let own = recall.words.get(w.lang.tag()).or_else(|| recall.words.get(REQUIRED_LANGUAGE));
    [&recall.hazard, &recall.advice, &recall.money]
        .into_iter()
        .map(|code| w.t(&format!("recall-{code}")))
        .chain(own.cloned())
        .collect()
}

/// The notice itself.
#[must_use]
pub fn notice(w: &Words, product: &str, recall: &Recall) -> Markup {
    let said = words(w, recall);
    let parts = ["recall-danger", "recall-do", "recall-money"];
    let foreign = (!recall.words.contains_key(w.lang.tag())).then_some(REQUIRED_LANGUAGE);
    html! {
        div.stack lang=(w.lang.tag()) dir=(w.lang.dir()) {
            p { (icon!(ExclamationTriangle)) " " strong { (w.t("recall-lead")) } }
            p { (w.t("recall-product")) " " strong dir="auto" { (product) } }
            dl.kv {
                @for (part, text) in parts.iter().zip(&said) { div { dt { (w.t(part)) } dd { (text) } } }
            }
            @if let Some(own) = said.get(parts.len()) { p dir="auto" lang=[foreign] { (own) } }
        }
    }
}

/// The notice in every language, for whoever writes it; nothing while none is wanted or something is missing.
#[must_use]
pub fn preview(w: &Words, product: &str, typed: &Typed) -> Markup {
    let Ok(Some(recall)) = Recall::read(|name| typed.get(name)) else { return html! {} };
    html! {
        section.card.stack aria-labelledby="recall-preview" {
            h2.section-t #recall-preview { (w.t("recall-preview")) }
            @for lang in Lang::all() {
                @let words = Words { lang, ..w.clone() };
                h3 { (lang.name()) }
                (notice(&words, product, &recall))
            }
        }
    }
}
