import { expect, test } from "vitest";
import { extractKeyPoints } from "../../src/answers/key-points.ts";
import { findMentions } from "../../src/answers/mentions.ts";
import { deriveHashtags } from "../../src/article/hashtags.ts";
import { countWords, summariseLead } from "../../src/article/summary.ts";
import { PAGE_LIMITS } from "../../src/reader/read-capture.ts";
import type { ArticleBody } from "../../src/schema/article.ts";
import { findHighlights } from "../../src/search/highlights.ts";
import { parseQuery } from "../../src/search/query.ts";
import { extractFeatures } from "../../src/story/features.ts";

const title = "The mayor counts";
const makers = { source: null, agency: null, byline: null };
const dating = { earliest: null, latest: null };
const { query } = parseQuery('12 OR "so ba" OR ba* OR 中');

/** What is derived from a text. How it is formatted is in tests/http/every-route.test.ts. */
const DERIVED: readonly ((body: ArticleBody) => unknown)[] = [
  (body) => findMentions({ title, body }),
  (body) => deriveHashtags({ title, body, ...makers }),
  (body) => extractFeatures({ title, body, language: null, publishedAt: null, dating }),
  (body) => extractKeyPoints({ title, body, language: null }),
  (body) => countWords(body),
  (body) =>
    query && findHighlights({ title, body, summary: summariseLead(body), language: null }, query),
];

/** Letters for each number. */
const letters = (n: number) => n.toString(5).replace(/\d/g, (digit) => `n${"aeiou"[+digit]}`);
const arabic = (n: number) => n.toString(2).replaceAll("0", "بر").replaceAll("1", "ست");
const chinese = (n: number) => String.fromCharCode(0x4e00 + ((n * 7_919) % 20_000));

test.each<readonly [what: string, unit: (n: number) => string]>([
  ["numbers", (n) => `${10 + n} `],
  ["names", (n) => `so B${letters(n)} B${letters(3 * n)}, `],
  ["names before offices", (n) => `B${letters(n)} Mayor `],
  ["Arabic names", (n) => `قال الوزير ${arabic(n)} إن `],
  ["what an Arabic office is of", () => "الخارجية "],
  ["one word", () => "ba"],
  ["Chinese", (n) => (n % 9 === 0 ? "。" : chinese(n))],
])(
  "what is derived from the longest article takes linear time if it is full of %s",
  (_, unit) => {
    const units = Array.from({ length: PAGE_LIMITS.bodyCharacters }, (_, n) => unit(n)).join("");
    // Of this thread, so that nothing else on the machine counts.
    const timeOf = (derive: (body: ArticleBody) => unknown, characters: number) => {
      const start = process.threadCpuUsage();
      derive([{ type: "paragraph", text: units.slice(0, characters) }]);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1_000;
    };
    // Four times the text takes 16 times as long in quadratic time, and does so each time.
    const isLinear = (derive: (body: ArticleBody) => unknown) =>
      [1, 2, 3].some(() => {
        const time = timeOf(derive, PAGE_LIMITS.bodyCharacters);
        return time < 250 || time < 9 * timeOf(derive, PAGE_LIMITS.bodyCharacters / 4);
      });
    expect(DERIVED.filter((derive) => !isLinear(derive)).map(String)).toEqual([]);
  },
  60_000,
);
