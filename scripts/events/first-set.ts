// Events told from templates written by hand, in English and Arabic: the set that thresholds were
// tuned on. An event is a draw of names and numbers for the slots of one topic.
import { type Chance, chance } from "./chance.ts";
import { type Invented, paragraphs, published, UNDATED } from "./invented.ts";
import { MORE_TOPICS } from "./more-tellings.ts";
import { aside, slotsOf } from "./slots.ts";
import { TOPICS, type Topic } from "./tellings.ts";

const EVENTS = 240;
/** Some events have the names of one before them: the same people and places, another day. */
const SAME_NAMES = 0.25;

type Event = {
  readonly topic: Topic;
  readonly slots: Readonly<Record<string, string>>;
  readonly day: number;
  readonly telling: number;
};

export function firstSet(seed: number): Invented[] {
  const c = chance(seed);
  const topics = [...TOPICS, ...MORE_TOPICS];
  const events: Event[] = [];
  for (let i = 0; i < EVENTS; i++) {
    const former = c.happens(SAME_NAMES) ? events.at(-c.between(1, 20)) : undefined;
    const topic = former?.topic ?? c.pick(topics);
    const slots = slotsOf(c, former?.slots);
    const day = former ? former.day + c.between(1, 9) : c.between(0, 60);
    events.push({
      topic,
      slots,
      day,
      telling: former?.telling ?? c.between(0, topic.tellings.length - 1),
    });
  }
  return events.flatMap((event, i) => told(c, event, i));
}

function told(c: Chance, { topic, slots, day, telling }: Event, event: number): Invented[] {
  const arabic = topic.name.charCodeAt(0) > 128;
  const made: Invented[] = [];
  const add = (texts: readonly string[], template: string) => {
    const [title = "", ...body] = texts;
    const dated = c.happens(0.5) ? published(day + (c.happens(0.3) ? 1 : 0)) : UNDATED;
    made.push({
      id: `${event}-${made.length}`,
      event,
      template,
      title,
      body: paragraphs(body),
      ...dated,
    });
  };
  const tell = (n: number) => {
    const texts = filled(c, topic.tellings[n] ?? "", slots).split(" / ");
    return arabic
      ? texts
      : texts.flatMap((text, i) => (i > 0 && c.happens(0.6) ? [text, aside(c)] : [text]));
  };

  const first = tell(telling);
  add(first, `${topic.name} ${telling}`);
  const reprints = c.between(0, 3);
  for (let i = 0; i < reprints; i++) add(edited(c, first), `${topic.name} ${telling}`);
  for (let n = 0; n < topic.tellings.length; n++) {
    if (n !== telling && c.happens(0.45)) add(tell(n), `${topic.name} ${n}`);
  }
  return made;
}

function filled(c: Chance, telling: string, slots: Readonly<Record<string, string>>): string {
  return telling
    .replace(/\{([^{}]*)\}/g, (_, wordings: string) => c.pick(wordings.split("|")))
    .replace(/<([\w-]+)>/g, (_, slot: string) => slots[slot] ?? slot);
}

/** A reprint: another agency line, a paragraph cut, or a few words changed. */
function edited(c: Chance, [title = "", ...body]: readonly string[]): string[] {
  let texts = [...body];
  if (c.happens(0.3) && texts.length > 4) texts.splice(c.between(1, texts.length - 1), 1);
  texts = texts.map((text) =>
    text.replace(/(?<= )[a-z]{4,}(?= )/g, (word) => (c.happens(0.03) ? "indeed" : word)),
  );
  if (c.happens(0.4)) texts[0] = `(Norpress) — ${texts[0]}`;
  if (c.happens(0.3)) texts.push("Copyright Norpress, all rights reserved.");
  return [
    c.happens(0.5) ? title : `${title}, ${c.pick(["report", "agency", "officials"])} says`,
    ...texts,
  ];
}
