-- The editions of an article's first and last change. Lists by arrival read the journal, so they need no index.
ALTER TABLE articles ADD COLUMN added_edition INTEGER NOT NULL DEFAULT 0;
ALTER TABLE articles ADD COLUMN last_edition INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET added_edition = coalesce(c.added, c.last), last_edition = c.last
FROM (
  SELECT article, max(edition) FILTER (WHERE kind = 'created') AS added, max(edition) AS last
  FROM changes GROUP BY article
) c
WHERE c.article = articles.id;
-- The number of articles, which each commit updates: to count them would read all.
ALTER TABLE head ADD COLUMN article_count INTEGER NOT NULL DEFAULT 0;
UPDATE head SET article_count = (SELECT count(*) FROM articles);
