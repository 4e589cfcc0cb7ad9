import { expression } from "../expressions.ts";
import { holdsWord } from "../holds-word.ts";
import { isGivenName } from "./given-names.ts";
import { mayBePerson } from "./persons.ts";

/**
 * What stands behind a name alone, with a capital of its own: the first word of a text, `Anna Berg | Shops in …`, or the last of the
 * name, `Anna Berg Mills has …`. A name that a sentence begins with is told of; what can't be is a text's own word.
 */

/** The first word behind a name, its mark, and what stands behind it. */
const BEHIND = expression`^(?<first>\p{Lu}[\p{L}-]+)(?<genitive>['’]s?)?(?<mark>[,.:]?) (?<next>\S+)`;
/** `Gov. Lyle Berg said …`: a title leads a name, and ends none. */
const TITLE =
  /^(?:Capt|Cmdr|Dr|Gen|Gov|Lt|Maj|Mr|Mrs|Ms|Prof|Rep|Rev|Sen|Sgt|Sir)\.? [A-Z]|^(?:President|Prime Minister) [A-Z]/;
/** What is said of one person: most verbs, and what joins words to a name. */
const SAID_OF_ONE = expression`^(?:\p{Ll}+(?:ed|s)|also|and|as|at|beat|became|began|broke|came|can|chose|could|did|drove|fell|felt|first|for|found|from|gave|got|grew|had|held|hit|is|just|kept|knew|led|left|lost|made|may|met|might|must|never|now|of|once|only|or|paid|put|ran|rose|said|sat|saw|sent|set|shot|should|sold|spent|spoke|still|stood|then|thought|threw|told|took|tried|was|went|were|who|whose|will|with|woke|won|would|wrote|to)(?![\p{L}-])`;

/** `Brook & Vane reported …` */
const FIRM = expression`^\S+ & \p{Lu}`;
/** `Older residents will …`, `Benchmark indices ended …` */
const DO_SEVERAL = expression`^\S+ \p{Ll}{3,}[^\Ws]s (?:\p{Ll}+ed|are|can|could|do|had|have|may|mean|must|say|should|that|want|were|who|will|would) `;
const SEVERAL = /[a-z]{2}[^s]s$/;
/** Names that end as several of something do. */
const NAMES_IN_S: ReadonlySet<string> = new Set(
  "Abrams Adams Andrews Banks Barnes Bates Briggs Brooks Burns Chambers Childs Clements Collins Cummings Daniels Davies Davis Dawkins Dickens Edwards Ellis Evans Fields Fowles Francis Gibbons Giles Graves Griffiths Harris Hawkins Higgins Hobbs Hodges Hopkins Hughes Humphreys Hutchins Ibanes Jacobs James Jefferies Jenkins Johns Jones Knowles Lewis Lucas Lyons Marks Matthews Meadows Mendes Michaels Mills Morales Morris Myers Nichols Nunes Owens Parsons Perkins Peters Phillips Pires Powers Reynolds Richards Roberts Rodrigues Rogers Sanders Santos Saunders Simmons Simons Simpkins Soares Squires Stephens Stevens Stubbs Summers Symonds Thomas Tomas Torres Vargas Walters Waters Watkins Watts Wells Williams Woods Yates".split(
    " ",
  ),
);

/** Whether a text behind a name is none of it; `rest` is what the article tells. */
export function beginsAnew(behind: string, rest: string): boolean {
  if (TITLE.test(behind)) return true;
  const { first = "", genitive, mark, next = "" } = BEHIND.exec(behind)?.groups ?? {};
  if (first === "" || (mark !== "" && mark !== undefined) || isGivenName(first)) return false;
  if (genitive !== undefined || FIRM.test(behind)) return true;
  if (SEVERAL.test(first) && !NAMES_IN_S.has(first)) return true;
  // `Pinecrest County commissioners`
  if (/^\p{Lu}/u.test(next)) return !mayBePerson(`${first} ${next}`);
  if (DO_SEVERAL.test(behind)) return true;
  return /^\p{Ll}/u.test(next) && (!SAID_OF_ONE.test(next) || holdsWord(rest, first.toLowerCase()));
}
