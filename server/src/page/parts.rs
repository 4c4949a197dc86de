//! What frames are made of.

use crate::auth::{Look, Viewer};
use crate::i18n::{Digits, Lang, Words};
use crate::icon;
use maud::{Markup, PreEscaped, html};
use uuid::Uuid;

/// The numbers on a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Badges {
    /// Unread notices.
    pub notices: i64,
    /// Conversations that wait for the reader.
    pub chats: i64,
    /// Cases that wait for the reader.
    pub cases: i64,
    /// Cases of which a deadline of ours has passed.
    pub late: i64,
}

impl Badges {
    /// Nothing waits.
    pub const NONE: Self = Self { notices: 0, chats: 0, cases: 0, late: 0 };
}

/// The svg of an icon; hidden from screen readers, the words stand beside it.
#[must_use]
pub fn icon_svg(icon: &impl std::fmt::Display) -> Markup {
    PreEscaped(icon.to_string().replacen("<svg", "<svg aria-hidden=\"true\"", 1))
}

/// The hidden field of every form; it must be the first.
#[must_use]
pub fn csrf(viewer: &Viewer) -> Markup {
    html! { input type="hidden" name="csrf" value=(viewer.csrf); }
}

/// The hidden fields of a form that sends a command: the token, and the id under which a repeat is known.
#[must_use]
pub fn sent(viewer: &Viewer, cid: Uuid) -> Markup {
    html! { (csrf(viewer)) input type="hidden" name="cid" value=(cid); }
}

/// A message of the page: `ok`, `warn`, `bad`, or nothing for plain information.
#[must_use]
pub fn flash(kind: &str, text: &str) -> Markup {
    html! {
        p.flash.(kind) role=[(kind == "ok").then_some("status")] {
            @match kind { "ok" => (icon!(CheckCircle)), "warn" | "bad" => (icon!(ExclamationTriangle)), _ => (icon!(InformationCircle)) }
            span { (text) }
        }
    }
}

pub(super) fn brand(name: &str) -> Markup {
    let letter: String = name.chars().next().map_or_else(String::new, |c| c.to_uppercase().collect());
    html! { span.brand-mark aria-hidden="true" { (letter) } bdi.clip { (name) } }
}

/// The state of the live connection; its words come from here, none stand in scripts. Frames of panes put it into the
/// thread themselves.
#[must_use]
pub fn net(w: &Words) -> Markup {
    html! { p.net #net role="status" data-live="" data-wait=(w.t("net-wait")) data-off=(w.t("net-off")) {} }
}

/// A number that waits, shown and spoken: at most 99.
fn badge(w: &Words, n: i64, class: &str) -> Markup {
    let shown = if n > 99 { format!("{}+", w.number(99)) } else { w.number(n) };
    html! { @if n > 0 { span.badge.(class) aria-hidden="true" { (shown) } } }
}

/// The bell: a fragment of its own, replaced when a notice comes.
#[must_use]
pub fn bell(w: &Words, unread: i64) -> Markup {
    html! {
        a.icon-btn #bell href="/notices" {
            (icon!(Bell)) (badge(w, unread, "")) span.vh { (w.with("notices-unread", &[("n", unread.into())])) }
        }
    }
}

/// The seller's bubble: a fragment of its own.
#[must_use]
pub fn shop_chats(w: &Words, waiting: i64) -> Markup {
    html! {
        a.icon-btn #shop-chats href="/shop/chats" {
            (icon!(ChatBubbleLeftRight)) (badge(w, waiting, "red")) span.vh { (w.with("chats-waiting", &[("n", waiting.into())])) }
        }
    }
}

fn top(content: &Markup) -> Markup {
    html! { header.top { div.top-in { (content) } } }
}

pub(super) fn buyer_top(look: &Look, viewer: Option<&Viewer>, badges: Badges) -> Markup {
    top(&html! {
        a.brand href="/" { (brand(&look.brand)) }
        @if viewer.is_some() { (bell(&look.words, badges.notices)) }
        (menu(look, viewer, ""))
    })
}

pub(super) fn seller_top(look: &Look, viewer: Option<&Viewer>, badges: Badges) -> Markup {
    let w = &look.words;
    let here = |path: &str| look.path.split('?').next().is_some_and(|p| p.starts_with(path)).then_some("page");
    top(&html! {
        a.brand href="/shop" { (brand(viewer.map_or(look.brand.as_str(), |v| v.name.as_str()))) }
        a.top-link href="/shop/cases" aria-current=[here("/shop/cases")] { (icon!(Scale)) span { (w.t("nav-cases")) } (badge(w, badges.cases, "red")) }
        a.top-link href="/shop/holds" aria-current=[here("/shop/holds")] { (icon!(LockClosed)) span { (w.t("nav-holds")) } }
        (shop_chats(w, badges.chats))
        (bell(w, badges.notices))
        (menu(look, viewer, ""))
    })
}

