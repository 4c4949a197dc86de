//! Sessions: a random token in a cookie, its hash in the store, an end when unused and an end in any case.

use super::{Look, Profile, Program, Viewer, cookie, look_of, token};
use crate::app::App;
use crate::fault::Fault;
use crate::secrets::hmac;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use ombud_domain::Actor;
use ombud_domain::actor::{Party, Role};
use ombud_domain::id::{PersonId, ShopId, StorefrontId};
use ombud_engine::mirror::key_of;
use ombud_engine::settings::Settings;
use ombud_store::person::{self, Membership, Person, Session};
use ombud_store::{Lane, StoreError, Tx, admin, mirror};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How the hash of an API key begins to be looked for.
pub const KEY_PREFIX: &str = "ombud_";
/// Being seen is written at most once in so long.
const SEEN_EVERY_MS: i64 = 60_000;
/// Who vouches for our own people.
pub const STAFF: &str = "staff";

/// Who asks, as far as the gate needs to know.
#[derive(Debug, Clone)]
pub struct Who {
    /// What they act as; `None` for strangers.
    pub role: Option<Role>,
    /// How pages are shown to them.
    pub look: Look,
    /// Under which name their requests are counted: the session or the key, never the token itself.
    pub key: Option<String>,
    /// The token that their forms must carry; `None` without a cookie.
    pub csrf: Option<String>,
    /// True when a header proves who they are: then no browser can be tricked into sending it.
    pub by_header: bool,
    /// The program, when it is one.
    pub program: Option<Program>,
}

/// What a person has chosen, as it stands in their row.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The word of the storefront they came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storefront: Option<String>,
}

/// The storefront of a person who comes without an order: the one that the marketplace sent them from, else the first.
/// `None` before the installation has one.
///
/// # Errors
/// The store's.
pub async fn storefront_of(
    tx: &mut Tx,
    person: PersonId,
    settings: &Settings,
) -> Result<Option<StorefrontId>, StoreError> {
    let person = person::load(tx, person.0).await?;
    let kept: Preferences = person.and_then(|p| serde_json::from_str(&p.preferences).ok()).unwrap_or_default();
    let own = kept.storefront.as_deref().and_then(|slug| settings.by_slug(slug));
    Ok(own.or_else(|| settings.storefronts.first()).map(|s| s.id))
}

/// A session to be begun.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// The person.
    pub person: i64,
    /// The role they act in.
    pub role: Role,
    /// The shop they act for.
    pub shop: Option<i64>,
}

