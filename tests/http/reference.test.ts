import { expect, test } from "vitest";
import { CONTRACT } from "../contract.ts";

/** docs/reference.md says in a few tables what the OpenAPI document says. */

type Described = { readonly description?: string };
type Row = readonly [name: string, description: string | undefined];

function table(heading: string, rows: readonly Row[]): string {
  const lines = rows.map(([name, description]) => {
    return `| \`${name}\` | ${description?.replaceAll("|", String.raw`\|`)} |`;
  });
  return `## ${heading}\n\n| | |\n|---|---|\n${lines.join("\n")}\n`;
}

const operations = Object.entries(CONTRACT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    ...operation,
    name: `${method.toUpperCase()} ${path}`,
  })),
);

test("docs/reference.md has every route, parameter of a list and field of an article", async () => {
  const routes = CONTRACT.tags.map(({ name, description }) =>
    table(
      `Routes: ${description}`,
      operations
        .filter(({ tags = [] }) => tags[0] === name)
        .map(({ name, description, security }) => [
          name,
          `${description}${security?.length ? " Needs the token." : ""}`,
        ]),
    ),
  );
  const list = operations.find(({ operationId }) => operationId === "listArticles");
  const parameters = list?.parameters?.map(({ name, description }): Row => [name, description]);
  const fields = CONTRACT.components.schemas["Article"]?.properties ?? {};
  const text = [
    "# Reference\n\nWritten from the definitions of the routes by `npm test -- tests/http/reference.test.ts -u`; [the API](api.md)\nexplains them by examples.\n",
    ...routes,
    table("Parameters of a list of articles", parameters ?? []),
    table(
      "Fields of an article",
      Object.entries(fields).map(([name, field]) => [name, (field as Described).description]),
    ),
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/reference.md");
  expect(text).toContain("Needs the token.");
});
