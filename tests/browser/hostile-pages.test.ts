import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { type Instance, request, untilRead } from "../../scripts/instance.ts";
import { page as capture } from "../pages.ts";
import { BRIDGE, BRIDGE_REWRITTEN, STRIKE } from "../story/story-articles.ts";
import { violationsInBoth } from "./violations.ts";
import { visit } from "./visit.ts";

/** Pages of articles with titles and outlets that are too long, too short, or of the other direction. */

const REPORTS = [
  { outlet: "The Tarn", title: "Bridge", body: BRIDGE },
  { outlet: "L".repeat(200), title: "W".repeat(1_000), body: BRIDGE_REWRITTEN },
  {
    outlet: "أصداء التلال",
    title: "ج",
    body: `${BRIDGE}\nHer brother Jonas Weil of Velm came too.`,
  },
  { outlet: "L".repeat(200), title: "W".repeat(1_000), body: STRIKE },
];

let paths: readonly string[];
beforeAll(async () => {
  const instance: Instance = { url: inject("url"), token: "local" };
  const names = REPORTS.map((_, n) => `hostile-story-${n}`);
  for (const [n, { outlet, title, body }] of REPORTS.entries()) {
    const headers = {
      Source: encodeURIComponent(outlet),
      // Before all seeds, so that no other test's page shows these articles.
      "Published-At": `2020-02-01T0${n + 1}:00:00Z`,
    };
    const text = capture({ title, body: body.split("\n") });
    await request(instance, `/v1/captures/${names[n]}`, { method: "PUT", body: text, headers });
  }
  await untilRead(instance, names, 30);
  const listed = await request(instance, "/v1/articles?source=the-tarn");
  const { items } = z
    .object({ items: z.array(z.object({ story: z.object({ id: z.string() }) })) })
    .parse(await listed.json());
  const story = items[0]?.story.id;
  const long = REPORTS[1]?.outlet.toLowerCase();
  paths = [
    `/stories/${story}`,
    "/stories?to=2020-12-31",
    "/archive/2020",
    "/archive/2020/02",
    "/search?to=2020-12-31",
    `/sources/${long}`,
    `/articles/${story}`,
  ];
}, 60_000);

/** What reaches beyond either side of the window. The time line cuts long names off. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll("body *:not(.skip):not(option)")].filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
  }).map((each) => each.outerHTML.slice(0, 80))`);
}

test.each(["en", "ar"])(
  "no page runs off the window at any width in %s, and axe finds no violation",
  async (language) => {
    await visit({}, async (page) => {
      const cookie = { name: "language", value: language, domain: "127.0.0.1", path: "/" };
      await page.context().addCookies([cookie]);
      for (const path of paths) {
        await page.goto(path);
        expect(`${path} ${await page.getByText("W".repeat(1_000)).count()}`).toMatch(/ [1-9]/);
        expect([path, await violationsInBoth(page)]).toEqual([path, []]);
        for (const width of [320, 390, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect([path, width, await overflowing(page)]).toEqual([path, width, []]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        }
      }
    });
  },
  30_000,
);
