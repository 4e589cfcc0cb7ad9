/**
 * SQL that inserts articles, for tests that need more than ingest can make in their time. `rows` is a
 * SELECT of sort_key, id, version, document (JSON) and text (a hash in `texts`).
 */
export function insertArticles(rows: string): string {
  return `INSERT INTO articles (sort_key, id, content, version, document, text, features, keys, earlier,
      story, first_seen_at, updated_at, derivation)
    SELECT sort_key, id, id, version, document, text, '{}', '[]', '[]', id, '', '', 1 FROM (${rows})`;
}
