import { globalExpression } from "../../text/expressions.ts";
import { type ArticleText, paragraphText, type StepContext } from "../article-text.ts";

/** Lines at the beginning that may repeat the title, perhaps after a label or a name. */
const FIRST_LINES = 3;

/**
 * Removes the title where the text repeats it. This comes first, because the repeated title looks like a heading to
 * every later step.
 */
export function removeRepeatedTitle(
  article: ArticleText,
  { title, text, setAside }: StepContext,
): ArticleText {
  const first = article.paragraphs.slice(0, FIRST_LINES);
  const again = first.filter((paragraph) => repeatsTitle(paragraphText(paragraph, text), title));
  for (const part of again.flatMap(({ parts }) => parts)) setAside(part, "repeated title");
  return { ...article, paragraphs: article.paragraphs.filter((each) => !again.includes(each)) };
}

/** Whether two texts have the same letters and digits; pages mix quotation marks. */
function repeatsTitle(line: string, title: string): boolean {
  if (line.length >= title.length * 2 + 8) return false;
  const letters = lettersOf(line);
  return letters !== "" && letters === lettersOf(title);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(BETWEEN, "");
}

const BETWEEN = globalExpression`[^\p{L}\p{N}]+`;
