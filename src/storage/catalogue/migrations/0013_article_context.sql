-- What was supplied of a capture's main article, as JSON, in place of the columns `source` and `published_at`.
ALTER TABLE captures ADD COLUMN context TEXT;
UPDATE captures SET context = json_patch('{}', json_object('source', source, 'publishedAt', published_at))
  WHERE coalesce(source, published_at) IS NOT NULL;
