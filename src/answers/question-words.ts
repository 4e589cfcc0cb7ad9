import { expressionOf } from "../text/expressions.ts";
import { list } from "../text/word-list.ts";

/**
 * Word lists for questions: how a question begins and what it asks for, and words that its answer need not have.
 * Words are folded. A further line adds a language.
 */

export type AnswerType = "person" | "place" | "time" | "number" | "reason";

/** A sign (`¿`) or a preposition may come first: "In what year …". */
const BEFORE = String.raw`^[^\p{L}\p{N}]*(?:(?:in|on|by|to|at|for|from|until|since|with) )?`;

export const QUESTION_OPENINGS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    "number",
    beginning("how (?:many|much|old|far|long|tall|high|big|large|wide|deep|fast|heavy|often)"),
  ],
  ["number", beginning("كم", "combien", "cu[aá]nt[oa]s?", "wie ?viele?")],
  ["time", beginning("when", "(?:what|which) (?:day|date|year|month|week|time)")],
  ["time", beginning("متى", "quand", "cu[aá]ndo", "wann")],
  ["person", beginning("who", "whom", "whose", "من", "qui", "qui[eé]n(?:es)?", "we[rmn]")],
  ["place", beginning("where", "(?:what|which) (?:town|city|village|country|place)")],
  ["place", beginning("أين", "اين", "où", "d[oó]nde", "wo(?:hin|her)?")],
  ["reason", beginning("why", "لماذا", "pourquoi", "por qu[eé]", "warum", "wieso")],
];

/** Who somebody is asks for a description, not for another name. */
export const WHO_SOMEBODY_IS =
  /^[\p{P}\s]*(?:[Ww]ho (?:is|was|are|were)|[Qq]ui (?:est|était)|[Qq]uién (?:es|era)|[Ww]er (?:ist|war)) \p{Lu}/u;

function beginning(...ways: readonly string[]): RegExp {
  return expressionOf(String.raw`${BEFORE}(?:${ways.join("|")})(?![\p{L}\p{M}])`, "iu");
}

/** Prepositions before a place. */
export const PLACE_PREPOSITIONS = list(
  "in at on near inside outside behind beside beneath under above across opposite",
  "a au aux en dans chez sur im nach bei am auf junto",
  "في عند قرب داخل خارج امام خلف فوق تحت الي قباله",
);

/** After these, only a name is a place: photographs are turned into a table. */
export const MOTION_PREPOSITIONS = list("to into onto from");

export const GRAMMATICAL_ARTICLES = list("the a an la le les el los las der die das dem den");

/** Words after such a preposition that state a time, or are not a place. */
export const TIME_WORDS = list(
  "same end beginning start middle moment time times past future first last next course meantime",
  "morning afternoon evening night day days week weeks month months year years hour hours minute",
  "minutes second seconds decade century season weekend fact way case",
  "عام سنه سنوات يوم ايام شهر اشهر اسبوع ساعه الساعه وقت الوقت حين حال نهايه بدايه",
);

/**
 * Words that only ask. They are in the form of the search index, because folding them would delay a Worker's start.
 * The stop words of src/article/name-words.ts also apply.
 */
export const QUESTION_STOP_WORDS = list(
  "what s who happen happened happening tell mean means name names named exactly don t didn doesn",
  "isn wasn article articles news story much",
  "ما ماذا متي اين كم كيف لماذا هل من اي ايه هو هي هم في علي الي عن مع التي الذي الذين هذا هذه ذلك تلك",
  "كان كانت يكون قد و او ثم لم لن لا ان بعد قبل عند بين كل بلغ",
  "quel quelle quels quelles comment ou quoi que cual cuales como donde was wo welche welcher wurde",
);
