import * as z from "zod";
import { extractKeyPoints } from "../../answers/key-points.ts";
import { findMentions } from "../../answers/mentions.ts";
import { LANGUAGES } from "../../model/languages.ts";
import { summarise, translate } from "../../services/generated-texts.ts";
import { findElsewhere } from "../../storage/catalogue/mentions.ts";
import { articleOrResponse, articlePath, documentById } from "../by-id.ts";
import { PUBLIC } from "../caching.ts";
import { deniedProblem, modelAccess } from "../middleware/rate-limit.ts";
import { problem } from "../problem.ts";
import { problems, unavailableForNow } from "../responses.ts";
import { Router } from "../router.ts";

/** What is derived from the text of an article when it is asked for: by rules, or by a language model. */

export const derivedTexts = new Router({ tag: "articles" })
  .handle({
    path: "/{id}/summary",
    operationId: "getSummary",
    summary: "The summary of an article",
    description:
      "Returns a model's summary if the deployment has a model, otherwise the first sentences of the article.",
    request: { path: articlePath },
    responses: documentById(
      "A model's summary if a model is bound, else the article's own",
      "summarySchema",
    ),
    handler: async (c) => {
      const found = await articleOrResponse(c);
      if (found instanceof Response) return found;
      // HEAD would pay for a text that it does not return.
      const access = c.req.method === "HEAD" ? null : await modelAccess(c);
      const generated = access && (await summarise(access, found));
      const isGenerated = generated?.kind === "generated";
      // Caches do not store the article's own summary in place of a model's: the next request may get a model's.
      if (isGenerated || generated === null) c.header("Cache-Control", PUBLIC);
      return c.json(
        { article: found.id, ...(isGenerated ? generated.result : found.summary) },
        200,
      );
    },
  })
  .handle({
    path: "/{id}/key-points",
    operationId: "getKeyPoints",
    summary: "The key points of an article",
    description:
      "Returns three to five sentences of the article that say most of what it says, word for word.",
    request: { path: articlePath },
    responses: documentById(
      "Three to five sentences of the article, or as many as it has",
      "keyPointsSchema",
    ),
    handler: async (c) => {
      const found = await articleOrResponse(c);
      if (found instanceof Response) return found;
      c.header("Cache-Control", PUBLIC);
      const points = extractKeyPoints(found);
      return c.json({ article: found.id, method: "centroid", points } as const, 200);
    },
  })
  .handle({
    path: "/{id}/explain",
    operationId: "explainArticle",
    summary: "Names and numbers of an article, and where else they occur",
    description:
      "Returns the names, words and numbers of an article that identify its subject, each with other articles that have it.",
    request: { path: articlePath },
    responses: documentById(
      "Names and numbers of the article, and where else in the corpus they occur",
      "explanationSchema",
    ),
    handler: async (c) => {
      const found = await articleOrResponse(c);
      if (found instanceof Response) return found;
      const mentions = await findElsewhere(c.env.CATALOGUE, found.id, findMentions(found));
      c.header("Cache-Control", PUBLIC);
      return c.json({ article: found.id, method: "rules", mentions }, 200);
    },
  })
  .handle({
    path: "/{id}/translation",
    operationId: "translateArticle",
    summary: "An article in another language",
    description:
      "Translates title and text with the model of the deployment, and is 501 without one.",
    request: {
      path: articlePath,
      query: z.object({
        to: z
          .enum(LANGUAGES)
          .meta({ description: "Code of the language to translate into", example: "fr" }),
      }),
    },
    responses: {
      ...documentById("The article, translated block by block", "translationSchema"),
      ...problems(501, 502),
      503: unavailableForNow(
        "The day's calls to language models are used up; `detail` says until when",
      ),
    },
    handler: async (c, { query: { to } }) => {
      const access = await modelAccess(c);
      if (!access) {
        return problem(
          501,
          "Translation is not configured: no language model is configured. See [ai] in wrangler.toml.",
        );
      }
      const found = await articleOrResponse(c);
      if (found instanceof Response) return found;
      // HEAD would pay for a text that it does not return.
      if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "application/json" });
      const translated = await translate(access, found, to);
      switch (translated.kind) {
        case "same-language":
          return problem(400, `The article is in "${to}" already.`, { pointer: "/query/to" });
        case "unknown-language":
          return problem(
            400,
            "The language of the article is not known, so it can't be translated.",
          );
        case "denied":
          return deniedProblem(translated);
        case "failed":
          return problem(502, "The translation model gave no translation. Try again later.");
        case "generated":
          // A failed block may succeed at the next try.
          if (translated.result.isComplete) c.header("Cache-Control", PUBLIC);
          return c.json({ article: found.id, from: found.language, to, ...translated.result }, 200);
      }
    },
  });
