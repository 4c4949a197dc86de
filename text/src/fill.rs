//! Texts of shops and operators with variables in braces, such as `{order}`. Nothing in them is executed: a variable is
//! replaced by a value or stays as it stands.

/// A text whose variables were replaced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled {
    /// The text. A variable without a value still stands in it, so that nobody sends a gap unseen.
    pub text: String,
    /// Variables that are known but have no value here, each once.
    pub missing: Vec<String>,
    /// What stands in braces and is no variable, each once.
    pub unknown: Vec<String>,
}

/// Replaces the variables of a text. `value` gives `None` for a name that is no variable, and `Some(None)` for one without
/// a value here.
pub fn fill(body: &str, value: impl Fn(&str) -> Option<Option<String>>) -> Filled {
    let mut filled = Filled::default();
    let mut rest = body;
    while let Some(open) = rest.find('{') {
        filled.text.push_str(&rest[..open]);
        let inside = &rest[open + 1..];
        let name = inside.split('}').next().unwrap_or_default();
        if name.len() == inside.len() || !is_name(name) {
            filled.text.push('{');
            rest = inside;
            continue;
        }
        match value(name) {
            Some(Some(value)) => filled.text.push_str(&value),
            other => {
                filled.text.push_str(&rest[open..open + name.len() + 2]);
                let list = if other.is_some() { &mut filled.missing } else { &mut filled.unknown };
                if !list.iter().any(|n| n == name) {
                    list.push(name.to_owned());
                }
            }
        }
        rest = &inside[name.len() + 1..];
    }
    filled.text.push_str(rest);
    filled
}

/// A variable's name is one word of small Latin letters; braces around anything else are the writer's own.
fn is_name(name: &str) -> bool {
    (1..=20).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(name: &str) -> Option<Option<String>> {
        match name {
            "buyer" => Some(Some("Grace {order}".to_owned())),
            "order" => Some(Some("MV-1".to_owned())),
            "tracking" => Some(None),
            _ => None,
        }
    }

    #[test]
    fn values_are_put_in_once_and_what_is_missing_is_told() {
        let filled = fill("Hi {buyer}, {order}: {tracking} {tracking} {price} {Not} { order } {", value);
        assert_eq!(filled.text, "Hi Grace {order}, MV-1: {tracking} {tracking} {price} {Not} { order } {");
        assert_eq!((filled.missing, filled.unknown), (vec!["tracking".to_owned()], vec!["price".to_owned()]));
        assert_eq!(fill("{{order}}", value).text, "{MV-1}");
    }

    proptest! {
        #[test]
        fn a_text_without_variables_stays_as_it_is(text in "[^{]{0,80}") {
            prop_assert_eq!(fill(&text, value), Filled { text, ..Filled::default() });
        }

        #[test]
        fn nothing_is_lost_of_any_text(text in "[a-z{} \u{600}-\u{6ff}]{0,60}") {
            prop_assert_eq!(fill(&text, |_| None).text, text);
        }
    }
}
