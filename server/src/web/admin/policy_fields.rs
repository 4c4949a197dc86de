//! The numbers of a policy, one table: from it derive the form, its reader, the ranges and the difference of versions.

use super::policy_reasons;
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use ombud_domain::money::{Currency, Money};
use ombud_domain::policy::Policy;
use std::collections::BTreeMap;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Days on which people work.
    BusinessDays,
    /// Minutes.
    Minutes,
    /// How often.
    Times,
    /// Conversations at once.
    Conversations,
    /// Points on a shop's record.
    Points,
    /// Parts of a hundred.
    Percent,
}

impl Unit {
    /// The most that the form takes where the rules set no limit of their own.
    const fn most(self) -> i64 {
        match self {
            Self::Days => 730,
            Self::Hours => 8_760,
            Self::BusinessDays => 60,
            Self::Minutes => 1_440,
            Self::Points => 20,
            Self::Conversations => 30,
            Self::Times => 50,
            Self::Percent => 100,
        }
    }

    /// So many of it, in words.
    #[must_use]
    pub fn words(self, w: &Words, n: i64) -> String {
        let n = [("n", n.into())];
        match self {
            Self::Days => w.with("policy-days", &n),
            Self::Hours => w.with("policy-hours", &n),
            Self::BusinessDays => w.with("policy-business-days", &n),
            Self::Minutes => w.with("policy-minutes", &n),
            Self::Times => w.with("policy-times", &n),
            Self::Points => w.with("policy-points", &n),
            Self::Conversations => w.with("policy-conversations", &n),
            Self::Percent => w.with("policy-percent", &n),
        }
    }
}

/// One number. Its label is `ask-<name>`.
pub struct Number {
    /// Its name, as in the policy.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Reads it.
    pub get: fn(&Policy) -> i64,
    set: fn(&mut Policy, i64),
}

macro_rules! numbers {
    ($($name:ident $unit:ident,)+) => {
        &[$(Number {
            name: stringify!($name),
            unit: Unit::$unit,
            get: |p| p.$name.into(),
            // What does not fit is outside of every range.
            set: |p, n| p.$name = n.try_into().unwrap_or(255),
        }),+]
    };
}

/// A part of the form: its title is `policy-<word>`.
pub struct Group {
    /// Its word.
    pub word: &'static str,
    /// Its numbers.
    pub numbers: &'static [Number],
}

/// All numbers, in the order of a dispute's life.
pub const GROUPS: &[Group] = &[
    Group {
        word: "filing",
        numbers: numbers! { filing_open_d Days, filing_close_delivered_d Days, filing_close_estimate_d Days, draft_most_d Days, withdrawal_d Days, },
    },
    Group {
        word: "talk",
        numbers: numbers! {
            t_seller_h Hours, t_neg_h Hours, t_buyer_h Hours, t_buyer_cap_h Hours, counter_limit Times, escalate_after_h Hours,
            cooling_off_h Hours, withdrawn_grace_h Hours,
        },
    },
    Group {
        word: "decision",
        numbers: numbers! {
            t_review_h Hours, t_info_h Hours, t_offer_h Hours, refusal_limit Times, info_limit Times, t_overdue_h Hours,
            appeal_window_d Days, blind_sample_percent Percent,
        },
    },
    Group {
        word: "goods",
        numbers: numbers! {
            order_change_h Hours, stalled_d Days, ship_by_h Hours, deliver_by_h Hours, object_h Hours, execution_slack_h Hours, chargeback_slack_d Days,
        },
    },
    Group {
        word: "returns",
        numbers: numbers! {
            return_authorise_bd BusinessDays, return_label_bd BusinessDays, ship_back_d Days, ship_back_more_d Days,
            return_transit_d Days, return_lost_bd BusinessDays, inspect_h Hours, restocking_most_percent Percent,
        },
    },
    Group {
        word: "chats",
        numbers: numbers! {
            chat_assistant_h Hours, chat_misses Times, chat_shop_h Hours, chat_first_h Hours, chat_first_most_h Hours,
            chat_danger_h Hours, chat_answer_h Hours, chat_away_min Minutes, chat_at_once Conversations, chat_hand_overs Times, chat_patience_h Hours,
            chat_reopen_d Days,
        },
    },
    Group {
        word: "calls",
        numbers: numbers! {
            chat_call_min Minutes, chat_call_lead_min Minutes, chat_call_ahead_d Days, chat_call_slack_min Minutes,
        },
    },
    Group {
        word: "reports",
        numbers: numbers! {
            report_triage_h Hours, report_review_h Hours, report_urgent_h Hours, report_danger_h Hours,
            report_info_d Days, report_head_bd BusinessDays, hide_now_h Hours, moderation_appeal_d Days,
            report_many Times, misuse_warn Times, misuse_pause Times, misuse_pause_d Days,
        },
    },
    Group {
        word: "record",
        numbers: numbers! { penalty_ruling_points Points, penalty_silence_points Points, penalty_lasts_d Days, },
    },
    Group {
        word: "appeals",
        numbers: numbers! {
            appeal_desk_h Hours, appeal_reply_h Hours, appeal_review_bd BusinessDays, appeal_overdue_bd BusinessDays,
        },
    },
    Group {
        word: "refunds",
        numbers: numbers! { refund_dispatch_min Minutes, refund_answer_h Hours, refund_retry_h Hours, refund_manual_bd BusinessDays, },
    },
    Group {
        word: "finance",
        numbers: numbers! {
            finance_received_h Hours, finance_provider_bd BusinessDays, finance_answered_d Days, finance_reopen_d Days,
        },
    },
    Group {
        word: "suggestions",
        numbers: numbers! {
            suggestion_received_bd BusinessDays, suggestion_grouped_bd BusinessDays, suggestion_late_bd BusinessDays,
        },
    },
    Group {
        word: "arrival",
        numbers: &[
            Number {
                name: "refund_arrival_from_d",
                unit: Unit::Days,
                get: |p| p.refund_arrival_d.0,
                set: |p, n| p.refund_arrival_d.0 = n,
            },
            Number {
                name: "refund_arrival_to_d",
                unit: Unit::Days,
                get: |p| p.refund_arrival_d.1,
                set: |p, n| p.refund_arrival_d.1 = n,
            },
        ],
    },
];

