//! Jobs: written once, done by one at a time, in order within a lane.

use crate::support::{read, write};
use ombud_store::job::{self, Job, NewJob};
use ombud_store::{Result, Store, on_every_engine};

const LEASE: i64 = 100;

fn new_job(key: &str, lane: Option<i64>, run_at: i64) -> NewJob<'_> {
    NewJob { kind: "webhook", key, lane, body: "{}", run_at, max_attempts: 3, created_at: 1 }
}

async fn enqueue(store: &Store, key: &'static str, lane: Option<i64>, run_at: i64) -> Result<bool> {
    write(store, move |tx| Box::pin(async move { job::enqueue(tx, &new_job(key, lane, run_at)).await })).await
}

async fn claim(store: &Store, now: i64) -> Result<Vec<Job>> {
    write(store, move |tx| Box::pin(job::claim(tx, &["mail", "webhook"], now, LEASE, 10))).await
}

fn keys(jobs: &[Job]) -> Vec<&str> {
    jobs.iter().map(|job| job.key.as_str()).collect()
}

on_every_engine! {
    async fn a_job_is_written_once_and_done_once(kit) {
        assert!(enqueue(&kit.store, "a", None, 10).await?);
        assert!(!enqueue(&kit.store, "a", Some(5), 99).await?, "the same effect");
        assert_eq!(read(&kit.store, |tx| Box::pin(job::next_at(tx))).await?, Some(10));
        assert_eq!(claim(&kit.store, 9).await?, [], "not before its time");
        let other = write(&kit.store, |tx| Box::pin(job::claim(tx, &["mail"], 10, LEASE, 10))).await?;
        assert_eq!(other, [], "not of this kind");
        let jobs = claim(&kit.store, 10).await?;
        assert_eq!(keys(&jobs), ["a"]);
        assert_eq!((jobs[0].attempts, jobs[0].lease_no, jobs[0].lane), (1, 1, None));
        assert_eq!(claim(&kit.store, 10).await?, [], "somebody has it");
        let (id, lease) = (jobs[0].id, jobs[0].lease_no);
        assert!(write(&kit.store, move |tx| Box::pin(job::finish(tx, id, lease, 20))).await?);
        assert!(!write(&kit.store, move |tx| Box::pin(job::finish(tx, id, lease, 20))).await?);
        assert_eq!(claim(&kit.store, 10_000).await?, []);
        assert!(!enqueue(&kit.store, "a", None, 10).await?, "done is done");
        assert_eq!(write(&kit.store, |tx| Box::pin(job::forget(tx, 21, 10))).await?, 1);
    }

    async fn who_lost_the_lease_can_no_longer_write(kit) {
        enqueue(&kit.store, "a", None, 0).await?;
        let first = claim(&kit.store, 0).await?.remove(0);
        assert!(write(&kit.store, move |tx| Box::pin(job::renew(tx, first.id, first.lease_no, 200))).await?);
        assert_eq!(claim(&kit.store, 200).await?, [], "renewed");
        let second = claim(&kit.store, 201).await?.remove(0);
        assert_eq!((second.id, second.lease_no, second.attempts), (first.id, 2, 2));
        let (id, old) = (first.id, first.lease_no);
        assert!(!write(&kit.store, move |tx| Box::pin(job::renew(tx, id, old, 900))).await?);
        assert!(!write(&kit.store, move |tx| Box::pin(job::finish(tx, id, old, 1))).await?);
        assert!(!write(&kit.store, move |tx| Box::pin(job::retry(tx, id, old, 1, "x"))).await?);
        assert!(!write(&kit.store, move |tx| Box::pin(job::park(tx, id, old, 1, "x"))).await?);
        assert!(write(&kit.store, move |tx| Box::pin(job::finish(tx, id, 2, 1))).await?);
    }

    async fn a_lane_is_strictly_in_order(kit) {
        for (key, lane) in [("a1", Some(1)), ("a2", Some(1)), ("b1", Some(2)), ("free", None), ("a3", Some(1))] {
            enqueue(&kit.store, key, lane, 0).await?;
        }
        let jobs = claim(&kit.store, 0).await?;
        assert_eq!(keys(&jobs), ["a1", "b1", "free"]);
        assert_eq!(keys(&claim(&kit.store, 0).await?), [""; 0], "a2 waits for a1");
        let (id, lease) = (jobs[0].id, jobs[0].lease_no);
        write(&kit.store, move |tx| Box::pin(job::retry(tx, id, lease, 50, "receiver is down"))).await?;
        assert_eq!(keys(&claim(&kit.store, 0).await?), [""; 0], "also while a1 waits to be tried again");
        let again = claim(&kit.store, 50).await?;
        assert_eq!((keys(&again), again[0].last_error.as_deref()), (vec!["a1"], Some("receiver is down")));
        let lease = again[0].lease_no;
        write(&kit.store, move |tx| Box::pin(job::park(tx, id, lease, 60, "gone"))).await?;
        assert_eq!(keys(&claim(&kit.store, 60).await?), ["a2"], "a parked job holds up nobody");
    }

    async fn parked_jobs_are_listed_and_replayed(kit) {
        enqueue(&kit.store, "a", None, 0).await?;
        let first = claim(&kit.store, 0).await?.remove(0);
        assert!(write(&kit.store, move |tx| Box::pin(job::park(tx, first.id, first.lease_no, 5, "gone"))).await?);
        assert_eq!(claim(&kit.store, 10_000).await?, []);
        let parked = read(&kit.store, |tx| Box::pin(job::parked(tx, 0, 10))).await?;
        assert_eq!((keys(&parked), parked[0].last_error.as_deref()), (vec!["a"], Some("gone")));
        assert!(write(&kit.store, move |tx| Box::pin(job::replay(tx, first.id, 20))).await?);
        assert!(!write(&kit.store, move |tx| Box::pin(job::replay(tx, first.id, 20))).await?);
        let again = claim(&kit.store, 20).await?.remove(0);
        assert_eq!((again.attempts, again.lease_no), (1, 2), "attempts begin anew, the lease does not");
    }

    async fn of_many_workers_each_job_goes_to_one(kit) {
        for key in ["a", "b", "c", "d", "e", "f", "g", "h"] {
            enqueue(&kit.store, key, None, 0).await?;
        }
        let workers: Vec<_> = (0..8).map(|_| {
            let store = kit.store.clone();
            tokio::spawn(async move {
                store.write(ombud_store::Lane::Work, |tx| {
                    Box::pin(async move { job::claim(tx, &["webhook"], 0, LEASE, 3).await })
                }).await
            })
        }).collect();
        let mut claimed = Vec::new();
        for worker in workers {
            claimed.extend(worker.await??.iter().map(|job: &Job| job.id));
        }
        let all = claimed.len();
        claimed.sort_unstable();
        claimed.dedup();
        assert_eq!(claimed.len(), all, "a job was given to two");
        claimed.extend(claim(&kit.store, 0).await?.iter().map(|job| job.id));
        assert_eq!(claimed.len(), 8, "what was fought over is still there to be claimed");
    }
}
