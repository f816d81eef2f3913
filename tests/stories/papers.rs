//! The papers of a meeting: whole, in every shape, and without a word too many for the public.

use super::support::{
    Desk,
    sitting::{self, Sitting},
};
use dvo::{
    catalogue::{
        Action, Change, Edit, Id, Lang, Record, Value, World,
        kinds::{self as k, district, meeting_item, proposal},
        name,
    },
    exchange::paper,
    process::{
        briefing::can_be_about,
        papers::{Format, Which, confirmed::Confirmed},
        select::is_public,
    },
    words::Words,
};
use proptest::{collection, prelude::*};
use std::{collections::BTreeMap, io::Read};

/// The example year with the meeting in it.
fn desk() -> (Desk, Sitting) {
    let mut desk = Desk::example();
    let district = desk.world().of(&k::DISTRICT).find(|one| one.get(district::NAME) == "IJsselland").unwrap().id;
    let sitting = Sitting::new(Some(district));
    let edits = sitting.records.iter().cloned().map(Edit::Create).collect();
    let id = desk.session_mut().state.ids.next_id();
    // A step of its route comes before the day of its proposal, as it may in a file that was filled otherwise.
    desk.put(Change::new(id, Action::Load, edits));
    (desk, sitting)
}

fn world(sitting: &Sitting) -> World {
    let mut world = World::of_records(sitting.records.clone());
    world.set_today(super::support::TODAY);
    world
}

pub fn written(
    world: &World,
    words: &Words,
    which: Which,
    id: dvo::catalogue::Id,
    format: Format,
    public: bool,
) -> Vec<u8> {
    let paper = paper::build(world, words, which, id, public).unwrap();
    let mut out = Vec::new();
    paper::write(&paper, words, format, &mut out).unwrap();
    out
}

pub fn compare(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn every_paper_whole_as_markdown_and_as_text() {
    let sitting = Sitting::new(None);
    let (world, words) = (world(&sitting), Words::new(Lang::Nl));
    for which in Which::ALL {
        for (format, public) in [(Format::Markdown, false), (Format::Plain, false), (Format::Plain, true)] {
            let text = String::from_utf8(written(&world, &words, which, sitting.meeting, format, public)).unwrap();
            let public = if public { "-public" } else { "" };
            compare(&format!("paper-{}{public}_{}", which.word(), format.ending()), &text);
        }
    }
    let alone =
        String::from_utf8(written(&world, &words, Which::Proposal, sitting.proposal, Format::Plain, false)).unwrap();
    compare("paper-proposal-alone_txt", &alone);
    let english = Words::new(Lang::En);
    let text =
        String::from_utf8(written(&world, &english, Which::Feedback, sitting.meeting, Format::Plain, false)).unwrap();
    compare("paper-feedback-en_txt", &text);
}

/// A meeting about a proposal of three lines: one decided otherwise, one as it was, one not at all.
fn changed() -> (Vec<Record>, Id) {
    let mut sitting = Sitting::new(None);
    let text = sitting::text;
    let open = ("public", sitting::yes());
    let mut outcome = |name: &str, effect| {
        let values = [("name", text(name)), ("vocabulary", Value::Choice("outcome")), open.clone()];
        sitting.add(&k::TERM, &[&values[..], &[("effect", Value::Choice(effect))]].concat())
    };
    let [changed, noted, held] =
        [("gewijzigd vastgesteld", "settled"), ("kennisgenomen", "settled"), ("aangehouden", "returns")]
            .map(|(name, effect)| Value::Ref(outcome(name, effect)));
    let meeting = sitting.add(&k::MEETING, &[("name", text("Heidag")), open.clone()]);
    let proposal = sitting.add(&k::PROPOSAL, &[("subject", text("Toezicht op markten")), open.clone()]);
    let item = [("subject", text("Markten")), ("meeting", Value::Ref(meeting)), ("proposal", Value::Ref(proposal))];
    let item = sitting.add(&k::MEETING_ITEM, &[&item[..], &[("outcome", changed.clone()), open.clone()]].concat());
    for (at, (line, outcome)) in [
        ("Drie toezichthouders aan te stellen voor elke markt;", changed),
        ("Kennis te nemen van de telling; en", noted),
        ("De leges met 7 procent te verhogen.", held),
    ]
    .into_iter()
    .enumerate()
    {
        let place = ("position", Value::Int(at as i64));
        let values = [("text", text(line)), ("outcome", outcome), ("proposal", Value::Ref(proposal)), place];
        sitting.add(&k::ADVICE_LINE, &[&values[..], std::slice::from_ref(&open)].concat());
    }
    let values = [("text", text("Er komt één toezichthouder.")), ("kind", Value::Choice("decision"))];
    sitting.add(&k::ENTRY, &[&values[..], &[("item", Value::Ref(item)), open]].concat());
    (sitting.records, meeting)
}

#[test]
fn the_list_of_decisions_says_nothing_that_was_not_decided() {
    let (records, meeting) = changed();
    let words = Words::new(Lang::Nl);
    for public in [false, true] {
        let world = World::of_records(records.clone());
        let text = written(&world, &words, Which::Decisions, meeting, Format::Plain, public);
        let text = String::from_utf8(text).unwrap();
        let told: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_prefix("besluit: ")).collect();
        let expected = [
            "Er komt één toezichthouder.",
            "Volgens advies: Kennis te nemen van de telling",
            "Advies, niet zo besloten: De leges met 7 procent te verhogen.",
        ];
        assert_eq!(told, expected, "{text}");
        // Without the decision the advice that was changed is there once, and is not said to be what was decided.
        let world = World::of_records(records.iter().filter(|one| *one.kind != k::ENTRY).cloned());
        let text = written(&world, &words, Which::Decisions, meeting, Format::Markdown, public);
        let text = String::from_utf8(text).unwrap();
        assert_eq!(text.matches("Drie toezichthouders").count(), 1, "{text}");
        assert!(text.contains("| Advies, niet zo besloten: Drie toezichthouders aan te stellen voor elke markt |"));
    }
}

