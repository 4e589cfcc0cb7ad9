-- Lists follow one plan (src/storage/catalogue/list-plan.ts). Two indexes give the orders of arrival, so that no list
-- has to search the journal for its articles.
CREATE INDEX articles_by_added ON articles (added_edition);
CREATE INDEX articles_by_updated ON articles (last_edition);

-- Values are counted from the search index's list of words.
DROP TABLE frequent_values;
