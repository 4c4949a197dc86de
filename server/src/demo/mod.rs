//! The demo: an invented marketplace with two weeks of history, made by the same doors that people use, and served with
//! a page on which one steps into any role. Signing in without a password exists in this mode alone.

pub mod content;
mod fake_carrier;
pub mod fake_marketplace;
mod idea;
mod objects;
pub mod people;
pub mod picture;
mod player;
mod progress;
mod roles;
mod story;
mod tale;
mod tools;

pub use progress::Progress;
pub use roles::{DemoRole, roles};

use crate::app::App;
use crate::auth::session;
use crate::cli::{Failed, say};
use crate::config::Config;
use crate::secrets::Secrets;
use crate::{serve, telemetry, web};
use content::Content;
use ombud_domain::time::Instant;
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::{Clock, Engine, Entropy};
use ombud_store::admin::{self, ApiKey};
use ombud_store::{Lane, StoreError};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// The seed of everything that is random in the demo's history.
const SEED: u64 = 0x4f6d_6275_6444_656d;
/// Where a demo says that it is one, and whether it is complete.
const MARK: &str = "demo";
const FILLING: &str = "filling";
const READY: &str = "ready";
/// How often the demo's agents are seen at their desks.
const SEEN_EVERY: Duration = Duration::from_secs(60);

/// How the demo is started.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder for the demo's data; it is kept, and starts quickly the next time. Without it: a folder that is removed at the end.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Address and port to listen on. Without it: 127.0.0.1:8080, or a free port when that one is taken.
    #[arg(long)]
    listen: Option<SocketAddr>,
    /// The simulated marketplace pays every refund at the first try; for tests that wait for the money.
    #[arg(long)]
    always_pays: bool,
}

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A file of the demo's content is wrong.
    #[error("the demo's content is wrong: {0}")]
    Content(String),
    /// A step did not go as it was written.
    #[error("the demo's story {key} ({step}): {why}")]
    Story {
        /// The story.
        key: String,
        /// The step.
        step: String,
        /// What went wrong.
        why: String,
    },
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file could not be written.
    #[error(transparent)]
    Blob(#[from] ombud_engine::blob::BlobError),
}

/// Makes what is missing, serves, and prints one address.
///
/// # Errors
/// When the folder holds something else, or the server cannot begin.
pub async fn run(args: Args) -> Result<(), Failed> {
    let entropy = Entropy::system();
    let fresh = || std::env::temp_dir().join(format!("ombud-demo-{}", &entropy.token()[..12]));
    let folder = args.data.clone().unwrap_or_else(fresh);
    let served = serve_from(folder.clone(), args.listen, args.always_pays).await;
    if args.data.is_none()
        && let Err(error) = std::fs::remove_dir_all(&folder)
    {
        say(&format!("The demo's folder {} could not be removed: {error}", folder.display()));
    }
    served
}

async fn serve_from(folder: PathBuf, listen: Option<SocketAddr>, always_pays: bool) -> Result<(), Failed> {
    let mut config = Config { data: folder, log: "warn".into(), ..Config::default() };
    telemetry::start(&config);
    let listener = socket(&mut config, listen).await?;
    let engine = serve::open(&config).await?;
    let secrets = prepare(&engine, &config).await?;
    let content = Content::read().map_err(DemoError::Content)?;
    let found = roles(&engine).await?;
    let after = kept(&engine, player::COMMANDS).await?.and_then(|text| text.parse().ok()).unwrap_or(0);
    let key = api_key(&secrets);
    let app = App::new(engine, config, secrets, listener.local_addr()?)?;
    // The cell is fresh: nobody has set it before.
    app.demo.get_or_init(|| found);
    let mut simulated = JoinSet::new();
    simulated.spawn(fake_marketplace::run(app.public_url.clone(), key.clone(), after, always_pays));
    simulated.spawn(fake_carrier::run(app.public_url.clone(), key, content, app.engine.clock().clone()));
    simulated.spawn(agents_at_their_desks(app.engine.clone()));
    serve::run(app, listener, |url| say(&format!("The demo is at {url}/ and can be stopped with Ctrl+C."))).await
}

