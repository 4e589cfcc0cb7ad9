import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ALL_ARTICLES, DATED_ARTICLES, toFacet } from "../../src/search/facets.ts";
import { readFrontPage } from "../../src/services/front-page.ts";
import { freshInstance } from "../instance.ts";
import { fillArticles } from "../storage/catalogue/many-articles.ts";

/** Rows that the front page reads, of one batch each: in all languages, in one, and in one that no article has. */
async function rowsRead(): Promise<number[]> {
  const read: number[] = [];
  for (const language of [null, "en", "fi"]) {
    const db = {
      prepare: (sql: string) => env.CATALOGUE.prepare(sql),
      batch: async (statements: D1PreparedStatement[]) => {
        const results = await env.CATALOGUE.batch(statements);
        read.push(results.reduce((sum, { meta }) => sum + meta.rows_read, 0));
        return results;
      },
    };
    await readFrontPage(db as unknown as D1Database, language);
  }
  return read;
}

/** Fills the catalogue with articles that a front page can show. */
async function fill(articles: number): Promise<void> {
  await fillArticles(articles);
  await env.CATALOGUE.prepare(
    `UPDATE articles SET document = json_set(document,
       '$.summary', json('{"text":"A goat ate a hedge.","method":"lead-3"}'), '$.hashtags', json('[]'),
       '$.dating', json('{"earliest":null,"latest":null,"precision":"unknown"}'))`,
  ).run();
  const facets = `${ALL_ARTICLES} ${DATED_ARTICLES} ${toFacet("language", "en")}`;
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("DELETE FROM search"),
    env.CATALOGUE.prepare(
      "INSERT INTO search (rowid, title, body, facets) SELECT sort_key, '', '', ?1 FROM articles",
    ).bind(facets),
  ]);
}

test("the front page takes one batch, and reads of 20,000 articles as much as of 1,000", async () => {
  await fill(1_000);
  const small = await rowsRead();
  await freshInstance();
  await fill(20_000);
  const large = await rowsRead();
  expect(large).toHaveLength(3);
  for (const [n, rows] of large.entries()) expect(rows).toBeLessThan(1.5 * (small[n] ?? 0));
  expect(Math.max(...large)).toBeLessThan(3_000);
}, 60_000);
