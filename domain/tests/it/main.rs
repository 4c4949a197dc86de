//! What the rules promise, checked from outside: every event in every state, the shape of the tables, random walks under
//! the invariants of spec §2.9, frozen samples of every event, and the accidents of other systems (spec §4.3).

mod appealing;
mod bank;
mod chat;
mod coming;
mod decisions;
mod errands;
mod events;
mod fill;
mod finance;
mod laws;
mod lives;
mod outside;
mod precedents;
mod promises;
mod reassessed;
mod recall;
mod regressions;
mod returning;
mod scam;
mod second;
mod snapshots;
mod suggestion;
mod tables;
mod trust;
mod twins;
mod walks;
mod world;
