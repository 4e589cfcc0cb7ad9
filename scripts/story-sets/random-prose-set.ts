// Events reported in random prose with names and numbers: generated differently from the handwritten set, and not
// tuned on. The overlap of reprints, rewrites and other events on one template is controlled.
import { type Random, seededRandom } from "../random.ts";
import { type InventedArticle, paragraphs, published, UNDATED } from "./invented.ts";
import {
  type Facts,
  insertFacts,
  randomFacts,
  randomProse,
  type Sentence,
} from "./random-prose.ts";

const EVENTS = 150;
const TEMPLATES = 18;
/** Share of the names and numbers that a rewrite omits. */
const OMITTED = 1 / 8;

export function randomProseSet(seed: number): InventedArticle[] {
  const rng = seededRandom(seed);
  const templates = Array.from({ length: TEMPLATES }, (_, i) => ({
    name: String(i),
    text: randomProse(rng, rng.between(6, 16), i % 6 === 5),
    shared: randomFacts(rng, i % 6 === 5),
  }));
  const made: InventedArticle[] = [];
  const events: { facts: Facts; day: number; template: number }[] = [];

  for (let event = 0; event < EVENTS; event++) {
    const former = rng.chance(0.3) ? rng.pick([...events, undefined]) : undefined;
    const template = former?.template ?? rng.between(0, TEMPLATES - 1);
    const { text, shared, name } = templates[template] ?? rng.pick(templates);
    const isArabic = template % 6 === 5;
    const own = randomFacts(rng, isArabic);
    // A template has a name of its own, and a series repeats names of the event before.
    const names = former ? former.facts.names.slice(0, rng.between(2, 4)) : own.names.slice(0, 9);
    if (former) names.push(...own.names.slice(0, rng.between(1, 3)));
    names.push(...shared.names.slice(0, rng.between(0, 1)));
    const facts = { names, numbers: own.numbers };
    const day = (former?.day ?? rng.between(0, 50)) + (former ? rng.between(1, 5) : 0);
    events.push({ facts, day, template });

    const add = ([headline = "", ...body]: readonly string[], template: string) => {
      const dated = rng.chance(0.5) ? published(day + rng.between(0, 1)) : UNDATED;
      const [id, title] = [`${event}-${made.length}`, headline.replace(/\.$/, "")];
      made.push({ id, event, template, title, body: paragraphs(body), ...dated });
    };
    const base = varied(rng, text, isArabic);
    const first = insertFacts(rng, base, facts, 0);
    add(first, name);
    for (let i = rng.between(0, 2); i > 0; i--) add(reprint(rng, first), name);
    for (let i = rng.between(0, 3); i > 0; i--) {
      const prose = randomProse(rng, rng.between(5, 15), isArabic);
      add(insertFacts(rng, prose, facts, OMITTED), `${name} rewritten ${made.length}`);
    }
  }
  return made;
}

/** Replaces about half of the template's sentences: two such texts share up to a third of their 3-grams. */
function varied(rng: Random, text: readonly Sentence[], isArabic: boolean): Sentence[] {
  return text.flatMap((sentence) =>
    rng.chance(0.55) ? [sentence] : randomProse(rng, 1, isArabic),
  );
}

/** A reprint: a few sentences are dropped, one is added, or some words are changed. */
function reprint(rng: Random, sentences: readonly string[]): string[] {
  const [title = "", ...body] = sentences;
  const kept = body.filter(() => !rng.chance(0.08));
  const words = kept.map((text) =>
    text.replace(/ [a-z]{3,7} (?=[a-z])/g, (w) => (rng.chance(0.02) ? " also " : w)),
  );
  if (rng.chance(0.4)) words.push("With material from Tidewire and Agence Lumen.");
  return [title, ...words];
}
