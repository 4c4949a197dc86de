//! The message guard: the examples beside its rules, disguises, the context that excuses, and any text of a stranger.

use ombud_text::guard::{Band, Context, Reason, Verdict, check, version};
use proptest::prelude::*;

/// Lines that begin with `!` must not be delivered as they are, lines that begin with `=` must.
const EXAMPLES: &[(&str, &str)] = &[
    ("en", include_str!("../../src/guard/examples/en.txt")),
    ("pt", include_str!("../../src/guard/examples/pt.txt")),
    ("es", include_str!("../../src/guard/examples/es.txt")),
    ("fa", include_str!("../../src/guard/examples/fa.txt")),
    ("id", include_str!("../../src/guard/examples/id.txt")),
    ("ru", include_str!("../../src/guard/examples/ru.txt")),
    ("zh", include_str!("../../src/guard/examples/zh.txt")),
    ("ar", include_str!("../../src/guard/examples/ar.txt")),
];

fn plain(text: &str) -> Verdict {
    check(text, &Context::default())
}

#[test]
fn the_examples_beside_the_rules_are_judged_as_they_say() {
    let mut wrong = Vec::new();
    for (language, examples) in EXAMPLES {
        let lines: Vec<&str> = examples.lines().filter(|line| !line.is_empty()).collect();
        assert!(lines.iter().filter(|line| line.starts_with('!')).count() >= 10, "{language}");
        assert!(lines.iter().filter(|line| line.starts_with('=')).count() >= 10, "{language}");
        for line in lines {
            let (mark, text) = line.split_once(' ').unwrap_or_default();
            let verdict = plain(text);
            if (verdict.band == Band::Deliver) != (mark == "=") {
                wrong.push(format!("{language} {line}\n    {} {:?}", verdict.score, verdict.findings));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_finding_says_where_it_looked() {
    let text = "Olá! Me chama no ＷｈａｔｓＡｐｐ: 11 98765-4321 😀";
    let verdict = plain(text);
    assert_eq!(verdict.band, Band::Edit);
    assert_eq!(verdict.reasons()[0], Reason::ContactElsewhere);
    let seen: Vec<&str> = verdict.findings.iter().flat_map(|f| &f.spans).map(|span| &text[span.clone()]).collect();
    assert!(seen.contains(&"ＷｈａｔｓＡｐｐ"), "{seen:?}");
    assert!(seen.contains(&"11 98765-4321"), "{seen:?}");
}

#[test]
fn disguises_do_not_help() {
    for text in [
        "message me on W h a t s A p p",
        "message me on wh@ts.app",
        "message me on 𝓦𝓱𝓪𝓽𝓼𝓐𝓹𝓹",
        "message me on W\u{200B}hats\u{2060}App",
        "message me on WhаtsАpp",
        "message me on ᴡʜᴀᴛsᴀᴘᴘ",
        "message me on t3l3gr4m",
        "message me on 🆃🅴🅻🅴🅶🆁🅰🅼",
        "call me on ٠٩١٢٣٤٥٦٧٨٩",
        "call me on 0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣",
        "call me on zero nine one two three four five six seven eight nine",
        "write to me at peter at gmail dot com",
    ] {
        assert!(plain(text).band >= Band::Edit, "{text}: {:?}", plain(text));
    }
}

#[test]
fn the_context_excuses_what_is_known() {
    let text = "Please call me on +98 21 1234 5678 or write to care@shop.example";
    assert!(plain(text).band > Band::Deliver);
    let own_contacts = ["0098 21 12345678", "care@shop.example"];
    assert_eq!(check(text, &Context { own_contacts: &own_contacts, ..Context::default() }).band, Band::Deliver);

    let link = "Your parcel is on its way, follow the link https://track.parcels.example/8123";
    assert!(plain(link).band > Band::Deliver);
    let tracking_hosts = ["parcels.example"];
    assert_eq!(check(link, &Context { tracking_hosts: &tracking_hosts, ..Context::default() }).band, Band::Deliver);

    let number = "call about 0912 345 6789";
    assert!(plain(number).score > 0);
    assert_eq!(check(number, &Context { numbers: &["09123456789"], ..Context::default() }).score, 0);
}

#[test]
fn a_host_that_imitates_ours_is_a_lure() {
    let context = Context { own_hosts: &["ombud.example"], ..Context::default() };
    assert_eq!(check("see https://help.ombud.example/orders", &context).score, 0);
    for text in ["see https://ombud-help.example", "see 0mbud.example/x", "see https://оmbud.example"] {
        assert!(check(text, &context).reasons().contains(&Reason::PhishingLink), "{text}");
    }
}

#[test]
fn an_open_dispute_makes_pressure_graver() {
    let text = "please close the dispute";
    let open = Context { open_dispute: true, ..Context::default() };
    assert!(check(text, &open).score > plain(text).score);
}

#[test]
fn long_texts_of_a_stranger_end() {
    // Work that grew with the square of the length would meet the time limit of the test runner.
    for filler in ["whatsapp ", "1 ", "a.", "@", "one ", "加", "می ", "ﷺ", "http://", "w.h", "+1", "IR82", "не "]
    {
        let text = filler.repeat(5_000 / filler.len());
        assert!(plain(&text).score <= 100, "{filler}");
    }
}

/// Pieces that rules look for, so that random texts reach all parts.
const PIECES: &[&str] = &[
    "whatsapp",
    "call me",
    "+98 912 345 6789",
    "@name_here",
    "pay",
    "0x52908400098527886E0F7030069857D2E4169EE7",
    "IR062960000000100324200001",
    "bit.ly/x",
    "http://",
    "a@b.co",
    "at gmail dot com",
    "加微信",
    "شکایت",
    "спор",
    "w h a t s",
    "t3l3",
    "\u{200B}",
    "😀",
    "1️⃣",
    "ﷺ",
    "\u{0336}",
    ".",
    "/",
    " ",
    "\n",
    "٠٩١٢",
    "five",
    "and",
    "?",
];

#[test]
fn light_signs_together_warn_and_say_where() {
    let text = "Leave a contact number please, someone from sales will phone you, the app here keeps crashing";
    let verdict = plain(text);
    assert_eq!(verdict.band, Band::Warn, "signs never hold a message: {:?}", verdict.findings);
    let together = verdict.findings.iter().find(|finding| finding.rule == "signs.together");
    let seen: Vec<&str> = together.iter().flat_map(|f| &f.spans).map(|span| &text[span.clone()]).collect();
    assert!(seen.iter().any(|part| part.contains("Leave a contact")), "{seen:?}");
    assert!(seen.iter().any(|part| part.contains("keeps crashing")), "{seen:?}");
}

#[test]
fn signs_against_take_back_what_a_light_rule_said() {
    for text in [
        "do you have whatsapp support or only this chat?",
        "call my husband 07700 900 612, he will take it in at reception",
        "no thanks, I would only ever pay through the site, never by bank transfer",
    ] {
        let verdict = plain(text);
        assert_eq!(verdict.band, Band::Deliver, "{text}: {:?}", verdict.findings);
    }
}

#[test]
fn an_open_dispute_never_makes_a_message_lighter() {
    let disputed = Context { open_dispute: true, ..Context::default() };
    for text in
        ["Leave a contact number please, sales will phone you", "take the case away, then the money goes to you"]
    {
        assert!(check(text, &disputed).score >= plain(text).score, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_gets_a_verdict_with_valid_places(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn any_mixture_gets_a_verdict_with_valid_places(picks in proptest::collection::vec(0..PIECES.len(), 0..40)) {
        let text: String = picks.into_iter().map(|pick| PIECES[pick]).collect();
        holds(&text)?;
    }
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let verdict = plain(text);
    prop_assert!(verdict.score <= 100);
    prop_assert_eq!(verdict.version, version());
    prop_assert_eq!(&verdict, &plain(text));
    prop_assert!(verdict.band == Band::Deliver || !verdict.findings.is_empty());
    for finding in &verdict.findings {
        prop_assert!(!finding.spans.is_empty());
        for span in &finding.spans {
            prop_assert!(span.start < span.end && text.get(span.clone()).is_some(), "{:?}", span);
        }
    }
    Ok(())
}
