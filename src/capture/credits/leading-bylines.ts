import { HEADS } from "./arabic-bylines.ts";
import { readByline } from "./bylines.ts";

/**
 * Bylines that a card's one line begins with: `By Anna Berg The council said …`. Where the name ends is told
 * by what may begin a sentence.
 */

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const PARTICLE = "(?:de|van|von|der|den|bin|bint|al|el|da|di|du|la|le|ter|zu)";
const PERSON = `${NAME}(?: ${PARTICLE}| \\p{Lu}\\.)* ${NAME}`;
const TWO = new RegExp(`^${PERSON}`, "u");
const AND_TWO = new RegExp(`^(?:,? and | & |, )${PERSON}`, "u");
/** In capitals it is a place, from which the text was filed. */
const THIRD = new RegExp(`^ (?!\\p{Lu}{2})${NAME}`, "u");
const BY = /^(?:By|BY|Words by|Story by|Written by|Reported by|Text by)\s/;
const ARABIC_BY = new RegExp(
  `^(?:${HEADS}\\s?[:/–—-]\\s?|(?:كتب|كتبت|بقلم|تقرير|إعداد|تحرير|متابعة|حوار|تحقيق)\\s)(?=[\\u0621-\\u064A])`,
);
/** Words that begin sentences, but no names. */
const BEGINS =
  /^(?:["“‘(\d]|(?:A|About|According|After|Ahead|All|Almost|Although|Among|An|And|Another|Any|As|At|Back|Because|Before|Behind|Between|Both|But|By|Can|Could|Despite|Do|During|Each|Eight|Eleven|Even|Every|Few|Five|For|Four|From|Half|Has|Have|He|Her|Here|His|How|I|If|In|Inside|Is|It|Its|It['’]s|I['’]ve|I['’]m|Just|Last|Less|Like|Many|More|Most|Much|My|Nearly|Never|New|Nine|No|Nobody|Not|Nothing|Now|Of|On|Once|One|Only|Our|Out|Over|People|Seven|She|Since|Six|So|Some|Something|Sometimes|Ten|Than|That|The|Their|Then|There|These|They|This|Those|Three|Through|To|Today|Twelve|Twice|Two|Under|Until|Up|Was|We|Were|What|When|Where|Whether|Which|While|Who|Why|Will|With|Within|Without|Would|Yesterday|You|Your)(?![\p{L}-]))/u;
const ROLE =
  /^,\s(?:\p{L}[\p{L}-]* ){0,3}(?:[Aa]nalyst|[Cc]olumnist|[Cc]ontributor|[Cc]orrespondent|[Cc]ritic|[Ee]ditor|[Jj]ournalist|[Pp]roducer|[Rr]eporter|[Ww]riter)s?(?=\s)/u;
/** What an Arabic sentence begins with behind a name: a verb, a preposition, a particle. */
const ARABIC_BEGINS =
  /^(?:[يتن][\u0621-\u0652]{3,}|(?:قال|أعلن|أكد|كشف|أضاف|بدأ|وصل|توفي|شهد|عاد|فاز|وقع|أطلق|افتتح|ارتفع|انخفض|سجل|تراجع|قرر|وافق|عقد|اختتم|انطلق|أنهى|حقق|منذ|في|على|من|إلى|بعد|قبل|عند|لم|لا|لن|ما|هل|كل|حين|عندما|قد|كان|كانت|إن|أن|هذا|هذه|هو|هي)ت?)(?=\s)/;

/** The same where no mark parts the label from a name: `كتب` tells as well what somebody wrote about. */
const PREPOSITION = /^(?:في|على|من|إلى|عن|ما|كل|هذا|هذه|إن|أن)\s/;
/** Words of no person's name. */
const NO_PERSON =
  /\b(?:Agency|Association|Authority|Bank|Board|Church|City|Club|College|Commission|Committee|Company|Council|County|Court|Department|Government|Group|Hospital|House|Institute|Minister|Ministry|Office|Party|Police|President|School|Society|State|Team|Union|United|University|York)\b/;

export type LeadingByline = { readonly name: string; readonly length: number };

/** The byline that a card's line begins with, and its length; null where it begins with none. */
export function leadingByline(text: string): LeadingByline | null {
  const head = text.slice(0, 160);
  const by = (BY.exec(head) ?? ARABIC_BY.exec(head))?.[0];
  if (by === undefined) return null;
  const isArabic = ARABIC_BY.test(head);
  for (const length of isArabic ? arabicEnds(head, by.length) : ends(head, by.length)) {
    const name = readByline(head.slice(0, length));
    if (name !== null) return { name, length };
  }
  return null;
}

/** Places where a name of two words, or of three, can end, the likeliest first. */
function ends(head: string, from: number): number[] {
  const rest = head.slice(from);
  const first = TWO.exec(rest)?.[0];
  if (first === undefined || NO_PERSON.test(first)) return [];
  const names = first + (AND_TWO.exec(rest.slice(first.length))?.[0] ?? "");
  const role = ROLE.exec(rest.slice(names.length))?.[0] ?? "";
  const end = from + names.length + role.length;
  const behind = head.slice(end).trimStart();
  if (behind === "" || head.charAt(end) !== " ") return [];
  if (BEGINS.test(behind)) return [end];
  // A third word is of the name where a sentence begins behind it.
  const third = THIRD.exec(head.slice(end))?.[0] ?? "";
  if (role === "" && third !== "" && BEGINS.test(head.slice(end + third.length).trimStart())) {
    return [end + third.length, end];
  }
  return /^\p{Lu}/u.test(behind) ? [end] : [];
}

/** Part of the name behind it: `ريما أبي نادر`, `سعيد بن سالم`. */
const PARTICLE_LAST = /(?:^|\s)(?:أبو|أبي|آل|أم|ابن|بن|بنت|عبد)$/;

/** With a mark two words are a name, or three; without one only where a sentence begins behind them. */
function arabicEnds(head: string, from: number): number[] {
  const isMarked = /[:/–—-]/.test(head.slice(0, from));
  const places: number[] = [];
  let at = head.indexOf(" ", from);
  for (let words = 1; words <= 3 && at !== -1; words++, at = head.indexOf(" ", at + 1)) {
    if (PARTICLE_LAST.test(head.slice(from, at))) words -= 1;
    if (words < 2) continue;
    const behind = head.slice(at + 1);
    if (head.charAt(at - 1) === ":") return [at];
    if (ARABIC_BEGINS.test(behind) && (isMarked || !PREPOSITION.test(behind))) return [at];
    if (isMarked && words === 2) places.push(at);
  }
  return places;
}
