import { closest, distance } from "fastest-levenshtein";

/** Returns the nearest of `names` if it is near enough to be meant: two letters of five may differ. */
export function findNearest(given: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const [folded, all] = [given.toLowerCase(), names.map((name) => name.toLowerCase())];
  const nearest = closest(folded, all);
  if (distance(folded, nearest) > Math.floor(Math.max(folded.length, nearest.length) * 0.4))
    return null;
  return names[all.indexOf(nearest)] ?? null;
}

/** Longer lists are in the OpenAPI document, and nobody reads them in a message. All languages of texts fit. */
export const MAX_LISTED_VALUES = 60;

/** Suggests the nearest of `names`, or lists them if none is near. `names` has at least one. */
export function suggest(given: string, names: readonly string[]): string {
  const nearest = findNearest(given, names);
  if (nearest !== null) return `Did you mean "${nearest}"?`;
  if (names.length > MAX_LISTED_VALUES) {
    return `The ${names.length} valid values are in /openapi.json, such as ${names[0]}.`;
  }
  return `The valid ${names.length === 1 ? "value is" : "values are"} ${names.join(", ")}.`;
}
