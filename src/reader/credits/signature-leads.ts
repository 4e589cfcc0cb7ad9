import { expression, expressionOf } from "../expressions.ts";
import { once } from "../once.ts";
import { lengthAt, person } from "./person-names.ts";
import { ROLE_WORDS } from "./signature-tails.ts";
import { endOfStamp } from "./stamps.ts";

/** What leads the names of a byline: `By`, `Words:`, a role, what kind of text it is, a stamp before them. */

const WORKS =
  "(?!(?:Art|Backed|Cartoons?|Copyright|Designed|Directed|Distributed|Edited|Funded|Graphics?|Illustrat\\p{L}+|Images?|Led|Medically|Music|Owned|Photo\\p{L}*|Pics?|Pictures?|Powered|Provided|Run|Presented|Produced|Sponsored|Supported|Videos?)\\b(?! (?:and|&) ))";
const lead = once(() =>
  expressionOf(
    [
      "[Bb]y \\p{Lu}\\p{L}+ writers? ",
      "(?:[Bb]y|BY)(?:(?::| -)? |(?=\\p{Lu}\\p{Ll}+ \\p{Lu}))",
      "Author of the article: ",
      `${WORKS}(?!The )\\p{Lu}\\p{L}+(?:,? (?:and|&) \\p{L}+)?(?: \\p{Ll}+)? (?:[Bb]y|BY)(?: ?:)? `,
      "(?:An? (?:column|dispatch|letter|review) by|(?:Big|Long) Read by|\\p{Lu}\\p{L}+ Review by|First Drive by|Road Test by|As told to|AS TOLD TO|Additional reporting:|Interview:) ",
      "(?:(?:Author|Columnist|Correspondent|Interview|Recap|Report|Reporter|Reporting|Review|Story|Text|Words|Writer|Written by|(?:Photo\\p{L}+|Pictures) and (?:text|words)|\\p{Lu}\\p{Ll}+ desk)(?: (?:and|&) \\p{L}+)?|(?:AUTHOR|REPORT|REPORTER|REPORTING|STORY|TEXT|WORDS|WRITER)(?: (?:AND|&) \\p{Lu}+)?) ?: ",
      "(?:Report|Reporter|Reporting|Story|Text|Words|Writer) ?[|–—-] ",
      "\\p{Lu}[\\p{L}'’& ]{2,24} ?[|/·•–—-] [Bb]y ",
      `(?:Edited|Fact[- ]checked|Medically reviewed) by ${person(2)}(?:, [A-Z]\\w{1,5})*(?:,| [|–—-])? (?:Written )?[Bb]y `,
    ].join("|"),
    "uy",
  ),
);

/** Length of what leads a name, with the stamp before it; 0 for nothing. */
export function lengthOfLead(head: string): number {
  const stamp = endOfStamp(head, 0);
  const begin = stamp + lengthAt(BEHIND_STAMP, head, stamp);
  const length = stamp === 0 ? 0 : lengthAt(lead(), head, begin);
  return length > 0 ? begin + length : lengthAt(lead(), head, 0);
}

const BEHIND_STAMP = /,? /y;

/** `From our goat editor`, `By Pacific affairs reporter`: a role before the name. */
export const roleLead = once(() =>
  expressionOf(
    `(?:By|From|FROM|BY) (?:(?:our|OUR|the) )?(?:\\p{L}[\\p{L}'’-]* ){0,3}${ROLE_WORDS},? `,
    "uy",
  ),
);

/** What kind of text it is, before a name that must sign by itself. */
export const KIND =
  /(?:(?:Analysis|Column|Comment|Feature|Opinion|ANALYSIS|COLUMN|COMMENT|OPINION) ?[|:/–—-] |(?:ANALYSIS|COLUMN|COMMENT|(?:(?:Business|Chief|Crime|Digital|News|Political|Senior|Sports?|Staff) )?(?:Columnist|Meteorologist|Reporter)|[A-Z][a-z]+ (?:columnist|correspondent|editor|reporter|writer)|EXCLUSIVE|FEATURE|FROM OUR CORRESPONDENT|From|INTERVIEW|OPINION|REVIEW|With) )/uy;

/** A lead that names alone stand behind, whatever comes then: `Founded by Anna Berg SpaceX …` has none. */
export const PLAIN = expression`^(?:[Bb]y|BY|.{0,60}\d.{0,20} by|As told to|AS TOLD TO|A column by|(?:Advice|Analysis|Article|Commentary|Curated|Dispatch|Essay|Exclusive|EXCLUSIVE|Explainer|Feature|Guide|Interview|Investigation|Live reporting|Obituary|Posted|Preview|Profile|Recap|Recipe|Report|Reported|Reporting|Research|Reviewed|Story|Tested|Text|Tutorial|(?:Story|Text|Words) and (?:photos|photographs|pictures)|Words|Words and pictures|Written) [Bb]y|(?!Interview|Review)\p{L}+(?: (?:and|AND|&) \p{L}+)? ?[:|–—-] |(?:From|FROM) (?:our|OUR) )`;
