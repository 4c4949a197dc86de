//! Reading the sample texts: one a line, under a `# label` line.

use ombud_text::article::Article;
use ombud_text::language::Language;
use ombud_text::retrieve::Knowledge;
use std::path::PathBuf;

/// A label and a text that belongs to it.
pub fn labelled(source: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut label = "";
    let mut out = Vec::new();
    for line in source.lines() {
        match line.strip_prefix("# ") {
            Some(next) => label = next,
            None => out.push((label, line)),
        }
    }
    out
}

/// A folder of the server, whose texts are tested together with the rules here.
pub fn server_folder(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../server").join(path)
}

/// The help centre as it is shipped.
pub fn help_centre() -> Vec<Article> {
    let mut out = Vec::new();
    for language in Language::ALL {
        let folder = server_folder("help").join(language.tag());
        let mut files: Vec<_> =
            std::fs::read_dir(&folder).expect("the help folder").map(|file| file.expect("a file").path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "md")) {
            let source = std::fs::read_to_string(file).expect("an article");
            out.push(Article::parse(language, &source).unwrap_or_else(|error| panic!("{}: {error}", file.display())));
        }
    }
    out
}

pub fn knowledge() -> Knowledge {
    Knowledge::new(help_centre())
}
