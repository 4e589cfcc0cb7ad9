import { splitIntoChunks } from "../answers/chunks.ts";
import { toPlainText } from "../article/wording.ts";
import type { Generated, ModelAccess } from "../model/access.ts";
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
  const key = { article, what: "summary", model: access.names.text };
  return access.generateOnce(key, 1, async (model) => {
    const said = await model.summarise({ title, text });
    if (said.kind === "generated") return { text: said.text, method: said.model };
    console.error(said.why);
    return null;
  });
}
