//! Rows of a file or a request, one result each. A bad row never stops the others.

use super::csv_rows::Header;
use super::split::{RawRow, Splitter};
use ombud_domain::import::{Code, Kind, MAX_ROW_BYTES, Object, Outcome, Problem};
use serde::Serialize;
use serde_json::Value;
use std::io;
use tokio::io::AsyncBufRead;

/// Most rows of one slice: what the store writes at once.
pub const SLICE_ROWS: usize = 256;
/// A slice ends when its rows reach this many bytes, so that memory stays bounded with the longest rows.
pub const SLICE_BYTES: usize = 1024 * 1024;

/// How the rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object a line.
    Ndjson,
    /// A header and rows of one kind of object.
    Csv(Kind),
}

/// Why a file as a whole cannot be read. Single rows never cause this.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The bytes did not arrive.
    #[error("the rows could not be read: {0}")]
    Io(#[from] io::Error),
    /// The header of a CSV is wrong, so that no row could be understood.
    #[error("the header of the CSV is wrong: {0}")]
    Header(Problem),
}

/// What became of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowResult {
    /// The line in which the row begins, from 1; for converters, the number of the object.
    pub line: u64,
    /// What it is, as far as that could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<Kind>,
    /// Its external id, as far as that could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The result.
    #[serde(flatten)]
    pub outcome: RowOutcome,
}

/// Stored, or not and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowOutcome {
    /// The store took it.
    Done(Outcome),
    /// It was refused.
    Failed(Problem),
}

impl Serialize for RowOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'a> {
            outcome: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            error: Option<&'a Problem>,
        }
        match self {
            Self::Done(outcome) => Flat { outcome: outcome.as_str(), error: None },
            Self::Failed(problem) => Flat { outcome: "error", error: Some(problem) },
        }
        .serialize(serializer)
    }
}

/// A row that was read: an object for the store, or what is wrong.
struct ReadRow {
    line: u64,
    object: Option<Kind>,
    id: Option<String>,
    problem: Option<Problem>,
}

/// Some rows: the objects that the store shall take, and the rows that wait for its answer.
pub struct Slice {
    objects: Vec<Object>,
    open: OpenRows,
}

impl Slice {
    /// A slice of objects that come from no file; the first has the number `first_line`.
    #[must_use]
    pub fn of(objects: Vec<Object>, first_line: u64) -> Self {
        let row = |(line, object): (u64, &Object)| ReadRow {
            line,
            object: Some(object.kind()),
            id: Some(object.id().to_string()),
            problem: object.validate().err(),
        };
        let rows: Vec<ReadRow> = (first_line..).zip(&objects).map(row).collect();
        let fit = |row: &ReadRow| row.problem.is_none();
        let objects = objects.into_iter().zip(&rows).filter(|(_, row)| fit(row)).map(|(o, _)| o).collect();
        Self { objects, open: OpenRows(rows) }
    }

    /// The objects for the store, in order, and the rows that wait.
    #[must_use]
    pub fn split(self) -> (Vec<Object>, OpenRows) {
        (self.objects, self.open)
    }
}

/// Rows that wait for the store's answers.
pub struct OpenRows(Vec<ReadRow>);

impl OpenRows {
    /// The results of all rows, in order, from the store's answers to the slice's objects, in their order. A row that
    /// the store did not answer counts as refused, so that a missing answer cannot pass for success.
    #[must_use]
    pub fn results(self, answers: Vec<Result<Outcome, Problem>>) -> Vec<RowResult> {
        let mut answers = answers.into_iter();
        let mut outcome = |problem: Option<Problem>| match problem {
            Some(problem) => RowOutcome::Failed(problem),
            None => match answers.next() {
                Some(Ok(outcome)) => RowOutcome::Done(outcome),
                Some(Err(problem)) => RowOutcome::Failed(problem),
                None => RowOutcome::Failed(Problem::new(Code::Inconsistent, "no answer came")),
            },
        };
        let result =
            |row: ReadRow| RowResult { line: row.line, object: row.object, id: row.id, outcome: outcome(row.problem) };
        self.0.into_iter().map(result).collect()
    }
}

/// The rows of a file or a request.
pub struct Rows<R> {
    splitter: Splitter<R>,
    header: Option<Header>,
}