type Amounts = BTreeMap<Currency, i64>;

/// Amounts by currency.
pub struct Table {
    /// Its name, as in the policy.
    pub name: &'static str,
    /// Reads it.
    pub get: fn(&Policy) -> &Amounts,
    set: fn(&mut Policy, Amounts),
}

/// All tables of amounts.
pub const TABLES: &[Table] = &[
    Table { name: "silence_cap_minor", get: |p| &p.silence_cap_minor, set: |p, amounts| p.silence_cap_minor = amounts },
    Table {
        name: "goodwill_alone_minor",
        get: |p| &p.goodwill_alone_minor,
        set: |p, amounts| p.goodwill_alone_minor = amounts,
    },
    Table {
        name: "decision_alone_minor",
        get: |p| &p.decision_alone_minor,
        set: |p, amounts| p.decision_alone_minor = amounts,
    },
    Table { name: "returnless_minor", get: |p| &p.returnless_minor, set: |p, amounts| p.returnless_minor = amounts },
    Table { name: "appeal_cap_minor", get: |p| &p.appeal_cap_minor, set: |p, amounts| p.appeal_cap_minor = amounts },
];
/// The countries that goods may be sent back to: two letters each.
pub const COUNTRIES: &str = "return_countries";
/// The most currencies of a table.
const CURRENCIES: usize = 200;

/// All numbers.
pub fn numbers() -> impl Iterator<Item = &'static Number> {
    GROUPS.iter().flat_map(|g| g.numbers)
}

/// From where to where a number may go in this policy. The rules themselves are asked: they alone know.
#[must_use]
pub fn range(number: &Number, policy: &Policy) -> (i64, i64) {
    let mut tried = policy.clone();
    let mut fits = |n: i64| {
        (number.set)(&mut tried, n);
        let in_time = tried.breach().is_none_or(|breach| breach.name != number.name);
        (number.get)(&tried) == n && in_time && tried.validate() != Err(number.name)
    };
    let most = number.unit.most();
    let least = (0..=most).find(|n| fits(*n)).unwrap_or(0);
    let last = (least..=most).rev().find(|n| fits(*n)).unwrap_or(most);
    (least, last)
}

/// The form of a new version as it begins: the numbers of the one before.
#[must_use]
pub fn filled(policy: &Policy) -> Typed {
    let typed = numbers().fold(Typed::default(), |typed, n| typed.with(n.name, (n.get)(policy).to_string()));
    let typed = TABLES.iter().fold(typed, |typed, t| typed.with(t.name, lines((t.get)(policy)).join("\n")));
    policy_reasons::filled(typed.with(COUNTRIES, policy.return_countries.join(" ")), policy)
}

