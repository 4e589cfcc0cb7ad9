import { env } from "cloudflare:workers";
import { expect, onTestFinished, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import { ADDED_FIELDS, type AddedField, DERIVATION } from "../../src/reader/derivation.ts";
import {
  type DocumentRow,
  FULL_DOCUMENT_COLUMNS,
  toDocument,
} from "../../src/storage/catalogue/documents.ts";
import { findIdByTitle } from "../comments.ts";
import {
  ingest,
  listArticles,
  readCorpus,
  readJournal,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { collectingNames } from "../wrapped-bindings.ts";
import { SETTINGS } from "./consume.ts";

/** What earlier code read and derived: captures and articles are as that code would have left them. */

const TEXT = "Anna Berg opened the Ember dam on Monday, and 412 guests crossed it on foot.";
const RETOLD = "On foot 412 guests crossed the Ember dam, which Anna Berg opened on Monday.";
const CARDS = [
  { title: "Ember dam opens", body: TEXT, outlet: "The Bugle", time: "3 hours ago" },
  { title: "Anna Berg opens dam", body: RETOLD, outlet: "Lantern Post", time: "2 hours ago" },
];

function write(...statements: string[]): Promise<unknown> {
  return env.CATALOGUE.batch(statements.map((sql) => env.CATALOGUE.prepare(sql)));
}

async function found(q: string): Promise<number> {
  const response = await request(`/v1/articles?q=${q}`);
  return (await response.json<{ items: unknown[] }>()).items.length;
}

async function readKeys(): Promise<unknown[]> {
  const keys = env.CATALOGUE.prepare("SELECT * FROM article_keys ORDER BY key, article");
  const places = env.CATALOGUE.prepare(
    "SELECT id, CAST(sort_key AS TEXT) FROM articles ORDER BY id",
  );
  return [(await keys.all()).results, (await places.all()).results];
}

test("after a change of the code, scheduled runs derive documents, stories and search rows again", async () => {
  await ingest({ "a.txt": page({ title: "Posts", cards: CARDS }) });
  const [corpus, journal, keys] = [await readCorpus(), await readJournal(), await readKeys()];
  // Features were other, story keys had no day, the search folded words otherwise, and documents had no word count.
  await write(
    "UPDATE captures SET reading = 0",
    "DELETE FROM article_keys",
    // When an undated article was first seen stood for its time.
    `UPDATE articles SET sort_key = (sort_key + 9223372036854775807) * 2 - 2305843009213693950`,
    `UPDATE articles SET derivation = 0, content = 'x', version = 'x', keys = '["pyz1"]', earlier = '[]', story = id,
       features = '{"bodied":true,"title":[1,3],"names":["anna berg"],"numbers":["412"],"days":[20000,20000]}',
       document = json_remove(document, '$.wordCount')`,
    "INSERT INTO search (search) VALUES ('delete-all')",
    "INSERT INTO search (rowid, title, body, facets) SELECT sort_key, 'otherwise', '', '' FROM articles",
  );
  (ADDED_FIELDS as AddedField[]).push({ since: 1, field: "wordCount", value: 0 });
  onTestFinished(() => void (ADDED_FIELDS as AddedField[]).pop());
  expect((await listArticles()).map(({ wordCount }) => wordCount)).toEqual([0, 0, 0]);
  expect([await found("dam"), await found("otherwise")]).toEqual([0, 3]);
  const [aged] = await listArticles();
  const pages = [`/v1/articles/${aged?.id}/related`, `/v1/stories/${aged?.id}`, "/v1/stories"];
  const statuses = pages.map(async (path) => (await request(path)).status);
  expect(await Promise.all(statuses)).toEqual([200, 200, 200]);

  await runCron();
  await untilRead(1);
  expect([await found("dam"), await found("otherwise")]).toEqual([2, 0]);
  expect([await readCorpus(), await readKeys()]).toEqual([corpus, keys]);
  const changes = (await readJournal()).slice(journal.length);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.every((change) => change.startsWith("updated "))).toBe(true);
  const { results } = await env.CATALOGUE.prepare("SELECT DISTINCT derivation FROM articles").all();
  expect(results).toEqual([{ derivation: DERIVATION }]);
});

test("a capture that is read again with the same result changes nothing that readers see", async () => {
  await ingest({ "a.txt": page({ title: "Posts", cards: CARDS }) });
  const readAll = async () => [await listArticles(), await readCorpus(), await readJournal()];
  const before = await readAll();
  await write("UPDATE captures SET reading = 0", "UPDATE articles SET derivation = 0");
  await runCron();
  expect(await untilRead(1)).toMatchObject([{ status: "read", readerVersion: DERIVATION }]);
  expect(await readAll()).toEqual(before);
});

test("what was never read goes first, and reading again takes at most half of the day's operations and rows", async () => {
  const titles = ["a", "b", "c", "d", "e", "f"];
  await ingest(
    Object.fromEntries(titles.map((name) => [name, page({ title: `Title of ${name}` })])),
  );
  await write("UPDATE captures SET reading = 0", "DELETE FROM spending");
  const sweep = async (budgets: object) => {
    const sent: string[] = [];
    const stores = { ...toStores(env), queue: collectingNames(env.CAPTURES, sent) };
    await sweepInbox(stores, { ...SETTINGS, ...budgets });
    await write("UPDATE captures SET leased_until = '' WHERE status = 'waiting'");
    return sent;
  };
  await env.INBOX.put("new", page({ title: "New" }));
  // Half of 30 operations are five messages.
  expect(await sweep({ QUEUE_OPERATIONS_PER_DAY: 30 })).toEqual(["new", "a", "b", "c", "d"]);
  await write("UPDATE captures SET status = 'read', leased_until = '' WHERE name <> 'new'");
  await write("INSERT INTO spending (day, d1_rows) VALUES ('2026-01-01', 50)");
  expect(await sweep({ D1_ROWS_PER_DAY: 100 })).toEqual(["new"]);
  expect(await sweep({ D1_ROWS_PER_DAY: 200 })).toEqual(["new", ...titles]);
});

test("where a later version has run, earlier code reads a capture once", async () => {
  await ingest({ "a.txt": page({ title: "Posts" }) });
  await write(`UPDATE head SET reading = ${(DERIVATION + 1) * 1_000_000}`);
  await runCron();
  expect(await untilRead(1)).toMatchObject([{ readerVersion: DERIVATION }]);
  expect(await sweepInbox(toStores(env), SETTINGS)).toMatchObject({ enqueued: 0 });
});

test("a document of an older derivation is served with the fields that were added later", async () => {
  await ingest({ "a.txt": page({ title: "Posts", cards: CARDS }) });
  const row = await env.CATALOGUE.prepare(
    `SELECT ${FULL_DOCUMENT_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = ?1`,
  )
    .bind(await findIdByTitle("Ember dam opens"))
    .first<DocumentRow>();
  if (!row) throw new Error("The article has no row.");
  const added = [{ since: DERIVATION + 1, field: "sample", value: null }];
  expect(JSON.parse(toDocument(row, added))).toEqual({
    ...JSON.parse(toDocument(row)),
    sample: null,
  });
  expect(toDocument({ ...row, derivation: DERIVATION + 1 }, added)).toBe(toDocument(row));
});
