-- "Place" had several meanings. SQLite renames it in indexes and triggers too.
ALTER TABLE articles RENAME COLUMN place TO sort_key;
ALTER TABLE removed_places RENAME TO removed_spans;
-- A rebuild in progress notices that its tables are out of date, and starts over.
DROP TABLE IF EXISTS next_removed_places;
