//! How one of our people gets an account: name and password, then an authenticator proven by a code. The set-up link,
//! invitations and links for new sign-in data all lead here; each works once (T16, T21).
//!
//! Between the two pages the account is a draft under the link's own hash: nothing exists until the code was right, and
//! whoever comes back later goes on where they were.

use crate::app::App;
use crate::auth::session::{self, NewSession, STAFF};
use crate::auth::{Look, Viewer, home, password};
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::limits::Limit;
use crate::web::admin::invitation::{self, INVITE, Invitation, RESET};
use crate::web::admin::policies::ensure_first;
use crate::web::admin::{copyable, titled};
use crate::web::sheet::{Line, Sheet};
use crate::{gate, icon, page};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::actor::Role;
use ombud_store::paper::{self, Draft};
use ombud_store::person::{self, Membership, Person};
use ombud_store::{Lane, StoreError, Tx, admin};
use ombud_text::safe_text::clean_line;
use qrcode::{Color, EcLevel, QrCode};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// The purpose of the link that `ombud init` prints.
pub const SET_UP: &str = "set-up";
/// The most characters of a name.
const NAME_CHARS: usize = 60;
/// Light modules around a square, so that cameras find it.
const QUIET: usize = 4;

/// A link that still works, and what it is for.
struct Offer {
    token: String,
    purpose: String,
    invited: Option<Invitation>,
    draft: Option<Account>,
}

/// An account that waits for its first code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Account {
    name: String,
    email: String,
    password: String,
    totp: String,
}

/// Where such a draft lies: nobody holds it but the link.
fn draft_key(token: &str) -> String {
    format!("account/{}", hex::encode(session::hash(token)))
}

/// A request by whoever has a link, signed in or not.
pub struct Visit {
    app: App,
    look: Look,
    /// Somebody may be signed in already, as somebody else.
    viewer: Option<Viewer>,
    headers: HeaderMap,
    from: IpAddr,
}

impl FromRequestParts<App> for Visit {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Fault> {
        Ok(Self {
            app: app.clone(),
            look: Look::from_request_parts(parts, app).await?,
            viewer: parts.extensions.get::<Viewer>().cloned(),
            headers: parts.headers.clone(),
            from: gate::address(app, &parts.extensions, &parts.headers),
        })
    }
}

impl Visit {
    /// The offer behind a token. Unknown, used, over or meant for another page: all are told the same.
    /// 429 for whoever tries many.
    async fn offer(&self, typed: &Typed, purposes: &[&str]) -> Result<Option<Offer>, Fault> {
        let token = typed.get("token").unwrap_or_default();
        self.app.limits.check(Limit::Enter, &self.from.to_string())?;
        let (kept, key, now) = (session::hash(token), draft_key(token), self.app.now().0);
        let work = self.app.store().read(move |tx| {
            Box::pin(async move {
                let link = person::link(tx, &kept).await?.filter(|l| l.used_at.is_none() && l.expires_at > now);
                let Some(link) = link else { return Ok(None) };
                // With the first account the installation is set up, whatever links are still about.
                if link.purpose == SET_UP && !person::staff(tx, 0, 1).await?.is_empty() {
                    return Ok(None);
                }
                let draft = paper::draft(tx, 0, &key).await?;
                Ok::<_, StoreError>(Some((link, draft)))
            })
        });
        let Some((link, draft)) = work.await?.filter(|(l, _)| purposes.contains(&l.purpose.as_str())) else {
            return Ok(None);
        };
        let invited = if link.purpose == SET_UP {
            None
        } else {
            Some(serde_json::from_str(&link.body).map_err(Fault::internal)?)
        };
        let draft = draft.and_then(|d| serde_json::from_str(&d.body).ok());
        Ok(Some(Offer { token: token.to_owned(), purpose: link.purpose, invited, draft }))
    }

    /// The page for a link that does not work.
    fn useless(&self) -> Response {
        let w = &self.look.words;
        let title = w.t("link-over");
        let content = html! {
            div.blank { (icon!(LinkSlash)) h1 { (title) } p { (w.t("refusal-link_over")) } a.btn href="/sign-in" { (w.t("sign-in")) } }
        };
        // The address holds the token: the page must not lead back to it.
        let look = Look { path: "/".to_owned(), ..self.look.clone() };
        (StatusCode::NOT_FOUND, page::plain(&look, self.viewer.as_ref(), &title, &content)).into_response()
    }

