import { z } from "zod";
import { findNameError } from "../src/parameters/capture-name.ts";
import { type ArchivedObject, type InboxPage, inboxObject } from "./archive.ts";
import { type Instance, reasonOf, request } from "./instance.ts";

/** A client of an instance's inbox. Functions throw an error that has the reason if a request fails. */

const inboxPage = z.object({
  items: z.array(inboxObject.extend({ content: z.string().nullable() })),
  next: z.string().nullable(),
});

/** Reads all objects by name, as many at a time as one request returns. */
export async function* readInbox(instance: Instance): AsyncGenerator<InboxPage> {
  for (let cursor: string | null = ""; cursor !== null; ) {
    const path = `/v1/inbox?limit=100${cursor && `&cursor=${cursor}`}`;
    const { items, next } = inboxPage.parse(await requestJson(instance, path));
    const [objects, omitted]: [ArchivedObject[], string[]] = [[], []];
    for (const { content, ...rest } of items) {
      if (content === null || findNameError(rest.name)) omitted.push(rest.name);
      else objects.push({ ...rest, bytes: Buffer.from(content, "base64") });
    }
    yield { objects, omitted };
    cursor = next;
  }
}

/** Says that a backup can't have an object, and why. */
export function describeOmitted(name: string): string {
  const reason = findNameError(name) ?? "It is larger than 8 MiB.";
  return `${JSON.stringify(name)} is left out. ${reason} Copy it from bucket to bucket.`;
}

/** Stores a page of objects, except those of which the inbox has the name. Returns how many were stored. */
export async function storeObjects(
  instance: Instance,
  objects: readonly ArchivedObject[],
): Promise<number> {
  if (objects.length === 0) return 0;
  const items = objects.map(({ bytes, ...rest }) => {
    return { ...rest, content: Buffer.from(bytes).toString("base64") };
  });
  const headers = { "Content-Type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify({ items }) };
  return z.object({ stored: z.int() }).parse(await requestJson(instance, "/v1/inbox", init)).stored;
}

export async function requestJson(
  instance: Instance,
  path: string,
  init: RequestInit = {},
): Promise<unknown> {
  const response = await request(instance, path, init);
  if (!response.ok) throw new Error(`${path} failed. ${await reasonOf(response)}`);
  return response.json();
}