impl<R: AsyncBufRead + Unpin> Rows<R> {
    /// Begins to read; for CSV, reads the header.
    ///
    /// # Errors
    /// When the bytes do not come or the header is wrong.
    pub async fn open(reader: R, format: Format) -> Result<Self, FileError> {
        let mut splitter = Splitter::new(reader, matches!(format, Format::Csv(_)));
        let header = match format {
            Format::Ndjson => None,
            Format::Csv(kind) => {
                let row = splitter.next().await?.and_then(|row| row.bytes).unwrap_or_default();
                Some(Header::read(kind, &row).map_err(FileError::Header)?)
            }
        };
        Ok(Self { splitter, header })
    }

    /// How many bytes were read so far, for progress.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.splitter.bytes_read()
    }

    /// The next slice; `None` at the end.
    ///
    /// # Errors
    /// When the bytes do not come.
    pub async fn next_slice(&mut self) -> Result<Option<Slice>, FileError> {
        let (mut objects, mut rows, mut bytes) = (Vec::new(), Vec::new(), 0);
        while rows.len() < SLICE_ROWS && bytes < SLICE_BYTES {
            let Some(raw) = self.splitter.next().await? else {
                break;
            };
            bytes += raw.bytes.as_ref().map_or(0, Vec::len);
            let (row, object) = self.read(raw);
            rows.push(row);
            objects.extend(object);
        }
        Ok((!rows.is_empty()).then_some(Slice { objects, open: OpenRows(rows) }))
    }

    fn read(&self, raw: RawRow) -> (ReadRow, Option<Object>) {
        let object = self.header.as_ref().map(Header::kind);
        let mut row = ReadRow { line: raw.line, object, id: None, problem: None };
        match self.parse(raw, &mut row) {
            Ok(object) => {
                (row.object, row.id) = (Some(object.kind()), Some(object.id().to_string()));
                (row, Some(object))
            }
            Err(problem) => (ReadRow { problem: Some(problem), ..row }, None),
        }
    }

    /// Parses a row; notes kind and id as soon as they are seen, so that an error names its object.
    fn parse(&self, raw: RawRow, row: &mut ReadRow) -> Result<Object, Problem> {
        let too_long = || Problem::new(Code::RowTooLong, format!("a row has at most {MAX_ROW_BYTES} bytes"));
        let bytes = raw.bytes.ok_or_else(too_long)?;
        let fields = match &self.header {
            Some(header) => header.record(&bytes)?,
            None => match serde_json::from_slice(&bytes) {
                Ok(Value::Object(fields)) => fields,
                // The domain's reader says what is wrong.
                _ => return Object::from_json(&bytes),
            },
        };
        row.id = fields.get("id").and_then(Value::as_str).and_then(safe_id);
        match row.object {
            Some(kind) => Object::of_kind(kind, fields),
            None => {
                row.object = fields.get("object").and_then(Value::as_str).and_then(Kind::from_word);
                Object::from_map(fields)
            }
        }
    }
}

