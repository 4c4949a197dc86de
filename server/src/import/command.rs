//! `ombud import`: files in the neutral format, or the folder of a foreign source, with a progress bar and a report.

use super::shift::Shift;
use super::{Format, Report, Rows, SLICE_ROWS, Slice, Source, olist, tau_retail};
use crate::cli::{Failed, Where, say};
use crate::serve;
use clap::{Args, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use ombud_domain::calendar::Hours;
use ombud_domain::id::StorefrontId;
use ombud_domain::import::Kind;
use ombud_engine::Engine;
use ombud_engine::settings::Storefront;
use ombud_store::{Lane, admin};
use std::io::Write;
use std::path::{Path, PathBuf};
use tokio::io::BufReader;

/// What `ombud import` takes.
#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    ask: Option<Ask>,
    #[command(flatten)]
    place: Where,
    /// Where the files come from, when not in the neutral format.
    #[arg(long, value_enum)]
    from: Option<From>,
    /// Files in the neutral format (NDJSON; CSV with --kind), or the folder of the source.
    paths: Vec<PathBuf>,
    /// The kind of object in CSV files.
    #[arg(long)]
    kind: Option<String>,
    /// Moves all instants so that the newest purchase is on this day.
    #[arg(long, value_name = "DATE", conflicts_with = "as_is")]
    shift_to: Option<Date>,
    /// Leaves all instants as they are.
    #[arg(long)]
    as_is: bool,
}

#[derive(Debug, Subcommand)]
enum Ask {
    /// List what the import left open.
    Gaps,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum From {
    /// The public data set of a Brazilian marketplace (folder of CSV files).
    Olist,
    /// The retail part of a benchmark (folder of JSON files).
    TauRetail,
}

/// Runs the command.
///
/// # Errors
/// When a source or the store cannot be read, or some rows were refused.
pub async fn run(args: Import) -> Result<(), Failed> {
    let config = args.place.load()?;
    let engine = serve::open(&config).await?;
    if matches!(args.ask, Some(Ask::Gaps)) {
        return gaps(&engine).await;
    }
    if args.paths.is_empty() {
        return Err("name the files or the folder to import".into());
    }
    let mut failed = 0;
    for path in &args.paths {
        let report = match args.from {
            Some(from) => foreign(&engine, from, path, &args).await?,
            None => neutral(&engine, path, args.kind.as_deref()).await?,
        };
        write!(std::io::stdout(), "{report}")?;
        failed += report.failed();
    }
    // What the import caused in open cases is done now, not at the next start.
    while engine.run_due_jobs().await? > 0 {}
    if failed > 0 { Err(format!("{failed} rows were refused; the others are in").into()) } else { Ok(()) }
}

fn bar(length: u64, template: &str) -> Result<ProgressBar, Failed> {
    let style = ProgressStyle::with_template(template)?;
    Ok(ProgressBar::new(length).with_style(style))
}

async fn foreign(engine: &Engine, from: From, folder: &Path, args: &Import) -> Result<Report, Failed> {
    let (folder, now) = (folder.to_owned(), engine.now());
    let (as_is, to) = (args.as_is, args.shift_to);
    say("Reading the source…");
    let source = tokio::task::spawn_blocking(move || -> Result<Source, Failed> {
        let mut source = match from {
            From::Olist => olist::convert(&folder)?,
            From::TauRetail => tau_retail::convert(&folder)?,
        };
        let now = jiff::Timestamp::from_millisecond(now.0)?;
        let shift = match to {
            _ if as_is => Shift::AsIs,
            Some(date) => Shift::To(date),
            None => Shift::to_yesterday(now, &source.zone),
        };
        source.place(shift)?;
        Ok(source)
    });
    let source = source.await??;
    let language = if matches!(from, From::Olist) { "pt" } else { "en" };
    first_storefront(engine, source.zone.iana_name().unwrap_or("UTC"), language).await?;
    let mut report = Report::on(&source);
    let progress = bar(source.objects.len() as u64, "{bar:40} {pos}/{len} {per_sec} {eta}")?;
    let mut at = 1;
    for chunk in source.objects.chunks(SLICE_ROWS) {
        let (objects, open) = Slice::of(chunk.to_vec(), at).split();
        for result in open.results(engine.import(objects).await?) {
            report.count(&result);
        }
        at += chunk.len() as u64;
        progress.inc(chunk.len() as u64);
    }
    progress.finish_and_clear();
    Ok(report)
}

async fn neutral(engine: &Engine, path: &Path, kind: Option<&str>) -> Result<Report, Failed> {
    let format = match (kind, path.extension().and_then(|e| e.to_str())) {
        (Some(kind), _) => Format::Csv(Kind::from_word(kind).ok_or_else(|| format!("{kind} is no kind of object"))?),
        (None, Some("csv")) => return Err("say with --kind which objects the CSV file holds".into()),
        _ => Format::Ndjson,
    };
    let file = tokio::fs::File::open(path).await.map_err(|e| format!("{}: {e}", path.display()))?;
    let length = file.metadata().await?.len();
    first_storefront(engine, "UTC", "en").await?;
    let progress = bar(length, "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}")?;
    let mut rows = Rows::open(BufReader::new(file), format).await?;
    let mut report = Report::default();
    while let Some(slice) = rows.next_slice().await? {
        let (objects, open) = slice.split();
        for result in open.results(engine.import(objects).await?) {
            report.count(&result);
        }
        progress.set_position(rows.bytes_read());
    }
    progress.finish_and_clear();
    Ok(report)
}

/// Orders belong to a storefront: an installation that has none yet gets one, which an administrator can rename.
async fn first_storefront(engine: &Engine, zone: &str, language: &str) -> Result<(), Failed> {
    if !engine.settings().storefronts.is_empty() {
        return Ok(());
    }
    let storefront = Storefront {
        id: StorefrontId(engine.id().await?),
        slug: "main".into(),
        name: "Marketplace".into(),
        languages: vec![language.into(), "en".into()],
        hours: Hours::daily(zone, 8, 20),
        accent: None,
        assistant: None,
        contacts: Vec::new(),
        lines: 2,
    };
    let row = storefront.row(engine.now())?;
    engine
        .store()
        .write(Lane::Batch, move |tx| Box::pin(async move { admin::save_storefront(tx, &row).await }))
        .await?;
    engine.load_settings().await?;
    say("There was no storefront yet: one called \"Marketplace\" was made. An administrator can change it.");
    Ok(())
}

async fn gaps(engine: &Engine) -> Result<(), Failed> {
    let mut out = std::io::stdout().lock();
    let mut after = 0;
    let mut counted = std::collections::BTreeMap::new();
    loop {
        let (found, next) = engine.order_gaps(after, 500).await?;
        for order in found {
            let words: Vec<&str> = order.gaps.iter().map(|g| g.as_str()).collect();
            writeln!(out, "order\t{}\t{}", order.order, words.join(","))?;
            for word in words {
                *counted.entry(word).or_insert(0u64) += 1;
            }
        }
        let Some(next) = next else { break };
        after = next;
    }
    for kind in Kind::ALL {
        let mut last = String::new();
        loop {
            let names = engine.missing(*kind, &last, 500).await?;
            let Some(end) = names.last() else { break };
            last.clone_from(&end.external_id);
            for name in &names {
                writeln!(out, "{}\t{}\tmentioned, never sent", name.object, name.external_id)?;
                *counted.entry("missing").or_insert(0) += 1;
            }
        }
    }
    for (what, n) in counted {
        say(&format!("{what}: {n}"));
    }
    Ok(())
}
