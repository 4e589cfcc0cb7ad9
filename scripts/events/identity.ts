import { assembleArticle } from "../../src/article/assemble.ts";
import { bucketContextAfter, groupIntoBuckets } from "../../src/article/buckets.ts";
import type { Observation } from "../../src/article/observations.ts";
import { type ArticleGroup, splitBucket } from "../../src/article/split-bucket.ts";
import { toWording } from "../../src/article/wording.ts";
import { type Invented, paragraphs } from "./invented.ts";
import type { Shown } from "./template-set.ts";

/** Few, so that one outlet tells many events by one template. */
const OUTLETS = 9;

/** Invented articles: how many there are, how many the catalogue makes of them, and what stories are made of. */
export type Corpus = {
  readonly written: number;
  readonly made: number;
  readonly articles: readonly Invented[];
};

/** Articles that one page shows, as it was written: each event's are of different outlets. */
export function shownOnce(articles: readonly Invented[]): Corpus {
  const told = new Map<number, number>();
  const evidence = articles.map(({ title, body, event }): Observation => {
    const before = told.get(event) ?? 0;
    told.set(event, before + 1);
    return evidenceOf(title, `Outlet ${(event + before) % OUTLETS}`, body);
  });
  return { written: articles.length, made: articlesOf(evidence).length, articles };
}

/** Articles that pages show in several ways, without a time: stories are made of what the catalogue makes of them. */
export function shownOften(shown: readonly Shown[]): Corpus {
  const by = new Map<Observation, Shown>();
  for (const each of shown) {
    by.set(evidenceOf(each.title, each.source, paragraphs(each.body)), each);
  }
  const articles = articlesOf([...by.keys()]).flatMap((group): Invented[] => {
    const best = by.get(group.members[0]);
    return best ? [{ ...assembleArticle(group), event: best.event, template: best.template }] : [];
  });
  const written = new Set(shown.map(({ article }) => article)).size;
  return { written, made: articles.length, articles };
}

function articlesOf(evidence: readonly Observation[]): ArticleGroup[] {
  const none = { holders: new Map(), large: new Map() };
  const surroundings = bucketContextAfter(none, evidence, { known: [], left: [] });
  return groupIntoBuckets(evidence, surroundings).flatMap(splitBucket);
}

function evidenceOf(title: string, source: string | null, body: Invented["body"]): Observation {
  const wording = toWording(
    {
      role: "card",
      position: 0,
      title,
      source,
      category: null,
      hashtags: [],
      dateline: null,
      agency: null,
      byline: null,
      published: null,
      setAside: [],
      flags: [],
      span: [0, 0],
      body: body.map((block) => ({ ...block, span: [0, 0] })),
      spans: { title: [0, 0] },
    },
    "en",
  );
  return { wording, datings: [], pages: [], hashtags: [] };
}
