//! Accidents and rare turns that chance alone would bring about too seldom: many seeds begin with one of these. Each step is
//! what somebody does through `act`, what the marketplace, a carrier or a bank says, or time that passes; the laws are held
//! after each. A step that is not possible in this seed's scene ends the story: the seed goes on by chance.

use super::fill::{self, WORDS};
use super::house::{FRONT, House, Step, Stop};
use super::people::{Of, ask};
use super::scene::{self, Parcel};
use super::walk;
use ombud_domain::actor::Role;
use ombud_domain::case::{Case, FieldKind, Machine, Stage};
use ombud_domain::conversation;
use ombud_domain::dispute::Start;
use ombud_domain::id::CaseId;
use ombud_domain::report::{CONCERNS, Open};
use ombud_domain::time::{Instant, Span};
use ombud_engine::act::Ask;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many timers may ring before the state that a step waits for is left.
const WAKES: usize = 60;

/// The stories: steps between `;`. Of several between `|` one that is possible is taken; one after `?` may be impossible.
static STORIES: &[&str] = &[
    // Goods go back: silence of the shop, a carrier who is faster than the buyer, what is contested, what is lost.
    "file not_as_described return_refund_full; shop dispute accept; jobs; shop return authorise; delivery return label_ready; \
     buyer return shipped; carrier delivered; jobs; deadline return",
    "file not_as_described return_refund_full; shop dispute accept; jobs; shop return authorise; delivery return label_ready; \
     carrier delivered | carrier picked_up; jobs; ? carrier delivered; jobs; shop return inspect_ok",
    "file not_as_described return_refund_full; shop dispute accept; jobs; shop return authorise; delivery return label_ready; \
     buyer return shipped; carrier delivered; jobs; show; shop return inspect_fail; ? buyer return answer; \
     mediator return for_seller | mediator return for_buyer | deadline return",
    "file wrong_item return_refund_full; shop dispute accept; jobs; ? shop return authorise; delivery return label_ready; \
     buyer return shipped; carrier lost; jobs; carrier delivered | delivery return lost | deadline return",
    "file not_as_described return_refund_full; shop dispute accept; jobs; ? shop return authorise; delivery return label_ready; \
     buyer return shipped | wait 1; carrier elsewhere; jobs; carrier delivered | delivery return lost | deadline return",
    // One suggestion is put to another, and hears what becomes of it.
    "idea; idea; editor suggestion join; editor suggestion plan | editor suggestion turn_down; jobs; ? editor suggestion done; jobs",
    // A recall, and the marketplace has told those who bought it.
    "report; triage report triage; reviewer report decide measure=hide_listing recall=yes; jobs; wait 1; jobs",
    // A silent shop never agreed to send goods, and may still say no.
    "file damaged exchange; deadline dispute; jobs; shop return decline; jobs",
    // The right reason is another one: whoever only changed their mind sends back at their own cost, and needs no label.
    "file damaged return_refund_full; shop dispute refuse; buyer dispute escalate; mediator dispute propose remedy=return_refund_full; \
     ? mediator2 dispute confirm_offer; shop dispute refuse; mediator dispute rule reassessed=changed_mind; \
     ? mediator2 dispute confirm_ruling reassessed=changed_mind; jobs; shop return authorise | deadline return; ? buyer return shipped",
    // The last refusal, over evidence that nobody has read.
    "file damaged refund_full; shop dispute refuse; buyer dispute escalate; mediator dispute propose | mediator dispute propose_outside; ? mediator2 dispute confirm_offer; \
     shop dispute refuse; mediator dispute propose | mediator dispute propose_outside; ? mediator2 dispute confirm_offer; buyer dispute refuse; \
     mediator dispute propose | mediator dispute propose_outside; ? mediator2 dispute confirm_offer; ? buyer dispute add_evidence; shop dispute refuse | buyer dispute refuse",
    // The order to send money comes late: a bank held it meanwhile, and let go.
    "file damaged refund_full; shop dispute accept; bank open; wait 1; sweep; bank won; jobs",
    // A provider refuses until no plan is left.
    "file damaged refund_full; shop dispute accept; nopay; mediator dispute propose | mediator dispute propose_outside; ? mediator2 dispute confirm_offer; \
     buyer dispute accept; shop dispute accept; nopay; mediator dispute propose | mediator dispute propose_outside; ? mediator2 dispute confirm_offer; \
     buyer dispute accept; shop dispute accept; nopay",
    // A shop appeals before the money of a ruling was sent.
    "file damaged refund_full; shop dispute refuse; buyer dispute escalate; mediator dispute propose | mediator dispute propose_outside; ? mediator2 dispute confirm_offer; \
     shop dispute refuse; mediator dispute rule; ? mediator2 dispute confirm_ruling; shop dispute appeal; jobs; \
     ? appeal_reviewer appeal admit; ? deadline appeal; ? deadline appeal; head_of_appeals appeal vary | head_of_appeals appeal uphold | head_of_appeals appeal overturn; jobs",
    // A measure is made milder, in time or late.
    "report; triage report triage; reviewer report decide measure=hide_listing | reviewer report decide measure=restrict_shop; \
     shop statement appeal; appeal_reviewer appeal admit; reviewer appeal answer; \
     appeal_reviewer appeal vary | deadline appeal; ? head_of_appeals appeal vary; jobs",
    // Chats: two answers in a row, back to who answered, handed to the desk and to the shop, and taken up again.
    "chat; buyer chat ask_person; agent chat take; agent chat message; agent chat message; buyer chat message; \
     agent chat hand_over to=shop; shop chat message; shop chat message; buyer chat message",
    "chat; buyer chat ask_person; agent chat take; agent chat message; jobs | wait 1; buyer chat message; ? agent chat take; agent chat hand_over to=desk; \
     buyer chat book_callback; agent chat called; buyer chat close; buyer chat message",
    // Calls that are made or missed; closed with a reason, solved or not; to another desk and to a colleague.
    "chat; buyer chat ask_person; buyer chat book_callback; agent chat called | deadline chat; ? agent chat take; agent chat close; \
     buyer chat not_solved | buyer chat solved; agent chat take; agent chat hand_over to=finance; finance chat take; finance chat message",
    "chat; buyer chat ask_person; agent chat take; see agent2; agent chat hand_over colleague; agent2 chat message; agent2 chat close; \
     ? buyer chat solved; wait 800; buyer chat message; buyer chat message",
    "chat; buyer chat to_shop; shop chat close | shop chat message; ? shop chat close; buyer chat not_solved | buyer chat message",
];

