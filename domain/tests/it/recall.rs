//! What others are told of a report: the European database, earlier buyers, and what it is found to be about later.

use crate::snapshots::{does, says};
use crate::trust::WORDS;
use crate::world::{Lives, Order, World, actor};
use ombud_domain::case::allowed;
use ombud_domain::report::Report;
use ombud_domain::statement::Statement;
use ombud_domain::{Actor, Role};
use serde_json::json;

/// What the European database is told: its own words, days and limits, nobody's name; a warning restricts nothing.
#[test]
fn a_statement_has_the_shape_of_the_european_database() {
    use ombud_domain::transparency::{Reasons, entry};
    let mut world = World::new(Order::default());
    world.crowd = (0, true);
    let decided = |world: &mut World, measure: &str, rule: &str| {
        let id = world.report("prohibited_or_unsafe", true, Some(900)).expect("a report");
        let decide = json!({"action": "decide", "measure": measure, "rule": rule, "facts": WORDS, "text_shop": WORDS,
            "reference": "Product Safety Act, section 3", "text_reporter": WORDS, "lasting": "days_30"});
        says::<Report>(world, id, decide, &actor(Role::Reviewer));
        let issued = world.reports[&id].case.data.statement.expect("a statement");
        world.statements[&issued].case.clone()
    };
    let listed_at = Some(world.now);
    let reasons = Reasons {
        at: world.now,
        facts: &"x".repeat(6_000),
        text: WORDS,
        category: "UNSAFE_AND_PROHIBITED_PRODUCTS",
        flagger: true,
        listed_at,
    };
    let said = |case: &ombud_domain::case::Case<Statement>, reasons| {
        serde_json::to_value(entry(&case.env, &case.data, reasons).expect("an entry")).expect("JSON")
    };
    let hidden = decided(&mut world, "hide_listing", "law");
    let told = said(&hidden, reasons);
    assert_eq!(told["decision_facts"].as_str().map(str::len), Some(5_000));
    let mut rest = told.clone();
    let rest = rest.as_object_mut().expect("an object");
    let countries = rest.remove("territorial_scope").and_then(|c| c.as_array().map(Vec::len));
    assert_eq!((countries, rest.remove("decision_facts").is_some()), (Some(30), true));
    assert_eq!(
        serde_json::Value::Object(rest.clone()),
        json!({"decision_visibility": ["DECISION_VISIBILITY_CONTENT_DISABLED"], "end_date_visibility_restriction": "2026-12-16",
            "decision_ground": "DECISION_GROUND_ILLEGAL_CONTENT", "illegal_content_legal_ground": "Product Safety Act, section 3",
            "illegal_content_explanation": WORDS, "category": "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
            "content_type": ["CONTENT_TYPE_PRODUCT"], "content_date": "2026-11-16", "application_date": "2026-11-16",
            "source_type": "SOURCE_TRUSTED_FLAGGER", "automated_detection": "No",
            "automated_decision": "AUTOMATED_DECISION_NOT_AUTOMATED", "puid": hidden.env.number})
    );
    let shut = decided(&mut world, "restrict_shop", "terms_conduct");
    let told = said(&shut, Reasons { flagger: false, listed_at: None, ..reasons });
    assert_eq!(
        (told["decision_account"].as_str(), told["source_type"].as_str()),
        (Some("DECISION_ACCOUNT_SUSPENDED"), Some("SOURCE_TYPE_OTHER_NOTIFICATION"))
    );
    assert_eq!(told["incompatible_content_ground"], "Product Safety Act, section 3");
    assert!(told["decision_visibility"].is_null() && told["content_date"].is_null());
    let told = said(&hidden, Reasons { flagger: false, ..reasons });
    assert_eq!(told["source_type"], "SOURCE_ARTICLE_16");
    let warned = decided(&mut world, "warn_shop", "law");
    assert_eq!(entry(&warned.env, &warned.data, reasons), None);
}

