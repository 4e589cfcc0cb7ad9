import { expression, expressionOf } from "../expressions.ts";
import { once } from "../once.ts";
import { isAgency, isKnownAgency } from "./agencies.ts";
import { arabicByline } from "./arabic-bylines.ts";
import { isGivenName } from "./given-names.ts";
import { inTitleCase } from "./persons.ts";
import { MONTH } from "./stamps.ts";

const WORD =
  "(?!(?:For|Posted|Published|Updated)\\b)(?:(?:[Aa]l|[Ee]l|[Uu]l|[Aa]s|[Aa]d|[Aa]r|[Aa]n|d)[-’'])?\\p{Lu}[\\p{L}.'’-]*";
const PERSON = `${WORD}(?: (?:${WORD}|de|van|von|der|den|bin|bint|al|el|da|di|du|la|le|ter|zu)){0,5}`;
const JOINT = "(?:,? and |,? & |, | with )";
/** What a person is: behind a name, `, Education Correspondent`, or in place of one. */
const ROLES =
  "(?:[Aa]nalyst|[Bb]ureau|[Cc]olumnist|[Cc]ontributor|[Cc]orrespondents?|[Cc]ritic|[Ee]ditor|[Ii]ntern|[Jj]ournalist|[Pp]roducer|[Rr]eporters?|[Ss]taff|[Ww]riter)";
const A_ROLE = `(?:\\p{L}[\\p{L}-]* ){0,4}${ROLES}`;
/** Of which kind the role is, where no comma parts it from the name: sorted. */
const QUALIFIERS =
  "(?:Africa|Arts|Asia|Assistant|Associate|Business|Chief|City|Consumer|Contributing|Court|Crime|Culture|Defence|Deputy|Digital|Diplomatic|Economics|Education|Energy|Environment|Europe|Features|Finance|Football|Foreign|Freelance|Health|Investigations|Lead|Local|Managing|Night|News|Political|Politics|Royal|Science|Security|Senior|Special|Sports?|Staff|Technology|Transport|Travel|Video|World)";
/** What goes on behind the names: an outlet, a place, a date, an address. */
const REST = `(?:\\s?[|•·/–—]\\s?.{2,60}|\\s-\\s.{2,60}|,? (?:in|[Ff]or|of|at) .{2,40}|,? (?:[Pp]ublished|[Uu]pdated|[Pp]osted)\\b.{0,50}|,? (?:on )?(?:\\d{1,2} )?${MONTH} \\d.{0,40}|, ${A_ROLE}(?:, .{2,40})?|, [^,]*\\d.{0,40}|[,\\s]*\\S{0,30}@\\S{1,40})?`;
const bylineForm = once(() =>
  expressionOf(
    `^(?:(?:(?:Analysis|Article|Column|Commentary|Compiled|Essay|Interview|Opinion|Posted|Published|Recipe|Report|Reported|Reporting|Review|Reviewed|Story|Text|Words|Written) )?(?:[Bb]y|BY)\\s?:?|(?:Author|Text|Words|Reporter|Writer)\\s?:)\\s(?<names>${PERSON}(?:${JOINT}${PERSON})*|[Oo]ur (?:own )?${A_ROLE})${REST}$`,
    "u",
  ),
);
/** What the form begins with: an engine takes milliseconds to make it. */
const MAY_BE_BYLINE =
  /^(?:[A-Z][a-z]+ )?(?:[Bb]y|BY)[\s:]|^(?:Author|Text|Words|Reporter|Writer)\s?:/;
/** `By Anna Berg in Riverton and …`, `By Anna Berg, News Editor, and …`: names alone are joined. */
const WITHIN = expressionOf(`(?: in ${WORD}(?: ${WORD}){0,2}|, ${A_ROLE},?)(?= and )`, "gu");
const ROLE = expressionOf(`^${A_ROLE}$`, "u");
const ROLE_BEHIND = expressionOf(`(?<= \\S+) (?:${QUALIFIERS} )*${ROLES}$`, "u");
const OUTLET_BEHIND = expression`(?<= \S+) (?:The )?(?:\p{Lu}[\p{L}-]+ )?(?:Gazette|Herald|Journal|News|Post|Press|Standard|Times|Tribune)$`;
/** `Anna Berg, Staff Writer`: without `By` only what the person is tells a name. */
const nameAndRole = once(() =>
  expressionOf(
    `^(?<names>(?!By )${WORD} ${PERSON})(?:\\s?[,|–—]|\\s-)\\s?(?<role>\\p{L}[\\p{L} -]{4,50})$`,
    "u",
  ),
);
/** Capitalized words behind `By` that are no name. */
const NO_NAME =
  /^(?:Accident|All|Any|April|August|Candlelight|Chance|Christmas|Contrast|December|Default|Design|Easter|February|Friday|Hand|January|July|June|Land|Law|March|May|Monday|November|October|Order|Popular|Request|Saturday|September|Sunday|The|Then|This|Thursday|Tuesday|Wednesday)\b/;

/**
 * The names in a line that is a byline and nothing else; null for any other line. An outlet, a place
 * or what the person is goes: two people are joined by `and`, so what stands behind one comma alone
 * is none of them.
 */
export function readByline(line: string): string | null {
  if (line.length > 160) return null;
  const arabic = arabicByline(line);
  if (arabic !== null) return arabic;
  const names = MAY_BE_BYLINE.test(line)
    ? bylineForm().exec(line.includes(" and ") ? line.replace(WITHIN, "") : line)?.groups?.["names"]
    : undefined;
  if (names !== undefined) {
    return NO_NAME.test(names) && !isWire(names) ? null : peopleIn(names);
  }
  const { names: person, role } = nameAndRole().exec(line)?.groups ?? {};
  return person !== undefined && role !== undefined && ROLE.test(role) ? inTitleCase(person) : null;
}

function isWire(name: string): boolean {
  return isKnownAgency(name.replace(/^The /, ""));
}

function peopleIn(names: string): string | null {
  const parts = names.split(", ");
  const joined = parts.findIndex((part) => /(?:^| )(?:and|&|with) /.test(part));
  const people =
    joined > -1
      ? parts.slice(0, joined + 1)
      : parts.length > 2 && !parts.some((part) => ROLE.test(part) || isAgency(part))
        ? parts.filter((part) => part.includes(" "))
        : parts.slice(0, 1);
  const written = people.join(", ");
  if (/^(?:[Oo]ur|Senior|Special|Staff)\b/.test(written) && ROLE.test(written)) return written;
  const person = written.replace(ROLE_BEHIND, "");
  const name = isWire(person) ? person : person.replace(OUTLET_BEHIND, "");
  // One word is no name, unless it is an agency's or the rest says what the person is.
  const isName =
    name.includes(" ") ||
    isGivenName(name) ||
    parts.some((part) => isAgency(part) || (part !== name && ROLE.test(part)));
  return isName ? (isWire(name) ? name : inTitleCase(name)) : null;
}
