import type { Article } from "../../schema/article.ts";
import { findById } from "../../services/articles.ts";
import type { ResolvedArticle } from "../../storage/catalogue/articles.ts";
import { answerGone, answerUnknown, movedTo } from "../problem.ts";
import { moved, problems, unchanged } from "../responses.ts";

/** What routes about one article answer where its id is none, besides what they are for. */
export const notFoundAnswers = { 301: moved, 304: unchanged, ...problems(400, 404, 410) };

/** The article, else the response that says what became of it. `url`: the request's. */
export async function articleOrProblem(
  db: D1Database,
  id: string,
  url: string,
): Promise<Article | Response> {
  const found = await findById(db, id);
  return found.kind === "article" ? JSON.parse(found.json) : answerMissing(found, id, url);
}

/** What is said of an id that is no article's: moved, gone or unknown. Null where it is one's. */
export async function missingArticle(
  db: D1Database,
  id: string,
  url: string,
): Promise<Response | null> {
  const found = await findById(db, id);
  return found.kind === "article" ? null : answerMissing(found, id, url);
}

/** A merged article's sub-resource moves with its query. */
function answerMissing(
  found: Exclude<ResolvedArticle, { kind: "article" }>,
  id: string,
  url: string,
): Response {
  if (found.kind === "gone") return answerGone(id);
  if (found.kind === "unknown") return answerUnknown("article", "id", id);
  const { pathname, search } = new URL(url);
  return movedTo(`${pathname.replace(`/${id}/`, `/${found.into}/`)}${search}`);
}
