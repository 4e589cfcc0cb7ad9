import { expression, globalExpression } from "../../text/expressions.ts";
import { SENTENCE_STARTERS } from "../../text/sentence-words.ts";
import {
  type ArticleText,
  paragraphText,
  type SetAsideText,
  type StepContext,
  setAsideText,
  withParts,
} from "../article-text.ts";
import { OPEN_WORDS } from "../data/open-words.ts";
import { type Line, sliceLine } from "../lines.ts";
import { findPattern, MAX_PROMPT_CHARACTERS, mayBeginPattern } from "../match-pattern.ts";

/**
 * Takes out lines and sentences that a high-confidence pattern matches: advertisement marks, prompts,
 * page controls. Text that only may be one of them stays.
 */
export function removePatterns(draft: ArticleText, { text, role }: StepContext): ArticleText {
  const setAside: SetAsideText[] = [];
  const remove = role === "card" ? withoutPromptInCard : withoutPrompt;
  const paragraphs = draft.paragraphs.flatMap((paragraph) => {
    const { parts } = paragraph;
    // Only from end to end: the beginning of a paragraph says nothing of its other sentences.
    const whole = parts.length > 1 ? findPattern(paragraphText(paragraph, text)) : null;
    if (whole?.way !== "whole") {
      return withParts(
        paragraph,
        parts.flatMap((part) => remove(part, setAside) ?? []),
      );
    }
    for (const part of parts) setAside.push(setAsideText(part, whole.kind));
    return [];
  });
  return { ...draft, paragraphs, setAside: [...draft.setAside, ...setAside] };
}

function withoutPrompt(line: Line, setAside: SetAsideText[]): Line | null {
  const pattern = findPattern(line.text);
  if (pattern) setAside.push(setAsideText(line, pattern.kind));
  return pattern ? null : line;
}

/** Characters of a prompt in a card; of those that match on real pages, one in twenty is longer. */
const MOST_IN_CARD = 80;
/** Arabic has no capitals to show where prose begins, but its prompts have no stop. */
const MAY_HOLD_PROSE = /[\u0621-\u064A](?:.{50}|.*\.$)/;

/**
 * The same in a card's one line, where prose runs into a prompt without a stop: `Advertisement The
 * council met`. Where prose seems to begin, it stays, and with it what else may be of a link's title,
 * which is the lesser error. A longer prompt may hold prose that does not show itself, and stays.
 */
function withoutPromptInCard(sentence: Line, setAside: SetAsideText[]): Line | null {
  if (!mayBeginPattern(sentence.text)) return withoutPrompt(sentence, setAside);
  const end = beginningOfProse(sentence.text);
  const prompt = sliceLine(sentence, 0, end);
  const prose = sliceLine(sentence, end, sentence.text.length);
  const head = prompt?.text ?? "";
  const mayHoldProse = MAY_HOLD_PROSE.test(head) || (prose && TOO_SHORT.test(head));
  if (!prompt || head.length > MOST_IN_CARD || mayHoldProse) return sentence;
  return withoutPrompt(prompt, setAside) ? sentence : prose;
}

/** `MORE: Zoe died within …`: a word or two behind a label are no title. */
const TOO_SHORT = /:(?: \S+){1,3}$/;
const NEXT_WORD = globalExpression`(?<=(?<before>[\p{L}\d’']+)[)"”]? )(?:(?<word>\p{Lu}[\p{Ll}’']*),? (?<after>\S)|و[\u0621-\u064A]{4})`;
const SMALL = expression`^\p{Ll}`;
const NAME = expression`^\p{Lu}\p{Ll}`;

/**
 * Where prose seems to begin within a text, or its length: at a capital that begins no name, since
 * neither a name nor a word that wants one stands before it and small letters follow, at a word that
 * often begins sentences, and in Arabic, which has no capitals, at `and`.
 */
function beginningOfProse(text: string): number {
  for (const { index, groups } of text.slice(0, MAX_PROMPT_CHARACTERS).matchAll(NEXT_WORD)) {
    const { before = "", word, after = "" } = groups ?? {};
    if (word === undefined || SENTENCE_STARTERS.has(word)) return index;
    if (!NAME.test(before) && !OPEN_WORDS.has(before) && SMALL.test(after)) return index;
  }
  return text.length;
}
