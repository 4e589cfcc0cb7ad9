import { PROJECTION_VERSION } from "../article/projection.ts";
import { outdatedArticles } from "../catalogue/outdated.ts";
import { readProgress, rememberProgress } from "../catalogue/progress.ts";
import { type TurnSettings, takeTurn } from "./turn.ts";

/** Articles that one step looks at, and those of them that it derives anew: a turn loads all their buckets. */
const LOOKED_AT = 500;
const REFRESHED = 20;

/** Where the refresh has come to. `after` is a place in lists, null once every article was looked at. */
type Position = { readonly version: number; readonly after: string | null };

/** Whether articles may be outdated: this version of the code has not looked at all of them yet. */
export async function needsRefresh(catalogue: D1Database): Promise<boolean> {
  return (await positionOf(catalogue)).after !== null;
}

/**
 * Derives the next outdated articles anew from what is stored of their sightings, without reading a
 * capture: their documents, story features and search rows. What changes in a document goes into the
 * journal. Where the day has no rows left, the next step begins at the same place. Returns the rows that
 * D1 wrote.
 */
export async function refreshArticles(
  catalogue: D1Database,
  settings: TurnSettings & { readonly rowsADay: number },
): Promise<number> {
  const { after } = await positionOf(catalogue);
  if (after === null) return 0;
  const page = { after, version: PROJECTION_VERSION, lookedAt: LOOKED_AT, limit: REFRESHED };
  const { ids, next } = await outdatedArticles(catalogue, page);
  let rows = 0;
  if (ids.length > 0) {
    const { rowsADay } = settings;
    const turn = await takeTurn(catalogue, null, settings, { again: ids, rowsADay });
    if (typeof turn !== "number") return 0;
    rows = turn;
  }
  const position: Position = { version: PROJECTION_VERSION, after: next };
  const { meta } = await rememberProgress(
    catalogue,
    "projections",
    JSON.stringify(position),
  ).run();
  return rows + meta.rows_written;
}

async function positionOf(catalogue: D1Database): Promise<Position> {
  const text = await readProgress(catalogue, "projections");
  const position: Position | null = text === "" ? null : JSON.parse(text);
  return position?.version === PROJECTION_VERSION
    ? position
    : { version: PROJECTION_VERSION, after: "" };
}
