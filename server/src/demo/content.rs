//! What the demo is made of: the files in `server/demo`, embedded in the program. All names in them are invented.

use ombud_domain::time::{Instant, Span};
use ombud_text::contact::Contact;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::collections::BTreeMap;

/// Everything in the files.
#[derive(Debug)]
pub struct Content {
    /// Who and what there is.
    pub market: Market,
    /// What was bought.
    pub orders: Vec<Order>,
    /// What was said.
    pub chats: Vec<Story>,
    /// What was disputed.
    pub disputes: Vec<Story>,
    /// What was reported.
    pub reports: Vec<Tale>,
    /// What was suggested.
    pub ideas: Vec<Idea>,
    /// What shops answer with.
    pub tools: Vec<ShopTools>,
}

/// A shop's quick replies and labels.
#[derive(Debug, Deserialize)]
pub struct ShopTools {
    /// The shop.
    pub shop: String,
    /// Name and colour.
    pub labels: Vec<(String, String)>,
    /// The texts.
    pub replies: Vec<ReadyText>,
}

/// A quick reply.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct ReadyText {
    pub name: String,
    pub language: String,
    pub folder: String,
    pub text: String,
}

impl Content {
    /// Reads the files.
    ///
    /// # Errors
    /// The file and what is wrong in it.
    pub fn read() -> Result<Self, String> {
        let mut disputes: Vec<Story> = file("disputes_maravela", include_str!("../../demo/disputes_maravela.json"))?;
        disputes.extend(file::<Vec<Story>>("disputes_parvanik", include_str!("../../demo/disputes_parvanik.json"))?);
        Ok(Self {
            market: file("marketplace", include_str!("../../demo/marketplace.json"))?,
            orders: file("orders", include_str!("../../demo/orders.json"))?,
            chats: file("chats", include_str!("../../demo/chats.json"))?,
            disputes,
            reports: file("reports", include_str!("../../demo/reports.json"))?,
            ideas: file("ideas", include_str!("../../demo/ideas.json"))?,
            tools: file("shop_tools", include_str!("../../demo/shop_tools.json"))?,
        })
    }

    /// The order with this id.
    #[must_use]
    pub fn order(&self, id: &str) -> Option<&Order> {
        self.orders.iter().find(|o| o.id == id)
    }
}

fn file<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|e| format!("demo/{name}.json: {e}"))
}

/// A moment told from now on: `-4d 21h` is in the past, `7d` in the future.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Span);

impl Moment {
    /// The instant, if it is `now` now.
    #[must_use]
    pub fn from(self, now: Instant) -> Instant {
        now + self.0
    }

    fn parse(text: &str) -> Option<Self> {
        let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let mut sum = 0;
        for word in rest.split(' ') {
            let unit = word.chars().last()?;
            let n: i64 = word.strip_suffix(unit)?.parse().ok()?;
            sum += match unit {
                'd' => Span::days(n).0,
                'h' => Span::hours(n).0,
                'm' => Span::minutes(n).0,
                _ => return None,
            };
        }
        Some(Self(Span(sign * sum)))
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no moment; write it like -4d 21h")))
    }
}

macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $t:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "the words say it, as in the files")]
        pub struct $name { $($(#[$attribute])* pub $field: $t),+ }
    )+};
}

