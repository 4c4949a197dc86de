//! One renderer and one reader for the forms of all actions of all machines: what [`ombud_domain::case::allowed`] says
//! becomes an accessible HTML form, and what comes back becomes the command.
//!
//! Texts: `action-<action>` on the button, `field-<name>` (or `field-<action>-<name>`) as label, `field-<name>-hint`,
//! `choice-<word>` (or `choice-<field>-<word>`), `choice-<word>-hint`, `refusal-<why>` for what is wrong.

use crate::auth::Viewer;
use crate::fault::Fault;
use crate::i18n::Words;
use crate::icon;
use crate::page;
use maud::{Markup, html};
use ombud_domain::case::{Allowed, Field, FieldKind, Form, Pieces};
use ombud_domain::{Instant, Money, Refusal};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The most fields that a submitted form may have. The largest of ours, the ways outside in eight languages, has some 500.
const FIELDS_AT_MOST: usize = 2_000;
/// From so many characters on, a text gets more than one line.
const LONG_TEXT: u32 = 120;

/// What a person sent, name by name; or nothing yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// Reads an urlencoded body or query.
    ///
    /// # Errors
    /// 400 when it has absurdly many fields.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let pairs: Vec<_> = form_urlencoded::parse(bytes).take(FIELDS_AT_MOST + 1).collect();
        if pairs.len() > FIELDS_AT_MOST {
            return Err(Fault::bad("unreadable"));
        }
        Ok(Self(pairs.into_iter().map(|(k, v)| (k.into_owned(), v.into_owned())).collect()))
    }

    /// With one more field; for values that come from elsewhere, such as a draft.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// The first value of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The value without spaces around it, unless it is empty.
    #[must_use]
    pub fn some(&self, name: &str) -> Option<&str> {
        self.get(name).map(str::trim).filter(|v| !v.is_empty())
    }

    /// All values of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The id under which a repeat of this form is known.
    ///
    /// # Errors
    /// 400 when it is missing or no UUID.
    pub fn cid(&self) -> Result<Uuid, Fault> {
        self.get("cid").and_then(|c| Uuid::try_parse(c).ok()).ok_or_else(|| Fault::bad("bad_cid").on("cid"))
    }

    /// The revision of the case that the form was made for.
    #[must_use]
    pub fn revision(&self) -> Option<i64> {
        self.get("revision").and_then(|r| r.parse().ok())
    }
}

impl axum::extract::FromRequest<crate::app::App> for Typed {
    type Rejection = Fault;
    async fn from_request(request: axum::extract::Request, app: &crate::app::App) -> Result<Self, Fault> {
        let body = axum::body::Bytes::from_request(request, app).await.map_err(|e| Fault::of_status(e.status()))?;
        Self::read(&body)
    }
}

/// Something wrong in a form: the field, and the word of the reason (`refusal-<why>`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The field's name.
    pub field: String,
    /// The stable word.
    pub why: String,
    /// In words already, where the reason alone does not say it all.
    pub said: Option<String>,
}

impl Wrong {
    /// This field, for this reason.
    #[must_use]
    pub fn new(field: &str, why: &str) -> Self {
        Self { field: field.into(), why: why.into(), said: None }
    }

    /// About the whole form, in words.
    #[must_use]
    pub fn said(words: String) -> Self {
        Self { said: Some(words), ..Self::new("", "") }
    }

    /// What a refusal says about a form that was sent; `None` when it is about something else.
    #[must_use]
    pub fn of(refusal: &Refusal) -> Option<Self> {
        match refusal {
            Refusal::Invalid { field, why } => Some(Self::new(field, why)),
            Refusal::Guard { why } => Some(Self::new("", why)),
            _ => None,
        }
    }

    /// The reason in the reader's words.
    #[must_use]
    pub fn words(&self, w: &Words) -> String {
        let found = || w.find(&format!("refusal-{}", self.why)).unwrap_or_else(|| w.t("error-400"));
        self.said.clone().unwrap_or_else(found)
    }
}

