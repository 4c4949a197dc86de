//! The frames of pages: what stands around the content for buyers, sellers, staff, administrators and strangers.

mod parts;

pub use parts::{Badges, bell, csrf, flash, icon_svg, net, sent, shop_chats};

use crate::assets;
use crate::auth::{Look, Viewer};
use crate::web::admin::colour;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// An icon of heroicons (24 px, outline) by its name; an unknown name does not compile. `icon!(ArrowLeft, "flip")` for
/// those that point somewhere, `icon!(CloudArrowUp, "big")` for large ones.
#[macro_export]
macro_rules! icon {
    ($name:ident) => {
        $crate::icon!($name, "")
    };
    ($name:ident, $class:literal) => {
        $crate::page::icon_svg(&heroicons::Icon {
            name: heroicons::icon_name::$name,
            variant: heroicons::icon_variant::Outline,
            id: "",
            class: concat!("icon ", $class).trim_ascii_end(),
        })
    };
}
pub use crate::icon;

/// Which frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shell {
    Buyer,
    Seller,
    SellerPanes,
    Console,
    Admin,
    Plain(&'static str),
}

impl Shell {
    const fn class(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::Seller | Self::Admin => "admin",
            Self::SellerPanes => "console no-rail",
            Self::Console => "console",
            Self::Plain(class) => class,
        }
    }

    /// Buyers need no stylesheet for tables and panes.
    fn needs_desk(self) -> bool {
        !matches!(self, Self::Buyer)
    }
}

/// A page in the making: `Page::buyer(&viewer, &title).badges(b).live(&after).body(html! { main.col#main { … } })`.
#[must_use]
pub struct Page<'a> {
    shell: Shell,
    title: &'a str,
    look: &'a Look,
    viewer: Option<&'a Viewer>,
    badges: Badges,
    after: Option<String>,
    pane: Option<&'a str>,
    wide: bool,
}

impl<'a> Page<'a> {
    const fn new(shell: Shell, title: &'a str, look: &'a Look, viewer: Option<&'a Viewer>) -> Self {
        Self { shell, title, look, viewer, badges: Badges::NONE, after: None, pane: None, wide: false }
    }

    /// For buyers: top bar, one column, foot. The body is `main.col#main`.
    pub const fn buyer(viewer: &'a Viewer, title: &'a str) -> Self {
        Self::new(Shell::Buyer, title, &viewer.look, Some(viewer))
    }

    /// For sellers: top bar, one column. The body is `main.col#main` or `.admin-in`.
    pub const fn seller(viewer: &'a Viewer, title: &'a str) -> Self {
        Self::new(Shell::Seller, title, &viewer.look, Some(viewer))
    }

    /// For sellers: top bar over panes. The body is `main.panes#main` around `section.pane.list`, `section.pane.thread#thread`,
    /// `section.pane.context#context`.
    pub const fn seller_panes(viewer: &'a Viewer, title: &'a str) -> Self {
        Self::new(Shell::SellerPanes, title, &viewer.look, Some(viewer))
    }

    /// For staff: rail and panes. The body is `main.panes#main` around `section.pane.list`, `section.pane.thread#thread`,
    /// `section.pane.context#context`.
    pub const fn console(viewer: &'a Viewer, title: &'a str) -> Self {
        Self::new(Shell::Console, title, &viewer.look, Some(viewer))
    }

    /// For administrators: top bar and side. The body is the content of `main.admin-main#main`.
    pub const fn admin(viewer: &'a Viewer, title: &'a str) -> Self {
        Self::new(Shell::Admin, title, &viewer.look, Some(viewer))
    }

    /// The same frame for whoever it is, by their role; for pages that several roles share.
    pub const fn of(viewer: &'a Viewer, title: &'a str) -> Self {
        use ombud_domain::actor::Role;
        match viewer.actor.role {
            Role::Buyer => Self::buyer(viewer, title),
            Role::ShopOwner | Role::ShopMember => Self::seller(viewer, title),
            Role::Administrator => Self::admin(viewer, title),
            _ => Self::console(viewer, title).wide(),
        }
    }

    /// The numbers on the bells.
    pub const fn badges(mut self, badges: Badges) -> Self {
        self.badges = badges;
        self
    }

