import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { moment } from "../../src/web/dating.ts";
import { en } from "../../src/web/text/en.ts";
import { fillComments, listModerated, post } from "../comments.ts";
import { ingest } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, pageAt, request, send, textOf } from "./html.ts";
import { anArticle, deskFor, session } from "./visits.ts";

const LIST = "section[aria-labelledby=comments]";

/** An article with a comment that waits. */
async function aComment(): Promise<{ article: string; comment: string }> {
  const article = await anArticle();
  await send(`${article}/comments`, { name: "Ada", text: "It was time." });
  const comment = await env.CATALOGUE.prepare("SELECT id FROM comments").first<string>("id");
  return { article, comment: `/desk/comments/${comment}` };
}

async function statuses(): Promise<unknown[]> {
  const { results } = await env.CATALOGUE.prepare("SELECT status FROM comments").all();
  return results.map(({ status }) => status);
}

test.each(["", "wrong", "locale", "LOCAL"])(
  "the token %j begins none, and the form says so",
  async (token) => {
    const response = await send("/desk/login", { token });
    expect([response.status, response.headers.get("Set-Cookie")]).toEqual([403, null]);
    const html = await response.text();
    expect(await textOf(html, "#token-fault")).toEqual([
      "This is not the token. It is the secret ADMIN_TOKEN of the deployment.",
    ]);
    expect(await attributesOf(html, "#token", "value")).toEqual([null]);
  },
);

test("a comment is approved, rejected and deleted at the desk, which says so", async () => {
  const { article, comment } = await aComment();
  const id = comment.split("/")[3] ?? "";
  const cookie = await session();
  const waiting = await deskFor(cookie);
  expect(await textOf(waiting, "nav[aria-label=Desk] a")).toEqual([
    "Waiting (1)",
    "Approved (0)",
    "Rejected (0)",
    "Ingest",
    "Webhooks",
  ]);
  expect(await textOf(waiting, `${LIST} li strong`)).toEqual(["Ada"]);
  expect(await attributesOf(waiting, `${LIST} .note a`, "href")).toEqual([article]);
  const at = await env.CATALOGUE.prepare("SELECT at FROM comments").first<string>("at");
  const which = `the comment by Ada, ${moment(at ?? "", en)}`;
  expect(await attributesOf(waiting, `${LIST} li button, ${LIST} summary`, "aria-label")).toEqual([
    `Approve ${which}`,
    `Reject ${which}`,
    `Delete ${which}`,
    `Delete for good ${which}`,
  ]);

  /** Decides with the button that the list has, and gives the page that follows. */
  const decide = async (status: string, decision: string) => {
    const list = await deskFor(cookie, `/desk?status=${status}`);
    const [action] = await attributesOf(list, `${LIST} form`, "action");
    expect(await attributesOf(list, `${LIST} li button[value=${decision}]`, "name")).toEqual([
      "decision",
    ]);
    const response = await send(action ?? "", { decision }, cookie);
    expect(response.status).toBe(303);
    const [next, fragment] = (response.headers.get("Location") ?? "").split("#");
    expect(fragment).toBe("comments");
    return deskFor(cookie, next);
  };
  const approved = await decide("waiting", "approved");
  expect(await textOf(approved, "[role=status]")).toEqual([
    "Approved. It is shown with its article now. See it there",
  ]);
  const [seen] = await attributesOf(approved, "[role=status] a", "href");
  expect(seen).toBe(`${article}?comment=${id}#comments`);
  expect(await textOf(await pageAt(seen?.split("#")[0] ?? ""), "#comments li strong")).toEqual([
    "Ada",
  ]);
  expect(await textOf(approved, `${LIST} li`)).toEqual([]);

  const rejected = await decide("approved", "rejected");
  expect(await textOf(rejected, "[role=status]")).toEqual([
    "Rejected. It is under “Rejected”, and can be approved there.",
  ]);
  expect(await attributesOf(rejected, "[aria-current]", "href")).toEqual(["/desk?status=approved"]);
  expect(await statuses()).toEqual(["rejected"]);
  expect(await textOf(await pageAt(article), "#comments li")).toEqual([]);

  await decide("rejected", "approved");
  expect(await statuses()).toEqual(["approved"]);
  const deleted = await decide("approved", "deleted");
  expect(await textOf(deleted, "[role=status]")).toEqual(["Deleted for good."]);
  expect(await statuses()).toEqual([]);
  expect((await send(comment, { decision: "deleted" }, cookie)).status).toBe(404);
});

