//! Every state of every machine, reached through `act` with a clock that is moved, in a data folder of its own; and served
//! with that clock standing still, so that a browser can look at states that last for seconds. A state to which no path
//! leads is an error: whoever adds a state adds its path (`states/paths.rs`).

mod paths;
mod play;
mod world;

use axum::http::HeaderMap;
use ombud_domain::actor::{Actor, Party, Role};
use ombud_domain::appeal::AppealStage;
use ombud_domain::case::{CaseKind, Stage};
use ombud_domain::conversation::ConversationStage;
use ombud_domain::dispute::{DisputeStage, How, Outcome};
use ombud_domain::finance::FinanceStage;
use ombud_domain::outside::OutsideStage;
use ombud_domain::refund::RefundStage;
use ombud_domain::report::ReportStage;
use ombud_domain::returns::ReturnStage;
use ombud_domain::statement::StatementStage;
use ombud_domain::suggestion::SuggestionStage;
use ombud_domain::time::{Instant, Span};
use ombud_engine::view::AnyCase;
use ombud_engine::{Clock, Entropy};
use ombud_server::app::App;
use ombud_server::auth::session::{self, NewSession};
use ombud_server::config::Config;
use ombud_server::secrets::Secrets;
use ombud_store::case::CaseRow;
use paths::PATHS;
use play::Play;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use world::{MARKETS, World, text};

/// How often the beginning of a path is moved until its end falls on the same moment as all others.
const AIMS: usize = 6;
/// How much earlier than that moment a path may end: whoever counts in business days cannot aim better.
const EARLIER: Span = Span::hours(96);

/// What to make.
#[derive(clap::Args, Debug, Clone)]
pub struct Args {
    /// A folder that is empty or not there yet.
    #[arg(long)]
    data: PathBuf,
    /// Serve it afterwards, at this address, with the clock standing still.
    #[arg(long)]
    listen: Option<SocketAddr>,
}

