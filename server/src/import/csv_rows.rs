//! CSV with the same columns as the JSON fields: one kind of object a file, empty cells absent, lists as JSON.

use ombud_domain::import::{Code, Column, Kind, Problem, Shape};
use serde_json::{Map, Value};

/// The header of a file, matched with the columns of its kind.
pub(super) struct Header {
    kind: Kind,
    columns: Vec<Column>,
}

impl Header {
    /// Reads the first row.
    pub fn read(kind: Kind, row: &[u8]) -> Result<Self, Problem> {
        let known = kind.columns();
        let mut columns: Vec<Column> = Vec::new();
        for name in cells(row)? {
            let name = name.trim();
            let Some(column) = known.iter().find(|column| column.name == name) else {
                return Err(Problem::new(Code::UnknownField, "there is no such column").inside(name));
            };
            if columns.contains(column) {
                return Err(Problem::of(name, Code::BadCsv, "the column is there twice"));
            }
            columns.push(*column);
        }
        match known.iter().find(|column| column.required && !columns.contains(column)) {
            Some(missing) => Err(Problem::of(missing.name, Code::MissingField, "the column is required")),
            None => Ok(Self { kind, columns }),
        }
    }

    /// The kind of object in the file.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Reads a row into the fields of the object.
    pub fn record(&self, row: &[u8]) -> Result<Map<String, Value>, Problem> {
        let cells = cells(row)?;
        if cells.len() != self.columns.len() {
            let (found, expected) = (cells.len(), self.columns.len());
            return Err(Problem::new(Code::BadCsv, format!("{found} cells where the header has {expected}")));
        }
        let mut record = Map::new();
        for (column, cell) in self.columns.iter().zip(cells) {
            if !cell.is_empty() {
                record.insert(column.name.into(), value(*column, cell)?);
            }
        }
        Ok(record)
    }
}

/// A cell as the JSON its column calls for. What does not fit stays a string, which the field then refuses by its own
/// rule.
fn value(column: Column, cell: String) -> Result<Value, Problem> {
    let parsed = match column.shape {
        Shape::Text => return Ok(Value::String(cell)),
        Shape::Integer => serde_json::from_str(&cell).ok().filter(Value::is_number),
        Shape::Boolean => serde_json::from_str(&cell).ok().filter(Value::is_boolean),
        Shape::Structure => {
            let parsed = serde_json::from_str(&cell);
            return parsed.map_err(|_| Problem::of(column.name, Code::BadJson, "the cell is to hold a list in JSON"));
        }
    };
    Ok(parsed.unwrap_or(Value::String(cell)))
}

fn cells(row: &[u8]) -> Result<Vec<String>, Problem> {
    let bad = |message: &str| Problem::new(Code::BadCsv, message);
    // An open quote would swallow the rest of the file; the splitter has bounded it, and here it is named.
    if row.iter().filter(|byte| **byte == b'"').count() % 2 == 1 {
        return Err(bad("a quote is not closed, so that everything after it was passed over"));
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).buffer_capacity(1024).from_reader(row);
    match reader.records().next() {
        Some(Ok(record)) => Ok(record.iter().map(str::to_owned).collect()),
        Some(Err(_)) => Err(bad("the row is not UTF-8")),
        None => Err(bad("the row is empty")),
    }
}
