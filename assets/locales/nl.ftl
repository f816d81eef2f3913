# De zinnen van het programma, in het Nederlands. `en.ftl` heeft dezelfde sleutels met dezelfde variabelen.
# Namen van soorten, velden, kolommen en keuzes staan in kleine letters: ze komen ook midden in een zin voor.

## Soorten

kind-district = district
kinds-district = districten
kind-organisation = organisatie
kinds-organisation = organisaties
kind-person = persoon
kinds-person = personen
kind-theme = thema
kind-weighing = weging
kinds-theme = thema's
kinds-weighing = wegingen
kind-strategy = veiligheidsstrategie
kinds-strategy = veiligheidsstrategieën
kind-group = groep
kinds-group = groepen
kind-seat = zetel
kinds-seat = zetels
kind-relation = relatie
kinds-relation = relaties
kind-portfolio = portefeuille
kinds-portfolio = portefeuilles
kind-plan = plan
kinds-plan = plannen
kind-priority = prioriteit
kinds-priority = prioriteiten
kind-agenda = jaaragenda
kinds-agenda = jaaragenda's
kind-agenda_line = agendaregel
kind-arrangement = bijdrageregeling
kinds-agenda_line = agendaregels
kinds-arrangement = bijdrageregelingen
kind-event = gebeurtenis
kinds-event = gebeurtenissen
kind-document = document
kinds-document = documenten
kind-fact = feit
kind-grant = subsidie
kinds-fact = feiten
kinds-grant = subsidies
kind-meeting = overleg
kinds-meeting = overleggen
kind-meeting_rule = vergaderafspraak
kinds-meeting_rule = vergaderafspraken
kind-meeting_item = agendapunt
kinds-meeting_item = agendapunten
kind-entry = notulenregel
kinds-entry = notulenregels
kind-addressee = geadresseerde
kind-adopt = Jaaragenda vaststellen
kind-adopted_line = vastgestelde regel
kinds-addressee = geadresseerden
kinds-adopted_line = vastgestelde regels
kind-attendance = aanwezigheid
kinds-attendance = aanwezigen
kinds-consideration = afwegingen
kinds-contribution = bijdragen
kind-fix = bijdragen vaststellen
kind-population = inwonertal
kinds-population = inwonertallen
kind-proposal = voorstel
kind-reason = waarom niet gekozen
kinds-proposal = voorstellen
kind-advice_line = adviesregel
kinds-advice_line = adviesregels
kind-route_step = stap in de route
kinds-route_step = stappen in de route
kind-written_round = schriftelijke ronde
kinds-written_round = schriftelijke rondes
kind-response = reactie
kinds-response = reacties
kind-mandate = mandaat
kinds-mandate = mandaten
kind-term = term
kinds-term = termen
kind-plan_meetings = een jaar overleggen plannen
kind-postpone = verschuiven
kind-address = aan wie?
kind-carry_to = waar gaat dit heen?
kind-consideration = afweging
kind-contribution = bijdrage
kind-hand_over = overdragen
kind-succeed = opvolging
kind-leave = vertrek
kind-other_year = ander jaar
kind-sleep = laten slapen

## Velden

field-abbreviation = afkorting
field-account_by = verantwoorden
field-adopted = vastgesteld
field-adopted_in = vastgesteld in
field-adopted_meeting = vastgesteld in DVO
field-agenda = jaaragenda
field-aliases = andere namen
field-as_of = peildatum
field-assignment = opdracht
field-author = opsteller
field-cbs_code = CBS-code
field-date = datum
field-deputy = plaatsvervanger
field-description = omschrijving
field-district = district
field-email = e-mail
field-evaluation = evaluatie
field-explanation = toelichting
field-fact-number = aantal
field-follows = volgt op
field-for_carried = meegenomen
field-for_police = plan van politie
field-for_prosecution = plan van OM
field-for_strategy = strategiethema
field-from = vanaf
field-from_group = van groep
field-from_organisation = van organisatie
field-given_name = voornaam
field-group = groep
field-holder = portefeuillehouder
field-host = gastheer
field-inhabitants = inwoners
field-inhabitants_year = inwoners in jaar
field-arrangement-inhabitants_year = peiljaar inwoners
field-contribution-inhabitants_year = peiljaar
field-population-year = peiljaar
field-fixed_on = vastgesteld op
field-paid_on = betaald op
field-territory = grenzen van jaar
field-initials = voorletters
field-kind = soort
field-level = niveau
field-line = agendaregel
field-location = plaats
field-mandate = mandaat
field-mark = oordeel
field-measure = wat
field-meeting = overleg
field-name = naam
field-notes = eigen notities
field-notice = opzegtermijn, mnd
field-number = nummer
field-office = functie
field-organisation = organisatie
field-origin = herkomst
field-owners = eigenaren, partijen
field-parent = valt onder
field-participants = deelnemers
field-period = periode
field-person = persoon
field-phone = telefoon
field-place = vindplaats
field-plan = plan
field-post = uit hoofde van
field-postponed = verschoven
field-postponed_why = reden verschuiving
field-prefix = tussenvoegsel
field-progress = voortgang
field-project_leader = projectleider
field-public = openbaar
field-quote = citaat
field-rank = rang
field-rank_1 = eerste rang
field-rank_2 = tweede rang
field-rank_3 = derde rang
field-rank_4 = vierde rang
field-rank_5 = vijfde rang
field-rank_further = verdere rang
field-rate = cent per inwoner
field-reached = bereikt
field-region = veiligheidsregio
field-relation = relatie
field-relation-subject = waarover
field-result = resultaat
field-role = rol
field-seat-organisation = namens
field-source = bron
field-stated_members = aantal leden (bron)
field-stated_municipalities = gemeenten vlgs bron
field-statement = uitspraak
field-status = status
field-structure = opzet
field-subject = onderwerp
field-successor = opgegaan in
field-summary = samenvatting
field-surname = achternaam
field-theme = thema
field-themes = thema's
field-threshold = drempel
field-to_group = naar groep
field-to_organisation = naar organisatie
field-until = tot en met
field-website = website
field-year = jaar
field-align_by = vooroverleg vóór
field-align_days = vooroverleg (dagen)
field-amount = bedrag
field-answered = afgehandeld op
field-applicant = aanvrager
field-arrangement = bijdrageregeling
field-arrangement-amount = bedrag (vast/samen)
field-attachments = bijlagen
field-begins = begin
field-block = blok
field-body = ander orgaan
field-came_from = komt van
field-cap = hoogstens, euro
field-cap_rate = hoogstens, ct/inw.
field-chair = voorzitter
field-closes = sluit
field-continues = vervolg op
field-contributes = draagt bij aan
field-due = termijn
field-due_meeting = in overleg
field-effect = gevolg
field-ends = eind
field-entry = notulenregel
field-event = vergaderdag
field-financial = financieel gevolg
field-handled_by = behandeld door
field-introducer = inleider
field-introduction = inleiding
field-item = agendapunt
field-item_number = agendapunt
field-division = verdeelsleutel
field-minutes = minuten
field-minutes_used = minuten gebruikt
field-on_behalf = namens
field-opens = opent
field-outcome = uitkomst
field-owner = eigenaar (persoon)
field-owner_group = eigenaar (groep)
field-owner_organisation = eigenaar (org.)
field-planned = te agenderen
field-position = volgorde
field-prepares = bereidt voor
field-presence = aanwezig
field-priorities = gevraagd in
field-proposal = voorstel
field-question = vraag
field-registration = registratienummer
field-replaced_by = vervangen door
field-reported_in = gemeld in
field-response = reactie
field-review = herziening
field-round = schriftelijke ronde
field-secretary = secretaris
field-send_by = verzenden vóór
field-send_days = verzenden (dagen)
field-speaker = spreker
field-submit_by = aanleveren vóór
field-submit_days = aanleveren (dagen)
field-template = vaste agenda
field-text = tekst
field-treated_in = overleg
field-agenda_line-meeting = overleg (in plan)
field-treatment = behandelwijze
field-vocabulary = woordenlijst
field-proposal-phone = telefoonnummer
field-proposal-holder = portefeuillehouder
field-proposal-date = datum
field-status_why = reden
field-occupancy = bezetting
field-attendance-organisation = namens
field-recurs = elke keer
field-route_step-planned = gepland
field-scheme = regeling
field-meeting_item-mandate = herziening van
field-meeting_item-group = wacht op groep
field-dates = data
field-deadline = aanvragen uiterlijk
field-first = eerste dag
field-every = om de zoveel
field-unit = weken of maanden
field-times = hoe vaak
field-prepared_by = vooroverleg door
field-to_period = naar periode
field-to_meeting = naar overleg
field-to_agenda = naar jaaragenda
field-why = reden
field-until_period = tot wanneer
field-signal = signaal
field-whom = aan wie
field-of_group = van groep
field-organisations = organisaties
field-persons = personen
field-where = waarheen
field-to_person = aan wie
field-portfolios = portefeuilles
field-lines = agendaregels
field-actions = acties
field-adopt-adopted = op (leeg: die dag)
field-seats = zetels
field-announce = melden in overleg
field-hand_over-item = onder agendapunt
field-succeed-from = opvolger per
field-leave-from = vertrekt per
field-moves = naar die jaaragenda
field-correction = alleen verbeteren

## Kolommen: wat een lijst uitrekent, en korter waar de naam van het veld niet past

column-about = over
column-adopted_line-holder = houder
column-adopted_line-number = nr
column-adopted_where = vastgesteld waar
column-agenda_line-holder = houder
column-agenda_line-number = nr
column-agenda_line-postponed = versch.
column-agenda_line-progress = voortg.
column-arrangement-amount = bedrag
column-arrangement-cap = hoogstens
column-arrangement-cap_rate = max ct
column-arrangement-rate = ct/inw.
column-begin = begin
column-by_hand = met hand
column-chair = voorzitter
column-computed = berekend
column-district-region = regio
column-district-stated_municipalities = vlgs bron
column-district = district
column-end = eind
column-inhabitants = inwoners
column-population = inwoners
column-population_year = peiljaar
column-arrangement-inhabitants_year = peiljaar
column-contribution-inhabitants_year = peiljaar
column-population-territory = grenzen
column-population-year = peiljaar
column-lines = regels
column-members = leden
column-municipalities = gemeenten
column-name = naam
column-notice_by = opzeggen t/m
column-organisation-abbreviation = afk.
column-people = personen
column-portfolios = portef.
column-priorities = prior.
column-project_leader = projectleider
column-quarter = kwartaal
column-seats = zetels
column-year = jaar
column-on = zichtbaar
column-off = verborgen
column-advice = advies
column-entries = notulen
column-in_meeting = overleg
column-items = punten
column-meeting = overleg
column-owners = eigenaar
column-responses = reacties
column-standing = stand
column-topic = onderwerp
column-weighing-for_carried = loopt nog
column-weighing-for_police = politie
column-weighing-for_prosecution = OM
column-weighing-for_strategy = strategie
column-weighing-rank_1 = 1e
column-weighing-rank_2 = 2e
column-weighing-rank_3 = 3e
column-weighing-rank_4 = 4e
column-weighing-rank_5 = 5e
column-weighing-rank_further = verder
column-meeting-submit_by = aanleveren
column-meeting-align_by = vooroverleg
column-meeting-send_by = verzenden
column-meeting_item-position = volg.
column-meeting_item-minutes_used = gebruikt
column-advice_line-position = volg.
column-route_step-position = volg.
column-term-position = volg.
column-entry-postponed = versch.
column-grant-deadline = aanvragen
column-grant-holder = houder
column-proposal-item_number = punt
column-meeting_rule-submit_days = aanleveren
column-meeting_rule-align_days = vooroverl.
column-meeting_rule-send_days = verzenden
column-completeness = compleet

## Koppen van de jaaragenda zoals die wordt verzonden

export-agenda_line-year = jaar
export-agenda_line-district = district
export-agenda_line-number = nummer
export-agenda_line-theme = thema
export-agenda_line-subject = onderwerp
export-agenda_line-result = resultaat
export-agenda_line-period = periode
export-agenda_line-begin = begin
export-agenda_line-end = eind
export-agenda_line-group = groep
export-agenda_line-holder = portefeuillehouder
export-agenda_line-project_leader = projectleider
export-agenda_line-public = openbaar
export-agenda_line-status = status
export-agenda_line-progress = voortgang
export-agenda_line-origin = herkomst
export-agenda_line-postponed = verschoven
export-agenda_line-explanation = toelichting

