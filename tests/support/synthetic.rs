//! Invented records in any number; and in [`lived`] years in which they were made one by one.

pub mod lived;

use dvo::{
    catalogue::{
        Id, Ids, Kind, Period, Record, Value,
        kinds::{self as k, agenda, agenda_line, document, event, group, person, plan, priority, seat},
        name,
    },
    exchange::seed,
};

const FIRST: &[&str] = &[
    "Anna", "Bart", "Carla", "Daan", "Eefje", "Fatima", "Gijs", "Hanneke", "Ilse", "Joris", "Karim", "Loes", "Maarten",
    "Noor", "Oscar", "Petra", "Quinten", "Renée", "Sjoerd", "Tess", "Umit", "Vera", "Wouter", "Xander", "Yara", "Zoë",
];
const PREFIX: &[&str] = &["", "", "", "de", "van", "van der", "ten", "ter", "van den"];
const LAST: &[&str] = &[
    "Bakker",
    "Boerman",
    "Dijkstra",
    "Esselink",
    "Groothuis",
    "Hartgers",
    "Huisman",
    "Jansen",
    "Kamphuis",
    "Lenferink",
    "Meijerink",
    "Nijhof",
    "Oosterhof",
    "Pietersen",
    "Roelofs",
    "Scholten",
    "Slot",
    "Timmer",
    "Veldkamp",
    "Wessels",
];
const OFFICE: &[&str] = &[
    "burgemeester",
    "adviseur veiligheid",
    "coördinator zorg en veiligheid",
    "beleidsmedewerker",
    "teamchef",
    "officier",
];
const WHAT: &[&str] = &[
    "Wijkveiligheid",
    "Weerbaar ondernemen",
    "Digitale weerbaarheid",
    "Ondermijning buitengebied",
    "Veilig uitgaan",
    "Jeugdoverlast",
    "Woninginbraken",
    "Huiselijk geweld",
    "Polarisatie",
    "Evenementenveiligheid",
    "Mensenhandel",
    "Vakantieparken",
    "Verkeersveiligheid",
    "Personen met onbegrepen gedrag",
    "Crisisbeheersing",
    "Jaarwisseling",
];
const DOING: &[&str] = &[
    "campagne",
    "bijeenkomst",
    "handreiking",
    "oefening",
    "evaluatie",
    "pilot",
    "training voor medewerkers",
    "informatiebeeld",
    "gezamenlijke controle",
    "convenant",
    "leerkring",
    "plan van aanpak",
    "overzicht van casuïstiek",
];
const FOR: &[&str] = &[
    "met de wijkagenten",
    "in de binnensteden",
    "op bedrijventerreinen",
    "voor senioren",
    "met het onderwijs",
    "rond de jaarwisseling",
    "samen met het RIEC",
    "met woningcorporaties",
    "in het buitengebied",
    "voor raadsleden",
];

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % sides.max(1) as u64) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }

    fn sentence(&mut self) -> String {
        format!("{}: {} {}", self.pick(WHAT), self.pick(DOING), self.pick(FOR))
    }

    fn id(&mut self, from: &[Id]) -> Value {
        if from.is_empty() { Value::Empty } else { Value::Ref(self.pick(from)) }
    }

    fn choice(&mut self, kind: &Kind, field: &str) -> Value {
        match kind.field(field).map(|(_, field)| field.ty) {
            Some(dvo::catalogue::Type::Choice(words)) => Value::Choice(self.pick(words)),
            _ => Value::Empty,
        }
    }

    fn period(&mut self, year: i16) -> Value {
        let month = 1 + self.roll(12) as i8;
        let period = match self.roll(8) {
            0 | 1 => Some(Period::day(jiff::civil::date(year, month, 1 + self.roll(28) as i8))),
            2 => Period::week(year, 1 + self.roll(52) as i8),
            3 => Period::month_part(year, month, 1 + self.roll(3) as u8),
            4 => Period::of_quarter(year, 1 + self.roll(4) as u8),
            5 => Period::half(year, 1 + self.roll(2) as u8),
            _ => Period::month(year, month),
        };
        period.map_or(Value::Empty, Value::Period)
    }
}

/// So many agenda lines are on the agendas of the district and the years that are looked at: also in a small file they
/// fill more than a screen each.
const LOOKED_AT: usize = 300;