    /// The page that the link leads to: the first, or where one was.
    ///
    /// # Errors
    /// As [`Self::offer`].
    pub async fn open(&self, query: &Typed, purposes: &[&str]) -> Answer {
        let Some(offer) = self.offer(query, purposes).await? else { return Ok(self.useless()) };
        let goes_on = offer.draft.is_some() && query.get("again").is_none();
        Ok(if goes_on { self.prove(&offer, &[]) } else { self.ask(&offer, None, &[]) })
    }

    /// What was sent from the first page.
    ///
    /// # Errors
    /// As [`Self::offer`].
    pub async fn account(&self, typed: &Typed, purposes: &[&str]) -> Answer {
        match self.offer(typed, purposes).await? {
            Some(offer) => self.take(&offer, typed).await,
            None => Ok(self.useless()),
        }
    }

    /// The second page.
    ///
    /// # Errors
    /// As [`Self::offer`].
    pub async fn authenticator(&self, query: &Typed, purposes: &[&str]) -> Answer {
        let offer = self.offer(query, purposes).await?;
        Ok(offer.map_or_else(|| self.useless(), |offer| self.prove(&offer, &[])))
    }

    /// What was sent from the second page.
    ///
    /// # Errors
    /// As [`Self::offer`].
    pub async fn code(&self, typed: &Typed, purposes: &[&str]) -> Answer {
        match self.offer(typed, purposes).await? {
            Some(offer) => self.finish(&offer, typed).await,
            None => Ok(self.useless()),
        }
    }

    fn card(&self, offer: &Offer, title: &str, top: &Markup, content: &Markup, wrong: bool) -> Response {
        let title = titled(&self.look.words, title, wrong);
        let all = html! { (top) (content) };
        let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        // After a POST the address has no token: changing the language must lead to a page that exists.
        let look = Look { path: format!("{}?token={}", offer.path(), offer.token), ..self.look.clone() };
        (status, page::plain_mid(&look, self.viewer.as_ref(), &title, &all)).into_response()
    }

    fn head(&self, offer: &Offer) -> Markup {
        html! {
            @if let Some(viewer) = &self.viewer { (page::csrf(viewer)) }
            input type="hidden" name="token" value=(offer.token);
        }
    }

    /// The first page: who one is.
    fn ask(&self, offer: &Offer, typed: Option<&Typed>, faults: &[Wrong]) -> Response {
        let w = &self.look.words;
        let so_far =
            offer.draft.as_ref().map(|d| Typed::default().with("person_name", &d.name).with("email", &d.email));
        let blank = so_far.unwrap_or_default();
        let sheet = Sheet { w, typed: typed.unwrap_or(&blank), wrong: faults };
        let title = w.t(offer.word("title"));
        let content = html! {
            h1.question { (title) }
            p.lead { (w.t(offer.word("lead"))) }
            form.wizard method="post" action=(format!("{}/account", offer.path())) novalidate {
                (self.head(offer))
                (sheet.summary())
                @if offer.purpose != RESET { (sheet.line("person_name", Line::Words)) }
                @match &offer.invited {
                    Some(invited) => { (given(w, invited)) }
                    None => (sheet.line("email", Line::Email)),
                }
                (sheet.line("password", Line::Password))
                (sheet.line("password_again", Line::Password))
                div.actions { button.btn.primary { (w.t("set-up-next")) } }
            }
        };
        self.card(offer, &title, &offer.steps(w, 1), &content, !faults.is_empty())
    }

    /// Takes the first page.
    async fn take(&self, offer: &Offer, typed: &Typed) -> Answer {
        let (name, email, faults) = read(offer, typed);
        if !faults.is_empty() {
            return Ok(self.ask(offer, Some(typed), &faults));
        }
        let entropy = self.app.engine.entropy();
        let chosen = typed.get("password").unwrap_or_default().to_owned();
        let password = password::hash(chosen, entropy).await.map_err(Fault::internal)?;
        // A secret that is in somebody's authenticator already stays.
        let totp = offer.draft.as_ref().map_or_else(|| password::totp_secret(entropy), |d| d.totp.clone());
        let body = serde_json::to_string(&Account { name, email, password, totp }).map_err(Fault::internal)?;
        let draft = Draft { holder: 0, key: draft_key(&offer.token), body, updated_at: self.app.now().0 };
        let work = self
            .app
            .store()
            .write(Lane::People, move |tx| Box::pin(async move { paper::save_draft(tx, &draft).await }));
        work.await.map_err(|e: StoreError| e)?;
        Ok(Redirect::to(&format!("{}/authenticator?token={}", offer.path(), offer.token)).into_response())
    }

