-- What the file is held against, so that a changed or missing byte is found. `store::sums` fills it in, in the same
-- transaction.

-- Of each change a sum of it and of the one before it in this file (the first 16 bytes of a SHA-256). A copy of the
-- file has the same; what changes brought in from elsewhere are summed up anew where they arrive.
ALTER TABLE change ADD COLUMN chain BLOB CHECK (length(chain) = 16);

-- How many changes there are, and the sum of the last: a log that was cut off at its end is missed here.
CREATE TABLE chain (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  count INTEGER NOT NULL CHECK (count >= 0),
  head BLOB NOT NULL CHECK (length(head) = 16)
) STRICT;

-- From here on `change_field.sum` of a record leaves out what is private (its notes). Those have rows of their own, also
-- where the record comes into being or goes, with a sum of their own.
