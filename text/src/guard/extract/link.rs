//! Mail addresses, links and handles, also when "at" and "dot" are words.

use super::{Input, Kind, Taken, brand_spelling};
use crate::guard::fold::fold;
use std::ops::Range;

/// A shorter name is part of too many words to be taken for an imitation.
const BRAND_CHARS: usize = 4;

pub(super) fn emails(input: &Input<'_>, taken: &mut Taken) {
    for at in (0..input.glyphs.len()).filter(|at| input.glyphs[*at].c == '@') {
        let start = left(input, at, |c| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-'));
        let end = right(input, at + 1, |c| c.is_alphanumeric() || matches!(c, '.' | '-'));
        let host = input.string(at + 1..end);
        let host = host.trim_end_matches(['.', '-']);
        let known = input.lists.mail_hosts.contains(host) || has_top_level(host);
        let end = at + 1 + host.chars().count();
        if start < at && known && taken.is_free(&(start..end)) {
            let own = input.context.own_hosts.iter().any(|own| belongs(host, own));
            let harmless = own || input.is_known(&input.string(start..end));
            let fake = !own && imitates(input, host);
            let kind = if fake { Kind::FakeLink } else { Kind::Email };
            taken.take(start..end, Some(if harmless { Kind::Known } else { kind }));
        }
    }
    spoken_emails(input, taken);
}

/// "name at gmail dot com", "name @ gmail . com", "name gmail dot com", "name at shop dot example".
fn spoken_emails(input: &Input<'_>, taken: &mut Taken) {
    for host in 1..input.words.len() {
        let at_words = at_words(input, host);
        let at_sign = input.gap(host - 1).iter().any(|glyph| glyph.c == '@');
        let next = |steps: usize| input.words.get(host + steps).map(|word| word.text.as_str());
        let dot_word = next(1).is_some_and(|word| input.lists.dot_words.contains(word));
        let ending = next(1 + usize::from(dot_word)).is_some_and(|word| input.lists.tlds.contains(word));
        let spoken_host = dot_word && ending && input.words[host].text.is_ascii();
        let is_email = if input.lists.mail_hosts.contains(input.words[host].text.as_str()) {
            at_sign || at_words > 0 || spoken_host
        } else {
            spoken_host && (at_sign || at_words > 0)
        };
        let Some(name) = (host - 1).checked_sub(at_words).filter(|_| is_email) else { continue };
        let last = (host + usize::from(ending) + usize::from(ending && dot_word)).min(input.words.len() - 1);
        let glyphs = input.words[name].glyphs.start..input.words[last].glyphs.end;
        if taken.is_free(&glyphs) {
            taken.take(glyphs, Some(Kind::Email));
        }
    }
}

/// How many words before the host say "at": «собака» is one, 艾特 are two.
fn at_words(input: &Input<'_>, host: usize) -> usize {
    let said = |count: usize| {
        let from = host.checked_sub(count)?;
        let words: Vec<&str> = input.words[from..host].iter().map(|word| word.text.as_str()).collect();
        input.lists.at_words.contains(&words.join(" ")).then_some(count)
    };
    said(1).or_else(|| said(2)).unwrap_or(0)
}

pub(super) fn links(input: &Input<'_>, taken: &mut Taken) {
    let mut at = 0;
    while at < input.glyphs.len() {
        let Some((host, whole)) = link(input, at) else {
            at += 1;
            continue;
        };
        at = whole.end.max(at + 1);
        if taken.is_free(&whole) {
            let name = input.string(host.clone());
            let path = input.string(host.end..whole.end);
            taken.take(whole, kind(input, &name, &path));
        }
    }
    for dot in 1..input.words.len().saturating_sub(1) {
        let (before, after) = (&input.words[dot - 1], &input.words[dot + 1]);
        let spoken = input.lists.dot_words.contains(input.words[dot].text.as_str())
            && input.lists.tlds.contains(after.text.as_str());
        let glyphs = before.glyphs.start..after.glyphs.end;
        if spoken && before.text.is_ascii() && taken.is_free(&glyphs) {
            let name = format!("{}.{}", before.text, after.text);
            taken.take(glyphs, kind(input, &name, ""));
        }
    }
}

/// The host and the whole of a link whose host has its first dot or its scheme here.
fn link(input: &Input<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let in_host = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.');
    let is = |from: usize, text: &str| text.chars().enumerate().all(|(step, c)| input.char(from + step) == Some(c));
    if is(at, "://") {
        let start = left(input, at, |c| c.is_ascii_alphabetic());
        let host = at + 3..right(input, at + 3, in_host);
        return (start < at && !host.is_empty()).then(|| (host.clone(), start..path_end(input, host.end)));
    }
    if input.char(at) != Some('.') || !at.checked_sub(1).and_then(|b| input.char(b)).is_some_and(char::is_alphanumeric)
    {
        return None;
    }
    let start = left(input, at, |c| c.is_ascii_alphanumeric() || c == '-' || (c.is_alphabetic() && !c.is_ascii()));
    let end = right(input, at, in_host);
    let name = input.string(start..end);
    let trimmed = name.trim_end_matches(['.', '-']);
    let end = start + trimmed.chars().count();
    let has_path = input.char(end) == Some('/');
    let last = trimmed.rsplit('.').next().unwrap_or_default();
    let known = input.lists.tlds.contains(last) || last.starts_with("xn--");
    let is_link =
        trimmed.starts_with("www.") && has_top_level(trimmed) || known || (has_path && has_top_level(trimmed));
    let letters = trimmed.chars().any(char::is_alphabetic) && at < end;
    (is_link && letters).then(|| (start..end, start..path_end(input, end)))
}

fn path_end(input: &Input<'_>, from: usize) -> usize {
    if !matches!(input.char(from), Some('/' | '?' | ':' | '#')) {
        return from;
    }
    let end = right(input, from, |c| c.is_ascii_graphic() || (c.is_alphanumeric() && !super::super::words::is_han(c)));
    let path = input.string(from..end);
    from + path.trim_end_matches(['.', ',', ')', '!', '?', ';', ':']).chars().count()
}

/// What a link is by its host; `None` for harmless ones.
fn kind(input: &Input<'_>, host: &str, path: &str) -> Option<Kind> {
    let lists = input.lists;
    let host = host.trim_start_matches("www.");
    let among = |hosts: &[String]| hosts.iter().any(|known| on_list(host, path, known));
    let trusted = input.context.own_hosts.iter().chain(input.context.tracking_hosts);
    if trusted.into_iter().any(|own| belongs(host, own)) || among(&lists.carriers) {
        return Some(Kind::Known);
    }
    if among(&lists.channel_hosts) {
        return Some(Kind::ChannelLink);
    }
    if among(&lists.shorteners) {
        return Some(Kind::ShortLink);
    }
    if among(&lists.pay_hosts) {
        return Some(Kind::PayLink);
    }
    let lure = host.split(['.', '-']).any(|label| lists.lures.contains(label));
    let coded = host.split('.').any(|label| label.starts_with("xn--"));
    let bare_address = host.split('.').all(|label| label.parse::<u8>().is_ok());
    if imitates(input, host) || lure || coded || bare_address {
        return Some(Kind::FakeLink);
    }
    if among(&lists.harmless_hosts) {
        return None;
    }
    Some(Kind::Link)
}

/// `wa.me`, or with a path `instagram.com/direct`.
fn on_list(host: &str, path: &str, known: &str) -> bool {
    match known.split_once('/') {
        Some((known_host, known_path)) => {
            belongs(host, known_host) && path.trim_start_matches('/').starts_with(known_path)
        }
        None => belongs(host, known),
    }
}

/// The host itself or one below it.
fn belongs(host: &str, own: &str) -> bool {
    host.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether a host has our name in it, or one that looks like it, without being ours.
fn imitates(input: &Input<'_>, host: &str) -> bool {
    let seen = brand_spelling(host);
    input.context.own_hosts.iter().any(|own| {
        let brand = own.trim_start_matches("www.").split('.').next().unwrap_or_default();
        brand.len() >= BRAND_CHARS && seen.contains(&brand_spelling(brand))
    })
}

fn has_top_level(host: &str) -> bool {
    let mut labels = host.rsplit('.');
    let top = labels.next().unwrap_or_default();
    top.chars().count() >= 2 && top.chars().all(char::is_alphabetic) && labels.next().is_some_and(|l| !l.is_empty())
}

/// `@name`, unless it is ours.
pub(super) fn handles(input: &Input<'_>, taken: &mut Taken) {
    for at in (0..input.glyphs.len()).filter(|at| input.glyphs[*at].c == '@') {
        let end = right(input, at + 1, |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
        let name = input.string(at + 1..end);
        let alone = at == 0 || input.char(at - 1).is_some_and(|before| !before.is_ascii_alphanumeric());
        let letters = name.chars().filter(char::is_ascii_alphabetic).count() >= 3;
        if alone && letters && name.len() >= 4 && taken.is_free(&(at..end)) {
            let own = input.context.own_contacts.iter().any(|known| same_handle(known, &name));
            taken.take(at..end, Some(if own { Kind::Known } else { Kind::Handle }));
        }
    }
}

fn same_handle(known: &str, name: &str) -> bool {
    let known: String = fold(known).iter().map(|glyph| glyph.c).collect();
    known.trim_start_matches('@') == name
}

fn left(input: &Input<'_>, from: usize, fits: impl Fn(char) -> bool) -> usize {
    from - input.glyphs[..from].iter().rev().take(MAX_SIDE).take_while(|glyph| fits(glyph.c)).count()
}

fn right(input: &Input<'_>, from: usize, fits: impl Fn(char) -> bool) -> usize {
    from + input.glyphs[from..].iter().take(MAX_SIDE).take_while(|glyph| fits(glyph.c)).count()
}

/// Hosts and paths are read up to here. Unit: characters.
const MAX_SIDE: usize = 256;
