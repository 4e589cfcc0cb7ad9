import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import {
  countComments,
  countCommentsByStatus,
  listComments,
  listCommentsByStatus,
  upsertComment,
} from "../../../src/storage/catalogue/comments.ts";
import { checkNewComment } from "../../../src/storage/catalogue/new-comments.ts";
import {
  AT,
  COMMENT,
  decide,
  fillComments,
  findIdByTitle,
  ingestArticle,
  LIMITS,
  mergeArticle,
  post,
  removeComment,
} from "../../comments.ts";
import { metered } from "../../metered-database.ts";

test("the count is that of approved comments, whatever is decided and how often", async () => {
  const article = await ingestArticle();
  const counts: (number | undefined)[] = [];
  const count = async () =>
    counts.push((await countComments(env.CATALOGUE, [article])).get(article));
  const [first, second] = [await post(article, "At last."), await post(article, "Too late.")];
  await count();
  for (const status of ["approved", "approved", "rejected", "rejected", "approved"] as const) {
    await decide(first, status);
    await count();
  }
  await decide(second, "approved");
  await count();
  await removeComment(second);
  await count();
  expect(counts).toEqual([0, 1, 1, 0, 0, 1, 2, 1]);
});

test("a merged article's count is that of all its ids, in any order", async () => {
  const approved = async (article: string, text: string) =>
    decide(await post(article, text), "approved");
  await approved(await ingestArticle(), "Before.");
  const [ferry, goats] = [await mergeArticle(), await findIdByTitle("Goats")];
  await approved(ferry, "After.");
  await approved(goats, "Baa.");
  const counts = await countComments(env.CATALOGUE, [goats, ferry]);
  expect([...counts]).toEqual([
    [goats, 1],
    [ferry, 2],
  ]);
});

test("comments and decisions of one millisecond are each on one page, decisions the latest first", async () => {
  const article = await ingestArticle();
  const ids: string[] = [];
  for (const text of ["a", "b", "c", "d", "e"]) ids.push(await post(article, text));
  const [a = "", b = "", c = "", d = ""] = ids;
  for (const id of [d, a, c, b]) await decide(id, "approved");
  await decide(c, "rejected");
  await decide(a, "rejected");
  await decide(a, "approved");
  // Decided on once more without a change, it keeps its place.
  await decide(d, "approved");
  const decided = async (status: "approved" | "rejected", after: number | null) => {
    const asked = { status, sort: "latest", after, limit: 2 } as const;
    const { items, next } = await listCommentsByStatus(env.CATALOGUE, asked);
    return { texts: items.map(({ text }) => text), next };
  };
  const first = await decided("approved", null);
  expect(first.texts).toEqual(["a", "b"]);
  expect(await decided("approved", first.next)).toEqual({ texts: ["d"], next: null });
  expect(await decided("rejected", null)).toEqual({ texts: ["c"], next: null });
  const counts = { waiting: 1, approved: 3, rejected: 1 };
  expect(await countCommentsByStatus(env.CATALOGUE)).toEqual(counts);

  const shown: string[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page = await listComments(env.CATALOGUE, { article, after, limit: 1 });
    shown.push(...(page?.items ?? []).map(({ text }) => text));
    after = page?.next ?? null;
  }
  expect(shown).toEqual(["a", "b", "d"]);
});

test("lists, counts and writes read as many rows of 3,000 comments as of 300", async () => {
  const article = await ingestArticle();
  const rowsRead = async (each: number) => {
    await env.CATALOGUE.prepare("DELETE FROM comments").run();
    await fillComments(article, each, "approved");
    await fillComments(article, each, "waiting");
    const { db, meter } = metered(env.CATALOGUE);
    const rows: number[] = [];
    const asked = { after: 100, limit: 20, sort: "oldest" } as const;
    const comment = { id: "new", article, ...COMMENT, at: AT };
    for (const ask of [
      () => listComments(db, { ...asked, article }),
      () => listCommentsByStatus(db, { ...asked, status: null }),
      () => listCommentsByStatus(db, { ...asked, status: "waiting" }),
      () => listCommentsByStatus(db, { status: "approved", sort: "latest", after: 120, limit: 20 }),
      () => countComments(db, [article]),
      () => checkNewComment(db, { article, ...COMMENT, at: AT }, LIMITS),
      () => upsertComment(db, { ...comment, status: "approved", decidedAt: AT }).run(),
    ]) {
      const before = meter.read;
      await ask();
      rows.push(meter.read - before);
    }
    return rows;
  };
  expect(await rowsRead(1_500)).toEqual(await rowsRead(150));
});
