//! A plan: IVP, multi-year plan, annual plan of a basic team, annual report, service agreement.

use super::counted;
use crate::catalogue::{
    Id, Period, Record, Value, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, computes, shows},
    known::titled,
};
use jiff::Span;

choice! {
    /// What sort it is.
    pub enum PlanKind {
        Ivp = "ivp",
        MultiYear = "multi_year",
        TeamYear = "team_year",
        AnnualReport = "annual_report",
        Agreement = "agreement",
        Other = "other",
    }
}

kind! {
    /// Plan. It has one or more owners: an IVP may cover four municipalities.
    pub PLAN = "plan" [23] {
        NAME: text("name"),
        KIND: choice::<PlanKind>("kind"),
        OWNERS: links("owners", &super::ORGANISATION),
        FROM,
        UNTIL,
        NOTICE: int("notice", 0, 60),
        ADOPTED: period("adopted"),
        CONTRIBUTES: links("contributes", &super::THEME),
        PLACE: place("place"),
        SUMMARY: long("summary"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    known_by: &[titled(&[NAME.name]).and(&[KIND.name, OWNERS.name])],
    context: |world, record| {
        let owners: Vec<String> = record.get(OWNERS).iter().map(|id| world.title(*id)).collect();
        owners.join(", ")
    },
    district,
    columns: &[
        shows(NAME, 0),
        shows(KIND, 20),
        shows(OWNERS, 30),
        shows(FROM, 12),
        shows(UNTIL, 12),
        computes("notice_by", 14, |_, record| notice_by(record)).on_card().hidden(),
        computes("priorities", 6, |world, record| counted(world, record, super::priority::PLAN)),
        shows(ADOPTED, 14).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: NAME.name,
    weight: 5,
    ..PLAIN
}

/// The last day on which notice can be given: so many months before it ends.
pub fn notice_by(record: &Record) -> Value {
    let (end, months) = (record.get(UNTIL), record.get(NOTICE));
    let day = end.zip(months).and_then(|(end, months)| {
        let end = end.end();
        let day = end.checked_sub(Span::new().months(months)).ok()?;
        // What ends with its month is given notice of before the end of a month.
        Some(if end == end.last_of_month() { day.last_of_month() } else { day })
    });
    day.and_then(Period::on).map_or(Value::Empty, Value::Period)
}

/// Does a plan say what is wanted? What was done and what was agreed on says nothing of that.
pub fn says_what_is_wanted(plan: &Record) -> bool {
    match plan.get(KIND) {
        None | Some(PlanKind::Ivp | PlanKind::MultiYear | PlanKind::TeamYear | PlanKind::Other) => true,
        Some(PlanKind::AnnualReport | PlanKind::Agreement) => false,
    }
}

/// Has a next one to follow this plan? A report reports, and a plan of one year always ends within a year.
pub fn is_followed(plan: &Record) -> bool {
    plan.get(KIND).is_some_and(|kind| match kind {
        PlanKind::Ivp | PlanKind::MultiYear | PlanKind::Agreement => true,
        PlanKind::TeamYear | PlanKind::AnnualReport | PlanKind::Other => false,
    })
}

/// That of its owners, as long as they are all of one district.
fn district(world: &World, record: &Record) -> Option<Id> {
    let mut of_owners =
        record.get(OWNERS).iter().map(|id| world.get(*id).and_then(|o| o.get(super::organisation::DISTRICT)));
    let first = of_owners.next()??;
    of_owners.all(|other| other == Some(first)).then_some(first)
}
