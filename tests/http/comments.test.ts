import { expect, test } from "vitest";
import type { PublicComment } from "../../src/schema/comment.ts";
import {
  COMMENT,
  createComment,
  ingestArticle,
  keptComments,
  type List,
  listModerated,
  mergeArticle,
  moderate,
  readCommentTexts,
  sendComment,
} from "../comments.ts";
import { AUTHORIZED, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

test("a comment waits, is shown once it is approved, and not once it is rejected", async () => {
  const article = await ingestArticle();
  const before = await (await request(`/v1/articles/${article}`)).text();
  const sent = await sendComment(article, JSON.stringify(COMMENT));
  const { id, ...rest } = await sent.json<{ id: string }>();
  expect([sent.status, rest]).toEqual([202, { status: "waiting" }]);
  expect(id).toMatch(/^[0-9a-f]{20}$/);
  expect(sent.headers.get("Cache-Control")).toBe("no-store");
  expect(await readCommentTexts(article)).toEqual([]);

  const approved = await moderate(id, "approved");
  expect(approved.status).toBe(200);
  const shown = { id, ...COMMENT, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/) };
  const known = { article: { id: article, title: "Ferry sails" }, status: "approved" };
  expect(await approved.json()).toEqual({ ...shown, ...known });

  const response = await request(`/v1/articles/${article}/comments`);
  expect(await response.json()).toEqual({ items: [shown], next: null });
  expect(await (await request(`/v1/articles/${article}`)).text()).toBe(before);
  await moderate(id, "rejected");
  expect(await readCommentTexts(article)).toEqual([]);
});

test.each([
  ["a name of two lines", { name: "Ada\nBerg" }, "application/json", 400, "/body/name"],
  ["no text", { text: undefined }, "application/json", 400, "/body/text"],
  ["more than 32 KB", { more: "x".repeat(32_768) }, "application/json", 413, "/body"],
  ["another type", {}, "text/plain", 415, "/header/content-type"],
])("a body with %s is refused, and nothing is stored", async (_, said, type, status, pointer) => {
  const article = await ingestArticle();
  const body = JSON.stringify({ ...COMMENT, ...said });
  for (const each of [body, new Blob([body]).stream()]) {
    const response = await sendComment(article, each, { "Content-Type": type });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  }
  expect(await listModerated()).toEqual([]);
});

test("a comment is stored without the blanks around it, and with the line breaks of texts", async () => {
  const article = await ingestArticle();
  await createComment(article, { name: "  Ada Berg\n", text: "\n\tAt\r\nlast. \r\n" });
  expect(await listModerated()).toMatchObject([{ name: "Ada Berg", text: "At\nlast." }]);
});

test("a comment's text comes back letter by letter, markup and all", async () => {
  const article = await ingestArticle();
  const text = `<script>alert(1)</script> "&amp;' عاد القارب 🛥️\n\n${"<b>".repeat(9)}`;
  await moderate(await createComment(article, { text }), "approved");
  expect(await readCommentTexts(article)).toEqual([text]);
});

test("comments come in the order in which they were sent, a page at a time, each once", async () => {
  const article = await ingestArticle();
  const ids: string[] = [];
  for (const text of ["a", "b", "c", "d", "e"]) ids.push(await createComment(article, { text }));
  for (const id of ids.toReversed()) await moderate(id, "approved");
  const path = `/v1/articles/${article}/comments`;
  const pages: string[][] = [];
  let query = "limit=2";
  for (;;) {
    const response = await request(`${path}?${query}`);
    const { items, next } = await response.json<List<PublicComment>>();
    pages.push(items.map(({ text }) => text));
    const following = /<([^>]+)>; rel="next"/.exec(response.headers.get("Link") ?? "")?.[1];
    expect(following).toBe(next === null ? undefined : `${path}?limit=2&cursor=${next}`);
    if (next === null) break;
    query = `limit=2&cursor=${next}`;
  }
  expect(pages).toEqual([["a", "b"], ["c", "d"], ["e"]]);
});

