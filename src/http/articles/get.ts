import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import * as z from "zod";
import { toJsonLd } from "../../formats/json-ld.ts";
import { toMarkdown } from "../../formats/markdown.ts";
import type { Article } from "../../schema/article.ts";
import { ARTICLE_ID } from "../../services/articles.ts";
import { findArticle } from "../../storage/catalogue/articles.ts";
import { readPublishedArticle } from "../../storage/newsstand/articles.ts";
import { idParams } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { DESCRIPTION, linkHeader } from "../links.ts";
import { refusalOf } from "../middleware/rate-limit.ts";
import { alternates, FORMS, type Form, negotiate, TYPES } from "../negotiation.ts";
import { answerGone, answerUnknown, movedTo, problem } from "../problem.ts";
import { HEADERS_OF, moved, problems, unchanged } from "../responses.ts";
import { type AppEnv, createRoute, Router } from "../router.ts";

const FORMAT = `format must be one of ${FORMS.join(", ")}.`;

const one = createRoute({
  method: "get",
  path: "/{id}",
  operationId: "getArticle",
  tags: ["articles"],
  summary: "One article",
  security: [],
  middleware: createMiddleware<AppEnv>((c, next) =>
    // With no parameters there are none to validate, which would cost as much as the answer.
    c.req.raw.url.includes("?") ? next() : answer(c, c.req.param("id") ?? "", undefined),
  ),
  request: {
    params: idParams,
    query: z.object({
      format: z.enum(FORMS, { error: FORMAT }).optional().meta({
        example: "json",
        description: "The form that is wanted, whatever `Accept` says",
      }),
    }),
  },
  responses: async () => ({
    200: {
      description: "The article, in the form that `format` names, or else `Accept` likes best",
      content: {
        "application/json": { schema: (await import("../../schema/article.ts")).articleSchema },
        "text/markdown": { schema: z.string() },
        "application/ld+json": { schema: z.looseObject({}) },
      },
      headers: HEADERS_OF.page,
    },
    301: moved,
    304: unchanged,
    ...problems(400, 404, 406, 410),
  }),
});

export const oneArticle = new Router().answer(one, (c) => {
  const { id } = c.req.valid("param");
  const { format } = c.req.valid("query");
  return answer(c, id, format);
});

async function answer(c: Context<AppEnv>, id: string, format: Form | undefined): Promise<Response> {
  const unknown = () => answerUnknown("article", "id", id);
  if (!ARTICLE_ID.test(id)) return unknown();

  const accept = c.req.raw.headers.get("Accept");
  const form = format ?? (accept === null || accept === "*/*" ? "json" : negotiate(accept));
  if (form === null) {
    return problem(406, `An article is ${Object.values(TYPES).join(", or ")}.`, {
      headers: { Vary: "Accept", Link: linkHeader(alternates(`/v1/articles/${id}`, null)) },
    });
  }
  const published = await readPublishedArticle(c.env.NEWSSTAND, id);
  if (published) return give(c, id, form, published.stream, published.version);

  // What the newsstand has is not counted: that would cost as much as answering it.
  const refusal = await refusalOf(c);
  if (refusal) return refusal;
  const found = await findArticle(c.env.CATALOGUE, id);
  if (found.kind === "article") return give(c, id, form, found.json, found.version);
  if (found.kind === "unknown") return unknown();
  if (found.kind === "gone") return answerGone(id);
  return movedTo(`/v1/articles/${found.into}${format === undefined ? "" : `?format=${format}`}`);
}

async function give(
  c: Context<AppEnv>,
  id: string,
  form: Form,
  json: string | ReadableStream,
  version: string,
): Promise<Response> {
  const body = form === "json" ? json : await inForm(form, json, new URL(c.req.url).origin);
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[form],
      "Cache-Control": PUBLIC,
      ETag: `W/"${version}${SUFFIXES[form]}"`,
      Vary: "Accept",
      Link: linksOf(id, form),
    },
  });
}

/** An ETag is of one form; what follows the version goes up when the form's own shape changes. */
const SUFFIXES = { json: "", markdown: "-md", jsonld: "-ld" } as const satisfies Record<
  Form,
  string
>;

/** The document as it is stored is JSON: it is handed on unread. Other forms are made of it. */
async function inForm(
  form: Exclude<Form, "json">,
  json: string | ReadableStream,
  origin: string,
): Promise<string> {
  const article = await new Response(json).json<Article>();
  return form === "markdown" ? toMarkdown(article, origin) : toJsonLd(article, origin);
}

/** The article itself, its other forms, and the description of the API. */
function linksOf(id: string, form: Form): string {
  const path = `/v1/articles/${id}`;
  return linkHeader([{ href: path, rel: "self" }, ...alternates(path, form), DESCRIPTION]);
}
