/** A half-open range of a text, in UTF-16 units. */
export type TextRange = { readonly from: number; readonly to: number };

/** A stop or a colon with its closing marks. */
const STOPPED = /[.!?…؟۔।።။។。｡！？:]["'“”’»)\]」』）｣]*$/;
/** Longer than any run of closing marks. A fixed length keeps the check independent of the text's length. */
const END_CHARACTERS = 12;

/** Whether a text ends like a sentence. */
export function endsInStop(text: string): boolean {
  return STOPPED.test(text.slice(-END_CHARACTERS));
}
