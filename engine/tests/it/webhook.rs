//! What leaves the house for the marketplace: signed, in order, and not lost while the receiver is down.

use crate::house::{House, Try};
use ombud_domain::time::Span;
use ombud_engine::settings::{Endpoint, Settings};
use ombud_store::admin::{self, EndpointRow};
use ombud_store::{Lane, Store, StoreError, on_every_engine};
use serde_json::Value;
use standardwebhooks::Webhook;
use std::collections::HashMap;
use std::net::SocketAddr;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpSocket};
use tokio_util::sync::CancellationToken;

const SECRET: &str = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
const ENDPOINT: i64 = 77;

/// An address at which nobody listens while the socket is kept, and nobody else can either.
fn closed_port() -> Try<(TcpSocket, SocketAddr)> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    let at = socket.local_addr()?;
    Ok((socket, at))
}

/// The house sends to this address from now on.
async fn listens(house: &House, at: SocketAddr) -> Try<()> {
    let url = format!("http://{at}/hooks");
    let row = EndpointRow {
        id: ENDPOINT,
        url: url.clone(),
        secret: SECRET.into(),
        created_at: house.engine.now().0,
        failing_since: None,
        disabled_at: None,
    };
    let work = house
        .engine
        .store()
        .write(Lane::People, move |tx| Box::pin(async move { admin::add_endpoint(tx, &row).await }));
    work.await.map_err(|e: StoreError| e)?;
    let before = house.engine.settings();
    house.engine.set_settings(Settings {
        storefronts: before.storefronts.clone(),
        policies: before.policies.clone(),
        endpoints: vec![Endpoint { id: ENDPOINT, url, secret: SECRET.into() }],
    });
    Ok(())
}

/// Takes messages until told to stop, each with a good signature, and gives their bodies.
async fn receive(listener: TcpListener, stop: CancellationToken) -> Try<Vec<Value>> {
    let mut bodies = Vec::new();
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => accepted?.0,
            () = stop.cancelled() => return Ok(bodies),
        };
        let mut stream = BufReader::new(stream);
        let (mut headers, mut line) = (HashMap::new(), String::new());
        while stream.read_line(&mut line).await? > 2 {
            if let Some((name, value)) = line.trim_end().split_once(": ") {
                headers.insert(name.to_ascii_lowercase(), value.to_owned());
            }
            line.clear();
        }
        let mut body = vec![0; headers["content-length"].parse()?];
        stream.read_exact(&mut body).await?;
        let signed =
            Webhook::new(SECRET)?.sign(&headers["webhook-id"], headers["webhook-timestamp"].parse()?, &body)?;
        assert_eq!(headers["webhook-signature"], signed);
        bodies.push(serde_json::from_slice(&body)?);
        stream.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await?;
    }
}

async fn failing_since(store: &Store) -> Try<Option<i64>> {
    let rows: Vec<EndpointRow> = store.read(|tx| Box::pin(async move { admin::endpoints(tx).await })).await?;
    Ok(rows.iter().find(|r| r.id == ENDPOINT).and_then(|r| r.failing_since))
}

on_every_engine! {
    async fn a_receiver_that_is_down_for_an_hour_misses_nothing(kit) {
        let house = House::new(kit).await?;
        let (socket, at) = closed_port()?;
        listens(&house, at).await?;
        let began = house.engine.now();
        house.submitted().await?;
        let holds = house.commands("payout.hold").await?;
        assert_eq!(holds.len(), 1, "polling finds it meanwhile");
        for _ in 0..6 {
            house.settle().await?;
            house.wait(Span::minutes(10));
        }
        assert_eq!(failing_since(house.engine.store()).await?, Some(began.0));

        let stop = CancellationToken::new();
        let receiver = tokio::spawn(receive(socket.listen(64)?, stop.clone()));
        house.wait(Span::hours(3));
        house.settle().await?;
        assert_eq!(failing_since(house.engine.store()).await?, None);
        stop.cancel();
        let bodies = receiver.await??;
        let hold = bodies.iter().find(|b| b["kind"] == "payout.hold").expect("the hold arrived");
        assert_eq!(hold["idempotency_key"], holds[0]["key"]);
        assert_eq!(bodies.iter().filter(|b| b["kind"] == "payout.hold").count(), 1);
        let said: Vec<&Value> = bodies.iter().filter(|b| b["data"]["must_act"] == true).collect();
        assert!(!said.is_empty(), "the notices arrived too: {bodies:?}");
    }

    async fn an_address_that_fails_for_five_days_is_taken_out_of_use_and_says_so(kit) {
        let house = House::new(kit).await?;
        let (_socket, at) = closed_port()?;
        listens(&house, at).await?;
        house.submitted().await?;
        house.settle().await?;
        // The shop says nothing for five days; then there is news again, and nobody to hear it.
        house.wait(Span::hours(121));
        house.engine.sweep().await?;
        house.settle().await?;
        let rows = house.engine.store().read(|tx| Box::pin(async move { admin::endpoints(tx).await })).await;
        let rows: Vec<EndpointRow> = rows.map_err(|e: StoreError| e)?;
        assert!(rows[0].disabled_at.is_some_and(|at| at >= rows[0].failing_since.unwrap_or(at) + Span::days(5).0));
        assert!(house.engine.settings().endpoints.is_empty());
    }
}
