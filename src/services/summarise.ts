import { splitIntoChunks } from "../answers/chunks.ts";
import { toPlainText } from "../article/wording.ts";
import type { Model } from "../model/model.ts";
import type { Article } from "../schema/article.ts";

/** So much of the text is given to a model; news says the weightiest first. */
const CHARACTERS = 12_000;

/**
 * A model's summary of an article, and the name of the model as `method`; null where there is no
 * text, or the model failed, which is logged.
 */
export async function summariseBy(
  model: Model,
  { title, body }: Pick<Article, "title" | "body">,
): Promise<{ text: string; method: string } | null> {
  const [text] = splitIntoChunks(toPlainText(body), CHARACTERS);
  if (text === undefined) return null;
  const said = await model.summarise({ title, text });
  if (said.kind === "said") return { text: said.text, method: said.model };
  console.error(said.why);
  return null;
}
