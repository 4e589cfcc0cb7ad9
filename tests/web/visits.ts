import { env } from "cloudflare:workers";
import { ingest, listArticles, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

/** What several tests of pages put into an instance, and do there. */

export const NOON = { "Captured-At": "2025-08-01T12:00:00Z" };
export const FERRY = [
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.",
  "It was full, and the harbour master Odile Marchetti had to turn people away.",
] as const;

export async function idOf(title: string): Promise<string> {
  return (await listArticles()).find((article) => article.title === title)?.id ?? "";
}

/** Ingests an article of a page, and a card that dates it. Returns its id. */
export async function ferry(): Promise<string> {
  const url = "https://www.daily8.com/en/article/0123456789abcdef0123456789abcdef";
  const card = { title: "Ferry sails", time: "2 days ago", body: FERRY.join(" ") };
  const headers = { ...NOON, "Content-Location": url };
  await put("main.txt", page({ title: "Ferry sails", body: FERRY }), headers);
  await put("goats.txt", page({ title: "Goats", cards: [card] }), NOON);
  await untilRead(2);
  return idOf("Ferry sails");
}

/** Ingests an article without anything beside it. Returns the path of its page. */
export async function anArticle(): Promise<string> {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  return `/articles/${await idOf("Bridge reopens")}`;
}

/** The comments that the catalogue has. */
export async function storedComments(): Promise<unknown[]> {
  const { results } = await env.CATALOGUE.prepare("SELECT name, text, status FROM comments").all();
  return results;
}

export async function compressedSize(text: string): Promise<number> {
  const stream = new Response(text).body?.pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
