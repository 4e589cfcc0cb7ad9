import type { Sighting, Span } from "../reader/reading.ts";

/**
 * The spans of a sighting, as they are stored: each as the distance from the end of the one before
 * and its length, since a body has dozens and most follow each other. A third of the size.
 */
type Stored = {
  readonly sighting: Span;
  readonly title: Span;
  readonly source?: Span;
  readonly published?: Span;
  readonly body: readonly number[];
};

/** Byte ranges of a sighting, of its fields, and of each block of its body. */
export type Spans = Omit<Stored, "body"> & { readonly body: readonly Span[] };

export function packSpans({ span, spans, body }: Sighting): string {
  let end = 0;
  const packed = body.flatMap(({ span: [from, to] }) => {
    const gap = from - end;
    end = to;
    return [gap, to - from];
  });
  return JSON.stringify({ sighting: span, ...spans, body: packed } satisfies Stored);
}

export function unpackSpans(text: string): Spans {
  const { body, ...fields }: Stored = JSON.parse(text);
  const spans: Span[] = [];
  for (let i = 0, end = 0; i < body.length; i += 2) {
    const from = end + (body[i] ?? 0);
    end = from + (body[i + 1] ?? 0);
    spans.push([from, end]);
  }
  return { ...fields, body: spans };
}
