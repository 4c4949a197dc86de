//! Links by which people get an account: invitations of new ones, and new sign-in data for known ones. Each works once
//! and not for long; only its hash is kept, so a link is seen by whoever made it and then by nobody (T16).

use super::{copyable, first_time};
use crate::app::App;
use crate::auth::Viewer;
use crate::auth::session::{self, STAFF};
use crate::fault::Fault;
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::web::sheet::{Line, Pick, Sheet};
use maud::{Markup, html};
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_store::person::{self, Link, Membership};
use ombud_store::{Lane, StoreError, Tx};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long a link works.
const LIFE: Span = Span::days(7);
/// The most characters of an address of mail.
const EMAIL_CHARS: usize = 254;
/// Roles that there is work for.
pub const ROLES: &[Role] = &[
    Role::Agent,
    Role::Mediator,
    Role::Supervisor,
    Role::Finance,
    Role::Delivery,
    Role::Triage,
    Role::Reviewer,
    Role::HeadOfTrust,
    Role::AppealReviewer,
    Role::HeadOfAppeals,
    Role::Editor,
    Role::Administrator,
];

/// What a link of this kind carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The name of the account.
    pub email: String,
    /// The roles, each as (word, storefront or 0).
    pub roles: Vec<(String, i64)>,
    /// The person who gets new sign-in data; `None` for a new one.
    pub person: Option<i64>,
}

/// Purposes of links.
pub const INVITE: &str = "invite";
/// New sign-in data for somebody who has an account.
pub const RESET: &str = "reset";

/// An account's name as it is kept.
///
/// # Errors
/// The word of what is wrong.
pub fn email(typed: Option<&str>) -> Result<String, &'static str> {
    let email = typed.unwrap_or_default().trim().to_lowercase();
    let parts =
        email.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
    let plain = email.is_ascii() && !email.chars().any(|c| c.is_whitespace() || c.is_control());
    match parts {
        None if email.is_empty() => Err("required"),
        Some((_, host)) if plain && email.len() <= EMAIL_CHARS && !host.starts_with('.') && !host.ends_with('.') => {
            Ok(email)
        }
        _ => Err("bad_email"),
    }
}

/// The fields of roles and of the storefronts they are for.
#[must_use]
pub fn role_fields(app: &App, sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    let role = |role: &Role| {
        Pick::new(role.code(), html! { (w.t(&format!("role-{}", role.code()))) })
            .hint(w.t(&format!("role-{}-hint", role.code())))
    };
    let settings = app.engine.settings();
    let all = Pick::new("0", html! { (w.t("all-storefronts")) });
    let each = settings.storefronts.iter().map(|s| Pick::new(s.id.0.to_string(), html! { bdi { (s.name) } }));
    html! {
        (sheet.choices("roles", true, ROLES.iter().map(role).collect()))
        @if settings.storefronts.len() > 1 {
            (sheet.choices("scopes_of", true, std::iter::once(all).chain(each).collect()))
        }
    }
}

/// The fields of an invitation.
#[must_use]
pub fn fields(app: &App, sheet: Sheet<'_>) -> Markup {
    html! { (sheet.line("invite_email", Line::Email)) (role_fields(app, sheet)) }
}

