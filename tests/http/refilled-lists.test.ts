import { beforeAll, expect, test } from "vitest";
import { CAPTURES } from "../ingest/ferry-captures.ts";
import {
  expectProblem,
  ingest,
  keepInstance,
  readJson,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { loseCatalogue } from "../stores.ts";

/** Clients that read page after page while a lost catalogue is filled again. */

type Page = {
  readonly epoch: string;
  readonly edition: number;
  readonly items: readonly unknown[];
  readonly next: string | null;
};

const BY_VALUE = [
  "/v1/articles?sort=newest",
  "/v1/articles?sort=oldest",
  "/v1/articles?collapse=story",
  "/v1/articles/counts?by=source",
  "/v1/stories?sort=updated",
  "/v1/sources?sort=name",
];
const BY_EDITION = [
  "/v1/articles?sort=added",
  "/v1/articles?sort=updated&updatedSince=1",
  "/v1/changes?since=0",
];

const before = new Map<string, { readonly all: readonly unknown[]; readonly first: Page }>();

beforeAll(async () => {
  keepInstance();
  const goats = {
    title: "Goats count to ten",
    outlet: "Lantern Post",
    body: "They stopped there.",
  };
  await ingest({ ...CAPTURES, "d.txt": page({ title: "More posts", cards: [goats] }) });
  for (const path of [...BY_VALUE, ...BY_EDITION]) {
    const mark = path.includes("?") ? "&" : "?";
    const { items } = await readJson<Page>(path);
    before.set(path, { all: items, first: await readJson<Page>(`${path}${mark}limit=1`) });
  }
  await loseCatalogue();
  await runCron();
  await untilRead(Object.keys(CAPTURES).length + 1);
});

test.each(BY_VALUE)(
  "%s continues without a gap when the catalogue was filled again",
  async (path) => {
    const { all, first } = before.get(path) ?? { all: [], first: { items: [], next: null } };
    expect(all.length).toBeGreaterThan(1);
    const items = [...first.items];
    for (let { next } = first; next !== null; ) {
      const page = await readJson<Page>(`${path}&limit=1&cursor=${next}`);
      items.push(...page.items);
      next = page.next;
    }
    // Only the time of the last change is lost with the catalogue.
    const kept = (key: string, value: unknown) => (key === "updatedAt" ? undefined : value);
    expect(JSON.stringify(items, kept)).toEqual(JSON.stringify(all, kept));
  },
);

test.each(BY_EDITION)(
  "%s rejects a cursor of the journal before the catalogue was lost",
  async (path) => {
    const first = before.get(path)?.first;
    const { edition, epoch } = await readJson<Page>("/v1/changes");
    expect(edition).toBeGreaterThanOrEqual(first?.edition ?? Number.NaN);
    const response = await request(`${path}&limit=1&cursor=${first?.next}`);
    const detail = path.startsWith("/v1/changes")
      ? `The journal is at edition ${edition} of epoch ${epoch}. Edition 1 belongs to an earlier journal. Start over with since=0.`
      : "This cursor belongs to an earlier journal: the catalogue was rebuilt. Omit it to start over.";
    await expectProblem(response, 410, "/query/cursor", detail);
  },
);

test("lists of articles name the journal that their edition belongs to", async () => {
  const { epoch } = await readJson<Page>("/v1/changes");
  expect((await readJson<Page>("/v1/articles")).epoch).toBe(epoch);
  expect((await readJson<Page>("/v1/articles?ids=00000000000000000000")).epoch).toBe(epoch);
  expect(before.get("/v1/articles?sort=newest")?.first.epoch).toMatch(/^[0-9a-f]{16}$/);
  expect(before.get("/v1/articles?sort=newest")?.first.epoch).not.toBe(epoch);
});
