import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { toStores } from "../src/config.ts";
import type {
  CommentDecision,
  CommentStatus,
  ModeratedComment,
  PublicComment,
} from "../src/schema/comment.ts";
import { decideComment, postComment } from "../src/services/comments.ts";
import { AUTHORIZED, listArticles, put, request, untilRead } from "./instance.ts";
import { page } from "./pages.ts";

/** Sending comments as readers do, and deciding on them as moderators do. */

const FERRY = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";
export const JSON_TYPE = { "Content-Type": "application/json" };
export const COMMENT = { name: "Ada Berg", text: "At last." };
export const AT = "2025-08-02T09:30:00.000Z";
export const LIMITS = { WAITING_COMMENTS_PER_ARTICLE: 50, COMMENTS_PER_DAY: 500 };

export async function findIdByTitle(title: string): Promise<string> {
  const id = (await listArticles()).find((article) => article.title === title)?.id;
  if (id === undefined) throw new Error(`no article is called ${title}`);
  return id;
}

export async function ingestArticle(): Promise<string> {
  await put("a.txt", page({ title: "Ferry sails", body: [FERRY] }));
  await untilRead(1);
  return findIdByTitle("Ferry sails");
}

/** Another page shows the article with its outlet, which changes its id. The old id redirects. */
export async function mergeArticle(): Promise<string> {
  await put("b.txt", page({ title: "Goats", cards: [{ title: "Ferry sails", body: FERRY }] }));
  await untilRead(2);
  return findIdByTitle("Ferry sails");
}

export function sendComment(article: string, body: BodyInit, headers: HeadersInit = JSON_TYPE) {
  return request(`/v1/articles/${article}/comments`, { method: "POST", body, headers });
}

/** Sends a comment and returns its id. */
export async function createComment(
  article: string,
  said: Partial<typeof COMMENT> = {},
): Promise<string> {
  const response = await sendComment(article, JSON.stringify({ ...COMMENT, ...said }));
  expect(response.status).toBe(202);
  return (await response.json<{ id: string }>()).id;
}

export function moderate(id: string, status: unknown, headers: HeadersInit = AUTHORIZED) {
  return request(`/v1/comments/${id}`, {
    method: "PATCH",
    body: JSON.stringify({ status }),
    headers: { ...JSON_TYPE, ...headers },
  });
}

/** Sends a comment at a time, and returns its id. */
export async function post(article: string, text: string, at = AT): Promise<string> {
  const posted = await postComment(toStores(env), { article, ...COMMENT, text, at }, LIMITS);
  if (posted.kind !== "posted") throw new Error(`the comment is ${posted.kind}`);
  return posted.id;
}

/** Decides on a comment at a time. */
export function decide(id: string, status: CommentDecision, at = AT) {
  return decideComment(toStores(env), id, status, at);
}

export function removeComment(id: string): Promise<Response> {
  return request(`/v1/comments/${id}`, { method: "DELETE", headers: AUTHORIZED });
}

/** Stores comments of as many readers by SQL. */
export async function fillComments(article: string, count: number, status: CommentStatus) {
  const readers = env.CATALOGUE.prepare(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
     INSERT INTO comments (id, article, name, text, status, at)
     SELECT lower(hex(randomblob(10))), ?1, 'Reader ' || i, 'No. ' || i, ?3, '${AT}' FROM n`,
  );
  const counts = env.CATALOGUE.prepare("INSERT OR REPLACE INTO comment_counts VALUES (?1, ?2)");
  await env.CATALOGUE.batch([
    readers.bind(article, count, status),
    ...(status === "approved" ? [counts.bind(article, count)] : []),
  ]);
}

/** The keys of the comments in the inbox. */
export async function keptComments(): Promise<string[]> {
  const { objects } = await env.INBOX.list({ prefix: "comments/" });
  return objects.map(({ key }) => key);
}

export type List<Item> = { items: Item[]; next: string | null };

export async function readCommentTexts(article: string): Promise<string[]> {
  const response = await request(`/v1/articles/${article}/comments`);
  expect(response.status).toBe(200);
  return (await response.json<List<PublicComment>>()).items.map(({ text }) => text);
}

export async function listModerated(query = ""): Promise<ModeratedComment[]> {
  const response = await request(`/v1/comments${query}`, { headers: AUTHORIZED });
  expect(response.status).toBe(200);
  return (await response.json<List<ModeratedComment>>()).items;
}
