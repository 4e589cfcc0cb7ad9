import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { NO_FILTERS, only } from "../../../src/search/filters.ts";
import { listArticles } from "../../../src/storage/catalogue/lists.ts";
import { insertBugles } from "../../counted-documents.ts";
import { metered } from "../../metered-database.ts";

/** Inserts articles of one outlet, whose entries in the journal are in the order of their times. */
async function insertMany(length: number): Promise<void> {
  await insertBugles(length);
  await env.CATALOGUE.batch(
    [
      `INSERT INTO changes SELECT row_number() OVER (ORDER BY sort_key), 'created', id, '{}', '' FROM articles`,
      `UPDATE articles SET added_edition = c.edition, last_edition = c.edition
       FROM changes c WHERE c.article = articles.id`,
      "UPDATE head SET edition = (SELECT count(*) FROM changes)",
    ].map((sql) => env.CATALOGUE.prepare(sql)),
  );
}

test.each([250, 251, 900])(
  "a page of an outlet's %i articles in order of arrival reads at most 12,000 rows",
  async (length) => {
    await insertMany(length);
    const { db, meter } = metered(env.CATALOGUE);
    const page = await listArticles(db, {
      filters: { ...NO_FILTERS, source: only("the-bugle") },
      query: null,
      order: "added",
      after: null,
      limit: 20,
      documents: "listed",
      isCollapsed: false,
      isCounted: true,
    });
    expect(page.rows).toHaveLength(20);
    expect(meter.read).toBeLessThanOrEqual(12_000);
  },
);