/// The address that was asked for; or the usual one, or any free one.
async fn socket(config: &mut Config, listen: Option<SocketAddr>) -> Result<TcpListener, Failed> {
    if let Some(listen) = listen {
        config.listen = listen;
        return serve::listen(config).await;
    }
    match serve::listen(config).await {
        Ok(listener) => Ok(listener),
        Err(_) => {
            config.listen.set_port(0);
            serve::listen(config).await
        }
    }
}

/// Fills a new folder; leaves a demo that is there as it is.
async fn prepare(engine: &Engine, config: &Config) -> Result<Secrets, Failed> {
    let file = config.secrets_file();
    match kept(engine, MARK).await?.as_deref() {
        Some(READY) => return Ok(Secrets::load(&file)?),
        Some(_) => {
            return Err(format!(
                "{} holds a demo that was not finished. Remove the folder and start again.",
                config.data.display()
            )
            .into());
        }
        None if serve::has_staff(engine).await? => {
            return Err(format!(
                "{} holds an installation that is not a demo; it was not touched. Choose another folder.",
                config.data.display()
            )
            .into());
        }
        None => {}
    }
    let secrets = Secrets::random(engine.entropy());
    secrets.create(&file)?;
    engine.vault().unlock(secrets.files());
    keep(engine, MARK, FILLING.into()).await?;
    let now = engine.now();
    let clock = Clock::manual(now);
    // The history's own engine: its clock is moved, and its randomness is the same every time.
    let history = Engine::new(
        engine.store().clone(),
        clock,
        Entropy::seeded(SEED),
        Blobs::open(&config.blobs())?,
        Egress::new(Vec::new())?,
    );
    history.vault().unlock(secrets.files());
    history.set_knowledge(web::help_centre::knowledge());
    let progress = Progress::shown();
    let filled = fill(&history, now, &progress).await;
    progress.end();
    filled?;
    add_key(engine, &secrets).await?;
    keep(engine, MARK, READY.into()).await?;
    engine.load_settings().await?;
    Ok(secrets)
}

/// Fills an empty installation. The engine must run on a manual clock; afterwards it stands at `now`.
///
/// # Errors
/// When the content is wrong or the store fails; what was written before stays.
pub async fn fill(engine: &Engine, now: Instant, progress: &Progress) -> Result<(), DemoError> {
    let content = Content::read().map_err(DemoError::Content)?;
    progress.step("People, shops and storefronts", 1);
    engine.clock().set(Instant(now.0 - player::HISTORY.0));
    let people = people::settle(engine, &content, now).await?;
    tools::give(engine, &content, &people).await?;
    progress.done(1);
    player::Player::new(engine, &content, &people, now)?.play(progress).await
}

/// The key of the simulated marketplace, the same for the same secrets.
fn api_key(secrets: &Secrets) -> String {
    format!("{}{}", session::KEY_PREFIX, hex::encode(secrets.derive("demo marketplace")))
}

async fn add_key(engine: &Engine, secrets: &Secrets) -> Result<(), StoreError> {
    let text = api_key(secrets);
    let key = ApiKey {
        id: engine.id().await?,
        name: "Simulated marketplace".into(),
        hash: session::hash(&text),
        hint: text[text.len() - 4..].to_owned(),
        scopes: "import,commands".into(),
        created_at: engine.now().0,
        used_at: None,
        revoked_at: None,
    };
    engine.store().write(Lane::Batch, move |tx| Box::pin(async move { admin::add_key(tx, &key).await })).await
}

async fn keep(engine: &Engine, key: &'static str, value: String) -> Result<(), StoreError> {
    engine.store().write(Lane::Batch, move |tx| Box::pin(async move { admin::set(tx, key, &value).await })).await
}

async fn kept(engine: &Engine, key: &'static str) -> Result<Option<String>, StoreError> {
    engine.store().read(move |tx| Box::pin(admin::get(tx, key))).await
}

