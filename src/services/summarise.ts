import { splitIntoChunks } from "../answers/chunks.ts";
import { toPlainText } from "../article/wording.ts";
import { type Generated, type ModelAccess, TEXT_CALL_WEIGHT } from "../model/access.ts";
import type { Article } from "../schema/article.ts";

/** Characters of the text that a model gets: news reports state the most important facts first. */
const MAX_CHARACTERS = 12_000;

/** A model's summary of an article, with the model's name as `method`. A text is needed, or it fails. */
export async function summarise(
  access: ModelAccess,
  article: Article,
): Promise<Generated<{ readonly text: string; readonly method: string }>> {
  const { title, body } = article;
  const [text] = splitIntoChunks(toPlainText(body), MAX_CHARACTERS);
  if (text === undefined) return { kind: "failed" };
  const method = access.names.text;
  return access.generateOnce({
    key: { article: article.id, input: [title, text], what: "summary", model: method },
    schema: async () => (await import("../schema/derived-texts.ts")).generatedSummarySchema,
    weight: TEXT_CALL_WEIGHT,
    async generate(model) {
      const said = await model.summarise({ title, text });
      return said === null ? null : { text: said, method };
    },
  });
}
