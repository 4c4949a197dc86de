//! The four things one says about a storefront: name, languages, hours, colours. The wizard asks one a page, the
//! administrator's page all at once.

use super::colour::{LEAST_CONTRAST, PRESETS, contrast};
use crate::app::App;
use crate::fault::Fault;
use crate::form::{Typed, Wrong, whole};
use crate::i18n::{Lang, Words};
use crate::web::sheet::{Line, Pick, Sheet};
use jiff::civil::Date;
use maud::{Markup, html};
use ombud_domain::calendar::{Hours, Window};
use ombud_domain::conversation::call::MOST_LINES;
use ombud_engine::settings::Storefront;
use ombud_store::{Lane, StoreError, admin};
use ombud_text::safe_text::clean_line;

/// The most characters of a name.
const NAME_CHARS: usize = 60;
/// The most characters of the word in addresses and imports.
const SLUG_CHARS: usize = 40;
/// The most days off, and the most windows of one day.
const HOLIDAYS: usize = 200;
const WINDOWS_A_DAY: usize = 6;

/// One of the things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Name, word, the assistant's name.
    Name,
    /// Languages, the default first.
    Languages,
    /// Zone, windows of the week, days off.
    Hours,
    /// The accent.
    Colours,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Name, Self::Languages, Self::Hours, Self::Colours];

    /// The word of its title (`part-<word>`).
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Languages => "languages",
            Self::Hours => "hours",
            Self::Colours => "colours",
        }
    }

    /// Its fields.
    #[must_use]
    pub fn fields(self, sheet: Sheet<'_>) -> Markup {
        match self {
            Self::Name => html! {
                (sheet.line("storefront_name", Line::Words)) (sheet.line("slug", Line::Code)) (sheet.line("assistant", Line::Words))
            },
            Self::Languages => languages(sheet),
            Self::Hours => hours(sheet),
            Self::Colours => colours(sheet),
        }
    }

    /// Puts what was typed into the storefront; what is wrong stays as it was.
    pub fn read(self, app: &App, typed: &Typed, storefront: &mut Storefront, wrong: &mut Vec<Wrong>) {
        match self {
            Self::Name => read_name(app, typed, storefront, wrong),
            Self::Languages => read_languages(typed, storefront, wrong),
            Self::Hours => read_hours(typed, storefront, wrong),
            Self::Colours => read_colours(typed, storefront, wrong),
        }
    }
}

/// The storefront as its form shows it.
#[must_use]
pub fn filled(s: &Storefront) -> Typed {
    let mut typed = Typed::default()
        .with("storefront_name", &s.name)
        .with("slug", &s.slug)
        .with("assistant", s.assistant.clone().unwrap_or_default())
        .with("zone", &s.hours.zone)
        .with("lines", s.lines.to_string())
        .with("holidays", s.hours.holidays.iter().map(Date::to_string).collect::<Vec<_>>().join("\n"));
    typed = s.languages.first().map_or(typed.clone(), |main| typed.with("language_main", main));
    for other in s.languages.iter().skip(1) {
        typed = typed.with("language_more", other);
    }
    for day in 1..=7 {
        typed = typed.with(&format!("day_{day}"), windows_text(&s.hours, day));
    }
    let (light, dark) = s.accent.clone().unwrap_or_else(|| (PRESETS[0].1.into(), PRESETS[0].2.into()));
    let preset = PRESETS.iter().find(|(_, l, d)| *l == light && *d == dark);
    let word = preset.map_or("own", |(word, ..)| word);
    typed.with("colour", word).with("accent_light", light).with("accent_dark", dark)
}

fn read_name(app: &App, typed: &Typed, storefront: &mut Storefront, wrong: &mut Vec<Wrong>) {
    let name = clean_line(typed.get("storefront_name").unwrap_or_default());
    match name.chars().count() {
        0 => wrong.push(Wrong::new("storefront_name", "required")),
        1..=NAME_CHARS => storefront.name = name,
        _ => wrong.push(Wrong::new("storefront_name", "too_long")),
    }
    let slug = typed.some("slug").unwrap_or_default().to_lowercase();
    let plain = slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let taken = app.engine.settings().by_slug(&slug).is_some_and(|other| other.id != storefront.id);
    match () {
        () if slug.is_empty() => wrong.push(Wrong::new("slug", "required")),
        () if !plain || slug.len() > SLUG_CHARS => wrong.push(Wrong::new("slug", "bad_slug")),
        () if taken => wrong.push(Wrong::new("slug", "slug_taken")),
        () => storefront.slug = slug,
    }
    let assistant = clean_line(typed.get("assistant").unwrap_or_default());
    if assistant.chars().count() > NAME_CHARS {
        wrong.push(Wrong::new("assistant", "too_long"));
    } else {
        storefront.assistant = Some(assistant).filter(|a| !a.is_empty());
    }
}

