import type { ListItem } from "../../src/schema/article-items.ts";
import { put, readJson, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

export type List = {
  readonly edition: number;
  readonly items: readonly ListItem[];
  readonly total: number;
  readonly suggestion?: string;
  readonly next: string | null;
};

export const CAPTURED = { "Captured-At": "2025-08-01T12:00:00Z" };

export function list(parameters: Readonly<Record<string, string>>): Promise<List> {
  return readJson(`/v1/articles?${new URLSearchParams(parameters)}`);
}

export async function titles(parameters: Readonly<Record<string, string>>): Promise<string[]> {
  return (await list({ sort: "newest", ...parameters })).items.map(({ title }) => title);
}

/** One page with a card for each text, an hour older each. */
export async function ingestCards(
  cards: readonly (readonly [title: string, body: string, outlet?: string])[],
): Promise<void> {
  const text = page({
    title: "Bells",
    body: [],
    cards: cards.map(([title, body, outlet = "The Bugle"], n) => {
      return { title, body, outlet, time: `${n + 2} hours ago` };
    }),
  });
  await put("cards.txt", text, CAPTURED);
  await untilRead(1);
}

export const TOWN = [
  ["Bridge reopens", "The old bridge at Riverton carries trains again. Its arches were mended."],
  ["Ferry sails", "Passengers crossed to the island while rain fell over Riverton."],
  ["Café closes", "The café by the old town hall has served its last naïve visitor."],
] as const;
