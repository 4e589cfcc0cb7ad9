import { expect, test } from "vitest";
import type { ModeratedComment } from "../../src/schema/comment.ts";
import {
  createComment,
  ingestArticle,
  JSON_TYPE,
  type List,
  listModerated,
  moderate,
  readCommentTexts,
  removeComment,
} from "../comments.ts";
import { AUTHORIZED, expectProblem, request } from "../instance.ts";

test("a moderator lists comments of one status or of all, the oldest first, a page at a time", async () => {
  const article = await ingestArticle();
  const ids: string[] = [];
  for (const text of ["a", "b", "c", "d"]) ids.push(await createComment(article, { text }));
  await moderate(ids[1] ?? "", "approved");
  await moderate(ids[2] ?? "", "rejected");
  const texts = async (query: string) => (await listModerated(query)).map(({ text }) => text);
  expect(await texts("")).toEqual(["a", "b", "c", "d"]);
  expect(await texts("?status=waiting")).toEqual(["a", "d"]);
  expect(await texts("?status=approved")).toEqual(["b"]);
  expect(await texts("?status=rejected")).toEqual(["c"]);

  const first = await request("/v1/comments?status=waiting&limit=1", { headers: AUTHORIZED });
  const { next } = await first.json<List<ModeratedComment>>();
  const rest = `/v1/comments?status=waiting&limit=1&cursor=${next}`;
  expect(first.headers.get("Link")).toContain(`<${rest}>; rel="next"`);
  expect(await texts(rest.replace("/v1/comments", ""))).toEqual(["d"]);
  expect(first.headers.get("Cache-Control")).toBe("private, no-store");
});

test("comments are counted by status, and listed with the latest decision first", async () => {
  const article = await ingestArticle();
  const ids: string[] = [];
  for (const text of ["a", "b", "c"]) ids.push(await createComment(article, { text }));
  for (const n of [2, 0]) await moderate(ids[n] ?? "", "approved");
  const list = async (query: string) => {
    const response = await request(`/v1/comments?sort=latest${query}`, { headers: AUTHORIZED });
    return response.json<List<ModeratedComment> & { counts: object }>();
  };
  const first = await list("&status=approved&limit=1");
  expect(first).toMatchObject({
    counts: { waiting: 1, approved: 2, rejected: 0 },
    items: [{ text: "a" }],
  });
  const rest = await list(`&status=approved&limit=1&cursor=${first.next}`);
  expect(rest).toMatchObject({ items: [{ text: "c" }], next: null });
  expect((await list("")).items.map(({ text }) => text)).toEqual(["a", "c", "b"]);
  const other = await request(`/v1/comments?cursor=${first.next}`, { headers: AUTHORIZED });
  expect(other.status).toBe(400);
});

test("of two decisions at once one holds, and everything agrees on it", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  const both = await Promise.all([moderate(id, "approved"), moderate(id, "rejected")]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await Promise.all(both.map((each) => each.json()))).toMatchObject([
    { status: "approved" },
    { status: "rejected" },
  ]);
  const [comment] = await listModerated();
  expect(await readCommentTexts(article)).toEqual(
    comment?.status === "approved" ? ["At last."] : [],
  );
  expect(comment?.status).not.toBe("waiting");
});

test.each([
  [undefined, "must be one of approved, rejected."],
  [1, "must be one of approved, rejected."],
  ["waiting", 'does not accept "waiting". The valid values are approved, rejected.'],
])("a decision for %j is refused", async (status, rest) => {
  const id = await createComment(await ingestArticle());
  const response = await moderate(id, status);
  await expectProblem(response, 400, "/body/status", `status ${rest}`);
  expect(await listModerated()).toMatchObject([{ id, status: "waiting" }]);
});

test("too large a decision, or one of another type, is refused", async () => {
  const id = await createComment(await ingestArticle());
  const patch = (body: string, headers: HeadersInit) =>
    request(`/v1/comments/${id}`, {
      method: "PATCH",
      body,
      headers: { ...AUTHORIZED, ...headers },
    });
  const large = JSON.stringify({ status: "approved", why: "x".repeat(1_024) });
  expect((await patch(large, JSON_TYPE)).status).toBe(413);
  expect((await patch('{"status":"approved"}', { "Content-Type": "text/plain" })).status).toBe(415);
  expect(await listModerated()).toMatchObject([{ id, status: "waiting" }]);
});

test("a deleted comment is gone for good", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  await moderate(id, "approved");
  const removed = await removeComment(id);
  expect([removed.status, await removed.text()]).toEqual([204, ""]);
  expect(await readCommentTexts(article)).toEqual([]);
  expect(await listModerated()).toEqual([]);
  for (const response of [await removeComment(id), await moderate(id, "approved")]) {
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: `There is no comment "${id}".` });
  }
});

test("an unknown status to list is refused", async () => {
  const response = await request("/v1/comments?status=hidden", { headers: AUTHORIZED });
  const detail =
    'status does not accept "hidden". The valid values are waiting, approved, rejected.';
  await expectProblem(response, 400, "/query/status", detail);
});