/// The hash under which a token is kept.
#[must_use]
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Finds out who asks: by header (API key or signed token), else by cookie. [`Viewer`] and [`Program`] are put into the
/// request for the handler.
///
/// # Errors
/// 401 when a header is there and proves nothing; the store's.
pub async fn who(app: &App, parts: &mut Parts) -> Result<Who, Fault> {
    if let Some(bearer) = bearer(&parts.headers) {
        return if bearer.starts_with(KEY_PREFIX) {
            of_key(app, parts, &bearer).await
        } else {
            of_token(app, parts, &bearer).await
        };
    }
    let name = cookie::session_name(app.https());
    let Some(token) = cookie::value(&parts.headers, name).filter(|t| t.len() == 64).map(hash) else {
        return Ok(stranger(app, parts));
    };
    let found = find(app, token).await?;
    Ok(match found {
        Some((session, person, memberships)) => {
            let viewer = viewer(app, parts, &person, &session, &memberships, session.csrf.clone());
            let key = Some(hex::encode(&token[..8]));
            admitted(parts, viewer, key, Some(session.csrf), false)
        }
        None => stranger(app, parts),
    })
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

fn stranger(app: &App, parts: &Parts) -> Who {
    Who { role: None, look: look_of(app, parts, None), key: None, csrf: None, by_header: false, program: None }
}

fn admitted(parts: &mut Parts, viewer: Viewer, key: Option<String>, csrf: Option<String>, by_header: bool) -> Who {
    let who = Who { role: Some(viewer.actor.role), look: viewer.look.clone(), key, csrf, by_header, program: None };
    parts.extensions.insert(viewer);
    who
}

type Found = (Session, Person, Vec<Membership>);

/// The living session under this hash, with its person.
async fn find(app: &App, token: [u8; 32]) -> Result<Option<Found>, Fault> {
    let now = app.now().0;
    let idle_since = now - app.config.session_idle_min * 60_000;
    let found: Option<Found> = app
        .store()
        .read(move |tx| {
            Box::pin(async move {
                let Some(session) = person::session(tx, &token).await? else { return Ok(None) };
                let Some(person) = person::load(tx, session.person).await? else { return Ok(None) };
                let memberships = person::memberships(tx, person.id).await?;
                Ok::<_, StoreError>(Some((session, person, memberships)))
            })
        })
        .await?;
    let alive = |(session, person, roles): &Found| {
        let staff = person.issuer == STAFF;
        // Somebody whose role was taken away is out at once.
        let still = !staff || roles.iter().any(|m| m.role == session.role);
        session.expires_at > now && session.seen_at > idle_since && person.disabled == 0 && still
    };
    let Some(found) = found.filter(alive) else { return Ok(None) };
    if found.0.seen_at + SEEN_EVERY_MS < now {
        let work =
            app.store().write(Lane::People, move |tx| Box::pin(async move { person::seen(tx, &token, now).await }));
        if let Err(error) = work.await {
            tracing::warn!(%error, "a session could not be marked as used");
        }
    }
    Ok(Some(found))
}

fn viewer(
    app: &App,
    parts: &Parts,
    person: &Person,
    session: &Session,
    memberships: &[Membership],
    csrf: String,
) -> Viewer {
    let role = Role::from_code(&session.role).unwrap_or(Role::Buyer);
    let id = PersonId(person.id);
    let settings = app.engine.settings();
    let storefronts = || -> Vec<StorefrontId> {
        let own: Vec<i64> = memberships.iter().filter(|m| m.role == session.role).map(|m| m.scope).collect();
        let all = settings.storefronts.iter().map(|s| s.id);
        // Scope 0 is the whole installation.
        if own.contains(&0) { all.collect() } else { all.filter(|s| own.contains(&s.0)).collect() }
    };
    let actor = match (role.party(), session.shop) {
        (Party::Shop, Some(shop)) => Actor::shop(role, id, ShopId(shop)),
        (Party::Platform, _) => Actor::staff(role, id, storefronts()),
        _ => Actor::buyer(id),
    };
    let some = |text: &String| Some(text.clone()).filter(|t| !t.is_empty());
    let profile = Profile { language: some(&person.language), zone: some(&person.zone), role: Some(role) };
    let mut look = look_of(app, parts, Some(&profile));
    let preferences: Preferences = serde_json::from_str(&person.preferences).unwrap_or_default();
    let own = preferences.storefront.as_deref().and_then(|slug| settings.by_slug(slug));
    let first = || actor.storefronts.first().and_then(|id| settings.storefront(*id));
    if let Some(storefront) = own.or_else(first) {
        look.dress(storefront, !person.zone.is_empty());
    }
    let seat = format!("{}/{}/{}", person.id, session.role, session.shop.unwrap_or_default());
    let tag = hex::encode(&hmac(&app.secrets.derive("viewer"), &[seat.as_bytes()])[..8]);
    let mut roles: Vec<Role> =
        memberships.iter().filter_map(|m| Role::from_code(&m.role)).filter(|r| r.is_staff()).collect();
    roles.dedup();
    Viewer { holders: actor.holders(), actor, person: id, name: person.name.clone(), csrf, roles, look, tag }
}

/// Begins a session, ends the one that the browser had (a new token at every sign-in), and gives the cookie.
///
/// # Errors
/// The store's.
pub async fn begin(app: &App, headers: &HeaderMap, new: NewSession) -> Result<HeaderValue, Fault> {
    let token = app.engine.entropy().token();
    let now = app.now().0;
    let max_age_s = app.config.session_max_h * 3_600;
    let session = Session {
        person: new.person,
        role: new.role.code().to_owned(),
        shop: new.shop,
        csrf: app.engine.entropy().token(),
        created_at: now,
        seen_at: now,
        expires_at: now + max_age_s * 1_000,
    };
    let kept = hash(&token);
    let old = cookie::value(headers, cookie::session_name(app.https())).map(hash);
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            if let Some(old) = old {
                person::end_session(tx, &old).await?;
            }
            person::begin_session(tx, &kept, &session).await
        })
    });
    work.await.map_err(|e: StoreError| Fault::from(e))?;
    cookie::session(&token, app.https(), max_age_s).ok_or_else(|| Fault::internal("the cookie could not be written"))
}

