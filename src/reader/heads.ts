import { arabic } from "./arabic.ts";
import { isDayAlone, lengthOfStamp } from "./credits.ts";
import { drop, type Page } from "./cuts.ts";
import { expressionOf } from "./expressions.ts";
import { type Line, partOf } from "./lines.ts";
import { once } from "./once.ts";

/** What a page puts over a text besides who wrote it: when, how long it takes to read, of which kind it is, places of pictures. */

const READING = arabic`(?:[Rr]eading [Tt]ime:? \d{1,2}[ -]?[Mm]in(?:ute)?s?|\d{1,2}[ -][Mm]in(?:ute)?s?[ -][Rr]ead|(?:وقت|مدة|زمن) القراءة:? \S+ (?:دقائق|دقيقة|دقيقتان)|القراءة في \S+ دقائق)`;
const KIND =
  '(?:EXCLUSIVE|FACT CHECK|LONG READ|OPINION|COMMENT|ANALYSIS|SPONSORED|SUBSCRIBERS? ONLY|THE \\p{Lu}+ VIEW|(?:BREAKING(?: NEWS)?|PREMIUM)(?= (?:An?|At|In|On|The) ))(?= ["“‘]?\\p{Lu}\\p{Ll}| ["“‘]?[AI] )';
const PICTURE = arabic`(?:\[(?:[Ii]mage|IMAGE|[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Vv]ideo|VIDEO|[Gg]allery|[Mm]ap|[Cc]hart|[Gg]raphic|[Ee]mbed|[Tt]weet|[Aa]udio|[Ss]lideshow|[Bb]ox score|صورة|صور|فيديو|خريطة|مقطع)(?![\p{L}])[^\]]{0,100}\]|(?:Image|Photo(?: Gallery)?|Picture|Slide) \d{1,3}(?: of | ?/ ?)\d{1,3})`;
const headForm = once(() =>
  expressionOf(
    `^(?:(?:${READING}|${KIND})(?=$|\\s)|${PICTURE}(?=$|\\s+["“‘'(]?[\\p{Lu}\\d\\u0621-\\u064A]))`,
    "u",
  ),
);
const MAY_BEGIN = /^(?:[Rr]eading|\d|[A-Z]{3}|\[|Image|Photo|Picture|Slide|وقت|مدة|زمن|القراءة)/;

/** Length of what stands over a text; 0 where nothing does. */
export function lengthOfHead(text: string): number {
  return lengthOfStamp(text) || lengthOfFurniture(text);
}

function lengthOfFurniture(text: string): number {
  return MAY_BEGIN.test(text) ? (headForm().exec(text)?.[0].length ?? 0) : 0;
}

/** Whether a text says how long another is, or where a picture was, and nothing else. */
export function isFurniture(text: string): boolean {
  return text.length < MOST_CHARACTERS && lengthOfFurniture(text) === text.length;
}

/** Whether a line says when a text was published, how long it is, or where a picture was, and nothing else. */
export function isHead(text: string): boolean {
  return text.length < MOST_CHARACTERS && (lengthOfHead(text) === text.length || isDayAlone(text));
}

const MOST_CHARACTERS = 140;

/** Length of a picture's place that a sentence stands behind; 0 for none. */
export function lengthOfPicture(text: string): number {
  return text.startsWith("[") || /^(?:Image|Photo(?: Gallery)?|Picture|Slide) \d/.test(text)
    ? lengthOfFurniture(text)
    : 0;
}

/** What is left of a text without all that stands over it. */
export function withoutHeads(line: Line, page: Page): Line | null {
  let rest: Line | null = line;
  while (rest !== null) {
    const { text }: Line = rest;
    const length = lengthOfHead(text);
    if (length === 0) break;
    drop([partOf(rest, 0, length)], "notice", page.dropped);
    rest = partOf(rest, length, text.length);
  }
  return rest;
}
