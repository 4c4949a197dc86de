//! One test binary for what no single crate can prove. A file that is not named here fails `tidy`.

mod invariants;
mod tidy;
