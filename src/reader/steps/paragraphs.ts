import { endsInStop } from "../../text/sentences.ts";
import type { ArticleText, Paragraph, StepContext } from "../article-text.ts";
import { isCaption } from "../captions.ts";
import type { Line } from "../lines.ts";

/**
 * Groups the sentences of a card, whose text is one line, into paragraphs. A paragraph has at most {@link
 * MAX_SENTENCES} sentences and {@link MAX_WORDS} words, unless it is one sentence. Within these limits, a quotation
 * of several sentences stays together, and short sentences join the one before. A caption is a block of its own.
 */
export function groupSentences(article: ArticleText, { role }: StepContext): ArticleText {
  if (role === "main") return article;
  return { ...article, paragraphs: article.paragraphs.flatMap(grouped) };
}

const MAX_SENTENCES = 3;
const MAX_WORDS = 120;
/** Typical length of a paragraph in news. */
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

/** Whether a sentence joins the paragraph with these parts, which then has `words` words. */
function mayJoin(parts: readonly Line[], { text }: Line, words: number, isQuoting: boolean) {
  const before = parts.at(-1)?.text ?? "";
  if (words > MAX_WORDS) return false;
  // Without a stop, text was removed within the sentence before.
  if (!endsInStop(before)) return true;
  if (parts.length >= MAX_SENTENCES) return false;
  if (isQuoting) return true;
  // A speaker may continue: `"…," she said. "…"`. Otherwise a quotation begins a paragraph.
  return OPENS.test(text) ? OPENS.test(before) : words <= USUAL_WORDS;
}

const OPENS = /^["'“‘«]/;
const HAS_MARK = /["'“”‘’«»]/;
/** A mark that opens or closes a quotation, by its neighbours, because the kinds are often mixed. */
const MARKS = /(?<opens>(?<=^|[\s(—–-])["'“‘«](?=\S))|(?<=\S)["'”’»](?=$|[\s,.;:!?)—–-])/g;

/** Whether a quotation is open at the end of a sentence. */
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