/// A report of something that we did not know can end in a measure, once somebody has found what it is about.
#[test]
fn what_a_report_is_about_can_be_found_out_later() {
    let mut world = World::new(Order::default());
    let id = world.report("fake_support", false, None).expect("a report");
    let may = |world: &World, measure: &str| {
        let case = &world.reports[&id].case;
        let list = allowed(case, &Report::facts(world, case), &actor(Role::Reviewer), world.now);
        let form = list.into_iter().find(|a| a.action == "decide").expect("decide").form;
        format!("{form:?}").contains(measure)
    };
    does::<Report>(&mut world, id, "triage", Role::Triage);
    assert!(!may(&world, "remove_listing"));
    let lost = json!({"action": "attach", "listing": "nothing", "text": WORDS});
    let lost = serde_json::from_value(lost).expect("a command");
    assert_eq!(
        world.ask::<Report>(id, &lost, &actor(Role::Reviewer)).expect_err("nothing was found").code(),
        "listing_not_found"
    );
    does::<Report>(&mut world, id, "attach", Role::Reviewer);
    let case = &world.reports[&id].case;
    assert_eq!(
        (case.data.offer, case.env.shop, case.env.title.as_str()),
        (Some(900), Some(crate::world::SHOP), "Brass lamp")
    );
    assert!(may(&world, "remove_listing"));
    // What is hidden for now is what it is about: that is not exchanged below it.
    does::<Report>(&mut world, id, "hide_now", Role::Reviewer);
    let why = |world: &World| {
        let case = &world.reports[&id].case;
        let list = allowed(case, &Report::facts(world, case), &actor(Role::Reviewer), world.now);
        list.into_iter().find(|a| a.action == "attach").expect("shown").why_not
    };
    assert_eq!(why(&world).as_deref(), Some("hidden_now"));
}

/// DSA Art. 32: those who bought it in the last six months are told what is dangerous, and how many were told is known.
#[test]
fn a_recall_says_what_why_and_how_and_how_many_were_told() {
    let mut world = World::new(Order::default());
    let id = world.report("prohibited_or_unsafe", false, Some(900)).expect("a report");
    does::<Report>(&mut world, id, "triage", Role::Triage);
    let mut decide = json!({"action": "decide", "measure": "remove_listing", "rule": "law", "facts": WORDS, "text_shop": WORDS, "reference": WORDS,
        "text_reporter": WORDS, "recall": "yes", "recall_hazard": "hazard_fire", "recall_advice": "advice_stop", "recall_words_fa": "دوشاخه آب می‌شود."});
    let lacking = serde_json::from_value(decide.clone()).expect("a command");
    assert!(world.ask::<Report>(id, &lacking, &actor(Role::Reviewer)).is_err(), "how the money comes back is said");
    decide["recall_money"] = "money_us".into();
    says::<Report>(&mut world, id, decide, &actor(Role::Reviewer));
    let told = world.outgoing.iter().find(|o| o.kind == "buyer.notice").expect("they are told");
    let since = world.now.0 - ombud_domain::time::Span::days(183).0;
    assert_eq!(
        (told.body["since_ms"].as_i64(), told.body["recall"]["hazard"].as_str()),
        (Some(since), Some("hazard_fire"))
    );
    assert_eq!(told.body["recall"]["words"]["fa"].as_str(), Some("دوشاخه آب می‌شود."));
    let report = world.reports[&id].case.env.number.clone();
    assert!(!told.body.to_string().contains(&report) && !told.key.contains(&report), "I23: the page is public");
    let statement = *world.statements.keys().next().expect("a statement");
    assert_eq!(world.statements[&statement].case.data.recall.expect("a recall").sent, None);
    does::<Statement>(&mut world, statement, "recall_sent", Role::Marketplace);
    assert_eq!(world.statements[&statement].case.data.recall.expect("a recall").sent, Some(12));
    // An answer is given once.
    let again = serde_json::from_value(json!({"action": "recall_sent", "count": 13})).expect("a command");
    assert!(world.ask::<Statement>(statement, &again, &Actor::MARKETPLACE).is_err());
}
