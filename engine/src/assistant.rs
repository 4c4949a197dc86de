//! The assistant as a follower.