test("a comment is shown at the article that its own went into, and comes back when that is parted", async () => {
  const old = await ingestArticle();
  await moderate(await createComment(old, { text: "Before." }), "approved");
  const id = await mergeArticle();
  expect(id).not.toBe(old);
  const moved = await request(`/v1/articles/${old}/comments`);
  expect([moved.status, moved.headers.get("Location")]).toEqual([
    301,
    `/v1/articles/${id}/comments`,
  ]);
  const late = await createComment(old, { text: "Sent to the old id." });
  const article = { id, title: "Ferry sails" };
  expect(await listModerated("?status=waiting")).toMatchObject([{ id: late, article }]);
  await moderate(late, "approved");
  await moderate(await createComment(id, { text: "Sent to the new id." }), "approved");
  expect(await readCommentTexts(id)).toEqual([
    "Before.",
    "Sent to the old id.",
    "Sent to the new id.",
  ]);

  await put("b.txt", page({ title: "Goats", cards: [] }));
  await untilRead(2);
  expect(await readCommentTexts(old)).toEqual([
    "Before.",
    "Sent to the old id.",
    "Sent to the new id.",
  ]);
  const back = await request(`/v1/articles/${id}/comments`);
  expect([back.status, back.headers.get("Location")]).toEqual([
    301,
    `/v1/articles/${old}/comments`,
  ]);
});

test("a comment finds its article by the journal when no page shows its id any more", async () => {
  const old = await ingestArticle();
  await moderate(await createComment(old), "approved");
  const id = await mergeArticle();
  await put("a.txt", page({ title: "Bells ring" }));
  await untilRead(2);
  expect((await request(`/v1/articles/${old}`)).headers.get("Location")).toBe(`/v1/articles/${id}`);
  expect(await readCommentTexts(id)).toEqual(["At last."]);
  expect(await listModerated()).toMatchObject([{ article: { id, title: "Ferry sails" } }]);
});

test("a removed article takes no comments and shows none; a moderator still sees them", async () => {
  const old = await ingestArticle();
  const first = await createComment(old);
  await moderate(first, "approved");
  const article = await mergeArticle();
  await request(`/v1/articles/${article}`, { method: "DELETE", headers: AUTHORIZED });
  for (const id of [old, article]) {
    expect((await request(`/v1/articles/${id}/comments`)).status).toBe(410);
    expect((await sendComment(id, JSON.stringify(COMMENT))).status).toBe(410);
  }
  expect(await listModerated()).toEqual([
    {
      id: first,
      ...COMMENT,
      at: expect.any(String),
      status: "approved",
      article: { id: old, title: null },
    },
  ]);
});

test.each(["0".repeat(20), "goats"])("there are no comments at the unknown id %s", async (id) => {
  expect((await request(`/v1/articles/${id}/comments`)).status).toBe(404);
  expect((await sendComment(id, JSON.stringify(COMMENT))).status).toBe(404);
  expect([await keptComments(), await listModerated()]).toEqual([[], []]);
});

test("what is sent again is stored once", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  expect(await createComment(article, { name: " Ada Berg " })).toBe(id);
  const others = [
    await createComment(article, { name: "Ada" }),
    await createComment(article, { text: "At last!" }),
    await createComment(await mergeArticle()),
  ];
  expect(new Set([id, ...others]).size).toBe(4);
  expect(await listModerated()).toHaveLength(4);
});

test("what is sent again after a decision is stored no more, and the answer says what was decided", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  for (const status of ["approved", "rejected"] as const) {
    await moderate(id, status);
    const again = await sendComment(article, JSON.stringify(COMMENT));
    expect([again.status, await again.json()]).toEqual([202, { id, status }]);
    expect(await listModerated()).toMatchObject([{ id, status }]);
  }
});

test("a list of comments is cached, and answers 304 until another is approved", async () => {
  const article = await ingestArticle();
  const path = `/v1/articles/${article}/comments`;
  const id = await createComment(article);
  const first = await request(path);
  expect(first.headers.get("Cache-Control")).toBe(
    "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
  );
  const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
  expect((await request(path, { headers })).status).toBe(304);
  expect((await request(path, { method: "HEAD", headers })).status).toBe(304);
  await moderate(id, "approved");
  expect((await request(path, { headers })).status).toBe(200);
});

test.each([
  ["limit=0", "/query/limit"],
  ["limit=101", "/query/limit"],
  ["cursor=goats", "/query/cursor"],
  ["cursor=MA", "/query/cursor"],
  ["cursor=WyJyZWxhdGVkIiwxXQ", "/query/cursor"],
  ["stauts=waiting", "/query/stauts"],
])("%s is a parameter at fault", async (query, pointer) => {
  const paths = [`/v1/articles/${await ingestArticle()}/comments`, "/v1/comments"];
  for (const path of paths) {
    const response = await request(`${path}?${query}`, { headers: AUTHORIZED });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  }
});
