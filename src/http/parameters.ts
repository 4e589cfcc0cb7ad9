import { closest } from "fastest-levenshtein";
import { decodeBase64Url, encodeBase64Url } from "hono/utils/encode";
import * as z from "zod";
import { findNameError } from "../storage/inbox/capture-name.ts";
import { type Fault, pointerTo } from "./problem.ts";

/**
 * Query parameters of an address that are none of `names`, each with the nearest that is. Looked for
 * in the address itself: what parses it for validators drops empty names and what they can't hold.
 */
export function unknownParameters(url: string, names: readonly string[]): Fault[] {
  if (!url.includes("?")) return [];
  const given = new Set(new URL(url).searchParams.keys());
  return [...given]
    .filter((name) => !names.includes(name))
    .map((name) => {
      const hint =
        names.length === 0 ? "This route takes none." : `Did you mean "${closest(name, names)}"?`;
      const detail = `There is no parameter "${name}". ${hint}`;
      return { pointer: pointerTo("query", name), detail };
    });
}

/** Names of a known set, with commas between; an unknown one is refused with the nearest. */
export function oneOfNames(parameter: string, names: readonly string[]) {
  return z
    .string()
    .transform((text, context) => {
      const given = [...new Set(text.split(",").map((name) => name.trim()))];
      for (const name of given.filter((name) => !names.includes(name))) {
        context.addIssue(
          `${parameter} knows no "${name}". Did you mean "${closest(name, [...names])}"?`,
        );
      }
      return given;
    })
    .optional()
    .meta({
      type: "string",
      example: "title,publishedAt",
      description: `Names of what each item is to have, with commas between: ${names.join(", ")}`,
    });
}

/** A hashtag is named with or without its sign. */
export function withoutHash(tag: string): string {
  return tag.replace(/^#/, "");
}

const LIMIT = "limit must be a whole number from 1 to 100.";

/** Number of items on a page. */
export const limit = z
  .string({ error: LIMIT })
  .regex(/^(?:[1-9]\d?|100)$/, { error: LIMIT })
  .transform(Number)
  .default(20)
  .meta({
    type: "integer",
    minimum: 1,
    maximum: 100,
    default: 20,
    example: 50,
    description: "Number of items on the page",
  });

/** Opaque place in a list: the position as JSON in base64url, without padding. */
export function toCursor(position: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(position)).buffer;
  return encodeBase64Url(bytes).replace(/=+$/, "");
}

const CURSOR = "cursor is none that this list gave; leave it out to begin anew.";

/** A cursor parameter that holds a position of the given shape; absent is null. */
export function cursor<Position extends z.ZodType>(position: Position, example: z.input<Position>) {
  return z
    .string({ error: CURSOR })
    .optional()
    .transform((text, context) => {
      if (text === undefined) return null;
      const result = position.safeParse(decoded(text));
      if (result.success) return result.data;
      context.addIssue(CURSOR);
      return z.NEVER;
    })
    .meta({
      description: "Where to go on: `next` of the page before; absent, the list's beginning",
      example: toCursor(example),
    });
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(decodeBase64Url(text)));
  } catch {
    return undefined;
  }
}

/** A capture's name in the path, percent-encoded there. */
export const captureName = z
  .string()
  .superRefine((name, context) => {
    const fault = findNameError(name);
    if (fault !== null) context.addIssue(fault);
  })
  .meta({
    description: "The capture's name; a `/` in it is `%2F`",
    example: "town/bridge.txt",
  });
