//! Policy numbers: data, versioned, and the version in force at purchase is frozen into a dispute (spec §2.2).

use crate::dispute::{Reason, ReasonRule};
use crate::money::Currency;
use crate::outside::{Way, check_ways};
use crate::report::{ProductOption, choice};
use crate::time::Span;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most countries that a policy names.
const MOST_COUNTRIES: usize = 250;
/// Nobody loses a chat before being away for so many minutes.
pub const LEAST_AWAY_MIN: i64 = 2;

/// The numbers of one policy version. Units are in the names: `_h` hours, `_d` days, `_ms` milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Which version this is.
    pub version: i64,
    /// Not received: filing opens so many days after shipping.
    pub filing_open_d: i64,
    /// Filing closes so many days after delivery.
    pub filing_close_delivered_d: i64,
    /// … or so many days after the latest estimated delivery, whichever is later.
    pub filing_close_estimate_d: i64,
    /// A draft of a dispute is kept until its filing closes, but never longer than so many days.
    pub draft_most_d: i64,
    /// The right to withdraw from the contract: so many days after delivery.
    pub withdrawal_d: i64,
    /// The shop's time to answer.
    pub t_seller_h: i64,
    /// The whole negotiation, from opening.
    pub t_neg_h: i64,
    /// The buyer's time after the last offer …
    pub t_buyer_h: i64,
    /// … but never beyond this day after opening.
    pub t_buyer_cap_h: i64,
    /// Counter-offers per side.
    pub counter_limit: u8,
    /// Amounts up to which a silent shop means the buyer's proposal is carried out, in minor units by currency.
    pub silence_cap_minor: BTreeMap<Currency, i64>,
    /// Our time to propose or rule.
    pub t_review_h: i64,
    /// A party's time to bring what we asked for.
    pub t_info_h: i64,
    /// The parties' time to answer our proposal.
    pub t_offer_h: i64,
    /// How many proposals of ours may be refused.
    pub refusal_limit: u8,
    /// How often we may ask for something.
    pub info_limit: u8,
    /// After our own deadline passed: how long until the buyer is paid at our cost.
    pub t_overdue_h: i64,
    /// Escalation is possible after so long even if nobody answered.
    pub escalate_after_h: i64,
    /// With a sign of pressure: how long until an acceptance of less than was asked counts.
    pub cooling_off_h: i64,
    /// How long a withdrawn dispute can be reopened.
    pub withdrawn_grace_h: i64,
    /// How long a decision can be appealed.
    pub appeal_window_d: i64,
    /// Reship and parts: time to send.
    pub ship_by_h: i64,
    /// Reship and parts: time for delivery after sending.
    pub deliver_by_h: i64,
    /// Reship and parts: time to object after delivery.
    pub object_h: i64,
    /// Return: the shop's time to agree, in business days; silence is yes.
    pub return_authorise_bd: i64,
    /// Return: time for the label, in business days; then we buy one.
    pub return_label_bd: i64,
    /// Return: the buyer's time to send it, from when they can.
    pub ship_back_d: i64,
    /// … and how much longer, once, on request.
    pub ship_back_more_d: i64,
    /// Return: time on the way until the parcel is searched.
    pub return_transit_d: i64,
    /// Return: time to search the parcel, in business days.
    pub return_lost_bd: i64,
    /// Return: the shop's time to look at what came.
    pub inspect_h: i64,
    /// Return: what costs no more than this need not go back, as the way costs more, in minor units by currency.
    pub returnless_minor: BTreeMap<Currency, i64>,
    /// Return: what a shop may keep back at most of the price of what somebody no longer wants, in percent, and only after
    /// the days of the right to withdraw.
    pub restocking_most_percent: u8,
    /// Return: the countries that goods may be sent back to; empty means all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub return_countries: Vec<String>,
    /// Execution: how long after the last step's deadline we look ourselves.
    pub execution_slack_h: i64,
    /// A payment under chargeback is held until the network's due date and so long after.
    pub chargeback_slack_d: i64,
    /// Largest goodwill amount that one person may give alone, in minor units by currency.
    pub goodwill_alone_minor: BTreeMap<Currency, i64>,
    /// What one person may give or deny by a ruling alone, in minor units by currency; above it a second person decides
    /// too, and where the currency has no row, always.
    pub decision_alone_minor: BTreeMap<Currency, i64>,
    /// How many of 100 rulings somebody else decides once more, without knowing them (spec §4.4).
    pub blind_sample_percent: u8,
    /// Refund: time in each state (spec §2.6).
    pub refund_dispatch_min: i64,
    /// Refund: the provider's time to answer.
    pub refund_answer_h: i64,
    /// Refund: time to find out about an unknown one, or to retry.
    pub refund_retry_h: i64,
    /// Refund: the finance desk's time, in business days.
    pub refund_manual_bd: i64,
    /// The same in policies of earlier releases, in hours: nobody counts by it any more.
    #[serde(skip_serializing)]
    pub refund_manual_h: Option<i64>,
    /// Refund: the earliest and latest arrival at the buyer after success, in days.
    pub refund_arrival_d: (i64, i64),
    /// Report: time to sort it.
    pub report_triage_h: i64,
    /// Report: time to decide …
    pub report_review_h: i64,
    /// … for safety and fraud …
    pub report_urgent_h: i64,
    /// … and when people are in danger.
    pub report_danger_h: i64,
    /// Report: the reporter's time to answer a question.
    pub report_info_d: i64,
    /// Report: the head of trust's time, in business days.
    pub report_head_bd: i64,
    /// How long a listing can be hidden before anything is decided.
    pub hide_now_h: i64,
    /// Report: so many people who tell the same make it urgent.
    pub report_many: i64,
    /// Obviously unfounded reports of one person in six months until they are warned …
    pub misuse_warn: i64,
    /// … until nothing more is taken from them …
    pub misuse_pause: i64,
    /// … and for how long.
    pub misuse_pause_d: i64,
    /// How long a decision about a listing or a shop can be appealed.
    pub moderation_appeal_d: i64,
    /// Appeal: time to admit it; silence admits.
    pub appeal_desk_h: i64,
    /// Appeal: the other side's time to answer.
    pub appeal_reply_h: i64,
    /// Appeal: time to decide, in business days …
    pub appeal_review_bd: i64,
    /// … and the head of appeals' after that; then it is granted.
    pub appeal_overdue_bd: i64,
    /// What we pay at most for an appeal that we failed to decide, in minor units by currency.
    pub appeal_cap_minor: BTreeMap<Currency, i64>,
    /// Points on a shop's record for a dispute that we ruled against it …
    pub penalty_ruling_points: i64,
    /// … or that it lost by silence …
    pub penalty_silence_points: i64,
    /// … and how long they stay.
    pub penalty_lasts_d: i64,
    /// Finance case: the desk's time to look.
    pub finance_received_h: i64,
    /// Finance case: the provider's time to answer, in business days.
    pub finance_provider_bd: i64,
    /// Finance case: how long the buyer can answer our answer.
    pub finance_answered_d: i64,
    /// Finance case: how long it can be reopened after it was closed.
    pub finance_reopen_d: i64,
    /// Suggestion: the product desk's time to look at it, in business days …
    pub suggestion_received_bd: i64,
    /// … to plan or decline what it keeps …
    pub suggestion_grouped_bd: i64,
    /// … and to name a new date once a promised one has passed.
    pub suggestion_late_bd: i64,
    /// The marketplace's time to cancel an order or to send it elsewhere.
    pub order_change_h: i64,
    /// A parcel stands still when nothing was heard of it for so many days.
    pub stalled_d: i64,
    /// Chat: it is closed so long after the buyer's last message to the assistant.
    pub chat_assistant_h: i64,
    /// Chat: how often in a row the assistant may have no answer; then a person takes it.
    pub chat_misses: u8,
    /// Chat: the shop's time to answer.
    pub chat_shop_h: i64,
    /// Chat: the time until a person of ours takes it …
    pub chat_first_h: i64,
    /// … and at most, once that has passed; each further time of waiting is as long as the difference.
    pub chat_first_most_h: i64,
    /// Chat: the same where people are in danger.
    pub chat_danger_h: i64,
    /// Chat: the time of whoever of ours has it, for each answer.
    pub chat_answer_h: i64,
    /// Chat: whoever of ours has it and is away for so long has it no more.
    pub chat_away_min: i64,
    /// Chat: how many of them one person has at once.
    pub chat_at_once: u8,
    /// Chat: how often it may be handed over before whoever has it must answer.
    pub chat_hand_overs: u8,
    /// Chat: how long it waits for the buyer.
    pub chat_patience_h: i64,
    /// Chat: how long a message opens it again after it was closed.
    pub chat_reopen_d: i64,
    /// Call-back: the length of one …
    pub chat_call_min: i64,
    /// … how long before it must be booked …
    pub chat_call_lead_min: i64,
    /// … how far ahead it can be …
    pub chat_call_ahead_d: i64,
    /// … and how long after it the chat waits for the word that we called.
    pub chat_call_slack_min: i64,
    /// What reasons ask and offer where it is not what their rows say.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub reasons: BTreeMap<Reason, ReasonRule>,
    /// What can be chosen when a product is reported, in this order; empty means what our rows say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub report_options: Vec<ProductOption>,
    /// The bodies outside that people are told of; empty means what an installation begins with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Way>,
}

