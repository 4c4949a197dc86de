//! `GET /help`: the help centre, for anybody: all articles, a search, one article. At the foot of each page stand two
//! doors side by side: a chat with us, and a suggestion.

use crate::app::App;
use crate::auth::{Look, Viewer};
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::show;
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_text::article::{Article, Audience};
use ombud_text::language::Language;
use ombud_text::retrieve::Knowledge;
use rust_embed::RustEmbed;

/// The addresses of this file.
pub const ROUTES: &[Route] =
    &[Route::public(Method::GET, "/help", || get(index)), Route::public(Method::GET, "/help/{slug}", || get(article))];

/// Articles that a search shows.
const FOUND: usize = 8;
/// The longest question that is searched for, in characters.
const QUESTION_CHARS: usize = 300;

#[derive(RustEmbed)]
#[folder = "help"]
struct Files;

/// The help centre as it is built in, for the assistant and these pages. Made once, when the program starts.
#[must_use]
pub fn knowledge() -> Knowledge {
    let mut paths: Vec<_> = Files::iter().collect();
    paths.sort();
    Knowledge::new(paths.iter().filter_map(|path| {
        let language = Language::from_tag(path.split_once('/')?.0)?;
        let file = Files::get(path)?;
        let parsed = Article::parse(language, &String::from_utf8_lossy(&file.data));
        // One unreadable article must not take the others away; a test refuses it before it is released.
        parsed.inspect_err(|error| tracing::error!(%path, %error, "an article cannot be read")).ok()
    }))
}

/// Markdown of an article as HTML, without anything that could run or lead astray.
#[must_use]
pub fn prose(markdown: &str) -> Markup {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(markdown));
    page::raw(ammonia::clean(&html))
}

async fn index(State(app): State<App>, look: Look, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let question: String = query.some("q").unwrap_or_default().chars().take(QUESTION_CHARS).collect();
    let (w, audience, language) = (&look.words, audience(viewer.as_ref()), language(&look));
    let knowledge = app.engine.knowledge();
    let hits = knowledge.search(&question, language, audience, FOUND);
    let all = knowledge.articles().filter(|a| a.language == language && a.audience == audience);
    let title = w.t("help-title");
    let content = html! {
        h1.page-t { (title) }
        form.field method="get" action="/help" role="search" {
            label for="f-q" { (w.t("help-search")) }
            div.cluster {
                input.input #f-q name="q" type="search" dir="auto" maxlength=(QUESTION_CHARS) value=(question);
                button.btn { (icon!(MagnifyingGlass)) (w.t("help-search-do")) }
            }
        }
        @if question.is_empty() {
            (cards(all))
        } @else if hits.is_empty() {
            div.blank { (icon!(MagnifyingGlass)) h2 { (w.t("help-nothing")) } p { (w.t("help-nothing-text")) } a.btn href="/help" { (w.t("help-all")) } }
        } @else {
            p role="status" { (w.with("help-found", &[("n", i64::try_from(hits.len()).unwrap_or(0).into())])) }
            (cards(hits.iter().map(|h| h.article)))
            p { a href="/help" { (w.t("help-all")) } }
        }
    };
    frame(&app, &look, viewer.as_ref(), &title, &content).await
}

async fn article(State(app): State<App>, look: Look, viewer: Option<Viewer>, Path(slug): Path<String>) -> Answer {
    let w = &look.words;
    let knowledge = app.engine.knowledge();
    let found = knowledge.article(&slug, language(&look)).ok_or_else(Fault::not_found)?;
    let tag = found.language.tag();
    // An article that is not translated is shown in English, and marked as such.
    let foreign = (found.language != language(&look)).then_some(tag);
    let dir = foreign.map(|_| "ltr");
    let related: Vec<&Article> =
        found.related.iter().filter_map(|slug| knowledge.article(slug, language(&look))).collect();
    let content = html! {
        div.wizard-top { a.back href="/help" { (icon!(ArrowLeft, "flip")) (w.t("help-title")) } }
        article.stack lang=[foreign] dir=[dir] {
            h1.page-t { (found.title) }
            div.prose { (prose(&found.markdown)) }
        }
        @if !related.is_empty() {
            section.stack { h2.section-t { (w.t("help-related")) } (cards(related.into_iter())) }
        }
    };
    frame(&app, &look, viewer.as_ref(), &found.title, &content).await
}

