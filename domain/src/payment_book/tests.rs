use super::*;
use proptest::prelude::*;

fn split(goods: i64, shipping: i64) -> Split {
    Split { goods, shipping, tax: 0, fee: 0 }
}

fn book(lines: &[(i64, i64, i64)]) -> Book {
    let lines: Vec<BookLine> = lines
        .iter()
        .map(|(l, g, s)| BookLine { line: LineId(*l), paid: split(*g, *s), used: Split::default() })
        .collect();
    let sum = lines.iter().map(|l| l.paid.total()).sum();
    Book::open(BookId(1), PaymentId(1), OrderId(1), Currency::USD, sum, lines).unwrap().book
}

fn part(line: i64, goods: i64, shipping: i64) -> LinePart {
    LinePart { line: LineId(line), split: split(goods, shipping) }
}

#[test]
fn money_is_promised_once() {
    let book = book(&[(1, 1000, 200)]);
    let first = book.reserve(CaseId(9), vec![part(1, 1000, 0)]).unwrap().book;
    assert_eq!(first.reserve(CaseId(10), vec![part(1, 1, 0)]), Err(Refusal::guard("more_than_remainder")));
    assert!(first.reserve(CaseId(10), vec![part(1, 0, 200)]).is_ok(), "shipping alone is still there");
    let released = first.with(vec![BookEvent::Released { refund: CaseId(9) }]).book;
    assert_eq!(released.refundable(LineId(1)), split(1000, 200));
}

#[test]
fn a_chargeback_blocks_sending_and_alerts_once() {
    let reserved = book(&[(1, 1000, 0)]).reserve(CaseId(9), vec![part(1, 1000, 0)]).unwrap().book;
    let held = reserved.chargeback(1000);
    assert_eq!(held.events.len(), 2, "one alert");
    assert_eq!(held.book.may_send(CaseId(9)), Err(Refusal::guard("chargeback_hold")));
    assert_eq!(held.book.chargeback(5).events.len(), 1, "no second alert");
    let back = held.book.chargeback_ended(1000, false).book;
    assert_eq!(back.may_send(CaseId(9)), Ok(()));
}

#[test]
fn what_a_bank_says_first_counts_as_if_it_had_said_all() {
    let book = book(&[(1, 1000, 0)]);
    let (none, open) = (Charged::default(), Charged { minor: 400, open: true });
    let lost = Charged { open: false, ..open };
    let step = |book: &Book, before, now, others| book.bank_says(before, now, others).book;
    let seen = |book: &Book| (book.charged_back, book.chargeback_open, book.remainder());
    let at_once = step(&book, none, lost, false);
    assert_eq!(seen(&at_once), (400, false, 600), "lost at once is lost");
    assert_eq!(seen(&step(&step(&book, none, open, false), open, lost, false)), seen(&at_once));
    assert_eq!(seen(&step(&at_once, lost, none, false)), (0, false, 1000), "won after all");
    assert!(book.bank_says(none, none, false).events.is_empty());
    let more = Charged { minor: 700, open: true };
    assert_eq!(seen(&step(&step(&book, none, open, false), open, more, false)), (700, true, 300), "another amount");
    let two = step(&step(&book, none, open, false), none, open, true);
    assert_eq!(seen(&step(&two, open, lost, true)), (800, true, 200), "the other one is still open (I05)");
    let reserved = book.reserve(CaseId(9), vec![part(1, 700, 0)]).unwrap().book;
    let beyond = reserved.bank_says(none, lost, false);
    assert_eq!(beyond.events.iter().filter(|e| **e == BookEvent::DoubleRecovery).count(), 1, "I01: one alert");
}

