import { expect, test } from "vitest";
import { decide, fillComments, listModerated } from "../comments.ts";
import { listArticles, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, pageAt, request, send, textOf } from "./html.ts";
import { anArticle, storedComments } from "./visits.ts";

async function approveAll(): Promise<void> {
  for (const { id } of await listModerated("?status=waiting&limit=100"))
    await decide(id, "approved");
}

test("an article without comments says so, beside the form for one", async () => {
  const html = await pageAt(await anArticle());
  expect(await textOf(html, "#comments-title")).toEqual(["Comments"]);
  expect(await textOf(html, "#comments > p")).toEqual(["No comments yet."]);
  expect(await textOf(html, "label[for^=comment]")).toEqual([
    "Name",
    "Comment, up to 2,000 characters",
  ]);
});

test("a comment that is sent waits, and the page says so; approved it is shown and counted", async () => {
  const path = await anArticle();
  const sent = await send(`${path}/comments`, { name: "Ada", text: "Good.\r\nIt was time." });
  expect([sent.status, sent.headers.get("Location")]).toEqual([
    303,
    `${path}?comment=waiting#comments`,
  ]);
  expect(await storedComments()).toEqual([
    { name: "Ada", text: "Good.\nIt was time.", status: "waiting" },
  ]);
  const thanks = await pageAt(`${path}?comment=waiting`);
  expect(await textOf(thanks, "[role=status]")).toEqual([
    "Thank you. Your comment waits for approval; it will be shown here then.",
  ]);
  expect(await textOf(thanks, "#comments > p:not(.notice)")).toEqual(["No comments yet."]);

  await approveAll();
  const html = await pageAt(path);
  expect(await textOf(html, "#comments-title")).toEqual(["Comments (1)"]);
  expect(await textOf(html, "#comments li strong")).toEqual(["Ada"]);
  expect(await textOf(html, "#comments li p[dir]")).toEqual(["Good.", "It was time."]);
});

test.each([
  ["no name", { name: " ", text: "Good." }, "Write a name.", "name"],
  ["no text", { name: "Ada", text: " " }, "Write something.", "text"],
  [
    "too long a text",
    { name: "Ada", text: `\n${"\u{1F6E5}".repeat(2113)}\n` },
    "You wrote 2,113 characters; 2,000 fit.",
    "text",
  ],
  [
    "too long a name",
    { name: "A".repeat(101), text: "Good." },
    "You wrote 101 characters; 100 fit.",
    "name",
  ],
  [
    "a control character",
    { name: "A\u0007da", text: "Good." },
    "Remove these characters, which are invisible and not stored: U+0007.",
    "name",
  ],
  [
    "characters that turn the direction",
    { name: "Ada", text: "\u202eGo\u202eod\u2066." },
    "Remove these characters, which are invisible and not stored: U+202E, U+2066.",
    "text",
  ],
])(
  "a comment with %s comes back with what was typed and the fault at its field, where the cursor is",
  async (_, fields, fault, field) => {
    const path = await anArticle();
    const response = await send(`${path}/comments`, fields);
    expect(response.status).toBe(400);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    const html = await response.text();
    expect(await textOf(html, "title")).toEqual(["Not sent: Bridge reopens – Broadsheet"]);
    expect(await textOf(html, `#comment-${field}-fault`)).toEqual([fault]);
    expect(await attributesOf(html, `#comment-${field}`, "aria-describedby")).toEqual([
      `comment-${field}-fault`,
    ]);
    expect(await attributesOf(html, "[aria-invalid]", "name")).toEqual([field]);
    expect(await attributesOf(html, "[autofocus]", "name")).toEqual([field]);
    expect(await attributesOf(html, "#comment-name", "value")).toEqual([fields.name]);
    expect((await textOf(html, "#comment-text"))[0]).toBe(fields.text.trim());
    expect(await storedComments()).toEqual([]);
  },
);

test("a form that is sent again is stored once, also after it was decided on", async () => {
  const path = await anArticle();
  const sendIt = async () => {
    const sent = await send(`${path}/comments`, { name: "Ada", text: "Good." });
    return sent.headers.get("Location");
  };
  expect(await sendIt()).toBe(`${path}?comment=waiting#comments`);
  expect(await sendIt()).toBe(`${path}?comment=waiting#comments`);
  await approveAll();
  expect(await sendIt()).toBe(`${path}?comment=repeated#comments`);
  expect(await storedComments()).toEqual([{ name: "Ada", text: "Good.", status: "approved" }]);
  const html = await pageAt(`${path}?comment=repeated`);
  expect(await textOf(html, "[role=status]")).toEqual([
    "This comment was sent before, under the same name, and was decided on. It is stored once.",
  ]);
});

