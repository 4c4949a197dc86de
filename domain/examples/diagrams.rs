//! Draws the machines from their rules: `cargo run -q -p ombud-domain --example diagrams -- docs/states`.
//! One Markdown file per machine with a state diagram and the table of its transitions.

use ombud_domain::appeal::Appeal;
use ombud_domain::case::{Machine, Rule, Stage};
use ombud_domain::conversation::Conversation;
use ombud_domain::dispute::Dispute;
use ombud_domain::finance::Finance;
use ombud_domain::outside::Outside;
use ombud_domain::refund::Refund;
use ombud_domain::report::Report;
use ombud_domain::returns::Return;
use ombud_domain::statement::Statement;
use ombud_domain::suggestion::Suggestion;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let Some(dir) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "say where: diagrams DIR"));
    };
    fs::create_dir_all(&dir)?;
    write_machine::<Dispute>(&dir, "Disputes", "§2.3 and §2.4", &["draft"])?;
    write_machine::<Return>(&dir, "Returns", "§2.5", &["rma_requested"])?;
    write_machine::<Refund>(&dir, "Refunds", "§2.6", &["reserved"])?;
    write_machine::<Report>(&dir, "Reports", "§2.7", &["received"])?;
    write_machine::<Statement>(&dir, "Statements of reasons", "§2.7 and §2.8", &["in_force"])?;
    write_machine::<Appeal>(&dir, "Appeals", "§2.7", &["filed"])?;
    write_machine::<Finance>(&dir, "Finance cases", "§2.11", &["received"])?;
    write_machine::<Suggestion>(&dir, "Suggestions", "§2.11", &["received"])?;
    write_machine::<Outside>(&dir, "Outside bodies", "§2.8", &["body_asks", "body_answer_late"])?;
    write_machine::<Conversation>(&dir, "Chats", "§2.11", &["assistant", "with_shop"])
}

fn write_machine<M: Machine>(dir: &Path, title: &str, section: &str, starts: &[&str]) -> io::Result<()> {
    let file = dir.join(format!("{}.md", M::KIND.code()));
    fs::write(file, page::<M>(title, section, starts))
}

fn page<M: Machine>(title: &str, section: &str, starts: &[&str]) -> String {
    let mut out = format!(
        "# {title}\n\nDrawn from the rules (specification {section}) by `cargo run -q -p ombud-domain --example diagrams -- \
         docs/states`; do not edit.\nArrows show what changes the state; what can happen without leaving a state stands in \
         the table.\n\n```mermaid\nstateDiagram-v2\n"
    );
    // Writing into a string cannot fail.
    for start in starts {
        let _ = writeln!(out, "    [*] --> {start}");
    }
    for (from, to, events) in arrows::<M>() {
        let _ = writeln!(out, "    {from} --> {to}: {}", events.join(", "));
    }
    for stage in M::Stage::ALL.iter().filter(|s| s.is_terminal()) {
        let _ = writeln!(out, "    {} --> [*]", stage.code());
    }
    out.push_str("```\n\n| row | from | event | who | to |\n|---|---|---|---|---|\n");
    for rule in M::rules() {
        let who: Vec<&str> = rule.actor.iter().map(|r| r.code()).collect();
        let to = if rule.to.is_empty() { "–".to_owned() } else { codes::<M>(rule.to) };
        let _ =
            writeln!(out, "| {} | {} | {} | {} | {to} |", rule.row, codes::<M>(rule.from), rule.action, who.join(", "));
    }
    out
}

/// From, to and the events between them, in the order of the tables. Reminders stay in the table.
fn arrows<M: Machine>() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let mut out: Vec<(&str, &str, Vec<&str>)> = Vec::new();
    for from in M::Stage::ALL {
        let leaving = |r: &&Rule<M>| r.from.contains(from);
        for (rule, to) in M::rules().iter().filter(leaving).flat_map(|r| r.to.iter().map(move |to| (r, to))) {
            // A row over many states that keeps each of them, such as a reminder, is no arrow.
            if rule.from.len() > 1 && rule.from == rule.to {
                continue;
            }
            match out.iter_mut().find(|(f, t, _)| (*f, *t) == (from.code(), to.code())) {
                Some((_, _, events)) if events.contains(&rule.action) => {}
                Some((_, _, events)) => events.push(rule.action),
                None => out.push((from.code(), to.code(), vec![rule.action])),
            }
        }
    }
    out
}

fn codes<M: Machine>(stages: &[M::Stage]) -> String {
    stages.iter().map(|s| s.code()).collect::<Vec<_>>().join(", ")
}
