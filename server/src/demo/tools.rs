//! What the demo's shops answer with: quick replies and labels.

use super::DemoError;
use super::content::{Content, ReadyText};
use super::people::People;
use ombud_engine::Engine;
use ombud_store::label::{self, Label};
use ombud_store::reply::{self, By, Reply};
use ombud_store::{Lane, StoreError};

/// Gives the shops their tools.
///
/// # Errors
/// When the content names an unknown shop, or the store could not.
pub async fn give(engine: &Engine, content: &Content, people: &People) -> Result<(), DemoError> {
    for tools in &content.tools {
        let unknown = || DemoError::Content(format!("demo/shop_tools.json: {} is no shop", tools.shop));
        let (shop, owner) = people.shops.get(&tools.shop).copied().ok_or_else(unknown)?;
        let by = By { shop: shop.0, person: owner.0, at: engine.now().0 };
        for (name, colour) in &tools.labels {
            let label = Label { id: engine.id().await?, name: name.clone(), colour: colour.clone() };
            let work = engine.store().write(Lane::Work, move |tx| {
                let label = label.clone();
                Box::pin(async move { label::add(tx, shop.0, &label).await })
            });
            work.await.map_err(|e: StoreError| DemoError::Store(e))?;
        }
        for ready in &tools.replies {
            let reply = written(engine.id().await?, ready);
            let work = engine.store().write(Lane::Work, move |tx| {
                let reply = reply.clone();
                Box::pin(async move { reply::save(tx, by, &reply).await })
            });
            work.await.map_err(|e: StoreError| DemoError::Store(e))?;
        }
    }
    Ok(())
}

fn written(id: i64, ready: &ReadyText) -> Reply {
    Reply {
        id,
        language: ready.language.clone(),
        name: ready.name.clone(),
        folder: ready.folder.clone(),
        body: ready.text.clone(),
        uses: 0,
    }
}
