//! What a reporter can choose. For products operators keep the list: in which words, under which category of the law, how
//! fast, in which order, which of them at all. It stands in a version of the policy; a report keeps what was chosen as it
//! was then.

use super::category::Category;
use super::concern::{About, Concern};
use super::{Chosen, Priority};
use crate::policy::Policy;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Words by language.
pub type OwnWords = BTreeMap<String, String>;

/// The keys of choices that are the operator's own, beside those of [`super::CONCERNS`].
pub const OWN: [&str; 4] = ["own_1", "own_2", "own_3", "own_4"];
/// The language in which own words must stand, so that nobody reads nothing.
pub const REQUIRED_LANGUAGE: &str = "en";
/// How many can be on at once: a list that is longer is not read.
pub const ON_MOST: usize = 6;
/// Length of the operator's own words, in characters.
pub const WORDS_CHARS: (usize, usize) = (3, 120);
/// In how many languages own words can stand.
const LANGUAGES: usize = 8;

/// One choice of a product report, in a version of the policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductOption {
    /// Its stable word: that of a [`Concern`], or one of [`OWN`].
    pub key: String,
    /// False when nobody can choose it.
    pub on: bool,
    /// The category under which the law counts it.
    pub category: Category,
    /// How fast it must be looked at.
    pub urgency: Priority,
    /// The operator's own words by language; empty means ours.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: OwnWords,
}

/// Something wrong with a list of choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadOption {
    /// The key of the choice; empty for the list as a whole.
    pub key: String,
    /// The language of the words that are wrong.
    pub language: Option<String>,
    /// Why (`refusal-<why>` in the texts).
    pub why: &'static str,
}

impl ProductOption {
    /// The choices where operators keep no list of their own.
    #[must_use]
    pub fn ours() -> Vec<Self> {
        let row = |c: &Concern| Self {
            key: c.code.into(),
            on: true,
            category: c.category,
            urgency: c.urgency,
            words: OwnWords::new(),
        };
        Concern::of(About::Product).map(row).collect()
    }

    /// Whether the key is one that we have words for.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        Concern::find(&self.key).is_some()
    }
}

/// Everything that is wrong with a list.
#[must_use]
pub fn check(options: &[ProductOption]) -> Vec<BadOption> {
    let bad = |key: &str, language: Option<&str>, why: &'static str| BadOption {
        key: key.into(),
        language: language.map(str::to_owned),
        why,
    };
    let mut wrong = Vec::new();
    let ours = ProductOption::ours();
    let mut keys = BTreeSet::new();
    for option in options {
        let known = ours.iter().any(|o| o.key == option.key) || OWN.contains(&option.key.as_str());
        if !known || !keys.insert(option.key.as_str()) {
            wrong.push(bad(&option.key, None, "not_a_choice"));
        }
        wrong.extend(bad_words(option).into_iter().map(|(language, why)| bad(&option.key, Some(language), why)));
    }
    // What is off stays in the list, so that it can come back as it was.
    for missing in ours.iter().filter(|o| !keys.contains(o.key.as_str())) {
        wrong.push(bad(&missing.key, None, "required"));
    }
    match options.iter().filter(|o| o.on).count() {
        0 => wrong.push(bad("", None, "none_on")),
        n if n > ON_MOST => wrong.push(bad("", None, "too_many_on")),
        _ => {}
    }
    wrong
}

fn bad_words(option: &ProductOption) -> Vec<(&str, &'static str)> {
    let mut wrong = Vec::new();
    let needed = !option.is_ours() || !option.words.is_empty();
    if (needed && !option.words.contains_key(REQUIRED_LANGUAGE)) || option.words.len() > LANGUAGES {
        wrong.push((REQUIRED_LANGUAGE, "required"));
    }
    for (language, words) in &option.words {
        let length = words.chars().count();
        if length < WORDS_CHARS.0 || words.trim() != words {
            wrong.push((language.as_str(), "too_short"));
        } else if length > WORDS_CHARS.1 {
            wrong.push((language.as_str(), "too_long"));
        } else if words.chars().any(char::is_control) {
            wrong.push((language.as_str(), "one_line"));
        }
    }
    wrong
}

/// What can be chosen under a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The stable word.
    pub key: String,
    /// What it is about.
    pub about: About,
    /// The category under which the law counts it.
    pub category: Category,
    /// How fast it must be looked at.
    pub urgency: Priority,
    /// The operator's own words by language; empty means ours.
    pub words: OwnWords,
}

impl Choice {
    /// As a report keeps it.
    #[must_use]
    pub fn frozen(&self, policy: i64) -> Chosen {
        Chosen { category: self.category, urgency: self.urgency, policy, words: self.words.clone() }
    }
}

impl Policy {
    /// The choices of product reports, those that are off too, in the operator's order.
    #[must_use]
    pub fn product_options(&self) -> Vec<ProductOption> {
        if self.report_options.is_empty() { ProductOption::ours() } else { self.report_options.clone() }
    }

    /// What a reporter can choose about something, in the order shown.
    #[must_use]
    pub fn choices(&self, about: About) -> Vec<Choice> {
        if about != About::Product {
            return Concern::of(about).map(Choice::from).collect();
        }
        let on = self.product_options().into_iter().filter(|o| o.on);
        let choice =
            |o: ProductOption| Choice { key: o.key, about, category: o.category, urgency: o.urgency, words: o.words };
        on.map(choice).collect()
    }

