//! The command line. People read stderr; stdout carries only what was asked for.

use crate::config::{self, Config};
use crate::secrets::Secrets;
use crate::{api, backup, serve, telemetry};
use clap::{Args, Parser, Subcommand};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Customer service and fair dispute resolution for marketplaces.
#[derive(Debug, Parser)]
#[command(name = "ombud", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the secrets file and print a set-up link that works once.
    Init(Where),
    /// Serve pages and the API.
    Serve(Where),
    /// Make an invented marketplace with two weeks of history, and serve it; one steps into any role in one click.
    Demo(crate::demo::Args),
    /// Import orders, shipments and payments.
    Import(crate::import::command::Import),
    /// Copy the database and all files into one archive; the server may go on serving.
    Backup(backup::Backup),
    /// Restore an archive into an empty data folder.
    Restore(backup::Restore),
    /// Check the record of a case: whether it is what was signed, and by whom.
    Verify(crate::record::verify::Verify),
    /// Print the configuration file with every key explained.
    ConfigExample,
    /// Print the document of the JSON API.
    Openapi,
}

/// Where things are; these go before the configuration file and the environment.
#[derive(Debug, Clone, Args)]
pub struct Where {
    /// Configuration file (TOML).
    #[arg(long, env = "OMBUD_CONFIG", global = true)]
    config: Option<PathBuf>,
    /// Folder of the database and the files.
    #[arg(long, global = true)]
    data: Option<String>,
    /// Address and port to listen on.
    #[arg(long, global = true)]
    listen: Option<String>,
}

impl Where {
    /// The configuration, and logging as it says.
    ///
    /// # Errors
    /// What is wrong, with the name of the key.
    pub fn load(&self) -> Result<Config, Failed> {
        let mut config = Config::load(self.config.as_deref(), |name| std::env::var(name).ok())?;
        for (name, value) in [("data", &self.data), ("listen", &self.listen)] {
            value.iter().try_for_each(|value| config.put(name, value))?;
        }
        telemetry::start(&config);
        Ok(config)
    }
}

/// What a command failed with: one sentence for the person who typed it.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Runs the command that was typed.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Failed::from)
        .and_then(|runtime| runtime.block_on(run(cli.command)));
    match done {
        Ok(code) => code,
        Err(failed) => {
            say(&format!("ombud: {failed}"));
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<ExitCode, Failed> {
    let done: Result<(), Failed> = match command {
        Command::Verify(args) => return Ok(crate::record::verify::run(args).await),
        Command::Init(at) => init(&at.load()?).await,
        Command::Serve(at) => {
            let config = at.load()?;
            let secrets = Secrets::load(&config.secrets_file())?;
            serve::serve(config, secrets).await
        }
        Command::Demo(args) => crate::demo::run(args).await,
        Command::Import(args) => crate::import::command::run(args).await,
        Command::Backup(args) => backup::backup(args).await,
        Command::Restore(args) => backup::bring_back(args).await,
        Command::ConfigExample => Ok(write!(std::io::stdout(), "{}", config::example())?),
        Command::Openapi => Ok(writeln!(std::io::stdout(), "{}", api::document().to_pretty_json()?)?),
    };
    done.map(|()| ExitCode::SUCCESS)
}

/// Makes what is missing. Run again before there is an administrator, it gives a new link; after that it refuses.
async fn init(config: &Config) -> Result<(), Failed> {
    let file = config.secrets_file();
    let engine = serve::open(config).await?;
    let fresh = !file.exists();
    if !fresh && serve::has_staff(&engine).await? {
        return Err("this installation is set up already; an administrator invites others".into());
    }
    if fresh {
        Secrets::random(engine.entropy()).create(&file)?;
        say(&format!("Made the secrets file {}. Keep it apart from backups.", file.display()));
    } else {
        Secrets::load(&file)?;
    }
    let token = serve::offer_set_up(&engine).await?;
    let url =
        if config.public_url.is_empty() { format!("http://{}", config.listen) } else { config.public_url.clone() };
    say("Now run `ombud serve` and open this link; it works once, within 24 hours:");
    Ok(writeln!(std::io::stdout(), "{url}/set-up?token={token}")?)
}

/// A line for the person in front of the terminal.
pub(crate) fn say(line: &str) {
    // Nobody listens when stderr is closed; that is no reason to fail.
    writeln!(std::io::stderr(), "{line}").unwrap_or_default();
}