export-name-public = openbaar
export-name-rfc = internationaal
export-agenda_line-in_meeting = overleg

## Keuzes

yes = ja
no = nee
choice-accounted = verantwoord
choice-other = anders
choice-partly = deels bereikt
choice-per-inhabitant = per inwoner

choice-agenda-status-concept = concept
choice-agenda-status-aligned = ambtelijk afgestemd
choice-agenda-status-adopted = vastgesteld
choice-agenda-status-running = lopend
choice-agenda-status-evaluated = geëvalueerd

choice-agenda_line-status-planned = gepland
choice-agenda_line-status-running = loopt
choice-applied = aangevraagd
choice-agenda_line-status-done = gereed
choice-agenda_line-status-moved = verschoven
choice-agenda_line-status-dropped = vervallen

choice-group-status-proposed = voorstel
choice-idea = idee
choice-group-status-active = actief
choice-group-status-paused = gepauzeerd
choice-group-status-closed = opgeheven

choice-level-district = district
choice-level-unit = eenheid
choice-level-local = lokaal

choice-kind-dvo = DVO
choice-kind-support = ambtelijk overleg
choice-kind-working-group = werkgroep
choice-later = later
choice-kind-expert-group = expertgroep
choice-kind-triangle = driehoek
choice-kind-steering = stuurgroep
choice-kind-regional = regionaal overleg
choice-kind-board = bestuur
choice-kind-project = project

choice-kind-municipality = gemeente
choice-kind-police = politie
choice-kind-basic-team = basisteam
choice-kind-prosecution = OM
choice-kind-riec = RIEC
choice-kind-safety-house = Zorg- en Veiligheidshuis
choice-kind-safety-region = veiligheidsregio
choice-kind-fire-service = brandweer
choice-kind-care = zorgkolom
choice-kind-network = netwerk

choice-kind-ivp = IVP
choice-kind-multi-year = meerjarenbeleidsplan
choice-kind-team-year = jaarplan basisteam
choice-kind-annual-report = jaarverslag
choice-kind-agreement = dienstverleningsovereenkomst

choice-kind-handbook = handboek
choice-kind-report = rapport
choice-kind-memo = notitie
choice-kind-plan = plan
choice-kind-form = formulier
choice-kind-presentation = presentatie
choice-kind-website = website

choice-measure-municipalities = gemeenten
choice-measure-coordinators = coördinatoren
choice-measure-seats = zetels
choice-measure-basic-teams = basisteams
choice-measure-inhabitants = inwoners
choice-population-year-unknown = onbekend
choice-measure-founded = jaar van oprichting

choice-role-chair = voorzitter
choice-role-vice-chair = vicevoorzitter
choice-role-secretary = secretaris
choice-role-coordinator = coördinator
choice-role-project-leader = projectleider
choice-role-portfolio-holder = portefeuillehouder
choice-role-member = lid
choice-role-adviser = adviseur
choice-role-guest = gast

# Een relatie leest men in twee richtingen.
choice-relation-feeds = voedt
back-relation-feeds = wordt gevoed door
choice-relation-guides = begeleidt
back-relation-guides = wordt begeleid door
choice-relation-prepares = bereidt voor
back-relation-prepares = wordt voorbereid door
choice-relation-aligns-with = stemt af met
back-relation-aligns-with = stemt af met
choice-relation-supports = ondersteunt
back-relation-supports = wordt ondersteund door
choice-relation-hosts = is gastheer van
back-relation-hosts = heeft als gastheer
choice-relation-finances = financiert
back-relation-finances = wordt gefinancierd door
choice-relation-commissioned-by = in opdracht van
back-relation-commissioned-by = geeft opdracht aan
choice-relation-directs = geeft richting aan
back-relation-directs = krijgt richting van
choice-relation-takes-part-in = neemt deel aan
back-relation-takes-part-in = heeft als deelnemer
choice-relation-supplies = levert
back-relation-supplies = wordt geleverd door
choice-relation-discusses = bespreekt
choice-meeting-status-planned = gepland
choice-meeting-status-prepared = voorbereid
choice-meeting-status-sent = verzonden
choice-not-chosen = niet gekozen
choice-not-reached = niet bereikt
choice-meeting-status-held = gehouden
choice-meeting-status-closed = afgesloten
choice-meeting-status-cancelled = vervallen
choice-block-decide = besluitvormend
choice-block-discuss = opiniërend
choice-block-inform = informerend
choice-by-hand = met de hand
choice-kind-announcement = mededeling
choice-kind-discussion = bespreking
choice-kind-summary = samenvatting
choice-kind-decision = besluit
choice-kind-action = actie
choice-kind-commitment = toezegging
choice-kind-comes-back = komt terug
choice-kind-question = rondvraag
choice-entry-status-open = open
choice-entry-status-running = loopt
choice-equal = gelijke delen
choice-fixed = vast bedrag
choice-granted = toegekend
choice-entry-status-done = gereed
choice-entry-status-dropped = vervallen
choice-entry-standing-overdue = te laat
choice-entry-standing-open = open
choice-entry-standing-running = loopt
choice-entry-standing-done = gereed
choice-entry-standing-dropped = vervallen
choice-addressee-status-open = open
choice-addressee-status-done = gereed
choice-addressee-status-dropped = vervallen
choice-presence-present = aanwezig
choice-presence-excused = afgemeld
choice-presence-absent = afwezig
choice-presence-replaced = vervangen
choice-proposal-status-idea = idee
choice-proposal-status-concept = concept
choice-proposal-status-aligned = ambtelijk afgestemd
choice-proposal-status-scheduled = geagendeerd
choice-proposal-status-sent = verzonden
choice-proposal-status-held-over = aangehouden
choice-proposal-status-treated = behandeld
choice-proposal-status-withdrawn = ingetrokken
choice-occupancy-not-filled-in = nog niet ingevuld
choice-occupancy-vacant = vacant
choice-quarter-in-words = in woorden
choice-reached = bereikt
choice-refused = afgewezen
choice-written_round-status-planned = gepland
choice-written_round-status-open = open
choice-written_round-status-closed = gesloten
choice-written_round-status-reported = gemeld
choice-response-none = geen reactie
choice-response-agreed = akkoord
choice-response-remark = opmerking
choice-response-objection = bezwaar
choice-mandate-status-active = van kracht
choice-mandate-status-extended = verlengd
choice-mandate-status-ended = beëindigd
choice-vocabulary-treatment = behandelwijze
choice-vocabulary-outcome = uitkomst
choice-effect-settled = afgedaan
choice-elsewhere = elders belegd
choice-effect-returns = komt terug
choice-effect-elsewhere = gaat elders verder
choice-effect-dropped = vervalt
choice-completeness-complete = compleet
choice-completeness-incomplete = onvolledig
choice-unit-weeks = weken
choice-unit-months = maanden
choice-whom-mayors = alle burgemeesters van het district
choice-whom-municipalities = alle gemeenten van het district
choice-whom-members = alle leden van de groep
choice-where-next = volgend overleg
choice-where-meeting = genoemd overleg
choice-where-period = periode
choice-where-agenda = jaaragenda
choice-where-nowhere = nergens
back-relation-discusses = wordt besproken in

## Wat mensen ook zeggen voor een keuze

said-status-planned = nog niet gestart; niet gestart; niet begonnen; nog te starten; te starten; te plannen; ingepland; staat gepland; in voorbereiding; in te plannen; te doen; nog te doen; open
said-status-running = in uitvoering; bezig; lopende; gestart; begonnen; mee bezig; in behandeling; in gang; in gang gezet; opgepakt; onder handen; actief
said-status-done = afgerond; klaar; uitgevoerd; voltooid; gedaan; afgehandeld; afgedaan; gerealiseerd; opgeleverd; afgesloten; ok; akkoord
said-status-moved = uitgesteld; doorgeschoven; verzet; verplaatst; opgeschoven; verschuift; schuift door; aangehouden; naar volgend jaar; later
said-status-dropped = vervalt; geschrapt; afgelast; geannuleerd; gestopt; gestaakt; ingetrokken; gaat niet door; niet doorgegaan; afgevoerd; n.v.t.
said-entry-status-open = nieuw; nog open; te doen; nog te doen; niet gestart; nog niet gestart; openstaand; staat open; gepland; uitgesteld; doorgeschoven; verzet; aangehouden; verschoven
said-addressee-status-open = nog open; openstaand; geen reactie; wacht; nog te doen; te doen; uitgesteld; doorgeschoven
said-meeting-status-planned = ingepland; staat gepland; gaat door; te plannen; in te plannen; geprikt; vastgelegd
said-meeting-status-prepared = in voorbereiding; agenda klaar; klaar; geagendeerd
said-meeting-status-sent = verstuurd; rondgestuurd; uitgenodigd; agenda verzonden; uitnodiging verstuurd; stukken verzonden
said-meeting-status-held = geweest; doorgegaan; heeft plaatsgevonden; plaatsgevonden; voorbij; gedaan
said-meeting-status-closed = afgerond; afgehandeld; gesloten; klaar met verslag; verslag klaar
said-meeting-status-cancelled = afgelast; geannuleerd; verzet; gaat niet door; niet doorgegaan; vervalt; geschrapt; afgezegd; uitgesteld; verplaatst; verschoven; doorgeschoven
said-agenda-status-concept = in concept; ontwerp; in voorbereiding; voorlopig
said-agenda-status-aligned = afgestemd; besproken met partners
said-agenda-status-adopted = akkoord; definitief; besloten
said-agenda-status-running = loopt; in uitvoering; bezig; actief
said-agenda-status-evaluated = afgerond; klaar; afgesloten; gereed
said-group-status-proposed = in oprichting; voorgesteld; in voorbereiding
said-group-status-active = loopt; lopend; in uitvoering; bezig; operationeel
said-group-status-paused = stilgelegd; slapend; uitgesteld; ligt stil; on hold; tijdelijk gestopt
said-group-status-closed = gestopt; beëindigd; afgerond; klaar; opgegaan in; gesloten
said-proposal-status-concept = in concept; ontwerp; in voorbereiding; in uitvoering
said-proposal-status-aligned = afgestemd
said-proposal-status-scheduled = op de agenda; staat op de agenda; ingepland; gepland
said-proposal-status-sent = verstuurd; rondgestuurd
said-proposal-status-held-over = uitgesteld; doorgeschoven; verzet; komt terug
said-proposal-status-treated = afgerond; klaar; besproken; afgehandeld; gereed
said-proposal-status-withdrawn = vervallen; geannuleerd; geschrapt; teruggetrokken
said-written_round-status-planned = ingepland; in voorbereiding; uitgesteld
said-written_round-status-open = loopt; lopend; in uitvoering; bezig; uitgezet
said-written_round-status-closed = klaar; afgerond; afgesloten
said-written_round-status-reported = gerapporteerd; teruggekoppeld
said-mandate-status-active = actief; loopt; lopend; geldig; verleend
said-mandate-status-extended = opnieuw verleend; doorgetrokken
said-mandate-status-ended = afgelopen; verlopen; ingetrokken; gestopt; afgerond; vervallen
said-grant-status-idea = in voorbereiding; nog aan te vragen; te doen
said-grant-status-applied = ingediend; in behandeling; loopt; aanvraag loopt
said-grant-status-granted = verleend; toegewezen; beschikt; ontvangen; gehonoreerd
said-grant-status-refused = niet toegekend; geweigerd; niet gehonoreerd; afgekeurd
said-grant-status-accounted = afgerond; klaar; vastgesteld; afgerekend
said-presence-present = erbij; aanw; was er; aanwezig geweest
said-presence-excused = verhinderd; afwezig met kennisgeving; met kennisgeving; m.k.; met bericht; heeft afgezegd
said-presence-absent = niet aanwezig; afwezig zonder kennisgeving; zonder kennisgeving; z.k.; zonder bericht
said-presence-replaced = plaatsvervanger; vervanger; liet zich vervangen; vervangen door
said-role-chair = vz; vz.; voorz.
said-role-vice-chair = plaatsvervangend voorzitter; plv. voorzitter; vice; tweede voorzitter
said-role-secretary = secr.; penvoerder; ambtelijk secretaris
said-role-project-leader = trekker; projecttrekker; kartrekker; pl
said-role-portfolio-holder = houder; pfh; bestuurlijk trekker
said-role-member = deelnemer; groepslid; vast lid
said-role-adviser = adviserend lid; agendalid; toehoorder
said-role-guest = genodigde; gastspreker
said-kind-expert-group = expertteam; team van experts
said-kind-working-group = wg; werkteam
said-response-none = niets; nog niet gereageerd; niet gereageerd; wacht
said-response-agreed = eens; stemt in; ingestemd; ja; mee eens
said-response-remark = met opmerking; akkoord met opmerking; opmerkingen
said-response-objection = oneens; niet akkoord; nee; tegen; bezwaren