fn languages(sheet: Sheet<'_>) -> Markup {
    let all: Vec<(String, String)> = Lang::all().map(|l| (l.tag().to_owned(), l.name().to_owned())).collect();
    let named = |(tag, name): &(String, String)| Pick::new(tag, html! { span lang=(tag) { (name) } });
    html! {
        (sheet.select("language_main", &all))
        (sheet.choices("language_more", true, all.iter().map(named).collect()))
    }
}

fn read_languages(typed: &Typed, storefront: &mut Storefront, wrong: &mut Vec<Wrong>) {
    let Some(main) = typed.some("language_main").and_then(Lang::find) else {
        wrong.push(Wrong::new("language_main", "not_a_choice"));
        return;
    };
    let more = typed.all("language_more").filter_map(Lang::find).filter(|l| *l != main);
    let mut all = vec![main.tag().to_owned()];
    for lang in more {
        if !all.iter().any(|tag| tag == lang.tag()) {
            all.push(lang.tag().to_owned());
        }
    }
    storefront.languages = all;
}

/// Zones as places have them, for the list of proposals.
fn zones() -> Vec<String> {
    let all = jiff::tz::db().available().map(|name| name.to_string());
    let mut places: Vec<String> =
        all.filter(|n| n.contains('/') && !n.starts_with("Etc/") && !n.starts_with("SystemV/")).collect();
    places.sort();
    places.push("UTC".to_owned());
    places
}

fn hours(sheet: Sheet<'_>) -> Markup {
    html! {
        (sheet.proposed("zone", &zones()))
        fieldset.field.stack.tight {
            legend { (sheet.w.t("ask-week")) }
            p.hint { (sheet.w.t("ask-week-hint")) }
            div.cards { @for day in 1..=7 { div { (sheet.line(&format!("day_{day}"), Line::Code)) } } }
        }
        (sheet.area("holidays", 3, "ltr"))
        (sheet.hinted("lines", Line::Number, Some(sheet.w.with("ask-lines-hint", &[("most", i64::from(MOST_LINES).into())]))))
    }
}

fn read_hours(typed: &Typed, storefront: &mut Storefront, wrong: &mut Vec<Wrong>) {
    let zone = typed.some("zone").unwrap_or_default();
    let mut read = Hours { zone: zone.to_owned(), windows: Vec::new(), holidays: Vec::new() };
    if read.validate().is_err() {
        wrong.push(Wrong::new("zone", "unknown_zone"));
    }
    for day in 1..=7 {
        let name = format!("day_{day}");
        match windows(day, typed.get(&name).unwrap_or_default()) {
            Some(windows) => read.windows.extend(windows),
            None => wrong.push(Wrong::new(&name, "bad_window")),
        }
    }
    let days: Result<Vec<Date>, _> =
        latin(typed.get("holidays").unwrap_or_default()).split_whitespace().map(str::parse).collect();
    match days {
        Ok(mut days) if days.len() <= HOLIDAYS => {
            days.sort_unstable();
            days.dedup();
            read.holidays = days;
        }
        _ => wrong.push(Wrong::new("holidays", "bad_day")),
    }
    // A form that does not ask leaves it as it is.
    match typed.some("lines").map(whole) {
        Some(Some(lines)) if lines <= MOST_LINES => storefront.lines = lines,
        Some(_) => wrong.push(Wrong::new("lines", "bad_lines")),
        None => {}
    }
    if !wrong.iter().any(|e| e.field == "zone" || e.field == "holidays" || e.field.starts_with("day_")) {
        storefront.hours = read;
    }
}

/// Digits as this program counts with them.
fn latin(text: &str) -> String {
    let fold = |c: char| match c {
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap_or(c),
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
        '،' | ';' => ',',
        '–' | '—' | '−' => '-',
        other => other,
    };
    text.chars().map(fold).collect()
}

/// `09:00-13:00, 14-18` as windows of a day that do not overlap; nothing typed means closed.
fn windows(day: i8, text: &str) -> Option<Vec<Window>> {
    let parts: Vec<String> = latin(text).split(',').map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect();
    if parts.len() > WINDOWS_A_DAY {
        return None;
    }
    let window = |part: &String| {
        let (from, until) = part.split_once('-')?;
        let window = Window { day, from_min: minute(from)?, until_min: minute(until)? };
        (window.from_min < window.until_min).then_some(window)
    };
    let mut all: Vec<Window> = parts.iter().map(window).collect::<Option<_>>()?;
    all.sort_unstable_by_key(|w| w.from_min);
    all.windows(2).all(|pair| pair[0].until_min <= pair[1].from_min).then_some(all)
}

/// The minute of the day; `24:00` is its end.
fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':').unwrap_or((text.trim(), "0"));
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60 && hour * 60 + minute <= 1_440).then(|| hour * 60 + minute)
}

fn windows_text(hours: &Hours, day: i8) -> String {
    let clock = |m: u16| format!("{:02}:{:02}", m / 60, m % 60);
    let of_day = hours.windows.iter().filter(|w| w.day == day);
    of_day.map(|w| format!("{}–{}", clock(w.from_min), clock(w.until_min))).collect::<Vec<_>>().join(", ")
}

