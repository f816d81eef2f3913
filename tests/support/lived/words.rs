//! What is said and written in a lived file: sentences with gaps, filled by [`super::Life::told`].
//!
//! `{t}` a theme, `{w}` a subject, `{d}` something that is done, `{f}` for whom, `{m}` a municipality, `{p}` a partner,
//! `{n}` a number, `{q}` a time of the year, `{s}` somebody by surname.

pub const ANNOUNCED: &[&str] = &[
    "wijst op de {d} {f} in {q}; aanmelden kan tot een week ervoor.",
    "meldt dat {m} sinds kort een eigen {d} heeft rond {w}.",
    "{s} is gestart als opvolger en stelt zich kort voor.",
    "De {d} over {w} is verplaatst naar {q}.",
    "vraagt aandacht voor de enquête over {w}; {n} gemeenten hebben nog niet gereageerd.",
    "Er is een nieuwe regeling voor {w}. {p} stuurt de voorwaarden rond.",
    "De cijfers over {q} zijn binnen: {n} meldingen minder dan in dezelfde periode van vorig jaar.",
    "Het contract met de huidige aanbieder loopt af in {q}; een voorstel volgt.",
];
pub const DISCUSSED: &[&str] = &[
    "geeft aan dat {m} hier al ervaring mee heeft en die graag deelt.",
    "vraagt wat dit betekent voor kleine gemeenten, waar één adviseur alles doet.",
    "ziet een verband met {w} en stelt voor beide samen op te pakken.",
    "vindt de planning krap: {q} valt samen met de begroting.",
    "mist in het stuk de rol van {p}; zonder hen komt de {d} niet van de grond.",
    "licht toe hoe de {d} in {m} is verlopen. De opkomst was goed, het vervolg bleef liggen.",
    "waarschuwt dat gegevens alleen gedeeld kunnen worden als er een convenant ligt.",
    "onderschrijft de lijn, en vraagt om concrete doelen voor {q}.",
    "merkt op dat de cijfers van {p} en die van de gemeenten niet op elkaar aansluiten.\nDat moet eerst worden uitgezocht.",
    "heeft zorgen over de capaciteit bij {p} en wil daar in {q} op terugkomen.",
    "pleit voor een {d} {f} in plaats van nog een overleg.",
    "is tevreden over de samenwerking met {p} en stelt voor die voort te zetten.",
    "vraagt wie dit na {q} betaalt.",
    "wijst op de vertrouwelijkheid: casuïstiek hoort niet in het openbare verslag.",
];
pub const SUMMED_UP: &[&str] = &[
    "- Brede steun voor de {d}\n- Aandacht voor {w}\n- {p} werkt dit uit",
    "Het overleg is het eens over de richting; over het tempo verschillen {m} en {p} van mening.",
    "Samengevat: eerst een beeld van {w}, dan pas een {d}.",
    "De {n} gemeenten die het betreft trekken samen op. De overige volgen op afstand.",
    "- Doel: meer grip op {w}\n- Middel: een {d} {f}\n- Klaar in {q}",
];
pub const DECIDED: &[&str] = &[
    "De {d} over {w} wordt vastgesteld.",
    "Ingestemd met een {d} {f}, te beginnen in {q}.",
    "{m} trekt de uitwerking; {p} sluit aan.",
    "Het voorstel wordt gewijzigd vastgesteld: de looptijd wordt {n} maanden.",
    "Er komt één aanspreekpunt voor {t} in het district.",
    "De bijdrage voor de {d} wordt naar inwonertal verdeeld.",
    "Kennisgenomen van de {d}; in {q} wordt geëvalueerd.",
];
pub const TO_DO: &[&str] = &[
    "Een {d} {f} voorbereiden",
    "Bij {p} navragen hoe het staat met {w}",
    "De cijfers over {t} bijwerken en rondsturen",
    "Een datum prikken met {m} en {p}",
    "Het convenant over {w} laten toetsen",
    "De notitie over {w} aanvullen met de ervaringen van {m}",
    "Een bericht voor de gemeenteraden opstellen over {w}",
    "{s} uitnodigen voor het volgende overleg",
    "De begroting van de {d} naast die van vorig jaar leggen",
    "Contactpersonen voor {t} doorgeven",
    "Een eerste opzet van de {d} maken",
    "Nagaan of {m} mee wil doen aan de {d}",
];
pub const PROMISED: &[&str] = &[
    "De ervaringen met de {d} worden gedeeld",
    "{p} levert voor {q} de cijfers aan",
    "Er komt een terugkoppeling over {w}",
    "De gevolgen voor kleine gemeenten worden uitgewerkt",
];
pub const COMES_BACK: &[&str] = &[
    "De uitwerking van de {d} komt terug in het volgende overleg.",
    "Het onderwerp {w} komt terug zodra de cijfers van {q} er zijn.",
    "De bekostiging komt opnieuw op de agenda.",
];
pub const ASKED: &[&str] = &[
    "Wie heeft ervaring met {w} {f}?",
    "Kan de {d} ook digitaal?",
    "Wanneer hoort het district iets van {p}?",
    "Is er al zicht op een opvolger voor {s}?",
];
pub const WHY_LATER: &[&str] = &[
    "capaciteit bij de politie",
    "wacht op cijfers",
    "ziekte van de trekker",
    "eerst het convenant",
    "begroting nog niet rond",
    "samen met de evaluatie",
    "verkiezingen",
    "wacht op het ministerie",
];
pub const WHY_NOT: &[&str] = &[
    "Wordt lokaal opgepakt; geen meerwaarde van het district.",
    "De eenheid werkt hier al aan.",
    "Te weinig gemeenten vragen erom.",
    "Eerst de evaluatie van de lopende aanpak afwachten.",
    "Geen trekker gevonden.",
];
pub const REACHED: &[&str] = &[
    "De {d} is gehouden in {n} gemeenten en positief geëvalueerd.",
    "Het plan ligt er; de uitvoering begint volgend jaar.",
    "Er is een gedeeld beeld van {w}.",
    "Door drukte rond {w} minder ver gekomen dan gehoopt.",
    "De {d} staat, {p} beheert haar.",
];
pub const INTRODUCED: &[&str] = &[
    "In {q} is gevraagd om een voorstel over {w}. De werkgroep heeft met {p} een {d} uitgewerkt.",
    "Uit de veiligheidsplannen van {n} gemeenten blijkt dat {w} om een gezamenlijke aanpak vraagt.",
    "De huidige {d} loopt in {q} af. Voor het vervolg zijn keuzes nodig.",
];
pub const PROPOSED: &[&str] = &[
    "Voorgesteld wordt een {d} {f}.\n\n- looptijd: {n} maanden\n- trekker: {m}\n- partner: {p}",
    "Het plan kent drie stappen: een beeld, een {d} en een evaluatie in {q}.",
    "Alle gemeenten doen mee; {m} levert de projectleider. De kosten blijven binnen de begroting.",
];
pub const ADVISED: &[&str] = &[
    "Vaststellen van de {d} over {w};",
    "In te stemmen met de verdeling van de kosten naar inwonertal;",
    "Kennis te nemen van de evaluatie van {w};",
    "{m} te vragen het voortouw te nemen;",
    "De voortgang in {q} te bespreken.",
];
pub const SUMMARISED: &[&str] = &[
    "Overzicht van wat er speelt rond {w}, met aanbevelingen voor gemeenten.",
    "Verslag van de {d} {f} in {m}.",
    "Praktische handreiking: wie doet wat bij {w}, met contactgegevens en voorbeelden.",
    "Stand van zaken na {n} maanden, met cijfers van {p}.",
];
pub const RESULTS: &[&str] = &[
    "Een gedeeld beeld van {w} en een {d} {f}.",
    "In alle gemeenten is een {d} gehouden.",
    "Een convenant met {p} over {w}.",
    "Minder meldingen rond {w} dan in de {n} maanden ervoor.",
];
pub const NOTED: &[&str] = &[
    "belt liever dan mailt",
    "eerst afstemmen met {s}",
    "stukken een week eerder sturen",
    "nagaan of dit openbaar kan",
    "let op: ook bij {p} bekend",
    "staat ook op de lijst van {m}",
];
pub const RESPONDED: &[&str] = &[
    "Akkoord, met de opmerking dat {q} krap is.",
    "De rol van {p} graag scherper omschrijven.",
    "In het stuk ontbreekt {m}.",
    "Niet akkoord zolang de kosten niet bekend zijn.",
];
pub const QUOTED: &[&str] = &[
    "‘{w}: iedereen moet zich veilig kunnen voelen in de eigen buurt.’",
    "De gemeente zet in op een {d} {f}.",
    "Speerpunt voor de komende jaren, samen met {p}.",
];
/// What is done about it; all of them words with ‘de’.
pub const DEEDS: &[&str] = &[
    "aanpak",
    "bijeenkomst",
    "campagne",
    "controle",
    "evaluatie",
    "handreiking",
    "leerkring",
    "oefening",
    "pilot",
    "training",
];
pub const SEASONS: &[&str] = &[
    "het voorjaar",
    "de zomer",
    "het najaar",
    "de winter",
    "het eerste kwartaal",
    "het vierde kwartaal",
    "juni",
    "november",
];
pub const EVENTS: &[&str] = &["Themaweek", "Regiodag", "Kennissessie", "Festival", "Kermis", "Marathon", "Intocht"];
pub const SCHEMES: &[&str] = &["Preventie met gezag", "Regeling weerbaarheid", "Stimuleringsfonds zorg en veiligheid"];
