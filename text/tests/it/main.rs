//! Tests of the crate against texts as people type them, the help centre and the message files of the server.

mod answers;
mod guard;
mod intents;
mod messages;
mod persons;
mod retrieval;
mod robust;
mod samples;
