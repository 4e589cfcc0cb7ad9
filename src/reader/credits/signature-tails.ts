import { expression, expressionOf, stickyExpression } from "../expressions.ts";
import { once } from "../once.ts";
import { BEGINS_SMALL } from "../prompts/letters.ts";
import { lengthAt, person } from "./person-names.ts";
import { endOfStamp, MONTH, TIME } from "./stamps.ts";

/** What goes on behind the names of a byline: a role, a part of the paper, an outlet, a place, a stamp, an address. */

export const ROLE_WORDS =
  "(?:[Bb]logger|[Bb]ureau(?: [Cc]hief)?|BUREAU|[Cc]olumnist|COLUMNIST|[Cc]ontributor|[Cc]orrespondent|CORRESPONDENT|[Cc]ritic|CRITIC|[Dd]esk|[Ee]ditor|EDITOR|[Jj]ournalist|[Pp]roducer|[Rr]eporter|REPORTER|[Ss]taff|STAFF|[Ww]riter|WRITER)s?";
/** Of which kind a role is, where no mark parts it from the name: sorted. */
const KINDS =
  "(?:Affairs|Africa|Agriculture|Art|Arts|Asia|Assistant|Associate|Athletics|Aviation|Banking|Boxing|Breaking|Business|Celebrity|Chart|Chief|City|Climate|Commodities|Community|Consumer|Contributing|Court|Courthouse|Cricket|Crime|Culture|Cycling|Defence|Democracy|Deputy|Digital|Diplomatic|Eastern|Economics|Education|Energy|Entertainment|Environment|Europe|Farming|Features|Film|Finance|Food|Football|Foreign|Freelance|Gaelic|Gaming|General|Golf|Health|Housing|How-To|Industry|Investigations|Labour|Lead|Legal|Lifestyle|Literary|Local|Managing|Markets|Media|Midlands|Money|Motoring|Multimedia|Music|National|News|Night|Northern|Online|Pensions|Personal|Political|Politics|Property|Racing|Regional|Religion|Retail|Royal|Rugby|Rural|Science|Security|Senior|Shipping|Showbiz|Social|Southeast|Southern|Special|Sports?|Staff|TV|Tech|Technology|Tennis|Theatre|Trade|Transport|Travel|Video|Weather|Western|Wine|World)";
const ANY_WORD = "(?:\\p{L}[\\p{L}'’&-]*|&)";
const roles = once(() =>
  [
    // `, Senior What's On Reporter`, `| sports desk`, `/ Staff reporter`
    `(?:(?:,|\\s?[|/·•–—-]) |/)(?:(?:our|the|a|an) )?(?:${ANY_WORD} ){0,4}${ROLE_WORDS}`,
    // `Foreign correspondent`, `FEATURES WRITER`
    `,? (?:${KINDS}|${KINDS.toUpperCase()}) (?:(?:${KINDS}|${KINDS.toUpperCase()}|\\p{Ll}+|&) ){0,4}${ROLE_WORDS}`,
    ` (?=[A-Z])${ROLE_WORDS}`,
    ` Local Democracy(?: Reporting Service)?`,
  ].map((role) =>
    expressionOf(
      `${role}(?![\\p{L}'’])(?! (?:of|for|at) | \\p{L}*(?:ditor|eporter|riter)\\b)`,
      "uy",
    ),
  ),
);

const CAPITALIZED = "(?:The )?\\p{Lu}(?:[\\p{L}\\d.'’&-]*[\\p{L}\\d])?";

/** `, our man at court` */
const SOME_ROLE = stickyExpression`, our \p{Ll}[\p{Ll} ]{2,25}(?= [\p{Lu}"“]|$)`;

/** A part of a paper, behind a mark. */
const SECTIONS =
  "(?:Analysis|Arts|Business|Careers|Comment|Crime|Culture|Education|Entertainment|Environment|Fashion|Features|Finance|Food|Health|Interiors|Legal Affairs|Lifestyle|Markets|Media(?: [Pp]olicy)?|Money|Motoring|News|Opinion|Politics|Science|Showbiz|Sports?|Style|Tech(?:nology)?|Transport|Travel|Weather|Work|World)";
const SECTION = `${SECTIONS}(?: (?:&|and) \\p{Lu}\\p{L}+)?`;
/** What outlets are called. */
export const OUTLETS =
  "(?:Advertiser|Argus|Bugle|Chronicle|Courier|Dispatch|Echo|Examiner|Gazette|Herald|Inquirer|Journal|Mercury|News|Newswire|NewsWire|Observer|Press|Register|Sentinel|Sport|Times|Tribune)";
