import type { Outlet } from "../outlet.ts";
import { isArabicLetter } from "../prompts/letters.ts";
import { arabicNameFirst, HEADS } from "./arabic-bylines.ts";
import { MONTH, QUALIFIERS, readByline } from "./bylines.ts";
import { lengthOfDateline } from "./datelines.ts";
import { mayBePerson, NO_PERSON } from "./persons.ts";

/**
 * Bylines that a card's one line begins with: `By Anna Berg The council said …`. Where the name ends is told
 * by what may begin a sentence.
 */

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
/** No name ends in one, and in capitals only what stands within it: `Huda Al Lawati`. */
const PARTICLE =
  "(?:de|van|von|der|den|bin|bint|al|el|da|di|du|la|le|ter|zu|(?:Abu|Al|Ben|Bin|Bint|Binti|Da|De|Del|Di|Dos|El|Ibn|La|Le|Mac|Ould|Ul|Van|Von)(?= \\p{Lu}))";
const PERSON = `${NAME}(?: ${PARTICLE}| \\p{Lu}\\.)* (?!${PARTICLE} )${NAME}`;
const TWO = new RegExp(`^(?:(?:Dr|Prof|Rev|Sir)\\.? (?=${NAME} ${NAME}))?${PERSON}`, "u");
const AND_TWO = new RegExp(`^(?:,? and | & |, )${PERSON}`, "u");
/** In capitals it is a place, from which the text was filed. */
const FURTHER = new RegExp(`^(?: ${PARTICLE})* (?!\\p{Lu}{2})${NAME}`, "u");
/** Of a name more are hardly written. */
const MOST_WORDS = 4;
const PUBLISHED = new RegExp(
  `^,? (?:published|updated|posted)(?: on)? (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2},?) \\d{4}`,
  "iu",
);
/** What parts a byline from the text behind it. */
const MARK_BEHIND = /^\s?[|–—-](?=\s)/;
const BY =
  /^(?:[Bb]y|BY|(?:Author|Reporter|Text|Words|Writer)(?=:)|(?:Analysis|Opinion|Recipe|Report|Reported|Review|Reviewed|Story|Text|Words|Written) by)\s?:?\s/;
