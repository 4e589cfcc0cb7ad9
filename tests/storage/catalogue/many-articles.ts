import { env } from "cloudflare:workers";
import { insertArticles } from "../../article-rows.ts";

/**
 * Fills the catalogue by SQL: ingest would take hours for so much. A tenth of the articles tell of a council, a fifth
 * of a harbour, a twentieth of a bridge, a hundredth of a lighthouse; three old ones of Velmora.
 */
export async function fillArticles(count: number): Promise<void> {
  const text = `'Report ' || i || '.' || iif(i % 10 = 0, ' The council met.', '') ||
    iif(i % 5 = 0, ' The harbour was full.', '') || iif(i % 20 = 0, ' The bridge opened.', '') ||
    iif(i % 100 = 1, ' The lighthouse closed on Friday.', '') ||
    iif(i IN (7, 8, 9), ' Ida Stone opened the bridge of Velmora.', '')`;
  const numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)";
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare(
      `${numbers} INSERT INTO texts SELECT 't' || i, json_array(${text}), '', 0 FROM n`,
    ).bind(count),
    env.CATALOGUE.prepare(
      `${numbers} ${insertArticles(`SELECT i AS sort_key, printf('%020x', i) AS id, i AS version,
         '{"title":"News"}' AS document, 't' || i AS text FROM n`)}`,
    ).bind(count),
    env.CATALOGUE.prepare(
      `${numbers} INSERT INTO search (rowid, title, body, facets) SELECT i, 'News', ${text}, '' FROM n`,
    ).bind(count),
  ]);
}
