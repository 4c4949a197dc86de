//! Reports of the demo: who told us what, and what came of it.

use super::DemoError;
use super::content::{Tale, TaleStep};
use super::player::Player;
use ombud_domain::Actor;
use ombud_domain::case::CaseKind;
use ombud_domain::id::{CaseId, OrderId};
use ombud_domain::report::Open;
use ombud_engine::Ask;
use ombud_engine::view::AnyCase;
use ombud_store::StoreError;
use ombud_store::seat::{self, Filter};

impl<'a> Player<'a> {
    fn not_told(tale: &Tale, why: impl std::fmt::Display) -> DemoError {
        DemoError::Content(format!("{}: {why}", tale.key))
    }

    /// Somebody reports something.
    pub(super) async fn report(&mut self, tale: &'a Tale) -> Result<(), DemoError> {
        let absent = |what: &str| Self::not_told(tale, format!("{what} is not there"));
        let order = self.content.order(&tale.order).ok_or_else(|| absent("its order"))?;
        let product = self.content.market.products.iter().find(|p| p.id == tale.product);
        let product = product.ok_or_else(|| absent("its product"))?;
        let reporter = *self.people.buyers.get(&tale.buyer).ok_or_else(|| absent("its buyer"))?;
        let language = self.content.market.buyers.iter().find(|b| b.id == tale.buyer).map(|b| b.language.clone());
        let open = Open {
            storefront: *self.people.fronts.get(&order.front).ok_or_else(|| absent("its storefront"))?,
            reporter,
            guest: false,
            language: language.unwrap_or_default(),
            shop: self.people.shops.get(&product.shop).map(|(shop, _)| *shop),
            order: Some(OrderId(super::people::key(self.engine, "order", &tale.order).await?)),
            offer: Some(super::people::key(self.engine, "offer", &product.id).await?),
            title: product.title.clone(),
            concern: tale.concern.clone(),
            danger: false,
            text: tale.text.clone(),
            place: None,
            attachments: Vec::new(),
        };
        let answer = self.act(Actor::buyer(reporter), Ask::OpenReport { open }).await;
        let answer = answer.map_err(|e| Self::not_told(tale, e))?;
        self.reports.insert(tale.key.clone(), answer.case);
        Ok(())
    }

    /// A step of what came of it.
    pub(super) async fn told(&mut self, tale: &'a Tale, step: &'a TaleStep) -> Result<(), DemoError> {
        let product = self.content.market.products.iter().find(|p| p.id == tale.product);
        let shop = product.map_or("", |p| p.shop.as_str());
        let actor = self.people.actor(&step.by, &tale.buyer, shop)?;
        let report = *self.reports.get(&tale.key).ok_or_else(|| Self::not_told(tale, "it was not filed"))?;
        let (kind, case) = match step.of.as_str() {
            "statement" => (CaseKind::Statement, self.newest(&actor, "statement").await?),
            "appeal" => (CaseKind::Appeal, self.newest(&actor, "appeal").await?),
            _ => (CaseKind::Report, report),
        };
        let ask = Ask::told(kind, case, step.command.clone())
            .map_err(|e| Self::not_told(tale, format!("{e} in {}", step.command)))?;
        self.act(actor, ask).await.map(drop).map_err(|e| Self::not_told(tale, format!("{e} for {}", step.command)))
    }

    /// The newest case of a kind in which somebody holds a seat: in the demo there is one at a time.
    async fn newest(&self, actor: &Actor, kind: &'static str) -> Result<CaseId, DemoError> {
        let holders = actor.holders();
        let filter = Filter { kinds: vec![kind.into()], ..Filter::default() };
        let read =
            self.engine.store().read(move |tx| Box::pin(async move { seat::list(tx, &holders, &filter, 1).await }));
        let listed = read.await.map_err(|e: StoreError| DemoError::Content(e.to_string()))?;
        let first = listed.first().ok_or_else(|| DemoError::Content(format!("there is no {kind}")))?;
        let case = AnyCase::read(&first.case).map_err(|e| DemoError::Content(e.to_string()))?;
        Ok(case.env().id)
    }
}