/// A contract is withdrawn from while the goods are on their way: only where they are.
static COMING: &str = "draft; buyer dispute withdraw_contract; jobs; \
     buyer return goods_arrived | out delivered | out lost | buyer return cancel | shop return returnless; jobs; \
     ? buyer return extend; deadline return";

/// The state of a case, and when it wakes.
fn standing<M: Machine>(cases: &BTreeMap<i64, Case<M>>, id: CaseId) -> Option<(&'static str, Option<Instant>)> {
    cases.get(&id.0).map(|c| (c.stage.code(), c.env.wake))
}

fn number<M: Machine>(cases: &BTreeMap<i64, Case<M>>) -> Option<(CaseId, String)> {
    cases.values().next_back().map(|c| (c.env.id, c.env.number.clone()))
}

fn which(word: &str) -> Option<Of> {
    Some(match word {
        "dispute" => Of::Dispute,
        "return" => Of::Return,
        "refund" => Of::Refund,
        "chat" => Of::Chat,
        "report" => Of::Report,
        "statement" => Of::Statement,
        "appeal" => Of::Appeal,
        "suggestion" => Of::Suggestion,
        _ => return None,
    })
}

fn who(word: &str) -> Option<Role> {
    Some(match word {
        "buyer" => Role::Buyer,
        "shop" => Role::ShopOwner,
        "agent" => Role::Agent,
        "mediator" => Role::Mediator,
        "finance" => Role::Finance,
        "delivery" => Role::Delivery,
        "editor" => Role::Editor,
        "triage" => Role::Triage,
        "reviewer" => Role::Reviewer,
        "appeal_reviewer" => Role::AppealReviewer,
        "head_of_appeals" => Role::HeadOfAppeals,
        _ => return None,
    })
}

