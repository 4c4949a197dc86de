//! Puts the font of Persian and Arabic beside our own assets when `npm ci` has fetched it; without it those languages
//! use the system's font, and `cargo run` needs no Node.

use std::path::Path;
use std::{env, fs};

const FONT: &str = "node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2";

fn main() {
    let here = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let (from, to) = (Path::new(&here).join(FONT), Path::new(&here).join("assets/font/vazirmatn.woff2"));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=OMBUD_FONT");
    if to.exists() {
        println!("cargo::rerun-if-changed={}", to.display());
        return;
    }
    if !from.exists() {
        let say = "the font Vazirmatn is missing: Persian and Arabic use the system's font (npm ci --prefix server)";
        if env::var("OMBUD_FONT").as_deref() == Ok("required") {
            println!("cargo::error={say}");
        } else {
            println!("cargo::warning={say}");
        }
        return;
    }
    let copied = fs::create_dir_all(to.parent().unwrap_or(&to)).and_then(|()| fs::copy(&from, &to));
    if let Err(error) = copied {
        println!("cargo::warning=the font Vazirmatn was not copied: {error}");
    }
}
