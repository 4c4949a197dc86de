//! A ruling that waits for a second person: who asked, what they want to decide and in which words; and the two things
//! that can be done with it.

use super::precedents::{self, Precedents};
use crate::app::App;
use crate::auth::Viewer;
use crate::form::Typed;
use crate::icon;
use crate::page;
use crate::show::Loaded;
use crate::show::event::{actor_name, decode, terms};
use crate::web::act::action_form;
use crate::web::panes;
use maud::{Markup, html};
use ombud_domain::case::{Allowed, FieldKind};
use ombud_domain::dispute::{Dispute, DisputeWhat, Proposal};
use ombud_domain::money::Money;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;

/// What was asked, as far as it can still be read.
pub struct Asked<'a> {
    entry: &'a Entry,
    proposal: Proposal,
    code: String,
    text_buyer: String,
    text_shop: String,
    /// True when there is evidence that was not there when it was asked.
    news: bool,
}

impl<'a> Asked<'a> {
    /// The ruling of this case that waits, if one does.
    #[must_use]
    pub fn of(loaded: &'a Loaded) -> Option<Self> {
        let AnyCase::Dispute(case) = &loaded.seen.case else { return None };
        let (_, waits) = case.data.ruling_asked?;
        let proposal = *case.data.proposal(waits)?;
        let mut news = false;
        for entry in loaded.seen.entries.iter().rev() {
            news |= entry.kind == "dispute.evidence_added";
            let what = decode::<Dispute>(entry).map(|e| e.what);
            let Some(DisputeWhat::RulingAsked { codes, text_buyer, text_shop, .. }) = what else { continue };
            let code = codes.into_iter().next().unwrap_or_default();
            return Some(Self { entry, proposal, code, text_buyer, text_shop, news });
        }
        None
    }

    /// The form of the second person as it begins: the words of the first.
    #[must_use]
    pub fn typed(&self) -> Typed {
        Typed::default()
            .with("code", self.code.as_str())
            .with("text_buyer", self.text_buyer.as_str())
            .with("text_shop", self.text_shop.as_str())
    }

    /// What would be decided, in words.
    #[must_use]
    pub fn terms(&self, viewer: &Viewer) -> String {
        terms(viewer, &self.proposal.terms)
    }
}

/// The card on top of the room; empty while nothing waits.
#[must_use]
pub fn card(app: &App, viewer: &Viewer, loaded: &Loaded, like: &Precedents, here: &str) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let Some(asked) = Asked::of(loaded) else { return gone(loaded) };
    let own = asked.entry.actor == Some(viewer.person.0);
    html! {
        section.card.stack id=(format!("asked-{number}")) aria-labelledby="asked-t" {
            h2.section-t #asked-t { (w.t("second-title")) }
            (who(viewer, loaded, asked.entry))
            p.offer-what { (asked.terms(viewer)) }
            p.small.muted { (w.t("field-code")) ": " (w.t(&format!("choice-{}", asked.code))) }
            div.two {
                @for (key, text) in [("field-text_buyer", &asked.text_buyer), ("field-text_shop", &asked.text_shop)] {
                    div { p.small { strong { (w.t(key)) } } blockquote.tl-quote dir="auto" { (text) } }
                }
            }
            @if asked.news { p.flash.warn { (icon!(ExclamationTriangle)) span { (w.t("second-news")) } } }
            @match loaded.may("confirm_ruling") {
                Some(allowed) => (confirm(app, viewer, loaded, allowed, &asked, like, here)),
                None => p.muted { (w.t("second-other-person")) },
            }
            @if loaded.may("send_back_ruling").is_some() { (send_back(app, viewer, loaded, own, here)) }
        }
    }
}

/// Whether a ruling waits, readable or not.
#[must_use]
pub const fn waits(loaded: &Loaded) -> bool {
    matches!(&loaded.seen.case, AnyCase::Dispute(case) if case.data.ruling_asked.is_some())
}

