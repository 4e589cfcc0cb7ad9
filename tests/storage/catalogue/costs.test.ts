import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { toStores } from "../../../src/config.ts";
import { consumeCapture, readRemovals } from "../../../src/ingest/consume-capture.ts";
import { publishPending } from "../../../src/ingest/publish.ts";
import { NO_FILTERS } from "../../../src/search/filters.ts";
import {
  type ListedRow,
  listArticles as listedArticles,
} from "../../../src/storage/catalogue/lists.ts";
import { listArticles } from "../../instance.ts";
import { metered } from "../../metered-database.ts";
import { page } from "../../pages.ts";
import { prose } from "../../prose.ts";
import { settingsAt } from "../../settings.ts";
import { countingCalls } from "../../wrapped-bindings.ts";

beforeEach(async () => {
  // Once in the life of a catalogue, so no capture's cost.
  await readRemovals(toStores(env));
});

const NOW = Date.parse("2026-01-01T00:00:00Z");
const SETTINGS = { ...settingsAt(NOW), D1_ROWS_PER_DAY: Number.MAX_SAFE_INTEGER };

/** What reading a capture and publishing what follows costs. */
async function costOf(name: string, text: string, metadata: Record<string, string> = {}) {
  await env.INBOX.put(name, text, { customMetadata: metadata });
  const { db, meter } = metered(env.CATALOGUE);
  const kv: string[] = [];
  const stores = { ...toStores(env), catalogue: db, newsstand: countingCalls(env.NEWSSTAND, kv) };
  await consumeCapture(stores, name, SETTINGS);
  const consumed = { ...meter };
  await publishPending(stores, { ...SETTINGS, PUBLISH_ARTICLES: 100 });
  return { ...meter, consumed, kv: kv.filter((call) => call === "put").length };
}

/** A page of about 16 KB: a main article and three cards with their texts. */
function sixteenKilobytes(seed: number): string {
  const text = (n: number) => prose(seed * 10 + n, 600);
  return page({
    title: prose(seed * 10 + 7, 9).replace(".", ""),
    body: [text(0).slice(0, 2000), text(0).slice(2000)],
    cards: [1, 2, 3].map((n) => ({
      title: prose(seed * 10 + 3 + n, 8).replace(".", ""),
      body: text(n),
    })),
  });
}

/** Rows that every capture costs: the head, its row in `captures`, and its status and hour. */
const OF_A_CAPTURE = 6;

const CAPTURED = { "captured-at": "2025-08-01T12:00:00Z" };

test("a capture of 16 KB with four articles costs 19 statements, and a KV write and 45 rows per article", async () => {
  for (const seed of [1, 2, 3]) {
    const text = sixteenKilobytes(seed);
    expect(text.length).toBeGreaterThan(16_000);
    const url = `https://a.example/${seed}`;
    const { statements, written, kv } = await costOf(`page-${seed}`, text, { ...CAPTURED, url });
    expect(statements).toBeLessThanOrEqual(19);
    expect(kv).toBe(4);
    expect(written).toBeLessThanOrEqual(4 * 45 + OF_A_CAPTURE);
  }
  expect(await listArticles()).toHaveLength(12);
});

test("a capture of 61 articles costs as many statements as one of four", async () => {
  const cards = Array.from({ length: 60 }, (_, i) => ({
    title: prose(1_000 + i, 8),
    body: prose(2_000 + i, 40),
  }));
  const { statements, written, kv } = await costOf("page", page({ cards }), CAPTURED);
  expect(statements).toBeLessThanOrEqual(19);
  expect(kv).toBe(61);
  expect(written).toBeLessThanOrEqual(61 * 45);
});

test("a capture that says nothing new costs no KV write and few rows", async () => {
  await costOf("a", sixteenKilobytes(1), CAPTURED);
  const { statements, written, kv } = await costOf("b", sixteenKilobytes(1), CAPTURED);
  expect(statements).toBeLessThanOrEqual(8);
  expect(kv).toBe(0);
  expect(written).toBeLessThanOrEqual(4 * 8);
});

test("a new leader of a story costs a write for itself and for each that follows it", async () => {
  const firstWords = (words: number) => prose(3, 120).split(" ").slice(0, words).join(" ");
  const card = (title: string, outlet: string, time: string, words: number) => {
    return page({ title: outlet, cards: [{ title, outlet, time, body: firstWords(words) }] });
  };
  await costOf("a", card("Dam holds", "The Bugle", "3 hours ago", 120), CAPTURED);
  await costOf("b", card("Dam stands", "Lantern Post", "2 hours ago", 110), CAPTURED);
  const first = await costOf("c", card("Dam safe", "Harbour Star", "9 hours ago", 105), CAPTURED);
  expect(first.kv).toBe(4);
  expect(first.statements).toBeLessThanOrEqual(23);
  expect(first.written).toBeLessThanOrEqual(4 * 60);
  const stories = new Set((await listArticles()).map(({ story }) => story.id));
  expect(stories.size).toBe(4);
});

