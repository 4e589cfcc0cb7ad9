import { beforeAll, expect, inject, test } from "vitest";
import { type Instance, request, untilRead } from "../../scripts/instance.ts";
import { violationsInBoth } from "./violations.ts";
import { comment, enterDesk, noticeOf, visit } from "./visit.ts";

/** The desk, on the seeds, in a browser that runs its script. */

const MARKUP = "<b>town</b>/[name].txt";
const RESTED = "Failed to load resource: the server responded with a status of 401 (Unauthorized)";

let instance: Instance;
beforeAll(() => {
  instance = { url: inject("url"), token: "local" };
});

test("a wrong token is refused with what to do, the right one lets in, and who signs out is asked again", async () => {
  const faults = await visit({}, async (page) => {
    await page.goto("/desk");
    for (const wrong of ["not-it", "ключ"]) {
      await page.getByLabel("The deployment's token").fill(wrong);
      await page.getByRole("button", { name: "Sign in" }).click();
      expect(await page.getByRole("alert").filter({ hasText: /./ }).textContent()).toBe(
        "This is not the token. It is the secret ADMIN_TOKEN of the deployment.",
      );
    }
    await enterDesk(page);
    expect(await page.evaluate("[document.cookie, JSON.stringify(localStorage)]")).toEqual([
      "",
      "{}",
    ]);
    await page.reload();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("The deployment's token").waitFor();
    expect(await page.evaluate("JSON.stringify(sessionStorage)")).toBe("{}");
    await page.reload();
    await page.getByLabel("The deployment's token").waitFor();
  });
  expect(new Set(faults)).toEqual(new Set([RESTED]));
});

test("a token that is no longer valid leads back to the sign-in", async () => {
  const faults = await visit({}, async (page) => {
    await enterDesk(page);
    await page.evaluate("sessionStorage.setItem('token', 'of-yesterday')");
    await page.reload();
    await page.getByLabel("The deployment's token").waitFor();
    expect(await page.getByRole("heading", { name: "Comments" }).isVisible()).toBe(false);
  });
  expect(new Set(faults)).toEqual(new Set([RESTED]));
});

test("an address that asks for what is not there shows the rest of the desk, and why", async () => {
  await visit({}, async (page) => {
    await enterDesk(page, "/desk?capture=nope");
    await page.getByText('There is no capture "nope".').waitFor();
    expect(new URL(page.url()).search).toBe("");
    await page.getByRole("button", { name: "Sign out" }).waitFor();
  });
});

test("where nothing can be read, the sign-in stays", async () => {
  await visit({}, async (page) => {
    await page.route("**/v1/status", (route) => route.abort());
    await page.goto("/desk");
    await page.getByLabel("The deployment's token").fill("local");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("The deployment could not be reached. Try again.").waitFor();
    await page.getByLabel("The deployment's token").waitFor();
  });
});

test("a rejected capture shows its name and text as they are, and is read again", async () => {
  const path = `/v1/captures/${encodeURIComponent(MARKUP)}`;
  await request(instance, path, { method: "PUT", body: "\n" });
  await untilRead(instance, [MARKUP], 30);
  const faults = await visit({}, async (page) => {
    await enterDesk(page);
    const item = page.getByRole("listitem").filter({ hasText: MARKUP });
    await item.getByText("The capture holds no text. Save the page again.").waitFor();
    await page.getByRole("link", { name: MARKUP }).click();
    await page.getByRole("heading", { name: MARKUP }).waitFor();
    await page.getByRole("button", { name: `Read again ${MARKUP}` }).click();
    expect(await noticeOf(page)).toBe(`Done: Read again ${MARKUP}.`);
  });
  expect(faults).toEqual([]);
  await request(instance, path, { method: "PUT", body: "Bridge reopens\n\nIt carries trains.\n" });
});

