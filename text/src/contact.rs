//! "Is this really you?": what somebody was called from, written from or sent to, held against the list of the
//! storefront's own channels (spec §5.3). The list is data of the operator; this says only what follows from it.

use crate::normalise::{is_invisible, latin_digit};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_security::confusable_detection::skeleton;
use url::{Host, Url};

/// The longest text that is looked at. Unit: characters.
pub const ASKED_CHARS: usize = 300;
/// Fewer digits than this are no telephone number that could be told from another.
const LEAST_DIGITS: usize = 3;
/// A name shorter than this is in too many other names to say anything.
const NAME_CHARS: usize = 5;

/// Numbers that cost the caller extra, as they begin with their country code. Source: the national numbering plans as
/// the ITU publishes them (979 is the international one).
const PREMIUM: &[&str] = &[
    "979", "1900", "3389", "39892", "39894", "39895", "39899", "34803", "34806", "34807", "34905", "351607", "351760",
    "351761", "4470", "449", "49900", "43900", "43901", "43930", "41900", "41901", "41906", "31900", "31906", "31909",
    "32900", "32902", "32903", "32904", "32905", "32906", "32907", "32909", "7809", "55900", "62809", "90900", "98909",
];

/// What a channel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A telephone number, with its country code unless it can only be called inside of one country.
    Phone,
    /// A mail address, or `@domain` for all addresses of it.
    Email,
    /// A site, with everything under its name; or one page of another site, such as `t.me/name`.
    Web,
    /// A name in a messenger or a network, such as `@name`.
    Handle,
}

impl Channel {
    /// All, in the order in which pages show them.
    pub const ALL: [Self; 4] = [Self::Web, Self::Email, Self::Phone, Self::Handle];

    /// Its word in texts and in the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Web => "web",
            Self::Handle => "handle",
        }
    }
}

/// What is known of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Ours, and read.
    Listed,
    /// Was ours; nobody reads it now.
    Former,
    /// Somebody who pretends to be us.
    Scam,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Listed, Self::Former, Self::Scam];

    /// Its word in texts and in the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Former => "former",
            Self::Scam => "scam",
        }
    }
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What it is.
    pub channel: Channel,
    /// As people read it.
    pub value: String,
    /// What is known of it.
    pub standing: Standing,
    /// Languages spoken there, as tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// When somebody is there and what it costs, in the operator's words.
    #[serde(default)]
    pub note: String,
    /// When somebody last made sure that this is true, in milliseconds since 1970-01-01 UTC.
    pub checked_at: i64,
}

