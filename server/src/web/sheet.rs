//! The fields of forms that are not commands to a case: label, hint, what is wrong, control; always in this order.
//!
//! Texts: `ask-<name>` is the label, `ask-<name>-hint` the hint, `refusal-<why>` what is wrong. Fields that stand there once
//! for each row of a table are named `<row>__<name>`, or `<row>__<language>__<name>`; `row-<row>` says which one is meant where that
//! cannot be seen.

use crate::form::{Typed, Wrong, error_line, field_id};
use crate::i18n::Words;
use crate::icon;
use maud::{Markup, html};

/// What a form shows: what was typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The reader's words.
    pub w: &'a Words,
    /// What was typed, or what is so far.
    pub typed: &'a Typed,
    /// What is wrong.
    pub wrong: &'a [Wrong],
}

/// One of several answers.
pub struct Pick {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: Markup,
    /// More about it.
    pub hint: Option<String>,
    /// What is shown only when it is chosen.
    pub more: Option<Markup>,
}

impl Pick {
    /// An answer without more words.
    pub fn new(value: impl Into<String>, label: Markup) -> Self {
        Self { value: value.into(), label, hint: None, more: None }
    }

    /// With more words.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With what belongs to it.
    #[must_use]
    pub fn more(mut self, more: Markup) -> Self {
        self.more = Some(more);
        self
    }
}

/// How a line of text is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Words of a person, in any direction.
    Words,
    /// A code: from left to right in every language.
    Code,
    /// A short number.
    Number,
    /// An address of mail.
    Email,
    /// A new password.
    Password,
    /// Six digits of an authenticator.
    Digits,
    /// Day and time.
    Moment,
    /// A day.
    Day,
}

impl Line {
    const fn input(self) -> (&'static str, &'static str, &'static str, Option<&'static str>) {
        match self {
            Self::Words => ("text", "auto", "input", None),
            Self::Code => ("text", "ltr", "input", Some("off")),
            Self::Number => ("text", "ltr", "input w-code", Some("off")),
            Self::Email => ("email", "ltr", "input", Some("username")),
            Self::Password => ("password", "ltr", "input", Some("new-password")),
            Self::Digits => ("text", "ltr", "input w-code", Some("one-time-code")),
            Self::Moment => ("datetime-local", "ltr", "input w-short", None),
            Self::Day => ("date", "ltr", "input w-short", None),
        }
    }
}

