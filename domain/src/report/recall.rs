//! Recalls: whoever bought a dangerous thing is told what is dangerous, what to do now, and how the money comes back (DSA Art.
//! 32). What is coded is said in every language that we have; the reviewer's own words stand beside it, by language.

use super::ReportCommand;
use crate::case::{FieldKind, Form};
use crate::refusal::Refusal;
use crate::time::Span;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Those who bought it in so long a time are told: the six months of DSA Art. 32.
pub const WINDOW: Span = Span::days(183);
/// Length of the reviewer's own words in one language, in characters.
pub const WORDS_CHARS: (u32, u32) = (10, 600);

/// What is dangerous (`choice-<word>` in the texts, `recall-<word>` on the page).
pub const HAZARDS: [&str; 8] = [
    "hazard_fire",
    "hazard_shock",
    "hazard_choking",
    "hazard_poison",
    "hazard_injury",
    "hazard_food",
    "hazard_fake",
    "hazard_other",
];
/// What to do now.
pub const ADVICE: [&str; 4] = ["advice_stop", "advice_keep_away", "advice_throw_away", "advice_bring_back"];
/// How the money comes back.
pub const MONEY: [&str; 4] = ["money_shop", "money_us", "money_exchange", "money_repair"];
/// The fields of the reviewer's own words, and their languages.
pub const OWN_WORDS: [(&str, &str); 8] = [
    ("recall_words_ar", "ar"),
    ("recall_words_en", "en"),
    ("recall_words_es", "es"),
    ("recall_words_fa", "fa"),
    ("recall_words_id", "id"),
    ("recall_words_pt", "pt"),
    ("recall_words_ru", "ru"),
    ("recall_words_zh", "zh"),
];

/// What whoever bought it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recall {
    /// One of [`HAZARDS`].
    pub hazard: String,
    /// One of [`ADVICE`].
    pub advice: String,
    /// One of [`MONEY`].
    pub money: String,
    /// The reviewer's own words, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
}

/// The fields of a recall in the form of a decision. They are asked for once one is wanted.
pub(super) fn fields(form: Form) -> Form {
    let form = form
        .with("recall", FieldKind::words(["no", "yes"]), false)
        .with("recall_hazard", FieldKind::words(HAZARDS), false)
        .with("recall_advice", FieldKind::words(ADVICE), false)
        .with("recall_money", FieldKind::words(MONEY), false);
    OWN_WORDS.iter().fold(form, |form, (name, _)| form.with(name, FieldKind::text(WORDS_CHARS), false))
}

impl Recall {
    /// What the command of a decision says; `None` when no recall is wanted.
    ///
    /// # Errors
    /// `required` with the field that is missing.
    pub fn of(command: &ReportCommand) -> Result<Option<Self>, Refusal> {
        let fields = serde_json::to_value(command).unwrap_or_default();
        Self::read(|name| fields[name].as_str())
    }

    /// The same from the fields of a form.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn read<'a>(field: impl Fn(&str) -> Option<&'a str>) -> Result<Option<Self>, Refusal> {
        let said = |name: &str| field(name).map(str::trim).filter(|v| !v.is_empty());
        if said("recall") != Some("yes") {
            return Ok(None);
        }
        let coded = |name: &'static str, words: &[&str]| {
            let word = said(name).filter(|word| words.contains(word));
            word.map(str::to_owned).ok_or_else(|| Refusal::invalid(name, "required"))
        };
        let words =
            OWN_WORDS.iter().filter_map(|(name, language)| Some(((*language).to_owned(), said(name)?.to_owned())));
        Ok(Some(Self {
            hazard: coded("recall_hazard", &HAZARDS)?,
            advice: coded("recall_advice", &ADVICE)?,
            money: coded("recall_money", &MONEY)?,
            words: words.collect(),
        }))
    }
}
