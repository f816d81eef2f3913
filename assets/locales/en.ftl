# The sentences of the program, in English. `nl.ftl` has the same keys with the same variables.
# Names of kinds, fields, columns and choices are in lower case: they also stand in the middle of a sentence.

## Kinds

kind-district = district
kinds-district = districts
kind-organisation = organisation
kinds-organisation = organisations
kind-person = person
kinds-person = people
kind-theme = theme
kind-weighing = weighing
kinds-theme = themes
kinds-weighing = weighings
kind-strategy = safety strategy
kinds-strategy = safety strategies
kind-group = group
kinds-group = groups
kind-seat = seat
kinds-seat = seats
kind-relation = relation
kinds-relation = relations
kind-portfolio = portfolio
kinds-portfolio = portfolios
kind-plan = plan
kinds-plan = plans
kind-priority = priority
kinds-priority = priorities
kind-agenda = year agenda
kinds-agenda = year agendas
kind-agenda_line = agenda line
kind-arrangement = arrangement
kinds-agenda_line = agenda lines
kinds-arrangement = arrangements
kind-event = event
kinds-event = events
kind-document = document
kinds-document = documents
kind-fact = fact
kind-grant = grant
kinds-fact = facts
kinds-grant = grants
kind-meeting = meeting
kinds-meeting = meetings
kind-meeting_rule = meeting rule
kinds-meeting_rule = meeting rules
kind-meeting_item = agenda item
kinds-meeting_item = agenda items
kind-entry = entry
kinds-entry = entries
kind-addressee = addressee
kind-adopt = Adopt year agenda
kind-adopted_line = adopted line
kinds-addressee = addressees
kinds-adopted_line = adopted lines
kind-attendance = attendance
kinds-attendance = attendances
kinds-consideration = considerations
kinds-contribution = contributions
kind-fix = fix contributions
kind-population = population
kinds-population = populations
kind-proposal = proposal
kind-reason = why not chosen
kinds-proposal = proposals
kind-advice_line = advice line
kinds-advice_line = advice lines
kind-route_step = route step
kinds-route_step = route steps
kind-written_round = written round
kinds-written_round = written rounds
kind-response = response
kinds-response = responses
kind-mandate = mandate
kinds-mandate = mandates
kind-term = term
kinds-term = terms
kind-plan_meetings = plan a year of meetings
kind-postpone = postpone
kind-address = addressed to
kind-carry_to = where does this go?
kind-consideration = consideration
kind-contribution = contribution
kind-hand_over = hand over
kind-succeed = succession
kind-leave = departure
kind-other_year = another year
kind-sleep = put to sleep

## Fields

field-abbreviation = abbreviation
field-account_by = account by
field-adopted = adopted
field-adopted_in = adopted in
field-adopted_meeting = adopted in meeting
field-agenda = year agenda
field-aliases = other names
field-as_of = as of
field-assignment = assignment
field-author = author
field-cbs_code = CBS code
field-date = date
field-deputy = deputy
field-description = description
field-district = district
field-email = e-mail
field-evaluation = evaluation
field-explanation = explanation
field-fact-number = number
field-follows = follows
field-for_carried = carried over
field-for_police = in a police plan
field-for_prosecution = in a plan of the OM
field-for_strategy = strategy theme
field-from = from
field-from_group = from group
field-from_organisation = from organisation
field-given_name = given name
field-group = group
field-holder = portfolio holder
field-host = host
field-inhabitants = inhabitants
field-inhabitants_year = inhabitants in year
field-arrangement-inhabitants_year = inhabitants as of
field-contribution-inhabitants_year = reference year
field-population-year = reference year
field-fixed_on = fixed on
field-paid_on = paid on
field-territory = borders of year
field-initials = initials
field-kind = kind
field-level = level
field-line = agenda line
field-location = location
field-mandate = mandate
field-mark = mark
field-measure = measure
field-meeting = meeting
field-name = name
field-notes = own notes
field-notice = notice, months
field-number = number
field-office = office
field-organisation = organisation
field-origin = origin
field-owners = owners, parties
field-parent = part of
field-participants = participants
field-period = period
field-person = person
field-phone = phone
field-place = where to find it
field-plan = plan
field-post = by virtue of
field-postponed = postponed
field-postponed_why = why postponed
field-prefix = surname prefix
field-progress = progress
field-project_leader = project leader
field-public = public
field-quote = quote
field-rank = rank
field-rank_1 = first rank
field-rank_2 = second rank
field-rank_3 = third rank
field-rank_4 = fourth rank
field-rank_5 = fifth rank
field-rank_further = further rank
field-rate = cents per head
field-reached = reached
field-region = safety region
field-relation = relation
field-relation-subject = about
field-result = result
field-role = role
field-seat-organisation = on behalf of
field-source = source
field-stated_members = members (stated)
field-stated_municipalities = mun. as stated
field-statement = statement
field-status = status
field-structure = set-up
field-subject = subject
field-successor = merged into
field-summary = summary
field-surname = surname
field-theme = theme
field-themes = themes
field-threshold = threshold
field-to_group = to group
field-to_organisation = to organisation
field-until = until
field-website = website
field-year = year
field-align_by = pre-meeting by
field-align_days = pre-meeting (days)
field-amount = amount
field-answered = dealt with on
field-applicant = applicant
field-arrangement = arrangement
field-arrangement-amount = amount (each/whole)
field-attachments = attachments
field-begins = begins
field-block = block
field-body = other body
field-came_from = came from
field-cap = at most, euros
field-cap_rate = at most, ct/inh.
field-chair = chair
field-closes = closes
field-continues = continues
field-contributes = contributes to
field-due = due
field-due_meeting = in meeting
field-effect = effect
field-ends = ends
field-entry = entry
field-event = meeting day
field-financial = financial effect
field-handled_by = handled by
field-introducer = introducer
field-introduction = introduction
field-item = agenda item
field-item_number = agenda item
field-division = key
field-minutes = minutes
field-minutes_used = minutes used
field-on_behalf = on behalf of
field-opens = opens
field-outcome = outcome
field-owner = owner (person)
field-owner_group = owner (group)
field-owner_organisation = owner (org.)
field-planned = to be scheduled
field-position = order
field-prepares = prepares
field-presence = presence
field-priorities = asked for in
field-proposal = proposal
field-question = question
field-registration = registration no.
field-replaced_by = replaced by
field-reported_in = reported in
field-response = response
field-review = review
field-round = written round
field-secretary = secretary
field-send_by = send by
field-send_days = send (days)
field-speaker = speaker
field-submit_by = submit by
field-submit_days = submit (days)
field-template = standing agenda
field-text = text
field-treated_in = meeting
field-agenda_line-meeting = meeting (planned)
field-treatment = treatment
field-vocabulary = vocabulary
field-proposal-phone = telephone
field-proposal-holder = portfolio holder
field-proposal-date = date
field-status_why = reason
field-occupancy = occupancy
field-attendance-organisation = on behalf of
field-recurs = every time
field-route_step-planned = planned
field-scheme = scheme
field-meeting_item-mandate = review of
field-meeting_item-group = waits for group
field-dates = dates
field-deadline = apply by
field-first = first day
field-every = every
field-unit = weeks or months
field-times = how many times
field-prepared_by = prepared by
field-to_period = to period
field-to_meeting = to meeting
field-to_agenda = to year agenda
field-why = reason
field-until_period = until when
field-signal = signal
field-whom = whom
field-of_group = of group
field-organisations = organisations
field-persons = people
field-where = where to
field-to_person = to whom
field-portfolios = portfolios
field-lines = agenda lines
field-actions = actions
field-adopt-adopted = on (else its day)
field-seats = seats
field-announce = announce in meeting
field-hand_over-item = under item
field-succeed-from = successor from
field-leave-from = leaves from
field-moves = to that year agenda
field-correction = correct only

## Columns: what a list works out, and shorter words where the name of the field does not fit

column-about = about
column-adopted_line-holder = holder
column-adopted_line-number = no.
column-adopted_where = adopted where
column-agenda_line-holder = holder
column-agenda_line-number = no.
column-agenda_line-postponed = postp.
column-agenda_line-progress = progress
column-arrangement-amount = amount
column-arrangement-cap = at most
column-arrangement-cap_rate = max ct
column-arrangement-rate = ct/inh.
column-begin = begin
column-by_hand = by hand
column-chair = chair
column-computed = computed
column-district-region = region
column-district-stated_municipalities = as stated
column-district = district
column-end = end
column-inhabitants = inhabitants
column-population = inhabitants
column-population_year = ref. year
column-arrangement-inhabitants_year = ref. yr
column-contribution-inhabitants_year = ref. yr
column-population-territory = borders
column-population-year = ref. year
column-lines = lines
column-members = seats
column-municipalities = munic.
column-name = name
column-notice_by = notice by
column-organisation-abbreviation = abbr.
column-people = people
column-portfolios = portf.
column-priorities = prior.
column-project_leader = project leader
column-quarter = quarter
column-seats = seats
column-year = year
column-on = shown
column-off = hidden
column-advice = advice
column-entries = entries
column-in_meeting = meeting
column-items = items
column-meeting = meeting
column-owners = owner
column-responses = replies
column-standing = standing
column-topic = topic
column-weighing-for_carried = carried
column-weighing-for_police = police
column-weighing-for_prosecution = OM
column-weighing-for_strategy = strategy
column-weighing-rank_1 = 1st
column-weighing-rank_2 = 2nd
column-weighing-rank_3 = 3rd
column-weighing-rank_4 = 4th
column-weighing-rank_5 = 5th
column-weighing-rank_further = further
column-meeting-submit_by = submit by
column-meeting-align_by = pre-meeting
column-meeting-send_by = send by
column-meeting_item-position = order
column-meeting_item-minutes_used = used
column-advice_line-position = order
column-route_step-position = order
column-term-position = order
column-entry-postponed = postp.
column-grant-deadline = apply by
column-grant-holder = holder
column-proposal-item_number = item
column-meeting_rule-submit_days = submit
column-meeting_rule-align_days = pre-meet.
column-meeting_rule-send_days = send
column-completeness = complete

