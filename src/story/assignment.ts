import type { Features } from "./features.ts";
import {
  type ArticleWithEarlier,
  byPrecedence,
  chooseStory,
  type DatedArticle,
} from "./leaders.ts";
import { type EventScore, eventScore } from "./same-event.ts";

/**
 * Assigns articles to stories as articles are added, changed and removed. The result depends only on the set of
 * articles, never on the order in which they arrived. This file is pure: it takes what the catalogue knows and
 * returns the new assignments.
 */

/** A key with more texts or more articles proposes no candidates. */
export const STORY_KEY_LIMITS = { texts: 32, articles: 128 } as const;

/** The articles with a key, by id, and the text of each: identical reprints count as one text. */
export type Holders = ReadonlyMap<string, string>;

/** An article of the same event that precedes another article. */
export type EarlierArticle = ArticleWithEarlier["before"][number];

/** An article with the features that identify its event. */
export type StoryArticle = DatedArticle & {
  readonly features: Features;
  readonly keys: readonly string[];
};

/** An article as it is assigned to a story. */
export type AssignedArticle = StoryArticle & {
  readonly earlier: readonly EarlierArticle[];
  /** The ids of those in `earlier` that lead a story. */
  readonly leading: ReadonlySet<string>;
  readonly story: string;
};

export type Neighbourhood = {
  readonly articles: ReadonlyMap<string, AssignedArticle>;
  /** All articles that have a key; null if there are too many, whatever changes. */
  readonly holders: ReadonlyMap<string, Holders | null>;
};

/** Articles that are new or whose features changed, and the ids of removed articles. */
export type StoryInput = {
  readonly changed: readonly StoryArticle[];
  readonly gone: readonly string[];
};

export type StoryAssignment = {
  readonly earlier: readonly EarlierArticle[];
  readonly story: string;
};

/**
 * Returns the ids of unchanged articles whose neighbours must be loaded before stories can be assigned: those that
 * start or stop leading a story, and those with a key that starts or stops counting.
 */
export function findUndecided(known: Neighbourhood, input: StoryInput): string[] {
  const view = new View(known, input);
  return [...known.articles.values()]
    .filter((article) => !view.isChanged(article.id))
    .filter((article) => {
      const leads = view.earlierOf(article).length === 0;
      return view.hasCrossed(article) || leads !== (article.earlier.length === 0);
    })
    .map(({ id }) => id);
}

/**
 * Returns the assignments of all changed articles, and of the unchanged ones whose assignment changes. `known` must
 * have every article that shares a key with a changed article, before or after the change, or with an article that
 * `findUndecided` returned.
 */
export function assignStoriesOf(
  known: Neighbourhood,
  input: StoryInput,
): Map<string, StoryAssignment> {
  const view = new View(known, input);
  const assignments = new Map<string, StoryAssignment>();
  const earlier = new Map<string, readonly EarlierArticle[]>();
  const unchanged = [...known.articles.values()].filter(({ id }) => !view.isChanged(id));
  for (const article of unchanged) {
    const crossed = view.hasCrossed(article);
    earlier.set(article.id, crossed ? view.findEarlier(article) : view.earlierOf(article));
  }
  for (const article of input.changed) earlier.set(article.id, view.findEarlier(article));

  const assign = (article: DatedArticle, leading: ReadonlySet<string>): StoryAssignment => {
    const before = earlier.get(article.id) ?? [];
    const leads = (id: string) =>
      earlier.get(id)?.length === 0 || (!earlier.has(id) && leading.has(id));
    return { earlier: before, story: chooseStory({ id: article.id, before }, leads) };
  };
  for (const article of input.changed) assignments.set(article.id, assign(article, NO_LEADERS));
  for (const article of unchanged) {
    const next = assign(article, article.leading);
    if (next.story !== article.story || !isSame(next.earlier, article.earlier)) {
      assignments.set(article.id, next);
    }
  }
  return assignments;
}