/// The rail of staff; each entry only for those whom the permit table lets in.
pub(super) fn rail(look: &Look, viewer: Option<&Viewer>, badges: Badges) -> Markup {
    use ombud_domain::permit::{Permission, permit};
    let w = &look.words;
    let may = |p| viewer.is_some_and(|v| permit(v.actor.role, p).is_some());
    let here = |path: &str| look.path.starts_with(path).then_some("page");
    html! {
        nav.rail aria-label=(w.t("nav-main")) {
            @if may(Permission::Desk) {
                a href="/desk" title=(w.t("nav-desk")) aria-current=[here("/desk")] {
                    (icon!(Inbox)) span.vh { (w.t("nav-desk")) } span #rail-n { (badge(w, badges.chats, "")) }
                }
            }
            @if may(Permission::Mediation) {
                a href="/room" title=(w.t("nav-room")) aria-current=[here("/room")] {
                    (icon!(Scale)) span.vh { (w.t("nav-room")) } (badge(w, badges.cases, ""))
                }
            }
            @if may(Permission::Late) && (badges.late > 0 || here("/late").is_some()) {
                a href="/late" title=(w.t("nav-late")) aria-current=[here("/late")] {
                    (icon!(ExclamationTriangle)) span.vh { (w.t("nav-late")) } (badge(w, badges.late, "red"))
                }
            }
            @if may(Permission::Fairness) {
                a href="/fairness" title=(w.t("nav-fairness")) aria-current=[here("/fairness")] { (icon!(ChartBar)) span.vh { (w.t("nav-fairness")) } }
            }
            @if may(Permission::FinanceDesk) {
                a href="/finance" title=(w.t("nav-finance")) aria-current=[here("/finance")] { (icon!(Banknotes)) span.vh { (w.t("nav-finance")) } }
            }
            @if may(Permission::DeliveryDesk) {
                a href="/parcels" title=(w.t("nav-parcels")) aria-current=[here("/parcels")] { (icon!(Truck)) span.vh { (w.t("nav-parcels")) } }
            }
            @if may(Permission::TrustDesk) {
                a href="/trust" title=(w.t("nav-trust")) aria-current=[here("/trust")] { (icon!(ShieldCheck)) span.vh { (w.t("nav-trust")) } }
            }
            @if may(Permission::AppealDesk) {
                a href="/appeals" title=(w.t("nav-appeals")) aria-current=[here("/appeals")] { (icon!(ArrowPath)) span.vh { (w.t("nav-appeals")) } }
            }
            @if may(Permission::ProductDesk) {
                a href="/product" title=(w.t("nav-product")) aria-current=[here("/product")] { (icon!(LightBulb)) span.vh { (w.t("nav-product")) } }
            }
            @if may(Permission::Administer) {
                a href="/admin" title=(w.t("nav-admin")) { (icon!(Cog6Tooth)) span.vh { (w.t("nav-admin")) } }
            }
            (menu(look, viewer, "rail-end up"))
        }
    }
}

pub(super) fn admin_top(look: &Look, viewer: Option<&Viewer>) -> Markup {
    top(&html! { a.brand href="/admin" { (brand(&look.brand)) } (menu(look, viewer, "")) })
}

/// The pages of administrators: address, key of the name, icon.
fn admin_pages() -> [(&'static str, &'static str, Markup); 10] {
    [
        ("/admin", "admin-overview", icon!(Home)),
        ("/admin/staff", "admin-staff", icon!(Users)),
        ("/admin/storefronts", "admin-storefronts", icon!(BuildingStorefront)),
        ("/admin/contacts", "admin-contacts", icon!(Phone)),
        ("/admin/policies", "admin-policies", icon!(DocumentText)),
        ("/admin/trust", "admin-trust", icon!(ShieldCheck)),
        ("/admin/keys", "admin-keys", icon!(Key)),
        ("/admin/webhooks", "admin-webhooks", icon!(Bolt)),
        ("/admin/import", "admin-import", icon!(ArrowUpTray)),
        ("/fairness", "nav-fairness", icon!(ChartBar)),
    ]
}

