import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { decideComment, postComment } from "../../src/services/comments.ts";
import {
  AT,
  COMMENT,
  createComment,
  decide,
  ingestArticle,
  keptComments,
  LIMITS,
  listModerated,
  moderate,
  post,
  readCommentTexts,
  removeComment,
  sendComment,
} from "../comments.ts";
import { put, readCaptureRows, runCron, runHeldJobs } from "../instance.ts";
import { loseCatalogue } from "../stores.ts";
import { failing, onCall } from "../wrapped-bindings.ts";
import { SETTINGS } from "./consume.ts";

/** Comments are objects of the inbox, from which the catalogue gets what it lacks. */

const later = (ms: number) => new Date(Date.parse(AT) + ms).toISOString();
const nameOf = (id: string) => `comments/${id}.json`;

/** A scheduled run, and what it sends to the queue. */
async function recover(): Promise<void> {
  await runCron();
  await runHeldJobs();
}

/** Loses what the catalogue has of comments. */
async function loseComments(): Promise<void> {
  const lost = ["comments", "comment_counts", "captures WHERE name GLOB 'comments/*'"];
  await env.CATALOGUE.batch(lost.map((rows) => env.CATALOGUE.prepare(`DELETE FROM ${rows}`)));
}

async function readRows(): Promise<unknown[]> {
  const tables = ["comments ORDER BY n", "comment_counts"];
  const selects = tables.map((table) => env.CATALOGUE.prepare(`SELECT * FROM ${table}`));
  return (await env.CATALOGUE.batch(selects)).map(({ results }) => results);
}

test.each([
  ["comments", loseComments],
  ["everything", loseCatalogue],
])(
  "a catalogue that has lost %s gets all comments back with decisions, positions and counts",
  async (_, lose) => {
    const article = await ingestArticle();
    const ids: string[] = [];
    for (const [n, text] of ["a", "b", "c", "d", "e"].entries()) {
      ids.push(await post(article, text, later(n)));
    }
    const [a = "", b = "", c = "", d = ""] = ids;
    await decide(d, "approved", later(1_000));
    await decide(a, "approved", later(2_000));
    await decide(b, "rejected", later(3_000));
    await decide(c, "approved", later(4_000));
    await decide(c, "rejected", later(5_000));
    const rows = await readRows();
    await lose();
    expect(await listModerated()).toEqual([]);
    await recover();
    expect(await readRows()).toEqual(rows);
    expect(await readCommentTexts(article)).toEqual(["a", "d"]);
  },
);

test("comments are not listed or counted as captures, and none can be stored as one", async () => {
  const id = await createComment(await ingestArticle());
  await recover();
  expect((await readCaptureRows()).map(({ name }) => name)).toEqual(["a.txt"]);
  const counts = env.CATALOGUE.prepare("SELECT status, count FROM capture_counts WHERE count > 0");
  expect((await counts.all()).results).toEqual([{ status: "read", count: 1 }]);
  const response = await put(nameOf(id), "A title");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        pointer: "/path/name",
        detail: "Names in comments/ are reserved for comments. Choose another.",
      },
    ],
  });
});

test("a deleted comment is deleted from the inbox too, and never comes back", async () => {
  const id = await createComment(await ingestArticle());
  await moderate(id, "approved");
  expect(await keptComments()).toEqual([nameOf(id)]);
  expect((await removeComment(id)).status).toBe(204);
  await loseCatalogue();
  await recover();
  expect((await moderate(id, "approved")).status).toBe(404);
  expect([await keptComments(), await listModerated()]).toEqual([[], []]);
});

test("a comment whose object is deleted is withdrawn by a complete pass", async () => {
  const article = await ingestArticle();
  await decide(await post(article, "Kept."), "approved");
  const id = await post(article, "Gone.");
  await decide(id, "approved");
  await env.INBOX.delete(nameOf(id));
  expect(await readCommentTexts(article)).toEqual(["Kept.", "Gone."]);
  await recover();
  expect(await readCommentTexts(article)).toEqual(["Kept."]);
  expect(await listModerated()).toHaveLength(1);
});

test("an object that is no comment is rejected and shows nothing, and is read when it is stored again", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  await moderate(id, "approved");
  const whole = await (await env.INBOX.get(nameOf(id)))?.text();
  for (const broken of ["{", whole?.replace(id, "0".repeat(20)) ?? ""]) {
    await env.INBOX.put(nameOf(id), broken);
    await recover();
    const row = await env.CATALOGUE.prepare(
      "SELECT status, problem_code, rejection FROM captures WHERE name = ?1",
    )
      .bind(nameOf(id))
      .first();
    expect(row).toEqual({ status: "rejected", problem_code: "bad-comment", rejection: null });
    expect([await readCommentTexts(article), await listModerated()]).toEqual([[], []]);
    expect(await readCaptureRows("&status=rejected")).toEqual([]);
    await env.INBOX.put(nameOf(id), whole ?? "");
    await recover();
    expect(await readCommentTexts(article)).toEqual(["At last."]);
  }
});

