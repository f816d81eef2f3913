//! Names as they are written, and what they are made of.

use super::*;
use proptest::prelude::*;

/// As it is written; office, given names, initials, prefix, surname.
#[rustfmt::skip]
const NAMES: [(&str, [&str; 5]); 58] = [
    ("Marijke van Lente", ["", "Marijke", "", "van", "Lente"]),
    ("J. de Wit", ["", "", "J.", "de", "Wit"]),
    ("J.A.M. de Wit", ["", "", "J.A.M.", "de", "Wit"]),
    ("J. A. de Wit", ["", "", "J.A.", "de", "Wit"]),
    ("JA de Wit", ["", "", "JA", "de", "Wit"]),
    ("Th. Jansen", ["", "", "Th.", "", "Jansen"]),
    ("Jan Jansen", ["", "Jan", "", "", "Jansen"]),
    ("Jan P. Jansen", ["", "Jan", "P.", "", "Jansen"]),
    ("J. (Jan) de Vries", ["", "Jan", "J.", "de", "Vries"]),
    ("Anna Maria van den Berg", ["", "Anna Maria", "", "van den", "Berg"]),
    ("Marleen", ["", "", "", "", "Marleen"]),
    ("Van Lente", ["", "", "", "van", "Lente"]),
    ("'t Hart", ["", "", "", "'t", "Hart"]),
    ("T. 't Hart", ["", "", "T.", "'t", "Hart"]),
    ("", ["", "", "", "", ""]),
    // Prefixes of two words, and one that is a word of its own elsewhere.
    ("Kees op den Akker", ["", "Kees", "", "op den", "Akker"]),
    ("op 't Hof", ["", "", "", "op 't", "Hof"]),
    ("M. Op 't Hof", ["", "", "M.", "op 't", "Hof"]),
    ("Sanne uit de Weerd", ["", "Sanne", "", "uit de", "Weerd"]),
    ("Uit den Bogaard", ["", "", "", "uit den", "Bogaard"]),
    ("H. aan de Stegge", ["", "", "H.", "aan de", "Stegge"]),
    ("Aan 't Rot", ["", "", "", "aan 't", "Rot"]),
    ("Rik bij de Vaate", ["", "Rik", "", "bij de", "Vaate"]),
    ("L. Bij", ["", "", "L.", "", "Bij"]),
    ("R. in 't Veld", ["", "", "R.", "in 't", "Veld"]),
    ("P. v.d. Berg", ["", "", "P.", "v.d.", "Berg"]),
    ("Karin v/d Heuvel", ["", "Karin", "", "v/d", "Heuvel"]),
    ("Eva over de Vest", ["", "Eva", "", "over de", "Vest"]),
    ("Samir el Khatib", ["", "Samir", "", "el", "Khatib"]),
    ("D. Bosch", ["", "", "D.", "", "Bosch"]),
    // How somebody is addressed is no name; an office is kept.
    ("Dhr. J. de Vries", ["", "", "J.", "de", "Vries"]),
    ("dhr de Vries", ["", "", "", "de", "Vries"]),
    ("Mw. mr. drs. A.B. Prins", ["", "", "A.B.", "", "Prins"]),
    ("mr.drs. A. Prins", ["", "", "A.", "", "Prins"]),
    ("Mevrouw Prins-Visser", ["", "", "", "", "Prins-Visser"]),
    ("De heer Karel Blok", ["", "Karel", "", "", "Blok"]),
    ("de heer Blok", ["", "", "", "", "Blok"]),
    ("Prof. dr. ir. K. Blok MSc", ["", "", "K.", "", "Blok"]),
    ("Burgemeester Dadema", ["burgemeester", "", "", "", "Dadema"]),
    ("burgemeester mr. G. van Dadema", ["burgemeester", "", "G.", "van", "Dadema"]),
    ("Wethouder Van der Meer", ["wethouder", "", "", "van der", "Meer"]),
    ("Loco-burgemeester K. Blok", ["loco-burgemeester", "", "K.", "", "Blok"]),
    ("officier van justitie De Boer", ["officier van justitie", "", "", "de", "Boer"]),
    ("Mayor Blok", ["mayor", "", "", "", "Blok"]),
    ("K. Blok, wethouder", ["wethouder", "", "K.", "", "Blok"]),
    ("K. Blok (teamchef)", ["teamchef", "", "K.", "", "Blok"]),
    ("burgemeester", ["burgemeester", "", "", "", ""]),
    // The surname first.
    ("Strien, L.", ["", "", "L.", "", "Strien"]),
    ("Strien, L. van", ["", "", "L.", "van", "Strien"]),
    ("Lente, Marieke van", ["", "Marieke", "", "van", "Lente"]),
    ("Vries, de, J.", ["", "", "J.", "de", "Vries"]),
    ("de Vries, Jan", ["", "Jan", "", "de", "Vries"]),
    ("Akker, mw. drs. E. op den", ["", "", "E.", "op den", "Akker"]),
    ("Blok, K., MSc", ["", "", "K.", "", "Blok"]),
    // Double names.
    ("van 't Hul - Jansen", ["", "", "", "van 't", "Hul - Jansen"]),
    ("Mia van 't Hul - Jansen", ["", "Mia", "", "van 't", "Hul - Jansen"]),
    ("E. Jansen-de Wit", ["", "", "E.", "", "Jansen-de Wit"]),
    ("Jansen-de Wit, E.", ["", "", "E.", "", "Jansen-de Wit"]),
];

#[test]
fn a_name_is_taken_apart_as_people_write_it() {
    for (written, parts) in NAMES {
        let Name { office, given, initials, prefix, surname, rest } = read(written);
        assert_eq!([office, given, initials, prefix, surname], parts, "{written}");
        assert_eq!(rest, "", "{written}");
    }
}

#[test]
fn what_else_is_said_of_somebody_is_kept_apart() {
    for (written, bare, office, rest) in [
        ("J. de Wit (Raalte)", "J. de Wit", "", "Raalte"),
        ("Burgemeester Blok (Veiligheidsregio Twente)", "Blok", "burgemeester", "Veiligheidsregio Twente"),
        ("Karin Blok, wethouder Ommen", "Karin Blok", "wethouder", "Ommen"),
    ] {
        let name = read(written);
        assert_eq!((name.bare().as_str(), name.office.as_str(), name.rest.as_str()), (bare, office, rest), "{written}");
    }
}

proptest! {
    /// Whatever is typed, nothing breaks, and what a name is made of reads the same again.
    #[test]
    fn any_text_is_read(text in "[A-Za-z.,()' /-]{0,40}") {
        let name = read(&text);
        prop_assert_eq!(name.prefix.to_lowercase(), name.prefix);
    }

    #[test]
    fn a_name_that_was_taken_apart_reads_the_same_again(
        initials in "([A-Z][.]){1,3}",
        prefix in prop::sample::select(&["", "van", "op den", "uit de", "van 't", "aan der"][..]),
        surname in "[A-Z][a-z]{4,9}",
    ) {
        let name = Name { initials, prefix: prefix.to_owned(), surname, ..Name::default() };
        prop_assert_eq!(&read(&name.bare()), &name);
        let Name { initials, prefix, surname, .. } = &name;
        prop_assert_eq!(&read(&format!("{surname}, {initials} {prefix}")), &name);
    }
}
