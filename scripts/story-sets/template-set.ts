// A corpus in which all events are reported from one template, like match reports, market closes and agency
// notices: all texts share most of their sentences. Only names, numbers, headline and outlet distinguish events.
import { type Random, seededRandom } from "../random.ts";

/** One article as one page shows it. */
export type Shown = {
  readonly title: string;
  readonly source: string | null;
  readonly body: readonly string[];
  /** The article that the page shows: an event as one outlet reports it. */
  readonly article: string;
  readonly event: number;
};

const OUTLETS = 7;
const TOWNS =
  "Aldmoor Berrick Carrow Dunmere Eastham Fallow Garrick Hexley Ivelow Joxford Kestrel Lunde Merrin Norham".split(
    " ",
  );
const FAMILIES =
  "Abara Berg Castell Dahl Eriksen Farrow Grant Hollis Ibarra Jansen Khoury Lind Moreau Novak".split(
    " ",
  );
const GIVEN = "Anna Bela Carl Dora Emil Freya Goran Hanna Ivo Jonas Kira Lars Mona Nils".split(" ");

type Event = {
  readonly town: string;
  readonly rival: string;
  readonly scorer: string;
  readonly coach: string;
  readonly goals: string;
  readonly crowd: number;
  readonly minute: number;
  readonly day: number;
};

function eventOf(rng: Random): Event {
  const person = () => `${rng.pick(GIVEN)} ${rng.pick(FAMILIES)}`;
  return {
    town: rng.pick(TOWNS),
    rival: rng.pick(TOWNS),
    scorer: person(),
    coach: person(),
    goals: `${rng.between(1, 5)}-${rng.between(0, 4)}`,
    crowd: rng.between(900, 48_000),
    minute: rng.between(2, 89),
    day: rng.between(1, 28),
  };
}

/** Sentences that are in every report, and sentences with facts. */
function report({ town, rival, scorer, coach, goals, crowd, minute, day }: Event): string[] {
  return [
    `${town} beat ${rival} ${goals} on the evening of the ${day}th in front of ${crowd} people.`,
    "The visitors began the better of the two and had the first chance of the match within a minute.",
    `${scorer} put the home side in front after ${minute} minutes with a shot from the edge of the area.`,
    "Neither goalkeeper had much to do until the break, and the rain did not make it any easier.",
    `"We knew that it would be a hard evening," said the coach, ${coach}, when it was over.`,
    "The referee showed four yellow cards and one red card, all of them in the second half.",
    "Both sides have a week to prepare for the next round, which is drawn on Friday at noon.",
    "Tickets for the return match go on sale on Monday and cost as much as they did last year.",
  ];
}

function rewrite({ town, rival, scorer, goals, crowd, minute, day }: Event): string[] {
  return [
    `A crowd of ${crowd} saw ${town} win ${goals} against ${rival} on the ${day}th.`,
    `It was ${scorer} who scored first, in minute ${minute}, from a free kick that nobody touched.`,
    "The guests had started well, but they could not keep it up once the pitch grew heavy.",
    "A red card after the break decided the evening, and the hosts played on with an extra man.",
    "The draw for the next round is made on Friday, when both will know where they have to travel.",
  ];
}

/** An edited copy: one sentence is cut and one word is changed. */
function edited(rng: Random, body: readonly string[]): string[] {
  const at = rng.between(1, body.length - 1);
  return body
    .filter((_, i) => i !== at)
    .map((sentence) => sentence.replace("a hard evening", "a difficult evening"));
}

/**
 * Articles on the given number of events, each as up to four pages show it. Up to three outlets report an event:
 * the first, one that reprints it, and one that rewrites it. Each appears as a card, which names the outlet, and
 * often as a page's own article, which does not.
 */
export function templateSet(events: number, seed: number): Shown[] {
  const rng = seededRandom(seed);
  const shown: Shown[] = [];
  for (let i = 0; i < events; i++) {
    const event = eventOf(rng);
    const first = rng.between(0, OUTLETS - 1);
    const bodies = [report(event), edited(rng, report(event)), rewrite(event)];
    const headlines = [
      `${event.town} beat ${event.rival} ${event.goals}`,
      `${event.scorer} sends ${event.town} through`,
      `${event.town} ${event.goals} ${event.rival}: report`,
    ];
    for (let n = 0; n < rng.between(1, 3); n++) {
      const source = `Outlet ${(first + n) % OUTLETS}`;
      const [title, body] = [headlines[n] ?? "", bodies[n] ?? []];
      const card: Shown = { title, source, body, article: `${i} ${source}`, event: i };
      const add = (change: Partial<Shown>) => shown.push({ ...card, ...change });
      add({});
      if (rng.chance(0.5)) add({ body: [body.join(" ")] });
      if (rng.chance(0.4)) add({ source: null });
      if (rng.chance(0.3)) add({ title: `${title} (updated)`, body: edited(rng, body) });
    }
  }
  return shown;
}
