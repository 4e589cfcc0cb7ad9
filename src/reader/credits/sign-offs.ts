import { arabic } from "../arabic.ts";
import { expression, expressionOf } from "../expressions.ts";
import { mayHoldSignature } from "../marks.ts";
import { ARABIC_AGENCIES, agencyNamed, isAgency, isKnownAgency } from "./agencies.ts";
import { arabicPersonFirst } from "./arabic-persons.ts";

/** Capitalized words without a verb among them, or an abbreviation that some agencies begin small. */
const NAME =
  "(?:[\\p{Lu}\\u0621-\\u064A][\\p{L}\\p{M}.&/'’-]*(?:,? [\\p{Lu}\\u0621-\\u064A][\\p{L}\\p{M}.&/'’-]*){0,3}|dpa)";
/** Where the agency is found, that it ends, or who edited: `(NAN)(www.nannews.ng)`, `(Yonhap) (END)`, `GNA Edited by Anna Berg`. */
const SITE =
  "(?: ?\\((?:END|(?:https?:\\/\\/)?www\\.[^()\\s]{3,40})\\))?(?: ?={3,})?(?: Edited by \\(?[^().]{3,60}\\)?)?";
/** Who edited, behind an agency's slash: `خالد الصبحي`, `م.س`. */
const EDITORS =
  "(?:[\\u0621-\\u064A](?:[. ]\\s?[\\u0621-\\u064A])?\\.?|[\\u0621-\\u0652]{2,}(?: [\\u0621-\\u0652]{2,}){1,2}(?: ?/ ?[\\u0621-\\u0652]{2,}(?: [\\u0621-\\u0652]{2,}){1,2})?|[\\u0621-\\u0652]{2,} ?/ ?[\\u0621-\\u0652]{2,})";
const MARKED = `(?:(?:—|–|--|-|―|==)\\s*(?<joined>with )?(?<dashed>${NAME})(?: \\(\\p{Lu}{2,5}\\))?(?: [–-])?|(?:--? ?)?[([] ?(?<shared>(?:[\\p{Lu}\\d][\\p{L}\\d]* ?){1,3}with )?(?<bracketed>${NAME}) ?[)\\]]|/ ?(?<slashed>${NAME}) ?/(?: ${EDITORS})?|(?:- ?)?(?<plain>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}+)?|dpa|${ARABIC_AGENCIES})(?: ?/ ?${EDITORS})?)[.]?${SITE}$`;
const SIGN_OFF = expressionOf(`(?<=[.!?…؟。]["'”’»)]*)\\s*${MARKED}`, "u");
/** `ع.ح/ س.ك (د ب أ)`: who wrote and who edited, before the agency. */
const INITIALS = arabic`(?:\(النهاية\) ?)?(?:[\u0621-\u064A](?:\.\s?|\s)[\u0621-\u064A]?\.?\s?/?\s?){1,3}(?=\()`;
const SIGN_OFF_ALONE = expressionOf(
  `^(?:${INITIALS}|\\(END\\) ?|\\(النهاية\\) ?|(?<writer>(?:[\\u0621-\\u0652]{2,} ){2,3})(?=\\())?${MARKED}`,
  "u",
);

/** Abbreviations at a text's end that sign nothing. */
const NO_AGENCY: ReadonlySet<string> = new Set(
  "AD ADS AUDIO BBC CNN END ENDS EOM FAQ FIN IMAGE LIVE LOL MORE NB NOTE OK PDF PHOTO RIP STOP TBA TBC TBD UAE UK USA VIDEO".split(
    " ",
  ),
);
/** `NAN`, `أ.ن.ث`, `و م ع`. */
const ABBREVIATION = expression`^(?:\p{Lu}{3,5}|(?:[\u0621-\u064A][. ]){1,3}[\u0621-\u064A]\.?)$`;
/** One name alone signs behind a dash, where a person has two, and in brackets. */
const ONE_NAME = expression`^(?:\p{Lu}\p{Ll}{4,14}|[\u0621-\u064A]{3,10})$`;
/** What else stands in brackets at a text's end, and is text. */
const ASIDES: ReadonlySet<string> = new Set(
  arabic`Abridged Advert Advertisement Advertising Applause Cheering Cheers Continued Crosstalk Edited Ended Ends Exclusive Laughing Laughs Laughter Nods Opinion Pause Pauses Photo Photos Pictured Review Satire Shrugs Sighs Smiles Sponsored Translated Update Updated Video إعلان إعلانات انتهى تابع تحديث تصفيق تصوير خاص صورة صور ضحك فيديو محدث مترجم وقفة يتبع يضحك`.split(
    " ",
  ),
);

