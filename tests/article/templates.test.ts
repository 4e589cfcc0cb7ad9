import { expect, test } from "vitest";
import { templateSet } from "../../scripts/story-sets/template-set.ts";
import {
  bucketContextAfter,
  groupIntoBuckets,
  WORDING_KEY_LIMITS,
} from "../../src/article/buckets.ts";
import type { Observation } from "../../src/article/observations.ts";
import { type ArticleGroup, splitBucket } from "../../src/article/split-bucket.ts";
import { prose } from "../prose.ts";
import { observation } from "./wordings.ts";

// What shares keys by design: reports of one template, recurring headlines, notices.

/** The articles of all wordings that there are, or of those that are left of `before`. */
function articlesOf(
  all: readonly Observation[],
  before: readonly Observation[] = [],
): ArticleGroup[] {
  const none = { holders: new Map(), large: new Map() };
  const known = before.map(({ wording }) => wording.hash);
  const context = bucketContextAfter(none, before);
  return groupIntoBuckets(all, bucketContextAfter(context, all, known)).flatMap(splitBucket);
}

/** Hashes of each article's wordings, sorted. */
function hashes(articles: readonly (readonly Observation[])[]): string[] {
  return articles
    .map((members) =>
      members
        .map(({ wording }) => wording.hash)
        .toSorted()
        .join(" "),
    )
    .toSorted();
}

function members(articles: readonly ArticleGroup[]): (readonly Observation[])[] {
  return articles.map((article) => article.members);
}

test.each([
  [40, 75],
  [120, 225],
  [400, 753],
])(
  "%i events reported from one template are the %i articles that their outlets wrote",
  (events, count) => {
    const shown = templateSet(events, 1).map(({ title, source, body, article }) => {
      return { article, observation: observation({ title, source, body }) };
    });
    const written = [...Map.groupBy(shown, ({ article }) => article).values()].map((all) =>
      all.map((each) => each.observation),
    );
    const made = articlesOf(shown.map((each) => each.observation));
    expect([written.length, made.length]).toEqual([count, count]);
    expect(hashes(members(made))).toEqual(hashes(written));
  },
);

const TEXT = prose(1, 60);
const words = (to: number) => TEXT.split(" ").slice(0, to).join(" ");
const EDITED = TEXT.split(" ").with(30, "mended").join(" ");

test("one text too many under a headline separates what only that headline proposed, in any order", () => {
  const title = "Morning briefing";
  const whole = observation({ title, source: "The Bugle", body: [TEXT] });
  const exact = observation({ title, body: [TEXT] });
  const edited = observation({ title, source: "The Bugle", body: [EDITED] });
  const cut = observation({ title, body: [words(40)] });
  const shown = [whole, exact, edited, cut];
  const others = Array.from({ length: WORDING_KEY_LIMITS.texts - 3 }, (_, i) =>
    observation({ title, source: `Outlet ${i}`, body: [prose(2 + i, 60)] }),
  );
  const last = observation({ title, source: "Lantern Post", body: [prose(99, 60)] });

  const within = hashes([shown, ...others.map((other) => [other])]);
  const beyond = hashes([[whole, exact, edited], [cut], [last], ...others.map((other) => [other])]);
  for (const all of [[...shown, ...others], [...others, ...shown].toReversed()]) {
    expect(hashes(members(articlesOf(all)))).toEqual(within);
    expect(hashes(members(articlesOf([...all, last])))).toEqual(beyond);
    expect(hashes(members(articlesOf([last, ...all], all)))).toEqual(beyond);
    // Once it is gone, it never was.
    expect(hashes(members(articlesOf(all, [last, ...all])))).toEqual(within);
  }
});

test("a page without outlet joins the outlet that says exactly the same, not one that edited it", () => {
  const page = observation({ title: "Dam holds", body: [TEXT] });
  const bugle = observation({ title: "Dam holds", source: "The Bugle", body: [TEXT] });
  const post = observation({ title: "Dam holds", source: "Lantern Post", body: [words(50)] });
  expect(hashes(members(articlesOf([page, post])))).toEqual(hashes([[page, post]]));
  for (const all of [
    [page, bugle, post],
    [post, bugle, page],
  ]) {
    const articles = articlesOf(all);
    expect(hashes(members(articles))).toEqual(hashes([[page, bugle], [post]]));
    expect(articles.map(({ sourceAmbiguous }) => sourceAmbiguous)).toEqual([false, false]);
  }
});

test.each([10, 20])(
  "a headline that recurs over %i texts of an outlet, of another and of none is each time another article",
  (count) => {
    const all = [null, "The Bugle", "Lantern Post"].flatMap((source, n) =>
      Array.from({ length: count }, (_, i) =>
        observation({ title: "Morning briefing", source, body: [prose(n * count + i, 60)] }),
      ),
    );
    expect(hashes(members(articlesOf(all)))).toEqual(hashes(all.map((each) => [each])));
  },
);

function notice(i: number): string {
  return `The water in Mill Lane is turned off at numbers ${10 + i} to ${70 + 2 * i} from ${6 + (i % 5)} in the morning while a pipe is mended. Residents are asked to keep some water ready and to close their taps. The works take until the evening and may take longer if it rains. Questions are answered at the town hall during the hours in which it is open.`;
}

test.each([
  ["one headline", WORDING_KEY_LIMITS.texts, () => "Notice of works"],
  ["one headline", 50, () => "Notice of works"],
  ["a headline each", 50, (i: number) => `Notice of works ${i}`],
])("notices without outlet of one template under %s are %i articles", (_, count, title) => {
  const all = Array.from({ length: count }, (_, i) =>
    observation({ title: title(i), body: [notice(i)] }),
  );
  expect(hashes(members(articlesOf(all)))).toEqual(hashes(all.map((each) => [each])));
});
