import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import API from "../../docs/api.md?raw";
import { toWording } from "../../src/article/wording.ts";
import { toStores } from "../../src/config.ts";
import { applyCapture } from "../../src/ingest/apply-capture.ts";
import { readRemovals } from "../../src/ingest/consume-capture.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import { keepInstance, readJson } from "../instance.ts";
import { page } from "../pages.ts";
import { settingsAt } from "../settings.ts";

/** The dashboard and the newsletter of docs/api.md, literally, with 10,000 articles of 40 outlets in 30 days. */

const [PAGES, CARDS, OUTLETS] = [10, 1_000, 40];
const SETTINGS = settingsAt(Date.parse("2025-08-04T00:00:00Z"));
const EVENT =
  "Anna Berg opened the Ember dam on Friday, and 412 guests of Lionel Stroud crossed it to Quarry Island.";

/** Outlets take turns, so that each has 250 articles. Every fifth article names Northgate. */
function cardOf(n: number) {
  const number = n % OUTLETS;
  const outlet =
    number === 0 ? "Channel 4 North" : `Outlet ${String.fromCharCode(65 + number)}${number}`;
  const subject = n % 5 === 0 ? "Northgate" : "the town";
  return {
    title: `Notice ${n} of the council in ${subject}`,
    outlet,
    time: `${1 + (n >= 9_990 ? n % 10 : n % 70)} hours ago`,
    body:
      n >= 9_990
        ? `${EVENT} So wrote the reporter of edition ${n}.`
        : `Notice ${n} says what ${subject} voted on.`,
  };
}

beforeAll(async () => {
  keepInstance();
  await readRemovals(toStores(env));
  for (let n = 0; n < PAGES; n++) {
    // Each page was saved three days after the one before.
    const capturedAt = new Date(
      Date.parse("2025-08-03T20:00:00Z") - (PAGES - 1 - n) * 3 * 86_400_000,
    );
    const cards = Array.from({ length: CARDS }, (_, i) => cardOf(n * CARDS + i));
    const text = page({ title: `Notices of page ${n}`, cards });
    const context = { name: `${n}.txt`, capturedAt: capturedAt.toISOString(), url: null };
    await apply(text, context);
  }
}, 120_000);

async function apply(
  text: string,
  context: { readonly name: string; readonly capturedAt: string; readonly url: null },
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const reading = readCapture(bytes, context);
  const stored = {
    version: "1",
    etag: "1",
    size: bytes.length,
    uploadedAt: context.capturedAt,
    seenAt: context.capturedAt,
  };
  await applyCapture(
    toStores(env),
    {
      object: { ...context, ...stored, source: null, publishedAt: null, problems: [] },
      reading,
      sightings: reading.sightings.map((sighting) => {
        return { sighting, wording: toWording(sighting, reading.language) };
      }),
    },
    SETTINGS,
  );
}

/** The addresses in the code block of docs/api.md that follows a sentence. */
function addressesAfter(sentence: string): string[] {
  const block = API.slice(API.indexOf(sentence)).split("```")[1] ?? "";
  return [...block.matchAll(/localhost:8787(\/[^'"\s)]*)/g)].map(([, path = ""]) => path);
}

type Body = Record<string, never> & { items: Record<string, never>[] };

test("a dashboard takes at most six requests, none of which is rejected", async () => {
  const paths = addressesAfter("400 that names a later `from`");
  expect(paths.length).toBeLessThanOrEqual(6);
  const [overview, outlet, days, , hashtags, list] = await Promise.all(
    paths.map((path) => readJson<Body>(path)),
  );
  expect(overview).toMatchObject({ articleCount: PAGES * (CARDS + 1), sourceCount: OUTLETS });
  expect(overview?.["week"]).toMatchObject({ from: "2025-07-28", to: "2025-08-03" });
  expect(outlet).toMatchObject({ id: "channel-4-north", articleCount: 250 });
  expect([days?.items.length, days?.["next"]]).toEqual([20, null]);
  expect(hashtags?.items[0]).toMatchObject({ key: "Northgate" });
  expect(list?.items).toHaveLength(10);
});

test("a newsletter takes at most three requests, and begins with the event of most outlets", async () => {
  const [events = "", story = "", hashtag = "", ...more] = addressesAfter("A newsletter needs");
  expect(more).toEqual([]);
  const { items } = await readJson<Body>(events);
  expect(items[0]).toMatchObject({ sourceCount: 10, articleCount: 10 });
  const id = String(items[0]?.["id"]);
  expect((await readJson<Body>(story.replace("$STORY", id)))["articles"]).toHaveLength(10);
  expect((await readJson<Body>(hashtag)).items).toHaveLength(20);
});
