//! What a shop answers many with: quick replies, labels, filters, several conversations at once, drafts.

use crate::console_house::{House, WORDS};
use crate::world::{Told, request};
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;

/// The page without the marks around values.
fn plain(told: &Told) -> String {
    told.text.replace(['\u{2068}', '\u{2069}'], "")
}

fn reply<'a>(name: &'a str, body: &'a str) -> [(&'a str, &'a str); 5] {
    [("reply_name", name), ("reply_language", "en"), ("reply_folder", "Parcels"), ("reply_body", body), ("do", "save")]
}

#[tokio::test]
async fn a_quick_reply_is_written_offered_with_its_values_and_counted() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (member, _) = house.cookie(Role::ShopMember, house.lamps.0).await;
    let (stranger, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    for (name, body, why) in [
        ("", "Hello", "Fill this in"),
        ("two words", "Hello", "letters, digits and hyphens"),
        ("sent", "For {price} only", "stands for nothing here"),
    ] {
        let refused = house.post("/shop/replies", &seller, &reply(name, body)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {body}");
        assert!(plain(&refused).contains(why), "{why}: {}", refused.text);
        assert!(refused.text.contains(body), "what was typed stays");
    }
    let text = "Hi {buyer}, order {order} left {shop}: {tracking}";
    let mut look = reply("/Sent", text);
    look[4].1 = "look";
    let preview = house.post("/shop/replies", &seller, &look).await;
    assert!(plain(&preview).contains("Hi Grace Okafor, order MV-1042-7781 left Jade Harbor Goods"), "{}", preview.text);
    let saved = house.post("/shop/replies", &seller, &reply("/Sent", text)).await;
    assert_eq!((saved.status, saved.header("location")), (StatusCode::SEE_OTHER, "/shop/replies?done=reply"));
    assert!(plain(&house.get("/shop/replies", &member).await).contains("/sent"), "the team shares it");
    assert!(!house.get("/shop/replies", &stranger).await.text.contains("Parcels"));

    let chat = house.chat(true).await;
    let here = format!("/shop/chats/{}", chat.number);
    let offers = house.get(&format!("{here}/replies"), &member).await;
    let id = offers.text.split("data-reply=\"").nth(1).expect("an offer").split('"').next().unwrap().to_owned();
    let told = plain(&offers);
    assert!(told.contains("Hi Maria Souza, order o-7781 left Lamps &amp; Co: {tracking}"), "{told}");
    assert!(told.contains("No value here for {tracking}"), "a gap is seen before it is sent: {told}");
    assert!(!house.get(&format!("{here}/replies?find=refund"), &member).await.text.contains("data-reply"));
    assert_eq!(house.get(&format!("{here}/replies"), &stranger).await.status, StatusCode::NOT_FOUND);
    for (path, verb) in [(format!("/shop/replies/{id}"), "read"), (format!("/shop/replies/{id}/remove"), "removed")] {
        let told =
            if verb == "read" { house.get(&path, &stranger).await } else { house.post(&path, &stranger, &[]).await };
        assert_eq!(told.status, StatusCode::NOT_FOUND, "not {verb} by another shop");
    }
    let change = [&reply("sent", "Theirs now")[..], &[("id", id.as_str())][..]].concat();
    assert_eq!(house.post("/shop/replies", &stranger, &change).await.status, StatusCode::NOT_FOUND);
    // Without a script the composer begins with it.
    let begun = house.get(&format!("{here}?reply={id}"), &member).await;
    assert!(begun.text.contains("Hi Maria Souza") && begun.text.contains(&format!("name=\"reply\" value=\"{id}\"")));
    let send = format!("/cases/{}/message", chat.number);
    house.post(&send, &member, &[("text", "Hi Maria"), ("reply", &id), ("back", &here)]).await;
    assert!(plain(&house.get("/shop/replies", &seller).await).contains("sent once"));
    house.post(&format!("/shop/replies/{id}/remove"), &member, &[]).await;
    assert!(house.get("/shop/replies", &seller).await.text.contains("There are no quick replies yet"));
}

/// A table as a file in a form.
async fn import(house: &House, cookie: &str, table: &str) -> Told {
    let page = house.get("/shop/replies", cookie).await.text;
    let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let body = format!(
        "--XX\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--XX\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"r.csv\"\r\nContent-Type: text/csv\r\n\r\n{table}\r\n--XX--\r\n"
    );
    let headers = [("cookie", cookie), ("content-type", "multipart/form-data; boundary=XX")];
    house.world.ask(request(Method::POST, "/shop/replies/table", &headers, &body)).await
}

#[tokio::test]
async fn quick_replies_come_and_go_as_a_table() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let table = "Name,Language,Folder,Text\r\nhello,en,,\"Hello {buyer},\nthank you\"\r\nhello,es,,Hola {buyer}\r\nsum,en,,=1+1\r\n";
    let read = import(&house, &seller, table).await;
    assert_eq!((read.status, read.header("location")), (StatusCode::SEE_OTHER, "/shop/replies?done=replies-read"));
    let out = house.get("/shop/replies/table", &seller).await;
    assert_eq!(out.header("content-type"), "text/csv; charset=utf-8");
    let lines: Vec<&str> = out.text.lines().collect();
    assert_eq!(lines[0], "name,language,folder,text");
    assert!(
        out.text.contains("hello,es,,Hola {buyer}") && out.text.contains("sum,en,,'=1+1"),
        "no formula leaves: {}",
        out.text
    );
    // What was taken out goes in again as it was.
    assert_eq!(import(&house, &seller, &out.text).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get("/shop/replies/table", &seller).await.text, out.text);
    for (table, row) in [
        ("a,b\r\n1,2\r\n", "Row 1"),
        ("name,language,folder,text\r\nok,en,,Fine\r\nno good,en,,Hello\r\n", "Row 3"),
        ("", "Row 1"),
    ] {
        let refused = import(&house, &seller, table).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(plain(&refused).contains(row), "{row}: {}", refused.text);
    }
    assert_eq!(
        house.get("/shop/replies/table", &seller).await.text,
        out.text,
        "one wrong row, and nothing is taken in"
    );
}

