//! An installation in a folder of its own, with a clock that the test moves, asked without a network.

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::Response;
use http_body_util::BodyExt;
use ombud_domain::Instant;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::{Clock, Engine, Entropy};
use ombud_server::app::App;
use ombud_server::auth::session::{NewSession, STAFF, begin};
use ombud_server::auth::{password, token::Claims};
use ombud_server::config::Config;
use ombud_server::secrets::Secrets;
use ombud_store::person::{self, Membership, Person};
use ombud_store::{Lane, Store, StoreError};
use tempfile::TempDir;
use tower::ServiceExt;

/// The host of the tests.
pub const HOST: &str = "help.example";
/// When they begin: 14 March 2026, 17:00 UTC.
pub const BEGAN: Instant = Instant(1_773_507_600_000);
/// The password of every account here.
pub const PASSWORD: &str = "three grey cats sleep";

pub struct World {
    pub app: App,
    pub clock: Clock,
    _data: TempDir,
}

/// What came back.
pub struct Told {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Told {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }

    /// The session's cookie as a browser would send it back.
    pub fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap().to_owned()
    }
}

impl World {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut config = Config { data: data.path().to_owned(), ..Config::default() };
        config.public_url = format!("https://{HOST}");
        change(&mut config);
        let store = Store::open(config.store()).await.unwrap();
        let clock = Clock::manual(BEGAN);
        let entropy = Entropy::seeded(7);
        let secrets = Secrets::random(&entropy);
        let blobs = Blobs::open(&config.blobs()).unwrap();
        let engine = Engine::new(store, clock.clone(), entropy, blobs, Egress::new(Vec::new()).unwrap());
        let app = App::new(engine, config, secrets, ([127, 0, 0, 1], 8080).into()).unwrap();
        Self { app, clock, _data: data }
    }

    /// The same data after the process ended and began anew.
    pub async fn restarted(self) -> Self {
        let Self { app, clock, _data } = self;
        let (config, settings) = (app.config.clone(), app.engine.settings());
        drop(app);
        let store = Store::open(config.store()).await.unwrap();
        let secrets = Secrets::random(&Entropy::seeded(7));
        let blobs = Blobs::open(&config.blobs()).unwrap();
        blobs.sweep().await.unwrap();
        let engine = Engine::new(store, clock.clone(), Entropy::seeded(8), blobs, Egress::new(Vec::new()).unwrap());
        engine.set_settings((*settings).clone());
        let app = App::new(engine, config, secrets, ([127, 0, 0, 1], 8080).into()).unwrap();
        Self { app, clock, _data }
    }

    /// The bytes of a file as whoever may open it gets them.
    pub async fn file(&self, hash: &str) -> Vec<u8> {
        let (vault, hash) = (self.app.engine.vault().clone(), hash.to_owned());
        let found =
            self.app.store().read(move |tx| Box::pin(async move { vault.find(tx, &hash, 0).await })).await.unwrap();
        self.app.engine.vault().open(&found).await.unwrap().bytes().await.unwrap()
    }

    pub fn later(&self, span: Span) {
        self.clock.set(self.clock.now() + span);
    }

    pub async fn ask(&self, request: Request<Body>) -> Told {
        tell(self.app.router().oneshot(request).await.unwrap()).await
    }

    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Told {
        self.ask(request(Method::GET, path, headers, "")).await
    }

    pub async fn post(&self, path: &str, headers: &[(&str, &str)], form: &str) -> Told {
        let form_type = [("content-type", "application/x-www-form-urlencoded")];
        self.ask(request(Method::POST, path, &[&form_type, headers].concat(), form)).await
    }

    /// Claims as the marketplace would sign them for a buyer, for ten minutes.
    pub fn claims(&self) -> Claims {
        let now_s = self.clock.now().0 / 1_000;
        Claims {
            sub: "b-1".into(),
            role: "buyer".into(),
            iss: "marketplace".into(),
            exp: now_s + 600,
            iat: now_s,
            shop: None,
            name: Some("Maria Souza".into()),
            lang: None,
            zone: Some("America/Sao_Paulo".into()),
            storefront: None,
        }
    }

    /// A token of the marketplace, signed with the secret of this installation.
    pub fn token(&self, claims: &Claims) -> String {
        sign(claims, "ombud", self.app.secrets.token_secret.reveal())
    }

    /// An account of staff; gives its id and the secret of its authenticator.
    pub async fn staff(&self, email: &str, roles: &[Role]) -> (i64, String) {
        let id = self.app.engine.id().await.unwrap();
        let secret = password::totp_secret(self.app.engine.entropy());
        let person = Person {
            id,
            issuer: STAFF.into(),
            subject: email.into(),
            name: "Dana".into(),
            language: String::new(),
            zone: String::new(),
            preferences: "{}".into(),
            password: Some(password::hash(PASSWORD.into(), self.app.engine.entropy()).await.unwrap()),
            totp: Some(secret.clone()),
            disabled: 0,
            created_at: BEGAN.0,
        };
        let roles: Vec<Membership> =
            roles.iter().map(|r| Membership { person: id, role: r.code().into(), scope: 0 }).collect();
        self.save(person, roles).await;
        (id, secret)
    }

    pub async fn save(&self, person: Person, roles: Vec<Membership>) {
        let work = self.app.store().write(Lane::People, move |tx| {
            Box::pin(async move {
                person::save(tx, &person).await?;
                for role in &roles {
                    person::join(tx, role).await?;
                }
                Ok::<_, StoreError>(())
            })
        });
        work.await.unwrap();
    }

    /// The cookie of somebody in this role.
    pub async fn signed_in(&self, role: Role) -> String {
        let shop = (role == Role::ShopOwner || role == Role::ShopMember).then_some(77);
        let (person, _) = self.staff(&format!("{}@example.com", role.code()), &[role]).await;
        let cookie = begin(&self.app, &HeaderMap::new(), NewSession { person, role, shop }).await.unwrap();
        cookie.to_str().unwrap().split(';').next().unwrap().to_owned()
    }
}

pub fn sign(claims: &Claims, audience: &str, secret: &str) -> String {
    let mut body = serde_json::to_value(claims).unwrap();
    body["aud"] = audience.into();
    let key = jsonwebtoken::EncodingKey::from_secret(secret.as_bytes());
    jsonwebtoken::encode(&jsonwebtoken::Header::default(), &body, &key).unwrap()
}

pub fn request(method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    let host = headers.iter().find(|(name, _)| *name == "host").map_or(HOST, |(_, host)| host);
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, host);
    for (name, value) in headers.iter().filter(|(name, _)| *name != "host") {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_owned())).unwrap()
}

pub async fn tell(response: Response) -> Told {
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    Told { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
}

/// The token that the page's forms carry.
pub async fn csrf_of(world: &World, cookie: &str) -> String {
    let page = world.get("/sign-in", &[("cookie", cookie)]).await.text;
    let at = page.find("name=\"csrf\" value=\"").unwrap() + "name=\"csrf\" value=\"".len();
    page[at..].split('"').next().unwrap().to_owned()
}
