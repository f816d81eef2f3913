-- What is known in words only. `store::loosen` does the rest, in the same transaction: a period may be words in quotes
-- (the CHECK of its length goes, in every table), and a proposal may be held over or withdrawn.

-- Why a proposal stands as it does: held over, withdrawn.
ALTER TABLE "proposal" ADD COLUMN "status_why" TEXT CHECK (length("status_why") BETWEEN 1 AND 65536);

-- Why nobody sits there. Seats that came with the file and were never touched are not filled in.
ALTER TABLE "seat" ADD COLUMN "occupancy" TEXT CHECK ("occupancy" IN ('not_filled_in', 'vacant'));
