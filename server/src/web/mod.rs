//! Pages: one page is one file and its line here.

pub mod act;
pub mod attach;
pub mod case;
pub mod chat;
pub mod chats_list;
pub mod desk;
pub mod dispute_draft;
pub mod error;
pub mod help_centre;
pub mod help_order;
pub mod notices;
pub mod orders;
pub mod files;
pub mod finance;
pub mod health;
pub mod holds;
pub mod live;
pub mod order_facts;
pub mod panes;
pub mod preferences;
pub mod room;
pub mod shop;
pub mod shop_cases;
pub mod shop_chats;
pub mod signin;

use crate::route::Route;

/// All pages.
pub const PAGES: &[&[Route]] = &[
    crate::assets::ROUTES,
    act::ROUTES,
    case::ROUTES,
    chat::ROUTES,
    files::ROUTES,
    health::ROUTES,
    live::ROUTES,
    preferences::ROUTES,
    signin::ROUTES,
    desk::ROUTES,
    holds::ROUTES,
    finance::ROUTES,
    room::ROUTES,
    shop::ROUTES,
    shop_cases::ROUTES,
    shop_chats::ROUTES,
    chats_list::ROUTES,
    help_centre::ROUTES,
    help_order::ROUTES,
    notices::ROUTES,
    orders::ROUTES,
];
