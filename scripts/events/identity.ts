import { bucketsOf } from "../../src/article/buckets.ts";
import { type Evidence, keysOf } from "../../src/article/evidence.ts";
import { wordingOf } from "../../src/article/identity.ts";
import { partBucket } from "../../src/article/parting.ts";
import type { Invented } from "./invented.ts";

/** Few, so that one outlet tells many events by one template. */
const OUTLETS = 9;

/**
 * How many articles the catalogue makes of invented ones: as many, if none is taken for another. Each
 * event's articles are of different outlets.
 */
export function articlesMade(articles: readonly Invented[]): number {
  const told = new Map<number, number>();
  const evidence = articles.map((article): Evidence => {
    const before = told.get(article.event) ?? 0;
    told.set(article.event, before + 1);
    return evidenceOf(article, `Outlet ${(article.event + before) % OUTLETS}`);
  });
  const holders = new Map<string, Map<string, string>>();
  for (const each of evidence) {
    const { hash, exact } = each.wording;
    for (const key of keysOf(each)) {
      holders.set(key, (holders.get(key) ?? new Map<string, string>()).set(hash, exact));
    }
  }
  return bucketsOf(evidence, { holders, large: new Map() }).flatMap(partBucket).length;
}

function evidenceOf({ title, body }: Invented, source: string): Evidence {
  const wording = wordingOf(
    {
      ...{ role: "card", position: 0, title, source, category: null, hashtags: [], dateline: null },
      ...{ agency: null, byline: null, published: null, setAside: [], flags: [], span: [0, 0] },
      body: body.map((block) => ({ ...block, span: [0, 0] })),
      spans: { title: [0, 0] },
    },
    "en",
  );
  return { wording, datings: [], pages: [], hashtags: [] };
}