impl House<'_> {
    /// One of the stories, as far as it goes.
    pub async fn tell_a_story(&mut self) -> Step {
        let coming = self.scene.parcel == Parcel::Late && self.dice.once_in(2);
        let story = if coming { COMING } else { *self.dice.pick(STORIES) };
        for step in story.split(';').map(str::trim) {
            let (maybe, step) = step.strip_prefix('?').map_or((false, step), |rest| (true, rest.trim()));
            let ways: Vec<&str> = step.split('|').map(str::trim).collect();
            let first = self.dice.roll(ways.len());
            let mut went = false;
            for at in 0..ways.len() {
                went = went || self.goes(ways[(first + at) % ways.len()]).await?;
            }
            self.look().await?;
            if !went && !maybe {
                return Ok(());
            }
        }
        Ok(())
    }

    async fn goes(&mut self, step: &str) -> Step<bool> {
        self.note(format!("story: {step}"));
        let words: Vec<&str> = step.split_whitespace().collect();
        match words.as_slice() {
            ["file", reason, remedy] => self.file(Some((reason, remedy))).await,
            ["draft"] => self.file(None).await,
            ["chat"] => self.ask_the_shop().await,
            ["report"] => self.report_a_listing().await,
            ["idea"] => self.open_suggestion().await.map(|()| true),
            ["jobs"] => walk::jobs(self).await.map(|()| true),
            ["wait", hours] => {
                self.clock.set(self.now() + Span::hours(hours.parse().unwrap_or(1)));
                Ok(true)
            }
            ["see", who] => {
                let second = who.ends_with('2');
                let role = self::who(who.trim_end_matches('2')).ok_or_else(|| Stop::Broken(step.to_owned()))?;
                self.person(role, second, 0).person.into_iter().for_each(|person| self.engine.seen(person));
                Ok(true)
            }
            ["sweep"] => {
                let swept = self.engine.sweep().await;
                self.kept(swept).map(|_| true)
            }
            ["deadline", kind] => self.pass(kind).await,
            ["show"] => self.show().await,
            ["carrier", code] => match number(&self.watch.returns) {
                Some((back, _)) => self.carrier_says(back, code).await,
                None => Ok(false),
            },
            ["out", code] => {
                let row = scene::track(&format!("t-{}", self.request_id().as_u128()), 1, code, &scene::at(self.now()));
                self.imported(&[row]).await.map(|()| true)
            }
            ["bank", status] => self.bank_says(status).await,
            ["nopay"] => self.is_not_paid().await,
            [who, of, action, with @ ..] => self.does(who, of, action, with).await,
            _ => Err(Stop::Broken(format!("the simulation itself: a story says {step}"))),
        }
    }

    /// Somebody does something, if they may, filling in the form by chance and by what the story says.
    async fn does(&mut self, word: &str, kind: &str, action: &str, with: &[&str]) -> Step<bool> {
        let second = word.ends_with('2');
        let (Some(role), Some(of)) = (who(word.trim_end_matches('2')), which(kind)) else {
            return Err(Stop::Broken(format!("the simulation itself: nobody is {word} of {kind}")));
        };
        let Some((id, number)) = self.newest(of) else { return Ok(false) };
        let actor = self.person(role, second, self.shop_of(of, id));
        if let (Some(person), true) = (actor.person, role.is_staff()) {
            self.engine.seen(person);
        }
        let seen = self.engine.see(&actor, &number).await;
        let Ok(seen) = self.heard(seen)? else { return Ok(false) };
        let Some(can) = seen.allowed.iter().find(|a| a.action == action && a.why_not.is_none()) else {
            return Ok(false);
        };
        let mut can = can.clone();
        // Whoever of ours is there.
        let to_colleague = ["colleague"] == with;
        if to_colleague && let Some(FieldKind::Choice { options }) = can.form.fields.first_mut().map(|f| &mut f.kind) {
            options.retain(|o| o.starts_with("colleague-"));
            if options.is_empty() {
                return Ok(false);
            }
        }
        for (name, value) in with.iter().filter_map(|w| w.split_once('=')) {
            let Some(field) = can.form.fields.iter_mut().find(|f| f.name == name) else { return Ok(false) };
            let FieldKind::Choice { options } = &mut field.kind else { return Ok(false) };
            options.retain(|o| o == value);
            if options.is_empty() {
                return Ok(false);
            }
        }
        let Some(command) = self.command(of, id, &can) else { return Ok(false) };
        if of == Of::Refund {
            super::market::before_finance(self, id, &command);
        }
        let done = self.send(&actor, ask(of, id, command)?).await?;
        self.look().await?;
        Ok(done.is_ok())
    }

    fn newest(&self, of: Of) -> Option<(CaseId, String)> {
        let w = &self.watch;
        match of {
            Of::Dispute | Of::Closed => number(&w.disputes),
            Of::Return => number(&w.returns),
            Of::Refund => number(&w.refunds),
            Of::Chat => number(&w.chats),
            Of::Report => number(&w.reports),
            Of::Statement => number(&w.statements),
            Of::Appeal => number(&w.appeals),
            Of::Finance => number(&w.finance),
            Of::Outside => number(&w.outside),
            // What was put to another one waits for that one.
            Of::Suggestion => {
                let alone = w.suggestions.values().rev().find(|c| c.data.head.is_none());
                alone.map(|c| (c.env.id, c.env.number.clone()))
            }
        }
    }

    /// A dispute about all that the first shop sold; a draft without a reason.
    async fn file(&mut self, submit: Option<(&str, &str)>) -> Step<bool> {
        let Some(buyer) = self.buyer.person else { return Ok(false) };
        let sold = self.scene.lines.iter().zip(&self.lines).filter(|(line, _)| line.shop == 0);
        let units = sold.map(|(line, id)| (*id, line.quantity)).collect();
        let (shop, language) = (self.shops[0], "en".into());
        let start = Start { storefront: FRONT, buyer, shop, language, units, conversation: None };
        let evidence = serde_json::from_value(fill::photo()).into_iter().collect();
        let open = match submit {
            None => Ask::StartDispute { start, evidence },
            Some((reason, remedy)) => {
                let amount = self.dice.between(50, 100);
                let submit = json!({"action": "submit", "reason": reason, "story": WORDS, "remedy": remedy, "amount_minor": amount, "confirm": true});
                let submit = serde_json::from_value(submit).map_err(|e| Stop::Broken(e.to_string()))?;
                Ask::OpenDispute { start, evidence, submit }
            }
        };
        let opened = self.send(&self.buyer.clone(), open).await?;
        self.look().await?;
        Ok(opened.is_ok())
    }

    /// A chat about a shop, which begins with the assistant.
    async fn ask_the_shop(&mut self) -> Step<bool> {
        let Some(buyer) = self.buyer.person else { return Ok(false) };
        let (shop, language, title) = (Some(self.shops[0]), "en".into(), "A question".into());
        let open = conversation::Open {
            storefront: FRONT,
            buyer,
            shop,
            order: None,
            language,
            title,
            to_shop: false,
            danger: false,
        };
        let opened = self.send(&self.buyer.clone(), Ask::OpenConversation { open, first: None }).await?;
        self.look().await?;
        Ok(opened.is_ok())
    }

    async fn report_a_listing(&mut self) -> Step<bool> {
        let Some(reporter) = self.buyer.person else { return Ok(false) };
        let open = Open {
            storefront: FRONT,
            reporter,
            guest: false,
            language: "en".into(),
            shop: Some(self.shops[0]),
            order: None,
            offer: Some(9 << 42),
            title: "A lamp".into(),
            concern: self.dice.pick(CONCERNS).code.to_owned(),
            danger: false,
            text: WORDS.into(),
            place: None,
            attachments: Vec::new(),
        };
        let opened = self.send(&self.buyer.clone(), Ask::OpenReport { open }).await?;
        self.look().await?;
        Ok(opened.is_ok())
    }

    /// Time passes until the newest case of a kind has left the state it is in.
    async fn pass(&mut self, kind: &str) -> Step<bool> {
        let Some((of, (id, _))) = which(kind).and_then(|of| self.newest(of).map(|case| (of, case))) else {
            return Ok(false);
        };
        let before = self.stands(of, id).map(|(stage, _)| stage);
        for _ in 0..WAKES {
            let Some((_, Some(wake))) = self.stands(of, id) else { return Ok(false) };
            self.until(wake);
            let swept = self.engine.sweep().await;
            self.kept(swept)?;
            self.look().await?;
            if self.stands(of, id).map(|(stage, _)| stage) != before {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn stands(&self, of: Of, id: CaseId) -> Option<(&'static str, Option<Instant>)> {
        match of {
            Of::Dispute => standing(&self.watch.disputes, id),
            Of::Return => standing(&self.watch.returns, id),
            Of::Chat => standing(&self.watch.chats, id),
            _ => standing(&self.watch.appeals, id),
        }
    }

    /// The shop shows what came back.
    async fn show(&mut self) -> Step<bool> {
        let Some((_, back)) = self.watch.returns.iter().next_back() else { return Ok(false) };
        let dispute = back.data.dispute;
        let shop = self.person(Role::ShopOwner, false, self.shop_of(Of::Dispute, dispute));
        let command: Value = json!({"action": "add_evidence", "evidence": fill::photo()});
        let shown = self.send(&shop, ask(Of::Dispute, dispute, command)?).await?;
        self.look().await?;
        Ok(shown.is_ok())
    }

    /// The provider refuses the newest refund for good, and two people of the finance desk find that nothing was paid.
    async fn is_not_paid(&mut self) -> Step<bool> {
        walk::jobs(self).await?;
        self.look().await?;
        let Some((refund, _)) = number(&self.watch.refunds) else { return Ok(false) };
        if !self.provider_refuses(refund).await? {
            return Ok(false);
        }
        let signed = self.does("finance", "refund", "confirmed_not_paid", &[]).await?
            && self.does("finance2", "refund", "confirmed_not_paid", &[]).await?;
        walk::jobs(self).await?;
        self.look().await?;
        Ok(signed)
    }
}
