import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import * as z from "zod";
import { findMentions } from "../answers/mentions.ts";
import { parseQuestion } from "../answers/question.ts";
import { commentLimits, toStores } from "../config.ts";
import { commentCursor } from "../http/articles/comments.ts";
import { refusalOf } from "../http/middleware/rate-limit.ts";
import { cursor, toCursor } from "../http/parameters.ts";
import type { AppEnv } from "../http/router.ts";
import { postComment } from "../ingest/comments.ts";
import type { Article } from "../schema/article.ts";
import { normalizeDraftField } from "../schema/comment-draft.ts";
import { ARTICLE_ID } from "../services/articles.ts";
import { ask } from "../services/ask.ts";
import { pauseOf } from "../services/comment-pause.ts";
import { findArticle } from "../storage/catalogue/articles.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countComments, listComments } from "../storage/catalogue/comments.ts";
import { findMentionsElsewhere } from "../storage/catalogue/mentions.ts";
import { listRelated } from "../storage/catalogue/related.ts";
import { listSightings } from "../storage/catalogue/sightings.ts";
import { readPublishedArticle } from "../storage/newsstand/articles.ts";
import type { Explained } from "./aids.tsx";
import { answerFault, answerMissing, answerPage, answerPublic, PRIVATE } from "./answer.tsx";
import { ArticlePage, type ArticlePageData } from "./article-page.tsx";
import { type Asked, QUESTION_CHARACTERS } from "./ask.tsx";
import { draftOf, EMPTY_DRAFT, isFaulty } from "./comment-form.tsx";
import { readForm } from "./form.ts";
import { answerHeld } from "./held-comment.tsx";
import { SIGHTINGS_SHOWN } from "./provenance.tsx";

/** `/articles/{id}`: an article and all that stands around it, and its comments' form. */

const COMMENTS_SHOWN = 50;

/** So much that a text which is far too long comes back to be shortened. */
const FORM_BYTES = 65_536;

/** Where the lists of a page begin that are longer than it shows. */
const parts = z.object({
  comments: commentCursor,
  sightings: cursor(z.tuple([z.string(), z.string(), z.int()]), ["0", "page.txt", 0]),
});
const BEGINNING: z.infer<typeof parts> = { comments: null, sightings: null };

const TOO_LONG =
  "That is too much for a comment: it takes up to 2,000 characters. Go back and shorten it.";

const TOO_FAST = "Too much was sent from your address at once. Wait a minute and send it again.";

export const articlePages = new Hono<AppEnv>()
  .get("/:id", async (c) => {
    const from = parts.safeParse(c.req.query());
    if (!from.success)
      return answerFault(c, 400, "That page of the list does not exist. Begin anew.");
    const found = await readArticle(c.env, c.req.param("id"), from.data);
    if (found.kind !== "article") return missingArticle(c, found);
    const became = c.req.query("comment");
    const sent = became === "waiting" || became === "repeated" ? became : null;
    const { article } = found.page;
    // A page is a GET, which is limited as reads are, and crawled: no model is asked for it.
    const stores = { catalogue: c.env.CATALOGUE, access: null };
    const asked = await answerOf(stores, article.id, c.req.query("ask"));
    const explained =
      c.req.query("explain") === undefined ? null : await explainedOf(c.env.CATALOGUE, article);
    return answerPublic(
      c,
      <ArticlePage
        {...found.page}
        origin={originOf(c)}
        draft={EMPTY_DRAFT}
        sent={sent}
        asked={asked}
        explained={explained}
        written={c.env.AI ? null : undefined}
      />,
    );
  })
  // The address of a form that came back, when it is entered again.
  .get("/:id/comments", (c) =>
    c.redirect(`/articles/${encodeURIComponent(c.req.param("id"))}#comments`, 303),
  )
  .post(
    "/:id/comments",
    csrf(),
    bodyLimit({
      maxSize: FORM_BYTES,
      onError: (c) => answerFault(c as Context<AppEnv>, 413, TOO_LONG),
    }),
    async (c) => {
      const id = c.req.param("id");
      const typed = await readForm(c, "name", "text");
      const refusal = await refusalOf(c);
      if (refusal) {
        const seconds = Number(refusal.headers.get("Retry-After"));
        return answerHeld(c, id, typed, { status: 429, detail: TOO_FAST, seconds });
      }
      const draft = draftOf(typed);
      if (!isFaulty(draft)) {
        const now = Date.now();
        const [name, text, at] = [
          normalizeDraftField(typed.name),
          normalizeDraftField(typed.text),
          new Date(now).toISOString(),
        ];
        const said = { article: id, name, text, at };
        const added = ARTICLE_ID.test(id)
          ? await postComment(toStores(c.env), said, commentLimits(c.env))
          : ({ kind: "no-article" } as const);
        if (added.kind === "too-many") {
          return answerHeld(c, id, typed, { status: 503, ...pauseOf(added.of, now) });
        }
        if (added.kind !== "no-article") {
          const isDecided = added.kind === "repeated" && added.status !== "waiting";
          const became = isDecided ? "repeated" : "waiting";
          return c.redirect(`/articles/${id}?comment=${became}#comments`, 303);
        }
      }
      const here = await readArticle(c.env, id);
      // A redirect would lose what was typed.
      const found = here.kind === "merged" ? await readArticle(c.env, here.into) : here;
      if (found.kind !== "article") return missingArticle(c, found);
      const page = (
        <ArticlePage
          {...found.page}
          origin={originOf(c)}
          draft={draft}
          sent={null}
          asked={null}
          explained={null}
          written={c.env.AI ? null : undefined}
        />
      );
      return answerPage(c, page, { status: 400, cache: PRIVATE });
    },
  );