/// So many records, the reference data included; never fewer than that and its hundred agendas.
pub fn records(count: usize, seed: u64) -> anyhow::Result<Vec<Record>> {
    let mut dice = Dice(seed);
    let mut ids = Ids::new(1_700_000_000_000, seed);
    let mut all = seed::reference()?;
    let of = |all: &[Record], kind: &Kind| all.iter().filter(|r| r.kind == kind).map(|r| r.id).collect::<Vec<_>>();
    let (districts, themes) = (of(&all, &k::DISTRICT), of(&all, &k::THEME));
    let organisations = of(&all, &k::ORGANISATION);
    let own = all.iter().find(|record| record.get(name::NAME) == "IJsselland").map(|record| record.id);
    let (mut agendas, mut looked_at) = (Vec::new(), Vec::new());
    for year in 2010..2030 {
        for district in &districts {
            let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
            agenda.set(agenda::DISTRICT, *district).set(agenda::YEAR, Value::Int(year.into()));
            agendas.push((agenda.id, year));
            if own == Some(*district) && (2025..=2027).contains(&year) {
                looked_at.push((agenda.id, year));
            }
            all.push(agenda);
        }
    }
    let left = count.saturating_sub(all.len());
    let (mut people, mut groups, mut plans) = (Vec::new(), of(&all, &k::GROUP), of(&all, &k::PLAN));
    let mut lines = 0;
    for made in 0..left {
        // People and groups come first in each hundred, so that everything has somebody to point at.
        let record = match made % 100 {
            0..12 => {
                let record = person(&mut dice, &mut ids, &organisations);
                people.push(record.id);
                record
            }
            12..14 => {
                let record = group(&mut dice, &mut ids, &districts, &themes);
                groups.push(record.id);
                record
            }
            14..16 => {
                let mut record = Record::new(ids.next_id(), &k::PLAN);
                record.set(plan::NAME, format!("Integraal veiligheidsplan {}", dice.sentence()));
                record.set(plan::KIND, dice.choice(&k::PLAN, "kind"));
                record.set(plan::OWNERS, vec![dice.pick(&organisations)]);
                plans.push(record.id);
                record
            }
            16..20 => {
                let mut record = Record::new(ids.next_id(), &k::PRIORITY);
                record.set(priority::PLAN, dice.id(&plans)).set(priority::THEME, dice.id(&themes));
                record.set(priority::RANK, 1 + dice.roll(5) as i64).set(priority::QUOTE, Value::text(&dice.sentence()));
                record
            }
            20..28 => {
                let mut record = Record::new(ids.next_id(), &k::SEAT);
                record.set(seat::GROUP, dice.id(&groups)).set(seat::PERSON, dice.id(&people));
                record.set(seat::ROLE, dice.choice(&k::SEAT, "role")).set(seat::ORGANISATION, dice.id(&organisations));
                record
            }
            28..36 => {
                let mut record = Record::new(ids.next_id(), &k::DOCUMENT);
                record.set(document::NAME, Value::text(&dice.sentence())).set(document::THEME, dice.id(&themes));
                record.set(document::KIND, dice.choice(&k::DOCUMENT, "kind")).set(document::GROUP, dice.id(&groups));
                record.set(document::SUMMARY, Value::text(&dice.sentence()));
                record
            }
            36..40 => {
                let mut record = Record::new(ids.next_id(), &k::EVENT);
                record.set(event::NAME, Value::text(&dice.sentence())).set(event::PERIOD, dice.period(2026));
                record.set(event::DISTRICT, dice.id(&districts)).set(event::THEME, dice.id(&themes));
                record
            }
            _ => {
                let (agenda, year) = dice.pick(if lines < LOOKED_AT { &looked_at } else { &agendas });
                lines += 1;
                line(&mut dice, &mut ids, (agenda, year, made), &themes, &groups, &people, &organisations)
            }
        };
        all.push(record);
    }
    Ok(all)
}

fn person(dice: &mut Dice, ids: &mut Ids, organisations: &[Id]) -> Record {
    let mut record = Record::new(ids.next_id(), &k::PERSON);
    let (first, last) = (dice.pick(FIRST), dice.pick(LAST));
    record.set(person::GIVEN_NAME, Value::text(first)).set(person::PREFIX, Value::text(dice.pick(PREFIX)));
    record.set(person::SURNAME, Value::text(last)).set(person::OFFICE, Value::text(dice.pick(OFFICE)));
    record.set(person::ORGANISATION, dice.id(organisations));
    record.set(
        person::EMAIL,
        Value::text(&format!("{}.{}@voorbeeld.example", first.to_lowercase(), last.to_lowercase())),
    );
    record
}

fn group(dice: &mut Dice, ids: &mut Ids, districts: &[Id], themes: &[Id]) -> Record {
    let mut record = Record::new(ids.next_id(), &k::GROUP);
    record.set(group::NAME, format!("Werkgroep {}", dice.sentence()));
    record.set(group::KIND, Value::Choice(if dice.roll(3) == 0 { "expert_group" } else { "working_group" }));
    record.set(group::DISTRICT, dice.id(districts)).set(group::THEME, dice.id(themes));
    record
}

fn line(
    dice: &mut Dice,
    ids: &mut Ids,
    (agenda, year, number): (Id, i16, usize),
    themes: &[Id],
    groups: &[Id],
    people: &[Id],
    organisations: &[Id],
) -> Record {
    let mut record = Record::new(ids.next_id(), &k::AGENDA_LINE);
    record
        .set(agenda_line::SUBJECT, Value::text(&dice.sentence()))
        .set(agenda_line::NUMBER, Value::text(&format!("A{number:02}")));
    record.set(agenda_line::AGENDA, Value::Ref(agenda)).set(agenda_line::PERIOD, dice.period(year));
    record.set(agenda_line::THEME, dice.id(themes)).set(agenda_line::GROUP, dice.id(groups));
    record.set(agenda_line::HOLDER, dice.id(people)).set(agenda_line::PROJECT_LEADER, dice.id(people));
    record.set(agenda_line::STATUS, dice.choice(&k::AGENDA_LINE, "status"));
    record.set(agenda_line::PROGRESS, dice.roll(11) as i64 * 10);
    record.set(agenda_line::RESULT, Value::text(&format!("Resultaat is een {} {}.", dice.pick(DOING), dice.pick(FOR))));
    record.set(agenda_line::ORIGIN, vec![dice.pick(organisations)]);
    record.set(agenda_line::PUBLIC, dice.roll(2) == 0);
    record.set(agenda_line::EXPLANATION, Value::text(&dice.sentence()));
    record
}
