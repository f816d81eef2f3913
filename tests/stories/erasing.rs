//! Somebody asks to be forgotten: nothing of that one is left, in the file, in its past or in its backups.

use super::support::Desk;
use dvo::{
    catalogue::{
        Action, Change, Edit, Id, Record, Value,
        kinds::{self, entry, person, theme},
    },
    store::{self, Mode, backup},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

const NAME: &str = "Brandsen";

fn who(desk: &Desk) -> Record {
    desk.world().of(&kinds::PERSON).find(|one| one.get(person::SURNAME) == NAME).unwrap().clone()
}

/// The files below a folder in which a word stands, in whatever case.
fn naming(folder: &Path, word: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        if file.is_dir() {
            found.extend(naming(&file, word));
        } else {
            let bytes = fs::read(&file).unwrap().to_ascii_lowercase();
            let word = word.to_ascii_lowercase();
            if bytes.windows(word.len()).any(|part| part == word.as_bytes()) {
                found.push(file);
            }
        }
    }
    found
}

fn folder(desk: &Desk) -> PathBuf {
    desk.path().parent().unwrap().to_path_buf()
}

/// A file in which she was written of in every place there is: a theme that was deleted, a text that was changed, a draft,
/// a view, what was looked up, and backups.
fn written_of() -> Desk {
    let mut desk = Desk::example();
    let about = |text: &str| {
        let mut made = Record::new(Id::now_v7(), &kinds::THEME);
        made.set(theme::NAME, text).set(theme::NOTES, format!("Vraag het Esmée {NAME}."));
        made
    };
    let gone = about("Afscheid van Esmée Brandsen");
    desk.commit(Change::new(Id::now_v7(), Action::New, vec![Edit::Create(gone.clone())]));
    desk.commit(Change::new(Id::now_v7(), Action::Delete, vec![Edit::Delete(gone)]));
    desk.keys("7 / 'brandsen' Enter e Tab Tab Tab Tab ', waarnemend' Ctrl+S").shows("Gewijzigd: Esmée Brandsen");
    desk.keys(": 'maak nu een res' Enter").shows("Reservekopie gemaakt");
    desk.keys("z 'esmée brandsen' Enter Esc");
    let her = who(&desk).id;
    for (key, value) in [
        ("proef.zichten", format!("alles\nvan Esmée {NAME}")),
        ("proef.geopend", format!("{her} 1024\n{} 12", Id::now_v7())),
        (&format!("slaapt.{her}"), "2026-12-01".to_owned()),
    ] {
        desk.session_mut().store.set_setting(key, &value).unwrap();
    }
    desk.session_mut().store.name_site(&format!("E. {NAME}, laptop")).unwrap();
    let line = desk.world().of(&kinds::ENTRY).next().unwrap().clone();
    let mut with_her = line.clone();
    with_her.set(entry::ON_BEHALF, Value::refs(vec![her]));
    desk.commit(Change::new(Id::now_v7(), Action::Edit, Change::between(&line, &with_her)));
    desk.keys("8 n 'Gesprek met E. Brandsen' Esc Esc").shows("kladversie");
    desk.keys("7 n 'Esmée' Tab Tab Tab 'Brandsen' Esc Esc").shows("kladversie");
    desk
}

