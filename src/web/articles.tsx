import { type Context, Hono } from "hono";
import * as z from "zod";
import { findMentions } from "../answers/mentions.ts";
import { readConfig } from "../config.ts";
import { denyByRate, modelAccess } from "../http/middleware/rate-limit.ts";
import { storesOf } from "../http/middleware/spending.ts";
import type { AppEnv } from "../http/router.ts";
import type { Denied, ModelAccess } from "../model/access.ts";
import { commentCursor, sightingCursor } from "../parameters/cursor.ts";
import type { Article } from "../schema/article.ts";
import { normaliseDraftField } from "../schema/comment-draft.ts";
import { type Pause, postComment } from "../services/comments.ts";
import { summarise, translate } from "../services/generated-texts.ts";
import { findElsewhere } from "../storage/catalogue/mentions.ts";
import { ArticlePage, type ArticlePageExtras } from "./article-page.tsx";
import { type AskedQuestion, answerOf } from "./ask.tsx";
import { type CommentDraft, CommentForm, faultyField } from "./comments.tsx";
import { readForm } from "./form.ts";
import { OFFERED_LANGUAGES } from "./generated-text.tsx";
import { Layout } from "./layout.tsx";
import { readArticle } from "./read-article.ts";
import {
  NO_STORE,
  respondMissingPage,
  respondPublic,
  respondWithError,
  respondWithPage,
} from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage, type SiteText } from "./text/site-text.ts";

/**
 * `/articles/{id}`: an article with what belongs to it, and the forms of its page. A call of a language model costs
 * money, so readers request one with a form, which crawlers do not send, and no cache stores the page.
 */

/** The positions at which the page's lists begin. */
const parts = z.object({ comments: commentCursor, sightings: sightingCursor });

export const articlePages = new Hono<AppEnv>()
  .get("/:id", async (c) => {
    const id = c.req.param("id");
    const from = parts.safeParse(c.req.query());
    if (!from.success) return respondWithError(c, 400, ({ errors }) => errors.noListPage);
    const found = await readArticle(c.env, id, from.data);
    if (found.kind !== "article") return respondMissingPage(c, found, id);
    const { comment, ask, explain } = c.req.query();
    const sent = comment === "waiting" || comment === "repeated" ? comment : undefined;
    // Crawlers request pages, so a page calls no model.
    const asked = await answerOf({ catalogue: c.env.CATALOGUE, access: null }, id, ask);
    const explained =
      explain === undefined
        ? undefined
        : await findElsewhere(c.env.CATALOGUE, id, findMentions(found.page.article));
    const page = <ArticlePage {...found.page} sent={sent} asked={asked} explained={explained} />;
    return respondPublic(c, page);
  })
  // For readers who reload the page of a form that was sent.
  .get("/:id/:form{comments|summary|translation|ask}", (c) => {
    const { id, form } = c.req.param();
    const part = form === "comments" ? "#comments" : "";
    return c.redirect(`/articles/${encodeURIComponent(id)}${part}`, 303);
  })
  .post("/:id/comments", async (c) => {
    const id = c.req.param("id");
    const draft = await readForm(c, "name", "text");
    const denial = await denyByRate(c);
    if (denial) {
      const seconds = Number(denial.headers.get("Retry-After"));
      const detail = siteTextOf(c).comments.tooMany;
      return respondPaused(c, id, draft, { status: 429, detail, seconds });
    }
    if (!faultyField(draft)) {
      const [name, text] = [normaliseDraftField(draft.name), normaliseDraftField(draft.text)];
      const comment = { article: id, name, text, at: new Date().toISOString() };
      const posted = await postComment(storesOf(c), comment, readConfig(c.env));
      if (posted.kind === "too-many")
        return respondPaused(c, id, draft, { status: 503, ...posted });
      if (posted.kind === "posted") {
        const outcome = posted.status === "waiting" ? "waiting" : "repeated";
        return c.redirect(`/articles/${id}?comment=${outcome}#comments`, 303);
      }
    }
    return respondToForm(c, () => ({ status: 400, draft }));
  })
  .post("/:id/summary", (c) =>
    respondWithModel(c, async (access, article) => {
      const summary = await summarise(access, article);
      if (summary.kind === "denied") return denied(summary);
      if (summary.kind === "failed") return failed(502, ({ model }) => model.noSummary);
      return { status: 200, generated: { kind: "summary", ...summary.result } };
    }),
  )
  .post("/:id/translation", (c) =>
    respondWithModel(c, async (access, article, typed) => {
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
    respondWithModel(c, async (access, { id }, typed) => {
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

/** What a form has led to: what the article's page shows, and with which status. */
type Outcome = ArticlePageExtras & {
  readonly status: 200 | 400 | 429 | 502 | 503;
  readonly retryAfter?: number;
};

function failed(status: Outcome["status"], error: string | ((text: SiteText) => string)): Outcome {
  return { status, generated: { kind: "error", error } };
}

function denied({ limit, detail, seconds }: Denied): Outcome {
  return { ...failed(limit === "client" ? 429 : 503, detail), retryAfter: seconds };
}

const NO_LANGUAGE = failed(400, ({ model }) => model.noLanguage);

/** Responds to a form with the article's page. It follows a merged id, because a redirect would lose the form. */
async function respondToForm(
  c: Context<AppEnv>,
  outcomeOf: (article: Article) => Outcome | Promise<Outcome>,
): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const asked = await readArticle(c.env, id);
  const found = asked.kind === "merged" ? await readArticle(c.env, asked.into) : asked;
  if (found.kind !== "article") return respondMissingPage(c, found, id);
  const { status, retryAfter, ...shown } = await outcomeOf(found.page.article);
  if (retryAfter !== undefined) c.header("Retry-After", String(retryAfter));
  const page = <ArticlePage {...found.page} {...shown} />;
  return respondWithPage(c, page, { status, cache: NO_STORE });
}

async function respondWithModel(
  c: Context<AppEnv>,
  generate: (
    access: ModelAccess,
    article: Article,
    typed: Record<"to" | "ask", string>,
  ) => Promise<Outcome>,
): Promise<Response> {
  const access = await modelAccess(c);
  if (!access) return respondWithError(c, 503, ({ model }) => model.noModel);
  const typed = await readForm(c, "to", "ask");
  return respondToForm(c, (article) => generate(access, article, typed));
}

/** Returns a comment that is not accepted for now in its form, without reading the article. */
function respondPaused(
  c: Context<AppEnv>,
  article: string,
  draft: CommentDraft,
  { status, detail, seconds }: Pick<Pause, "detail" | "seconds"> & { readonly status: 429 | 503 },
) {
  c.header("Retry-After", String(seconds));
  const { comments } = siteTextOf(c);
  const isOurs = detail === comments.tooMany;
  const page = (
    <Layout title={comments.notSentYet}>
      <h1>{comments.notSentYet}</h1>
      <p role="alert">
        {/* The API's sentences are in English. */}
        <span {...(isOurs ? {} : inSiteLanguage(en))}>{detail}</span>
        {comments.hereItIs}
      </p>
      <CommentForm article={article} draft={draft} />
    </Layout>
  );
  return respondWithPage(c, page, { status, cache: NO_STORE });
}