/// Makes the folder, and serves it when asked to.
pub fn run(args: &Args) -> ExitCode {
    let made = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(text)
        .and_then(|runtime| runtime.block_on(make(args)));
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            println!("states: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn make(args: &Args) -> Result<(), String> {
    let config = Config { data: args.data.clone(), rate_limits: false, ..Config::default() };
    if config.secrets_file().exists() {
        return Err(format!("{} is not empty", args.data.display()));
    }
    let now = midweek(Clock::system().now());
    let begins = measured(now).await?;
    let secrets = Secrets::random(&Entropy::system());
    secrets.create(&config.secrets_file()).map_err(text)?;
    let (world, cases) = filled(&config, &begins, now).await?;
    println!("states: {} cases, {} states of {} machines", cases.len(), states().len(), CaseKind::ALL.len());
    let at = args.listen.unwrap_or_else(|| ([127, 0, 0, 1], 0).into());
    let listener = tokio::net::TcpListener::bind(at).await.map_err(text)?;
    let app = App::new(world.engine.clone(), config, secrets, listener.local_addr().map_err(text)?)?;
    let people = signed_in(&app, &world).await?;
    let listed = json!({"now": now, "people": people, "cases": cases});
    std::fs::write(args.data.join("states.json"), listed.to_string()).map_err(text)?;
    if args.listen.is_none() {
        return Ok(());
    }
    println!("states: served at {}/ until it is stopped", app.public_url);
    // Neither timers nor jobs run: each case stays where its path has led.
    axum::serve(listener, app.router().into_make_service_with_connect_info::<SocketAddr>()).await.map_err(text)
}

/// All states of all machines, as paths name them.
fn states() -> BTreeSet<String> {
    fn of<S: Stage>(kind: CaseKind) -> impl Iterator<Item = String> {
        S::ALL.iter().map(move |stage| format!("{}.{}", kind.code(), stage.code()))
    }
    let of_kind = |kind| -> Vec<String> {
        match kind {
            CaseKind::Conversation => of::<ConversationStage>(kind).collect(),
            CaseKind::Dispute => of::<DisputeStage>(kind).collect(),
            CaseKind::Refund => of::<RefundStage>(kind).collect(),
            CaseKind::Return => of::<ReturnStage>(kind).collect(),
            CaseKind::Report => of::<ReportStage>(kind).collect(),
            CaseKind::Statement => of::<StatementStage>(kind).collect(),
            CaseKind::Appeal => of::<AppealStage>(kind).collect(),
            CaseKind::Finance => of::<FinanceStage>(kind).collect(),
            CaseKind::Outside => of::<OutsideStage>(kind).collect(),
            CaseKind::Suggestion => of::<SuggestionStage>(kind).collect(),
        }
    };
    CaseKind::ALL.into_iter().flat_map(of_kind).collect()
}

/// What no path leads to: states, outcomes of disputes, and ways in which these come about.
fn forgotten() -> Vec<String> {
    let led: BTreeSet<String> = PATHS
        .iter()
        .map(|(name, _)| {
            let (machine, state, _) = paths::parts(name);
            format!("{machine}.{}", state.split('.').next().unwrap_or_default())
        })
        .collect();
    let closed: Vec<Vec<&str>> = PATHS.iter().map(|(name, _)| paths::parts(name).1.split('.').collect()).collect();
    let ends = |at: usize, word: String| closed.iter().all(|path| path.get(at) != Some(&word.as_str())).then_some(word);
    let outcomes = Outcome::ALL.iter().filter_map(|o| ends(1, word(o)));
    let hows = How::ALL.iter().filter_map(|h| ends(2, word(h)));
    states().into_iter().filter(|state| !led.contains(state)).chain(outcomes).chain(hows).collect()
}

/// The last Thursday afternoon: whoever counts in business days has some on both sides of it, so that every path can end
/// there, on whatever day this is run.
fn midweek(now: Instant) -> Instant {
    let (week, afternoon) = (Span::days(7).0, Span::hours(15).0);
    // The first day of 1970 was a Thursday.
    Instant((now.0 - afternoon).div_euclid(week) * week + afternoon)
}

fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Where each path must begin so that all of them end now: they are walked in a folder of their own until they do.
async fn measured(now: Instant) -> Result<Vec<Instant>, String> {
    let forgotten = forgotten();
    if !forgotten.is_empty() {
        return Err(format!("no path leads to {}", forgotten.join(", ")));
    }
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let folder = tempfile::TempDir::new_in(folder).map_err(text)?;
    let config = Config { data: folder.path().to_owned(), ..Config::default() };
    let world = World::new(&config, now).await?;
    let (mut begins, mut faults) = (Vec::with_capacity(PATHS.len()), Vec::new());
    for (n, (name, _)) in PATHS.iter().enumerate() {
        match aimed(&world, n, name, now).await {
            Ok(begin) => begins.push(begin),
            Err(why) => faults.push(format!("{name}: {why}")),
        }
    }
    if faults.is_empty() { Ok(begins) } else { Err(faults.join("\n")) }
}

/// Where a path must begin to end now, or as shortly before it as the calendar of the desks allows.
async fn aimed(world: &World, n: usize, name: &'static str, now: Instant) -> Result<Instant, String> {
    let mut begin = now;
    let mut best: Option<(Span, Instant)> = None;
    for aim in 0..AIMS {
        world.clock.set(begin);
        let play = Play::walk(world, n, &format!("T{n:03}{aim}"), &paths::steps(name)?).await?;
        arrived(&play, name).await?;
        let late = world.clock.now() - now;
        if late.0 <= 0 && best.is_none_or(|(before, _)| late > before) {
            best = Some((late, begin));
        }
        if late.0 == 0 {
            break;
        }
        begin = Instant(begin.0 - late.0);
    }
    let (early, begin) = best.ok_or("it always ends too late")?;
    if early.0 >= -EARLIER.0 { Ok(begin) } else { Err(format!("it ends {} h too early", -early.0 / Span::hours(1).0)) }
}

/// Walks all paths for good; gives the cases with who may look at them.
async fn filled(config: &Config, begins: &[Instant], now: Instant) -> Result<(World, Vec<Value>), String> {
    let world = World::new(config, now).await?;
    let mut cases = Vec::with_capacity(PATHS.len());
    for (n, ((name, _), begin)) in PATHS.iter().zip(begins).enumerate() {
        world.clock.set(*begin);
        let play = Play::walk(&world, n, &format!("S-{n:03}"), &paths::steps(name)?).await;
        let play = play.map_err(|e| format!("{name}: {e}"))?;
        let row = arrived(&play, name).await.map_err(|e| format!("{name}: {e}"))?;
        for open in play.rows().await?.iter().filter(|r| r.closed_at.is_none()) {
            if open.wake_at.is_none_or(|at| at <= now.0) && open.due_at.is_none_or(|at| at <= now.0) {
                return Err(format!("{name}: {} was due before the path ended", open.number));
            }
        }
        cases.push(listed(&world, &play, name, &row).await?);
    }
    world.clock.set(now);
    world.staff().filter_map(|(_, actor)| actor.person).for_each(|person| world.engine.seen(person));
    Ok((world, cases))
}

/// The case that a path was about, if it is where the path says.
async fn arrived(play: &Play<'_>, name: &'static str) -> Result<CaseRow, String> {
    let (machine, state, _) = paths::parts(name);
    let row = play.newest(machine).await?;
    let mut is = row.stage.clone();
    if let AnyCase::Dispute(case) = AnyCase::read(&row).map_err(text)?
        && let Some((outcome, how)) = case.data.outcome.zip(case.data.how)
    {
        is = format!("{is}.{}.{}", word(&outcome), word(&how));
    }
    if is == state { Ok(row) } else { Err(format!("the {machine} is {is}")) }
}

async fn listed(world: &World, play: &Play<'_>, name: &'static str, row: &CaseRow) -> Result<Value, String> {
    let (machine, state, variant) = paths::parts(name);
    let lang = play.market.language;
    let mut readers = serde_json::Map::new();
    for side in ["buyer", "shop"] {
        let actor = world.actor(side, play.market)?;
        if world.engine.see(&actor, &row.number).await.is_ok() {
            readers.insert(side.into(), format!("{side}-{lang}").into());
        }
    }
    // Of ours, whoever it waits for; else the desk of the machine.
    let desk = match CaseKind::from_code(machine).ok_or("no kind")? {
        CaseKind::Conversation => "agent",
        CaseKind::Dispute | CaseKind::Return | CaseKind::Outside => "mediator",
        CaseKind::Refund | CaseKind::Finance => "finance",
        CaseKind::Suggestion => "editor",
        CaseKind::Report => "reviewer",
        CaseKind::Statement => "head_of_trust",
        CaseKind::Appeal => "appeal_reviewer",
    };
    for word in [row.owner_role.as_str(), desk, "supervisor", "agent"] {
        let Ok(actor) = world.actor(word, play.market) else { continue };
        if actor.party() == Party::Platform && world.engine.see(&actor, &row.number).await.is_ok() {
            readers.insert("staff".into(), word.into());
            break;
        }
    }
    Ok(
        json!({"path": name, "machine": machine, "state": row.stage, "outcome": state.split('.').nth(1), "variant": variant,
        "number": row.number, "language": lang, "open": row.closed_at.is_none(), "silence": silence(row)?, "readers": readers}),
    )
}

/// What happens if nobody acts, as the texts call it.
fn silence(row: &CaseRow) -> Result<String, String> {
    Ok(AnyCase::read(row).map_err(text)?.env().silence.clone())
}

/// A session of everybody who looks: the cookie's name and value.
async fn signed_in(app: &App, world: &World) -> Result<BTreeMap<String, Value>, String> {
    let mut people: Vec<(String, Actor)> =
        world.staff().map(|(word, actor)| (word.to_owned(), actor.clone())).collect();
    for market in &MARKETS {
        for side in ["buyer", "shop"] {
            people.push((format!("{side}-{}", market.language), world.actor(side, market)?));
        }
    }
    let mut out = BTreeMap::new();
    for (word, actor) in people {
        let person = actor.person.ok_or("nobody")?.0;
        let shop = actor.shop.filter(|_| actor.role == Role::ShopOwner).map(|s| s.0);
        let cookie = session::begin(app, &HeaderMap::new(), NewSession { person, role: actor.role, shop }).await;
        let cookie = cookie.map_err(|fault| format!("{word}: {}", fault.code))?;
        let cookie = cookie.to_str().map_err(text)?.split(';').next().unwrap_or_default().to_owned();
        let (name, value) = cookie.split_once('=').ok_or("no cookie")?;
        out.insert(word, json!({"role": actor.role.code(), "name": name, "value": value}));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_every_state_and_every_ending() {
        assert_eq!(forgotten(), Vec::<String>::new());
    }

    #[test]
    fn every_path_that_another_is_like_is_there() {
        for (name, _) in PATHS {
            assert!(!paths::steps(name).unwrap().is_empty());
        }
    }
}
