import type { Features } from "./features.ts";
import {
  type ArticleWithEarlier,
  byPrecedence,
  chooseStory,
  type DatedArticle,
} from "./leaders.ts";
import { eventScore } from "./same-event.ts";

/**
 * Which story each article is of, kept up as articles come, change and go. The outcome is a function
 * of the articles alone: whoever came first has no say. Pure: what is known comes in, decisions go
 * out.
 */

/** A key of more texts, or of more articles, makes no candidates. */
export const STORY_KEY_LIMITS = { texts: 32, articles: 128 } as const;

/** Who has a key, and which text each has: reprints to the letter count as one. */
export type Holders = ReadonlyMap<string, string>;

/** An article of the same event that precedes another. */
export type EarlierArticle = ArticleWithEarlier["before"][number];

/** An article with what tells its event. */
export type StoryArticle = DatedArticle & {
  readonly features: Features;
  readonly keys: readonly string[];
};

/** An article as it stands in its story. */
export type AssignedArticle = StoryArticle & {
  readonly earlier: readonly EarlierArticle[];
  /** Those of `earlier` that lead a story. */
  readonly leading: ReadonlySet<string>;
  readonly story: string;
};

export type Neighbourhood = {
  readonly articles: ReadonlyMap<string, AssignedArticle>;
  /** All articles that have a key; null where they are too many, whatever changes. */
  readonly holders: ReadonlyMap<string, Holders | null>;
};

/** Articles that are new or tell something else now, and ids that are gone. */
export type StoryInput = {
  readonly changed: readonly StoryArticle[];
  readonly gone: readonly string[];
};

export type StoryAssignment = {
  readonly earlier: readonly EarlierArticle[];
  readonly story: string;
};

/**
 * Ids of standing articles that must be known with all who share a key with them before a turn can
 * be settled: those that begin or cease to lead, and those with a key that begins or ceases to count.
 */
export function findUndecided(known: Neighbourhood, turn: StoryInput): string[] {
  const view = new View(known, turn);
  return [...known.articles.values()]
    .filter((article) => !view.isChanged(article.id))
    .filter((article) => {
      const leads = view.earlierOf(article).length === 0;
      return view.hasCrossed(article) || leads !== (article.earlier.length === 0);
    })
    .map(({ id }) => id);
}

/**
 * The places of all articles told, and of standing ones whose place changes. `known` must hold all
 * who share a key with a changed article, as it was and as it is, or with one that is `unsettled`.
 */
export function assignStoriesOf(
  known: Neighbourhood,
  turn: StoryInput,
): Map<string, StoryAssignment> {
  const view = new View(known, turn);
  const places = new Map<string, StoryAssignment>();
  const earlier = new Map<string, readonly EarlierArticle[]>();
  const standing = [...known.articles.values()].filter(({ id }) => !view.isChanged(id));
  for (const article of standing) {
    const crossed = view.hasCrossed(article);
    earlier.set(article.id, crossed ? view.allBefore(article) : view.earlierOf(article));
  }
  for (const article of turn.changed) earlier.set(article.id, view.allBefore(article));

  const place = (article: DatedArticle, leading: ReadonlySet<string>): StoryAssignment => {
    const before = earlier.get(article.id) ?? [];
    const leads = (id: string) =>
      earlier.get(id)?.length === 0 || (!earlier.has(id) && leading.has(id));
    return { earlier: before, story: chooseStory({ id: article.id, before }, leads) };
  };
  for (const article of turn.changed) places.set(article.id, place(article, NONE));
  for (const article of standing) {
    const next = place(article, article.leading);
    if (next.story !== article.story || !isSame(next.earlier, article.earlier)) {
      places.set(article.id, next);
    }
  }
  return places;
}

