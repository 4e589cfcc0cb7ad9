import type { FeatureSource } from "../../src/story/features.ts";

/** An article and the event that it reports. */
export type LabelledArticle = FeatureSource & {
  readonly id: string;
  readonly event: number;
};

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 4, 1);

export function published(day: number): Pick<FeatureSource, "publishedAt" | "dating"> {
  const at = (time: number) => new Date(time).toISOString();
  const start = FIRST_DAY + day * DAY;
  return {
    publishedAt: at(start + DAY / 2),
    dating: { earliest: at(start), latest: at(start + DAY - 1_000) },
  };
}

export const UNDATED: Pick<FeatureSource, "publishedAt" | "dating"> = {
  publishedAt: null,
  dating: { earliest: null, latest: null },
};

export function paragraphs(texts: readonly string[]): FeatureSource["body"] {
  return texts.map((text) => ({ type: "paragraph", text }));
}
