//! The report as a table for spreadsheets. A cell that begins like a formula is a text there too (T25).

use super::{Report, Sum, Times};
use crate::fault::Fault;

const COLUMNS: &[&str] = &[
    "group",
    "opened",
    "closed",
    "buyer_pm",
    "shop_pm",
    "split_pm",
    "median_h",
    "p95_h",
    "talk_median_h",
    "talk_p95_h",
    "review_median_h",
    "review_p95_h",
    "execution_median_h",
    "execution_p95_h",
    "buyer_silent_pm",
    "shop_silent_pm",
    "automated_pm",
    "appealed_pm",
    "overturned_pm",
    "final_buyer_pm",
    "final_shop_pm",
    "final_split_pm",
    "our_late",
    "departed_pm",
    "reassessed_pm",
    "spread_pm",
    "money",
    "money_final",
    "sampled",
    "looked",
    "agreed_pm",
    "kappa_pm",
];

/// The table, with one line of names on top.
///
/// # Errors
/// When it cannot be written, which a text in memory always can.
pub fn table(report: &Report) -> Result<String, Fault> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(COLUMNS).map_err(Fault::internal)?;
    for l in &report.lines {
        let money = |of: fn(&Sum) -> i64| {
            let sums: Vec<String> =
                l.money.iter().map(|m| format!("{} {}/{}", m.currency, of(m), m.asked_minor)).collect();
            sums.join("; ")
        };
        let row = [
            l.key.clone(),
            l.opened.to_string(),
            l.closed.to_string(),
            l.buyer_pm.to_string(),
            l.shop_pm.to_string(),
            l.split_pm.to_string(),
            hours(l.whole, |t| t.median_ms),
            hours(l.whole, |t| t.p95_ms),
            hours(l.talk, |t| t.median_ms),
            hours(l.talk, |t| t.p95_ms),
            hours(l.review, |t| t.median_ms),
            hours(l.review, |t| t.p95_ms),
            hours(l.execution, |t| t.median_ms),
            hours(l.execution, |t| t.p95_ms),
            l.buyer_silent_pm.to_string(),
            l.shop_silent_pm.to_string(),
            l.automated_pm.to_string(),
            l.appealed_pm.to_string(),
            l.overturned_pm.to_string(),
            l.final_buyer_pm.to_string(),
            l.final_shop_pm.to_string(),
            l.final_split_pm.to_string(),
            l.our_late.to_string(),
            l.departed_pm.to_string(),
            l.reassessed_pm.to_string(),
            known(l.spread_pm),
            money(|m| m.paid_minor),
            money(|m| m.final_minor),
            l.second_look.sampled.to_string(),
            l.second_look.looked.to_string(),
            known(l.second_look.agreed_pm),
            known(l.second_look.kappa_pm),
        ];
        out.write_record(row.iter().map(|cell| guarded(cell))).map_err(Fault::internal)?;
    }
    let bytes = out.into_inner().map_err(|e| Fault::internal(e.into_error()))?;
    String::from_utf8(bytes).map_err(Fault::internal)
}

fn known(pm: Option<i64>) -> String {
    pm.map_or_else(String::new, |pm| pm.to_string())
}

fn hours(times: Option<Times>, of: fn(Times) -> i64) -> String {
    times.map_or_else(String::new, |t| (of(t) / 3_600_000).to_string())
}

/// A cell that no spreadsheet takes for a formula.
#[must_use]
pub fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threat_25_no_cell_is_a_formula() {
        for cell in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        assert_eq!(guarded("2026-03"), "2026-03");
    }
}
