-- The desk lists what was decided with the latest decision first, so decisions are numbered. Those that
-- were made before, or come back from a copy without a number, are in their order of arrival.
ALTER TABLE comments ADD COLUMN decision INTEGER;
CREATE INDEX comments_by_decision ON comments (status, coalesce(decision, n));

-- An id is made of what is said, by whom and of which article (src/catalogue/comments.ts), so what is
-- sent again meets its own id, decided on or not.
DROP INDEX comments_waiting;
