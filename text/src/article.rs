//! An article of the help centre: Markdown with TOML front matter between `+++` lines.

use crate::language::Language;
use serde::Deserialize;

/// For whom an article is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    Buyer,
    Seller,
}

/// One article in one language. The same `slug` names its translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    pub language: Language,
    pub title: String,
    pub slug: String,
    /// One or two sentences, shown in lists.
    pub summary: String,
    pub audience: Audience,
    /// Slugs of articles to read next.
    pub related: Vec<String>,
    /// Questions that this article answers, as people ask them. They matter more for finding it than its text.
    pub questions: Vec<String>,
    pub keywords: Vec<String>,
    /// The body as written, without front matter.
    pub markdown: String,
    /// The body cut at its second-level headings.
    pub sections: Vec<Section>,
}

/// A part of an article that can stand alone as an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Empty for what stands before the first heading.
    pub heading: String,
    pub markdown: String,
}

/// Why a file is not an article.
#[derive(Debug, thiserror::Error)]
pub enum ArticleError {
    #[error("the article does not begin with front matter between two lines of +++")]
    NoFrontMatter,
    #[error("the front matter cannot be read: {0}")]
    FrontMatter(#[from] toml::de::Error),
    #[error("the article has no text")]
    Empty,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    slug: String,
    summary: String,
    audience: Audience,
    #[serde(default)]
    related: Vec<String>,
    #[serde(default)]
    questions: Vec<String>,
    #[serde(default)]
    keywords: Vec<String>,
}

impl Article {
    /// Reads an article.
    ///
    /// # Errors
    /// Front matter that is missing, unreadable or has unknown fields, or an empty body.
    pub fn parse(language: Language, source: &str) -> Result<Article, ArticleError> {
        let source = source.replace("\r\n", "\n");
        let (front, body) = source
            .trim_start_matches(['\u{FEFF}', '\n'])
            .strip_prefix("+++\n")
            .and_then(|rest| rest.split_once("\n+++\n"))
            .ok_or(ArticleError::NoFrontMatter)?;
        let front: FrontMatter = toml::from_str(front)?;
        let markdown = body.trim().to_owned();
        if markdown.is_empty() {
            return Err(ArticleError::Empty);
        }
        Ok(Article {
            language,
            title: front.title,
            slug: front.slug,
            summary: front.summary,
            audience: front.audience,
            related: front.related,
            questions: front.questions,
            keywords: front.keywords,
            sections: sections(&markdown),
            markdown,
        })
    }
}

fn sections(markdown: &str) -> Vec<Section> {
    let mut out = vec![Section { heading: String::new(), markdown: String::new() }];
    for line in markdown.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            out.push(Section { heading: heading.trim().to_owned(), markdown: String::new() });
        } else if let Some(section) = out.last_mut() {
            section.markdown.push_str(line);
            section.markdown.push('\n');
        }
    }
    for section in &mut out {
        section.markdown = section.markdown.trim().to_owned();
    }
    out.retain(|section| !section.markdown.is_empty());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "+++\ntitle = \"A\"\nslug = \"a\"\nsummary = \"s\"\naudience = \"buyer\"\nquestions = [\"q?\"]\n+++\n\nIntro.\n\n## One\n\nText.\n- x\n\n## Empty\n";

    #[test]
    fn an_article_is_cut_at_its_headings() {
        let article = Article::parse(Language::En, SOURCE).expect("an article");
        assert_eq!(article.questions, ["q?"]);
        let parts: Vec<_> = article.sections.iter().map(|s| (s.heading.as_str(), s.markdown.as_str())).collect();
        assert_eq!(parts, [("", "Intro."), ("One", "Text.\n- x")]);
    }

    #[test]
    fn what_is_no_article_is_refused() {
        let read = |source: &str| Article::parse(Language::En, source);
        assert!(matches!(read("Intro."), Err(ArticleError::NoFrontMatter)));
        assert!(matches!(read(&SOURCE.replace("slug", "slag")), Err(ArticleError::FrontMatter(_))));
        assert!(matches!(read(&SOURCE.replace("buyer", "agent")), Err(ArticleError::FrontMatter(_))));
        let front_only = SOURCE.split("\n\nIntro").next().map(|front| format!("{front}\n\n"));
        assert!(matches!(read(&front_only.unwrap_or_default()), Err(ArticleError::Empty)));
    }
}