#[tokio::test]
async fn conversations_are_labelled_and_found() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (stranger, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    let (one, two) = (house.chat(true).await, house.chat(true).await);
    for cookie in [&seller, &stranger] {
        let made = house.post("/shop/labels", cookie, &[("label_name", "Fragile"), ("label_colour", "red")]).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
    }
    let twice = house.post("/shop/labels", &seller, &[("label_name", "Fragile"), ("label_colour", "blue")]).await;
    assert!(twice.status == StatusCode::UNPROCESSABLE_ENTITY && twice.text.contains("This name is taken"));
    let id = |page: &str| page.split("?label=").nth(1).expect("a label").split('"').next().unwrap().to_owned();
    let ours = id(&house.get("/shop/labels", &seller).await.text);
    let theirs = id(&house.get("/shop/labels", &stranger).await.text);
    let put = format!("/shop/chats/{}/labels", one.number);
    house.post(&put, &seller, &[("label", &ours), ("label", &theirs)]).await;
    assert_eq!(house.post(&put, &stranger, &[("label", &theirs)]).await.status, StatusCode::NOT_FOUND);
    let listed = |query: String| {
        let (house, seller) = (&house, &seller);
        async move { house.get(&format!("/shop/chats?{query}"), seller).await.text }
    };
    let has = |page: &str, number: &str| page.contains(&format!("row-{number}"));
    let page = listed(format!("label={ours}")).await;
    assert!(has(&page, &one.number) && !has(&page, &two.number) && page.contains("data-colour=\"red\""));
    assert!(!has(&listed(format!("label={theirs}")).await, &one.number), "a label of another shop was not put on");
    for (words, found) in
        [("broken in two", true), ("SOUZA", true), ("o-7781", true), (&one.number, true), ("refund", false)]
    {
        let page = listed(format!("find={}", words.replace(' ', "+"))).await;
        assert_eq!(has(&page, &one.number), found, "{words}");
    }
    assert!(
        !has(&listed("language=zh".into()).await, &one.number)
            && has(&listed("language=pt&q=due".into()).await, &one.number)
    );
    // Taken off again, and thrown away with what it stands on.
    house.post(&put, &seller, &[]).await;
    assert!(!has(&listed(format!("label={ours}")).await, &one.number));
    house.post(&put, &seller, &[("label", &ours)]).await;
    assert_eq!(house.post(&format!("/shop/labels/{ours}/remove"), &stranger, &[]).await.status, StatusCode::NOT_FOUND);
    house.post(&format!("/shop/labels/{ours}/remove"), &seller, &[]).await;
    assert!(!house.get(&format!("/shop/chats/{}", one.number), &seller).await.text.contains("Fragile"));
}

