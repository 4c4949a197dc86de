//! The permit table: which role may use which part of the product, and over what. One row per permission.

use crate::actor::Role;
use crate::case_kind::CaseKind;

/// Something that a route needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    /// See one's own orders.
    OwnOrders,
    /// Open a chat or a dispute about one's own order.
    OpenCase,
    /// Read a case in which one holds a seat.
    ReadCase,
    /// Carry away the signed record of a case in which one holds a seat.
    SaveRecord,
    /// Give the record of a case to an outside body, with the personal data of both parties.
    HandOver,
    /// Send a command to a case in which one holds a seat; the case's own table decides which.
    ActOnCase,
    /// Add files to a case.
    Upload,
    /// One's own notices.
    Notices,
    /// The shop's message centre and cases.
    ShopInbox,
    /// The desk: queue and chats.
    Desk,
    /// Prepare a dispute for a buyer.
    PrepareDispute,
    /// Cases of which a deadline of ours has passed.
    Late,
    /// The fairness report in full.
    Fairness,
    /// The mediation room.
    Mediation,
    /// Refunds that need a person.
    FinanceDesk,
    /// Returns whose label or parcel needs a person.
    DeliveryDesk,
    /// The reviewers' room: reports and statements.
    TrustDesk,
    /// Suggest what should be better.
    Suggest,
    /// The product desk: suggestions.
    ProductDesk,
    /// Appeals to be decided.
    AppealDesk,
    /// Staff, storefronts, policies, keys, webhooks.
    Administer,
    /// Fetch statements of reasons, to be sent to the European database of them.
    Statements,
    /// Write orders, shipments and payments.
    Import,
    /// Poll and answer commands.
    Commands,
}

/// Over what a permission holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// What the person holds a seat in.
    Seat,
    /// The storefronts that the person works for.
    Storefronts,
    /// The whole installation.
    Installation,
}

use Role::{
    Administrator, Agent, AppealReviewer, Buyer, Delivery, Editor, Finance, HeadOfAppeals, HeadOfTrust, Marketplace,
    Mediator, Reviewer, ShopMember, ShopOwner, Supervisor, Triage,
};
use Scope::{Installation, Seat, Storefronts};

/// Everybody of ours who works on cases.
const CASE_STAFF: &[Role] =
    &[Agent, Mediator, Supervisor, Finance, Delivery, Triage, Reviewer, HeadOfTrust, AppealReviewer, HeadOfAppeals];

/// The table. What is not in it is not allowed.
pub const PERMITS: &[(Permission, &[Role], Scope)] = &[
    (Permission::OwnOrders, &[Buyer], Seat),
    (Permission::OpenCase, &[Buyer], Seat),
    (Permission::ReadCase, &[Buyer, ShopOwner, ShopMember], Seat),
    (Permission::ReadCase, CASE_STAFF, Storefronts),
    (Permission::SaveRecord, &[Buyer, ShopOwner, ShopMember], Seat),
    (Permission::HandOver, &[Mediator, Supervisor], Storefronts),
    (Permission::ActOnCase, &[Buyer, ShopOwner, ShopMember], Seat),
    (Permission::ActOnCase, CASE_STAFF, Storefronts),
    (Permission::ActOnCase, &[Editor], Storefronts),
    (Permission::ReadCase, &[Editor], Storefronts),
    (Permission::Upload, &[Buyer, ShopOwner, ShopMember], Seat),
    (Permission::Upload, &[Agent, Mediator, Supervisor, Finance, Delivery, Reviewer, HeadOfTrust], Storefronts),
    (Permission::Notices, &[Buyer, ShopOwner, ShopMember], Seat),
    (Permission::ShopInbox, &[ShopOwner, ShopMember], Seat),
    (Permission::Desk, &[Agent, Supervisor, Finance, Delivery, Reviewer, HeadOfTrust], Storefronts),
    (Permission::PrepareDispute, &[Agent, Supervisor], Storefronts),
    (Permission::Late, CASE_STAFF, Storefronts),
    (Permission::Fairness, &[Mediator, Supervisor], Storefronts),
    (Permission::Fairness, &[Administrator], Installation),
    (Permission::Mediation, &[Mediator, Supervisor], Storefronts),
    (Permission::FinanceDesk, &[Finance, Supervisor], Storefronts),
    (Permission::DeliveryDesk, &[Delivery, Supervisor], Storefronts),
    (Permission::TrustDesk, &[Triage, Reviewer, HeadOfTrust, Supervisor], Storefronts),
    (Permission::Suggest, &[Buyer, ShopOwner, ShopMember], Seat),
    (Permission::ProductDesk, &[Editor, Supervisor], Storefronts),
    (Permission::AppealDesk, &[AppealReviewer, HeadOfAppeals], Storefronts),
    (Permission::Administer, &[Administrator], Installation),
    (Permission::Statements, &[HeadOfTrust], Storefronts),
    (Permission::Statements, &[Marketplace, Administrator], Installation),
    (Permission::Import, &[Marketplace, Administrator], Installation),
    (Permission::Commands, &[Marketplace], Installation),
];

