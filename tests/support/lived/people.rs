//! Who there is: the groups, who sits in them, who answers for what; and who leaves and comes.

use super::{
    Life,
    desk::{day, link, text},
};
use dvo::{
    catalogue::{
        Id, Kind, Record, Value,
        kinds::{self as k, person, seat},
        name,
    },
    process::{ask, meeting::members},
};

/// What is always there.
pub struct Cast {
    pub district: Id,
    /// The DVO.
    pub board: Id,
    /// Who prepares it.
    pub support: Id,
    /// Working groups.
    pub groups: Vec<Id>,
    pub municipalities: Vec<Id>,
    pub partners: Vec<Id>,
    pub themes: Vec<Id>,
}

/// How the groups meet: minutes, the days before, the standing agenda.
const BOARD: (u16, u16, [i64; 3], &str) = (
    570,
    720,
    [21, 14, 7],
    "Opening (5)\nVerslag vorige vergadering (5)\nMededelingen (15)\nVanuit de politie (15)\n# Besluitvormend\n# Opiniërend\n# Informerend\nRondvraag (10)\nSluiting",
);
const SUPPORT: (u16, u16, [i64; 3], &str) = (
    810,
    930,
    [14, 10, 7],
    "Opening en actielijst (10)\nMededelingen (10)\n# Besluitvormend\n# Opiniërend\n# Informerend\nRondje langs de gemeenten (20)\nSluiting",
);
const WORKING: (u16, u16, [i64; 3], &str) =
    (600, 690, [10, 7, 5], "Opening (5)\nMededelingen (10)\n# Opiniërend\n# Informerend\nRondvraag (5)");

/// Working groups, each with its theme.
const GROUPS: [(&str, &str); 6] = [
    ("Werkgroep Digitale weerbaarheid", "Cybercrime/gedigitaliseerde criminaliteit"),
    ("Werkgroep Ondermijning buitengebied", "Ondermijning"),
    ("Werkgroep Zorg en veiligheid", "Kwetsbare personen"),
    ("Werkgroep Jaarwisseling", "Jaarwisseling"),
    ("Werkgroep Informatiegestuurd werken", "Informatiegestuurd werken"),
    ("Werkgroep Weerbare wijken", "Subjectieve veiligheid"),
];
const IN_GROUP: usize = 6;
const PORTFOLIOS: usize = 9;

impl Cast {
    pub fn of(records: &[Record], district: Id) -> Cast {
        let all = |kind: &Kind, is: &dyn Fn(&Record) -> bool| -> Vec<Id> {
            records.iter().filter(|one| one.kind == kind && is(one)).map(|one| one.id).collect()
        };
        let here = |one: &Record| one.get(name::DISTRICT) == Some(district);
        let group = |kind: &str| {
            all(&k::GROUP, &|one| here(one) && one.value(name::KIND).as_str() == kind)
                .first()
                .copied()
                .unwrap_or_default()
        };
        Cast {
            district,
            board: group("dvo"),
            support: group("support"),
            groups: Vec::new(),
            municipalities: all(&k::ORGANISATION, &|one| here(one) && one.value(name::KIND).as_str() == "municipality"),
            partners: all(&k::ORGANISATION, &|one| {
                let everywhere = one.lacks(name::DISTRICT)
                    && matches!(one.value(name::KIND).as_str(), "police" | "prosecution" | "riec");
                everywhere || here(one) && one.value(name::KIND).as_str() != "municipality"
            }),
            themes: all(&k::THEME, &|_| true),
        }
    }
}