impl Default for Policy {
    /// The defaults of spec §2.2; what an installation starts with, as version 1.
    fn default() -> Self {
        Self {
            version: 1,
            filing_open_d: 10,
            filing_close_delivered_d: 15,
            filing_close_estimate_d: 30,
            draft_most_d: 90,
            withdrawal_d: 14,
            t_seller_h: 120,
            t_neg_h: 168,
            t_buyer_h: 48,
            t_buyer_cap_h: 240,
            counter_limit: 3,
            silence_cap_minor: sums(20_000),
            t_review_h: 72,
            t_info_h: 72,
            t_offer_h: 72,
            refusal_limit: 3,
            info_limit: 3,
            t_overdue_h: 168,
            escalate_after_h: 48,
            cooling_off_h: 24,
            withdrawn_grace_h: 168,
            appeal_window_d: 30,
            ship_by_h: 120,
            deliver_by_h: 720,
            object_h: 168,
            return_authorise_bd: 2,
            return_label_bd: 2,
            ship_back_d: 10,
            ship_back_more_d: 7,
            return_transit_d: 30,
            return_lost_bd: 5,
            inspect_h: 72,
            returnless_minor: sums(300),
            restocking_most_percent: 15,
            return_countries: Vec::new(),
            execution_slack_h: 48,
            chargeback_slack_d: 10,
            goodwill_alone_minor: sums(2_000),
            decision_alone_minor: sums(50_000),
            blind_sample_percent: 2,
            refund_dispatch_min: 15,
            refund_answer_h: 24,
            refund_retry_h: 72,
            refund_manual_bd: 3,
            refund_manual_h: None,
            refund_arrival_d: (3, 20),
            report_triage_h: 24,
            report_review_h: 72,
            report_urgent_h: 24,
            report_danger_h: 1,
            report_info_d: 7,
            report_head_bd: 5,
            hide_now_h: 24,
            report_many: 3,
            misuse_warn: 3,
            misuse_pause: 5,
            misuse_pause_d: 30,
            moderation_appeal_d: 183,
            appeal_desk_h: 24,
            appeal_reply_h: 72,
            appeal_review_bd: 5,
            appeal_overdue_bd: 3,
            appeal_cap_minor: sums(20_000),
            penalty_ruling_points: 2,
            penalty_silence_points: 4,
            penalty_lasts_d: 90,
            finance_received_h: 24,
            finance_provider_bd: 3,
            finance_answered_d: 7,
            finance_reopen_d: 30,
            suggestion_received_bd: 5,
            suggestion_grouped_bd: 20,
            suggestion_late_bd: 5,
            order_change_h: 48,
            stalled_d: 5,
            chat_assistant_h: 24,
            chat_misses: 2,
            chat_shop_h: 24,
            chat_first_h: 24,
            chat_first_most_h: 48,
            chat_danger_h: 1,
            chat_answer_h: 24,
            chat_away_min: 5,
            chat_at_once: 5,
            chat_hand_overs: 3,
            chat_patience_h: 72,
            chat_reopen_d: 30,
            chat_call_min: 30,
            chat_call_lead_min: 60,
            chat_call_ahead_d: 5,
            chat_call_slack_min: 15,
            reasons: BTreeMap::new(),
            report_options: Vec::new(),
            ways: Vec::new(),
        }
    }
}

