//! The form of a new policy version, and how versions and their differences are shown.

use super::policy_fields::{COUNTRIES, Change, GROUPS, Group, TABLES, Table, changes, range};
use super::{policy_options, policy_reasons, ways};
use crate::i18n::Words;
use crate::web::sheet::{Line, Sheet};
use jiff::civil::DateTime;
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::money::Money;
use ombud_domain::policy::Policy;

/// The fields. `before` is the version that this one follows; its numbers set the ranges.
#[must_use]
pub fn fields(sheet: Sheet<'_>, before: &Policy) -> Markup {
    let w = sheet.w;
    html! {
        @for group in GROUPS {
            section.card.stack role="group" aria-labelledby=(format!("group-{}", group.word)) {
                h2.section-t id=(format!("group-{}", group.word)) { (w.t(&format!("policy-{}", group.word))) }
                div.two {
                    @for number in group.numbers {
                        @let (least, most) = range(number, before);
                        @let values = [("from", least.into()), ("to", number.unit.words(w, most).into())];
                        div { (sheet.hinted(number.name, Line::Number, Some(w.with("policy-range", &values)))) }
                    }
                }
            }
        }
        section.card.stack role="group" aria-labelledby="group-amounts" {
            h2.section-t #group-amounts { (w.t("policy-amounts")) }
            @for table in TABLES { (sheet.area(table.name, 5, "ltr")) }
        }
        section.card.stack role="group" aria-labelledby="group-countries" {
            h2.section-t #group-countries { (w.t("policy-countries")) }
            (sheet.area(COUNTRIES, 2, "ltr"))
        }
        (policy_reasons::fields(sheet))
    }
}

/// When a new version is to be in force: what was typed, in the reader's zone. Nothing typed: at once.
///
/// # Errors
/// The word of what is wrong with it.
pub fn effective(w: &Words, typed: Option<&str>, now: Instant) -> Result<Instant, &'static str> {
    let Some(typed) = typed else { return Ok(now) };
    let civil: DateTime = typed.parse().map_err(|_| "not_a_moment")?;
    let at = civil.to_zoned(w.zone.clone()).map_err(|_| "not_a_moment")?;
    let at = Instant(at.timestamp().as_millisecond());
    // The field knows only whole minutes: the present one is now.
    if at.0 < now.0 - 60_000 { Err("in_the_past") } else { Ok(at.max(now)) }
}

/// The whole version, field by field.
#[must_use]
pub fn shown(w: &Words, policy: &Policy) -> Markup {
    let amounts =
        |table: &Table| (table.get)(policy).iter().map(|(c, minor)| w.money(Money::new(*minor, *c))).collect();
    let numbers =
        |group: &Group| group.numbers.iter().map(|n| (n.name, vec![n.unit.words(w, (n.get)(policy))])).collect();
    html! {
        @for group in GROUPS { (part(w, group.word, numbers(group))) }
        (part(w, "amounts", TABLES.iter().map(|t| (t.name, amounts(t))).collect()))
        (part(w, "countries", vec![(COUNTRIES, vec![countries(w, policy)])]))
        (policy_reasons::shown(w, policy))
        (policy_options::shown(w, policy))
        (ways::shown(w, policy))
    }
}

/// The countries that goods may be sent back to, by their letters.
fn countries(w: &Words, policy: &Policy) -> String {
    if policy.return_countries.is_empty() { w.t("policy-all-countries") } else { policy.return_countries.join(" ") }
}

fn part(w: &Words, word: &str, rows: Vec<(&str, Vec<String>)>) -> Markup {
    let title = w.t(&format!("policy-{word}"));
    html! {
        div.table-wrap role="region" aria-label=(title) tabindex="0" {
            table.table {
                thead { tr { th scope="col" colspan="2" { (title) } } }
                tbody {
                    @for (name, values) in rows {
                        tr {
                            th scope="row" { (label(w, name)) }
                            td.num { @for (n, value) in values.iter().enumerate() { @if n > 0 { br; } (value) } }
                        }
                    }
                }
            }
        }
    }
}

fn label(w: &Words, name: &str) -> String {
    w.t(&format!("ask-{name}"))
}

/// What a version changed.
#[must_use]
pub fn diff(w: &Words, before: &Policy, after: &Policy, title: &str) -> Markup {
    let all = changes(w, before, after);
    let mut reasons = policy_reasons::changes(w, before, after);
    if before.return_countries != after.return_countries {
        reasons.push((label(w, COUNTRIES), countries(w, before), countries(w, after)));
    }
    reasons.extend(policy_options::changes(w, before, after));
    reasons.extend(ways::changes(w, before, after));
    let named = |c: &Change| match c.currency {
        Some(currency) => html! { (label(w, c.name)) ", " span.code-no { (currency) } },
        None => html! { (label(w, c.name)) },
    };
    let said = |value: &Option<String>| value.clone().unwrap_or_else(|| w.t("policy-absent"));
    html! {
        section.card.stack #diff aria-labelledby="diff-t" {
            h2.section-t #diff-t { (title) }
            @if all.is_empty() && reasons.is_empty() { p.muted { (w.t("policy-same")) } } @else {
                div.table-wrap role="region" aria-labelledby="diff-t" tabindex="0" {
                    table.table {
                        thead { tr { th scope="col" { (w.t("col-field")) } th scope="col" { (w.t("col-before")) } th scope="col" { (w.t("col-after")) } } }
                        tbody {
                            @for change in &all {
                                tr { th scope="row" { (named(change)) } td { del { (said(&change.before)) } } td { ins { (said(&change.after)) } } }
                            }
                            @for (reason, old, new) in &reasons {
                                tr { th scope="row" { (reason) } td dir="auto" { del { (old) } } td dir="auto" { ins { (new) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn a_version_holds_from_now_on_or_later_in_the_readers_zone() {
        let zone = jiff::tz::TimeZone::get("America/Sao_Paulo").unwrap();
        let w = Words { zone, ..Words::new(Lang::fallback()) };
        let now = Instant("2026-03-14T17:00:30Z".parse::<jiff::Timestamp>().unwrap().as_millisecond());
        assert_eq!(effective(&w, None, now), Ok(now));
        assert_eq!(effective(&w, Some("2026-03-14T14:00"), now), Ok(now), "the present minute");
        assert_eq!(effective(&w, Some("2026-03-14T13:59"), now), Err("in_the_past"));
        assert_eq!(effective(&w, Some("2026-03-14T15:00"), now), Ok(Instant(now.0 + 3_570_000)));
        assert_eq!(effective(&w, Some("tomorrow"), now), Err("not_a_moment"));
    }
}
