import { arabicPersonFirst, arePersons, inTitleCase, isCommon, readByline } from "./credits.ts";
import type { Page } from "./cuts.ts";
import { expression, expressionOf } from "./expressions.ts";
import { holdsWord } from "./holds-word.ts";
import { BYLINE_CHARACTERS } from "./last-byline.ts";
import { isArabicLetter } from "./prompts/letters.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";

/** Bylines in what stands over an article and is no part of it: prompts, buttons, what kind of text it is. */

/**
 * The byline in a text over an article that is no part of it, whatever else it says: `Story by Anna Berg • 2d`, `Jump to
 * Recipe · Print Recipe by Anna Berg`; null where it names nobody. `told` is what the article tells, title and all.
 */
export function bylineWithin(text: string, told: () => string): string | null {
  if (text.length > BYLINE_CHARACTERS) return null;
  const name = readByline(text) ?? readByline(BY_LAST.exec(text)?.[0] ?? "");
  if (name !== null && arePersons(name)) return name;
  return nameBeforeButton(text, told) ?? nameBesideKind(text, told);
}

/** The byline in what went before a place: a prompt over a text may say who wrote it, too. */
export function bylineOver(
  place: number,
  gone: Page["dropped"],
  text: string,
  told: () => string,
): string | null {
  for (const { from, to } of gone) {
    const name = to <= place ? bylineWithin(text.slice(from, to), told) : null;
    if (name !== null) return name;
  }
  return null;
}

/** `Anna Berg Gift this article`, `Anna Berg (The Bugle) PREMIUM`, of whom the article does not tell. */
function nameBeforeButton(text: string, told: () => string): string | null {
  const name = NAME_FIRST.exec(text)?.[0];
  if (name === undefined || !isCommon(name) || !arePersons(name)) return null;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const button = text
    .slice(name.length)
    .replace(/^ \([^()]*\)/, "")
    .trim();
  return likenessToPrompts(button) > SURE && !holdsWord(told(), last) ? inTitleCase(name) : null;
}

/** `Movie review by Anna Berg`, `Personal essay · Anna Berg`, `Anna Berg, Rural Mail`, whatever the text is called. */
function nameBesideKind(text: string, told: () => string): string | null {
  if (OF_OTHERS.test(text)) return null;
  if (isArabicLetter(text.charCodeAt(0))) {
    // `رنا حيدر نشر في: …`, `من رنا حيدر`
    const bare = text.replace(/^من /, "");
    const name = arabicPersonFirst(bare);
    if (name === null || !BEHIND_ARABIC.test(bare.slice(name.length))) return null;
    return told().includes(name.slice(name.lastIndexOf(" "))) ? null : name;
  }
  const led = LED_NAMES.exec(text)?.[1];
  const names = led ?? NAMES_ALONE.exec(text)?.[1];
  if (names === undefined || !arePersons(names)) return null;
  if (led === undefined && !isCommon(names)) return null;
  const last = names.slice(names.lastIndexOf(" ") + 1);
  return holdsWord(told(), last) ? null : inTitleCase(names);
}

const BEHIND_ARABIC = /^(?:$| \(| (?:استمع|خاص|كاتبة?|من|نشر|وقت) )/;
const NAME = "\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. |\\p{Lu}[\\p{L}'’-]+ )?\\p{Lu}[\\p{L}'’-]+";
const NAMES = `(${NAME}(?:,? (?:and|&) ${NAME})?)`;
/** A kind of text before who wrote it; a review by somebody, since behind a colon stands what was reviewed. */
const LED_NAMES = expressionOf(
  `(?:\\b(?:[Aa]nalysis|[Aa]rticle|[Cc]olumn|[Dd]ispatch|[Ee]ssay|[Ff]eature|[Oo]pinion|[Rr]eport|[Rr]eview(?:ed)?(?: on \\p{L}+)?|[Ss]tory|[Tt]ext|[Ww]ords|[Ww]ritten) [Bb]y:?|\\b(?:[Cc]olumn|[Dd]iary|[Dd]ispatch|[Ee]ssay|[Mm]emoir)(?::| [·|])|\\b[Ff]irst-person \\p{Ll}+:|\\b[Cc]olumn with|\\b[Cc]onversation with(?=.*(?:Correspondent|Editor|Reporter|Writer)$)) ${NAMES}(?=$|[,.]|\\s?[·|•])`,
  "u",
);
const NAMES_ALONE = expressionOf(`^(?:LIVE )?${NAMES}(?=$|, \\p{Lu}| Ph\\.D)`, "u");
/** Who else has done something for a text, or of whom another is. */
const OF_OTHERS =
  /\b(?:[Cc]ourtesy|[Cc]redit|[Ee]dited|[Ff]ollow|[Gg]raphics?|[Ii]llustrat\w+|[Ii]mages?|[Ll]isten|[Mm]ore|[Pp]hoto\w*|[Pp]ictures?|[Pp]owered|[Pp]resented|[Pp]roduced|[Rr]ead|[Rr]elated|[Ss]ee|[Ss]hare|[Ss]ponsored|[Tt]ranslated|[Vv]ideos?|[Ww]atch)\b/;

const NAME_FIRST = expression`^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?= )`;
const SURE = 3;

const BY_LAST = expression`(?<=[\s·|])(?<!(?:Edited|Images?|Narrated|Photos?|Pictures?|Powered|Presented|Produced|Sponsored|Videos?) )(?:By|(?<=[Rr]ecipe )by):? \p{Lu}[^.!?]{3,60}$`;
