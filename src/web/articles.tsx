import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import * as z from "zod";
import { parseQuestion } from "../answers/question.ts";
import { commentLimits, toStores } from "../config.ts";
import { denyByRate } from "../http/middleware/rate-limit.ts";
import type { AppEnv } from "../http/router.ts";
import { nextCursor } from "../parameters/cursor.ts";
import { commentCursor, sightingCursor } from "../parameters/positions.ts";
import { normalizeDraftField } from "../schema/comment-draft.ts";
import { readArticleView, type ViewPosition } from "../services/article-view.ts";
import type { Missing } from "../services/articles.ts";
import { answerQuestion } from "../services/ask.ts";
import { postComment } from "../services/comments.ts";
import { explainArticle } from "../services/explain.ts";
import { ArticlePage, type ArticlePageData } from "./article-page.tsx";
import { type AskedQuestion, QUESTION_CHARACTERS } from "./ask.tsx";
import { draftOf, EMPTY_DRAFT, isFaulty } from "./comment-form.tsx";
import { readForm } from "./form.ts";
import { respondHeld } from "./held-comment.tsx";
import {
  NO_STORE,
  respondMissingPage,
  respondPublic,
  respondWithError,
  respondWithPage,
} from "./respond.tsx";

/** `/articles/{id}`: an article and all that stands around it, and its comments' form. */

/** So much that a text which is far too long comes back to be shortened. */
const FORM_BYTES = 65_536;

/** Where the lists of a page begin that are longer than it shows. */
const parts = z.object({ comments: commentCursor, sightings: sightingCursor });
const BEGINNING: ViewPosition = { comments: null, sightings: null };

const TOO_LONG =
  "That is too much for a comment: it takes up to 2,000 characters. Go back and shorten it.";

const TOO_FAST = "Too much was sent from your address at once. Wait a minute and send it again.";

export const articlePages = new Hono<AppEnv>()
  .get("/:id", async (c) => {
    const from = parts.safeParse(c.req.query());
    if (!from.success)
      return respondWithError(c, 400, "That page of the list does not exist. Begin anew.");
    const found = await readArticle(c.env, c.req.param("id"), from.data);
    if (found.kind !== "article") return respondMissingPage(c, found, c.req.param("id"));
    const became = c.req.query("comment");
    const sent = became === "waiting" || became === "repeated" ? became : null;
    const { article } = found.page;
    // A page is a GET, which is limited as reads are, and crawled: no model is asked for it.
    const stores = { catalogue: c.env.CATALOGUE, access: null };
    const asked = await answerOf(stores, article.id, c.req.query("ask"));
    const explained =
      c.req.query("explain") === undefined ? null : await explainArticle(c.env.CATALOGUE, article);
    return respondPublic(
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
      onError: (c) => respondWithError(c as Context<AppEnv>, 413, TOO_LONG),
    }),
    async (c) => {
      const id = c.req.param("id");
      const typed = await readForm(c, "name", "text");
      const refusal = await denyByRate(c);
      if (refusal) {
        const seconds = Number(refusal.headers.get("Retry-After"));
        return respondHeld(c, id, typed, { status: 429, detail: TOO_FAST, seconds });
      }
      const draft = draftOf(typed);
      if (!isFaulty(draft)) {
        const [name, text] = [normalizeDraftField(typed.name), normalizeDraftField(typed.text)];
        const comment = { article: id, name, text, at: new Date().toISOString() };
        const posted = await postComment(toStores(c.env), comment, commentLimits(c.env));
        if (posted.kind === "too-many")
          return respondHeld(c, id, typed, { status: 503, ...posted });
        if (posted.kind === "posted") {
          const became = posted.status === "waiting" ? "waiting" : "repeated";
          return c.redirect(`/articles/${id}?comment=${became}#comments`, 303);
        }
      }
      const here = await readArticle(c.env, id);
      // A redirect would lose what was typed.
      const found = here.kind === "merged" ? await readArticle(c.env, here.into) : here;
      if (found.kind !== "article") return respondMissingPage(c, found, c.req.param("id"));
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
      return respondWithPage(c, page, { status: 400, cache: NO_STORE });
    },
  );

/** What an article answers to a reader's question; null where none was asked. */
export async function answerOf(
  deps: Parameters<typeof answerQuestion>[0],
  article: string,
  asked: string | undefined,
): Promise<AskedQuestion | null> {
  const text = asked?.trim() ?? "";
  if (text === "") return null;
  const refused = (fault: string) => ({ question: text, fault, found: null });
  if (text.length > QUESTION_CHARACTERS) {
    return refused(`A question takes up to ${QUESTION_CHARACTERS} characters.`);
  }
  const question = parseQuestion(text);
  if (!question) return refused("This question has no word to look for.");
  const found = await answerQuestion(deps, { question, article });
  return found.kind === "answered" ? { question: text, fault: null, found } : null;
}

type FoundPage =
  | {
      readonly kind: "article";
      readonly page: Pick<ArticlePageData, "article" | "sightings" | "related" | "comments">;
    }
  | Missing;

/** Reads what an article's page shows. */
export async function readArticle(
  { NEWSSTAND, CATALOGUE }: Pick<AppEnv["Bindings"], "NEWSSTAND" | "CATALOGUE">,
  id: string,
  from: ViewPosition = BEGINNING,
): Promise<FoundPage> {
  const stores = { newsstand: NEWSSTAND, catalogue: CATALOGUE };
  const found = await readArticleView(stores, id, from);
  if (found.kind !== "article") return found;
  const { article, sightings, related, comments } = found.view;
  return {
    kind: "article",
    page: {
      article,
      sightings: {
        ...sightings,
        isLater: from.sightings !== null,
        next: nextCursor(sightings.next),
      },
      related,
      comments: {
        ...comments,
        isLater: from.comments !== null,
        next: nextCursor(comments.next),
      },
    },
  };
}

export function originOf(c: Context<AppEnv>): string {
  return new URL(c.req.url).origin;
}
