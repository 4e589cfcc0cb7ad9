import { expression } from "../../text/expressions.ts";
import { findAgency } from "./agencies.ts";

/** `length` includes the dateline's mark and the space after it. */
export type Dateline = {
  readonly place: string | null;
  readonly agency: string | null;
  readonly length: number;
};

export type DatelineParts = NonNullable<ReturnType<typeof parseDatelineParts>>;

/** Sticky, with the groups that `parseDatelineParts` reads. `dated` is a day in the agency's brackets. */
type Form = "place" | "gap" | "day" | "agency" | "mark" | "dated";

/**
 * Parses a place, a day and an agency in either order, and a mark; null without a mark. A single expression would try
 * each order at each length of the place. The parser of each language decides whether the parts are a dateline. Empty
 * brackets count as an agency, which was lost with a link: `RIVERTON () — `.
 */
export function parseDatelineParts(head: string, forms: Readonly<Record<Form, RegExp>>) {
  let at = 0;
  const next = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const match = form.exec(head);
    at = match ? form.lastIndex : at;
    return match;
  };
  const { name = "", capitals, region = "" } = next(forms.place)?.groups ?? {};
  let [place, hasDay, agency] = [name + region, false, null as string | null];
  for (let part = 0; part < 3; part += 1) {
    const before = at;
    next(forms.gap);
    const isDay = !hasDay && next(forms.day) !== null;
    hasDay ||= isDay;
    if (isDay) continue;
    const { bracketed, slashed, bare = "" } = (!agency && next(forms.agency)?.groups) || {};
    const inside = (bracketed ?? slashed)?.trim();
    const signed = inside?.replace(/.*\d.*/, (row) => row.replace(forms.dated, ""));
    const found = signed ?? leadingAgency(bare);
    const mayBeAny = place !== "" && (hasDay || (capitals && bracketed) !== undefined);
    const isOne = findAgency(found) !== null || (mayBeAny && MAY_SIGN.test(found));
    if (!isOne && signed !== "") {
      at = before;
      break;
    }
    agency = found;
    hasDay ||= signed !== inside;
    at -= inside === undefined ? bare.length - found.length : 0;
  }
  const mark = next(forms.mark)?.[0];
  if (mark === undefined) return null;
  const last = agency === null ? (LAST_WORD.exec(place)?.[1] ?? "") : "";
  if (findAgency(last) !== null && (last !== place || !mark.includes(":"))) {
    [place, agency] = [place.slice(0, -last.length).replace(/[\s,،]+$/, ""), last];
  }
  const named = agency && (findAgency(agency) ?? agency);
  const [isInCapitals, hasAgency] = [capitals !== undefined, agency !== null];
  const dateline: Dateline = { place: place || null, agency: named || null, length: at };
  return { ...dateline, name, isInCapitals, hasDay, hasAgency, mark };
}

/** `Riverton, GNA - The …`, `Riverton CNN — The …`. Two letters are a state: `RIVERTON, PA — The …`. */
const LAST_WORD = expression`(?:^|[,،] |(?<=\p{Ll}) )([\p{L}-]{3,})$`;
/** In brackets after a place in capitals, or after a day, any name may be an agency. */
const MAY_SIGN = expression`^\p{Lu}[\p{L}\d .&'’/-]{1,30}$`;

/** Returns as many of the words as form the name of an agency. */
function leadingAgency(words: string): string {
  let end = words.length;
  while (end > 0 && !findAgency(words.slice(0, end))) end = words.lastIndexOf(" ", end - 1);
  return words.slice(0, Math.max(0, end));
}
