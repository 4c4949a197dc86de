//! From places of phrases and items to findings, and from findings to a score.

use super::extract::{Item, Kind};
use super::rules::{Group, Need, Rule, Rules};
use super::words::View;
use super::{Context, Finding, Reason};
use std::collections::BTreeSet;
use std::ops::Range;

/// How far what excuses a rule may stand from it, as a multiple of the rule's own distance.
const EXCUSE: u32 = 2;

/// A view of a message with all that was found in it.
pub(super) struct Page<'a> {
    pub(super) view: &'a View,
    /// For each group: first and last word of each place.
    hits: Vec<Vec<(u32, u32)>>,
    /// Each item with its first and last word.
    items: Vec<(&'a Item, (u32, u32))>,
    /// Which kinds there are among them.
    kinds: Vec<Kind>,
}

impl<'a> Page<'a> {
    pub(super) fn new(rules: &Rules, view: &'a View, items: &'a [Item]) -> Page<'a> {
        let word_at = |glyph: usize| {
            let at = view.words.partition_point(|word| word.glyphs.end <= glyph);
            u32::try_from(at.min(view.words.len().saturating_sub(1))).unwrap_or(u32::MAX)
        };
        let kinds: BTreeSet<Kind> = items.iter().map(|item| item.kind).collect();
        let items = items.iter().map(|item| (item, (word_at(item.glyphs.start), word_at(item.glyphs.end - 1))));
        Page { view, hits: rules.hits(view), items: items.collect(), kinds: kinds.into_iter().collect() }
    }

    fn has(&self, groups: &[Group]) -> bool {
        groups.iter().any(|group| !self.hits[usize::from(*group)].is_empty())
    }

    /// For each word whether a phrase of the groups stands on it.
    pub(super) fn marked(&self, groups: &[Group]) -> Vec<bool> {
        let mut marked = vec![false; self.view.words.len()];
        for (first, last) in groups.iter().flat_map(|group| &self.hits[usize::from(*group)]) {
            marked[*first as usize..=*last as usize].fill(true);
        }
        marked
    }

    /// The place nearest to the first of `taken` that fills the need, at most `near` words away. One word does not fill two
    /// needs.
    fn nearest(&self, rule: &Rule, need: &Need, taken: &[(u32, u32)], near: u32) -> Option<(u32, u32)> {
        let from = *taken.first()?;
        let lists = need.groups.iter().map(|group| self.hits[usize::from(*group)].as_slice());
        let phrases = lists.flat_map(|list| {
            let start = list.partition_point(|(first, _)| first + near + LONGEST < from.0);
            list[start..].iter().take_while(move |(first, _)| *first <= from.1 + near).copied()
        });
        let phrases = phrases.filter(|place| !self.is_negated(rule, *place));
        let start = self.items.partition_point(|(_, place)| place.0 + near + LONGEST < from.0);
        let items = self.items[start..].iter().take_while(|(_, place)| place.0 <= from.1 + near);
        let items = items.filter(|(item, _)| need.items.contains(&item.kind)).map(|(_, place)| *place);
        let places = phrases.chain(items).map(|place| (distance(place, from), place));
        let apart = |place: (u32, u32)| !taken.iter().any(|other| place.0 <= other.1 && other.0 <= place.1);
        places.filter(|(far, place)| *far <= near && apart(*place)).min().map(|(_, place)| place)
    }

    /// Whether the need is filled near a place, be it by the same words.
    fn excuses(&self, rule: &Rule, need: &Need, from: (u32, u32), near: u32) -> bool {
        let places = self.window(&need.groups, from.0.saturating_sub(near + LONGEST), from.1 + near);
        places.into_iter().any(|place| distance(place, from) <= near && !self.is_negated(rule, place))
    }

    /// All places that fill a need.
    fn places(&self, rule: &Rule, need: &Need) -> Vec<(u32, u32)> {
        let phrases = need.groups.iter().flat_map(|group| self.hits[usize::from(*group)].iter().copied());
        let phrases = phrases.filter(|place| !self.is_negated(rule, *place));
        let items = self.items.iter().filter(|(item, _)| need.items.contains(&item.kind)).map(|(_, place)| *place);
        phrases.chain(items).collect()
    }

    fn is_empty(&self, need: &Need) -> bool {
        !self.has(&need.groups) && !need.items.iter().any(|kind| self.kinds.contains(kind))
    }

    /// "Do **not** write to me", "واتساپ **ندارم**".
    fn is_negated(&self, rule: &Rule, place: (u32, u32)) -> bool {
        let Some((before, behind, reach)) = &rule.negation else {
            return false;
        };
        let clause = |word: u32| self.view.words[word as usize].clause;
        let in_front = self.window(before, place.0.saturating_sub(reach + LONGEST), place.0);
        let after = self.window(behind, place.1, place.1 + 3);
        in_front
            .into_iter()
            .any(|(_, last)| last < place.0 && place.0 - last <= reach + 1 && clause(last) == clause(place.0))
            || after
                .into_iter()
                .any(|(first, _)| first > place.1 && first - place.1 <= 2 && clause(first) == clause(place.1))
    }

    /// Places of the groups that begin between two words.
    fn window(&self, groups: &[Group], from: u32, to: u32) -> Vec<(u32, u32)> {
        let lists = groups.iter().map(|group| self.hits[usize::from(*group)].as_slice());
        let within = lists.flat_map(|list| {
            let start = list.partition_point(|(first, _)| *first < from);
            list[start..].iter().take_while(move |(first, _)| *first <= to).copied()
        });
        within.collect()
    }

    /// Where the rule holds: one place for each of its needs.
    fn matched(&self, rule: &Rule) -> Option<Vec<(u32, u32)>> {
        let (anchor, others) = rule.all.split_first()?;
        if rule.all.iter().any(|need| self.is_empty(need)) {
            return None;
        }
        self.places(rule, anchor).into_iter().find_map(|from| {
            let mut places = vec![from];
            for (index, need) in others.iter().enumerate() {
                let near = if index == 0 { rule.near } else { rule.far };
                places.push(self.nearest(rule, need, &places, near)?);
            }
            let excused = |need: &Need| {
                need.items.iter().any(|kind| self.kinds.contains(kind))
                    || self.excuses(rule, need, from, rule.near * EXCUSE)
            };
            (!rule.unless.iter().any(excused)).then_some(places)
        })
    }

    /// These places in the typed text, in their order.
    fn bytes(&self, places: &[(u32, u32)], bytes: impl Fn(Range<usize>) -> Range<usize>) -> Vec<Range<usize>> {
        // A text of signs alone has a question mark, and no word where it could stand.
        let word = |index: &u32| self.view.words.get(*index as usize);
        let span = |(first, last): &(u32, u32)| Some(bytes(word(first)?.glyphs.start..word(last)?.glyphs.end));
        let mut spans: Vec<_> = places.iter().filter_map(span).collect();
        spans.sort_by_key(|span| (span.start, span.end));
        spans.dedup();
        spans
    }

    /// Where a rule holds in the typed text.
    pub(super) fn spans(&self, rule: &Rule, bytes: impl Fn(Range<usize>) -> Range<usize>) -> Option<Vec<Range<usize>>> {
        self.matched(rule).map(|places| self.bytes(&places, bytes))
    }

    /// All rules that hold, each once.
    pub(super) fn findings(
        &self,
        rules: &'static Rules,
        languages: &[&str],
        bytes: impl Fn(Range<usize>) -> Range<usize>,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in rules.rules.iter().filter(|rule| languages.contains(&rule.language)) {
            let Some(spans) = self.spans(rule, &bytes) else { continue };
            findings.push(Finding {
                rule: rule.id,
                language: rule.language,
                reason: rule.reason,
                weight: rule.weight,
                spans,
            });
        }
        findings
    }
}