## Headers of the year agenda as it is sent out

export-agenda_line-year = year
export-agenda_line-district = district
export-agenda_line-number = number
export-agenda_line-theme = theme
export-agenda_line-subject = subject
export-agenda_line-result = result
export-agenda_line-period = period
export-agenda_line-begin = begin
export-agenda_line-end = end
export-agenda_line-group = group
export-agenda_line-holder = portfolio holder
export-agenda_line-project_leader = project leader
export-agenda_line-public = public
export-agenda_line-status = status
export-agenda_line-progress = progress
export-agenda_line-origin = origin
export-agenda_line-postponed = postponed
export-agenda_line-explanation = explanation

export-name-public = public
export-name-rfc = international
export-agenda_line-in_meeting = meeting

## Choices

yes = yes
no = no
choice-accounted = accounted for
choice-other = other
choice-partly = partly reached
choice-per-inhabitant = per inhabitant

choice-agenda-status-concept = draft
choice-agenda-status-aligned = agreed by officials
choice-agenda-status-adopted = adopted
choice-agenda-status-running = in progress
choice-agenda-status-evaluated = evaluated

choice-agenda_line-status-planned = planned
choice-agenda_line-status-running = running
choice-applied = applied for
choice-agenda_line-status-done = done
choice-agenda_line-status-moved = postponed
choice-agenda_line-status-dropped = dropped

choice-group-status-proposed = proposed
choice-idea = idea
choice-group-status-active = active
choice-group-status-paused = paused
choice-group-status-closed = closed

choice-level-district = district
choice-level-unit = police unit
choice-level-local = local

choice-kind-dvo = DVO
choice-kind-support = official body
choice-kind-working-group = working group
choice-later = later
choice-kind-expert-group = expert group
choice-kind-triangle = triangle
choice-kind-steering = steering group
choice-kind-regional = regional body
choice-kind-board = board
choice-kind-project = project

choice-kind-municipality = municipality
choice-kind-police = police
choice-kind-basic-team = basic team
choice-kind-prosecution = prosecution
choice-kind-riec = RIEC
choice-kind-safety-house = Care and Safety House
choice-kind-safety-region = safety region
choice-kind-fire-service = fire service
choice-kind-care = care sector
choice-kind-network = network

choice-kind-ivp = IVP (safety plan)
choice-kind-multi-year = multi-year plan
choice-kind-team-year = basic team year plan
choice-kind-annual-report = annual report
choice-kind-agreement = service agreement

choice-kind-handbook = handbook
choice-kind-report = report
choice-kind-memo = memo
choice-kind-plan = plan
choice-kind-form = form
choice-kind-presentation = presentation
choice-kind-website = website

choice-measure-municipalities = municipalities
choice-measure-coordinators = coordinators
choice-measure-seats = seats
choice-measure-basic-teams = basic teams
choice-measure-inhabitants = inhabitants
choice-population-year-unknown = unknown
choice-measure-founded = year founded

choice-role-chair = chair
choice-role-vice-chair = vice-chair
choice-role-secretary = secretary
choice-role-coordinator = coordinator
choice-role-project-leader = project leader
choice-role-portfolio-holder = portfolio holder
choice-role-member = member
choice-role-adviser = adviser
choice-role-guest = guest

# A relation is read in two directions.
choice-relation-feeds = feeds
back-relation-feeds = is fed by
choice-relation-guides = guides
back-relation-guides = is guided by
choice-relation-prepares = prepares
back-relation-prepares = is prepared by
choice-relation-aligns-with = aligns with
back-relation-aligns-with = aligns with
choice-relation-supports = supports
back-relation-supports = is supported by
choice-relation-hosts = hosts
back-relation-hosts = is hosted by
choice-relation-finances = finances
back-relation-finances = is financed by
choice-relation-commissioned-by = commissioned by
back-relation-commissioned-by = commissions
choice-relation-directs = directs
back-relation-directs = is directed by
choice-relation-takes-part-in = takes part in
back-relation-takes-part-in = has as participant
choice-relation-supplies = supplies
back-relation-supplies = is supplied by
choice-relation-discusses = discusses
choice-meeting-status-planned = planned
choice-meeting-status-prepared = prepared
choice-meeting-status-sent = sent
choice-not-chosen = not chosen
choice-not-reached = not reached
choice-meeting-status-held = held
choice-meeting-status-closed = closed
choice-meeting-status-cancelled = cancelled
choice-block-decide = for decision
choice-block-discuss = for discussion
choice-block-inform = for information
choice-by-hand = by hand
choice-kind-announcement = announcement
choice-kind-discussion = discussion
choice-kind-summary = summary
choice-kind-decision = decision
choice-kind-action = action
choice-kind-commitment = commitment
choice-kind-comes-back = comes back
choice-kind-question = any questions
choice-entry-status-open = open
choice-entry-status-running = running
choice-equal = equal parts
choice-fixed = fixed amount
choice-granted = granted
choice-entry-status-done = done
choice-entry-status-dropped = dropped
choice-entry-standing-overdue = overdue
choice-entry-standing-open = open
choice-entry-standing-running = running
choice-entry-standing-done = done
choice-entry-standing-dropped = dropped
choice-addressee-status-open = open
choice-addressee-status-done = done
choice-addressee-status-dropped = dropped
choice-presence-present = present
choice-presence-excused = excused
choice-presence-absent = absent
choice-presence-replaced = replaced
choice-proposal-status-idea = idea
choice-proposal-status-concept = concept
choice-proposal-status-aligned = aligned
choice-proposal-status-scheduled = scheduled
choice-proposal-status-sent = sent
choice-proposal-status-held-over = held over
choice-proposal-status-treated = treated
choice-proposal-status-withdrawn = withdrawn
choice-occupancy-not-filled-in = not filled in yet
choice-occupancy-vacant = vacant
choice-quarter-in-words = in words
choice-reached = reached
choice-refused = refused
choice-written_round-status-planned = planned
choice-written_round-status-open = open
choice-written_round-status-closed = closed
choice-written_round-status-reported = reported
choice-response-none = no response
choice-response-agreed = agreed
choice-response-remark = remark
choice-response-objection = objection
choice-mandate-status-active = in force
choice-mandate-status-extended = extended
choice-mandate-status-ended = ended
choice-vocabulary-treatment = treatment
choice-vocabulary-outcome = outcome
choice-effect-settled = settled
choice-elsewhere = elsewhere
choice-effect-returns = comes back
choice-effect-elsewhere = goes on elsewhere
choice-effect-dropped = dropped
choice-completeness-complete = complete
choice-completeness-incomplete = incomplete
choice-unit-weeks = weeks
choice-unit-months = months
choice-whom-mayors = all mayors of the district
choice-whom-municipalities = all municipalities of the district
choice-whom-members = all members of the group
choice-where-next = next meeting
choice-where-meeting = named meeting
choice-where-period = period
choice-where-agenda = year agenda
choice-where-nowhere = nowhere
back-relation-discusses = is discussed in

## What people also say for a choice

said-status-planned = not started; to start; to do; scheduled; in preparation; open; pending
said-status-running = in progress; ongoing; busy; started; under way; active; in hand
said-status-done = finished; completed; complete; ready; closed; carried out; delivered; ok
said-status-moved = postponed; deferred; delayed; rescheduled; put off; carried forward; later
said-status-dropped = cancelled; canceled; stopped; withdrawn; called off; abandoned; n/a
said-entry-status-open = new; to do; not started; pending; outstanding; planned; postponed; deferred; rescheduled
said-addressee-status-open = new; pending; outstanding; waiting; to do; postponed
said-meeting-status-planned = scheduled; going ahead; to be planned
said-meeting-status-prepared = in preparation; agenda ready; ready
said-meeting-status-sent = sent out; circulated; invited
said-meeting-status-held = took place; has been; over; done
said-meeting-status-closed = finished; completed; minutes ready
said-meeting-status-cancelled = canceled; called off; postponed; rescheduled; moved; dropped; off
said-agenda-status-concept = in draft; draft; in preparation; provisional
said-agenda-status-aligned = aligned; discussed with partners
said-agenda-status-adopted = final; agreed; decided
said-agenda-status-running = in progress; ongoing; active; under way
said-agenda-status-evaluated = finished; completed; closed; done
said-group-status-proposed = being set up; in preparation
said-group-status-active = in progress; ongoing; operational; running
said-group-status-paused = on hold; dormant; suspended; postponed
said-group-status-closed = stopped; ended; finished; dissolved; done
said-proposal-status-concept = in draft; draft; in preparation; in progress
said-proposal-status-aligned = aligned
said-proposal-status-scheduled = on the agenda; planned
said-proposal-status-sent = sent out; circulated
said-proposal-status-held-over = postponed; deferred; comes back
said-proposal-status-treated = finished; discussed; completed; done
said-proposal-status-withdrawn = cancelled; canceled; dropped; taken back
said-written_round-status-planned = scheduled; in preparation; postponed
said-written_round-status-open = in progress; ongoing; running; under way
said-written_round-status-closed = finished; completed; done
said-written_round-status-reported = fed back; told
said-mandate-status-active = valid; running; granted; ongoing
said-mandate-status-extended = renewed; prolonged
said-mandate-status-ended = over; expired; withdrawn; stopped; finished
said-grant-status-idea = in preparation; to apply for; to do
said-grant-status-applied = submitted; under review; application pending
said-grant-status-granted = awarded; approved; received
said-grant-status-refused = not granted; rejected; turned down
said-grant-status-accounted = finished; completed; settled; closed
said-presence-present = there; was there; attended
said-presence-excused = apologies; with notice; could not come; unable
said-presence-absent = not present; without notice; not there; no show
said-presence-replaced = substitute; stand-in; replaced by
said-role-chair = chairman; chairwoman; chairperson
said-role-vice-chair = deputy chair; vice chairman; second chair
said-role-secretary = clerk; secr.
said-role-project-leader = lead; project lead; leader
said-role-portfolio-holder = holder; executive lead
said-role-member = participant; standing member
said-role-adviser = advisor; observer; consultant
said-role-guest = invitee; guest speaker; visitor
said-kind-expert-group = expert team; experts
said-kind-working-group = wg; working party
said-response-none = nothing; not answered; waiting; no reply
said-response-agreed = agree; in favour; yes; consents
said-response-remark = with remark; agreed with remark; remarks; comment
said-response-objection = disagree; against; no; not agreed; objections

