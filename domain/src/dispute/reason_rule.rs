//! What a reason asks of the buyer and offers them: as its row says, or as operators wrote it in a version of the policy,
//! within what the row allows. A dispute keeps the version it was sent under, and so the rules of its reason.

use super::proposal::Remedy;
use super::reason::{EvidenceKind, Reason};
use serde::{Deserialize, Serialize};

/// What operators may decide about a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonRule {
    /// False when nobody can choose it.
    pub offered: bool,
    /// What the buyer must show, or say why not.
    pub evidence: Vec<EvidenceKind>,
    /// What the buyer may want.
    pub remedies: Vec<Remedy>,
}

/// What may be asked for: an excuse takes the place of each, and a message is not in everybody's hands.
pub const ASKABLE: [EvidenceKind; 3] = [EvidenceKind::Photo, EvidenceKind::Document, EvidenceKind::PaymentProof];

impl ReasonRule {
    /// As the row of the reason has it.
    #[must_use]
    pub fn of(reason: Reason) -> Self {
        let row = reason.row();
        Self { offered: true, evidence: row.evidence.to_vec(), remedies: row.remedies.to_vec() }
    }

    /// Whether operators may have it so: no reason that the law needs is taken away, nothing is asked of whoever was
    /// never asked, nothing is offered that the row does not know, and the way to all of the money stays.
    #[must_use]
    pub fn is_allowed(&self, reason: Reason) -> bool {
        let row = reason.row();
        let all = |r: &Remedy| matches!(r, Remedy::RefundFull | Remedy::ReturnRefundFull);
        let once = |at: usize, r: &Remedy| !self.remedies[..at].contains(r);
        (self.offered || row.optional)
            && self.evidence.iter().all(|kind| !row.evidence.is_empty() && ASKABLE.contains(kind))
            && self.remedies.iter().enumerate().all(|(at, r)| row.remedies.contains(r) && once(at, r))
            && self.remedies.iter().any(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispute::REASONS;
    use crate::policy::Policy;

    #[test]
    fn the_rows_themselves_are_allowed_and_nothing_beyond_them() {
        for row in REASONS {
            let rule = ReasonRule::of(row.reason);
            assert!(rule.is_allowed(row.reason), "{}", row.code);
            assert_eq!(ReasonRule { offered: false, ..rule.clone() }.is_allowed(row.reason), row.optional);
            assert!(!ReasonRule { remedies: vec![], ..rule.clone() }.is_allowed(row.reason));
            assert!(!ReasonRule { remedies: vec![Remedy::NoRemedy], ..rule }.is_allowed(row.reason));
        }
        let late = ReasonRule::of(Reason::Late);
        assert!(!ReasonRule { evidence: vec![EvidenceKind::Photo], ..late.clone() }.is_allowed(Reason::Late));
        assert!(!ReasonRule { remedies: vec![Remedy::RefundPartial], ..late.clone() }.is_allowed(Reason::Late));
        assert!(!ReasonRule { remedies: vec![Remedy::RefundFull; 2], ..late }.is_allowed(Reason::Late));
    }

    #[test]
    fn a_policy_keeps_its_own_rules() {
        let strict = ReasonRule { evidence: vec![EvidenceKind::Document], ..ReasonRule::of(Reason::Damaged) };
        let mut policy = Policy::default();
        policy.reasons.insert(Reason::Damaged, strict.clone());
        assert_eq!((policy.reason(Reason::Damaged), policy.validate()), (strict, Ok(())));
        assert_eq!(policy.reason(Reason::Defective), ReasonRule::of(Reason::Defective));
        let text = serde_json::to_string(&policy).unwrap();
        assert_eq!(serde_json::from_str::<Policy>(&text).unwrap(), policy);
        policy
            .reasons
            .insert(Reason::ChangedMind, ReasonRule { offered: false, ..ReasonRule::of(Reason::ChangedMind) });
        assert_eq!(policy.validate(), Err("reasons"));
    }
}
