//! The simulated marketplace: it speaks only the public API, with its own key. It answers commands after some seconds,
//! sometimes fails, sometimes does not know, and sometimes says the same twice, as real ones do.

use serde_json::{Value, json};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

const POLL_EVERY: Duration = Duration::from_secs(1);
/// How often an answer is said before it is given up.
const TIMES: usize = 30;
/// How many commands are asked for at once.
const PAGE: usize = 100;

/// An answer that is due after so many seconds.
type Reply = (u64, Value);

/// Runs until it is dropped. Commands up to number `after` belong to the demo's history: they are only read, because a
/// later question names no amount.
pub async fn run(url: String, key: String, after: i64, always_pays: bool) {
    let client = Client::new(&url, &key);
    let mut next = 0;
    let mut amounts = HashMap::new();
    loop {
        match client.commands(next).await {
            Ok(commands) => {
                for command in &commands {
                    next = command["n"].as_i64().unwrap_or(next);
                    remember(&mut amounts, command);
                    if next > after && command["answered"] == Value::Bool(false) {
                        tokio::spawn(answer(
                            client.clone(),
                            command["command_id"].as_str().unwrap_or_default().to_owned(),
                            replies(command, &amounts, always_pays),
                        ));
                    }
                }
                if commands.len() == PAGE {
                    continue;
                }
            }
            Err(error) => tracing::debug!(%error, "the simulated marketplace could not ask"),
        }
        tokio::time::sleep(POLL_EVERY).await;
    }
}

/// What was asked for each refund.
fn remember(amounts: &mut HashMap<String, Value>, command: &Value) {
    if let (Some("refund.request"), Some(refund)) = (command["kind"].as_str(), command["data"]["refund"].as_str()) {
        amounts.insert(refund.to_owned(), command["data"].clone());
    }
}

async fn answer(client: Client, command: String, replies: Vec<Reply>) {
    let mut waited = 0;
    for (at, event) in replies {
        tokio::time::sleep(Duration::from_secs(at.saturating_sub(waited))).await;
        waited = at;
        client.say_until_heard(&format!("/api/v1/commands/{command}/result"), &event).await;
    }
}

/// How a command is answered. What goes wrong is chosen by the command's name, so that it is the same every time.
fn replies(command: &Value, amounts: &HashMap<String, Value>, always_pays: bool) -> Vec<Reply> {
    let name = command["command_id"].as_str().unwrap_or_default();
    // One is a number with which nothing goes wrong.
    let luck = if always_pays { 1 } else { luck(name) };
    match command["kind"].as_str().unwrap_or_default() {
        "payout.hold" => vec![(2, json!({"event": "held"}))],
        "payout.release" => vec![(2, json!({"event": "released"})), (5, json!({"event": "released"}))],
        "refund.request" => refund(&command["data"], name, luck),
        "refund.query" => {
            let asked = amounts.get(command["data"]["refund"].as_str().unwrap_or_default());
            asked.map_or_else(|| vec![(3, json!({"event": "absent"}))], |asked| vec![(6, paid(asked))])
        }
        "label.purchase" => {
            let number = format!("BACK{:08}", luck % 100_000_000);
            vec![(
                4,
                json!({"event": "ready", "url": format!("https://labels.example/{number}.pdf"), "tracking": number}),
            )]
        }
        "reship.request" | "exchange.request" | "parts.request" => vec![
            (2, json!({"event": "accepted"})),
            (20, json!({"event": "shipped", "tracking": format!("DEMO{:08}", luck % 100_000_000)})),
            (80, json!({"event": "delivered"})),
        ],
        "chargeback.evidence.submit" => vec![(2, json!({"event": "accepted"})), (8, json!({"event": "submitted"}))],
        "protection.extend" => vec![(2, json!({"event": "done"}))],
        "coupon.grant" if luck.is_multiple_of(4) => vec![(4, json!({"event": "refused", "reason": "sold_out"}))],
        "coupon.grant" => vec![(4, json!({"event": "granted"}))],
        "label.void" => vec![(3, json!({"event": "voided"}))],
        "carrier.inquiry.open" => vec![
            (4, json!({"event": "opened", "reference": format!("INQ{:06}", luck % 1_000_000)})),
            (60, json!({"event": "answered", "text": "The driver left it with a neighbour, who did not sign."})),
        ],
        "order.cancel.request" | "order.address.change" if luck.is_multiple_of(3) => {
            vec![(5, json!({"event": "refused", "reason": "already_sent"}))]
        }
        "order.cancel.request" | "order.address.change" => vec![(5, json!({"event": "done"}))],
        _ => vec![(2, json!({"event": "accepted"}))],
    }
}

