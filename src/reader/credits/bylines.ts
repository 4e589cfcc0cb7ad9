import { expression } from "../../text/expressions.ts";
import { findAgency } from "./agencies.ts";
import { DAY_PATTERN, parseDateline } from "./datelines.ts";

type Byline = { readonly name: string; readonly length: number };

/**
 * Parses a text that is a byline, or that certainly begins with one; `length` includes the space after it. A lead
 * (`By`, `Words:`, `بقلم`) or a role (`Anna Berg, Staff Writer`) makes it certain; a name alone does not. Prose may
 * also begin with `By` (`By John Lewis standards …`), so if more text follows, the name must end before a dateline, a
 * time stamp or the first word of a sentence. In Arabic, which has no capitals, it must end at a colon.
 */
export function parseByline(text: string): Byline | null {
  if (!MAY_BEGIN.test(text)) return null;
  const head = text.slice(0, 160);
  const match = /^[\u0621-\u064A]/.test(text) ? FORMS.arabic.exec(text) : null;
  const arabicName = match?.groups?.["name"];
  if (match && arabicName) return { name: arabicName, length: match[0].length };
  const lead = FORMS.lead.exec(head)?.[0] ?? "";
  const name = FORMS.name.exec(head.slice(lead.length))?.[0] ?? "";
  // A single word is only accepted as an agency's name.
  const isOne = name.includes(" ") && !NOT_A_NAME.test(name);
  if (!isOne && findAgency(name) === null) return null;
  const behind = text.slice(lead.length + name.length);
  const role = FORMS.role.exec(behind)?.[0] ?? "";
  const rest = behind.slice(role.length).trimStart();
  if (lead === "" && (rest !== "" || !/^ ?[,|–—-].*(?<!Press)$/.test(role))) return null;
  if (rest === "") return { name, length: text.length };
  const isComplete = FORMS.next.test(rest) || parseDateline(rest) !== null;
  if (isComplete) return { name, length: text.length - rest.length };
  return text === head && FORMS.more.test(behind) ? { name, length: text.length } : null;
}

const MAY_BEGIN =
  /^(?:(?:[A-Z][a-z]+ )?(?:[Bb]y|BY)[ :]|(?:Author|Reporter|Text|Words|Writer) ?:|[A-Z][^,|]{3,40}[,|] [^.]{4,50}$|[أإابتك])/;
/** Words other than names after `By`, sorted. */
const NOT_A_NAME =
  /^(?:Accident|All|Any|April|August|Christmas|December|Default|Easter|February|Friday|Good|January|July|June|Late|Law|March|May|Mid|Monday|New|Next|November|October|Order|Popular|Royal|Saturday|September|Sunday|That|The|Then|This|Thursday|Tuesday|Wednesday)\b/;

const ROLE =
  "(?:[Cc]olumnist|[Cc]ontributor|[Cc]orrespondent|CORRESPONDENT|[Cc]ritic|[Ee]ditor|EDITOR|[Jj]ournalist|[Rr]eporter|REPORTER|[Ww]riter|WRITER)s?";
const WORD =
  "(?!(?:For|In|On|Posted|Published|Staff|The|Updated)\\b)(?:(?:al|el|d)[-’'])?\\p{Lu}(?:[-.’']?\\p{L})*(?:\\.(?= ))?";
const PERSON = `${WORD}(?: (?:(?:al|bin|bint|da|de|del|der|di|du|el|la|le|ter|van|von) ){0,2}${WORD}){1,4}?`;
const NEXT = `(?:(?:Published|Updated|Posted) |${DAY_PATTERN},? \\d{4}|(?:A|About|After|An|As|At|Before|For|From|He|Her|His|How|If|In|It|It['’]s|More|My|No|On|One|Our|She|Since|Some|The|There|These|They|This|Three|Two|We|What|When|While|With|You|Your) ["“‘\\p{Ll}\\d])`;
const ENDS = `(?=$|\\s?[,|•·/–—@-]|\\s(?:[a-z\\d]|For |(?<=\\p{Ll}.)(?:\\p{Lu}{3}|\\()|(?:\\p{L}+ ){0,2}${ROLE}|${NEXT}))`;
const FORMS = {
  lead: /^(?:(?:(?:Analysis|Article|Column|Commentary|Compiled|Interview|Opinion|Posted|Published|Recipe|Report|Reported|Reporting|Review|Story|Text|Words|Written) )?(?:[Bb]y|BY) ?:? |(?:Author|Reporter|Text|Words|Writer) ?: )/,
  name: expression`^(?:(?:The )?${PERSON}(?:(?:, ${PERSON}){0,4},? (?:and|&) ${PERSON})?${ENDS}|\p{Lu}[\p{L}-]+$)`,
  role: expression`^(?: ?[,|–—]| -)? (?:(?:\p{L}[\p{L}-]* ){0,3}?${ROLE}(?:, [^.:—]{2,40}$)?|(?:The )?Associated Press)(?![\p{L}])`,
  next: expression`^${NEXT}`,
  more: expression`^(?: ?[|•·/–—-].{2,80}|,? (?:in|[Ff]or|of|at) [^.:—]{2,40}|, [^.:—]{2,40}|(?: on)? ${DAY_PATTERN}.{0,50}|[, ]*\S{0,30}@\S{1,40})$`,
  arabic: expression`^(?:(?:بقلم|بواسطة|كتبت?(?:ها?)?|[إا]عداد(?: و(?:تقديم|تحرير|تصوير))?|تحرير|أجرت? ?ى? الحوار|أعدّ?ت? التقرير|الكاتبة?|المحررة?)\s?[:/–—-]\s?(?:د\. ?)?|(?:بقلم|بواسطة) (?!حبر|رصاص|جاف)|كتبت? (?=[^:]{4,60}:))(?<name>[\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,}){1,3})(?:\s?:(?: |$)|\.?$)`,
};
