-- The network: who there is, in which groups, for which themes.
-- One table for each kind of record, one column for each field, one table for each list of links. The text of a
-- table is what `dvo::store::schema` expects; a test compares. Text keys are UUIDv7 in small letters.

-- Which copy of the file this is: the last row. A copy that goes on by itself adds a row.
CREATE TABLE site (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (length(id) = 36),
  time TEXT NOT NULL
) STRICT;

-- The change log. One row for each action of the user ...
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL CHECK (length(id) = 36),
  site TEXT NOT NULL CHECK (length(site) = 36),
  time TEXT NOT NULL,
  action TEXT NOT NULL,
  about TEXT CHECK (length(about) = 36)
) STRICT;

-- ... and one for each field it changed, in order. The field '' is the record itself: `after` is all of it when it
-- came into being, `before` when it went. Values are JSON; NULL is nothing. `sum` is that of the record's content after
-- the change; NULL when it is gone.
CREATE TABLE change_field (
  change INTEGER NOT NULL REFERENCES change (seq),
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL CHECK (length(record) = 36),
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  sum TEXT,
  PRIMARY KEY (change, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_field_record ON change_field (record);
CREATE INDEX change_field_gone ON change_field (change) WHERE field = '' AND after IS NULL;

CREATE TABLE "district" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "abbreviation" TEXT CHECK (length("abbreviation") BETWEEN 1 AND 65536),
  "aliases" TEXT CHECK (length("aliases") BETWEEN 1 AND 65536),
  "region" TEXT CHECK (length("region") BETWEEN 1 AND 65536),
  "stated_municipalities" INTEGER CHECK ("stated_municipalities" BETWEEN 0 AND 999),
  "structure" TEXT CHECK (length("structure") BETWEEN 1 AND 65536),
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;

CREATE TABLE "organisation" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "abbreviation" TEXT CHECK (length("abbreviation") BETWEEN 1 AND 65536),
  "aliases" TEXT CHECK (length("aliases") BETWEEN 1 AND 65536),
  "kind" TEXT CHECK ("kind" IN ('municipality', 'police', 'basic_team', 'prosecution', 'riec', 'safety_house', 'safety_region', 'fire_service', 'care', 'network', 'other')),
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "cbs_code" TEXT CHECK (length("cbs_code") BETWEEN 1 AND 65536),
  "inhabitants" INTEGER CHECK ("inhabitants" BETWEEN 0 AND 20000000),
  "inhabitants_year" INTEGER CHECK ("inhabitants_year" BETWEEN 1900 AND 2199),
  "email" TEXT CHECK (length("email") BETWEEN 1 AND 65536),
  "phone" TEXT CHECK (length("phone") BETWEEN 1 AND 65536),
  "website" TEXT CHECK (length("website") BETWEEN 1 AND 65536),
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "successor" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "organisation_district" ON "organisation" ("district") WHERE "district" IS NOT NULL;
CREATE INDEX "organisation_successor" ON "organisation" ("successor") WHERE "successor" IS NOT NULL;

CREATE TABLE "person" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "given_name" TEXT CHECK (length("given_name") BETWEEN 1 AND 65536),
  "initials" TEXT CHECK (length("initials") BETWEEN 1 AND 65536),
  "prefix" TEXT CHECK (length("prefix") BETWEEN 1 AND 65536),
  "surname" TEXT CHECK (length("surname") BETWEEN 1 AND 65536),
  "office" TEXT CHECK (length("office") BETWEEN 1 AND 65536),
  "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "email" TEXT CHECK (length("email") BETWEEN 1 AND 65536),
  "phone" TEXT CHECK (length("phone") BETWEEN 1 AND 65536),
  "aliases" TEXT CHECK (length("aliases") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "person_organisation" ON "person" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE TABLE "theme" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "abbreviation" TEXT CHECK (length("abbreviation") BETWEEN 1 AND 65536),
  "aliases" TEXT CHECK (length("aliases") BETWEEN 1 AND 65536),
  "parent" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT CHECK (length("description") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "theme_parent" ON "theme" ("parent") WHERE "parent" IS NOT NULL;

CREATE TABLE "strategy" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "aliases" TEXT CHECK (length("aliases") BETWEEN 1 AND 65536),
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "follows" TEXT REFERENCES "strategy" (id) DEFERRABLE INITIALLY DEFERRED,
  "summary" TEXT CHECK (length("summary") BETWEEN 1 AND 65536),
  "evaluation" TEXT CHECK (length("evaluation") BETWEEN 1 AND 65536),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE TABLE "strategy_themes" (
  record TEXT NOT NULL REFERENCES "strategy" (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  target TEXT NOT NULL REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX "strategy_themes_target" ON "strategy_themes" (target);
CREATE INDEX "strategy_follows" ON "strategy" ("follows") WHERE "follows" IS NOT NULL;

CREATE TABLE "group" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 65536),
  "abbreviation" TEXT CHECK (length("abbreviation") BETWEEN 1 AND 65536),
  "aliases" TEXT CHECK (length("aliases") BETWEEN 1 AND 65536),
  "kind" TEXT CHECK ("kind" IN ('dvo', 'support', 'working_group', 'expert_group', 'triangle', 'steering', 'regional', 'board', 'project', 'other')),
  "level" TEXT CHECK ("level" IN ('district', 'unit', 'local')),
  "district" TEXT REFERENCES "district" (id) DEFERRABLE INITIALLY DEFERRED,
  "theme" TEXT REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "assignment" TEXT CHECK (length("assignment") BETWEEN 1 AND 65536),
  "mandate" TEXT CHECK (length("mandate") BETWEEN 1 AND 65536),
  "status" TEXT CHECK ("status" IN ('proposed', 'active', 'paused', 'closed')),
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "host" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "stated_members" INTEGER CHECK ("stated_members" BETWEEN 0 AND 999),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "group_district" ON "group" ("district") WHERE "district" IS NOT NULL;
CREATE INDEX "group_theme" ON "group" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "group_host" ON "group" ("host") WHERE "host" IS NOT NULL;

CREATE TABLE "seat" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "group" TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT CHECK ("role" IN ('chair', 'vice_chair', 'secretary', 'coordinator', 'project_leader', 'portfolio_holder', 'member', 'adviser', 'guest')),
  "post" TEXT CHECK (length("post") BETWEEN 1 AND 65536),
  "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "seat_group" ON "seat" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "seat_person" ON "seat" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "seat_organisation" ON "seat" ("organisation") WHERE "organisation" IS NOT NULL;

CREATE TABLE "relation" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "from_group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "from_organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "relation" TEXT CHECK ("relation" IN ('feeds', 'guides', 'prepares', 'aligns_with', 'supports', 'hosts', 'finances', 'commissioned_by', 'directs', 'takes_part_in', 'supplies', 'discusses')),
  "to_group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "to_organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "subject" TEXT CHECK (length("subject") BETWEEN 1 AND 65536),
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "relation_from_group" ON "relation" ("from_group") WHERE "from_group" IS NOT NULL;
CREATE INDEX "relation_from_organisation" ON "relation" ("from_organisation") WHERE "from_organisation" IS NOT NULL;
CREATE INDEX "relation_to_group" ON "relation" ("to_group") WHERE "to_group" IS NOT NULL;
CREATE INDEX "relation_to_organisation" ON "relation" ("to_organisation") WHERE "to_organisation" IS NOT NULL;

CREATE TABLE "portfolio" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "theme" TEXT NOT NULL REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "holder" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "deputy" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "project_leader" TEXT REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT CHECK (length("from") BETWEEN 4 AND 64),
  "until" TEXT CHECK (length("until") BETWEEN 4 AND 64),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "portfolio_theme" ON "portfolio" ("theme") WHERE "theme" IS NOT NULL;
CREATE INDEX "portfolio_group" ON "portfolio" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "portfolio_holder" ON "portfolio" ("holder") WHERE "holder" IS NOT NULL;
CREATE INDEX "portfolio_deputy" ON "portfolio" ("deputy") WHERE "deputy" IS NOT NULL;
CREATE INDEX "portfolio_project_leader" ON "portfolio" ("project_leader") WHERE "project_leader" IS NOT NULL;
