import {
  type ArticleText,
  type Paragraph,
  paragraphText,
  replaceLines,
  type StepContext,
} from "../article-text.ts";
import { isCaption } from "../captions.ts";
import { parseByline } from "../credits/bylines.ts";
import { findDateline, parseDateline } from "../credits/datelines.ts";
import { parseSignOff } from "../credits/sign-offs.ts";
import { type Line, sliceLine } from "../lines.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Removes the byline, and separates the caption that runs into the lead of a card. This comes before the text is
 * split into sentences, because credits are not sentences.
 */
export function readByline(article: ArticleText, context: StepContext): ArticleText {
  const signed = withoutByline(article, context);
  return context.role === "card" ? separateCaption(signed) : signed;
}

/**
 * Reads the dateline, which stays in the text, and removes an agency's sign-off. This comes after the patterns, which
 * may follow a sign-off, and after lines are joined, because a dateline may be broken.
 */
export function readDateline(article: ArticleText, context: StepContext): ArticleText {
  const signed = withoutSignOff(article, context);
  if (signed.dateline !== null) return signed;
  for (const paragraph of beginning(signed)) {
    const found = parseDateline(paragraphText(paragraph, context.text));
    if (found) return { ...signed, dateline: found.place, agency: found.agency ?? signed.agency };
  }
  return signed;
}

/** At most so many captions and labels precede the text after a credit. */
const MAX_LINES_BEFORE_TEXT = 6;
/** Labels, names and dates are shorter; most paragraphs are longer. */
const MIN_PROSE_CHARACTERS = 120;

/** Returns the paragraphs up to the first one of prose, inclusive. Later credits do not belong to the article. */
function beginning({ paragraphs }: ArticleText): readonly Paragraph[] {
  const prose = paragraphs.slice(0, MAX_LINES_BEFORE_TEXT).findIndex(({ parts }) => {
    const length = (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0);
    return length > MIN_PROSE_CHARACTERS && !isCaption(parts[0]?.text ?? "");
  });
  return paragraphs.slice(0, prose === -1 ? MAX_LINES_BEFORE_TEXT : prose + 1);
}

function withoutByline(article: ArticleText, { setAside }: StepContext): ArticleText {
  for (const { parts } of beginning(article)) {
    const [line] = parts;
    const byline = line && parseByline(line.text);
    if (!byline) continue;
    const taken = sliceLine(line, 0, byline.length);
    if (taken) setAside(taken, "byline");
    return { ...withLine(article, line, sliceLine(line, byline.length)), byline: byline.name };
  }
  return article;
}

/** In a card, the caption of an image runs into the lead, and the dateline comes after it. */
function separateCaption(article: ArticleText): ArticleText {
  const line = article.paragraphs[0]?.parts[0];
  const found = line && findDateline(line.text);
  const caption = found && sliceLine(line, 0, found.at);
  const lead = found && sliceLine(line, found.at);
  if (!found || !caption || !lead) return article;
  const { paragraphs } = withLine(article, line, lead);
  const isProse = splitSentences(caption.text).length > 1 && !isCaption(caption.text);
  return {
    ...article,
    paragraphs: [{ parts: [caption], type: isProse ? "paragraph" : "caption" }, ...paragraphs],
    dateline: found.place,
    agency: found.agency,
  };
}

function withoutSignOff(article: ArticleText, { text, setAside }: StepContext): ArticleText {
  const paragraph = article.paragraphs.at(-1);
  const line = paragraph?.parts.at(-1);
  const signOff = line && parseSignOff(line.text);
  if (!paragraph || !signOff) return article;
  const sentences = paragraph.parts.length - (signOff.at === 0 ? 1 : 0);
  // A text of only a caption and its source has no sign-off.
  const isCaptionAlone = sentences === 1 && isCaption(paragraphText(paragraph, text));
  if (article.paragraphs.length === 1 && (sentences === 0 || isCaptionAlone)) return article;
  setAside({ from: line.from + signOff.at, to: line.to }, "sign-off");
  const signed = withLine(article, line, sliceLine(line, 0, signOff.at));
  return { ...signed, agency: article.agency ?? signOff.agency };
}

/** Replaces one line, or removes it. */
function withLine(article: ArticleText, line: Line, by: Line | null): ArticleText {
  return replaceLines(article, (part) => (part === line ? (by ?? []) : part));
}
