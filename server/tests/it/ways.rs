//! The bodies outside that people are told of: kept by the operator, in versions, and read by those for whom they are.

use crate::console_house::{FRONT, House};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::dispute::DisputeCommand;
use ombud_domain::time::Span;
use ombud_engine::act::Ask;

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What a page's form would send, with other values.
fn filled(page: &str, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let attribute = |tag: &str, name: &str| {
        tag.split(&format!("{name}=\"")).nth(1).map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"))
    };
    for tag in page.split("<input ").skip(1) {
        let tag = tag.split('>').next().unwrap();
        if let Some(name) = attribute(tag, " name").filter(|name| name != "csrf") {
            fields.push((name, attribute(tag, " value").unwrap_or_default()));
        }
    }
    for list in page.split("<select ").skip(1) {
        let (tag, options) = list.split_once('>').unwrap();
        let chosen = options.split("</select>").next().unwrap().split("<option ").find(|o| o.contains(" selected"));
        fields.push((
            attribute(tag, " name").unwrap(),
            attribute(chosen.unwrap_or_default(), "value").unwrap_or_default(),
        ));
    }
    for (name, value) in changes {
        match fields.iter_mut().find(|(known, _)| known == name) {
            Some(field) => field.1 = (*value).to_owned(),
            None => fields.push(((*name).to_owned(), (*value).to_owned())),
        }
    }
    fields
}

#[tokio::test]
async fn operators_keep_the_ways_outside_and_people_read_those_for_their_country() {
    let house = House::new().await;
    let case = house.dispute().await;
    house
        .act(
            &house.buyer,
            Ask::Dispute {
                case: case.case,
                command: DisputeCommand::Withdraw { confirm: true, pressed: Some("no".into()), anyway: None },
            },
        )
        .await;
    house.world.later(Span::days(8));
    house.settle().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (admin, _) = house.cookie(Role::Administrator, 0).await;
    let here = format!("/cases/{}", case.number);
    let before = plain(&house.get(&here, &buyer).await.text);
    assert!(before.contains("https://www.consumidor.gov.br") && before.contains("Court"), "{before}");
    assert!(!before.contains("European Union"), "a buyer in Brazil is not sent there: {before}");
    let ways = "/admin/policies/ways";
    let send = async |changes: &[(&str, &str)]| {
        let page = house.get(ways, &admin).await.text;
        let fields = filled(&page, changes);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        house.post(ways, &admin, &fields).await
    };
    // What is wrong is said field by field.
    let bad = [
        ("br__way_link", "javascript:alert(1)"),
        ("br__way_countries", "Brazil"),
        ("own_1__way_on", "yes"),
        ("do", "save"),
    ];
    let told = send(&bad).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", told.text);
    for field in ["br__way_link", "br__way_countries", "own_1__en__way_name"] {
        assert!(told.text.contains(&format!("href=\"#f-{field}\"")), "{field}: {}", told.text);
    }
    // A look writes nothing; a save is a version.
    let good = [
        ("br__en__way_name", "Consumer portal"),
        ("br__en__way_cost", "Free, without a lawyer."),
        ("br__way_link", "https://portal.example.br/new"),
        ("court__way_on", "no"),
        ("own_1__way_on", "yes"),
        ("own_1__en__way_name", "Arbiter of the market"),
        ("own_1__way_countries", "br"),
    ];
    let look = send(&[&good[..], &[("do", "look")]].concat()).await;
    assert!(look.status == StatusCode::OK && look.text.contains("Arbiter of the market"), "{}", look.text);
    assert!(!plain(&house.get(&here, &buyer).await.text).contains("Consumer portal"));
    let kept = send(&[&good[..], &[("do", "save")]].concat()).await;
    assert_eq!(kept.header("location"), "/admin/policies?done=policy", "{}", kept.text);
    let after = plain(&house.get(&here, &buyer).await.text);
    for said in ["Consumer portal", "Free, without a lawyer.", "https://portal.example.br/new", "Arbiter of the market"]
    {
        assert!(after.contains(said), "{said}: {after}");
    }
    assert!(!after.contains("Claims end with time"), "what is off is not told: {after}");
    let version = house.world.app.engine.settings().policies.iter().map(|p| p.policy.version).max().unwrap();
    let diff = plain(&house.get(&format!("/admin/policies/{version}"), &admin).await.text);
    assert!(diff.contains("Brazil") && diff.contains("Consumer portal"), "{diff}");
    // Each kind of staff but the administrator hears nothing of it.
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    assert_eq!(house.get(ways, &mediator).await.status, StatusCode::NOT_FOUND);
}
