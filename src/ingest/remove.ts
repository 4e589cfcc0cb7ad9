import { removalOf } from "../catalogue/removals.ts";
import { putRemoval } from "../inbox/removals.ts";
import { type ConsumeSettings, consumeCapture } from "./consume.ts";
import type { PublishSettings } from "./publish.ts";
import { publishRest } from "./round.ts";
import type { Stores } from "./stores.ts";

/**
 * Removes an article for good: an object of the inbox names all the ids that it had, and is read at
 * once. Should that fail half-way, the next sweep finds the object.
 */
export async function removeArticle(
  stores: Stores,
  id: string,
  settings: { readonly consume: ConsumeSettings; readonly publish: PublishSettings },
): Promise<void> {
  const name = await putRemoval(stores.inbox, await removalOf(stores.catalogue, id));
  const rows = await consumeCapture(stores, name, settings.consume);
  await publishRest(stores, { ...settings.publish, rows });
}