/// One in six fails at first and one in eight is unknown at first; a repetition always succeeds.
fn refund(data: &Value, name: &str, luck: u64) -> Vec<Reply> {
    let accepted = (2, json!({"event": "accepted"}));
    let first = !name.contains('.');
    if first && luck.is_multiple_of(6) {
        return vec![accepted, (7, json!({"event": "failed", "hard": false, "reason": "provider_busy"}))];
    }
    if first && luck.is_multiple_of(8) {
        return vec![accepted, (9, json!({"event": "unknown"}))];
    }
    let mut replies = vec![accepted, (6 + luck % 6, paid(data))];
    if luck.is_multiple_of(3) {
        // Said twice: nothing may change.
        replies.push((15, paid(data)));
    }
    replies
}

fn paid(data: &Value) -> Value {
    let reference = format!("demo-{}", data["refund"].as_str().unwrap_or_default());
    json!({"event": "succeeded", "amount_minor": data["amount_minor"], "currency": data["currency"], "reference": reference})
}

/// Whether a later repetition can succeed: too many requests, or the server is busy or away.
const fn is_passing(status: u16) -> bool {
    status == 429 || status >= 500
}

fn luck(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}

/// Why a request did not succeed.
#[derive(Debug, thiserror::Error)]
pub(super) enum ClientError {
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error("answered {0}")]
    Status(u16),
}

/// The marketplace's client of the public API.
#[derive(Debug, Clone)]
pub(super) struct Client {
    http: reqwest::Client,
    url: String,
    key: String,
}

impl Client {
    pub(super) fn new(url: &str, key: &str) -> Self {
        Self { http: reqwest::Client::new(), url: url.to_owned(), key: key.to_owned() }
    }

    async fn commands(&self, after: i64) -> Result<Vec<Value>, ClientError> {
        let request = self.http.get(format!("{}/api/v1/commands?after={after}&limit={PAGE}", self.url));
        let page: Value = self.send(request).await?.json().await?;
        Ok(page["commands"].as_array().cloned().unwrap_or_default())
    }

    async fn post(&self, path: &str, body: &Value) -> Result<(), ClientError> {
        self.send(self.http.post(format!("{}{path}", self.url)).json(body)).await.map(drop)
    }

    /// Says something again while the other side is too busy to hear it, as the documentation asks of a marketplace.
    async fn say_until_heard(&self, path: &str, body: &Value) {
        for _ in 0..TIMES {
            match self.post(path, body).await {
                Ok(()) => return,
                Err(ClientError::Status(status)) if !is_passing(status) => {
                    return tracing::debug!(status, path, "the simulated marketplace was refused");
                }
                Err(error) => tracing::debug!(%error, path, "the simulated marketplace was not heard"),
            }
            tokio::time::sleep(POLL_EVERY).await;
        }
    }

    pub(super) async fn put(&self, path: &str, body: &Value) -> Result<(), ClientError> {
        self.send(self.http.put(format!("{}{path}", self.url)).json(body)).await.map(drop)
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Result<reqwest::Response, ClientError> {
        let answer = request.bearer_auth(&self.key).send().await?;
        let status = answer.status();
        if status.is_success() { Ok(answer) } else { Err(ClientError::Status(status.as_u16())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refund_that_failed_or_was_unknown_ends_well() {
        let data = json!({"refund": "R-1", "amount_minor": 500, "currency": "BRL"});
        let ends_well = |replies: &[Reply]| {
            replies.last().is_some_and(|(_, r)| r["event"] == "succeeded" && r["amount_minor"] == 500)
        };
        let firsts: Vec<Value> = (0..24)
            .map(|luck| refund(&data, "R-1", luck).last().map(|(_, r)| r["event"].clone()).unwrap_or_default())
            .collect();
        for event in ["succeeded", "failed", "unknown"] {
            assert!(firsts.iter().any(|e| e == event), "{event} never comes");
        }
        assert!((0..24).all(|luck| ends_well(&refund(&data, "R-1.2", luck))));
        let mut amounts = HashMap::new();
        remember(&mut amounts, &json!({"kind": "refund.request", "data": data}));
        assert!(ends_well(&replies(
            &json!({"kind": "refund.query", "command_id": "R-1-q0", "data": {"refund": "R-1"}}),
            &amounts,
            false
        )));
        let unheard = replies(
            &json!({"kind": "refund.query", "command_id": "R-2-q0", "data": {"refund": "R-2"}}),
            &amounts,
            false,
        );
        assert_eq!(unheard[0].1["event"], "absent");
    }
}
