import { toAddressKey, toTextKey } from "../article/wording.ts";
import type { InboxReading } from "../storage/catalogue/commit.ts";

/** Lists what a decision on a reading, and on the ids in `redecide`, has to load from the catalogue. */
export function toSnapshotRequest(read: InboxReading | null, redecide: readonly string[]) {
  const wordings = read?.sightings.map(({ wording }) => wording) ?? [];
  const isMain = read?.sightings.some(({ sighting }) => sighting.role === "main") ?? false;
  const url = isMain ? (read?.object.url ?? null) : null;
  return {
    keys: [
      ...new Set([
        ...wordings.flatMap(({ keys }) => keys),
        ...(url === null ? [] : [toAddressKey(url)]),
      ]),
    ],
    exacts: [...new Set(wordings.map(({ exact }) => exact))],
    ids: [...new Set([...wordings.map(({ id }) => id), ...redecide])],
    texts: [...new Set(wordings.map(({ body }) => toTextKey(body)))],
  };
}