fn lines(amounts: &Amounts) -> Vec<String> {
    amounts.iter().map(|(c, minor)| format!("{c} {}", Money::new(*minor, *c).decimal())).collect()
}

/// The policy that was typed, on the ground of the one before.
///
/// # Errors
/// Everything that is wrong, field by field.
pub fn read(w: &Words, before: &Policy, typed: &Typed) -> Result<Policy, Vec<Wrong>> {
    let mut policy = before.clone();
    let mut wrong = Vec::new();
    for number in numbers() {
        // Amounts of yen have no places: the reader of money knows all digits and marks.
        let typed = typed.some(number.name).and_then(|t| Money::parse(t, "JPY".parse().ok()?).ok());
        match typed {
            Some(n) => (number.set)(&mut policy, n.minor),
            None => wrong.push(Wrong::new(number.name, "not_a_number")),
        }
    }
    for table in TABLES {
        match amounts(typed.get(table.name).unwrap_or_default()) {
            Some(amounts) => (table.set)(&mut policy, amounts),
            None => wrong.push(Wrong::new(table.name, "bad_amounts")),
        }
    }
    let countries = typed.get(COUNTRIES).unwrap_or_default().split(|c: char| !c.is_ascii_alphabetic());
    policy.return_countries = countries.filter(|c| !c.is_empty()).map(str::to_ascii_uppercase).collect();
    policy.return_countries.sort_unstable();
    policy.return_countries.dedup();
    match policy_reasons::read(before, typed) {
        Ok(reasons) => policy.reasons = reasons,
        Err(reasons) => wrong.extend(reasons),
    }
    // The rules name the first that is wrong; with the old number in its place, they name the next.
    while let Err(name) = policy.validate() {
        if wrong.iter().any(|e| e.field == name) {
            break;
        }
        if name == COUNTRIES {
            wrong.push(Wrong::new(name, "bad_countries"));
            policy.return_countries.clone_from(&before.return_countries);
        } else if let Some(number) = numbers().find(|n| n.name == name) {
            wrong.push(beyond(w, &policy, name));
            (number.set)(&mut policy, (number.get)(before));
        } else if let Some(table) = TABLES.iter().find(|t| t.name == name) {
            wrong.push(Wrong::new(name, "bad_amounts"));
            (table.set)(&mut policy, (table.get)(before).clone());
        } else {
            break;
        }
    }
    for number in numbers().filter(|n| (n.get)(&policy) > n.unit.most()) {
        wrong.push(Wrong::new(number.name, "out_of_range"));
    }
    if policy.refund_arrival_d.0 > policy.refund_arrival_d.1 {
        wrong.push(Wrong::new("refund_arrival_to_d", "before_first"));
    }
    if wrong.is_empty() { Ok(policy) } else { Err(wrong) }
}

/// A number that is outside of its range, or with which a decision would come too late (I14).
fn beyond(w: &Words, policy: &Policy, name: &str) -> Wrong {
    let Some(breach) = policy.breach().filter(|b| b.name == name) else { return Wrong::new(name, "out_of_range") };
    let most = Unit::Hours.words(w, breach.most);
    let said = w.with("refusal-decided_too_late", &[("days", breach.days.into()), ("most", most.into())]);
    Wrong { said: Some(said), ..Wrong::new(name, "decided_too_late") }
}

/// `USD 200.00`, one a line.
fn amounts(text: &str) -> Option<Amounts> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    let amount = |line: &&str| {
        let (code, amount) = line.split_once(char::is_whitespace)?;
        let currency: Currency = code.to_uppercase().parse().ok()?;
        Some((currency, Money::parse(amount, currency).ok()?.minor))
    };
    let read: Amounts = lines.iter().map(amount).collect::<Option<_>>()?;
    // A currency that stands there twice has no one amount.
    (read.len() == lines.len() && lines.len() <= CURRENCIES).then_some(read)
}