    /// The second page: the authenticator. Without the first it is not there yet.
    fn prove(&self, offer: &Offer, faults: &[Wrong]) -> Response {
        let back = format!("{}?token={}&again=1", offer.path(), offer.token);
        let Some(account) = &offer.draft else { return Redirect::to(&back).into_response() };
        let (w, typed) = (&self.look.words, Typed::default());
        let sheet = Sheet { w, typed: &typed, wrong: faults };
        let url = password::totp_url(&account.totp, &account.email, &self.look.brand);
        let title = w.t("totp-title");
        let content = html! {
            h1.question { (title) }
            p.lead { (w.t("totp-lead")) }
            div.stack {
                (square(&url, &w.t("totp-square")))
                p { a.btn href=(url) { (icon!(DevicePhoneMobile)) (w.t("totp-open")) } }
                div.field { p { (w.t("totp-by-hand")) } (copyable(w, &grouped(&account.totp))) }
            }
            form.wizard method="post" action=(format!("{}/authenticator", offer.path())) novalidate {
                (self.head(offer))
                (sheet.summary())
                (sheet.line("first_code", Line::Digits))
                div.actions { button.btn.primary { (w.t("set-up-next")) } a.btn.quiet href=(back) { (w.t("set-up-back")) } }
            }
        };
        self.card(offer, &title, &offer.steps(w, 2), &content, !faults.is_empty())
    }

    /// Takes the second page: the account is made and its session begins.
    async fn finish(&self, offer: &Offer, typed: &Typed) -> Answer {
        let Some(account) = offer.draft.clone() else { return Ok(self.prove(offer, &[])) };
        let now = self.app.now();
        if password::totp_step(&account.totp, typed.get("first_code").unwrap_or_default(), now).is_none() {
            return Ok(self.prove(offer, &[Wrong::new("first_code", "wrong_code")]));
        }
        let id = self.app.engine.id().await?;
        let (kept, key, purpose) = (session::hash(&offer.token), draft_key(&offer.token), offer.purpose.clone());
        let (invited, zone) = (offer.invited.clone(), self.app.config.zone.clone());
        let language = self.look.words.lang.tag();
        let work = self.app.store().write(Lane::People, move |tx| {
            Box::pin(async move {
                if !person::use_link(tx, &kept, now.0).await? {
                    return Ok::<_, StoreError>(None);
                }
                paper::drop_draft(tx, 0, &key).await?;
                match invited {
                    None => first(tx, fresh(id, account, language, &zone, now)).await,
                    Some(Invitation { person: Some(known), .. }) if purpose == RESET => again(tx, known, account).await,
                    Some(invited) => join(tx, fresh(id, account, language, &zone, now), &invited.roles).await,
                }
            })
        });
        let made = match work.await {
            // Somebody with the same name was made meanwhile: the link is over, and nothing was changed.
            Err(StoreError::Unique(_)) => None,
            other => other?,
        };
        let Some((person, role)) = made else { return Ok(self.useless()) };
        tracing::info!(person, purpose = offer.purpose, "an account was made or renewed");
        self.app.engine.load_settings().await?;
        let cookie = session::begin(&self.app, &self.headers, NewSession { person, role, shop: None }).await?;
        let next = if offer.purpose == SET_UP { "/set-up" } else { home(role) };
        Ok(([(header::SET_COOKIE, cookie)], Redirect::to(next)).into_response())
    }
}

impl Offer {
    fn path(&self) -> &'static str {
        if self.purpose == SET_UP { "/set-up" } else { "/invite" }
    }

    fn word(&self, what: &str) -> &'static str {
        match (self.purpose.as_str(), what) {
            (INVITE, "title") => "invited-title",
            (INVITE, _) => "invited-lead",
            (RESET, "title") => "reset-title",
            (RESET, _) => "reset-lead",
            (_, "title") => "first-title",
            _ => "first-lead",
        }
    }

    /// Where one is: the set-up goes on after the account, the others end with it.
    fn steps(&self, w: &Words, step: usize) -> Markup {
        let all = if self.purpose == SET_UP { super::Step::ALL.len() + 2 } else { 2 };
        super::steps(w, None, step, all)
    }
}