/// What can be said of something that claims to be us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// On the list.
    Listed(&'a Contact),
    /// Was ours; nobody reads it now.
    Former(&'a Contact),
    /// A known impostor.
    Scam(&'a Contact),
    /// Not on the list, and the call costs extra.
    Premium,
    /// Not on the list, but made to look like this one of ours.
    Lookalike(&'a Contact),
    /// Not on the list.
    NotOurs,
    /// Neither a number nor an address, a link or a name.
    Unreadable,
}

impl Verdict<'_> {
    /// Its word in texts and in the API.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Listed(_) => "listed",
            Self::Former(_) => "former",
            Self::Scam(_) => "scam",
            Self::Premium => "premium_rate",
            Self::Lookalike(_) => "lookalike",
            Self::NotOurs => "not_ours",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What was typed, in the form in which two are the same when they lead to the same place.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Phone(String),
    Email { local: String, host: String },
    Web { host: String, path: String },
    Handle(String),
}

impl Place {
    fn read(typed: &str) -> Option<Self> {
        let visible = typed.nfkc().filter(|c| !c.is_control() && !is_invisible(*c)).take(ASKED_CHARS);
        let text: String = visible.map(latin_digit).collect::<String>().trim().to_lowercase();
        let text = text.trim_matches(|c: char| matches!(c, '<' | '>' | '"' | '\'' | ',' | ';' | '.'));
        let rest = text.strip_prefix("mailto:").or_else(|| text.strip_prefix("tel:")).unwrap_or(text);
        Self::phone(rest).or_else(|| Self::email(rest)).or_else(|| Self::web(rest)).or_else(|| Self::handle(rest))
    }

    fn phone(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '-' | '(' | ')' | '.' | '/');
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let digits = if text.starts_with('+') { &*digits } else { digits.strip_prefix("00").unwrap_or(&digits) };
        (text.chars().all(plain) && digits.len() >= LEAST_DIGITS).then(|| Self::Phone(digits.to_owned()))
    }

    fn email(text: &str) -> Option<Self> {
        if text.contains("://") || text.contains('/') {
            return None;
        }
        let (local, host) = text.rsplit_once('@')?;
        let host = domain(host)?;
        Some(Self::Email { local: local.to_owned(), host })
    }

    fn web(text: &str) -> Option<Self> {
        if !text.contains('.') {
            return None;
        }
        let url = if text.contains("://") { Url::parse(text) } else { Url::parse(&format!("https://{text}")) }.ok()?;
        let host = match url.host()? {
            Host::Domain(name) => domain(name)?,
            Host::Ipv4(ip) => ip.to_string(),
            Host::Ipv6(ip) => ip.to_string(),
        };
        matches!(url.scheme(), "http" | "https")
            .then(|| Self::Web { host, path: url.path().trim_end_matches('/').to_owned() })
    }

    fn handle(text: &str) -> Option<Self> {
        let name = text.strip_prefix('@').unwrap_or(text);
        let plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'));
        (plain && name.chars().any(char::is_alphabetic)).then(|| Self::Handle(name.to_owned()))
    }

    /// Whether a line of the list speaks of this place.
    fn is(&self, line: &Self) -> bool {
        match (self, line) {
            (Self::Phone(a), Self::Phone(b)) | (Self::Handle(a), Self::Handle(b)) => a == b,
            (Self::Email { local, host }, Self::Email { local: all, host: theirs }) => {
                host == theirs && (local == all || all.is_empty())
            }
            (Self::Web { host, .. }, Self::Web { host: theirs, path: page }) if page.is_empty() => {
                is_under(host, theirs)
            }
            (Self::Web { host, path }, Self::Web { host: theirs, path: page }) => {
                host == theirs && (path == page || path.strip_prefix(page).is_some_and(|rest| rest.starts_with('/')))
            }
            _ => false,
        }
    }

    /// The name that somebody would forge: of `help.maravela.example` it is `maravela`.
    fn name(&self) -> Option<String> {
        let name = match self {
            Self::Phone(_) => return None,
            Self::Handle(name) => name.clone(),
            Self::Email { host, .. } | Self::Web { host, .. } => {
                let labels: Vec<&str> = host.split('.').collect();
                labels.get(labels.len().checked_sub(2)?)?.to_string()
            }
        };
        Some(looks(&name)).filter(|name| name.chars().count() >= NAME_CHARS)
    }

    /// All of it that is read as a name, as it looks.
    fn face(&self) -> String {
        match self {
            Self::Phone(_) => String::new(),
            Self::Handle(name) => looks(name),
            Self::Web { host, path } => looks(&format!("{}{path}", shown(host))),
            Self::Email { local, host } => looks(&format!("{local}@{}", shown(host))),
        }
    }
}

/// Says what the list says of something. What is typed is only ever compared: nothing is called, opened or sent.
#[must_use]
pub fn check<'a>(list: &'a [Contact], typed: &str) -> Verdict<'a> {
    let Some(asked) = Place::read(typed) else { return Verdict::Unreadable };
    let lines = || list.iter().filter_map(|contact| Some((contact, Place::read(&contact.value)?)));
    // An impostor's line is heard before all others: a page below our own name may be somebody else's.
    for standing in [Standing::Scam, Standing::Former, Standing::Listed] {
        let found = lines().find(|(contact, line)| contact.standing == standing && asked.is(line));
        if let Some((contact, _)) = found {
            return match standing {
                Standing::Scam => Verdict::Scam(contact),
                Standing::Former => Verdict::Former(contact),
                Standing::Listed => Verdict::Listed(contact),
            };
        }
    }
    if let Place::Phone(digits) = &asked {
        return if PREMIUM.iter().any(|start| digits.starts_with(start)) { Verdict::Premium } else { Verdict::NotOurs };
    }
    if let Place::Email { host, .. } = &asked
        && lines().any(|(_, line)| matches!(line, Place::Web { host: ours, .. } if is_under(host, &ours)))
    {
        return Verdict::NotOurs;
    }
    let face = asked.face();
    let forged = lines().find(|(contact, line)| {
        contact.standing == Standing::Listed && line.name().is_some_and(|name| face.contains(&name))
    });
    forged.map_or(Verdict::NotOurs, |(contact, _)| Verdict::Lookalike(contact))
}

/// Whether a line of the list can be read as what it says it is.
#[must_use]
pub fn is_readable(channel: Channel, value: &str) -> bool {
    matches!(
        (channel, Place::read(value)),
        (Channel::Phone, Some(Place::Phone(_)))
            | (Channel::Email, Some(Place::Email { .. }))
            | (Channel::Web, Some(Place::Web { .. }))
            | (Channel::Handle, Some(Place::Handle(_)))
    )
}

/// Whether a host is another one or a part of it.
fn is_under(host: &str, top: &str) -> bool {
    host == top || host.strip_suffix(top).is_some_and(|sub| sub.ends_with('.'))
}

