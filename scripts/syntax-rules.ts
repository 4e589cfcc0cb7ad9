import ts from "typescript-5";
import type { Source } from "./rules.ts";

/** Rules that need a file's syntax tree. Each returns its violations as sentences. */

/** Spreads of a literal: they only work around the formatter. */
export function literalSpreads({ path, text }: Source): string[] {
  return spreadsIn(path, text)
    .filter(({ expression }) => isLiteral(expression))
    .map((node) => `${path}: spreads a literal, \`${shown(node)}\`. Write its elements in place.`);
}

/** Spreads of an array into a call, where a page can have more elements than a call takes arguments. */
export function spreadsIntoCalls({ path, text }: Source): string[] {
  return spreadsIn(path, text)
    .filter(({ parent }) => ts.isCallExpression(parent) || ts.isNewExpression(parent))
    .filter(({ expression }) => !isBounded(expression))
    .map(
      (node) => `${path}: spreads \`${shown(node)}\` into a call, which can exceed its arguments.`,
    );
}

type Spread = ts.SpreadElement | ts.SpreadAssignment;

function spreadsIn(path: string, text: string): Spread[] {
  const found: Spread[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found;
}

function isLiteral(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

function shown(node: ts.Node): string {
  return node.getText().replace(/\s+/g, " ");
}

/** Whether an array has a fixed number of elements: a literal, a choice of two, or a constant in capitals. */
function isBounded(array: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(array)) return isBounded(array.expression);
  if (ts.isConditionalExpression(array)) {
    return isBounded(array.whenTrue) && isBounded(array.whenFalse);
  }
  if (ts.isArrayLiteralExpression(array)) return !array.elements.some(ts.isSpreadElement);
  return ts.isIdentifier(array) && /^[A-Z][A-Z\d_]*$/.test(array.text);
}

/** Two declarations that are exported under one name, which a reader can't distinguish in an import. */
export function duplicateExports(sources: readonly Source[]): string[] {
  const paths = new Map<string, string[]>();
  for (const { path, text } of sources) {
    // An overloaded function, or a type beside a value of its name, is one name of one file.
    for (const name of new Set(exportsOf(parse(path, text)))) {
      paths.set(name, [...(paths.get(name) ?? []), path]);
    }
  }
  return [...paths]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${files.join(", ")}: export the same name, \`${name}\`. Rename one.`);
}

function exportsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((node) => {
    const flags = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    if (!flags.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.map(({ name }) => name.getText());
    }
    const { name } = node as ts.DeclarationStatement;
    return name === undefined ? [] : [name.getText()];
  });
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}
