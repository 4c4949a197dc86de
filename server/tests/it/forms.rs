//! The one renderer and the one reader of forms.

use ombud_domain::case::{Allowed, FieldKind, Form, Pieces};
use ombud_server::auth::{Look, Viewer};
use ombud_server::form::{NO_LABELS, Shown, Typed, Wrong, command};
use ombud_server::i18n::{Lang, Words};
use serde_json::json;

fn form() -> Form {
    let text = FieldKind::Text { min: 5, max: 2_000 };
    let money = FieldKind::Money { min: 100, max: 9_000, currency: "BRL".parse().unwrap() };
    Form::empty()
        .with("text", text, true)
        .with("amount_minor", money, false)
        .with("remedy", FieldKind::Choice { options: vec!["refund_full".into(), "refund_partial".into()] }, true)
        .with("proposal", FieldKind::Choice { options: vec!["3".into(), "4".into()] }, true)
        .with("version", FieldKind::Fixed { value: 2.into() }, true)
        .with("confirm", FieldKind::Confirm, true)
}

fn typed(body: &str) -> Typed {
    Typed::read(body.as_bytes()).unwrap()
}

fn viewer(lang: &str) -> Viewer {
    let person = ombud_domain::id::PersonId(1);
    Viewer {
        actor: ombud_domain::Actor::buyer(person),
        person,
        name: "Maria".into(),
        csrf: "c0ffee".into(),
        holders: vec![1],
        roles: Vec::new(),
        look: Look {
            words: Words::new(Lang::find(lang).unwrap()),
            theme: None,
            compact: false,
            path: "/x".into(),
            live: false,
            brand: "Lumen".into(),
            accent: None,
        },
        tag: "t".into(),
    }
}

#[test]
fn what_was_typed_becomes_the_command() {
    let body = "csrf=c&cid=x&text=+Ol%C3%A1%0D%0Amundo+&amount_minor=12%2C50&remedy=refund_partial&proposal=4&version=2&confirm=true";
    let made = command(&form(), "counter", &typed(body)).unwrap();
    let expected = json!({
        "action": "counter", "text": "Olá\nmundo", "amount_minor": 1250, "remedy": "refund_partial",
        "proposal": 4, "version": 2, "confirm": true
    });
    assert_eq!(made, expected);
}

#[test]
fn persian_digits_are_amounts_too() {
    let body = "text=hello&amount_minor=%DB%B1%DB%B2%D9%AB%DB%B5&remedy=refund_full&proposal=3&version=2&confirm=on";
    assert_eq!(command(&form(), "counter", &typed(body)).unwrap()["amount_minor"], 1250);
}

/// What came back is counted line by line (R15): one field for each, in any digits.
#[test]
fn each_line_has_a_number_of_its_own() {
    let lines = [("Lamp", 2), ("Cable", 1)].map(|(title, most)| Pieces { title: title.into(), most }).to_vec();
    let form = Form::empty().with("accepted", FieldKind::Units { lines }, true);
    let read = |body: &str| command(&form, "inspect_fail", &typed(body));
    assert_eq!(read("accepted=1&accepted=%DB%B0").unwrap(), json!({"action": "inspect_fail", "accepted": [1, 0]}));
    for (body, why) in [
        ("", "required"),
        ("accepted=1", "number_for_each_line"),
        ("accepted=1&accepted=", "number_for_each_line"),
        ("accepted=3&accepted=0", "not_so_many"),
        ("accepted=some&accepted=0", "number_for_each_line"),
    ] {
        assert_eq!(read(body).unwrap_err(), [Wrong::new("accepted", why)], "{body}");
    }
    let allowed = Allowed { action: "inspect_fail", row: "R16", form, mandatory: true, due: None, why_not: None };
    let asked = typed("accepted=1&accepted=0");
    let shown = Shown {
        allowed: &allowed,
        url: "/x",
        revision: 1,
        cid: uuid::Uuid::nil(),
        typed: &asked,
        wrong: &[],
        labels: NO_LABELS,
        note: None,
    };
    for lang in ["en", "pt", "fa"] {
        let html = shown.render(&viewer(lang)).into_string();
        assert_eq!(html.matches("name=\"accepted\"").count(), 2, "{lang}: {html}");
        assert!(html.contains("Lamp") && html.contains("Cable") && html.contains("value=\"1\""), "{lang}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let body = "text=hi&amount_minor=12.345x&remedy=evil&proposal=9&version=1";
    let wrong = command(&form(), "counter", &typed(body)).unwrap_err();
    for (field, why) in [
        ("amount_minor", "not_an_amount"),
        ("text", "too_short"),
        ("remedy", "not_a_choice"),
        ("proposal", "not_a_choice"),
        ("version", "changed"),
        ("confirm", "required"),
    ] {
        assert!(wrong.contains(&Wrong::new(field, why)), "{field}: {wrong:?}");
    }
    let too_much = "text=hello&amount_minor=90.01&remedy=refund_full&proposal=3&version=2&confirm=true";
    assert_eq!(command(&form(), "counter", &typed(too_much)).unwrap_err(), [Wrong::new("amount_minor", "too_much")]);
}

#[test]
fn a_form_is_shown_again_as_it_was_typed() {
    let allowed = Allowed { action: "counter", row: "5", form: form(), mandatory: true, due: None, why_not: None };
    let typed = typed("text=%3Cscript%3E&amount_minor=12&remedy=refund_partial");
    let wrong = [Wrong::new("text", "too_short")];
    let cid = uuid::Uuid::nil();
    let shown = Shown {
        allowed: &allowed,
        url: "/cases/D-1/counter",
        revision: 5,
        cid,
        typed: &typed,
        wrong: &wrong,
        labels: NO_LABELS,
        note: None,
    };
    for lang in ["en", "pt", "fa"] {
        let html = shown.render(&viewer(lang)).into_string();
        assert!(html.contains("&lt;script&gt;") && !html.contains("<script>"));
        let first = html.find("<input").unwrap();
        assert!(
            html[first..].starts_with("<input type=\"hidden\" name=\"csrf\" value=\"c0ffee\">"),
            "csrf comes first"
        );
        assert!(html.contains("href=\"#f-counter-text\"") && html.contains("aria-invalid=\"true\""));
        assert!(html.contains("name=\"remedy\" value=\"refund_partial\" checked"));
        assert!(html.contains("name=\"revision\" value=\"5\""));
        assert!(!html.contains("style=") && !html.contains("onclick"));
    }
    assert!(shown.render(&viewer("fa")).into_string().contains("۹۰٫۰۰"), "amounts are in the reader's digits");
}

#[test]
fn absurd_forms_are_refused() {
    // As many fields as the longest form may have, and one more.
    assert!(Typed::read("a=1&".repeat(2_000).as_bytes()).is_ok());
    assert!(Typed::read("a=1&".repeat(2_001).as_bytes()).is_err());
    assert!(typed("cid=7").cid().is_err());
    assert!(typed("cid=0195a4e6-1111-7000-8000-000000000001").cid().is_ok());
}
