import { z } from "@hono/zod-openapi";
import type { Article } from "../article/schema.ts";
import { type FoundArticle, findArticle } from "../catalogue/articles.ts";
import { articleId } from "./article-id.ts";
import { answerGone, movedTo, problem } from "./problem.ts";

/** What routes about one article have in common: its id, and what they answer where it is none. */

export const articleParams = z.object({ id: z.string() });

export const notFoundResponses = {
  301: { description: "The id was merged into another article" },
  400: { description: "A parameter at fault" },
  404: { description: "No article has this id" },
  410: { description: "The article was removed" },
};

/** Looks an id up as a client gave it. */
export async function findById(db: D1Database, id: string): Promise<FoundArticle> {
  return articleId.test(id) ? findArticle(db, id) : { kind: "unknown" };
}

/** The article, else the response that says what became of it. `url`: the request's. */
export async function articleOrProblem(
  db: D1Database,
  id: string,
  url: string,
): Promise<Article | Response> {
  const found = await findById(db, id);
  if (found.kind === "article") return JSON.parse(found.json);
  if (found.kind === "gone") return answerGone(id);
  if (found.kind === "unknown") return problem(404, `There is no article ${JSON.stringify(id)}.`);
  const { pathname, search } = new URL(url);
  return movedTo(`${pathname.replace(`/${id}/`, `/${found.into}/`)}${search}`);
}