function isSame(a: readonly EarlierArticle[], b: readonly EarlierArticle[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

const NO_LEADERS: ReadonlySet<string> = new Set();

/** The neighbourhood after a change. */
class View {
  private readonly known: Neighbourhood;
  private readonly updated: ReadonlyMap<string, StoryArticle>;
  private readonly changed: ReadonlySet<string>;
  /** The changed articles, by each of their keys. */
  private readonly added = new Map<string, StoryArticle[]>();
  private readonly after = new Map<string, Holders | null>();

  constructor(known: Neighbourhood, { changed: updated, gone }: StoryInput) {
    this.known = known;
    this.updated = new Map(updated.map((article) => [article.id, article]));
    this.changed = new Set([...this.updated.keys(), ...gone]);
    for (const article of updated) {
      for (const key of new Set(article.keys)) {
        const added = this.added.get(key) ?? [];
        added.push(article);
        this.added.set(key, added);
      }
    }
    for (const [key, held] of known.holders) {
      const kept = held && [...held].filter(([id]) => !this.changed.has(id));
      const added = this.added.get(key) ?? [];
      const addedTexts = added.map(({ id, features }) => [id, toSketchPrefix(features)] as const);
      this.after.set(key, kept && new Map([...kept, ...addedTexts]));
    }
  }

  isChanged(id: string): boolean {
    return this.changed.has(id);
  }

  /** Whether one of an article's keys starts or stops counting. */
  hasCrossed({ keys }: StoryArticle): boolean {
    return keys.some((key) => {
      if (!this.after.has(key)) return false;
      return counts(this.known.holders.get(key)) !== counts(this.after.get(key));
    });
  }

  /** Returns the articles that precede an unchanged article whose keys count as before. */
  earlierOf(article: AssignedArticle): readonly EarlierArticle[] {
    const kept = article.earlier.filter(({ id }) => !this.changed.has(id));
    const added = new Set(
      article.keys.flatMap((key) =>
        counts(this.after.get(key)) ? (this.added.get(key) ?? []) : [],
      ),
    );
    const found = [...added]
      .filter((updated) => comesBefore(updated, article))
      .flatMap((updated) => {
        return scored(updated, eventScore(updated.features, article.features));
      });
    const hasNone = found.length === 0 && kept.length === article.earlier.length;
    return hasNone ? article.earlier : byScore([...kept, ...found]);
  }

  /** Compares an article with all candidates of its keys, and returns those that precede it. */
  findEarlier(article: StoryArticle): readonly EarlierArticle[] {
    const ids = new Set(
      article.keys.flatMap((key) => {
        const holders = this.after.get(key);
        return counts(holders) ? [...(holders?.keys() ?? [])] : [];
      }),
    );
    const candidates = [...ids].flatMap(
      (id) =>
        this.updated.get(id) ?? (this.changed.has(id) ? [] : (this.known.articles.get(id) ?? [])),
    );
    return byScore(
      candidates
        .filter((other) => comesBefore(other, article))
        .flatMap((other) => scored(other, eventScore(article.features, other.features))),
    );
  }
}

/** Cached, because every article with the key asks. */
const countedHolders = new WeakMap<Holders, boolean>();

function counts(holders: Holders | null | undefined): boolean {
  if (holders === null || holders === undefined) return false;
  const known = countedHolders.get(holders) ?? isWithinLimits(holders);
  countedHolders.set(holders, known);
  return known;
}

function isWithinLimits(holders: Holders): boolean {
  if (holders.size > STORY_KEY_LIMITS.articles) return false;
  return (
    holders.size <= STORY_KEY_LIMITS.texts ||
    new Set(holders.values()).size <= STORY_KEY_LIMITS.texts
  );
}

/** Distinguishes texts. The catalogue stores it beside each key. */
export function toSketchPrefix({ sketch }: Features): string {
  return sketch.slice(0, 16);
}

function comesBefore(other: StoryArticle, article: StoryArticle): boolean {
  return other.id !== article.id && byPrecedence(other, article) < 0;
}

function scored({ id, publishedAt }: StoryArticle, found: EventScore | null): EarlierArticle[] {
  if (found === null) return [];
  const { score, isReprint } = found;
  return [{ id, publishedAt, score, ...(isReprint && { reprint: true }) }];
}

function byScore(earlier: readonly EarlierArticle[]): readonly EarlierArticle[] {
  return earlier.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
