import { type Assembled, placedFields, versionOf } from "../src/article/assemble.ts";
import { bucketsOf, surroundingsAfter } from "../src/article/buckets.ts";
import { decide } from "../src/article/change.ts";
import { type Evidence, withSeen } from "../src/article/evidence.ts";
import { featuresOf } from "../src/story/features.ts";
import { storyKeys } from "../src/story/keys.ts";
import { sameEvent } from "../src/story/same-event.ts";
import {
  type Earlier,
  type Place,
  STORY_KEY_LIMITS,
  type Told,
  textKey,
} from "../src/story/settle.ts";
import { precedes, storyOf } from "../src/story/stars.ts";
import type { Seen } from "./world.ts";

/** What a corpus must be: all captures looked at at once, with no turns and no store. */

const NOW = "2026-01-01T00:00:00.000Z";

/** What a name of the inbox says now. */
type Said = { readonly url: string | null; readonly seen: readonly Seen[] };

/** All that is public: documents with bodies and without times of arrival, and where each id leads. */
type Public = {
  readonly articles: Readonly<Record<string, unknown>>;
  readonly redirects: readonly (readonly [string, string])[];
};

function evidenceOf(captures: Iterable<Said>): Evidence[] {
  let all: Evidence[] = [];
  for (const { url, seen } of captures) all = withSeen(all, url, seen);
  return all;
}

function holdersOf(evidence: readonly Evidence[]): Map<string, Map<string, string>> {
  const none = { holders: new Map(), large: new Map() };
  const { holders } = surroundingsAfter(none, evidence, { known: [], left: [] });
  return new Map([...holders].map(([key, held]) => [key, new Map(held)]));
}

function tell(assembled: Assembled): Told {
  const features = featuresOf(assembled);
  return { ...assembled, features, keys: storyKeys(features) };
}

/** The places of all articles, by looking at every pair that shares a key that counts. */
export function placesOfAll(told: readonly Told[]): Map<string, Place> {
  const holders = new Map<string, Told[]>();
  for (const article of told) {
    for (const key of new Set(article.keys)) {
      holders.set(key, [...(holders.get(key) ?? []), article]);
    }
  }
  const counts = (key: string) => countsWith(holders.get(key) ?? [], 0);
  const earlier = new Map(
    told.map((article): [string, Earlier[]] => [
      article.id,
      told
        .filter((other) => other.id !== article.id && precedes(other, article) < 0)
        .filter(({ keys }) => keys.some((key) => article.keys.includes(key) && counts(key)))
        .flatMap(({ id, publishedAt, features }) => {
          const evidence = sameEvent(features, article.features);
          return evidence ? [{ id, publishedAt, score: evidence.score }] : [];
        })
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
    ]),
  );
  const leads = (id: string) => earlier.get(id)?.length === 0;
  return new Map(
    told.map(({ id }) => {
      const before = earlier.get(id) ?? [];
      return [id, { earlier: before, story: storyOf({ id, before }, leads) }];
    }),
  );
}

/** The public corpus that captures make, found all at once. */
export function corpusOf(
  captures: readonly Said[],
  removed: ReadonlySet<string> = new Set(),
): Public {
  const evidence = evidenceOf(captures);
  const buckets = bucketsOf(evidence, { holders: holdersOf(evidence), large: new Map() });
  const withheld = { removed, texts: new Set<string>(), notBefore: null };
  const { next, articleOf } = decide(buckets, [], { withheld, seenAt: NOW });
  const places = placesOfAll(next.map(({ assembled }) => tell(assembled)));
  const articles = next
    .map(({ assembled, content, firstSeenAt }) => {
      const { id } = assembled;
      const story = places.get(id)?.story ?? id;
      const placement = { story, version: versionOf(content, story), firstSeenAt, updatedAt: NOW };
      const { firstSeenAt: _, updatedAt: __, ...placed } = placedFields(id, placement);
      const { body, ...described } = assembled;
      return [id, { ...described, ...placed, body }] as const;
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const redirects = new Map<string, string>();
  for (const { wording } of evidence) {
    const article = articleOf.get(wording.id) ?? null;
    if (article !== null && article !== wording.id) redirects.set(wording.id, article);
  }
  return {
    articles: Object.fromEntries(articles),
    redirects: [...redirects].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/**
 * Whether a key that these articles have connects them; `more`: so many of them are about to leave it.
 */
export function countsWith(held: readonly Told[], more: number): boolean {
  const texts = new Set(held.map(({ features }) => textKey(features)));
  const { articles, texts: most } = STORY_KEY_LIMITS;
  return held.length <= articles + more && texts.size <= most + more;
}
