import { foldedLetters } from "../text/fold.ts";
import { memoized } from "../text/memoize.ts";
import { type Bucket, MAX_WORDINGS_PER_ID } from "./buckets.ts";
import type { Observation } from "./observations.ts";
import {
  type ComparedText,
  haveCommonAddress,
  isSameArticle,
  matchUnnamed,
  toComparedText,
} from "./same-article.ts";
import { toPlainText, type Wording } from "./wording.ts";

/** The wordings of one article, the best first. */
export type ArticleGroup = {
  readonly id: string;
  readonly members: readonly [Observation, ...Observation[]];
  /** Whether the article names no outlet, and two or more outlets have its text. */
  readonly sourceAmbiguous: boolean;
};

/**
 * Splits a bucket into articles: the connected components of pairs that are the same article, of one outlet or
 * without one. A wording without an outlet joins the article of the outlet that has its text; an exact match is
 * preferred, and it joins none if two outlets match. A large bucket is not known in full, so its wordings are only
 * grouped by identical headline and text.
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
  const separate: ArticleGroup[] = [];
  for (const cluster of clusters(nodes.filter(({ outlet }) => outlet === null))) {
    const homes = homesOf(cluster, named);
    const outlets = new Set(homes.map((i) => named[i]?.[0]?.outlet));
    const [home] = homes;
    if (home !== undefined && homes.length === 1) joining[home]?.push(...cluster);
    else separate.push(groupOf(cluster, outlets.size > 1));
  }
  return [...joining.map((cluster) => groupOf(cluster, false)), ...separate];
}

/** Returns the indexes of the named articles that have the text of a cluster without an outlet. */
function homesOf(cluster: readonly Node[], named: readonly (readonly Node[])[]): number[] {
  const matches = named.map((home) => {
    const found = cluster.flatMap((one) => home.map((other) => matchUnnamed(one, other)));
    return found.includes("exact") ? "exact" : found.find((each) => each !== null);
  });
  const best = matches.includes("exact") ? "exact" : "edited";
  return matches.flatMap((each, i) => (each === best ? [i] : []));
}

/** The wordings with the same id, which differ only in form. */
type Node = ComparedText & { readonly observations: readonly Observation[] };

function nodeOf(observations: readonly Observation[]): Node {
  const ordered = observations.toSorted((a, b) => (a.wording.hash < b.wording.hash ? -1 : 1));
  // The wordings of an id share what is compared, so the first by hash represents them.
  const [first] = ordered;
  if (!first) throw new Error("A node needs an observation.");
  return { ...toComparedText(first.wording, ordered), observations: ordered };
}

/**
 * Groups nodes of one outlet, or without one, that are the same article. Headlines without text come last: each joins
 * the text under its headline if there is exactly one.
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

/** Whether a headline without text shares its headline or an address with a cluster. */
function isHeadedBy(cluster: readonly Node[], node: Node): boolean {
  return cluster.some(
    (other) => other.headline === node.headline || haveCommonAddress(other, node),
  );
}

function groupOf(cluster: readonly Node[], sourceAmbiguous: boolean): ArticleGroup {
  const members = cluster.flatMap((node) => node.observations).sort(bestFirst);
  const named = members.filter(({ wording }) => wording.source !== null);
  // The lowest id of the members with an outlet, or else of all.
  const [id] = (named.length > 0 ? named : members).map(({ wording }) => wording.id).sort();
  const [best, ...others] = members;
  if (!best || id === undefined) throw new Error("A group needs an observation.");
  return { id, members: [best, ...others], sourceAmbiguous };
}

/** The factor for the length of a truncated text. */
const TRUNCATED_FACTOR = 0.8;
const TRUNCATED_FLAGS: ReadonlySet<string> = new Set(["truncated", "lede-missing", "caption-only"]);

/**
 * Orders wordings, the best first: the fullest text, where a truncated one counts for less; then text in several
 * blocks before text in one; then fewer blocks; then by content, so that the order does not depend on arrival.
 */
export function bestFirst({ wording: a }: Observation, { wording: b }: Observation): number {
  return (
    fullness(b) - fullness(a) ||
    Number(b.body.length > 1) - Number(a.body.length > 1) ||
    a.body.length - b.body.length ||
    (a.hash < b.hash ? -1 : 1)
  );
}

const fullness = memoized(({ body, flags }: Wording): number => {
  const letters = foldedLetters(toPlainText(body)).length;
  return flags.some((flag) => TRUNCATED_FLAGS.has(flag)) ? letters * TRUNCATED_FACTOR : letters;
});
