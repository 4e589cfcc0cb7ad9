import { beforeAll, expect, test } from "vitest";
import { ingestAll, keepInstance, listArticles } from "../instance.ts";
import { REAL_SEED, SEEDS } from "../seeds.ts";

const REAL = REAL_SEED === undefined ? [] : [{ name: "real.txt", text: REAL_SEED, headers: {} }];

/** A headline of the real capture, and the seeds' headlines of the same event. */
const EVENTS = [
  [
    "Korea, Japan agree on reviving leader-level ‘shuttle diplomacy’",
    "‘Shuttle’ visits by their leaders are to return, say Seoul and Tokyo",
  ],
  [
    "US and China agree to work on extending the deadline for new tariffs in trade talks",
    "Washington and Beijing go home from Stockholm with their truce still open",
  ],
  [
    "Lee sends letter to Japanese PM to thank for participation in diplomatic event",
    "A note of thanks goes from Seoul to Tokyo",
  ],
  [
    "CGTN: Why does China honor the spirit of resisting aggression?",
    "On a Shanxi hillside, the fighting of 1940 speaks to a province in change",
  ],
];

beforeAll(async () => {
  keepInstance();
  await ingestAll([...SEEDS, ...REAL]);
});

test.skipIf(REAL_SEED === undefined)(
  "each article of the real capture is in one story with the seeds' reports of its event",
  async () => {
    const stories = [...Map.groupBy(await listArticles(), ({ story }) => story.id).values()];
    const headlines = stories.map((articles) => new Set(articles.map(({ title }) => title)));
    for (const event of EVENTS) {
      const story = headlines.find((each) => each.has(event[0] ?? ""));
      expect([...(story ?? [])].toSorted()).toEqual(event.toSorted());
    }
  },
);
