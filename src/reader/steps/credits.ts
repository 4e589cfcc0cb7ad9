import {
  type ArticleText,
  type Paragraph,
  paragraphText,
  type StepContext,
  setAsideText,
  withParts,
} from "../article-text.ts";
import { isCaption } from "../captions.ts";
import { parseByline } from "../credits/bylines.ts";
import { findDateline, parseDateline } from "../credits/datelines.ts";
import { parseSignOff } from "../credits/sign-offs.ts";
import { type Line, sliceLine } from "../lines.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Takes out the byline, and in a card parts the caption that runs into the lead from it. It comes before
 * sentences are separated, because a credit is none.
 */
export function readByline(draft: ArticleText, { role }: StepContext): ArticleText {
  const signed = withoutByline(draft);
  return role === "card" ? separateCaption(signed) : signed;
}

/**
 * Reads the dateline, which stays in the text, and takes out an agency's sign-off. It comes after the
 * patterns, which may stand behind a sign-off, and after lines are joined, since a dateline's may be broken.
 */
export function readDateline(draft: ArticleText, { text }: StepContext): ArticleText {
  const signed = withoutSignOff(draft, text);
  if (signed.dateline !== null) return signed;
  for (const paragraph of overText(signed)) {
    const found = parseDateline(paragraphText(paragraph, text));
    if (found) return { ...signed, dateline: found.place, agency: found.agency ?? signed.agency };
  }
  return signed;
}

/** Credits stand over the text below at most so many captions and labels. */
const LINES_OVER_TEXT = 6;
/** A label, a name or a date is shorter, a paragraph mostly longer. */
const PROSE_CHARACTERS = 120;

/** The first paragraphs up to and with the first of prose: a credit that comes later is not the article's. */
function overText({ paragraphs }: ArticleText): readonly Paragraph[] {
  const prose = paragraphs.slice(0, LINES_OVER_TEXT).findIndex(({ parts }) => {
    const length = (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0);
    return length > PROSE_CHARACTERS && !isCaption(parts[0]?.text ?? "");
  });
  return paragraphs.slice(0, prose === -1 ? LINES_OVER_TEXT : prose + 1);
}

function withoutByline(draft: ArticleText): ArticleText {
  for (const [i, { parts }] of overText(draft).entries()) {
    const [line] = parts;
    const byline = line && parseByline(line.text);
    if (!byline) continue;
    const taken = sliceLine(line, 0, byline.length);
    const rest = sliceLine(line, byline.length, line.text.length);
    return {
      ...withLine(draft, i, line, rest ? [rest] : []),
      setAside: [...draft.setAside, ...(taken ? [setAsideText(taken, "byline")] : [])],
      byline: byline.name,
    };
  }
  return draft;
}

/** In a card the caption of a picture runs into the lead, and the dateline stands behind it. */
function separateCaption(draft: ArticleText): ArticleText {
  const line = draft.paragraphs[0]?.parts[0];
  const found = line && findDateline(line.text);
  const caption = found && sliceLine(line, 0, found.at);
  const lead = found && sliceLine(line, found.at, line.text.length);
  if (!found || !caption || !lead) return draft;
  const { paragraphs } = withLine(draft, 0, line, [lead]);
  const isProse = splitSentences(caption.text).length > 1 && !isCaption(caption.text);
  return {
    ...draft,
    paragraphs: [{ parts: [caption], type: isProse ? "paragraph" : "caption" }, ...paragraphs],
    dateline: found.place,
    agency: found.agency,
  };
}

function withoutSignOff(draft: ArticleText, text: string): ArticleText {
  const last = draft.paragraphs.length - 1;
  const paragraph = draft.paragraphs[last];
  const line = paragraph?.parts.at(-1);
  const signOff = line && parseSignOff(line.text);
  if (!paragraph || !signOff) return draft;
  const sentences = paragraph.parts.length - (signOff.at === 0 ? 1 : 0);
  // A text that is nothing but a caption and its source is signed by nobody.
  if (
    last === 0 &&
    (sentences === 0 || (sentences === 1 && isCaption(paragraphText(paragraph, text))))
  ) {
    return draft;
  }
  const rest = sliceLine(line, 0, signOff.at);
  return {
    ...withLine(draft, last, line, rest ? [rest] : []),
    setAside: [
      ...draft.setAside,
      setAsideText({ from: line.from + signOff.at, to: line.to }, "sign-off"),
    ],
    agency: draft.agency ?? signOff.agency,
  };
}

/** A draft with other parts in place of one line of a paragraph. */
function withLine(draft: ArticleText, at: number, line: Line, parts: readonly Line[]): ArticleText {
  const paragraph = draft.paragraphs[at] as Paragraph;
  const kept = paragraph.parts.flatMap((part) => (part === line ? parts : [part]));
  const changed = withParts(paragraph, kept);
  return {
    ...draft,
    paragraphs: draft.paragraphs.flatMap((each, i) => (i === at ? changed : each)),
  };
}
