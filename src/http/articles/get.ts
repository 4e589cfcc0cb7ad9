import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import * as z from "zod";
import { ARTICLE_ID, type Article } from "../../schema/article.ts";
import { EXAMPLE_ID, text } from "../../schema/fields.ts";
import { findArticle } from "../../storage/catalogue/articles.ts";
import { readPublishedArticle } from "../../storage/newsstand/articles.ts";
import { articlePath, missingResponses, respondMissing } from "../by-id.ts";
import { PUBLIC } from "../caching.ts";
import { DESCRIPTION, linkHeader } from "../links.ts";
import { denyByRate } from "../middleware/rate-limit.ts";
import { alternates, FORM_NAMES, FORMS, type Form, negotiate } from "../negotiation.ts";
import { problem } from "../problem.ts";
import { PAGE_HEADERS, problems } from "../responses.ts";
import { type AppEnv, Router } from "../router.ts";

const TITLE = "Ice cream boat must ring a smaller bell";

export const oneArticle = new Router({ tag: "articles" }).handle({
  path: "/{id}",
  operationId: "getArticle",
  summary: "One article",
  description:
    "Returns an article with its text. The id of an article that was merged into another redirects to it.",
  tool: {
    name: "get_article",
    title: "Get a news article",
    description:
      "Gets one article: its text, outlet, date with its uncertainty, hashtags and story. An id that was merged returns the article that it is part of now.",
    without: "format",
    resource: "article",
  },
  middleware: createMiddleware<AppEnv>((c, next) =>
    // Validation would cost as much as the response, and without parameters there is nothing to validate.
    c.req.raw.url.includes("?") ? next() : respond(c, c.req.param("id") ?? "", undefined),
  ),
  request: {
    path: articlePath,
    query: z.object({
      format: z.enum(FORM_NAMES).optional().meta({
        example: "json",
        description: "The form of the response. It takes precedence over `Accept`",
      }),
    }),
  },
  responses: {
    200: {
      description:
        "The article, in the form that `format` names, or else the one that `Accept` prefers",
      content: {
        "application/json": { schema: "articleSchema" },
        "text/markdown": {
          schema: text("The article as Markdown", `# ${TITLE}\n\nIt must ring a smaller bell.\n`),
        },
        "application/ld+json": {
          schema: z.looseObject({}).meta({ example: { "@type": "NewsArticle", headline: TITLE } }),
        },
        "application/vnd.iptc.ninjs+json": {
          schema: z.looseObject({
            uri: text(
              "A name that does not depend on a host",
              `urn:broadsheet:article:${EXAMPLE_ID}`,
            ),
          }),
        },
      },
      headers: PAGE_HEADERS,
    },
    ...missingResponses,
    ...problems(406),
  },
  handler: (c, { path: { id }, query: { format } }) => {
    return respond(c, id, format);
  },
});

async function respond(
  c: Context<AppEnv>,
  id: string,
  format: Form | undefined,
): Promise<Response> {
  const url = c.req.url;
  if (!ARTICLE_ID.test(id)) return respondMissing(c, { kind: "unknown" });
  const accept = c.req.raw.headers.get("Accept");
  const form = format ?? (accept === null || accept === "*/*" ? "json" : negotiate(accept));
  if (form === null) {
    return problem(
      406,
      `An article is ${FORM_NAMES.map((each) => FORMS[each].type).join(", or ")}.`,
      {
        headers: { Vary: "Accept", Link: linkHeader(alternates(`/v1/articles/${id}`, null)) },
      },
    );
  }
  const published = await readPublishedArticle(c.env.NEWSSTAND, id);
  // A limit that counted reads of KV would cost as much as the reads.
  const denial = published ? null : await denyByRate(c);
  if (denial) return denial;
  const found = published ?? (await findArticle(c.env.CATALOGUE, id));
  if (found.kind !== "article") return respondMissing(c, found);
  const { json, version } = found;
  const path = `/v1/articles/${id}`;
  const { type, suffix, format: toForm } = FORMS[form];
  // Stored documents are JSON and are passed on unparsed. The other forms are made from them.
  const body = toForm
    ? toForm(await new Response(json).json<Article>(), new URL(url).origin)
    : json;
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Cache-Control": PUBLIC,
      ETag: `W/"${version}${suffix}"`,
      Vary: "Accept",
      Link: linkHeader([{ href: path, rel: "self" }, ...alternates(path, form), DESCRIPTION]),
    },
  });
}
