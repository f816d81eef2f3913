//! A meeting with everything the papers speak of: of the shape of a proposal and a feedback as the districts write them,
//! with invented people and words.

#![allow(dead_code, clippy::unwrap_used)]

use dvo::catalogue::{Id, Ids, Kind, Period, Record, Value, kinds as k};

/// The records, and those the tests ask for.
pub struct Sitting {
    pub records: Vec<Record>,
    pub meeting: Id,
    pub proposal: Id,
    ids: Ids,
}

pub fn yes() -> Value {
    Value::Flag(true)
}

pub fn text(text: &str) -> Value {
    Value::text(text)
}

pub fn day(edtf: &str) -> Value {
    Value::Period(Period::from_edtf(edtf).unwrap())
}

impl Sitting {
    pub fn add(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        let mut record = Record::new(self.ids.next_id(), kind);
        for (field, value) in values {
            assert!(record.set_named(field, value.clone()), "{field}");
        }
        self.records.push(record);
        self.records.last().unwrap().id
    }

    /// A line of the minutes under an item; those of one item are told in order.
    fn said(&mut self, item: Id, kind: &'static str, speaker: Option<Id>, said: &str, more: &[(&str, Value)]) -> Id {
        let position = self.records.len() as i64;
        let who = speaker.map_or(Value::Empty, Value::Ref);
        let values =
            [("item", Value::Ref(item)), ("position", Value::Int(position)), ("speaker", who), ("text", text(said))];
        self.add(&k::ENTRY, &[&values[..], &[("kind", Value::Choice(kind)), ("public", yes())], more].concat())
    }

