//! A proposal or a ruling that waits for a second person: who asked, what they want and in which words; and the two things
//! that can be done with it.

use super::precedents::{self, Precedents};
use crate::app::App;
use crate::auth::Viewer;
use crate::form::{self, Typed};
use crate::i18n::Words;
use crate::icon;
use crate::page;
use crate::show::Loaded;
use crate::show::event::{actor_name, decode, terms};
use crate::web::act::action_form;
use crate::web::panes;
use maud::{Markup, html};
use ombud_domain::case::{Allowed, FieldKind};
use ombud_domain::dispute::{Dispute, DisputeWhat, Terms};
use ombud_domain::money::Money;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;

/// What was asked, as far as it can still be read.
pub struct Asked<'a> {
    entry: &'a Entry,
    terms: Terms,
    /// The words of a ruling that are chosen from a list, by their fields.
    chosen: Vec<(&'static str, String)>,
    /// The fields with the words of the one who asked.
    texts: Vec<(&'static str, String)>,
    /// The two things that can be done with it: agree, and not.
    pub yes: &'static str,
    no: &'static str,
    /// True when there is evidence that was not there when it was asked.
    news: bool,
}

impl<'a> Asked<'a> {
    /// What of this case waits, if something does.
    #[must_use]
    pub fn of(loaded: &'a Loaded) -> Option<Self> {
        let AnyCase::Dispute(case) = &loaded.seen.case else { return None };
        let d = &case.data;
        let mut news = false;
        for entry in loaded.seen.entries.iter().rev().filter(|_| waits(loaded)) {
            news |= entry.kind == "dispute.evidence_added";
            match decode::<Dispute>(entry).map(|e| e.what) {
                Some(DisputeWhat::RulingAsked { proposal, codes, text_buyer, text_shop, reassessed, .. }) => {
                    let code = codes.into_iter().next().map(|code| ("code", code));
                    let reason = reassessed.map(|reason| ("reassessed", reason.row().code.to_owned()));
                    return Some(Self {
                        entry,
                        terms: d.proposal(proposal)?.terms,
                        chosen: code.into_iter().chain(reason).collect(),
                        texts: vec![("text_buyer", text_buyer), ("text_shop", text_shop)],
                        yes: "confirm_ruling",
                        no: "send_back_ruling",
                        news,
                    });
                }
                Some(DisputeWhat::OfferAsked { terms, text, override_reason, .. }) => {
                    let texts = [Some(("text", text)), override_reason.map(|why| ("override_reason", why))];
                    let texts = texts.into_iter().flatten().collect();
                    let (yes, no) = ("confirm_offer", "send_back_offer");
                    return Some(Self { entry, terms, chosen: Vec::new(), texts, yes, no, news });
                }
                _ => {}
            }
        }
        None
    }

    /// The form of the second person as it begins: the words of the first.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let fields = self.texts.iter().chain(&self.chosen).map(|(name, text)| (*name, text.as_str()));
        fields.fold(Typed::default(), |typed, (name, value)| typed.with(name, value))
    }

    /// What would be decided, in words.
    #[must_use]
    pub fn terms(&self, viewer: &Viewer) -> String {
        terms(viewer, &self.terms)
    }

    /// What a field is called.
    fn label(&self, w: &Words, name: &str) -> String {
        w.t(&form::label_key(w, self.yes, name))
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
            @if asked.yes == "confirm_offer" { p.small.muted { (w.t("explain-confirm_offer")) } }
            @for (name, word) in &asked.chosen { p.small.muted { (asked.label(w, name)) ": " (w.t(&format!("choice-{word}"))) } }
            div.two {
                @for (name, text) in &asked.texts {
                    div { p.small { strong { (asked.label(w, name)) } } blockquote.tl-quote dir="auto" { (text) } }
                }
            }
            @if asked.news { p.flash.warn { (icon!(ExclamationTriangle)) span { (w.t("second-news")) } } }
            @match loaded.may(asked.yes) {
                Some(allowed) => (confirm(app, viewer, loaded, allowed, &asked, like, here)),
                None => p.muted { (w.t(why_not(loaded, asked.yes))) },
            }
            @if loaded.may(asked.no).is_some() { (send_back(app, viewer, loaded, asked.no, own, here)) }
        }
    }
}

/// Why this reader cannot agree.
fn why_not(loaded: &Loaded, action: &str) -> &'static str {
    let why = loaded.seen.allowed.iter().find(|a| a.action == action).and_then(|a| a.why_not.as_deref());
    if why == Some("offer_outdated") { "refusal-offer_outdated" } else { "second-other-person" }
}

/// Whether a proposal or a ruling waits, readable or not.
#[must_use]
pub const fn waits(loaded: &Loaded) -> bool {
    matches!(&loaded.seen.case, AnyCase::Dispute(case) if case.data.ruling_asked.is_some() || case.data.offer_asked.is_some())
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
    let field = |name: &str| allowed.form.fields.iter().find(|f| f.name == name).map(|f| &f.kind);
    let most = |name: &str| match field(name) {
        Some(FieldKind::Text { max, .. }) => Some(*max),
        _ => None,
    };
    let fixed = allowed.form.fields.iter().filter_map(|f| match &f.kind {
        FieldKind::Fixed { value } => Some((f.name, form::plain(value))),
        _ => None,
    });
    let carried = fixed.chain(asked.chosen.iter().cloned());
    html! {
        form.stack id=(format!("do-{}", asked.yes)) method="post" action=(format!("/cases/{}/{}", loaded.env().number, asked.yes)) data-live novalidate {
            (page::sent(viewer, panes::fresh(app)))
            input type="hidden" name="revision" value=(loaded.env().revision);
            input type="hidden" name="back" value=(here);
            @for (name, value) in carried { input type="hidden" name=(name) value=(value); }
            (precedents::beside(viewer, loaded, like, &asked.terms))
            details {
                summary { (w.t("second-reword")) }
                div.stack {
                    @for (name, text) in &asked.texts {
                        @let id = format!("f-{}-{name}", asked.yes);
                        div.field {
                            label for=(id) { (asked.label(w, name)) }
                            textarea.input id=(id) name=(name) dir="auto" rows="4" data-most=[most(name)] { (text) }
                        }
                    }
                }
            }
            p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
            div.actions { button.btn.primary { (icon!(Check)) (w.t(&format!("action-{}", asked.yes))) } }
        }
    }
}

fn send_back(app: &App, viewer: &Viewer, loaded: &Loaded, action: &str, own: bool, here: &str) -> Markup {
    let w = viewer.words();
    let verb = if own { w.t("second-take-back") } else { w.t(&format!("action-{action}")) };
    let id = format!("f-{action}-text");
    let hint = format!("{id}-h");
    html! {
        details {
            summary.btn { (icon!(ArrowUturnLeft, "flip")) (verb) }
            form.stack id=(format!("do-{action}")) method="post" action=(format!("/cases/{}/{action}", loaded.env().number)) data-live novalidate {
                (page::sent(viewer, panes::fresh(app)))
                input type="hidden" name="revision" value=(loaded.env().revision);
                input type="hidden" name="back" value=(here);
                div.field {
                    label for=(id) { (w.t(&format!("field-{action}-text"))) }
                    p.hint id=(hint) { (w.t(&format!("field-{action}-text-hint"))) }
                    textarea.input id=(id) name="text" dir="auto" rows="3" aria-describedby=(hint) {}
                }
                p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
                div.actions { button.btn { (verb) } }
            }
        }
    }
}