impl Policy {
    /// Checks what an administrator typed.
    ///
    /// # Errors
    /// The name of the first field that is outside its range.
    pub fn validate(&self) -> Result<(), &'static str> {
        let rows: [(&'static str, i64, i64, i64); 70] = [
            ("filing_open_d", self.filing_open_d, 0, 90),
            ("filing_close_delivered_d", self.filing_close_delivered_d, 7, 365),
            ("filing_close_estimate_d", self.filing_close_estimate_d, 7, 365),
            ("draft_most_d", self.draft_most_d, 14, 365),
            ("withdrawal_d", self.withdrawal_d, 7, 365),
            ("t_seller_h", self.t_seller_h, 24, 336),
            ("t_neg_h", self.t_neg_h, self.t_seller_h, 336),
            ("t_buyer_h", self.t_buyer_h, 24, 336),
            ("t_buyer_cap_h", self.t_buyer_cap_h, self.t_neg_h, 480),
            ("counter_limit", i64::from(self.counter_limit), 1, 10),
            ("t_review_h", self.t_review_h, 24, 168),
            ("t_info_h", self.t_info_h, 24, 168),
            ("t_offer_h", self.t_offer_h, 24, 168),
            ("refusal_limit", i64::from(self.refusal_limit), 1, 5),
            ("t_overdue_h", self.t_overdue_h, 24, 336),
            ("cooling_off_h", self.cooling_off_h, 24, 72),
            ("appeal_window_d", self.appeal_window_d, 7, 365),
            ("blind_sample_percent", i64::from(self.blind_sample_percent), 0, 20),
            ("return_authorise_bd", self.return_authorise_bd, 1, 10),
            ("return_label_bd", self.return_label_bd, 1, 10),
            ("ship_back_d", self.ship_back_d, 5, 60),
            ("ship_back_more_d", self.ship_back_more_d, 0, 30),
            ("return_transit_d", self.return_transit_d, 7, 90),
            ("return_lost_bd", self.return_lost_bd, 1, 20),
            ("inspect_h", self.inspect_h, 24, 336),
            ("restocking_most_percent", i64::from(self.restocking_most_percent), 0, 50),
            ("report_triage_h", self.report_triage_h, 1, 72),
            ("report_review_h", self.report_review_h, 12, 168),
            ("report_urgent_h", self.report_urgent_h, 1, 72),
            ("report_danger_h", self.report_danger_h, 1, 4),
            ("report_info_d", self.report_info_d, 2, 30),
            ("report_head_bd", self.report_head_bd, 1, 10),
            ("hide_now_h", self.hide_now_h, 1, 24),
            ("report_many", self.report_many, 2, 50),
            ("misuse_warn", self.misuse_warn, 2, 20),
            ("misuse_pause", self.misuse_pause, self.misuse_warn + 1, 50),
            ("misuse_pause_d", self.misuse_pause_d, 1, 180),
            // DSA Art. 20: at least six months.
            ("moderation_appeal_d", self.moderation_appeal_d, 183, 730),
            ("appeal_desk_h", self.appeal_desk_h, 1, 72),
            ("appeal_reply_h", self.appeal_reply_h, 24, 336),
            ("appeal_review_bd", self.appeal_review_bd, 1, 20),
            ("appeal_overdue_bd", self.appeal_overdue_bd, 1, 10),
            ("penalty_ruling_points", self.penalty_ruling_points, 0, 12),
            ("penalty_silence_points", self.penalty_silence_points, 0, 12),
            ("penalty_lasts_d", self.penalty_lasts_d, 7, 730),
            ("finance_received_h", self.finance_received_h, 4, 120),
            ("finance_provider_bd", self.finance_provider_bd, 1, 20),
            ("finance_answered_d", self.finance_answered_d, 3, 60),
            ("finance_reopen_d", self.finance_reopen_d, 7, 365),
            ("suggestion_received_bd", self.suggestion_received_bd, 1, 20),
            ("suggestion_grouped_bd", self.suggestion_grouped_bd, 5, 60),
            ("suggestion_late_bd", self.suggestion_late_bd, 1, 20),
            ("order_change_h", self.order_change_h, 2, 240),
            ("stalled_d", self.stalled_d, 2, 60),
            ("chat_assistant_h", self.chat_assistant_h, 1, 72),
            ("chat_misses", i64::from(self.chat_misses), 1, 5),
            ("chat_shop_h", self.chat_shop_h, 4, 120),
            ("chat_first_h", self.chat_first_h, 1, 48),
            ("chat_first_most_h", self.chat_first_most_h, self.chat_first_h + 1, 72),
            ("chat_danger_h", self.chat_danger_h, 1, 4),
            ("chat_answer_h", self.chat_answer_h, 1, 72),
            ("chat_away_min", self.chat_away_min, LEAST_AWAY_MIN, 60),
            ("chat_at_once", i64::from(self.chat_at_once), 1, 30),
            ("chat_hand_overs", i64::from(self.chat_hand_overs), 1, 10),
            ("chat_patience_h", self.chat_patience_h, 24, 336),
            ("chat_reopen_d", self.chat_reopen_d, 7, 180),
            ("chat_call_min", self.chat_call_min, 10, 120),
            ("chat_call_lead_min", self.chat_call_lead_min, 10, 1_440),
            ("chat_call_ahead_d", self.chat_call_ahead_d, 1, 14),
            ("chat_call_slack_min", self.chat_call_slack_min, 5, 120),
        ];
        rows.iter()
            .find(|(_, value, low, high)| value < low || value > high)
            .map_or(Ok(()), |(name, ..)| Err(*name))?;
        let tables = [
            ("silence_cap_minor", &self.silence_cap_minor),
            ("goodwill_alone_minor", &self.goodwill_alone_minor),
            ("decision_alone_minor", &self.decision_alone_minor),
            ("appeal_cap_minor", &self.appeal_cap_minor),
            ("returnless_minor", &self.returnless_minor),
        ];
        let below_nothing = tables.iter().find(|(_, amounts)| amounts.values().any(|minor| *minor < 0));
        below_nothing.map_or(Ok(()), |(name, _)| Err(*name))?;
        if let Some(breach) = self.breach() {
            return Err(breach.name);
        }
        let country = |code: &String| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if self.return_countries.len() > MOST_COUNTRIES || !self.return_countries.iter().all(country) {
            return Err("return_countries");
        }
        if !self.reasons.iter().all(|(reason, rule)| rule.is_allowed(*reason)) {
            return Err("reasons");
        }
        if !check_ways(&self.outside_ways()).is_empty() {
            return Err("ways");
        }
        if choice::check(&self.product_options()).is_empty() { Ok(()) } else { Err("report_options") }
    }

