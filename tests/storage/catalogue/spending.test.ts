import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { recordFailure, rejectFailed } from "../../../src/storage/catalogue/captures.ts";
import { deleteCommentRow, updateCommentStatus } from "../../../src/storage/catalogue/comments.ts";
import { closeSession, openSession } from "../../../src/storage/catalogue/desk-sessions.ts";
import {
  leaseCaptures,
  leaseUnlisted,
  takeBackLeases,
} from "../../../src/storage/catalogue/leases.ts";
import { addComment, commentId } from "../../../src/storage/catalogue/new-comments.ts";
import { COMMENT, ingestArticle } from "../../comments.ts";
import { metered } from "../../metered-database.ts";

/** What is counted, held to what D1 reports that it wrote. */

const DAY = "2026-01-01";
const AT = `${DAY}T12:00:00.000Z`;
const LIMITS = { waitingPerArticle: 50, perDay: 500 };

type Counts = { rows: number; operations: number; comments: number };

async function spentOn(day: string): Promise<Counts> {
  const spent = await env.CATALOGUE.prepare(
    `SELECT d1_rows AS rows, queue_operations AS operations, comments
     FROM spending WHERE day = ?1`,
  )
    .bind(day)
    .first<Counts>();
  return spent ?? { rows: 0, operations: 0, comments: 0 };
}

/** What a deed adds to the day; the rows are those that D1 reported, or the test fails. */
async function costOf(deed: (db: D1Database) => Promise<unknown>): Promise<Counts> {
  const { db, meter } = metered(env.CATALOGUE);
  const before = await spentOn(DAY);
  await deed(db);
  const after = await spentOn(DAY);
  expect(after.rows - before.rows).toBe(meter.written);
  return {
    rows: after.rows - before.rows,
    operations: after.operations - before.operations,
    comments: after.comments - before.comments,
  };
}

const NOTHING = { rows: 0, operations: 0, comments: 0 };

test("a new comment costs seven rows", async () => {
  const comment = { article: await ingestArticle(), ...COMMENT, at: AT };
  const add = (said: typeof comment) => costOf((db) => addComment(db, said, LIMITS));
  expect(await add(comment)).toEqual({ rows: 7, operations: 0, comments: 1 });
  expect(await add({ ...comment, text: "Again." })).toEqual({
    rows: 7,
    operations: 0,
    comments: 1,
  });
});

test("a decision costs five rows, six if it shows or hides a comment, and none if it changes nothing", async () => {
  const comment = { article: await ingestArticle(), ...COMMENT, at: AT };
  await addComment(env.CATALOGUE, comment, LIMITS);
  const rows: number[] = [];
  for (const status of ["rejected", "approved", "approved", "rejected", "approved"] as const) {
    const cost = await costOf((db) => updateCommentStatus(db, commentId(comment), status, AT));
    expect(cost).toEqual({ ...NOTHING, rows: cost.rows });
    rows.push(cost.rows);
  }
  expect(rows).toEqual([5, 6, 0, 6, 6]);
  expect(await costOf((db) => updateCommentStatus(db, "none", "approved", AT))).toEqual(NOTHING);
});

test("a deletion costs two rows, three if the comment was public", async () => {
  const article = await ingestArticle();
  for (const [status, rows] of [
    [null, 2],
    ["rejected", 2],
    ["approved", 3],
  ] as const) {
    const comment = { article, ...COMMENT, text: String(status), at: AT };
    await addComment(env.CATALOGUE, comment, LIMITS);
    const id = commentId(comment);
    if (status !== null) await updateCommentStatus(env.CATALOGUE, id, status, AT);
    expect(await costOf((db) => deleteCommentRow(db, id, AT))).toEqual({ ...NOTHING, rows });
    expect(await costOf((db) => deleteCommentRow(db, id, AT))).toEqual(NOTHING);
  }
});

test("a session of the desk costs two rows at login, two more if another has expired, and two at logout", async () => {
  const open = (id: string, expiresAt: string) =>
    costOf((db) => openSession(db, { id, now: AT, expiresAt }));
  expect(await open("a", AT)).toEqual({ ...NOTHING, rows: 2 });
  expect(await open("b", `${DAY}T20:00:00.000Z`)).toEqual({ ...NOTHING, rows: 4 });
  expect(await costOf((db) => closeSession(db, "b", AT))).toEqual({ ...NOTHING, rows: 2 });
  expect(await costOf((db) => closeSession(db, "b", AT))).toEqual(NOTHING);
});

/** Leases objects of the inbox, in their version `version`. */
function lease(names: readonly string[], version: string, now = AT) {
  const objects = names.map((name) => ({
    name,
    version,
    etag: "e",
    size: 1,
    uploadedAt: AT,
    seenAt: AT,
    capturedAt: null,
    url: null,
    source: null,
    publishedAt: null,
    problems: [],
  }));
  const until = new Date(Date.parse(now) + 900_000).toISOString();
  return (db: D1Database) =>
    leaseCaptures(db, objects, { now, until, readerVersion: 1, rereads: 50 });
}

test("a lease of a new capture costs four rows and a message's three operations, and counting them costs one more row", async () => {
  const names = ["a", "b", "c"];
  expect(await costOf(lease(names, "1"))).toEqual({ rows: 13, operations: 9, comments: 0 });
  expect(await costOf(lease(names, "1"))).toEqual(NOTHING);
  // A lease that writes other rows than that of a new capture is counted once more.
  expect(await costOf(lease(["a"], "2"))).toEqual({ rows: 5, operations: 3, comments: 0 });
  const later = `${DAY}T12:15:00.000Z`;
  expect(await costOf(lease(["a", "b"], "2", later))).toEqual({
    rows: 8,
    operations: 6,
    comments: 0,
  });
});

test("leases of captures that the inbox no longer lists cost a row each", async () => {
  await lease(["a", "b", "c"], "1")(env.CATALOGUE);
  const times = { now: `${DAY}T12:15:00.000Z`, until: `${DAY}T12:30:00.000Z` };
  const range = { after: "", to: "", limit: 2 };
  expect(await costOf((db) => leaseUnlisted(db, range, times))).toEqual({
    rows: 3,
    operations: 6,
    comments: 0,
  });
});

test("leases that are taken back cost a row each, and return their operations", async () => {
  const { captures } = await lease(["a", "b", "c"], "1")(env.CATALOGUE);
  expect(await costOf((db) => takeBackLeases(db, captures.slice(1), DAY))).toEqual({
    rows: 3,
    operations: -6,
    comments: 0,
  });
});

test("recording a failure, rejecting a capture and storing a sweep's position are counted", async () => {
  await lease(["a"], "1")(env.CATALOGUE);
  const [note, end] = [
    { detail: "It failed.", day: DAY },
    { until: AT, day: DAY },
  ];
  const [one, none] = [
    { name: "a", version: "1" },
    { name: "a", version: "2" },
  ];
  expect(await costOf((db) => recordFailure(db, one, note))).toEqual({ ...NOTHING, rows: 2 });
  expect(await costOf((db) => recordFailure(db, none, note))).toEqual(NOTHING);
  expect(await costOf((db) => rejectFailed(db, one, end))).toEqual({ ...NOTHING, rows: 6 });
  expect(await costOf((db) => rejectFailed(db, one, end))).toEqual(NOTHING);
  await lease(["a"], "1", `2026-01-02T12:00:00.000Z`)(env.CATALOGUE);
  expect(await costOf((db) => rejectFailed(db, one, end))).toEqual({ ...NOTHING, rows: 6 });
});
