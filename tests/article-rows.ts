import { env } from "cloudflare:workers";

/**
 * SQL that inserts articles, for tests that need more than ingest can make in their time. `rows` is a
 * SELECT of sort_key, id, version, document (JSON) and text (a hash in `texts`).
 */
export function insertArticles(rows: string): string {
  return `INSERT INTO articles (sort_key, id, content, version, document, text, features, keys, earlier,
      story, first_seen_at, updated_at, derivation)
    SELECT sort_key, id, id, version, document, text, '{}', '[]', '[]', id, '', '', 1 FROM (${rows})`;
}

/** An article and its entry in the index of the search. Sort keys are decimal; a document is JSON. */
export type SearchableArticle = {
  readonly sortKey: string;
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly body?: string;
  readonly facets: string;
};

/** Inserts articles that the search finds, all with the text `t`. */
export async function insertSearchable(articles: readonly SearchableArticle[]): Promise<void> {
  const rows = JSON.stringify(articles);
  const statements = [
    insertArticles(`SELECT CAST(value ->> 'sortKey' AS INTEGER) AS sort_key, value ->> 'id' AS id, '' AS version,
      value ->> 'document' AS document, 't' AS text FROM json_each(?1)`),
    `INSERT INTO search (rowid, title, body, facets)
     SELECT CAST(value ->> 'sortKey' AS INTEGER), value ->> 'title', coalesce(value ->> 'body', ''), value ->> 'facets'
     FROM json_each(?1)`,
  ];
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("INSERT OR IGNORE INTO texts VALUES ('t', '[]', '', 0)"),
    ...statements.map((sql) => env.CATALOGUE.prepare(sql).bind(rows)),
  ]);
}
