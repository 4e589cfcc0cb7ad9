import { DAY } from "../text/durations.ts";
import { unpackHashes } from "../text/shingle-sketch.ts";
import type { Features } from "./features.ts";
import { unpackTerms } from "./terms.ts";

/** At most 14 keys: the heaviest words for rewrites, numbers for notices, and shingles for reprints. */
const [WORD_KEYS, NUMBER_KEYS, SHINGLE_KEYS] = [8, 3, 3];
/** A longer interval does not say on which day an article was published. */
const MAX_INTERVAL_DAYS = 4;
/** Numbers of fewer digits are frequent. */
const MIN_NUMBER_WEIGHT = 6.9;

/**
 * Returns the keys by which articles on the same event find each other: a term, a point, and the five digits of a day
 * since 1970. `latest`: when the article was published at the latest, which is its day if nothing else is known; without
 * it the keys end with the point.
 */
export function storyKeys(features: Features, latest: string | null): string[] {
  const terms = unpackTerms(features.terms);
  const words = terms.filter(({ kind }) => kind !== "number");
  const numbers = terms.filter(
    ({ kind, weight }) => kind === "number" && weight > MIN_NUMBER_WEIGHT,
  );
  const day = keyDay(features.days, latest);
  const keys = [
    ...words.slice(0, WORD_KEYS).map(({ hash }) => `w${hash.toString(36)}`),
    ...numbers.slice(0, NUMBER_KEYS).map(({ hash }) => `n${hash.toString(36)}`),
    ...unpackHashes(features.sketch)
      .slice(0, SHINGLE_KEYS)
      .map((hash) => `s${hash.toString(36)}`),
  ];
  return [...new Set(keys)].map((key) => `${key}.${day}`);
}

function keyDay(days: Features["days"], latest: string | null): string {
  const isKnown = days !== null && days[1] - days[0] <= MAX_INTERVAL_DAYS;
  if (!isKnown && latest === null) return "";
  const day = isKnown
    ? Math.floor((days[0] + days[1]) / 2)
    : Math.floor(Date.parse(latest ?? "") / DAY);
  return toDigits(day);
}

/** A cell has the articles with a term in so many days. Two grids of cells overlap by half a cell. */
const CELL_DAYS = 8;
/** The cell of all articles with a term, whatever their day. */
const ALL_DAYS = "*";

/** A cell with the first and the last key that an article of it can have. */
export function rangeOf(cell: string) {
  const [, term = "", grid = "", number = ""] = /^(.*\.)(.?)(\d*)$/.exec(cell) ?? [];
  if (grid === "") return { cell, least: term, most: term };
  if (grid === ALL_DAYS) return { cell, least: term, most: `${term}:` };
  const first = Number(number) * CELL_DAYS - (grid === "b" ? CELL_DAYS / 2 : 0);
  return { cell, least: term + toDigits(first), most: term + toDigits(first + CELL_DAYS - 1) };
}

function toDigits(day: number): string {
  return String(Math.min(Math.max(0, day), 99_999)).padStart(5, "0");
}

/** Whether a key or a cell is of a shingle, not of a word or a number. */
export function isOfShingle(cell: string): boolean {
  return cell.startsWith("s");
}

/** The cells that count the articles with a key: the limits on their number apply to each cell. */
export function cellsOf(key: string): string[] {
  return searchesOf(key).map(({ counted }) => counted);
}

/**
 * Returns where an article finds others by a key: if the articles of the cell `counted` are not too many, those of the
 * cell `proposed`. Articles of the same days find each other in one of the grids. Articles without a day find each
 * other, and all others. Keys without a point are those of an earlier derivation, which find nothing.
 */
export function searchesOf(key: string): { readonly counted: string; readonly proposed: string }[] {
  const end = key.lastIndexOf(".") + 1;
  if (end === 0) return [];
  const [term, day] = [key.slice(0, end), Number(key.slice(end))];
  const cells =
    end === key.length
      ? [term, term + ALL_DAYS]
      : [0, CELL_DAYS / 2].map((shift) => {
          return `${term}${shift === 0 ? "a" : "b"}${Math.floor((day + shift) / CELL_DAYS)}`;
        });
  const found = cells.map((cell) => ({ counted: cell, proposed: cell }));
  return end === key.length ? found : [...found, { counted: term + ALL_DAYS, proposed: term }];
}