    /// What a reason asks and offers under this policy.
    #[must_use]
    pub fn reason(&self, reason: Reason) -> ReasonRule {
        self.reasons.get(&reason).cloned().unwrap_or_else(|| ReasonRule::of(reason))
    }

    /// Up to which price nothing need go back; 0 where the currency has no row.
    #[must_use]
    pub fn returnless(&self, currency: Currency) -> i64 {
        row(&self.returnless_minor, currency)
    }

    /// Whether goods may be sent back to this country.
    #[must_use]
    pub fn takes_back_in(&self, country: &str) -> bool {
        self.return_countries.is_empty() || self.return_countries.iter().any(|known| known == country)
    }

    /// Up to which amount a silent shop means yes; 0 where the currency has no row.
    #[must_use]
    pub fn silence_cap(&self, currency: Currency) -> i64 {
        row(&self.silence_cap_minor, currency)
    }

    /// Up to which amount one person gives goodwill alone; 0 where the currency has no row.
    #[must_use]
    pub fn goodwill_alone(&self, currency: Currency) -> i64 {
        row(&self.goodwill_alone_minor, currency)
    }

    /// Up to which amount one person rules alone; 0 where the currency has no row.
    #[must_use]
    pub fn decision_alone(&self, currency: Currency) -> i64 {
        row(&self.decision_alone_minor, currency)
    }

