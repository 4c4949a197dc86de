//! What a report is about, found by somebody of ours: looked for by id, link or title, chosen where there are several, and
//! written down with how we know.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::form::{self, NO_LABELS, Shown, Typed, Wrong};
use crate::page;
use crate::reported::{self, Hit};
use crate::show::Loaded;
use maud::{Markup, html};
use ombud_domain::case::Allowed;
use ombud_store::StoreError;
use serde_json::{Value, json};
use uuid::Uuid;

/// The name of the choice between several.
const PICKED: &str = "picked";

/// Puts what was looked for into the command. What there is to choose from, where that is not one thing.
///
/// # Errors
/// As the store's.
pub async fn resolve(app: &App, typed: &Typed, command: &mut Value) -> Result<Result<(), Vec<Hit>>, Fault> {
    let words = command["listing"].as_str().unwrap_or_default().to_owned();
    let read = app.store().read(move |tx| Box::pin(async move { reported::search(tx, &words).await }));
    let hits: Vec<Hit> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let picked = typed.some(PICKED).and_then(|name| hits.iter().find(|h| h.name == name));
    let one = picked.or_else(|| hits.first().filter(|_| hits.len() == 1));
    match one {
        Some(hit) => {
            command["found"] = json!(hit.found);
            Ok(Ok(()))
        }
        None => Ok(Err(hits)),
    }
}

/// The form again, with what was found to choose from.
#[must_use]
pub fn form(viewer: &Viewer, loaded: &Loaded, allowed: &Allowed, typed: &Typed, hits: &[Hit], cid: Uuid) -> Markup {
    let w = viewer.words();
    let url = format!("/cases/{}/{}", loaded.env().number, allowed.action);
    let why = if hits.is_empty() { "listing_not_found" } else { "choose_one" };
    let wrong = [Wrong::new("listing", why)];
    let revision = loaded.env().revision;
    let shown = Shown { allowed, url: &url, revision, cid, typed, wrong: &wrong, labels: NO_LABELS, note: None };
    html! {
        form.stack id="do-attach" method="post" action=(url) novalidate {
            (page::sent(viewer, cid))
            input type="hidden" name="revision" value=(revision);
            (form::summary(w, allowed.action, &wrong))
            @for field in &allowed.form.fields {
                (shown.field(w, field))
                @if field.name == "listing" && !hits.is_empty() {
                    fieldset.field {
                        legend { (w.t("report-found")) }
                        div.choices {
                            @for hit in hits {
                                label.choice {
                                    input type="radio" name=(PICKED) value=(hit.name);
                                    span.choice-t dir="auto" { (hit.found.title) }
                                    span.choice-h { bdi { (hit.shop) } " · " bdi.code-no { (hit.name) } }
                                }
                            }
                        }
                    }
                }
            }
            div.actions { button.btn.primary { (w.t("action-attach")) } }
        }
    }
}