/// The id of a row that may be bad, if it is fit to be shown.
fn safe_id(id: &str) -> Option<String> {
    ombud_domain::import::Id::new(id).ok().map(|id| id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORDER: &str = r#""buyer":"b1","placed_at":"2026-03-01T10:00:00Z","currency":"BRL"}"#;

    /// Reads all rows; the store takes every object.
    async fn read(text: &[u8], format: Format) -> Vec<RowResult> {
        let mut rows = Rows::open(text, format).await.expect("a readable file");
        let mut results = Vec::new();
        while let Some(slice) = rows.next_slice().await.expect("memory does not fail") {
            let (objects, open) = slice.split();
            assert!(objects.len() <= SLICE_ROWS);
            results.extend(open.results(vec![Ok(Outcome::Created); objects.len()]));
        }
        results
    }

    fn code(result: &RowResult) -> &'static str {
        match &result.outcome {
            RowOutcome::Done(outcome) => outcome.as_str(),
            RowOutcome::Failed(problem) => problem.code.as_str(),
        }
    }

    fn order(id: &str) -> String {
        format!(r#"{{"object":"order","id":"{id}","source_version":1,{ORDER}"#)
    }

    #[tokio::test]
    async fn bad_rows_are_named_and_the_rest_is_kept() {
        let long = format!(r#"{{"object":"{}"}}"#, "x".repeat(MAX_ROW_BYTES));
        let wrong = order("o4").replace("BRL", "REAL");
        let rows = [order("o1"), "{".into(), long, wrong, r#"{"object":"x","id":"o5"}"#.into(), order("o6")];
        let results = read(rows.join("\n").as_bytes(), Format::Ndjson).await;
        let found: Vec<_> = results.iter().map(|r| (r.line, r.id.as_deref(), code(r))).collect();
        assert_eq!(
            found,
            [
                (1, Some("o1"), "created"),
                (2, None, "bad_json"),
                (3, None, "row_too_long"),
                (4, Some("o4"), "bad_currency"),
                (5, Some("o5"), "unknown_object"),
                (6, Some("o6"), "created"),
            ]
        );
        assert_eq!(
            serde_json::to_string(&results[0]).expect("JSON"),
            r#"{"line":1,"object":"order","id":"o1","outcome":"created"}"#
        );
        let error = serde_json::to_value(&results[3]).expect("JSON");
        assert_eq!(error["object"], "order");
        assert_eq!(error["outcome"], "error");
        assert_eq!(error["error"]["code"], "bad_currency");
        assert_eq!(error["error"]["field"], "currency");
    }

    #[tokio::test]
    async fn many_rows_come_in_slices_and_none_is_lost() {
        let text: String = (0..1000).map(|i| order(&format!("o{i}")) + "\r\n").collect();
        let results = read(text.as_bytes(), Format::Ndjson).await;
        let ids: Vec<_> = results.iter().map(|r| r.id.clone().expect("an id")).collect();
        assert_eq!(ids, (0..1000).map(|i| format!("o{i}")).collect::<Vec<_>>());
    }

    #[tokio::test]
    async fn a_row_without_an_answer_is_not_a_success() {
        let text = order("o1");
        let mut rows = Rows::open(text.as_bytes(), Format::Ndjson).await.expect("readable");
        let slice = rows.next_slice().await.expect("readable").expect("a slice");
        assert_eq!(code(&slice.split().1.results(vec![])[0]), "inconsistent");
    }

    #[tokio::test]
    async fn csv_has_the_same_columns() {
        let text = "id,source_version,order,shop,title,quantity,unit_price_minor,serials\r\n\
                    l1,1,o1,s1,\"Big, \"\"blue\"\"\",2,1050,\"[\"\"A\"\",\"\"B\"\"]\"\r\n\
                    l2,1,o1,s1,Kettle,2,10.50,\n\
                    l3,1,o1,s1,Kettle\n\
                    l4,1,o1,s1,Kettle,two,5,\n\
                    l5,1,o1,s1,,2,5,\n\
                    l6,1,o1,s1,Kettle,2,5,\"A\"\n";
        let results = read(text.as_bytes(), Format::Csv(Kind::OrderLine)).await;
        let found: Vec<_> = results.iter().map(|r| (r.line, code(r))).collect();
        let expected = ["created", "not_minor_units", "bad_csv", "bad_number", "missing_field"];
        assert_eq!(found[..5], (2..).zip(expected).collect::<Vec<_>>());
        assert_eq!(found[5], (7, "bad_json"));
        assert!(results.iter().all(|r| r.object == Some(Kind::OrderLine)));

        let mut rows = Rows::open(text.as_bytes(), Format::Csv(Kind::OrderLine)).await.expect("ok");
        let (objects, _) = rows.next_slice().await.expect("ok").expect("a slice").split();
        let Object::OrderLine(line) = &objects[0] else { panic!("a line") };
        assert_eq!(line.title.as_str(), "Big, \"blue\"");
        assert_eq!(line.serials.len(), 2);
    }

    #[tokio::test]
    async fn a_quote_left_open_is_named() {
        let text = "id,source_version,buyer,placed_at,currency\no1,1,\"b1,2026-03-01T10:00:00Z,BRL\n\
                    o2,1,b1,2026-03-01T10:00:00Z,BRL\n";
        let results = read(text.as_bytes(), Format::Csv(Kind::Order)).await;
        assert_eq!(results.len(), 1);
        assert_eq!(code(&results[0]), "bad_csv");
    }

    #[tokio::test]
    async fn a_wrong_header_is_refused_before_any_row() {
        let refused = async |text: &str| match Rows::open(text.as_bytes(), Format::Csv(Kind::Order)).await {
            Err(FileError::Header(problem)) => (problem.code.as_str(), problem.field),
            _ => panic!("a refused header"),
        };
        assert_eq!(refused("id,colour\n").await, ("unknown_field", "colour".into()));
        assert_eq!(refused("id,id\n").await, ("bad_csv", "id".into()));
        assert_eq!(refused("id\n").await, ("missing_field", "source_version".into()));
        assert_eq!(refused("").await.0, "bad_csv");
    }
}