/// A name of a host in the form that the net uses (`xn--…`); it has at least one dot.
fn domain(name: &str) -> Option<String> {
    let name = name.trim_end_matches('.');
    let host = Host::parse(name).ok()?;
    match host {
        Host::Domain(name) if name.contains('.') && !name.contains("..") => Some(name),
        _ => None,
    }
}

/// A host as people see it: `xn--…` read back.
fn shown(host: &str) -> String {
    url::quirks::domain_to_unicode(host)
}

/// How a name looks: letters that are taken for each other are one (UTS 39), digits in place of letters are letters.
fn looks(name: &str) -> String {
    let letters = name.chars().map(|c| match c {
        '0' => 'o',
        '1' | '|' => 'l',
        '3' => 'e',
        '4' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    });
    let letters: String = letters.filter(|c| !matches!(c, '-' | '_' | '.')).collect();
    // `rn` is read as `m` and `vv` as `w`; the skeleton already writes `m` as `rn`.
    skeleton(&letters.replace("vv", "w")).filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(channel: Channel, value: &str, standing: Standing) -> Contact {
        Contact { channel, value: value.into(), standing, languages: Vec::new(), note: String::new(), checked_at: 0 }
    }

    fn list() -> Vec<Contact> {
        vec![
            line(Channel::Web, "maravela.example", Standing::Listed),
            line(Channel::Web, "t.me/maravela_help", Standing::Listed),
            line(Channel::Email, "help@maravela.example", Standing::Listed),
            line(Channel::Email, "@news.maravela.example", Standing::Listed),
            line(Channel::Phone, "+55 11 5550 0100", Standing::Listed),
            line(Channel::Phone, "0800 555 0100", Standing::Listed),
            line(Channel::Phone, "+55 11 5550 0199", Standing::Former),
            line(Channel::Handle, "@maravela_help", Standing::Listed),
            line(Channel::Web, "old.maravela.example", Standing::Scam),
            line(Channel::Phone, "+44 20 7946 0991", Standing::Scam),
        ]
    }

    #[test]
    fn what_is_asked_is_held_against_the_list() {
        let list = list();
        for (typed, expected) in [
            ("https://maravela.example/orders/1?x=2", "listed"),
            ("HELP.Maravela.Example", "listed"),
            ("http://t.me/maravela_help/", "listed"),
            ("t.me/maravela_help2", "lookalike"),
            ("t.me/other_name", "not_ours"),
            ("help@maravela.example", "listed"),
            ("mailto:Help@Maravela.example", "listed"),
            ("any.one@news.maravela.example", "listed"),
            // Whoever writes chooses the sender: a name of ours behind the @ is no proof.
            ("ceo@maravela.example", "not_ours"),
            ("+55 (11) 5550-0100", "listed"),
            ("0055 11 5550 0100", "listed"),
            ("tel:+551155500100", "listed"),
            ("۰۸۰۰ ۵۵۵ ۰۱۰۰", "listed"),
            ("0800-555-0101", "not_ours"),
            ("+55 11 5550 0199", "former"),
            ("+442079460991", "scam"),
            ("https://old.maravela.example/gift", "scam"),
            ("@Maravela_Help", "listed"),
            ("+44 909 879 0000", "premium_rate"),
            ("+1 900 555 0100", "premium_rate"),
            // The name in another place of the address, other letters, a dash: theirs, and made to look like ours.
            ("https://maravela.example.refund.example", "lookalike"),
            ("https://maravela.example@refund.example/login", "not_ours"),
            ("https://maravela-refunds.example", "lookalike"),
            ("https://rnaravela.example", "lookalike"),
            ("https://mаravelа.example", "lookalike"),
            ("maravela.support@mail.example", "lookalike"),
            ("@mar4vela", "lookalike"),
            ("+49 30 901820", "not_ours"),
            ("https://203.0.113.9/maravela", "lookalike"),
            ("javascript:alert(1)", "unreadable"),
            ("12", "unreadable"),
            ("", "unreadable"),
            ("call me please", "unreadable"),
        ] {
            assert_eq!(check(&list, typed).code(), expected, "{typed}");
        }
    }

    #[test]
    fn a_line_is_what_it_says() {
        assert!(list().iter().all(|line| is_readable(line.channel, &line.value)));
        assert!(!is_readable(Channel::Phone, "maravela.example"));
        assert!(!is_readable(Channel::Email, "maravela.example"));
        assert!(!is_readable(Channel::Web, "not a site"));
        assert!(!is_readable(Channel::Handle, "two words"));
    }

    proptest! {
        #[test]
        fn anything_can_be_asked(typed in "\\PC{0,400}") {
            let list = list();
            let verdict = check(&list, &typed);
            prop_assert_eq!(check(&[], &typed).code() == "unreadable", verdict.code() == "unreadable");
        }
    }
}
