import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { createMiddleware } from "hono/factory";
import { timingSafeEqual } from "hono/utils/buffer";
import * as z from "zod";
import { dailyBudgets, readConfig, requireConfig, scheduledSettings, toStores } from "../config.ts";
import { NO_TOKEN } from "../http/middleware/auth.ts";
import type { AppEnv } from "../http/router.ts";
import { runScheduled } from "../ingest/scheduled.ts";
import type { Stores } from "../ingest/stores.ts";
import { toCursor } from "../parameters/cursor.ts";
import { commentCursor } from "../parameters/positions.ts";
import { ARTICLE_ID } from "../services/articles.ts";
import { listCapturePage } from "../services/captures.ts";
import { decideComment, deleteComment } from "../services/comments.ts";
import { readStatistics } from "../services/statistics.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import {
  countCommentsByStatus,
  listCommentsByStatus,
  listDecidedComments,
} from "../storage/catalogue/comments.ts";
import { listIngestedHours } from "../storage/catalogue/ingest-history.ts";
import { type Decision, type Done, deskPath } from "./desk-comments.tsx";
import type { IngestData } from "./desk-ingest.tsx";
import { DeskPage, LoginPage } from "./desk-page.tsx";
import { readForm } from "./form.ts";
import { NO_STORE, respondWithError, respondWithPage } from "./respond.tsx";
import { beginSession, endSession, requireSession } from "./session.ts";

/** `/desk`, for those who run the deployment: comments to decide on, and the state of ingest. */

const MAX_CAPTURES = 50;
const MAX_COMMENTS = 20;
const MAX_HOURS = 24;
const MAX_FORM_BYTES = 4_096;

/** No cache stores the desk. */
const noStore = createMiddleware<AppEnv>(async function noStore(c, next) {
  await next();
  c.header("Cache-Control", NO_STORE);
});

export const desk = new Hono<AppEnv>();
desk.use(noStore, csrf());
desk.use(
  bodyLimit({
    maxSize: MAX_FORM_BYTES,
    onError: (c) => respondWithError(c as Context<AppEnv>, 413, "This form is too large."),
  }),
);

desk.get("/login", (c) => respondWithLogin(c, 200));

desk.post("/login", async (c) => {
  const { ADMIN_TOKEN } = readConfig(c.env);
  if (ADMIN_TOKEN === undefined) return respondWithError(c, 503, NO_TOKEN);
  const { token } = await readForm(c, "token");
  if (!(await timingSafeEqual(token.trim(), ADMIN_TOKEN))) {
    return respondWithLogin(c, 403);
  }
  await beginSession(c, ADMIN_TOKEN);
  return c.redirect("/desk", 303);
});

desk.use(requireSession);

/** The requested page of comments. Other parameters are ignored. */
const page = z.object({
  status: z.enum(["waiting", "approved", "rejected"]).default("waiting"),
  cursor: commentCursor,
});

desk.get("/", async (c) => {
  const asked = page.safeParse(c.req.query());
  if (!asked.success) return respondWithError(c, 400, "The desk has no such list of comments.");
  const { status, cursor } = asked.data;
  const db = createBatchLoader(c.env.CATALOGUE);
  const limit = MAX_COMMENTS;
  const [counts, { items, next }, ingest] = await Promise.all([
    countCommentsByStatus(db),
    status === "waiting"
      ? listCommentsByStatus(db, { status, after: cursor ?? 0, limit })
      : listDecidedComments(db, { status, before: cursor, limit }),
    status === "waiting" ? readIngest(c, db) : null,
  ]);
  const comments = {
    list: { status, cursor: cursor === null ? null : toCursor(cursor) },
    items,
    next: next === null ? null : toCursor(next),
    done: doneIn(c.req.query()),
  };
  const html = <DeskPage counts={counts} comments={comments} ingest={ingest} />;
  return respondWithPage(c, html, { status: 200, cache: NO_STORE });
});

async function readIngest(c: Context<AppEnv>, db: D1Database): Promise<IngestData> {
  const first = { after: "", limit: MAX_CAPTURES };
  const [statistics, hours, waiting, rejected] = await Promise.all([
    readStatistics(db, dailyBudgets(c.env), Date.now()),
    listIngestedHours(db, MAX_HOURS),
    listCapturePage(db, { ...first, status: "waiting" }),
    listCapturePage(db, { ...first, status: "rejected" }),
  ]);
  const wasStarted = c.req.query("done") === "ingest";
  return { statistics, hours, waiting: waiting.items, rejected: rejected.items, wasStarted };
}

const DECISIONS: readonly string[] = ["approved", "rejected", "deleted"] satisfies Decision[];

function isDecision(text: string | undefined): text is Decision {
  return text !== undefined && DECISIONS.includes(text);
}

/** Reads the last decision from the address of the page that confirms it. */
function doneIn({ done, comment, article }: Record<string, string>): Done | null {
  if (!isDecision(done) || comment === undefined) return null;
  const isKnown = article !== undefined && ARTICLE_ID.test(article);
  return { decision: done, comment, article: isKnown ? article : null };
}

desk.post("/comments/:id", async (c) => {
  const id = c.req.param("id");
  const { decision } = await readForm(c, "decision");
  if (!isDecision(decision)) {
    return respondWithError(c, 400, "A comment can be approved, rejected or deleted.");
  }
  const decided = await decide(toStores(c.env), id, decision);
  if (decided === null) return respondWithError(c, 404, NO_COMMENT);
  // Back to where it was decided.
  const asked = page.safeParse(c.req.query());
  const { status, cursor } = asked.data ?? { status: "waiting", cursor: null };
  const list = { status, cursor: cursor === null ? null : toCursor(cursor) };
  const done = { done: decision, comment: id, ...decided };
  return c.redirect(`${deskPath(list, done)}#comments`, 303);
});

/** Null if there is no such comment, else its public article, if it has one. */
async function decide(
  stores: Stores,
  id: string,
  decision: Decision,
): Promise<{ article?: string } | null> {
  const decided =
    decision === "deleted"
      ? await deleteComment(stores, id, Date.now())
      : await decideComment(stores, id, decision, new Date().toISOString());
  if (decided.kind === "unknown") return null;
  const isShown = decided.kind === "decided" && decided.comment.article.title !== null;
  return isShown ? { article: decided.comment.article.id } : {};
}

const NO_COMMENT = "There is no such comment; somebody may have deleted it.";

desk.post("/ingest", async (c) => {
  requireConfig(c.env);
  await runScheduled(toStores(c.env), scheduledSettings(c.env, Date.now()));
  return c.redirect("/desk?done=ingest#runs", 303);
});

desk.post("/logout", (c) => {
  endSession(c);
  return c.redirect("/desk/login", 303);
});

function respondWithLogin(c: Context<AppEnv>, status: 200 | 403) {
  return respondWithPage(c, <LoginPage isWrong={status === 403} />, { status, cache: NO_STORE });
}