## Tabs, and what stands in an empty list

tab-agenda = Year agenda
tab-agenda-short = Agenda
tab-working-groups = Working groups
tab-working-groups-short = Groups
tab-expert-groups = Expert groups
tab-expert-groups-short = Experts
tab-districts = Districts
tab-districts-short = Distr.
tab-people = People
tab-people-short = People
tab-themes = Themes
tab-themes-short = Themes
tab-documents = Knowledge base
tab-documents-short = Docs
tab-meetings = Meetings
tab-meetings-short = Meet.
tab-actions = Actions
tab-actions-short = Actions

empty-agenda = The year agenda of { $year } has no lines yet. This is where you keep what the district wants to achieve that year, when, and who leads it. Press { $key } to make the first line; { $next } shows { $after }.
empty-working-groups = No working groups yet. These are the groups that carry out the year agenda, with their members and project leaders. Press { $key } to make the first one.
empty-expert-groups = No expert groups yet. These are the groups that develop the approach to a theme. Press { $key } to make the first one.
empty-districts = No districts yet. These are the districts of the police unit, with their municipalities. Press { $key } to make the first one.
empty-people = No people yet. These are the people of the network; a given name or an office alone is enough. Press { $key } to make the first one.
empty-themes = No themes yet. These are the safety themes that agenda lines and groups belong to. Press { $key } to make the first one.
empty-documents = The knowledge base is still empty. It says where handbooks, reports and forms are to be found; the documents themselves stay where they are. Press { $key } to make the first entry.
empty-list = No { $kinds } yet. Press { $key } to make the first.
empty-filter = Nothing matches ‘{ $text }’. Esc clears the filter.
empty-drafts = There are no drafts. A form that you put away with Esc can be found again here.
empty-deleted = Nothing has been deleted.
empty-backups = There are no backups yet. Choose ‘make a backup now’ among the commands.
empty-meetings = No meetings yet. Here stand the meetings with their agenda, their minutes and what comes back from them. { $key } makes the first; a whole year at once with Ctrl+P, ‘plan a year’.
empty-actions = No actions or commitments yet. Here stands who does what, and when it is due. { $key } makes the first.

## Commands

command-help = Help
command-palette = commands
command-find = find anything
command-filter = filter
command-up = up
command-down = down
command-page-up = page up
command-page-down = page down
command-top = to the top
command-bottom = to the bottom
command-choose = choose for the agenda
command-chart = chart or table
command-left = column to the left
command-right = column to the right
command-next-tab = next tab
command-previous-tab = previous tab
command-tab = tab { $tab }
command-timeline = time line of the year
command-go = { $kinds }
command-open = open
command-back = back
command-new = new
command-next-agenda = unfinished lines to next year
command-edit = edit
command-edit-cell = edit cell
command-delete = delete
command-duplicate = duplicate
command-earlier = a period earlier
command-undo = undo
command-redo = redo
command-mark = mark
command-mark-down = mark downwards
command-mark-up = mark upwards
command-mark-all = mark all
command-copy-cell = copy cell
command-copy-rows = copy rows
command-sort = sort
command-sort-turn = reverse the sorting
command-narrower = narrower column
command-wider = wider column
command-hide-column = hide column
command-columns = choose columns
command-views = views of this tab
command-weigh = weigh differently
command-save-view = save this view
command-remove-view = remove a view
command-group-by = group by
command-previous-year = previous year
command-next-year = next year
command-district = own/all
command-pick-district = choose district
command-own-district = set your own district
command-export = export
command-history = history
command-back-to-form = back to form
command-drafts = drafts
command-deleted = bring back something deleted
command-backups = restore a backup
command-backup-now = make a backup now
command-site-name = name of this workplace
command-backup-folder = second folder for backups
command-messages = messages
command-present = present
command-language = change language (Dutch/English)
command-later = a period later
command-suspend = go to the shell for a moment
command-quit = leave the program
command-reason = why not
command-save = Save
command-confirm = choose
command-close = close
command-accept = next field
command-next-field = on to the next field
command-previous-field = previous field
command-step-back = one step back
command-step-on = one step on
command-leap-back = a big step back
command-leap-on = a big step on
command-long-text = text window
command-own-editor = own editor
command-discard = throw away
command-meeting = agenda and minutes
command-plan-meetings = plan a year of meetings
command-done = done/open
command-postpone = postpone
command-sleep = put to sleep
command-address = address to many
command-agenda-card = card of the year agenda
command-agenda-on = year agenda: status on
command-fix = fix contributions or release them
command-inhabitants = inhabitants of this municipality
command-members = add all members
command-move-up = higher in the order
command-move-down = lower in the order
command-next-item = next item
command-previous-item = previous item
command-outcome = outcome
command-public = public or not
command-presence = presence
command-fill = fill agenda
command-number = number items
command-close-meeting = close
command-show-card = card
command-say = { $kind }
command-scale = by month or by week
command-turn = turn into { $kind }
command-hand-over = hand over
command-leave = let leave
command-erase = erase person (GDPR)
command-join = join with…
command-swap = swap which stays
command-recipients = copy the mail addresses

## At the bottom of the screen, where it can be said shorter or closer

footer-yes = yes
footer-no = no
footer-keep-filter = keep filter
footer-less = less
footer-more = more
footer-next-weight = next
footer-later = later
footer-months = by month
footer-drop-filter = no filter
footer-earlier = earlier
footer-text-done = done
footer-take = take it
footer-add = add
footer-agenda-on = status on
footer-fix = fix
footer-unfix = release
footer-paid = paid
footer-inhabitants = inhabitants
footer-find = find
footer-back-to-meeting = back to the meeting
footer-back-to-page = back
footer-chart = chart
footer-accept = do this
footer-choose = in/out
footer-turn = other choice
footer-join = join
footer-rest = not the same
footer-presence = present?
footer-status-on = status on
footer-table = table
footer-clock-start = clock
footer-clock-stop = stop clock
footer-drop = leave as it was
footer-item = new item
footer-keep = keep
footer-fold = fold
footer-fill = fill in: { $field }
footer-wake = wake
footer-weeks = by week

whynot-read-only = This file can only be read.
whynot-no-record = Nothing is selected here.
whynot-no-list = This works in a list only.
whynot-empty-list = This list is still empty.
whynot-evaluated = The agenda of this year was evaluated already; choose a later year with ).
whynot-far-year = Nothing is kept here of a year that far away.
whynot-no-long-text = This is only there for long texts.
whynot-nothing-filled-in = Nothing was filled in or changed here.
whynot-no-matrix = This can be done in the priority matrix (w m in a list).
whynot-no-year = This list does not go by year.
whynot-form-open = A form is open. Save it first, or close it with Esc.
whynot-no-form = No form was left open.
whynot-suspend = Windows cannot do this; open a second window there.
whynot-not-public = This is not marked public. Set the field ‘public’ to yes first.
whynot-one-district = Choose one district first, with o or O: a year agenda belongs to a district.
whynot-no-meeting = This is for a meeting or an agenda item.
whynot-no-turn = This cannot be done or answered.
whynot-no-postpone = This cannot be postponed.
whynot-no-signal = This is for a line of the sheet Signals.
whynot-no-twin = There is nothing here to join it with.
whynot-no-action = This is for an action or commitment.
whynot-no-agenda = There is no year agenda of this district and year; a new line on tab 1 makes one.
whynot-no-arrangement = This is for an arrangement.
whynot-no-inhabitants = This is for a municipality in the table of contributions.
whynot-no-chart = There is no chart of this table.
whynot-no-members = This is for a meeting or a written round.
whynot-no-order = This does not stand in an order of its own.
whynot-no-sitting = Open a meeting with m first.
whynot-no-timeline = This can be done on the time line; w t opens it.
whynot-no-item = There is no agenda item yet; n makes one, f fills the agenda.
whynot-no-entry = Put the cursor on a line of the minutes at the right.
whynot-no-sheet = This can be done on a theme, group, organisation, person or agenda item: put the cursor on one.
whynot-no-hand-over = This is for a person, portfolio, agenda line, action or seat.
whynot-no-leave = Put the cursor on a person who has not left yet.
whynot-no-person = This can be done with a person.
briefing-portfolios = portfolios
briefing-actions = open actions
briefing-priorities = priorities of the plans
briefing-groups = groups and seats
briefing-coming = coming up
briefing-decided = what was decided
whynot-views-full = This tab has fifty views already; remove one first.
whynot-no-presentation = Close what is open first.
seats-nobody = on behalf of nobody
table-contributions = Contributions per municipality
table-contributions-empty = There is no arrangement for this year. Make one with g c and n: name, year, key and rate or amount.
table-adopted = Adopted, and what became of it
table-adopted-empty = There is no year agenda with lines of this district and year. Choose a district with o and a year with ( and ).
table-endterm = Endterm review of the strategy
table-endterm-empty = No safety strategy with a period holds in this year.
table-police = Strategy beside police and prosecution
table-police-empty = Neither a strategy nor a plan of police or prosecution holds in this year. Choose another year with ( and ).
table-matrix = Priority matrix
table-matrix-empty = No valid plan of a municipality has priorities with themes for this year. ( and ) choose another year; g l shows the plans.
table-actions-over-time = Actions over the year
table-actions-over-time-empty = There are no actions or commitments here this year yet.
table-by-holder = Lines by holder
table-by-holder-empty = There are no lines on this year’s agenda here yet.
table-by-quarter = Lines by quarter
table-by-quarter-empty = There are no lines on this year’s agenda here yet.
table-by-theme = Lines by theme
table-by-theme-empty = There are no lines on this year’s agenda here yet.
table-postponements = Postponements by quarter
table-postponements-empty = Nothing has been postponed here this year yet.
table-seats = Who sits where
table-seats-empty = There are no groups with seats here yet.
seats-legend = +1? is a vacant seat, +1… one that is not filled in yet.
table-total = total
table-years = Two years side by side
table-years-empty = There are no lines on the year agenda of this year or the next here yet.
compare-nothing = nothing known
dossier-undated = undated
load-portfolios =
    { $n ->
        [one] { $n } portfolio
       *[other] { $n } portfolios
    }
