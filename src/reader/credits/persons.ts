import { globalExpression } from "../expressions.ts";
import { ARABIC_NO_PLACES, LABEL_WORDS } from "./no-places.ts";

/** Which capitalized words may be a person's name. */

/** Words of no person's name. */
const NO_PERSON =
  /\b(?:Agency|Airport|Association|Authority|Bank|Bay|Beach|Board|Bridge|Church|City|Club|College|Commission|Committee|Company|Council|County|Court|Democrats|Department|Falls|Government|Group|Hospital|House|Institute|Justice|Lake|Minister|Ministry|Office|Palace|Party|Police|President|Railway|River|Road|School|Society|State|Station|Street|Team|Town|Union|United|University|York)\b/;

const PLACE_FIRST =
  /^(?:Abu Dhabi|Addis|Buenos|Cape|Dar es|East|Fort|Ho Chi|Hong|Kuala|Las|Los|Mexico|Nay Pyi|New|North|Phnom|Port|Saint|San|Santa|South|St|Tel|West)(?= |$)|^(?:ال[\u0621-\u064A]+|أبو ظبي|بيت|تل|حي|خان|دير|رام الله|عين|مدينة) ?/;

/** Whether a name begins as those of places do. */
export function isPlace(name: string): boolean {
  return PLACE_FIRST.test(name);
}

/** Neither a label's words nor a place's. */
export function mayBePerson(name: string): boolean {
  if (NO_PERSON.test(name) || isPlace(inTitleCase(name))) return false;
  const words = name.toLowerCase().split(" ");
  return !words.some(
    (word) => LABEL_WORDS.has(word) || ARABIC_NO_PLACES.has(word.replace(/^ال/, "")),
  );
}

/** Capitals of one word are an abbreviation's, unless the whole name is in them. */
const LONG = globalExpression`(?<!\p{L})\p{Lu}{5,}`;
const ALL = globalExpression`(?<!\p{Ll})\p{Lu}{2,}`;

/** `TOM McREED`, and what is left of it in small letters. */
const SMALL_IN_CAPITALS = globalExpression`(?<!\p{L})Mc(?=\p{Lu}{2})`;
const MC = globalExpression`(?<!\p{L})Mc(\p{Ll})(?=\p{Ll}{2})`;

/** A person's name as it is written elsewhere than in capitals: `ANNA O'BRIEN` is Anna O'Brien, and `TOM MCREED` Tom McReed. */
export function inTitleCase(name: string): string {
  if (!name.includes(" ")) return name;
  const shouted = name.replace(SMALL_IN_CAPITALS, "MC");
  if (shouted !== shouted.toUpperCase()) return name.replace(LONG, inSmall);
  return shouted
    .replace(ALL, inSmall)
    .replace(MC, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function inSmall(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Small words that stand within names or between them. */
const WITHIN: ReadonlySet<string> = new Set(
  "and with al ben bin bint da de del den der di dos du el ibn la le ter van von zu &".split(" "),
);

/** `PIERS LE`, in capitals, of which more must be read: whether a name's last word stands only within names. */
export function endsWithinName(name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return last === last.toUpperCase() && WITHIN.has(last.toLowerCase());
}

/** Their first letters: most words that are asked are told by them. */
const FIRST_WITHIN: ReadonlySet<number> = new Set([...WITHIN].map((word) => word.charCodeAt(0)));

export type Run = {
  /** How many words with a capital lead a text, small ones within names aside. */
  readonly capitals: number;
  /** What stands behind them, up to the next space. */
  readonly next: string;
};

/** The words with capitals that a text begins with; what ends in a mark ends them. */
export function capitalsFirst(text: string): Run {
  let [at, capitals] = [0, 0];
  while (at < text.length) {
    const space = text.indexOf(" ", at);
    const end = space === -1 ? text.length : space;
    const unit = text.charCodeAt(at);
    if (isUpper(unit)) {
      capitals += 1;
      if (end - at > 2 && isMark(text.charCodeAt(end - 1)) && !isShortened(text, at, end))
        return { capitals, next: text.charAt(end - 1) };
    } else if (!FIRST_WITHIN.has(unit) || !WITHIN.has(text.slice(at, Math.min(end, at + 5)))) {
      return { capitals, next: text.slice(at, end) };
    }
    at = end + 1;
  }
  return { capitals, next: "" };
}

/** `M.P.`, `Prof.`: the point is of a name. */
function isShortened(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== POINT) return false;
  return text.charCodeAt(at + 1) === POINT || TITLES.has(text.slice(at, end - 1).toLowerCase());
}

const POINT = 0x2e;
const TITLES: ReadonlySet<string> = new Set(
  "dr fr jr ma md mohd mr mrs ms prof rev sr st".split(" "),
);

/** A capital of Latin letters, or any letter beyond them that is not certainly small. */
function isUpper(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7);
}

/** Whether a text begins with a small Latin letter. */
export function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff);
}

/** A comma, a colon, a bar, a stop. */
function isMark(unit: number): boolean {
  return unit === 0x2c || unit === 0x3a || unit === 0x7c || unit === 0x2e;
}
