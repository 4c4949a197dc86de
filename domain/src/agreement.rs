//! How far two people agree who decided the same cases without knowing of each other: the share of equal answers, and
//! Cohen's kappa, which takes away what chance alone would give.

use std::collections::BTreeMap;

/// Fewer cases than this say nothing.
pub const ENOUGH: usize = 20;

/// How far two series of answers agree, per mille.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreement {
    /// The share of equal answers.
    pub agreed_pm: i64,
    /// 1000 when all are equal, 0 when they are no more equal than by chance; absent when both always gave the same one
    /// answer, so that chance explains everything.
    pub kappa_pm: Option<i64>,
}

/// Compares pairs of answers; `None` when there are too few.
pub fn agreement<T: Ord>(pairs: impl IntoIterator<Item = (T, T)>) -> Option<Agreement> {
    let (mut all, mut equal) = (0i64, 0i64);
    let (mut first, mut second): (BTreeMap<T, i64>, BTreeMap<T, i64>) = (BTreeMap::new(), BTreeMap::new());
    for (a, b) in pairs {
        all += 1;
        equal += i64::from(a == b);
        *first.entry(a).or_default() += 1;
        *second.entry(b).or_default() += 1;
    }
    if usize::try_from(all).unwrap_or(0) < ENOUGH {
        return None;
    }
    // Both shares as parts of all²: what is equal, and what chance would make equal.
    let by_chance: i64 = first.iter().map(|(answer, n)| n * second.get(answer).copied().unwrap_or(0)).sum();
    let beyond = all * all - by_chance;
    Some(Agreement {
        agreed_pm: per_mille(equal, all),
        kappa_pm: (beyond > 0).then(|| per_mille(equal * all - by_chance, beyond)),
    })
}

/// Rounded to the nearest, halves away from nothing.
const fn per_mille(part: i64, of: i64) -> i64 {
    (part * 2_000 + of * part.signum()) / (2 * of)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pairs of a table: the rows are the first answers, the columns the second.
    fn pairs<const N: usize>(table: [[i64; N]; N]) -> Vec<(usize, usize)> {
        let cells = table.into_iter().enumerate().flat_map(|(a, row)| row.into_iter().enumerate().map(move |c| (a, c)));
        cells.flat_map(|(a, (b, n))| (0..n).map(move |_| (a, b))).collect()
    }

    #[test]
    fn kappa_is_what_is_computed_by_hand() {
        let found = |agreed_pm, kappa_pm| Some(Agreement { agreed_pm, kappa_pm });
        // 35 of 50 equal; by chance (25 × 30 + 25 × 20) / 2500 = 1/2; (0.7 − 0.5) / 0.5.
        assert_eq!(agreement(pairs([[20, 5], [10, 15]])), found(700, Some(400)));
        // 23 of 30 equal; by chance (10 × 12 + 12 × 10 + 8 × 8) / 900; (690 − 304) / (900 − 304) = 0.6477.
        assert_eq!(agreement(pairs([[9, 1, 0], [2, 8, 2], [1, 1, 6]])), found(767, Some(648)));
        // Less than by chance: (300 − 450) / (900 − 450).
        assert_eq!(agreement(pairs([[5, 10], [10, 5]])), found(333, Some(-333)));
        // As by chance: 10 × 20 = 10 × 10 + 10 × 10.
        assert_eq!(agreement(pairs([[5, 5], [5, 5]])), found(500, Some(0)));
        assert_eq!(agreement(pairs([[8, 0, 0], [0, 7, 0], [0, 0, 5]])), found(1_000, Some(1_000)));
        assert_eq!(agreement(pairs([[20, 0], [0, 0]])), found(1_000, None), "there was nothing to tell apart");
        assert_eq!(agreement(pairs([[0, 20], [0, 0]])), found(0, Some(0)));
    }

    #[test]
    fn too_few_say_nothing() {
        assert_eq!(agreement(pairs([[10, 0], [0, 9]])), None);
        assert!(agreement(pairs([[10, 0], [0, 10]])).is_some());
        assert_eq!(agreement(Vec::<((), ())>::new()), None);
    }
}
