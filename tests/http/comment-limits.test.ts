import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { postComment } from "../../src/services/comments.ts";
import {
  AT,
  COMMENT,
  createComment,
  fillComments,
  findIdByTitle,
  ingestArticle,
  keptComments,
  mergeArticle,
  moderate,
  removeComment,
  sendComment,
} from "../comments.ts";
import { listArticles } from "../instance.ts";
import { page } from "../pages.ts";
import { settingsAt } from "../settings.ts";
import { countingCalls, onCall } from "../wrapped-bindings.ts";

/** How many comments are accepted: fifty wait at an article at most, and a day accepts five hundred. */

const DETAILS = {
  article:
    "Many comments on this article wait for approval; no more are accepted until some are decided on. Try again in an hour.",
  day: "No more comments are accepted today. Try again after midnight (UTC).",
};

/** Has the day accepted so many comments, by SQL. */
async function accept(day: string, comments: number): Promise<void> {
  await env.CATALOGUE.prepare(
    `INSERT INTO spending VALUES (?1, 0, 0, 0, 0, ?2, 0)
     ON CONFLICT (day) DO UPDATE SET comments = excluded.comments`,
  )
    .bind(day, comments)
    .run();
}

const post = (article: string, text: string) =>
  sendComment(article, JSON.stringify({ ...COMMENT, text }));

async function expectRefusal(response: Response, detail: string): Promise<number> {
  expect(response.status).toBe(503);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toEqual({
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    detail,
  });
  return Number(response.headers.get("Retry-After"));
}

test("the fifty-first comment that would wait at an article is refused for an hour, and stored nowhere", async () => {
  const article = await ingestArticle();
  await fillComments(article, 49, "waiting");
  await createComment(article);
  expect(await expectRefusal(await post(article, "One more."), DETAILS.article)).toBe(3_600);
  expect(await keptComments()).toHaveLength(1);

  const again = await post(article, COMMENT.text);
  expect([again.status, (await again.json<{ status: string }>()).status]).toEqual([202, "waiting"]);
});

test("a comment that is decided on or deleted frees its place", async () => {
  const article = await ingestArticle();
  await fillComments(article, 47, "waiting");
  const [a, b, c] = [
    await createComment(article, { text: "a" }),
    await createComment(article, { text: "b" }),
    await createComment(article, { text: "c" }),
  ];
  const deeds = [
    () => moderate(a, "approved"),
    () => moderate(b, "rejected"),
    () => removeComment(c),
  ];
  for (const [n, deed] of deeds.entries()) {
    await expectRefusal(await post(article, `More ${n}.`), DETAILS.article);
    await deed();
    expect((await post(article, `More ${n}.`)).status).toBe(202);
  }
  await expectRefusal(await post(article, "No more."), DETAILS.article);
});

test("comments that were sent to any id of an article take its places, and none of another's", async () => {
  const old = await ingestArticle();
  await fillComments(old, 30, "waiting");
  const article = await mergeArticle();
  await fillComments(article, 20, "waiting");
  for (const id of [old, article]) {
    await expectRefusal(await post(id, "One more."), DETAILS.article);
  }
  expect((await post(await findIdByTitle("Goats"), "Baa.")).status).toBe(202);
});

test("the five hundred and first comment of a day is refused until the next", async () => {
  const article = await ingestArticle();
  const before = Date.now();
  const today = new Date(before).toISOString().slice(0, 10);
  await accept(today, 499);
  await createComment(article);
  const seconds = await expectRefusal(await post(article, "One more."), DETAILS.day);
  const midnight = Date.parse(`${today}T00:00:00Z`) + 86_400_000;
  expect(seconds).toBeLessThanOrEqual(Math.ceil((midnight - before) / 1000));
  expect(seconds).toBeGreaterThanOrEqual(Math.ceil((midnight - Date.now()) / 1000));
  expect(await keptComments()).toHaveLength(1);
  expect((await post(article, COMMENT.text)).status).toBe(202);

  const tomorrow = { article, ...COMMENT, text: "One more.", at: new Date(midnight).toISOString() };
  const limits = { WAITING_COMMENTS_PER_ARTICLE: 50, COMMENTS_PER_DAY: 500 };
  expect(await postComment(toStores(env), tomorrow, limits)).toMatchObject({ kind: "posted" });
});

