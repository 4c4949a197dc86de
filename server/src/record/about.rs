//! The head of a record: what the case is, how it stands, what was shown and what was decided.

use super::decided;
use super::gather::Gathered;
use crate::auth::Viewer;
use crate::format::iso;
use crate::show::event::party_of;
use crate::show::files::Files;
use crate::show::name_of;
use ombud_domain::actor::Party;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What a record is about. `ombud verify` reads the chain; the rest is for people and their programs.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The number of the case.
    pub case: String,
    /// Its kind.
    pub kind: String,
    /// What it is about.
    pub title: String,
    /// The side that it was made for.
    pub made_for: String,
    /// When, in UTC.
    pub made_at: String,
    /// Whose words it is told in.
    pub language: String,
    /// The address of the installation.
    pub installation: String,
    /// What stands for personal data that was taken out.
    pub mark: String,
    /// Who takes part, and the order.
    pub parties: Value,
    /// How it stands.
    pub state: Value,
    /// What was shown: files with the hash of their bytes.
    pub evidence: Vec<Piece>,
    /// What was decided, with reasons.
    pub decisions: Vec<Decision>,
    /// The chain that the events are in.
    pub chain: Chain,
}

/// The end of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// Its number; it is in every leaf.
    pub stream: i64,
    /// How many events it has.
    pub events: i64,
    /// The last link, in hex.
    pub head: String,
}

/// Something that was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the words of the event")]
pub struct Piece {
    pub event: i64,
    pub at: String,
    pub by: String,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub media: Option<String>,
    /// The SHA-256 of the file.
    pub sha256: Option<String>,
    /// How long a video is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length_ms: Option<u64>,
    pub text: Option<String>,
}

/// Something that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The event.
    pub event: i64,
    /// When.
    pub at: String,
    /// As what somebody decided; `clock` when a deadline did.
    pub by: String,
    /// Its coded reasons.
    pub codes: Vec<String>,
    /// What the timeline says.
    pub says: String,
    /// The reasons in plain words, as told to this side.
    pub text: Option<String>,
    /// The row of the published tables behind it, where the event tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The version of the policy that the case was opened under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<i64>,
    /// What had been shown until then: the events.
    #[serde(default)]
    pub evidence: Vec<i64>,
    /// True when a deadline or a program decided, and no person.
    #[serde(default)]
    pub automated: bool,
    /// True when it took a second person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub two_people: bool,
}

/// The head.
pub(super) fn about(viewer: &Viewer, found: &Gathered, url: &str) -> About {
    let (env, w) = (found.env(), viewer.words());
    let last = found.rows.last();
    About {
        case: env.number.clone(),
        kind: found.loaded.seen_kind().to_owned(),
        title: found.mask.text(&env.title, Party::Platform),
        made_for: found.eyes.code().to_owned(),
        made_at: iso(found.made_at),
        language: w.lang.tag().to_owned(),
        installation: url.to_owned(),
        mark: super::mask::MARK.to_owned(),
        parties: json!({
            "buyer": name_of(&found.loaded.names, Party::Buyer, w), "shop": env.shop.map(|_| name_of(&found.loaded.names, Party::Shop, w)),
            "order": found.loaded.names.order,
        }),
        state: state(viewer, found),
        evidence: evidence(found),
        decisions: decided::decisions(viewer, found),
        chain: Chain {
            stream: env.id.0,
            events: last.map_or(0, |r| r.seq),
            head: last.map_or_else(String::new, |r| hex::encode(r.link)),
        },
    }
}

fn state(viewer: &Viewer, found: &Gathered) -> Value {
    let (env, w) = (found.env(), viewer.words());
    let stage = &found.loaded.seen.stage;
    let outcome = if let AnyCase::Dispute(d) = &found.loaded.seen.case {
        json!([d.data.outcome, d.data.how])
    } else {
        json!([null, null])
    };
    json!({
        "stage": stage, "says": w.t(&format!("stage-{}", stage.replace('_', "-"))),
        "opened_at": iso(env.opened_at), "closed_at": env.closed_at.map(iso),
        "waits_for": env.waits_for, "due": env.due.map(iso),
        "if_nobody_acts": env.silence, "if_nobody_acts_says": w.find(&format!("silence-{}", env.silence.replace('_', "-"))),
        "outcome": outcome[0], "how": outcome[1],
        "appeal": appeal(viewer, found),
    })
}

/// Whether this side can appeal what was decided, and if not, why not: a word, and the same in words (I27).
fn appeal(viewer: &Viewer, found: &Gathered) -> Value {
    let Some(allowed) = found.loaded.seen.allowed.iter().find(|a| a.action == "appeal") else { return Value::Null };
    let says = |why: &String| viewer.words().find(&format!("refusal-{why}"));
    json!({ "possible": allowed.why_not.is_none(), "why_not": allowed.why_not, "says": allowed.why_not.as_ref().and_then(says) })
}

/// What an event shows: its piece of evidence, and every file in it.
pub(super) fn evidence(found: &Gathered) -> Vec<Piece> {
    let mut all = Vec::new();
    for entry in &found.loaded.seen.entries {
        let body: Option<Value> = entry.body.as_deref().and_then(|b| serde_json::from_str(b).ok());
        if let Some(body) = body {
            shown(&body["what"], "", entry, &found.loaded.files, &mut all);
        }
    }
    all
}

fn shown(value: &Value, field: &str, entry: &Entry, files: &Files, all: &mut Vec<Piece>) {
    match value {
        Value::Object(fields) if field == "evidence" || value["file"].as_str().is_some_and(|f| f.len() == 64) => {
            let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
            all.push(Piece {
                event: entry.seq,
                at: iso(Instant(entry.at)),
                by: party_of(entry).code().to_owned(),
                kind: text("kind"),
                name: text("name"),
                media: text("media"),
                sha256: text("file"),
                length_ms: text("file").and_then(|hash| files.video(&hash)).map(|v| v.length_ms),
                text: text("text"),
            });
        }
        Value::Object(fields) => fields.iter().for_each(|(name, inner)| shown(inner, name, entry, files, all)),
        Value::Array(items) => items.iter().for_each(|inner| shown(inner, "", entry, files, all)),
        _ => {}
    }
}
