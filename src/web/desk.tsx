import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { createMiddleware } from "hono/factory";
import { timingSafeEqual } from "hono/utils/buffer";
import { READER_VERSION } from "../capture/read.ts";
import { deleteComment, listByStatus, moderateComment } from "../catalogue/comments.ts";
import { listLedger } from "../catalogue/ledger.ts";
import { inOneBatch } from "../catalogue/one-batch.ts";
import { listRuns } from "../catalogue/runs.ts";
import { readStatus } from "../catalogue/status.ts";
import { readConfig, roundSettings, storesOf } from "../config.ts";
import type { AppEnv } from "../http/router.ts";
import { runRound } from "../ingest/round.ts";
import { answerFault, answerPage, PRIVATE } from "./answer.tsx";
import { DeskPage, LoginPage } from "./desk-page.tsx";
import { beginSession, endSession, requireSession } from "./session.ts";

/** `/desk`, for those who run the deployment: comments to decide on, and how ingest goes. */

const SHOWN = 50;
const FORM_BYTES = 4_096;

const NO_TOKEN =
  "This deployment has no ADMIN_TOKEN. Set one with `npx wrangler secret put ADMIN_TOKEN`.";

/** What the desk says is for the asker alone. */
const kept = createMiddleware<AppEnv>(async function kept(c, next) {
  await next();
  c.header("Cache-Control", PRIVATE);
});

export const desk = new Hono<AppEnv>();
desk.use(kept, csrf());
desk.use(
  bodyLimit({
    maxSize: FORM_BYTES,
    onError: (c) => answerFault(c as Context<AppEnv>, 413, "This form has more than it can hold."),
  }),
);

desk.get("/login", (c) => answerLogin(c, 200));

desk.post("/login", async (c) => {
  const { ADMIN_TOKEN } = readConfig(c.env);
  if (ADMIN_TOKEN === undefined) return answerFault(c, 503, NO_TOKEN);
  const { token } = await c.req.parseBody();
  if (typeof token !== "string" || !(await timingSafeEqual(token.trim(), ADMIN_TOKEN))) {
    return answerLogin(c, 403);
  }
  await beginSession(c, ADMIN_TOKEN);
  return c.redirect("/desk", 303);
});

desk.use(requireSession);

desk.get("/", async (c) => {
  const now = new Date().toISOString();
  const { KV_WRITES_PER_DAY, D1_ROWS_PER_DAY } = readConfig(c.env);
  const db = inOneBatch(c.env.CATALOGUE);
  const first = { after: 0, limit: SHOWN };
  const [status, runs, waiting, rejected, comments, decided] = await Promise.all([
    readStatus(db, { readerVersion: READER_VERSION, now }),
    listRuns(db, 24),
    listLedger(db, { status: "waiting", after: "", limit: SHOWN }),
    listLedger(db, { status: "rejected", after: "", limit: SHOWN }),
    listByStatus(db, { ...first, status: "waiting" }),
    listByStatus(db, { ...first, status: "approved" }),
  ]);
  const budgets = { kvWrites: KV_WRITES_PER_DAY, d1Rows: D1_ROWS_PER_DAY };
  const page = (
    <DeskPage
      {...{ status, budgets, runs, waiting, rejected }}
      comments={comments}
      approved={decided}
    />
  );
  return answerPage(c, page, { status: 200, cache: PRIVATE });
});

desk.post("/comments/:id", async (c) => {
  const id = c.req.param("id");
  const { decision } = await c.req.parseBody();
  const db = c.env.CATALOGUE;
  if (decision === "approved" || decision === "rejected") {
    if (!(await moderateComment(db, id, decision))) return answerFault(c, 404, GONE);
  } else if (decision === "deleted") {
    if (!(await deleteComment(db, id))) return answerFault(c, 404, GONE);
  } else {
    return answerFault(c, 400, "A comment can be approved, rejected or deleted.");
  }
  return c.redirect("/desk#comments", 303);
});

const GONE = "There is no such comment; somebody may have deleted it.";

desk.post("/ingest", async (c) => {
  await runRound(storesOf(c.env), roundSettings(c.env, Date.now()));
  return c.redirect("/desk#runs", 303);
});

desk.post("/logout", (c) => {
  endSession(c);
  return c.redirect("/desk/login", 303);
});

function answerLogin(c: Context<AppEnv>, status: 200 | 403) {
  return answerPage(c, <LoginPage isWrong={status === 403} />, { status, cache: PRIVATE });
}