#[test]
fn screen_and_paper_put_an_item_in_the_same_block() {
    let (mut desk, _) = desk();
    let shown = desk.keys("2 / 'zuidrand 11' Enter m").screen();
    let left = |line: &str| line.split('│').next().unwrap_or_default().trim().trim_matches('─').trim().to_lowercase();
    let blocks = ["besluitvormend", "opiniërend", "informerend", "overige punten"];
    let of = |text: &str| -> Vec<String> { text.lines().map(left).filter(|line| blocks.contains(&&**line)).collect() };
    desk.keys("x").types("agenda tekst").keys("Enter").shows("Geschreven:");
    let paper = std::fs::read_to_string(desk.exports().join("DVO Zuidrand 11 december 2026 agenda.txt")).unwrap();
    assert_eq!(of(&paper), ["informerend", "besluitvormend", "opiniërend", "overige punten"], "{paper}");
    assert_eq!(of(&shown), of(&paper), "{shown}");
}

#[test]
fn an_agenda_that_goes_to_and_fro_says_the_block_of_each_item_beside_it() {
    let mut sitting = Sitting::new(None);
    let meeting = sitting.add(&k::MEETING, &[("name", sitting::text("Heidag")), ("begins", Value::Time(600))]);
    for (at, block) in ["decide", "inform", "decide", "discuss", "decide", ""].into_iter().enumerate() {
        let block = if block.is_empty() { Value::Empty } else { Value::Choice(block) };
        let values = [("subject", sitting::text(&format!("Punt {at}"))), ("meeting", Value::Ref(meeting))];
        sitting
            .add(&k::MEETING_ITEM, &[&values[..], &[("block", block), ("position", Value::Int(at as i64))]].concat());
    }
    let world = world(&sitting);
    let text = written(&world, &Words::new(Lang::Nl), Which::Agenda, meeting, Format::Markdown, false);
    let text = String::from_utf8(text).unwrap();
    assert_eq!(text.matches("\n## ").count(), 0, "{text}");
    assert!(text.contains("| Onderwerp | Blok |") && text.contains("| Punt 3 | opiniërend |"), "{text}");
    assert!(text.contains("| Punt 5 |  |") && !text.contains("| 10:00 | Punt"), "{text}");
}

