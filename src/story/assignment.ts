import type { Features } from "./features.ts";
import {
  type ArticleWithEarlier,
  byPrecedence,
  chooseStory,
  type DatedArticle,
  isLeader,
} from "./leaders.ts";
import { type EventScore, eventScore } from "./same-event.ts";
import { cellsOf, isOfShingle, searchesOf } from "./story-keys.ts";

/**
 * Assigns articles to stories as articles are added, changed and removed. The result depends only on the set of
 * articles, never on the order in which they arrived. This file is pure: it takes what the catalogue knows and
 * returns the new assignments.
 */

/**
 * A cell with more texts or more articles proposes no candidates; see src/story/story-keys.ts. A shingle finds reprints,
 * of which there may be more.
 */
export const CELL_LIMITS = { texts: 24, articles: 48, reprints: 128 } as const;

/** The articles of a cell, by id, and the text of each: identical reprints count as one text. */
export type Holders = ReadonlyMap<string, string>;

/** An article of the same event that precedes another article. */
export type EarlierArticle = ArticleWithEarlier["before"][number];

/** An article with the features that identify its event. */
export type StoryArticle = DatedArticle & {
  readonly features: Features;
  readonly keys: readonly string[];
};

export type StoryAssignment = {
  readonly earlier: readonly EarlierArticle[];
  readonly story: string;
};

/** An article as it is assigned to a story. */
export type AssignedArticle = StoryArticle &
  StoryAssignment & {
    /** The ids of those in `earlier` that lead a story. */
    readonly leading: ReadonlySet<string>;
  };

export type Neighbourhood = {
  readonly articles: ReadonlyMap<string, AssignedArticle>;
  /** The articles of each cell; null if there are too many, whatever changes. */
  readonly holders: ReadonlyMap<string, Holders | null>;
};

/** Articles that are new or whose features changed, and the ids of removed articles. */
export type StoryInput = {
  readonly changed: readonly StoryArticle[];
  readonly gone: readonly string[];
};

/**
 * Returns the ids of unchanged articles whose neighbours must be loaded before stories can be assigned: those that
 * start or stop leading a story, and those with a cell that starts or stops counting.
 */
export function findUndecided(known: Neighbourhood, input: StoryInput): string[] {
  const view = new View(known, input);
  return [...known.articles.values()].flatMap((article) => {
    if (view.changed.has(article.id)) return [];
    const leads = isLeader(view.earlierOf(article));
    return view.hasCrossed(article) || leads !== isLeader(article.earlier) ? article.id : [];
  });
}

/**
 * Returns the assignments of all changed articles, and of the unchanged ones whose assignment changes. `known` must
 * have every article that shares a cell with a changed article, before or after the change, or with an article that
 * `findUndecided` returned.
 */
export function assignStoriesOf(
  known: Neighbourhood,
  input: StoryInput,
): Map<string, StoryAssignment> {
  const view = new View(known, input);
  const assignments = new Map<string, StoryAssignment>();
  const earlier = new Map<string, readonly EarlierArticle[]>();
  const unchanged = [...known.articles.values()].filter(({ id }) => !view.changed.has(id));
  for (const article of unchanged) {
    const crossed = view.hasCrossed(article);
    earlier.set(article.id, crossed ? view.findEarlier(article) : view.earlierOf(article));
  }
  for (const article of input.changed) earlier.set(article.id, view.findEarlier(article));

  const assign = (article: DatedArticle, leading: ReadonlySet<string>): StoryAssignment => {
    const before = earlier.get(article.id) ?? [];
    const leads = (id: string) => {
      const known = earlier.get(id);
      return known ? isLeader(known) : leading.has(id);
    };
    return { earlier: before, story: chooseStory({ id: article.id, before }, leads) };
  };
  for (const article of input.changed) assignments.set(article.id, assign(article, new Set()));
  for (const article of unchanged) {
    const next = assign(article, article.leading);
    const isSame =
      next.earlier === article.earlier ||
      JSON.stringify(next.earlier) === JSON.stringify(article.earlier);
    if (next.story !== article.story || !isSame) {
      assignments.set(article.id, next);
    }
  }
  return assignments;
}

/** The neighbourhood after a change. */
class View {
  private readonly known: Neighbourhood;
  private readonly updated: ReadonlyMap<string, StoryArticle>;
  /** The ids of changed and of removed articles. */
  readonly changed: ReadonlySet<string>;
  /** The changed articles, by each of their cells. */
  private readonly added = new Map<string, StoryArticle[]>();
  private readonly after = new Map<string, Holders | null>();
  /** The cells that count after the change, and those that start or stop counting. */
  private readonly counting = new Set<string>();
  private readonly crossed = new Set<string>();

  constructor(known: Neighbourhood, { changed: updated, gone }: StoryInput) {
    this.known = known;
    this.updated = new Map(updated.map((article) => [article.id, article]));
    this.changed = new Set([...this.updated.keys(), ...gone]);
    for (const article of updated) {
      for (const cell of article.keys.flatMap(cellsOf)) {
        const added = this.added.get(cell) ?? [];
        added.push(article);
        this.added.set(cell, added);
      }
    }
    for (const [cell, held] of known.holders) {
      const kept = held && [...held].filter(([id]) => !this.changed.has(id));
      const added = this.added.get(cell) ?? [];
      const addedTexts = added.map(({ id, features }) => [id, toSketchPrefix(features)] as const);
      const after = kept && new Map([...kept, ...addedTexts]);
      this.after.set(cell, after);
      const counts = isWithinLimits(cell, after);
      if (counts) this.counting.add(cell);
      if (counts !== isWithinLimits(cell, held)) this.crossed.add(cell);
    }
  }

  /** Whether one of an article's cells starts or stops counting. */
  hasCrossed({ keys }: StoryArticle): boolean {
    return keys.flatMap(cellsOf).some((cell) => this.crossed.has(cell));
  }

  /** Returns the articles that precede an unchanged article whose cells count as before. */
  earlierOf(article: AssignedArticle): readonly EarlierArticle[] {
    const kept = article.earlier.filter(({ id }) => !this.changed.has(id));
    const added = new Set(
      this.proposedCells(article).flatMap((cell) => this.added.get(cell) ?? []),
    );
    const found = [...added]
      .filter((updated) => comesBefore(updated, article))
      .flatMap((updated) => scored(updated, eventScore(updated.features, article.features)));
    const hasNone = found.length === 0 && kept.length === article.earlier.length;
    return hasNone ? article.earlier : byScore([...kept, ...found]);
  }

  /** The cells in which an article finds others. */
  private proposedCells({ keys }: StoryArticle): string[] {
    return keys
      .flatMap(searchesOf)
      .flatMap(({ counted, proposed }) => (this.counting.has(counted) ? proposed : []));
  }

  /** Compares an article with all candidates of its cells, and returns those that precede it. */
  findEarlier(article: StoryArticle): readonly EarlierArticle[] {
    const ids = new Set(
      this.proposedCells(article).flatMap((cell) => [...(this.after.get(cell)?.keys() ?? [])]),
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

/** Whether a cell with these articles proposes candidates. */
function isWithinLimits(cell: string, holders: Holders | null): boolean {
  const most = isOfShingle(cell) ? CELL_LIMITS.reprints : CELL_LIMITS.articles;
  if (holders === null || holders.size > most) return false;
  return holders.size <= CELL_LIMITS.texts || new Set(holders.values()).size <= CELL_LIMITS.texts;
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