const ARABIC_BY = new RegExp(
  `^(?:${HEADS}\\s?[:/–—ـ-]\\s?|(?:كتب|كتبت|بقلم|بواسطة|تقرير|إعداد|تحرير|متابعة|حوار|تحقيق)\\s)(?=[\\u0621-\\u064A])`,
);
/** Words that begin sentences, but no names. */
const BEGINS =
  /^(?:["“‘(\d]|(?:A|About|According|After|Ahead|All|Almost|Although|Among|An|And|Another|Any|As|At|Back|Because|Before|Behind|Between|Both|But|By|Can|Could|Despite|Do|During|Each|Eight|Eleven|Even|Every|Few|Five|For|Four|From|Half|Has|Have|He|Her|Here|His|How|I|If|In|Inside|Is|It|Its|It['’]s|I['’]ve|I['’]m|Just|Last|Less|Like|Many|More|Most|Much|My|Nearly|Never|New|Nine|No|Nobody|Not|Nothing|Now|Of|On|Once|One|Only|Our|Out|Over|People|Seven|She|Since|Six|So|Some|Something|Sometimes|Ten|Than|That|The|Their|Then|There|These|They|This|Those|Three|Through|To|Today|Twelve|Twice|Two|Under|Until|Up|Was|We|Were|What|When|Where|Whether|Which|While|Who|Why|Will|With|Within|Without|Would|Yesterday|You|Your)(?![\p{L}-]))/u;
const ROLE =
  /^(?:,|\s?\|)\s(?:\p{L}[\p{L}-]* ){0,3}(?:[Aa]nalyst|[Cc]olumnist|[Cc]ontributor|[Cc]orrespondent|[Cc]ritic|[Ee]ditor|[Jj]ournalist|[Pp]roducer|[Rr]eporter|[Ss]taff|[Ww]riter)s?(?=\s)/u;
/** What an Arabic sentence begins with behind a name: a verb, a preposition, a particle. */
const ARABIC_BEGINS =
  /^(?:[يتن][\u0621-\u0652]{3,}|أ[\u0621-\u0652]{3,4}ت|ا[\u0621-\u0652]{4,6}ت|(?:قال|أعلن|أكد|كشف|أضاف|بدأ|وصل|توفي|شهد|عاد|فاز|وقع|أطلق|افتتح|ارتفع|انخفض|سجل|تراجع|قرر|وافق|عقد|اختتم|انطلق|أنهى|حقق|منذ|في|على|من|إلى|بعد|قبل|عند|لم|لا|لن|ما|هل|كل|حين|عندما|قد|كان|كانت|إن|أن|هذا|هذه|هو|هي)ت?)(?=\s)/;

/** What goes on behind a label that no mark parts from a name: `كتب` tells as well what somebody wrote about. */
const PREPOSITION = /^(?:في|على|من|إلى|عن|ما|كل|هذا|هذه|إن|أن)\s/;
export type LeadingByline = { readonly name: string; readonly length: number };

/** The byline that a card's line begins with, with its outlet behind the name, and its length; null where it begins with none. */
export function leadingByline(text: string, outlet: Outlet): LeadingByline | null {
  const head = text.slice(0, 160);
  const by = (BY.exec(head) ?? ARABIC_BY.exec(head))?.[0];
  if (by === undefined) {
    // In most texts the second word has no capital.
    if (!NAMES_LEAD.test(head)) return null;
    return isArabicLetter(text.charCodeAt(0))
      ? (arabicNameFirst(head) ?? nameBeforeArabicPlace(head))
      : (nameBeforeRole(head) ?? nameBeforePlace(head));
  }
  const isArabic = ARABIC_BY.test(head);
  for (const length of isArabic ? arabicEnds(head, by.length) : ends(head, by.length)) {
    const name = readByline(head.slice(0, length));
    if (name !== null) return { name, length: length + behindName(head.slice(length), outlet) };
  }
  return null;
}

/** `Fact Check - The Bugle could not …`: the outlet is of the sentence. */
const GOES_ON = /^ \p{Ll}/u;

/** Length of the mark behind a name, and of the outlet behind that: ` | The Bugle`. */
function behindName(text: string, { names }: Outlet): number {
  const mark = MARK_BEHIND.exec(text)?.[0].length ?? 0;
  if (mark === 0) return 0;
  const end = names
    .filter((name) => text.startsWith(`${name} `, mark + 1))
    .map((name) => mark + 1 + name.length)[0];
  return end === undefined || GOES_ON.test(text.slice(end)) ? mark : end;
}

const NAMES_LEAD = /^(?:[\u0621-\u064A]|\S+ (?:[A-Z]|[^\0-\u024F]|[À-Þ]))/;

/** `Anna Berg Senior writer The council said …` */
function nameBeforeRole(head: string): LeadingByline | null {
  const [whole = "", name = ""] = NAME_AND_ROLE.exec(head) ?? [];
  if (name === "" || !mayBePerson(name)) return null;
  const isKind = / (?:Contributing|Senior|Staff) \p{L}+$/u.test(whole);
  return isKind || begins(head.slice(whole.length + 1)) ? { name, length: whole.length } : null;
}

/** With what kind of writer it is, unlike `Washington Post Editor Anna Berg said …`. */
const NAME_AND_ROLE = new RegExp(
  `^(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2}?)(?:,| [•·|–-])? ${QUALIFIERS} (?:[Cc]olumnist|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter)(?= ["“]?\\p{Lu})`,
  "u",
);

/** `Faraz Mehdi KARACHI: The last customer …`: only before a dateline in capitals does a name alone sign. */
function nameBeforePlace(head: string): LeadingByline | null {
  const [name = "", place = ""] = NAME_AND_PLACE.exec(head)?.slice(1) ?? [];
  if (place === "" || !mayBePerson(name) || lengthOfDateline(head.slice(name.length + 1)) === 0) {
    return null;
  }
  return { name, length: name.length };
}

/** `عوض الزهراني – الطائف الطائف: …`: a name and where it was, before a dateline of the same place. */
function nameBeforeArabicPlace(head: string): LeadingByline | null {
  const [whole = "", name] = ARABIC_NAME_AND_PLACE.exec(head) ?? [];
  return name === undefined ? null : { name, length: whole.length };
}

const ARABIC_NAME_AND_PLACE =
  /^([\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,}){1,2}) [–-] ([\u0621-\u0652]{3,})(?= \2\s?[:–-])/;

const NAME_AND_PLACE = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}) (\p{Lu}{4,})/u;

/** `Anna Berg - The Bugle The council said …`: who writes for the outlet. */
export function nameBeforeOutlet(text: string, { names: [outlet] }: Outlet): LeadingByline | null {
  if (outlet === undefined) return null;
  const at = text.lastIndexOf(outlet, MOST_CHARACTERS);
  if (at < 1) return null;
  const name = NAME_AND_MARK.exec(text.slice(0, at))?.[1];
  const length = at + outlet.length;
  if (name === undefined || !mayBePerson(name) || text.charAt(length) !== " ") return null;
  return GOES_ON.test(text.slice(length)) ? null : { name, length };
}

