//! What is put on paper: proposals with their advice and their route, documents, events, grants, and who pays what.

use super::{
    Life,
    desk::{day, link, text},
    diary::{self, Task},
    words,
};
use dvo::{
    catalogue::{
        Decimal, Edit, Id, Period, Record, Value,
        kinds::{self as k, contribution, grant, meeting, meeting_item, population},
    },
    process::{ask, meeting::members},
};

impl Life<'_> {
    /// Proposals for a meeting of the DVO.
    pub fn propose(&mut self, meeting: Id) {
        for _ in 0..2 + self.dice.roll(2) {
            self.proposal(meeting);
        }
    }

    fn proposal(&mut self, meeting: Id) {
        let Some(date) = self.world.get(meeting).and_then(|meeting| meeting.get(meeting::DATE)) else { return };
        let subject = self.dice.sentence();
        let attached: Vec<Id> = (0..self.dice.roll(3)).map(|_| self.document()).collect();
        let theme = self.theme();
        let values = [
            ("subject", text(&subject)),
            ("date", day(self.today)),
            ("public", Value::Flag(true)),
            ("handled_by", self.member(self.cast.support)),
            ("holder", self.member(self.cast.board)),
            ("introduction", self.said(words::INTRODUCED)),
            ("summary", self.said(words::PROPOSED)),
            ("attachments", Value::refs(attached)),
            ("themes", Value::refs(vec![theme])),
            ("group", link(self.cast.board)),
        ];
        let proposal = self.make(&k::PROPOSAL, &values);
        let block = self.dice.pick(&["decide", "decide", "discuss"]);
        for _ in 0..2 + self.dice.roll(2) {
            let treatment = self.term("treatment", "block", block);
            let values = [("proposal", link(proposal)), ("text", self.said(words::ADVISED)), ("treatment", treatment)];
            self.make(&k::ADVICE_LINE, &values);
        }
        let month = Period::month(date.start().year(), date.start().month()).unwrap_or(date);
        for (group, planned) in [(self.cast.support, month), (self.cast.board, date)] {
            let values = [("proposal", link(proposal)), ("group", link(group)), ("planned", Value::Period(planned))];
            self.make(&k::ROUTE_STEP, &values);
        }
        if self.chance(40) {
            let after = Period::of_quarter(date.end().year() + 1, 1).map_or(Value::Empty, Value::Period);
            let values = [("proposal", link(proposal)), ("body", text("gemeenteraden")), ("planned", after)];
            self.make(&k::ROUTE_STEP, &values);
        }
        if self.chance(70) {
            self.change(proposal, &[("status", Value::Choice("aligned"))]);
        }
    }

    /// Goes out with the agenda it is on.
    pub fn send_proposals(&mut self, meeting: Id) {
        let items = self.world.linked_by(meeting, meeting_item::MEETING).into_iter();
        let on_it: Vec<Id> = items.filter_map(|item| item.get(meeting_item::PROPOSAL)).collect();
        for id in on_it {
            let whole = self.world.get(id).is_some_and(|one| k::missing_of_proposal(&self.world, one).is_empty());
            if whole {
                self.change(id, &[("status", Value::Choice("sent"))]);
            }
        }
    }

    pub fn document(&mut self) -> Id {
        let name = self.dice.sentence();
        let kind = self.dice.choice(&k::DOCUMENT, "kind");
        let (theme, group) = (self.theme(), self.some_group());
        let mut values = vec![
            ("name", text(&name)),
            ("kind", kind),
            ("date", day(self.today)),
            ("theme", link(theme)),
            ("group", link(group)),
            ("summary", self.said(words::SUMMARISED)),
        ];
        let lines = self.agenda_of(self.today.year()).map(|agenda| self.lines_of(agenda)).unwrap_or_default();
        if self.chance(25) {
            values.push(("line", self.dice.id(&lines)));
        }
        if self.chance(30) {
            values.push(("author", text(self.dice.pick(super::super::LAST))));
        }
        self.make(&k::DOCUMENT, &values)
    }

    pub fn event(&mut self) {
        let (theme, municipality) = (self.theme(), self.dice.pick(&self.cast.municipalities));
        let (what, about) = (self.dice.pick(words::EVENTS), self.dice.pick(super::super::WHAT).to_lowercase());
        let name = format!("{what} {about} {}", self.world.title(municipality));
        let period = diary::after(self.today, 20 + self.dice.roll(90) as i64);
        let values = [
            ("name", text(&name)),
            ("period", Value::Period(self.some_time(period))),
            ("location", text(&self.world.title(municipality))),
            ("district", link(self.cast.district)),
            ("theme", link(theme)),
        ];
        self.make(&k::EVENT, &values);
    }

    pub fn fact(&mut self) {
        let theme = self.dice.pick(&self.cast.municipalities);
        let values = [
            ("measure", Value::Choice("other")),
            ("number", Value::Int(self.dice.roll(900) as i64)),
            ("statement", self.said(words::REACHED)),
            ("organisation", link(theme)),
            ("as_of", day(self.today)),
        ];
        self.make(&k::FACT, &values);
    }

    pub fn grant(&mut self) {
        let scheme = self.dice.pick(words::SCHEMES);
        let name = format!("{scheme}: {}", self.dice.sentence());
        let (theme, group) = (self.theme(), self.some_group());
        let deadline = day(diary::after(self.today, 40 + self.dice.roll(40) as i64));
        let values = [
            ("name", text(&name)),
            ("scheme", text(scheme)),
            ("applicant", link(self.dice.pick(&self.cast.municipalities))),
            ("group", link(group)),
            ("theme", link(theme)),
            ("holder", self.member(self.cast.support)),
            ("deadline", deadline),
            ("amount", self.euros(90_000)),
        ];
        let grant = self.make(&k::GRANT, &values);
        self.in_days(35, Task::Grant(grant));
    }

    /// Asked for, then granted or not, then accounted for.
    pub fn next_of_grant(&mut self, id: Id) {
        let Some(grant) = self.world.get(id) else { return };
        let next = match (grant.value(grant::STATUS).as_str(), self.dice.roll(3)) {
            ("idea", _) => "applied",
            ("applied", 0) => "refused",
            ("applied", _) => "granted",
            ("granted", _) => "accounted",
            _ => return,
        };
        let mut values = vec![("status", Value::Choice(next))];
        if next == "granted" {
            values.push(("account_by", day(diary::after(self.today, 365))));
        }
        self.change(id, &values);
        self.in_days(120, Task::Grant(id));
    }

    fn euros(&mut self, most: usize) -> Value {
        Value::Decimal(Decimal::new((1_000 + self.dice.roll(most) as i64) * 100, 2))
    }

    /// The inhabitants of the year before, for whom they are not known yet.
    fn count_inhabitants(&mut self) {
        let year = i64::from(self.today.year()) - 1;
        for municipality in self.cast.municipalities.clone() {
            let newest = population::newest(&self.world, municipality, None);
            let known = newest.filter(|newest| newest.get(population::YEAR) < Some(year));
            let Some(number) = known.and_then(|newest| newest.get(population::INHABITANTS)) else { continue };
            let mut made = Record::new(self.ids.next_id(), &k::POPULATION);
            made.set(population::ORGANISATION, municipality).set(population::YEAR, year);
            made.set(population::INHABITANTS, number + number / 100).set(population::PUBLIC, true);
            self.worked_out(vec![Edit::Create(made)]);
        }
    }

    /// What is paid by an arrangement is fixed, and most of them pay.
    fn settle(&mut self, arrangement: Id) {
        let asked = ask::fixing(self.ids.next_id(), self.today);
        self.answer(&ask::FIX, &asked, &[arrangement]);
        let all = self.world.linked_by(arrangement, contribution::ARRANGEMENT);
        for one in all.iter().skip(1).map(|one| one.id).collect::<Vec<_>>() {
            self.change(one, &[("paid_on", day(self.today))]);
        }
    }

    /// Each year it is settled who pays what: by inhabitants, in equal parts, and one by hand.
    pub fn share_costs(&mut self) {
        let year = self.today.year();
        self.count_inhabitants();
        for (name, division) in
            [("Bijdrage district", "per_inhabitant"), ("Leerkring", "equal"), ("Jaarwisseling", "by_hand")]
        {
            let mut values = vec![
                ("name", text(&format!("{name} {year}"))),
                ("district", link(self.cast.district)),
                ("year", Value::Int(year.into())),
                ("division", Value::Choice(division)),
                ("inhabitants_year", Value::Int(i64::from(year) - 1)),
            ];
            values.push(match division {
                "per_inhabitant" => ("rate", Value::Decimal(Decimal::new(12_000 + self.dice.roll(9_000) as i64, 3))),
                _ => ("amount", self.euros(60_000)),
            });
            let arrangement = self.make(&k::ARRANGEMENT, &values);
            if division != "by_hand" {
                self.settle(arrangement);
                continue;
            }
            let Some(record) = self.world.get(arrangement) else { return };
            let edits = members::missing(&self.world, &mut self.ids, record);
            self.worked_out(edits);
            let all = self.world.linked_by(arrangement, contribution::ARRANGEMENT);
            for one in all.iter().map(|one| one.id).collect::<Vec<_>>() {
                let amount = self.euros(5_000);
                self.change(one, &[("amount", amount)]);
            }
        }
    }
}
