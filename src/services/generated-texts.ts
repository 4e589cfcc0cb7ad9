import { splitIntoChunks } from "../answers/chunks.ts";
import { toPlainText } from "../article/wording.ts";
import { type Generated, type ModelAccess, TEXT_CALL_WEIGHT } from "../model/access.ts";
import { LANGUAGES } from "../model/languages.ts";
import type { Article } from "../schema/article.ts";
import type { Translated } from "../schema/derived-texts.ts";

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

/**
 * Sequence models drop what exceeds their window, so texts are translated in pieces. A call is a subrequest,
 * of which the Free plan has 50 an invocation; the catalogue, the newsstand and the limits need some.
 */
const MAX_PIECE_CHARACTERS = 1_000;
const MAX_CALLS = 40;

/** Translates the title and as many whole blocks as the calls suffice for, up to the first that fails. */
export async function translate(
  access: ModelAccess,
  article: Article,
  to: string,
): Promise<
  Generated<Translated> | { readonly kind: "same-language" } | { readonly kind: "unknown-language" }
> {
  const { title, body, language: from } = article;
  if (from === to) return { kind: "same-language" };
  // Without a source language, models take the text for English.
  if (from === null || !isKnown(from)) return { kind: "unknown-language" };
  const texts = [title, ...body.map(({ text }) => text)];
  const pieces = withinCalls(texts.map((text) => splitIntoChunks(text, MAX_PIECE_CHARACTERS)));
  const method = access.names.translation;
  const input = [from, JSON.stringify(body), title];
  return access.generateOnce({
    key: { article: article.id, input, what: `translation/${to}`, model: method },
    schema: async () => (await import("../schema/derived-texts.ts")).translatedSchema,
    weight: pieces.flat().length,
    async generate(model) {
      const translateAll = (each: readonly string[]) =>
        Promise.all(each.map((piece) => model.translate(piece.trim(), { from, to })));
      const results = await Promise.all(pieces.map(translateAll));
      const failed = results.findIndex((parts) => parts.includes(null));
      const translated = failed === -1 ? results : results.slice(0, failed);
      const [first, ...blocks] = translated.map((parts) => parts.join(" "));
      if (first === undefined || (failed !== -1 && blocks.length === 0)) return null;
      return {
        method,
        title: first,
        body: blocks.map((text, n) => ({ type: body[n]?.type ?? "paragraph", text })),
        isComplete: blocks.length === body.length,
      };
    },
    isFinal: (translated) => translated.body.length === pieces.length - 1,
  });
}

const isKnown = (language: string) => LANGUAGES.some((code) => code === language);

function withinCalls(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let calls = 0;
  const end = texts.findIndex(({ length }) => {
    calls += length;
    return calls > MAX_CALLS;
  });
  return end === -1 ? texts : texts.slice(0, end);
}
