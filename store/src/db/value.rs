//! Values on their way in ([`P`]) and out ([`Row`]), the same on both engines: 64-bit integers, text and bytes.

use super::{Result, StoreError};
use bytes::BytesMut;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use tokio_postgres::types::{IsNull, ToSql, Type};

/// One bound parameter.
#[derive(Debug, Clone, Copy)]
pub enum P<'a> {
    /// An integer; booleans are 0 and 1.
    I(i64),
    /// An integer or NULL.
    Oi(Option<i64>),
    /// A text.
    T(&'a str),
    /// A text or NULL.
    Ot(Option<&'a str>),
    /// Bytes.
    B(&'a [u8]),
    /// Bytes or NULL.
    Ob(Option<&'a [u8]>),
    /// A list of integers, for `IN (SELECT unnest($1::bigint[]))`.
    L(&'a [i64]),
}

macro_rules! from_value {
    ($($from:ty => |$v:ident| $to:expr),* $(,)?) => {$(
        impl<'a> From<$from> for P<'a> {
            fn from($v: $from) -> Self { $to }
        }
    )*};
}
from_value! {
    i64 => |v| P::I(v),
    &'a i64 => |v| P::I(*v),
    bool => |v| P::I(i64::from(v)),
    Option<i64> => |v| P::Oi(v),
    &'a str => |v| P::T(v),
    &'a String => |v| P::T(v),
    Option<&'a str> => |v| P::Ot(v),
    &'a Option<String> => |v| P::Ot(v.as_deref()),
    &'a [u8] => |v| P::B(v),
    &'a Vec<u8> => |v| P::B(v),
    Option<&'a [u8]> => |v| P::Ob(v),
    &'a [i64] => |v| P::L(v),
    &'a Vec<i64> => |v| P::L(v),
}
impl<'a, const N: usize> From<&'a [u8; N]> for P<'a> {
    fn from(v: &'a [u8; N]) -> Self {
        P::B(v)
    }
}

/// `params![a, b, c]`: the parameters `$1, $2, $3` of a statement.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::P::from($value)),*] };
}

impl rusqlite::ToSql for P<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let null = ToSqlOutput::Borrowed(ValueRef::Null);
        Ok(match *self {
            P::I(v) | P::Oi(Some(v)) => ToSqlOutput::Borrowed(ValueRef::Integer(v)),
            P::T(v) | P::Ot(Some(v)) => ToSqlOutput::Borrowed(ValueRef::Text(v.as_bytes())),
            P::B(v) | P::Ob(Some(v)) => ToSqlOutput::Borrowed(ValueRef::Blob(v)),
            P::Oi(None) | P::Ot(None) | P::Ob(None) => null,
            P::L(list) => {
                let items: Vec<String> = list.iter().map(i64::to_string).collect();
                ToSqlOutput::Owned(Value::Text(format!("[{}]", items.join(","))))
            }
        })
    }
}

impl ToSql for P<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match *self {
            P::Oi(None) | P::Ot(None) | P::Ob(None) => Ok(IsNull::Yes),
            P::I(v) | P::Oi(Some(v)) if *ty == Type::INT8 => v.to_sql(ty, out),
            // Beside a literal as in `$1 = 0` PostgreSQL takes a parameter for a small integer.
            P::I(v) | P::Oi(Some(v)) if *ty == Type::INT4 => i32::try_from(v)?.to_sql(ty, out),
            P::T(v) | P::Ot(Some(v)) if *ty == Type::TEXT => v.to_sql(ty, out),
            P::B(v) | P::Ob(Some(v)) if *ty == Type::BYTEA => v.to_sql(ty, out),
            P::L(v) if *ty == Type::INT8_ARRAY => v.to_sql(ty, out),
            ref other => Err(format!("{other:?} does not fit a parameter of type {ty}").into()),
        }
    }

    fn accepts(ty: &Type) -> bool {
        [Type::INT8, Type::INT4, Type::TEXT, Type::BYTEA, Type::INT8_ARRAY].contains(ty)
    }

    tokio_postgres::types::to_sql_checked!();
}

/// One row of a result, read by index.
pub enum Row<'r> {
    /// A row of SQLite.
    Sqlite(&'r rusqlite::Row<'r>),
    /// A row of PostgreSQL.
    Postgres(&'r tokio_postgres::Row),
}

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident -> $ty:ty;)*) => {$(
        $(#[$doc])*
        pub fn $name(&self, index: usize) -> Result<$ty> {
            match self {
                Row::Sqlite(row) => row.get::<_, $ty>(index).map_err(|e| misread(index, &e)),
                Row::Postgres(row) => row.try_get::<_, $ty>(index).map_err(|e| misread(index, &e)),
            }
        }
    )*};
}

impl Row<'_> {
    getters! {
        /// An integer.
        int -> i64;
        /// An integer or NULL.
        opt_int -> Option<i64>;
        /// A text.
        text -> String;
        /// A text or NULL.
        opt_text -> Option<String>;
        /// Bytes.
        blob -> Vec<u8>;
        /// Bytes or NULL.
        opt_blob -> Option<Vec<u8>>;
    }

    /// A 0 or 1.
    pub fn flag(&self, index: usize) -> Result<bool> {
        Ok(self.int(index)? != 0)
    }

    /// Exactly `N` bytes: a hash, a salt, a command's id.
    pub fn bytes<const N: usize>(&self, index: usize) -> Result<[u8; N]> {
        let exact = |bytes: &[u8]| {
            <[u8; N]>::try_from(bytes)
                .map_err(|_| StoreError::Corrupt(format!("column {index} has {} bytes, not {N}", bytes.len())))
        };
        match self {
            Row::Sqlite(row) => match row.get_ref(index) {
                Ok(ValueRef::Blob(bytes)) => exact(bytes),
                Ok(_) => Err(StoreError::Corrupt(format!("column {index} holds no bytes"))),
                Err(e) => Err(misread(index, &e)),
            },
            Row::Postgres(row) => exact(row.try_get::<_, &[u8]>(index).map_err(|e| misread(index, &e))?),
        }
    }
}

fn misread(index: usize, error: &dyn std::fmt::Display) -> StoreError {
    StoreError::Corrupt(format!("column {index}: {error}"))
}

/// A type that is read from one row. `COLUMNS` is compared with every statement that yields it.
pub trait FromRow: Sized {
    /// The names of the columns, in the order in which `from_row` reads them.
    const COLUMNS: &'static [&'static str];

    /// Reads the row.
    fn from_row(row: &Row<'_>) -> Result<Self>;
}

impl FromRow for () {
    const COLUMNS: &'static [&'static str] = &[];

    fn from_row(_: &Row<'_>) -> Result<Self> {
        Ok(())
    }
}

/// A single text, named `value` by the statement.
impl FromRow for String {
    const COLUMNS: &'static [&'static str] = &["value"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        row.text(0)
    }
}

/// A single integer, named `value` by the statement.
impl FromRow for i64 {
    const COLUMNS: &'static [&'static str] = &["value"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        row.int(0)
    }
}

/// Reads structs whose fields are named like their columns, in the order of the statement.
macro_rules! read_rows {
    ($($row:ident { $($field:ident : $get:ident),+ $(,)? })+) => {$(
        impl $crate::FromRow for $row {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];
            fn from_row(row: &$crate::Row<'_>) -> $crate::Result<Self> {
                let mut at = 0..;
                let mut next = || at.next().unwrap_or_default();
                Ok(Self { $($field: row.$get(next())?),+ })
            }
        }
    )+};
}
pub(crate) use read_rows;
