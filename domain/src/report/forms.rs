//! What people fill in for the actions of a report.

use super::recall;
use super::{About, Lasting, Measure, Priority, Report};
use crate::appeal::GROUNDS;
use crate::case::{Ctx, FieldKind, Form};
use crate::dispute::TEXT_CHARS;

type C<'a> = Ctx<'a, Report>;

/// The rule that a listing or a shop breaks.
const RULES: [&str; 4] = ["law", "terms_products", "terms_conduct", "no_rule_broken"];
/// The paragraph of a law, the number of a rule.
const REFERENCE_CHARS: (u32, u32) = (3, 200);
/// What a listing is looked for by.
const LISTING_CHARS: (u32, u32) = (1, 300);
/// Points on the shop's record (`seller.penalty.apply`).
const POINTS: [&str; 5] = ["0", "2", "4", "8", "12"];

pub(super) fn triage(_: &C<'_>) -> Form {
    let words = [Priority::Normal, Priority::Urgent, Priority::Danger].map(Priority::code);
    Form::empty().with("priority", FieldKind::words(words), true)
}

pub(super) fn required_text(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::text(TEXT_CHARS), true)
}

/// What is looked for: the marketplace's id, a link, or words of the title; and how we know.
pub(super) fn attach(_: &C<'_>) -> Form {
    Form::empty().with("listing", FieldKind::text(LISTING_CHARS), true).with("text", FieldKind::text(TEXT_CHARS), true)
}

/// What can be done follows from what the report is about: a listing that we do not know cannot be taken down.
pub(super) fn decide(c: &C<'_>) -> Form {
    let d = &c.case.data;
    let (listing, shop) = (d.offer.is_some(), c.case.env.shop.is_some());
    let possible = Measure::ALL.into_iter().filter(|m| match m {
        Measure::NoAction => true,
        Measure::WarnShop | Measure::RestrictShop => shop,
        _ => listing && shop && d.about != About::Shop,
    });
    let form = Form::empty()
        .with("measure", FieldKind::words(possible.map(Measure::code)), true)
        .with("rule", FieldKind::words(RULES), true)
        .with("facts", FieldKind::text(TEXT_CHARS), true)
        .with("text_reporter", FieldKind::text(TEXT_CHARS), true)
        .with("unfounded", FieldKind::words(["no", "yes"]), false);
    if !shop {
        return form;
    }
    let form = form
        .with("reference", FieldKind::text(REFERENCE_CHARS), false)
        .with("text_shop", FieldKind::text(TEXT_CHARS), false)
        .with("lasting", FieldKind::words(Lasting::ALL.map(Lasting::code)), false)
        .with("points", FieldKind::words(POINTS), false);
    if listing { recall::fields(form) } else { form }
}

pub(super) fn appeal(_: &C<'_>) -> Form {
    Form::empty().with("ground", FieldKind::words(GROUNDS), true).with("text", FieldKind::text(TEXT_CHARS), true)
}
