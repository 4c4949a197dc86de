//! A form must come from our own page: by the browser's word (`Sec-Fetch-Site`, `Origin`) and by a token in the form.
//!
//! The token is the first field of every form, so it is found by looking into the beginning of the body, whatever the
//! body is; then the body goes on as it came. No handler can forget the check.

use crate::fault::Fault;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use futures::StreamExt;
use subtle::ConstantTimeEq;

/// How far into a body the token is looked for.
const LOOK_BYTES: usize = 8 * 1024;
/// The header in which scripts may send the token instead.
const HEADER: &str = "x-csrf";

/// Whether a request only reads.
#[must_use]
pub fn only_reads(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Refuses what a page of another site sends.
///
/// # Errors
/// 403.
pub fn same_site(headers: &HeaderMap, is_ours: impl Fn(&str) -> bool) -> Result<(), Fault> {
    let said = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    let fetch = said("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    let origin = said("origin").is_none_or(is_ours);
    if fetch && origin { Ok(()) } else { Err(Fault::new(StatusCode::FORBIDDEN, "other_site")) }
}

/// Looks for the token, and hands the request on as it came.
///
/// # Errors
/// 403 when it is missing or another one.
pub async fn check(request: Request, expected: &str) -> Result<Request, Fault> {
    let refused = || Fault::new(StatusCode::FORBIDDEN, "csrf");
    let same = |token: &[u8]| bool::from(token.ct_eq(expected.as_bytes()));
    let (parts, body) = request.into_parts();
    if let Some(token) = parts.headers.get(HEADER) {
        return if same(token.as_bytes()) { Ok(Request::from_parts(parts, body)) } else { Err(refused()) };
    }
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let find: fn(&[u8]) -> Option<&[u8]> = match kind.split(';').next().unwrap_or_default().trim() {
        "application/x-www-form-urlencoded" => in_urlencoded,
        "multipart/form-data" => in_multipart,
        _ => return Err(refused()),
    };
    let (head, body) = peek(body).await?;
    if find(&head).is_some_and(same) { Ok(Request::from_parts(parts, body)) } else { Err(refused()) }
}

/// The beginning of a body, and the whole of it.
async fn peek(body: Body) -> Result<(Vec<u8>, Body), Fault> {
    let mut stream = body.into_data_stream();
    let mut head: Vec<u8> = Vec::new();
    let mut chunks: Vec<Bytes> = Vec::new();
    while head.len() < LOOK_BYTES {
        match stream.next().await {
            Some(Ok(chunk)) => {
                head.extend_from_slice(&chunk);
                chunks.push(chunk);
            }
            Some(Err(_)) => return Err(Fault::bad("unreadable")),
            None => break,
        }
    }
    head.truncate(LOOK_BYTES);
    let whole = futures::stream::iter(chunks.into_iter().map(Ok)).chain(stream);
    Ok((head, Body::from_stream(whole)))
}

fn in_urlencoded(head: &[u8]) -> Option<&[u8]> {
    // A token is hex: it needs no decoding.
    head.split(|b| *b == b'&').find_map(|pair| pair.strip_prefix(b"csrf="))
}

fn in_multipart(head: &[u8]) -> Option<&[u8]> {
    const NAME: &[u8] = b"name=\"csrf\"";
    let at = head.windows(NAME.len()).position(|w| w == NAME)?;
    // Only the first part may carry it: in a later one somebody else could have written the text.
    if head[..at].windows(4).any(|w| w == b"\r\n\r\n") {
        return None;
    }
    let rest = &head[at + NAME.len()..];
    let begin = rest.windows(4).position(|w| w == b"\r\n\r\n")? + 4;
    let end = rest[begin..].windows(2).position(|w| w == b"\r\n")?;
    Some(&rest[begin..begin + end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_found_where_forms_put_it() {
        assert_eq!(in_urlencoded(b"csrf=abc&text=x"), Some(&b"abc"[..]));
        assert_eq!(in_urlencoded(b"text=csrf%3Dabc&xcsrf=1"), None);
        let part = b"--B\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n--B\r\n";
        assert_eq!(in_multipart(part), Some(&b"abc"[..]));
        let forged = b"--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nname=\"csrf\"\r\n\r\nabc\r\n";
        assert_eq!(in_multipart(forged), None);
        assert_eq!(in_multipart(b"--B\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nab"), None);
    }

    #[test]
    fn other_sites_are_refused() {
        let with = |name: &'static str, value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            same_site(&headers, |origin| origin == "https://help.example")
        };
        assert!(with("origin", "https://help.example").is_ok());
        assert!(with("origin", "https://evil.example").is_err());
        assert!(with("origin", "null").is_err());
        assert!(with("sec-fetch-site", "cross-site").is_err());
        assert!(with("sec-fetch-site", "same-site").is_err());
        assert!(same_site(&HeaderMap::new(), |_| false).is_ok());
    }
}
