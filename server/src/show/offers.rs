//! Proposals side by side: the latest of each side, what stands, and the distance between them.

use super::event::{decode, terms};
use super::{Loaded, name_of, timeline, who};
use crate::auth::Viewer;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, Proposal, Remedy};
use ombud_domain::money::Money;
use ombud_engine::view::AnyCase;

/// The proposals of a dispute; nothing for other cases.
#[must_use]
pub fn offers(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    let (w, d) = (viewer.words(), &case.data);
    let latest: Vec<&Proposal> =
        [Party::Buyer, Party::Shop, Party::Platform].into_iter().filter_map(|p| d.standing(p)).collect();
    let table = standing(loaded);
    let apart = d.standing(Party::Buyer).zip(d.standing(Party::Shop)).map(|(b, s)| b.terms.value() - s.terms.value());
    html! {
        @if !latest.is_empty() {
            div.offers id=(format!("offers-{}", case.env.number)) {
                @for p in latest {
                    @let stands = table.is_some_and(|t| t.id == p.id && (p.by != Party::Shop || p.terms.remedy != Remedy::NoRemedy));
                    @let id = format!("o-{}-{}", case.env.number, p.id);
                    article.offer.stands[stands] aria-labelledby=(id) {
                        p.offer-by {
                            span id=(id) { (w.with("offer-by", &[("who", who(viewer, p.by).into()), ("name", name_of(&loaded.names, p.by, w).into_owned().into())])) }
                            " "
                            @if p.by == Party::Shop && p.terms.remedy == Remedy::NoRemedy { span.chip { (w.t("offer-refused")) } }
                            @else if stands { span.chip.you { (icon!(HandRaised)) (w.t("on-the-table")) } }
                            @else if p.version > 1 { span.chip { (w.with("version", &[("n", i64::from(p.version).into())])) } }
                        }
                        p.offer-what { (w.t(&format!("choice-{}", p.terms.remedy.code()))) }
                        @if p.terms.remedy.has_amount() { p.offer-sum { (w.money(p.terms.money())) } }
                        @if let Some(because) = why_outside(loaded, p.id) { (timeline::outside(viewer, &because)) }
                    }
                }
            }
            @if let Some(gap) = apart.filter(|gap| *gap > 0) {
                p.gap-line id=(format!("gap-{}", case.env.number)) { (w.with("between-you", &[("amount", w.money(Money::new(gap, d.currency)).into())])) }
            }
        }
    }
}

/// The reason for a proposal of ours outside of what both sides said.
fn why_outside(loaded: &Loaded, id: u32) -> Option<String> {
    loaded.seen.entries.iter().find_map(|entry| match decode::<Dispute>(entry)?.what {
        DisputeWhat::Proposed { proposal, override_reason, .. } if proposal.id == id => override_reason,
        _ => None,
    })
}

/// What can be accepted now, whoever may do it.
fn standing(loaded: &Loaded) -> Option<&Proposal> {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return None };
    match case.stage {
        DisputeStage::SellerTurn => case.data.standing(Party::Buyer),
        DisputeStage::BuyerTurn => case.data.standing(Party::Shop),
        DisputeStage::PlatformOffer => case.data.standing(Party::Platform),
        _ => None,
    }
}

/// How much less than they asked for a buyer would accept, in words.
#[must_use]
pub fn less_than_asked(viewer: &Viewer, loaded: &Loaded) -> Option<String> {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return None };
    if viewer.actor.party() != Party::Buyer {
        return None;
    }
    let (asked, offered) = (case.data.standing(Party::Buyer)?.terms.value(), standing(loaded)?.terms.value());
    let money = |minor| viewer.words().money(Money::new(minor, case.data.currency)).into();
    let values = [("asked", money(asked)), ("less", money(asked - offered))];
    (offered < asked).then(|| viewer.words().with("less-than-asked", &values))
}

/// What the reader would accept, in words, if they may accept something.
#[must_use]
pub fn accepting(viewer: &Viewer, loaded: &Loaded) -> Option<String> {
    loaded.may("accept")?;
    standing(loaded).map(|p| terms(viewer, &p.terms))
}
