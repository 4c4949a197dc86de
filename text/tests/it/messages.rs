//! The message files say everything that the assistant may say, in every language, with the same values.

use crate::samples::server_folder;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use ombud_text::answer::MESSAGES;
use ombud_text::intent::INTENTS;
use ombud_text::language::Language;
use std::collections::BTreeSet;

/// The words of the import format for the last news of a carrier, and one that nobody knows.
const TRACKING_CODES: &[&str] = &[
    "label_created",
    "picked_up",
    "accepted",
    "in_transit",
    "customs",
    "customs_hold",
    "out_for_delivery",
    "attempt_failed",
    "ready_for_pickup",
    "delivered",
    "refused",
    "returning",
    "returned_to_sender",
    "lost",
    "damaged",
    "destroyed",
    "unknown",
    "teleported",
];

fn source(language: Language) -> String {
    let path = server_folder("locales").join(language.tag()).join("assistant.ftl");
    std::fs::read_to_string(path).expect("the message file")
}

fn keys(source: &str) -> BTreeSet<&str> {
    source
        .lines()
        .filter(|line| line.starts_with("assistant-"))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .collect()
}

/// Names after `$` in the text of a message.
fn values(source: &str, key: &str) -> BTreeSet<String> {
    let body: Vec<&str> = source
        .lines()
        .skip_while(|line| !line.starts_with(&format!("{key} =")))
        .enumerate()
        .take_while(|(at, line)| *at == 0 || line.starts_with([' ', '}']))
        .map(|(_, line)| line)
        .collect();
    body.join("\n")
        .split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect())
        .collect()
}

#[test]
fn every_language_has_every_message_with_its_values_and_no_other() {
    let expected: BTreeSet<&str> =
        MESSAGES.iter().map(|(key, _)| *key).chain(INTENTS.iter().map(|row| row.choice)).collect();
    for language in Language::ALL {
        let source = source(language);
        assert_eq!(keys(&source), expected, "{language:?}");
        for (key, names) in MESSAGES {
            let wanted: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(values(&source, key), wanted, "{language:?} {key}");
        }
    }
}

#[test]
fn every_message_can_be_formatted_in_every_language() {
    for language in Language::ALL {
        let resource = FluentResource::try_new(source(language)).expect("a message file without errors");
        let mut bundle = FluentBundle::new(vec![language.tag().parse().expect("a language tag")]);
        bundle.add_resource(resource).expect("no message twice");
        let choices = INTENTS.iter().map(|row| (row.choice, &[] as &[&str]));
        for (key, names) in MESSAGES.iter().copied().chain(choices) {
            for code in TRACKING_CODES {
                let mut args = FluentArgs::new();
                for name in names {
                    args.set(*name, if *name == "code" { (*code).to_owned() } else { format!("<{name}>") });
                }
                let mut errors = Vec::new();
                let pattern = bundle.get_message(key).and_then(|message| message.value()).expect("a text");
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty() && !text.contains("{"), "{language:?} {key}: {errors:?} {text}");
                for name in names.iter().filter(|name| **name != "code") {
                    assert!(
                        text.contains(&format!("<{name}>")),
                        "{language:?} {key} [{code}] leaves out {name}: {text}"
                    );
                }
            }
        }
    }
}
