import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { toStores } from "../../src/config.ts";
import { recoverComments } from "../../src/ingest/recover-comments.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import { decideComment, postComment } from "../../src/services/comments.ts";
import { listDecidedComments } from "../../src/storage/catalogue/comments.ts";
import {
  COMMENT,
  createComment,
  ingestArticle,
  keptComments,
  listModerated,
  moderate,
  readCommentTexts,
  removeComment,
  sendComment,
} from "../comments.ts";
import { put, readCaptureRows, runCron, untilRead } from "../instance.ts";
import { metered } from "../metered-database.ts";
/** Comments are kept in the inbox too: they survive the database. */
import { settingsAt } from "../settings.ts";
import { loseCatalogue } from "../stores.ts";
import { countingCalls, failing, losing } from "../wrapped-bindings.ts";

const SETTINGS = settingsAt(Date.parse("2026-01-01T00:00:00Z"));
const LIMITS = { waitingPerArticle: 50, perDay: 500 };
const AT = "2025-08-02T09:30:00.000Z";

async function textsDecided(status: "approved" | "rejected"): Promise<string[]> {
  const asked = { status, before: null, limit: 9 };
  return (await listDecidedComments(env.CATALOGUE, asked)).items.map(({ text }) => text);
}

test("comments that a database lost are restored with their decisions, in their order", async () => {
  const article = await ingestArticle();
  const ids: string[] = [];
  for (const text of ["a", "b", "c", "d", "e"]) ids.push(await createComment(article, { text }));
  const [a = "", b = "", c = "", d = ""] = ids;
  await moderate(d, "approved");
  await moderate(a, "approved");
  await moderate(b, "rejected");
  await moderate(c, "approved");
  await moderate(c, "rejected");
  const before = await listModerated();
  expect(before.map(({ text, status }) => `${text} ${status}`)).toEqual([
    "a approved",
    "b rejected",
    "c rejected",
    "d approved",
    "e waiting",
  ]);

  await loseCatalogue();
  expect(await listModerated()).toEqual([]);
  await runCron();
  await untilRead(1);
  expect(await listModerated()).toEqual(before);
  expect(await readCommentTexts(article)).toEqual(["a", "d"]);
  expect(await textsDecided("approved")).toEqual(["a", "d"]);
  expect(await textsDecided("rejected")).toEqual(["c", "b"]);
  const { count } = (await env.CATALOGUE.prepare(
    "SELECT approved AS count FROM comment_counts WHERE article = ?1",
  )
    .bind(article)
    .first<{ count: number }>()) ?? { count: 0 };
  expect(count).toBe(2);

  await createComment(article, { text: "f" });
  expect((await listModerated()).map(({ text }) => text)).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("more comments than one step restores are restored by several messages", async () => {
  const article = await ingestArticle();
  const stores = toStores(env);
  for (let i = 0; i < 33; i++) {
    await postComment(stores, { article, name: "Ada Berg", text: `No. ${i}`, at: AT }, LIMITS);
  }
  await loseCatalogue();
  const steps: (readonly [boolean, number])[] = [];
  for (let more = true; more; ) {
    ({ more } = await recoverComments(stores, SETTINGS));
    steps.push([more, (await listModerated("?limit=100")).length]);
  }
  expect(steps).toEqual([
    [true, 8],
    [true, 16],
    [true, 24],
    [true, 32],
    [false, 33],
  ]);
});

test("comments are not captures: no sweep counts, reads or lists them", async () => {
  const article = await ingestArticle();
  for (const text of ["a", "b", "c"]) await createComment(article, { text });
  await put("z.txt", "Bridge reopens\n\nThe old bridge carries trains again.\n");
  await untilRead(2);
  const stores = { ...toStores(env), queue: losing(env.CAPTURES) };
  const whole = await sweepInbox(stores, SETTINGS);
  expect(whole).toMatchObject({ listed: 2, enqueued: 0, complete: true });
  // Of a.txt, three comments and z.txt: what begins among comments goes on behind them.
  const sweep = () => sweepInbox(stores, { ...SETTINGS, keys: 2 });
  expect(await sweep()).toMatchObject({ listed: 1, enqueued: 0, complete: false });
  expect(await sweep()).toMatchObject({ listed: 1, enqueued: 0, complete: true });
  expect((await readCaptureRows()).map(({ name }) => name)).toEqual(["a.txt", "z.txt"]);
});

test("no capture can be stored under a comment's name", async () => {
  const response = await put("comments/a.txt", "A title");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ pointer: "/path/name", detail: "Names in comments/ are reserved for comments." }],
  });
});

