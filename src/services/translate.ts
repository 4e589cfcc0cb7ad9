import { splitIntoChunks } from "../answers/chunks.ts";
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
 * Sequence models drop what is over their window, so texts go in pieces. A call is a subrequest, of
 * which the Free plan has 50 an invocation; the catalogue and the newsstand need some.
 */
const CHARACTERS = 1_000;
const CALLS = 40;

/** The title and as many whole blocks as the calls suffice for; null where the model failed. */
export async function translate(
  model: Model,
  { title, body, language }: Article,
  to: string,
): Promise<Translated | null> {
  const texts = [title, ...body.map(({ text }) => text)].map((text) =>
    splitIntoChunks(text, CHARACTERS),
  );
  const languages = { from: language, to };
  const translated = [];
  for (const said of await Promise.all(
    withinCalls(texts).map((pieces) => inPieces(model, pieces, languages)),
  )) {
    if (said.kind === "failed") {
      console.error(said.why);
      return null;
    }
    translated.push(said);
  }
  const [first, ...rest] = translated;
  if (!first) return null;
  return {
    method: first.model,
    title: first.text,
    body: body.slice(0, rest.length).map(({ type }, n) => ({ type, text: rest[n]?.text ?? "" })),
    isComplete: rest.length === body.length,
  };
}

/** One text, piece by piece; the first failure is the whole's. */
async function inPieces(
  model: Model,
  pieces: readonly string[],
  languages: { from: string | null; to: string },
): Promise<ModelResult> {
  const said = await Promise.all(pieces.map((piece) => model.translate(piece.trim(), languages)));
  const written = said.filter((each) => each.kind === "said");
  const failed = said.find((each) => each.kind === "failed");
  const text = written.map((each) => each.text).join(" ");
  return failed ?? { kind: "said", text, model: written[0]?.model ?? "" };
}

function withinCalls(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let calls = 0;
  const end = texts.findIndex(({ length }) => {
    calls += length;
    return calls > CALLS;
  });
  return end === -1 ? texts : texts.slice(0, end);
}
