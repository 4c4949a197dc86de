//! What a buyer is told before filing: on the wizard's pages, and by API.

use crate::buyer_world::{FRONT, Shopper};
use axum::http::StatusCode;
use ombud_domain::Instant;
use ombud_domain::dispute::{EvidenceKind, REASONS, Reason, ReasonRule, Remedy};
use ombud_domain::policy::Policy;
use ombud_domain::time::Span;
use ombud_engine::settings::{PolicyVersion, Settings};
use ombud_server::i18n::{Lang, Words};
use serde_json::Value;

async fn reasons(me: &Shopper, order: &str) -> Value {
    let path = format!("/api/v1/orders/{order}/reasons");
    let bearer = format!("Bearer {}", me.world.token(&me.world.claims()));
    let told = me.world.get(&path, &[("authorization", &bearer)]).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text);
    serde_json::from_str(&told.text).unwrap()
}

fn of<'a>(told: &'a Value, reason: &str) -> &'a Value {
    told["reasons"].as_array().unwrap().iter().find(|r| r["reason"] == reason).unwrap()
}

#[tokio::test]
async fn each_reason_says_what_it_leads_to() {
    let me = Shopper::new("en").await;
    let page = me.open("/orders/o2/dispute?shop=s1").await.0;
    for said in [
        "What each of them leads to",
        "You can open it from",
        "“I cannot provide this because …” is a valid answer.",
        "The shop pays for the way back of the goods.",
        "You pay for the way back of the goods.",
        "If nobody answers, there is a decision by",
        "We look at it without waiting for the shop.",
        "No case has been closed yet, so we cannot say.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let now = me.world.app.now();
    let told = reasons(&me, "o2").await;
    assert_eq!((told["seller_country"].as_str(), told["buyer_country"].as_str()), (Some("US"), Some("BR")));
    let damaged = of(&told, "damaged");
    assert_eq!(damaged["open"], true);
    assert_eq!(damaged["decided_by"], (now + Span::days(15)).0, "I14");
    assert_eq!(damaged["decided_by_after_offers"], (now + Span::days(20)).0, "I14");
    assert_eq!((&damaged["way_back"], &damaged["evidence"]), (&"seller".into(), &serde_json::json!(["photo"])));
    assert_eq!(of(&told, "unsafe")["decided_by"], (now + Span::days(10)).0, "our own time alone");
    let regret = of(&told, "changed_mind");
    assert_eq!((&regret["way_back"], &regret["decided_by"]), (&"buyer".into(), &Value::Null));
    // What is on its way cannot be damaged yet, and a delay has its date.
    let told = reasons(&me, "o3").await;
    let (damaged, missing) = (of(&told, "damaged"), of(&told, "not_received"));
    assert_eq!((&damaged["open"], &damaged["why_not"]), (&false.into(), &"not_delivered_yet".into()));
    let opens = missing["opens"].as_i64().unwrap();
    assert!(opens > now.0 && missing["decided_by"].as_i64().unwrap() == opens + Span::days(15).0, "{missing}");
}

/// Spec §2.1 and §2.4: every reason, and what leads to the finance desk, says when it can be filed, what is shown, what can
/// be wanted, who pays, until when it is decided and how it went for others: by API and on the page.
#[tokio::test]
async fn every_reason_has_its_whole_row() {
    let me = Shopper::new("en").await;
    for order in ["o2", "o3"] {
        let told = reasons(&me, order).await;
        assert_eq!(told["reasons"].as_array().unwrap().len(), REASONS.len(), "{order}");
        assert!(told["return_terms"]["days"].as_i64() >= told["return_terms"]["free_days"].as_i64());
        for row in REASONS {
            let r = of(&told, row.code);
            let said = |name: &str| r[name].as_i64().is_some();
            let dated = said("opens") && (said("closes") || row.reason.is_withdrawal());
            assert!(dated || r["why_not"].as_str().is_some(), "{order} {r}");
            assert_eq!(r["evidence"].as_array().unwrap().len(), row.evidence.len(), "{order} {r}");
            assert!(!r["remedies"].as_array().unwrap().is_empty(), "{order} {r}");
            let goes_back = row.remedies.iter().any(|remedy| remedy.needs_return());
            assert_eq!(r["way_back"].as_str().is_some(), goes_back, "{order} {r}");
            let decided = said("decided_by") && said("decided_by_after_offers");
            assert_eq!(decided, dated && !row.reason.is_withdrawal(), "{order} {r}");
            assert!(r["measured"]["cases"].as_i64().is_some() && r["measured"]["among"].as_str().is_some(), "{r}");
        }
        for topic in ["refund_not_arrived", "unauthorised_payment"] {
            let money = told["money"].as_array().unwrap().iter().find(|m| m["topic"] == topic).unwrap();
            let within = money["answered_by"].as_i64().unwrap() - me.world.app.now().0;
            assert!((1..=Span::days(14).0).contains(&within), "a day of the desk and some of the provider: {money}");
            assert_eq!(money["measured"]["cases"], 0, "{money}");
        }
    }
    for lang in ["en", "pt", "fa"] {
        let me = Shopper::new(lang).await;
        let page = me.open("/orders/o2/dispute?shop=s1").await.0;
        let w = Words::new(Lang::find(lang).unwrap());
        let rows = page.split("<details class=\"card\">").skip(1).collect::<Vec<_>>();
        assert!(rows.len() >= REASONS.len() + 2, "{lang}: {}", rows.len());
        for code in REASONS.iter().map(|row| row.code).chain(["refund_not_arrived", "unauthorised_payment"]) {
            let label = w.t(&format!("choice-{code}"));
            let row = rows.iter().find(|row| row.contains(&format!("<strong>{label}</strong>")));
            let row = row.unwrap_or_else(|| panic!("{lang}: {code}"));
            for key in ["when", "evidence", "remedies", "cost", "others"] {
                assert!(row.contains(&w.t(&format!("outlook-{key}"))), "{lang}: {code} lacks {key}");
            }
        }
    }
}

#[tokio::test]
async fn it_is_said_in_persian_before_the_wish() {
    let me = Shopper::new("fa").await;
    let page = me.open("/orders/o2/dispute?shop=s1").await.0;
    let story = me.send(&page, "/orders/o2/dispute", &[("reason", "damaged")]).await.header("location").to_owned();
    let page = me.open(&story).await.0;
    let remedy = me.send(&page, &story, &[("story", "ساعت شکسته رسید و عقربه‌هایش نبود.")]).await;
    let page = me.open(remedy.header("location")).await.0;
    for said in ["چه در پیش است", "هزینهٔ برگرداندن کالا با فروشگاه است.", "تصمیم گرفته می‌شود"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
}

/// Operators change what reasons ask and offer, as a version of the policy.
#[tokio::test]
async fn a_policy_may_take_a_reason_off_the_list_and_ask_for_a_paper() {
    let me = Shopper::new("en").await;
    let mut policy = Policy::default();
    let damaged =
        ReasonRule { offered: true, evidence: vec![EvidenceKind::Document], remedies: vec![Remedy::RefundFull] };
    policy.reasons.insert(Reason::Damaged, damaged);
    policy.reasons.insert(Reason::Late, ReasonRule { offered: false, ..ReasonRule::of(Reason::Late) });
    assert_eq!(policy.validate(), Ok(()));
    let settings = me.world.app.engine.settings();
    let version = PolicyVersion { storefront: Some(FRONT), effective_at: Instant(0), policy };
    let storefronts = settings.storefronts.clone();
    me.world.app.engine.set_settings(Settings { storefronts, policies: vec![version], endpoints: vec![] });
    let told = reasons(&me, "o2").await;
    assert!(told["reasons"].as_array().unwrap().iter().all(|r| r["reason"] != "late"));
    assert_eq!(of(&told, "damaged")["remedies"], serde_json::json!(["refund_full"]));
    let page = me.open("/orders/o2/dispute?shop=s1").await.0;
    assert!(!page.contains("value=\"late\""), "{page}");
    let refused = me.send(&page, "/orders/o2/dispute", &[("reason", "late")]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.text.contains("not offered here"));
    let story = me.send(&page, "/orders/o2/dispute", &[("reason", "damaged")]).await.header("location").to_owned();
    let page = me.open(&story).await.0;
    let remedy = me.send(&page, &story, &[("story", "The clock came broken, with no hands.")]).await;
    let remedy = remedy.header("location").to_owned();
    let page = me.open(&remedy).await.0;
    assert!(!page.contains("value=\"exchange\""), "{page}");
    assert_eq!(me.send(&page, &remedy, &[("remedy", "exchange")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let proof = me.send(&page, &remedy, &[("remedy", "refund_full")]).await.header("location").to_owned();
    let page = me.open(&proof).await.0;
    let photo = me.send_files(&page, &proof, &[("a.png", "image/png", &crate::buyer_world::picture())]).await;
    assert_eq!(photo.status, StatusCode::UNPROCESSABLE_ENTITY, "a photo is no paper");
}
