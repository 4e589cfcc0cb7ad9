import type { Decision, Standing } from "../article/change.ts";
import { bestKnownTime } from "../article/dating.ts";
import {
  loadNeighbours,
  mergeNeighbours,
  type Neighbours,
} from "../storage/catalogue/neighbours.ts";
import { assignSortKeys, toSortKey, toSortKeyProbes } from "../storage/catalogue/sort-key.ts";
import { featuresOf } from "../story/features.ts";
import { storyKeys } from "../story/keys.ts";
import { type Place, settle, type Told, unsettled } from "../story/settle.ts";

/** The stories after a decision: what the changed articles tell, and every place that is new. */
export type AssignedStories = {
  readonly told: ReadonlyMap<string, Told>;
  readonly places: ReadonlyMap<string, Place>;
  readonly neighbours: Neighbours["articles"];
  /** Places in lists of the changed articles. */
  readonly listPlaces: ReadonlyMap<string, string>;
};

/** Finds the stories of the articles that changed, and of those that their change moves. */
export async function assignStories(
  db: D1Database,
  { next, gone }: Decision,
  before: readonly Standing[],
): Promise<AssignedStories> {
  const told = next.map(({ assembled }): Told => {
    const features = featuresOf(assembled);
    const { id, publishedAt } = assembled;
    return { id, publishedAt, features, keys: storyKeys(features) };
  });
  const turn = { told, gone: gone.map(({ id }) => id) };
  const ids = [...told.map(({ id }) => id), ...turn.gone];
  if (ids.length === 0) {
    return { told: new Map(), places: new Map(), neighbours: new Map(), listPlaces: new Map() };
  }
  const wanted = new Map(
    next.map(({ assembled, firstSeenAt }) => {
      const time = bestKnownTime({ ...assembled, firstSeenAt });
      return [assembled.id, toSortKey(time, assembled.id)];
    }),
  );

  const leaving = before.length;
  const keys = [...new Set(told.flatMap((article) => article.keys))];
  let known = await loadNeighbours(db, { keys, ids, leaving, places: toSortKeyProbes(wanted) });
  const open = unsettled(known, turn);
  if (open.length > 0) {
    known = mergeNeighbours(
      known,
      await loadNeighbours(db, { keys: [], ids: open, leaving, places: [] }),
    );
  }
  return {
    told: new Map(told.map((article) => [article.id, article])),
    places: settle(known, turn),
    neighbours: known.articles,
    listPlaces: assignSortKeys(wanted, known.taken),
  };
}