/// The week in few words: days with the same hours stand together.
#[must_use]
pub fn week(w: &Words, hours: &Hours) -> Markup {
    let mut rows: Vec<(i8, i8, String)> = Vec::new();
    for day in 1..=7 {
        let text = windows_text(hours, day);
        match rows.last_mut() {
            Some((_, until, same)) if *same == text => *until = day,
            _ => rows.push((day, day, text)),
        }
    }
    let name = |day: i8| w.t(&format!("ask-day_{day}"));
    html! {
        @for (n, (from, until, text)) in rows.iter().enumerate() {
            @if n > 0 { br; }
            (name(*from)) @if until > from { "–" (name(*until)) } ": "
            @if text.is_empty() { (w.t("closed-all-day")) } @else { bdi dir="ltr" { (text) } }
        }
    }
}

/// A sample of both tones; the colours stand in attributes, since pages have no inline styles.
#[must_use]
pub fn swatch(light: &str, dark: &str) -> Markup {
    html! {
        svg width="44" height="20" viewBox="0 0 44 20" aria-hidden="true" {
            rect width="22" height="20" fill=(light) {}
            rect x="22" width="22" height="20" fill=(dark) {}
        }
    }
}

fn colours(sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    let preset = |(word, light, dark): &(&str, &str, &str)| {
        Pick::new(*word, html! { span.spread { (w.t(&format!("colour-{word}"))) (swatch(light, dark)) } })
    };
    let mut all: Vec<Pick> = PRESETS.iter().map(preset).collect();
    let typed = |name: &str, dark| {
        let colour = sheet.typed.get(name).unwrap_or_default();
        let ratio = contrast(colour, dark).unwrap_or(1.0);
        // Rounded down: what is shown as enough must be enough.
        ((ratio * 10.0).floor() / 10.0, colour)
    };
    let ((light, l), (dark, d)) = (typed("accent_light", false), typed("accent_dark", true));
    let measured =
        w.with("colour-measured", &[("light", light.into()), ("dark", dark.into()), ("least", LEAST_CONTRAST.into())]);
    all.push(Pick::new("own", html! { span.spread { (w.t("colour-own")) (swatch(l, d)) } }).more(html! {
        (sheet.colour("accent_light")) (sheet.colour("accent_dark")) p.hint { (measured) }
    }));
    sheet.choices("colour", false, all)
}

fn read_colours(typed: &Typed, storefront: &mut Storefront, wrong: &mut Vec<Wrong>) {
    let word = typed.get("colour").unwrap_or_default();
    if let Some((_, light, dark)) = PRESETS.iter().find(|(w, ..)| *w == word) {
        storefront.accent = (word != PRESETS[0].0).then(|| ((*light).to_owned(), (*dark).to_owned()));
        return;
    }
    if word != "own" {
        wrong.push(Wrong::new("colour", "not_a_choice"));
        return;
    }
    let mut read = |name: &str, dark: bool| {
        let colour = typed.some(name).unwrap_or_default().to_lowercase();
        match contrast(&colour, dark) {
            Some(ratio) if ratio >= LEAST_CONTRAST => return Some(colour),
            Some(_) => wrong.push(Wrong::new(name, "low_contrast")),
            None => wrong.push(Wrong::new(name, "bad_colour")),
        }
        None
    };
    let (light, dark) = (read("accent_light", false), read("accent_dark", true));
    if let (Some(light), Some(dark)) = (light, dark) {
        storefront.accent = Some((light, dark));
    }
}

/// Keeps a storefront and puts it in force.
///
/// # Errors
/// 409 when somebody took its word in the meantime; the store's.
pub async fn save_storefront(app: &App, storefront: &Storefront) -> Result<(), Fault> {
    let row = storefront.row(app.now())?;
    let work =
        app.store().write(Lane::People, move |tx| Box::pin(async move { admin::save_storefront(tx, &row).await }));
    match work.await {
        Err(StoreError::Unique(_)) => return Err(Fault::new(axum::http::StatusCode::CONFLICT, "slug_taken")),
        other => other?,
    }
    Ok(app.engine.load_settings().await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let read = |text| windows(1, text).map(|w| w.iter().map(|w| (w.from_min, w.until_min)).collect::<Vec<_>>());
        assert_eq!(read("09:00–18:00"), Some(vec![(540, 1_080)]));
        assert_eq!(read("14-18, 9:30 - 13"), Some(vec![(570, 780), (840, 1_080)]));
        assert_eq!(read("۰۹:۰۰-۲۴:۰۰"), Some(vec![(540, 1_440)]));
        assert_eq!(read("  "), Some(vec![]));
        for bad in [
            "9",
            "18-9",
            "9-9",
            "9-25",
            "9:60-10",
            "9-12, 11-13",
            "x-y",
            "99999-3",
            "2000-2001",
            "1-2,2-3,3-4,4-5,5-6,6-7,7-8",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