## Tabbladen en wat er in een lege lijst staat

tab-agenda = Jaaragenda
tab-agenda-short = Agenda
tab-working-groups = Werkgroepen
tab-working-groups-short = Werkgr.
tab-expert-groups = Expertgroepen
tab-expert-groups-short = Exp.
tab-districts = Districten
tab-districts-short = Distr.
tab-people = Personen
tab-people-short = Pers.
tab-themes = Thema's
tab-themes-short = Thema
tab-documents = Kennisbank
tab-documents-short = Kennis
tab-meetings = Overleggen
tab-meetings-short = Overleg
tab-actions = Acties
tab-actions-short = Acties

empty-agenda = De jaaragenda van { $year } heeft nog geen regels. Hier staat wat het district dat jaar wil bereiken, wanneer, en wie het trekt. Met { $key } maakt u de eerste regel; met { $next } ziet u { $after }.
empty-working-groups = Nog geen werkgroepen. Hier staan de groepen die de jaaragenda uitvoeren, met hun leden en hun projectleider. Met { $key } maakt u de eerste.
empty-expert-groups = Nog geen expertgroepen. Hier staan de groepen die de aanpak van een thema ontwikkelen. Met { $key } maakt u de eerste.
empty-districts = Nog geen districten. Hier staan de districten van de politie-eenheid, met hun gemeenten. Met { $key } maakt u het eerste.
empty-people = Nog geen personen. Hier staan de mensen van het netwerk; alleen een voornaam of een functie is al genoeg. Met { $key } maakt u de eerste.
empty-themes = Nog geen thema's. Hier staan de veiligheidsthema's waaronder agendaregels en groepen vallen. Met { $key } maakt u het eerste.
empty-documents = De kennisbank is nog leeg. Hier komt te staan waar handboeken, rapporten en formulieren te vinden zijn; de stukken zelf blijven waar ze zijn. Met { $key } maakt u de eerste verwijzing.
empty-list = Nog geen { $kinds }. Met { $key } maakt u de eerste.
empty-filter = Niets past bij ‘{ $text }’. Esc haalt het filter weg.
empty-drafts = Er liggen geen kladversies. Een formulier dat u met Esc weglegt, komt hier terug.
empty-deleted = Er is niets verwijderd.
empty-backups = Er zijn nog geen reservekopieën. Kies in de opdrachten ‘maak nu een reservekopie’.
empty-meetings = Nog geen overleggen. Hier staan de vergaderingen met hun agenda, hun notulen en wat eruit terugkomt. Met { $key } maakt u de eerste; een heel jaar tegelijk kan via Ctrl+P, ‘plan een jaar’.
empty-actions = Nog geen acties of toezeggingen. Hier staat wie wat doet, en wanneer het af moet zijn. Met { $key } maakt u de eerste.

## Opdrachten

command-help = Hulp
command-palette = opdrachten
command-find = zoek overal
command-filter = filter
command-up = omhoog
command-down = omlaag
command-page-up = bladzijde omhoog
command-page-down = bladzijde omlaag
command-top = naar het begin
command-bottom = naar het eind
command-choose = kies voor de agenda
command-chart = grafiek of tabel
command-left = kolom naar links
command-right = kolom naar rechts
command-next-tab = volgend tabblad
command-previous-tab = vorig tabblad
command-tab = tabblad { $tab }
command-timeline = tijdlijn van het jaar
command-go = { $kinds }
command-open = open
command-back = terug
command-new = nieuw
command-next-agenda = onafgemaakte regels naar volgend jaar
command-edit = wijzig
command-edit-cell = wijzig cel
command-delete = verwijder
command-duplicate = maak een kopie
command-earlier = een periode eerder
command-undo = ongedaan
command-redo = opnieuw
command-mark = markeer
command-mark-down = markeer omlaag
command-mark-up = markeer omhoog
command-mark-all = markeer alles
command-copy-cell = kopieer cel
command-copy-rows = kopieer rijen
command-sort = sorteer
command-sort-turn = keer de sortering om
command-narrower = kolom smaller
command-wider = kolom breder
command-hide-column = verberg kolom
command-columns = kies kolommen
command-views = weergaven van dit tabblad
command-weigh = weeg anders
command-save-view = bewaar deze weergave
command-remove-view = haal een weergave weg
command-group-by = groepeer
command-previous-year = vorig jaar
command-next-year = volgend jaar
command-district = eigen/alle
command-pick-district = kies district
command-own-district = stel het eigen district in
command-export = export
command-history = historie
command-back-to-form = terug naar formulier
command-drafts = kladversies
command-deleted = haal iets verwijderds terug
command-backups = zet een reservekopie terug
command-backup-now = maak nu een reservekopie
command-site-name = naam van deze werkplek
command-backup-folder = tweede map voor reservekopieën
command-messages = meldingen
command-present = presenteren
command-language = taal wisselen (Engels/Nederlands)
command-later = een periode later
command-suspend = even naar de shell
command-quit = programma verlaten
command-reason = waarom niet
command-save = Opslaan
command-confirm = kies
command-close = sluit
command-accept = volgend veld
command-next-field = veld verder
command-previous-field = vorig veld
command-step-back = één stap terug
command-step-on = één stap verder
command-leap-back = grote stap terug
command-leap-on = grote stap verder
command-long-text = tekstvenster
command-own-editor = eigen editor
command-discard = gooi weg
command-meeting = agenda en notulen
command-plan-meetings = plan een jaar overleggen
command-done = gereed/open
command-postpone = verschuif
command-sleep = laat slapen
command-address = richt aan velen
command-agenda-card = kaart van de jaaragenda
command-agenda-on = jaaragenda: stand verder
command-fix = bijdragen vaststellen of losmaken
command-inhabitants = inwonertal van deze gemeente
command-members = voeg alle leden toe
command-move-up = hoger in de volgorde
command-move-down = lager in de volgorde
command-next-item = volgend punt
command-previous-item = vorig punt
command-outcome = uitkomst
command-public = openbaar of niet
command-presence = aanwezig
command-fill = vul agenda
command-number = nummer punten
command-close-meeting = sluit af
command-show-card = kaart
command-say = { $kind }
command-scale = per maand of per week
command-turn = maak er een { $kind } van
command-hand-over = draag over
command-leave = laten vertrekken
command-erase = persoon wissen (AVG)
command-join = samenvoegen met…
command-swap = wissel wie blijft
command-recipients = kopieer de mailadressen

## Onderaan het scherm, waar het korter of preciezer kan

footer-yes = ja
footer-no = nee
footer-keep-filter = houd filter
footer-less = minder
footer-more = meer
footer-next-weight = volgende
footer-later = later
footer-months = per maand
footer-drop-filter = zonder filter
footer-earlier = eerder
footer-text-done = klaar
footer-take = kiest
footer-add = voeg toe
footer-agenda-on = stand verder
footer-fix = stel vast
footer-unfix = maak los
footer-paid = betaald
footer-inhabitants = inwonertal
footer-find = zoek
footer-back-to-meeting = terug naar overleg
footer-back-to-page = terug
footer-chart = grafiek
footer-accept = doe dit
footer-choose = wel/niet
footer-turn = andere keus
footer-join = voeg samen
footer-rest = niet hetzelfde
footer-presence = aanwezig?
footer-status-on = stand verder
footer-table = tabel
footer-clock-start = klok
footer-clock-stop = stop klok
footer-drop = laat zoals het was
footer-item = nieuw punt
footer-keep = bewaar
footer-fold = vouw
footer-fill = vul in bij { $field }
footer-wake = maak wakker
footer-weeks = per week

whynot-read-only = Dit bestand is alleen te lezen.
whynot-no-record = Er is hier niets gekozen.
whynot-no-list = Dit kan alleen in een lijst.
whynot-empty-list = Deze lijst is nog leeg.
whynot-evaluated = De jaaragenda van dit jaar is al geëvalueerd; kies met ) een later jaar.
whynot-far-year = Van zo'n ver jaar wordt hier niets bijgehouden.
whynot-no-long-text = Dit is er alleen voor lange teksten.
whynot-nothing-filled-in = Er is hier niets ingevuld of gewijzigd.
whynot-no-matrix = Dit kan in de prioriteitenmatrix (w m in een lijst).
whynot-no-year = Deze lijst gaat niet per jaar.
whynot-form-open = Er staat een formulier open. Sla het eerst op, of sluit het met Esc.
whynot-no-form = Er is geen formulier opengelaten.
whynot-suspend = Op Windows kan dit niet; open daar een tweede venster.
whynot-not-public = Dit staat niet als openbaar te boek. Zet eerst het veld ‘openbaar’ op ja.
whynot-one-district = Kies eerst één district, met o of O: een jaaragenda is van een district.
whynot-no-meeting = Dit kan bij een overleg of een agendapunt.
whynot-no-turn = Dit kan niet gereed of beantwoord zijn.
whynot-no-postpone = Dit is niet te verschuiven.
whynot-no-signal = Dit kan op een regel van het blad Signalen.
whynot-no-twin = Hier is niets om mee samen te voegen.
whynot-no-action = Dit kan bij een actie of toezegging.
whynot-no-agenda = Er is geen jaaragenda van dit district en jaar; een nieuwe regel op tab 1 maakt er een.
whynot-no-arrangement = Dit kan bij een bijdrageregeling.
whynot-no-inhabitants = Dit kan bij een gemeente in de tabel van bijdragen.
whynot-no-chart = Van deze tabel is er geen grafiek.
whynot-no-members = Dit kan bij een overleg of een schriftelijke ronde.
whynot-no-order = Dit staat niet in een eigen volgorde.
whynot-no-sitting = Open eerst een overleg met m.
whynot-no-timeline = Dit kan op de tijdlijn; w t opent die.
whynot-no-item = Er is nog geen agendapunt; n maakt er een, f vult de agenda.
whynot-no-entry = Zet de cursor rechts op een notulenregel.
whynot-no-sheet = Dit kan bij een thema, groep, organisatie, persoon of agendapunt: zet de cursor daarop.
whynot-no-hand-over = Dit kan bij een persoon, portefeuille, agendaregel, actie of zetel.
whynot-no-leave = Zet de cursor op een persoon die nog niet vertrokken is.
whynot-no-person = Dit kan bij een persoon.
briefing-portfolios = portefeuilles
briefing-actions = open acties
briefing-priorities = prioriteiten uit de plannen
briefing-groups = groepen en zetels
briefing-coming = komt eraan
briefing-decided = wat is besloten
whynot-views-full = Er zijn al vijftig weergaven van dit tabblad; haal er eerst een weg.
whynot-no-presentation = Sluit eerst wat er openstaat.
seats-nobody = namens niemand
table-contributions = Bijdragen per gemeente
table-contributions-empty = Er is geen bijdrageregeling voor dit jaar. Maak er een met g c en n: naam, jaar, verdeelsleutel en tarief of bedrag.
table-adopted = Vastgesteld en wat ervan werd
table-adopted-empty = Van dit district en jaar is er geen jaaragenda met regels. Kies met o een district en met ( en ) een jaar.
table-endterm = Eindbalans van de strategie
table-endterm-empty = In dit jaar geldt geen veiligheidsstrategie met een periode.
table-police = Strategie naast politie en OM
table-police-empty = In dit jaar geldt geen strategie en geen plan van politie of OM. Kies met ( en ) een ander jaar.
table-matrix = Prioriteitenmatrix
table-matrix-empty = Er is hier voor dit jaar geen geldig plan van een gemeente met prioriteiten en thema's. Met ( en ) kiest u een ander jaar; g l toont de plannen.
table-actions-over-time = Acties door het jaar
table-actions-over-time-empty = Er zijn hier dit jaar nog geen acties of toezeggingen.
table-by-holder = Regels per houder
table-by-holder-empty = Op de jaaragenda van dit jaar staan hier nog geen regels.
table-by-quarter = Regels per kwartaal
table-by-quarter-empty = Op de jaaragenda van dit jaar staan hier nog geen regels.
table-by-theme = Regels per thema
table-by-theme-empty = Op de jaaragenda van dit jaar staan hier nog geen regels.
table-postponements = Uitstel per kwartaal
table-postponements-empty = Er is dit jaar hier nog niets uitgesteld.
table-seats = Wie zit waar
table-seats-empty = Er zijn hier nog geen groepen met zetels.
seats-legend = +1? is een vacante zetel, +1… een zetel die nog niet is ingevuld.
table-total = totaal
table-years = Twee jaren naast elkaar
table-years-empty = Op de jaaragenda van dit jaar en het volgende staan hier nog geen regels.
compare-nothing = niets bekend
dossier-undated = zonder datum
load-portfolios =
    { $n ->
        [one] { $n } portefeuille
       *[other] { $n } portefeuilles
    }
