//! Opens an installation, serves it, and ends it without losing anything.

use crate::app::App;
use crate::auth::session;
use crate::cli::{Failed, say};
use crate::config::Config;
use crate::record;
use crate::secrets::Secrets;
use crate::upload::{poster, slot};
use crate::web::admin::token_key;
use ombud_domain::time::Span;
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::{Clock, Engine, Entropy};
use ombud_store::person::{self, Link};
use ombud_store::{Lane, Store, StoreError};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// How long a set-up link works.
const SET_UP_LIFE: Span = Span::hours(24);
/// How often sessions and uploads that are over are forgotten.
const TIDY_EVERY: Duration = Duration::from_secs(3_600);
/// How soon a change of the settings at one node is in force at the others.
const SETTINGS_EVERY: Duration = Duration::from_secs(30);
/// How long requests that are under way may take to end when the server is asked to stop.
const GOODBYE: Duration = Duration::from_secs(10);

/// Opens the data of an installation; the folder is made when it is absent.
///
/// # Errors
/// When the folder, the database or the files cannot be used.
pub async fn open(config: &Config) -> Result<Engine, Failed> {
    make_private(&config.data).map_err(|e| format!("the data folder {}: {e}", config.data.display()))?;
    let store = Store::open(config.store()).await?;
    let blobs = Blobs::open(&config.blobs())?;
    let engine =
        Engine::new(store, Clock::system(), Entropy::system(), blobs, Egress::new(config.webhook_networks.clone())?);
    // What a command does beside the server may show a file in a case.
    let secrets = config.secrets_file();
    if secrets.exists() {
        engine.vault().unlock(Secrets::load(&secrets)?.files());
    }
    engine.load_settings().await?;
    engine.set_knowledge(crate::web::help_centre::knowledge());
    if let Some(clamd) = &config.clamd {
        engine.set_scanner(clamd.clone());
    }
    Ok(engine)
}

/// A folder that only its owner can look into: the database holds names, addresses and the hashes of passwords.
pub(crate) fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Whether anybody of ours has an account.
///
/// # Errors
/// The store's.
pub async fn has_staff(engine: &Engine) -> Result<bool, StoreError> {
    engine.store().read(|tx| Box::pin(async move { Ok(!person::staff(tx, 0, 1).await?.is_empty()) })).await
}

/// The token of a fresh set-up link; only its hash is kept.
///
/// # Errors
/// The store's.
pub async fn offer_set_up(engine: &Engine) -> Result<String, StoreError> {
    let token = engine.entropy().token();
    let (kept, now) = (session::hash(&token), engine.now());
    let link = Link {
        purpose: "set-up".to_owned(),
        body: "{}".to_owned(),
        created_at: now.0,
        expires_at: (now + SET_UP_LIFE).0,
        used_at: None,
    };
    let work = engine
        .store()
        .write(Lane::People, move |tx| Box::pin(async move { person::offer_link(tx, &kept, &link).await }));
    work.await.map(|()| token)
}

/// Serves until the process is asked to stop.
///
/// # Errors
/// When it cannot begin; what happens later is answered to those who ask.
pub async fn serve(config: Config, secrets: Secrets) -> Result<(), Failed> {
    let engine = open(&config).await?;
    if !has_staff(&engine).await? {
        say("Nobody has an account yet. `ombud init` prints a set-up link.");
    }
    let listener = listen(&config).await?;
    let app = App::new(engine, config, secrets, listener.local_addr()?)?;
    run(app, listener, |url| say(&format!("Ombud is at {url} and can be stopped with Ctrl+C."))).await
}

/// The socket.
///
/// # Errors
/// With the address, so that one sees which port is taken.
pub async fn listen(config: &Config) -> Result<TcpListener, Failed> {
    TcpListener::bind(config.listen).await.map_err(|e| format!("cannot listen on {}: {e}", config.listen).into())
}

