-- Meetings: how a group meets, what is on the agenda, what is proposed, said, decided and done.

CREATE TABLE "meeting" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT CHECK (length("date") BETWEEN 4 AND 64),
  "begins" INTEGER CHECK ("begins" BETWEEN 0 AND 1439),
  "ends" INTEGER CHECK ("ends" BETWEEN 0 AND 1439),
  "location" TEXT CHECK (length("location") BETWEEN 1 AND 65536),
  "name" TEXT CHECK (length("name") BETWEEN 1 AND 65536),
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT CHECK ("status" IN ('planned', 'prepared', 'sent', 'held', 'closed', 'cancelled')),
  "chair" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "secretary" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "submit_by" TEXT CHECK (length("submit_by") BETWEEN 4 AND 64),
  "align_by" TEXT CHECK (length("align_by") BETWEEN 4 AND 64),
  "send_by" TEXT CHECK (length("send_by") BETWEEN 4 AND 64),
  "prepares" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "event" TEXT REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  "summary" TEXT CHECK (length("summary") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "meeting_group" ON "meeting" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "meeting_district" ON "meeting" ("district") WHERE "district" IS NOT NULL;
CREATE INDEX "meeting_chair" ON "meeting" ("chair") WHERE "chair" IS NOT NULL;
CREATE INDEX "meeting_secretary" ON "meeting" ("secretary") WHERE "secretary" IS NOT NULL;
CREATE INDEX "meeting_prepares" ON "meeting" ("prepares") WHERE "prepares" IS NOT NULL;
CREATE INDEX "meeting_event" ON "meeting" ("event") WHERE "event" IS NOT NULL;

CREATE TABLE "meeting_rule" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "group" TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "location" TEXT CHECK (length("location") BETWEEN 1 AND 65536),
  "begins" INTEGER CHECK ("begins" BETWEEN 0 AND 1439),
  "ends" INTEGER CHECK ("ends" BETWEEN 0 AND 1439),
  "submit_days" INTEGER CHECK ("submit_days" BETWEEN 0 AND 365),
  "align_days" INTEGER CHECK ("align_days" BETWEEN 0 AND 365),
  "send_days" INTEGER CHECK ("send_days" BETWEEN 0 AND 365),
  "template" TEXT CHECK (length("template") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "meeting_rule_group" ON "meeting_rule" ("group") WHERE "group" IS NOT NULL;

CREATE TABLE "meeting_item" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "subject" TEXT NOT NULL CHECK (length("subject") BETWEEN 1 AND 65536),
  "number" TEXT CHECK (length("number") BETWEEN 1 AND 65536),
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER CHECK ("position" BETWEEN 0 AND 1000000000),
  "block" TEXT CHECK ("block" IN ('decide', 'discuss', 'inform')),
  "treatment" TEXT REFERENCES "term" (id) DEFERRABLE INITIALLY DEFERRED,
  "minutes" INTEGER CHECK ("minutes" BETWEEN 0 AND 600),
  "introducer" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" TEXT REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "proposal" TEXT REFERENCES "proposal" (id) DEFERRABLE INITIALLY DEFERRED,
  "explanation" TEXT CHECK (length("explanation") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "outcome" TEXT REFERENCES "term" (id) DEFERRABLE INITIALLY DEFERRED,
  "minutes_used" INTEGER CHECK ("minutes_used" BETWEEN 0 AND 600),
  "recurs" INTEGER CHECK ("recurs" IN (0, 1)),
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "planned" TEXT CHECK (length("planned") BETWEEN 4 AND 64),
  "came_from" TEXT REFERENCES "meeting_item" (id) DEFERRABLE INITIALLY DEFERRED,
  "entry" TEXT REFERENCES "entry" (id) DEFERRABLE INITIALLY DEFERRED,
  "round" TEXT REFERENCES "written_round" (id) DEFERRABLE INITIALLY DEFERRED,
  "mandate" TEXT REFERENCES "mandate" (id) DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "meeting_item_meeting" ON "meeting_item" ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX "meeting_item_treatment" ON "meeting_item" ("treatment") WHERE "treatment" IS NOT NULL;
CREATE INDEX "meeting_item_introducer" ON "meeting_item" ("introducer") WHERE "introducer" IS NOT NULL;
CREATE INDEX "meeting_item_line" ON "meeting_item" ("line") WHERE "line" IS NOT NULL;
CREATE INDEX "meeting_item_proposal" ON "meeting_item" ("proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "meeting_item_outcome" ON "meeting_item" ("outcome") WHERE "outcome" IS NOT NULL;
CREATE INDEX "meeting_item_group" ON "meeting_item" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "meeting_item_came_from" ON "meeting_item" ("came_from") WHERE "came_from" IS NOT NULL;
CREATE INDEX "meeting_item_entry" ON "meeting_item" ("entry") WHERE "entry" IS NOT NULL;
CREATE INDEX "meeting_item_round" ON "meeting_item" ("round") WHERE "round" IS NOT NULL;
CREATE INDEX "meeting_item_mandate" ON "meeting_item" ("mandate") WHERE "mandate" IS NOT NULL;

CREATE TABLE "entry" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "kind" TEXT CHECK ("kind" IN ('announcement', 'discussion', 'summary', 'decision', 'action', 'commitment', 'comes_back', 'question')),
  "speaker" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL CHECK (length("text") BETWEEN 1 AND 65536),
  "owner" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner_group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner_organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "due" TEXT CHECK (length("due") BETWEEN 4 AND 64),
  "due_meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT CHECK ("status" IN ('open', 'running', 'done', 'dropped')),
  "postponed" INTEGER CHECK ("postponed" BETWEEN 0 AND 99),
  "postponed_why" TEXT CHECK (length("postponed_why") BETWEEN 1 AND 65536),
  "item" TEXT REFERENCES "meeting_item" (id) DEFERRABLE INITIALLY DEFERRED,
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER CHECK ("position" BETWEEN 0 AND 1000000000),
  "came_from" TEXT REFERENCES "entry" (id) DEFERRABLE INITIALLY DEFERRED,
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "entry_speaker" ON "entry" ("speaker") WHERE "speaker" IS NOT NULL;
CREATE TABLE "entry_on_behalf" (
  record TEXT NOT NULL REFERENCES "entry" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "entry_on_behalf_target" ON "entry_on_behalf" (target);
CREATE INDEX "entry_owner" ON "entry" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "entry_owner_group" ON "entry" ("owner_group") WHERE "owner_group" IS NOT NULL;
CREATE INDEX "entry_owner_organisation" ON "entry" ("owner_organisation") WHERE "owner_organisation" IS NOT NULL;
CREATE INDEX "entry_due_meeting" ON "entry" ("due_meeting") WHERE "due_meeting" IS NOT NULL;
CREATE INDEX "entry_item" ON "entry" ("item") WHERE "item" IS NOT NULL;
CREATE INDEX "entry_theme" ON "entry" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "entry_came_from" ON "entry" ("came_from") WHERE "came_from" IS NOT NULL;

CREATE TABLE "addressee" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "entry" TEXT NOT NULL REFERENCES "entry" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT CHECK ("status" IN ('open', 'done', 'dropped')),
  "answered" TEXT CHECK (length("answered") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "addressee_entry" ON "addressee" ("entry") WHERE "entry" IS NOT NULL;
CREATE INDEX "addressee_person" ON "addressee" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "addressee_organisation" ON "addressee" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE TABLE "attendance" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "meeting" TEXT NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "presence" TEXT CHECK ("presence" IN ('present', 'excused', 'absent', 'replaced')),
  "replaced_by" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "attendance_meeting" ON "attendance" ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX "attendance_person" ON "attendance" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "attendance_organisation" ON "attendance" ("organisation") WHERE "organisation" IS NOT NULL;
CREATE INDEX "attendance_replaced_by" ON "attendance" ("replaced_by") WHERE "replaced_by" IS NOT NULL;

CREATE TABLE "proposal" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "subject" TEXT NOT NULL CHECK (length("subject") BETWEEN 1 AND 65536),
  "item_number" TEXT CHECK (length("item_number") BETWEEN 1 AND 65536),
  "date" TEXT CHECK (length("date") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "handled_by" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "registration" TEXT CHECK (length("registration") BETWEEN 1 AND 65536),
  "phone" TEXT CHECK (length("phone") BETWEEN 1 AND 65536),
  "holder" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "introduction" TEXT CHECK (length("introduction") BETWEEN 1 AND 65536),
  "summary" TEXT CHECK (length("summary") BETWEEN 1 AND 65536),
  "financial" TEXT CHECK (length("financial") BETWEEN 1 AND 65536),
  "status" TEXT CHECK ("status" IN ('idea', 'concept', 'aligned', 'scheduled', 'sent', 'treated')),
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" TEXT REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "proposal_handled_by" ON "proposal" ("handled_by") WHERE "handled_by" IS NOT NULL;
CREATE INDEX "proposal_holder" ON "proposal" ("holder") WHERE "holder" IS NOT NULL;
CREATE TABLE "proposal_attachments" (
  record TEXT NOT NULL REFERENCES "proposal" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "proposal_attachments_target" ON "proposal_attachments" (target);
CREATE TABLE "proposal_themes" (
  record TEXT NOT NULL REFERENCES "proposal" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "proposal_themes_target" ON "proposal_themes" (target);
CREATE INDEX "proposal_group" ON "proposal" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "proposal_line" ON "proposal" ("line") WHERE "line" IS NOT NULL;

CREATE TABLE "advice_line" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "text" TEXT NOT NULL CHECK (length("text") BETWEEN 1 AND 65536),
  "proposal" TEXT REFERENCES "proposal" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER CHECK ("position" BETWEEN 0 AND 1000000000),
  "treatment" TEXT REFERENCES "term" (id) DEFERRABLE INITIALLY DEFERRED,
  "outcome" TEXT REFERENCES "term" (id) DEFERRABLE INITIALLY DEFERRED,
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "advice_line_proposal" ON "advice_line" ("proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "advice_line_treatment" ON "advice_line" ("treatment") WHERE "treatment" IS NOT NULL;
CREATE INDEX "advice_line_outcome" ON "advice_line" ("outcome") WHERE "outcome" IS NOT NULL;

CREATE TABLE "route_step" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "proposal" TEXT NOT NULL REFERENCES "proposal" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "body" TEXT CHECK (length("body") BETWEEN 1 AND 65536),
  "planned" TEXT CHECK (length("planned") BETWEEN 4 AND 64),
  "date" TEXT CHECK (length("date") BETWEEN 4 AND 64),
  "result" TEXT REFERENCES "term" (id) DEFERRABLE INITIALLY DEFERRED,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER CHECK ("position" BETWEEN 0 AND 1000000000),
  "explanation" TEXT CHECK (length("explanation") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "route_step_proposal" ON "route_step" ("proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "route_step_group" ON "route_step" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "route_step_result" ON "route_step" ("result") WHERE "result" IS NOT NULL;
CREATE INDEX "route_step_meeting" ON "route_step" ("meeting") WHERE "meeting" IS NOT NULL;

CREATE TABLE "written_round" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "subject" TEXT NOT NULL CHECK (length("subject") BETWEEN 1 AND 65536),
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "opens" TEXT CHECK (length("opens") BETWEEN 4 AND 64),
  "closes" TEXT CHECK (length("closes") BETWEEN 4 AND 64),
  "question" TEXT CHECK (length("question") BETWEEN 1 AND 65536),
  "proposal" TEXT REFERENCES "proposal" (id) DEFERRABLE INITIALLY DEFERRED,
  "item" TEXT REFERENCES "meeting_item" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT CHECK ("status" IN ('planned', 'open', 'closed', 'reported')),
  "outcome" TEXT REFERENCES "term" (id) DEFERRABLE INITIALLY DEFERRED,
  "result" TEXT CHECK (length("result") BETWEEN 1 AND 65536),
  "reported_in" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "written_round_group" ON "written_round" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "written_round_proposal" ON "written_round" ("proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "written_round_item" ON "written_round" ("item") WHERE "item" IS NOT NULL;
CREATE INDEX "written_round_outcome" ON "written_round" ("outcome") WHERE "outcome" IS NOT NULL;
CREATE INDEX "written_round_reported_in" ON "written_round" ("reported_in") WHERE "reported_in" IS NOT NULL;

CREATE TABLE "response" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "round" TEXT NOT NULL REFERENCES "written_round" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "response" TEXT CHECK ("response" IN ('none', 'agreed', 'remark', 'objection')),
  "text" TEXT CHECK (length("text") BETWEEN 1 AND 65536),
  "date" TEXT CHECK (length("date") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "response_round" ON "response" ("round") WHERE "round" IS NOT NULL;
CREATE INDEX "response_person" ON "response" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "response_organisation" ON "response" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE TABLE "mandate" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "subject" TEXT NOT NULL CHECK (length("subject") BETWEEN 1 AND 65536),
  "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "review" TEXT CHECK (length("review") BETWEEN 4 AND 64),
  "status" TEXT CHECK ("status" IN ('active', 'extended', 'ended')),
  "entry" TEXT REFERENCES "entry" (id) DEFERRABLE INITIALLY DEFERRED,
  "explanation" TEXT CHECK (length("explanation") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "mandate_organisation" ON "mandate" ("organisation") WHERE "organisation" IS NOT NULL;
CREATE INDEX "mandate_person" ON "mandate" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "mandate_group" ON "mandate" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "mandate_theme" ON "mandate" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "mandate_entry" ON "mandate" ("entry") WHERE "entry" IS NOT NULL;

CREATE TABLE "term" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "vocabulary" TEXT CHECK ("vocabulary" IN ('treatment', 'outcome')),
  "block" TEXT CHECK ("block" IN ('decide', 'discuss', 'inform')),
  "effect" TEXT CHECK ("effect" IN ('settled', 'returns', 'elsewhere', 'dropped')),
  "position" INTEGER CHECK ("position" BETWEEN 0 AND 1000000000),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;

-- A line of the year agenda may name the meeting it is treated in; the words it had for that stay.
ALTER TABLE "agenda_line" ADD COLUMN "treated_in" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "agenda_line_treated_in" ON "agenda_line" ("treated_in") WHERE "treated_in" IS NOT NULL;
