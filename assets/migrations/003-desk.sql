-- The desk: settings that belong to the file, and forms that were not saved yet.

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
  value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
  time TEXT NOT NULL,
  body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 10000000)
) STRICT, WITHOUT ROWID;