load-lines =
    { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }
load-actions =
    { $n ->
        [one] { $n } action
       *[other] { $n } actions
    }
load-groups =
    { $n ->
        [one] { $n } group
       *[other] { $n } groups
    }
portfolios-vacant = vacant
portfolios-load = Load per holder
structure-unit = Unit Oost-Nederland
structure-seats =
    { $n ->
        [one] { $n } seat
       *[other] { $n } seats
    }
sheet-asked = Asked for and chosen
sheet-asked-empty = Nothing was asked for.
sheet-structure = Structure of the network
sheet-structure-empty = There are no districts or groups yet.
sheet-neighbours = Neighbours in the network
sheet-neighbours-empty = This group has no relations yet.
sheet-portfolios = Portfolios and load
sheet-portfolios-empty = There are no portfolios here yet. On the card of a theme n makes one.
sheet-dossier = Dossier
sheet-dossier-empty = Nothing belongs to this yet.
sheet-overlap = Overlap with other groups
sheet-overlap-empty = Nobody of this group sits in another one.
overlap-shared =
    { $n ->
        [one] one person in both
       *[other] { $n } people in both
    }
sheet-compare = Compare the districts
sheet-compare-empty = There are no districts to compare.
sheet-briefing = Briefing
sheet-briefing-empty = There is nothing to report on this yet.
sheet-signals = Signals
sheet-signals-empty = Nothing here needs attention.
sheet-strategy = Strategy and endterm review
sheet-strategy-empty = No safety strategy holds in this year. Choose another year with ( and ), or make one: g s, then n.
sheet-overview = Overview
sheet-overview-empty = There is nothing to give an overview of yet.

## Signals: what each is called, and why it is on

signal-overdue-action = Action or commitment overdue
signal-overdue-action-why =
    { $owned ->
        [yes] was due { $due } · { $owner }
       *[no] was due { $due } · nobody named
    }
signal-overdue-line = Line of the year agenda overdue
signal-overdue-line-why =
    { $status ->
        [running] still running, its period was { $period }
       *[planned] still planned, its period was { $period }
    }
signal-meeting-not-closed = Meeting over and never closed
signal-meeting-not-closed-why =
    { $status ->
        [held] held, not closed yet: what comes back from it is nowhere
       *[planned] the day is over, not closed yet: what comes back from it is nowhere
    }
signal-proposal-incomplete = Proposal incomplete while the papers go out
signal-proposal-incomplete-why =
    { $past ->
        [yes] { $meeting } should have been sent ({ $send }); missing: { $list }
       *[no] { $meeting } is sent { $send }; missing: { $list }
    }
signal-round-unanswered = Written round without response
signal-round-unanswered-why =
    { $state ->
        [none] no response noted at all
        [dated] { $n } of { $all } did not respond, closes { $closes }
       *[undated] { $n } of { $all } did not respond
    }
signal-mandate-due = Mandate due for review
signal-mandate-due-why = to be reviewed: { $review }
signal-line-postponed = Line postponed three times or more
signal-line-postponed-why =
    { $told ->
        [yes] postponed { $n } times, last because: { $why }
       *[no] postponed { $n } times
    }
signal-theme-without-holder = Theme on the year agenda without portfolio holder
signal-theme-without-holder-why =
    { $n ->
        [one] one line on the year agenda { $agenda }, no holder
       *[other] { $n } lines on the year agenda { $agenda }, no holder
    }
signal-line-incomplete = Line without group or period
signal-line-incomplete-why =
    { $lacks ->
        [group] no group that carries it out
        [period] no period
       *[both] no group and no period
    }
signal-agreement-notice = Agreement: give notice or renew
signal-agreement-notice-why =
    { $passed ->
        [yes] notice could be given up to { $day }; runs until { $until }
       *[no] notice can be given up to { $day }; runs until { $until }
    }
signal-grant-due = Grant: a deadline is near or over
signal-grant-due-why =
    { $what ->
        [account] to account for: { $day }{ $late ->
            [late] , that is over
           *[no] { "" }
        }
       *[apply] to apply for: { $day }{ $late ->
            [late] , that is over
           *[no] { "" }
        }
    }
signal-plan-ending = Plan or agreement ending, without a next one
signal-plan-ending-why =
    { $ended ->
        [yes] has ended already: { $until }
       *[no] runs until { $until }
    }
signal-merger-inhabitants = Inhabitants after a merger
signal-merger-inhabitants-why = must rise by those of { $merged }, still apart in reference year { $year }
signal-group-without-meeting = Group has not met for six months
signal-group-without-meeting-why =
    { $met ->
        [yes] last met: { $last }; nothing is planned
       *[no] no meeting is known yet
    }
signal-group-without-chair = Group without chair or leader
signal-group-without-chair-why =
    { $kind ->
        [working_group] no chair and no project leader
        [project] no chair and no project leader
        [support] no chair and no coordinator
       *[dvo] no chair
    }
signal-group-without-mandate = Group without mandate
signal-group-without-mandate-why = no decision is known that the group rests on
signal-seat-vacant = Vacant seat
signal-seat-vacant-why =
    { $role ->
        [chair] chair, { $group }
        [secretary] secretary, { $group }
        [coordinator] coordinator, { $group }
        [project_leader] project leader, { $group }
       *[other] { $group }
    }
signal-person-without-organisation = Person with a role but without organisation
signal-person-without-organisation-why =
    { $n ->
        [one] one role: { $group }
       *[other] { $n } roles, among them { $group }
    }
signal-twice = Twice the same?
signal-twice-why = looks like ‘{ $other }’: the same { $list }
signal-count-differs = Stated count differs from the counted one
signal-count-differs-why =
    { $what ->
        [municipalities] stated { $stated } municipalities, counted { $counted }
        [coordinators] stated { $stated } coordinators, counted { $counted }
        [members] stated { $stated } members, counted { $counted }
       *[seats] stated { $stated } seats, counted { $counted }
    }
signal-period-in-words = Period in words
signal-period-in-words-why = { $list }: ‘{ $words }’, without a day
signal-seats-not-filled-in = Seats not filled in yet
signal-seats-not-filled-in-why =
    { $n ->
        [one] one seat to fill in
       *[other] { $n } seats to fill in
    }
signals-asleep = Sleeping signals
signals-sleeping =
    { $n ->
        [one] one sleeps
       *[other] { $n } sleep
    }
signals-sleeps = until { $until }: { $why } · { $signal }
signals-all-asleep = All that needs attention sleeps.
signals-rests = not the same: { $why }
overview-next = Next DVO
overview-no-meeting = No DVO is planned yet
overview-plan = Enter plans a year
overview-items =
    { $n ->
        [0] no agenda yet
        [one] one item
       *[other] { $n } items
    }
overview-overdue = Overdue
overview-more = and { $n } more
overview-drafts = Drafts
overview-signals = Signals
overview-changes = Changed
overview-since-dvo = since { $meeting }
overview-since-opened = since last time, { $moment }
overview-changed =
    { $n ->
        [0] nothing
        [one] one record
       *[other] { $n } records
    }
overview-changed-at-least = at least { $n } records
overview-gone =
    { $n ->
        [one] one deleted
       *[other] { $n } deleted
    }
days-ahead =
    { $n ->
        [0] today
        [1] tomorrow
       *[other] in { $n } days
    }
days-ago =
    { $n ->
        [1] yesterday
       *[other] { $n } days ago
    }
checklist-choose = What goes on the year agenda { $place } { $year } ({ $status })?
checklist-fill = What goes on the agenda of { $meeting }?
checklist-next-year = Which lines of { $agenda } go on in the next year?
checklist-erase = Erase { $name }: where in texts does the name go?
checklist-close = Close { $meeting }: what comes back, and where?
checklist-leave = { $meeting } is off: where does this go?
checklist-nothing = Nothing comes back. Enter closes the meeting.
sitting-minutes = { $n } min
sitting-over = { $n } min over
sitting-clock = now { $used } of { $planned } min
sitting-empty = This agenda is empty. f fills it with the standing items and what waits for it; n makes an item.
sitting-presence = Attendance ({ $n })
sitting-public = public
sitting-not-public = not public
sitting-nothing-said = Nothing noted yet.
sitting-advice = advice
sitting-on-behalf = on behalf of { $who }
standing-agenda =
    Opening (5)
    Minutes of the last meeting (5)
    Announcements (10)
    From the police (10)
    {"#"} For decision
    {"#"} For discussion
    {"#"} For information
    Any other business (5)
    Closing
standing-announcements = Announcements
where-next = next meeting
where-period = in { $period }
where-agenda = year agenda { $agenda }
where-nowhere = does not go on
why-standing = standing item
why-waits = waits for this meeting
why-stranded = from a cancelled meeting
why-proposal = proposal that waits
why-line = year agenda
why-mandate = mandate to review
why-round = written round to report
why-not-treated = not treated
why-held-over = held over
why-comes-back = comes back
why-open-action = action still open
why-recurs = every time

## Screen

screen-too-small = This window is too small. Make it at least { $size } characters.
title-today = { $day } · wk { $week }
title-read-only = read-only
title-trial = trial: nothing is kept
all-districts = all districts
own-district = own district
card-computed = counted
card-unknown = not known yet
card-unknown-fields =
    { $n ->
        [one] 1 field not known
       *[other] { $n } fields not known
    }
