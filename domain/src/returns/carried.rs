//! What is carried: labels, parcels and the numbers on what is in them.

use super::Bearer;
use serde::{Deserialize, Serialize};

/// What the buyer puts on the parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Where it can be fetched.
    pub url: String,
    /// The parcel number on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<String>,
}

/// What goes home to the buyer, as it was not accepted and we agreed (R19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Who pays for it: whoever is at fault.
    pub payer: Bearer,
    /// The label, once it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

/// Serial numbers beside each other: what the shop found, and what was sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Serials {
    /// On what came back.
    pub found: String,
    /// On what was sold; empty where nobody wrote them down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sold: Vec<String>,
}

/// The parcel on its way back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// Who carries it.
    pub carrier: String,
    /// Its number, in capitals without spaces.
    pub number: String,
}
