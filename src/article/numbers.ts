import { foldWord } from "./words.ts";

/** A number of a text, the same however it is written: `6,400,000` and `€6.4 million` are `6.4e6`. */
export type Amount = {
  /** Value as a decimal, `121`, `6.4e6`, or two joined by `-`, as in a result: `3-1`. */
  readonly key: string;
  /** Significant digits: the more, the less by chance. */
  readonly digits: number;
  /** 1900 to 2100, bare: a year, which many events share. */
  readonly year: boolean;
};

const DIGITS = "[\\d٠-٩۰-۹]";
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d])(?<whole>${DIGITS}{1,15}(?:[.,٬٫:’]${DIGITS}{1,15}){0,5})` +
    `(?:(?<range>[-–−])(?<second>${DIGITS}{1,15})(?![\\d.,]?\\d))?` +
    "(?:[ -]?(?<scale>thousand|million|billion|trillion|mn|bn|tn|m|k|crore|lakh|millones|millions?|milliards?|Millionen|Milliarden|ألف|آلاف|مليون|ملايين|مليار)(?!\\p{L}))?",
  "gu",
);

const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  lakh: 5,
  million: 6,
  millions: 6,
  millones: 6,
  millionen: 6,
  mn: 6,
  m: 6,
  crore: 7,
  billion: 9,
  bn: 9,
  milliard: 9,
  milliards: 9,
  milliarden: 9,
  trillion: 12,
  tn: 12,
  [foldWord("ألف")]: 3,
  [foldWord("آلاف")]: 3,
  [foldWord("مليون")]: 6,
  [foldWord("ملايين")]: 6,
  [foldWord("مليار")]: 9,
};

const WORDS: Readonly<Record<string, number>> = {
  ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const UNITS: readonly string[] = "zero one two three four five six seven eight nine".split(" ");
const SPELLED =
  /\b(?<tens>ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?<unit>one|two|three|four|five|six|seven|eight|nine))?\b(?! (?:thousand|million|billion))/gi;

/** The numbers of a text in order, with repeats; linear in its length. */
export function numbersOf(text: string): Amount[] {
  const found: Amount[] = [];
  for (const { groups } of text.matchAll(NUMBER)) {
    const { whole = "", second, scale } = groups ?? {};
    const first = decimal(ascii(whole), scale);
    found.push(second === undefined ? first : pair(first, decimal(ascii(second), undefined)));
  }
  for (const { groups } of text.matchAll(SPELLED)) {
    const { tens = "", unit = "zero" } = groups ?? {};
    const value = (WORDS[tens.toLowerCase()] ?? 0) + UNITS.indexOf(unit.toLowerCase());
    found.push(decimal(String(value), undefined));
  }
  return found;
}

function ascii(digits: string): string {
  return digits
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll("٬", ",")
    .replaceAll("٫", ".");
}

/**
 * Commas, points and apostrophes before groups of three part thousands, if there are several, or
 * one that is no point; any other last one begins the fraction. A colon parts hours and minutes.
 */
function decimal(written: string, scale: string | undefined): Amount {
  if (written.includes(":")) {
    return { key: written, digits: written.replace(/\D/g, "").length, year: false };
  }
  const thousands = /^\d{1,3}(?:[,’]\d{2,3})*[,’]\d{3}(?:\.\d+)?$|^\d{1,3}(?:\.\d{3}){2,}$/.test(
    written,
  );
  const plain = thousands
    ? written
        .replace(/[,’]/g, "")
        .replace(/\.(?=.*\.)|\.(?=\d{3}$)/g, (dot) => (written.includes(",") ? dot : ""))
    : written.replace(/[,’]/g, ".");
  const [whole = "0", ...fractions] = plain.split(".");
  const fraction = fractions.join("");
  const power = scale === undefined ? 0 : (SCALES[foldWord(scale)] ?? 0);
  const significant = `${whole}${fraction}`.replace(/^0+/, "").replace(/0+$/, "");
  if (significant === "") return { key: "0", digits: 1, year: false };
  const tenths = `${whole}${fraction}`.replace(/^0+/, "").length - fraction.length - 1 + power;
  return {
    key: keyOf(significant, tenths),
    digits: Math.max(significant.length, power === 0 && fraction === "" ? whole.length - 1 : 1),
    year: power === 0 && fraction === "" && /^(?:19|20)\d\d$/.test(written),
  };
}

/** Plain where it is short, `121`, `0.5`; else with its power of ten, `6.4e6`. */
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