function isSame(a: readonly EarlierArticle[], b: readonly EarlierArticle[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

const NONE: ReadonlySet<string> = new Set();

/** A neighbourhood as a turn leaves it. */
class View {
  private readonly known: Neighbourhood;
  private readonly told: ReadonlyMap<string, StoryArticle>;
  private readonly changed: ReadonlySet<string>;
  /** The articles told, by each of their keys. */
  private readonly come = new Map<string, StoryArticle[]>();
  private readonly after = new Map<string, Holders | null>();

  constructor(known: Neighbourhood, { changed: told, gone }: StoryInput) {
    this.known = known;
    this.told = new Map(told.map((article) => [article.id, article]));
    this.changed = new Set([...this.told.keys(), ...gone]);
    for (const article of told) {
      for (const key of new Set(article.keys)) {
        const come = this.come.get(key) ?? [];
        come.push(article);
        this.come.set(key, come);
      }
    }
    for (const [key, held] of known.holders) {
      const stay = held && [...held].filter(([id]) => !this.changed.has(id));
      const come = this.come.get(key) ?? [];
      const coming = come.map(({ id, features }) => [id, toSketchPrefix(features)] as const);
      this.after.set(key, stay && new Map([...stay, ...coming]));
    }
  }

  isChanged(id: string): boolean {
    return this.changed.has(id);
  }

  /** Whether one of an article's keys counts now and did not before, or the other way round. */
  hasCrossed({ keys }: StoryArticle): boolean {
    return keys.some((key) => {
      if (!this.after.has(key)) return false;
      return counts(this.known.holders.get(key)) !== counts(this.after.get(key));
    });
  }

  /** What precedes a standing article whose keys count as before. */
  earlierOf(article: AssignedArticle): readonly EarlierArticle[] {
    const stay = article.earlier.filter(({ id }) => !this.changed.has(id));
    const come = new Set(
      article.keys.flatMap((key) =>
        counts(this.after.get(key)) ? (this.come.get(key) ?? []) : [],
      ),
    );
    const found = [...come]
      .filter((told) => comesBefore(told, article))
      .flatMap((told) => {
        return scored(told, eventScore(told.features, article.features));
      });
    const hasNone = found.length === 0 && stay.length === article.earlier.length;
    return hasNone ? article.earlier : inOrder([...stay, ...found]);
  }

  /** What precedes an article, found anew by all its keys. */
  allBefore(article: StoryArticle): readonly EarlierArticle[] {
    const ids = new Set(
      article.keys.flatMap((key) => {
        const holders = this.after.get(key);
        return counts(holders) ? [...(holders?.keys() ?? [])] : [];
      }),
    );
    const candidates = [...ids].flatMap(
      (id) =>
        this.told.get(id) ?? (this.changed.has(id) ? [] : (this.known.articles.get(id) ?? [])),
    );
    return inOrder(
      candidates
        .filter((other) => comesBefore(other, article))
        .flatMap((other) => scored(other, eventScore(article.features, other.features))),
    );
  }
}

/** A key is asked about by each article that has it. */
const counted = new WeakMap<Holders, boolean>();

function counts(holders: Holders | null | undefined): boolean {
  if (holders === null || holders === undefined) return false;
  const known = counted.get(holders) ?? isWithinLimits(holders);
  counted.set(holders, known);
  return known;
}

function isWithinLimits(holders: Holders): boolean {
  if (holders.size > STORY_KEY_LIMITS.articles) return false;
  return (
    holders.size <= STORY_KEY_LIMITS.texts ||
    new Set(holders.values()).size <= STORY_KEY_LIMITS.texts
  );
}

/** Tells one text from another; the catalogue keeps it beside each key. */
export function toSketchPrefix({ sketch }: Features): string {
  return sketch.slice(0, 16);
}

function comesBefore(other: StoryArticle, article: StoryArticle): boolean {
  return other.id !== article.id && byPrecedence(other, article) < 0;
}

function scored({ id, publishedAt }: StoryArticle, score: number | null): EarlierArticle[] {
  return score === null ? [] : [{ id, publishedAt, score }];
}

function inOrder(earlier: readonly EarlierArticle[]): readonly EarlierArticle[] {
  return earlier.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
