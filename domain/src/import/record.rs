//! From a definition to everything that follows from it: struct, reader, writer, columns, instants.

use super::error::{Code, Problem};
use super::fields::{Field, Shape};
use serde_json::{Map, Value};

/// One column of an object: a field of its JSON, a column of its CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The field's name.
    pub name: &'static str,
    /// How it appears.
    pub shape: Shape,
    /// Whether every row must have it.
    pub required: bool,
}

impl Column {
    pub(super) fn of<T: Field>(name: &'static str) -> Self {
        Self { name, shape: T::SHAPE, required: T::absent().is_none() }
    }
}

/// Takes one field out of a row. `null` counts as absent.
pub(super) fn take<T: Field>(row: &mut Map<String, Value>, name: &str) -> Result<T, Problem> {
    match row.remove(name) {
        None | Some(Value::Null) => {
            T::absent().ok_or_else(|| Problem::of(name, Code::MissingField, "the field is required"))
        }
        Some(value) => T::read(value).map_err(|problem| problem.inside(name)),
    }
}

/// Refuses what is left after all fields were taken.
pub(super) fn nothing_left(row: &Map<String, Value>) -> Result<(), Problem> {
    row.keys()
        .next()
        .map_or(Ok(()), |name| Err(Problem::new(Code::UnknownField, "there is no such field").inside(name)))
}

/// Defines records: a struct whose fields implement [`Field`], and all that follows from the list of its fields.
macro_rules! records {
    ($($(#[$doc:meta])* $Type:ident { $($(#[$field_doc:meta])* $field:ident: $T:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        pub struct $Type {
            $($(#[$field_doc])* #[serde(skip_serializing_if = "crate::import::Field::is_absent")] pub $field: $T,)+
        }

        impl $Type {
            /// The fields, in the order in which they are documented and written.
            #[must_use]
            pub fn columns() -> Vec<crate::import::Column> {
                vec![$(crate::import::Column::of::<$T>(stringify!($field))),+]
            }

            pub(super) fn take_from(row: &mut serde_json::Map<String, serde_json::Value>) -> Result<Self, crate::import::Problem> {
                Ok(Self { $($field: crate::import::record::take(row, stringify!($field))?,)+ })
            }

            pub(super) fn visit_instants(&mut self, f: &mut dyn FnMut(&mut crate::import::At)) {
                $(crate::import::Field::each_instant(&mut self.$field, f);)+
            }
        }

        impl crate::import::Field for $Type {
            const SHAPE: crate::import::Shape = crate::import::Shape::Structure;
            fn read(value: serde_json::Value) -> Result<Self, crate::import::Problem> {
                let serde_json::Value::Object(mut row) = value else {
                    return Err(crate::import::Problem::new(crate::import::Code::NotARecord, "a record is expected"));
                };
                let record = Self::take_from(&mut row)?;
                crate::import::record::nothing_left(&row)?;
                Ok(record)
            }
            fn each_instant(&mut self, f: &mut dyn FnMut(&mut crate::import::At)) {
                self.visit_instants(f);
            }
        }
    )+};
}
pub(super) use records;
