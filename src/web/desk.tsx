import { type Context, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { timingSafeEqual } from "hono/utils/buffer";
import * as z from "zod";
import {
  dailyBudgets,
  healthSettings,
  ingestSettings,
  readConfig,
  requireConfig,
} from "../config.ts";
import { NO_TOKEN } from "../http/middleware/auth.ts";
import { storesOf } from "../http/middleware/spending.ts";
import type { AppEnv } from "../http/router.ts";
import { runScheduled } from "../ingest/scheduled.ts";
import { retryCaptures } from "../ingest/sweep.ts";
import { inList, moderationCursor, nextCursor } from "../parameters/cursor.ts";
import { decode } from "../reader/decode.ts";
import { ARTICLE_ID } from "../schema/article.ts";
import { decideComment, deleteComment } from "../services/comments.ts";
import { checkHealth } from "../services/health.ts";
import { readStatistics } from "../services/statistics.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { findCaptureRow, listCaptures, listRejectedRows } from "../storage/catalogue/captures.ts";
import {
  countCommentsByStatus,
  listCommentsByStatus,
  listDecidedComments,
} from "../storage/catalogue/comments.ts";
import { getCapture } from "../storage/inbox/captures.ts";
import { type Decision, type DeskList, type Done, deskPath } from "./desk-comments.tsx";
import type { IngestData } from "./desk-ingest.tsx";
import { CaptureTextPage, DeskPage, LoginPage } from "./desk-page.tsx";
import { deskWebhooks } from "./desk-webhooks.tsx";
import { readForm, readSelection } from "./form.ts";
import { NO_STORE, respondWithError, respondWithPage } from "./respond.tsx";
import { beginSession, endSession, requireSession } from "./session.ts";

/** `/desk`, for those who run the deployment: comments to decide on, and the state of ingest. */

const MAX_CAPTURES = 50;
/** Comments on a page of the desk. */
const MAX_COMMENTS = 20;
const MAX_TEXT_CHARACTERS = 100_000;

/** No cache stores the desk. */
const noStore = createMiddleware<AppEnv>(async function noStore(c, next) {
  await next();
  c.header("Cache-Control", NO_STORE);
});

export const desk = new Hono<AppEnv>();
desk.use(noStore);

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
desk.route("/webhooks", deskWebhooks);

/** The requested page of comments. Other parameters are ignored. */
const page = z.object({
  status: z.enum(["waiting", "approved", "rejected"]).default("waiting"),
  cursor: moderationCursor,
});

/** One batch, and for health another. Comments that wait begin with the oldest, others with the last decision. */
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
    list: listIn(c.req.query()),
    items,
    next: nextCursor(inList("moderation", next)),
    done: doneIn(c.req.query()),
  };
  const html = <DeskPage counts={counts} comments={comments} ingest={ingest} />;
  return respondWithPage(c, html, { status: 200, cache: NO_STORE });
});

/** The state of the corpus and of ingest, and what the day has cost. */
async function readIngest(c: Context<AppEnv>, db: D1Database): Promise<IngestData> {
  const now = Date.now();
  const [statistics, waiting, rejected, health] = await Promise.all([
    readStatistics(db, dailyBudgets(c.env), now),
    listCaptures(db, { status: "waiting", after: "", limit: MAX_CAPTURES }),
    listRejectedRows(db, MAX_CAPTURES),
    checkHealth(storesOf(c), healthSettings(c.env, now)),
  ]);
  const wasStarted = c.req.query("done") === "ingest";
  return { statistics, waiting: waiting.items, rejected, health, wasStarted };
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

/** The list of the page where a decision was made; the first one if the address names none. */
function listIn(query: Record<string, string>): DeskList {
  const { status, cursor } = page.safeParse(query).data ?? page.parse({});
  return { status, cursor: nextCursor(inList("moderation", cursor)) };
}

desk.post("/comments/:id", async (c) => {
  const id = c.req.param("id");
  const { decision } = await readForm(c, "decision");
  if (!isDecision(decision)) {
    return respondWithError(c, 400, "A comment can be approved, rejected or deleted.");
  }
  const decided = await moderate(c, id, decision);
  if (!decided) return respondWithError(c, 404, NO_COMMENT);
  const shown = decided !== true &&
    decided.article.title !== null && { article: decided.article.id };
  const done = { done: decision, comment: id, ...shown };
  return c.redirect(`${deskPath(listIn(c.req.query()), done)}#comments`, 303);
});

/** Returns the comment with its new status, or whether it was deleted. */
function moderate(c: Context<AppEnv>, id: string, decision: Decision) {
  return decision === "deleted"
    ? deleteComment(storesOf(c), id)
    : decideComment(storesOf(c), id, decision, new Date().toISOString());
}

const NO_COMMENT = "There is no such comment; somebody may have deleted it.";

desk.post("/comments", async (c) => {
  const { decision } = await readForm(c, "decision");
  if (!isDecision(decision)) {
    return respondWithError(c, 400, "Comments can be approved, rejected or deleted.");
  }
  const ids = (await readSelection(c, "comment")).slice(0, MAX_COMMENTS);
  for (const id of ids) await moderate(c, id, decision);
  return c.redirect(`${deskPath(listIn(c.req.query()))}#comments`, 303);
});

desk.post("/captures", async (c) => {
  requireConfig(c.env);
  const { retry } = await readForm(c, "retry");
  const names = retry === "all" ? null : await readSelection(c, "capture");
  await retryCaptures(storesOf(c), names, ingestSettings(c.env, Date.now()));
  return c.redirect("/desk?done=ingest#runs", 303);
});

desk.get("/capture", async (c) => {
  const name = c.req.query("name") ?? "";
  const capture = await findCaptureRow(c.env.CATALOGUE, name);
  if (!capture) return respondWithError(c, 404, "There is no such capture.");
  const object = await getCapture(c.env.INBOX, name);
  const decoded = object && decode(await object.bytes());
  const text = decoded?.ok ? decoded.text.slice(0, MAX_TEXT_CHARACTERS) : null;
  const html = <CaptureTextPage capture={capture} text={text} />;
  return respondWithPage(c, html, { status: 200, cache: NO_STORE });
});

desk.post("/ingest", async (c) => {
  requireConfig(c.env);
  await runScheduled(storesOf(c), ingestSettings(c.env, Date.now()));
  return c.redirect("/desk?done=ingest#runs", 303);
});

desk.post("/logout", async (c) => {
  await endSession(c);
  return c.redirect("/desk/login", 303);
});

function respondWithLogin(c: Context<AppEnv>, status: 200 | 403) {
  return respondWithPage(c, <LoginPage isWrong={status === 403} />, { status, cache: NO_STORE });
}
