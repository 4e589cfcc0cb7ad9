import { env } from "cloudflare:workers";
import { expect, vi } from "vitest";
import { findArticle } from "../src/storage/catalogue/articles.ts";
import { insertArticles } from "./article-rows.ts";
import { ingest, listArticles } from "./instance.ts";
import { page } from "./pages.ts";

/** Ids whose copy in the newsstand differs from the catalogue, or that only one of them has. */
export async function readDifferences(): Promise<string[]> {
  const { results } = await env.CATALOGUE.prepare("SELECT id FROM articles").all<{ id: string }>();
  const { keys } = await env.NEWSSTAND.list<{ version: string }>();
  const versions = new Map(keys.map(({ name, metadata }) => [name, metadata?.version]));
  const names = results.map(({ id }) => `article/json/${id}`);
  const differing: string[] = [];
  for (const name of new Set([...versions.keys(), ...names])) {
    const id = name.replace("article/json/", "");
    const found = await findArticle(env.CATALOGUE, id);
    const isSame =
      found.kind === "article" &&
      found.json === (await env.NEWSSTAND.get(name)) &&
      found.version === versions.get(name);
    if (!isSame) differing.push(id);
  }
  return differing;
}

/** The result of `ask`, whose single call to KV hangs, after its time limit. No real time passes. */
export async function afterTimeLimit<T>(ask: () => Promise<T>, milliseconds: number): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const answer = ask();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(milliseconds);
    return await answer;
  } finally {
    vi.useRealTimers();
  }
}

/** A page with articles of these titles, read and published. Returns their ids, sorted. */
export async function publishPage(...titles: string[]): Promise<string[]> {
  const cards = titles.slice(1).map((title) => ({ title }));
  await ingest({ "a.txt": page({ title: titles[0] ?? "", cards }) });
  expect(await readDifferences()).toEqual([]);
  return (await listArticles()).map(({ id }) => id).toSorted();
}

/** The key of an article in the newsstand. */
export const keyOf = (id: string | undefined) => `article/json/${id}`;

/** Ids in the outbox. */
export async function offered(): Promise<string[]> {
  const { results } = await env.CATALOGUE.prepare(
    "SELECT article FROM outbox_entries ORDER BY article",
  ).all<{ article: string }>();
  return results.map(({ article }) => article);
}

/** Articles 1 to `count`, made by SQL, with their copies. */
export async function fillNewsstand(count: number): Promise<void> {
  await env.CATALOGUE.prepare(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
     ${insertArticles(`SELECT i AS sort_key, printf('%020x', i) AS id, 'v' AS version, '{}' AS document, '' AS text FROM n`)}`,
  ).run();
  const metadata = { version: "v" };
  const ids = Array.from({ length: count }, (_, i) => (i + 1).toString(16).padStart(20, "0"));
  await Promise.all(ids.map((id) => env.NEWSSTAND.put(keyOf(id), "{}", { metadata })));
}
