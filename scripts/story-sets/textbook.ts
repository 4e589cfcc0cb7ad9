// The textbook method with which stories are compared: clusters of articles by the cosine of their words.
import { stemOf } from "../../src/text/stems.ts";
import type { LabelledArticle } from "./catalogued.ts";
import { type PairScores, pairScores } from "./pair-scores.ts";

const TITLE_WORDS = 3;
const MAX_DAYS = 4;
const DAY = 86_400_000;
const THRESHOLDS = Array.from({ length: 26 }, (_, i) => 0.08 + 0.02 * i);

/**
 * Scores average-link clusters by the cosine of (1 + ln tf) · idf, of articles at most four days apart. The documents
 * are these very articles, and the threshold is the best one for them, so that the scores flatter the method.
 */
export function textbookScores(articles: readonly LabelledArticle[]): PairScores {
  const cosines = cosinesOf(articles);
  const times = articles.map(({ publishedAt }) => Date.parse(publishedAt ?? ""));
  const daysApart = (i: number, j: number) => Math.abs((times[i] ?? 0) - (times[j] ?? 0)) / DAY;
  const pairs = cosines
    .flatMap((row, i) => row.slice(0, i).map((cosine, j) => ({ i, j, cosine })))
    // Days that are not known are NaN.
    .filter(({ i, j }) => !(daysApart(i, j) > MAX_DAYS))
    .sort((a, b) => b.cosine - a.cosine);
  const sumOf = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, i) => b.reduce((part, j) => part + (cosines[i]?.[j] ?? 0), sum), 0);
  const right = articles.map(({ event }) => String(event));
  const scores = THRESHOLDS.map((threshold) => {
    const clusters = articles.map((_, i) => [i]);
    for (const { i, j } of pairs.filter(({ cosine }) => cosine >= threshold)) {
      const [a = [], b = []] = [clusters[i], clusters[j]];
      if (a === b || sumOf(a, b) < threshold * a.length * b.length) continue;
      a.push(...b);
      for (const member of b) clusters[member] = a;
    }
    return pairScores(right, clusters.map(String));
  });
  return scores.reduce((best, each) => (each.ari > best.ari ? each : best));
}

function cosinesOf(articles: readonly LabelledArticle[]): number[][] {
  const counts = articles.map(({ title, body }) => {
    const texts = [...Array<string>(TITLE_WORDS).fill(title), ...body.map(({ text }) => text)];
    const words =
      texts
        .join(" ")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return [...Map.groupBy(words, (word) => stemOf(word) ?? "")].map(
      ([stem, { length }]) => [stem, length] as const,
    );
  });
  const documents = Map.groupBy(counts.flat(), ([stem]) => stem);
  const vectors = counts.map((own) => {
    const weights = own.map(([stem, tf]) => {
      const df = documents.get(stem)?.length ?? 1;
      return [stem, (1 + Math.log(tf)) * Math.log(articles.length / df)] as const;
    });
    const norm = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([stem, weight]) => [stem, weight / norm]));
  });
  return vectors.map((a) =>
    vectors.map((b) => a.entries().reduce((sum, [stem, x]) => sum + x * (b.get(stem) ?? 0), 0)),
  );
}
