import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, decide } from "../../src/article/change.ts";
import type { Article } from "../../src/article/schema.ts";
import { evidence } from "./wordings.ts";

const NOW = "2025-08-01T12:00:00.000Z";

/** The articles that stand after `changes` where `before` stood. */
function after(before: readonly Article[], changes: readonly Change[]): Article[] {
  const changed = new Set(changes.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !changed.has(id)),
    ...changes.flatMap((change) => ("article" in change ? change.article : [])),
  ];
}

/** Ids and versions: all that is public but for the times of arrival. */
function content(articles: readonly Article[]): string[] {
  return articles.map(({ id, version }) => `${id} ${version}`).toSorted();
}

/** Wordings of one headline and text, of which any part makes another set of articles. */
function bucket() {
  const [paragraphs, line] = [["It is open.", "All crossed."], ["It is open. All crossed."]];
  return [
    evidence({ body: paragraphs }),
    evidence({ body: line, source: "The Bugle" }),
    evidence({ body: line, source: "The Bugle", byline: "Ann" }),
    evidence({ body: paragraphs, source: "The Bugle" }),
    evidence({ body: line, source: "Lantern Post" }),
  ];
}

test("wordings that come one by one, in any order, end in the same articles", () => {
  const all = bucket();
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      const end = order.reduce<Article[]>(
        (articles, _, i) => after(articles, decide([order.slice(0, i + 1)], articles, NOW).changes),
        [],
      );
      expect(content(end)).toEqual(content(after([], decide([all], [], NOW).changes)));
    }),
  );
});

test("from any set of wordings to any other the changes lead to the other's articles", () => {
  const sets = fc.subarray(bucket());
  fc.assert(
    fc.property(sets, sets, (first, second) => {
      const before = after([], decide([first], [], NOW).changes);
      const then = after(before, decide([second], before, NOW).changes);
      expect(content(then)).toEqual(content(after([], decide([second], [], NOW).changes)));
      expect(decide([second], then, NOW).changes).toEqual([]);
    }),
  );
});
