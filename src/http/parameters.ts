import { findNearest } from "../text/suggestions.ts";
import { type InvalidField, pointerTo } from "./problem.ts";

/**
 * Returns the query parameters of an address that are not among `names`, each with the nearest name, or all names if none
 * is near, and those that are given more than once. They are read from the address itself: the parser for validators
 * drops empty names, names that it cannot represent, and all values of a name but the first.
 */
export function findParameterFaults(url: string, names: readonly string[]): InvalidField[] {
  if (!url.includes("?")) return [];
  const given = new URL(url).searchParams;
  return [...new Set(given.keys())].flatMap((name) => {
    const pointer = pointerTo("query", name);
    if (!names.includes(name)) return { pointer, detail: describeUnknown(name, names) };
    if (given.getAll(name).length === 1) return [];
    return { pointer, detail: `${name} is given more than once. Give it once.` };
  });
}

function describeUnknown(name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names);
  const hint =
    nearest !== null
      ? `Did you mean "${nearest}"?`
      : names.length === 0
        ? "This route takes no parameters."
        : `This route takes ${names.join(", ")}.`;
  return `There is no parameter "${name}". ${hint}`;
}
