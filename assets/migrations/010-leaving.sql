-- The last day of who has left.
ALTER TABLE "person" ADD COLUMN "until" TEXT;
