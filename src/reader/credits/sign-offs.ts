import { arabic, expressionOf } from "../../text/expressions.ts";
import { findAgency } from "./agencies.ts";

/**
 * Parses the agency's sign-off at the end of a text, which begins at `at`: `… is open. — Bernama`, `(Yonhap)`,
 * `/TASS/`. It is removed from the text, so it must name a known agency and follow the end of a sentence. Without a
 * stop, brackets credit a picture, as does a line with only a name and no mark. `(Laughs)` and `— Anna Berg` stay,
 * and so does `(Reporting by Anna Berg; Editing by Carl Dahl)`: it names no agency and is the only mention of its
 * writers.
 */
export function parseSignOff(
  text: string,
): { readonly agency: string; readonly at: number } | null {
  if (!MAY_END.test(text.slice(-5))) return null;
  const tail = text.slice(-120);
  const match = SIGN_OFF.exec(tail);
  const { mark = "", name = "", close = "", source, filed } = match?.groups ?? {};
  const agency = findAgency(filed ?? name);
  if (match === null || agency === null) return null;
  const at = text.length - match[0].trimStart().length;
  const isClosed = /[([]/.test(mark) === /[)\]]/.test(close);
  return isClosed && (at > 0 || mark !== "" || source) ? { agency, at } : null;
}

const MAY_END = /(?:[A-Za-z\u0621-\u064A)\]/=–-]|\d{4})\.?$/;
/** After the name: who typed it, `PTI ABC DE`; `(END)`, `===`; who edited it, `وام/رنا/هدى`. */
const SIGN_OFF = expressionOf(
  arabic`(?:^|(?<=[.!?…؟]["'”’»)]{0,2}))\s*(?:(?<mark>[—–―=©-]{1,2}\s?[/([]?|[/([])\s?)?(?<source>(?:[Ww]ith|[Ss]ources?:|المصدر ?:) (?:(?:[Aa]gency )?inputs? from )?)?(?<name>(?:[\u0621-\u064A][. ]{1,2}){1,3}[\u0621-\u064A](?![\u0621-\u064A])|(?:[\p{Lu}\u0621-\u064A]|(?=dpa))[\p{L}\p{M}&+-]{2,20}(?:[ /][\p{L}\p{M}&+-]{1,20}){0,4}?|[A-Z]{2})\s?(?<close>[)\]]|[/–-])?\.?(?:(?<=PTI)(?: [A-Z]{2,4}){1,4})?(?: ?\(END\)| ?={3,})?(?:(?: ?/|(?<=/)) ?[\u0621-\u0652. ]{1,30}){0,3}$|(?:^|(?<=[.!?…]["'”’]? ))This (?:article|report|story) by (?<filed>\p{Lu}[\p{L} ]{2,30}) was first published .{3,30}$`,
  "u",
);
