//! dvo: the safety network of a Dutch district, its people, groups and year agenda.
//!
//! # The house
//!
//! | room | what it is | may see |
//! |---|---|---|
//! | [`catalogue`] | WHAT EXISTS: kinds, fields, values, records, changes, the world | nothing |
//! | [`words`] | every sentence, how values are written for people, and how what they write is read | catalogue |
//! | [`process`] | WHAT IT MEANS: pure functions over the world | catalogue |
//! | [`tables`] | WHAT IT COMES TO: rows against columns, for screen, file and report alike | catalogue, process, words |
//! | [`store`] | WHERE IT IS KEPT: one SQLite file, its log, backups, checks | catalogue |
//! | [`app`] | WHAT HAPPENS: state, commands, keys, `update` | catalogue, process, words, tables |
//! | [`screen`] | HOW IT LOOKS: `draw(&State)` | app and below |
//! | [`exchange`] | WHAT GOES OUT AND IN: CSV, reference data | catalogue, process, words, tables |
//! | [`run`] | the loop, the terminal, what the outside does for `update` | all |
//! | [`cli`] | the same program without a screen | all |
//!
//! # The way of a key press
//!
//! terminal event → [`app::Key`] → (one table, [`app::bindings`]) → [`app::command::Command`] →
//! [`app::State::update`] → [`app::Effect`]s → [`run::Session::perform`] (the only room that touches the outside) →
//! [`app::Msg`] → `update` → [`screen::draw`].
//!
//! Every change of records passes one door on its way: [`process::admit`] judges it, whoever makes it, and only what was
//! *admitted* can be asked to be kept.
//!
//! Before the first key: [`store::begin`] → [`run::picture`] (the first screen, from the few records on it) →
//! [`store::Opening::finish`] (all records) → [`run::run`].
//!
//! # Words used everywhere
//!
//! *kind*: a sort of record · *record*: one of them · *field*, *value*: what it holds · *place*: number of a field in
//! its kind · *world*: all records · *change*: what one action does · *edit*: what a change does to one record ·
//! *scope*: the district in view · *tab*, *list*, *card*, *layer*: parts of the screen · *pick*: choosing from a list
//! that narrows · *entry*: a field in a form · *offer*: what a field proposes while typing · *draft*: a form put away ·
//! *adopted line*: a line of a year agenda as it was adopted, *fate*: what became of it · *wish*: that a municipality
//! asks for a theme · *weighing*: what ranks and criteria count for · *trial*: weights not kept yet · *view*: filter,
//! order, columns and grouping of a list under a name · *presentation*: what is in view, for the room ·
//! *in words*: said of a time of which no day is known · *upkeep*: what a migration does to records ·
//! *admitted*: let through to be kept, *refused*: not, with record, field and problem · *remark*: what is probably a
//! slip, pointed out and kept · *holds*: begun, and neither ended nor merged · *site*: one computer's hand in one file,
//! *clock*: the logical time that orders the changes of all of them ·
//! *population*: how many live somewhere by a *reference year* · *share*: what one pays by an arrangement, *fixed*: it
//! stands as it was then · *outdated*: said in an older change of a field that is past ·
//! *time line*: the lines of a year as bars · *chart*: a table as it is drawn · *key* (of a kind): by what two records
//! are known to be one, *twin*: the other one · *join*: take one record up in another, *stays*, *goes*, *along*: what was
//! double and is joined with it.

pub mod app;
pub mod catalogue;
pub mod cli;
pub mod exchange;
pub mod process;
pub mod run;
pub mod screen;
pub mod store;
pub mod tables;
pub mod words;