/// What differs between two versions: the field's name, the currency, before and after in words.
pub struct Change {
    /// The field.
    pub name: &'static str,
    /// The currency, in a table of amounts.
    pub currency: Option<Currency>,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// All differences, in the order of the form.
#[must_use]
pub fn changes(w: &Words, before: &Policy, after: &Policy) -> Vec<Change> {
    let differs = |n: &&Number| (n.get)(before) != (n.get)(after);
    let number = |n: &Number| Change {
        name: n.name,
        currency: None,
        before: Some(n.unit.words(w, (n.get)(before))),
        after: Some(n.unit.words(w, (n.get)(after))),
    };
    let mut all: Vec<Change> = numbers().filter(differs).map(number).collect();
    for table in TABLES {
        let (old, new) = ((table.get)(before), (table.get)(after));
        let currencies: std::collections::BTreeSet<&Currency> = old.keys().chain(new.keys()).collect();
        let said = |amounts: &Amounts, c: &Currency| amounts.get(c).map(|minor| w.money(Money::new(*minor, *c)));
        all.extend(currencies.into_iter().filter(|c| old.get(c) != new.get(c)).map(|c| Change {
            name: table.name,
            currency: Some(*c),
            before: said(old, c),
            after: said(new, c),
        }));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn words() -> Words {
        Words::new(Lang::fallback())
    }

    #[test]
    fn every_number_of_a_policy_is_in_the_table() {
        let policy = Policy::default();
        let json = serde_json::to_value(&policy).unwrap();
        let named = |name: &str| numbers().any(|n| n.name == name) || TABLES.iter().any(|t| t.name == name);
        for name in json.as_object().unwrap().keys().filter(|n| !matches!(n.as_str(), "version" | "refund_arrival_d")) {
            assert!(named(name), "{name}");
        }
        let policy = Policy { return_countries: vec!["BR".into(), "PT".into()], ..policy };
        assert_eq!(read(&words(), &policy, &filled(&policy)), Ok(policy));
    }

    #[test]
    fn ranges_are_those_of_the_rules() {
        let policy = Policy::default();
        let of = |name: &str| range(numbers().find(|n| n.name == name).unwrap(), &policy);
        assert_eq!(of("t_seller_h"), (24, 120), "I14: together with our own times it makes 15 days");
        assert_eq!(of("t_neg_h"), (120, 192), "not shorter than the shop's time, and I14");
        assert_eq!(of("counter_limit"), (1, 10));
        assert_eq!(of("ship_by_h"), (0, 8_760));
        assert_eq!(of("info_limit"), (0, 50));
        assert_eq!(of("misuse_pause"), (4, 50), "after the warning");
        assert_eq!(of("blind_sample_percent"), (0, 20));
    }

    #[test]
    fn everything_that_is_wrong_is_named() {
        let policy = Policy::default();
        let typed = |name: &str, value: &str| Typed::default().with(name, value);
        // The first value of a name counts.
        let all = |changed: Typed| {
            let mut typed = changed;
            for n in numbers() {
                typed = typed.with(n.name, (n.get)(&policy).to_string());
            }
            TABLES.iter().fold(typed, |t, table| t.with(table.name, "USD 1.00"))
        };
        let named = |changed: Typed| {
            let wrong = read(&words(), &policy, &all(changed)).unwrap_err();
            wrong.into_iter().map(|e| (e.field, e.why)).collect::<Vec<_>>()
        };
        let of = |field: &str, why: &str| vec![(field.to_owned(), why.to_owned())];
        assert_eq!(named(typed("t_review_h", "1000")), of("t_review_h", "decided_too_late"));
        assert_eq!(named(typed("t_review_h", "73")), of("t_review_h", "decided_too_late"), "I14");
        assert_eq!(named(typed("t_buyer_cap_h", "250")), of("t_buyer_cap_h", "decided_too_late"), "I14");
        assert_eq!(named(typed(COUNTRIES, "BR, Portugal")), of(COUNTRIES, "bad_countries"));
        assert_eq!(named(typed("counter_limit", "400")), of("counter_limit", "out_of_range"));
        assert_eq!(named(typed("ship_by_h", "-3")), of("ship_by_h", "not_a_number"));
        assert_eq!(named(typed("info_limit", "51")), of("info_limit", "out_of_range"));
        assert_eq!(named(typed("refund_arrival_to_d", "1")), of("refund_arrival_to_d", "before_first"));
        assert_eq!(named(typed("silence_cap_minor", "USD 1\nUSD 2")), of("silence_cap_minor", "bad_amounts"));
        assert_eq!(named(typed("silence_cap_minor", "EURO 1")), of("silence_cap_minor", "bad_amounts"));
        assert_eq!(named(typed("decision_alone_minor", "USD -5")), of("decision_alone_minor", "bad_amounts"));
        assert_eq!(named(typed("blind_sample_percent", "21")), of("blind_sample_percent", "out_of_range"));
        let both = named(typed("t_review_h", "1").with("t_offer_h", "1"));
        assert_eq!(both.len(), 2, "{both:?}");
        assert!(read(&words(), &policy, &all(typed("t_review_h", "۴۸"))).is_ok(), "digits of any script");
    }
}
