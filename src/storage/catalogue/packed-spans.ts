import type { Sighting, Span } from "../../reader/capture-reading.ts";

/**
 * Stored spans of a sighting: each is the distance from the end of the previous one and its length. A body
 * has dozens, most of which are adjacent, so this takes a third of the size.
 */
type Stored = {
  readonly sighting: Span;
  readonly title: Span;
  readonly source?: Span;
  readonly published?: Span;
  readonly body: readonly number[];
  /** By reason, so that each reason is stored once. Sightings of earlier code have none. */
  readonly setAside?: Readonly<Record<string, readonly number[]>>;
} & Pick<Sighting, "bases">;

/** Byte ranges of a sighting, its fields, each block of its body, and the text that is in no block. */
export type SightingSpans = Readonly<ReturnType<typeof unpackSpans>>;

export function packSpans({
  span,
  spans,
  body,
  setAside,
  bases,
}: Pick<Sighting, "span" | "spans" | "setAside" | "bases"> & {
  readonly body: readonly { readonly span: Span }[];
}): Stored {
  const byReason = [...Map.groupBy(setAside, ({ why }) => why)];
  return {
    sighting: span,
    ...spans,
    body: pack(body),
    ...(bases && { bases }),
    ...(byReason.length > 0 && {
      setAside: Object.fromEntries(byReason.map(([why, stretches]) => [why, pack(stretches)])),
    }),
  };
}

export function unpackSpans(text: string) {
  const { body, setAside = {}, ...fields }: Stored = JSON.parse(text);
  return {
    ...fields,
    body: unpack(body),
    // In page order.
    setAside: Object.entries(setAside)
      .flatMap(([why, packed]) => unpack(packed).map((span) => ({ span, why })))
      .sort((a, b) => a.span[0] - b.span[0]),
  };
}

export function overlap([a, b]: Span, [from, to]: Span): boolean {
  return a < to && b > from;
}

function pack(stretches: readonly { readonly span: Span }[]): number[] {
  let end = 0;
  return stretches.flatMap(({ span: [from, to] }) => {
    const gap = from - end;
    end = to;
    return [gap, to - from];
  });
}

function unpack(packed: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0, end = 0; i < packed.length; i += 2) {
    const from = end + (packed[i] ?? 0);
    end = from + (packed[i + 1] ?? 0);
    spans.push([from, end]);
  }
  return spans;
}