pub(super) fn admin_in(look: &Look, content: &Markup) -> Markup {
    let w = &look.words;
    let path = look.path.split('?').next().unwrap_or_default();
    let here = |to: &str| (path == to || (to != "/admin" && path.starts_with(to))).then_some("page");
    html! {
        div.admin-in {
            nav.side aria-label=(w.t("nav-admin")) {
                @for (to, key, icon) in admin_pages() { a href=(to) aria-current=[here(to)] { (icon) (w.t(key)) } }
            }
            main.admin-main #main { (content) }
        }
    }
}

pub(super) fn foot(w: &Words) -> Markup {
    html! { footer.foot { a href="/help" { (w.t("nav-help")) } a href="/report" { (w.t("nav-report")) } a href="/help/suggestion" { (w.t("nav-suggest")) } a href="/contacts" { (w.t("nav-contacts")) } } }
}

pub(super) fn keys(w: &Words) -> Markup {
    html! {
        dialog.dialog #keys aria-labelledby="keys-t" {
            h2 #keys-t { (w.t("keyboard-shortcuts")) }
            dl.kv {}
            form.actions method="dialog" { button.btn { (w.t("close")) } }
        }
    }
}

/// Language, theme, digits, and the way out: plain forms.
fn menu(look: &Look, viewer: Option<&Viewer>, class: &str) -> Markup {
    let w = &look.words;
    html! {
        details class=(format!("menu {class}").trim_end()) {
            @match viewer {
                Some(_) => { summary.icon-btn aria-label=(w.t("account-menu")) { (icon!(UserCircle)) } },
                None => { summary.icon-btn aria-label=(w.t("language-and-look")) { (icon!(Language)) } },
            }
            div.menu-box {
                form method="post" action="/preferences" { (choices(look, viewer)) }
                @if let Some(viewer) = viewer {
                    hr;
                    @if viewer.roles.len() > 1 {
                        form method="post" action="/role" {
                            (csrf(viewer))
                            @for role in &viewer.roles {
                                button.menu-item name="role" value=(role.code()) aria-current=[(*role == viewer.actor.role).then_some("true")] {
                                    (w.t(&format!("role-{}", role.code())))
                                }
                            }
                        }
                        hr;
                    }
                    form method="post" action="/sign-out" {
                        (csrf(viewer))
                        button.menu-item { (icon!(ArrowRightStartOnRectangle, "flip")) (w.t("sign-out")) }
                    }
                }
            }
        }
    }
}

fn choices(look: &Look, viewer: Option<&Viewer>) -> Markup {
    let w = &look.words;
    let current = |is: bool| is.then_some("true");
    let theme = look.theme.map(super::super::auth::Theme::code);
    html! {
        @if let Some(viewer) = viewer { (csrf(viewer)) }
        input type="hidden" name="back" value=(look.path);
        @for lang in Lang::all() {
            button.menu-item name="lang" value=(lang.tag()) lang=(lang.tag()) dir=(lang.dir()) aria-current=[current(lang == w.lang)] { (lang.name()) }
        }
        hr;
        button.menu-item name="theme" value="light" aria-current=[current(theme == Some("light"))] { (icon!(Sun)) (w.t("theme-light")) }
        button.menu-item name="theme" value="dark" aria-current=[current(theme == Some("dark"))] { (icon!(Moon)) (w.t("theme-dark")) }
        button.menu-item name="theme" value="auto" aria-current=[current(theme.is_none())] { (icon!(ComputerDesktop)) (w.t("theme-auto")) }
        @if w.lang.has_own_digits() {
            hr;
            button.menu-item name="digits" value="native" aria-current=[current(w.digits == Digits::Native)] { (w.t("digits-native")) }
            button.menu-item name="digits" value="latin" aria-current=[current(w.digits == Digits::Latin)] { (w.t("digits-latin")) }
        }
    }
}

pub(super) fn plain_menu(look: &Look, viewer: Option<&Viewer>) -> Markup {
    let current = |lang: Lang| (lang == look.words.lang).then_some("true");
    html! {
        form.cluster method="post" action="/preferences" aria-label=(look.words.t("language-and-look")) {
            @if let Some(viewer) = viewer { (csrf(viewer)) }
            input type="hidden" name="back" value=(look.path);
            @for lang in Lang::all() {
                button.btn.quiet.small name="lang" value=(lang.tag()) lang=(lang.tag()) dir=(lang.dir()) aria-current=[current(lang)] { (lang.name()) }
            }
        }
    }
}
