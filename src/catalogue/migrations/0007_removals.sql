-- Removals are read before any capture: the name of the last one that was read, '' before the first,
-- NULL once all were. It is part of the head, so that it goes where the corpus goes: a catalogue made
-- anew begins with the removals whatever another table still holds.
ALTER TABLE head ADD COLUMN removals_after TEXT DEFAULT '';

-- One row: the id after which the inbox's comments are compared next; '' begins anew. Comments are
-- never dropped with the corpus, so it stands by itself.
CREATE TABLE comment_sweeps (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  after TEXT NOT NULL
);
INSERT INTO comment_sweeps VALUES (1, '');