records! {
    /// Who and what there is.
    Market { storefronts: Vec<Front>, shops: Vec<Shop>, sellers: Vec<Seller>, products: Vec<Product>, buyers: Vec<Buyer>, staff: Vec<Staff> }
    /// A storefront; `hours` are (day 1–7 from Monday, first minute, minute after the last).
    Front { slug: String, name: String, languages: Vec<String>, zone: String, assistant: String, accent: (String, String), hours: Vec<(i8, u16, u16)>, contacts: Vec<Contact> }
    /// A shop and who owns it.
    Shop { id: String, name: String, country: String, zone: String, languages: Vec<String>, owner: String }
    /// A seller.
    Seller { id: String, name: String, language: String, zone: String }
    /// A product; prices in minor units by currency.
    Product { id: String, shop: String, title: String, category: String, prices: BTreeMap<String, i64> }
    /// A buyer.
    Buyer { id: String, name: String, language: String, country: String, zone: String }
    /// One of our people.
    Staff { id: String, name: String, role: String, language: String, zone: String, storefronts: Vec<String> }
    /// An order. `pay` are (method, amount); without an amount, the rest.
    Order {
        id: String, buyer: String, front: String, at: Moment, currency: String,
        #[serde(default)] promised: Option<(Moment, Moment)>,
        lines: Vec<(String, u32)>,
        #[serde(default)] pay: Option<Vec<(String, Option<i64>)>>,
        #[serde(default)] parcels: Vec<Parcel>,
        #[serde(default)] status: Option<String>,
        #[serde(default)] refund: Option<Back>,
    }
    /// A parcel: when it left, the last thing the carrier said, and when.
    Parcel { shop: String, sent: Moment, last: String, end: Moment, #[serde(default)] border: bool }
    /// Money that the marketplace gave back by itself.
    Back { at: Moment, reason: String }
    /// A chat or a dispute: who did what when. `lines` are (product, pieces) of the order.
    Story {
        key: String, order: String,
        #[serde(default)] shop: Option<String>,
        #[serde(default)] language: Option<String>,
        #[serde(default)] to_shop: bool,
        #[serde(default)] lines: Vec<(String, u32)>,
        steps: Vec<Step>,
        /// True when its ruling is to be one of those that somebody looks at a second time.
        #[serde(default)] sampled: bool,
        /// How the simulated marketplace answers this case's commands, by their kind; else as usual.
        #[serde(default)] market: BTreeMap<String, Vec<Reply>>,
    }
    /// A report, and what came of it.
    Tale {
        key: String, at: Moment, buyer: String, order: String, product: String, concern: String, text: String,
        steps: Vec<TaleStep>,
    }
    /// A step of a report, its statement of reasons (`statement`) or the appeal against that (`appeal`).
    TaleStep { at: Moment, by: String, of: String, #[serde(rename = "do")] command: Value }
    /// A suggestion, and what came of it.
    Idea {
        key: String, at: Moment, by: String, buyer: String, shop: String, front: String, title: String, text: String,
        steps: Vec<IdeaStep>,
    }
    /// What the product desk did; `to` names the one that it was put together with.
    IdeaStep { at: Moment, by: String, #[serde(default)] to: Option<String>, #[serde(rename = "do")] command: Value }
    /// Something that somebody did. What it does comes in the order of the fields.
    Step {
        at: Moment,
        /// `buyer`, `shop`, `bank`, or the id of one of our people.
        by: String,
        #[serde(default)] say: Option<String>,
        #[serde(default)] photo: Option<String>,
        /// The chat in which an agent prepares this dispute.
        #[serde(default)] from_chat: Option<String>,
        #[serde(default)] show: Vec<Show>,
        /// The dispute that this chat led to.
        #[serde(default)] prepare: Option<String>,
        #[serde(default)] chargeback: Option<Bank>,
        /// When to be called back.
        #[serde(default)] slot: Option<Moment>,
        /// Whose latest proposal a ruling picks.
        #[serde(default)] rule: Option<String>,
        /// True when `do` is about the refund of the dispute.
        #[serde(default)] refund: bool,
        /// True when `do` is about the return of the dispute.
        #[serde(default)] back: bool,
        /// What the carrier says of the parcel on its way back.
        #[serde(default)] carried: Option<String>,
        /// A command of the case, as the API takes it; what its form fixes is filled in.
        #[serde(default, rename = "do")] command: Option<Value>,
    }
    /// A piece of evidence: one of the four.
    Show {
        #[serde(default)] photo: Option<String>,
        #[serde(default)] name: Option<String>,
        #[serde(default)] text: Option<String>,
        #[serde(default)] document: Option<String>,
        /// A message of a chat: (story, which one, from 1).
        #[serde(default)] chat: Option<(String, usize)>,
    }
    /// What a bank says.
    Bank { status: String, #[serde(default)] due: Option<Moment> }
}

/// An answer of the simulated marketplace; the rest is the result event.
#[derive(Debug, Clone, Deserialize)]
pub struct Reply {
    /// How long after the command.
    pub after: Moment,
    /// The event.
    #[serde(flatten)]
    pub result: serde_json::Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_told_in_days_hours_and_minutes() {
        assert_eq!(Moment::parse("-4d 21h"), Some(Moment(Span(-Span::hours(4 * 24 + 21).0))));
        assert_eq!(Moment::parse("90m"), Some(Moment(Span::minutes(90))));
        assert_eq!(Moment::parse("soon"), None);
        assert_eq!(Moment::parse(""), None);
    }

    #[test]
    fn every_reference_in_the_files_is_there() {
        let content = Content::read().unwrap();
        for order in &content.orders {
            assert!(content.market.buyers.iter().any(|b| b.id == order.buyer), "{}", order.id);
            for (product, _) in &order.lines {
                let product = content.market.products.iter().find(|p| p.id == *product).expect(product);
                assert!(product.prices.contains_key(&order.currency), "{}: {}", order.id, product.id);
            }
        }
        for story in content.chats.iter().chain(&content.disputes) {
            let order = content.order(&story.order).expect(&story.key);
            assert!(
                story.lines.iter().all(|(p, n)| order.lines.iter().any(|(o, m)| o == p && n <= m)),
                "{}",
                story.key
            );
            assert!(story.steps.windows(2).all(|w| w[0].at <= w[1].at), "{} goes back in time", story.key);
        }
    }
}
