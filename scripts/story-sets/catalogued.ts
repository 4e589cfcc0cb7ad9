import { assembleArticle } from "../../src/article/assemble.ts";
import { bucketContextAfter, groupIntoBuckets } from "../../src/article/buckets.ts";
import type { Observation } from "../../src/article/observations.ts";
import { type ArticleGroup, splitBucket } from "../../src/article/split-bucket.ts";
import { toWording } from "../../src/article/wording.ts";
import { type LabelledArticle, paragraphs } from "./labelled.ts";
import type { Shown } from "./template-set.ts";

/** Few, so that an outlet reports many events from the same template. */
const OUTLETS = 9;

export type Corpus = {
  /** How many articles were written, and how many the catalogue makes of the pages that show them. */
  readonly written: number;
  readonly made: number;
  /** The articles to group into stories. */
  readonly articles: readonly LabelledArticle[];
};

/** Articles that appear once, as they were written; those on one event are from different outlets. */
export function shownOnce(articles: readonly LabelledArticle[]): Corpus {
  const counts = new Map<number, number>();
  const observations = articles.map(({ title, body, event }): Observation => {
    const before = counts.get(event) ?? 0;
    counts.set(event, before + 1);
    return observationOf(title, `Outlet ${(event + before) % OUTLETS}`, body);
  });
  return { written: articles.length, made: articlesOf(observations).length, articles };
}

/** Articles that pages show in several forms and without a time, as the catalogue assembles them. */
export function shownOften(shown: readonly Shown[]): Corpus {
  const seen = ({ title, source, body }: Shown) => observationOf(title, source, paragraphs(body));
  const events = new Map(shown.map((each) => [seen(each), each.event]));
  return { ...assembled(events), written: new Set(shown.map(({ article }) => article)).size };
}

/** Makes articles of what pages show. An article reports the event of its best wording. */
export function assembled(events: ReadonlyMap<Observation, number>): Corpus {
  const articles = articlesOf([...events.keys()]).map((group): LabelledArticle => {
    const [best] = group.members;
    return { ...assembleArticle(group), event: events.get(best) ?? -1 };
  });
  return { written: events.size, made: articles.length, articles };
}

function articlesOf(observations: readonly Observation[]): ArticleGroup[] {
  const none = { holders: new Map(), large: new Map() };
  const context = bucketContextAfter(none, observations, { known: [], lostAddresses: [] });
  return groupIntoBuckets(observations, context).flatMap(splitBucket);
}

function observationOf(
  title: string,
  source: string | null,
  body: LabelledArticle["body"],
): Observation {
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
