import type { Features } from "./features.ts";
import {
  byPrecedence,
  chooseStory,
  type DatedArticle,
  type EarlierArticle,
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
type Holders = ReadonlyMap<string, string>;

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
  const view = viewAfter(known, input);
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
  const view = viewAfter(known, input);
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
function viewAfter(known: Neighbourhood, { changed: updated, gone }: StoryInput) {
  const updatedById = new Map(updated.map((article) => [article.id, article]));
  /** The ids of changed and of removed articles. */
  const changed: ReadonlySet<string> = new Set([...updatedById.keys(), ...gone]);
  /** The changed articles, by each of their cells. */
  const added = new Map<string, StoryArticle[]>();
  for (const article of updated) {
    for (const cell of article.keys.flatMap(cellsOf)) {
      added.set(cell, [...(added.get(cell) ?? []), article]);
    }
  }
  const after = new Map<string, Holders | null>();
  /** The cells that count after the change, and those that start or stop counting. */
  const [counting, crossed] = [new Set<string>(), new Set<string>()];
  for (const [cell, held] of known.holders) {
    const kept = held && [...held].filter(([id]) => !changed.has(id));
    const texts = (added.get(cell) ?? []).map(
      ({ id, features }) => [id, toSketchPrefix(features)] as const,
    );
    const holders = kept && new Map([...kept, ...texts]);
    after.set(cell, holders);
    const counts = isWithinLimits(cell, holders);
    if (counts) counting.add(cell);
    if (counts !== isWithinLimits(cell, held)) crossed.add(cell);
  }
  return { changed, hasCrossed, earlierOf, findEarlier };

  /** Whether one of an article's cells starts or stops counting. */
  function hasCrossed({ keys }: StoryArticle): boolean {
    return keys.flatMap(cellsOf).some((cell) => crossed.has(cell));
  }

  /** Returns the articles that precede an unchanged article whose cells count as before. */
  function earlierOf(article: AssignedArticle): readonly EarlierArticle[] {
    const kept = article.earlier.filter(({ id }) => !changed.has(id));
    const found = [...new Set(proposedCells(article).flatMap((cell) => added.get(cell) ?? []))]
      .filter((other) => byPrecedence(other, article) < 0)
      .flatMap((other) => scored(other, eventScore(other.features, article.features)));
    const hasNone = found.length === 0 && kept.length === article.earlier.length;
    return hasNone ? article.earlier : byScore([...kept, ...found]);
  }

  /** The cells in which an article finds others. */
  function proposedCells({ keys }: StoryArticle): string[] {
    return keys
      .flatMap(searchesOf)
      .flatMap(({ counted, proposed }) => (counting.has(counted) ? proposed : []));
  }

  /** Compares an article with all candidates of its cells, and returns those that precede it. */
  function findEarlier(article: StoryArticle): readonly EarlierArticle[] {
    const ids = proposedCells(article).flatMap((cell) => [...(after.get(cell)?.keys() ?? [])]);
    const candidates = [...new Set(ids)].flatMap(
      (id) => updatedById.get(id) ?? (changed.has(id) ? [] : (known.articles.get(id) ?? [])),
    );
    return byScore(
      candidates
        .filter((other) => byPrecedence(other, article) < 0)
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

function scored({ id, publishedAt }: StoryArticle, found: EventScore | null): EarlierArticle[] {
  if (found === null) return [];
  const { score, isReprint } = found;
  return [{ id, publishedAt, score, ...(isReprint && { reprint: true }) }];
}

function byScore(earlier: readonly EarlierArticle[]): readonly EarlierArticle[] {
  return earlier.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