/// Runs an application: its background work and its requests, until a signal comes.
///
/// # Errors
/// When the socket fails.
pub async fn run(app: App, listener: TcpListener, ready: impl FnOnce(&str)) -> Result<(), Failed> {
    token_key::put_in_force(&app).await.map_err(|fault| format!("the key of sign-in tokens: {}", fault.code))?;
    record::keys::ours(&app).await.map_err(|fault| format!("the key of records: {}", fault.code))?;
    let engine = app.engine.clone();
    let fits = app.store().read(move |tx| Box::pin(async move { engine.vault().fits(tx).await }));
    if !fits.await? {
        return Err(
            "the keys of the secrets file do not open the files that are here: it is the file of another installation"
                .into(),
        );
    }
    let stop = CancellationToken::new();
    let left = app.engine.blobs().sweep().await.map_err(|e| format!("the folder of files: {e}"))?;
    if left > 0 {
        tracing::info!(left, "files that were begun and never finished are gone");
    }
    let work = background(&app, &stop);
    let service = app.router().into_make_service_with_connect_info::<SocketAddr>();
    ready(&app.public_url);
    let asked = {
        let stop = stop.clone();
        async move {
            signalled().await;
            stop.cancel();
        }
    };
    let serving = axum::serve(listener, service).with_graceful_shutdown(asked);
    // Streams stay open for ever: after the goodbye they are cut, and browsers come again where they stood.
    let cut = async {
        stop.cancelled().await;
        tokio::time::sleep(GOODBYE).await;
    };
    let served = tokio::select! { served = serving => served, () = cut => Ok(()) };
    stop.cancel();
    finish(work).await;
    Ok(served?)
}

/// Everything that moves by itself.
fn background(app: &App, stop: &CancellationToken) -> JoinSet<()> {
    let mut work = JoinSet::new();
    let engine = |app: &App| (app.engine.clone(), stop.clone());
    let (e, s) = engine(app);
    work.spawn(async move { e.run_timers(s).await });
    let (e, s) = engine(app);
    work.spawn(async move { e.run_jobs(s).await });
    let (e, s) = engine(app);
    work.spawn(async move { e.run_scans(s).await });
    let (e, s) = engine(app);
    work.spawn(async move { e.run_assistant(s).await });
    let (e, s) = engine(app);
    work.spawn(async move { e.run_statistics(s).await });
    let (e, s) = engine(app);
    work.spawn(async move {
        if let Err(error) = e.run_tail(s).await {
            tracing::error!(%error, "live updates have stopped");
        }
    });
    work.spawn(poster::run(app.clone(), stop.clone()));
    work.spawn(tidy(app.clone(), stop.clone()));
    work.spawn(follow_settings(app.clone(), stop.clone()));
    work
}

/// Forgets sessions that are over, files that nobody went on sending, and those of cases that ended long ago; seals those
/// that came before files were sealed.
async fn tidy(app: App, stop: CancellationToken) {
    loop {
        let now = app.now().0;
        let idle_since = now - app.config.session_idle_min * 60_000;
        let work =
            app.store().write(Lane::Work, move |tx| Box::pin(async move { person::expire(tx, now, idle_since).await }));
        if let Err(error) = work.await.map_err(|e: StoreError| e) {
            tracing::warn!(%error, "old sessions could not be forgotten");
        }
        if let Err(fault) = slot::sweep(&app).await {
            tracing::warn!(why = fault.detail, "files that nobody went on sending could not be forgotten");
        }
        if let Err(error) = app.engine.seal_open().await {
            tracing::warn!(%error, "files that lie open could not be sealed");
        }
        match app.engine.forget_files(Span::days(app.config.files_keep_days)).await {
            Ok(0) => {}
            Ok(files) => tracing::info!(files, "files of cases that ended long ago are deleted"),
            Err(error) => tracing::warn!(%error, "files of cases that ended long ago could not be deleted"),
        }
        tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(TIDY_EVERY) => {} }
    }
}

/// Takes over what an administrator changed at another node.
async fn follow_settings(app: App, stop: CancellationToken) {
    loop {
        tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(SETTINGS_EVERY) => {} }
        if let Err(error) = app.engine.load_settings().await {
            tracing::warn!(%error, "the settings could not be read again");
        }
        if let Err(fault) = token_key::put_in_force(&app).await {
            fault.log();
        }
    }
}

async fn finish(mut work: JoinSet<()>) {
    let all = async {
        while let Some(ended) = work.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "background work failed");
            }
        }
    };
    if tokio::time::timeout(GOODBYE, all).await.is_err() {
        tracing::warn!("background work was cut; it goes on at the next start");
    }
}

/// Ctrl+C, or the word of whoever runs us.
async fn signalled() {
    let typed = async { tokio::signal::ctrl_c().await.unwrap_or_default() };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut asked) => tokio::select! { () = typed => {}, _ = asked.recv() => {} },
            Err(_) => typed.await,
        }
    }
    #[cfg(not(unix))]
    typed.await;
}
