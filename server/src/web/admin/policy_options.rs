//! What can be chosen when a product is reported, in a policy version: the fields of each choice, how they are read, what a
//! reporter will see, and how versions differ. A list that is as our rows have it is not written down, so that it follows
//! later releases.

use crate::form::{Typed, Wrong};
use crate::i18n::{Lang, Words};
use crate::show::trust::{category, concern};
use crate::web::sheet::{Line, Sheet};
use maud::{Markup, html};
use ombud_domain::policy::Policy;
use ombud_domain::report::choice::{ON_MOST, OWN, check};
use ombud_domain::report::{About, CONCERNS, Category, Choice, OwnWords, Priority, ProductOption};
use ombud_text::safe_text::clean_block;

/// The place of a choice that nobody can choose.
const OFF: &str = "0";
const URGENCIES: [Priority; 3] = [Priority::Normal, Priority::Urgent, Priority::Danger];

/// The keys of all rows: ours, then the operator's own.
fn keys() -> impl Iterator<Item = &'static str> {
    CONCERNS.iter().filter(|c| c.about == About::Product).map(|c| c.code).chain(OWN)
}

/// A field of a row; [`Sheet`] knows how they are named.
fn field(key: &str, name: &str) -> String {
    format!("{key}__{name}")
}

fn words_of(lang: Lang) -> String {
    format!("words_{}", lang.tag())
}

/// The form as it begins.
#[must_use]
pub fn filled(policy: &Policy) -> Typed {
    let mut typed = Typed::default();
    let mut place = 0;
    let options = policy.product_options();
    for option in &options {
        place += i32::from(option.on);
        let at = if option.on { place.to_string() } else { OFF.to_owned() };
        typed = typed.with(&field(&option.key, "place"), at);
        typed = typed.with(&field(&option.key, "category"), option.category.code());
        typed = typed.with(&field(&option.key, "urgency"), option.urgency.code());
        for lang in Lang::all() {
            let words = option.words.get(lang.tag()).cloned().unwrap_or_default();
            typed = typed.with(&field(&option.key, &words_of(lang)), words);
        }
    }
    typed
}

/// The fields.
#[must_use]
pub fn fields(sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    let places: Vec<_> = std::iter::once((OFF.to_owned(), w.t("option-off")))
        .chain((1..=ON_MOST).map(|n| (n.to_string(), w.number(n as i64))))
        .collect();
    let categories: Vec<_> = Category::ALL.iter().map(|c| (c.code().to_owned(), category(w, *c))).collect();
    let urgencies: Vec<_> =
        URGENCIES.iter().map(|u| (u.code().to_owned(), w.t(&format!("choice-{}", u.code())))).collect();
    let used = |key: &str| sheet.typed.get(&field(key, "place")).is_some_and(|p| p != OFF);
    let touched = |key: &str| {
        let own = |lang: Lang| sheet.typed.some(&field(key, &words_of(lang))).is_some();
        Lang::all().any(own) || sheet.wrong.iter().any(|e| e.field.starts_with(&field(key, "words")))
    };
    html! {
        @for key in keys() {
            @let own = OWN.contains(&key);
            details.card open[!own || used(key) || touched(key)] {
                summary { strong { (w.t(&format!("row-{key}"))) } }
                div.stack {
                    div.two {
                        div { (sheet.select(&field(key, "place"), &places)) }
                        div { (sheet.select(&field(key, "urgency"), &urgencies)) }
                    }
                    (sheet.select(&field(key, "category"), &categories))
                    @for lang in Lang::all() { (sheet.hinted(&field(key, &words_of(lang)), Line::Words, hint(w, key, lang))) }
                }
            }
        }
    }
}

/// What is read where no own words stand.
fn hint(w: &Words, key: &str, lang: Lang) -> Option<String> {
    let ours = Words { lang, ..w.clone() }.find(&format!("concern-{key}"));
    let ours = ours.map(|ours| w.with("option-ours", &[("words", ours.into())]));
    ours.or_else(|| (lang == Lang::fallback()).then(|| w.t("option-needed")))
}

