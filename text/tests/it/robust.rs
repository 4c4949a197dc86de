//! No text of a stranger makes the crate panic or work without end.

use crate::samples::knowledge;
use ombud_text::answer::{Action, Answer, BORNE, Block, Decision, Progress, Question, answer};
use ombud_text::article::Audience;
use ombud_text::language::Language;
use ombud_text::normalise::{MAX_CHARS, normalise};
use ombud_text::retrieve::Knowledge;
use proptest::prelude::*;
use std::sync::LazyLock;

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(knowledge);

fn ask(text: &str, language: Language, progress: Progress) -> Answer {
    let audience = Audience::Buyer;
    answer(
        &Question { text, language, audience, picked: None, progress, bears: BORNE, order: None, now_ms: 0 },
        &KNOWLEDGE,
    )
}

fn is_no_dead_end(answer: &Answer) -> bool {
    let hands_over = matches!(answer.decision, Decision::HandOver(_));
    !answer.blocks.is_empty() && (hands_over || answer.blocks.contains(&Block::Offer(Action::TalkToPerson)))
}

#[test]
fn long_texts_are_read_up_to_the_limit_only() {
    let knowledge_word = "where is my parcel ";
    for filler in ["a", "ب", "😀", "\u{202E}", "x ", "ﷺ", "a\u{0301}", "人", "می ", "é! "] {
        let text = filler.repeat(100_000 / filler.chars().count());
        assert!(normalise(&text).chars().count() <= MAX_CHARS, "{filler:?}");
        let padded = format!("{text}{knowledge_word}");
        let (short, long) =
            (ask(&text, Language::En, Progress::default()), ask(&padded, Language::En, Progress::default()));
        assert_eq!(short, long, "{filler:?}: what stands after the limit was read");
        assert!(is_no_dead_end(&long), "{filler:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_text_gets_an_answer_with_a_way_on(text in any::<String>(), misses in any::<u8>(), clarifying in any::<u8>()) {
        for language in Language::ALL {
            let answer = ask(&text, language, Progress { misses, clarifying });
            prop_assert!(is_no_dead_end(&answer));
            prop_assert!((0.0..=1.0).contains(&answer.confidence));
        }
    }

    #[test]
    fn nobody_is_asked_more_than_twice_in_a_row(texts in proptest::collection::vec("[a-zآ-ی0-9 ?]{0,40}", 12)) {
        let (mut progress, mut asked) = (Progress::default(), 0);
        for text in &texts {
            let answer = ask(text, Language::En, progress);
            asked = if answer.decision == Decision::Clarifying { asked + 1 } else { 0 };
            prop_assert!(asked <= 2, "{texts:?}");
            progress = answer.progress;
        }
    }
}
