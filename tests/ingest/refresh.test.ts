import { env } from "cloudflare:workers";
import { expect, onTestFinished, test } from "vitest";
import { ADDED_FIELDS, type AddedField, PROJECTION_VERSION } from "../../src/article/projection.ts";
import { toStores } from "../../src/config.ts";
import { refreshArticles } from "../../src/ingest/refresh-articles.ts";
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
import { countingCalls } from "../wrapped-bindings.ts";

/** Articles that earlier code derived: their rows are made as that code would have left them. */

const inbox = env.INBOX;
const NOW = Date.parse("2026-01-01T12:00:00Z");
const TEXT = "Anna Berg opened the Ember dam on Monday, and 412 guests crossed it on foot.";
const RETOLD = "On foot 412 guests crossed the Ember dam, which Anna Berg opened on Monday.";

/** Two articles of one story. */
async function twoArticles(): Promise<void> {
  await ingest({
    "a.txt": page({
      title: "Posts",
      cards: [
        { title: "Ember dam opens", body: TEXT, outlet: "The Bugle", time: "3 hours ago" },
        { title: "Anna Berg opens dam", body: RETOLD, outlet: "Lantern Post", time: "2 hours ago" },
      ],
    }),
  });
}

/**
 * As earlier code left everything: features were lists of names and numbers, story keys had no day, the search folded
 * words otherwise, and documents had no word count.
 */
async function age(): Promise<void> {
  await env.CATALOGUE.batch(
    [
      "DELETE FROM article_keys",
      `UPDATE articles SET projection = 0, keys = '["pyz1"]', earlier = '[]', story = id,
         features = '{"bodied":true,"title":[1,3],"names":["anna berg"],"numbers":["412"],"days":[20000,20000]}',
         document = json_remove(document, '$.wordCount')`,
      "INSERT INTO search (search) VALUES ('delete-all')",
      "INSERT INTO search (rowid, title, body, facets) SELECT sort_key, 'otherwise', '', '' FROM articles",
      "UPDATE progress SET position = '' WHERE task = 'projections'",
    ].map((sql) => env.CATALOGUE.prepare(sql)),
  );
}

async function found(q: string): Promise<number> {
  const response = await request(`/v1/articles?q=${q}`);
  return (await response.json<{ items: unknown[] }>()).items.length;
}

/** As if the field had been added since these articles were derived. */
function addField(added: AddedField): () => void {
  const fields = ADDED_FIELDS as AddedField[];
  fields.push(added);
  return () => void fields.pop();
}

test("scheduled runs derive document, story and search row again without reading a capture", async () => {
  await twoArticles();
  const corpus = await readCorpus();
  const journal = await readJournal();
  await age();
  const undo = addField({ since: 1, field: "wordCount", value: 0 });
  onTestFinished(undo);
  expect((await listArticles()).map(({ wordCount }) => wordCount)).toEqual([0, 0, 0]);
  expect([await found("dam"), await found("otherwise")]).toEqual([0, 3]);
  const [aged] = await listArticles();
  const pages = [`/v1/articles/${aged?.id}/related`, `/v1/stories/${aged?.id}`, "/v1/stories"];
  const statuses = pages.map(async (path) => (await request(path)).status);
  expect(await Promise.all(statuses)).toEqual([200, 200, 200]);
  const calls: string[] = [];
  Object.assign(env, { INBOX: countingCalls(inbox, calls) });
  onTestFinished(() => void Object.assign(env, { INBOX: inbox }));
  await runCron();
  await untilRead(1);
  expect(calls.filter((call) => call === "get")).toEqual([]);
  expect([await found("dam"), await found("otherwise")]).toEqual([2, 0]);
  expect(await readCorpus()).toEqual(corpus);
  const changes = (await readJournal()).slice(journal.length);
  expect(changes.every((change) => change.startsWith("updated "))).toBe(true);
  const { results } = await env.CATALOGUE.prepare("SELECT DISTINCT projection FROM articles").all();
  expect(results).toEqual([{ projection: PROJECTION_VERSION }]);
});

test("an article that is derived unchanged changes nothing that readers see", async () => {
  await twoArticles();
  const before = await listArticles();
  const journal = await readJournal();
  await env.CATALOGUE.prepare("UPDATE articles SET projection = 0").run();
  const settings = { now: NOW, retentionDays: 0, rowsPerDay: 90_000, attempts: 1 };
  await refreshArticles(toStores(env), { kind: "refresh", after: "" }, settings);
  expect(await listArticles()).toEqual(before);
  expect(await readJournal()).toEqual(journal);
});

test("a document of an older projection is served with the fields that were added later", async () => {
  await twoArticles();
  const id = await findIdByTitle("Ember dam opens");
  const row = await env.CATALOGUE.prepare(
    `SELECT ${FULL_DOCUMENT_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = ?1`,
  )
    .bind(id)
    .first<DocumentRow>();
  if (!row) throw new Error("The article has no row.");
  const added = [{ since: PROJECTION_VERSION + 1, field: "sample", value: null }];
  expect(JSON.parse(toDocument(row, added))).toEqual({
    ...JSON.parse(toDocument(row)),
    sample: null,
  });
  expect(toDocument({ ...row, projection: PROJECTION_VERSION + 1 }, added)).toBe(toDocument(row));
});
