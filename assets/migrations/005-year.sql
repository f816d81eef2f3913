-- From plans to the year agenda and back: what was weighed, chosen and adopted, and what it costs.

ALTER TABLE "agenda" ADD COLUMN "adopted_meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "agenda" ADD COLUMN "evaluation" TEXT CHECK (length("evaluation") BETWEEN 1 AND 65536);
ALTER TABLE "agenda_line" ADD COLUMN "continues" TEXT REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "agenda_line" ADD COLUMN "mark" TEXT CHECK ("mark" IN ('reached', 'partly', 'not_reached'));
ALTER TABLE "agenda_line" ADD COLUMN "reached" TEXT CHECK (length("reached") BETWEEN 1 AND 65536);
ALTER TABLE "plan" ADD COLUMN "notice" INTEGER CHECK ("notice" BETWEEN 0 AND 60);
CREATE INDEX "agenda_adopted_meeting" ON "agenda" ("adopted_meeting") WHERE "adopted_meeting" IS NOT NULL;
CREATE TABLE "agenda_line_priorities" (
  record TEXT NOT NULL REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "priority" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "agenda_line_priorities_target" ON "agenda_line_priorities" (target);
CREATE TABLE "agenda_line_contributes" (
  record TEXT NOT NULL REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "agenda_line_contributes_target" ON "agenda_line_contributes" (target);
CREATE INDEX "agenda_line_continues" ON "agenda_line" ("continues") WHERE "continues" IS NOT NULL;
CREATE TABLE "plan_contributes" (
  record TEXT NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "plan_contributes_target" ON "plan_contributes" (target);

CREATE TABLE "adopted_line" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "subject" TEXT NOT NULL CHECK (length("subject") BETWEEN 1 AND 65536),
  "number" TEXT CHECK (length("number") BETWEEN 1 AND 65536),
  "agenda" TEXT NOT NULL REFERENCES "agenda" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" TEXT REFERENCES "agenda_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT CHECK (length("period") BETWEEN 4 AND 64),
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "holder" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "project_leader" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "result" TEXT CHECK (length("result") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1))
) STRICT;
CREATE INDEX "adopted_line_agenda" ON "adopted_line" ("agenda") WHERE "agenda" IS NOT NULL;
CREATE INDEX "adopted_line_line" ON "adopted_line" ("line") WHERE "line" IS NOT NULL;
CREATE INDEX "adopted_line_theme" ON "adopted_line" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "adopted_line_group" ON "adopted_line" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "adopted_line_holder" ON "adopted_line" ("holder") WHERE "holder" IS NOT NULL;
CREATE INDEX "adopted_line_project_leader" ON "adopted_line" ("project_leader") WHERE "project_leader" IS NOT NULL;

CREATE TABLE "weighing" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1990 AND 2199),
  "rank_1" INTEGER CHECK ("rank_1" BETWEEN 0 AND 100),
  "rank_2" INTEGER CHECK ("rank_2" BETWEEN 0 AND 100),
  "rank_3" INTEGER CHECK ("rank_3" BETWEEN 0 AND 100),
  "rank_4" INTEGER CHECK ("rank_4" BETWEEN 0 AND 100),
  "rank_5" INTEGER CHECK ("rank_5" BETWEEN 0 AND 100),
  "rank_further" INTEGER CHECK ("rank_further" BETWEEN 0 AND 100),
  "for_police" INTEGER CHECK ("for_police" BETWEEN 0 AND 100),
  "for_prosecution" INTEGER CHECK ("for_prosecution" BETWEEN 0 AND 100),
  "for_strategy" INTEGER CHECK ("for_strategy" BETWEEN 0 AND 100),
  "for_carried" INTEGER CHECK ("for_carried" BETWEEN 0 AND 100),
  "threshold" INTEGER CHECK ("threshold" BETWEEN 0 AND 10000),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "weighing_district" ON "weighing" ("district") WHERE "district" IS NOT NULL;

CREATE TABLE "consideration" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "theme" TEXT NOT NULL REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1990 AND 2199),
  "outcome" TEXT CHECK ("outcome" IN ('not_chosen', 'later', 'elsewhere')),
  "why" TEXT CHECK (length("why") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "consideration_theme" ON "consideration" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "consideration_district" ON "consideration" ("district") WHERE "district" IS NOT NULL;

CREATE TABLE "arrangement" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER CHECK ("year" BETWEEN 1990 AND 2199),
  "division" TEXT CHECK ("division" IN ('per_inhabitant', 'fixed', 'equal', 'by_hand')),
  "rate" INTEGER CHECK ("rate" BETWEEN 0 AND 100000000),
  "amount" INTEGER CHECK ("amount" BETWEEN 0 AND 1000000000000),
  "cap" INTEGER CHECK ("cap" BETWEEN 0 AND 1000000000000),
  "cap_rate" INTEGER CHECK ("cap_rate" BETWEEN 0 AND 100000000),
  "explanation" TEXT CHECK (length("explanation") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "arrangement_group" ON "arrangement" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "arrangement_district" ON "arrangement" ("district") WHERE "district" IS NOT NULL;
CREATE TABLE "arrangement_participants" (
  record TEXT NOT NULL REFERENCES "arrangement" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "arrangement_participants_target" ON "arrangement_participants" (target);

CREATE TABLE "contribution" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "arrangement" TEXT NOT NULL REFERENCES "arrangement" (id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "amount" INTEGER CHECK ("amount" BETWEEN 0 AND 1000000000000),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "contribution_arrangement" ON "contribution" ("arrangement") WHERE "arrangement" IS NOT NULL;
CREATE INDEX "contribution_organisation" ON "contribution" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE TABLE "grant" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "scheme" TEXT CHECK (length("scheme") BETWEEN 1 AND 65536),
  "applicant" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "holder" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "deadline" TEXT CHECK (length("deadline") BETWEEN 4 AND 64),
  "amount" INTEGER CHECK ("amount" BETWEEN 0 AND 1000000000000),
  "status" TEXT CHECK ("status" IN ('idea', 'applied', 'granted', 'refused', 'accounted')),
  "account_by" TEXT CHECK (length("account_by") BETWEEN 4 AND 64),
  "place" TEXT CHECK (length("place") BETWEEN 1 AND 65536),
  "explanation" TEXT CHECK (length("explanation") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "grant_applicant" ON "grant" ("applicant") WHERE "applicant" IS NOT NULL;
CREATE INDEX "grant_group" ON "grant" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "grant_theme" ON "grant" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "grant_holder" ON "grant" ("holder") WHERE "holder" IS NOT NULL;
