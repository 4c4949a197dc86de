//! The API's document is what a reviewer sees: it is committed, and it names every endpoint.

use ombud_server::api;
use std::collections::BTreeSet;

#[test]
fn the_committed_document_is_the_generated_one() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/openapi.json");
    let committed = std::fs::read_to_string(file).unwrap();
    let generated = api::document().to_pretty_json().unwrap();
    assert!(committed.trim_end() == generated, "docs/openapi.json is stale: cargo xtask gen");
}

#[test]
fn every_endpoint_is_in_the_document_and_nothing_else() {
    let document = serde_json::to_value(api::document()).unwrap();
    let mut documented = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            documented.insert(format!("{} {path}", method.to_uppercase()));
            assert!(operation["summary"].as_str().is_some_and(|s| !s.is_empty()), "{method} {path} says nothing");
            assert!(operation["responses"].as_object().unwrap().keys().any(|status| status.starts_with('2')), "{path}");
        }
    }
    let routes: BTreeSet<String> =
        api::ROUTES.iter().flat_map(|routes| routes.iter()).map(|r| format!("{} {}", r.method, r.path)).collect();
    assert_eq!(documented, routes);
}