group-unknown = not filled in
group-done = { $done } of { $n } done
list-count =
    { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }
list-filter = filter: { $text } ({ $n })
list-marked = { $n } marked
filter-prompt = Filter:
history-of = History of { $name }
history-waits = still waits
history-joined = joined with ‘{ $name }’
history-joined-again = joined again with ‘{ $name }’
history-parted = joining with ‘{ $name }’ taken back
history-taken-up = taken up in ‘{ $name }’

## Choosing from a list

pick-find = Find anything
pick-palette = Commands
pick-help = Help: all keys
pick-district = Which district do you want to see?
pick-own-district = Welcome. Which district do you work for?
pick-columns = Columns
pick-export = Export
pick-add = Add
pick-join = Join with
pick-drafts = Drafts
pick-deleted = Deleted: what do you want to bring back?
pick-backups = Backups: which one do you want to restore?
pick-site-name = What is this workplace called?
pick-backup-folder = Backups in a second folder too
pick-nothing = Nothing found.
pick-export-agenda = Year agenda { $year } as CSV for Excel
pick-export-agenda-public = Year agenda { $year } as CSV for Excel, public lines only
pick-export-agenda-rfc = Year agenda { $year } as international CSV (commas, ISO dates)
pick-export-list =
    { $n ->
        [one] This list: { $kinds }, { $n } line
       *[other] This list: { $kinds }, { $n } lines
    }
pick-export-table = { $table } for Excel
pick-export-table-public = { $table } for Excel, only what is public
pick-export-all = All { $kinds }
pick-behind = Which do you mean?
pick-paper = Paper: { $paper } as { $format }
pick-paper-public = Paper: { $paper } as { $format }, only what is public
pick-copy-paper = Paper: { $paper } to the clipboard
find-begin = Type part of a name, abbreviation, subject or theme. The order does not matter; a typing mistake is fine.
present-leave = Esc or F5: back
find-prefix-sort = kind
find-prefix-district = district
find-no-sort = ‘{ $text }’ is no kind of record.
find-no-district = ‘{ $text }’ is no district.
find-no-such = E.g. kind:person or district:twente.
find-count =
    { $n ->
        [one] { $n } hit
       *[other] { $n } hits
    }
find-found = found in { $field }
pick-views = Views of this tab
pick-save-view = What is this view called?
pick-remove-view = Which view can go?
view-begin = Type a name. Filter, order, columns and grouping are kept as they are now.
view-save = Save as ‘{ $name }’
view-replace = Replace ‘{ $name }’
view-sort = by { $column }
view-group = grouped by { $column }
empty-views = No views of this tab were saved yet.
add-as = with this as ‘{ $field }’
called-seat = member, chair, project leader …
called-portfolio = holder, deputy, project leader
called-meeting_rule = how, where and at what time

## Forms

form-new = New: { $kind }
form-many = Edit { $n } { $kinds } at once
form-was = was: { $text }
form-made = new
form-mixed = (different)
form-more-offers = … type more letters for the others
form-needed = needed
form-now = now: { $text }
form-in-words = stays in words; no day is known
form-kept-as-text = stays as text: not understood as a period
offer-make = New: make ‘{ $name }’ ({ $kind })

hint-period = e.g. 12-11, wk 46, Q3, end Oct, 2nd week of March
hint-period-steps = arrows move it, PgUp and PgDn further
hint-choice = type a few letters, or choose with left and right
hint-link = type part of the name; Enter chooses
hint-links = type a name, Enter adds it; Backspace removes
hint-long = Ctrl+E opens the text window, Ctrl+O your editor

problem-required = This is needed before it can be saved.
problem-choose = Choose with Enter whom or what you mean: ‘{ $text }’.
problem-choose-word = ‘{ $text }’ is no option: choose with Enter.
problem-email = An e-mail address has an @ and no spaces.
problem-decimal = ‘{ $text }’ is not a number that fits here; e.g. 12.50.
problem-number = ‘{ $text }’ is not a whole number.
problem-bounds = This must be between { $min } and { $max }.
problem-outside = This must lie within { $text }.
problem-period = ‘{ $text }’ is not clear; try 12-11 or wk 46.
problem-no-such-day = There is no such day or period: ‘{ $text }’.
problem-end-before-start = The end comes before the beginning: ‘{ $text }’.
problem-period-range = The calendar does not reach that far: ‘{ $text }’.
problem-until-before-from = This comes before the beginning (‘from’).
problem-itself = This cannot refer to itself.
problem-circle = This is a circle: { $text }. Choose another or none.
problem-nowhere = This leads to something that is not there (any more).
problem-changed = This has changed meanwhile; do it once more.
problem-too-long = This text is too long to keep; please shorten it.
problem-time = ‘{ $text }’ is no time of day; e.g. 2pm or 14:30.
problem-ends-before-begins = The end is not after the beginning.
problem-closes-before-opens = The round closes before it opens.
problem-before-the-proposal = This is before the date of the proposal.
problem-number-twice = ‘{ $text }’ has this number already. { $offer } is free.
problem-incomplete = Not ready to send; missing: { $list }.
problem-same-period = Choose another period than the present one.
ask-unfix = Release the fixed contributions?
ask-unfix-why = Then rate and inhabitants of now count again.
toast-fixed = { $name } is fixed: { $total } in all.
toast-paid = { $name } has paid.
toast-unpaid = { $name } has not paid yet.
toast-unfixed = { $name } is released.
toast-fix-first = Fix the contributions first; then it can be ticked off who paid.
toast-nothing-fixed = There is no fixed contribution here.
problem-not-ahead = Choose a day that is still to come.
problem-which-group = Which group is meant?
problem-nobody = Choose at least one addressee.
problem-dates = Not understood: ‘{ $text }’. Write e.g. 12 Feb, 9 Apr.
problem-no-next = There is no ‘{ $text }’ planned yet.
problem-status-why = Say why under ‘reason’.
problem-same-person = That is the same person.
problem-theme-twice = This plan names this theme already: ‘{ $text }’.
problem-agenda-twice = This year agenda is there already: ‘{ $text }’.
problem-other-year = Mind: this is not in { $text }.
problem-day-off =
    { $text ->
        [new-year] Mind: New Year's Day. Working day before: { $offer }.
        [good-friday] Mind: Good Friday. Working day before: { $offer }.
        [easter] Mind: Easter. Working day before: { $offer }.
        [kings-day] Mind: King's Day. Working day before: { $offer }.
        [liberation] Mind: Liberation Day. Working day before: { $offer }.
        [ascension] Mind: Ascension Day. Working day before: { $offer }.
        [after-ascension] Mind: Friday after Ascension Day. Working day before: { $offer }.
        [whitsun] Mind: Whitsun. Working day before: { $offer }.
        [christmas] Mind: Christmas. Working day before: { $offer }.
       *[weekend] Mind: weekend. Working day before: { $offer }.
    }
problem-namesake = Mind: there is one already: { $text }.
problem-year-known = There is a population of this reference year already.
problem-paid-already = { $text } paid already; untick that first.
problem-not-fixed = Fix the contributions first.
problem-reference-ahead = Mind: this lies after the year of payment.
problem-nobody-pays = Nobody takes part.
problem-pays-unknown = What these pay is not known yet: { $text }.
problem-nothing-carried = There is nothing to hand over.

## Questions

join-title = Join: { $kind }
join-stays = stays
join-goes = is taken up in it
join-nothing = (empty)
join-both = both: { $text }
join-alike = looks like it
join-offer = { $key } joins them.
join-no-other = There is no other to join it with.
join-same =
    { $n ->
        [one] The same in both: one field.
       *[other] The same in both: { $n } fields.
    }
join-moves = Comes along: { $list }.
join-along = Double, is taken up too: { $list }.
join-left = Will stand there twice: { $list }.
join-falls = Goes, being between these two: { $list }.
join-dropped = Goes, as it would make a circle: { $field } ‘{ $name }’.

box-more = … and { $n } more
ask-delete =
    { $n ->
        [one] Delete this?
       *[other] Delete these { $n }?
    }
ask-delete-along =
    { $n ->
        [one] This cannot do without it and goes too:
       *[other] These { $n } cannot do without it and go too:
    }
ask-delete-emptied =
    { $n ->
        [one] This stays, but loses its link:
       *[other] These { $n } stay, but lose their link:
    }
ask-quit = Leave the program?
ask-erase = Erase { $name } for good?
ask-erase-no-undo = This cannot be undone, nor can what was done before it.
ask-erase-texts =
    { $n ->
        [one] The name goes from this one:
       *[other] The name goes from these { $n }:
    }
ask-erase-drafts =
    { $n ->
        [one] One draft in which the name stands is thrown away.
       *[other] { $n } drafts in which the name stands are thrown away.
    }
ask-erase-backups = The history and the backups are cleaned as well. Where that cannot be done, it is said.
ask-erase-outside = What was exported, mailed or copied elsewhere is outside this file.
erased-mark = [erased]
ask-quit-form = The form that is still open is kept as a draft.
ask-discard = Throw away what was filled in here?
ask-overwrite = There is already a file of this name. Overwrite it?
ask-restore = Restore this backup?
ask-restore-kept = The file as it is now is set aside first.
strategy-plans =
    { $n ->
        [one] { $n } plan
       *[other] { $n } plans
    }
ask-close-early = { $meeting } is still ahead. Close it all the same?
ask-close-early-why = Who closes a meeting says that it was held and sends on what comes back.
ask-evaluate =
    { $n ->
        [one] One line was not judged yet. Evaluated all the same?
       *[other] { $n } lines were not judged yet. Evaluated all the same?
    }
toast-not-closed-before = Mind: { $meeting } is not closed yet. What comes back from it is not among this.
toast-adopted =
    { $n ->
        [one] Adopted: { $agenda }; its line is kept as it is now.
       *[other] Adopted: { $agenda }; { $n } lines are kept as they are now.
    }
