import { tokensOf } from "../search/words.ts";

/**
 * How a question begins and what it then seeks, and words that a question has and its answer needs
 * not. Data: a line more is enough to teach another language.
 */

export type Sought = "person" | "time" | "number" | "reason";

/** Before them may stand a sign (`¿`) or a preposition: "In what year …". */
const BEFORE = String.raw`^[\p{P}\s]*(?:(?:in|on|by|to|at|for|from|until|since|with) )?`;

export const BEGINNINGS: readonly (readonly [Sought, RegExp])[] = [
  [
    "number",
    beginning("how (?:many|much|old|far|long|tall|high|big|large|wide|deep|fast|heavy|often)"),
  ],
  ["number", beginning("كم", "combien", "cu[aá]nt[oa]s?", "wie ?viele?")],
  ["time", beginning("when", "(?:what|which) (?:day|date|year|month|week|time)")],
  ["time", beginning("متى", "quand", "cu[aá]ndo", "wann")],
  ["person", beginning("who", "whom", "whose", "من", "qui", "qui[eé]n(?:es)?", "we[rmn]")],
  ["reason", beginning("why", "لماذا", "pourquoi", "por qu[eé]", "warum", "wieso")],
];

/** Who somebody is wants what is said of them, and no further name. */
export const WHO_SOMEBODY_IS =
  /^[\p{P}\s]*(?:[Ww]ho (?:is|was|are|were)|[Qq]ui (?:est|était)|[Qq]uién (?:es|era)|[Ww]er (?:ist|war)) \p{Lu}/u;

function beginning(...ways: readonly string[]): RegExp {
  return new RegExp(String.raw`${BEFORE}(?:${ways.join("|")})(?![\p{L}\p{M}])`, "iu");
}

/** The function words of src/article/name-words.ts come on top. */
const ASKING = [
  "what's who's happen happened happening tell mean means name names named exactly don't didn't",
  "doesn't isn't wasn't article articles news story much",
  "ما ماذا متى أين كم كيف لماذا هل من أي أية هو هي هم في على إلى عن مع التي الذي الذين هذا هذه ذلك تلك",
  "كان كانت يكون قد و أو ثم لم لن لا إن أن بعد قبل عند بين كل بلغ",
  "quel quelle quels quelles comment où quoi que cuál cuáles cómo dónde qué was wo welche welcher wurde",
];

/** Folded when the first question comes: few requests ask any. */
let folded: ReadonlySet<string> | undefined;

/** Whether a word, folded as the search index folds, only asks. */
export function isAsking(word: string): boolean {
  folded ??= new Set(ASKING.flatMap((line) => tokensOf(line).map((token) => token.folded)));
  return folded.has(word);
}
