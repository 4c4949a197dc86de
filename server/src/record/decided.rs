//! What was decided in a case, whoever decided: people, agreements, and deadlines; each with its coded reasons, its text, the
//! rule behind it, and what had been shown until then.

use super::about::{Decision, evidence};
use super::gather::Gathered;
use super::line::plain;
use crate::auth::Viewer;
use crate::format::iso;
use crate::show::event;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;
use serde_json::Value;

/// Events that decide, beside those whose kind ends in `.decided` or `.closed`.
const KINDS: [&str; 11] = [
    "dispute.return_ruled",
    "dispute.decided_again",
    "dispute.plan_fixed",
    "dispute.silent",
    "return.undecided",
    "report.looked_at_again",
    "statement.issued",
    "statement.varied",
    "statement.lifted",
    "appeal.rejected",
    "appeal.granted_by_default",
];

/// All of them, as this side may read them.
pub(super) fn decisions(viewer: &Viewer, found: &Gathered) -> Vec<Decision> {
    let shown = evidence(found);
    let policy = if let AnyCase::Dispute(case) = &found.loaded.seen.case { Some(case.data.policy) } else { None };
    let of = |entry: &Entry| {
        let body: Value = serde_json::from_str(entry.body.as_deref()?).ok()?;
        if !decides(&entry.kind, &body) {
            return None;
        }
        let what = &body["what"];
        let (says, quote) = match event::line(viewer, &found.loaded, entry) {
            Some((says, line)) => (plain(&says), line.quote),
            None => (entry.kind.clone(), None),
        };
        Some(Decision {
            event: entry.seq,
            at: iso(Instant(entry.at)),
            by: entry.actor_role.clone(),
            codes: codes(&entry.kind, what),
            says,
            text: quote,
            rule: rule(&entry.kind, what).map(str::to_owned),
            policy,
            evidence: shown.iter().filter(|piece| piece.event < entry.seq).map(|piece| piece.event).collect(),
            automated: matches!(entry.actor_role.as_str(), "clock" | "system" | "assistant"),
            two_people: what["asked_by"].is_i64(),
        })
    };
    found.loaded.seen.entries.iter().filter_map(of).collect()
}

fn decides(kind: &str, body: &Value) -> bool {
    match kind {
        // A silence that leads to us decides nothing; one that is carried out leads nowhere by itself.
        "dispute.silent" => body["next"].is_null(),
        // What was ruled, or follows from a silence, stands in an event of its own.
        "dispute.plan_fixed" => {
            matches!(body["what"]["plan"]["how"].as_str(), Some("agreement" | "withdrawal"))
        }
        kind => KINDS.contains(&kind) || kind.ends_with(".decided") || kind.ends_with(".closed"),
    }
}

fn codes(kind: &str, what: &Value) -> Vec<String> {
    let own = what["codes"].as_array().into_iter().flatten();
    let fields = ["code", "result", "outcome", "how", "measure"].map(|field| &what[field]);
    let mut codes: Vec<String> = own.chain(fields).filter_map(Value::as_str).map(str::to_owned).collect();
    match kind {
        "dispute.silent" => codes.extend(what["by"].as_str().map(|by| format!("{by}_silent"))),
        "dispute.plan_fixed" => codes.extend(what["plan"]["how"].as_str().map(str::to_owned)),
        "appeal.granted_by_default" => codes.push("granted_by_default".to_owned()),
        _ => {}
    }
    codes
}

/// The row of the published tables behind a decision, where the event alone tells it.
fn rule(kind: &str, what: &Value) -> Option<&'static str> {
    let code = what["codes"][0].as_str();
    Some(match (kind, what["by"].as_str()) {
        ("dispute.silent", Some("shop")) => "7",
        ("dispute.silent", _) => "27",
        ("dispute.decided", _) if what["by_silence"] == true => "23",
        ("dispute.decided", _) if code == Some("refusal_limit") => "22",
        ("dispute.decided", _) => "19",
        ("dispute.return_ruled", _) => {
            if what["ruled"]["for_buyer"] == true {
                "R18"
            } else {
                "R19"
            }
        }
        ("return.decided", _) => {
            if what["for_buyer"] == true {
                "R18"
            } else {
                "R19"
            }
        }
        ("return.undecided", _) => "R20",
        ("report.decided", _) => "C6",
        ("appeal.rejected", _) => "A2",
        ("appeal.granted_by_default", _) => "A12",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_binds_is_a_decision_and_what_only_moves_a_case_is_none() {
        let led = json!({"next": {"stage": "platform_review"}, "what": {"by": "shop"}});
        let paid = json!({"what": {"by": "shop"}});
        let plan = |how: &str| json!({"what": {"plan": {"how": how}}, "next": {"stage": "executing"}});
        for (kind, body, is) in [
            ("dispute.silent", &led, false),
            ("dispute.silent", &paid, true),
            ("dispute.plan_fixed", &plan("agreement"), true),
            ("dispute.plan_fixed", &plan("platform_ruling"), false),
            ("dispute.decided", &paid, true),
            ("appeal.granted_by_default", &paid, true),
            ("conversation.closed", &paid, true),
            ("dispute.refused", &paid, false),
        ] {
            assert_eq!(decides(kind, body), is, "{kind} {body}");
        }
    }

    #[test]
    fn a_decision_names_its_reasons_and_its_rule() {
        for (kind, what, said, row) in [
            ("dispute.silent", json!({"by": "platform"}), vec!["platform_silent"], Some("27")),
            ("dispute.silent", json!({"by": "shop"}), vec!["shop_silent"], Some("7")),
            ("dispute.decided", json!({"codes": ["carrier_fault"]}), vec!["carrier_fault"], Some("19")),
            (
                "dispute.decided",
                json!({"codes": ["nobody_refused"], "by_silence": true}),
                vec!["nobody_refused"],
                Some("23"),
            ),
            (
                "dispute.closed",
                json!({"outcome": "no_remedy", "how": "agreement"}),
                vec!["no_remedy", "agreement"],
                None,
            ),
            ("appeal.decided", json!({"result": "upheld", "code": "other"}), vec!["other", "upheld"], None),
            ("appeal.granted_by_default", json!({}), vec!["granted_by_default"], Some("A12")),
            ("return.decided", json!({"for_buyer": false, "code": "other"}), vec!["other"], Some("R19")),
        ] {
            assert_eq!(
                (codes(kind, &what), rule(kind, &what)),
                (said.iter().map(|c| (*c).to_owned()).collect(), row),
                "{kind}"
            );
        }
    }
}
