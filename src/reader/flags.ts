import { expression } from "../text/expressions.ts";
import { endsInStop } from "../text/sentences.ts";
import type { Block } from "./capture-reading.ts";

/** A warning that a text may be incomplete. */
export type Flag = {
  readonly flag: "caption-only" | "lede-missing" | "no-body" | "paywalled" | "truncated";
  /** The text that is the reason. */
  readonly evidence: string;
};

/** A lower-case letter that does not begin a name like iPhone, or a mark that begins no text. */
const MID_SENTENCE = expression`^(?:\p{Ll}(?!\p{Lu})|[,;:.!?)\]”’،؛](?!\.\.)|\.\.\.|…|['’]s\b)`;
const ELLIPSIS = /(?:\.\.\.|…)["'”’»)\]]*$/;

/** What a page with a part of a text offers at its end, but not a link to another one: `Read more: …`. */
const PROMPT =
  /\b(?:continue|keep) reading(?! below)|\bread (?:the )?(?:full|rest of the|whole) (?:article|story)|\bto read (?:more|the (?:full|rest|whole))\b|(?:أكمل|تابع|لمتابعة|متابعة|مواصلة) القراءة/i;
const MAX_PROMPT_CHARACTERS = 160;
/** A shorter last line is a name, a date or a link as often as a sentence that was cut. */
const MIN_CUT_WORDS = 10;
/** Scripts without spaces have a word at each letter. */
const WORDS = /\s+|(?=[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff])/;

/** Finds the flags of a text, sorted by name. `after`: what was set aside behind it. */
export function findFlags(
  blocks: readonly Pick<Block, "type" | "text">[],
  after: readonly string[] = [],
  isPaywalled = false,
): Flag[] {
  const flags: Flag[] = [];
  const texts = blocks.filter(({ type }) => type !== "caption");
  const [first] = texts;
  const last = texts.at(-1);
  if (blocks.length === 0) flags.push({ flag: "no-body", evidence: "" });
  else if (!first || !last) flags.push({ flag: "caption-only", evidence: blocks[0]?.text ?? "" });
  if (first && first.type !== "list-item" && MID_SENTENCE.test(first.text)) {
    flags.push({ flag: "lede-missing", evidence: first.text.slice(0, 40) });
  }
  if (isPaywalled) flags.push({ flag: "paywalled", evidence: "" });
  const ends = last && !endsInStop(last.text) ? [last.text, ...after] : after;
  const prompt = ends.find((text) => text.length <= MAX_PROMPT_CHARACTERS && PROMPT.test(text));
  if (last && (isPaywalled || prompt !== undefined || isCut(last))) {
    flags.push({ flag: "truncated", evidence: (prompt ?? last.text).slice(-40) });
  }
  return flags;
}

function isCut({ type, text }: Pick<Block, "type" | "text">): boolean {
  if (ELLIPSIS.test(text)) return true;
  const isProse = type === "paragraph" || type === "quote";
  return isProse && !endsInStop(text) && text.split(WORDS, MIN_CUT_WORDS).length === MIN_CUT_WORDS;
}
