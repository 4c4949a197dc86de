//! A browser without scripts: it keeps cookies, and sends forms as they stand on the page, hidden fields included.

use crate::world::{BEGAN, Told, request, tell};
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::{Clock, Engine, Entropy};
use ombud_server::app::App;
use ombud_server::config::Config;
use ombud_server::secrets::Secrets;
use ombud_server::serve;
use ombud_store::Store;
use tempfile::TempDir;
use tower::ServiceExt;

pub const PASSWORD: &str = "three grey cats sleep";

/// An installation whose webhooks may reach this machine.
pub struct Site {
    pub app: App,
    pub clock: Clock,
    _data: TempDir,
}

impl Site {
    pub async fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut config = Config { data: data.path().to_owned(), ..Config::default() };
        config.public_url = "https://help.example".into();
        config.webhook_networks = vec!["127.0.0.0/8".parse().unwrap()];
        let store = Store::open(config.store()).await.unwrap();
        let (clock, entropy) = (Clock::manual(BEGAN), Entropy::seeded(11));
        let secrets = Secrets::random(&entropy);
        let egress = Egress::new(config.webhook_networks.clone()).unwrap();
        let engine = Engine::new(store, clock.clone(), entropy, Blobs::open(&config.blobs()).unwrap(), egress);
        let app = App::new(engine, config, secrets, ([127, 0, 0, 1], 8080).into()).unwrap();
        Self { app, clock, _data: data }
    }

    pub fn browser(&self) -> Browser {
        Browser { app: self.app.clone(), cookie: String::new(), page: String::new(), lang: "en".into() }
    }

    /// The path of a fresh set-up link.
    pub async fn set_up_link(&self) -> String {
        format!("/set-up?token={}", serve::offer_set_up(&self.app.engine).await.unwrap())
    }

    /// A browser in which the first administrator has just been made.
    pub async fn administrator(&self) -> Browser {
        let mut browser = self.browser();
        let link = self.set_up_link().await;
        browser.get(&link).await;
        browser.become_somebody("Ana Lima", Some("ana@example.com")).await;
        let code = browser.code(&self.clock);
        let told = browser.send("/set-up/authenticator", &[("first_code", &code)]).await;
        assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, "/set-up"), "{}", told.text);
        browser
    }
}

pub struct Browser {
    app: App,
    pub cookie: String,
    /// The page that was shown last.
    pub page: String,
    pub lang: String,
}

impl Browser {
    async fn ask(&mut self, method: Method, path: &str, kind: &str, body: &str) -> Told {
        let headers = [("cookie", self.cookie.as_str()), ("content-type", kind), ("accept-language", &self.lang)];
        let answer = self.app.router().oneshot(request(method, path, &headers, body)).await.unwrap();
        let told = tell(answer).await;
        if told.headers.contains_key("set-cookie") {
            self.cookie = told.cookie();
        }
        if !told.text.is_empty() {
            self.page.clone_from(&told.text);
        }
        told
    }

    pub async fn get(&mut self, path: &str) -> Told {
        self.ask(Method::GET, path, "", "").await
    }

