import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { modelAccess } from "../http/middleware/rate-limit.ts";
import type { AppEnv } from "../http/router.ts";
import type { Denied, ModelAccess } from "../model/access.ts";
import type { Article } from "../schema/article.ts";
import { summarise } from "../services/summarise.ts";
import { translate } from "../services/translate.ts";
import { ArticlePage } from "./article-page.tsx";
import { answerOf, originOf, readArticle } from "./articles.tsx";
import type { AskedQuestion } from "./ask.tsx";
import { EMPTY_DRAFT } from "./comment-form.tsx";
import { readForm } from "./form.ts";
import { type GeneratedText, OFFERED_LANGUAGES } from "./generated-text.tsx";
import { NO_STORE, respondMissingPage, respondWithError, respondWithPage } from "./respond.tsx";

/**
 * Pages with text that a language model generates for an article. A call costs money, so readers request it
 * with forms, which crawlers do not send, and no cache stores the page.
 */

const FORM_BYTES = 8_192;

const toError = (error: string): GeneratedText => ({ kind: "error", error });
const NO_SUMMARY = toError("The model gave no summary. Try again in a minute.");
const NO_TRANSLATION = toError("The model gave no translation. Try again in a minute.");
const UNKNOWN_LANGUAGE = toError(
  "The language of the article is not known, so it can't be translated.",
);
const NO_LANGUAGE = toError("Choose one of the languages in the list.");

/** What the article's page shows beside the article, and with which status. */
type Shown = {
  readonly status: 200 | 400 | 429 | 502 | 503;
  readonly generated?: GeneratedText;
  readonly asked?: AskedQuestion;
  readonly retryAfter?: number;
};

function denied({ limit, detail, seconds }: Denied): Shown {
  const status = limit === "client" ? 429 : 503;
  return { status, generated: toError(detail), retryAfter: seconds };
}

export const modelPages = new Hono<AppEnv>()
  // For readers who reload the page of a form that was sent.
  .get("/:id/:aid{summary|translation|ask}", (c) =>
    c.redirect(`/articles/${encodeURIComponent(c.req.param("id"))}`, 303),
  )
  .use(
    "/:id/:aid{summary|translation|ask}",
    csrf(),
    bodyLimit({
      maxSize: FORM_BYTES,
      onError: (c) =>
        respondWithError(c as Context<AppEnv>, 413, "That is too much for this form."),
    }),
  )
  .post("/:id/summary", (c) =>
    respondGenerated(c, async (access, article) => {
      const summary = await summarise(access, article);
      if (summary.kind === "denied") return denied(summary);
      if (summary.kind === "failed") return { status: 502, generated: NO_SUMMARY };
      return { status: 200, generated: { kind: "summary", ...summary.result } };
    }),
  )
  .post("/:id/translation", (c) =>
    respondGenerated(c, async (access, article, typed) => {
      const to = OFFERED_LANGUAGES.find((code) => code === typed.to);
      if (to === undefined) return { status: 400, generated: NO_LANGUAGE };
      const translated = await translate(access, article, to);
      if (translated.kind === "same-language") return { status: 400, generated: NO_LANGUAGE };
      if (translated.kind === "unknown-language") {
        return { status: 400, generated: UNKNOWN_LANGUAGE };
      }
      if (translated.kind === "denied") return denied(translated);
      if (translated.kind === "failed") return { status: 502, generated: NO_TRANSLATION };
      return { status: 200, generated: { kind: "translation", to, ...translated.result } };
    }),
  )
  .post("/:id/ask", (c) =>
    respondGenerated(c, async (access, { id }, typed) => {
      const asked = await answerOf({ catalogue: c.env.CATALOGUE, access }, id, typed.ask);
      if (!asked) {
        return { status: 400, asked: { question: "", error: "Write a question.", found: null } };
      }
      return { status: asked.found ? 200 : 400, asked: withModelError(asked) };
    }),
  );

/** Says why a model did not answer: it was not called, or it cited nothing that exists. */
function withModelError(asked: AskedQuestion): AskedQuestion {
  const { found } = asked;
  if (found?.method !== "extractive" || found.passages.length === 0) return asked;
  const cause = found.denied?.detail ?? "The model gave no answer that cites the article.";
  return { ...asked, error: `${cause} This was found without it.` };
}

async function respondGenerated(
  c: Context<AppEnv>,
  write: (
    access: ModelAccess,
    article: Article,
    typed: Record<"to" | "ask", string>,
  ) => Promise<Shown>,
): Promise<Response> {
  const access = await modelAccess(c);
  if (!access) return respondWithError(c, 503, "This deployment binds no language model.");
  const typed = await readForm(c, "to", "ask");
  const here = await readArticle(c.env, c.req.param("id") ?? "");
  // A redirect would lose the form.
  const found = here.kind === "merged" ? await readArticle(c.env, here.into) : here;
  if (found.kind !== "article") return respondMissingPage(c, found, c.req.param("id") ?? "");
  const shown = await write(access, found.page.article, typed);
  const { status, asked = null, generated = null, retryAfter } = shown;
  if (retryAfter !== undefined) c.header("Retry-After", String(retryAfter));
  return respondWithPage(
    c,
    <ArticlePage
      {...found.page}
      origin={originOf(c)}
      draft={EMPTY_DRAFT}
      sent={null}
      asked={asked}
      generated={generated}
      explained={null}
    />,
    { status, cache: NO_STORE },
  );
}
