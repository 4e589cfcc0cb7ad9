import { exports } from "cloudflare:workers";
import { expect } from "vitest";

/** Pages as a browser that runs no script gets them. */

const ORIGIN = "https://broadsheet.example";

/** Asks the instance as a browser does. Pages are no part of the API's document. */
export function request(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(ORIGIN + path, { redirect: "manual", ...init }));
}

export async function pageAt(path: string, init?: RequestInit): Promise<string> {
  const response = await request(path, init);
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=UTF-8");
  return response.text();
}

/** Sends a form as the page at the same origin sends it. */
export function send(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: HeadersInit = {},
): Promise<Response> {
  return request(path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: ORIGIN, ...headers },
  });
}

/** Text of the elements that a selector of HTMLRewriter finds, entities as they are written. */
export async function textOf(html: string, selector: string): Promise<string[]> {
  const found: string[] = [];
  await new HTMLRewriter()
    .on(selector, {
      element: () => void found.push(""),
      text: ({ text }) => void found.push((found.pop() ?? "") + text),
    })
    .transform(new Response(html))
    .arrayBuffer();
  return found.map((text) => text.replace(/\s+/g, " ").trim());
}

/** An attribute of each element that a selector finds; null where it lacks it. */
export async function attributesOf(
  html: string,
  selector: string,
  name: string,
): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  await new HTMLRewriter()
    .on(selector, { element: (element) => void found.push(element.getAttribute(name)) })
    .transform(new Response(html))
    .arrayBuffer();
  return found;
}
