import type { Context } from "hono";
import * as z from "zod";
import { nextCursor } from "../parameters/cursor.ts";
import { arrayOf, count, text } from "../schema/fields.ts";
import { PUBLIC } from "./caching.ts";
import { type Link, pageLinks } from "./links.ts";
import { page, type ResponseSchema, toSchema } from "./responses.ts";

/** The response of every list: its description in the OpenAPI document, and its headers. */

/** Lists of articles and of stories have their length. */
export const TOTAL = {
  total: count("Length of the list; exact up to 1,000, and always exact without filters"),
  totalIsAtLeast: z.literal(true).optional().describe("Present if there may be more than `total`"),
};

/** Lists with filters on names say what could be meant by a name that they do not know. */
export const HINT = {
  hint: text(
    "Present if no outlet, agency or author has a name that `source`, `agency`, `byline` or `q` asks for: the nearest names. Beside other names or conditions the list may still have items",
    'No outlet is called "chanel 4". The nearest name is channel-4-north.',
  ).optional(),
};

/** Describes the response `{...head, items, next}`. */
export function listPage(description: string, item: ResponseSchema, head: z.ZodRawShape = {}) {
  return page(description, (schemas) =>
    z.object({
      ...head,
      items: arrayOf("The items of the page", toSchema(item, schemas)),
      next: z.string().nullable().meta({
        description: "Pass it as `cursor` for the next page. Null on the last page",
        example: null,
      }),
    }),
  );
}

/** Responds with a document of the state of the corpus that `tag` names. */
export function respondDocument(c: Context, body: object, tag: string): Response {
  c.header("Cache-Control", PUBLIC);
  c.header("ETag", `W/"${tag}"`);
  return c.json(body);
}

/**
 * Responds with a page that ends at `position`, null on the last one. Without `tag`, the entity tag is a digest of the
 * body. Routes that need the token override the caching.
 */
export function respondPage(
  c: Context,
  body: object,
  position: unknown,
  tag?: string,
  links: readonly Link[] = [],
): Response {
  const next = nextCursor(position);
  c.header("Cache-Control", PUBLIC);
  c.header("Link", pageLinks(c.req.url, next, links));
  if (tag !== undefined) c.header("ETag", `W/"${tag}"`);
  return c.json({ ...body, next });
}
