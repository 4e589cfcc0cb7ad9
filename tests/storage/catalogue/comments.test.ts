import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { CommentStatus } from "../../../src/schema/comment.ts";
import { restoreComments } from "../../../src/storage/catalogue/comment-recovery.ts";
import {
  countComments,
  countCommentsByStatus,
  deleteCommentRow,
  listComments,
  listCommentsByStatus,
  listDecidedComments,
  updateCommentStatus,
} from "../../../src/storage/catalogue/comments.ts";
import { addComment, checkNewComment } from "../../../src/storage/catalogue/new-comments.ts";
import { fillComments, findIdByTitle, ingestArticle, mergeArticle } from "../../comments.ts";
import { metered } from "../../metered-database.ts";

const AT = "2025-08-02T09:30:00.000Z";
const LIMITS = { waitingPerArticle: 50, perDay: 500 };

async function add(article: string, text: string): Promise<string> {
  const said = { article, name: "Ada Berg", text, at: AT };
  const added = await addComment(env.CATALOGUE, said, LIMITS);
  if (added.kind !== "stored") throw new Error(`the comment is ${added.kind}`);
  return added.id;
}

async function approved(article: string, text: string): Promise<string> {
  const id = await add(article, text);
  await updateCommentStatus(env.CATALOGUE, id, "approved", AT);
  return id;
}

async function countOf(article: string): Promise<number | undefined> {
  return (await countComments(env.CATALOGUE, [article])).get(article);
}

test("adding says whether the comment is stored, is waiting already, or has no article", async () => {
  const said = { article: await ingestArticle(), name: "Ada Berg", text: "At last.", at: AT };
  const first = await addComment(env.CATALOGUE, said, LIMITS);
  expect(first).toEqual({ kind: "stored", id: expect.stringMatching(/^[0-9a-f]{20}$/) });
  const later = { ...said, at: "2025-08-02T09:31:00.000Z" };
  expect(await addComment(env.CATALOGUE, later, LIMITS)).toEqual({
    ...first,
    kind: "repeated",
    status: "waiting",
  });
  const nowhere = { ...said, article: "0".repeat(20) };
  expect(await addComment(env.CATALOGUE, nowhere, LIMITS)).toEqual({ kind: "no-article" });
});

test("the count is that of approved comments, whatever is decided and how often", async () => {
  const article = await ingestArticle();
  expect(await countOf(article)).toBe(0);
  const first = await add(article, "At last.");
  const second = await add(article, "Too late.");
  expect(await countOf(article)).toBe(0);
  const counts: (number | undefined)[] = [];
  for (const status of ["approved", "approved", "rejected", "rejected", "approved"] as const) {
    await updateCommentStatus(env.CATALOGUE, first, status, AT);
    counts.push(await countOf(article));
  }
  expect(counts).toEqual([1, 1, 0, 0, 1]);
  await updateCommentStatus(env.CATALOGUE, second, "approved", AT);
  expect(await countOf(article)).toBe(2);
  expect(await deleteCommentRow(env.CATALOGUE, second, AT)).toBe(true);
  expect(await deleteCommentRow(env.CATALOGUE, second, AT)).toBe(false);
  expect(await countOf(article)).toBe(1);
});

test("twenty decisions at once leave a count that agrees with the comment", async () => {
  const article = await ingestArticle();
  const id = await add(article, "At last.");
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      updateCommentStatus(env.CATALOGUE, id, i % 3 === 0 ? "rejected" : "approved", AT),
    ),
  );
  const { items } = await listCommentsByStatus(env.CATALOGUE, { status: null, after: 0, limit: 9 });
  expect(items).toHaveLength(1);
  expect(await countOf(article)).toBe(items[0]?.status === "approved" ? 1 : 0);
});

test("a merged article's count is that of all its ids, in any order", async () => {
  const old = await ingestArticle();
  await approved(old, "Before.");
  const [ferry, goats] = [await mergeArticle(), await findIdByTitle("Goats")];
  await approved(ferry, "After.");
  await approved(goats, "Baa.");
  const counts = await countComments(env.CATALOGUE, [goats, ferry]);
  expect([...counts]).toEqual([
    [goats, 1],
    [ferry, 2],
  ]);
});

