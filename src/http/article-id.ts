import { z } from "@hono/zod-openapi";
import { cursor } from "./parameters.ts";

/** An article's id, and a story's: 80 bits in hexadecimal. */
export const articleId = /^[0-9a-f]{20}$/;

/** Where a page of articles or stories ends: the time and the id of its last. */
export const articleCursor = cursor(
  z.tuple([z.iso.datetime().nullable(), z.string().regex(articleId)]),
);