test("a comment on something that is not an article leaves nothing in the inbox", async () => {
  expect((await sendComment("0".repeat(20), JSON.stringify(COMMENT))).status).toBe(404);
  expect(await keptComments()).toEqual([]);
});

test("a deleted comment is deleted from the inbox too, and never comes back", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  await moderate(id, "approved");
  expect(await keptComments()).toEqual([`comments/${id}.json`]);
  expect((await removeComment(id)).status).toBe(204);
  expect(await keptComments()).toEqual([]);
  await loseCatalogue();
  await runCron();
  await untilRead(1);
  expect(await listModerated()).toEqual([]);
  expect((await moderate(id, "approved")).status).toBe(404);
  expect(await keptComments()).toEqual([]);
});

test("a comment that the catalogue has lost can be decided on, deleted and sent again", async () => {
  const article = await ingestArticle();
  const [a, b, c] = [
    await createComment(article, { text: "a" }),
    await createComment(article, { text: "b" }),
    await createComment(article, { text: "c" }),
  ];
  await moderate(c, "rejected");
  await env.CATALOGUE.prepare("DELETE FROM comments").run();

  expect(await (await moderate(a, "approved")).json()).toMatchObject({ id: a, status: "approved" });
  expect((await removeComment(b)).status).toBe(204);
  const again = await sendComment(article, JSON.stringify({ ...COMMENT, text: "c" }));
  expect(await again.json()).toEqual({ id: c, status: "rejected" });
  expect(await readCommentTexts(article)).toEqual(["a"]);
  expect((await listModerated()).map(({ id }) => id)).toEqual([a, c]);
});

test("a comment or decision that fails in the catalogue is in the inbox, and the next scheduled run restores it", async () => {
  const article = await ingestArticle();
  const stores = { ...toStores(env), catalogue: failing(env.CATALOGUE, ["batch"]) };
  const draft = { article, ...COMMENT, at: AT };
  await expect(postComment(stores, draft, LIMITS)).rejects.toThrow("batch is out of reach");
  expect(await listModerated()).toEqual([]);
  await runCron();
  await untilRead(1);
  const [comment] = await listModerated();
  expect(comment).toMatchObject({ ...COMMENT, at: AT, status: "waiting" });

  const id = comment?.id ?? "";
  await expect(decideComment(stores, id, "approved", AT)).rejects.toThrow("batch is out of reach");
  expect(await readCommentTexts(article)).toEqual([]);
  await runCron();
  await untilRead(1);
  expect(await readCommentTexts(article)).toEqual(["At last."]);
});

test("an object that is no comment is reported once, and again when it is stored again", async () => {
  const reported = vi.spyOn(console, "error").mockReturnValue();
  for (const n of [1, 2]) {
    await env.INBOX.put("comments/x.json", "{");
    expect(await recoverComments(toStores(env), SETTINGS, 0)).toMatchObject({ more: true });
    await recoverComments(toStores(env), SETTINGS);
    expect(await recoverComments(toStores(env), SETTINGS, 0)).toMatchObject({ more: false });
    expect(reported).toHaveBeenCalledTimes(n);
  }
  reported.mockRestore();
  expect(await (await env.INBOX.get("comments/x.json"))?.text()).toBe("{");
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

test("a comment and a decision each cost one write to the inbox, and a scheduled run one list", async () => {
  const article = await ingestArticle();
  const calls: string[] = [];
  const { db, meter } = metered(env.CATALOGUE);
  const stores = { ...toStores(env), inbox: countingCalls(env.INBOX, calls), catalogue: db };
  const cost = async (deed: () => Promise<unknown>) => {
    calls.length = 0;
    Object.assign(meter, { statements: 0, read: 0, written: 0 });
    await deed();
    return { inbox: [...calls], statements: meter.statements, written: meter.written };
  };
  const draft = { article, ...COMMENT, at: AT };
  expect(await cost(() => postComment(stores, draft, LIMITS))).toEqual({
    inbox: ["put"],
    statements: 4,
    written: 7,
  });
  const [comment] = await listModerated();
  expect(await cost(() => decideComment(stores, comment?.id ?? "", "approved", AT))).toEqual({
    inbox: ["get", "put"],
    statements: 4,
    written: 6,
  });
  expect(await cost(() => recoverComments(stores, SETTINGS, 0))).toEqual({
    inbox: ["list"],
    statements: 2,
    written: 0,
  });
  await env.CATALOGUE.prepare("DELETE FROM comments").run();
  expect(await cost(() => recoverComments(stores, SETTINGS))).toEqual({
    inbox: ["list", "get", "head"],
    statements: 4,
    written: 5,
  });
});
