//! Text on its way in (clean), on its way to a comparison (fold) and on its way to the screen (columns).
//!
//! | question | answer |
//! |---|---|
//! | may this text be kept? | [`clean`], the one gate for form, paste, import and file |
//! | are these two the same to a reader? | [`fold`] both and compare |
//! | which comes first? | [`sort_key`] |
//! | what is this person called? | [`name::read`] |
//! | does it fit? | [`width`] and [`truncate`] |

mod clean;
mod columns;
mod fold;
pub mod name;
mod order;
#[cfg(test)]
mod tests;

pub(crate) use clean::is_format;
pub use clean::{FIELD_CAP, MARKS_CAP, clean};
pub use columns::{ELLIPSIS, truncate, width};
pub use fold::{fold, fold_into};
pub use order::sort_key;
