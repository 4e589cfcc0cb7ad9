import type { ArticleBody } from "../../schema/article.ts";

/**
 * Stored bodies: a paragraph is its text, any other block its type and its text. A body that is split into
 * sentences has dozens of blocks, and field names would take a quarter of its size.
 */
type Stored = readonly (string | readonly [type: ArticleBody[number]["type"], text: string])[];

export function packBody(body: ArticleBody): string {
  const stored: Stored = body.map(({ type, text }) => (type === "paragraph" ? text : [type, text]));
  return JSON.stringify(stored);
}

export function unpackBody(text: string): ArticleBody {
  // The text was deleted (src/storage/catalogue/commit.ts).
  if (text === "") return [];
  const stored: Stored = JSON.parse(text);
  return stored.map((block) =>
    typeof block === "string"
      ? { type: "paragraph", text: block }
      : { type: block[0], text: block[1] },
  );
}