toast-next-year =
    { $n ->
        [one] One line goes on in { $agenda }.
       *[other] { $n } lines go on in { $agenda }.
    }
review-passes = { $kind }: { $name }: { $from } → { $to }, from { $when }
ask-make =
    { $n ->
        [one] Keep this? Look it over.
       *[other] Keep these { $n }? Look them over.
    }

## Messages

toast-agenda-last = The year agenda is evaluated; nothing comes after that.
toast-chosen =
    { $n ->
        [one] One theme is on the year agenda.
       *[other] { $n } themes are on the year agenda.
    }
toast-unexplained =
    { $n ->
        [one] One other has no reason yet: r says why not.
       *[other] { $n } others have no reason yet: r says why not.
    }
toast-all-explained = All that municipalities ask for is on the agenda or has a reason.
toast-new =
    { $n ->
        [one] Added: { $name }.
       *[other] Added: { $name }; { $n } lines in all.
    }
toast-edit =
    { $n ->
        [one] Changed: { $name }.
       *[other] Changed: { $n } lines.
    }
toast-postpone =
    { $n ->
        [one] Postponed: { $name }.
       *[other] Postponed: { $n } lines.
    }
toast-these = That is { $others }.
toast-along = Also new: { $others }.
toast-then-theme = { $open } opens the theme; { $new } and ‘portfolio’ say there who holds it.
toast-then-group = { $open } opens the group; { $new } adds a seat there: a member, the project leader.
toast-delete =
    { $n ->
        [one] Deleted: { $name }. Press u to undo.
       *[other] Deleted: { $n } lines. Press u to undo.
    }
toast-refused = Nothing was changed. { $list } Put that right, then do it again.
toast-wrong = { $kind } ‘{ $name }’, { $field }: { $problem }
toast-left-broken =
    { $n ->
        [one] Mind: this is not right now: { $list }
       *[other] Mind: { $n } things are not right now: { $list }
    }
toast-not-copied =
    { $n ->
        [one] Nothing copied: one of these cannot be copied as it is. Copy it by itself.
       *[other] Nothing copied: { $n } of these cannot be copied as they are. Copy those by themselves.
    }
toast-duplicate =
    { $n ->
        [one] Duplicated: { $name }.
       *[other] Duplicated: { $n } lines.
    }
toast-bring-back =
    { $n ->
        [one] Brought back: { $name }.
       *[other] Brought back: { $n } lines.
    }
toast-load =
    { $n ->
        [one] Loaded: { $name }.
       *[other] Loaded: { $n } lines.
    }
toast-upkeep = The file was brought up to date.
toast-kept-as-text = ‘{ $text }’ stays as text.
toast-undo =
    { $n ->
        [one]
            { $what ->
                [create] Undone: { $name } is back.
                [delete] Undone: { $name } is gone again.
               *[set] Undone: { $name } is as it was.
            }
       *[other] Undone: { $n } lines.
    }
toast-redo =
    { $n ->
        [one]
            { $what ->
                [create] Added again: { $name }.
                [delete] Deleted again: { $name }.
               *[set] Changed again: { $name }.
            }
       *[other] Redone: { $n } lines.
    }
toast-join-two = Mark two, or one and choose the other.
toast-join-new = What is not kept yet cannot be the one that stays.
toast-join-itself = That is the same one; choose another.
toast-join-kind = That is something of another kind.
toast-join-used = This cannot be: what links to it cannot link to the other.
toast-merge = Joined: { $name }. Key u takes it back.
toast-undo-merge = Joining taken back: { $name }.
toast-redo-merge = Joined again: { $name }.
toast-nothing-to-undo = There is nothing to undo.
toast-nothing-unfinished = Everything is done, dropped or taken along already.
toast-nothing-to-redo = There is nothing to redo.
toast-copied =
    { $n ->
        [one] { $n } line copied to the clipboard.
       *[other] { $n } lines copied to the clipboard.
    }
toast-exported =
    { $n ->
        [one] { $n } line exported to { $path }
       *[other] { $n } lines exported to { $path }
    }
toast-exported-none-public = Not one row is marked public; the file is empty: { $path }
toast-own-district = { $name } is your own district now. F1 shows what every key does.
toast-page-parked = { $key } takes you back to where you were.
toast-paper = Written: { $path }
toast-view-saved = View ‘{ $name }’ saved. { $key } shows the views of this tab.
toast-weighed = Weighing kept: { $name }.
toast-view-removed = View ‘{ $name }’ removed.
toast-esc = Esc clears this.
toast-backup = Backup made: { $path }
toast-restored = Backup restored. The previous file is { $kept }
toast-erase = { $name } is erased. Backups cleaned: { $n }.
toast-erase-left = Not cleaned: { $why } Remove { $path } yourself where that is needed.
toast-paste-astray = You can only paste into a field.
toast-reason-others = ‘{ $theme }’ is on the agenda already. This asks about what has no reason yet.
toast-form-warned = Something was changed. Ctrl+S saves, Esc again puts it away as a draft, Ctrl+X throws it away.
toast-discarded = Thrown away; nothing was changed.
toast-form-problem = Not saved yet: see the exclamation mark.
toast-elsewhere = It is not in this list: see the filter, the year and the district.
toast-form-parked-too = The form stays open; { $key } takes you back to it. The one before is with the drafts.
toast-form-parked = The form stays open; { $key } takes you back to it.
toast-draft-kept = Put away as a draft; Ctrl+P, ‘drafts’ finds it again.
toast-draft-taken-up = There was a draft of this; you continue where you left off.
toast-slept = This signal sleeps until { $until }.
toast-rests = ‘{ $one }’ and ‘{ $other }’ stay two.
toast-woken =
    { $n ->
        [one] The signal is awake again.
       *[other] { $n } signals are awake again.
    }
toast-drafts =
    { $n ->
        [one] A draft is still waiting; see Ctrl+P, ‘drafts’.
       *[other] { $n } drafts are still waiting; see Ctrl+P, ‘drafts’.
    }

action-new = added
action-edit = changed
action-delete = deleted
action-duplicate = made as a copy
action-bring-back = brought back
action-load = loaded
action-upkeep = brought up to date by the program
action-erase = erased for good
action-undo = undone
action-redo = redone
action-close = closed
action-merge = joined

## What did not work: first what was being done, then what is wrong and what you can do

doing-commit = Saving did not work
doing-undo = Undoing did not work
doing-redo = Redoing did not work
doing-export = Exporting did not work
doing-setting = The setting was not kept
doing-draft = The draft was not kept
doing-backup = The backup was not made
doing-restore = The backup was not restored
doing-erase = Erasing failed
doing-history = The history cannot be read
doing-copy = Copying did not work
doing-editor = Your own editor did not start
doing-open = The file was not opened
doing-create = The file was not made

error-io = { $path }: { $detail }. Check that the folder can be reached and try again.
error-clipboard = The clipboard cannot be reached. Export the list, or copy with the mouse.
error-editor = The editor ‘{ $editor }’ gave no text back ({ $detail }); your text has not changed. Set $VISUAL or $EDITOR, or use the text window (Ctrl+E).
error-misfit = The change is in the file, but the screen is behind ({ $detail }). Close the program and open it again.
error-damaged = The file is damaged: { $detail }. It can only be read now. Restore a backup from the commands (Ctrl+P).

error-store-not-found = There is no file { $path }. Check the name, or make a new file.
error-store-exists = There is already a file { $path }. Open it, or choose another name.
error-store-not-a-database = { $path } is empty or is not a file of this program. Choose another file or restore a backup.
error-store-foreign = { $path } belongs to another program. Choose another file; nothing in this one was changed.
error-store-newer = { $path } was made with a newer version of this program (layout { $version }). Update the program; nothing in the file was changed.
error-store-older = { $path } was made with an older version (layout { $version }) and cannot be opened read-only as it is. Open it once for writing; a copy is made first.
error-store-damaged = { $path } is damaged: { $detail }. Do not go on in it; restore a backup.
error-store-read-only = { $path } can only be read. Remove the write protection or work in a copy elsewhere.
error-store-in-use = { $path } is already open on { $host } (process { $pid }). Close it there, or open it here read-only.
error-store-busy = { $path } is held by another program. Wait a moment and try again; a backup or synchronisation program may be the cause.
error-store-disk-full = The disk with { $path } is full. Make room and try again; nothing was lost.
error-store-replaced = { $path } was meanwhile replaced or changed by another program. Close this program, find out which file is the right one and open that.
error-store-unfinished = A write to { $path } was cut short. Open the file once for writing; it is then completed.
error-store-no-folder = The folder { $path } is not there. Make the folder, or reconnect the disk or network.
error-store-permission = You are not allowed to use { $path }. Ask for permission there or choose another folder.
error-store-linked = In { $path } a link would be left that points at nothing, so nothing was changed. See on the card what refers to it and change that first.
error-store-stale = { $path } meanwhile holds something else ({ $detail }); nothing was changed. Close the program, open it again and make the change once more.
error-store-refused = { $path } does not take this value: { $detail }. Change the field and save again.
error-store-setting = The safeguard ‘{ $name }’ of { $path } cannot be switched on, so nothing is written. Move the file to an ordinary local disk.
error-store-io = { $path } cannot be read or written: { $cause }. Check disk and network and try again.
error-store-sqlite = The database { $path } reports an error: { $cause }. Try again; if it stays, check the file with ‘dvo check’.

## Papers of a meeting

