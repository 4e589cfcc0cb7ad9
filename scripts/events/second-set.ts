// Events told in random prose, with names and numbers strewn in: made otherwise than the first set,
// and never tuned on. Here the text is under control: reprints, rewrites and other events on one
// template are made to share as much as they should.
import { type Chance, chance } from "./chance.ts";
import { type Invented, paragraphs, published, UNDATED } from "./invented.ts";
import { type Facts, factsOf, placed, prose, type Sentence } from "./prose.ts";

const EVENTS = 150;
const TEMPLATES = 18;
/** A rewrite keeps names and numbers, but for one in eight. */
const LEFT_OUT = 1 / 8;

export function secondSet(seed: number): Invented[] {
  const c = chance(seed);
  const templates = Array.from({ length: TEMPLATES }, (_, i) => ({
    name: String(i),
    text: prose(c, c.between(6, 16), i % 6 === 5),
    shared: factsOf(c, i % 6 === 5),
  }));
  const made: Invented[] = [];
  const events: { facts: Facts; day: number; template: number }[] = [];

  for (let event = 0; event < EVENTS; event++) {
    const former = c.happens(0.3) ? c.pick([...events, undefined]) : undefined;
    const template = former?.template ?? c.between(0, TEMPLATES - 1);
    const { text, shared, name } = templates[template] ?? c.pick(templates);
    const arabic = template % 6 === 5;
    const own = factsOf(c, arabic);
    // The body that such news is always about, and, in a series, the same people as last time.
    const names = [
      ...(former ? former.facts.names : own.names).slice(0, former ? c.between(2, 4) : 9),
    ];
    if (former) names.push(...own.names.slice(0, c.between(1, 3)));
    names.push(...shared.names.slice(0, c.between(0, 1)));
    const facts = { names, numbers: own.numbers };
    const day = (former?.day ?? c.between(0, 50)) + (former ? c.between(1, 5) : 0);
    events.push({ facts, day, template });

    const add = (sentences: readonly string[], from: string) => {
      const [title = "", ...body] = sentences;
      const dated = c.happens(0.5) ? published(day + c.between(0, 1)) : UNDATED;
      const id = `${event}-${made.length}`;
      made.push({
        id,
        event,
        template: from,
        title: title.replace(/\.$/, ""),
        body: paragraphs(body),
        ...dated,
      });
    };
    const base = varied(c, text, arabic);
    const first = placed(c, base, facts, 0);
    add(first, name);
    for (let i = c.between(0, 2); i > 0; i--) add(cut(c, first), name);
    for (let i = c.between(0, 3); i > 0; i--) {
      add(
        placed(c, prose(c, c.between(5, 15), arabic), facts, LEFT_OUT),
        `${name} rewritten ${made.length}`,
      );
    }
  }
  return made;
}

/** Of the template half the sentences, the others anew: two such share up to a third of 3-grams. */
function varied(c: Chance, text: readonly Sentence[], arabic: boolean): Sentence[] {
  return text.flatMap((sentence) => (c.happens(0.55) ? [sentence] : prose(c, 1, arabic)));
}

/** A reprint: two sentences dropped or one added, a word changed here and there. */
function cut(c: Chance, sentences: readonly string[]): string[] {
  const [title = "", ...body] = sentences;
  const kept = body.filter(() => !c.happens(0.08));
  const words = kept.map((text) =>
    text.replace(/ [a-z]{3,7} (?=[a-z])/g, (w) => (c.happens(0.02) ? " also " : w)),
  );
  if (c.happens(0.4)) words.push("With material from Tidewire and Agence Lumen.");
  return [title, ...words];
}
