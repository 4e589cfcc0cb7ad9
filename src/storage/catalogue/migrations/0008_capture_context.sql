-- The outlet and the time of publication that were supplied with a capture.
ALTER TABLE captures ADD COLUMN source TEXT;
ALTER TABLE captures ADD COLUMN published_at TEXT;