impl Sheet<'_> {
    /// What is wrong, on top of the form; each with the name of its field, since several may lack the same.
    #[must_use]
    pub fn summary(&self) -> Markup {
        let row = |e: &Wrong| e.field.split_once("__").map(|(row, _)| self.w.t(&format!("row-{row}")));
        let named =
            |e: &Wrong| html! { @if let Some(row) = row(e) { (row) ", " } (self.label(&e.field)) ": " (self.words(e)) };
        html! {
            @if !self.wrong.is_empty() {
                div.errors #errors tabindex="-1" role="alert" aria-labelledby="errors-t" autofocus {
                    h2 #errors-t { (icon!(ExclamationCircle)) (self.w.t("there-is-a-problem")) }
                    ul {
                        @for e in self.wrong {
                            li { @if e.field.is_empty() { (self.words(e)) } @else { a href=(format!("#{}", field_id("", &e.field))) { (named(e)) } } }
                        }
                    }
                }
            }
        }
    }

    fn words(&self, wrong: &Wrong) -> String {
        wrong.words(self.w)
    }

    fn error(&self, name: &str) -> Option<String> {
        self.wrong.iter().find(|e| e.field == name).map(|e| self.words(e))
    }

    fn label(&self, name: &str) -> String {
        self.w.t(&format!("ask-{}", without_row(name)))
    }

    fn hint(&self, name: &str) -> Option<String> {
        self.w.find(&format!("ask-{}-hint", without_row(name)))
    }

    fn field(
        &self,
        name: &str,
        hint: Option<String>,
        control: impl FnOnce(&str, Option<String>, bool) -> Markup,
    ) -> Markup {
        let (id, error) = (field_id("", name), self.error(name));
        let said = [hint.is_some().then(|| format!("{id}-h")), error.is_some().then(|| format!("{id}-e"))];
        let said = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
        html! {
            div.field.bad[error.is_some()] {
                label for=(id) { (self.label(name)) }
                @if let Some(hint) = hint { p.hint id=(format!("{id}-h")) { (hint) } }
                (error_line(&id, error.as_deref()))
                (control(&id, (!said.is_empty()).then_some(said), error.is_some()))
            }
        }
    }

    /// One line. A password is never shown again.
    #[must_use]
    pub fn line(&self, name: &str, line: Line) -> Markup {
        self.hinted(name, line, self.hint(name))
    }

    /// One line with a hint of the page's own.
    #[must_use]
    pub fn hinted(&self, name: &str, line: Line, hint: Option<String>) -> Markup {
        let (kind, dir, class, complete) = line.input();
        let value = if line == Line::Password { None } else { self.typed.get(name) };
        let numeric = matches!(line, Line::Number | Line::Digits).then_some("numeric");
        self.field(name, hint, |id, said, bad| html! {
            input class=(class) id=(id) name=(name) type=(kind) dir=(dir) value=[value] autocomplete=[complete] inputmode=[numeric]
                aria-describedby=[said] aria-invalid=[bad.then_some("true")];
        })
    }

    /// One line with proposals, which may be left aside.
    #[must_use]
    pub fn proposed(&self, name: &str, proposals: &[String]) -> Markup {
        let value = self.typed.get(name);
        self.field(name, self.hint(name), |id, said, bad| html! {
            input.input id=(id) name=(name) dir="ltr" value=[value] autocomplete="off" spellcheck="false" list=(format!("{id}-list"))
                aria-describedby=[said] aria-invalid=[bad.then_some("true")];
            datalist id=(format!("{id}-list")) { @for proposal in proposals { option value=(proposal) {} } }
        })
    }

    /// Several lines.
    #[must_use]
    pub fn area(&self, name: &str, rows: u8, dir: &str) -> Markup {
        self.hinted_area(name, rows, dir, self.hint(name))
    }

    /// Several lines with a hint of the page's own.
    #[must_use]
    pub fn hinted_area(&self, name: &str, rows: u8, dir: &str, hint: Option<String>) -> Markup {
        let value = self.typed.get(name).unwrap_or_default();
        self.field(name, hint, |id, said, bad| html! {
            textarea.input id=(id) name=(name) rows=(rows) dir=(dir) spellcheck="false" aria-describedby=[said] aria-invalid=[bad.then_some("true")] { (value) }
        })
    }

    /// One of many.
    #[must_use]
    pub fn select(&self, name: &str, options: &[(String, String)]) -> Markup {
        let value = self.typed.get(name).unwrap_or_default();
        self.field(name, self.hint(name), |id, said, bad| {
            html! {
                span.select {
                    select.input id=(id) name=(name) aria-describedby=[said] aria-invalid=[bad.then_some("true")] {
                        @for (word, label) in options { option value=(word) selected[word == value] { (label) } }
                    }
                    (icon!(ChevronDown))
                }
            }
        })
    }

    /// A colour.
    #[must_use]
    pub fn colour(&self, name: &str) -> Markup {
        let value = self.typed.get(name).unwrap_or_default();
        self.field(name, self.hint(name), |id, said, bad| html! {
            input.input.w-code id=(id) name=(name) type="color" value=(value) aria-describedby=[said] aria-invalid=[bad.then_some("true")];
        })
    }

    /// A file.
    #[must_use]
    pub fn file(&self, name: &str, accept: &str) -> Markup {
        self.field(name, self.hint(name), |id, said, bad| html! {
            input.input id=(id) name=(name) type="file" accept=(accept) aria-describedby=[said] aria-invalid=[bad.then_some("true")];
        })
    }

    /// One (or, with `many`, any number) of a few answers, as cards.
    #[must_use]
    pub fn choices(&self, name: &str, many: bool, options: Vec<Pick>) -> Markup {
        let (id, error) = (field_id("", name), self.error(name));
        let is_chosen = |value: &str| self.typed.all(name).any(|v| v == value);
        let kind = if many { "checkbox" } else { "radio" };
        html! {
            fieldset.field.bad[error.is_some()] {
                legend { (self.label(name)) }
                @if let Some(hint) = self.hint(name) { p.hint { (hint) } }
                (error_line(&id, error.as_deref()))
                div.choices.cols[options.iter().all(|o| o.more.is_none())] {
                    @for (n, option) in options.into_iter().enumerate() {
                        label.choice {
                            input id=[(n == 0).then_some(&id)] type=(kind) name=(name) value=(option.value) checked[is_chosen(&option.value)];
                            span.choice-t { (option.label) }
                            @if let Some(hint) = option.hint { span.choice-h { (hint) } }
                            @if let Some(more) = option.more { div.choice-more.stack data-if-checked { (more) } }
                        }
                    }
                }
            }
        }
    }
}

fn without_row(name: &str) -> &str {
    name.rsplit_once("__").map_or(name, |(_, name)| name)
}
