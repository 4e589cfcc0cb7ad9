import {
  describesPicture,
  isCaption,
  mayHaveCredit,
  namesAgencyBehind,
  showsScene,
} from "./captions.ts";
import type { Page } from "./cuts.ts";
import { isHeading, isListItem, isWholeQuotation, looksLikeHeading } from "./headings.ts";
import type { Line } from "./lines.ts";
import { asks } from "./marks.ts";
import { creditsTo } from "./outlet.ts";
import type { Block } from "./reading.ts";

/** What each line of a main article is: heading, caption, quotation, item of a list or paragraph. */

/** The types of an article's lines; `pictures`: whether the page keeps pictures' texts. */
export function typesOf(
  lines: readonly Line[],
  page: Page,
  pictures: boolean,
): readonly Block["type"][] {
  const texts = lines.map(({ text }) => text);
  const headsAt = (i: number) => headsQuestion(texts[i], texts[i + 1], texts[i + 2]);
  const isInterview =
    texts.some((_, i) => headsAt(i)) && texts.some((text) => ADDRESSED.test(text));
  let isTop = pictures;
  return lines.map((line, i) => {
    const { text } = line;
    const next = texts[i + 1];
    const type =
      isInterview && headsAt(i) ? "heading" : typeOf(line, next, pictures ? i : null, page);
    // No article begins with a heading; what stands there is what its pictures show.
    isTop &&= type === "caption" || (next !== undefined && looksLikeHeading(text));
    if (isTop) return "caption";
    return isInterview && type === "heading" && asks(text) ? "paragraph" : type;
  });
}

/** Whether a heading stands over a question and its answer: in an interview no question is a heading. */
function headsQuestion(heading = "", question = "", answer = ""): boolean {
  return (
    asks(question) &&
    !asks(heading) &&
    looksLikeHeading(heading) &&
    !isWholeQuotation(heading) &&
    !isCaption(heading) &&
    answer.length > question.length &&
    !looksLikeHeading(answer)
  );
}

/** A question to somebody, where the language shows it; in Arabic its verb does. */
const ADDRESSED = /\b(?:you|your)\b[^.!?]*\?$|[\u0621-\u064A]؟$/i;

function typeOf(
  line: Line,
  next: string | undefined,
  amongPictures: number | null,
  { signs, outlet }: Page,
): Block["type"] {
  const { text } = line;
  const isPicture =
    amongPictures !== null &&
    next !== undefined &&
    (describesPicture(text) || (amongPictures < 2 && showsScene(text)));
  if (isListItem(text)) return "list-item";
  if (mayHaveCredit(line, signs) && isCaption(text)) return "caption";
  if (isWholeQuotation(text)) return "quote";
  const isCredited = namesAgencyBehind(text) || creditsTo(outlet, text);
  if (isPicture || (next !== undefined && isCredited)) return "caption";
  return isHeading(text, next) ? "heading" : "paragraph";
}
