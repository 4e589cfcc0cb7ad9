// Checks the OpenAPI document with other projects' tools: openapi-typescript lints it by Redocly's rules and
// generates types, and TypeScript compiles code that uses them, including the example of docs/api.md. Every property
// and operation must have a description, and every operation an example response.
import { spawnSync } from "node:child_process";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { createConfig } from "@redocly/openapi-core";
import { mountApi } from "../src/api.ts";
import { describeApi } from "../src/http/discovery/openapi-document.ts";
import { Router } from "../src/http/router.ts";
import { findMissingDescriptions } from "./openapi-rules.ts";
import { ROOT } from "./wrangler.ts";

// openapi-typescript needs the compiler API, which TypeScript 7 does not have.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier === "typescript" ? "typescript-5" : specifier, context),
});

/** Code of a client; it compiles only while these routes have these types. */
const CLIENT = `import type { components, paths } from "./broadsheet.ts";

type Ok<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export const title = (article: Ok<"/v1/articles/{id}">): string => article.title;
export const ids = (list: Ok<"/v1/articles">): string[] => list.items.map(({ id }) => id);
export const titles = (items: components["schemas"]["ArticleItem"][]): string[] =>
  items.map(({ title }) => title);
export const trimmed = (item: components["schemas"]["TrimmedArticle"]): string => item.title ?? "";
export const next = (list: Ok<"/v1/articles">): string | null => list.next;
export const members = (story: Ok<"/v1/stories/{id}">): string[] =>
  story.articles.map(({ id }) => id);
export const pointers = ({ errors }: components["schemas"]["Problem"]): string[] =>
  (errors ?? []).map(({ pointer }) => pointer);
`;

/** By its path, because node_modules/.bin may have the TypeScript of another package. */
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

await using temporary = await mkdtempDisposable(join(ROOT, "node_modules/.cache-contract-"));
const folder = temporary.path;
const router = new Router();
mountApi(router);
const document = JSON.stringify(await describeApi(router.described));
const problems = findMissingDescriptions(JSON.parse(document));
for (const problem of problems) console.log(problem);
if (problems.length > 0) {
  console.log("Describe properties with .meta() in their schemas.");
  process.exitCode = 1;
}
const redocly = await createConfig({ extends: ["recommended"] });
const { astToString, default: generate } = await import("openapi-typescript");
await writeFile(join(folder, "broadsheet.ts"), astToString(await generate(document, { redocly })));
await writeFile(join(folder, "client.ts"), CLIENT);
await writeFile(join(folder, "example.ts"), await exampleIn("docs/api.md"));
const options = "--ignoreConfig --strict --noEmit --allowImportingTsExtensions --module nodenext";
const { status } = spawnSync("node", [TSC, ...options.split(" "), "client.ts", "example.ts"], {
  cwd: folder,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exitCode = 1;

/** The TypeScript of a document; each block continues the one before. */
async function exampleIn(path: string): Promise<string> {
  const text = await readFile(join(ROOT, path), "utf8");
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block);
  if (blocks.length === 0) throw new Error(`${path} has no TypeScript.`);
  return blocks.join("");
}
