import type { Context } from "hono";
import * as z from "zod";
import { PUBLIC } from "./caching.ts";
import { pageLinks } from "./links.ts";
import { page } from "./responses.ts";

/** A page of any list: its answer in the document, and the headers that go with it. */

/** Lists that follow the journal say at which change they are. */
export const EDITION = {
  edition: z.int().nonnegative().meta({ description: "Number of the last change in the journal" }),
};

/** The answer `{...head, items, next}`. */
export function listPage<Item extends z.ZodType, Head extends z.ZodRawShape>(
  description: string,
  item: Item,
  head: Head,
) {
  return page(
    description,
    z.object({
      ...head,
      items: z.array(item),
      next: z
        .string()
        .nullable()
        .meta({ description: "Pass it as `cursor` for the next page; null on the last" }),
    }),
  );
}

/**
 * Sets a page's links, how long it may be kept, and its tag, if it has one: else the tag is of its
 * body. Behind the token nobody keeps it, whatever is set here.
 */
export function setPageHeaders(c: Context, next: string | null, tag?: string): void {
  c.header("Cache-Control", PUBLIC);
  c.header("Link", pageLinks(c.req.url, next, []));
  if (tag !== undefined) c.header("ETag", `W/"${tag}"`);
}
