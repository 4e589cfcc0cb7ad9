-- Two names that said "place" now say what they are. SQLite renames them in indexes and triggers too.
ALTER TABLE articles RENAME COLUMN place TO sort_key;
ALTER TABLE removed_places RENAME TO removed_spans;
-- Of a rebuild that is under way. It notices that its tables are out of date, and starts over.
DROP TABLE IF EXISTS next_removed_places;
