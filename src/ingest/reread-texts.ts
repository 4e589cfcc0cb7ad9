import { toWording, type Wording } from "../article/wording.ts";
import { readCapture } from "../reader/read-capture.ts";
import type { WithdrawnText } from "../storage/catalogue/snapshot.ts";
import { getCapture } from "../storage/inbox/captures.ts";

/** Captures that a turn may read besides its own: each is a request to R2, and a millisecond or two of CPU. */
const MAX_CAPTURES = 8;

/**
 * Wordings whose texts the catalogue has deleted because nothing public has them, read again from the
 * inbox; by their hashes. Without its text, a wording could not be compared with what is read now: an
 * edited copy of an article that was taken down would be a new article. One that its capture does not
 * show any longer, or that this reader reads otherwise, is missing: it is compared by its sketch, which is
 * kept, and so are those beyond the first {@link MAX_CAPTURES} captures.
 */
export async function rereadTexts(
  inbox: R2Bucket,
  withdrawn: readonly WithdrawnText[],
): Promise<ReadonlyMap<string, Wording>> {
  const wanted = new Set(withdrawn.map(({ wording }) => wording));
  const found = new Map<string, Wording>();
  const names = [...new Set(withdrawn.map(({ capture }) => capture))].sort();
  for (const name of names.slice(0, MAX_CAPTURES)) {
    const object = await getCapture(inbox, name);
    if (!object) continue;
    const { sightings, language } = readCapture(await object.bytes(), object);
    for (const sighting of sightings) {
      const wording = toWording(sighting, language);
      if (wanted.has(wording.hash)) found.set(wording.hash, wording);
    }
  }
  return found;
}
