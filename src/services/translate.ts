import { splitIntoChunks } from "../answers/chunks.ts";
import type { Generated, ModelAccess } from "../model/access.ts";
import type { Model, ModelResult } from "../model/model.ts";
import type { Article } from "../schema/article.ts";

export type Translated = {
  readonly method: string;
  readonly title: string;
  /** The article's blocks, from the first on. */
  readonly body: Article["body"];
  /** Whether these are all of its blocks. */
  readonly isComplete: boolean;
};

/**
 * Sequence models drop what exceeds their window, so texts are translated in pieces. A call is a subrequest,
 * of which the Free plan has 50 an invocation; the catalogue, the newsstand and the limits need some.
 */
const MAX_PIECE_CHARACTERS = 1_000;
const MAX_CALLS = 40;

/** Translates the title and as many whole blocks as the calls suffice for. */
export async function translate(
  access: ModelAccess,
  article: Article,
  to: string,
): Promise<Generated<Translated> | { readonly kind: "same-language" }> {
  const { title, body, language } = article;
  if (language === to) return { kind: "same-language" };
  const texts = [title, ...body.map(({ text }) => text)];
  const pieces = withinCalls(texts.map((text) => splitIntoChunks(text, MAX_PIECE_CHARACTERS)));
  const key = { article, what: `translation/${to}`, model: access.names.translation };
  return access.generateOnce(key, pieces.flat().length, async (model) => {
    const languages = { from: language, to };
    const results = await Promise.all(pieces.map((each) => inPieces(model, each, languages)));
    const failed = results.find(({ kind }) => kind === "failed");
    if (failed?.kind === "failed") console.error(failed.why);
    const [first, ...rest] = results.flatMap((result) =>
      result.kind === "generated" ? result : [],
    );
    if (failed || !first) return null;
    return {
      method: first.model,
      title: first.text,
      body: body.slice(0, rest.length).map(({ type }, n) => ({ type, text: rest[n]?.text ?? "" })),
      isComplete: rest.length === body.length,
    };
  });
}

/** One text, piece by piece; the first failure is the whole's. */
async function inPieces(
  model: Model,
  pieces: readonly string[],
  languages: { from: string | null; to: string },
): Promise<ModelResult> {
  const said = await Promise.all(pieces.map((piece) => model.translate(piece.trim(), languages)));
  const written = said.filter((each) => each.kind === "generated");
  const failed = said.find((each) => each.kind === "failed");
  const text = written.map((each) => each.text).join(" ");
  return failed ?? { kind: "generated", text, model: written[0]?.model ?? "" };
}

function withinCalls(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let calls = 0;
  const end = texts.findIndex(({ length }) => {
    calls += length;
    return calls > MAX_CALLS;
  });
  return end === -1 ? texts : texts.slice(0, end);
}