/// Ends the session of this browser, and gives the cookie that removes it.
///
/// # Errors
/// The store's.
pub async fn end(app: &App, headers: &HeaderMap) -> Result<Option<HeaderValue>, Fault> {
    if let Some(token) = cookie::value(headers, cookie::session_name(app.https())).map(hash) {
        let work =
            app.store().write(Lane::People, move |tx| Box::pin(async move { person::end_session(tx, &token).await }));
        work.await.map_err(|e: StoreError| Fault::from(e))?;
    }
    Ok(cookie::session("", app.https(), 0))
}

/// What a signed token says of a person, beside what we hold of them.
struct Claimed {
    person: Person,
    session: NewSession,
    /// Whether there is anything to be written down.
    news: bool,
}

/// The person that a signed token names, made or brought up to date; and the session it asks for. Programs send their
/// token with every request, so nothing is written unless something is new.
///
/// # Errors
/// The store's.
pub async fn person_of(app: &App, claims: token::Claims) -> Result<(Person, NewSession), Fault> {
    let role =
        claims.role().ok_or_else(|| Fault::new(StatusCode::UNAUTHORIZED, token::TokenFault::Incomplete.to_string()))?;
    let claims = std::sync::Arc::new(claims);
    let (asked, now) = (claims.clone(), app.now().0);
    let read = app.store().read(move |tx| Box::pin(async move { claimed(tx, &asked, role, now).await }));
    let known: Option<Claimed> = read.await.map_err(|e: StoreError| e)?;
    if let Some(known) = known.filter(|k| !k.news) {
        return Ok((known.person, known.session));
    }
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            key_of(tx, kind_of(role), &claims.sub).await?;
            if let Some(shop) = &claims.shop {
                key_of(tx, "shop", shop).await?;
            }
            let claimed = claimed(tx, &claims, role, now).await?;
            let Claimed { person, session, .. } = claimed.ok_or(StoreError::Corrupt("a key of a person".into()))?;
            person::save(tx, &person).await?;
            if let Some(shop) = session.shop {
                let seat = Membership { person: person.id, role: role.code().to_owned(), scope: shop };
                person::join(tx, &seat).await?;
            }
            Ok::<_, StoreError>((person, session))
        })
    });
    Ok(work.await?)
}

const fn kind_of(role: Role) -> &'static str {
    if matches!(role, Role::Buyer) { "buyer" } else { "seller" }
}

