// Events reported from handwritten templates, in English and Arabic: the set that thresholds were tuned on.
// An event is a choice of names and numbers for the slots of one topic.
import { DAY } from "../../src/text/durations.ts";
import { type Random, seededRandom } from "../random.ts";
import type { LabelledRecord } from "./catalogued.ts";
import { TOPICS, type Topic } from "./data/reports.ts";
import { slotsOf } from "./slots.ts";

const EVENTS = 240;
/** Share of the events that have the people and places of an earlier event, on another day. */
const FOLLOW_UPS = 0.25;
/** Few, so that an outlet has many reports on each topic; those on one event are from different outlets. */
const OUTLETS = 9;
const FIRST_DAY = Date.UTC(2026, 4, 1);

type Event = {
  readonly topic: Topic;
  readonly slots: Readonly<Record<string, string>>;
  readonly day: number;
  readonly report: number;
};

export function handWrittenSet(seed: number): LabelledRecord[] {
  const rng = seededRandom(seed);
  const events: Event[] = [];
  for (let i = 0; i < EVENTS; i++) {
    const former = rng.chance(FOLLOW_UPS) ? events.at(-rng.between(1, 20)) : undefined;
    const topic = former?.topic ?? rng.pick(TOPICS);
    const slots = slotsOf(rng, former?.slots);
    const day = former ? former.day + rng.between(1, 9) : rng.between(0, 60);
    const report = former?.report ?? rng.between(0, topic.reports.length - 1);
    events.push({ topic, slots, day, report });
  }
  return events.flatMap((event, i) => recordsOn(rng, event, i));
}

function recordsOn(rng: Random, { topic, slots, day, report }: Event, event: number) {
  const made: LabelledRecord[] = [];
  const add = ([title = "", ...body]: readonly string[]) => {
    const at = new Date(FIRST_DAY + (day + (rng.chance(0.3) ? 1 : 0)) * DAY);
    const date = rng.chance(0.5) ? at.toISOString().slice(0, 10) : undefined;
    const source = `Outlet ${(event + made.length) % OUTLETS}`;
    made.push({ event, title, text: body.join("\n"), source, date });
  };
  const write = (n: number) => filled(rng, topic.reports[n] ?? "", slots).split(" / ");

  const first = write(report);
  add(first);
  const reprints = rng.between(0, 3);
  for (let i = 0; i < reprints; i++) add(edited(rng, first));
  for (let n = 0; n < topic.reports.length; n++) {
    if (n !== report && rng.chance(0.45)) add(write(n));
  }
  return made;
}

function filled(rng: Random, report: string, slots: Readonly<Record<string, string>>): string {
  return report
    .replace(/\{([^{}]*)\}/g, (_, wordings: string) => rng.pick(wordings.split("|")))
    .replace(/<([\w-]+)>/g, (_, slot: string) => slots[slot] ?? slot);
}

/** A reprint: an agency line is added, a paragraph is cut, or a few words are changed. */
function edited(rng: Random, [title = "", ...body]: readonly string[]): string[] {
  let texts = [...body];
  if (rng.chance(0.3) && texts.length > 4) texts.splice(rng.between(1, texts.length - 1), 1);
  texts = texts.map((text) =>
    text.replace(/(?<= )[a-z]{4,}(?= )/g, (word) => (rng.chance(0.03) ? "indeed" : word)),
  );
  if (rng.chance(0.4)) texts[0] = `(Norpress) — ${texts[0]}`;
  if (rng.chance(0.3)) texts.push("Copyright Norpress, all rights reserved.");
  return [
    rng.chance(0.5) ? title : `${title}, ${rng.pick(["report", "agency", "officials"])} says`,
    ...texts,
  ];
}