test("comments that are restored from the inbox are counted", async () => {
  const article = await ingestArticle();
  const kept = (n: number, status: CommentStatus) => ({
    id: `${n}`.repeat(20),
    article,
    name: "Ada Berg",
    text: `No. ${n}`,
    at: AT,
    status,
    decidedAt: status === "waiting" ? null : AT,
  });
  await restoreComments(env.CATALOGUE, [kept(1, "approved"), kept(2, "waiting")]);
  await restoreComments(env.CATALOGUE, [kept(3, "approved"), kept(4, "approved")]);
  expect(await countOf(article)).toBe(3);
  const later = { ...kept(3, "rejected"), decidedAt: "2026-01-02T00:00:00.000Z" };
  await restoreComments(env.CATALOGUE, [later]);
  expect(await countOf(article)).toBe(2);
});

test("a deleted comment's position is not given to another", async () => {
  const article = await ingestArticle();
  await approved(article, "One.");
  const last = await approved(article, "Two.");
  const asked = { article, after: 0, limit: 9 };
  const first = await listComments(env.CATALOGUE, { ...asked, limit: 1 });
  const two = await listComments(env.CATALOGUE, { ...asked, after: first?.next ?? 0 });
  expect(two?.items.map(({ text }) => text)).toEqual(["Two."]);
  await deleteCommentRow(env.CATALOGUE, last, AT);
  await approved(article, "Three.");
  // The place of the deleted one comes right after the first.
  const rest = await listComments(env.CATALOGUE, { ...asked, after: (first?.next ?? 0) + 1 });
  expect(rest?.items.map(({ text }) => text)).toEqual(["Three."]);
});

test("decided comments are listed by decision, the latest first, a page at a time", async () => {
  const article = await ingestArticle();
  const ids: string[] = [];
  for (const text of ["a", "b", "c", "d", "e"]) ids.push(await add(article, text));
  const [a, b, c, d] = ids.map((id) => async (status: "approved" | "rejected") => {
    await updateCommentStatus(env.CATALOGUE, id, status, AT);
  });
  for (const each of [d, a, c, b]) await each?.("approved");
  await c?.("rejected");
  await a?.("rejected");
  await a?.("approved");
  // Decided on once more without a change, it keeps its place.
  await d?.("approved");
  const textsOf = async (status: "approved" | "rejected", before: number | null) => {
    const { items, next } = await listDecidedComments(env.CATALOGUE, { status, before, limit: 2 });
    return { texts: items.map(({ text }) => text), next };
  };
  const first = await textsOf("approved", null);
  expect(first.texts).toEqual(["a", "b"]);
  expect(await textsOf("approved", first.next)).toEqual({ texts: ["d"], next: null });
  expect(await textsOf("rejected", null)).toEqual({ texts: ["c"], next: null });
  expect(await countCommentsByStatus(env.CATALOGUE)).toEqual({
    waiting: 1,
    approved: 3,
    rejected: 1,
  });
});

test("lists and counts read as many rows of 3,000 comments as of 300", async () => {
  const article = await ingestArticle();
  const rowsRead = async () => {
    const { db, meter } = metered(env.CATALOGUE);
    const rows: number[] = [];
    const asked = { after: 100, limit: 20 };
    for (const ask of [
      () => listComments(db, { ...asked, article }),
      () => listCommentsByStatus(db, { ...asked, status: null }),
      () => listCommentsByStatus(db, { ...asked, status: "waiting" }),
      () => listDecidedComments(db, { status: "approved", before: 120, limit: 20 }),
      () => countComments(db, [article]),
      () => updateCommentStatus(db, "none", "approved", AT),
      () => checkNewComment(db, { article, name: "Ada Berg", text: "More.", at: AT }, LIMITS),
    ]) {
      const before = meter.read;
      await ask();
      rows.push(meter.read - before);
    }
    return rows;
  };
  await fillComments(article, 150, "approved");
  await fillComments(article, 150, "waiting");
  const few = await rowsRead();
  await env.CATALOGUE.prepare("DELETE FROM comments").run();
  await env.CATALOGUE.prepare("DELETE FROM sqlite_sequence WHERE name = 'comments'").run();
  await fillComments(article, 1_500, "approved");
  await fillComments(article, 1_500, "waiting");
  const many = await rowsRead();
  expect(many).toEqual(few);
});
