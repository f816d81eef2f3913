-- Plans and the year agenda: what the network does.

CREATE TABLE "plan" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "kind" TEXT CHECK ("kind" IN ('ivp', 'multi_year', 'team_year', 'annual_report', 'agreement', 'other')),
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "adopted" TEXT CHECK (length("adopted") BETWEEN 4 AND 64),
  "place" TEXT CHECK (length("place") BETWEEN 1 AND 65536),
  "summary" TEXT CHECK (length("summary") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE TABLE "plan_owners" (
  record TEXT NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "plan_owners_target" ON "plan_owners" (target);

CREATE TABLE "priority" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "plan" TEXT NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "rank" INTEGER CHECK ("rank" BETWEEN 1 AND 99),
  "quote" TEXT CHECK (length("quote") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "priority_plan" ON "priority" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "priority_theme" ON "priority" ("theme") WHERE "theme" IS NOT NULL;

CREATE TABLE "agenda" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "district" TEXT NOT NULL REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1990 AND 2199),
  "status" TEXT CHECK ("status" IN ('concept', 'aligned', 'adopted', 'running', 'evaluated')),
  "adopted" TEXT CHECK (length("adopted") BETWEEN 4 AND 64),
  "adopted_in" TEXT CHECK (length("adopted_in") BETWEEN 1 AND 65536),
  "summary" TEXT CHECK (length("summary") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "agenda_district" ON "agenda" ("district") WHERE "district" IS NOT NULL;

CREATE TABLE "agenda_line" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "subject" TEXT NOT NULL CHECK (length("subject") BETWEEN 1 AND 65536),
  "number" TEXT CHECK (length("number") BETWEEN 1 AND 65536),
  "agenda" TEXT REFERENCES "agenda" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT CHECK (length("period") BETWEEN 4 AND 64),
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "holder" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "project_leader" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT CHECK ("status" IN ('planned', 'running', 'done', 'moved', 'dropped')),
  "progress" INTEGER CHECK ("progress" BETWEEN 0 AND 100),
  "result" TEXT CHECK (length("result") BETWEEN 1 AND 65536),
  "meeting" TEXT CHECK (length("meeting") BETWEEN 1 AND 65536),
  "postponed" INTEGER CHECK ("postponed" BETWEEN 0 AND 99),
  "postponed_why" TEXT CHECK (length("postponed_why") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "explanation" TEXT CHECK (length("explanation") BETWEEN 1 AND 65536),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "agenda_line_agenda" ON "agenda_line" ("agenda") WHERE "agenda" IS NOT NULL;
CREATE INDEX "agenda_line_theme" ON "agenda_line" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "agenda_line_group" ON "agenda_line" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "agenda_line_holder" ON "agenda_line" ("holder") WHERE "holder" IS NOT NULL;
CREATE INDEX "agenda_line_project_leader" ON "agenda_line" ("project_leader") WHERE "project_leader" IS NOT NULL;
CREATE TABLE "agenda_line_origin" (
  record TEXT NOT NULL REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "agenda_line_origin_target" ON "agenda_line_origin" (target);

CREATE TABLE "event" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "period" TEXT CHECK (length("period") BETWEEN 4 AND 64),
  "location" TEXT CHECK (length("location") BETWEEN 1 AND 65536),
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT CHECK (length("description") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "event_district" ON "event" ("district") WHERE "district" IS NOT NULL;
CREATE INDEX "event_theme" ON "event" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "event_group" ON "event" ("group") WHERE "group" IS NOT NULL;

CREATE TABLE "document" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "kind" TEXT CHECK ("kind" IN ('handbook', 'report', 'memo', 'plan', 'form', 'presentation', 'website', 'other')),
  "date" TEXT CHECK (length("date") BETWEEN 4 AND 64),
  "place" TEXT CHECK (length("place") BETWEEN 1 AND 65536),
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" TEXT REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "author" TEXT CHECK (length("author") BETWEEN 1 AND 65536),
  "summary" TEXT CHECK (length("summary") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "document_theme" ON "document" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "document_group" ON "document" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "document_line" ON "document" ("line") WHERE "line" IS NOT NULL;

CREATE TABLE "fact" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "measure" TEXT CHECK ("measure" IN ('municipalities', 'coordinators', 'seats', 'basic_teams', 'inhabitants', 'founded', 'other')),
  "number" INTEGER CHECK ("number" BETWEEN 0 AND 100000000),
  "statement" TEXT CHECK (length("statement") BETWEEN 1 AND 65536),
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "as_of" TEXT CHECK (length("as_of") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "fact_district" ON "fact" ("district") WHERE "district" IS NOT NULL;
CREATE INDEX "fact_group" ON "fact" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "fact_organisation" ON "fact" ("organisation") WHERE "organisation" IS NOT NULL;