/// The longest phrase, in words: how far back a place may begin that still reaches.
const LONGEST: u32 = 12;

fn distance(a: (u32, u32), b: (u32, u32)) -> u32 {
    a.0.saturating_sub(b.1).max(b.0.saturating_sub(a.1))
}

/// Whose rules are used: the languages with most small words, and all when there are hardly any. People mix languages, so
/// several can be; but a phrase of one language must not find its meaning in a neighbour's dictionary.
pub(super) fn languages(rules: &Rules, pages: &[Page<'_>]) -> Vec<&'static str> {
    let count = |group: Group| pages.iter().map(|page| page.hits[usize::from(group)].len()).max().unwrap_or(0);
    let counts: Vec<_> = rules.languages.iter().map(|(language, small)| (*language, count(*small))).collect();
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counts.into_iter().filter(|(_, count)| most <= 1 || count * 2 >= most).map(|(language, _)| language).collect()
}

/// 0–100 points. Rules of one reason say the same thing, so only the heaviest of them counts; different reasons add up
/// like independent doubts.
pub(super) fn score(
    rules: &Rules,
    languages: &[&str],
    findings: &[Finding],
    pages: &[Page<'_>],
    context: &Context<'_>,
) -> u8 {
    let spoken = rules.damps.iter().filter(|damp| languages.contains(&damp.rule.language));
    let damps: Vec<_> = spoken.filter(|damp| pages.iter().any(|page| page.matched(&damp.rule).is_some())).collect();
    // Several excuses are no better than the best of them.
    let damped = |reason: Reason| {
        let left = damps.iter().filter(|damp| !damp.except.contains(&reason)).map(|damp| damp.rule.weight).min();
        f32::from(left.unwrap_or(100)) / 100.0
    };
    let mut doubt = 1.0_f32;
    for reason in Reason::ALL {
        let heaviest = findings.iter().filter(|finding| finding.reason == *reason).map(|finding| finding.weight).max();
        let weight = f32::from(heaviest.unwrap_or(0)) / 100.0 * damped(*reason);
        let pressing = context.open_dispute && reason.presses();
        doubt *= 1.0 - if pressing { (weight * 1.2).min(0.98) } else { weight.min(0.98) };
    }
    // Between 0 and 100 by construction.
    ((1.0 - doubt) * 100.0).round().clamp(0.0, 100.0) as u8
}