#[test]
fn nothing_of_somebody_forgotten_is_left() {
    let mut desk = written_of();
    let her = who(&desk);
    assert!(naming(&folder(&desk), NAME).len() >= 2, "the file and a backup");
    let links = desk.world().pointing_at(her.id).len();
    assert!(links > 20, "{links} links");
    desk.keys("z 'esmée brandsen' Enter : 'wissen' Enter");
    desk.shows("Esmée Brandsen wissen: waar in teksten gaat de naam weg?").shows("Brandsen of Harmsma?");
    desk.keys("Enter").shows("Esmée Brandsen voorgoed wissen?").shows("Dit kan niet ongedaan worden gemaakt");
    desk.shows("kladversie").shows("zetels");
    desk.keys("Enter").shows("Esmée Brandsen is gewist. Opgeschoonde reservekopieën: 1.");
    assert_eq!(naming(&folder(&desk), NAME), Vec::<PathBuf>::new());
    let spelled = her.id.to_string();
    let named: Vec<_> =
        desk.content().into_iter().filter(|(_, text)| text.contains(&spelled) || text.contains(NAME)).collect();
    assert_eq!(named, []);
    assert!(desk.content().iter().any(|(_, text)| text.contains("Wie brengt dit in: [gewist] of Harmsma?")));
    let settings = desk.session().store.settings().unwrap();
    assert!(settings.iter().all(|(key, value)| !key.contains(&spelled) && !value.contains(&spelled)), "{settings:?}");
    let lines =
        |key: &str| settings.iter().find(|(known, _)| known == key).map_or(0, |(_, value)| value.lines().count());
    assert_eq!((lines("proef.zichten"), lines("proef.geopend")), (1, 1), "of a list only her line goes");
    // Nothing before it can be taken back; what comes after it can.
    desk.keys("u").shows("Er is niets om ongedaan te maken");
    desk.keys("8 n 'Nieuw begin' Ctrl+S u").shows("Ongedaan gemaakt");
    desk.keys(": 'verwijderde' Enter").hides(NAME).keys("Esc");
    desk.is_sound();
    // Only that it was she who is not to come back is told, by her bare identity.
    let conn = rusqlite::Connection::open(desk.path()).unwrap();
    let count = |sql: &str| conn.query_row(sql, [&spelled], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM change_field WHERE record = ?1"), 1);
    assert_eq!(count("SELECT count(*) FROM change_field WHERE instr(before, ?1) OR instr(after, ?1)"), 0);
    drop(conn);
    desk.reopen();
    let store = &desk.session().store;
    assert!(
        store.history(her.id).unwrap().is_empty() && store.deleted().unwrap().iter().all(|(_, one)| one.id != her.id)
    );
    assert!(store.erased().unwrap().iter().any(|(id, kind)| *id == her.id && kind == "person"));
}

/// Neither a backup of then, nor a change that says she is there, brings her back.
#[test]
fn nothing_brings_back_who_was_forgotten() {
    let mut desk = written_of();
    let her = who(&desk);
    let kept = backup::list(desk.path())[0].path.clone();
    let aside = desk.exports().join("van-een-stick.dvo");
    fs::create_dir_all(desk.exports()).unwrap();
    fs::copy(&kept, &aside).unwrap();
    desk.keys("z 'esmée brandsen' Enter : 'wissen' Enter Enter Enter").shows("is gewist");
    let back = Change::new(Id::now_v7(), Action::BringBack, vec![Edit::Create(her.clone())]);
    assert!(desk.session_mut().store.commit(&back).is_err());
    // From a copy that nobody could clean.
    desk.restore(&aside).shows("Reservekopie teruggezet");
    assert!(desk.world().get(her.id).is_none());
    assert_eq!(naming(&folder(&desk), NAME), [aside]);
    desk.is_sound();
}

/// Place by place: where the name is left, it is left in the past as well.
#[test]
fn a_name_that_was_to_stay_stays() {
    let mut desk = Desk::example();
    let entry = desk.world().of(&kinds::ENTRY).next().unwrap().clone();
    let mut said = entry.clone();
    said.set(entry::TEXT, "Volgens Esmée Brandsen is dit besproken.");
    desk.commit(Change::new(Id::now_v7(), Action::Edit, Change::between(&entry, &said)));
    desk.keys("z 'esmée brandsen' Enter : 'wissen' Enter").shows("Volgens Esmée Brandsen is dit besproken.");
    desk.keys("Space Enter Enter").shows("is gewist");
    assert_eq!(desk.world().get(entry.id).unwrap().get(entry::TEXT), "Volgens Esmée Brandsen is dit besproken.");
    assert!(desk.content().iter().any(|(_, text)| text.contains("[gewist] of Harmsma?")));
    desk.is_sound();
}

/// What cannot be cleaned is named, and is as it was.
#[test]
fn a_backup_that_cannot_be_cleaned_is_named() {
    let mut desk = written_of();
    let kept = backup::list(desk.path())[0].path.clone();
    let older = kept.with_file_name(kept.file_name().unwrap().to_string_lossy().replace("-asked", "-migration"));
    fs::copy(&kept, &older).unwrap();
    rusqlite::Connection::open(&older).unwrap().execute_batch("PRAGMA user_version = 5").unwrap();
    let damaged = kept.with_file_name(kept.file_name().unwrap().to_string_lossy().replace("-asked", "-daily"));
    fs::write(&damaged, &fs::read(&kept).unwrap()[..40_000]).unwrap();
    let before = [&older, &damaged].map(|path| fs::read(path).unwrap());
    desk.keys("z 'esmée brandsen' Enter : 'wissen' Enter Enter Enter")
        .shows("is gewist. Opgeschoonde reservekopieën: 1.");
    let told = desk.session().state.messages.last().unwrap().clone();
    for path in [&older, &damaged] {
        assert!(told.contains(&path.display().to_string()), "{told}");
    }
    assert!([&older, &damaged].map(|path| fs::read(path).unwrap()) == before, "they were written to");
    backup::verify(&kept).unwrap();
}

#[test]
fn it_is_only_for_a_person_and_leaves_all_as_it_was_until_it_is_said() {
    let mut desk = Desk::example();
    let before = (desk.content(), fs::read(desk.path()).unwrap());
    desk.keys("8 : 'wissen' Enter").shows("Dit kan bij een persoon.").keys("Esc");
    desk.keys("z 'esmée brandsen' Enter : 'wissen' Enter Esc").keys(": 'wissen' Enter Enter Esc Esc");
    assert!((desk.content(), fs::read(desk.path()).unwrap()) == before);
}

/// A file whose log is damaged is not called good by working its sums out anew.
#[test]
fn in_a_damaged_file_nothing_is_forgotten() {
    let mut desk = Desk::example();
    let her = who(&desk);
    let path = desk.path().to_path_buf();
    desk.close();
    let lie = "UPDATE change_field SET after = replace(after, 'Harmsma', 'Harmsna')";
    rusqlite::Connection::open(&path).unwrap().execute_batch(lie).unwrap();
    let before = fs::read(&path).unwrap();
    let mut opened = store::open(&path, Mode::ReadWrite).unwrap();
    let erasure = dvo::process::erase::Erasure::of(&her, &opened.world, "[gewist]");
    let traces = erasure.traces(&opened.world);
    let erasing = store::Erasing {
        change: Id::now_v7(),
        edits: &traces.edits,
        gone: &traces.gone,
        cleaned: &|_, _, _, _| None,
        named: &|_| false,
    };
    let refused = opened.store.erase(&erasing, jiff::Timestamp::now());
    assert!(matches!(refused, Err(store::StoreError::Damaged { .. })), "{refused:?}");
    drop(opened);
    assert!(fs::read(&path).unwrap() == before);
}

/// Who asks what is held of her gets it on one paper, with what was recorded before.
#[test]
fn all_that_is_held_of_somebody_goes_on_one_paper() {
    let mut desk = Desk::example();
    let her = who(&desk);
    let mut now = her.clone();
    now.set(person::PHONE, "+31 6 00 00 00 99").set(person::NOTES, "Spreekt liever niet aan de telefoon.");
    desk.commit(Change::new(Id::now_v7(), Action::Edit, Change::between(&her, &now)));
    desk.keys("z 'esmée brandsen' Enter x 'persoonsgegevens'").hides("persoonsgegevens, openbaar");
    desk.keys("Ctrl+U 'persoonsgegevens tekst' Enter").shows("Esmée Brandsen persoonsgegevens.txt");
    let text = fs::read_to_string(desk.exports().join("Esmée Brandsen persoonsgegevens.txt")).unwrap();
    for held in [
        "Persoonsgegevens Esmée Brandsen",
        "e.brandsen@zwolle.example",
        "Spreekt liever niet aan de telefoon.",
        "Werkgroep Zorg en veiligheid",
        "Brandsen of Harmsma?",
        "telefoon: +31 38 000 00 20 → +31 6 00 00 00 99",
    ] {
        assert!(text.contains(held), "{held} is not in:\n{text}");
    }
    // Each link to her is a line.
    let links = desk.world().pointing_at(her.id).len();
    assert!(text.lines().filter(|line| line.starts_with("- ")).count() >= links, "{links} links in:\n{text}");
    assert!(
        dvo::exchange::paper::build(
            desk.world(),
            &desk.session().state.words,
            dvo::process::papers::Which::Personal,
            her.id,
            true
        )
        .is_none()
    );
}

/// Who was written down twice and joined is forgotten as both; where that was taken back, the other one stays.
#[test]
fn who_was_taken_up_is_forgotten_along() {
    for taken_back in [false, true] {
        let mut desk = Desk::example();
        let mut twin = Record::new(Id::now_v7(), &kinds::PERSON);
        twin.set(person::SURNAME, "Tweelingstra").set(person::GIVEN_NAME, "Esmée");
        desk.commit(Change::new(Id::now_v7(), Action::New, vec![Edit::Create(twin.clone())]));
        let (her, twin) = (who(&desk), desk.world().get(twin.id).unwrap().clone());
        let plan = dvo::process::join::plan(desk.world(), &her, &twin).unwrap();
        let joined = plan.change(desk.world(), Id::now_v7(), Vec::new());
        assert_eq!(joined.action, Action::Merge(her.id));
        desk.put(joined);
        if taken_back {
            desk.keys("u");
        }
        desk.keys("z 'esmée brandsen' Enter : 'wissen' Enter Enter Enter").shows("is gewist");
        assert_eq!(desk.world().get(twin.id).is_some(), taken_back);
        assert_eq!(!naming(&folder(&desk), "Tweelingstra").is_empty(), taken_back);
        desk.is_sound();
    }
}
