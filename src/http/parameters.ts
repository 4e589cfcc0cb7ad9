import { findNearest } from "../text/suggestions.ts";
import { type InvalidField, pointerTo } from "./problem.ts";

/**
 * Returns the query parameters of an address that are not among `names`, each with the nearest name, or all names if none is near.
 * They are read from the address itself: the parser for validators drops empty names and names that it
 * cannot represent.
 */
export function unknownParameters(url: string, names: readonly string[]): InvalidField[] {
  if (!url.includes("?")) return [];
  const given = new Set(new URL(url).searchParams.keys());
  return [...given]
    .filter((name) => !names.includes(name))
    .map((name) => {
      const nearest = findNearest(name, names);
      const hint =
        nearest !== null
          ? `Did you mean "${nearest}"?`
          : names.length === 0
            ? "This route takes no parameters."
            : `This route takes ${names.join(", ")}.`;
      const detail = `There is no parameter "${name}". ${hint}`;
      return { pointer: pointerTo("query", name), detail };
    });
}