    /// Keeps the page live from this position on ([`ombud_store::ledger::Cursor`] as text).
    pub fn live(mut self, after: impl ToString) -> Self {
        self.after = Some(after.to_string());
        self
    }

    /// Which pane a phone shows: `list` or `thread`.
    pub const fn pane(mut self, pane: &'a str) -> Self {
        self.pane = Some(pane);
        self
    }

    /// One wide pane, neither list nor context.
    pub const fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// The whole page around this content.
    #[must_use]
    pub fn body(self, content: Markup) -> Markup {
        let Self { shell, look, viewer, .. } = &self;
        let (w, lang) = (&look.words, look.words.lang);
        let class = if self.wide { format!("{} wide", shell.class()) } else { shell.class().to_owned() };
        html! {
            (DOCTYPE)
            html lang=(lang.tag()) dir=(lang.dir()) data-theme=[look.theme.map(|t| t.code())] data-density=[look.compact.then_some("compact")] {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.title) " · " (look.brand) }
                    link rel="icon" href="/favicon.svg";
                    link rel="stylesheet" href=(assets::url("css/base.css"));
                    link rel="stylesheet" href=(assets::url("css/ui.css"));
                    @if let Some(accent) = &look.accent { link rel="stylesheet" href=(colour::url(accent)); }
                    @if shell.needs_desk() { link rel="stylesheet" href=(assets::url("css/desk.css")); }
                    script type="module" src=(assets::url("js/app.js")) {}
                }
                body class=(class) data-side=[viewer.map(Viewer::side)] data-viewer=[viewer.map(|v| &v.tag)]
                    data-pane=[self.pane] data-live=[self.after.as_ref().map(|_| "/live")] data-after=[self.after.as_deref()] {
                    a.skip href="#main" { (w.t("skip-to-content")) }
                    @match shell {
                        Shell::Buyer => { (parts::buyer_top(look, *viewer, self.badges)) (parts::net(w)) (content) (parts::foot(w)) }
                        Shell::Seller => { (parts::seller_top(look, *viewer, self.badges)) (parts::net(w)) (content) }
                        Shell::SellerPanes => { (parts::seller_top(look, *viewer, self.badges)) (content) }
                        Shell::Console => { (parts::rail(look, *viewer, self.badges)) (content) }
                        Shell::Admin => { (parts::admin_top(look, *viewer)) (parts::net(w)) (parts::admin_in(look, &content)) }
                        Shell::Plain(_) => { (parts::net(w)) (content) }
                    }
                    @if matches!(shell, Shell::Console | Shell::SellerPanes) { (parts::keys(w)) p.vh #say role="status" {} }
                    div.toasts #toasts role="status" {}
                }
            }
        }
    }
}

/// One card in the middle, for anybody: sign-in, errors, links from outside.
#[must_use]
pub fn plain(look: &Look, viewer: Option<&Viewer>, title: &str, content: &Markup) -> Markup {
    plain_of("plain", look, viewer, title, content)
}

/// The same, wider: `mid` for the set-up wizard.
#[must_use]
pub fn plain_mid(look: &Look, viewer: Option<&Viewer>, title: &str, content: &Markup) -> Markup {
    plain_of("plain mid", look, viewer, title, content)
}

fn plain_of(class: &'static str, look: &Look, viewer: Option<&Viewer>, title: &str, content: &Markup) -> Markup {
    let panel = html! { div.panel { (content) } };
    plain_bare(class, look, viewer, title, &panel)
}

/// The widest, without a card: the chooser of roles in the demo.
#[must_use]
pub fn plain_wide(look: &Look, viewer: Option<&Viewer>, title: &str, content: &Markup) -> Markup {
    plain_bare("plain wide", look, viewer, title, content)
}

fn plain_bare(class: &'static str, look: &Look, viewer: Option<&Viewer>, title: &str, content: &Markup) -> Markup {
    Page::new(Shell::Plain(class), title, look, viewer).body(html! {
        main.plain-in #main {
            a.brand href="/" { (parts::brand(&look.brand)) }
            (content)
            (parts::plain_menu(look, viewer))
        }
    })
}

/// Markup that was made by us and kept as text.
#[must_use]
pub fn raw(html: String) -> Markup {
    PreEscaped(html)
}
