import { closest } from "fastest-levenshtein";
import * as z from "zod";
import { LANGUAGES } from "../../model/languages.ts";
import { translate } from "../../services/translate.ts";
import { articleIdParams, articleOrResponse, missingResponses } from "../by-id.ts";
import { PUBLIC } from "../caching.ts";
import { deniedProblem, modelAccess } from "../middleware/rate-limit.ts";
import { problem } from "../problem.ts";
import { document, problems, unavailableForNow } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

/** What is wrong with `to`, with the nearest language that there is. */
function toError(given: unknown): string {
  const hint = "The parameter's schema in /openapi.json lists all languages.";
  if (typeof given !== "string" || given === "")
    return `to must be a language, such as fr. ${hint}`;
  const nearest = closest(given.toLowerCase(), LANGUAGES);
  return `There is no translation into ${JSON.stringify(given)}. Did you mean "${nearest}"? ${hint}`;
}

const route = createRoute({
  path: "/{id}/translation",
  operationId: "translateArticle",
  tags: ["articles"],
  summary: "An article in another language",
  description:
    "Translates title and text with the model of the deployment, and is 501 without one.",
  request: {
    params: articleIdParams,
    query: z.object({
      to: z
        .enum(LANGUAGES, { error: ({ input }) => toError(input) })
        .meta({ description: "Code of the language to translate into", example: "fr" }),
    }),
  },
  responses: ({ translationSchema }) => ({
    200: document("The article, translated block by block", translationSchema),
    ...missingResponses,
    ...problems(501, 502),
    503: unavailableForNow(
      "The day's calls to language models are used up; `detail` says until when",
    ),
  }),
});

export const translation = new Router().handle(route, async (c) => {
  const { to } = c.req.valid("query");
  const access = await modelAccess(c);
  if (!access) {
    return problem(
      501,
      "Translation is not configured: no language model is configured. See [ai] in wrangler.toml.",
    );
  }
  const found = await articleOrResponse(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  // HEAD would pay for a text that it does not return.
  if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "application/json" });
  const translated = await translate(access, found, to);
  switch (translated.kind) {
    case "same-language": {
      const detail = `The article is in "${to}" already.`;
      return problem(400, detail, { errors: [{ pointer: "/query/to", detail }] });
    }
    case "unknown-language":
      return problem(400, "The language of the article is not known, so it can't be translated.");
    case "denied":
      return deniedProblem(translated);
    case "failed":
      return problem(502, "The translation model gave no translation. Try again later.");
    case "generated":
      // A failed block may succeed at the next try.
      if (translated.result.isComplete) c.header("Cache-Control", PUBLIC);
      return c.json({ article: found.id, from: found.language, to, ...translated.result }, 200);
  }
});
