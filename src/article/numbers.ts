import { fold, foldWord } from "../text/fold.ts";

/** A number of a text in a form that does not depend on its spelling: `6,400,000` and `€6.4 million` are `6.4e6`. */
type Amount = {
  /** Its value as a decimal, `121`, `6.4e6`, or two values joined by `-`, such as a score: `3-1`. */
  readonly key: string;
  /** Significant digits. The more there are, the less likely is a chance agreement. */
  readonly digits: number;
  /** Whether it is a plain year, which many events share. */
  readonly year: boolean;
};
/** An amount with the UTF-16 offsets of its digits and scale, and whether a word scales it: `8 billion`. */
export type Quantity = Amount & {
  readonly from: number;
  readonly to: number;
  readonly scaled: boolean;
};

const DIGITS = "[\\d٠-٩۰-۹]";
const NUMBER = new RegExp(
  `(?<whole>${DIGITS}{1,15}(?:[.,٬٫:’]${DIGITS}{1,15}){0,5})` +
    `(?:(?<range>[-–−])(?<second>${DIGITS}{1,15})(?![\\d.,]?\\d))?` +
    "(?:[ -]?(?<scale>thousand|million|billion|trillion|mn|bn|tn|m|k|crore|lakh|millones|millions?|milliards?|Millionen|Milliarden|ألف|آلاف|مليون|ملايين|مليار)(?!\\p{L}))?",
  "gu",
);

/** The power of ten that each word stands for. */
const SCALES = new Map(
  Object.entries({
    3: "thousand k ألف آلاف",
    5: "lakh",
    6: "million millions millones millionen mn m مليون ملايين",
    7: "crore",
    9: "billion bn milliard milliards milliarden مليار",
    12: "trillion tn",
  }).flatMap(([power, words]) =>
    words.split(" ").map((word) => [foldWord(word), Number(power)] as const),
  ),
);

const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const WORDS = new Map([
  ...TEENS.split(" ").map((word, n) => [word, 10 + n] as const),
  ...TENS.split(" ").map((word, n) => [word, 20 + 10 * n] as const),
]);
const UNITS: readonly string[] = "zero one two three four five six seven eight nine".split(" ");
const SPELLED =
  /\b(?<tens>ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?<unit>one|two|three|four|five|six|seven|eight|nine))?\b(?! (?:thousand|million|billion))/gi;

const WITHIN_WORD = /[\p{L}\d]/u;

/** Extracts the numbers of a text in order, with repetitions, in time linear in its length. */
export function extractNumbers(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: matched, groups, index } of text.matchAll(NUMBER)) {
    // Not a lookbehind in the pattern, which would be tested at every character.
    if (WITHIN_WORD.test(text.charAt(index - 1))) continue;
    const { whole = "", second, scale = "" } = groups ?? {};
    // `$6m` is six million, but `6 m` is six metres.
    const scaled = scale.length > 1 || /[$€£¥₹]/.test(text.charAt(index - 1)) ? scale : "";
    const first = amount(ascii(whole), SCALES.get(foldWord(scaled)) ?? 0);
    const value = second === undefined ? first : pair(first, amount(ascii(second), 0));
    found.push({ ...value, from: index, to: index + matched.length, scaled: scaled !== "" });
  }
  for (const { 0: matched, groups, index } of text.matchAll(SPELLED)) {
    const { tens = "", unit = "zero" } = groups ?? {};
    const value = (WORDS.get(tens.toLowerCase()) ?? 0) + UNITS.indexOf(unit.toLowerCase());
    const [from, to] = [index, index + matched.length];
    found.push({ ...amount(String(value), 0), from, to, scaled: false });
  }
  return found;
}

function ascii(digits: string): string {
  return fold(digits).replaceAll("٬", ",").replaceAll("٫", ".");
}

/**
 * Multiplies `written` by ten to the power of `scale`. What is not a decimal, such as 10:30 or 12.05.2026, stays as
 * it is.
 */
function amount(written: string, scale: number): Amount {
  const split = decimal(written);
  if (!split) return { key: written, digits: written.replace(/\D/g, "").length, year: false };
  const [whole, fraction] = split;
  const all = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = all.replace(/0+$/, "");
  if (significant === "") return { key: "0", digits: 1, year: false };
  const year = scale === 0 && /^(?:19|20)\d\d$/.test(written);
  const power = all.length - fraction.length - 1 + scale;
  return { key: keyOf(significant, power), digits: significant.length, year };
}

/**
 * Splits a number at its decimal sign, whichever sign that is. Equal signs before groups of three digits are
 * separators, if there are several or the sign is not a point: 1,234 and 1.234.567, but not 1.234.
 */
function decimal(written: string): [whole: string, fraction: string] | null {
  const groups = written.split(/[.,’:]/);
  const signs = written.replace(/\d/g, "");
  const last = groups.at(-1) ?? "";
  if (signs === "") return [written, ""];
  const kinds = new Set(signs).size;
  const middle = groups.slice(1, -1).every(({ length }) => length === 2 || length === 3);
  if (signs.includes(":") || !middle || kinds > 2) return null;
  if (kinds === 1 && last.length === 3 && (signs.length > 1 || signs !== ".")) {
    return [groups.join(""), ""];
  }
  return kinds === 2 || signs.length === 1 ? [groups.slice(0, -1).join(""), last] : null;
}

/** Returns a plain decimal if it is short, `121`, `0.5`, and otherwise one with a power of ten, `6.4e6`. */
function keyOf(significant: string, power: number): string {
  if (power >= 0 && power < 6) {
    const padded = significant.padEnd(power + 1, "0");
    const fraction = padded.slice(power + 1);
    return fraction === "" ? padded : `${padded.slice(0, power + 1)}.${fraction}`;
  }
  if (power < 0 && power >= -3) return `0.${"0".repeat(-power - 1)}${significant}`;
  const fraction = significant.slice(1);
  return `${significant.charAt(0)}${fraction === "" ? "" : `.${fraction}`}e${power}`;
}

function pair(a: Amount, b: Amount): Amount {
  return { key: `${a.key}-${b.key}`, digits: a.digits + b.digits, year: a.year && b.year };
}