    /// The meeting of 11 December 2026, in this district.
    pub fn new(district: Option<Id>) -> Sitting {
        let records = Vec::new();
        let ids = Ids::new(1_790_000_000_000, 7);
        let mut all = Sitting { records, meeting: Id::nil(), proposal: Id::nil(), ids };
        let district = ("district", district.map_or(Value::Empty, Value::Ref));
        let open = ("public", yes());
        let mut term = |name: &str, vocabulary, block| {
            let block = ("block", Value::Choice(block));
            all.add(&k::TERM, &[("name", text(name)), ("vocabulary", Value::Choice(vocabulary)), block, open.clone()])
        };
        let [adopt, note, talk] =
            [("ter vaststelling", "decide"), ("ter kennisname", "inform"), ("opiniërend", "discuss")]
                .map(|(name, block)| Value::Ref(term(name, "treatment", block)));
        let [adopted, noted, back] =
            ["vastgesteld", "kennisgenomen", "komt terug"].map(|name| Value::Ref(term(name, "outcome", "decide")));
        let municipality = |name: &str, all: &mut Sitting| {
            all.add(&k::ORGANISATION, &[("name", text(name)), ("kind", Value::Choice("municipality")), open.clone()])
        };
        let [zandwijk, molenbeek, eikhorst] =
            ["Zandwijk", "Molenbeek", "Eikhorst"].map(|name| municipality(name, &mut all));
        let mut person = |values: &[(&str, &str)], public: bool, of: Id| {
            let values: Vec<_> = values.iter().map(|(field, value)| (*field, text(value))).collect();
            let about = [("public", Value::Flag(public)), ("organisation", Value::Ref(of))];
            all.add(&k::PERSON, &[values, about.to_vec()].concat())
        };
        let dam = person(
            &[("initials", "D."), ("surname", "Damhuis"), ("phone", "038-0000001"), ("notes", "belt liever niet")],
            true,
            zandwijk,
        );
        let ooster = person(&[("initials", "V."), ("prefix", "van"), ("surname", "Oosterveld")], true, molenbeek);
        let stil = person(
            &[("initials", "B."), ("surname", "Stilhorst"), ("email", "stil@eikhorst.example")],
            false,
            eikhorst,
        );
        let marijke = person(&[("given_name", "Marijke")], true, zandwijk);
        let group = [
            ("name", text("Districtelijk Veiligheidsoverleg Zuidrand")),
            ("abbreviation", text("DVO Zuidrand")),
            ("kind", Value::Choice("dvo")),
            open.clone(),
            district.clone(),
        ];
        let group = all.add(&k::GROUP, &group);
        let support = all.add(&k::GROUP, &[("name", text("Besloten kernoverleg")), district.clone()]);
        let meeting = |date: &str, public: bool, all: &mut Sitting| {
            let values = [
                ("group", Value::Ref(group)),
                ("date", day(date)),
                ("begins", Value::Time(13 * 60 + 30)),
                ("ends", Value::Time(15 * 60)),
                ("location", text("gemeentehuis Zandwijk")),
                ("chair", Value::Ref(dam)),
                ("secretary", Value::Ref(stil)),
                ("notes", text("koffie regelen")),
                ("public", Value::Flag(public)),
                district.clone(),
            ];
            all.add(&k::MEETING, &values)
        };
        all.meeting = meeting("2026-12-11", true, &mut all);
        let next = meeting("2027-02", false, &mut all);
        let here = all.meeting;
        for (person, presence, instead) in [
            (ooster, "present", None),
            (dam, "present", None),
            (stil, "excused", None),
            (marijke, "replaced", Some(dam)),
        ] {
            let values = [
                ("meeting", Value::Ref(here)),
                ("person", Value::Ref(person)),
                ("presence", Value::Choice(presence)),
                ("replaced_by", instead.map_or(Value::Empty, Value::Ref)),
                open.clone(),
            ];
            all.add(&k::ATTENDANCE, &values);
        }

        let [attached, kept] = [("Eindevaluatie 2023-2026", true), ("Vertrouwelijke bijlage Bies", false)]
            .map(|(title, public)| all.add(&k::DOCUMENT, &[("name", text(title)), ("public", Value::Flag(public))]));
        let proposal = [
            ("subject", text("Veiligheidsstrategie Zuidrand 2027-2030")),
            ("item_number", text("E01")),
            ("date", day("2026-12-11")),
            open.clone(),
            ("handled_by", Value::Ref(stil)),
            ("phone", text("038-0000099")),
            ("holder", Value::Ref(ooster)),
            (
                "introduction",
                text(
                    "Enkele jaren terug ontstond de wens om samen op te trekken.\n\nNu ligt de nieuwe nota voor: zij bouwt voort op de lokale prioriteiten.",
                ),
            ),
            (
                "summary",
                text(
                    "De keuze is het resultaat van een zorgvuldig proces.\n\nDe thema's voor de komende vier jaar zijn:\n\n- Ondermijning\n- Kwetsbare personen\n- Gedigitaliseerde criminaliteit\n- Informatiegestuurd werken",
                ),
            ),
            ("attachments", Value::refs(vec![attached, kept])),
            ("group", Value::Ref(group)),
            ("notes", text("ligt gevoelig")),
        ];
        all.proposal = all.add(&k::PROPOSAL, &proposal);
        let proposal = all.proposal;
        for (position, (line, treatment, outcome)) in [
            (
                "Vaststellen van de Veiligheidsstrategie, opdat het bestuur haar in april kan bekrachtigen;",
                &adopt,
                &adopted,
            ),
            ("Kennis te nemen van de eindevaluatie 2023-2026.", &note, &noted),
        ]
        .into_iter()
        .enumerate()
        {
            let values = [
                ("text", text(line)),
                ("proposal", Value::Ref(proposal)),
                ("position", Value::Int(position as i64)),
                ("treatment", treatment.clone()),
                ("outcome", outcome.clone()),
                open.clone(),
            ];
            all.add(&k::ADVICE_LINE, &values);
        }
        for (position, (group, body, planned, date, result)) in [
            (Some(support), "", "2026-10", Some("2026-10-08"), Some(&noted)),
            (Some(group), "", "2026-12-11", Some("2026-12-11"), Some(&adopted)),
            (None, "Bestuurscollege", "2027-04", None, None),
        ]
        .into_iter()
        .enumerate()
        {
            let values = [
                ("proposal", Value::Ref(proposal)),
                ("group", group.map_or(Value::Empty, Value::Ref)),
                ("body", text(body)),
                ("planned", day(planned)),
                ("date", date.map_or(Value::Empty, day)),
                ("result", result.map_or(Value::Empty, Value::clone)),
                ("position", Value::Int(position as i64)),
                open.clone(),
            ];
            all.add(&k::ROUTE_STEP, &values);
        }
        let mut item = |subject: &str, more: &[(&str, Value)]| {
            let at = all.records.len() as i64;
            let values = [("subject", text(subject)), ("meeting", Value::Ref(here)), ("position", Value::Int(at))];
            all.add(&k::MEETING_ITEM, &[&values[..], std::slice::from_ref(&open), more].concat())
        };
        item("Opening", &[("minutes", Value::Int(5))]);
        let announced = item("Mededelingen", &[("treatment", note.clone()), ("minutes", Value::Int(15))]);
        let strategy = item(
            "Strategie",
            &[
                ("number", text("E01")),
                ("treatment", adopt),
                ("introducer", Value::Ref(ooster)),
                ("minutes", Value::Int(20)),
                ("proposal", Value::Ref(proposal)),
                ("outcome", adopted),
            ],
        );
        let house = item("Evaluatie doorontwikkeling | Zorghuis", &[("treatment", talk), ("outcome", back)]);
        let secret = item("Geheime zaak Akelei", &[("public", Value::Flag(false)), ("minutes", Value::Int(10))]);
        let questions = item("Rondvraag", &[]);

        all.said(
            announced,
            "announcement",
            Some(dam),
            "wijst de aanwezigen op de themaweek in de tweede week van maart.\n- naam volgt\n- één loket",
            &[],
        );
        all.said(
            announced,
            "announcement",
            Some(ooster),
            "Oosterveld geeft aan dat er stappen zijn gezet; coördinatie volgt.",
            &[],
        );
        let both = Value::refs(vec![ooster, stil]);
        all.said(
            announced,
            "announcement",
            Some(marijke),
            "Er zijn nieuwe pasjes met de verkorte handreiking.",
            &[("on_behalf", both)],
        );
        all.said(
            announced,
            "announcement",
            Some(stil),
            "Niet voor buiten: de brief van Vlierhof.",
            &[("public", Value::Empty)],
        );
        let invite = all.said(
            announced,
            "action",
            None,
            "Managers uitnodigen voor de bijeenkomst",
            &[("owner", Value::Ref(dam)), ("due", day("2026-09-01"))],
        );
        for (place, status) in [(zandwijk, "done"), (molenbeek, "open"), (eikhorst, "dropped")] {
            let values = [
                ("entry", Value::Ref(invite)),
                ("organisation", Value::Ref(place)),
                ("status", Value::Choice(status)),
                open.clone(),
            ];
            all.add(&k::ADDRESSEE, &values);
        }
        all.said(strategy, "discussion", Some(ooster), "dankt de werkgroep voor een prachtig product.", &[]);
        all.said(
            strategy,
            "decision",
            None,
            "De strategie wordt vastgesteld.",
            &[("status", Value::Choice("running"))],
        );
        all.said(
            house,
            "discussion",
            Some(marijke),
            "geeft een presentatie.\n\nZij ziet een ontwikkeling naar een Zorghuis.",
            &[],
        );
        all.said(
            house,
            "summary",
            Some(dam),
            "- Op inhoud nog iets over grote versus kleine gemeenten.\n- De verdeling: is die redelijk?",
            &[],
        );
        all.said(
            house,
            "commitment",
            Some(marijke),
            "De gevolgen worden uitgewerkt",
            &[("due_meeting", Value::Ref(next))],
        );
        all.said(house, "comes_back", None, "In het volgende DVO komt dit terug.", &[]);
        all.said(secret, "decision", None, "Akelei gaat door.", &[]);
        all.said(questions, "question", None, "Kort is stilgestaan bij de acties op 18 december.", &[]);
        all
    }
}
