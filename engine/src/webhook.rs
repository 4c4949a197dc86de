//! Messages to the marketplace's addresses, signed as the Standard Webhooks specification says.

use crate::Engine;
use crate::jobs::Ended;
use crate::settings::Endpoint;
use ombud_domain::time::Span;
use ombud_store::job::Job;
use ombud_store::outgoing::{self, Delivery, Outgoing};
use ombud_store::{Lane, StoreError, Tx, admin, case, notice};
use serde_json::{Value, json};
use standardwebhooks::Webhook;

/// An address that failed for so long is taken out of use.
const FAILS_FOR: Span = Span::days(5);

/// A message as it is sent: its id for ever, its kind, its body.
#[derive(Debug, Clone)]
pub struct Message {
    /// The receiver knows a repetition by it.
    pub id: String,
    /// What it is about.
    pub kind: String,
    /// JSON.
    pub body: Value,
}

/// A command as the marketplace sees it, by poll or by webhook (spec §3.3).
///
/// # Errors
/// As the store's.
pub async fn command(tx: &mut Tx, row: &Outgoing) -> Result<Value, StoreError> {
    let mut data: Value = serde_json::from_str(&row.body).map_err(|_| StoreError::Corrupt("outgoing".into()))?;
    let mut taken = |name: &str| data.as_object_mut().and_then(|map| map.remove(name));
    let (key, cause, decided) = (taken("idempotency_key"), taken("causation_event"), taken("decision_id"));
    // What moderation decides names its statement, and a shop's record its decision, among its own fields.
    let decision = decided.unwrap_or_else(|| match &data {
        Value::Object(map) => map.get("decision").or(map.get("statement")).cloned().unwrap_or(Value::Null),
        _ => Value::Null,
    });
    // A command is about a case, or about an order that was not sent yet.
    let aggregate = match case::load(tx, row.aggregate).await? {
        Some(case) => Value::String(case.number),
        None => crate::write::external(tx, row.aggregate).await?,
    };
    if let Some(map) = data.as_object_mut() {
        map.remove("part");
        map.remove("errand");
        map.remove("label");
        if let Some(bundle) = map.get_mut("bundle") {
            bundle["path"] = Value::String(format!("/api/v1/commands/{}/bundle", row.command_id));
        }
    }
    Ok(json!({
        "n": row.n, "command_id": row.command_id, "idempotency_key": key, "kind": row.kind, "aggregate": aggregate,
        "sequence": row.sequence, "causation_event": cause, "decision_id": decision, "created_at": row.created_at,
        "not_before": row.created_at, "expires_at": row.due_at, "schema_version": 1,
        "data": data, "answered": row.answered_at.is_some(),
    }))
}

async fn message(tx: &mut Tx, what: &str, key: &str) -> Result<Option<Message>, StoreError> {
    match what {
        "command" => {
            let Some(row) = outgoing::find(tx, key).await? else { return Ok(None) };
            let body = command(tx, &row).await?;
            Ok(Some(Message { id: row.command_id, kind: row.kind, body }))
        }
        "notice" => {
            let Some(row) = notice::find(tx, key.parse().unwrap_or(0)).await? else { return Ok(None) };
            let news: Value = serde_json::from_str(&row.body).map_err(|_| StoreError::Corrupt("notice".into()))?;
            let holder = crate::write::external(tx, row.holder).await?;
            let body = json!({"notice": row.id, "holder": holder, "created_at": row.created_at, "data": news});
            Ok(Some(Message { id: format!("notice-{}", row.id), kind: "notice.created".into(), body }))
        }
        _ => Ok(None),
    }
}

/// Notes since when an address fails. True when that is too long: then it is out of use from now on (spec §3.3).
async fn health(tx: &mut Tx, id: i64, now: i64, failed: bool) -> Result<bool, StoreError> {
    let Some(row) = admin::endpoints(tx).await?.into_iter().find(|e| e.id == id) else { return Ok(false) };
    match row.failing_since {
        None if failed => admin::set_failing(tx, id, Some(now)).await?,
        Some(_) if !failed => admin::set_failing(tx, id, None).await?,
        Some(since) if row.disabled_at.is_none() && now >= since + FAILS_FOR.0 => {
            admin::set_disabled(tx, id, Some(now)).await?;
            return Ok(true);
        }
        _ => {}
    }
    Ok(false)
}

impl Engine {
    /// Sends one message to one address. The job's body is `what:key@endpoint`.
    pub(crate) async fn run_webhook(&self, job: &Job) -> Ended {
        let Some(((what, key), endpoint)) = job.body.rsplit_once('@').and_then(|(m, e)| Some((m.split_once(':')?, e)))
        else {
            return Ended::Never("unreadable".into());
        };
        let settings = self.settings();
        let Some(endpoint) = settings.endpoints.iter().find(|e| e.id.to_string() == endpoint) else {
            // The address was taken out of use: what waited for it is not owed any more; polling still finds it.
            return Ended::Done;
        };
        let (what, key) = (what.to_owned(), key.to_owned());
        let found = self.store().read(move |tx| Box::pin(async move { message(tx, &what, &key).await })).await;
        match found {
            Ok(Some(message)) => self.send(endpoint, &message).await,
            Ok(None) => Ended::Never("nothing to send".into()),
            Err(error) => Ended::Again(error.to_string()),
        }
    }

    /// Sends a message and writes down what came of it.
    pub async fn send(&self, endpoint: &Endpoint, message: &Message) -> Ended {
        let (status, error) = match self.try_send(endpoint, message).await {
            Ok(status) if (200..300).contains(&status) => (Some(status), None),
            Ok(status) => (Some(status), Some(format!("answered {status}"))),
            Err(error) => (None, Some(error)),
        };
        let row = Delivery {
            n: 0,
            endpoint: endpoint.id,
            message_id: message.id.clone(),
            kind: message.kind.clone(),
            at: self.now().0,
            status: status.map(i64::from),
            error: error.clone(),
        };
        let failed = error.is_some();
        let logged = self
            .store()
            .write(Lane::Work, move |tx| {
                Box::pin(async move {
                    outgoing::log(tx, &row).await?;
                    health(tx, row.endpoint, row.at, failed).await
                })
            })
            .await;
        match logged {
            Ok(true) => {
                tracing::error!(endpoint = endpoint.id, "an address failed for five days and is out of use");
                if let Err(error) = self.load_settings().await {
                    tracing::warn!(%error, "the settings could not be read again");
                }
            }
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "a delivery was not logged"),
        }
        error.map_or(Ended::Done, Ended::Again)
    }

    async fn try_send(&self, endpoint: &Endpoint, message: &Message) -> Result<u16, String> {
        let url: reqwest::Url = endpoint.url.parse().map_err(|_| "the address is no URL".to_owned())?;
        let body = message.body.to_string();
        let at = self.now().0 / 1_000;
        let signer = Webhook::new(&endpoint.secret).map_err(|_| "the secret cannot sign".to_owned())?;
        let signature = signer.sign(&message.id, at, body.as_bytes()).map_err(|e| e.to_string())?;
        let request = self.egress().post(&url).map_err(|e| e.to_string())?;
        let request = request
            .header("content-type", "application/json")
            .header("webhook-id", &message.id)
            .header("webhook-timestamp", at.to_string())
            .header("webhook-signature", signature)
            .body(body);
        // Without the address in the text: it may hold a secret path.
        request.send().await.map(|r| r.status().as_u16()).map_err(|e| e.without_url().to_string())
    }
}
