//! A command is done once and answered the same for ever.

use crate::support::{read, write};
use ombud_store::receipt::{self, Receipt};
use ombud_store::{StoreError, on_every_engine};

on_every_engine! {
    async fn a_receipt_is_found_again_and_forgotten_in_time(kit) {
        let kept = Receipt { digest: [3; 32], actor: Some(7), answer: "{\"ok\":true}".to_owned(), at: 1000 };
        let keep = |id: [u8; 16], kept: Receipt| {
            write(&kit.store, move |tx| Box::pin(async move { receipt::keep(tx, &id, &kept).await }))
        };
        keep([1; 16], kept.clone()).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(receipt::find(tx, &[1; 16]))).await?, Some(kept.clone()));
        assert_eq!(read(&kit.store, |tx| Box::pin(receipt::find(tx, &[2; 16]))).await?, None);
        let twice = keep([1; 16], Receipt { digest: [4; 32], ..kept.clone() }).await;
        assert!(matches!(twice, Err(StoreError::Unique(_))), "{twice:?}");

        keep([2; 16], Receipt { at: 2000, ..kept }).await?;
        assert_eq!(write(&kit.store, |tx| Box::pin(receipt::forget(tx, 1500, 10))).await?, 1);
        assert_eq!(read(&kit.store, |tx| Box::pin(receipt::find(tx, &[1; 16]))).await?, None);
        assert!(read(&kit.store, |tx| Box::pin(receipt::find(tx, &[2; 16]))).await?.is_some());
    }
}
