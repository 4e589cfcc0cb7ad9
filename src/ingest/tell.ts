import type { Decision, Standing } from "../article/change.ts";
import { joined, loadNeighbours } from "../catalogue/neighbours.ts";
import { featuresOf } from "../story/features.ts";
import { storyKeys } from "../story/keys.ts";
import { type Place, settle, type Told, unsettled } from "../story/settle.ts";

/** The stories after a decision: what the changed articles tell, and every place that is new. */
export type AllTold = {
  readonly told: ReadonlyMap<string, Told>;
  readonly places: ReadonlyMap<string, Place>;
  /** All articles that stood, of those that are changed or have a new place. */
  readonly standing: ReadonlyMap<string, Standing & Partial<Told>>;
};

/** Finds the stories of the articles that changed, and of those that their change moves. */
export async function tellAll(
  db: D1Database,
  { next, gone }: Decision,
  before: readonly Standing[],
): Promise<AllTold> {
  const told = next.map(({ assembled }): Told => {
    const features = featuresOf(assembled);
    return { ...assembled, features, keys: storyKeys(features) };
  });
  const stood = new Map<string, Standing>(before.map((each) => [each.document.id, each]));
  const turn = { told, gone: gone.map(({ id }) => id) };
  if (told.length + gone.length === 0) {
    return { told: new Map(), places: new Map(), standing: stood };
  }
  const changed = told.length + gone.length;
  const ids = [...told.map(({ id }) => id), ...turn.gone];
  const keys = [...new Set(told.flatMap((article) => article.keys))];
  let known = await loadNeighbours(db, { keys, ids, changed });
  const open = unsettled(known, turn);
  if (open.length > 0) {
    known = joined(known, await loadNeighbours(db, { keys: [], ids: open, changed }));
  }
  const neighbours = [...known.articles].map(([id, { standing, ...article }]) => {
    return [id, { ...standing, ...article }] as const;
  });
  return {
    told: new Map(told.map((article) => [article.id, article])),
    places: settle(known, turn),
    standing: new Map<string, Standing & Partial<Told>>([...stood, ...neighbours]),
  };
}