/** What goes on behind names and makes them a byline, whatever stands behind. */
const certainTails = once(() =>
  [
    `(?:\\s?[|·•–—]| -) ${SECTION}(?! (?:of|for|and) )`,
    `, ${SECTION}$`,
    `, ${SECTIONS.toLowerCase()}(?: (?:&|and) \\p{Ll}+)?(?=$| ["“‘]?\\p{Lu})`,
    `(?:\\s?[|·•–—]| -) \\d{1,2}[ -](?:minutes?|mins?)(?:[ -]read)?`,
    "\\s?[|·•–—-] (?:\\d{1,2}|an?) (?:min(?:ute)?|h(?:ou)?r|day|week)s? ago(?= |$)",
    " (?:[Ll]ess than |Reading time: )?\\d{1,2}[ -](?:minutes?|mins?)[ -]read",
    " at (?:the )?(?:\\p{Lu}[\\p{L}'’.-]+ ){1,2}?(?:Arena|Centre|Court|Field|Gardens|Ground|Oval|Park|Racecourse|Stadium|Vale)(?= [\"“‘]?\\p{Lu})",
    " [★☆]{3,6}(?= )",
    ` ${SECTION}$`,
    "(?:, (?:CPT|DO|LCSW|MBBS|MD|MPH|MS|MSc|PharmD|PhD|PsyD|RD|RDN|RN)\\b\\.?)+",
    `,? as told to ${person(2)}`,
    " \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?= ● )",
    `\\s?[.,;|/·•–—-]? (?:[Ii]llustrations?|[Pp]hotograph(?:s|y)|[Pp]hotos|[Pp]ictures)(?: by|:) ${person(2)}`,
    `\\s?[|·•–—-] \\d{1,2} ${MONTH}(?:, ${TIME})?(?= |$)(?! \\d{4})`,
    `,? [Ss]pecial (?:for|to) (?:the )?${CAPITALIZED}(?: \\p{Lu}[\\p{L}'’-]+)?`,
    ` (?:reports|reporting)(?: (?:for|from|in) ${CAPITALIZED}(?: \\p{Lu}[\\p{L}-]+)?)?(?=[.:]| ["“‘]?\\p{Lu}|$)`,
    ` (?:\\p{Lu}\\p{L}+ ){1,2}(?:Correspondent|Desk|News|Online|Report|Staff)(?= \\d{1,2} ${MONTH}| ${MONTH} \\d)`,
    " (?:explains|investigates|reviews|writes)(?=[.:]|$| (?:An?|He|I|It|She|The|There|They|We) \\p{Ll}| At \\d)",
    " (?:The )?(?:Associated|Canadian) Press(?= \\p{Lu}{3})",
    ' (?:Email|Gift|Print|Save|Share) this (?:article|story)(?=$| ["“‘]?\\p{Lu})',
    " via \\p{Lu}[\\p{L}\\d]+ logo",
    " (?:and|with) (?:[Aa]genc(?:y|ies)|wires|staff writers|[a-z]+ (?:desk|team))",
    ' @ ?\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+)?(?=$| ["“‘]?\\p{Lu}\\p{Ll})',
    ' of \\p{Lu}{2,5}(?=$| ["“‘]?\\p{Lu}\\p{Ll})',
    "\\s?[|/·] [\\w-]+(?:\\.[\\w-]+)+(?= |$)",
    " \\((?:earlier|now)\\)",
    ' (?:AAP|AFP|CNA|PA|PTI|RNZ|TNN)(?=$| ["“‘]?\\p{Lu}\\p{Ll})',
    ` \\d{1,2} ${MONTH}(?= ["“‘]?\\p{Lu}\\p{Ll}|$)`,
    "(?:\\s?[|·•–—/,-])? [[(<]?[\\w.+-]{0,40}@[\\w.-]{3,40}(?!\\)?:)[\\])>]?",
    ` for (?:The )?\\p{Lu}[\\p{L}'’&-]*(?: \\p{Lu}[\\p{L}'’&-]*){0,2}$`,
    " (?:AT|FOR) (?:[\\p{Lu}\\d'’]{2,} ?){1,4}(?<! )(?= \\p{Lu}\\p{Ll}|$)",
    `[,;|]? (?:(?:[Ee]dit|[Cc]urat|[Tt]ranslat)(?:ed|ing)|additional reporting|[Ff]act[- ][Cc]hecked|(?:[Mm]edically )?[Rr]eviewed) [Bb]y(?: ?:)? (?:the )?(?:[\\p{L}-]+ ){0,2}?(?:desk|${person(2)})`,
  ].map((tail) => expressionOf(tail, "uy")),
);
/** ` Courier Staff Writer`, ` Citizen staff`, ` Orlando Bugle`: what the paper is called, and what somebody is there. */
export const outletRole = once(() =>
  expressionOf(
    ` (?:(?:\\p{Lu}\\p{L}+ (?:of )?){1,3}${ROLE_WORDS}(?![\\p{L}'’])(?! (?:of|for|at) | \\p{L}*(?:ditor|eporter|riter)\\b)|(?:The )?(?:\\p{Lu}[\\p{L}\\d]+ ){1,2}${OUTLETS}(?=$| ["“‘]?\\p{Lu}|, \\p{Lu}| [·•|]))`,
    "uy",
  ),
);
const whoIsSaid = once(() => expressionOf(`(?:${ROLE_WORDS}|${SECTION})$`, "u"));
const places = (words: number) => [
  expressionOf(
    `(?:,? (?:[Ff]or|(?:(?:courtside|live|pitchside|ringside|trackside) )?(?:at|in|on))(?: the)?) ${CAPITALIZED}(?: \\p{Lu}[\\p{L}'’&-]*){${words - 1}}`,
    "uy",
  ),
  expressionOf(
    `(?:,|\\s?[|/·•–—]| -) ${CAPITALIZED}(?: (?:\\p{Lu}[\\p{L}\\d'’&-]*|&|\\d{1,2})){${words - 1}}`,
    "uy",
  ),
];
/** A place or an outlet of one word, two, three or four: `, Riverton`, ` · Prairie 8 News`. */
const anyPlaces = once(() => [1, 2, 3, 4].flatMap(places));
const BRACKETED = stickyExpression` \(\p{Lu}[^()]{1,30}\)`;

