import { z } from "@hono/zod-openapi";
import { cursor } from "./parameters.ts";

/** An article's id, and a story's: 80 bits in hexadecimal. */
export const articleId = /^[0-9a-f]{20}$/;

/** The path of one article or story. Whatever is no id is nobody's: a 404, not a 400. */
export const idParams = z.object({
  id: z.string().openapi({
    description: "The article's id; any id that it ever had leads to it",
    example: "5f0c6b1d2a9e4c7780b1",
  }),
});

/** Where a page of articles or stories ends: the time and the id of its last. */
export const articleCursor = cursor(
  z.tuple([z.iso.datetime().nullable(), z.string().regex(articleId)]),
);