fn cards<'a>(articles: impl Iterator<Item = &'a Article>) -> Markup {
    html! {
        ul.card.flush.rows {
            @for a in articles {
                li.row { a.row-a href=(format!("/help/{}", a.slug)) {
                    span.avatar aria-hidden="true" { (icon!(DocumentText)) }
                    div { p.row-t dir="auto" { (a.title) } p.muted.small dir="auto" { (a.summary) } }
                } }
            }
        }
    }
}

/// The page around it: the reader's own frame, or a plain one for strangers and for our people.
async fn frame(app: &App, look: &Look, viewer: Option<&Viewer>, title: &str, content: &Markup) -> Answer {
    let whole = html! { div.stack.wide { (content) (doors(app, look, viewer)) } };
    let in_frame = viewer.filter(|v| v.actor.party() != Party::Platform);
    let Some(viewer) = in_frame else {
        return Ok(page::plain_mid(look, viewer, title, &whole).into_response());
    };
    let (badges, cursor) = show::badges_of(app, viewer).await?;
    let body = html! { main.col #main { (whole) } };
    Ok(Page::of(viewer, title).badges(badges).live(cursor).body(body).into_response())
}

/// The two doors. Shops and our own people have theirs elsewhere.
fn doors(app: &App, look: &Look, viewer: Option<&Viewer>) -> Markup {
    let w = &look.words;
    let chat = html! { (icon!(ChatBubbleLeftRight)) (w.t("help-chat")) };
    let buyer = viewer.filter(|v| v.actor.party() == Party::Buyer);
    html! {
        @if viewer.is_none() || buyer.is_some() {
            section.card {
                h2.section-t { (w.t("help-more")) }
                div.actions {
                    @match buyer {
                        Some(buyer) => {
                            form method="post" action="/chats" {
                                (page::sent(buyer, app.engine.entropy().uuid(app.now().0)))
                                button.btn { (chat) }
                            }
                        },
                        None => { a.btn href="/sign-in?next=%2Fchats" { (chat) } },
                    }
                    a.btn href=(if buyer.is_some() { "/orders" } else { "/sign-in?next=%2Forders" }) { (icon!(ExclamationTriangle)) (w.t("help-order-problem")) }
                    a.btn href=(if buyer.is_some() { "/payments" } else { "/sign-in?next=%2Fpayments" }) { (icon!(CreditCard)) (w.t("money-title")) }
                    a.btn href="/help/suggestion" { (icon!(LightBulb)) (w.t("help-suggest")) }
                }
                @if buyer.is_none() { p.muted.small { (w.t("help-sign-in")) } }
            }
        }
    }
}

fn audience(viewer: Option<&Viewer>) -> Audience {
    match viewer.map(|v| v.actor.party()) {
        Some(Party::Shop) => Audience::Seller,
        _ => Audience::Buyer,
    }
}

fn language(look: &Look) -> Language {
    Language::from_tag(look.words.lang.tag()).unwrap_or(Language::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_article_can_be_read_and_is_there_in_every_language() {
        let knowledge = knowledge();
        assert_eq!(knowledge.articles().count(), Files::iter().count());
        for article in knowledge.articles() {
            for language in Language::ALL {
                let twin = knowledge.article(&article.slug, language).expect("a translation");
                assert_eq!(twin.language, language, "{}", article.slug);
            }
        }
    }

    #[test]
    fn an_article_cannot_run_anything() {
        let html =
            prose("# A\n<script>alert(1)</script>[x](javascript:alert(1)) <a onclick=\"x\" href=\"/help\">y</a>")
                .into_string();
        // What is left of it is text, which does nothing.
        assert!(
            !html.contains("<script") && !html.contains("href=\"javascript") && !html.contains("onclick"),
            "{html}"
        );
        assert!(html.contains("href=\"/help\""));
    }
}