checklist-publish = Public ({ $paper }): who is named, what stays away
publish-named = named
publish-unnamed = not named
left-out-refused = not public
left-out-unset = public not filled in
left-out-hours = the hours at which items begin
left-out-hours-why = in the internal paper only
block-others = other items
paper-advice-followed = As advised: { $text }
paper-advice-not-so = Advice, not decided so: { $text }
paper-advice-unsaid = Advice: { $text }
paper-agenda = agenda
paper-proposal = proposal
paper-proposals = proposals
paper-feedback = feedback
paper-decisions = list of decisions
paper-actions = list of actions
paper-as-docx = Word
paper-as-txt = text
paper-as-md = Markdown
paper-body = body
paper-execution = execution
paper-nothing = There is nothing to put here yet.
paper-on-behalf = { $speaker } on behalf of { $others }
paper-on-behalf-only = on behalf of { $others }
paper-replaced = { $name } by { $other }
paper-report = year report
paper-route = route
paper-sums-up = { $speaker } sums up:
paper-time = time
paper-what = what
paper-who = who
paper-briefing = briefing
paper-personal = personal data
paper-personal-named = Named in texts
paper-personal-history = Recorded before

## Why a backup was made

backup-daily = of the day
backup-asked = asked for
backup-migration = before a new version
backup-import = before an import
backup-replaced = what a restore replaced

## Command line

cli-about = The safety network of a Dutch district: people, groups and the year agenda, offline
cli-find-none = Nothing found for ‘{ $text }’.
cli-unknown-district = There is no district ‘{ $text }’. Choose from: { $list }.
cli-unknown-kind = There is no kind ‘{ $text }’. Choose from: { $list }.
cli-exists = There is already a file { $path }; nothing was written. Choose another name.
cli-exported =
    { $n ->
        [one] { $n } line exported to { $path }
       *[other] { $n } lines exported to { $path }
    }
cli-check-sound = { $path } is sound: { $records } lines checked.
cli-check-advice = Do not go on working in this file. Restore a backup with ‘dvo restore’, and keep the damaged file.
cli-created = New file made: { $path }
cli-restore-done = Backup restored in { $path }. The previous file is { $kept }
cli-no-backups = There are no backups.
cli-paths-file = file
cli-paths-backups = backups
cli-paths-exports = exports
cli-in-use = The file is already open on { $host } (process { $pid }, since { $since }).
cli-in-use-ask = Open it read-only? [y/N]
cli-damaged-offer = The newest good backup is from { $backup }: { $path }
    Go on with it by ‘dvo restore { $number }’; the damaged file is kept.
cli-press-enter = Press Enter to close
cli-read-only = The file can only be read; changes are not possible now.
cli-synced = { $path } is in a synchronised folder or on a network share. It can get damaged there; an ordinary folder on this computer is safer.
cli-usage = dvo [OPTIONS] [FILE] [COMMAND]
cli-usage-find = dvo find [OPTIONS] TEXT…
cli-usage-export = dvo export agenda|KIND [MEETING --as PAPER] [OPTIONS]
cli-usage-signals = dvo signals [OPTIONS]
cli-usage-new = dvo new FILE [OPTIONS]
cli-usage-check = dvo check [OPTIONS]
cli-usage-restore = dvo restore [BACKUP] [OPTIONS]
cli-usage-paths = dvo paths [OPTIONS]
cli-usage-report = dvo report [OPTIONS]
cli-usage-completions = dvo completions SHELL
cli-heading-usage = Usage
cli-heading-command = COMMAND
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-about-find = Finds anything: one line per hit, with kind, name and context (tabs between)
cli-about-export = Writes the year agenda or another kind as a table (CSV), or a paper of a meeting
cli-about-signals = Names what needs attention: one line per signal, with kind, name and why (tabs between)
cli-about-new = Makes a new file; never overwrites
cli-about-check = Looks whether the file is sound, and says what to do if not
cli-about-restore = Puts a backup back, or lists those there are
cli-about-paths = Says where the file, the backups and the exports are
cli-about-report = Gives the year report: the year agenda as adopted, what became of it, decisions and themes
cli-about-completions = Gives the script by which a shell completes commands
cli-after =
    Without a command the program opens your own file; the first time it is made.

    Examples:
    {"  "}dvo                                 your own file
    {"  "}dvo D:\network.dvo                  another file
    {"  "}dvo --demo                          an example year to try everything on
    {"  "}dvo find lente                      finding without a screen
    {"  "}dvo export agenda --district ijsselland --year 2026 --output agenda.csv
    {"  "}dvo D:\network.dvo check            is that file sound?

    Exit code: 0 fine, 1 not found or not done, 2 wrong usage.
cli-after-find =
    Examples:
    {"  "}dvo find ondermijning deventer
    {"  "}dvo find ondermijnign               a typing mistake is forgiven
    {"  "}dvo find kind:person lente          people only; district: too

    Exit code 1 when nothing is found.
cli-after-signals =
    Examples:
    {"  "}dvo signals                         all districts
    {"  "}dvo signals --district ijsselland   one district, with what is of the whole unit

    Signals that sleep are left out. Exit code 1 when there are signals, 0 when there are none.
cli-after-export =
    Examples:
    {"  "}dvo export agenda --district ijsselland --year 2026 --output agenda.csv
    {"  "}dvo export agenda --public --output for-the-website.csv
    {"  "}dvo export person --profile rfc4180 > people.csv
    {"  "}dvo export meeting 11-12-2026 --as feedback --format txt
    {"  "}dvo export meeting dvo ijsselland december --as agenda --public -o agenda.docx

    ‘agenda’ means the lines of the year agenda; the agendas themselves are ‘agendas’.
cli-after-report =
    Examples:
    {"  "}dvo report
    {"  "}dvo report --district ijsselland --year 2025 --output year-report-2025.docx
    {"  "}dvo report --public --format txt
cli-after-briefing =
    Examples:
    {"  "}dvo briefing de wit
    {"  "}dvo briefing raalte --since 11-06-2026 --format docx --output raalte.docx
cli-after-restore =
    Examples:
    {"  "}dvo restore                         which backups there are
    {"  "}dvo restore 1                       put the newest back

    What is in the file now is kept aside first.
cli-after-completions =
    Example:
    {"  "}dvo completions bash > ~/.local/share/bash-completion/completions/dvo
cli-value-file = FILE
cli-value-open = FILE
cli-value-lang = LANGUAGE
cli-value-text = TEXT
cli-value-limit = NUMBER
cli-value-kind = KIND
cli-value-which = MEETING
cli-value-as = PAPER
cli-value-format = SHAPE
cli-value-district = NAME
cli-value-year = YYYY
cli-which-district = Of which district? Choose with --district from: { $list }.
cli-value-profile = PROFILE
cli-value-output = FILE
cli-value-new_file = FILE
cli-value-of_district = NAME
cli-value-of_year = YYYY
cli-value-backup = BACKUP
cli-value-shell = SHELL
cli-arg-file = This file instead of your own (also: environment variable DVO_FILE)
cli-arg-open = Open this file (with a dot or a folder in its name), the same as --file
cli-arg-demo = A throw-away copy of the example year; nothing stays
cli-arg-lang = Language: nl or en
cli-arg-read_only = Read only: nothing changes
cli-arg-ascii = Lines and signs in ASCII only
cli-arg-help = This help
cli-arg-version = The version of the program
cli-arg-text = What to look for: parts of words, in any order
cli-arg-limit = At most so many lines (0: all; else 50)
cli-arg-kind = ‘agenda’, or a kind such as person, organisation, group, theme
cli-arg-which = For a meeting with --as: its date (11-12-2026, 11 December, December 2026) or words of its name
cli-arg-as = A paper of one meeting: agenda, proposal, feedback, decisions or actions
cli-arg-format = Shape of the paper: md (Markdown), txt (text for a mail) or docx (Word, LibreOffice); else that of the file name, or md
cli-arg-district = Only of this district; part of its name or its abbreviation will do
cli-arg-year = Only of this year; without this option all years
cli-arg-profile = excel-nl (opens in Dutch Excel as it is) or rfc4180 (commas, ISO dates); else excel-nl
cli-arg-public = Only what is public
cli-arg-with_notes = Your own notes too
cli-arg-names = With the name and office of who speaks, introduces, handles or meets; without this option only of those confirmed on the screen
cli-arg-output = To this file; without this option, or with -, to standard output
cli-arg-force = Overwrite an existing file
cli-arg-new_file = The file to make
cli-arg-of_district = Of which district; else your own, or the only one with a year agenda
cli-arg-of_year = Of which year; else this year
cli-arg-example = With the whole example year in it
cli-arg-backup = Number in the list or path; without it the list is shown
cli-arg-shell = bash, zsh, fish, powershell or elvish
cli-wrong-command = There is no command ‘{ $text }’.
cli-wrong-argument = ‘{ $text }’ is not expected here.
cli-wrong-missing = This is missing: { $text }
cli-wrong-conflict = { $text } does not go with another option.
cli-wrong-no-value = { $text } needs a value.
cli-wrong-value = ‘{ $value }’ is no value for { $text }.
cli-wrong-choice = ‘{ $value }’ is no value for { $text }. Choose from: { $list }.
cli-wrong-other = This command is not understood. { $text }
cli-wrong-hint = See ‘dvo --help’.
cli-no-terminal = The screen needs a terminal. Without one ‘dvo find’ and ‘dvo export’ work; see ‘dvo --help’.
cli-terminal = The terminal cannot be used: { $detail }
cli-output = The output cannot be written: { $detail }
cli-no-home = Your own folder cannot be found. Name a file with --file.
cli-no-file = There is no file { $path }. Check the name, or make it with: dvo new { $path }
cli-no-year = There is no year to { $kinds }; leave out --year.
cli-exists-force = There is already a file { $path }; nothing was written. Choose another name, or overwrite it with --force.
cli-export-empty = No lines fit this; only the header was written.
cli-no-docx = A document for Word is no text for a terminal. Say with --output in which file it should come.
cli-no-meetings = There are no meetings in the file yet.
cli-no-notes = This table has no own notes; ‘--with-notes’ is not expected here.
cli-names-of-paper = Names are confirmed for a paper: say with --as for which.
cli-named = Named:
cli-unnamed = Not named (--names does so):
cli-left-out = Left out:
cli-no-papers = There are no papers of { $kinds }; --as is for meetings.
cli-not-public = { $name } is not marked public. Set the field ‘public’ to yes first, or leave --public out.
cli-which-paper = Which paper? Say it with --as: agenda, proposal, feedback, decisions or actions.
cli-which-meeting = Of which meeting? Give its date or part of its name:{ $list }
cli-unknown-meeting = There is no meeting ‘{ $text }’. There are:{ $list }
cli-many-meetings = ‘{ $text }’ fits more than one meeting. Give the whole date or more of the name, or choose a district with --district:{ $list }
cli-no-agenda = There is no year agenda { $year } of { $district }.
cli-check-not = { $path } is not sound.
cli-check-backup = Newest good backup: { $backup }
cli-in-use-unknown = { $path } is already open, perhaps on another computer.
cli-in-use-hint = It can be read: dvo --read-only
cli-in-use-close = Close it there first; nothing was changed.
cli-damaged-ask = Open that backup now, to read only? [y/N]
cli-reading-backup = This is a backup, only to be read. Close the program and use ‘dvo restore’ to go on with it.
cli-left-by = This file was not closed properly last time ({ $host }, since { $since }). If it is still open there, close it first.
cli-no-backups-why = They are kept in a folder beside { $path }, one for every day on which something changed.
cli-no-such-backup = There is no backup number { $text }; there are { $n }. See ‘dvo restore’.
cli-backup-damaged = The backup { $path } is damaged; nothing was changed. Choose another with ‘dvo restore’.
cli-restore-done-new = Backup restored in { $path }. There was nothing there yet.
cli-restore-hint = To restore: dvo restore NUMBER
cli-usage-briefing = dvo briefing NAME… [OPTIONS]
cli-about-briefing = Gives one page on a person, organisation, group or theme
cli-value-name = NAME
cli-value-since = WHEN
cli-arg-name = About whom or what: parts of the name
cli-arg-since = Decisions from then on, e.g. 11-06-2026; otherwise a year back

