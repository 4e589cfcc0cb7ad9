import { expression } from "../expressions.ts";
import { holdsWord } from "../holds-word.ts";
import { BEGINS_SMALL } from "../prompts/letters.ts";
import { isGivenName } from "./given-names.ts";
import { PERSONS_JOINT } from "./person-names.ts";
import { isPlace, mayBePerson } from "./persons.ts";
import { tellsOf } from "./told.ts";

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

const BEGINS_LARGE = expression`^\p{Lu}`;
/** `Brook & Vane reported …` */
const FIRM = expression`^\S+ & \p{Lu}`;
/** `Older residents will …`, `Benchmark indices ended …` */
const DO_SEVERAL = expression`^\S+ \p{Ll}{2,}[^\Ws]s (?:\p{Ll}+ed|are|can|could|do|had|have|may|mean|must|say|should|that|want|were|who|will|would) `;
const SEVERAL = /[a-z]{2}[^s]s$/;
/** Names that end as several of something do. */
const NAMES_IN_S: ReadonlySet<string> = new Set(
  "Abrams Adams Andrews Banks Barnes Bates Briggs Brooks Burns Chambers Childs Clements Collins Cummings Daniels Davies Davis Dawkins Dickens Edwards Ellis Evans Fields Fowles Francis Gibbons Giles Graves Griffiths Harris Hawkins Higgins Hobbs Hodges Hopkins Hughes Humphreys Hutchins Ibanes Jacobs James Jefferies Jenkins Johns Jones Knowles Lewis Lucas Lyons Marks Matthews Meadows Mendes Michaels Mills Morales Morris Myers Nichols Nunes Owens Parsons Perkins Peters Phillips Pires Powers Reynolds Richards Roberts Rodrigues Rogers Sanders Santos Saunders Simmons Simons Simpkins Soares Squires Stephens Stevens Stubbs Summers Symonds Thomas Tomas Torres Vargas Walters Waters Watkins Watts Wells Williams Woods Yates".split(
    " ",
  ),
);

/** `Kenya's team won …`: of other genitives most are of a name's last word. */
const COUNTRIES: ReadonlySet<string> = new Set(
  "Africa America Argentina Asia Australia Austria Bangladesh Belgium Brazil Britain Canada Chile China Denmark Egypt England Ethiopia Europe Finland France Germany Ghana Greece Hungary India Indonesia Iran Iraq Ireland Italy Japan Kenya Lebanon London Malaysia Mexico Morocco Nepal Netherlands Nigeria Norway Pakistan Peru Philippines Poland Portugal Qatar Russia Rwanda Scotland Singapore Spain Sweden Switzerland Syria Taiwan Tanzania Thailand Turkey Uganda Ukraine Vietnam Wales Yemen Zambia Zimbabwe".split(
    " ",
  ),
);
/** What is called after people: `John Lewis Partnership staff`. */
const CALLED_AFTER = expression`^(?:Academy|Airlines?|Airport|Arena|Associates|Awards?|Bank|Bridge|Brothers|Cent(?:er|re)|Clinic|Club|College|Company|Corporation|Cup|Day|Enterprises|Estate|Farms?|Foundation|Gallery|Group|Holdings|Holidays|Hospital|House|Institute|Library|Memorial|Museum|Observatory|Park|Partners|Partnership|Primary|Prize|Productions|Road|School|Show|Society|Sons|Stadium|Stores?|Street|Telescope|Terminal|Theat(?:er|re)|Tour|Trial|Tribune|Trust|University)(?!\p{L})`;

/**
 * Whether several names, or one before a text of its own, may stand before it: not where what is called after people is behind
 * them, nor where the text tells of them.
 */
export function mayStandBefore(names: string, behind: string): boolean {
  if (CALLED_AFTER.test(behind)) return false;
  return !names.split(PERSONS_JOINT).some((name) => {
    return tellsOf(behind, name, name.slice(name.lastIndexOf(" ") + 1));
  });
}

/** Whether a text behind a name is none of it; `text` is all that the article tells. */
export function beginsAnew(behind: string, text: string): boolean {
  if (TITLE.test(behind)) return true;
  const { first = "", genitive, mark, next = "" } = BEHIND.exec(behind)?.groups ?? {};
  if (first === "" || (mark !== "" && mark !== undefined) || isGivenName(first)) return false;
  if (genitive !== undefined) return COUNTRIES.has(first);
  if (FIRM.test(behind)) return true;
  if (SEVERAL.test(first) && !NAMES_IN_S.has(first)) return true;
  // `Pinecrest County commissioners`
  if (BEGINS_LARGE.test(next)) return !mayBePerson(`${first} ${next}`);
  if (DO_SEVERAL.test(behind)) return true;
  return (
    BEGINS_SMALL.test(next) && (!SAID_OF_ONE.test(next) || holdsWord(text, first.toLowerCase()))
  );
}

/** `Tom Reed and Marc Philippe Delegates | at …`: whether a name of three words ends in the first of a text, which tells of several. */
export function endsInSeveral(names: string, behind: string): boolean {
  const words = (names.split(PERSONS_JOINT).at(-1) ?? "").split(" ");
  const last = words.at(-1) ?? "";
  const goesOn = behind.startsWith(" ") && BEGINS_SMALL.test(behind.slice(1));
  return words.length > 2 && goesOn && SEVERAL.test(last) && !NAMES_IN_S.has(last);
}

/** `By Anna Berg, Riverton Food officials said …`: whether a town stands behind a name, and a text behind it. */
export function isOfTown(tail: string, behind: string): boolean {
  const town = OF_TOWN.exec(tail)?.[1];
  return town !== undefined && !isGivenName(town) && TELLS.test(behind);
}

/** `Anna Berg, Warsaw Poland's watchdog …`, `Anna Berg, Copenhagen Danish shops …`: whether a text on a country stands behind a town. */
export function isOfCountry(tail: string, behind: string): boolean {
  const { first = "", genitive, next = "" } = BEHIND.exec(behind)?.groups ?? {};
  if (!OF_TOWN.test(tail)) return false;
  return genitive === undefined
    ? OF_PEOPLE.test(first) && BEGINS_SMALL.test(next)
    : COUNTRIES.has(first);
}

/** `Danish`, `Swiss` */
const OF_PEOPLE = /^(?:[A-Z][a-z]+(?:ish|ese|ian|ean)|Czech|Dutch|French|German|Greek|Swiss|Thai)$/;

/** `Anna Berg in Riverton Shops in three counties have …`: whether a name is in a town of one word, and a text behind it. */
export function isInTown(tail: string, behind: string, text: string): boolean {
  const town = IN_TOWN.exec(tail)?.[1];
  if (town === undefined || isPlace(town)) return false;
  return isGivenName(behind.split(" ", 1)[0] ?? "") || beginsAnew(behind, text);
}

const OF_TOWN = expression`^, (\p{Lu}\p{Ll}+)$`;
const IN_TOWN = expression`^ (?:at|from|in) (\p{Lu}\p{Ll}+)$`;
const TELLS = expression`^\p{Lu}\p{Ll}+ (?:and|are|at|can|for|from|had|has|have|in|is|of|on|said|say|was|were|who|will|with) `;
