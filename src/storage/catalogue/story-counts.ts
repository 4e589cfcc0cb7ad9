/** The table `story_counts`: when a story began and was last reported, and how many articles and outlets report it. */

/** A story's articles and outlets are counted among so many of its articles, the earliest ones. */
export const MAX_MEMBERS = 500;

/** Stories that an article left. Those that still have several articles are counted again. */
export const DELETE_STORIES =
  "DELETE FROM story_counts WHERE id IN (SELECT value FROM json_each(?1))";

export const COUNT_STORIES = `INSERT OR REPLACE INTO story_counts (id, first, last, source_count, article_count)
  SELECT id, (SELECT a.sort_key FROM articles a WHERE a.id = counted.id),
    (SELECT max(a.sort_key) FROM articles a WHERE a.story = counted.id), counts ->> 'sources', counts ->> 'articles'
  FROM (
    SELECT value AS id, (
      SELECT json_object('sources', count(DISTINCT source), 'articles', count(*)) FROM (
        SELECT a.document ->> '$.source.id' AS source FROM articles a
        WHERE a.story = value ORDER BY a.sort_key LIMIT ${MAX_MEMBERS})) AS counts
    FROM json_each(?1)) counted
  WHERE counts ->> 'articles' > 1`;