/// Goodwill that waits: who asked, how much and why; and the form of whoever agrees.
#[must_use]
pub fn goodwill(app: &App, viewer: &Viewer, loaded: &Loaded, here: &str) -> Markup {
    let w = viewer.words();
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    let asked = loaded.seen.entries.iter().rev().find_map(|entry| match decode::<Dispute>(entry)?.what {
        DisputeWhat::GoodwillAsked { amount_minor, text, coupon, .. } => Some((entry, amount_minor, text, coupon)),
        _ => None,
    });
    let Some((entry, amount_minor, text, coupon)) = asked.filter(|_| case.data.goodwill_asked.is_some()) else {
        return html! {};
    };
    let amount = w.money(Money::new(amount_minor, case.data.currency));
    let action = if coupon.is_some() { "goodwill_coupon" } else { "goodwill" };
    html! {
        section.card.stack aria-labelledby="goodwill-t" {
            h2.section-t #goodwill-t { (w.t("second-title")) }
            (who(viewer, loaded, entry))
            p.offer-what {
                @match coupon {
                    Some((_, title)) => (w.with("second-coupon", &[("title", title.into()), ("amount", amount.into())])),
                    None => (w.with("second-goodwill", &[("amount", amount.into())])),
                }
            }
            blockquote.tl-quote dir="auto" { (text) }
            @match loaded.may(action) {
                Some(allowed) => {
                    (action_form(viewer, loaded, allowed, &Typed::default(), &[], panes::fresh(app)))
                    input type="hidden" name="back" value=(here) form=(format!("do-{action}"));
                },
                None => p.muted { (w.t("second-other-person")) },
            }
        }
    }
}

/// Who asked, and when.
fn who(viewer: &Viewer, loaded: &Loaded, entry: &Entry) -> Markup {
    let w = viewer.words();
    let who = if entry.actor == Some(viewer.person.0) { "you" } else { "other" };
    let name = actor_name(viewer, &loaded.names, entry);
    html! { p { (w.with("second-asks", &[("who", who.into()), ("name", name.into()), ("when", w.short(Instant(entry.at)).into())])) } }
}

/// The place of the card, for live pages: what waited does so no more.
#[must_use]
pub fn gone(loaded: &Loaded) -> Markup {
    html! { div id=(format!("asked-{}", loaded.env().number)) hidden {} }
}

/// One press to agree; whoever knows better words opens them first.
fn confirm(
    app: &App,
    viewer: &Viewer,
    loaded: &Loaded,
    allowed: &Allowed,
    asked: &Asked<'_>,
    like: &Precedents,
    here: &str,
) -> Markup {
    let w = viewer.words();
    let most = |name: &str| {
        allowed.form.fields.iter().find(|f| f.name == name).and_then(|f| match f.kind {
            FieldKind::Text { max, .. } => Some(max),
            _ => None,
        })
    };
    html! {
        form.stack #do-confirm_ruling method="post" action=(format!("/cases/{}/confirm_ruling", loaded.env().number)) data-live novalidate {
            (page::sent(viewer, panes::fresh(app)))
            input type="hidden" name="revision" value=(loaded.env().revision);
            input type="hidden" name="back" value=(here);
            input type="hidden" name="proposal" value=(asked.proposal.id);
            input type="hidden" name="code" value=(asked.code);
            (precedents::beside(viewer, loaded, like, &asked.proposal.terms))
            details {
                summary { (w.t("second-reword")) }
                div.stack {
                    @for (name, text) in [("text_buyer", &asked.text_buyer), ("text_shop", &asked.text_shop)] {
                        @let id = format!("f-confirm_ruling-{name}");
                        div.field {
                            label for=(id) { (w.t(&format!("field-{name}"))) }
                            textarea.input id=(id) name=(name) dir="auto" rows="4" data-most=[most(name)] { (text) }
                        }
                    }
                }
            }
            p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
            div.actions { button.btn.primary { (icon!(Check)) (w.t("action-confirm_ruling")) } }
        }
    }
}

fn send_back(app: &App, viewer: &Viewer, loaded: &Loaded, own: bool, here: &str) -> Markup {
    let w = viewer.words();
    let verb = w.t(if own { "second-take-back" } else { "action-send_back_ruling" });
    html! {
        details {
            summary.btn { (icon!(ArrowUturnLeft, "flip")) (verb) }
            form.stack #do-send_back_ruling method="post" action=(format!("/cases/{}/send_back_ruling", loaded.env().number)) data-live novalidate {
                (page::sent(viewer, panes::fresh(app)))
                input type="hidden" name="revision" value=(loaded.env().revision);
                input type="hidden" name="back" value=(here);
                div.field {
                    label for="f-send_back_ruling-text" { (w.t("field-send_back_ruling-text")) }
                    p.hint #f-send_back_ruling-text-h { (w.t("field-send_back_ruling-text-hint")) }
                    textarea.input #f-send_back_ruling-text name="text" dir="auto" rows="3" aria-describedby="f-send_back_ruling-text-h" {}
                }
                p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
                div.actions { button.btn { (verb) } }
            }
        }
    }
}
