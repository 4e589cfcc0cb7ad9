import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ArticleChanges,
  findArticleChanges,
  type StoredArticle,
} from "../../src/article/article-changes.ts";
import type { Observation } from "../../src/article/observations.ts";
import { bucket, observation, toStoredArticle } from "./wordings.ts";

const NOW = "2025-08-01T12:00:00.000Z";

function decided(all: readonly Observation[], before: readonly StoredArticle[]): ArticleChanges {
  return findArticleChanges([bucket(...all)], before, {
    withheld: { removed: new Set(), texts: new Set(), notBefore: null },
    seenAt: NOW,
  });
}

/** The stored articles after a change of those `before`. */
function after(
  before: readonly StoredArticle[],
  { changed, gone }: ArticleChanges,
): StoredArticle[] {
  const replaced = new Set([
    ...changed.map(({ assembled }) => assembled.id),
    ...gone.map(({ id }) => id),
  ]);
  return [
    ...before.filter(({ document }) => !replaced.has(document.id)),
    ...changed.map((each) => toStoredArticle(each, NOW)),
  ];
}

/** All public fields except times of arrival, and the article of each wording. */
function content(articles: readonly StoredArticle[], { articleOf }: ArticleChanges) {
  return {
    articles: articles.map(({ document, content }) => `${document.id} ${content}`).toSorted(),
    articleOf: [...articleOf].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Wordings of one headline and text, of which any part makes another set of articles. */
function wordings() {
  const [paragraphs, line] = [["It is open.", "All crossed."], ["It is open. All crossed."]];
  return [
    observation({ body: paragraphs }),
    observation({ body: line, source: "The Bugle" }),
    observation({ body: line, source: "The Bugle", byline: "Ann" }),
    observation({ body: paragraphs, source: "The Bugle" }),
    observation({ body: line, source: "Lantern Post" }),
    observation({ body: [] }),
    observation({ body: [], source: "Lantern Post" }),
    observation({ title: "Bridge opens again", body: paragraphs }),
  ];
}

test("wordings that arrive one by one, in any order, give the same articles", () => {
  const all = wordings();
  const whole = decided(all, []);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      let articles: readonly StoredArticle[] = [];
      let last = whole;
      for (const [i] of order.entries()) {
        last = decided(order.slice(0, i + 1), articles);
        articles = after(articles, last);
      }
      expect(content(articles, last)).toEqual(content(after([], whole), whole));
    }),
  );
});

test("from any set of wordings to any other the changes lead to the other's articles", () => {
  const sets = fc.subarray(wordings());
  fc.assert(
    fc.property(sets, sets, (first, second) => {
      const before = after([], decided(first, []));
      const change = decided(second, before);
      const then = after(before, change);
      const whole = decided(second, []);
      expect(content(then, change)).toEqual(content(after([], whole), whole));
      const nothing = decided(second, then);
      expect([nothing.changed, nothing.gone]).toEqual([[], []]);
    }),
  );
});
