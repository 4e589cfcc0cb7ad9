import type { Context } from "hono";
import * as z from "zod";
import type { Article } from "../schema/article.ts";
import { EXAMPLE_ID, text } from "../schema/fields.ts";
import { findArticle, type Missing } from "../storage/catalogue/articles.ts";
import { PUBLIC } from "./caching.ts";
import { problem, respondUnknown } from "./problem.ts";
import { document, moved, problems, type ResponseSchema } from "./responses.ts";
import type { AppEnv } from "./router.ts";

/** The path of one article or story. Text that cannot be an id is a 404 and not a 400. */
export const articlePath = idOf("The article's id, or any id that it ever had");
export const storyPath = idOf("The story's id, or that of any of its articles");

/** The path of what has an id. */
export function idOf(description: string, example = EXAMPLE_ID) {
  return z.object({ id: text(description, example) });
}

/** The responses of a route about one article or story besides its own, and a 404. */
export const missingResponses = { 301: moved, ...problems(410) };

/** The responses of a route that has one document about an article or a story. */
export function documentById(description: string, schema: ResponseSchema) {
  return { 200: document(description, schema), ...missingResponses };
}

/**
 * Says what became of an id, by default of that in the path. A merged id redirects: the path and the query stay as they
 * are.
 */
export function respondMissing(
  c: Context<AppEnv>,
  found: Missing,
  { what = "article", id = c.req.param("id") ?? "", pointer = "/path/id" } = {},
): Response {
  switch (found.kind) {
    case "gone":
      return problem(410, `The ${what} ${JSON.stringify(id)} is no longer here.`, {
        pointer,
        headers: { "Cache-Control": PUBLIC },
      });
    case "unknown":
      return respondUnknown(what, pointer, id);
    case "merged": {
      const { pathname, search } = new URL(c.req.url);
      const location = pathname.replace(`/${id}`, `/${found.into}`) + search;
      const headers = { Location: location, "Cache-Control": PUBLIC };
      return new Response(null, { status: 301, headers });
    }
  }
}

/** Returns the article in the path, else the response that says what became of its id. */
export async function articleOrResponse(c: Context<AppEnv>): Promise<Article | Response> {
  const found = await findArticle(c.env.CATALOGUE, c.req.param("id") ?? "");
  return found.kind === "article" ? JSON.parse(found.json) : respondMissing(c, found);
}
