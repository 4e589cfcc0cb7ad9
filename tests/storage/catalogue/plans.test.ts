import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { NO_FILTERS } from "../../../src/search/filters.ts";
import { listArticles } from "../../../src/storage/catalogue/lists.ts";
import { SNAPSHOT_QUERY } from "../../../src/storage/catalogue/snapshot-query.ts";
import { insertArticles } from "../../article-rows.ts";
import { freshInstance } from "../../instance.ts";
import { interceptingBatches } from "../../wrapped-bindings.ts";

const EVERYTHING = {
  filters: NO_FILTERS,
  query: null,
  order: "newest",
  limit: 20,
  documents: "listed",
  isCollapsed: false,
  isCounted: false,
} as const;

/** Fills the catalogue by SQL: ingest would take minutes for so much. */
async function fillArticles(count: number): Promise<void> {
  await env.CATALOGUE.prepare(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
     ${insertArticles(`SELECT i AS sort_key, printf('%020x', i) AS id, i AS version, '{"title":"News"}' AS document, '' AS text FROM n`)}`,
  )
    .bind(count)
    .run();
}

/** Rows that D1 says each statement of the batches read. */
function metered(rowsRead: number[]): D1Database {
  return interceptingBatches(env.CATALOGUE, async (statements) => {
    const results = await env.CATALOGUE.batch(statements);
    rowsRead.push(...results.map(({ meta }) => meta.rows_read));
    return results;
  });
}

test("a page of the list reads as many rows of 5,000 articles as of 500, first page or late", async () => {
  const rowsOf = async (after: string | null) => {
    const rows: number[] = [];
    await listArticles(metered(rows), { ...EVERYTHING, after });
    return rows[1];
  };
  await fillArticles(500);
  const small = await rowsOf(null);
  await env.CATALOGUE.prepare("DELETE FROM articles").run();
  await fillArticles(5000);
  expect(await rowsOf(null)).toBe(small);
  expect(await rowsOf("101")).toBe(small);
});

test("an article on 10,000 pages costs its next capture no more rows than one on 40", async () => {
  const rowsWith = async (sightings: number) => {
    await freshInstance();
    await env.CATALOGUE.batch([
      env.CATALOGUE.prepare("INSERT INTO texts VALUES ('t', '[]', '', 0)"),
      env.CATALOGUE.prepare("INSERT INTO wordings VALUES ('w', 'id', 't', '[\"h:1\"]', '{}')"),
      env.CATALOGUE.prepare("INSERT INTO ids VALUES ('id', 'exact', 'w', 'id', NULL, NULL)"),
      env.CATALOGUE.prepare("INSERT INTO wording_keys VALUES ('h:1', 'w', 'exact')"),
      env.CATALOGUE.prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until)
         SELECT 'c' || i, '', '', 0, '', 'read', '' FROM n`,
      ).bind(sightings),
      env.CATALOGUE.prepare(
        `INSERT INTO sightings
         SELECT name, 0, 'main', 'w', '{}', '{"text":"' || name || '"}', 'e' || name, 'l' || name, 9,
                'p' || name, 'a' || name, 't' || name FROM captures`,
      ),
    ]);
    const { results, meta } = await env.CATALOGUE.prepare(SNAPSHOT_QUERY)
      .bind('["h:1"]', "new", '["exact"]', '["id"]', "1", "", 1, "2026-01-01", "", "[]")
      .all<{ kind: string }>();
    expect(results.filter(({ kind }) => kind === "wording")).toHaveLength(1);
    return meta.rows_read;
  };
  expect(await rowsWith(10_000)).toBe(await rowsWith(40));
});
