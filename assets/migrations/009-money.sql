-- Inhabitants by reference year, and contributions that are fixed and paid. `store::numbers` moves the number an
-- organisation had to its reference year, in the same transaction; the columns it stood in stay, for what older changes
-- say of them.
CREATE TABLE "population" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER CHECK ("year" BETWEEN 1900 AND 2199),
  "inhabitants" INTEGER CHECK ("inhabitants" BETWEEN 0 AND 20000000),
  "territory" INTEGER CHECK ("territory" BETWEEN 1900 AND 2199),
  "public" INTEGER CHECK ("public" IN (0, 1)),
  "source" TEXT CHECK (length("source") BETWEEN 1 AND 65536),
  "notes" TEXT CHECK (length("notes") BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX "population_organisation" ON "population" ("organisation") WHERE "organisation" IS NOT NULL;

-- Which reference year is read, and since when what is paid stands.
ALTER TABLE "arrangement" ADD COLUMN "inhabitants_year" INTEGER CHECK ("inhabitants_year" BETWEEN 1900 AND 2199);
ALTER TABLE "arrangement" ADD COLUMN "fixed_on" TEXT;
ALTER TABLE "contribution" ADD COLUMN "paid_on" TEXT;
ALTER TABLE "contribution" ADD COLUMN "inhabitants" INTEGER CHECK ("inhabitants" BETWEEN 0 AND 20000000);
ALTER TABLE "contribution" ADD COLUMN "inhabitants_year" INTEGER CHECK ("inhabitants_year" BETWEEN 1900 AND 2199);