load-lines =
    { $n ->
        [one] { $n } regel
       *[other] { $n } regels
    }
load-actions =
    { $n ->
        [one] { $n } actie
       *[other] { $n } acties
    }
load-groups =
    { $n ->
        [one] { $n } groep
       *[other] { $n } groepen
    }
portfolios-vacant = vacant
portfolios-load = Belasting per houder
structure-unit = Eenheid Oost-Nederland
structure-seats =
    { $n ->
        [one] { $n } zetel
       *[other] { $n } zetels
    }
sheet-asked = Gevraagd en gekozen
sheet-asked-empty = Er is niets gevraagd.
sheet-structure = Structuur van het netwerk
sheet-structure-empty = Er zijn nog geen districten of groepen.
sheet-neighbours = Buren in het netwerk
sheet-neighbours-empty = Deze groep heeft nog geen relaties.
sheet-portfolios = Portefeuilles en belasting
sheet-portfolios-empty = Er zijn hier nog geen portefeuilles. Op de kaart van een thema maakt n er een.
sheet-dossier = Dossier
sheet-dossier-empty = Hier hoort nog niets bij.
sheet-overlap = Overlap met andere groepen
sheet-overlap-empty = Niemand uit deze groep zit ook in een andere.
overlap-shared =
    { $n ->
        [one] één persoon in beide
       *[other] { $n } personen in beide
    }
sheet-compare = Vergelijk de districten
sheet-compare-empty = Er zijn geen districten om te vergelijken.
sheet-briefing = Briefing
sheet-briefing-empty = Hierover is nog niets te melden.
sheet-signals = Signalen
sheet-signals-empty = Er is hier niets dat aandacht vraagt.
sheet-strategy = Strategie en eindbalans
sheet-strategy-empty = In dit jaar geldt geen veiligheidsstrategie. Kies met ( en ) een ander jaar, of leg er een vast: g s, dan n.
sheet-overview = Overzicht
sheet-overview-empty = Er is nog niets om een overzicht van te geven.

## Signalen: hoe elk heet, en waarom het aan staat

signal-overdue-action = Actie of toezegging over tijd
signal-overdue-action-why =
    { $owned ->
        [yes] had klaar moeten zijn: { $due } · { $owner }
       *[no] had klaar moeten zijn: { $due } · niemand genoemd
    }
signal-overdue-line = Regel van de jaaragenda over tijd
signal-overdue-line-why =
    { $status ->
        [running] loopt nog, de periode was { $period }
       *[planned] staat nog op gepland, de periode was { $period }
    }
signal-meeting-not-closed = Overleg geweest en nooit afgesloten
signal-meeting-not-closed-why =
    { $status ->
        [held] gehouden, nog niet afgesloten: wat eruit terugkomt, staat nergens
       *[planned] de dag is voorbij, nog niet afgesloten: wat eruit terugkomt, staat nergens
    }
signal-proposal-incomplete = Voorstel onvolledig terwijl de stukken uitgaan
signal-proposal-incomplete-why =
    { $past ->
        [yes] { $meeting } had verzonden moeten zijn ({ $send }); er ontbreekt: { $list }
       *[no] { $meeting } wordt verzonden { $send }; er ontbreekt: { $list }
    }
signal-round-unanswered = Schriftelijke ronde zonder reactie
signal-round-unanswered-why =
    { $state ->
        [none] nog geen enkele reactie genoteerd
        [dated] { $n } van { $all } reageerden niet, sluit { $closes }
       *[undated] { $n } van { $all } reageerden niet
    }
signal-mandate-due = Mandaat toe aan herziening
signal-mandate-due-why = te herzien: { $review }
signal-line-postponed = Regel drie keer of vaker verschoven
signal-line-postponed-why =
    { $told ->
        [yes] { $n } keer verschoven, het laatst: { $why }
       *[no] { $n } keer verschoven
    }
signal-theme-without-holder = Thema op de jaaragenda zonder portefeuillehouder
signal-theme-without-holder-why =
    { $n ->
        [one] één regel op de jaaragenda { $agenda }, geen houder
       *[other] { $n } regels op de jaaragenda { $agenda }, geen houder
    }
signal-line-incomplete = Regel zonder groep of periode
signal-line-incomplete-why =
    { $lacks ->
        [group] geen groep die het uitvoert
        [period] geen periode
       *[both] geen groep en geen periode
    }
signal-agreement-notice = Overeenkomst: opzeggen of verlengen
signal-agreement-notice-why =
    { $passed ->
        [yes] opzeggen kon tot en met { $day }; loopt tot en met { $until }
       *[no] opzeggen kan tot en met { $day }; loopt tot en met { $until }
    }
signal-grant-due = Subsidie: termijn nadert of is voorbij
signal-grant-due-why =
    { $what ->
        [account] te verantwoorden: { $day }{ $late ->
            [late] , dat is geweest
           *[no] { "" }
        }
       *[apply] aan te vragen: { $day }{ $late ->
            [late] , dat is geweest
           *[no] { "" }
        }
    }
signal-plan-ending = Plan of overeenkomst loopt af, zonder opvolger
signal-plan-ending-why =
    { $ended ->
        [yes] is al afgelopen: { $until }
       *[no] loopt tot en met { $until }
    }
signal-merger-inhabitants = Inwonertal na samenvoeging
signal-merger-inhabitants-why = moet stijgen met dat van { $merged }, in peiljaar { $year } nog apart
signal-group-without-meeting = Groep al zes maanden niet bijeen
signal-group-without-meeting-why =
    { $met ->
        [yes] kwam het laatst bijeen: { $last }; er is niets gepland
       *[no] er is nog geen overleg bekend
    }
signal-group-without-chair = Groep zonder voorzitter of trekker
signal-group-without-chair-why =
    { $kind ->
        [working_group] geen voorzitter en geen projectleider
        [project] geen voorzitter en geen projectleider
        [support] geen voorzitter en geen coördinator
       *[dvo] geen voorzitter
    }
signal-group-without-mandate = Groep zonder mandaat
signal-group-without-mandate-why = geen besluit bekend waarop de groep rust
signal-seat-vacant = Vacante zetel
signal-seat-vacant-why =
    { $role ->
        [chair] voorzitter, { $group }
        [secretary] secretaris, { $group }
        [coordinator] coördinator, { $group }
        [project_leader] projectleider, { $group }
       *[other] { $group }
    }
signal-person-without-organisation = Persoon met een rol maar zonder organisatie
signal-person-without-organisation-why =
    { $n ->
        [one] een rol: { $group }
       *[other] { $n } rollen, waaronder { $group }
    }
signal-twice = Twee keer hetzelfde?
signal-twice-why = lijkt op ‘{ $other }’: gelijk in { $list }
signal-count-differs = Opgegeven aantal wijkt af van het getelde
signal-count-differs-why =
    { $what ->
        [municipalities] opgegeven { $stated } gemeenten, geteld { $counted }
        [coordinators] opgegeven { $stated } coördinatoren, geteld { $counted }
        [members] opgegeven { $stated } leden, geteld { $counted }
       *[seats] opgegeven { $stated } zetels, geteld { $counted }
    }
signal-period-in-words = Periode in woorden
signal-period-in-words-why = { $list }: ‘{ $words }’, zonder dag
signal-seats-not-filled-in = Zetels nog niet ingevuld
signal-seats-not-filled-in-why =
    { $n ->
        [one] een zetel nog in te vullen
       *[other] { $n } zetels nog in te vullen
    }
signals-asleep = Slapende signalen
signals-sleeping =
    { $n ->
        [one] één slaapt
       *[other] { $n } slapen
    }
signals-sleeps = tot { $until }: { $why } · { $signal }
signals-all-asleep = Alles wat aandacht vraagt, slaapt.
signals-rests = niet hetzelfde: { $why }
overview-next = Volgend DVO
overview-no-meeting = Er is nog geen DVO gepland
overview-plan = Enter plant een jaar
overview-items =
    { $n ->
        [0] nog geen agenda
        [one] één agendapunt
       *[other] { $n } agendapunten
    }
overview-overdue = Over tijd
overview-more = en nog { $n }
overview-drafts = Kladversies
overview-signals = Signalen
overview-changes = Veranderd
overview-since-dvo = sinds { $meeting }
overview-since-opened = sinds de vorige keer, { $moment }
overview-changed =
    { $n ->
        [0] niets
        [one] één record
       *[other] { $n } records
    }
overview-changed-at-least = minstens { $n } records
overview-gone =
    { $n ->
        [one] één verwijderd
       *[other] { $n } verwijderd
    }
days-ahead =
    { $n ->
        [0] vandaag
        [1] morgen
       *[other] over { $n } dagen
    }
days-ago =
    { $n ->
        [1] gisteren
       *[other] { $n } dagen geleden
    }
checklist-choose = Wat komt op de jaaragenda { $place } { $year } ({ $status })?
checklist-fill = Wat komt op de agenda van { $meeting }?
checklist-next-year = Welke regels van { $agenda } gaan mee naar volgend jaar?
checklist-erase = { $name } wissen: waar in teksten gaat de naam weg?
checklist-close = { $meeting } afsluiten: wat komt terug, en waar?
checklist-leave = { $meeting } gaat niet door: waar gaat dit heen?
checklist-nothing = Er komt niets terug. Enter sluit het overleg af.
sitting-minutes = { $n } min
sitting-over = loopt { $n } min uit
sitting-clock = nu { $used } van { $planned } min
sitting-empty = Deze agenda is nog leeg. f vult hem met de vaste punten en wat erop wacht; n maakt een punt.
sitting-presence = Aanwezigheid ({ $n })
sitting-public = openbaar
sitting-not-public = niet openbaar
sitting-nothing-said = Nog niets genoteerd.
sitting-advice = advies
sitting-on-behalf = namens { $who }
standing-agenda =
    Opening (5)
    Verslag vorige vergadering (5)
    Mededelingen (10)
    Vanuit de politie (10)
    {"#"} Besluitvormend
    {"#"} Opiniërend
    {"#"} Informerend
    Rondvraag (5)
    Sluiting
standing-announcements = Mededelingen
where-next = volgend overleg
where-period = in { $period }
where-agenda = jaaragenda { $agenda }
where-nowhere = gaat niet mee
why-standing = vast punt
why-waits = wacht op dit overleg
why-stranded = van een vervallen overleg
why-proposal = voorstel dat wacht
why-line = jaaragenda
why-mandate = mandaat herzien
why-round = schriftelijke ronde melden
why-not-treated = niet behandeld
why-held-over = aangehouden
why-comes-back = komt terug
why-open-action = actie nog open
why-recurs = elke keer

## Scherm

screen-too-small = Dit venster is te klein. Maak het minstens { $size } tekens groot.
title-today = { $day } · wk { $week }
title-read-only = alleen lezen
title-trial = proef: wordt niet bewaard
all-districts = alle districten
own-district = eigen district
card-computed = geteld
card-unknown = nog niet bekend
card-unknown-fields =
    { $n ->
        [one] 1 veld niet bekend
       *[other] { $n } velden niet bekend
    }
group-unknown = niet ingevuld
group-done = { $done } van { $n } gereed
list-count =
    { $n ->
        [one] { $n } regel
       *[other] { $n } regels
    }
