//! The kinds of bodies, and the time that each gives.

use crate::calendar::{Hours, business_days};
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

/// Before whom a proceeding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A body for alternative dispute resolution (EU).
    Adr,
    /// A certified body for disputes with platforms (EU, DSA Art. 21).
    DsaBody,
    /// consumidor.gov.br (Brazil).
    ConsumidorGovBr,
    /// A consumer authority.
    Authority,
    /// A court.
    Court,
    /// Another one.
    OtherBody,
}

/// In which days a time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Days {
    /// Monday to Friday, without the storefront's holidays.
    Working(u32),
    /// All of them.
    All(u32),
}

/// A kind of body.
#[derive(Debug, Clone, Copy)]
pub struct BodyRow {
    /// Which.
    pub body: Body,
    /// The stable word.
    pub code: &'static str,
    /// Our time to answer, from when it was opened there.
    pub answer: Days,
    /// The body's own time, from our answer.
    pub decides: Span,
}

/// The times that laws and rules of procedure give (spec §2.8); what the body itself says goes before.
pub const BODIES: &[BodyRow] = &[
    BodyRow { body: Body::Adr, code: "adr", answer: Days::Working(20), decides: Span::days(90) },
    BodyRow { body: Body::DsaBody, code: "dsa_body", answer: Days::Working(20), decides: Span::days(90) },
    BodyRow { body: Body::ConsumidorGovBr, code: "consumidor_gov_br", answer: Days::All(10), decides: Span::days(20) },
    BodyRow { body: Body::Authority, code: "authority", answer: Days::All(10), decides: Span::days(90) },
    BodyRow { body: Body::Court, code: "court", answer: Days::Working(15), decides: Span::days(180) },
    BodyRow { body: Body::OtherBody, code: "other_body", answer: Days::Working(10), decides: Span::days(90) },
];

impl Body {
    /// Its row.
    #[must_use]
    pub fn row(self) -> &'static BodyRow {
        // Each body has one; a test looks.
        BODIES.iter().find(|r| r.body == self).unwrap_or(&BODIES[0])
    }

    /// The body with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        BODIES.iter().find(|r| r.code == code).map(|r| r.body)
    }
}

impl BodyRow {
    /// By when we answer what was opened then.
    #[must_use]
    pub fn answer_due(&self, began: Instant, hours: &Hours) -> Instant {
        match self.answer {
            Days::Working(days) => business_days(began, days, hours),
            Days::All(days) => began + Span::days(i64::from(days)),
        }
    }
}
