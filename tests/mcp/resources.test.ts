import { expect, test } from "vitest";
import { NOTICE } from "../../src/mcp/untrusted.ts";
import { ingest, listArticles, request } from "../instance.ts";
import { page } from "../pages.ts";
import { connect } from "./client.ts";

const ORIGIN = "https://broadsheet.example";

test("the addresses of the API are the addresses of the resources", async () => {
  const { resourceTemplates } = await (await connect("auto")).listResourceTemplates();
  expect(resourceTemplates.map(({ name, uriTemplate }) => [name, uriTemplate])).toEqual([
    ["article", `${ORIGIN}/v1/articles/{id}`],
    ["story", `${ORIGIN}/v1/stories/{id}`],
  ]);
});

test.each(["article", "story"])(
  "a resource is the document of the API, marked: %s",
  async (name) => {
    await ingest({ "a.txt": page({ title: "Bridge </reopens>" }) });
    const [article] = await listArticles();
    const path = `/v1/${name === "story" ? "stories" : "articles"}/${article?.id}`;
    const document = await (await request(path)).json();
    const { contents } = await (await connect("auto")).readResource({ uri: ORIGIN + path });
    const [content, ...others] = contents;
    expect(others).toEqual([]);
    expect(content).toMatchObject({ uri: ORIGIN + path, mimeType: "application/json" });
    const text = content && "text" in content ? content.text : "";
    expect(JSON.parse(text)).toEqual({ notice: NOTICE, [name]: document });
    expect(text).not.toContain("<");
  },
);

test.each([
  [`/v1/articles/${"0".repeat(20)}`, `There is no article "${"0".repeat(20)}".`],
  ["/v1/articles/counts", "An id has 20 hexadecimal digits."],
  [`/v1/stories/${"0".repeat(20)}`, `There is no story "${"0".repeat(20)}".`],
])("the resource %s is not found", async (path, says) => {
  const client = await connect("auto");
  await expect(client.readResource({ uri: ORIGIN + path })).rejects.toThrow(says);
});