/** What an article answers to a reader's question; null where none was asked. */
export async function answerOf(
  deps: Parameters<typeof ask>[0],
  article: string,
  asked: string | undefined,
): Promise<Asked | null> {
  const text = asked?.trim() ?? "";
  if (text === "") return null;
  const refused = (fault: string) => ({ question: text, fault, found: null });
  if (text.length > QUESTION_CHARACTERS) {
    return refused(`A question takes up to ${QUESTION_CHARACTERS} characters.`);
  }
  const question = parseQuestion(text);
  if (!question) return refused("This question has no word to look for.");
  const found = await ask(deps, { question, article });
  return found.kind === "answered" ? { question: text, fault: null, found } : null;
}

async function explainedOf(db: D1Database, article: Article): Promise<readonly Explained[]> {
  const mentions = findMentions(article);
  const elsewhere = await findMentionsElsewhere(db, article.id, mentions);
  return mentions.flatMap((mention, n) => {
    const others = elsewhere[n];
    return others ? [{ ...mention, elsewhere: others }] : [];
  });
}

type FoundPage =
  | {
      readonly kind: "article";
      readonly page: Omit<ArticlePageData, "origin" | "draft" | "sent" | "asked" | "explained">;
    }
  | Exclude<Awaited<ReturnType<typeof findArticle>>, { kind: "article" }>;

/**
 * An article with its comments after the place `after`. One KV read and one batch of D1; a second one
 * where the newsstand lacks the article.
 */
export async function readArticle(
  { NEWSSTAND, CATALOGUE }: Pick<AppEnv["Bindings"], "NEWSSTAND" | "CATALOGUE">,
  id: string,
  from: z.infer<typeof parts> = BEGINNING,
): Promise<FoundPage> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const db = createBatchLoader(CATALOGUE);
  const [published, { items, source }, related, comments, counts] = await Promise.all([
    readPublishedArticle(NEWSSTAND, id),
    listSightings(db, id, { after: from.sightings, limit: SIGHTINGS_SHOWN + 1 }),
    listRelated(db, id),
    listComments(db, { article: id, after: from.comments ?? 0, limit: COMMENTS_SHOWN }),
    countComments(db, [id]),
  ]);
  const isPublic = related !== null && comments !== null;
  const found = published && isPublic ? null : await findArticle(CATALOGUE, id);
  if (!isPublic || (found && found.kind !== "article")) {
    await published?.stream.cancel();
    return found === null || found.kind === "article" ? { kind: "unknown" } : found;
  }
  const article: Article = await new Response(found?.json ?? published?.stream).json();
  const shown = items.slice(0, SIGHTINGS_SHOWN);
  const last = items.length > shown.length ? shown.at(-1) : undefined;
  return {
    kind: "article",
    page: {
      article,
      sightings: {
        items: shown,
        // The published copy can be a minute older than the catalogue: spans of another text help no one.
        source: source?.spans.body.length === article.body.length ? source : null,
        isLater: from.sightings !== null,
        next: last ? toCursor([last.wording, last.capture, last.position]) : null,
      },
      related,
      comments: {
        items: comments.items,
        isLater: from.comments !== null,
        next: comments.next === null ? null : toCursor(comments.next),
        count: counts.get(id) ?? 0,
      },
    },
  };
}

/** `under`: the path below the article's that was asked for. */
export function missingArticle(
  c: Context<AppEnv>,
  found: Exclude<FoundPage, { kind: "article" }>,
  under = "",
) {
  return answerMissing(
    c,
    "article",
    found.kind === "merged"
      ? { kind: "moved", to: `/articles/${found.into}${under}${new URL(c.req.url).search}` }
      : found,
  );
}

export function originOf(c: Context<AppEnv>): string {
  return new URL(c.req.url).origin;
}
