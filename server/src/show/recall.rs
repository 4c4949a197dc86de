//! What whoever bought a dangerous thing reads, in their own language: what it is, what is dangerous, what to do now, and how
//! the money comes back (DSA Art. 32). The page of the notice and the preview in the decision's form are the same.

use crate::form::Typed;
use crate::i18n::{Lang, Words};
use crate::icon;
use maud::{Markup, html};
use ombud_domain::report::choice::REQUIRED_LANGUAGE;
use ombud_domain::report::recall::Recall;
use ombud_domain::statement::Statement;
use ombud_engine::rows;
use ombud_store::mirror::{self, OrderRow};
use ombud_store::{StoreError, Tx, desk};

/// The most recalls that are looked at for an order.
const MOST: i64 = 200;

/// A recall of something in an order: its number and the product.
pub struct InOrder {
    /// The number of the notice.
    pub number: String,
    /// The product.
    pub product: String,
}

/// The recalls of what is in an order, for whoever bought it: those that count for the day on which they did.
///
/// # Errors
/// As the store's.
pub async fn of_order(tx: &mut Tx, order: &OrderRow) -> Result<Vec<InOrder>, StoreError> {
    let offers = mirror::offers(tx, order.id).await?;
    let mut found = Vec::new();
    for row in desk::recalls(tx, order.id, MOST).await? {
        let case = rows::read::<Statement>(&row)?;
        let ours = case.data.offer.is_some_and(|offer| offers.contains(&offer));
        if ours && case.data.recall.is_some_and(|recall| order.placed_at >= recall.since.0) {
            found.push(InOrder { number: row.number, product: row.title });
        }
    }
    Ok(found)
}

/// What the page of an order says about them.
#[must_use]
pub fn in_order(w: &Words, recalls: &[InOrder]) -> Markup {
    html! {
        @for recall in recalls {
            p.flash.warn { (icon!(ExclamationTriangle)) span {
                strong { (w.t("recall-in-order")) } " " bdi { (recall.product) } " "
                a href=(format!("/recalls/{}", recall.number)) { (w.t("recall-in-order-link")) }
            } }
        }
    }
}

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
