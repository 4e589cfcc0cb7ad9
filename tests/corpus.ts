import { type Assembled, toListed } from "../src/article/assemble.ts";
import { bucketsOf, KEY_LIMITS, surroundingsAfter } from "../src/article/buckets.ts";
import { decide, type Standing, type Withheld } from "../src/article/change.ts";
import { type Evidence, withSeen } from "../src/article/evidence.ts";
import { addressKey, textHash } from "../src/article/identity.ts";
import type { ArticleBody } from "../src/article/schema.ts";
import { featuresOf } from "../src/story/features.ts";
import { journal } from "../src/story/journal.ts";
import { storyKeys } from "../src/story/keys.ts";
import { sameEvent } from "../src/story/same-event.ts";
import {
  type Earlier,
  type Neighbourhood,
  type Place,
  STORY_KEY_LIMITS,
  settle,
  type Told,
  textKey,
  unsettled,
} from "../src/story/settle.ts";
import { precedes, storyOf } from "../src/story/stars.ts";
import type { Seen } from "./world.ts";

/** A corpus in memory, two ways: as turns make it one by one, and as its captures say all at once. */

const NOW = "2026-01-01T00:00:00.000Z";

/** What a name of the inbox says now. */
export type Said = { readonly url: string | null; readonly seen: readonly Seen[] };

type Row = Standing & Told & Place;