/// The parts of a document, by name.
pub fn unpacked(document: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(document)).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let part = |name: String| {
        let mut text = String::new();
        zip.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        (name, text)
    };
    names.into_iter().map(part).collect()
}

/// Holds that every element that begins ends too, in order.
pub fn is_whole(name: &str, xml: &str) {
    let mut open = Vec::new();
    for tag in xml.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap_or_else(|| panic!("{name}: <{tag}"));
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{name}: {text:?}");
        let word = tag.split_whitespace().next().unwrap();
        match word.strip_prefix('/') {
            _ if tag.ends_with('/') || tag.starts_with('?') => {}
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{name}"),
            None => open.push(word),
        }
    }
    assert_eq!(open, [""; 0], "{name}");
}

#[test]
fn a_document_for_word_has_real_headings_lists_and_tables() {
    let mut sitting = Sitting::new(None);
    let hostile = sitting::text("Eén <w:p> & \u{7}\u{fffe} \"x\"");
    sitting.records.iter_mut().find(|one| one.id == sitting.proposal).unwrap().set(proposal::REGISTRATION, hostile);
    let (world, words) = (world(&sitting), Words::new(Lang::Nl));
    for which in Which::ALL {
        let parts = unpacked(&written(&world, &words, which, sitting.meeting, Format::Docx, false));
        assert_eq!(parts.len(), 7);
        parts.iter().for_each(|(name, text)| is_whole(name, text));
        assert!(parts["word/styles.xml"].contains("w:lang w:val=\"nl-NL\""));
        assert!(parts["docProps/core.xml"].contains("Zuidrand 11 december 2026</dc:title>"));
        // Every style and list that is used is there.
        let document = &parts["word/document.xml"];
        for used in document.split("Style w:val=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(parts["word/styles.xml"].contains(&format!("w:styleId=\"{used}\"")), "{used}");
        }
        assert!(document.contains("<w:pStyle w:val=\"Title\"/>"));
    }
    let document = |which| {
        unpacked(&written(&world, &words, which, sitting.meeting, Format::Docx, false))["word/document.xml"].clone()
    };
    let proposal = document(Which::Proposal);
    let [head, list] = [
        "<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">",
    ];
    for heading in ["Inleiding", "Samenvatting", "Advies", "Bijlagen", "Route"] {
        assert!(proposal.contains(&format!("{head}{heading}</w:t>")), "{heading}");
    }
    assert!(proposal.contains(&format!("{list}Kwetsbare personen</w:t>")));
    assert!(proposal.contains("Eén &lt;w:p&gt; &amp;  &quot;x&quot;</w:t>"), "{proposal}");
    let actions = document(Which::Actions);
    assert_eq!(actions.matches("<w:tblHeader/>").count(), 1);
    assert_eq!((actions.matches("<w:tr>").count(), actions.matches("<w:gridCol ").count()), (3, 6));
    let feedback = document(Which::Feedback);
    assert!(feedback.contains(
        "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">één loket"
    ));
}

/// Where LibreOffice has Writer, it opens every document; elsewhere there is nothing to see here.
#[test]
fn libreoffice_opens_every_document() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: String| folder.path().join(name);
    let convert = |names: &[String]| {
        let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
        let mut office = std::process::Command::new("soffice");
        office.args([&profile, "--headless", "--convert-to", "html:HTML (StarWriter)", "--outdir"]).arg(folder.path());
        office.args(names.iter().map(|name| path(name.clone()))).output()
    };
    std::fs::write(path("probe.txt".into()), "probe").unwrap();
    if convert(&["probe.txt".into()]).is_err() || !path("probe.html".into()).exists() {
        eprintln!("not tried: no soffice with Writer is on the PATH");
        return;
    }
    let sitting = Sitting::new(None);
    let (world, words) = (world(&sitting), Words::new(Lang::Nl));
    let names = Which::ALL.map(|which| format!("{}.docx", which.word()));
    for (which, name) in Which::ALL.into_iter().zip(&names) {
        let document = written(&world, &words, which, sitting.meeting, Format::Docx, false);
        std::fs::write(path(name.clone()), document).unwrap();
    }
    let done = convert(&names).unwrap();
    let read = |which: Which| match std::fs::read_to_string(path(format!("{}.html", which.word()))) {
        Ok(text) => text.replace('\n', " "),
        Err(cause) => panic!("{which:?}: {cause}; {done:?}"),
    };
    let proposal = read(Which::Proposal);
    assert!(["<h2", "<table", "<li>"].iter().all(|tag| proposal.contains(tag)), "{proposal}");
    assert!(read(Which::Feedback).contains("vat samen:"));
    assert!(read(Which::Actions).contains("<thead>"), "{}", read(Which::Actions));
    assert!(read(Which::Agenda).contains("Besluitvormend") && read(Which::Decisions).contains("vastgesteld"));
}

