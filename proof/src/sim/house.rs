//! One installation of a seed: the real engine over the real store, which can die and come back.

use super::scene::{self, MONDAY, Scene};
use super::{Args, dice::Dice, tally::Tally, watch::Watch};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::calendar::Hours;
use ombud_domain::id::{LineId, PersonId, ShopId, StorefrontId};
use ombud_domain::money::Currency;
use ombud_domain::policy::Policy;
use ombud_domain::{Instant, Refusal};
use ombud_engine::act::{ActError, Request};
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::settings::{PolicyVersion, Settings, Storefront};
use ombud_engine::{Clock, Engine, Entropy, mirror};
use ombud_store::person::{self, Membership, Person};
use ombud_store::testkit::{Kit, On};
use ombud_store::{Config, Lane, Limits, Store, StoreError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use tempfile::TempDir;
use uuid::Uuid;

pub const FRONT: StorefrontId = StorefrontId(1 << 40);
const PEOPLE: i64 = 1 << 41;

/// Why a step did not go on.
#[derive(Debug)]
pub enum Stop {
    /// The process died at the chosen moment.
    Died,
    /// A law was broken.
    Broken(String),
}

pub type Step<T = ()> = Result<T, Stop>;

/// A broken law, by its number.
pub fn broken<T>(law: &str, what: impl std::fmt::Display) -> Step<T> {
    Err(Stop::Broken(format!("{law}: {what}")))
}

/// What must hold.
pub fn law(holds: bool, law: &str, what: impl FnOnce() -> String) -> Step {
    if holds { Ok(()) } else { broken(law, what()) }
}

/// One seed's world.
pub struct House<'t> {
    pub engine: Engine,
    pub clock: Clock,
    pub dice: Dice,
    pub scene: Scene,
    pub tally: Tally,
    pub watch: Watch,
    pub buyer: Actor,
    pub shops: Vec<ShopId>,
    pub lines: Vec<LineId>,
    /// A request whose sender never heard an answer, and whether it was kept.
    pub unheard: Option<(Request, bool)>,
    trail: &'t Mutex<Vec<String>>,
    config: Config,
    seed: u64,
    lives: u64,
    requests: u128,
    folder: TempDir,
    /// The database of a seed on PostgreSQL.
    _kit: Option<Kit>,
}

fn failed(error: impl std::fmt::Display) -> Stop {
    Stop::Broken(format!("the simulation itself: {error}"))
}

