import { slug, type Wording } from "./identity.ts";
import type { Dating } from "./schema.ts";

/** A wording and what all its sightings say together. */
export type Evidence = {
  readonly wording: Wording;
  /** The sightings' datings, or any part of them that includes the narrowest and both extremes. */
  readonly datings: readonly Dating[];
  /** Address of a page that has it as its main article; the first by code points. */
  readonly page: string | null;
};

/** The wordings of one article, best first. */
export type Group = {
  readonly id: string;
  readonly members: readonly [Evidence, ...Evidence[]];
  /** Two outlets or more have this headline and text, and this one names none. */
  readonly sourceAmbiguous: boolean;
};

/**
 * Parts a bucket (all wordings of one folded headline and text) into articles, one an outlet. A
 * wording without outlet, as main articles often are, joins the one outlet that there is; where
 * two share headline and text it joins neither.
 */
export function partBucket(bucket: readonly Evidence[]): Group[] {
  const outlets = Map.groupBy(bucket, ({ wording }) =>
    wording.source === null ? null : slug(wording.source),
  );
  const unnamed = outlets.get(null) ?? [];
  outlets.delete(null);

  const parts = [...outlets.values()];
  const [only] = parts;
  if (parts.length === 1 && only) return groupOf([...only, ...unnamed], false);
  return [...parts.flatMap((part) => groupOf(part, false)), ...groupOf(unnamed, parts.length > 1)];
}

function groupOf(evidence: readonly Evidence[], sourceAmbiguous: boolean): Group[] {
  const [best, ...others] = evidence.toSorted(byWorth);
  if (!best) return [];
  return [{ id: idOf([best, ...others]), members: [best, ...others], sourceAmbiguous }];
}

/** The id of a member with an outlet, else of any; the smallest of them. */
function idOf(members: readonly [Evidence, ...Evidence[]]): string {
  const named = members.filter(({ wording }) => wording.source !== null);
  const candidates = named.length > 0 ? named : members;
  const [least] = candidates.map(({ wording }) => wording.id).sort();
  return least ?? members[0].wording.id;
}

/** Text in paragraphs before text in one line; then by content, which no arrival can change. */
function byWorth(a: Evidence, b: Evidence): number {
  return (
    b.wording.body.length - a.wording.body.length || (a.wording.hash < b.wording.hash ? -1 : 1)
  );
}