/// Simulated colleagues: agents who have a chat count as present, so that their chats stay with them.
async fn agents_at_their_desks(engine: Engine) {
    loop {
        match engine.store().read(|tx| Box::pin(ombud_engine::view::held_chats(tx))).await {
            Ok(held) => held.into_iter().for_each(|(_, agent)| engine.seen(agent)),
            Err(error) => tracing::warn!(%error, "the demo's agents could not be seen"),
        }
        tokio::time::sleep(SEEN_EVERY).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ombud_domain::time::Span;
    use std::collections::{HashMap, HashSet};

    async fn filled(folder: &std::path::Path, now: Instant) -> Engine {
        let store =
            ombud_store::Store::open(ombud_store::Config::Sqlite { path: folder.join("ombud.db") }).await.unwrap();
        let blobs = Blobs::open(&folder.join("files")).unwrap();
        let engine =
            Engine::new(store, Clock::manual(now), Entropy::seeded(SEED), blobs, Egress::new(Vec::new()).unwrap());
        engine.vault().unlock([7; 32]);
        engine.set_knowledge(web::help_centre::knowledge());
        fill(&engine, now, &Progress::hidden()).await.unwrap();
        engine
    }

    #[tokio::test]
    async fn the_history_shows_every_state_and_a_deadline_that_is_near() {
        let folder = tempfile::tempdir().unwrap();
        let now = Instant(1_795_000_000_000);
        let engine = filled(folder.path(), now).await;
        let cases = engine.store().read(|tx| {
            Box::pin(async move {
                let mut out = Vec::new();
                // Every case holds at least one seat of a storefront.
                for front in admin::storefronts(tx).await? {
                    let filter = ombud_store::seat::Filter::default();
                    out.extend(
                        ombud_store::seat::list(tx, &[front.id], &filter, 500).await?.into_iter().map(|l| l.case),
                    );
                }
                Ok::<_, StoreError>(out)
            })
        });
        let cases = cases.await.unwrap();
        let mut stages: HashMap<&str, HashSet<&str>> = HashMap::new();
        for case in &cases {
            stages.entry(case.kind.as_str()).or_default().insert(case.stage.as_str());
        }
        for (kind, wanted) in [
            ("conversation", "assistant with_shop queued with_agent waiting_buyer callback_booked closed"),
            (
                "dispute",
                "draft seller_turn buyer_turn platform_review info_wait platform_offer overdue executing chargeback_hold withdrawn_grace closed discarded",
            ),
            ("refund", "sent unknown retry manual succeeded"),
            ("return", "awaiting_shipment delivered contested"),
            ("report", "received decided"),
            ("statement", "in_force"),
            ("appeal", "review"),
        ] {
            let missing: Vec<&str> = wanted.split(' ').filter(|stage| !stages[kind].contains(stage)).collect();
            assert!(missing.is_empty(), "no {kind} is {missing:?}");
        }
        let waits = |c: &&ombud_store::case::CaseRow| {
            ombud_engine::rows::read::<ombud_domain::dispute::Dispute>(c).is_ok_and(|d| d.data.ruling_asked.is_some())
        };
        assert_eq!(cases.iter().filter(|c| c.kind == "dispute").filter(waits).count(), 1, "a ruling for two");
        let found = roles(&engine).await.unwrap();
        for role in ["mediator", "supervisor"] {
            let (person, ruled) = (found.iter().find(|r| r.key == role).unwrap().person, "platform_ruling");
            let looks = engine.store().read(move |tx| {
                Box::pin(async move {
                    let mut out = Vec::new();
                    for front in admin::storefronts(tx).await? {
                        out.extend(ombud_store::desk::second_looks(tx, front.id, person, 10).await?);
                    }
                    Ok::<_, StoreError>(out)
                })
            });
            let looks = looks.await.unwrap();
            assert!(looks.iter().any(|c| c.body.contains(ruled)), "nothing for {role} to look at again");
        }
        let soon = |due: i64| (now.0..(now + Span::hours(4)).0).contains(&due);
        assert!(
            cases.iter().any(|c| c.stage == "seller_turn" && c.due_at.is_some_and(soon)),
            "no shop is about to be late"
        );
        assert_eq!(found.len(), 13);
        assert!(found.iter().all(|r| r.shop.is_some() == (r.role.party() == ombud_domain::actor::Party::Shop)));
    }
}
