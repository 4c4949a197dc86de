//! Pages: one page is one file and its line here.

pub mod act;
pub mod admin;
pub mod attach;
pub mod case;
pub mod chat;
pub mod chats_list;
pub mod contacts;
pub mod demo_chooser;
pub mod desk;
pub mod dispute_wizard;
pub mod draft;
pub mod error;
pub mod fairness;
pub mod files;
pub mod finance;
pub mod finance_alerts;
pub mod flagger;
pub mod health;
pub mod help_centre;
pub mod help_order;
pub mod holds;
pub mod invite;
pub mod late;
pub mod live;
pub mod notices;
pub mod openings;
mod order_change;
pub mod order_facts;
pub mod orders;
pub mod outside;
pub mod panes;
pub mod parcels;
pub mod payments;
pub mod phrases;
pub mod preferences;
pub mod prepare;
pub mod problems;
pub mod product;
pub mod purchase;
pub mod recall;
pub mod record;
pub mod report;
pub mod room;
pub mod setup;
pub mod sheet;
pub mod shop;
pub mod shop_cases;
pub mod shop_chats;
pub mod shop_replies;
pub mod shop_score;
pub mod signin;
pub mod suggestions;
pub mod trust;
pub mod trust_files;
pub mod up;

use crate::route::Route;

/// All pages.
pub const PAGES: &[&[Route]] = &[
    crate::assets::ROUTES,
    act::ROUTES,
    case::ROUTES,
    chat::ROUTES,
    demo_chooser::ROUTES,
    files::ROUTES,
    openings::ROUTES,
    up::ROUTES,
    health::ROUTES,
    late::ROUTES,
    contacts::ROUTES,
    admin::contacts::ROUTES,
    live::ROUTES,
    preferences::ROUTES,
    record::ROUTES,
    outside::ROUTES,
    fairness::ROUTES,
    crate::record::keys::ROUTES,
    signin::ROUTES,
    desk::ROUTES,
    holds::ROUTES,
    finance::ROUTES,
    finance_alerts::ROUTES,
    parcels::ROUTES,
    payments::ROUTES,
    prepare::ROUTES,
    recall::ROUTES,
    report::ROUTES,
    report::guest::ROUTES,
    flagger::ROUTES,
    problems::ROUTES,
    room::ROUTES,
    room::blind::ROUTES,
    trust::ROUTES,
    trust_files::ROUTES,
    shop::ROUTES,
    shop_cases::ROUTES,
    shop_chats::ROUTES,
    shop_replies::ROUTES,
    draft::ROUTES,
    phrases::ROUTES,
    shop_score::ROUTES,
    chats_list::ROUTES,
    dispute_wizard::ROUTES,
    help_centre::ROUTES,
    help_order::ROUTES,
    suggestions::ROUTES,
    product::ROUTES,
    notices::ROUTES,
    order_change::ROUTES,
    orders::ROUTES,
    admin::overview::ROUTES,
    admin::staff::ROUTES,
    admin::person::ROUTES,
    admin::storefronts::ROUTES,
    admin::colour::ROUTES,
    admin::policies::ROUTES,
    admin::report_options::ROUTES,
    admin::ways::ROUTES,
    admin::flaggers::ROUTES,
    admin::keys::ROUTES,
    admin::webhooks::ROUTES,
    admin::importing::ROUTES,
    invite::ROUTES,
    setup::ROUTES,
];