impl Life<'_> {
    /// The first days: what there is already is written down.
    pub fn settle_in(&mut self) {
        let district = ("district", link(self.cast.district));
        for (name, theme) in GROUPS {
            let theme = self.world.of(&k::THEME).find(|one| one.get(name::NAME) == theme).map(|one| one.id);
            let kind = ("kind", Value::Choice("working_group"));
            let level = ("level", Value::Choice("district"));
            let theme = ("theme", theme.map_or(Value::Empty, Value::Ref));
            let group = self.make(&k::GROUP, &[("name", text(name)), kind, level, district.clone(), theme]);
            self.cast.groups.push(group);
        }
        self.agree(self.cast.board, BOARD);
        self.agree(self.cast.support, SUPPORT);
        self.cast.groups.clone().into_iter().for_each(|group| self.agree(group, WORKING));
        for municipality in self.cast.municipalities.clone() {
            let mayor = self.newcomer("burgemeester", municipality);
            self.seat(self.cast.board, mayor, municipality, "member");
            let adviser = self.newcomer("adviseur integrale veiligheid", municipality);
            self.seat(self.cast.support, adviser, municipality, "member");
            let inhabitants = 18_000 + self.dice.roll(100_000) as i64;
            let year = Value::Int(i64::from(self.today.year()) - 1);
            let values =
                [("organisation", link(municipality)), ("inhabitants", Value::Int(inhabitants)), ("year", year)];
            self.make(&k::POPULATION, &values);
        }
        for partner in self.cast.partners.clone() {
            for (group, office) in [(self.cast.board, "directeur"), (self.cast.support, "beleidsadviseur")] {
                let person = self.newcomer(office, partner);
                self.seat(group, person, partner, "adviser");
            }
        }
        self.fill_vacant();
        for group in self.cast.groups.clone() {
            for number in 0..IN_GROUP {
                let organisation = self.dice.pick(&self.cast.municipalities);
                let person = self.newcomer("beleidsmedewerker", organisation);
                self.seat(group, person, organisation, if number == 0 { "chair" } else { "member" });
            }
        }
        self.give_portfolios();
        self.write_plans();
        self.seasons_of(self.today.year());
        self.plan_year(self.today.year());
        self.take_over_agenda();
        self.choose(self.today.year() + 1);
    }

    /// How a group meets.
    fn agree(&mut self, group: Id, (begins, ends, days, template): (u16, u16, [i64; 3], &str)) {
        let [submit, align, send] = days.map(Value::Int);
        let place = self.dice.pick(&self.cast.municipalities);
        let location = format!("Gemeentehuis {}", self.world.title(place));
        self.make(
            &k::MEETING_RULE,
            &[
                ("group", link(group)),
                ("begins", Value::Time(begins)),
                ("ends", Value::Time(ends)),
                ("location", text(&location)),
                ("submit_days", submit),
                ("align_days", align),
                ("send_days", send),
                ("template", text(template)),
            ],
        );
    }

    /// Somebody new in an organisation.
    pub fn newcomer(&mut self, office: &str, organisation: Id) -> Id {
        let record = super::super::person(&mut self.dice, &mut self.ids, &[organisation]);
        let mut values: Vec<(&str, Value)> = ["given_name", "prefix", "surname", "email", "organisation"]
            .map(|field| (field, record.named(field).clone()))
            .into();
        values.push(("office", text(office)));
        self.make(&k::PERSON, &values)
    }

    pub fn seat(&mut self, group: Id, person: Id, organisation: Id, role: &'static str) {
        let role = ("role", Value::Choice(role));
        let from = ("from", day(self.today));
        let organisation = ("organisation", link(organisation));
        self.make(&k::SEAT, &[("group", link(group)), ("person", link(person)), role, organisation, from]);
    }

    /// Seats of the own groups that nobody holds: who leads, who writes.
    fn fill_vacant(&mut self) {
        for group in [self.cast.board, self.cast.support] {
            let seats = self.world.linked_by(group, seat::GROUP).into_iter();
            let vacant: Vec<Id> = seats.filter(|seat| seat.lacks(seat::PERSON)).map(|seat| seat.id).collect();
            for seat in vacant {
                let organisation = self.dice.pick(&self.cast.municipalities);
                let person = self.newcomer("coördinator", organisation);
                self.change(seat, &[("person", link(person)), ("from", day(self.today))]);
            }
        }
    }

    fn give_portfolios(&mut self) {
        for place in 0..PORTFOLIOS.min(self.cast.themes.len()) {
            let theme = self.cast.themes[place];
            let (holder, deputy) = (self.member(self.cast.board), self.member(self.cast.board));
            let leader = self.member(self.cast.support);
            let deputy = ("deputy", if deputy == holder { Value::Empty } else { deputy });
            let from = ("from", day(self.today));
            let group = ("group", link(self.cast.board));
            self.make(
                &k::PORTFOLIO,
                &[("theme", link(theme)), group, ("holder", holder), deputy, ("project_leader", leader), from],
            );
        }
    }

    /// Somebody who sits in a group today.
    pub fn member(&mut self, group: Id) -> Value {
        let seats = members::seats(&self.world, group, self.today);
        let people: Vec<Id> = seats.iter().filter_map(|seat| seat.get(seat::PERSON)).collect();
        self.dice.id(&people)
    }

    /// A group: that of the whole district, or one of those at work.
    pub fn some_group(&mut self) -> Id {
        match self.dice.roll(4) {
            0 => self.cast.board,
            1 => self.cast.support,
            _ => self.dice.pick(&self.cast.groups),
        }
    }

    /// Somebody leaves, and all that was carried goes to whoever comes.
    pub fn follow_up(&mut self) {
        let group = self.some_group();
        let Some(leaving) = self.member(group).as_ref() else { return };
        let Some(person) = self.world.get(leaving) else { return };
        let (office, organisation) = (person.get(person::OFFICE).to_owned(), person.get(person::ORGANISATION));
        let Some(organisation) = organisation else { return };
        let coming = self.newcomer(&office, organisation);
        let mut asked = ask::handed(self.ids.next_id(), &self.world, "Mededelingen");
        asked
            .set(ask::hand_over::TO_PERSON, link(coming))
            .set(ask::hand_over::SEATS, true)
            .set(ask::hand_over::ANNOUNCE, true);
        self.answer(&ask::HAND_OVER, &asked, &[leaving]);
        let notes = format!("Weg per {}.", self.today.strftime("%-d-%-m-%Y"));
        self.change(leaving, &[("notes", text(&notes))]);
    }

    /// Somebody joins a working group, or leaves it without a successor.
    pub fn join_or_leave(&mut self) {
        let group = self.dice.pick(&self.cast.groups);
        let seats = self.world.linked_by(group, seat::GROUP).into_iter();
        let held: Vec<Id> = seats
            .filter(|seat| dvo::catalogue::validity::holds(seat, self.today) && seat.is(seat::ROLE, seat::Role::Member))
            .map(|seat| seat.id)
            .collect();
        if held.len() > IN_GROUP {
            let seat = self.dice.pick(&held);
            return self.change(seat, &[("until", day(self.today))]);
        }
        let organisation = self.dice.pick(&self.cast.municipalities);
        let person = self.newcomer("beleidsmedewerker", organisation);
        self.seat(group, person, organisation, "member");
    }
}
