import { expression, globalExpression } from "../../text/expressions.ts";
import { SENTENCE_STARTERS } from "../../text/sentence-words.ts";
import {
  type ArticleText,
  paragraphText,
  replaceParts,
  type StepContext,
} from "../article-text.ts";
import { OPEN_WORDS } from "../data/open-words.ts";
import { type Line, sliceLine } from "../lines.ts";
import { findPattern, MAX_PROMPT_CHARACTERS, mayBeginPattern } from "../match-pattern.ts";

/**
 * Removes lines and sentences that certainly are not part of an article: advertisement labels, prompts, page controls.
 * Uncertain text stays. This comes after the text is split, because a pattern matches a whole line or sentence.
 */
export function removePatterns(article: ArticleText, context: StepContext): ArticleText {
  const remove = context.role === "card" ? withoutPromptInCard : withoutPrompt;
  const paragraphs = article.paragraphs.flatMap((paragraph) => {
    const { parts } = paragraph;
    // A paragraph of several sentences must match as a whole, because its beginning says nothing about the rest.
    const whole = parts.length > 1 ? findPattern(paragraphText(paragraph, context.text)) : null;
    if (whole?.way !== "whole") {
      return replaceParts(paragraph, (part) => remove(part, context) ?? []);
    }
    for (const part of parts) context.setAside(part, whole.kind);
    return [];
  });
  return { ...article, paragraphs };
}

function withoutPrompt(line: Line, { setAside }: StepContext): Line | null {
  const pattern = findPattern(line.text);
  if (pattern) setAside(line, pattern.kind);
  return pattern ? null : line;
}

/** Characters of the longest prompt in a card. Of the prompts on real pages, one in twenty is longer. */
const MAX_CARD_PROMPT_CHARACTERS = 80;
/** Without capitals, the start of prose cannot be seen in Arabic, but Arabic prompts have no stop. */
const MAY_HOLD_PROSE = /[\u0621-\u064A](?:.{50}|.*\.$)/;

/**
 * Removes a prompt from a card's one line, where prose follows it without a stop: `Advertisement The council met`.
 * The prose stays, even with a part of a link's title, which is the lesser error. A longer prompt may hide prose and
 * stays as well.
 */
function withoutPromptInCard(sentence: Line, context: StepContext): Line | null {
  if (!mayBeginPattern(sentence.text)) return withoutPrompt(sentence, context);
  const end = beginningOfProse(sentence.text);
  const prompt = sliceLine(sentence, 0, end);
  const prose = sliceLine(sentence, end);
  const head = prompt?.text ?? "";
  const mayHoldProse = MAY_HOLD_PROSE.test(head) || (prose && TOO_SHORT.test(head));
  if (!prompt || head.length > MAX_CARD_PROMPT_CHARACTERS || mayHoldProse) return sentence;
  return withoutPrompt(prompt, context) ? sentence : prose;
}

/** A word or two after a label are not a title: `MORE: Zoe died within …`. */
const TOO_SHORT = /:(?: \S+){1,3}$/;
const NEXT_WORD = globalExpression`(?<=(?<before>[\p{L}\d’']+)[)"”]? )(?:(?<word>\p{Lu}[\p{Ll}’']*),? (?<after>\S)|و[\u0621-\u064A]{4})`;
const LOWER_CASE = expression`^\p{Ll}`;
const NAME = expression`^\p{Lu}\p{Ll}`;

/**
 * Returns where prose probably begins in a text, or its length: at a capital that does not begin a name (no name and
 * no open word precedes it, and lower case follows), at a word that often begins sentences, or, in Arabic, at `and`.
 */
function beginningOfProse(text: string): number {
  for (const { index, groups } of text.slice(0, MAX_PROMPT_CHARACTERS).matchAll(NEXT_WORD)) {
    const { before = "", word, after = "" } = groups ?? {};
    if (word === undefined || SENTENCE_STARTERS.has(word)) return index;
    if (!NAME.test(before) && !OPEN_WORDS.has(before) && LOWER_CASE.test(after)) return index;
  }
  return text.length;
}