test("a comment that was deleted still counts as accepted", async () => {
  const comment = { article: await ingestArticle(), ...COMMENT, at: AT };
  const limits = { WAITING_COMMENTS_PER_ARTICLE: 50, COMMENTS_PER_DAY: 1 };
  const added = await postComment(toStores(env), comment, limits);
  if (added.kind !== "posted") throw new Error(`the comment is ${added.kind}`);
  await removeComment(added.id);
  const more = { ...comment, text: "More." };
  expect(await postComment(toStores(env), more, limits)).toMatchObject({
    kind: "too-many",
    of: "day",
  });
});

test.each([
  ["at the article", { WAITING_COMMENTS_PER_ARTICLE: 3, COMMENTS_PER_DAY: 500 }, "article"],
  ["in the day", { WAITING_COMMENTS_PER_ARTICLE: 50, COMMENTS_PER_DAY: 3 }, "day"],
] as const)(
  "of twenty comments at once as many are stored as there are places %s",
  async (_, limits, of) => {
    const article = await ingestArticle();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        postComment(toStores(env), { article, ...COMMENT, text: `No. ${n}`, at: AT }, limits),
      ),
    );
    const refused = results.filter(({ kind }) => kind !== "posted");
    expect(refused).toMatchObject(Array.from({ length: 17 }, () => ({ kind: "too-many", of })));
    expect(await keptComments()).toHaveLength(3);
  },
);

test("a comment that is sent twice at once is counted, and refused, once", async () => {
  const article = await ingestArticle();
  const limits = { WAITING_COMMENTS_PER_ARTICLE: 50, COMMENTS_PER_DAY: 2 };
  const kinds: string[] = [];
  for (const text of ["a", "b", "c"]) {
    const draft = { article, ...COMMENT, text, at: AT };
    const inbox = onCall(env.INBOX, "put", 1, async (run) => {
      const result = await run();
      kinds.push((await postComment(toStores(env), draft, limits)).kind);
      return result;
    });
    kinds.push((await postComment({ ...toStores(env), inbox }, draft, limits)).kind);
  }
  expect(kinds).toEqual(["posted", "posted", "posted", "posted", "too-many"]);
  expect(await keptComments()).toHaveLength(2);
});

test("a flood from one client costs eight rows for each comment that is accepted, and captures are read all the same", async () => {
  const articles = [await ingestArticle()];
  articles.push(await mergeArticle(), await findIdByTitle("Goats"));
  const stores = toStores(env);
  const calls: string[] = [];
  const inbox = countingCalls(env.INBOX, calls);
  const limits = { WAITING_COMMENTS_PER_ARTICLE: 6, COMMENTS_PER_DAY: 10 };
  const kinds: string[] = [];
  for (let n = 0; n < 90; n++) {
    const article = articles[n % 3] ?? "";
    const draft = { article, ...COMMENT, text: `${n}`, at: AT };
    const added = await postComment({ ...stores, inbox }, draft, limits);
    kinds.push(added.kind === "too-many" ? added.of : added.kind);
  }
  expect(kinds.filter((kind) => kind === "posted")).toHaveLength(10);
  expect(kinds.slice(-40)).toEqual(Array.from({ length: 40 }, () => "day"));
  expect(calls).toEqual(Array.from({ length: 10 }, () => "put"));
  const used = { kvWrites: 0, kvDeletes: 0, d1Rows: 80, queueOperations: 0 };
  expect(stores.spending.used).toEqual(used);
  await stores.spending.record(Date.parse(AT));

  await env.INBOX.put("c.txt", page({ title: "Bells ring" }));
  const settings = { ...settingsAt(Date.parse(AT)), D1_ROWS_PER_DAY: 92 };
  await consumeCapture(toStores(env), "c.txt", settings);
  expect((await listArticles()).map(({ title }) => title)).toContain("Bells ring");
});
