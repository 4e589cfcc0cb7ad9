import { endsInStop } from "../../text/sentences.ts";
import type { ArticleText, Paragraph, StepContext } from "../article-text.ts";
import { isCaption } from "../captions.ts";
import type { Line } from "../lines.ts";

/**
 * Makes the paragraphs of a card, whose text is one line, from its sentences. A paragraph has at most
 * {@link MOST_SENTENCES} sentences and {@link MOST_WORDS} words unless it is one sentence; within that,
 * a quotation of several sentences stays together, and short sentences join the one before. A caption
 * is a block of its own.
 */
export function groupSentences(draft: ArticleText, { role }: StepContext): ArticleText {
  if (role === "main") return draft;
  return { ...draft, paragraphs: draft.paragraphs.flatMap(grouped) };
}

const MOST_SENTENCES = 3;
const MOST_WORDS = 120;
/** News is written in paragraphs of about this many words. */
const USUAL_WORDS = 45;

function grouped(paragraph: Paragraph): Paragraph[] {
  if (paragraph.type !== "paragraph") return [paragraph];
  const groups: { readonly parts: Line[]; readonly type: Paragraph["type"] }[] = [];
  let [words, isQuoting] = [0, false];
  for (const sentence of paragraph.parts) {
    const type = isCaption(sentence.text) ? "caption" : "paragraph";
    const own = wordsIn(sentence.text);
    const group = groups.at(-1);
    if (group && group.type === type && mayJoin(group.parts, sentence, words + own, isQuoting)) {
      group.parts.push(sentence);
      words += own;
    } else {
      groups.push({ parts: [sentence], type });
      [words, isQuoting] = [own, false];
    }
    isQuoting = endsInQuotation(sentence.text, isQuoting);
  }
  return groups;
}

/** Whether a sentence belongs to the paragraph that has these parts, and so many words with it. */
function mayJoin(
  parts: readonly Line[],
  { text }: Line,
  words: number,
  isQuoting: boolean,
): boolean {
  const before = parts.at(-1)?.text ?? "";
  if (words > MOST_WORDS) return false;
  // Without a stop, something was taken out in the middle of the sentence before.
  if (!endsInStop(before)) return true;
  if (parts.length >= MOST_SENTENCES) return false;
  if (isQuoting) return true;
  // `"…," she said. "…"`: a speaker goes on; otherwise a quotation begins a paragraph.
  return OPENS.test(text) ? OPENS.test(before) : words <= USUAL_WORDS;
}

const OPENS = /^["'“‘«]/;
const HAS_MARK = /["'“”‘’«»]/;
/** A quotation mark that opens or closes, by what is beside it: the kinds are often mixed. */
const MARKS = /(?<opens>(?<=^|[\s(—–-])["'“‘«](?=\S))|(?<=\S)["'”’»](?=$|[\s,.;:!?)—–-])/g;

/** Whether a quotation is open at a sentence's end. */
function endsInQuotation(sentence: string, isOpenBefore: boolean): boolean {
  if (!HAS_MARK.test(sentence)) return isOpenBefore;
  let isOpen = isOpenBefore;
  for (const { groups } of sentence.matchAll(MARKS)) isOpen = groups?.["opens"] !== undefined;
  return isOpen;
}

function wordsIn(text: string): number {
  let words = 1;
  for (let i = text.indexOf(" "); i !== -1; i = text.indexOf(" ", i + 1)) words += 1;
  return words;
}