/// What was decided by whoever invited.
fn given(w: &Words, invited: &Invitation) -> Markup {
    let roles: Vec<Membership> = invitation::memberships(0, &invited.roles);
    html! {
        dl.kv {
            div { dt { (w.t("ask-email")) } dd { bdi dir="ltr" { (invited.email) } } }
            @if !roles.is_empty() { div { dt { (w.t("ask-roles")) } dd { (crate::web::admin::staff::roles(w, &roles)) } } }
        }
    }
}

fn read(offer: &Offer, typed: &Typed) -> (String, String, Vec<Wrong>) {
    let mut faults = Vec::new();
    let name = clean_line(typed.get("person_name").unwrap_or_default());
    match name.chars().count() {
        0 if offer.purpose != RESET => faults.push(Wrong::new("person_name", "required")),
        n if n > NAME_CHARS => faults.push(Wrong::new("person_name", "too_long")),
        _ => {}
    }
    let email = match &offer.invited {
        Some(invited) => Ok(invited.email.clone()),
        None => invitation::email(typed.get("email")),
    };
    let email = email.unwrap_or_else(|why| {
        faults.push(Wrong::new("email", why));
        String::new()
    });
    let password = typed.get("password").unwrap_or_default();
    if let Some(why) = password::weakness(password, &email) {
        // How short is too short for a password, this word says.
        faults.push(Wrong::new("password", if why == "too_short" { "password_short" } else { why }));
    } else if typed.get("password_again") != Some(password) {
        faults.push(Wrong::new("password_again", "passwords_differ"));
    }
    (name, email, faults)
}

fn fresh(id: i64, account: Account, language: &str, zone: &str, now: Instant) -> Person {
    Person {
        id,
        issuer: STAFF.to_owned(),
        subject: account.email,
        name: account.name,
        language: language.to_owned(),
        zone: zone.to_owned(),
        preferences: "{}".to_owned(),
        password: Some(account.password),
        totp: Some(account.totp),
        disabled: 0,
        created_at: now.0,
    }
}

type Made = Result<Option<(i64, Role)>, StoreError>;

/// The first administrator of all, with whom the first version of the rules is written down.
async fn first(tx: &mut Tx, person: Person) -> Made {
    if !person::staff(tx, 0, 1).await?.is_empty() {
        return Ok(None);
    }
    ensure_first(tx, Some(person.id), person.created_at).await?;
    admin::set(tx, super::BOOKMARK, super::Step::ALL[0].word()).await?;
    join(tx, person, &[(Role::Administrator.code().to_owned(), 0)]).await
}

async fn join(tx: &mut Tx, person: Person, roles: &[(String, i64)]) -> Made {
    if person::proven(tx, STAFF, &person.subject).await?.is_some() {
        return Err(StoreError::Unique("person".into()));
    }
    person::save(tx, &person).await?;
    let memberships = invitation::memberships(person.id, roles);
    for membership in &memberships {
        person::join(tx, membership).await?;
    }
    Ok(begins_as(&memberships).map(|role| (person.id, role)))
}

/// Somebody known gets a new password and authenticator; their name and roles stay.
async fn again(tx: &mut Tx, id: i64, account: Account) -> Made {
    let Some(mut person) = person::load(tx, id).await?.filter(|p| p.disabled == 0) else { return Ok(None) };
    person.password = Some(account.password);
    person.totp = Some(account.totp);
    person::save(tx, &person).await?;
    person::end_sessions(tx, id).await?;
    Ok(begins_as(&person::memberships(tx, id).await?).map(|role| (id, role)))
}

/// The role in which somebody with several begins.
fn begins_as(memberships: &[Membership]) -> Option<Role> {
    let first = std::iter::once(&Role::Administrator).chain(invitation::ROLES);
    first.copied().find(|role| memberships.iter().any(|m| m.role == role.code()))
}

/// A secret in groups of four, as people type it.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The square that an authenticator reads from the screen; dark on light in both themes, as cameras want it.
fn square(text: &str, label: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return html! {} };
    let (width, colors) = (code.width(), code.to_colors());
    let dark = colors.iter().enumerate().filter(|(_, c)| **c == Color::Dark);
    let path: String = dark.map(|(n, _)| format!("M{} {}h1v1h-1z", n % width + QUIET, n / width + QUIET)).collect();
    let side = width + 2 * QUIET;
    html! {
        svg width="208" height="208" viewBox=(format!("0 0 {side} {side}")) role="img" aria-label=(label) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#ffffff" {}
            path d=(path) fill="#000000" {}
        }
    }
}
