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

/** Suggests the nearest of `names`, or lists all of them if none is near. `names` has at least one. */
export function suggest(given: string, names: readonly string[]): string {
  const nearest = findNearest(given, names);
  if (nearest !== null) return `Did you mean "${nearest}"?`;
  return `The valid ${names.length === 1 ? "value is" : "values are"} ${names.join(", ")}.`;
}
