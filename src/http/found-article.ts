import type { Article } from "../article/schema.ts";
import { type FoundArticle, findArticle } from "../catalogue/articles.ts";
import { moved, problems, unchanged } from "./answers.ts";
import { articleId } from "./article-id.ts";
import { answerGone, answerUnknown, movedTo } from "./problem.ts";

/** What routes about one article answer where its id is none, besides what they are for. */
export const notFoundAnswers = { 301: moved, 304: unchanged, ...problems(400, 404, 410) };

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
  if (found.kind === "unknown") return answerUnknown("article", "id", id);
  const { pathname, search } = new URL(url);
  return movedTo(`${pathname.replace(`/${id}/`, `/${found.into}/`)}${search}`);
}
