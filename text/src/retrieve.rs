//! Finding the help article that answers a question: words weighted by rarity (BM25) over fields of different weight,
//! and likeness to the example questions of each article.

use crate::article::{Article, Audience};
use crate::language::{Language, is_han};
use crate::normalise::{normalise, words};
use std::collections::{HashMap, HashSet};

/// How much a word counts where it stands.
const TITLE: f32 = 3.0;
const QUESTION: f32 = 2.0;
const KEYWORD: f32 = 3.0;
const SUMMARY: f32 = 2.0;
const BODY: f32 = 1.0;

/// BM25: how soon repeating a word stops to count, and how much long articles are discounted.
const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.5;

/// An article found, with the part of it that fits the question best.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    pub article: &'a Article,
    /// Index into `article.sections`.
    pub section: usize,
    /// 0.0 (nothing in common) to 2.0 (a known question, word for word).
    pub score: f32,
}

/// The help centre, ready to be searched. Built once; searching does not change it.
#[derive(Debug, Default)]
pub struct Knowledge {
    entries: Vec<Entry>,
    /// Per language: in how many articles a word stands, and how many articles there are.
    counts: HashMap<Language, Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    articles: usize,
    with_word: HashMap<String, usize>,
    length: f32,
}

#[derive(Debug)]
struct Entry {
    article: Article,
    weights: HashMap<String, f32>,
    length: f32,
    questions: Vec<HashSet<String>>,
    sections: Vec<HashSet<String>>,
}

impl Knowledge {
    pub fn new(articles: impl IntoIterator<Item = Article>) -> Knowledge {
        let entries: Vec<Entry> = articles.into_iter().map(Entry::new).collect();
        let mut counts: HashMap<Language, Counts> = HashMap::new();
        for entry in &entries {
            let count = counts.entry(entry.article.language).or_default();
            count.articles += 1;
            count.length += entry.length;
            for word in entry.weights.keys() {
                *count.with_word.entry(word.clone()).or_default() += 1;
            }
        }
        Knowledge { entries, counts }
    }

    /// All articles, in the order in which they were given.
    pub fn articles(&self) -> impl Iterator<Item = &Article> {
        self.entries.iter().map(|entry| &entry.article)
    }

    /// The article with a slug in a language; in English when it is not translated.
    pub fn article(&self, slug: &str, language: Language) -> Option<&Article> {
        let named =
            |wanted: Language| self.articles().find(|article| article.slug == slug && article.language == wanted);
        named(language).or_else(|| named(Language::En))
    }

    /// The articles for an audience that fit a question best, best first; only those that have something in common.
    pub fn search(&self, text: &str, language: Language, audience: Audience, limit: usize) -> Vec<Hit<'_>> {
        let Some(counts) = self.counts.get(&language) else { return Vec::new() };
        let query = terms(text, language);
        let mut hits: Vec<Hit<'_>> = self
            .entries
            .iter()
            .filter(|entry| entry.article.language == language && entry.article.audience == audience)
            .map(|entry| entry.hit(&query, counts))
            .filter(|hit| hit.score > 0.0)
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        hits.truncate(limit);
        hits
    }
}

impl Counts {
    /// Rare words weigh more; a word that no article knows weighs most and lowers every score.
    fn rarity(&self, word: &str) -> f32 {
        let all = as_f32(self.articles);
        let with = as_f32(self.with_word.get(word).copied().unwrap_or_default());
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }

    fn total(&self, words: &HashSet<String>) -> f32 {
        words.iter().map(|word| self.rarity(word)).sum()
    }

    /// Share of two sets of words, weighted by rarity, 0.0–1.0.
    fn likeness(&self, a: &HashSet<String>, b: &HashSet<String>) -> f32 {
        let common: f32 = a.intersection(b).map(|word| self.rarity(word)).sum();
        let all = (self.total(a) * self.total(b)).sqrt();
        if all > 0.0 { common / all } else { 0.0 }
    }
}

impl Entry {
    fn new(article: Article) -> Entry {
        let language = article.language;
        let mut weights: HashMap<String, f32> = HashMap::new();
        let mut length = 0.0;
        let mut add = |text: &str, weight: f32| {
            for word in stems(text, language) {
                *weights.entry(word).or_default() += weight;
                length += weight;
            }
        };
        add(&article.title, TITLE);
        add(&article.summary, SUMMARY);
        add(&article.markdown, BODY);
        article.questions.iter().for_each(|question| add(question, QUESTION));
        article.keywords.iter().for_each(|keyword| add(keyword, KEYWORD));
        let questions = article.questions.iter().chain([&article.title]).map(|text| terms(text, language)).collect();
        let sections = article
            .sections
            .iter()
            .map(|section| terms(&format!("{} {}", section.heading, section.markdown), language))
            .collect();
        Entry { weights, length, questions, sections, article }
    }

    fn hit(&self, query: &HashSet<String>, counts: &Counts) -> Hit<'_> {
        let mean = (counts.length / as_f32(counts.articles.max(1))).max(1.0);
        let discount = SATURATION * (1.0 - LENGTH + LENGTH * self.length / mean);
        let found: f32 = query
            .iter()
            .filter_map(|word| self.weights.get(word).map(|weight| counts.rarity(word) * weight / (weight + discount)))
            .sum();
        let all = counts.total(query);
        let known = self.questions.iter().map(|question| counts.likeness(query, question)).fold(0.0, f32::max);
        let score = if all > 0.0 { found / all + known } else { 0.0 };
        Hit { article: &self.article, section: self.best_section(query, counts), score }
    }

    fn best_section(&self, query: &HashSet<String>, counts: &Counts) -> usize {
        let mut best = (0, 0.0);
        for (index, section) in self.sections.iter().enumerate() {
            let likeness = counts.likeness(query, section);
            if likeness > best.1 {
                best = (index, likeness);
            }
        }
        best.0
    }
}