/// Over what this role has the permission, if at all.
#[must_use]
pub fn permit(role: Role, permission: Permission) -> Option<Scope> {
    PERMITS.iter().find(|(p, roles, _)| *p == permission && roles.contains(&role)).map(|(_, _, scope)| *scope)
}

/// Whether this role has to do with cases of this kind, wherever it sits. The product desk sits at its storefronts like
/// all of ours, and sees suggestions alone.
#[must_use]
pub const fn deals_with(role: Role, kind: CaseKind) -> bool {
    !matches!(role, Editor) || matches!(kind, CaseKind::Suggestion)
}

/// Whether this role opens the files of cases of this kind (T06): those of ours do whose work needs them, wherever else
/// they may read. Parties open what they see.
#[must_use]
pub const fn opens_files(role: Role, kind: CaseKind) -> bool {
    use CaseKind::{Appeal, Conversation, Dispute, Finance as Money, Outside, Refund, Report, Return, Statement};
    match role {
        Buyer | ShopOwner | ShopMember | Supervisor => true,
        Agent => matches!(kind, Conversation | Dispute | Return),
        Mediator => matches!(kind, Conversation | Dispute | Return | Refund | Appeal | Outside),
        Finance => matches!(kind, Conversation | Dispute | Refund | Money),
        Delivery => matches!(kind, Conversation | Return),
        Triage | Reviewer | HeadOfTrust => matches!(kind, Conversation | Report | Statement),
        AppealReviewer | HeadOfAppeals => {
            matches!(kind, Appeal | Conversation | Dispute | Return | Refund | Report | Statement)
        }
        Editor => matches!(kind, CaseKind::Suggestion),
        Administrator | Marketplace | Role::Assistant | Role::Clock | Role::System => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_have_nothing() {
        for (permission, ..) in PERMITS {
            for role in [Role::Clock, Role::System, Role::Assistant] {
                assert_eq!(permit(role, *permission), None);
            }
        }
        assert!(deals_with(Editor, CaseKind::Suggestion) && !deals_with(Editor, CaseKind::Dispute));
        assert!(deals_with(Agent, CaseKind::Dispute));
        assert!(opens_files(Buyer, CaseKind::Report) && opens_files(Reviewer, CaseKind::Report));
        for (role, kind) in
            [(Agent, CaseKind::Report), (Delivery, CaseKind::Dispute), (Administrator, CaseKind::Dispute)]
        {
            assert!(!opens_files(role, kind), "{role:?} {kind:?}");
        }
        assert_eq!(permit(Buyer, Permission::Desk), None);
        assert_eq!(permit(Mediator, Permission::Mediation), Some(Storefronts));
    }
}
