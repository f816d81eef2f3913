-- Who made a change, and when, for copies that go on apart and come together again.
-- What was there before is numbered and dated by `store::ground`, in the same transaction.

-- What this file is called by the computers that write to it. A copy has the same; a restored backup gets a new one.
CREATE TABLE file (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 36)
) STRICT;

-- From here on `site` lists everyone who wrote to the file. Its name is what people call that place: "Sanne, laptop".
ALTER TABLE site ADD COLUMN name TEXT CHECK (length(name) BETWEEN 1 AND 200);

-- `time` is what the clock on the wall said, for people; written with nine decimals, so that it sorts as text. `clock`
-- is the logical time in nanoseconds: later than that of every change there was. `number` counts within the site.
ALTER TABLE change ADD COLUMN clock INTEGER NOT NULL DEFAULT 0 CHECK (clock >= 0);
ALTER TABLE change ADD COLUMN number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0);
