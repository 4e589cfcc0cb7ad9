/**
 * Articles made by SQL, where a test needs more of them than ingest makes in its time. `rows` is a
 * SELECT of place, id, version, document (JSON) and text (a hash in `texts`).
 */
export function insertArticles(rows: string): string {
  return `INSERT INTO articles (place, id, content, version, document, text, features, keys, earlier,
      story, first_seen_at, updated_at, projection)
    SELECT place, id, id, version, document, text, '{}', '[]', '[]', id, '', '', 1 FROM (${rows})`;
}