/** `This report by The Canadian Press was first published May 20, 2025.` */
const FILED_FIRST = expression`(?:^|(?<=[.!?…]["'”’»]? ))This (?:article|report|story) by (?<agency>\p{Lu}[\p{L} -]{2,40}?) was first published\b.{0,40}$`;

/** `ab/cd © Agence France-Presse`: who wrote and edited, and whose it is. */
const OWNED = expression`(?:^|(?<=[.!?…]["'”’»)]{0,3})\s+)(?:[a-z]{1,4}(?:[/-][a-z]{1,4}){0,3} © (?<agency>\p{Lu}[\p{L} -]{3,30})|© (?<alone>Agence France-Presse)\.?)$`;
/** `المصدر: نوفوستي`, `المصدر: RT + تاس`: an outlet's own name before an agency's. */
const FROM_SOURCE = expression`^المصدر\s?:\s?(?:[\p{L}\d ]{2,20} ?\+ ?)?(?<agency>[\p{L} ."-]{2,24})$`;

const MAY_END = expression`[\p{L})\]/–-]\.?$`;

/** A signature with a stop behind it is no longer. */
const MOST_BEFORE_STOP = 40;

/** The longest signature with its marks. */
const TAIL = 80;

type SignOff = { readonly agency: string; readonly at: number };

/**
 * The agency that signs at the end of a text, and where its signature begins.
 *
 * A signature goes from the text, so that a name must be known for an agency's, or say that it is
 * one's, or be an abbreviation or one name, and without any mark only a known one signs; what else
 * stands there, `(Laughs)`, `— Anna Berg`, is text. After a quotation a dash names the speaker, and no abbreviation alone is enough.
 */
export function readSignOff(text: string): SignOff | null {
  const tail = text.slice(-TAIL);
  const filed = tail.includes(" was first published") ? FILED_FIRST.exec(text) : null;
  const filedBy = filed?.groups?.["agency"];
  if (filed && filedBy !== undefined && isAgency(filedBy.replace(/^The /, ""))) {
    return { agency: agencyNamed(filedBy), at: filed.index };
  }
  if (tail.includes("© ")) {
    const owned = OWNED.exec(tail);
    const owner = owned?.groups?.["agency"] ?? owned?.groups?.["alone"];
    if (owned && owner !== undefined && isAgency(owner)) {
      return { agency: agencyNamed(owner), at: text.length - tail.length + owned.index };
    }
  }
  if (text.startsWith(arabic`المصدر`)) {
    const source = FROM_SOURCE.exec(text)?.groups?.["agency"]?.trim();
    if (source !== undefined && isKnownAgency(source)) return { agency: source, at: 0 };
  }
  // A text that ends in a letter or a bracket, with or without a stop behind it, may be signed.
  if (text.endsWith(".") && !mayHoldSignature(text, MOST_BEFORE_STOP)) return null;
  if (!MAY_END.test(text.slice(-2))) return null;
  const match = SIGN_OFF.exec(tail) ?? (text.length > TAIL ? null : SIGN_OFF_ALONE.exec(text));
  const { joined, shared, writer, dashed, bracketed, slashed, plain } = match?.groups ?? {};
  const name = (dashed ?? bracketed ?? slashed ?? plain)?.replace(/\.$/, "");
  if (!match || name === undefined) return null;
  if ((plain ?? joined ?? shared ?? writer) !== undefined && !isKnownAgency(name)) return null;
  // `القطار عند محطة الواحات (رويترز)` is what a picture shows.
  if (writer !== undefined && arabicPersonFirst(writer) !== writer.trim()) return null;
  const at = text.length - match[0].length;
  const afterQuote = /["”’»]\s*$/.test(text.slice(Math.max(0, at - 4), at));
  const isAlone = ONE_NAME.test(name) && plain === undefined && !ASIDES.has(name);
  const isShort = (ABBREVIATION.test(name) || isAlone) && !NO_AGENCY.has(name) && !afterQuote;
  return isAgency(name) || isShort ? { agency: agencyNamed(name), at } : null;
}

/**
 * The agency that a text begins with, and who wrote and edited, or nothing, behind it: `PTI ABC DE`, `(Yonhap) anna@bugle.example
 * (END)`; null where it begins with none.
 */
export function agencyFirst(text: string): string | null {
  const name = AGENCY_FIRST.exec(text)?.groups?.["name"];
  return name !== undefined && isKnownAgency(name) ? agencyNamed(name) : null;
}

const AGENCY_FIRST = expression`^\(?(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+){0,2}?)\)?\.?(?=$|(?: \p{Lu}{2,4}){2,}(?: |$)| \S+@\S| \(END\)| Edited by | ?\(www\.| ?={3})`;