const MOST_CHARACTERS = 50;

/** The name in a line that has it beside the outlet and nothing else: `Anna Berg | The Bugle`, `مغرب24 | إلهام التازي`. */
export function nameBesideOutlet(line: string, { names }: Outlet): string | null {
  if (line.length > 2 * MOST_CHARACTERS) return null;
  for (const outlet of names) {
    const name = line.startsWith(outlet)
      ? BEHIND_MARK.exec(line.slice(outlet.length))?.[1]
      : line.endsWith(outlet) && NAME_AND_MARK.exec(line.slice(0, -outlet.length))?.[1];
    if (name && mayBePerson(name)) return name;
  }
  return null;
}

const A_NAME =
  "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}|[\\u0621-\\u0652]{2,}(?: [\\u0621-\\u0652]{2,}){1,2})";
const NAME_AND_MARK = new RegExp(`^${A_NAME}\\s?[-–—|/]\\s?$`, "u");
const BEHIND_MARK = new RegExp(`^\\s?[-–—|/]\\s?${A_NAME}$`, "u");

/** Places where a name of two words or more can end, the likeliest first. */
function ends(head: string, from: number): number[] {
  const rest = head.slice(from);
  const first = TWO.exec(rest)?.[0];
  if (first === undefined || NO_PERSON.test(first)) return [];
  // `, Six Sports Staff` is what the first one is.
  const further = ROLE.test(rest.slice(first.length))
    ? null
    : AND_TWO.exec(rest.slice(first.length));
  const names = first + (further?.[0] ?? "");
  const behindNames = rest.slice(names.length);
  const told = ROLE.exec(behindNames)?.[0] ?? PUBLISHED.exec(behindNames)?.[0] ?? "";
  const end = from + names.length + told.length;
  const behind = head.slice(end).trimStart();
  if (behind === "" || head.charAt(end) !== " ") return [];
  if (MARK_BEHIND.test(head.slice(end))) return [end];
  if (begins(behind)) return [end];
  // `By Ruth Ellen Voss Harold Berg, a cartographer, …`: two names of all are the sentence's.
  const all = told === "" ? NAMES_AND_WHAT.exec(head.slice(from))?.[1] : undefined;
  if (all !== undefined) return [from + all.length];
  // Further words are of the name where a text begins behind them.
  let last = end;
  for (let words = 3; told === "" && words <= MOST_WORDS; words++) {
    const word = FURTHER.exec(head.slice(last))?.[0];
    if (word === undefined) break;
    last += word.length;
    if (begins(head.slice(last).trimStart())) return [last, end];
  }
  return /^\p{Lu}/u.test(behind) ? [end] : [];
}

const NAMES_AND_WHAT = new RegExp(
  `^(${NAME} ${NAME}(?: ${NAME})?) ${NAME} ${NAME}, (?:an?|the|who|whose|one|\\d+)[ ,]`,
  "u",
);

/** `Kibera Harriers 2 Lakeside 1.` */
const SCORE = /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}\d{1,2}(?:-\d{1,2})? \p{Lu}/u;

/** Whether a text begins with what no name goes on with. */
function begins(text: string): boolean {
  return BEGINS.test(text) || SCORE.test(text) || lengthOfDateline(text) > 0;
}

/** Part of the name behind it: `ريما أبي نادر`, `سعيد بن سالم`. */
const PARTICLE_LAST = /(?:^|\s)(?:أبو|أبي|آل|أم|ابن|بن|بنت|عبد|ولد)$/;
/** `د.`, before a name. */
const TITLE_LAST = /(?:^|\s)(?:[دأم]|أ\.د)\.$/;

/** With a mark two words are a name, or three; without one only where a sentence begins behind them. */
function arabicEnds(head: string, from: number): number[] {
  const isMarked = head.startsWith("بقلم") || /[:/–—ـ-]/.test(head.slice(0, from));
  const places: number[] = [];
  let at = head.indexOf(" ", from);
  for (let words = 1; words <= 3 && at !== -1; words++, at = head.indexOf(" ", at + 1)) {
    const name = head.slice(from, at);
    if (PARTICLE_LAST.test(name) || TITLE_LAST.test(name)) words -= 1;
    if (words < 2) continue;
    const behind = head.slice(at + 1);
    if (head.charAt(at - 1) === ":") return [at];
    // A third word before a mark is the place where the text was filed.
    if (isMarked && words === 2 && MARK_BEHIND.test(head.slice(at))) return [at];
    if (ARABIC_BEGINS.test(behind) && (isMarked || !PREPOSITION.test(behind))) return [at];
    if (isMarked && words === 2) places.push(at);
  }
  return places;
}
