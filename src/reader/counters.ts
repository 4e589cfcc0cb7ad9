import { expression } from "./expressions.ts";
import { type Line, partOf } from "./lines.ts";
import type { Row } from "./prompts/judging.ts";

/** Times and points that count the parts of a live report or a list, and durations, which look alike and go. */

/** `2.`, before what is said of it. */
export function isPoint(text: string): boolean {
  // Most sentences are longer.
  return text.length < 4 && POINT.test(text);
}

const POINT = /^\d{1,2}[.)]$/;

const LAST_POINT = expression`(?<=\p{L}) (?<point>\d{1,2})\.$`;

/** In a list, `SUBSCRIBE 4.` as two: the point belongs to what stands behind it. */
export function withPoints(sentences: readonly Line[]): readonly Line[] {
  if (!sentences.some(({ text }) => isPoint(text))) return sentences;
  let counted = 0;
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (isPoint(text)) counted = Number.parseInt(text, 10);
    const last = LAST_POINT.exec(text);
    // `The oven reads gas 6.` counts nothing.
    if (last === null || Number(last.groups?.["point"]) !== counted + 1) return [sentence];
    counted += 1;
    const parts = [partOf(sentence, 0, last.index), partOf(sentence, last.index, text.length)];
    return parts.filter((part) => part !== null);
  });
}

/** Whether a line is a time, `4.10pm`, over what happened then. */
export function isTimeOfDay(line: string): boolean {
  return TIME_OF_DAY.test(line);
}

const TIME_OF_DAY = /^\d{1,2}[:.]\d\d ?[ap]\.?m\.?$/i;

/** Whether a text is how long a video is, and no time of a live report. */
export function isDuration(text: string, row: Row, i: number): boolean {
  return DURATION.test(text) && !isCounted(text, row, i);
}

/** Length of the duration, or of the speed, `1x`, that a sentence stands behind; 0 for none. */
export function durationBefore(text: string, row: Row, i: number): number {
  if (SPEED_BEFORE.test(text)) return SPEED.length;
  // A time may begin any other sentence, but none in brackets.
  const before = i === 0 ? DURATION_BEFORE : BRACKETED_BEFORE;
  const duration = before.exec(text)?.[0];
  return duration === undefined || isCounted(duration, row, i) ? 0 : duration.length;
}

/** Where the time or the point begins that ends a prompt but belongs to what is behind it; -1 for none. */
export function counterBehind(prompt: string, row: Row, i: number): number {
  const counter = COUNTER_LAST.exec(prompt);
  return counter !== null && isCounted(counter[0], row, i) ? counter.index : -1;
}

/**
 * Whether other sentences near by begin with a time too, or with a point of the same kind: then it is of a live report or of
 * a list rather than of a prompt.
 */
function isCounted(counter: string, { textAt }: Row, i: number): boolean {
  const form = TIME.test(counter) ? TIME : POINT_FIRST;
  return [-4, -3, -2, -1, 1, 2, 3, 4].some((step) => form.test(textAt(i + step) ?? ""));
}

const TIME = /^\d{1,2}[:.]\d\d/;
const POINT_FIRST = /^\d{1,2}[-.)](?: |$)/;
/** `LIVE 9:58`, `Read also: Ten oils 3-`, and either alone. */
const COUNTER_LAST = /(?<=^| )(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2}[-.)])$/i;
/** How long a video is, alone and before a sentence, or how fast it plays. */
const DURATION = /^(?:\d{1,2}:\d\d|\(\d{1,2}:\d\d\))$/;
const DURATION_BEFORE = expression`^\d{1,2}:\d\d(?= ["“‘]?\p{Lu}\p{L}+ )(?! \p{Lu}{2,4} )`;
const BRACKETED_BEFORE = expression`^\(\d{1,2}:[0-5]\d\)(?= ["“‘]?\p{Lu}\p{L}+ )`;
const SPEED = "1x";
const SPEED_BEFORE = expression`^1x(?= ["“‘]?\p{Lu}\p{L}+ )`;