/// Puts together what the token says, what the marketplace sent and what we hold; `None` when the person or the shop is
/// not known at all.
async fn claimed(tx: &mut Tx, claims: &token::Claims, role: Role, now: i64) -> Result<Option<Claimed>, StoreError> {
    let kind = kind_of(role);
    let Some(key) = mirror::key(tx, kind, &claims.sub).await? else { return Ok(None) };
    let shop = match &claims.shop {
        Some(shop) if role != Role::Buyer => match mirror::key(tx, "shop", shop).await? {
            Some(key) => Some(key.id),
            None => return Ok(None),
        },
        _ => None,
    };
    let before = person::load(tx, key.id).await?;
    let joined = match shop {
        Some(shop) => person::memberships(tx, key.id).await?.iter().any(|m| m.scope == shop && m.role == role.code()),
        None => true,
    };
    let mut person = before.clone().unwrap_or_else(|| Person {
        id: key.id,
        issuer: claims.iss.clone(),
        subject: format!("{kind}/{}", claims.sub),
        name: String::new(),
        language: claims.lang.clone().unwrap_or_default(),
        zone: String::new(),
        preferences: "{}".to_owned(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: now,
    });
    let sent: Imported = key.body.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default();
    // The marketplace knows the name and the zone best; the language may have been chosen here.
    person.name = claims.name.clone().unwrap_or(person.name);
    let zone = claims.zone.clone().or(sent.time_zone).filter(|z| ombud_domain::calendar::zone(z).is_some());
    person.zone = zone.unwrap_or(person.zone);
    if let Some(storefront) = &claims.storefront {
        let preferences = Preferences { storefront: Some(storefront.clone()) };
        person.preferences = serde_json::to_string(&preferences).unwrap_or_default();
    }
    let news = !joined || before.as_ref() != Some(&person);
    Ok(Some(Claimed { session: NewSession { person: person.id, role, shop }, person, news }))
}

/// What the marketplace sent of a buyer, as far as pages are shown by it. Not the language: the browser's is fresher.
#[derive(Default, Deserialize)]
struct Imported {
    time_zone: Option<String>,
}

/// A program or a page of the marketplace that sends the signed token itself with every request.
async fn of_token(app: &App, parts: &mut Parts, bearer: &str) -> Result<Who, Fault> {
    let claims =
        app.tokens().check(bearer, app.now()).map_err(|e| Fault::new(StatusCode::UNAUTHORIZED, e.to_string()))?;
    let (person, new) = person_of(app, claims).await?;
    if person.disabled != 0 {
        return Err(Fault::sign_in());
    }
    let session = Session {
        person: new.person,
        role: new.role.code().to_owned(),
        shop: new.shop,
        csrf: String::new(),
        created_at: 0,
        seen_at: 0,
        expires_at: 0,
    };
    let viewer = viewer(app, parts, &person, &session, &[], String::new());
    let key = Some(viewer.tag.clone());
    Ok(admitted(parts, viewer, key, None, true))
}

/// A program with an API key.
async fn of_key(app: &App, parts: &mut Parts, bearer: &str) -> Result<Who, Fault> {
    let (kept, now) = (hash(bearer), app.now().0);
    let read = app.store().read(move |tx| Box::pin(async move { admin::key(tx, &kept).await }));
    let key = read
        .await
        .map_err(|e: StoreError| Fault::from(e))?
        .filter(|k| k.revoked_at.is_none())
        .ok_or_else(Fault::sign_in)?;
    let id = key.id;
    if key.used_at.is_none_or(|used| used + SEEN_EVERY_MS < now) {
        let work =
            app.store().write(Lane::People, move |tx| Box::pin(async move { admin::used_key(tx, id, now).await }));
        work.await.map_err(|e: StoreError| Fault::from(e))?;
    }
    let scopes = key.scopes.split(',').map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect();
    let program = Program { key: id, scopes };
    parts.extensions.insert(program.clone());
    let look = look_of(app, parts, None);
    let counted = Some(format!("key {id}"));
    Ok(Who { role: Some(Role::Marketplace), look, key: counted, csrf: None, by_header: true, program: Some(program) })
}

/// Keeps the language that a person chose, for their notices.
///
/// # Errors
/// The store's.
pub async fn keep_language(app: &App, id: PersonId, language: &str) -> Result<(), Fault> {
    let language = language.to_owned();
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let Some(mut person) = person::load(tx, id.0).await? else { return Ok(()) };
            person.language = language;
            person::save(tx, &person).await
        })
    });
    work.await.map_err(|e: StoreError| e.into())
}
