-- One row for each story of several articles, maintained by the commit. Every other story is its only article.
CREATE TABLE story_counts (
  id TEXT PRIMARY KEY,
  -- Sort keys of its leader and of its newest article.
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  -- Counted up to a limit (src/storage/catalogue/story-counts.ts).
  source_count INTEGER NOT NULL,
  article_count INTEGER NOT NULL
) WITHOUT ROWID;
-- The indexes have every column, so that filters are checked without reading the table.
CREATE INDEX stories_by_first ON story_counts (first, last, source_count, article_count);
CREATE INDEX stories_by_last ON story_counts (last, first, source_count, article_count);
CREATE INDEX stories_by_coverage ON story_counts (source_count, article_count, last, first);
INSERT INTO story_counts SELECT story, max(sort_key) FILTER (WHERE id = story), max(sort_key),
  count(DISTINCT document ->> '$.source.id'), count(*) FROM articles GROUP BY story HAVING count(*) > 1;
-- The earlier article with the same text; NULL if it is not a reprint.
ALTER TABLE articles ADD COLUMN reprint_of TEXT;
