import { globalExpression } from "../../text/expressions.ts";
import {
  type ArticleText,
  paragraphText,
  type StepContext,
  setAsideText,
} from "../article-text.ts";

/** Lines at the beginning among which the title may stand again, perhaps behind a label or a name. */
const FIRST_LINES = 3;

/**
 * Takes out the title where it stands again over the text. It comes first, because the repeated title
 * looks like a heading to every later step.
 */
export function removeRepeatedTitle(draft: ArticleText, { title, text }: StepContext): ArticleText {
  const first = draft.paragraphs.slice(0, FIRST_LINES);
  const again = first.filter((paragraph) => repeatsTitle(paragraphText(paragraph, text), title));
  if (again.length === 0) return draft;
  const cuts = again
    .flatMap(({ parts }) => parts)
    .map((part) => setAsideText(part, "repeated title"));
  return {
    ...draft,
    paragraphs: draft.paragraphs.filter((paragraph) => !again.includes(paragraph)),
    setAside: [...draft.setAside, ...cuts],
  };
}

/** Whether two texts have the same letters and digits: pages write quotation marks in two ways. */
function repeatsTitle(line: string, title: string): boolean {
  if (line.length >= title.length * 2 + 8) return false;
  const letters = lettersOf(line);
  return letters !== "" && letters === lettersOf(title);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(BETWEEN, "");
}

const BETWEEN = globalExpression`[^\p{L}\p{N}]+`;
