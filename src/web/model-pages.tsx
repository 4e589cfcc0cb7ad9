import { type Context, Hono } from "hono";
import { modelAccess } from "../http/middleware/rate-limit.ts";
import type { AppEnv } from "../http/router.ts";
import type { Denied, ModelAccess } from "../model/access.ts";
import type { Article } from "../schema/article.ts";
import { summarise, translate } from "../services/generated-texts.ts";
import { ArticlePage } from "./article-page.tsx";
import { answerOf } from "./articles.tsx";
import type { AskedQuestion } from "./ask.tsx";
import { readForm } from "./form.ts";
import { type GeneratedText, OFFERED_LANGUAGES } from "./generated-text.tsx";
import { readArticleOfForm } from "./read-article.ts";
import { NO_STORE, respondMissingPage, respondWithError, respondWithPage } from "./respond.tsx";
import type { SiteText } from "./text/site-text.ts";

/**
 * Pages with text that a language model generates for an article. A call costs money, so readers request it
 * with forms, which crawlers do not send, and no cache stores the page.
 */

/** What the article's page shows beside the article, and with which status. */
type Shown = {
  readonly status: 200 | 400 | 429 | 502 | 503;
  readonly generated?: GeneratedText;
  readonly asked?: AskedQuestion;
  readonly retryAfter?: number;
};

function failed(status: Shown["status"], error: string | ((text: SiteText) => string)): Shown {
  return { status, generated: { kind: "error", error } };
}

function denied({ limit, detail, seconds }: Denied): Shown {
  return { ...failed(limit === "client" ? 429 : 503, detail), retryAfter: seconds };
}

const NO_LANGUAGE = failed(400, ({ model }) => model.noLanguage);

export const modelPages = new Hono<AppEnv>()
  // For readers who reload the page of a form that was sent.
  .get("/:id/:aid{summary|translation|ask}", (c) =>
    c.redirect(`/articles/${encodeURIComponent(c.req.param("id"))}`, 303),
  )
  .post("/:id/summary", (c) =>
    respondGenerated(c, async (access, article) => {
      const summary = await summarise(access, article);
      if (summary.kind === "denied") return denied(summary);
      if (summary.kind === "failed") return failed(502, ({ model }) => model.noSummary);
      return { status: 200, generated: { kind: "summary", ...summary.result } };
    }),
  )
  .post("/:id/translation", (c) =>
    respondGenerated(c, async (access, article, typed) => {
      const to = OFFERED_LANGUAGES.find((code) => code === typed.to);
      if (to === undefined) return NO_LANGUAGE;
      const translated = await translate(access, article, to);
      if (translated.kind === "same-language") return NO_LANGUAGE;
      if (translated.kind === "unknown-language") {
        return failed(400, ({ model }) => model.unknownLanguage);
      }
      if (translated.kind === "denied") return denied(translated);
      if (translated.kind === "failed") return failed(502, ({ model }) => model.noTranslation);
      return { status: 200, generated: { kind: "translation", to, ...translated.result } };
    }),
  )
  .post("/:id/ask", (c) =>
    respondGenerated(c, async (access, { id }, typed) => {
      const asked = await answerOf({ catalogue: c.env.CATALOGUE, access }, id, typed.ask);
      if (!asked) return { status: 400, asked: { question: "", error: ({ ask }) => ask.empty } };
      return { status: asked.found ? 200 : 400, asked: withModelError(asked) };
    }),
  );

/** Says why a model did not answer: it was not called, or it cited nothing that exists. */
function withModelError(asked: AskedQuestion): AskedQuestion {
  const { found } = asked;
  if (found?.method !== "extractive" || found.passages.length === 0) return asked;
  const { denied } = found;
  return { ...asked, error: ({ ask }) => (denied?.detail ?? ask.noCitation) + ask.withoutModel };
}

async function respondGenerated(
  c: Context<AppEnv>,
  generate: (
    access: ModelAccess,
    article: Article,
    typed: Record<"to" | "ask", string>,
  ) => Promise<Shown>,
): Promise<Response> {
  const access = await modelAccess(c);
  if (!access) return respondWithError(c, 503, ({ model }) => model.noModel);
  const typed = await readForm(c, "to", "ask");
  const id = c.req.param("id") ?? "";
  const found = await readArticleOfForm(c.env, id);
  if (found.kind !== "article") return respondMissingPage(c, found, id);
  const shown = await generate(access, found.page.article, typed);
  const { status, retryAfter, generated = null, ...others } = shown;
  if (retryAfter !== undefined) c.header("Retry-After", String(retryAfter));
  return respondWithPage(c, <ArticlePage {...found.page} {...others} generated={generated} />, {
    status,
    cache: NO_STORE,
  });
}
