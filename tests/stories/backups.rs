//! A second place for backups, asked for on screen.

use super::support::Desk;
use std::{fs, path::Path};

/// Backups in a folder, sums not counted.
fn backups(folder: &Path) -> usize {
    let files = fs::read_dir(folder).unwrap().flatten();
    files.filter(|file| file.path().extension().is_some_and(|ending| ending == "dvo")).count()
}

#[test]
fn a_second_folder_is_set_used_and_put_off() {
    let mut desk = Desk::example();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().display().to_string();
    desk.keys(": 'tweede map' Enter").shows("Typ of plak het pad van een map");
    desk.types(&path).shows(&format!("Bewaar ze ook in {path}")).keys("Enter");
    desk.shows(&format!("Reservekopieën komen voortaan ook in {path}"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "what was tried is gone again");
    desk.keys(": 'maak nu een res' Enter").shows("Reservekopie gemaakt");
    assert_eq!(backups(folder.path()), 1);
    // It is remembered, and Enter alone changes nothing.
    desk.reopen().keys(": 'tweede map' Enter").shows(&format!("› Laat het zo: {path}")).keys("Enter");
    desk.keys(": 'maak nu een res' Enter").shows("Reservekopie gemaakt");
    assert_eq!(backups(folder.path()), 2);
    desk.keys(": 'tweede map' Enter Down").shows("› Geen tweede map meer").keys("Enter");
    desk.shows("Reservekopieën komen alleen nog naast het bestand.");
    desk.keys(": 'maak nu een res' Enter").shows("Reservekopie gemaakt").reopen();
    assert_eq!(backups(folder.path()), 2);
    desk.keys(": 'tweede map' Enter").shows("Typ of plak het pad van een map").keys("Esc");
}

/// What does not work is said, and what was set before stays.
#[test]
fn a_folder_that_will_not_do_is_refused_in_words() {
    let mut desk = Desk::example();
    let folder = tempfile::tempdir().unwrap();
    let good = folder.path().join("goed");
    fs::create_dir(&good).unwrap();
    let set = |desk: &mut Desk, path: &Path| {
        desk.keys(": 'tweede map' Enter");
        // Copied from the file manager of Windows a path stands within quotes.
        desk.pastes(&format!("\"{}\"", path.display())).keys("Enter");
    };
    set(&mut desk, &good);
    desk.shows("Reservekopieën komen voortaan ook in");
    set(&mut desk, &folder.path().join("weg"));
    desk.shows("De tweede map is niet ingesteld").shows("Maak de map aan").keys("Esc");
    desk.keys(": 'maak nu een res' Enter").shows("Reservekopie gemaakt");
    let own = desk.path().with_file_name(dvo::store::backup::FOLDER);
    set(&mut desk, &own);
    desk.shows("staan de reservekopieën al").keys("Esc");
    let file = folder.path().join("bestand");
    fs::write(&file, "").unwrap();
    set(&mut desk, &file);
    desk.shows("De tweede map is niet ingesteld").keys("Esc");
    desk.keys(": 'tweede map' Enter").shows("› Laat het zo").shows("goed");
    assert_eq!(backups(&good), 1);
}

/// Permission to look is not permission to write. (Nobody is refused anything who is root.)
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o500)).unwrap();
    let refused = fs::write(folder.path().join("proef"), "").is_err();
    let mut desk = Desk::example();
    desk.keys(": 'tweede map' Enter").types(&folder.path().display().to_string()).keys("Enter");
    desk.shows(if refused { "De tweede map is niet ingesteld" } else { "komen voortaan ook in" });
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
}
