//! Whom one can be in the demo.

use super::people::{ISSUER, account};
use crate::auth::session::STAFF;
use ombud_domain::actor::Role;
use ombud_engine::Engine;
use ombud_store::{StoreError, mirror, person};

/// Somebody into whose role one can step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoRole {
    /// Its word in the form; `demo-see-<key>` is the text about what there is to see.
    pub key: &'static str,
    /// What they act as.
    pub role: Role,
    /// The person.
    pub person: i64,
    /// The shop they act for.
    pub shop: Option<i64>,
    /// Their name.
    pub name: String,
    /// The language of the name and of their pages.
    pub language: String,
}

/// Key, role, who, and the shop.
const ROLES: &[(&str, Role, &str, Option<&str>)] = &[
    ("buyer-en", Role::Buyer, "grace", None),
    ("buyer-pt", Role::Buyer, "ana", None),
    ("buyer-fa", Role::Buyer, "narges", None),
    ("seller-busy", Role::ShopOwner, "lin", Some("jade-harbor")),
    ("seller-small", Role::ShopOwner, "tereza", Some("serra-clara")),
    ("agent", Role::Agent, "renata", None),
    ("mediator", Role::Mediator, "helena", None),
    ("supervisor", Role::Supervisor, "samuel", None),
    ("finance", Role::Finance, "julia", None),
    ("reviewer", Role::Reviewer, "yara", None),
    ("appeals", Role::AppealReviewer, "caetano", None),
    ("product", Role::Editor, "lia", None),
    ("administrator", Role::Administrator, "noor", None),
];

/// The roles of a filled demo, in the order in which they are shown.
///
/// # Errors
/// As the store's.
pub async fn roles(engine: &Engine) -> Result<Vec<DemoRole>, StoreError> {
    engine
        .store()
        .read(|tx| {
            Box::pin(async move {
                let mut out = Vec::with_capacity(ROLES.len());
                for (key, role, who, shop) in ROLES {
                    let found = if role.is_staff() {
                        person::proven(tx, STAFF, &account(who)).await?
                    } else {
                        person::proven(tx, ISSUER, who).await?
                    };
                    let shop = match shop {
                        Some(shop) => mirror::key(tx, "shop", shop).await?.map(|k| k.id),
                        None => None,
                    };
                    let role = *role;
                    out.extend(found.map(|p| DemoRole {
                        key,
                        role,
                        person: p.id,
                        shop,
                        name: p.name,
                        language: p.language,
                    }));
                }
                Ok(out)
            })
        })
        .await
}
