//! Who asks for a person gets one: every sample, in eight languages, whatever the person's own language is set to.

use crate::samples::{knowledge, labelled};
use ombud_text::answer::{BORNE, Decision, HandOverReason, Progress, Question, answer};
use ombud_text::article::Audience;
use ombud_text::intent::Intent;
use ombud_text::intent::signal::{self, Signal};
use ombud_text::language::Language;
use std::collections::HashSet;

#[test]
fn every_request_for_a_person_hands_over() {
    let samples = labelled(include_str!("texts/persons.txt"));
    let languages: HashSet<_> = samples.iter().map(|(language, _)| *language).collect();
    assert!(samples.len() >= 60 && languages.len() == 8, "{} texts in {languages:?}", samples.len());
    let knowledge = knowledge();
    let mut missed = Vec::new();
    for (_, text) in samples {
        for language in Language::ALL {
            let question = Question {
                text,
                language,
                audience: Audience::Buyer,
                picked: None,
                progress: Progress::default(),
                bears: BORNE,
                order: None,
                now_ms: 0,
            };
            let got = answer(&question, &knowledge);
            if got.decision != Decision::HandOver(HandOverReason::Asked) || got.intent != Some(Intent::AgentRequest) {
                missed.push(format!("{text}: {:?} {:?}", got.decision, got.intent));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn ordinary_texts_are_not_taken_for_a_request() {
    let texts = [include_str!("texts/en.txt"), include_str!("texts/pt.txt"), include_str!("texts/fa.txt")];
    let samples: Vec<_> = texts.into_iter().flat_map(labelled).collect();
    let taken: Vec<_> = samples.iter().filter(|(_, text)| signal::find(text) == Some(Signal::Person)).collect();
    assert!(taken.len() * 100 <= samples.len(), "{} of {}: {taken:?}", taken.len(), samples.len());
}
