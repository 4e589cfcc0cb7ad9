import { arePersons, isAgency, readByline } from "./credits.ts";
import { expression } from "./expressions.ts";
import { asks } from "./marks.ts";

/** Bylines at an article's end: `By Anna Berg`, `Anna Berg, The Canadian Press`. */

/** One at the end is no longer, with the writer's address, and says that it is one. */
export const BYLINE_CHARACTERS = 100;
const BY =
  /^(?:[Bb]y|BY|Reported by|Text|Words|Written by|إعداد|بقلم|تحرير|تقرير|كتبت?|متابعة)[ :]/;

/** `Anna Berg, The Canadian Press`: elsewhere it may be whose a picture is. */
const FOR_AGENCY = expression`^(\p{Lu}[^,.]{4,40}), (?:The )?(\p{Lu}[\p{L} ]{2,40})$`;
const MAY_BE_LAST = /^(?:\(?[Bb][yY]|[RTW]|[\u0621-\u064A])/;
const IN_BRACKETS = /^\(([^()]{5,80})\)(?: Enditem\S{0,6})?$/;

/** The byline that a text near an article's end is; `Who sang it best? By Anna Berg.` ends in none. */
export function lastByline(whole: string, before: string): string | null {
  const [, name, agency] = FOR_AGENCY.exec(whole) ?? [];
  const isFiled = before.includes(" was first published");
  if (name && agency && isFiled && isAgency(agency) && arePersons(name)) return name;
  if (!MAY_BE_LAST.test(whole)) return null;
  // `(By Chen Po-hsuan and Lydia Ku) Enditem`
  const text = whole.replace(IN_BRACKETS, "$1");
  if (text.length > BYLINE_CHARACTERS || !BY.test(text) || text.endsWith(".") || asks(before)) {
    return null;
  }
  const byline = readByline(text);
  return byline !== null && arePersons(byline) ? byline : null;
}