/// The roles that were ticked. Administrators are always for the whole installation.
///
/// # Errors
/// What is wrong.
pub fn read_roles(app: &App, typed: &Typed) -> Result<Vec<(String, i64)>, Vec<Wrong>> {
    let roles: Vec<Role> = ROLES.iter().copied().filter(|r| typed.all("roles").any(|t| t == r.code())).collect();
    let settings = app.engine.settings();
    let mut scopes: Vec<i64> = typed.all("scopes_of").filter_map(|s| s.parse().ok()).collect();
    if scopes.contains(&0) || settings.storefronts.len() < 2 {
        scopes = vec![0];
    }
    scopes.retain(|s| *s == 0 || settings.storefronts.iter().any(|f| f.id.0 == *s));
    let mut wrong = Vec::new();
    if roles.is_empty() {
        wrong.push(Wrong::new("roles", "not_a_choice"));
    }
    if scopes.is_empty() && roles.iter().any(|r| *r != Role::Administrator) {
        wrong.push(Wrong::new("scopes_of", "not_a_choice"));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let of = |role: &Role| {
        let scopes = if *role == Role::Administrator { vec![0] } else { scopes.clone() };
        scopes.into_iter().map(|s| (role.code().to_owned(), s)).collect::<Vec<_>>()
    };
    Ok(roles.iter().flat_map(of).collect())
}

/// Roles as rows of the store.
#[must_use]
pub fn memberships(person: i64, roles: &[(String, i64)]) -> Vec<Membership> {
    roles.iter().map(|(role, scope)| Membership { person, role: role.clone(), scope: *scope }).collect()
}

/// An invitation, as an address to be copied; `None` when this form was sent before.
///
/// # Errors
/// What is wrong with the form, or a fault.
pub async fn invite(app: &App, viewer: &Viewer, typed: &Typed) -> Result<Result<Option<String>, Vec<Wrong>>, Fault> {
    let mut wrong = Vec::new();
    let email = email(typed.get("invite_email")).unwrap_or_else(|why| {
        wrong.push(Wrong::new("invite_email", why));
        String::new()
    });
    let roles = read_roles(app, typed).unwrap_or_else(|faults| {
        wrong.extend(faults);
        Vec::new()
    });
    let name = email.clone();
    let known = app.store().read(move |tx| Box::pin(async move { person::proven(tx, STAFF, &name).await }));
    if known.await.map_err(|e: StoreError| e)?.is_some() {
        wrong.push(Wrong::new("invite_email", "email_taken"));
    }
    if !wrong.is_empty() {
        return Ok(Err(wrong));
    }
    let link = offer(app, viewer, INVITE, Invitation { email, roles, person: None }, typed.cid()?).await?;
    Ok(Ok(link))
}

/// Keeps a link and gives its address.
///
/// # Errors
/// The store's.
pub async fn offer(
    app: &App,
    viewer: &Viewer,
    purpose: &str,
    what: Invitation,
    cid: Uuid,
) -> Result<Option<String>, Fault> {
    let (token, now, person) = (app.engine.entropy().token(), app.now(), viewer.person.0);
    let kept = session::hash(&token);
    let body = serde_json::to_string(&what).map_err(Fault::internal)?;
    let link = Link { purpose: purpose.to_owned(), body, created_at: now.0, expires_at: (now + LIFE).0, used_at: None };
    let reset = what.person.filter(|_| purpose == RESET);
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            if !first_time(tx, cid, person, now.0).await? {
                return Ok::<_, StoreError>(false);
            }
            if let Some(id) = reset {
                forget(tx, id).await?;
            }
            person::offer_link(tx, &kept, &link).await?;
            Ok(true)
        })
    });
    let fresh = work.await?;
    if fresh {
        tracing::info!(person, purpose, "an administrator made a link");
    }
    Ok(fresh.then(|| format!("{}/invite?token={token}", app.public_url)))
}

/// What somebody had to prove who they are does not work any more, and they are out everywhere.
async fn forget(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    if let Some(mut person) = person::load(tx, id).await? {
        person.password = None;
        person.totp = None;
        person::save(tx, &person).await?;
        person::end_sessions(tx, id).await?;
    }
    Ok(())
}

/// A link that was just made: the only time that it is seen here.
#[must_use]
pub fn shown_once(w: &Words, link: &str, email: &str) -> Markup {
    html! {
        section.card.stack.tight #once aria-labelledby="once-t" {
            h2.section-t #once-t { (w.t("invite-once")) }
            p { (w.with("invite-once-hint", &[("email", email.to_owned().into())])) }
            (copyable(w, link))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::email;

    #[test]
    fn account_names_are_addresses_in_small_letters() {
        assert_eq!(email(Some(" Dana@Example.com ")).as_deref(), Ok("dana@example.com"));
        assert_eq!(email(Some("")), Err("required"));
        for bad in
            ["dana", "@x.example", "dana@x", "a@b@c.example", "a b@c.example", "dana@.x", "dana@x.", "د@x.example"]
        {
            assert_eq!(email(Some(bad)), Err("bad_email"), "{bad}");
        }
    }
}
