import type { Outlet } from "../outlet.ts";
import type { Row } from "./judging.ts";
import { likenessToPrompts } from "./likeness.ts";

/** Texts in a row as the reader meets them: how alike each is to prompts is found when it is asked. */
export function rowOf(
  units: readonly { readonly text: string }[],
  kind: Row["kind"],
  { pattern }: Outlet,
): Row {
  const known: number[] = [];
  return {
    kind,
    textAt: (i) => units[i]?.text,
    likenessAt: (i) => {
      const likeness = known[i] ?? likenessToPrompts(units[i]?.text ?? "");
      known[i] = likeness;
      return likeness;
    },
    namesOutlet: (text) => pattern?.test(text) === true,
  };
}