    /// The choice with this word, if it is offered.
    #[must_use]
    pub fn choice(&self, key: &str) -> Option<Choice> {
        About::ALL.into_iter().flat_map(|about| self.choices(about)).find(|c| c.key == key)
    }
}

impl From<&Concern> for Choice {
    fn from(c: &Concern) -> Self {
        Self { key: c.code.into(), about: c.about, category: c.category, urgency: c.urgency, words: OwnWords::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(key: &str, words: &[(&str, &str)]) -> ProductOption {
        let words = words.iter().map(|(l, w)| ((*l).to_owned(), (*w).to_owned())).collect();
        let category = Category::Minors;
        ProductOption { key: key.into(), on: true, category, urgency: Priority::Urgent, words }
    }

    fn whys(options: &[ProductOption]) -> Vec<(String, Option<String>, &'static str)> {
        check(options).into_iter().map(|b| (b.key, b.language, b.why)).collect()
    }

    #[test]
    fn ours_are_the_four_of_the_rows_and_nothing_is_wrong_with_them() {
        let ours = ProductOption::ours();
        assert_eq!((ours.len(), whys(&ours)), (4, vec![]));
        let policy = Policy::default();
        assert_eq!(policy.choices(About::Product).len(), 4);
        assert_eq!(policy.choice("prohibited_or_unsafe").unwrap().urgency, Priority::Urgent);
        assert_eq!(policy.choice("other").unwrap().about, About::Shop);
        assert_eq!(policy.choice("own_1"), None, "nobody made one");
    }

    #[test]
    fn an_operators_list_is_what_is_offered_in_its_order() {
        let mut options = ProductOption::ours();
        options[0].on = false;
        options.reverse();
        options.insert(0, own("own_1", &[("en", "Dangerous for children")]));
        let policy = Policy { report_options: options, ..Policy::default() };
        assert_eq!(policy.validate(), Ok(()));
        let keys: Vec<String> = policy.choices(About::Product).into_iter().map(|c| c.key).collect();
        let rest = ["trade_rule_violation", "misleading_listing_or_search_manipulation", "prohibited_or_unsafe"];
        assert_eq!(keys, [&["own_1"][..], &rest].concat());
        assert_eq!(policy.choice("ip_or_counterfeit"), None, "what is off cannot be chosen");
        assert_eq!(policy.choice("own_1").unwrap().category, Category::Minors);
        let text = serde_json::to_string(&policy).unwrap();
        assert_eq!(serde_json::from_str::<Policy>(&text).unwrap(), policy);
    }

    #[test]
    fn at_least_one_is_on_and_at_most_six() {
        let mut none = ProductOption::ours();
        none.iter_mut().for_each(|o| o.on = false);
        assert_eq!(whys(&none), [(String::new(), None, "none_on")]);
        let more = OWN.map(|key| own(key, &[("en", "Something else")]));
        let six: Vec<_> = ProductOption::ours().into_iter().chain(more[..2].to_vec()).collect();
        assert_eq!((six.len(), whys(&six)), (ON_MOST, vec![]));
        let seven: Vec<_> = ProductOption::ours().into_iter().chain(more[..3].to_vec()).collect();
        assert_eq!(whys(&seven), [(String::new(), None, "too_many_on")]);
        let policy = Policy { report_options: seven, ..Policy::default() };
        assert_eq!(policy.validate(), Err("report_options"));
    }

    #[test]
    fn what_is_wrong_is_said_where_it_is() {
        let with = |option: ProductOption| ProductOption::ours().into_iter().chain([option]).collect::<Vec<_>>();
        let said = |key: &str, language: &str, why| vec![(key.to_owned(), Some(language.to_owned()), why)];
        assert_eq!(whys(&with(own("own_1", &[]))), said("own_1", "en", "required"), "own choices need words");
        assert_eq!(whys(&with(own("own_1", &[("pt", "Para crianças")]))), said("own_1", "en", "required"));
        assert_eq!(whys(&with(own("own_1", &[("en", "No")]))), said("own_1", "en", "too_short"));
        assert_eq!(whys(&with(own("own_1", &[("en", "Two\nlines")]))), said("own_1", "en", "one_line"));
        let long = "é".repeat(WORDS_CHARS.1 + 1);
        let long = own("own_1", &[("en", "Good words"), ("pt", &long)]);
        assert_eq!(whys(&with(long)), said("own_1", "pt", "too_long"));
        let most = "é".repeat(WORDS_CHARS.1);
        assert_eq!(whys(&with(own("own_1", &[("en", &most)]))), vec![]);
        let mut ours = ProductOption::ours();
        ours[1].words.insert("fa".into(), "ناامن است".into());
        assert_eq!(
            whys(&ours),
            said("prohibited_or_unsafe", "en", "required"),
            "ours may have own words, then in English"
        );
        assert_eq!(whys(&with(own("nonsense", &[("en", "Words")]))), [("nonsense".to_owned(), None, "not_a_choice")]);
        assert_eq!(whys(&ProductOption::ours()[1..]), [("ip_or_counterfeit".to_owned(), None, "required")]);
        let twice = ProductOption::ours().into_iter().chain(ProductOption::ours().drain(..1)).collect::<Vec<_>>();
        assert_eq!(whys(&twice), [("ip_or_counterfeit".to_owned(), None, "not_a_choice")]);
    }
}
