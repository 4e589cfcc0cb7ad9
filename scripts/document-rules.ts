import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import MarkdownIt from "markdown-it";

/** Rules of the Markdown documents. A violation is a sentence that begins with the document's name. */

/** A README takes a few minutes to read; details belong in docs/. */
const README = "README.md";
const MAX_README_WORDS = 1_200;

const PATH = /^(?:src|tests|scripts|docs|seeds|assets)\/[\w./-]*$/;
const PLACEHOLDER = /\b(?:NAME|XX)\b/;

/** GitHub's Markdown: CommonMark with tables. */
const markdown = new MarkdownIt("commonmark").enable("table");
type Token = ReturnType<typeof markdown.parse>[number];

/** Every violation in the documents `paths`, which are relative to the folder `root`. */
export function documentViolations(root: string, paths: readonly string[]): string[] {
  return [...paths].sort().flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const inline = markdown.parse(text, {}).flatMap(({ children }) => children ?? []);
    return [
      ...(path === README ? checkLength(text) : []),
      ...linksIn(inline).flatMap((link) => checkLink(root, path, link)),
      ...checkTestTitles(root, path, inline),
      ...pathsIn(inline).flatMap((named) =>
        existsSync(join(root, named)) ? [] : [`${path}: names ${named}, which does not exist.`],
      ),
    ];
  });
}

/** Counts words as `wc -w` does. */
function checkLength(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return words <= MAX_README_WORDS
    ? []
    : [`${README}: has ${words} words; ${MAX_README_WORDS} are allowed. Move details to docs/.`];
}

/** Links to other hosts are not checked, because a check must not depend on the network. */
function checkLink(root: string, path: string, link: string): string[] {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(link)) return [];
  const [file = "", heading] = link.split("#");
  const target = file === "" ? path : join(dirname(path), decodeURI(file));
  if (!existsSync(join(root, target))) return [`${path}: links to ${link}, which does not exist.`];
  if (heading === undefined || !target.endsWith(".md")) return [];
  return anchorsIn(readFileSync(join(root, target), "utf8")).has(decodeURI(heading))
    ? []
    : [`${path}: links to ${link}, but ${target} has no such heading.`];
}

const TEST_FILE = /(?:^|\/)tests\/[^:]*\.test\.ts$/;

/** The text of a link to a test is the test's path, or part of the title of one of its tests. */
function checkTestTitles(root: string, path: string, inline: readonly Token[]): string[] {
  return inline.flatMap((token, i) => {
    const link = String(token.attrGet("href") ?? "");
    const title = inline[i + 1]?.content ?? "";
    const file = join(root, dirname(path), link);
    if (!TEST_FILE.test(link) || PATH.test(title) || !existsSync(file)) return [];
    return readFileSync(file, "utf8").includes(title)
      ? []
      : [`${path}: names the test "${title}", which ${link} does not have.`];
  });
}

/** Targets of links and images, except in code. */
function linksIn(inline: readonly Token[]): string[] {
  return inline.flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? []).map(String);
}

/** Files and folders of the project in inline code. Words in capitals are placeholders: `src/NAME.ts`. */
function pathsIn(inline: readonly Token[]): string[] {
  return inline
    .filter(({ type }) => type === "code_inline")
    .map(({ content }) => content)
    .filter((code) => PATH.test(code) && !PLACEHOLDER.test(code));
}

/** The anchors that GitHub gives to headings. A repeated heading gets a number. */
function anchorsIn(text: string): Set<string> {
  const anchors = new Set<string>();
  const tokens = markdown.parse(text, {});
  for (const [i, { type }] of tokens.entries()) {
    if (type !== "heading_open") continue;
    const anchor = anchorOf(textOf(tokens[i + 1]));
    let unique = anchor;
    for (let n = 1; anchors.has(unique); n += 1) unique = `${anchor}-${n}`;
    anchors.add(unique);
  }
  return anchors;
}

function textOf(inline: Token | undefined): string {
  return (inline?.children ?? []).map(({ content }) => content).join("");
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