/// One line of text; joiners stay, Persian needs them.
fn one_line(typed: &str) -> String {
    clean_block(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The list that was typed.
///
/// # Errors
/// Everything that is wrong, field by field.
pub fn read(typed: &Typed) -> Result<Vec<ProductOption>, Vec<Wrong>> {
    let (mut placed, mut wrong) = (Vec::new(), Vec::new());
    for key in keys() {
        let chosen = |name: &str| typed.get(&field(key, name)).unwrap_or_default();
        let place = chosen("place").parse::<usize>().ok().filter(|place| *place <= ON_MOST);
        let category = Category::from_code(chosen("category"));
        let urgency = URGENCIES.into_iter().find(|u| u.code() == chosen("urgency"));
        let words: OwnWords = Lang::all()
            .map(|lang| (lang.tag().to_owned(), one_line(chosen(&words_of(lang)))))
            .filter(|(_, words)| !words.is_empty())
            .collect();
        // An own choice that was never used needs no row.
        if OWN.contains(&key) && words.is_empty() && place.unwrap_or(0) == 0 {
            continue;
        }
        let bad = [("place", place.is_none()), ("category", category.is_none()), ("urgency", urgency.is_none())];
        wrong.extend(bad.iter().filter(|b| b.1).map(|(name, _)| Wrong::new(&field(key, name), "not_a_choice")));
        if let (Some(place), Some(category), Some(urgency)) = (place, category, urgency) {
            let on = place > 0;
            placed.push((
                if on { place } else { usize::MAX },
                ProductOption { key: key.into(), on, category, urgency, words },
            ));
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    // Two in one place stand as the form has them.
    placed.sort_by_key(|(place, _)| *place);
    let options: Vec<ProductOption> = placed.into_iter().map(|(_, option)| option).collect();
    let wrong: Vec<Wrong> = check(&options)
        .into_iter()
        .map(|bad| match (bad.key.as_str(), bad.language) {
            ("", _) => Wrong::new("", bad.why),
            (key, Some(language)) => Wrong::new(&field(key, &format!("words_{language}")), bad.why),
            (key, None) => Wrong::new(&field(key, "place"), bad.why),
        })
        .collect();
    match wrong.is_empty() {
        true if options == ProductOption::ours() => Ok(Vec::new()),
        true => Ok(options),
        false => Err(wrong),
    }
}

/// What a reporter will read, language by language.
#[must_use]
pub fn preview(w: &Words, policy: &Policy) -> Markup {
    let choices = policy.choices(About::Product);
    let urgency = |c: &Choice| w.t(&format!("choice-{}", c.urgency.code()));
    html! {
        section.card.stack #preview aria-labelledby="preview-t" {
            h2.section-t #preview-t { (w.t("option-preview")) }
            p.muted { (w.t("option-preview-hint")) }
            @for lang in Lang::all() {
                @let own = Words { lang, ..w.clone() };
                div lang=(lang.tag()) dir=(lang.dir()) {
                    h3 { (lang.name()) }
                    ol.stack.tight { @for c in &choices { li { (concern(&own, &c.key, Some(&c.words))) } } }
                }
            }
            div.table-wrap role="region" aria-labelledby="preview-t" tabindex="0" {
                table.table {
                    thead { tr { th scope="col" { (w.t("report-concern")) } th scope="col" { (w.t("report-law-category")) } th scope="col" { (w.t("report-priority")) } } }
                    tbody { @for c in &choices { tr { th scope="row" { (concern(w, &c.key, Some(&c.words))) } td { (category(w, c.category)) } td { (urgency(c)) } } } }
                }
            }
        }
    }
}

/// A choice of a version in one line; nothing where it has none.
fn said(w: &Words, options: &[ProductOption], key: &str) -> String {
    let Some(option) = options.iter().find(|o| o.key == key) else { return w.t("option-off") };
    let at = options.iter().filter(|o| o.on).position(|o| o.key == key);
    let place = at.map_or_else(|| w.t("option-off"), |at| w.with("option-at", &[("n", (at as i64 + 1).into())]));
    let mut parts = vec![place, category(w, option.category), w.t(&format!("choice-{}", option.urgency.code()))];
    parts.extend(option.words.iter().map(|(language, words)| format!("{language}: {words}")));
    parts.join(" · ")
}

/// What differs between two versions: the choice, before, after.
#[must_use]
pub fn changes(w: &Words, before: &Policy, after: &Policy) -> Vec<(String, String, String)> {
    let (old, new) = (before.product_options(), after.product_options());
    let rows = keys().map(|key| (w.t(&format!("row-{key}")), said(w, &old, key), said(w, &new, key)));
    rows.filter(|(_, old, new)| old != new).collect()
}

/// All choices of a version.
#[must_use]
pub fn shown(w: &Words, policy: &Policy) -> Markup {
    let (title, options) = (w.t("policy-options"), policy.product_options());
    html! {
        div.table-wrap role="region" aria-label=(title) tabindex="0" {
            table.table {
                thead { tr { th scope="col" colspan="2" { (title) } } }
                tbody { @for option in &options { tr { th scope="row" { (w.t(&format!("row-{}", option.key))) } td dir="auto" { (said(w, &options, &option.key)) } } } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The form with other values: the first of a name counts.
    fn changed(changes: &[(&str, &str)]) -> Typed {
        let typed = changes.iter().fold(Typed::default(), |t, (name, value)| t.with(name, *value));
        let whole = filled(&Policy::default());
        let rest = keys().flat_map(|key| {
            let names =
                ["place", "category", "urgency"].map(str::to_owned).into_iter().chain(Lang::all().map(words_of));
            names.map(move |name| field(key, &name))
        });
        rest.fold(typed, |t, name| {
            let value = whole.get(&name).unwrap_or_default().to_owned();
            t.with(&name, value)
        })
    }

    #[test]
    fn what_is_as_the_rows_have_it_is_not_written_down() {
        assert_eq!(read(&filled(&Policy::default())), Ok(vec![]));
    }

    #[test]
    fn a_list_is_read_back_in_the_order_of_its_places() {
        let typed = changed(&[
            ("own_2__place", "1"),
            ("own_2__category", "PROTECTION_OF_MINORS"),
            ("own_2__urgency", "danger"),
            ("own_2__words_en", "  Not for\u{202e} children "),
            ("own_2__words_pt", "Não é\npara crianças"),
            ("own_2__words_fa", "برای بچه\u{200c}ها نیست"),
            ("trade_rule_violation__place", "0"),
        ]);
        let options = read(&typed).unwrap();
        let on: Vec<&str> = options.iter().filter(|o| o.on).map(|o| o.key.as_str()).collect();
        // It shares the first place with one of ours, which the form shows before it.
        let ours = ["own_2", "prohibited_or_unsafe", "misleading_listing_or_search_manipulation"];
        assert_eq!(on, [&["ip_or_counterfeit"][..], &ours].concat());
        let own = options.iter().find(|o| o.key == "own_2").unwrap();
        assert_eq!((own.urgency, own.words["en"].as_str()), (Priority::Danger, "Not for children"));
        assert_eq!(
            (own.words["pt"].as_str(), own.words["fa"].as_str()),
            ("Não é para crianças", "برای بچه\u{200c}ها نیست")
        );
        let policy = Policy { report_options: options.clone(), ..Policy::default() };
        assert_eq!(read(&filled(&policy)), Ok(options), "shown and read again it is the same");
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let named = |changes: &[(&str, &str)]| {
            read(&changed(changes)).unwrap_err().into_iter().map(|e| (e.field, e.why)).collect::<Vec<_>>()
        };
        let one = |field: &str, why: &str| vec![(field.to_owned(), why.to_owned())];
        let category = ("own_1__category", "SELF_HARM");
        let urgency = ("own_1__urgency", "normal");
        assert_eq!(named(&[("own_1__place", "5"), category, urgency]), one("own_1__words_en", "required"));
        assert_eq!(
            named(&[("own_1__words_en", "Words"), urgency, ("own_1__place", "0")]),
            one("own_1__category", "not_a_choice")
        );
        assert_eq!(
            named(&[("ip_or_counterfeit__category", "NONSENSE")]),
            one("ip_or_counterfeit__category", "not_a_choice")
        );
        assert_eq!(named(&[("ip_or_counterfeit__place", "7")]), one("ip_or_counterfeit__place", "not_a_choice"));
        assert_eq!(named(&[("ip_or_counterfeit__words_pt", "Cópia")]), one("ip_or_counterfeit__words_en", "required"));
        let off: Vec<(String, &str)> = keys().map(|key| (field(key, "place"), OFF)).collect();
        let off: Vec<(&str, &str)> = off.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        assert_eq!(named(&off), one("", "none_on"));
    }
}
