import { type Outlet, speaksOf } from "../outlet.ts";
import type { Row } from "./judging.ts";
import { type Likeness, likenessOf, likenessToPrompts } from "./likeness.ts";

/** Texts in a row as the reader meets them: how alike each is to prompts is found when it is asked. */
export function rowOf(
  units: readonly { readonly text: string }[],
  kind: Row["kind"],
  outlet: Outlet,
): Row {
  const known: Likeness[] = [];
  return {
    kind,
    textAt: (i) => units[i]?.text,
    likenessAt: (i) => {
      const likeness = known[i] ?? likenessOf(units[i]?.text ?? "");
      known[i] = likeness;
      return likeness;
    },
    likenessOf: likenessToPrompts,
    namesOutlet: (text) => speaksOf(outlet, text),
  };
}
