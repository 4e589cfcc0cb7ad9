/**
 * What the marks of a text are for, by UTF-16 unit: a look-up, where an expression or a search in a
 * string would cost more than all else that is asked of most sentences.
 */
const STOP = 1;
const COLON = 2;
const CLOSER = 4;
const OPENER = 8;
const SPACE = 16;
const DASH_OR_BRACKET = 32;
const CLOSING_BRACKET = 64;

/** Longer than any of the marks' units; those beyond are letters or marks of no interest. */
const KINDS = new Uint8Array(0x3003);
for (const [kind, marks] of [
  [STOP, ".!?…؟。"],
  [COLON, ":"],
  [CLOSER, "\"'”’»)]"],
  [OPENER, "\"'“‘«([_©|•»›→↓↑▶►▸▼▲■●★☆✉➜➡⬇⬆>–—-$£€₹¥ \u200E\u200F\u202A\u202B"],
  [SPACE, " \u00A0\t\n\v\f\r\u202F"],
  [DASH_OR_BRACKET, "—–-(["],
  [CLOSING_BRACKET, ")]/"],
] as const) {
  for (const mark of marks) {
    const unit = mark.charCodeAt(0);
    KINDS[unit] = (KINDS[unit] ?? 0) | kind;
  }
}

/** A stop, or what closes around one. */
export function isStopOrCloser(unit: number): boolean {
  return is(unit, STOP | CLOSER);
}

/** What can stand between a stop and the next sentence's first letter or digit: also marks of direction. */
export function isOpener(unit: number): boolean {
  return is(unit, OPENER);
}

export function isSpace(unit: number): boolean {
  return is(unit, SPACE);
}

/** What an agency's signature or a picture's credit can begin with. */
export function mayBeginSignOff(unit: number): boolean {
  return is(unit, DASH_OR_BRACKET);
}

/** Whether what a signature stands behind or within is among the last characters of a text. */
export function mayHoldSignature(text: string, characters: number): boolean {
  for (let i = Math.max(0, text.length - characters); i < text.length; i++) {
    if (is(text.charCodeAt(i), DASH_OR_BRACKET | CLOSING_BRACKET)) return true;
  }
  return false;
}

/** Whether a text ends in a question mark. */
export function asks(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x3f || last === 0x61f;
}

/** Whether a text ends as a sentence does: in a stop, or a mark that closes behind one. */
export function endsInStop(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && is(text.charCodeAt(i), CLOSER)) i--;
  return i < 0 || is(text.charCodeAt(i), STOP | COLON);
}

function is(unit: number, kinds: number): boolean {
  return ((KINDS[unit] ?? 0) & kinds) !== 0;
}
