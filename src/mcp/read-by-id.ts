import * as z from "zod";
import { ARTICLE_ID } from "../schema/article.ts";
import type { Missing } from "../services/articles.ts";
import type { ToolResult } from "./tool.ts";

/** An id as tools take it. `from`: where a client finds one. */
export function idInput(what: "article" | "story", from: string) {
  return z
    .string()
    .regex(ARTICLE_ID, `An id has 20 hexadecimal digits. ${from}`)
    .describe(`Id of the ${what}, 20 hexadecimal digits`);
}

/**
 * Reads by an id, and by the id that it was merged into: a model would only repeat the call. Says what
 * became of an id without a result.
 */
export async function readById<Found extends { readonly kind: string }>(
  id: string,
  read: (id: string) => Promise<Found | Missing>,
  toResult: (found: Exclude<Found, Missing>) => ToolResult,
  what: "article" | "story" = "article",
): Promise<ToolResult> {
  const first = await read(id);
  const found = isMissing(first) && first.kind === "merged" ? await read(first.into) : first;
  if (!isMissing(found)) return toResult(found as Exclude<Found, Missing>);
  const name = JSON.stringify(id);
  switch (found.kind) {
    case "gone":
    case "merged":
      return { kind: "error", detail: `The ${what} ${name} is no longer here.` };
    case "unknown":
      return { kind: "error", detail: `There is no ${what} ${name}.` };
  }
}

function isMissing(found: { readonly kind: string }): found is Missing {
  return found.kind === "gone" || found.kind === "unknown" || found.kind === "merged";
}