#[tokio::test]
async fn many_are_answered_at_once_each_with_its_own_values() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (one, two) = (house.chat(true).await, house.chat(true).await);
    let private = house.chat(false).await;
    let page = house.get("/shop/chats/bulk?q=waiting", &seller).await;
    assert!(page.text.contains(&format!("value=\"{}\"", one.number)) && !page.text.contains(&private.number));
    let none = house.post("/shop/chats/bulk", &seller, &[("do", "answer"), ("text", "Hello")]).await;
    assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.text.contains("Choose at least one"));
    let csrf = page.text.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let cid = house.id().to_string();
    let chats = [("chat", one.number.as_str()), ("chat", &two.number), ("chat", &private.number)];
    let answer =
        [("csrf", csrf), ("cid", &cid), ("do", "answer"), ("text", "Hello {buyer}, about {order}: it comes today.")];
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(chats).extend_pairs(answer).finish();
    for _ in 0..2 {
        let headers = [("cookie", seller.as_str()), ("content-type", "application/x-www-form-urlencoded")];
        let done = house.world.ask(request(Method::POST, "/shop/chats/bulk", &headers, &form)).await;
        assert_eq!(done.status, StatusCode::OK);
        let told = plain(&done);
        assert!(told.contains("Done in 2 conversations") && told.contains("Not done in these"), "{told}");
    }
    for chat in [&one, &two] {
        let thread = house.get(&format!("/shop/chats/{}", chat.number), &seller).await.text;
        assert_eq!(
            thread.matches("Hello Maria Souza, about o-7781: it comes today.").count(),
            1,
            "once, however often it is sent"
        );
    }
    assert!(!house.get(&format!("/desk/{}", private.number), &seller).await.text.contains("it comes today"));
    let gap = [("do", "answer"), ("text", "Its number is {tracking}")];
    let refused =
        house.post("/shop/chats/bulk", &seller, &[&[("chat", one.number.as_str())][..], &gap[..]].concat()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("has no value in this conversation"), "{}", refused.text);
    let close = [("chat", one.number.as_str()), ("do", "close"), ("reason", "answered")];
    assert!(plain(&house.post("/shop/chats/bulk", &seller, &close).await).contains("Done in 1 conversation"));
    assert!(house.get(&format!("/shop/chats/{}", one.number), &seller).await.text.contains("everything is answered"));
}

#[tokio::test]
async fn what_was_begun_is_there_on_another_device_until_it_is_sent() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (stranger, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    let chat = house.chat(true).await;
    let (keep, here) = (format!("/cases/{}/draft", chat.number), format!("/shop/chats/{}", chat.number));
    let typed = |text| [("text", text)];
    assert_eq!(house.post(&keep, &seller, &typed("We are looking for")).await.status, StatusCode::NO_CONTENT);
    assert_eq!(house.post(&keep, &stranger, &typed("Mine")).await.status, StatusCode::NOT_FOUND);
    let page = house.get(&here, &seller).await.text;
    assert!(page.contains(WORDS) && page.contains("We are looking for"), "{page}");
    let (colleague, _) = house.cookie(Role::ShopMember, house.lamps.0).await;
    assert!(!house.get(&here, &colleague).await.text.contains("We are looking for"), "a draft is its writer's own");
    house.post(&format!("/cases/{}/message", chat.number), &seller, &typed("We found it.")).await;
    assert!(!house.get(&here, &seller).await.text.contains("We are looking for"));
    house.post(&keep, &seller, &typed("Again")).await;
    house.post(&keep, &seller, &typed("  ")).await;
    assert!(!house.get(&here, &seller).await.text.contains("Again"));
}

#[tokio::test]
async fn a_phrase_is_read_by_each_in_their_own_language() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (stranger, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    let chat = house.chat(true).await;
    let (book, send) = (format!("/cases/{}/phrases", chat.number), format!("/cases/{}/message", chat.number));
    assert_eq!(house.get(&book, &stranger).await.status, StatusCode::NOT_FOUND);
    let theirs = house.get(&book, &seller).await.text;
    let ours = house.get(&book, &buyer).await.text;
    assert!(ours.contains("value=\"Where is my parcel?\"") && !theirs.contains("Where is my parcel?"));
    let look = house.post("/preferences", &seller, &[("lang", "pt"), ("back", "/")]).await.cookie();
    let portuguese = format!("{seller}; {look}");
    house.post(&send, &buyer, &[("text", "Where is my parcel?"), ("back", "/chats")]).await;
    let here = format!("/shop/chats/{}", chat.number);
    let told = house.get(&here, &portuguese).await.text;
    let own = "Onde está o meu pacote?";
    assert!(told.contains(own) && told.contains("Where is my parcel?"), "translated, with the original: {told}");
    let (english, _) = house.cookie(Role::ShopMember, house.lamps.0).await;
    assert!(
        !house.get(&here, &english).await.text.contains(own),
        "who reads the same language reads it as it was written"
    );
    // Words that are nobody's phrase stay as they are.
    house.post(&send, &buyer, &[("text", "Where is my parcel, please?"), ("back", "/chats")]).await;
    assert!(house.get(&here, &portuguese).await.text.contains("Where is my parcel, please?"));
}
