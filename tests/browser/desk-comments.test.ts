import { beforeAll, expect, inject, test } from "vitest";
import { type Instance, request } from "../../scripts/instance.ts";
import { comment, enterDesk, noticeOf, visit } from "./visit.ts";

/** Comments at the desk, in a browser that runs its script. */

let instance: Instance;
beforeAll(() => {
  instance = { url: inject("url"), token: "local" };
});

test("a comment is approved, which its article then shows, and is deleted by two clicks", async () => {
  const faults = await visit({}, async (page) => {
    await comment(page, "Ada <i>[id]</i>", "At last.\nI shall bring <b>[text]</b>.");
    await enterDesk(page);
    const item = page.locator("#comments ~ ul > li", { hasText: "Ada" });
    expect(await item.locator(".said").textContent()).toBe(
      "At last.\nI shall bring <b>[text]</b>.",
    );
    const which = await item.getByRole("button", { name: "Approve" }).getAttribute("aria-label");
    expect(which).toMatch(/^Approve the comment by Ada <i>\[id\]<\/i>, \d+ \w+ \d{4} at .* UTC$/);
    await item.getByRole("button", { name: "Approve" }).click();
    expect(await noticeOf(page)).toBe(`Done: ${which}.`);
    expect(await item.count()).toBe(0);

    await page.getByRole("link", { name: "approved" }).click();
    expect(await item.getByRole("button", { name: "Approve" }).count()).toBe(0);
    await item.getByRole("link").click();
    await page.waitForURL("**/articles/*?comment=*#comments");
    await page.locator("#comments li", { hasText: "I shall bring <b>[text]</b>." }).waitFor();
    await page.goBack();
    await item.getByText("Delete", { exact: true }).click();
    await item.getByRole("button", { name: "Delete for good" }).click();
    expect(await noticeOf(page)).toMatch(/^Done: Delete for good the comment by Ada/);
    expect(await item.count()).toBe(0);
  });
  expect(faults).toEqual([]);
});

test("of selected comments those that are there are decided on, although one is gone", async () => {
  await visit({}, async (page) => {
    for (const name of ["Fourth", "Fifth", "Sixth"]) await comment(page, name, `By ${name}.`);
    await enterDesk(page);
    for (const name of ["Fourth", "Fifth", "Sixth"]) {
      await page.getByRole("checkbox", { name: `Select the comment by ${name}` }).check();
    }
    const waiting = async () => {
      const response = await request(instance, "/v1/comments?status=waiting");
      return ((await response.json()) as { items: { id: string; name: string }[] }).items;
    };
    const gone = (await waiting()).find(({ name }) => name === "Fifth")?.id;
    await request(instance, `/v1/comments/${gone}`, { method: "DELETE" });
    await page.getByRole("button", { name: "Approve the selected" }).click();
    await page.getByText(`There is no comment "${gone}".`).waitFor();
    const left = (await waiting()).map(({ name }) => name);
    expect(left.filter((name) => ["Fourth", "Fifth", "Sixth"].includes(name))).toEqual([]);
  });
});

test("selected comments are decided together", async () => {
  const faults = await visit({}, async (page) => {
    for (const name of ["First", "Second", "Third"]) await comment(page, name, `By ${name}.`);
    await enterDesk(page);
    await page.getByRole("button", { name: "Reject the selected" }).click();
    await page.getByText("Select something first.").waitFor();
    for (const name of ["First", "Third"]) {
      await page.getByRole("checkbox", { name: `Select the comment by ${name}` }).check();
    }
    await page.getByRole("button", { name: "Reject the selected" }).click();
    expect(await noticeOf(page)).toBe("Done: Reject the selected.");
    const texts = page.locator("#comments ~ ul .said", { hasText: /^By / });
    expect(await texts.allTextContents()).toEqual(["By Second."]);
    await page.goto("/desk?status=rejected");
    await texts.first().waitFor();
    expect(await texts.allTextContents()).toEqual(["By Third.", "By First."]);
  });
  expect(faults).toEqual([]);
});