/** Rows read and written for one capture whose only card is `card`. */
async function costOfCard(n: number, card: { title: string; body: string }) {
  const metadata = { ...CAPTURED, url: `https://a.example/${n}` };
  const text = page({ title: prose(50_000 + n, 6), body: [prose(60_000 + n, 30)], cards: [card] });
  const { read, written } = await costOf(`page-${n}`, text, metadata);
  return { read, written };
}

/**
 * Gives all that is read nine copies with texts and ids of their own and the same keys: to read as much
 * would take half a minute.
 */
async function copyNineTimes(): Promise<void> {
  const numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9)";
  const statements = [
    "INSERT INTO texts SELECT i || hash, body, sketch, shingles FROM n, texts",
    "INSERT INTO ids SELECT i || id, i || exact, i || bucket, i || article, NULL, NULL FROM n, ids",
    "INSERT INTO wordings SELECT i || hash, i || id, i || text, keys, says FROM n, wordings",
    "INSERT INTO wording_keys SELECT key, i || wording, i || exact FROM n, wording_keys",
    `INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until, edition)
     SELECT i || name, '', '', 0, '', 'read', '', 0 FROM n, captures`,
    `INSERT INTO sightings
     SELECT i || capture, position, role, i || wording, spans, dating, earliest, latest, width, page,
       address, hashtag
     FROM n, sightings`,
    `INSERT INTO articles
     SELECT sort_key + (i << 40), i || id, content, version, document, i || text, features, keys, '[]',
       i || id, NULL, first_seen_at, updated_at, added_edition, last_edition, derivation
     FROM n, articles`,
    "INSERT INTO article_keys SELECT key, i || article, i || text FROM n, article_keys",
  ];
  await env.CATALOGUE.batch(statements.map((sql) => env.CATALOGUE.prepare(`${numbers} ${sql}`)));
}

test("a page of full documents reads three rows per document, however many blocks each has", async () => {
  for (const n of [1, 2, 3]) {
    const body = Array.from({ length: 40 }, (_, block) => prose(n * 100 + block, 12));
    await costOf(`page-${n}`, page({ title: prose(n, 8), body }), CAPTURED);
  }
  const readBy = async (list: (db: D1Database) => Promise<{ rows: readonly ListedRow[] }>) => {
    const { db, meter } = metered(env.CATALOGUE);
    const { rows } = await list(db);
    const blocks = rows.map(({ document }) => JSON.parse(document).body?.length);
    return { blocks, read: meter.read };
  };
  const asked = { filters: NO_FILTERS, query: null, order: "newest", after: null } as const;
  const list = (withBody: boolean) => (db: D1Database) =>
    listedArticles(db, {
      ...asked,
      limit: 10,
      documents: withBody ? "full" : "listed",
      isCollapsed: false,
      isCounted: true,
    });
  expect(await readBy(list(true))).toEqual({ blocks: [40, 40, 40], read: 1 + 3 * 3 });
  const none = [undefined, undefined, undefined];
  expect(await readBy(list(false))).toEqual({ blocks: none, read: 1 + 3 * 2 });
});

test("a headline over 10,000 texts costs the next capture no more than one over ten", async () => {
  const briefing = (n: number) => ({ title: "Morning briefing", body: prose(n, 30) });
  for (let n = 0; n < 10; n++) await costOfCard(n, briefing(n));
  const small = await costOfCard(10, briefing(10));
  const cards = Array.from({ length: 1_000 }, (_, i) => briefing(1_000 + i));
  await env.INBOX.put("many", page({ title: "Briefings", cards }));
  await consumeCapture(toStores(env), "many", SETTINGS);
  await copyNineTimes();
  await env.CATALOGUE.prepare("DELETE FROM outbox_entries").run();
  const large = await costOfCard(11, briefing(11));
  expect(large.read).toBeLessThanOrEqual(small.read * 1.5);
  expect(large.written).toBeLessThanOrEqual(small.written * 1.5);
}, 90_000);

test("an article on 10,000 pages costs the next capture no more than one on ten", async () => {
  const card = { title: "Goats return", body: prose(1, 40) };
  for (let n = 0; n < 10; n++) await costOfCard(n, card);
  const small = await costOfCard(10, card);
  // Copies of the last sighting: by ingest they would take minutes.
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
       INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until, edition)
       SELECT 'copy-' || i, '', '', 0, '', 'read', '', 0 FROM n`,
    ),
    env.CATALOGUE.prepare(
      `INSERT INTO sightings
       SELECT c.name, 1, 'card', s.wording, s.spans, s.dating, s.earliest, s.latest, s.width, NULL,
         NULL, NULL
       FROM captures c, sightings s
       WHERE c.name LIKE 'copy-%' AND s.capture = 'page-10' AND s.role = 'card'`,
    ),
  ]);
  const large = await costOfCard(12, card);
  expect(large.read).toBeLessThanOrEqual(small.read * 1.5);
  expect(large.written).toBeLessThanOrEqual(small.written * 1.5);
}, 30_000);
