import type { ArticleBody } from "../../schema/article.ts";

/** A paragraph is its text, another block its type and text. Field names would take a quarter of a body's size. */
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
