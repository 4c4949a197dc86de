//! What a person fills in for an action, and the check that pages, API and tests share.

use crate::money::Currency;
use crate::refusal::Refusal;
use crate::time::Instant;
use serde::Serialize;
use serde_json::Value;

/// What a person fills in for an action.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Form {
    /// The fields in the order shown.
    pub fields: Vec<Field>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its name in the command.
    pub name: &'static str,
    /// What it takes.
    #[serde(flatten)]
    pub kind: FieldKind,
    /// Whether it may stay empty.
    pub required: bool,
}

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum FieldKind {
    /// Text of so many characters.
    Text {
        /// At least.
        min: u32,
        /// At most.
        max: u32,
    },
    /// An amount in minor units.
    Money {
        /// At least.
        min: i64,
        /// At most.
        max: i64,
        /// The currency.
        currency: Currency,
    },
    /// One of some words.
    Choice {
        /// The words.
        options: Vec<String>,
    },
    /// Must be ticked.
    Confirm,
    /// A whole number.
    Number {
        /// At least.
        min: u32,
        /// At most.
        max: u32,
    },
    /// So many pieces of each line, in this order: a list of numbers.
    Units {
        /// The lines.
        lines: Vec<Pieces>,
    },
    /// One of the moments that are free, in milliseconds since 1970-01-01 UTC.
    Slot {
        /// The moments, the earliest first.
        free: Vec<Instant>,
    },
    /// A value that the form carries unseen.
    Fixed {
        /// The value.
        value: Value,
    },
}

/// A line of which some pieces are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pieces {
    /// What it is called.
    pub title: String,
    /// How many there are at most.
    pub most: u32,
}

impl Form {
    /// Nothing to fill in.
    #[must_use]
    pub const fn empty() -> Self {
        Self { fields: Vec::new() }
    }

    /// With one more field.
    #[must_use]
    pub fn with(mut self, name: &'static str, kind: FieldKind, required: bool) -> Self {
        self.fields.push(Field { name, kind, required });
        self
    }

    /// Checks a filled-in form, so that pages, API and tests agree on what is inside it.
    ///
    /// # Errors
    /// `Invalid` with the first field that is outside.
    pub fn check(&self, filled: &Value) -> Result<(), Refusal> {
        for field in &self.fields {
            let value = filled.get(field.name).filter(|v| !v.is_null());
            let Some(value) = value else {
                if field.required {
                    return Err(Refusal::invalid(field.name, "required"));
                }
                continue;
            };
            field.kind.check(value).map_err(|why| Refusal::invalid(field.name, why))?;
        }
        Ok(())
    }
}

impl FieldKind {
    /// One of these words.
    #[must_use]
    pub fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Choice { options: words.into_iter().map(str::to_owned).collect() }
    }

    /// Text of so many characters: at least, at most.
    #[must_use]
    pub const fn text((min, max): (u32, u32)) -> Self {
        Self::Text { min, max }
    }

    fn check(&self, value: &Value) -> Result<(), &'static str> {
        match self {
            Self::Text { min, max } => {
                let length = value.as_str().ok_or("not_text")?.trim().chars().count();
                match () {
                    () if length < *min as usize => Err("too_short"),
                    () if length > *max as usize => Err("too_long"),
                    () => Ok(()),
                }
            }
            Self::Money { min, max, .. } => {
                let minor = value.as_i64().ok_or("not_an_amount")?;
                match () {
                    () if minor < *min => Err("too_little"),
                    () if minor > *max => Err("too_much"),
                    () => Ok(()),
                }
            }
            Self::Choice { options } => {
                let number = value.as_i64().map(|n| n.to_string());
                let word = value.as_str().or(number.as_deref()).ok_or("not_a_choice")?;
                if options.iter().any(|o| o == word) { Ok(()) } else { Err("not_a_choice") }
            }
            Self::Number { min, max } => {
                let number = value.as_u64().ok_or("not_a_number")?;
                let fits = (u64::from(*min)..=u64::from(*max)).contains(&number);
                fits.then_some(()).ok_or("number_outside")
            }
            Self::Units { lines } => {
                let each = value.as_array().filter(|each| each.len() == lines.len()).ok_or("number_for_each_line")?;
                each.iter().zip(lines).try_for_each(|(n, line)| {
                    let n = n.as_u64().ok_or("not_a_number")?;
                    if n <= u64::from(line.most) { Ok(()) } else { Err("not_so_many") }
                })
            }
            Self::Slot { free } => {
                let at = value.as_i64().map(Instant).ok_or("not_a_choice")?;
                // Somebody else was faster, or the moment has come too near.
                if free.contains(&at) { Ok(()) } else { Err("no_free_slot") }
            }
            Self::Confirm => (value == &Value::Bool(true)).then_some(()).ok_or("must_confirm"),
            Self::Fixed { value: fixed } => (value == fixed).then_some(()).ok_or("changed"),
        }
    }
}