proptest! {
    /// Whatever is public: the papers for the public have no word of anything else, and are what they would be if the
    /// rest had never been.
    #[test]
    fn the_public_reads_nothing_else(marks in collection::vec(0u8..3, 120)) {
        let mut sitting = Sitting::new(None);
        for ((at, record), mark) in sitting.records.iter_mut().enumerate().zip(marks.into_iter().cycle()) {
            for (place, field) in record.kind.fields.iter().enumerate() {
                if let Value::Text(text) = record.at(place).clone() {
                    let secret = if field.private { "privé" } else { "woord" };
                    record.set_at(place, sitting::text(&format!("{secret}{at}x {text} {secret}{at}x")));
                }
            }
            record.set(name::PUBLIC, [Value::Flag(true), Value::Flag(false), Value::Empty][usize::from(mark)].clone());
        }
        // So that there mostly is something to read.
        for id in [sitting.meeting, sitting.proposal] {
            sitting.records.iter_mut().filter(|one| one.id == id).for_each(|one| {
                one.set(name::PUBLIC, sitting::yes());
            });
        }
        let words = Words::new(Lang::Nl);
        let whole = world(&sitting);
        let mut left = World::of_records(sitting.records.iter().filter(|one| is_public(one)).cloned());
        left.set_today(super::support::TODAY);
        let asked = Which::ALL.map(|which| (which, sitting.meeting)).into_iter().chain([(Which::Proposal, sitting.proposal)]);
        let met = sitting.records.iter().filter(|one| is_public(one) && can_be_about(one));
        let asked: Vec<_> = asked.chain(met.map(|one| (Which::Briefing(None), one.id))).collect();
        for (which, id) in asked {
            let paper = paper::build(&whole, &words, which, id, true).unwrap();
            prop_assert_eq!(&paper, &paper::build(&left, &words, which, id, true).unwrap());
            for format in Format::ALL {
                let mut out = Vec::new();
                paper::write(&paper, &words, format, &mut out).unwrap();
                let text = String::from_utf8_lossy(&out);
                prop_assert!(!text.contains("privé"), "{}", text);
                for (at, record) in sitting.records.iter().enumerate().filter(|(_, one)| !is_public(one)) {
                    let told = text.contains(&format!("woord{at}x")) || paper.stem.contains(&format!("woord{at}x"));
                    prop_assert!(!told, "{:?}: {}", record.to_json(), text);
                }
            }
        }
        // Also where everybody is confirmed: who is not to be public is not named, and of nobody more is told than a name.
        let everybody = Confirmed::of(sitting.records.iter().map(|one| one.id));
        for which in Which::ALL {
            let text = paper::text(&paper::build_public(&whole, &words, which, sitting.meeting, &everybody).unwrap());
            prop_assert!(!text.contains("privé"), "{}", text);
            for (at, record) in sitting.records.iter().enumerate().filter(|(_, one)| !is_public(one)) {
                let may = record.lacks(name::PUBLIC) && !record.kind.named_by.is_empty();
                prop_assert!(may || !text.contains(&format!("woord{at}x")), "{:?}: {}", record.to_json(), text);
                let more = ["email", "phone"].map(|field| record.named(field).as_str());
                prop_assert!(more.iter().all(|said| said.is_empty() || !text.contains(said)), "{}", text);
            }
        }
        sitting.records.iter_mut().for_each(|one| {
            one.set(name::PUBLIC, Value::Empty);
        });
        prop_assert_eq!(paper::build(&world(&sitting), &words, Which::Agenda, sitting.meeting, true), None);
    }
}

