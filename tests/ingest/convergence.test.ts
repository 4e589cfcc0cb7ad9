import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { readRebuild } from "../../src/storage/catalogue/rebuild.ts";
import { expectedCorpus } from "../expected-corpus.ts";
import { freshInstance, readCorpus, request } from "../instance.ts";
import { INVENTORS, sightingsIn } from "../invented-captures.ts";
import { offered, readDifferences } from "../newsstand.ts";

import { Run } from "./interrupted-run.ts";
import { steps } from "./random-steps.ts";

/** What is not as it is when nothing waits any more. */
async function unfinished(): Promise<unknown> {
  const { results: waiting } = await env.CATALOGUE.prepare(
    "SELECT name, problem_detail FROM captures WHERE status = 'waiting'",
  ).all();
  return { waiting, outbox: await offered(), differing: await readDifferences() };
}

/** Counts of stories that differ from their articles. */
async function wrongStoryCounts(): Promise<unknown[]> {
  const counted = `SELECT story, max(sort_key) FILTER (WHERE id = story), max(sort_key),
    count(DISTINCT document ->> '$.source.id'), count(*) FROM articles GROUP BY story HAVING count(*) > 1`;
  const { results } = await env.CATALOGUE.prepare(
    `SELECT * FROM (${counted} EXCEPT SELECT * FROM story_counts)
     UNION ALL SELECT * FROM (SELECT * FROM story_counts EXCEPT ${counted})`,
  ).all();
  return results;
}

type Totals = Readonly<Record<"articles" | "stories", number>>;

/** The numbers of articles and stories as the commits counted them, and as they are. */
async function readTotals(): Promise<readonly (Totals | null)[]> {
  const counted = "SELECT article_count AS articles, story_count AS stories FROM head";
  const there = "SELECT count(*) AS articles, count(DISTINCT story) AS stories FROM articles";
  return Promise.all([counted, there].map((sql) => env.CATALOGUE.prepare(sql).first<Totals>()));
}

/** What a reader of the journal has who has read all of it. */
async function mirrored(): Promise<string[]> {
  const { results } = await env.CATALOGUE.prepare(
    "SELECT edition, kind, article FROM changes ORDER BY edition",
  ).all<{ edition: number; kind: string; article: string }>();
  const ids = new Set<string>();
  for (const [i, { edition, kind, article }] of results.entries()) {
    expect(edition).toBe(i + 1);
    expect([kind, ids.has(article)]).toEqual([kind, kind !== "created"]);
    if (kind === "created") ids.add(article);
    if (kind === "merged" || kind === "removed") ids.delete(article);
  }
  return [...ids].toSorted();
}

test.each([
  ["captures that have much in common", INVENTORS.usual, 14],
  ["captures that share headlines and numbers near the limits", INVENTORS.headlines, 3],
  ["captures that share addresses near the limits", INVENTORS.addresses, 3],
  ["captures of events that one template tells", INVENTORS.templates, 4],
])(
  "whatever happens on the way, %s end in one public corpus, and nothing waits",
  async (_, make, runs) => {
    const schedules = fc.record({ seed: fc.nat({ max: 1_000_000 }), steps });
    await fc.assert(
      fc.asyncProperty(schedules, async ({ seed, steps }) => {
        await freshInstance();
        const run = new Run(seed, make);
        if (make !== INVENTORS.usual) await run.begin();
        for (const step of steps) await run.take(step);
        await run.finish();

        expect(await unfinished()).toEqual({ waiting: [], outbox: [], differing: [] });
        const rebuild = await readRebuild(env.CATALOGUE);
        expect(rebuild && rebuild.state !== "finished" ? rebuild.waiting : 0).toBe(0);
        const captures = [...run.holds].map(([name, capture]) => {
          return { url: capture.url, seen: sightingsIn(name, capture) };
        });
        const { articles, redirects } = expectedCorpus(captures, run.removed);
        const { redirects: found, ...documents } = await readCorpus();
        expect(Object.keys(documents).toSorted()).toEqual(Object.keys(articles));
        for (const [id, document] of Object.entries(articles)) {
          expect(JSON.stringify(documents[id])).toBe(JSON.stringify(document));
        }
        expect(found).toEqual(redirects.map(([id, article]) => ({ id, article })));
        expect(await wrongStoryCounts()).toEqual([]);
        const [counted, there] = await readTotals();
        expect(counted).toEqual(there);
        expect(await mirrored()).toEqual(Object.keys(articles));
        for (const [id, into] of redirects) {
          const response = await request(`/v1/articles/${id}`);
          expect([response.status, response.headers.get("Location")]).toEqual([
            301,
            expect.stringContaining(`/v1/articles/${into}`),
          ]);
        }
        for (const id of run.removed) {
          expect((await request(`/v1/articles/${id}`)).status).toBe(410);
        }
      }),
      { numRuns: runs * inject("fuzz") },
    );
  },
  600_000,
);