impl<'t> House<'t> {
    /// The seed's world, with its order imported.
    pub async fn new(args: &Args, seed: u64, trail: &'t Mutex<Vec<String>>) -> Step<Self> {
        let memory = PathBuf::from("/dev/shm");
        let dir = args.dir.clone().unwrap_or_else(|| if memory.is_dir() { memory } else { std::env::temp_dir() });
        let folder = TempDir::new_in(dir).map_err(failed)?;
        let kit = if args.postgres {
            Some(
                Kit::new(On::Postgres, limits())
                    .await
                    .map_err(failed)?
                    .ok_or_else(|| failed("there is no PostgreSQL"))?,
            )
        } else {
            None
        };
        let config = match &kit {
            Some(kit) => kit.config.clone(),
            None => copied(folder.path()).await?,
        };
        let mut dice = Dice::new(seed);
        let scene = Scene::new(&mut dice);
        let clock = Clock::manual(MONDAY);
        let engine = open(&config, &clock, folder.path(), seed).await?;
        for result in engine.import(scene::objects(&scene.rows()).map_err(failed)?).await.map_err(failed)? {
            result.map_err(failed)?;
        }
        let buyer = Actor::buyer(PersonId(key(&engine, "buyer", "b1".into()).await?));
        let (mut shops, mut lines) = (Vec::new(), Vec::new());
        for shop in 1..=scene.shops {
            shops.push(ShopId(key(&engine, "shop", format!("s{shop}")).await?));
        }
        for line in &scene.lines {
            lines.push(LineId(key(&engine, "order_line", line.name.clone()).await?));
        }
        works_here(&engine).await?;
        let bought = lines.iter().zip(&scene.lines).map(|(id, l)| (*id, l.quantity)).collect();
        let (tally, watch, unheard, lives, requests) = (Tally::default(), Watch::new(bought), None, 0, 0);
        Ok(Self {
            engine,
            clock,
            dice,
            scene,
            tally,
            watch,
            buyer,
            shops,
            lines,
            unheard,
            trail,
            config,
            seed,
            lives,
            requests,
            folder,
            _kit: kit,
        })
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// One line of what happened, for whoever reads a failure.
    pub fn note(&self, line: impl Into<String>) {
        let mut trail = self.trail.lock().unwrap_or_else(PoisonError::into_inner);
        if trail.len() >= 60 {
            trail.remove(0);
        }
        let line: String = line.into();
        trail.push(line.chars().take(240).collect());
    }

    /// A fresh name for a request.
    pub fn request_id(&mut self) -> Uuid {
        self.requests += 1;
        Uuid::from_u128(self.requests)
    }

    /// A person of a role; the second one is another person.
    pub fn person(&self, role: Role, second: bool, shop: usize) -> Actor {
        let id = PersonId(PEOPLE + role as i64 * 10 + i64::from(second) + i64::try_from(shop).unwrap_or(0) * 1_000);
        match role {
            Role::Buyer => self.buyer.clone(),
            Role::ShopOwner | Role::ShopMember => Actor::shop(role, id, self.shops[shop % self.shops.len()]),
            Role::Assistant => Actor::ASSISTANT,
            _ => Actor::staff(role, PersonId(PEOPLE + role as i64 * 10 + i64::from(second)), vec![FRONT]),
        }
    }

    /// What the engine answered: a refusal is an answer, a dead store is death, everything else is a fault.
    pub fn heard<T>(&self, answer: Result<T, ActError>) -> Step<Result<T, Refusal>> {
        match answer {
            Ok(value) => Ok(Ok(value)),
            Err(ActError::Refused(refusal)) => Ok(Err(refusal)),
            Err(ActError::Store(error)) => Err(self.fault(&error)),
        }
    }

    /// As [`House::heard`] for what only the store can refuse.
    pub fn kept<T>(&self, answer: Result<T, StoreError>) -> Step<T> {
        answer.map_err(|error| self.fault(&error))
    }

    fn fault(&self, error: &StoreError) -> Stop {
        let burnt = self.engine.store().fuse().is_burnt();
        if burnt && matches!(error, StoreError::Unavailable(_)) {
            Stop::Died
        } else {
            Stop::Broken(format!("the store: {error}"))
        }
    }

    /// The rows that this process took, counted: with it they are forgotten.
    pub fn took(&mut self) {
        self.tally.took(&self.engine.taken());
    }

    /// The process is gone with everything that it had in memory; another one starts on what is on disk.
    pub async fn reopen(&mut self) -> Step {
        self.lives += 1;
        self.took();
        self.tally.count("crashes", "all");
        self.note("-- crash --");
        let seed = self.seed ^ (self.lives << 32);
        self.engine = open(&self.config, &self.clock, self.folder.path(), seed).await?;
        Ok(())
    }
}

/// The policy of every seed: many rulings are above the amount of one person, and a fifth is looked at a second time.
pub fn policy() -> Policy {
    let mut policy = Policy { blind_sample_percent: 20, ..Policy::default() };
    policy.decision_alone_minor.insert(Currency::USD, 6_000);
    policy
}

const fn limits() -> Limits {
    Limits { lanes: [4096, 1024, 64], reads: 4096, readers: 1 }
}

async fn open(config: &Config, clock: &Clock, folder: &Path, seed: u64) -> Step<Engine> {
    /// Making one costs more than a seed's whole life, and no seed sends anything through it.
    static EGRESS: OnceLock<Egress> = OnceLock::new();
    let egress = match EGRESS.get() {
        Some(egress) => egress.clone(),
        None => EGRESS.get_or_init(|| Egress::new(Vec::new()).unwrap_or_else(|e| panic!("no client: {e}"))).clone(),
    };
    let store = Store::open_with(config.clone(), limits()).await.map_err(failed)?;
    let blobs = Blobs::open(folder).map_err(failed)?;
    let engine = Engine::new(store, clock.clone(), Entropy::seeded(seed), blobs, egress);
    engine.vault().unlock([7; 32]);
    let front = Storefront {
        id: FRONT,
        slug: "lumen".into(),
        name: "Lumen".into(),
        languages: vec!["en".into()],
        hours: Hours::daily("UTC", 8, 20),
        accent: None,
        assistant: None,
        contacts: Vec::new(),
        lines: 1,
    };
    let policy = PolicyVersion { storefront: None, effective_at: Instant(0), policy: policy() };
    engine.set_settings(Settings { storefronts: vec![front], policies: vec![policy], endpoints: Vec::new() });
    Ok(engine)
}

/// An empty database that was made once: its making takes longer than many steps.
async fn copied(folder: &Path) -> Step<Config> {
    static EMPTY: tokio::sync::OnceCell<Vec<u8>> = tokio::sync::OnceCell::const_new();
    let made = EMPTY
        .get_or_try_init(|| async {
            let path = folder.join("empty.db");
            // Closing writes the log back, so that the one file is all.
            drop(Store::open_with(Config::Sqlite { path: path.clone() }, limits()).await.map_err(failed)?);
            std::fs::read(path).map_err(failed)
        })
        .await?;
    let path = folder.join("ombud.db");
    std::fs::write(&path, made).map_err(failed)?;
    Ok(Config::Sqlite { path })
}

/// Our people who answer chats, two of each role: a chat is handed over to those who work for the storefront.
async fn works_here(engine: &Engine) -> Step {
    let roles = [Role::Agent, Role::Supervisor, Role::Finance, Role::Delivery, Role::Reviewer];
    let both = roles.into_iter().flat_map(|role| [0, 1].map(|second| (role, PEOPLE + role as i64 * 10 + second)));
    let people: Vec<(Role, i64)> = both.collect();
    let work = engine.store().write(Lane::Work, move |tx| {
        Box::pin(async move {
            for (role, id) in people {
                let (issuer, language, zone) = ("staff".to_owned(), "en".to_owned(), "UTC".to_owned());
                let (subject, name, preferences) = (format!("s-{id}"), format!("Person {id}"), "{}".to_owned());
                let (password, totp, disabled, created_at) = (None, None, 0, 0);
                let person = Person {
                    id,
                    issuer,
                    subject,
                    name,
                    language,
                    zone,
                    preferences,
                    password,
                    totp,
                    disabled,
                    created_at,
                };
                person::save(tx, &person).await?;
                person::join(tx, &Membership { person: id, role: role.code().into(), scope: FRONT.0 }).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await.map_err(failed)
}

async fn key(engine: &Engine, object: &'static str, name: String) -> Step<i64> {
    let made: Result<i64, StoreError> = engine
        .store()
        .write(Lane::Work, move |tx| Box::pin(async move { mirror::key_of(tx, object, &name).await }))
        .await;
    made.map_err(failed)
}