test("a webhook is created, shows its secret once, is changed, paused, resumed and deleted", async () => {
  const faults = await visit({}, async (page) => {
    await enterDesk(page);
    await page.getByLabel("Name").last().fill("Mirror <b>");
    await page.getByLabel("Address").last().fill("http://localhost:9/events");
    await page.getByLabel("Filters").last().fill("language=en");
    await page.getByLabel("article.created").last().check();
    await page.getByRole("button", { name: "Create" }).click();
    expect(await noticeOf(page)).toMatch(/^The secret, which is not shown again: whsec_\S+$/);
    const item = page.getByRole("article").filter({ hasText: "Mirror <b>" });
    const press = async (label: string) => {
      await item.getByRole("button", { name: `${label} Mirror` }).click();
      expect(await noticeOf(page)).toBe(`Done: ${label} Mirror <b> http://localhost:9/events.`);
    };
    await press("Pause");
    await press("Resume");
    await press("Test");
    await item.getByRole("cell", { name: "test", exact: true }).waitFor();
    await press("Replay");
    await item.getByText("Change", { exact: true }).click();
    expect(await item.getByLabel("Filters").inputValue()).toBe("language=en");
    expect(await item.getByLabel("article.created").isChecked()).toBe(true);
    await item.getByRole("checkbox", { name: "story.grown" }).check();
    await press("Save the changes");
    await item.getByText("Change", { exact: true }).click();
    expect(await item.getByRole("checkbox", { name: "story.grown" }).isChecked()).toBe(true);
    await page.reload();
    await item.waitFor();
    expect(await page.content()).not.toContain("whsec_");
    await item.getByText("Delete", { exact: true }).click();
    await item.getByRole("button", { name: "Delete for good" }).click();
    expect(await noticeOf(page)).toMatch(/^Done: Delete for good/);
    expect(await item.count()).toBe(0);
  });
  expect(faults).toEqual([]);
});

test("the desk runs ingest and a rebuild, and shows costs, health and rates", async () => {
  const faults = await visit({}, async (page) => {
    await enterDesk(page);
    for (const name of ["Check the inbox now", "Read the whole inbox again"]) {
      await page.getByRole("button", { name }).click();
      await page.getByText(`Done: ${name}.`).waitFor();
    }
    const text = await page.locator("#desk").textContent();
    expect(text).toContain("Comments accepted: ");
    expect(text).toContain("Health: ");
    expect(text).toContain("The last hours in which captures were read");
    // A rebuild also lists the capture of another test.
    expect(text?.replaceAll(MARKUP, "")).not.toMatch(/\[\w+\]|undefined/);
    await request(instance, "/v1/rebuild", { method: "DELETE" });
  });
  expect(faults).toEqual([]);
});

test("axe finds no violation at the desk, and it fits a screen of 320 pixels", async () => {
  const faults = await visit({}, async (page) => {
    await comment(page, "سلمى", "أحسنتم!");
    await page.goto("/desk");
    await page.getByLabel("The deployment's token").waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await enterDesk(page);
    await page.getByRole("button", { name: "Approve the comment by سلمى" }).waitFor();
    await page.evaluate(
      "for (const each of document.querySelectorAll('details')) each.open = true",
    );
    expect(await violationsInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });
  expect(faults).toEqual([]);
});

test("without scripts the page says what it needs", async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto("/desk");
    expect(await page.locator("noscript").textContent()).toBe(
      "The desk needs JavaScript. The API does the same with the token.",
    );
    expect(await page.locator("#sign-in").isVisible()).toBe(false);
  });
});

test("a page of another origin cannot frame the desk, has no token of it, and cannot decide", async () => {
  await visit({}, async (page) => {
    await comment(page, "Eve", "Approve me.");
    await enterDesk(page);
    const id = await page.evaluate(`(async () => {
      const headers = { Authorization: "Bearer " + sessionStorage.getItem("token") };
      const { items } = await (await fetch("/v1/comments?status=waiting", { headers })).json();
      return items.find(({ name }) => name === "Eve").id;
    })()`);
    const desk = inject("url");
    const elsewhere = desk.replace("127.0.0.1", "localhost");
    expect(elsewhere).not.toBe(desk);
    await page.goto(`${elsewhere}/docs/docs.css`);
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
    const statuses = await page.evaluate(`Promise.all(["include", "omit"].map((credentials) => {
      const headers = { "Content-Type": "application/json" };
      const init = { method: "PATCH", body: '{"status":"approved"}', headers, credentials };
      const asked = fetch("${desk}/v1/comments/${id}", init);
      return asked.then(({ status }) => status, () => "not sent");
    }))`);
    expect(statuses).toEqual(["not sent", 401]);
    await page.evaluate(`new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.onload = resolve;
      frame.src = "${desk}/desk";
      document.documentElement.append(frame);
    })`);
    expect(page.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
  });
});
