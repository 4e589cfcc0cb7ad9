import { expression } from "../text/expressions.ts";
import { endsInStop } from "../text/sentences.ts";
import type { Block } from "./capture-reading.ts";

/** A warning that a text may be incomplete. */
export type Flag = {
  readonly flag: "caption-only" | "lede-missing" | "no-body" | "truncated";
  /** The text that is the reason. */
  readonly evidence: string;
};

/** A lower-case letter that does not begin a name like iPhone, or a mark that begins no text. */
const MID_SENTENCE = expression`^(?:\p{Ll}(?!\p{Lu})|[,;:.!?)\]”’،؛](?!\.\.)|\.\.\.|…|['’]s\b)`;
const ELLIPSIS = /(?:\.\.\.|…)["'”’»)\]]*$/;

/** Finds the flags of a text, sorted by name. */
export function findFlags(blocks: readonly Pick<Block, "type" | "text">[]): Flag[] {
  const flags: Flag[] = [];
  const texts = blocks.filter(({ type }) => type !== "caption");
  const [first] = texts;
  const last = texts.at(-1);
  if (blocks.length === 0) flags.push({ flag: "no-body", evidence: "" });
  else if (!first || !last) flags.push({ flag: "caption-only", evidence: blocks[0]?.text ?? "" });
  if (first && first.type !== "list-item" && MID_SENTENCE.test(first.text)) {
    flags.push({ flag: "lede-missing", evidence: first.text.slice(0, 40) });
  }
  const isProse = last?.type === "paragraph" || last?.type === "quote";
  if (last && (ELLIPSIS.test(last.text) || (isProse && !endsInStop(last.text)))) {
    flags.push({ flag: "truncated", evidence: last.text.slice(-40) });
  }
  return flags;
}
