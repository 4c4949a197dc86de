//! What the ledger tells of us: deadlines of our own that passed, at which desk, and proceedings before bodies outside.

use crate::rows;
use ombud_domain::actor::{Party, Role};
use ombud_domain::calendar::month;
use ombud_domain::case::CaseKind;
use ombud_domain::outside::Outside;
use ombud_domain::time::Instant;
use ombud_store::account::{Missed, Proceeding};
use ombud_store::case::CaseRow;
use ombud_store::ledger::Entry;
use ombud_store::{Result, StoreError};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A team that can be late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Desk {
    /// Proposals and rulings.
    Mediation,
    /// Chats.
    Chat,
    /// Refunds that need a person, and payments.
    Finance,
    /// Parcels and labels.
    Delivery,
    /// Reports.
    Trust,
    /// Appeals.
    Appeals,
    /// Answers to bodies outside the house.
    Outside,
}

impl Desk {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Mediation, Self::Chat, Self::Finance, Self::Delivery, Self::Trust, Self::Appeals, Self::Outside];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mediation => "mediation",
            Self::Chat => "chat",
            Self::Finance => "finance",
            Self::Delivery => "delivery",
            Self::Trust => "trust",
            Self::Appeals => "appeals",
            Self::Outside => "outside",
        }
    }

    /// Whose deadline it is in a case of this kind while this role owns it.
    const fn of(kind: CaseKind, owner: Role) -> Self {
        match kind {
            CaseKind::Conversation => Self::Chat,
            CaseKind::Refund | CaseKind::Finance => Self::Finance,
            CaseKind::Report | CaseKind::Statement => Self::Trust,
            CaseKind::Appeal => Self::Appeals,
            CaseKind::Outside => Self::Outside,
            CaseKind::Return if !matches!(owner, Role::Mediator | Role::Supervisor) => Self::Delivery,
            _ => match owner {
                Role::Finance => Self::Finance,
                Role::Delivery => Self::Delivery,
                Role::AppealReviewer | Role::HeadOfAppeals => Self::Appeals,
                _ => Self::Mediation,
            },
        }
    }
}

/// Of an event, where it leads; the same of every machine.
#[derive(Debug, Deserialize)]
struct Led {
    #[serde(default)]
    next: Option<Place>,
}

#[derive(Debug, Deserialize)]
struct Place {
    stage: String,
    owner: Owner,
    #[serde(default)]
    waits_for: Vec<Party>,
    #[serde(default)]
    due: Option<Instant>,
    #[serde(default)]
    level: u8,
}

#[derive(Debug, Deserialize)]
struct Owner {
    role: Role,
}

/// The deadlines of ours that passed in a case: it waited for us, the clock moved it on at the deadline or after, and so to
/// another state or one level up. A reminder moves nothing.
#[must_use]
pub fn missed(row: &CaseRow, kind: CaseKind, entries: &[Entry]) -> Vec<Missed> {
    let mut here: Option<Place> = None;
    let mut all: BTreeMap<(Desk, String), i64> = BTreeMap::new();
    for entry in entries {
        let led = entry.body.as_deref().and_then(|body| serde_json::from_str::<Led>(body).ok());
        let Some(next) = led.and_then(|led| led.next) else { continue };
        if let Some(place) = here.filter(|place| is_missed(place, &next, entry)) {
            *all.entry((Desk::of(kind, place.owner.role), month(Instant(entry.at)))).or_default() += 1;
        }
        here = Some(next);
    }
    let of = |((desk, month), missed): ((Desk, String), i64)| Missed {
        case_id: row.id,
        desk: desk.code().to_owned(),
        month,
        storefront: row.storefront,
        missed,
    };
    all.into_iter().map(of).collect()
}

fn is_missed(place: &Place, next: &Place, entry: &Entry) -> bool {
    let ours = place.waits_for.contains(&Party::Platform) && place.due.is_some_and(|due| entry.at >= due.0);
    let moved = (&next.stage, next.level) != (&place.stage, place.level);
    ours && moved && entry.actor_role == Role::Clock.code()
}

/// A proceeding as the report counts it.
///
/// # Errors
/// `Corrupt` when the row cannot be read.
pub fn proceeding(row: &CaseRow) -> Result<Proceeding, StoreError> {
    let case = rows::read::<Outside>(row)?;
    Ok(Proceeding {
        case_id: row.id,
        storefront: row.storefront,
        month: month(case.data.began_at),
        body: case.data.body.row().code.to_owned(),
        result: case.data.result.map_or("", |r| r.code()).to_owned(),
        began_at: case.data.began_at.0,
        ended_at: row.closed_at,
    })
}
