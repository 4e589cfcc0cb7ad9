import { stemOf } from "./arabic-stem.ts";
import { featureOf } from "./weights.ts";

/** What the regression of likeness.ts knows of a text: it sees these features and nothing else. */

/** As few expressions that know all scripts as can be: they cost more than all else here. */
const WORDS = /[a-z\u00C0-\u024F\u0621-\u0652]+(?:['’][a-z]+)?|\d+/gi;
const ARABIC = /[\u0621-\u064A]/;
export const STOPPED = /[.!?؟…]["'”’»)\]]*$/;
/** Small letters among the words: only beside them does a capital tell a name. */
const SPELLED = /(?:^|\s)\p{Ll}/u;
/** Names of people, places and outlets are all one to what stands beside them. */
const NAME = "Name";

/** The words that a text begins with tell more than others. */
const BEGINNING = ["first", "second", "third"];

/** Marks and forms of a whole text that tell something of it, each by its own name. */
const SHAPES = Object.entries({
  "!": /!/,
  "?": /[?؟]$/,
  quoted: /["“”«»‘]/,
  colon: /:$/,
  "colon within": /: \S/,
  comma: /[;,،] /,
  commas: /[,،] [^,،]*[,،] /,
  dash: / [—–-] /,
  bar: /[|»›→▶]/,
  money: /[$€£%]/,
  copyright: /©/,
  address: /@|:\/\/|\.com/,
  bracket: /^[([]/,
  "begins small": /^\p{Ll}/u,
  "all in capitals": /^(?=.*[A-Z]{3})\P{Ll}+$/u,
}).map(([name, shape]) => ({ feature: featureOf("shape", name), shape }));

/**
 * What the regression knows of a text: its words and their stems, those that it begins and ends with,
 * neighbours, how long it is, how it ends, and how much of it is in capitals. Numbers are all one word.
 */
export function featuresOf(text: string): readonly number[] {
  const features: number[] = [];
  const written = text.match(WORDS) ?? [];
  const isSpelled = SPELLED.test(text);
  let [before, last, capitals, names] = ["", "", 0, 0];
  for (const [i, each] of written.entries()) {
    const word = plain(each);
    const stem = ARABIC.test(word) ? stemOf(word) : word.slice(0, 5);
    const isCapital = word !== "#" && !each.startsWith(word.charAt(0));
    const isName = isCapital && isSpelled && i > 0 && each !== "I";
    if (isCapital) capitals += 1;
    if (isName) names += 1;
    const told = isName ? NAME : stem;
    features.push(featureOf("word", word), featureOf("stem", stem));
    if (i < BEGINNING.length) features.push(featureOf(BEGINNING[i] ?? "", told));
    if (i > 0) features.push(featureOf("pair", before, told));
    [before, last] = [told, stem];
  }
  features.push(featureOf("last", last));
  const isStopped = STOPPED.test(text);
  const length =
    Math.min(written.length, 12) + Math.min(5, Math.max(0, (written.length - 12) >> 1));
  const share = Math.round((4 * capitals) / Math.max(1, written.length));
  features.push(featureOf(isStopped ? "stopped" : "open", String(length)));
  features.push(featureOf("capitals", String(share)));
  features.push(featureOf("names", String(Math.min(3, names))));
  if (!isStopped) features.push(featureOf("no stop"));
  for (const { feature, shape } of SHAPES) if (shape.test(text)) features.push(feature);
  return features;
}

function plain(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return "#";
  return word.toLowerCase().replace("’", "'");
}