#[test]
fn from_the_menu_to_a_file_never_over_another_unasked() {
    let (mut desk, _) = desk();
    desk.keys("2 / 'zuidrand 11' Enter").shows("DVO Zuidrand").keys("x");
    desk.shows("Stuk: agenda als Word").shows("Stuk: terugkoppeling naar het klembord");
    let path = desk.exports().join("DVO Zuidrand 11 december 2026 terugkoppeling.docx");
    desk.types("terugkoppeling word").keys("Enter").shows("Geschreven:");
    let first = std::fs::read(&path).unwrap();
    assert!(unpacked(&first)["word/document.xml"].contains("Geheime zaak Akelei"));
    std::fs::write(&path, "van mij").unwrap();
    desk.keys("x").types("terugkoppeling word").keys("Enter").shows("Overschrijven?").keys("Esc");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
    desk.keys("x").types("terugkoppeling word").keys("Enter Enter");
    assert_eq!(std::fs::read(&path).unwrap(), first);
    // The public version has a name of its own, and says nothing of the rest.
    desk.keys("x")
        .types("besluitenlijst tekst openbaar")
        .keys("Enter")
        .shows("Geheime zaak Akelei")
        .shows("niet openbaar");
    desk.keys("Enter").shows("Geschreven:");
    let text =
        std::fs::read_to_string(desk.exports().join("DVO Zuidrand 11 december 2026 besluitenlijst openbaar.txt"))
            .unwrap();
    assert!(text.contains("vastgesteld") && !text.contains("Akelei"), "{text}");
}

/// A meeting that was filled by typing: who speaks, introduces and meets was made in a field, so that nobody said whether
/// they are public.
fn typed(desk: &mut Desk) -> (Id, Id) {
    let mut sitting = Sitting::new(None);
    sitting.records.clear();
    let (text, yes) = (sitting::text, ("public", sitting::yes()));
    let link = |name: &'static str, id| (name, Value::Ref(id));
    let wies =
        [("given_name", "Wies"), ("office", "gebiedsregisseur"), ("email", "wies@w.example"), ("phone", "038-77")];
    let wies = sitting.add(&k::PERSON, &wies.map(|(field, said)| (field, text(said))));
    let refused = [("given_name", text("Jikke")), ("public", Value::Flag(false))];
    let refused = sitting.add(&k::PERSON, &refused);
    let body = sitting.add(&k::GROUP, &[("name", text("Stuurgroep Weidewinkel"))]);
    let meeting =
        [link("group", body), ("date", sitting::day("2026-11-19")), ("begins", Value::Time(600)), yes.clone()];
    let meeting = sitting.add(&k::MEETING, &[&meeting[..], &[link("chair", refused)]].concat());
    let explained = ("explanation", text("Na de zomer is er geteld.\nDe uitkomst ligt ter inzage."));
    let item =
        [("subject", text("Drones")), link("meeting", meeting), link("introducer", wies), explained, yes.clone()];
    let item = sitting.add(&k::MEETING_ITEM, &item);
    sitting.add(&k::MEETING_ITEM, &[("subject", text("Zaak Kiel")), link("meeting", meeting)]);
    let entry =
        [("text", text("wijst de aanwezigen op de vliegroutes.")), link("item", item), link("speaker", wies), yes];
    sitting.add(&k::ENTRY, &entry);
    let edits = sitting.records.iter().cloned().map(Edit::Create).collect();
    let id = desk.session_mut().state.ids.next_id();
    desk.put(Change::new(id, Action::Load, edits));
    (meeting, wies)
}

