-- What operators watch.
-- When a capture was last read, when the last scheduled run ended, and since when runs have followed one another.
ALTER TABLE head ADD COLUMN last_read_at TEXT;
ALTER TABLE head ADD COLUMN last_run_at TEXT;
ALTER TABLE head ADD COLUMN running_since TEXT;
UPDATE head SET last_read_at = (SELECT max(read_at) FROM captures WHERE name NOT GLOB 'removals/*');
-- For the oldest capture that waits.
CREATE INDEX captures_waiting ON captures (status, uploaded_at) WHERE status = 'waiting';
-- To count captures would read all of them, so triggers count them: by status, problem (of rejected ones, otherwise '') and reader version (-1 before the first reading).
CREATE TABLE capture_counts (
  status TEXT NOT NULL,
  problem TEXT NOT NULL,
  reader_version INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (status, problem, reader_version)
) WITHOUT ROWID;
INSERT INTO capture_counts
  SELECT status, iif(status = 'rejected', coalesce(problem_code, ''), ''), coalesce(reader_version, -1), count(*)
  FROM captures WHERE name NOT GLOB 'removals/*' GROUP BY 1, 2, 3;
CREATE TRIGGER capture_added AFTER INSERT ON captures WHEN NEW.name NOT GLOB 'removals/*'
BEGIN
  INSERT INTO capture_counts VALUES (NEW.status, iif(NEW.status = 'rejected', coalesce(NEW.problem_code, ''), ''),
    coalesce(NEW.reader_version, -1), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER capture_changed AFTER UPDATE ON captures WHEN NEW.name NOT GLOB 'removals/*'
  AND (OLD.status, iif(OLD.status = 'rejected', OLD.problem_code, ''), OLD.reader_version)
    IS NOT (NEW.status, iif(NEW.status = 'rejected', NEW.problem_code, ''), NEW.reader_version)
BEGIN
  UPDATE capture_counts SET count = count - 1
  WHERE status = OLD.status AND problem = iif(OLD.status = 'rejected', coalesce(OLD.problem_code, ''), '')
    AND reader_version = coalesce(OLD.reader_version, -1);
  INSERT INTO capture_counts VALUES (NEW.status, iif(NEW.status = 'rejected', coalesce(NEW.problem_code, ''), ''),
    coalesce(NEW.reader_version, -1), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
-- What was read in each hour (its start, RFC 3339, UTC).
CREATE TABLE ingest_hours (
  hour TEXT PRIMARY KEY,
  readings INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  seen INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO ingest_hours
  SELECT substr(read_at, 1, 13) || ':00:00.000Z', count(*), sum(status = 'rejected'), coalesce(sum(sighting_count), 0)
  FROM captures WHERE read_at IS NOT NULL AND name NOT GLOB 'removals/*' GROUP BY 1;