test("what lies beside comments, and leaves, harms none and waits for nothing", async () => {
  const article = await ingestArticle();
  const id = await post(article, "Kept.");
  await decide(id, "approved");
  for (const name of [`comments/${id}`, "comments/"]) {
    await env.INBOX.put(name, "{");
    await recover();
    await env.INBOX.delete(name);
    await recover();
  }
  expect(await readCommentTexts(article)).toEqual(["Kept."]);
  const waiting = env.CATALOGUE.prepare("SELECT name FROM captures WHERE status = 'waiting'");
  expect((await waiting.all()).results).toEqual([]);
});

test("a comment that the catalogue has lost can be decided on, deleted and sent again", async () => {
  const article = await ingestArticle();
  const [a, b, c] = [await post(article, "a"), await post(article, "b"), await post(article, "c")];
  await moderate(c, "rejected");
  await loseComments();
  expect(await (await moderate(a, "approved")).json()).toMatchObject({ id: a, status: "approved" });
  expect((await removeComment(b)).status).toBe(204);
  const again = await sendComment(article, JSON.stringify({ ...COMMENT, text: "c" }));
  expect(await again.json()).toEqual({ id: c, status: "rejected" });
  expect(await readCommentTexts(article)).toEqual(["a"]);
  expect((await listModerated()).map(({ id }) => id).toSorted()).toEqual([a, c].toSorted());
});

test("a comment or decision that fails in the catalogue is in the inbox, and the next scheduled run applies it", async () => {
  const article = await ingestArticle();
  const stores = { ...toStores(env), catalogue: failing(env.CATALOGUE, ["batch"]) };
  const draft = { article, ...COMMENT, at: AT };
  await expect(postComment(stores, draft, LIMITS)).rejects.toThrow("batch is out of reach");
  expect(await listModerated()).toEqual([]);
  await recover();
  const [comment] = await listModerated();
  expect(comment).toMatchObject({ ...COMMENT, at: AT, status: "waiting" });

  const id = comment?.id ?? "";
  await expect(decideComment(stores, id, "approved", AT)).rejects.toThrow("batch is out of reach");
  expect(await readCommentTexts(article)).toEqual([]);
  await recover();
  expect(await readCommentTexts(article)).toEqual(["At last."]);
});

test("what fails in the inbox is not in the catalogue either", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  const stores = { ...toStores(env), inbox: failing(env.INBOX, ["put"]) };
  const draft = { article, name: "Ada Berg", text: "More.", at: AT };
  await expect(postComment(stores, draft, LIMITS)).rejects.toThrow("put is out of reach");
  await expect(decideComment(stores, id, "approved", AT)).rejects.toThrow("put is out of reach");
  expect(await listModerated()).toMatchObject([{ id, status: "waiting" }]);
});

/** The stores, in whose inbox `meanwhile` happens once, after the first call of `method`. */
function interrupted(method: "get" | "put", meanwhile: () => Promise<unknown>) {
  const inbox = onCall(env.INBOX, method, 1, async (run) => {
    const result = await run();
    await meanwhile();
    return result;
  });
  return { ...toStores(env), inbox };
}

test.each(["get", "put"] as const)(
  "a comment that is deleted while it is decided on, after the %s, stays deleted",
  async (method) => {
    const id = await createComment(await ingestArticle());
    const stores = interrupted(method, () => removeComment(id));
    expect(await decideComment(stores, id, "approved", AT)).toBeNull();
    expect([await keptComments(), await listModerated()]).toEqual([[], []]);
  },
);

test("a decision that is made while a comment is read is not undone", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  const stores = interrupted("get", () => moderate(id, "approved"));
  await consumeCapture(stores, nameOf(id), SETTINGS);
  expect(await readCommentTexts(article)).toEqual(["At last."]);
  await recover();
  expect(await readCommentTexts(article)).toEqual(["At last."]);
});

test("a comment that is deleted while it is read stays deleted", async () => {
  const id = await createComment(await ingestArticle());
  await loseComments();
  await consumeCapture(
    interrupted("get", () => removeComment(id)),
    nameOf(id),
    SETTINGS,
  );
  expect([await keptComments(), await listModerated()]).toEqual([[], []]);
});

test("a decision counts though the clock went back, also beside others of its millisecond", async () => {
  const article = await ingestArticle();
  // One decision was made while the clock was a year ahead.
  await decide(await post(article, "a"), "approved", "2026-08-02T09:30:00.000Z");
  await decide(await post(article, "b"), "approved");
  const id = await post(article, "c");
  await decide(id, "approved");
  await decide(id, "rejected", later(-60_000));
  expect(await readCommentTexts(article)).toEqual(["a", "b"]);
  await decide(id, "approved", later(-60_000));
  expect(await readCommentTexts(article)).toEqual(["a", "b", "c"]);
});