#[test]
fn what_a_public_paper_leaves_out_and_whom_it_names_is_seen_before_it_is_written() {
    let mut desk = Desk::example().sized(120, 40);
    let (meeting, _) = typed(&mut desk);
    let ask = |desk: &mut Desk, paper: &str| {
        desk.session_mut().state.jump(meeting);
        desk.draw();
        desk.keys("x").types(&format!("{paper} tekst openbaar")).keys("Enter");
    };
    let read = |desk: &Desk, paper: &str| {
        let path = desk.exports().join(format!("Stuurgroep Weidewinkel 19 november 2026 {paper} openbaar.txt"));
        let named = std::fs::read_to_string(&path);
        named
            .or_else(|_| std::fs::read_to_string(desk.exports().join(format!("19 november 2026 {paper} openbaar.txt"))))
    };
    ask(&mut desk, "agenda");
    desk.shows("Openbaar (agenda)")
        .shows("2/2")
        .shows("Stuurgroep Weidewinkel")
        .shows("Wies")
        .shows("gebiedsregisseur");
    desk.shows("agendapunt: Zaak Kiel")
        .shows("openbaar niet ingevuld")
        .shows("voorzitter: Jikke")
        .shows("niet openbaar");
    // Nothing is written before it is confirmed; what is only told cannot be chosen.
    desk.keys("Esc").hides("Geschreven:");
    assert!(read(&desk, "agenda").is_err());
    ask(&mut desk, "agenda");
    desk.keys("End Space").shows("2/2").keys("Enter").shows("Geschreven:");
    let agenda = read(&desk, "agenda").unwrap();
    for told in [
        "Agenda Stuurgroep Weidewinkel 19 november 2026",
        "inleider: Wies",
        "Na de zomer is er geteld.",
        "De uitkomst ligt",
    ] {
        assert!(agenda.contains(told), "{told}: {agenda}");
    }
    for hidden in ["Jikke", "Kiel", "038-77", "wies@"] {
        assert!(!agenda.contains(hidden), "{hidden}: {agenda}");
    }
    // What was confirmed is remembered, also after a restart; what is taken back too.
    desk.reopen();
    ask(&mut desk, "terugkoppeling");
    desk.shows("2/2").keys("Enter").shows("Geschreven:");
    assert!(read(&desk, "terugkoppeling").unwrap().contains("Wies wijst de aanwezigen op de vliegroutes."));
    std::fs::remove_file(desk.exports().join("Stuurgroep Weidewinkel 19 november 2026 terugkoppeling openbaar.txt"))
        .unwrap();
    ask(&mut desk, "terugkoppeling");
    desk.keys("Down Space").shows("1/2").shows("niet genoemd · gebiedsregisseur").keys("Enter").shows("Geschreven:");
    let text = read(&desk, "terugkoppeling").unwrap();
    assert!(!text.contains("Wies") && text.contains("Stuurgroep Weidewinkel"), "{text}");
    ask(&mut desk, "agenda");
    desk.shows("1/2");
}

#[test]
fn from_a_card_an_item_or_a_proposal_and_to_the_clipboard() {
    let (mut desk, sitting) = desk();
    desk.keys("2 / 'zuidrand 11' Enter x").types("klembord").keys("Enter").shows("gekopieerd naar het klembord");
    let copied = desk.session().copied.clone().unwrap();
    let plain = written(desk.world(), &Words::new(Lang::Nl), Which::Feedback, sitting.meeting, Format::Plain, false);
    assert_eq!(copied.as_bytes(), plain);
    desk.session_mut().state.jump(sitting.proposal);
    desk.draw();
    desk.keys("x").shows("Stuk: voorstel als Word").hides("Stuk: agenda").keys("Enter").shows("Geschreven:");
    assert!(desk.exports().join("Veiligheidsstrategie Zuidrand 2027-2030 voorstel.docx").exists());
    let item = sitting
        .records
        .iter()
        .find(|one| *one.kind == k::MEETING_ITEM && one.get(meeting_item::NUMBER) == "E01")
        .unwrap()
        .id;
    desk.session_mut().state.jump(item);
    desk.draw();
    desk.keys("x").shows("Stuk: agenda als Word");
    // In the view of a meeting, wherever the cursor is.
    desk.keys("Esc 2 m Down Down x").shows("Stuk: agenda als Word").keys("Esc Esc");
    // A meeting that is not public has no public papers, and the menu says why.
    let next =
        desk.world().of(&k::MEETING).find(|one| desk.world().title(one.id).contains("februari 2027")).unwrap().id;
    desk.session_mut().state.jump(next);
    desk.draw();
    desk.keys("x").types("agenda word openbaar").keys("Enter").shows("Dit staat niet als openbaar te boek.");
}
