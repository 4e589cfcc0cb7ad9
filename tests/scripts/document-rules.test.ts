import { expect, test } from "vitest";
import { documentViolations } from "../../scripts/document-rules.ts";
import { writeFiles } from "./written-files.ts";

/** Writes the files, and returns the violations in the Markdown files. */
async function violationsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  return documentViolations(
    await writeFiles(files),
    Object.keys(files).filter((path) => path.endsWith(".md")),
  );
}

test("README.md has at most 1,200 words", async () => {
  expect(await violationsIn({ "README.md": `# One\n\n${"word ".repeat(1_198)}` })).toEqual([]);
  expect(await violationsIn({ "README.md": `# One\n\n${"word ".repeat(1_199)}` })).toEqual([
    "README.md: has 1201 words; 1200 are allowed. Move details to docs/.",
  ]);
});

test("other documents can have more", async () => {
  expect(await violationsIn({ "docs/api.md": "word ".repeat(2_000) })).toEqual([]);
});

test("links to existing files and folders are resolved from the folder of the document", async () => {
  const files = {
    "README.md": "[API](docs/api.md) [source](src) ![front page](docs/front%20page.webp)",
    "docs/api.md": "[back](../README.md) [index](../src/index.ts)",
    "docs/front page.webp": "",
    "src/index.ts": "",
  };
  expect(await violationsIn(files)).toEqual([]);
});

test("a link or an image whose file does not exist is a violation", async () => {
  const files = {
    "README.md": "[API](docs/api.md)\n\n| table |\n| --- |\n| ![front](front.webp) |\n",
    "docs/one.md": "[README](README.md)",
  };
  expect(await violationsIn(files)).toEqual([
    "README.md: links to docs/api.md, which does not exist.",
    "README.md: links to front.webp, which does not exist.",
    "docs/one.md: links to README.md, which does not exist.",
  ]);
});

test("a link to a heading uses the anchor that GitHub gives it", async () => {
  const headings = "# Add a `field`, or two\n\n## Lists and search\n\n## Lists and search\n";
  const links =
    "[a](#add-a-field-or-two) [b](docs/api.md#lists-and-search) [c](docs/api.md#lists-and-search-1)";
  const files = { "README.md": `${headings}${links}`, "docs/api.md": headings };
  expect(await violationsIn(files)).toEqual([]);
});

test("a link to a heading that does not exist is a violation", async () => {
  const files = { "README.md": "[a](#deploy) [b](docs/api.md#errors)", "docs/api.md": "# API" };
  expect(await violationsIn(files)).toEqual([
    "README.md: links to #deploy, but README.md has no such heading.",
    "README.md: links to docs/api.md#errors, but docs/api.md has no such heading.",
  ]);
});

test("a path of the project in inline code must exist", async () => {
  const files = {
    "docs/api.md": "`src/a.ts` `src/b.ts` `src/` `src/NAME.ts` `tests/article-XX/a.txt` `src/b c`",
    "src/a.ts": "",
  };
  expect(await violationsIn(files)).toEqual(["docs/api.md: names src/b.ts, which does not exist."]);
});

test("a link to a test has its path, or words of a title that exists", async () => {
  const files = {
    "docs/one.md":
      "[tests/a.test.ts](../tests/a.test.ts) [goats return](../tests/a.test.ts) [goats leave](../tests/a.test.ts)",
    "tests/a.test.ts": 'test("the goats return", () => {});',
  };
  expect(await violationsIn(files)).toEqual([
    'docs/one.md: names the test "goats leave", which ../tests/a.test.ts does not have.',
  ]);
});

test("links to other hosts and links in code are not checked", async () => {
  const text = "[Hono](https://hono.dev) <mailto:a@b.example> `[x](y.md)`\n\n```\n[x](z.md)\n```\n";
  expect(await violationsIn({ "README.md": text })).toEqual([]);
});
