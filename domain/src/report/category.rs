//! The categories under which the law counts reports and statements of reasons: those of the European database of
//! statements of reasons (DSA Art. 24(5)), and no others.

use serde::{Deserialize, Serialize};

macro_rules! categories {
    ($($name:ident $code:literal,)+) => {
        /// A category; its word is that of the database, without `STATEMENT_CATEGORY_` in front.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[allow(missing_docs, reason = "the words say it")]
        pub enum Category {
            $(#[serde(rename = $code)] $name,)+
        }

        impl Category {
            /// All of them, in the database's order.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The stable word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }
        }
    };
}

categories! {
    AnimalWelfare "ANIMAL_WELFARE",
    ConsumerInformation "CONSUMER_INFORMATION",
    CyberViolence "CYBER_VIOLENCE",
    CyberViolenceAgainstWomen "CYBER_VIOLENCE_AGAINST_WOMEN",
    DataProtection "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
    Speech "ILLEGAL_OR_HARMFUL_SPEECH",
    IntellectualProperty "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
    Elections "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
    NotSpecified "NOT_SPECIFIED_NOTICE",
    OtherRules "OTHER_VIOLATION_TC",
    Minors "PROTECTION_OF_MINORS",
    PublicSecurity "RISK_FOR_PUBLIC_SECURITY",
    Scams "SCAMS_AND_FRAUD",
    SelfHarm "SELF_HARM",
    Products "UNSAFE_AND_PROHIBITED_PRODUCTS",
    Violence "VIOLENCE",
}

impl Category {
    /// The one with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|c| c.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        for category in Category::ALL {
            let json = serde_json::to_string(category).unwrap();
            assert_eq!(json, format!("\"{}\"", category.code()));
            assert_eq!(serde_json::from_str::<Category>(&json).unwrap(), *category);
            assert_eq!(Category::from_code(category.code()), Some(*category));
        }
        assert_eq!(Category::from_code("NONSENSE"), None);
        assert!(serde_json::from_str::<Category>("\"NONSENSE\"").is_err());
    }
}