type Tail = {
  readonly at: number;
  readonly isCertain: boolean;
  /** Whether it ends in a place or an outlet, which capitals behind may go on with. */
  readonly isOpen: boolean;
};

/** Where what goes on behind a name may end. */
export function tails(head: string, from: number, outlets: readonly string[], depth = 0): Tail[] {
  const found: Tail[] = [];
  const none = { at: from, isCertain: false, isOpen: false };
  if (isSentence(head, from) && !outlets.some((outlet) => head.startsWith(outlet, from + 1))) {
    return [none];
  }
  const go = (length: number, isCertain: boolean, isOpen = false) => {
    if (length === 0) return;
    const end = from + length;
    const further = depth < 3 ? tails(head, end, outlets, depth + 1) : [];
    for (const tail of further) {
      const isLast = tail.at === end;
      found.push({
        at: tail.at,
        isCertain: tail.isCertain || isCertain,
        isOpen: isLast ? isOpen : tail.isOpen,
      });
    }
    if (depth === 3) found.push({ at: end, isCertain, isOpen });
  };
  go(lengthAt(SOME_ROLE, head, from), true);
  for (const tail of certainTails()) go(lengthAt(tail, head, from), true);
  go(lengthOfStampBehind(head, from), true);
  for (const role of roles()) go(lengthAt(role, head, from), true);
  for (const outlet of outlets) {
    const mark = /^(?:,|\s?[|/·•–—-])? /.exec(head.slice(from))?.[0] ?? "";
    if (mark !== "" && head.startsWith(outlet, from + mark.length)) {
      go(mark.length + outlet.length, mark !== " " || outlet.includes(" "));
    }
  }
  go(lengthAt(BRACKETED, head, from), true);
  for (const place of anyPlaces()) go(lengthAt(place, head, from), false, true);
  found.push(none);
  return found;
}

/** ` defended the sum`: small letters of a sentence, as behind most names. */
function isSentence(head: string, from: number): boolean {
  if (head.charCodeAt(from) !== SPACE || !BEGINS_SMALL.test(head.charAt(from + 1))) return false;
  return lengthAt(SMALL_TAIL, head, from) === 0;
}

const SPACE = 0x20;
/** What tails begin with in small letters. */
const SMALL_TAIL = stickyExpression` (?:additional|and|as|at|blogger|bureau|columnist|contributor|correspondent|courtside|critic|curated|curating|desk|edited|editing|editor|explains|fact|first|for|illustration|in|investigates|journalist|last|less|live|medically|modified|of \p{Lu}|on|originally|our|photo|picture|pitchside|posted|producer|published|report|reviewed|reviewing|reviews|ringside|special|staff|trackside|translated|translating|updated?|via|with|writer|writes|[\w.+-]{1,40}@)`;

/** Length of the stamp behind a name, with its mark; 0 for none. */
function lengthOfStampBehind(head: string, from: number): number {
  const end = endOfStamp(head, from + lengthAt(MARK_BEFORE_STAMP, head, from));
  return end === 0 ? 0 : end - from;
}

const MARK_BEFORE_STAMP = /(?:\s?[,|·•●–—-]|\s?\/(?= [A-Z]))? ?/y;

/** Whether a line before a next one is what somebody is, and nothing else: `Theatre critic`. */
export function isRole(line: string, next = ""): boolean {
  return line.length < 40 && role().test(line) && BEGINS_LARGE.test(next);
}

const role = once(() =>
  expressionOf(`^(?:${KINDS} (?:(?:affairs|and|&) )?){1,3}${ROLE_WORDS}(?<!s)$`, "u"),
);
const BEGINS_LARGE = expression`^["“‘]?\p{Lu}`;

/** Whether what stands behind a name is of a person: a role, a part of a paper, the outlet. */
export function saysWho(tail: string, outlets: readonly string[]): boolean {
  return whoIsSaid().test(tail) || outlets.some((outlet) => tail.endsWith(outlet));
}