test("every comment is reached by pages: what waits the oldest first, decisions the latest first", async () => {
  await fillComments("gone", 25, "waiting");
  await fillComments("gone", 45, "rejected");
  const cookie = await session();
  const walk = async (path: string) => {
    const names: string[] = [];
    let next: string | undefined = path;
    while (next !== undefined) {
      const html: string = await deskFor(cookie, next);
      names.push(...(await textOf(html, `${LIST} li strong`)));
      const [href] = await attributesOf(html, `${LIST} a[rel=next]`, "href");
      next = href?.split("#")[0]?.replaceAll("&amp;", "&");
    }
    return names;
  };
  const readers = (count: number) => Array.from({ length: count }, (_, n) => `Reader ${n + 1}`);
  expect(await walk("/desk")).toEqual(readers(25));
  expect(await walk("/desk?status=rejected")).toEqual(readers(45).toReversed());
  expect(await walk("/desk?status=approved")).toEqual([]);
});

test("a decision leads back to the page of the list where it was made", async () => {
  const { article, comment } = await aComment();
  const cookie = await session();
  const list = "?status=rejected&cursor=WyJtb2RlcmF0aW9uIiwxMF0";
  const response = await send(`${comment}${list}`, { decision: "approved" }, cookie);
  const [, , , id] = comment.split("/");
  const done = `done=approved&comment=${id}&article=${article.split("/")[2]}`;
  expect(response.headers.get("Location")).toBe(`/desk${list}&${done}#comments`);
});

test.each([
  "/desk?status=praised",
  "/desk?cursor=goats",
  "/desk?status=approved&cursor=WyJjb21tZW50cyIsMTBd",
])("%s is no list of the desk", async (path) => {
  expect((await request(path, { headers: await session() })).status).toBe(400);
});

test("what is no decision changes nothing", async () => {
  const { comment } = await aComment();
  expect((await send(comment, { decision: "praised" }, await session())).status).toBe(400);
  expect(await statuses()).toEqual(["waiting"]);
});

test("a decision without a session, or sent by another site, changes nothing", async () => {
  const { comment } = await aComment();
  const decision = { decision: "approved" };
  const without = await send(comment, decision);
  expect([without.status, without.headers.get("Location")]).toEqual([303, "/desk/login"]);
  const origins = ["https://elsewhere.example", "null"];
  for (const Origin of origins) {
    expect((await send(comment, decision, { ...(await session()), Origin })).status).toBe(403);
  }
  expect(await statuses()).toEqual(["waiting"]);
});

test("the desk shows what was read, what was rejected and why, and what the day has cost", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }), "empty.txt": "\n" });
  const html = await deskFor(await session());
  const captions = await textOf(html, "caption");
  expect(captions).toEqual([
    "When it last happened (UTC)",
    "The last hours in which captures were read (UTC)",
    "Rejected captures",
    expect.stringMatching(/^What \d{4}-\d{2}-\d{2} \(UTC\) has cost$/),
  ]);
  expect(await textOf(html, "th code")).toEqual(["empty.txt"]);
  const cells = await textOf(html, "td");
  expect(cells.some((cell) => cell.startsWith("empty: "))).toBe(true);
  expect(cells).toContain("8994");
  expect(cells.slice(-3)).toEqual(["0", "600", "600"]);
});

test("the desk looks into the inbox when it is asked", async () => {
  await env.INBOX.put("later.txt", page({ title: "Goats return" }));
  const response = await send("/desk/ingest", {}, await session());
  expect([response.status, response.headers.get("Location")]).toEqual([
    303,
    "/desk?done=ingest#runs",
  ]);
  const html = await deskFor(await session(), "/desk?done=ingest");
  expect(await textOf(html, "[role=status]")).toEqual([
    "The inbox was checked. New captures are read within seconds.",
  ]);
  const row = await env.CATALOGUE.prepare("SELECT name FROM captures").first<string>("name");
  expect(row).toBe("later.txt");
});

test("selected comments are decided together, and nothing happens without a session", async () => {
  const article = (await anArticle()).split("/")[2] ?? "";
  const [a, b, c] = [await post(article, "a"), await post(article, "b"), await post(article, "c")];
  const body = new URLSearchParams([
    ["decision", "rejected"],
    ["comment", a],
    ["comment", c],
  ]);
  const decide = (headers: HeadersInit) =>
    request("/desk/comments", {
      method: "POST",
      body,
      headers: { Origin: "https://broadsheet.example", ...headers },
    });
  expect((await decide({})).headers.get("Location")).toBe("/desk/login");
  const cookie = await session();
  expect((await decide({ ...cookie, Origin: "https://elsewhere.example" })).status).toBe(403);
  expect(await statuses()).toEqual(["waiting", "waiting", "waiting"]);
  const html = await deskFor(cookie);
  expect(await attributesOf(html, "input[name=comment]", "form")).toEqual(
    Array(3).fill("selected"),
  );
  expect((await decide(cookie)).headers.get("Location")).toBe("/desk#comments");
  expect(await listModerated("?status=waiting")).toMatchObject([{ id: b }]);
});
