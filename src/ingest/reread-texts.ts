import type { Observation } from "../article/observations.ts";
import { toWording, type Wording } from "../article/wording.ts";
import { readCapture } from "../reader/read-capture.ts";
import type { Snapshot } from "../storage/catalogue/snapshot.ts";
import { getCapture } from "../storage/inbox/captures.ts";

/** Further captures that applying one capture may read: each is a request to R2 and a millisecond or two of CPU. */
const MAX_CAPTURES = 8;

/**
 * Reads wordings again whose texts the catalogue deleted because nothing public has them. Without its text, a
 * wording could not be compared with what is read now, and an edited copy of a removed article would become a
 * new article. Returns all observations of a snapshot. Texts that their capture no longer shows, that this reader reads
 * differently, or that are beyond the first {@link MAX_CAPTURES} captures are missing; these wordings are compared by
 * their sketch, which the catalogue keeps.
 */
export async function rereadTexts(
  inbox: R2Bucket,
  { observations, wordings }: Pick<Snapshot, "observations" | "wordings">,
): Promise<readonly Observation[]> {
  const deleted = [...wordings.values()].flatMap(({ deletedIn }) => deletedIn ?? []);
  const found = new Map<string, Wording>();
  const names = [...new Set(deleted)].sort();
  for (const name of names.slice(0, MAX_CAPTURES)) {
    const object = await getCapture(inbox, name);
    if (!object) continue;
    const { sightings, language } = readCapture(await object.bytes(), object);
    for (const sighting of sightings) {
      const wording = toWording(sighting, language);
      if (wordings.get(wording.hash)?.deletedIn) found.set(wording.hash, wording);
    }
  }
  return observations.map((each) => {
    return { ...each, wording: found.get(each.wording.hash) ?? each.wording };
  });
}