/// The command that a filled-in form asks for, tagged by `action`.
///
/// # Errors
/// Everything that is wrong, field by field.
pub fn command(form: &Form, action: &str, typed: &Typed) -> Result<Value, Vec<Wrong>> {
    let mut filled = Map::new();
    let mut wrong = Vec::new();
    for field in &form.fields {
        let value = match value_of(field, typed) {
            Ok(value) => value,
            Err(why) => {
                wrong.push(Wrong::new(field.name, &why));
                continue;
            }
        };
        value.map(|value| filled.insert(field.name.to_owned(), value));
    }
    // Each field alone, so that all that is wrong is told at once.
    for field in form.fields.iter().filter(|f| !wrong.iter().any(|w| w.field == f.name)).cloned().collect::<Vec<_>>() {
        let alone = Form { fields: vec![field] };
        if let Err(Refusal::Invalid { field, why }) = alone.check(&Value::Object(filled.clone())) {
            wrong.push(Wrong::new(&field, &why));
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    filled.insert("action".to_owned(), action.into());
    Ok(Value::Object(filled))
}

/// What was typed, as the type that the command wants; `None` when the field was left empty.
fn value_of(field: &Field, typed: &Typed) -> Result<Option<Value>, String> {
    if let FieldKind::Units { .. } = field.kind {
        let each = typed.all(field.name).map(|n| whole(n).ok_or_else(|| "number_for_each_line".to_owned()));
        let each = each.collect::<Result<Vec<u32>, _>>()?;
        return Ok(Some(each.into()).filter(|_| typed.get(field.name).is_some()));
    }
    let typed = typed.get(field.name);
    let Some(typed) = typed.map(str::trim).filter(|t| !t.is_empty()) else {
        return Ok(None);
    };
    Ok(Some(match &field.kind {
        // Line breaks come as CR LF from every browser; a person counts them as one character.
        FieldKind::Text { .. } => ombud_text::safe_text::clean_block(&typed.replace("\r\n", "\n")).into(),
        FieldKind::Money { currency, .. } => {
            let money = Money::parse(typed, *currency).map_err(|r| r.code().to_owned())?;
            money.minor.into()
        }
        FieldKind::Choice { options } => as_option(options, typed),
        FieldKind::Confirm => Value::Bool(matches!(typed, "on" | "true" | "1")),
        FieldKind::Number { .. } => whole(typed).ok_or("not_a_number")?.into(),
        FieldKind::Slot { .. } => typed.parse::<i64>().map_err(|_| "not_a_choice".to_owned())?.into(),
        FieldKind::Units { .. } => return Ok(None),
        FieldKind::Fixed { value } if plain(value) == typed => value.clone(),
        FieldKind::Fixed { .. } => typed.into(),
    }))
}

/// A whole number in the digits of any script: amounts of yen have no places, and the reader of money knows all digits.
#[must_use]
pub fn whole(typed: &str) -> Option<u32> {
    let read = Money::parse(typed.trim(), "JPY".parse().ok()?).ok()?;
    u32::try_from(read.minor).ok()
}

/// Numbers stay numbers where all options are (ids of proposals).
fn as_option(options: &[String], typed: &str) -> Value {
    let numbers = options.iter().all(|o| o.parse::<i64>().is_ok());
    match typed.parse::<i64>() {
        Ok(number) if numbers => number.into(),
        _ => typed.into(),
    }
}

/// A value as a form carries it unseen.
#[must_use]
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What a page says in a choice instead of its word, such as the summary of a proposal.
pub type Label<'a> = &'a dyn Fn(&str, &str) -> Option<Markup>;

/// No words of the page's own.
pub const NO_LABELS: Label<'static> = &|_, _| None;

/// A form to be shown.
pub struct Shown<'a> {
    /// What may be done.
    pub allowed: &'a Allowed,
    /// Where it is sent.
    pub url: &'a str,
    /// The case's revision.
    pub revision: i64,
    /// A fresh id, made by the server.
    pub cid: Uuid,
    /// What was typed before.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub wrong: &'a [Wrong],
    /// Words of the page's own.
    pub labels: Label<'a>,
    /// What is to be read before it is sent.
    pub note: Option<&'a Markup>,
}

impl Shown<'_> {
    /// The whole form with its button. Its id is `do-<action>`.
    #[must_use]
    pub fn render(&self, viewer: &Viewer) -> Markup {
        let (w, action) = (viewer.words(), self.allowed.action);
        let danger = matches!(action, "withdraw" | "discard" | "refuse");
        let class = if danger { "btn danger" } else { "btn primary" };
        html! {
            form.stack id=(format!("do-{action}")) method="post" action=(self.url) data-live novalidate {
                (page::sent(viewer, self.cid))
                input type="hidden" name="revision" value=(self.revision);
                @if let Some(back) = self.typed.some("back") { input type="hidden" name="back" value=(back); }
                (summary(w, action, self.wrong))
                @if let Some(note) = self.note { (note) }
                @for field in &self.allowed.form.fields { (self.field(w, field)) }
                p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
                div.actions {
                    button class=(class) { (w.t(&format!("action-{action}"))) }
                    // What is written for others can be looked at first.
                    @if let Some(look) = w.find(&format!("preview-{action}")) { button.btn name="preview" value="1" { (look) } }
                }
            }
        }
    }

    /// One field, for pages that ask one question at a time.
    #[must_use]
    pub fn field(&self, w: &Words, field: &Field) -> Markup {
        let action = self.allowed.action;
        let id = field_id(action, field.name);
        let wrong = self.wrong.iter().find(|e| e.field == field.name).map(|e| e.words(w));
        let typed = self.typed.get(field.name).unwrap_or_default();
        match &field.kind {
            FieldKind::Fixed { value } => html! { input type="hidden" name=(field.name) value=(plain(value)); },
            FieldKind::Confirm => {
                let own = w.find(&format!("confirm-{action}-{}", field.name));
                let label = own
                    .or_else(|| w.find(&format!("confirm-{action}")))
                    .unwrap_or_else(|| w.t(&label_key(w, action, field.name)));
                html! {
                    div.field.bad[wrong.is_some()] {
                        (error_line(&id, wrong.as_deref()))
                        label.check {
                            input type="checkbox" id=(id) name=(field.name) value="true" checked[!typed.is_empty()] aria-invalid=[wrong.is_some().then_some("true")];
                            (label)
                        }
                    }
                }
            }
            FieldKind::Choice { options } => self.choices(w, field, &id, options, typed, wrong.as_deref()),
            FieldKind::Slot { free } => self.slots(w, field, &id, free, typed, wrong.as_deref()),
            FieldKind::Text { min, max } => {
                let lines = *max > LONG_TEXT;
                let range = [("min", i64::from(*min).into()), ("max", i64::from(*max).into())];
                let said = (format!("{id}-h"), format!("{id}-c"));
                self.box_around(w, field, &id, wrong.as_deref(), None, html! {
                    @if lines {
                        textarea.input id=(id) name=(field.name) dir="auto" rows="4" minlength=[(*min > 0).then_some(min)] data-most=(max)
                            aria-describedby=(described(w, action, field.name, &said.0, &format!("{id}-e"), wrong.is_some(), Some(&said.1)))
                            aria-invalid=[wrong.is_some().then_some("true")] data-count=(said.1) { (typed) }
                        p.counter id=(said.1) data-more=(w.t("characters-needed")) data-left=(w.t("characters-left")) {
                            (if *min > 0 { w.with("characters-range", &range) } else { w.with("characters-most", &range) })
                        }
                    } @else {
                        input.input id=(id) name=(field.name) dir="auto" value=(typed)
                            aria-describedby=(described(w, action, field.name, &said.0, &format!("{id}-e"), wrong.is_some(), None))
                            aria-invalid=[wrong.is_some().then_some("true")];
                    }
                })
            }
            FieldKind::Number { min, max } => {
                let range = [("from", i64::from(*min).into()), ("to", i64::from(*max).into())];
                let hint = w.find(&hint_key(w, action, field.name)).unwrap_or_else(|| w.with("number-range", &range));
                self.box_around(w, field, &id, wrong.as_deref(), Some(&hint), html! {
                    input.input.w-short id=(id) name=(field.name) inputmode="numeric" autocomplete="off" dir="ltr" value=(typed)
                        aria-describedby=(if wrong.is_some() { format!("{id}-h {id}-e") } else { format!("{id}-h") })
                        aria-invalid=[wrong.is_some().then_some("true")];
                })
            }
            FieldKind::Units { lines } => self.units(w, field, &id, lines, wrong.as_deref()),
            FieldKind::Money { min, max, currency } => {
                let of = |minor| Money::new(minor, *currency);
                let range =
                    w.with("money-range", &[("least", w.money(of(*min)).into()), ("most", w.money(of(*max)).into())]);
                let about = format!("{id}-h {id}-e");
                self.box_around(w, field, &id, wrong.as_deref(), Some(&range), html! {
                    div.money-in {
                        span.cur aria-hidden="true" { (w.currency(of(0))) }
                        input.input id=(id) name=(field.name) inputmode="decimal" autocomplete="off" dir="ltr" value=(typed)
                            aria-describedby=(if wrong.is_some() { about.as_str() } else { about.split(' ').next().unwrap_or_default() })
                            aria-invalid=[wrong.is_some().then_some("true")];
                    }
                })
            }
        }
    }

    fn box_around(
        &self,
        w: &Words,
        field: &Field,
        id: &str,
        wrong: Option<&str>,
        range: Option<&str>,
        control: Markup,
    ) -> Markup {
        let hint = range.map(str::to_owned).or_else(|| w.find(&hint_key(w, self.allowed.action, field.name)));
        html! {
            div.field.bad[wrong.is_some()] {
                label for=(id) {
                    (w.t(&label_key(w, self.allowed.action, field.name)))
                    @if !field.required { " " span.opt { (w.find(&format!("optional-{}", field.name)).unwrap_or_else(|| w.t("optional"))) } }
                }
                @if let Some(hint) = hint { p.hint id=(format!("{id}-h")) { (hint) } }
                (error_line(id, wrong))
                (control)
            }
        }
    }

    fn choices(
        &self,
        w: &Words,
        field: &Field,
        id: &str,
        options: &[String],
        typed: &str,
        wrong: Option<&str>,
    ) -> Markup {
        let hint = w.find(&hint_key(w, self.allowed.action, field.name));
        // A single choice is made already.
        let chosen = if options.len() == 1 { options[0].as_str() } else { typed };
        html! {
            fieldset.field.bad[wrong.is_some()] id=(id) {
                legend {
                    (w.t(&label_key(w, self.allowed.action, field.name)))
                    @if !field.required { " " span.opt { (w.t("optional")) } }
                }
                @if let Some(hint) = hint { p.hint { (hint) } }
                (error_line(id, wrong))
                div.choices {
                    // What need not be chosen can be unchosen, where there are words for that.
                    @if let Some(none) = w.find(&format!("{}-none", label_key(w, self.allowed.action, field.name))).filter(|_| !field.required) {
                        label.choice { input type="radio" name=(field.name) value="" checked[chosen.is_empty()]; span.choice-t { (none) } }
                    }
                    @for option in options {
                        label.choice {
                            input type="radio" name=(field.name) value=(option) checked[option == chosen];
                            span.choice-t { (self.option(w, field.name, option)) }
                            @if let Some(hint) = w.find(&format!("choice-{option}-hint")) { span.choice-h { (hint) } }
                        }
                    }
                }
            }
        }
    }

    /// The free moments, day by day, the first day open.
    fn slots(&self, w: &Words, field: &Field, id: &str, free: &[Instant], typed: &str, wrong: Option<&str>) -> Markup {
        let mut days: Vec<(String, Vec<Instant>)> = Vec::new();
        for at in free {
            let day = w.date(*at);
            match days.last_mut() {
                Some((same, moments)) if *same == day => moments.push(*at),
                _ => days.push((day, vec![*at])),
            }
        }
        let chosen = |at: &Instant| typed == at.0.to_string();
        html! {
            fieldset.field.bad[wrong.is_some()] id=(id) {
                legend { (w.t(&label_key(w, self.allowed.action, field.name))) }
                p.hint { (w.with("slot-zone", &[("zone", w.zone_name().into())])) }
                (error_line(id, wrong))
                @for (n, (day, moments)) in days.iter().enumerate() {
                    details open[n == 0 || moments.iter().any(chosen)] {
                        summary { (day) }
                        div.choices { @for at in moments {
                            label.choice {
                                input type="radio" name=(field.name) value=(at.0) checked[chosen(at)];
                                span.choice-t { (w.time(*at)) }
                            }
                        } }
                    }
                }
            }
        }
    }

    /// One number for each line.
    fn units(&self, w: &Words, field: &Field, id: &str, lines: &[Pieces], wrong: Option<&str>) -> Markup {
        let typed: Vec<&str> = self.typed.all(field.name).collect();
        html! {
            fieldset.field.bad[wrong.is_some()] id=(id) {
                legend { (w.t(&label_key(w, self.allowed.action, field.name))) }
                @if let Some(hint) = w.find(&hint_key(w, self.allowed.action, field.name)) { p.hint { (hint) } }
                (error_line(id, wrong))
                @for (at, line) in lines.iter().enumerate() {
                    @let (own, most) = (format!("{id}-{at}"), [("most", i64::from(line.most).into())]);
                    div.field {
                        label for=(own) { bdi { (line.title) } }
                        p.hint id=(format!("{own}-h")) { (w.with("units-most", &most)) }
                        input.input.w-short id=(own) name=(field.name) inputmode="numeric" autocomplete="off" dir="ltr"
                            value=(typed.get(at).unwrap_or(&"")) aria-describedby=(format!("{own}-h")) aria-invalid=[wrong.is_some().then_some("true")];
                    }
                }
            }
        }
    }

    fn option(&self, w: &Words, field: &str, option: &str) -> Markup {
        if let Some(label) = (self.labels)(field, option) {
            return label;
        }
        let own = w.find(&format!("choice-{field}-{option}")).or_else(|| w.find(&format!("choice-{option}")));
        let country = || w.find(&format!("country-{}", option.to_lowercase()));
        let own = own.or_else(|| (field == "country").then(country).flatten());
        // A number is written in the reader's digits.
        let own = own.or_else(|| option.parse().ok().map(|n| w.number(n)));
        html! { (own.unwrap_or_else(|| option.to_owned())) }
    }
}

