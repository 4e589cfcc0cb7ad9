/**
 * Version of the code that derives an article from captures: the reader, the assembly, the document's fields, the features
 * of stories, and the search row. Increase it with every change of their output: scheduled runs then read the captures
 * again. `npm run check` compares it with the output for the seeds and fixtures (scripts/versions.ts).
 */
export const DERIVATION = 26;

/**
 * A reading is a number: the derivation that reads, and how often an operator asked to read everything again with it. So
 * one comparison says whether a capture has to be read again, whatever the reason. The catalogue has the reading that is
 * wanted, and each capture the one that it has.
 */
const READINGS_PER_DERIVATION = 1_000_000;

/** The least reading that this code wants. */
export const FIRST_READING = DERIVATION * READINGS_PER_DERIVATION;

/** The greatest that it makes: a later version wants one that this one cannot make. */
export const LAST_READING = FIRST_READING + READINGS_PER_DERIVATION - 1;

export function derivationOf(reading: number): number {
  return Math.floor(reading / READINGS_PER_DERIVATION);
}

/** A field that documents of earlier derivations do not have. */
export type AddedField = {
  /** The first derivation whose documents have the field. */
  readonly since: number;
  readonly field: string;
  /** The value that older documents are served with; the contract must allow it. */
  readonly value: null | string | number | boolean | readonly [];
};

/** Older documents are completed with these, so that every document that a client receives meets the contract. */
export const ADDED_FIELDS: readonly AddedField[] = [
  { since: 24, field: "standfirst", value: null },
  { since: 24, field: "modifiedAt", value: null },
  { since: 24, field: "image", value: null },
];

/** Whether documents of a derivation have every field and can be served as they are stored. */
export function isComplete(derivation: number): boolean {
  return ADDED_FIELDS.every(({ since }) => since <= derivation);
}
