import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { NO_FILTERS, only } from "../../src/search/filters.ts";
import { countArticlesBy } from "../../src/services/counts.ts";
import { type CountedDocument, insertDocuments } from "../counted-documents.ts";
import { freshInstance } from "../instance.ts";
import { metered } from "../metered-database.ts";

beforeEach(freshInstance);

test("a count of too many articles reads none of them", async () => {
  const documents = Array.from({ length: 900 }, (_, n): CountedDocument => {
    const time = new Date(Date.UTC(2025, 7, 1) + n * 60_000).toISOString();
    return {
      title: "Ferry sails",
      publishedAt: time,
      dating: { text: null, earliest: time, latest: time, precision: "minute", basis: "absolute" },
      source: { id: "the-bugle", name: "The Bugle" },
      agency: null,
      category: null,
      language: "en",
      hashtags: [],
    };
  });
  await insertDocuments(documents);
  const rowsRead = async (by: "source" | "hashtag" | "day") => {
    const { db, meter } = metered(env.CATALOGUE);
    const filters = { ...NO_FILTERS, source: only("the-bugle") };
    const request = { by, filters, query: null, sort: null, limit: 6, cursor: null };
    expect((await countArticlesBy(db, request)).kind).toBe("invalid");
    return meter.read;
  };
  // The index is read twice: for the answer, and before the articles would be read.
  expect([await rowsRead("source"), await rowsRead("hashtag"), await rowsRead("day")]).toEqual([
    1603, 803, 1608,
  ]);
});
