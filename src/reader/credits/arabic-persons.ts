import { isGivenName } from "./arabic-given-names.ts";
import { beginsByWord, withoutVowels } from "./arabic-sentences.ts";

/** Where Arabic names of persons end, by the given names that begin them: no letter is a capital. */

const WORD = /[\u0621-\u0652]{2,}/y;
const PARTICLE = /^(?:أبو|أبي|آل|أم|ابن|بن|بنت|عبد|ولد|الـ?|بو|ابو)$/;

/** With the article, but for a part of a first name: `منة الله`, `نور الدين`. */
const OF_TRIBE = /^ال(?!(?:إسلام|حق|دين|رحمن|زهراء|شيخ|له|هدى)$)/;

/** What a person is called before the name: `د. `, `الدكتورة `. */
export const DEGREE =
  /^(?:(?:د|أ|م|أ\.د)\. ?|(?:الدكتورة?|الأستاذة?|المهندسة?|المحامية?|القاضي|اللواء|العميد)(?: المتقاعد)? )/;

/** Whether a text's first word may be a name's: a given name, a particle, a degree. */
export function beginsWithName(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[0];
  if (word === undefined) return DEGREE.test(text);
  const bare = withoutVowels(word);
  return isGivenName(bare, true) || PARTICLE.test(bare) || DEGREE.test(text);
}

const FIRST_WORD = /^[\u0621-\u0652]{2,}/;

/** Where a name of two words or three may end that begins with a given name, and with that of a second person behind it. */
export function* nameEnds(head: string, from: number, orNoun: boolean): Generator<number> {
  for (const end of personEnds(head, from, orNoun)) {
    const and = /^ و(?=\S)/.exec(head.slice(end))?.[0].length;
    if (and !== undefined) yield* personEnds(head, end + and, true);
    yield end;
  }
}

/** Where a name of two words or three may end; `orNoun`: given names count that are nouns too, `null`: any word. */
export function personEnds(head: string, from: number, orNoun: boolean | null): number[] {
  const ends: number[] = [];
  let [at, words, hasArticle] = [from, 0, false];
  while (words < 3) {
    WORD.lastIndex = at;
    const word = WORD.exec(head)?.[0];
    if (word === undefined) break;
    const bare = withoutVowels(word);
    const isParticle = PARTICLE.test(bare);
    if (at === from && !isParticle && orNoun !== null && !isGivenName(bare, orNoun)) break;
    // `رنا الحربي علم لدى …`: behind a name of a tribe or a town stands no third that is none.
    const isBehind = hasArticle && !isParticle && !bare.startsWith("ال");
    if ((words > 1 || orNoun === null) && (isBehind || beginsByWord(bare))) break;
    at += word.length;
    if (!isParticle) words += 1;
    if (words > 1 && !isParticle) ends.push(at);
    hasArticle = words === 2 && OF_TRIBE.test(bare);
    if (head.charAt(at) !== " ") break;
    at += 1;
  }
  return ends;
}

/** The name that a text begins with and a given name tells, the longest that what is said of a writer may follow; null for none. */
export function arabicPersonFirst(text: string): string | null {
  const end = personEnds(text, 0, true).find((end) => !/^ (?:ال|بن|أبو)/.test(text.slice(end)));
  return end === undefined ? null : text.slice(0, end);
}