list-filter = filter: { $text } ({ $n })
list-marked = { $n } gemarkeerd
filter-prompt = Filter:
history-of = Historie van { $name }
history-waits = wacht nog
history-joined = samengevoegd met ‘{ $name }’
history-joined-again = opnieuw samengevoegd met ‘{ $name }’
history-parted = samenvoegen met ‘{ $name }’ teruggenomen
history-taken-up = opgegaan in ‘{ $name }’

## Keuzelijsten

pick-find = Zoek overal
pick-palette = Opdrachten
pick-help = Hulp: alle toetsen
pick-district = Welk district wilt u zien?
pick-own-district = Welkom. Voor welk district werkt u?
pick-columns = Kolommen
pick-export = Exporteren
pick-add = Toevoegen
pick-join = Samenvoegen met
pick-drafts = Kladversies
pick-deleted = Verwijderd: wat wilt u terughalen?
pick-backups = Reservekopieën: welke wilt u terugzetten?
pick-site-name = Hoe heet deze werkplek?
pick-backup-folder = Reservekopieën ook in een tweede map
pick-nothing = Niets gevonden.
pick-export-agenda = Jaaragenda { $year } als CSV voor Excel
pick-export-agenda-public = Jaaragenda { $year } als CSV voor Excel, alleen wat openbaar is
pick-export-agenda-rfc = Jaaragenda { $year } als internationale CSV (komma's, ISO-datums)
pick-export-list =
    { $n ->
        [one] Deze lijst: { $kinds }, { $n } regel
       *[other] Deze lijst: { $kinds }, { $n } regels
    }
pick-export-table = { $table } voor Excel
pick-export-table-public = { $table } voor Excel, alleen wat openbaar is
pick-export-all = Alle { $kinds }
pick-behind = Welke bedoelt u?
pick-paper = Stuk: { $paper } als { $format }
pick-paper-public = Stuk: { $paper } als { $format }, alleen wat openbaar is
pick-copy-paper = Stuk: { $paper } naar het klembord
find-begin = Typ een deel van een naam, afkorting, onderwerp of thema. De volgorde maakt niet uit; een tikfout mag.
present-leave = Esc of F5: terug
find-prefix-sort = soort
find-prefix-district = district
find-no-sort = ‘{ $text }’ is geen soort.
find-no-district = ‘{ $text }’ is geen district.
find-no-such = Bijv. soort:persoon of district:twente.
find-count =
    { $n ->
        [one] { $n } treffer
       *[other] { $n } treffers
    }
find-found = gevonden in { $field }
pick-views = Weergaven van dit tabblad
pick-save-view = Hoe heet deze weergave?
pick-remove-view = Welke weergave kan weg?
view-begin = Typ een naam. Filter, volgorde, kolommen en groepering worden zo bewaard als ze nu zijn.
view-save = Bewaar als ‘{ $name }’
view-replace = Vervang ‘{ $name }’
view-sort = op { $column }
view-group = per { $column }
empty-views = Er zijn van dit tabblad nog geen weergaven bewaard.
add-as = met dit als ‘{ $field }’
called-seat = lid, voorzitter, projectleider …
called-portfolio = houder, plaatsvervanger, projectleider
called-meeting_rule = hoe, waar en hoe laat

## Formulieren

form-new = Nieuw: { $kind }
form-many = { $n } { $kinds } tegelijk wijzigen
form-was = was: { $text }
form-made = nieuw
form-mixed = (verschillend)
form-more-offers = … typ meer letters voor de andere
form-needed = nodig
form-now = nu: { $text }
form-in-words = blijft in woorden staan; er is geen dag bekend
form-kept-as-text = blijft staan als tekst: niet als periode begrepen
offer-make = Nieuw: ‘{ $name }’ aanmaken ({ $kind })

hint-period = bijv. 12-11, wk 46, Q3, eind okt, 2e week mrt, +2w
hint-period-steps = pijltjes schuiven op, PgUp en PgDn verder
hint-choice = typ letters, of kies met pijl links en rechts
hint-link = typ een deel van de naam; Enter kiest
hint-links = typ een naam, Enter voegt toe; Backspace haalt weg
hint-long = Ctrl+E opent het tekstvenster, Ctrl+O uw editor

problem-required = Dit is nodig om te kunnen opslaan.
problem-choose = Kies met Enter wie of wat u bedoelt: ‘{ $text }’.
problem-choose-word = ‘{ $text }’ is geen keuze: kies met Enter uit de lijst.
problem-email = Een e-mailadres heeft een @ en geen spaties.
problem-decimal = ‘{ $text }’ is geen getal dat hier past; bijv. 12,50.
problem-number = ‘{ $text }’ is geen heel getal.
problem-bounds = Dit moet tussen { $min } en { $max } liggen.
problem-outside = Dit moet binnen { $text } liggen.
problem-period = ‘{ $text }’ is niet begrepen; bijv. 12-11 of wk 46.
problem-no-such-day = Die dag of periode bestaat niet: ‘{ $text }’.
problem-end-before-start = Het eind ligt vóór het begin: ‘{ $text }’.
problem-period-range = Zo ver reikt de kalender hier niet: ‘{ $text }’.
problem-until-before-from = Dit ligt vóór het begin (‘vanaf’).
problem-itself = Dit kan niet naar zichzelf verwijzen.
problem-circle = Dit is een kring: { $text }. Kies iets anders of niets.
problem-nowhere = Dit verwijst naar iets dat er niet (meer) is.
problem-changed = Dit is intussen veranderd; doe het nog eens.
problem-too-long = Deze tekst is te lang om te bewaren; kort hem in.
problem-time = ‘{ $text }’ is geen tijdstip; bijv. 14u of 14:30.
problem-ends-before-begins = Het eind ligt niet na het begin.
problem-closes-before-opens = De ronde sluit vóór ze opent.
problem-before-the-proposal = Dit ligt vóór de datum van het voorstel.
problem-number-twice = Dit nummer heeft al: ‘{ $text }’. Vrij is { $offer }.
problem-incomplete = Nog niet te verzenden; er ontbreekt: { $list }.
problem-same-period = Kies een andere periode dan de huidige.
ask-unfix = Vastgestelde bijdragen losmaken?
ask-unfix-why = Dan tellen tarief en inwoners van nu weer.
toast-fixed = { $name } is vastgesteld: { $total } in totaal.
toast-paid = { $name } heeft betaald.
toast-unpaid = { $name } heeft nog niet betaald.
toast-unfixed = { $name } is losgemaakt.
toast-fix-first = Stel de bijdragen eerst vast; daarna is af te vinken wie betaald heeft.
toast-nothing-fixed = Hier staat geen vastgestelde bijdrage.
problem-not-ahead = Kies een dag die nog komt.
problem-which-group = Welke groep is bedoeld?
problem-nobody = Hier hoort iemand bij: kies wie.
problem-dates = Niet begrepen: ‘{ $text }’. Schrijf bijv. 12 feb, 9 apr.
problem-no-next = Er is nog geen ‘{ $text }’ gepland.
problem-status-why = Zeg bij ‘reden’ waarom.
problem-same-person = Dat is dezelfde persoon.
problem-theme-twice = Dit plan noemt dit thema al: ‘{ $text }’.
problem-agenda-twice = Deze jaaragenda is er al: ‘{ $text }’.
problem-other-year = Let op: dit valt niet in { $text }.
problem-day-off =
    { $text ->
        [new-year] Let op: nieuwjaarsdag. Werkdag ervoor: { $offer }.
        [good-friday] Let op: Goede Vrijdag. Werkdag ervoor: { $offer }.
        [easter] Let op: Pasen. Werkdag ervoor: { $offer }.
        [kings-day] Let op: Koningsdag. Werkdag ervoor: { $offer }.
        [liberation] Let op: Bevrijdingsdag. Werkdag ervoor: { $offer }.
        [ascension] Let op: Hemelvaartsdag. Werkdag ervoor: { $offer }.
        [after-ascension] Let op: vrijdag na Hemelvaart. Werkdag ervoor: { $offer }.
        [whitsun] Let op: Pinksteren. Werkdag ervoor: { $offer }.
        [christmas] Let op: Kerstmis. Werkdag ervoor: { $offer }.
       *[weekend] Let op: weekend. Werkdag ervoor: { $offer }.
    }
problem-namesake = Let op: die is er al: { $text }.
problem-year-known = Van dit peiljaar is er al een inwonertal.
problem-paid-already = Betaald is al door { $text }; vink dat eerst uit.
problem-not-fixed = Stel de bijdragen eerst vast.
problem-reference-ahead = Let op: dit ligt na het jaar van de regeling.
problem-nobody-pays = Er doet niemand mee.
problem-pays-unknown = Nog niet bekend is wat zij betalen: { $text }.
problem-nothing-carried = Er is niets om over te dragen.

## Vragen

join-title = Samenvoegen: { $kind }
join-stays = blijft
join-goes = gaat erin op
join-nothing = (leeg)
join-both = allebei: { $text }
join-alike = lijkt erop
join-offer = { $key } voegt ze samen.
join-no-other = Er is geen andere om mee samen te voegen.
join-same =
    { $n ->
        [one] In beide gelijk: één veld.
       *[other] In beide gelijk: { $n } velden.
    }
join-moves = Gaat mee: { $list }.
join-along = Dubbel, gaat ook op: { $list }.
join-left = Blijft er twee keer staan: { $list }.
join-falls = Vervalt, want tussen deze twee: { $list }.
join-dropped = Vervalt, want het zou een kring worden: { $field } ‘{ $name }’.

box-more = … en nog { $n }
ask-delete =
    { $n ->
        [one] Dit verwijderen?
       *[other] Deze { $n } verwijderen?
    }
ask-delete-along =
    { $n ->
        [one] Dit kan er niet zonder en gaat mee:
       *[other] Deze { $n } kunnen er niet zonder en gaan mee:
    }
ask-delete-emptied =
    { $n ->
        [one] Dit blijft, maar verliest de verwijzing:
       *[other] Deze { $n } blijven, maar verliezen de verwijzing:
    }
ask-quit = Het programma verlaten?
ask-erase = { $name } voorgoed wissen?
ask-erase-no-undo = Dit kan niet ongedaan worden gemaakt, en wat hiervóór is gedaan daarna ook niet meer.
ask-erase-texts =
    { $n ->
        [one] Hieruit gaat de naam weg:
       *[other] Uit deze { $n } gaat de naam weg:
    }
ask-erase-drafts =
    { $n ->
        [one] Eén kladversie waarin de naam staat, wordt weggegooid.
       *[other] { $n } kladversies waarin de naam staat, worden weggegooid.
    }
ask-erase-backups = Ook de historie en de reservekopieën worden opgeschoond. Waar dat niet kan, wordt gezegd.
ask-erase-outside = Wat al is uitgevoerd, gemaild of elders gekopieerd, staat buiten dit bestand.
erased-mark = [gewist]
ask-quit-form = Het formulier dat nog openstaat, blijft bewaard als kladversie.
ask-discard = Weggooien wat hier is ingevuld?
ask-overwrite = Er is al een bestand met deze naam. Overschrijven?
ask-restore = Deze reservekopie terugzetten?
ask-restore-kept = Het bestand zoals het nu is, wordt eerst apart bewaard.
strategy-plans =
    { $n ->
        [one] { $n } plan
       *[other] { $n } plannen
    }
ask-close-early = { $meeting } ligt nog voor u. Toch afsluiten?
ask-close-early-why = Wie een overleg afsluit, zegt dat het gehouden is en stuurt door wat terugkomt.
ask-evaluate =
    { $n ->
        [one] Eén regel heeft nog geen oordeel. Toch geëvalueerd?
       *[other] { $n } regels hebben nog geen oordeel. Toch geëvalueerd?
    }
toast-not-closed-before = Let op: { $meeting } is nog niet afgesloten. Wat daaruit terugkomt, staat hier niet bij.
toast-adopted =
    { $n ->
        [one] Vastgesteld: { $agenda }; de regel is bewaard zoals hij nu is.
       *[other] Vastgesteld: { $agenda }; { $n } regels zijn bewaard zoals ze nu zijn.
    }
toast-next-year =
    { $n ->
        [one] Eén regel gaat mee naar { $agenda }.
       *[other] { $n } regels gaan mee naar { $agenda }.
    }
review-passes = { $kind }: { $name }: { $from } → { $to }, vanaf { $when }
ask-make =
    { $n ->
        [one] Dit vastleggen? Kijk het na.
       *[other] Deze { $n } vastleggen? Kijk ze na.
    }

## Meldingen

toast-agenda-last = De jaaragenda is geëvalueerd; daarna komt niets meer.
toast-chosen =
    { $n ->
        [one] Eén thema staat op de jaaragenda.
       *[other] { $n } thema's staan op de jaaragenda.
    }
toast-unexplained =
    { $n ->
        [one] Eén ander heeft nog geen reden: r zegt waarom niet.
       *[other] { $n } andere hebben nog geen reden: r zegt waarom niet.
    }
toast-all-explained = Alles waar gemeenten om vragen staat op de agenda of heeft een reden.
toast-new =
    { $n ->
        [one] Toegevoegd: { $name }.
       *[other] Toegevoegd: { $name }; samen { $n } regels.
    }
toast-edit =
    { $n ->
        [one] Gewijzigd: { $name }.
       *[other] Gewijzigd: { $n } regels.
    }
toast-postpone =
    { $n ->
        [one] Verschoven: { $name }.
       *[other] Verschoven: { $n } regels.
    }
toast-these = Het gaat om { $others }.
toast-along = Ook nieuw: { $others }.
toast-then-theme = Met { $open } opent u het thema; met { $new } en ‘portefeuille’ legt u daar vast wie die heeft.
toast-then-group = Met { $open } opent u de groep; { $new } voegt daar een zetel toe: een lid, de projectleider.
toast-delete =
    { $n ->
        [one] Verwijderd: { $name }. Toets u haalt het terug.
       *[other] Verwijderd: { $n } regels. Toets u haalt ze terug.
    }
toast-refused = Er is niets veranderd. { $list } Pas dat aan en doe het dan opnieuw.
toast-wrong = { $kind } ‘{ $name }’, { $field }: { $problem }
toast-left-broken =
    { $n ->
        [one] Let op, dit klopt zo niet: { $list }
       *[other] Let op, { $n } dingen kloppen zo niet: { $list }
    }
toast-not-copied =
    { $n ->
        [one] Niets gekopieerd: één hiervan kan zo niet worden gekopieerd. Maak daar apart een kopie van.
       *[other] Niets gekopieerd: { $n } hiervan kunnen zo niet worden gekopieerd. Maak daar apart een kopie van.
    }
toast-duplicate =
    { $n ->
        [one] Kopie gemaakt van { $name }.
       *[other] Kopie gemaakt van { $n } regels.
    }
toast-bring-back =
    { $n ->
        [one] Teruggehaald: { $name }.
       *[other] Teruggehaald: { $n } regels.
    }
toast-load =
    { $n ->
        [one] Ingelezen: { $name }.
       *[other] Ingelezen: { $n } regels.
    }
toast-upkeep = Het bestand is bijgewerkt.
toast-kept-as-text = ‘{ $text }’ blijft staan als tekst.
toast-undo =
    { $n ->
        [one]
            { $what ->
                [create] Ongedaan gemaakt: { $name } is er weer.
                [delete] Ongedaan gemaakt: { $name } is weer weg.
               *[set] Ongedaan gemaakt: { $name } is weer zoals het was.
            }
       *[other] Ongedaan gemaakt: { $n } regels.
    }
toast-redo =
    { $n ->
        [one]
            { $what ->
                [create] Opnieuw toegevoegd: { $name }.
                [delete] Opnieuw verwijderd: { $name }.
               *[set] Opnieuw gewijzigd: { $name }.
            }
       *[other] Opnieuw gedaan: { $n } regels.
    }
toast-join-two = Markeer er twee, of één en kies de andere.
toast-join-new = Wat nog niet bewaard is, kan niet blijven.
toast-join-itself = Dat is hetzelfde; kies een andere.
toast-join-kind = Dat is iets van een andere soort.
toast-join-used = Dit kan niet: wat ernaar verwijst, kan niet naar de andere verwijzen.
toast-merge = Samengevoegd: { $name }. Toets u neemt het terug.
toast-undo-merge = Samenvoegen teruggenomen: { $name }.
toast-redo-merge = Opnieuw samengevoegd: { $name }.
toast-nothing-to-undo = Er is niets om ongedaan te maken.
toast-nothing-unfinished = Alles is gereed, vervallen of al meegenomen.
toast-nothing-to-redo = Er is niets om opnieuw te doen.
toast-copied =
    { $n ->
        [one] { $n } regel gekopieerd naar het klembord.
       *[other] { $n } regels gekopieerd naar het klembord.
    }
toast-exported =
    { $n ->
        [one] { $n } regel geëxporteerd naar { $path }
       *[other] { $n } regels geëxporteerd naar { $path }
    }
toast-exported-none-public = Geen enkele regel staat op openbaar; het bestand is leeg: { $path }
toast-own-district = { $name } is nu uw eigen district. Met F1 ziet u wat elke toets doet.
toast-page-parked = Met { $key } gaat u terug naar waar u was.
toast-paper = Geschreven: { $path }
toast-view-saved = Weergave ‘{ $name }’ bewaard. { $key } toont de weergaven van dit tabblad.
toast-weighed = Weging bewaard: { $name }.
toast-view-removed = Weergave ‘{ $name }’ weggehaald.
toast-esc = Esc haalt dit weg.
toast-backup = Reservekopie gemaakt: { $path }
toast-restored = Reservekopie teruggezet. Het vorige bestand staat in { $kept }
toast-erase = { $name } is gewist. Opgeschoonde reservekopieën: { $n }.
toast-erase-left = Niet opgeschoond: { $why } Verwijder { $path } zelf als dat nodig is.
toast-paste-astray = Plakken kan alleen in een invoerveld.
toast-reason-others = ‘{ $theme }’ staat al op de agenda. Deze vraag gaat over wat nog geen reden heeft.
toast-form-warned = Er is iets gewijzigd. Ctrl+S slaat op, nog eens Esc legt weg als kladversie, Ctrl+X gooit weg.
toast-discarded = Weggegooid; er is niets gewijzigd.
toast-form-problem = Nog niet opgeslagen: kijk bij het uitroepteken.
toast-elsewhere = In deze lijst staat het niet: zie het filter, het jaar en het district.
toast-form-parked-too = Het formulier blijft open; met { $key } gaat u ernaar terug. Het vorige ligt bij de kladversies.
toast-form-parked = Het formulier blijft open; met { $key } gaat u ernaar terug.
toast-draft-kept = Weggelegd als kladversie; terug te vinden met Ctrl+P, ‘kladversies’.
toast-draft-taken-up = Hiervan lag nog een kladversie; u gaat daarin verder.
toast-slept = Dit signaal slaapt tot { $until }.
toast-rests = ‘{ $one }’ en ‘{ $other }’ blijven twee.
toast-woken =
    { $n ->
        [one] Het signaal is weer wakker.
       *[other] { $n } signalen zijn weer wakker.
    }
toast-drafts =
    { $n ->
        [one] Er ligt nog een kladversie; zie Ctrl+P, ‘kladversies’.
       *[other] Er liggen nog { $n } kladversies; zie Ctrl+P, ‘kladversies’.
    }

action-new = toegevoegd
action-edit = gewijzigd
action-delete = verwijderd
action-duplicate = als kopie gemaakt
action-bring-back = teruggehaald
action-load = ingelezen
action-upkeep = bijgewerkt door het programma
action-erase = voorgoed gewist
action-undo = ongedaan gemaakt
action-redo = opnieuw gedaan
action-close = afgesloten
action-merge = samengevoegd

## Wat niet lukte: eerst wat er werd gedaan, dan wat er mis is en wat u kunt doen

doing-commit = Opslaan is niet gelukt
doing-undo = Ongedaan maken is niet gelukt
doing-redo = Opnieuw doen is niet gelukt
doing-export = Exporteren is niet gelukt
doing-setting = De instelling is niet bewaard
doing-draft = De kladversie is niet bewaard
doing-backup = De reservekopie is niet gemaakt
doing-restore = De reservekopie is niet teruggezet
doing-erase = Het wissen is niet gelukt
doing-history = De historie is niet te lezen
doing-copy = Kopiëren is niet gelukt
doing-editor = De eigen editor is niet gestart
doing-open = Het bestand is niet geopend
doing-create = Het bestand is niet gemaakt

error-io = { $path }: { $detail }. Controleer of de map bereikbaar is en probeer het opnieuw.
error-clipboard = Het klembord is niet bereikbaar. Exporteer de lijst, of kopieer met de muis.
error-editor = De editor ‘{ $editor }’ gaf geen tekst terug ({ $detail }); uw tekst is niet veranderd. Stel $VISUAL of $EDITOR in, of gebruik het tekstvenster (Ctrl+E).
error-misfit = De wijziging staat in het bestand, maar het scherm loopt achter ({ $detail }). Sluit het programma en open het opnieuw.
error-damaged = Het bestand is beschadigd: { $detail }. Het is nu alleen te lezen. Zet een reservekopie terug via de opdrachten (Ctrl+P).

error-store-not-found = Er is geen bestand { $path }. Controleer de naam, of maak een nieuw bestand.
error-store-exists = Er is al een bestand { $path }. Open dat, of kies een andere naam.
error-store-not-a-database = { $path } is leeg of is geen bestand van dit programma. Kies een ander bestand of zet een reservekopie terug.
error-store-foreign = { $path } hoort bij een ander programma. Kies een ander bestand; aan dit bestand is niets veranderd.
error-store-newer = { $path } is gemaakt met een nieuwere versie van dit programma (indeling { $version }). Werk het programma bij; aan het bestand is niets veranderd.
error-store-older = { $path } is gemaakt met een oudere versie (indeling { $version }) en kan zo niet alleen-lezen open. Open het één keer om te schrijven; er wordt dan eerst een kopie gemaakt.
error-store-damaged = { $path } is beschadigd: { $detail }. Ga er niet in verder; zet een reservekopie terug.
error-store-read-only = { $path } is alleen te lezen. Haal de schrijfbeveiliging weg of werk in een kopie op een andere plek.
error-store-in-use = { $path } is al open op { $host } (proces { $pid }). Sluit het daar, of open het hier om alleen te lezen.
error-store-busy = { $path } wordt vastgehouden door een ander programma. Wacht even en probeer het opnieuw; een reservekopie- of synchronisatieprogramma kan de oorzaak zijn.
error-store-disk-full = De schijf met { $path } is vol. Maak ruimte en probeer het opnieuw; er is niets verloren gegaan.
error-store-replaced = { $path } is intussen door een ander programma vervangen of veranderd. Sluit dit programma, kijk welk bestand het goede is en open dat.
error-store-unfinished = In { $path } is een schrijfactie onderbroken. Open het bestand één keer om te schrijven; dan wordt die afgerond.
error-store-no-folder = De map { $path } is er niet. Maak de map aan, of sluit de schijf of het netwerk weer aan.
error-store-permission = U mag { $path } niet gebruiken. Vraag om rechten op deze plek of kies een andere map.
error-store-linked = In { $path } zou een verwijzing naar niets blijven staan; daarom is er niets veranderd. Kijk op de kaart wat ernaar verwijst en pas dat eerst aan.
error-store-stale = { $path } bevat intussen iets anders ({ $detail }); er is niets veranderd. Sluit het programma, open het opnieuw en maak de wijziging nog eens.
error-store-refused = { $path } neemt deze waarde niet aan: { $detail }. Pas het veld aan en sla opnieuw op.
error-store-setting = De beveiliging ‘{ $name }’ van { $path } is niet aan te zetten; daarom wordt er niets geschreven. Zet het bestand op een gewone lokale schijf.
error-store-io = { $path } is niet te lezen of te schrijven: { $cause }. Controleer schijf en netwerk en probeer het opnieuw.
error-store-sqlite = De database { $path } meldt een fout: { $cause }. Probeer het opnieuw; blijft het zo, controleer het bestand dan met ‘dvo check’.

## Stukken van een overleg

checklist-publish = Openbaar ({ $paper }): wie wordt genoemd, wat blijft weg
publish-named = genoemd
publish-unnamed = niet genoemd
left-out-refused = niet openbaar
left-out-unset = openbaar niet ingevuld
left-out-hours = de begintijden van de punten
left-out-hours-why = alleen in het interne stuk
block-others = overige punten
paper-advice-followed = Volgens advies: { $text }
paper-advice-not-so = Advies, niet zo besloten: { $text }
paper-advice-unsaid = Advies: { $text }
paper-agenda = agenda
paper-proposal = voorstel
paper-proposals = voorstellen
paper-feedback = terugkoppeling
paper-decisions = besluitenlijst
paper-actions = actielijst
paper-as-docx = Word
paper-as-txt = tekst
paper-as-md = Markdown
paper-body = orgaan
paper-execution = uitvoering
paper-nothing = Er is nog niets om hier te zetten.
paper-on-behalf = { $speaker } namens { $others }
paper-on-behalf-only = namens { $others }
paper-replaced = { $name } door { $other }
paper-report = jaarverslag
paper-route = route
paper-sums-up = { $speaker } vat samen:
paper-time = tijd
paper-what = wat
paper-who = wie
paper-briefing = briefing
paper-personal = persoonsgegevens
paper-personal-named = Genoemd in teksten
paper-personal-history = Eerder vastgelegd

## Waarom een reservekopie is gemaakt

backup-daily = van de dag
backup-asked = op verzoek
backup-migration = vóór een nieuwe versie
backup-import = vóór het inlezen
backup-replaced = wat bij terugzetten is vervangen

## Opdrachtregel

cli-about = Het veiligheidsnetwerk van een district: mensen, groepen en de jaaragenda, zonder internet
cli-find-none = Niets gevonden voor ‘{ $text }’.
cli-unknown-district = Er is geen district ‘{ $text }’. Kies uit: { $list }.
cli-unknown-kind = De soort ‘{ $text }’ bestaat niet. Kies uit: { $list }.
cli-exists = Er is al een bestand { $path }; er is niets geschreven. Kies een andere naam.
cli-exported =
    { $n ->
        [one] { $n } regel geëxporteerd naar { $path }
       *[other] { $n } regels geëxporteerd naar { $path }
    }
cli-check-sound = { $path } is in orde: { $records } regels nagekeken.
cli-check-advice = Werk niet verder in dit bestand. Zet een reservekopie terug met ‘dvo restore’, en bewaar het beschadigde bestand.
cli-created = Nieuw bestand gemaakt: { $path }
cli-restore-done = Reservekopie teruggezet in { $path }. Het vorige bestand staat in { $kept }
cli-no-backups = Er zijn geen reservekopieën.
cli-paths-file = bestand
cli-paths-backups = reservekopieën
cli-paths-exports = exports
cli-in-use = Het bestand is al open op { $host } (proces { $pid }, sinds { $since }).
cli-in-use-ask = Alleen-lezen openen? [j/N]
cli-damaged-offer = De nieuwste goede reservekopie is van { $backup }: { $path }
    Ga ermee verder met ‘dvo restore { $number }’; het beschadigde bestand blijft bewaard.
cli-press-enter = Druk op Enter om te sluiten
cli-read-only = Het bestand is alleen te lezen; wijzigingen zijn nu niet mogelijk.
cli-synced = { $path } staat in een map die wordt gesynchroniseerd of op een netwerkschijf. Daar kan het beschadigd raken; zet het liever in een gewone map op deze computer.
cli-usage = dvo [OPTIES] [BESTAND] [OPDRACHT]
cli-usage-find = dvo find [OPTIES] TEKST…
cli-usage-export = dvo export agenda|SOORT [OVERLEG --as STUK] [OPTIES]
cli-usage-signals = dvo signals [OPTIES]
cli-usage-new = dvo new BESTAND [OPTIES]
cli-usage-check = dvo check [OPTIES]
cli-usage-restore = dvo restore [RESERVEKOPIE] [OPTIES]
cli-usage-paths = dvo paths [OPTIES]
cli-usage-report = dvo report [OPTIES]
cli-usage-completions = dvo completions SHELL
cli-heading-usage = Gebruik
cli-heading-command = OPDRACHT
cli-heading-commands = Opdrachten
cli-heading-arguments = Argumenten
cli-heading-options = Opties
cli-about-find = Zoekt overal: één regel per vondst, met soort, naam en context (tabs ertussen)
cli-about-export = Schrijft de jaaragenda of een andere soort als tabel (CSV), of een stuk van een overleg
cli-about-signals = Noemt wat aandacht vraagt: één regel per signaal, met soort, naam en waarom (tabs ertussen)
cli-about-new = Maakt een nieuw bestand; overschrijft nooit
cli-about-check = Kijkt na of het bestand in orde is, en zegt wat te doen als dat niet zo is
cli-about-restore = Zet een reservekopie terug, of noemt welke er zijn
cli-about-paths = Noemt waar het bestand, de reservekopieën en de exports staan
cli-about-report = Geeft het jaarverslag: de jaaragenda zoals vastgesteld, wat ervan werd, besluiten en thema's
cli-about-completions = Geeft het script waarmee een shell opdrachten aanvult
cli-after =
    Zonder opdracht opent het programma uw eigen bestand; de eerste keer wordt dat gemaakt.

    Voorbeelden:
    {"  "}dvo                                 uw eigen bestand
    {"  "}dvo D:\netwerk.dvo                  een ander bestand
    {"  "}dvo --demo                          een voorbeeldjaar om alles uit te proberen
    {"  "}dvo find lente                      zoeken zonder scherm
    {"  "}dvo export agenda --district ijsselland --year 2026 --output agenda.csv
    {"  "}dvo D:\netwerk.dvo check            is dat bestand in orde?

    Uitkomst: 0 goed, 1 niet gevonden of niet gelukt, 2 verkeerd gebruikt.
cli-after-find =
    Voorbeelden:
    {"  "}dvo find ondermijning deventer
    {"  "}dvo find ondermijnign               een tikfout mag
    {"  "}dvo find soort:persoon lente        alleen personen; ook district:

    Uitkomst 1 als er niets is gevonden.
cli-after-signals =
    Voorbeelden:
    {"  "}dvo signals                         alle districten
    {"  "}dvo signals --district ijsselland   één district, met wat van de hele eenheid is

    Signalen die slapen blijven weg. Uitkomst 1 als er signalen zijn, 0 als er geen zijn.
cli-after-export =
    Voorbeelden:
    {"  "}dvo export agenda --district ijsselland --year 2026 --output agenda.csv
    {"  "}dvo export agenda --public --output voor-de-website.csv
    {"  "}dvo export personen --profile rfc4180 > personen.csv
    {"  "}dvo export overleg 11-12-2026 --as terugkoppeling --format txt
    {"  "}dvo export overleg dvo ijsselland december --as agenda --public -o agenda.docx

    ‘agenda’ zijn de regels van de jaaragenda; de agenda's zelf heten ‘jaaragenda's’.
cli-after-report =
    Voorbeelden:
    {"  "}dvo report
    {"  "}dvo report --district ijsselland --year 2025 --output jaarverslag-2025.docx
    {"  "}dvo report --public --format txt
cli-after-briefing =
    Voorbeelden:
    {"  "}dvo briefing de wit
    {"  "}dvo briefing raalte --since 11-06-2026 --format docx --output raalte.docx
cli-after-restore =
    Voorbeelden:
    {"  "}dvo restore                         welke reservekopieën er zijn
    {"  "}dvo restore 1                       de nieuwste terugzetten

    Wat nu in het bestand staat, wordt eerst apart bewaard.
cli-after-completions =
    Voorbeeld:
    {"  "}dvo completions bash > ~/.local/share/bash-completion/completions/dvo
cli-value-file = BESTAND
cli-value-open = BESTAND
cli-value-lang = TAAL
cli-value-text = TEKST
cli-value-limit = AANTAL
cli-value-kind = SOORT
cli-value-which = OVERLEG
cli-value-as = STUK
cli-value-format = VORM
cli-value-district = NAAM
cli-value-year = JJJJ
cli-which-district = Van welk district? Kies met --district uit: { $list }.
cli-value-profile = PROFIEL
cli-value-output = BESTAND
cli-value-new_file = BESTAND
cli-value-of_district = NAAM
cli-value-of_year = JJJJ
cli-value-backup = RESERVEKOPIE
cli-value-shell = SHELL
cli-arg-file = Dit bestand in plaats van uw eigen bestand (ook: omgevingsvariabele DVO_FILE)
cli-arg-open = Open dit bestand (met een punt of een map in de naam), hetzelfde als --file
cli-arg-demo = Een wegwerpkopie van het voorbeeldjaar; alles mag, niets blijft
cli-arg-lang = Taal: nl of en
cli-arg-read_only = Alleen lezen: er verandert niets
cli-arg-ascii = Lijnen en tekens alleen in ASCII
cli-arg-help = Deze hulp
cli-arg-version = De versie van het programma
cli-arg-text = Wat u zoekt: delen van woorden, in willekeurige volgorde
cli-arg-limit = Hoogstens zoveel regels (0: alle; anders 50)
cli-arg-kind = ‘agenda’, of een soort zoals persoon, organisatie, groep, thema
cli-arg-which = Bij overleg met --as: de datum (11-12-2026, 11 december, december 2026) of woorden uit de naam
cli-arg-as = Een stuk van één overleg: agenda, proposal (voorstel), feedback (terugkoppeling), decisions (besluitenlijst) of actions (actielijst)
cli-arg-format = Vorm van het stuk: md (Markdown), txt (tekst voor een mail) of docx (Word, LibreOffice); anders die van de bestandsnaam, of md
cli-arg-district = Alleen van dit district; een deel van de naam of de afkorting is genoeg
cli-arg-year = Alleen van dit jaar; zonder deze optie alle jaren
cli-arg-profile = excel-nl (gewoon te openen in Nederlands Excel) of rfc4180 (komma's, ISO-datums); anders excel-nl
cli-arg-public = Alleen wat openbaar is
cli-arg-with_notes = Ook uw eigen notities
cli-arg-names = Met de naam en functie van wie spreekt, inleidt, behandelt of vergadert; zonder deze optie alleen van wie dat op het scherm is bevestigd
cli-arg-output = Naar dit bestand; zonder deze optie, of met -, naar de standaarduitvoer
cli-arg-force = Een bestaand bestand overschrijven
cli-arg-new_file = Het bestand dat gemaakt wordt
cli-arg-of_district = Van welk district; anders uw eigen district, of het enige met een jaaragenda
cli-arg-of_year = Van welk jaar; anders dit jaar
cli-arg-example = Met het hele voorbeeldjaar erin
cli-arg-backup = Nummer uit de lijst of pad; zonder dit komt de lijst
cli-arg-shell = bash, zsh, fish, powershell of elvish
cli-wrong-command = De opdracht ‘{ $text }’ bestaat niet.
cli-wrong-argument = ‘{ $text }’ wordt hier niet verwacht.
cli-wrong-missing = Er ontbreekt: { $text }
cli-wrong-conflict = { $text } gaat niet samen met een andere optie.
cli-wrong-no-value = Bij { $text } hoort een waarde.
cli-wrong-value = ‘{ $value }’ is geen waarde voor { $text }.
cli-wrong-choice = ‘{ $value }’ is geen waarde voor { $text }. Kies uit: { $list }.
cli-wrong-other = Deze opdracht is niet begrepen. { $text }
cli-wrong-hint = Zie ‘dvo --help’.
cli-no-terminal = Het scherm heeft een terminal nodig. Zonder terminal werken ‘dvo find’ en ‘dvo export’; zie ‘dvo --help’.
cli-terminal = De terminal is niet te gebruiken: { $detail }
cli-output = De uitvoer is niet te schrijven: { $detail }
cli-no-home = Uw eigen map is niet te vinden. Noem zelf een bestand met --file.
cli-no-file = Er is geen bestand { $path }. Controleer de naam, of maak het met: dvo new { $path }
cli-no-year = Voor { $kinds } geldt geen jaar; laat --year weg.
cli-exists-force = Er is al een bestand { $path }; er is niets geschreven. Kies een andere naam, of overschrijf het met --force.
cli-export-empty = Er zijn geen regels die hieraan voldoen; alleen de kopregel is geschreven.
cli-no-docx = Een document voor Word is geen tekst voor een terminal. Geef met --output aan in welk bestand het moet komen.
cli-no-meetings = Er staan nog geen overleggen in het bestand.
cli-no-notes = In deze tabel staan geen eigen notities; ‘--with-notes’ wordt hier niet verwacht.
cli-names-of-paper = Namen bevestigt u voor een stuk: geef met --as op welk.
cli-named = Met naam genoemd:
cli-unnamed = Niet met naam genoemd (dat kan met --names):
cli-left-out = Weggelaten:
cli-no-papers = Van { $kinds } zijn er geen stukken; --as is er voor overleggen.
cli-not-public = { $name } staat niet als openbaar te boek. Zet eerst het veld ‘openbaar’ op ja, of laat --public weg.
cli-which-paper = Welk stuk wilt u? Zeg het met --as: agenda, proposal (voorstel), feedback (terugkoppeling), decisions (besluitenlijst) of actions (actielijst).
cli-which-meeting = Van welk overleg? Noem de datum of een deel van de naam:{ $list }
cli-unknown-meeting = Er is geen overleg ‘{ $text }’. Er zijn wel:{ $list }
cli-many-meetings = ‘{ $text }’ past bij meer dan één overleg. Noem de hele datum of meer van de naam, of kies een district met --district:{ $list }
cli-no-agenda = Er is geen jaaragenda { $year } van { $district }.
cli-check-not = { $path } is niet in orde.
cli-check-backup = Nieuwste goede reservekopie: { $backup }
cli-in-use-unknown = { $path } is al open, mogelijk op een andere computer.
cli-in-use-hint = Alleen lezen kan wel: dvo --read-only
cli-in-use-close = Sluit het daar eerst; er is niets veranderd.
cli-damaged-ask = Die reservekopie nu openen om alleen te lezen? [j/N]
cli-reading-backup = Dit is een reservekopie, alleen om te lezen. Sluit het programma en gebruik ‘dvo restore’ om ermee verder te gaan.
cli-left-by = Dit bestand is de vorige keer niet netjes gesloten ({ $host }, sinds { $since }). Staat het daar nog open, sluit het dan eerst.
cli-no-backups-why = Ze komen in een map naast { $path }, elke dag dat er iets is veranderd.
cli-no-such-backup = Er is geen reservekopie met nummer { $text }; er zijn er { $n }. Zie ‘dvo restore’.
cli-backup-damaged = De reservekopie { $path } is beschadigd; er is niets veranderd. Kies een andere met ‘dvo restore’.
cli-restore-done-new = Reservekopie teruggezet in { $path }. Er stond nog niets.
cli-restore-hint = Terugzetten: dvo restore NUMMER
cli-usage-briefing = dvo briefing NAAM… [OPTIES]
cli-about-briefing = Geeft één bladzijde over een persoon, organisatie, groep of thema
cli-value-name = NAAM
cli-value-since = WANNEER
cli-arg-name = Over wie of wat: delen van de naam
cli-arg-since = Besluiten vanaf dan, bijv. 11-06-2026; anders een jaar terug

doing-second-backup = De reservekopie in de tweede map is niet gemaakt
site-begin = Typ een naam, zoals ‘Sanne, laptop’. Die staat in de historie zodra er ook elders aan dit bestand is gewerkt.
site-set = Noem deze werkplek ‘{ $name }’
site-unnamed = werkplek { $name }
folder-begin = Typ of plak het pad van een map op een andere schijf of in het netwerk. Elke reservekopie komt daar ook.
folder-set = Bewaar ze ook in { $path }
folder-keep = Laat het zo: { $path }
folder-none = Geen tweede map meer
toast-clock-ahead = Er zijn wijzigingen in dit bestand van { $time }, maar deze computer zegt { $now }. Kijk of de klok goed staat. Wat u doet wordt gewoon bewaard en komt achter wat er al was.
toast-site-unnamed = Aan dit bestand is ook elders gewerkt. Geef deze werkplek een naam met { $key } en ‘{ $command }’; dan staat in de historie wie wat deed.
toast-site-named = Deze werkplek heet voortaan ‘{ $name }’.
toast-left-alone = Elders is sindsdien iets gewijzigd; dat blijft zoals het nu is: { $list }.
toast-backup-folder = Reservekopieën komen voortaan ook in { $path }
toast-no-backup-folder = Reservekopieën komen alleen nog naast het bestand.
toast-close = Afgesloten: { $name }. Wat terugkomt staat klaar.
toast-meeting-closed = Dit overleg is afgesloten. Verbeteren kan; de historie bewaart wat er stond.
toast-no-members = Alle leden staan er al bij, of de groep heeft er geen.
toast-no-period = Hier is nog geen periode ingevuld.
toast-nothing-to-fill = Er is niets dat op deze agenda wacht.
toast-nothing-to-number = Alle punten hebben al een nummer.
toast-untreated =
    { $n ->
        [one] Eén agendapunt is nog niet behandeld. Esc gaat terug; anders gaat het mee zoals hieronder.
       *[other] { $n } agendapunten zijn nog niet behandeld. Esc gaat terug; anders gaan ze mee zoals hieronder.
    }
toast-no-address = Zonder mailadres: { $names }.
toast-no-recipients = Hier hoort niemand bij om aan te schrijven.
toast-nothing-to-add = Bij dit soort kaart hoort niets om toe te voegen.
doing-site-name = De naam van deze werkplek is niet bewaard
doing-backup-folder = De tweede map is niet ingesteld
error-same-folder = In { $path } staan de reservekopieën al. Kies een map op een andere schijf of in het netwerk.

check-open = Het bestand gaat niet open: { $detail }.
check-unfinished = Een wijziging is afgebroken voordat zij bewaard was; zij telt niet mee.
check-pages = Een deel van het bestand is beschadigd: { $detail }.
check-links = Een verwijzing wijst naar niets: { $detail }.
check-schema = De indeling klopt niet: { $detail }.
check-log = De historie is voor een deel niet te lezen: { $detail }.
check-chain = Een wijziging in de historie is niet meer wat zij was: { $detail }.
check-cut = Aan het eind van de historie ontbreken wijzigingen.
check-record = Een regel is niet te lezen: { $detail }.
check-sum = Een regel is buiten het programma om veranderd: { $detail }.
check-lost = Een regel is verdwenen: { $detail }.
check-stray = Een regel is er buiten het programma om bij gekomen: { $detail }.
check-order = De volgorde van verwijzingen is beschadigd: { $detail }.
check-backup = Er is nog geen goede reservekopie.
advice-see-message = Los eerst op wat de melding zegt.
advice-open-it = U hoeft niets te doen: zodra u het bestand opent, wordt zij teruggenomen.
advice-restore = Zet een reservekopie terug met ‘dvo restore’.
advice-update = Werk het programma bij, of open het bestand één keer om te schrijven.
advice-look-at-record = Kijk deze regel na en sla hem opnieuw op.
advice-make-backup = Maak er een via de opdrachten (Ctrl+P).
contributions-absent = { $name } noemt als deelnemer wie er dat jaar niet is: { $list }.
contributions-amount = bijdrage
contributions-capped = { $name }: begrensd bij { $list }.
contributions-changed = { $name }: na het vaststellen veranderd, zie ‘nu’: { $list }.
contributions-counted = peiljaar
contributions-exact = precies
contributions-fixed = { $name }: vastgesteld op { $day }; betaald { $paid }, openstaand { $open }.
contributions-gone = doet niet mee
contributions-inhabitants = inwoners
contributions-lost = { $name }: { $list } doet niet meer mee; op de kaart staat niet waarin die is opgegaan.
contributions-no-amount = { $name }: er is geen bedrag voor { $list }.
contributions-no-division = { $name } heeft geen verdeelsleutel, dus nog geen bijdrage voor { $list }.
contributions-no-fixed = { $name }: sinds het vaststellen doen ook mee: { $list }.
contributions-no-inhabitants = { $name }: de inwoners in peiljaar { $year } zijn niet bekend van { $list }. Vul ze in met n.
contributions-no-rate = { $name } heeft geen tarief, dus nog geen bijdrage voor { $list }.
contributions-no-year = { $name } zegt niet van welk peiljaar de inwoners zijn; gelezen wordt wat er al stond.
contributions-now = nu
contributions-open = openstaand
contributions-paid = betaald
contributions-paid-on = betaald op
contributions-rise = { $name }: het inwonertal van { $whose } moet stijgen met dat van { $list }; in peiljaar { $year } waren die nog apart.
contributions-rounding = verschil
contributions-uncovered = { $name }: { $list } euro is niet gedekt.
contributions-unknown = onbekend
contributions-years-differ = { $name }: de peiljaren van de inwoners verschillen: { $list }.
worked-out-open = openstaand
worked-out-paid = betaald
worked-out-total = in totaal
worked-out-now = zou nu zijn
missing-amount = ? bedrag
missing-division = ? sleutel
missing-fixed = niet vastgest.
missing-inhabitants = ? inwoners
missing-rate = ? tarief
adopted-changed = anders
adopted-fate = wat het werd
adopted-not-kept = Hoe de regels zijn vastgesteld, is niet bewaard.
adopted-now = nu
adopted-then = vastgesteld
fate-added = toegevoegd
fate-changed = gewijzigd
fate-done = gereed
fate-dropped = vervallen
fate-moved = verschoven
fate-unchanged = ongewijzigd
strategy-decided = besluiten
strategy-lines = regels
strategy-more-than-one = Een regel die aan meer thema's bijdraagt, telt bij elk mee.
strategy-no-period = de strategie heeft geen begin: vul ‘van’ in
strategy-no-theme = zonder thema
strategy-none = bij geen strategiethema
strategy-period = { $from } tot en met { $until }
strategy-review = Eindbalans over de hele periode
strategy-times = keer verschoven
strategy-year = Wat draagt bij in { $year }
police-municipal = gemeente-plannen
police-named = genoemd
report-added = toegevoegd na de vaststelling
report-adopted = de jaaragenda zoals vastgesteld
report-asked = gevraagd door { $names }
report-became = wat er van elke regel werd
report-chosen = gekozen en niet gekozen
report-decisions = besluiten van het DVO
report-dropped = vervallen
report-goes-on = Gaat door in { $year }
report-strategy = Per strategiethema: { $strategy }
report-themes = per thema
report-was-chosen = gekozen
matrix-agenda = op de agenda
matrix-asked = gevraagd door
matrix-carried = loopt nog (+{ $weight })
matrix-elsewhere = elders
matrix-heading = Prioriteitenmatrix { $place } { $year }
matrix-later = later
matrix-no-plan = geen plan
matrix-not = niet
matrix-of = { $some } van { $all }
matrix-open = open
matrix-police = politie (+{ $weight })
matrix-prosecution = OM (+{ $weight })
matrix-unnamed =
    { $n ->
        [one] Eén prioriteit heeft nog geen thema en telt niet mee.
       *[other] { $n } prioriteiten hebben nog geen thema en tellen niet mee.
    }
matrix-said = { $asked } vragen hierom · op de agenda: { $agenda } · som { $sum }, drempel { $threshold }
matrix-strategy = strategie (+{ $weight })
matrix-threshold = boven drempel { $number }
weigh-title = Wat telt hoe zwaar?
choose-asked = { $some } van { $all } · som { $sum }
choose-new-agenda = wordt nu gemaakt
choose-on-agenda = staat er al op
asked-no-plan = geen geldig plan in { $year }
asked-open = nog niet afgewogen
asked-past = plannen die in { $year } niet gelden
asked-unnamed = heeft nog geen thema
asked-valid = plannen die in { $year } gelden
timeline-dvo = DVO
timeline-empty = Op de jaaragenda van { $year } staan hier nog geen regels. Tab 1 is om ze te maken; punt en komma gaan naar een ander jaar.
timeline-no-holder = nog geen houder
timeline-no-period = nog geen periode
timeline-postponed = verschoven { $times }×
timeline-title = Tijdlijn { $year }
timeline-today = vandaag { $day }
timeline-within = In deze periode: { $list }
tally-actions = acties en toezeggingen
tally-actions-note = Erbij: bij het overleg, anders de termijn. Afgesloten (gereed of vervallen): bij de termijn, niet na vandaag; de dag zelf is niet vastgelegd.
tally-actions-unknown =
    { $n ->
        [one] Eén actie heeft geen overleg en geen termijn, en telt niet mee.
       *[other] { $n } acties hebben geen overleg en geen termijn, en tellen niet mee.
    }
years-note = In beide jaren: { $n }; alleen in { $year }: { $ended }; alleen in { $next }: { $new }. Op thema gesorteerd.
tally-closed = afgesloten
tally-longer = meer kwartalen
tally-month = maand
tally-no-period = geen periode
tally-no-status = geen status
tally-no-theme = geen thema
tally-open = nog open
tally-opened = erbij
tally-postponed-note = Geteld in het kwartaal waarin iets nu staat; wanneer het werd uitgesteld staat er niet bij.
