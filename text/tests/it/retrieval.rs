//! The help centre as shipped: complete, linked, and found by questions that are not among its examples.

use crate::samples::{help_centre, knowledge, labelled};
use ombud_text::article::Audience;
use ombud_text::intent::INTENTS;
use ombud_text::language::Language;
use ombud_text::normalise::normalise;
use std::collections::{BTreeMap, BTreeSet};

/// Of the questions of each language, the share whose article is among the first three. In percent.
const LEAST_TOP_3: usize = 90;

#[test]
fn every_article_exists_in_every_language_and_its_links_lead_somewhere() {
    let articles = help_centre();
    let mut slugs: BTreeMap<&str, BTreeSet<Language>> = BTreeMap::new();
    for article in &articles {
        assert!(slugs.entry(&article.slug).or_default().insert(article.language), "{} twice", article.slug);
        assert!((5..=8).contains(&article.questions.len()), "{} {:?}", article.slug, article.language);
        assert!(
            !article.summary.is_empty() && !article.keywords.is_empty() && article.sections.len() >= 4,
            "{}",
            article.slug
        );
    }
    for (slug, languages) in &slugs {
        assert_eq!(languages.len(), Language::ALL.len(), "{slug} is in {languages:?}");
    }
    let linked = articles.iter().flat_map(|article| article.related.iter().map(String::as_str));
    let answering = INTENTS.iter().filter_map(|row| row.article);
    for slug in linked.chain(answering) {
        assert!(slugs.contains_key(slug), "no article {slug}");
    }
}

#[test]
fn new_questions_find_their_article_among_the_first_three() {
    let knowledge = knowledge();
    let mut short = Vec::new();
    for (language, source) in [
        (Language::En, include_str!("texts/questions-en.txt")),
        (Language::Pt, include_str!("texts/questions-pt.txt")),
        (Language::Fa, include_str!("texts/questions-fa.txt")),
    ] {
        let samples = labelled(source);
        assert!(samples.len() >= 20, "{language:?}: {} questions", samples.len());
        let mut missed = Vec::new();
        for (slug, text) in &samples {
            let known = knowledge.articles().flat_map(|article| &article.questions);
            assert!(!known.into_iter().any(|question| normalise(question) == normalise(text)), "{text} is an example");
            let audience = if slug.starts_with("shops-") { Audience::Seller } else { Audience::Buyer };
            let hits = knowledge.search(text, language, audience, 3);
            if !hits.iter().any(|hit| hit.article.slug == *slug) {
                missed.push(format!(
                    "{slug}: {text} → {:?}",
                    hits.iter().map(|hit| &hit.article.slug).collect::<Vec<_>>()
                ));
            }
        }
        let found = samples.len() - missed.len();
        if found * 100 < samples.len() * LEAST_TOP_3 {
            short.push(format!("{language:?}: {found} of {}\n{}", samples.len(), missed.join("\n")));
        }
    }
    assert!(short.is_empty(), "{}", short.join("\n"));
}

#[test]
fn an_example_question_finds_its_own_article_first() {
    let knowledge = knowledge();
    for article in knowledge.articles() {
        for question in &article.questions {
            let hits = knowledge.search(question, article.language, article.audience, 1);
            assert_eq!(hits.first().map(|hit| hit.article.slug.as_str()), Some(article.slug.as_str()), "{question}");
        }
    }
}