/** All that is public: documents with bodies and without times of arrival, and where each id leads. */
export type Public = {
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

function shown(
  rows: Iterable<{ document: Standing["document"]; body: ArticleBody }>,
  wordings: Iterable<{ id: string; article: string | null }>,
): Public {
  const articles = [...rows].map(({ document, body }) => {
    const { firstSeenAt: _, updatedAt: __, ...says } = document;
    return [says.id, { ...says, body }] as const;
  });
  const redirects = new Map<string, string>();
  for (const { id, article } of wordings) {
    if (article !== null && article !== id) redirects.set(id, article);
  }
  return {
    articles: Object.fromEntries(articles.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    redirects: [...redirects].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
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
  const withheld = { removed, notBefore: null };
  const { next, articleOf } = decide(buckets, [], { withheld, now: NOW });
  const places = placesOfAll(next.map(({ assembled }) => tell(assembled)));
  return shown(
    next.map(({ assembled, content, firstSeenAt }) => {
      const { body, ...says } = assembled;
      const story = places.get(says.id)?.story ?? says.id;
      const placed = { content, story, firstSeenAt, updatedAt: NOW };
      return { document: toListed(says, placed), body };
    }),
    evidence.map(({ wording: { id, hash } }) => ({ id, article: articleOf.get(hash) ?? null })),
  );
}

/** A corpus that turns make one by one, each knowing only what the catalogue would load for it. */
export class Corpus {
  private readonly captures = new Map<string, Said>();
  private readonly placed = new Map<string, { bucket: string; article: string | null }>();
  private readonly bodies = new Map<string, ArticleBody>();
  private readonly removed = new Set<string>();
  readonly rows = new Map<string, Row>();

  /** What a name says takes the place of what it said. */
  take(name: string, said: Said, removes: readonly string[] = []): void {
    const before = this.captures.get(name) ?? { url: null, seen: [] };
    const others = [...this.captures].filter(([other]) => other !== name).map(([, each]) => each);
    const elsewhere = new Map(evidenceOf(others).map((each) => [each.wording.hash, each]));
    const stood = evidenceOf(this.captures.values());
    const asked = { said, before, removes };
    const members = this.membersOf(stood, asked);

    const surroundings = surroundingsAfter(
      { holders: holdersOf(stood), large: new Map() },
      withSeen(
        members.flatMap(({ wording }) => elsewhere.get(wording.hash) ?? []),
        said.url,
        said.seen,
      ),
      {
        known: members.map(({ wording }) => wording.hash),
        left: leftBy(before, others),
      },
    );
    const evidence = withSeen(
      members.flatMap(({ wording }) => elsewhere.get(wording.hash) ?? []),
      said.url,
      said.seen,
    );
    for (const id of removes) this.removed.add(id);
    const buckets = bucketsOf(evidence, surroundings);
    const standing = [
      ...new Set(members.map(({ wording }) => this.placed.get(wording.hash)?.article)),
    ].flatMap((id) => this.rows.get(id ?? "") ?? []);
    const withheld: Withheld = { removed: this.removed, notBefore: null };
    const decision = decide(buckets, standing, { withheld, now: NOW });
    this.tell(decision, standing);

    for (const { wording } of members) this.placed.delete(wording.hash);
    for (const { label: bucket, evidence } of buckets) {
      for (const { wording } of evidence) {
        const article = decision.articleOf.get(wording.hash) ?? null;
        this.placed.set(wording.hash, { bucket, article });
      }
    }
    this.captures.set(name, said);
  }

  /** All wordings of the buckets that a capture touches, as they stood. */
  private membersOf(
    stood: readonly Evidence[],
    { said, before, removes }: { said: Said; before: Said; removes: readonly string[] },
  ): Evidence[] {
    const holders = holdersOf(stood);
    const margin = before.seen.length;
    const mine = new Set(before.seen.map(({ wording }) => wording.hash));
    const now = said.seen.map(({ wording }) => wording);
    const exacts = new Set(now.map(({ exact }) => exact));
    const ids = new Set([...now.map(({ id }) => id), ...removes]);
    const hasMain = (seen: Said) => seen.seen.some(({ sighting }) => sighting.role === "main");
    const pages = [said, before].flatMap((each) =>
      hasMain(each) && each.url !== null ? [addressKey(each.url)] : [],
    );
    const mains = new Set(
      before.seen
        .filter(({ sighting }) => sighting.role === "main")
        .map(({ wording }) => wording.hash),
    );
    const asked = new Set([
      ...now.flatMap(({ keys }) => keys),
      ...before.seen.flatMap(({ wording }) => wording.keys),
      ...pages,
      ...stood.flatMap(({ wording, pages }) =>
        mains.has(wording.hash) ? pages.map(addressKey) : [],
      ),
    ]);
    const touched = new Set<string>();
    const touch = (hash: string) => touched.add(this.placed.get(hash)?.bucket ?? "");
    for (const { wording } of stood) {
      if (mine.has(wording.hash) || exacts.has(wording.exact) || ids.has(wording.id)) {
        touch(wording.hash);
      }
    }
    for (const key of asked) {
      const held = holders.get(key) ?? new Map<string, string>();
      if (held.size > KEY_LIMITS.wordings + margin) continue;
      if (new Set(held.values()).size > KEY_LIMITS.texts + margin) continue;
      for (const hash of held.keys()) touch(hash);
    }
    return stood.filter(({ wording }) => touched.has(this.placed.get(wording.hash)?.bucket ?? ""));
  }

  private tell(decision: ReturnType<typeof decide>, standing: readonly Row[]): void {
    const told = decision.next.map(({ assembled }) => tell(assembled));
    const turn = { told, gone: decision.gone.map(({ id }) => id) };
    const ids = [...told.map(({ id }) => id), ...turn.gone];
    const keys = told.flatMap((article) => article.keys);
    let known = neighbours(this.rows, { keys, ids, leaving: standing.length });
    const open = unsettled(known, turn);
    const more = neighbours(this.rows, { keys: [], ids: open, leaving: standing.length });
    known = {
      articles: new Map([...known.articles, ...more.articles]),
      holders: new Map([...known.holders, ...more.holders]),
    };
    const places = settle(known, turn);
    const toldById = new Map(told.map((article) => [article.id, article]));
    const { rows, moves } = journal(
      decision,
      { told: toldById, places },
      {
        stood: new Map(standing.map((row) => [row.id, row])),
        neighbours: new Map(
          [...known.articles.keys()].flatMap((id) => {
            const row = this.rows.get(id);
            return row ? [[id, row] as const] : [];
          }),
        ),
      },
      NOW,
    );
    for (const { id, version, earlier, story } of moves) {
      const row = this.rows.get(id);
      if (!row) throw new Error(`The article ${id} moves and is not there.`);
      const links = { ...row.document.links, story: `/v1/stories/${story}` };
      const document = { ...row.document, story: { id: story }, version, links };
      this.rows.set(id, { ...row, document, earlier, story });
    }
    for (const row of rows) this.rows.set(row.id, row);
    for (const { id } of decision.gone) this.rows.delete(id);
    for (const { assembled } of decision.next)
      this.bodies.set(textHash(assembled.body), assembled.body);
  }

  public(): Public {
    const wordings = evidenceOf(this.captures.values()).map(({ wording: { id, hash } }) => {
      return { id, article: this.placed.get(hash)?.article ?? null };
    });
    const rows = [...this.rows.values()].map(({ document, text }) => {
      return { document, body: this.bodies.get(text) ?? [] };
    });
    return shown(rows, wordings);
  }
}

function leftBy(before: Said, others: readonly Said[]): { wording: string; address: string }[] {
  const { url } = before;
  if (url === null) return [];
  const address = addressKey(url);
  return before.seen
    .filter(({ sighting }) => sighting.role === "main")
    .map(({ wording }) => ({ wording: wording.hash, address }))
    .filter(
      ({ wording }) =>
        !others.some(
          (other) =>
            other.url !== null &&
            addressKey(other.url) === address &&
            other.seen.some(
              (each) => each.sighting.role === "main" && each.wording.hash === wording,
            ),
        ),
    );
}

function countsWith(held: readonly Told[], more: number): boolean {
  const texts = new Set(held.map(({ features }) => textKey(features)));
  const { articles, texts: most } = STORY_KEY_LIMITS;
  return held.length <= articles + more && texts.size <= most + more;
}

/** What the catalogue gives of standing articles' neighbours: see src/catalogue/neighbours.ts. */
export function neighbours(
  rows: ReadonlyMap<string, Told & Place>,
  { keys, ids, leaving }: { keys: readonly string[]; ids: readonly string[]; leaving: number },
): Neighbourhood {
  const asked = new Set([...keys, ...ids.flatMap((id) => rows.get(id)?.keys ?? [])]);
  const holders = new Map<string, ReadonlyMap<string, string> | null>();
  const near = new Set(ids);
  for (const key of asked) {
    const held = [...rows.values()].filter((row) => row.keys.includes(key));
    const isKnown = countsWith(held, leaving);
    const texts = held.map(({ id, features }) => [id, textKey(features)] as const);
    holders.set(key, isKnown ? new Map(texts) : null);
    if (isKnown) for (const { id } of held) near.add(id);
  }
  return {
    holders,
    articles: new Map(
      [...near].flatMap((id) => {
        const row = rows.get(id);
        if (!row) return [];
        const leading = row.earlier.flatMap((each) =>
          rows.get(each.id)?.earlier.length === 0 ? [each.id] : [],
        );
        return [[id, { ...row, leading: new Set(leading) }] as const];
      }),
    ),
  };
}
