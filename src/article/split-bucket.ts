import { bestFirst } from "./best-wording.ts";
import { type Bucket, MAX_WORDINGS_PER_ID } from "./buckets.ts";
import type { Observation } from "./observations.ts";
import {
  type ComparedText,
  haveCommonAddress,
  isSameArticle,
  matchUnnamed,
  toComparedText,
} from "./same-article.ts";

/** The wordings of one article, best first. */
export type ArticleGroup = {
  readonly id: string;
  readonly members: readonly [Observation, ...Observation[]];
  /** Two outlets or more have what this one says, and it names none. */
  readonly sourceAmbiguous: boolean;
};

/**
 * Parts a bucket into articles: the components over pairs of one outlet, or of none, that are one
 * article. A wording without an outlet joins the one article of an outlet that says the same; what says
 * exactly the same comes first, and where two outlets do, it joins neither. Of a bucket that is too large to be
 * known whole, what has one headline and one text is known, and decided by itself.
 */
export function splitBucket({ observations, isLarge }: Bucket): ArticleGroup[] {
  const nodes = [...Map.groupBy(observations, ({ wording }) => wording.id).values()].map(nodeOf);
  if (!isLarge) return splitNodes(nodes);
  const known = nodes.map((node) => ({
    ...node,
    observations: node.observations.slice(0, MAX_WORDINGS_PER_ID),
  }));
  return [...Map.groupBy(known, ({ exact }) => exact).values()].flatMap(splitNodes);
}

function splitNodes(nodes: readonly Node[]): ArticleGroup[] {
  const named = [...Map.groupBy(nodes, ({ outlet }) => outlet)]
    .filter(([outlet]) => outlet !== null)
    .flatMap(([, ofOutlet]) => clusters(ofOutlet));
  const joining = named.map((cluster): Node[] => [...cluster]);
  const apart: ArticleGroup[] = [];
  for (const cluster of clusters(nodes.filter(({ outlet }) => outlet === null))) {
    const homes = homesOf(cluster, named);
    const outlets = new Set(homes.map((i) => named[i]?.[0]?.outlet));
    const [home] = homes;
    if (home !== undefined && homes.length === 1) joining[home]?.push(...cluster);
    else apart.push(groupOf(observationsIn(cluster), outlets.size > 1));
  }
  return [...joining.map((cluster) => groupOf(observationsIn(cluster), false)), ...apart];
}

/** Which of the outlets' articles say what a cluster without an outlet says. */
function homesOf(cluster: readonly Node[], named: readonly (readonly Node[])[]): number[] {
  const how = named.map((home) => {
    const found = cluster.flatMap((one) => home.map((other) => relation(one, other)));
    return found.includes("exact") ? "exact" : found.find((each) => each !== null);
  });
  const best = how.includes("exact") ? "exact" : "edited";
  return how.flatMap((each, i) => (each === best ? [i] : []));
}

function relation(unnamed: Node, named: Node): "exact" | "edited" | null {
  if (!unnamed.isEmpty && !named.isEmpty) return matchUnnamed(unnamed, named);
  if (haveCommonAddress(unnamed, named) || unnamed.exact === named.exact) return "exact";
  return unnamed.headline === named.headline ? "edited" : null;
}

function observationsIn(cluster: readonly Node[]): Observation[] {
  return cluster.flatMap((node) => node.observations);
}

/** Wordings with one id: they say the same but for their form. */
type Node = ComparedText & { readonly observations: readonly Observation[] };

function nodeOf(observations: readonly Observation[]): Node {
  const ordered = observations.toSorted((a, b) => (a.wording.hash < b.wording.hash ? -1 : 1));
  // What the wordings of an id have in common is asked of one of them: always the same one.
  const [first] = ordered;
  if (!first) throw new Error("A node needs an observation.");
  return { ...toComparedText(first.wording, ordered), observations: ordered };
}

/**
 * Nodes of one outlet, or of none, that are one article. Headlines alone come last: each joins the
 * text under its headline if there is but one.
 */
function clusters(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = [];
  const order = nodes.toSorted((a, b) => (a.exact < b.exact ? -1 : 1));
  for (const node of order.filter(({ isEmpty }) => !isEmpty)) {
    const same = found.filter((cluster) => cluster.some((other) => isSameArticle(node, other)));
    for (const cluster of same.slice(1)) found.splice(found.indexOf(cluster), 1);
    if (same[0]) same[0].push(node, ...same.slice(1).flat());
    else found.push([node]);
  }
  const texts = [...found];
  for (const node of order.filter(({ isEmpty }) => isEmpty)) {
    const homes = texts.filter((cluster) => isHeadedBy(cluster, node));
    const alike = found.find((cluster) => !texts.includes(cluster) && isHeadedBy(cluster, node));
    if (homes[0] && homes.length === 1) homes[0].push(node);
    else if (homes.length === 0 && alike) alike.push(node);
    else found.push([node]);
  }
  return found;
}

/** Whether a headline alone and a cluster of the same outlet have the headline or an address in common. */
function isHeadedBy(cluster: readonly Node[], node: Node): boolean {
  return cluster.some(
    (other) => other.headline === node.headline || haveCommonAddress(other, node),
  );
}

function groupOf(observations: readonly Observation[], sourceAmbiguous: boolean): ArticleGroup {
  const [best, ...others] = observations.toSorted(bestFirst);
  if (!best) throw new Error("A group needs an observation.");
  return { id: idOf([best, ...others]), members: [best, ...others], sourceAmbiguous };
}

/** The id of a member with an outlet, else of any; the smallest of them. */
function idOf(members: readonly [Observation, ...Observation[]]): string {
  const named = members.filter(({ wording }) => wording.source !== null);
  const candidates = named.length > 0 ? named : members;
  const [least] = candidates.map(({ wording }) => wording.id).sort();
  return least ?? members[0].wording.id;
}
