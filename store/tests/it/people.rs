//! People, sessions and single-use links; what administrators set up; drafts and uploads.

use crate::support::{read, write};
use ombud_store::admin::{self, ApiKey, EndpointRow, PolicyRow, StorefrontRow};
use ombud_store::paper::{self, Draft, Scan, Upload};
use ombud_store::person::{self, Link, Membership, Person, Session};
use ombud_store::{StoreError, on_every_engine};

fn person(id: i64, subject: &str) -> Person {
    Person {
        id,
        issuer: "staff".to_owned(),
        subject: subject.to_owned(),
        name: "Maryam".to_owned(),
        language: "fa".to_owned(),
        zone: "Asia/Tehran".to_owned(),
        preferences: "{}".to_owned(),
        password: Some("$argon2id$".to_owned()),
        totp: None,
        disabled: 0,
        created_at: 5,
    }
}

fn session(person: i64, expires_at: i64) -> Session {
    let (role, csrf) = ("agent".to_owned(), "c".to_owned());
    Session { person, role, shop: Some(3), csrf, created_at: 10, seen_at: 10, expires_at }
}

on_every_engine! {
    async fn a_person_is_known_by_who_vouches_for_them(kit) {
        let save = |p: Person| write(&kit.store, move |tx| Box::pin(async move { person::save(tx, &p).await }));
        save(person(1, "maryam")).await?;
        let changed = Person { name: "Maryam A.".to_owned(), totp: Some("S".to_owned()), disabled: 1, ..person(1, "maryam") };
        save(changed.clone()).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(person::load(tx, 1))).await?, Some(changed.clone()));
        assert_eq!(read(&kit.store, |tx| Box::pin(person::proven(tx, "staff", "maryam"))).await?, Some(changed));
        assert_eq!(read(&kit.store, |tx| Box::pin(person::proven(tx, "shop", "maryam"))).await?, None);
        let taken = save(person(2, "maryam")).await;
        assert!(matches!(taken, Err(StoreError::Unique(_))), "{taken:?}");
        save(Person { issuer: "market".to_owned(), ..person(2, "maryam") }).await?;
        let staff = read(&kit.store, |tx| Box::pin(person::staff(tx, 0, 10))).await?;
        assert_eq!(staff.iter().map(|p| p.id).collect::<Vec<_>>(), [1]);

        let member = |scope| Membership { person: 1, role: "agent".to_owned(), scope };
        write(&kit.store, move |tx| Box::pin(async move {
            for scope in [2, 2, 1] {
                person::join(tx, &member(scope)).await?;
            }
            Ok(())
        })).await?;
        let roles = || read(&kit.store, |tx| Box::pin(person::memberships(tx, 1)));
        assert_eq!(roles().await?, [member(1), member(2)]);
        write(&kit.store, move |tx| Box::pin(async move { person::leave(tx, &member(1)).await })).await?;
        assert_eq!(roles().await?, [member(2)]);
    }

    async fn sessions_begin_are_used_and_end(kit) {
        for (token, who, expires_at) in [([1; 32], 1, 1000), ([2; 32], 1, 1000), ([3; 32], 2, 50), ([4; 32], 2, 1000)] {
            let begin = session(who, expires_at);
            write(&kit.store, move |tx| Box::pin(async move { person::begin_session(tx, &token, &begin).await })).await?;
        }
        write(&kit.store, |tx| Box::pin(person::seen(tx, &[1; 32], 400))).await?;
        let found = |token: [u8; 32]| read(&kit.store, move |tx| Box::pin(async move { person::session(tx, &token).await }));
        assert_eq!(found([1; 32]).await?, Some(Session { seen_at: 400, ..session(1, 1000) }));
        assert_eq!(found([9; 32]).await?, None);
        assert_eq!(write(&kit.store, |tx| Box::pin(person::expire(tx, 60, 5))).await?, 1, "one is over");
        assert_eq!(write(&kit.store, |tx| Box::pin(person::expire(tx, 60, 100))).await?, 2, "two were not used");
        write(&kit.store, |tx| Box::pin(person::end_session(tx, &[9; 32]))).await?;
        assert_eq!(write(&kit.store, |tx| Box::pin(person::end_sessions(tx, 1))).await?, 1);
        assert_eq!(found([1; 32]).await?, None);
    }

    async fn a_link_works_once_and_in_time(kit) {
        let link = Link { purpose: "invite".to_owned(), body: "{}".to_owned(), created_at: 1, expires_at: 100, used_at: None };
        let offered = link.clone();
        write(&kit.store, move |tx| Box::pin(async move { person::offer_link(tx, &[1; 32], &offered).await })).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(person::link(tx, &[1; 32]))).await?, Some(link));
        let use_at = |now| write(&kit.store, move |tx| Box::pin(person::use_link(tx, &[1; 32], now)));
        assert!(!use_at(100).await?, "too late");
        assert!(use_at(99).await?);
        assert!(!use_at(99).await?, "used");
        assert!(!write(&kit.store, |tx| Box::pin(person::use_link(tx, &[2; 32], 1))).await?, "never offered");
    }

    async fn what_administrators_set_up_is_kept(kit) {
        let front = |slug: &str| StorefrontRow { id: 1, slug: slug.to_owned(), body: "{}".to_owned(), created_at: 1 };
        let (first, second) = (front("north"), front("south"));
        let policy = |version| PolicyRow {
            version, storefront: None, effective_at: 5, author: Some(1), body: "{}".to_owned(), created_at: 1,
        };
        let endpoint = EndpointRow {
            id: 4, url: "https://example.org/hook".to_owned(), secret: "s".to_owned(), created_at: 1,
            failing_since: None, disabled_at: None,
        };
        let key = ApiKey {
            id: 3, name: "import".to_owned(), hash: [7; 32], hint: "x9".to_owned(), scopes: "import".to_owned(),
            created_at: 1, used_at: None, revoked_at: None,
        };
        let (e, k) = (endpoint.clone(), key.clone());
        write(&kit.store, move |tx| Box::pin(async move {
            admin::save_storefront(tx, &first).await?;
            admin::save_storefront(tx, &second).await?;
            admin::add_policy(tx, &policy(2)).await?;
            admin::add_policy(tx, &policy(1)).await?;
            admin::add_endpoint(tx, &e).await?;
            admin::add_key(tx, &k).await?;
            admin::set(tx, "a", "1").await?;
            admin::set(tx, "a", "2").await
        })).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(admin::storefronts(tx))).await?, [front("south")]);
        assert_eq!(read(&kit.store, |tx| Box::pin(admin::policies(tx))).await?, [policy(1), policy(2)]);
        let again = write(&kit.store, move |tx| Box::pin(async move { admin::add_policy(tx, &policy(1)).await })).await;
        assert!(matches!(again, Err(StoreError::Unique(_))), "a version never changes: {again:?}");
        assert_eq!(read(&kit.store, |tx| Box::pin(admin::get(tx, "a"))).await?.as_deref(), Some("2"));
        assert_eq!(read(&kit.store, |tx| Box::pin(admin::get(tx, "b"))).await?, None);

        assert_eq!(read(&kit.store, |tx| Box::pin(admin::endpoints(tx))).await?, [endpoint]);
        write(&kit.store, |tx| Box::pin(admin::set_failing(tx, 4, Some(9)))).await?;
        write(&kit.store, |tx| Box::pin(admin::set_disabled(tx, 4, Some(10)))).await?;
        let endpoints = read(&kit.store, |tx| Box::pin(admin::endpoints(tx))).await?;
        assert_eq!(endpoints.iter().map(|e| (e.failing_since, e.disabled_at)).collect::<Vec<_>>(), [(Some(9), Some(10))]);

        assert_eq!(read(&kit.store, |tx| Box::pin(admin::key(tx, &[7; 32]))).await?, Some(key.clone()));
        assert_eq!(read(&kit.store, |tx| Box::pin(admin::key(tx, &[8; 32]))).await?, None);
        write(&kit.store, |tx| Box::pin(admin::used_key(tx, 3, 50))).await?;
        assert!(write(&kit.store, |tx| Box::pin(admin::revoke_key(tx, 3, 60))).await?);
        assert!(!write(&kit.store, |tx| Box::pin(admin::revoke_key(tx, 3, 70))).await?);
        let keys = read(&kit.store, |tx| Box::pin(admin::keys(tx))).await?;
        assert_eq!(keys, [ApiKey { used_at: Some(50), revoked_at: Some(60), ..key }]);
    }

    async fn drafts_and_uploads_are_kept_beside_the_ledger(kit) {
        let draft = |body: &str| Draft { holder: 7, key: "dispute".to_owned(), body: body.to_owned(), updated_at: 5 };
        for body in ["{\"a\":1}", "{\"a\":2}"] {
            let saved = draft(body);
            write(&kit.store, move |tx| Box::pin(async move { paper::save_draft(tx, &saved).await })).await?;
        }
        let load = |holder| read(&kit.store, move |tx| Box::pin(paper::draft(tx, holder, "dispute")));
        assert_eq!(load(7).await?, Some(draft("{\"a\":2}")));
        assert_eq!(load(8).await?, None);
        write(&kit.store, |tx| Box::pin(paper::drop_draft(tx, 7, "dispute"))).await?;
        assert_eq!(load(7).await?, None);

        let upload = Upload {
            id: 1, hash: "ab".to_owned(), case_id: 5, person: 7, name: "photo.jpg".to_owned(),
            media: "image/jpeg".to_owned(), bytes: 10, created_at: 1,
            facts: "{\"hint\":\"dark\"}".to_owned(), scan: String::new(), blob: "ef".to_owned(), sealed: "k".to_owned(), gone_at: None,
        };
        let brought = upload.clone();
        write(&kit.store, move |tx| Box::pin(async move { paper::brought(tx, &brought).await })).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(paper::upload(tx, "ab", 5))).await?, Some(upload.clone()));
        let near = |places| read(&kit.store, move |tx| Box::pin(paper::uploads(tx, "ab", places)));
        assert_eq!(near([6, -7, 5]).await?, [upload]);
        assert_eq!(near([6, -7, 0]).await?, []);

        let waiting = |after: &'static str| read(&kit.store, move |tx| Box::pin(paper::unscanned(tx, after, 9)));
        let scan = || read(&kit.store, |tx| Box::pin(paper::scan_of(tx, "ab")));
        assert_eq!((waiting("").await?, waiting("ab").await?, scan().await?), (vec!["ab".to_owned()], vec![], None));
        for found in [Scan::Clean, Scan::Infected("Eicar two".to_owned())] {
            let kept = found.clone();
            write(&kit.store, move |tx| Box::pin(async move { paper::scanned(tx, "ab", &kept).await })).await?;
            assert_eq!((waiting("").await?, scan().await?), (vec![], Some(found)));
        }
        assert_eq!(read(&kit.store, |tx| Box::pin(paper::upload(tx, "ab", 5))).await?, None, "nobody sends a virus on");
        assert_eq!(near([5, 0, 0]).await?.len(), 1, "and its hash stays");
        assert_eq!(read(&kit.store, |tx| Box::pin(paper::upload(tx, "ab", 6))).await?, None, "not in this case");
    }
}
