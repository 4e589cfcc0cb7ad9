import { type Bucket, ID_WORDINGS } from "./buckets.ts";
import type { Evidence } from "./evidence.ts";
import { slug } from "./identity.ts";
import { isSameText, shareAddress, type Text, textOf } from "./same-text.ts";
import { byWorth } from "./worth.ts";

/** The wordings of one article, best first. */
export type Group = {
  readonly id: string;
  readonly members: readonly [Evidence, ...Evidence[]];
  /** Two outlets or more have what this one says, and it names none. */
  readonly sourceAmbiguous: boolean;
};

/**
 * Parts a bucket into articles. Wordings of one outlet are one article where they share an address
 * or a text, edited or cut, or where one of them is a headline alone and the headline is the same. A
 * wording without outlet joins the one outlet that has the same; where two have it joins neither.
 */
export function partBucket({ evidence, isLarge }: Bucket): Group[] {
  const nodes = [...Map.groupBy(evidence, ({ wording }) => wording.id).values()].map(nodeOf);
  if (isLarge) return nodes.map(({ evidence }) => groupOf(evidence.slice(0, ID_WORDINGS), false));

  const named: Node[][] = [];
  for (const outlet of Map.groupBy(nodes, ({ outlet }) => outlet).values()) {
    if (outlet[0]?.outlet !== null) named.push(...clusters(outlet));
  }
  const unnamed = clusters(nodes.filter(({ outlet }) => outlet === null));
  const joining = named.map((cluster): Node[] => [...cluster]);
  const apart: Group[] = [];
  for (const cluster of unnamed) {
    const homes = [...named.keys()].filter((i) => areSame(named[i] ?? [], cluster));
    const outlets = new Set(homes.map((i) => named[i]?.[0]?.outlet));
    const [home] = homes;
    if (home !== undefined && homes.length === 1) joining[home]?.push(...cluster);
    else
      apart.push(
        groupOf(
          cluster.flatMap((node) => node.evidence),
          outlets.size > 1,
        ),
      );
  }
  return [
    ...joining.map((cluster) =>
      groupOf(
        cluster.flatMap((node) => node.evidence),
        false,
      ),
    ),
    ...apart,
  ];
}

/** Wordings with one id: they say the same but for their form. */
type Node = Text & { readonly outlet: string | null; readonly evidence: readonly Evidence[] };

function nodeOf(evidence: readonly Evidence[]): Node {
  const ordered = evidence.toSorted((a, b) => (a.wording.hash < b.wording.hash ? -1 : 1));
  // What the wordings of an id have in common is asked of one of them: always the same one.
  const [first] = ordered;
  if (!first) throw new Error("A node needs evidence.");
  const { source } = first.wording;
  return {
    ...textOf(first.wording, ordered),
    outlet: source === null ? null : slug(source),
    evidence: ordered,
  };
}

/**
 * Nodes of one outlet, or of none, that are one article. Headlines alone come last: each joins the
 * text under its headline if there is but one.
 */
function clusters(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = [];
  const order = nodes.toSorted((a, b) => (a.exact < b.exact ? -1 : 1));
  for (const node of order.filter(({ isEmpty }) => !isEmpty)) {
    const same = found.filter((cluster) => cluster.some((other) => isSameText(node, other)));
    for (const cluster of same.slice(1)) found.splice(found.indexOf(cluster), 1);
    if (same[0]) same[0].push(node, ...same.slice(1).flat());
    else found.push([node]);
  }
  const texts = [...found];
  for (const node of order.filter(({ isEmpty }) => isEmpty)) {
    const homes = texts.filter((cluster) => areSame(cluster, [node]));
    const alike = found.find((cluster) => !texts.includes(cluster) && areSame(cluster, [node]));
    if (homes[0] && homes.length === 1) homes[0].push(node);
    else if (homes.length === 0 && alike) alike.push(node);
    else found.push([node]);
  }
  return found;
}

/** Whether two clusters are of one article, outlets aside. */
function areSame(a: readonly Node[], b: readonly Node[]): boolean {
  return a.some((one) =>
    b.some((other) =>
      one.isEmpty || other.isEmpty
        ? one.headline === other.headline || shareAddress(one, other)
        : isSameText(one, other),
    ),
  );
}

function groupOf(evidence: readonly Evidence[], sourceAmbiguous: boolean): Group {
  const [best, ...others] = evidence.toSorted(byWorth);
  if (!best) throw new Error("A group needs evidence.");
  return { id: idOf([best, ...others]), members: [best, ...others], sourceAmbiguous };
}

/** The id of a member with an outlet, else of any; the smallest of them. */
function idOf(members: readonly [Evidence, ...Evidence[]]): string {
  const named = members.filter(({ wording }) => wording.source !== null);
  const candidates = named.length > 0 ? named : members;
  const [least] = candidates.map(({ wording }) => wording.id).sort();
  return least ?? members[0].wording.id;
}