    /// `T_seller` as a span.
    #[must_use]
    pub const fn t_seller(&self) -> Span {
        Span::hours(self.t_seller_h)
    }
}

/// What a policy begins with where it needs a dollar in other money, in thousandths of the minor unit for one cent: round
/// figures, so that a limit is no odd number anywhere. Operators write their own.
const BEGINS_WITH: [(&str, i64); 8] = [
    ("USD", 1_000),
    ("EUR", 1_000),
    ("BRL", 5_000),
    ("CNY", 7_000),
    ("IRR", 5_000_000),
    ("TRY", 40_000),
    ("IDR", 15_000_000),
    ("GBP", 800),
];

/// So many cents in every currency that a policy begins with: a limit that knew some of them only would be nothing in the
/// others.
fn sums(cents: i64) -> BTreeMap<Currency, i64> {
    BEGINS_WITH.iter().filter_map(|(code, rate)| Some((code.parse().ok()?, cents * rate / 1_000))).collect()
}

fn row(amounts: &BTreeMap<Currency, i64>, currency: Currency) -> i64 {
    amounts.get(&currency).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_valid_and_survive_a_round_trip() {
        let policy = Policy::default();
        assert_eq!(policy.validate(), Ok(()));
        let text = serde_json::to_string(&policy).unwrap();
        assert_eq!(serde_json::from_str::<Policy>(&text).unwrap(), policy);
        assert_eq!(Policy { t_seller_h: 1, ..policy.clone() }.validate(), Err("t_seller_h"));
        assert_eq!(Policy { blind_sample_percent: 21, ..policy }.validate(), Err("blind_sample_percent"));
    }

    #[test]
    fn every_limit_of_money_is_known_in_every_currency_that_one_of_them_is() {
        let policy = Policy::default();
        let limits = [
            &policy.silence_cap_minor,
            &policy.returnless_minor,
            &policy.goodwill_alone_minor,
            &policy.decision_alone_minor,
            &policy.appeal_cap_minor,
        ];
        for limit in limits {
            assert_eq!(limit.len(), BEGINS_WITH.len(), "{limit:?}");
            assert!(limit.values().all(|minor| *minor > 0), "{limit:?}");
        }
    }

    #[test]
    fn an_amount_below_nothing_is_refused_and_a_missing_row_is_nothing() {
        let mut policy = Policy::default();
        assert_eq!((policy.decision_alone(Currency::USD), policy.goodwill_alone(Currency::USD)), (50_000, 2_000));
        policy.decision_alone_minor.insert(Currency::USD, -1);
        assert_eq!(policy.validate(), Err("decision_alone_minor"));
        policy.decision_alone_minor.clear();
        assert_eq!((policy.validate(), policy.decision_alone(Currency::USD)), (Ok(()), 0));
    }

    #[test]
    fn a_version_of_an_older_release_is_read_with_the_defaults_of_what_it_did_not_know() {
        let mut old = serde_json::to_value(Policy::default()).unwrap();
        for name in ["decision_alone_minor", "blind_sample_percent"] {
            old.as_object_mut().unwrap().remove(name);
        }
        assert_eq!(serde_json::from_value::<Policy>(old).unwrap(), Policy::default());
    }
}