#[test]
fn what_was_refunded_elsewhere_is_gone_and_its_excess_is_told_once() {
    let book = book(&[(1, 1000, 0), (2, 500, 0)]);
    let (first, placed) = book.past_refund("a", &[LineId(1)], 1200);
    assert_eq!((placed, first.book.past, first.book.beyond, first.book.remainder()), (1000, 1200, 200, 300));
    assert_eq!(first.book.refundable(LineId(2)), split(500, 0), "no other line pays for it");
    assert_eq!(first.events.len(), 2, "nothing is too much yet");
    let (second, _) = first.book.past_refund("b", &[], 400);
    assert_eq!((second.book.excess(), second.book.remainder(), second.events.len()), (100, 0, 2), "one alert");
    assert_eq!(second.book.past_refund("c", &[], 1).0.events.len(), 1, "no second one");
    assert_eq!(second.book.chargeback(7).events.len(), 1, "whoever it comes from");
    assert_eq!(second.book.reserve(CaseId(9), vec![part(2, 1, 0)]), Err(Refusal::guard("more_than_remainder")));
    let (later, placed) = second.book.past_placed("b", &[LineId(2)], 400).unwrap();
    assert_eq!((placed, later.book.past, later.book.beyond), (400, 1600, 200));
    assert_eq!(later.book.refundable(LineId(2)), split(100, 0));
    assert_eq!(later.book.past_placed("b", &[LineId(1)], 5), None);
}

proptest! {
    #[test]
    fn lines_are_divided_without_loss(costs in prop::collection::vec((1i64..5000, 0i64..500), 1..6), cuts in prop::collection::vec(1i64..8000, 1..4)) {
        let lines: Vec<(LineId, Split)> = costs.iter().enumerate().map(|(i, (g, s))| (LineId(i as i64), split(*g, *s))).collect();
        let shares = allocate(&lines, &cuts);
        for (share, paid) in shares.iter().zip(&cuts) {
            prop_assert!(share.iter().map(|l| l.paid.total()).sum::<i64>() <= *paid);
        }
        let total: i64 = lines.iter().map(|(_, s)| s.total()).sum();
        let covered: i64 = shares.iter().flatten().map(|l| l.paid.total()).sum();
        prop_assert_eq!(covered, total.min(cuts.iter().sum()));
    }

    #[test]
    fn an_amount_is_divided_by_weight_without_loss(
        lines in prop::collection::vec((0i64..5000, 0i64..5000), 1..8), cut in 0.0f64..1.1,
    ) {
        let (rooms, weights): (Vec<i64>, Vec<i64>) = lines.into_iter().unzip();
        let all: i64 = rooms.iter().sum();
        let amount = (all as f64 * cut) as i64;
        let shares = divide(&rooms, &weights, amount);
        prop_assert_eq!(shares.iter().sum::<i64>(), amount.min(all), "nothing is lost and nothing invented");
        prop_assert!(shares.iter().zip(&rooms).all(|(share, room)| (0..=*room).contains(share)));
        // Lines that weigh nothing pay only once the others are empty.
        let weighty: i64 = rooms.iter().zip(&weights).filter(|(_, w)| **w > 0).map(|(room, _)| room).sum();
        let of_none: i64 = shares.iter().zip(&weights).filter(|(_, w)| **w == 0).map(|(share, _)| share).sum();
        prop_assert_eq!(of_none, (amount.min(all) - weighty).max(0));
        // Where nobody lacks room each has its share, to the unit.
        let total: i64 = weights.iter().sum();
        let fair: Vec<i64> = weights.iter().map(|w| amount * w / total.max(1)).collect();
        if total > 0 && fair.iter().zip(&rooms).all(|(share, room)| share < room) {
            prop_assert!(shares.iter().zip(&fair).all(|(share, fair)| (fair..=&(fair + 1)).contains(&share)), "{shares:?} {fair:?}");
        }
    }

    #[test]
    fn what_take_from_finds_can_be_reserved(
        costs in prop::collection::vec((1i64..5000, 0i64..500, 0i64..3), 1..5), cut in 0.01f64..1.0,
    ) {
        let rows: Vec<(i64, i64, i64)> = costs.iter().enumerate().map(|(i, (g, s, _))| (i as i64, *g, *s)).collect();
        let book = book(&rows);
        let amount = ((book.captured as f64 * cut) as i64).max(1);
        // Of each line all, half or nothing was accepted.
        let weight = |(r, cost): (&(i64, i64, i64), &(i64, i64, i64))| (LineId(r.0), (r.1 + r.2) * cost.2 / 2);
        let lines: Vec<(LineId, i64)> = rows.iter().zip(&costs).map(weight).collect();
        let taken = take_from(std::slice::from_ref(&book), &lines, amount).unwrap();
        prop_assert_eq!(taken.iter().flat_map(|t| &t.1).map(|p| p.split.total()).sum::<i64>(), amount);
        prop_assert!(book.reserve(CaseId(5), taken[0].1.clone()).is_ok());
    }
}
