import { expression, expressionOf } from "./expressions.ts";
import type { Row } from "./prompts/judging.ts";
import { isPictograph } from "./prompts/letters.ts";

/** Which sentences are of what somebody posted: flattened tweets stay as they are, whatever they call for. */

/** `— Anna Berg (@berg) May 4, 2025`, `… 9:14 AM · May 4, 2025` */
const WHEN = String.raw`(?: \d{1,2}:\d\d [AP]M ·)? \p{L}+ \d{1,2}, \d{4}`;
const TWEET = expressionOf(String.raw`[—–-] [^()]{2,60} \(@\w{1,30}\)(?:${WHEN})?$`, "u");
/** `Anna Berg (@annaberg) May 18, 2025`, behind what she said or before. */
export const TWEETED = expressionOf(String.raw`^[^()@]{2,60} \(@\w{1,30}\)${WHEN}`, "u");
/** `So is the cart. #Ardali 9:14 AM · May 7, 2025` */
const TAGGED = expression`#\p{L}[\p{L}\d_]+ \d{1,2}:\d\d [AP]M · \p{L}+ \d{1,2}, \d{4}$`;
/** `Stay home if you can. #StormEdwina`, but `Follow the story at #StormEdwina`. */
const ENDS_IN_TAG = expression`^(?!(?:Buy|Check|Click|Download|Enter|Follow|For more|Get|Hashtags|Join|Listen|More|Order|Read|Related|See|Send|Share|Shop|Sign|Subscribe|Tag|Topics|Trending|Tweet|Use|Visit|Vote|Watch|Win|اقرأ|تابع|شارك)\b)[^#]{8,}[.!?…"”] (?:#\p{L}[\p{L}\d_]+ ?)+$`;
const PICTOGRAPH = String.raw`[\u2600-\u27bf\u2b50\ufe0f\u200d]|[\ud83c-\ud83e][\udc00-\udfff]`;
const MARK = String.raw`(?:${PICTOGRAPH}|#[A-Za-z]\w*|pic\.twitter\.\S+|\s)`;
const MARKS = new RegExp(`^${MARK}+$`);
const MOST_OF_MARKS = 80;
/** `👍 👎`, `😀 😢 😡`: what readers choose among. */
const CHOICES = /^👍 ?👎|^[^\s#]{1,4}(?: [^\s#]{1,4}){2,}$/;
const SIGNS = new RegExp(String.raw`^${MARK}*[—–-] [^()]{2,60} \(@\w{1,30}\)`);

/** Whether a text is a tweet, or ends in one. */
export function isTweet(text: string): boolean {
  return text.includes(" (@") && (TWEET.test(text) || TWEETED.test(text));
}

/** Whether a text alone shows that it is of a post: a tweet, a sentence with its tag behind it, the marks that a post ends with. */
export function isPost(text: string): boolean {
  if (isTweet(text) || isMarks(text)) return true;
  return text.includes("#") && (TAGGED.test(text) || ENDS_IN_TAG.test(text));
}

/** `🦁💚`, `❤️ #OneOfUs`, `pic.twitter.com/Qe9sVb4TnJ` */
function isMarks(text: string): boolean {
  return (
    text.length <= MOST_OF_MARKS && MARKS.test(text) && !CHOICES.test(text) && /[^#\w ]/.test(text)
  );
}

/** `🦁💚 A judge is …`: without a stop the marks of a post stand with what is behind it, but for those that lead prompts. */
function beginsWithMarks(text: string): boolean {
  return isPictograph(text.charCodeAt(0)) && LEADING.test(text) && !LEADS_PROMPT.test(text);
}

const LEADING = new RegExp(`^(?:${PICTOGRAPH})+ `);
const LEADS_PROMPT = /^(?:[▶➡✉⬇☑✅]|📢|📣|🔔|👉|👇|📩|📲|📱|🔗|📰|📧|💌|🔴|📺|🎧|🎥|🛒|🎁|👍)/u;

function signs(text: string): boolean {
  return text.includes(" (@") && SIGNS.test(text);
}

/** So like prompts that a sentence two before a signature may be one, before the post. */
const LIKE_PROMPT = 2;
/** So like prompts that one stands before some marks by chance. */
const SURE_PROMPT = 6;

/** Whether what stands behind a text shows that it is of a post: at once, or, of what is not plainly a prompt, a little later. */
export function isBeforeMarks({ textAt, likenessAt }: Row, i: number): boolean {
  const at = (k: number) => textAt(k) ?? "";
  if (signs(at(i + 1)) || isMarks(at(i + 1)) || beginsWithMarks(at(i + 1))) {
    return likenessAt(i).whole < SURE_PROMPT;
  }
  return (signs(at(i + 2)) || signs(at(i + 3))) && likenessAt(i).whole < LIKE_PROMPT;
}

/** `Anna Berg @annaberg We thank all who waited.`, with a tag, a picture or a time of day in it or near behind it: who tweeted. */
const POSTED_BY = expression`^(?:\p{Lu}\S* ){1,4}@\w{2,30} \S`;
const OF_POST = expression`#\p{L}|pic\.twitter|\d{1,2}:\d\d [AP]M · `;
const POST_SENTENCES = 5;

/** Whether the sentence at a place begins with who posted it and the next ones. */
export function beginsPost(sentences: readonly { readonly text: string }[], i: number): boolean {
  if (!POSTED_BY.test(sentences[i]?.text ?? "")) return false;
  return sentences.slice(i, i + POST_SENTENCES).some(({ text }) => OF_POST.test(text));
}