/// The error summary on top of a form: focused, with links to the fields.
#[must_use]
pub fn summary(w: &Words, action: &str, wrong: &[Wrong]) -> Markup {
    html! {
        @if !wrong.is_empty() {
            div.errors #errors tabindex="-1" role="alert" aria-labelledby="errors-t" autofocus {
                h2 #errors-t { (icon!(ExclamationCircle)) (w.t("there-is-a-problem")) }
                ul {
                    @for e in wrong {
                        li {
                            @if e.field.is_empty() { (e.words(w)) }
                            @else {
                                @let label = w.find(&label_key(w, action, &e.field));
                                a href=(format!("#{}", field_id(action, &e.field))) { @if let Some(label) = label { (label) ": " } (e.words(w)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The line of an error beside its field.
#[must_use]
pub fn error_line(id: &str, wrong: Option<&str>) -> Markup {
    html! { @if let Some(wrong) = wrong { p.error id=(format!("{id}-e")) { (icon!(ExclamationCircle)) (wrong) } } }
}

/// The id of a field in the page: several forms of a case may stand on one.
#[must_use]
pub fn field_id(action: &str, name: &str) -> String {
    if action.is_empty() { format!("f-{name}") } else { format!("f-{action}-{name}") }
}

/// The key of what a field of an action is called.
#[must_use]
pub fn label_key(w: &Words, action: &str, name: &str) -> String {
    let own = format!("field-{action}-{name}");
    if w.find(&own).is_some() { own } else { format!("field-{name}") }
}

fn hint_key(w: &Words, action: &str, name: &str) -> String {
    format!("{}-hint", label_key(w, action, name))
}

fn described(w: &Words, action: &str, name: &str, hint: &str, error: &str, wrong: bool, count: Option<&str>) -> String {
    let hint = w.find(&hint_key(w, action, name)).is_some().then_some(hint);
    let all = [hint, wrong.then_some(error), count];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