doing-second-backup = The backup in the second folder was not made
site-begin = Type a name, such as ‘Sanne, laptop’. The history shows it once this file was worked on elsewhere too.
site-set = Call this workplace ‘{ $name }’
site-unnamed = workplace { $name }
folder-begin = Type or paste the path of a folder on another disk or in the network. Every backup goes there too.
folder-set = Keep them in { $path } too
folder-keep = Leave it as it is: { $path }
folder-none = No second folder any more
toast-clock-ahead = This file has changes from { $time }, but this computer says { $now }. Check that its clock is right. What you do is kept as usual and comes after what was there.
toast-site-unnamed = This file was worked on elsewhere too. Give this workplace a name with { $key } and ‘{ $command }’; then the history shows who did what.
toast-site-named = This workplace is called ‘{ $name }’ from now on.
toast-left-alone = Something was changed elsewhere since; that stays as it is now: { $list }.
toast-backup-folder = From now on backups go to { $path } too
toast-no-backup-folder = Backups are kept beside the file only.
toast-close = Closed: { $name }. What comes back is in place.
toast-meeting-closed = This meeting is closed. You can correct it; the history keeps what was there.
toast-no-members = All members are there already, or the group has none.
toast-no-period = No period has been filled in here yet.
toast-nothing-to-fill = Nothing waits for this agenda.
toast-nothing-to-number = All items have a number already.
toast-untreated =
    { $n ->
        [one] One item was not treated. Esc goes back; otherwise it goes on as below.
       *[other] { $n } items were not treated. Esc goes back; otherwise they go on as below.
    }
toast-no-address = Without a mail address: { $names }.
toast-no-recipients = There is nobody here to write to.
toast-nothing-to-add = Nothing belongs to a card of this kind that could be added.
doing-site-name = The name of this workplace was not kept
doing-backup-folder = The second folder was not set
error-same-folder = The backups are in { $path } already. Choose a folder on another disk or in the network.

check-open = The file does not open: { $detail }.
check-unfinished = A change was cut off before it was kept; it does not count.
check-pages = Part of the file is damaged: { $detail }.
check-links = A link leads to nothing: { $detail }.
check-schema = The layout is not right: { $detail }.
check-log = Part of the history cannot be read: { $detail }.
check-chain = A change in the history is not what it was: { $detail }.
check-cut = Changes are missing at the end of the history.
check-record = A record cannot be read: { $detail }.
check-sum = A record was changed outside the program: { $detail }.
check-lost = A record has disappeared: { $detail }.
check-stray = A record was added outside the program: { $detail }.
check-order = The order of links is damaged: { $detail }.
check-backup = There is no good backup yet.
advice-see-message = First solve what the message says.
advice-open-it = There is nothing to do: it is taken back as soon as you open the file.
advice-restore = Put a backup back with ‘dvo restore’.
advice-update = Update the program, or open the file once for writing.
advice-look-at-record = Look at this record and save it again.
advice-make-backup = Make one through the commands (Ctrl+P).
contributions-absent = { $name } names as a participant who is not there in that year: { $list }.
contributions-amount = contribution
contributions-capped = { $name }: capped for { $list }.
contributions-changed = { $name }: changed since it was fixed, see ‘now’: { $list }.
contributions-counted = counted in
contributions-exact = exact
contributions-fixed = { $name }: fixed on { $day }; paid { $paid }, outstanding { $open }.
contributions-gone = takes no part
contributions-inhabitants = inhabitants
contributions-lost = { $name }: { $list } takes part no more, and its card does not say what it was merged into.
contributions-no-amount = { $name }: there is no amount for { $list }.
contributions-no-division = { $name } does not say how it is divided, so no contribution yet for { $list }.
contributions-no-fixed = { $name }: take part since it was fixed: { $list }.
contributions-no-inhabitants = { $name }: the inhabitants in reference year { $year } are not known of { $list }. Fill them in with n.
contributions-no-rate = { $name } has no rate, so no contribution yet for { $list }.
contributions-no-year = { $name } does not say of which reference year the inhabitants are; what was there before is read.
contributions-now = now
contributions-open = outstanding
contributions-paid = paid
contributions-paid-on = paid on
contributions-rise = { $name }: the inhabitants of { $whose } must rise by those of { $list }; in reference year { $year } these were still apart.
contributions-rounding = difference
contributions-uncovered = { $name }: { $list } euros are not covered.
contributions-unknown = unknown
contributions-years-differ = { $name }: the inhabitants were counted in different years: { $list }.
worked-out-open = outstanding
worked-out-paid = paid
worked-out-total = in all
worked-out-now = would be now
missing-amount = ? amount
missing-division = ? division
missing-fixed = not fixed
missing-inhabitants = ? inhabitants
missing-rate = ? rate
adopted-changed = changed
adopted-fate = what it became
adopted-not-kept = How the lines were adopted was not kept.
adopted-now = now
adopted-then = adopted
fate-added = added
fate-changed = changed
fate-done = done
fate-dropped = dropped
fate-moved = moved
fate-unchanged = unchanged
strategy-decided = decisions
strategy-lines = lines
strategy-more-than-one = A line that contributes to more themes than one counts under each.
strategy-no-period = the strategy has no beginning: fill in ‘from’
strategy-no-theme = without a theme
strategy-none = to no theme of the strategy
strategy-period = { $from } to { $until }
strategy-review = Endterm review of the whole period
strategy-times = times put off
strategy-year = What contributes in { $year }
police-municipal = municipal plans
police-named = named
report-added = added after it was adopted
report-adopted = the year agenda as adopted
report-asked = asked for by { $names }
report-became = what became of each line
report-chosen = chosen and not chosen
report-decisions = decisions of the DVO
report-dropped = dropped
report-goes-on = Goes on in { $year }
report-strategy = Per theme of the strategy: { $strategy }
report-themes = per theme
report-was-chosen = chosen
matrix-agenda = on the agenda
matrix-asked = asked for by
matrix-carried = carried (+{ $weight })
matrix-elsewhere = elsewhere
matrix-heading = Priority matrix { $place } { $year }
matrix-later = later
matrix-no-plan = no plan
matrix-not = not
matrix-of = { $some } of { $all }
matrix-open = open
matrix-police = police (+{ $weight })
matrix-prosecution = OM (+{ $weight })
matrix-unnamed =
    { $n ->
        [one] One priority has no theme yet and does not count.
       *[other] { $n } priorities have no theme yet and do not count.
    }
matrix-said = { $asked } ask for this · on the agenda: { $agenda } · sum { $sum }, threshold { $threshold }
matrix-strategy = strategy (+{ $weight })
matrix-threshold = reaches { $number }
weigh-title = What counts for how much?
choose-asked = { $some } of { $all } · sum { $sum }
choose-new-agenda = will be made now
choose-on-agenda = is on it already
asked-no-plan = no valid plan in { $year }
asked-open = not considered yet
asked-past = plans not valid in { $year }
asked-unnamed = has no theme yet
asked-valid = plans valid in { $year }
timeline-dvo = DVO
timeline-empty = There are no lines on the year agenda of { $year } here yet. Tab 1 is where to make them; full stop and comma go to another year.
timeline-no-holder = no holder yet
timeline-no-period = no period yet
timeline-postponed = postponed { $times }×
timeline-title = Time line { $year }
timeline-today = today { $day }
timeline-within = In this period: { $list }
tally-actions = actions and commitments
tally-actions-note = New: at the meeting, else at the term. Closed (done or dropped): at the term, not after today; the day itself is not kept.
tally-actions-unknown =
    { $n ->
        [one] One action has no meeting and no term, and is not counted.
       *[other] { $n } actions have no meeting and no term, and are not counted.
    }
years-note = In both years: { $n }; only in { $year }: { $ended }; only in { $next }: { $new }. Sorted by theme.
tally-closed = closed
tally-longer = more quarters
tally-month = month
tally-no-period = no period
tally-no-status = no status
tally-no-theme = no theme
tally-open = still open
tally-opened = new
tally-postponed-note = Counted in the quarter in which something stands now; when it was postponed is not kept with it.
