//! What people fill in for the actions of an appeal.

use super::rules::{buyer_reads, shop_reads};
use super::{Appeal, Stake};
use crate::case::{Ctx, FieldKind, Form};
use crate::dispute::TEXT_CHARS;
use crate::report::Measure;

type C<'a> = Ctx<'a, Appeal>;

/// Why an appeal is not looked at (A1): what it lacks.
const REJECT_CODES: [&str; 3] = ["no_new_fact", "no_error_named", "not_about_decision"];
/// Why we decide as we do.
const DECISION_CODES: [&str; 4] = ["decision_was_right", "new_fact_counts", "fact_was_overlooked", "rule_was_misread"];

pub(super) fn required_text(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::text(TEXT_CHARS), true)
}

pub(super) fn reject(_: &C<'_>) -> Form {
    Form::empty().with("code", FieldKind::words(REJECT_CODES), true).with("text", FieldKind::text(TEXT_CHARS), true)
}

/// Reasons for everybody who takes part (I27).
pub(super) fn decide(c: &C<'_>) -> Form {
    reasons(c, Form::empty())
}

/// Something between what was decided and what is wanted.
pub(super) fn vary(c: &C<'_>) -> Form {
    let form = match (c.case.data.stake, c.case.data.stake.between()) {
        (Stake::Money { currency, .. }, Some((min, max))) => {
            Form::empty().with("amount_minor", FieldKind::Money { min, max, currency }, true)
        }
        (Stake::Measure { measure }, _) => {
            let milder = Measure::ALL.into_iter().filter(|m| *m > Measure::NoAction && *m < measure);
            // A shop's restriction has no milder form on a listing.
            let fits = |m: &Measure| measure != Measure::RestrictShop || *m == Measure::WarnShop;
            Form::empty().with("measure", FieldKind::words(milder.filter(fits).map(Measure::code)), true)
        }
        _ => Form::empty(),
    };
    reasons(c, form)
}

fn reasons(c: &C<'_>, form: Form) -> Form {
    let mut form = form.with("code", FieldKind::words(DECISION_CODES), true);
    if buyer_reads(c) {
        form = form.with("text_buyer", FieldKind::text(TEXT_CHARS), true);
    }
    if shop_reads(c) {
        form = form.with("text_shop", FieldKind::text(TEXT_CHARS), true);
    }
    form
}