/// Counts of words and articles are far below the limit of exact floats.
#[allow(clippy::cast_precision_loss)]
fn as_f32(count: usize) -> f32 {
    count as f32
}

fn terms(text: &str, language: Language) -> HashSet<String> {
    stems(text, language).collect()
}

fn stems(text: &str, language: Language) -> impl Iterator<Item = String> {
    let normalised = normalise(text);
    let found: Vec<String> = words(&normalised)
        .filter(|word| !language.has_stop_word(word))
        .flat_map(|word| if language == Language::Zh { pairs(word) } else { vec![stem(word, language)] })
        .collect();
    found.into_iter()
}

/// Chinese has no spaces: each two neighbouring signs are a word, and what stands in other letters is one.
fn pairs(word: &str) -> Vec<String> {
    let signs: Vec<char> = word.chars().collect();
    let mut out = Vec::new();
    for run in signs.chunk_by(|a, b| is_han(*a) == is_han(*b)) {
        match run {
            [first, _, ..] if is_han(*first) => out.extend(run.windows(2).map(|pair| pair.iter().collect())),
            _ => out.push(run.iter().collect()),
        }
    }
    out
}

/// The beginning of a word that its forms share: endings off, at most six letters (five in Persian, four in Arabic, where
/// the article and the small words written together with the next go off the front).
fn stem(word: &str, language: Language) -> String {
    let word = match language {
        Language::Ar => without_article(word),
        _ => word,
    };
    let (endings, most): (&[&str], usize) = match language {
        Language::En => (&["ing", "ed", "es", "s", "e", "ly"], 6),
        Language::Pt => (&["mente", "ando", "endo", "ou", "ar", "er", "as", "os", "es", "am", "a", "o", "e", "s"], 6),
        Language::Es => {
            (&["mente", "ando", "iendo", "aron", "ar", "er", "as", "os", "es", "an", "a", "o", "e", "s"], 6)
        }
        Language::Id => (&["kannya", "annya", "kan", "nya", "an", "ku", "mu", "i"], 6),
        Language::Ru => (
            &[
                "иями", "ями", "ами", "его", "ого", "ему", "ому", "ать", "ить", "ах", "ях", "ов", "ев", "еи", "ои",
                "ая", "ые", "ии", "ую", "ам", "ям", "ом", "ем", "ла", "ли", "ло", "а", "я", "о", "е", "ы", "и", "у",
                "ю", "ь",
            ],
            6,
        ),
        Language::Ar => (&["هم", "ها", "نی", "ات", "ون", "ین", "ه", "ی", "ک"], 4),
        Language::Zh => (&[], usize::MAX),
        Language::Fa => (&["هایم", "هایی", "های", "هام", "ها", "ام", "مان", "تان", "شان", "ش", "م", "ی"], 5),
    };
    let ending = endings.iter().find(|end| word.ends_with(**end) && word.chars().count() >= end.chars().count() + 3);
    let bare = ending.map_or(word, |end| &word[..word.len() - end.len()]);
    bare.chars().take(most).collect()
}

fn without_article(word: &str) -> &str {
    let rest = ["وال", "بال", "لل", "ال"].iter().find_map(|article| word.strip_prefix(article));
    rest.filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(slug: &str, title: &str, question: &str, body: &str) -> Article {
        let source = format!(
            "+++\ntitle = \"{title}\"\nslug = \"{slug}\"\nsummary = \"\"\naudience = \"buyer\"\nquestions = [\"{question}\"]\n+++\n{body}"
        );
        Article::parse(Language::En, &source).expect("an article")
    }

    fn knowledge() -> Knowledge {
        Knowledge::new([
            article(
                "refunds",
                "Refunds",
                "when do i get my money",
                "Money goes back.\n\n## Cards\n\nA card takes days.",
            ),
            article("photos", "Photos", "how do i take a photo", "Light helps. Show the whole box."),
        ])
    }

    #[test]
    fn a_question_finds_its_article_and_section() {
        let knowledge = knowledge();
        let hits = knowledge.search("how many days for cards", Language::En, Audience::Buyer, 3);
        assert_eq!(hits[0].article.slug, "refunds");
        assert_eq!(hits[0].article.sections[hits[0].section].heading, "Cards");
        let hits = knowledge.search("taking photos", Language::En, Audience::Buyer, 3);
        assert_eq!(hits[0].article.slug, "photos");
    }

    #[test]
    fn nothing_in_common_finds_nothing() {
        let knowledge = knowledge();
        assert!(knowledge.search("zebra", Language::En, Audience::Buyer, 3).is_empty());
        assert!(knowledge.search("", Language::En, Audience::Buyer, 3).is_empty());
        assert!(knowledge.search("money", Language::En, Audience::Seller, 3).is_empty());
        assert!(knowledge.search("money", Language::Fa, Audience::Buyer, 3).is_empty());
    }

    #[test]
    fn a_missing_translation_falls_back_to_english() {
        let knowledge = knowledge();
        assert_eq!(knowledge.article("photos", Language::Fa).map(|a| a.language), Some(Language::En));
        assert!(knowledge.article("nothing", Language::En).is_none());
    }
}
