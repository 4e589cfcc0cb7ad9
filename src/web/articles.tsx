import { type Context, Hono } from "hono";
import * as z from "zod";
import { findMentions } from "../answers/mentions.ts";
import { parseQuestion } from "../answers/question.ts";
import { commentLimits } from "../config.ts";
import { denyByRate } from "../http/middleware/rate-limit.ts";
import { storesOf } from "../http/middleware/spending.ts";
import type { AppEnv } from "../http/router.ts";
import { commentCursor, sightingCursor } from "../parameters/cursor.ts";
import { normaliseDraftField } from "../schema/comment-draft.ts";
import { answerQuestion } from "../services/ask.ts";
import { type Pause, postComment } from "../services/comments.ts";
import { findElsewhere } from "../storage/catalogue/mentions.ts";
import { ArticlePage } from "./article-page.tsx";
import { type AskedQuestion, MAX_QUESTION_CHARACTERS } from "./ask.tsx";
import { type CommentDraft, CommentForm, EMPTY_DRAFT, hasErrors, toDraft } from "./comments.tsx";
import { readForm } from "./form.ts";
import { Layout } from "./layout.tsx";
import { readArticle, readArticleOfForm } from "./read-article.ts";
import {
  NO_STORE,
  respondMissingPage,
  respondPublic,
  respondWithError,
  respondWithPage,
} from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage } from "./text/site-text.ts";

/** `/articles/{id}`: an article with what belongs to it, and the form for comments. */

/** The positions at which the page's lists begin. */
const parts = z.object({ comments: commentCursor, sightings: sightingCursor });

export const articlePages = new Hono<AppEnv>()
  .get("/:id", async (c) => {
    const from = parts.safeParse(c.req.query());
    if (!from.success) return respondWithError(c, 400, ({ errors }) => errors.noListPage);
    const found = await readArticle(c.env, c.req.param("id"), from.data);
    if (found.kind !== "article") return respondMissingPage(c, found, c.req.param("id"));
    const outcome = c.req.query("comment");
    const sent = outcome === "waiting" || outcome === "repeated" ? outcome : null;
    const { article } = found.page;
    // Crawlers request pages, so a page calls no model.
    const stores = { catalogue: c.env.CATALOGUE, access: null };
    const asked = await answerOf(stores, article.id, c.req.query("ask"));
    const explained =
      c.req.query("explain") === undefined
        ? null
        : await findElsewhere(c.env.CATALOGUE, article.id, findMentions(article));
    return respondPublic(
      c,
      <ArticlePage
        {...found.page}
        sent={sent}
        asked={asked}
        explained={explained}
        generated={c.env.AI ? null : undefined}
      />,
    );
  })
  // For readers who reload the page of a form that was returned.
  .get("/:id/comments", (c) =>
    c.redirect(`/articles/${encodeURIComponent(c.req.param("id"))}#comments`, 303),
  )
  .post("/:id/comments", async (c) => {
    const id = c.req.param("id");
    const typed = await readForm(c, "name", "text");
    const denial = await denyByRate(c);
    if (denial) {
      const seconds = Number(denial.headers.get("Retry-After"));
      const detail = siteTextOf(c).comments.tooMany;
      return respondPaused(c, id, typed, { status: 429, detail, seconds });
    }
    const draft = toDraft(typed);
    if (!hasErrors(draft)) {
      const [name, text] = [normaliseDraftField(typed.name), normaliseDraftField(typed.text)];
      const comment = { article: id, name, text, at: new Date().toISOString() };
      const posted = await postComment(storesOf(c), comment, commentLimits(c.env));
      if (posted.kind === "too-many")
        return respondPaused(c, id, typed, { status: 503, ...posted });
      if (posted.kind === "posted") {
        const outcome = posted.status === "waiting" ? "waiting" : "repeated";
        return c.redirect(`/articles/${id}?comment=${outcome}#comments`, 303);
      }
    }
    const found = await readArticleOfForm(c.env, id);
    if (found.kind !== "article") return respondMissingPage(c, found, id);
    const generated = c.env.AI ? null : undefined;
    const page = <ArticlePage {...found.page} draft={draft} generated={generated} />;
    return respondWithPage(c, page, { status: 400, cache: NO_STORE });
  });

/** Answers a reader's question about an article; null without a question. */
export async function answerOf(
  deps: Parameters<typeof answerQuestion>[0],
  article: string,
  asked: string | undefined,
): Promise<AskedQuestion | null> {
  const text = asked?.trim() ?? "";
  if (text === "") return null;
  if (text.length > MAX_QUESTION_CHARACTERS) {
    return { question: text, error: ({ ask }) => ask.tooLong(MAX_QUESTION_CHARACTERS) };
  }
  const question = parseQuestion(text);
  if (!question) return { question: text, error: ({ ask }) => ask.noWord };
  const found = await answerQuestion(deps, { question, article });
  return found.kind === "answered" ? { question: text, found } : null;
}

/** Returns a comment that is not accepted for now in its form, without reading the article. */
function respondPaused(
  c: Context<AppEnv>,
  article: string,
  typed: Pick<CommentDraft, "name" | "text">,
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
      <CommentForm article={article} draft={{ ...EMPTY_DRAFT, ...typed }} />
    </Layout>
  );
  return respondWithPage(c, page, { status, cache: NO_STORE });
}
