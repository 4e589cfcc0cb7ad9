import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5";
import { expect, test } from "vitest";

/**
 * Every sentence that a client can be sent, in one file, so that a person can proofread all of them and a
 * review shows each change. Strings are recognised by their form: a list of the functions that take messages
 * would miss the next one.
 */
const SRC = join(import.meta.dirname, "../../src");
const FOLDERS = ["http", "mcp", "parameters", "schema", "services", "web"];

test("the messages are those of messages.txt; proofread a change and update it with `vitest -u`", async () => {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
  );
  const sections = paths.sort().flatMap((path) => {
    const messages = messagesIn(readFileSync(join(SRC, path), "utf8"));
    return messages.length === 0 ? [] : [`${path}\n${messages.map((m) => `  ${m}\n`).join("")}`];
  });
  await expect(sections.join("\n")).toMatchFileSnapshot("messages.txt");
});

test("messages are strings, templates and texts of pages that read as sentences", () => {
  const code = `
import a from "Some module.ts";
problem(404, \`There is no \${what} \${JSON.stringify(value)}.\`);
const b = { description: "Pages, " + "newest first", class: "wide page", key: \`\${a} \${b}\` };
const c = <p class="a b">Nothing was found for <b>{query || "Any word"}</b>{many && " at all"}.</p>;
`;
  expect(messagesIn(code)).toEqual([
    "There is no {…} {…}.",
    "Pages, newest first",
    "Nothing was found for {…}{…}.",
    "Any word",
  ]);
});

/** The messages of a source in order, with `{…}` for what is filled in. */
function messagesIn(code: string): string[] {
  const messages: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    const holes: ts.Node[] = [];
    const text = textOf(node, holes)?.replace(/\s+/g, " ").trim();
    if (text === undefined || !isSentence(text)) {
      ts.forEachChild(node, visit);
      return;
    }
    messages.push(text);
    for (const hole of holes) visit(hole);
  };
  visit(ts.createSourceFile("a.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return messages;
}

/** The text of a string, a template, a sum of strings, or an element of a page that has text of its own. */
function textOf(node: ts.Node, holes: ts.Node[]): string | null {
  const partOf = (part: ts.Node): string => {
    const text = textOf(part, holes);
    if (text === null) holes.push(part);
    return text ?? "{…}";
  };
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => partOf(span.expression) + span.literal.text);
    return node.head.text + spans.join("");
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return partOf(node.left) + partOf(node.right);
  }
  const hasText = (part: ts.Node) => ts.isJsxText(part) && part.text.trim() !== "";
  return (ts.isJsxElement(node) || ts.isJsxFragment(node)) && node.children.some(hasText)
    ? node.children.map(partOf).join("")
    : null;
}

function isSentence(text: string): boolean {
  return /\p{L},? (?:[\p{L}`"“]|\{…)/u.test(text) && /^(?:[\p{Lu}`"“]|\{…)(?!ELECT)/u.test(text);
}
