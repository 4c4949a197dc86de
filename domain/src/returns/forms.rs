//! What people fill in for the actions of a return.

use super::{ADDRESS_CHARS, PARCEL_CHARS, Return};
use crate::case::{Ctx, FieldKind, Form, Pieces};
use crate::dispute::TEXT_CHARS;
use crate::id::LineId;

type C<'a> = Ctx<'a, Return>;

/// The number on what came is not one that was sold.
pub(super) const SERIAL_DIFFERS: &str = "serial_differs";
/// Why a shop does not take goods back, or not as they are.
const INSPECTION_CODES: [&str; 6] =
    ["empty_parcel", "another_item", "used_or_damaged", "parts_missing", SERIAL_DIFFERS, "other"];
/// The heaviest parcel that anybody weighs, in grams.
const WEIGHT_G_MOST: u32 = 1_000_000;
/// Why a shop declines a return that it may decline.
const DECLINE_CODES: [&str; 3] = ["terms_excluded", "already_solved", "other"];
/// Why we decide as we do.
const DECISION_CODES: [&str; 4] =
    ["evidence_supports_buyer", "evidence_supports_shop", "shared_responsibility", "carrier_fault"];

/// An address; without one, the first that the marketplace knows of the shop.
pub(super) fn authorise(c: &C<'_>) -> Form {
    let form = Form::empty().with("address", FieldKind::text(ADDRESS_CHARS), c.facts.addresses.is_empty());
    let countries = &c.facts.countries;
    if countries.is_empty() {
        return form;
    }
    // R1: what the marketplace knows is in one of them; what is typed says in which.
    form.with("country", FieldKind::words(countries.iter().map(String::as_str)), c.facts.addresses.is_empty())
}

pub(super) fn decline(_: &C<'_>) -> Form {
    Form::empty().with("code", FieldKind::words(DECLINE_CODES), true).with("text", FieldKind::text(TEXT_CHARS), true)
}

pub(super) fn confirm(_: &C<'_>) -> Form {
    Form::empty().with("confirm", FieldKind::Confirm, true)
}

pub(super) fn label(_: &C<'_>) -> Form {
    Form::empty().with("url", FieldKind::text((8, 500)), true).with("tracking", FieldKind::text(PARCEL_CHARS), false)
}

pub(super) fn shipped(_: &C<'_>) -> Form {
    Form::empty().with("carrier", FieldKind::text((2, 60)), true).with("tracking", FieldKind::text(PARCEL_CHARS), true)
}

pub(super) fn required_text(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::text(TEXT_CHARS), true)
}

pub(super) fn inspect_fail(c: &C<'_>) -> Form {
    // Only what has serial numbers can show another one.
    let numbered = c.facts.serials.is_some();
    let codes = INSPECTION_CODES.into_iter().filter(|code| numbered || *code != SERIAL_DIFFERS);
    let form = Form::empty()
        .with("accepted", FieldKind::Units { lines: lines(c) }, true)
        .with("code", FieldKind::words(codes), true)
        .with("text", FieldKind::text(TEXT_CHARS), true)
        .with("weight_g", FieldKind::Number { min: 1, max: WEIGHT_G_MOST }, false);
    if numbered { form.with("serial", FieldKind::text((2, 100)), false) } else { form }
}

/// The lines that come back, by name.
pub(super) fn lines(c: &C<'_>) -> Vec<Pieces> {
    let titled = |line: &LineId| c.facts.titles.iter().find(|(l, _)| l == line).map(|(_, title)| title.clone());
    let one = |(line, most): &(LineId, u32)| Pieces { title: titled(line).unwrap_or_default(), most: *most };
    c.case.data.units.iter().map(one).collect()
}

/// From what the shop accepts to everything.
pub(super) fn for_buyer(c: &C<'_>) -> Form {
    let r = &c.case.data;
    let kind = FieldKind::Money { min: r.accepted_minor().max(1), max: r.amount_minor, currency: r.currency };
    // Where goods follow the return there is no amount to weigh.
    let kind = if r.amount_minor == 0 { FieldKind::Fixed { value: 0.into() } } else { kind };
    decided(Form::empty().with("amount_minor", kind, true))
}

pub(super) fn for_seller(_: &C<'_>) -> Form {
    decided(Form::empty())
}

fn decided(form: Form) -> Form {
    form.with("code", FieldKind::words(DECISION_CODES), true)
        .with("text_buyer", FieldKind::text(TEXT_CHARS), true)
        .with("text_shop", FieldKind::text(TEXT_CHARS), true)
}
