import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { recoverComments } from "../../src/ingest/recover-comments.ts";
import { decideComment } from "../../src/services/comments.ts";
import {
  createComment,
  ingestArticle,
  keptComments,
  listModerated,
  moderate,
  readCommentTexts,
  removeComment,
} from "../comments.ts";

/** Comments are kept in the inbox too: they survive the database. */
import { settingsAt } from "../settings.ts";

const SETTINGS = settingsAt(Date.parse("2026-01-01T00:00:00Z"));
const AT = "2025-08-02T09:30:00.000Z";

/** An inbox in which `meanwhile` happens once, after the first read of an object. */
function interrupted(meanwhile: () => Promise<unknown>): R2Bucket {
  let isDone = false;
  return new Proxy(env.INBOX, {
    get: (inbox, property) => {
      const value: unknown = Reflect.get(inbox, property);
      if (property !== "get") return typeof value === "function" ? value.bind(inbox) : value;
      return async (name: string) => {
        const object = await inbox.get(name);
        if (!isDone) {
          isDone = true;
          await meanwhile();
        }
        return object;
      };
    },
  });
}

test("a comment that is deleted while it is decided on stays deleted", async () => {
  const id = await createComment(await ingestArticle());
  const stores = { ...toStores(env), inbox: interrupted(() => removeComment(id)) };
  expect(await decideComment(stores, id, "approved", AT)).toEqual({ kind: "unknown" });
  expect([await keptComments(), await listModerated()]).toEqual([[], []]);
});

test("a decision that is made while a comment is restored is not undone", async () => {
  const article = await ingestArticle();
  const id = await createComment(article);
  await env.CATALOGUE.prepare("DELETE FROM comments").run();
  const inbox = interrupted(() => moderate(id, "approved"));
  await recoverComments({ ...toStores(env), inbox }, SETTINGS);
  expect(await readCommentTexts(article)).toEqual(["At last."]);
});

test("a comment that is deleted while it is restored stays deleted", async () => {
  const id = await createComment(await ingestArticle());
  await env.CATALOGUE.prepare("DELETE FROM comments").run();
  await recoverComments(
    { ...toStores(env), inbox: interrupted(() => removeComment(id)) },
    SETTINGS,
  );
  expect([await keptComments(), await listModerated()]).toEqual([[], []]);
});
