import { PROJECTION_VERSION } from "../article/projection.ts";
import { listOutdatedArticles, type OutdatedPage } from "../storage/catalogue/articles.ts";
import { readProgress, storeProgress } from "../storage/catalogue/task-positions.ts";
import { type ApplySettings, applyCapture } from "./apply-capture.ts";
import type { Stores } from "./stores.ts";

/**
 * Articles that one step looks at, and how many of them it derives again: all their buckets are loaded at
 * once.
 */
const MAX_CHECKED = 500;
const MAX_REFRESHED = 20;
/** Of the day's rows. Captures come first, because outdated articles are served completely all the same. */
const SHARE_OF_ROWS = 0.5;

/** Progress of the refresh. `after` is a sort key, null once every article was looked at. */
type Position = { readonly version: number; readonly after: string | null };

/**
 * Whether some of the next articles are outdated. If none is, the next check starts after them. Costs one
 * query, and two more until every article was looked at.
 */
export async function needsRefresh(
  catalogue: D1Database,
): Promise<{ readonly isDue: boolean; readonly rows: number }> {
  const { after } = await positionOf(catalogue);
  if (after === null) return { isDue: false, rows: 0 };
  const { ids, next } = await nextOutdated(catalogue, after);
  if (ids.length > 0) return { isDue: true, rows: 0 };
  return { isDue: false, rows: await remember(catalogue, next) };
}

/**
 * Derives the next outdated articles again: their documents, story features and search rows. It uses the
 * stored sightings and reads no capture, unless an article has to be compared with a text that was taken
 * down. Changes of a document go into the journal. Once half of the day's rows are written, the next step
 * starts at the same article. Returns the rows that D1 wrote.
 */
export async function refreshArticles(
  { catalogue, inbox }: Pick<Stores, "catalogue" | "inbox">,
  settings: ApplySettings & { readonly rowsPerDay: number },
): Promise<number> {
  const { after } = await positionOf(catalogue);
  if (after === null) return 0;
  const { ids, next } = await nextOutdated(catalogue, after);
  if (ids.length === 0) return remember(catalogue, next);
  const rowsPerDay = settings.rowsPerDay * SHARE_OF_ROWS;
  const rows = await applyCapture(catalogue, null, settings, {
    redecide: ids,
    rowsPerDay: rowsPerDay,
    inbox,
  });
  return typeof rows === "number" ? rows + (await remember(catalogue, next)) : 0;
}

function nextOutdated(catalogue: D1Database, after: string): Promise<OutdatedPage> {
  const page = { after, version: PROJECTION_VERSION, lookedAt: MAX_CHECKED, limit: MAX_REFRESHED };
  return listOutdatedArticles(catalogue, page);
}

async function remember(catalogue: D1Database, after: string | null): Promise<number> {
  const position: Position = { version: PROJECTION_VERSION, after };
  const text = JSON.stringify(position);
  const { meta } = await storeProgress(catalogue, "projections", text).run();
  return meta.rows_written;
}

async function positionOf(catalogue: D1Database): Promise<Position> {
  const text = await readProgress(catalogue, "projections");
  const position: Position | null = text === "" ? null : JSON.parse(text);
  return position?.version === PROJECTION_VERSION
    ? position
    : { version: PROJECTION_VERSION, after: "" };
}