test("a comment too many at an article comes back with what was typed, and says when to send it again", async () => {
  const path = await anArticle();
  await fillComments(path.split("/")[2] ?? "", 50, "waiting");
  const refused = await send(`${path}/comments`, { name: "Ada", text: "At last." });
  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("3600");
  expect(refused.headers.get("Cache-Control")).toBe("private, no-store");
  const html = await refused.text();
  expect(await textOf(html, "[role=alert]")).toEqual([
    "Many comments on this article wait for approval; no more are accepted until some are decided on. Try again in an hour. Here is what you wrote.",
  ]);
  expect(await attributesOf(html, "#comment", "action")).toEqual([`${path}/comments`]);
  expect(await attributesOf(html, "#comment-name", "value")).toEqual(["Ada"]);
  expect(await textOf(html, "#comment-text")).toEqual(["At last."]);
  expect(await storedComments()).toHaveLength(50);
});

test.each(["multipart/form-data; boundary=x", "multipart/form-data"])(
  "a body of %s that is no form is a 400 as a page, and nothing is stored",
  async (type) => {
    const path = await anArticle();
    const body = '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nGood.';
    const headers = { Origin: "https://broadsheet.example", "Content-Type": type };
    const response = await request(`${path}/comments`, { method: "POST", body, headers });
    expect(response.status).toBe(400);
    expect(await textOf(await response.text(), "main > p:first-of-type")).toEqual([
      "What was sent could not be read. Go back and send it again.",
    ]);
    expect(await storedComments()).toEqual([]);
  },
);

test("comments are shown by fifties, the oldest first, and each is on one page", async () => {
  const path = await anArticle();
  await fillComments(path.split("/")[2] ?? "", 103, "approved");
  const names: string[] = [];
  const sizes: number[] = [];
  let next: string | null | undefined = path;
  while (typeof next === "string") {
    const html: string = await pageAt(next);
    expect(await textOf(html, "#comments-title")).toEqual(["Comments (103)"]);
    const shown = await textOf(html, "#comments li strong");
    const back = await textOf(html, `#comments a[href="${path}#comments"]`);
    expect(back).toEqual(names.length === 0 ? [] : ["From the first comment"]);
    names.push(...shown);
    sizes.push(shown.length);
    [next] = await attributesOf(html, "#comments a[href*='?comments=']", "href");
    expect(next ?? `${path}?#comments`).toMatch(/^[^#]+#comments$/);
    next = next?.split("#")[0];
  }
  expect(sizes).toEqual([50, 50, 3]);
  expect(names).toEqual(Array.from({ length: 103 }, (_, n) => `Reader ${n + 1}`));
  expect((await request(`${path}?comments=goats`)).status).toBe(400);
});

test("a comment on no article is a 404, also where it is not well written", async () => {
  for (const id of ["00000000000000000000", "x"]) {
    for (const text of ["Good.", ""]) {
      const response = await send(`/articles/${id}/comments`, { name: "Ada", text });
      expect(response.status).toBe(404);
    }
  }
});

test("a comment on an id that was merged reaches the article, and what is wrong with it comes back", async () => {
  const old = await anArticle();
  const cards = [{ title: "Bridge reopens" }];
  await put("b.txt", page({ title: "Goats", cards }));
  await untilRead(2);
  const joined = (await listArticles()).find(({ title }) => title === "Bridge reopens");
  const now = `/articles/${joined?.id}`;
  expect(now).not.toBe(old);

  const refused = await send(`${old}/comments`, { name: "Ada", text: "" });
  expect(refused.status).toBe(400);
  const html = await refused.text();
  expect(await attributesOf(html, "#comment-name", "value")).toEqual(["Ada"]);
  expect(await attributesOf(html, "#comment", "action")).toEqual([`${now}/comments`]);

  const sent = await send(`${old}/comments`, { name: "Ada", text: "Good." });
  const [next] = (sent.headers.get("Location") ?? "").split("#");
  const moved = await request(next ?? "");
  expect([moved.status, moved.headers.get("Location")]).toEqual([301, `${now}?comment=waiting`]);
  await approveAll();
  expect(await textOf(await pageAt(now), "#comments-title")).toEqual(["Comments (1)"]);
});

test("a form without its fields names both", async () => {
  const path = await anArticle();
  const html = await (await send(`${path}/comments`, {})).text();
  expect(await attributesOf(html, "[aria-invalid]", "name")).toEqual(["name", "text"]);
  expect(await attributesOf(html, "[autofocus]", "name")).toEqual(["name"]);
});