    /// Sends the form with this action from the page that is shown, with these fields filled in.
    pub async fn send(&mut self, action: &str, fields: &[(&str, &str)]) -> Told {
        let mut all = hidden(self.form(action));
        all.extend(fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(all).finish();
        self.ask(Method::POST, action, "application/x-www-form-urlencoded", &body).await
    }

    /// Sends the form with everything that stands in it, and these fields changed.
    pub async fn send_filled(&mut self, action: &str, changed: &[(&str, &str)]) -> Told {
        let mut all = filled(self.form(action));
        all.retain(|(name, _)| !changed.iter().any(|(n, _)| n == name));
        all.extend(changed.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(all).finish();
        self.ask(Method::POST, action, "application/x-www-form-urlencoded", &body).await
    }

    /// Sends the form with a file.
    pub async fn upload(&mut self, action: &str, kind: &str, name: &str, text: &str) -> Told {
        let mut body = String::new();
        let fields = hidden(self.form(action)).into_iter().chain([("kind".to_owned(), kind.to_owned())]);
        for (field, value) in fields {
            body += &format!("--B\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        }
        body += &format!(
            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/plain\r\n\r\n{text}\r\n--B--\r\n"
        );
        self.ask(Method::POST, action, "multipart/form-data; boundary=B", &body).await
    }

    fn form(&self, action: &str) -> &str {
        let at = self
            .page
            .find(&format!("action=\"{action}\""))
            .unwrap_or_else(|| panic!("no form for {action} in {}", self.page));
        self.page[at..].split("</form>").next().unwrap()
    }

    /// The first page of getting an account, up to the authenticator.
    pub async fn become_somebody(&mut self, name: &str, email: Option<&str>) {
        let action = if self.page.contains("/set-up/account") { "/set-up/account" } else { "/invite/account" };
        let mut fields = vec![("person_name", name), ("password", PASSWORD), ("password_again", PASSWORD)];
        fields.extend(email.map(|e| ("email", e)));
        let told = self.send(action, &fields).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
        let next = told.header("location").to_owned();
        assert_eq!(self.get(&next).await.status, StatusCode::OK);
    }

    /// The secret that the page shows, as somebody types it into an app.
    pub fn secret(&self) -> String {
        between(&self.page, "<pre><code>", "</code>").replace(' ', "")
    }

    /// What the authenticator shows now.
    pub fn code(&self, clock: &Clock) -> String {
        ombud_server::auth::password::totp_now(&self.secret(), clock.now())
    }

    /// What is shown to be copied.
    pub fn copied(&self) -> String {
        between(&self.page, "<pre><code>", "</code>").replace("&amp;", "&")
    }
}

pub fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let at = text.find(before).unwrap_or_else(|| panic!("no {before} in {text}")) + before.len();
    text[at..].split(after).next().unwrap()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    Some(tag[at..].split('"').next()?.replace("&quot;", "\"").replace("&amp;", "&"))
}

fn tags<'a>(form: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    form.split(&format!("<{name}")).skip(1).map(|rest| rest.split('>').next().unwrap()).collect::<Vec<_>>().into_iter()
}

fn hidden(form: &str) -> Vec<(String, String)> {
    let hidden = tags(form, "input").filter(|t| attribute(t, "type").as_deref() == Some("hidden"));
    hidden.map(|t| (attribute(t, "name").unwrap(), attribute(t, "value").unwrap_or_default())).collect()
}

/// All that a browser would send of a form as it stands.
fn filled(form: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for tag in tags(form, "input") {
        let kind = attribute(tag, "type").unwrap_or_default();
        let left_out = matches!(kind.as_str(), "radio" | "checkbox") && !tag.contains(" checked");
        if !left_out && kind != "file" {
            all.push((attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap_or_default()));
        }
    }
    for area in form.split("<textarea").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap();
        all.push((attribute(tag, "name").unwrap(), rest.split("</textarea>").next().unwrap().to_owned()));
    }
    for select in form.split("<select").skip(1) {
        let (tag, rest) = select.split_once('>').unwrap();
        let options = rest.split("</select>").next().unwrap();
        let chosen =
            tags(options, "option").find(|t| t.contains(" selected")).or_else(|| tags(options, "option").next());
        all.push((attribute(tag, "name").unwrap(), attribute(chosen.unwrap(), "value").unwrap()));
    }
    all
}

/// A cookie of somebody in this role.
pub async fn signed_in(site: &Site, role: Role) -> String {
    use ombud_server::auth::session::{NewSession, STAFF, begin};
    use ombud_store::person::{self, Membership, Person};
    let id = site.app.engine.id().await.unwrap();
    let person = Person {
        id,
        issuer: STAFF.into(),
        subject: format!("{}-{id}@example.com", role.code()),
        name: "Somebody".into(),
        language: String::new(),
        zone: String::new(),
        preferences: "{}".into(),
        password: Some("x".into()),
        totp: Some("x".into()),
        disabled: 0,
        created_at: BEGAN.0,
    };
    let membership = Membership { person: id, role: role.code().into(), scope: 0 };
    let work = site.app.store().write(ombud_store::Lane::People, move |tx| {
        Box::pin(async move {
            person::save(tx, &person).await?;
            person::join(tx, &membership).await
        })
    });
    work.await.map_err(|e: ombud_store::StoreError| e).unwrap();
    let new = NewSession { person: id, role, shop: None };
    let cookie = begin(&site.app, &axum::http::HeaderMap::new(), new).await.unwrap();
    cookie.to_str().unwrap().split(';').next().unwrap().to_owned()
}
